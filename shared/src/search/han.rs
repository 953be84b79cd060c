//! Chinese characters that are one to their readers: simplified and traditional forms, and variants of these.
//!
//! `han.txt` has a line for each simplified character with the traditional ones that it stands for. It was drawn from the
//! character tables of OpenCC 1.4 (Apache License 2.0), as far as Big5 and GB 2312 have the characters, with the variants
//! of Hong Kong and Taiwan.

use std::sync::LazyLock;

/// The most spellings of one word that are looked for.
const MOST: usize = 32;

/// (One, other), both ways and in order.
static PAIRS: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let lines = include_str!("han.txt").lines().filter_map(|line| {
        let mut chars = line.chars();
        Some((chars.next()?, chars))
    });
    let mut pairs: Vec<(char, char)> =
        lines.flat_map(|(one, others)| others.flat_map(move |other| [(one, other), (other, one)])).collect();
    pairs.sort_unstable();
    pairs
});

fn pairs_of(c: char) -> impl Iterator<Item = char> {
    let from = PAIRS.partition_point(|(one, _)| *one < c);
    PAIRS.iter().skip(from).take_while(move |(one, _)| *one == c).map(|(_, other)| *other)
}

/// The forms of a character beside itself: what it is paired with, and what these are.
fn forms(c: char) -> Vec<char> {
    let mut forms: Vec<char> = pairs_of(c).collect();
    for form in forms.clone() {
        forms.extend(pairs_of(form));
    }
    forms.sort_unstable();
    forms.dedup();
    forms.retain(|form| *form != c);
    forms
}

/// One of the forms of a character, the same whichever of them it is.
pub fn least(c: char) -> char {
    let of_forms = pairs_of(c).map(|form| pairs_of(form).fold(form, char::min));
    of_forms.fold(c, char::min)
}

/// The other spellings of a word in Chinese, itself left out.
pub fn spellings(word: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for c in word.chars() {
        let forms = forms(c);
        let of = |begun: &String| {
            let choices = std::iter::once(c).chain(forms.iter().copied());
            choices.map(|form| [begun.as_str(), form.encode_utf8(&mut [0; 4])].concat()).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(of).take(MOST).collect();
    }
    all.retain(|spelling| spelling != word);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_all_others() {
        for (word, expected) in [
            ("退貨", "退货"),
            ("退货", "退貨"),
            ("发", "發 髮"),
            ("發", "发 髮"),
            ("臺", "台 枱 檯 颱"),
            ("電話", "电話 电话 電话"),
            ("退款", ""),
            ("ab", ""),
        ] {
            let mut found = spellings(word);
            found.sort();
            let mut expected: Vec<&str> = expected.split_whitespace().collect();
            expected.sort_unstable();
            assert_eq!(found, expected, "{word}");
        }
        assert!(PAIRS.len() > 4_500 && spellings(&"台".repeat(60)).len() <= MOST);
    }
}
