//! Texts as they come from keyboards, clipboards and programs, without what nobody sees and nobody meant.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// A text of several lines. Whatever ends a line or a page elsewhere (a word processor's vertical tab, a form feed,
/// Unicode's separators) is a line break here.
pub(crate) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    // All else stays as it was written: marks of direction and joiners have a meaning among words.
    let is_kept = |c: &char| *c == '\t' || !c.is_control();
    let clean = text.chars().map(|c| if is_break(c) { '\n' } else { c }).filter(|c| *c == '\n' || is_kept(c));
    let clean: String = clean.collect();
    // Of what nobody can see nothing is said.
    if clean.chars().all(|c| c.is_whitespace() || is_noise(c)) {
        return String::new();
    }
    clean.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned()
}

/// The same of a stranger's program: nothing in it turns the order of what stands beside it. Embeddings and overrides go, and so do the
/// isolates of a line in which one is left open, or ends what has not begun.
pub(crate) fn unturned_lines(text: &str) -> String {
    let line = |line: &str| {
        let is_balanced = isolates_balance(line);
        let turns =
            |c: &char| matches!(c, '\u{202a}'..='\u{202e}') || (!is_balanced && matches!(c, '\u{2066}'..='\u{2069}'));
        line.chars().filter(|c| !turns(c)).collect::<String>()
    };
    lines(text).split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn isolates_balance(line: &str) -> bool {
    let mut open = 0_usize;
    for c in line.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// A text of one line: a break or tab is a space.
pub(crate) fn line(text: &str) -> String {
    let spaced = |c| if is_break(c) || c == '\t' { ' ' } else { c };
    let clean: String = text.chars().map(spaced).filter(|c| !is_noise(*c)).collect();
    clean.trim().to_owned()
}

/// A text that machines read: nothing invisible at all, for none of it has a meaning there.
pub(super) fn token(text: &str) -> String {
    let visible: String = text.chars().filter(|c| c.is_whitespace() || !(c.is_control() || is_format(*c))).collect();
    visible.trim().to_owned()
}

/// An e-mail address: of a wide keyboard, of a link (`mailto:`), or with the name that a mail program puts before it.
pub(super) fn email(text: &str) -> String {
    let narrow: String = token(text).chars().map(narrow).collect();
    let named = narrow.strip_suffix('>').and_then(|rest| rest.rsplit_once('<'));
    let address = match named {
        Some((name, address)) if address.contains('@') && !name.contains(['<', '>']) => address,
        _ => &narrow,
    };
    let is_link = address.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"));
    if is_link { address.get(7..).unwrap_or_default() } else { address }.trim().to_owned()
}

/// How a character is named to who typed it: by itself, or where it cannot be seen by its code point.
pub(super) fn name_of(c: char) -> String {
    let kind = CodePointMapData::<GeneralCategory>::new().get(c);
    let is_seen = !c.is_whitespace()
        && !matches!(
            kind,
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::Unassigned
                | GeneralCategory::PrivateUse
                | GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
        );
    if is_seen { c.to_string() } else { format!("U+{:04X}", u32::from(c)) }
}

/// The ASCII character of a wide one, and the full stop of an ideographic one (Unicode Technical Standard 46).
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '\u{3002}' | '\u{ff61}' => '.',
        _ => c,
    }
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_format(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format
}

/// Control characters, and invisible ones that come along from elsewhere. Those that letters and emoji are joined with,
/// and the marks that people write for a direction, are part of what was written.
fn is_noise(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_nobody_sees_is_cut() {
        for (typed, expected) in [
            ("a\u{b}b\r\nc\rd\u{2028}e\u{c}f", "a\nb\nc\nd\ne\nf"),
            ("a\tb\n\nc", "a\tb\n\nc"),
            ("\u{feff}a\u{0}\u{7}b", "ab"),
            // Joined letters of Persian, a family, and marks of direction stay.
            ("می\u{200c}خواهم 👩\u{200d}👧 \u{202b}rtl\u{202c}!", "می\u{200c}خواهم 👩\u{200d}👧 \u{202b}rtl\u{202c}!"),
            (" \u{feff} ", ""),
        ] {
            assert_eq!(lines(typed), expected, "{typed:?}");
        }
        assert_eq!(line("Ana\u{b}Luz\tKing\n"), "Ana Luz King");
        assert_eq!(line("\u{feff}a\u{0}b\u{200b}\u{202e}c\u{202c}"), "abc");
        assert_eq!(token("\u{202a}\u{200b}Europe/Berlin\u{202c}\u{200f}"), "Europe/Berlin");
    }

    #[test]
    fn nothing_turns_the_order_of_what_stands_beside_it() {
        for (typed, expected) in [
            ("a\u{0}b\u{7}c\u{1b}[31m\r\nd", "abc[31m\nd"),
            ("bill\u{202e}fdp.exe\u{202c}", "billfdp.exe"),
            ("\u{202a}\u{202b}\u{202d}a", "a"),
            (
                "\u{2068}Ana\u{2069} \u{2067}\u{2066}b\u{2069}\u{2069}",
                "\u{2068}Ana\u{2069} \u{2067}\u{2066}b\u{2069}\u{2069}",
            ),
            ("\u{2067}a\n\u{2068}b\u{2069}", "a\n\u{2068}b\u{2069}"),
            ("\u{2069}a\u{2066}", "a"),
            ("می\u{200c}خواهم \u{200f}!", "می\u{200c}خواهم \u{200f}!"),
        ] {
            assert_eq!(unturned_lines(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn an_address_is_found_in_what_is_copied_with_it() {
        for typed in [
            "\u{200b}ana@mail.example\u{feff}",
            "\u{202a}ana@mail.example\u{202c} ",
            "ａｎａ＠ｍａｉｌ。ｅｘａｍｐｌｅ",
            "mailto:ana@mail.example",
            "Ana King <ana@mail.example>",
            "<mailto:ana@mail.example>",
            "ana@mail\u{ad}.example",
        ] {
            assert_eq!(email(typed), "ana@mail.example", "{typed:?}");
        }
        let markup = "<b>\"><img src=x>";
        assert_eq!(email(markup), markup, "what holds no address stays as it was typed");
    }

    #[test]
    fn a_character_has_a_name() {
        for (c, name) in [('ö', "ö"), ('📞', "📞"), (' ', "U+0020"), ('\u{0}', "U+0000"), ('\u{301}', "U+0301")] {
            assert_eq!(name_of(c), name);
        }
    }

    proptest! {
        #[test]
        fn what_is_clean_stays_as_it_is(text in any::<String>()) {
            for clean in [lines, line, token] {
                prop_assert_eq!(clean(&clean(&text)), clean(&text));
            }
            let _ = email(&text);
        }
    }
}
