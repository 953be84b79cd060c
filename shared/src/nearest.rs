//! "Did you mean …?", for names of a few letters.

/// The known word that was probably meant: at most a third of its letters are wrong.
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let word: Vec<char> = word.to_lowercase().chars().take(MOST).collect();
    let near = known.iter().filter_map(|candidate| {
        let letters: Vec<char> = candidate.to_lowercase().chars().collect();
        let distance = distance(&word, &letters);
        (distance <= letters.len().div_ceil(3).min(4)).then_some((distance, *candidate))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// How much of a word is looked at: no name is as long.
const MOST: usize = 40;

/// How many letters have to be added, taken out or changed to make one word of another (Levenshtein).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut left = at + 1;
        let mut next = vec![left];
        for (letters, there) in row.windows(2).zip(other) {
            let [diagonal, above] = *letters else { continue };
            left = (diagonal + usize::from(letter != there)).min(above + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_told_from_another_word() {
        let known = ["id", "markets", "locales", "pages", "from", "until", "level", "article", "texts"];
        for (word, expected) in [
            ("untill", Some("until")),
            ("market", Some("markets")),
            ("Levle", Some("level")),
            ("text", Some("texts")),
            ("form", Some("from")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, &known), expected, "{word}");
        }
        assert_eq!(distance(&['a', 'b'], &[]), 2);
        assert_eq!(nearest(&"x".repeat(100_000), &known), None);
    }
}
