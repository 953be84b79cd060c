//! A text in lines of at most 78 columns that a reader may put together again: `format=flowed; delsp=yes` (RFC 3676).

/// Columns of a line, without what marks that it goes on.
const WIDTH: usize = 72;
/// What stands at no beginning of a line in Chinese and Japanese.
const NEVER_FIRST: &str = "、。，．・：；？！」』）】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…";
/// What stands at no end of one.
const NEVER_LAST: &str = "「『（【〈《〔";

/// A text in such lines, each with CRLF. A line of the text that is longer is cut between words, or where wide characters
/// meet; in scripts without spaces, where nothing else is, between letters: whoever puts lines together again sees nothing of it. What has
/// none of these, an address, is left whole.
pub fn flowed(text: &str) -> String {
    let mut all = String::with_capacity(text.len() + text.len() / 16);
    for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
        // The separator of a signature ends with a space, and goes on nowhere.
        let line = if line == "-- " { line } else { line.trim_end_matches(' ') };
        let pieces = pieces(line);
        let last = pieces.len().saturating_sub(1);
        for (at, piece) in pieces.into_iter().enumerate() {
            // Space-stuffing: section 4.4.
            if piece.starts_with([' ', '>']) || piece.starts_with("From ") {
                all.push(' ');
            }
            all.push_str(piece);
            all.push_str(if at < last { " \r\n" } else { "\r\n" });
        }
    }
    all
}

/// A text in such lines, put together again. Lines of one depth of quoting are one paragraph (section 4.5); what was quoted keeps its
/// marks. With `delsp` the space that marks a line is none of the text.
pub fn unflowed(text: &str, delsp: bool) -> String {
    let mut all: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for line in text.lines() {
        let content = line.trim_start_matches('>');
        let depth = line.len() - content.len();
        let content = content.strip_prefix(' ').unwrap_or(content);
        // The separator of a signature ends with a space, and goes on nowhere.
        let is_flowed = content.ends_with(' ') && content != "-- ";
        let piece = if is_flowed && delsp { content.strip_suffix(' ').unwrap_or(content) } else { content };
        match all.last_mut() {
            Some((known, paragraph)) if goes_on && *known == depth && content != "-- " => paragraph.push_str(piece),
            _ => all.push((depth, piece.to_owned())),
        }
        goes_on = is_flowed;
    }
    let lines: Vec<String> = all
        .into_iter()
        .map(|(depth, paragraph)| match depth {
            0 => paragraph,
            depth => [">".repeat(depth).as_str(), " ", &paragraph].concat(),
        })
        .collect();
    lines.join("\n")
}

/// The pieces of a line; put together they are the line.
fn pieces(line: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = line;
    while let Some(at) = cut(rest) {
        let (piece, after) = rest.split_at(at);
        all.push(piece);
        rest = after;
    }
    all.push(rest);
    all
}

/// Where a line that is too long is cut, in bytes.
fn cut(line: &str) -> Option<usize> {
    let (mut columns, mut best, mut before) = (0, None, None);
    // Between letters of a script without spaces, where there is nothing better.
    let mut second = None;
    for (at, c) in line.char_indices() {
        let may_break = match before {
            Some(' ') => c != ' ',
            Some(last) => {
                (is_wide(last) || is_wide(c)) && !NEVER_FIRST.contains(c) && !NEVER_LAST.contains(last) && c != ' '
            }
            None => false,
        };
        if may_break && (columns <= WIDTH || best.is_none()) {
            best = Some(at);
        }
        if columns <= WIDTH && before.is_some_and(|last| may_part(last, c)) {
            second = Some(at);
        }
        columns += width(c);
        if columns > WIDTH && (best.is_some() || second.is_some()) {
            return best.or(second);
        }
        before = Some(c);
    }
    None
}

/// How many columns a character takes, as far as cutting lines needs it.
pub(super) fn width(c: char) -> usize {
    if is_mark(c) && !is_beside(c) { 0 } else { 1 + usize::from(is_wide(c)) }
}

/// Whether a mark of Burmese or Khmer stands beside its letter, and so takes a column (Unicode's category Mc).
fn is_beside(c: char) -> bool {
    matches!(
        u32::from(c),
        0x102b | 0x102c | 0x1031 | 0x1038 | 0x103b | 0x103c | 0x17b6 | 0x17be..=0x17c5 | 0x17c7 | 0x17c8
    )
}

/// Whether two letters of Thai, Lao, Burmese or Khmer may be parted: not a mark or a vowel from its consonant.
fn may_part(last: char, c: char) -> bool {
    let is_of_script = |c: char| matches!(u32::from(c), 0x0e01..=0x0edf | 0x1000..=0x109f | 0x1780..=0x17ff);
    // Vowels that are written before their consonant, and those that follow it.
    let is_before = matches!(last, '\u{0e40}'..='\u{0e44}' | '\u{0ec0}'..='\u{0ec4}' | '\u{17d2}' | '\u{1039}');
    let is_after = matches!(
        c,
        '\u{0e30}' | '\u{0e32}' | '\u{0e33}' | '\u{0e45}' | '\u{0e46}' | '\u{0eb0}' | '\u{0eb2}' | '\u{0eb3}'
    );
    is_of_script(last) && is_of_script(c) && !is_mark(c) && !is_before && !is_after
}

/// Whether it stands above or below another letter.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c),
        0x0300..=0x036f | 0x064b..=0x065f | 0x0670 | 0x0591..=0x05bd | 0x0e31 | 0x0e34..=0x0e3a | 0x0e47..=0x0e4e | 0x0eb1
        | 0x0eb4..=0x0ebc | 0x0ec8..=0x0ece | 0x102b..=0x103e | 0x17b4..=0x17d3 | 0x200b..=0x200f | 0x2066..=0x2069)
}

/// Whether a character takes two columns, as far as cutting lines needs it (Unicode's East Asian Width).
fn is_wide(c: char) -> bool {
    matches!(u32::from(c),
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe4f | 0xff00..=0xff60
        | 0xffe0..=0xffe6 | 0x1f300..=0x1f64f | 0x1f900..=0x1f9ff | 0x20000..=0x3fffd)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a reader puts it together: section 4.5.
    fn read(flowed: &str) -> String {
        let mut text = String::new();
        for line in flowed.strip_suffix("\r\n").unwrap().split("\r\n") {
            let line = line.strip_prefix(' ').unwrap_or(line);
            match line.strip_suffix(' ').filter(|_| line != "-- ") {
                Some(goes_on) => text.push_str(goes_on),
                None => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        text.pop();
        text
    }

    #[test]
    fn a_text_is_put_together_again_as_it_was() {
        for text in [
            "",
            "short",
            "two\nlines\n\nand a paragraph",
            " begins with a space\n> a quotation\nFrom here on",
            "-- \na signature",
            "a few words that go on and on ".repeat(20).trim_end(),
            &"ランプはベルリンから発送されます。「お届け」は三日後です。".repeat(6),
            &"โคมไฟจะถูกส่งจากเบอร์ลิน".repeat(9),
            &["see https://shop.example/", &"a".repeat(200), " for more"].concat(),
            "Die Lampe kommt am Montag. ".repeat(9).trim_end(),
        ] {
            let lines = flowed(text);
            assert_eq!(read(&lines), text, "{lines}");
            for line in lines.split("\r\n").filter(|line| line.contains(' ') && line.is_ascii() && line.len() < 150) {
                assert!(line.chars().count() <= 78, "{line}");
            }
        }
        assert!(flowed(&"語".repeat(100)).lines().all(|line| line.trim_end().chars().count() <= WIDTH / 2));
    }
}
