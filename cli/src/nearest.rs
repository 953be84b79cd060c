//! "Did you mean …?"

use strsim::damerau_levenshtein;

/// How a list is named in full where nothing in it is near.
const FEW: usize = 16;

/// The known word that was probably meant: at most a third of its letters are wrong.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().div_ceil(3).min(4))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// What to do about an unknown word: the nearest known one, else all of them where they are few.
pub fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let mut known: Vec<&str> = known.into_iter().collect();
    known.dedup();
    match nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "there is none".to_owned(),
        None if known.len() <= FEW => format!("use {}", alternatives(&known)),
        None => "check how it is spelt".to_owned(),
    }
}

/// "`a`, `b` or `c`".
pub fn alternatives(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [rest @ .., last] => {
            let rest: Vec<_> = rest.iter().map(|word| format!("`{word}`")).collect();
            format!("{} or `{last}`", rest.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_told_from_another_word() {
        let known = ["origins", "default_locale", "locales", "id"];
        let cases = [
            ("origin", Some("origins")),
            ("orgins", Some("origins")),
            ("default-locale", Some("default_locale")),
            ("Locales", Some("locales")),
            ("ids", Some("id")),
            ("colour", None),
            ("", None),
        ];
        for (word, expected) in cases {
            assert_eq!(nearest(word, known), expected, "{word}");
        }
        assert_eq!(hint("xyz", ["formal", "familiar"]), "use `formal` or `familiar`");
    }
}
