//! What is said in every language alike: faces, and what stands in quotation marks.

use std::ops::Range;

/// Faces of anger, of weariness, and of joy. A plain smile is none of them: it is as often meant the other way round.
const ANGRY: [char; 8] = ['😡', '🤬', '😠', '💢', '👿', '😤', '🤮', '🖕'];
const WEARY: [char; 5] = ['👎', '🙄', '😒', '😑', '💩'];
const GLAD: [&str; 17] =
    ["😊", "😍", "🥰", "😄", "😁", "😂", "😅", "❤", "💛", "💙", "💚", "👍", "🤗", "😘", ":D", ":-D", ":)"];
const ANGRY_POINTS: i32 = 4;
const WEARY_POINTS: i32 = 2;
/// What joy takes away.
pub const GLADNESS: i32 = 2;
/// The longest quotation that may be a name, in bytes: of a game, a book, a colour. Longer ones are what somebody said.
const NAME: usize = 60;

/// The first face of anger or weariness, with its points.
pub fn cross(message: &str) -> Option<(Range<usize>, i32)> {
    let first = |faces: &[char], points| {
        let (at, face) = message.char_indices().find(|(_, c)| faces.contains(c))?;
        Some((at..at + face.len_utf8(), points))
    };
    first(&ANGRY, ANGRY_POINTS).or_else(|| first(&WEARY, WEARY_POINTS))
}

/// Whether a message has a face of joy.
pub fn is_glad(message: &str) -> bool {
    GLAD.iter().any(|face| message.contains(face))
}

/// Short quotations.
pub fn names(message: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, &str)> = None;
    for (at, c) in message.char_indices() {
        match open {
            Some((from, closing)) if closing.contains(c) => {
                if at - from <= NAME {
                    found.push(from..at);
                }
                open = None;
            }
            Some((from, _)) if at - from <= NAME => {}
            _ => open = closing(c).map(|closing| (at, closing)),
        }
    }
    found
}

/// What may close a quotation that a character opens.
fn closing(c: char) -> Option<&'static str> {
    match c {
        '"' => Some("\""),
        '„' => Some("“”\""),
        '“' => Some("”"),
        '”' => Some("”"),
        '«' => Some("»"),
        '»' => Some("«»"),
        '「' => Some("」"),
        '『' => Some("』"),
        '《' => Some("》"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_quotations_are_names() {
        let long = format!("\"{}\" x", "a".repeat(80));
        let cases: [(&str, &[&str]); 7] = [
            ("Is \"Nightmare\" sold out?", &["\"Nightmare"]),
            ("das Spiel „Wut“ und „Zorn“", &["„Wut", "„Zorn"]),
            ("le jeu « Colère »", &["« Colère "]),
            ("「怒り」のだるま", &["「怒り"]),
            ("no quotes, 5\" long", &[]),
            (&long, &[]),
            ("", &[]),
        ];
        for (message, expected) in cases {
            let found: Vec<&str> = names(message).into_iter().map(|range| &message[range]).collect();
            assert_eq!(found, expected, "{message}");
        }
    }

    #[test]
    fn faces_are_seen() {
        assert_eq!(cross("nice 👎 no 😡").map(|(_, points)| points), Some(4));
        assert_eq!(cross("hm 🙄").map(|(_, points)| points), Some(2));
        assert_eq!((cross("🙂"), is_glad("🙂"), is_glad("great :D")), (None, false, true));
    }
}
