//! Text of others on the operator's terminal: no character of it may do anything but be read.

use serde::Serialize;

/// One line. What would move the cursor, change colours or turn the direction of what follows is shown as its code.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' => out.push(' '),
            c if is_active(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

/// Several lines, each behind an indent.
pub fn block(text: &str, indent: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    text.split('\n').map(|part| format!("{indent}{}", line(part)).trim_end().to_owned() + "\n").collect()
}

/// A value as JSON that people can read, with its last line ended.
///
/// # Errors
/// Where it cannot be written as JSON.
pub fn pretty(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(json(&serde_json::to_string_pretty(value)?) + "\n")
}

/// JSON, in which active characters can only be within strings, where they may be written as escapes.
fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push(c),
            c if is_active(c) => {
                let mut units = [0; 2];
                out.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
            }
            c => out.push(c),
        }
    }
    out
}

/// Controls, line and paragraph separators, and the directional formatting that could reorder what stands beside it.
/// The plain marks for left-to-right and right-to-left reach no further than their neighbours and are left.
fn is_active(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_text_reaches_the_terminal() {
        for (text, expected) in [
            ("Grüße, 東京", "Grüße, 東京"),
            ("a\u{1b}[2Jb", "a\\u{1b}[2Jb"),
            ("a\u{9b}31m", "a\\u{9b}31m"),
            ("a\u{202e}b", "a\\u{202e}b"),
            ("a\tb\nc\u{7}", "a b c\\u{7}"),
        ] {
            assert_eq!(line(text), expected);
        }
        assert_eq!(block("a\r\n\n\rb\u{1b}c", "  "), "  a\n\n\n  b\\u{1b}c\n");
        assert_eq!(json("{\n\"a\": \"\u{9b}\u{7f}\u{202e}\"}"), "{\n\"a\": \"\\u009b\\u007f\\u202e\"}");
    }
}
