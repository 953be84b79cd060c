//! The line with which a mail to a visitor begins: as their language greets people by their name ([`Culture`]), and none where no name is
//! known, or where whoever answers has written such a line.

use crate::culture::Culture;
use crate::locale::Locale;

/// How long a line is at most that greets somebody, in characters.
const LONGEST: usize = 80;
/// How long one is at most that is told by its end alone.
const SHORT: usize = 40;

/// With what a mail in a language greets somebody where they are. What is no name, such as an address or a number, greets nobody.
pub fn to(cultures: &[Culture], locale: &Locale, country: Option<&str>, name: &str) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_name = name.chars().any(char::is_alphabetic)
        && !name.contains(['@', '/', '<', '>', '\u{2068}', '\u{2069}'])
        && !name.contains("www.")
        && !name.chars().any(char::is_numeric);
    // Another language's greeting is none.
    let culture = Culture::nearest(cultures, locale, country)
        .filter(|culture| is_name && culture.locale.id().language == locale.id().language);
    // Whatever is in the name, it does not turn what is around it.
    let shown = |name: &str| ["\u{2068}", name, "\u{2069}"].concat();
    culture.map(|culture| culture.greeting_with(&name, &shown)).unwrap_or_default()
}

/// Whether somebody's words begin with a greeting: with a line of its own that ends as such a line does, or that has the name in it.
pub fn is_in(words: &str, name: &str) -> bool {
    let words = words.trim_start();
    let (line, rest) = words.split_once('\n').unwrap_or((words, ""));
    let line = line.trim_end();
    let long = line.chars().count();
    let ends = line.ends_with([',', '!', ':', '،', '，', '！', '：', '、', '՝', '։', '।']);
    if long <= SHORT && ends && !rest.trim().is_empty() {
        return true;
    }
    let begin: String = line.chars().take(LONGEST).collect::<String>().to_lowercase();
    name.to_lowercase().split_whitespace().filter(|part| part.chars().count() > 1).any(|part| has_word(&begin, part))
}

/// Whether a text has a word, which may be a part of a longer one where a script has no spaces between words.
fn has_word(text: &str, word: &str) -> bool {
    let has_spaces = |c: char| !matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1780..=0x17FF | 0x2E80..);
    let is_inside = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && has_spaces(c));
    text.match_indices(word).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let behind = text.get(at + found.len()..).and_then(|behind| behind.chars().next());
        !is_inside(before) && !is_inside(behind)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::culture::notes;
    use crate::locale::text::{plain, spoken};

    #[test]
    fn each_language_greets_by_name_in_its_own_way_and_nobody_where_there_is_none() {
        let (cultures, _) = notes::all();
        for locale in spoken() {
            let greeting = to(&cultures, locale, None, "Maria Rossi");
            assert!(!greeting.is_empty() && !greeting.contains(['{', '}', '\n']), "{locale}: {greeting}");
            for nobody in ["", "  ", "-", "4711", "maria@post.example", "https://shop.example", "www.shop.example now"]
            {
                assert_eq!(to(&cultures, locale, None, nobody), "", "{locale}: {nobody}");
            }
        }
        for (tag, country, name, expected) in [
            ("de", Some("DE"), "Nadia  Kaya", "Guten Tag Nadia Kaya,"),
            ("de", Some("AT"), "Frau Kaya", "Sehr geehrte Frau Kaya,"),
            ("ja", Some("JP"), "佐藤 花子", "佐藤 花子様"),
            ("ko", Some("KR"), "김민수", "김민수 님, 안녕하세요."),
            ("hu", Some("HU"), "Kovács Anna", "Tisztelt Kovács Anna!"),
            ("ar", Some("AE"), "ليلى حداد", "مرحبًا ليلى حداد،"),
            ("zh-Hant", Some("TW"), "陳小紅", "陳小紅 您好："),
            // Whose names change where somebody is called by them is greeted without.
            ("cs", Some("CZ"), "Petr Novák", "Dobrý den,"),
            ("en-GB", None, "Alex Poe", "Hello Alex Poe,"),
        ] {
            let greeting = to(&cultures, &Locale::parse(tag).unwrap(), country, name);
            assert_eq!(plain(&greeting), expected);
        }
        // A site that has notes in other languages alone.
        let german: Vec<Culture> = cultures.into_iter().filter(|c| c.locale.to_string() == "de").collect();
        assert_eq!(to(&german, &Locale::parse("fr").unwrap(), None, "Ana"), "");
    }

    #[test]
    fn words_that_greet_by_themselves_are_known() {
        for words in [
            "Hello Ana,\n\nyes.",
            "Dear Ms Novak, the lamp is on its way.",
            "Guten Morgen!\n\nJa.",
            "佐藤様\nお待たせしました。",
            "  Hi\u{2009}Ana – yes.",
            "مرحبا،\nنعم.",
        ] {
            assert!(is_in(words, "Ana Novak 佐藤"), "{words}");
        }
        for words in ["Yes.", "The banana lamp is there.", "Yes!", "The lamp is on its way.\nYou get a mail.", ""] {
            assert!(!is_in(words, "Ana Novak"), "{words}");
            assert!(!is_in(words, ""), "{words}");
        }
    }
}
