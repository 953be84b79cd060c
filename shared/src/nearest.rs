//! "Did you mean …?", for names of a few letters.

use strsim::osa_distance;

/// The known word that was probably meant: at most a third of its letters are wrong (added, taken out, changed, or two of them
/// exchanged).
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let word: String = word.to_lowercase().chars().take(MOST).collect();
    let near = known.into_iter().filter_map(|candidate| {
        let distance = osa_distance(&word, &candidate.to_lowercase());
        (distance <= candidate.chars().count().div_ceil(3).min(4)).then_some((distance, candidate))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// How much of a word is looked at: no name is as long.
const MOST: usize = 40;

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
            ("pgaes", Some("pages")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known), expected, "{word}");
        }
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }
}
