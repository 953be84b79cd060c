//! Names of files, as their senders call them: kept as far as they can be read, in any script, without what leads elsewhere or
//! makes a name look like another one.

use icu_normalizer::ComposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::Kind;

/// The longest name, in characters; what file systems take holds as many in any script.
const MAX_CHARS: usize = 80;
/// The same in bytes, with its ending.
const MAX_BYTES: usize = 240;
/// What a file is called that has no name.
const NONE: &str = "file";

/// A name as it is kept: without folders, control characters, marks of direction and signs that no file may have, and with an
/// ending that says what the file is.
pub fn cleaned(name: &str, kind: Kind) -> String {
    let name = seen(name);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if kind.endings().contains(&ending.to_lowercase().as_str()) => (stem, ending),
        _ => (name.as_str(), kind.endings().first().copied().unwrap_or_default()),
    };
    let stem = stem.trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = if stem.is_empty() { NONE.to_owned() } else { cut(stem) };
    [&stem, ".", ending].concat()
}

/// The same of a file that is not taken: what it is called when that is said.
pub fn shown(name: &str) -> String {
    let name = seen(name);
    if name.is_empty() { NONE.to_owned() } else { cut(&name) }
}

/// What can be seen of a name, after its last folder.
fn seen(name: &str) -> String {
    // Compatibility forms are left as they are: they are somebody's letters.
    let name = ComposingNormalizer::new_nfc().normalize(name);
    let last =
        name.rsplit(['/', '\\', '\u{2215}', '\u{29f8}']).find(|part| !part.trim().is_empty()).unwrap_or_default();
    let category = CodePointMapData::<GeneralCategory>::new();
    let shown = |c: char| match c {
        '<' | '>' | ':' | '"' | '|' | '?' | '*' => Some('_'),
        // Joiners within words and emoji.
        '\u{200c}' | '\u{200d}' => Some(c),
        _ if c.is_whitespace() => Some(' '),
        _ => match category.get(c) {
            GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::Surrogate
            | GeneralCategory::Unassigned => None,
            _ => Some(c),
        },
    };
    let shown: String = last.chars().filter_map(shown).collect();
    let words: Vec<&str> = shown.split(' ').filter(|word| !word.is_empty()).collect();
    // One that begins with a full stop is hidden in places.
    words.join(" ").trim_start_matches(['.', ' ', '~', '\u{200c}', '\u{200d}']).to_owned()
}

/// Cuts between characters that are seen as one.
fn cut(name: &str) -> String {
    if name.chars().count() <= MAX_CHARS && name.len() <= MAX_BYTES {
        return name.to_owned();
    }
    let category = CodePointMapData::<GeneralCategory>::new();
    let is_joined = |c: char| {
        matches!(c, '\u{200c}' | '\u{200d}')
            || matches!(
                category.get(c),
                GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
            )
    };
    let fits = |(at, c): &(usize, char)| at + c.len_utf8() <= MAX_BYTES;
    let mut kept: Vec<char> = name.char_indices().take(MAX_CHARS).take_while(fits).map(|(_, c)| c).collect();
    let next = name.chars().nth(kept.len());
    if next.is_some_and(is_joined) {
        while kept.pop().is_some_and(is_joined) {}
    }
    let kept: String = kept.into_iter().collect();
    kept.trim_end_matches(|c: char| matches!(c, '\u{200c}' | '\u{200d}') || c.is_whitespace()).to_owned()
}

/// The value of `Content-Disposition` for a file (RFC 6266): its name in ASCII, and in full.
pub fn disposition(name: &str, is_shown: bool) -> String {
    let kind = if is_shown { "inline" } else { "attachment" };
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') { c } else { '_' };
    let ascii: String = name.chars().map(plain).collect();
    let full = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
    format!("{kind}; filename=\"{ascii}\"; filename*=UTF-8''{full}")
}

/// The name in such a value, as a program sends it with a file: in full (RFC 8187) where it is there, else plain.
pub fn in_disposition(value: &str) -> Option<String> {
    let mut plain = None;
    for parameter in parameters(value) {
        let Some((name, value)) = parameter.split_once('=') else { continue };
        match name.trim().to_ascii_lowercase().as_str() {
            "filename*" => {
                let encoded = value.trim().splitn(3, '\'').nth(2)?;
                return Some(percent_encoding::percent_decode_str(encoded).decode_utf8_lossy().into_owned());
            }
            "filename" => {
                let value = value.trim();
                let quoted = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                plain = Some(quoted.map_or_else(|| value.to_owned(), |quoted| quoted.replace("\\\"", "\"")));
            }
            _ => {}
        }
    }
    plain
}

/// The parts between semicolons that are not within quotes.
fn parameters(value: &str) -> Vec<String> {
    let (mut parts, mut is_quoted, mut is_escaped) = (vec![String::new()], false, false);
    for c in value.chars() {
        if c == ';' && !is_quoted {
            parts.push(String::new());
            continue;
        }
        is_quoted ^= c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_as_far_as_it_can_be_read() {
        for (name, kind, kept) in [
            ("lamp.jpg", Kind::Jpeg, "lamp.jpg"),
            ("Lampe kaputt (2).JPEG", Kind::Jpeg, "Lampe kaputt (2).JPEG"),
            ("مصباح مكسور.png", Kind::Png, "مصباح مكسور.png"),
            ("壊れたランプ.webp", Kind::WebP, "壊れたランプ.webp"),
            ("می\u{200c}خواهم.gif", Kind::Gif, "می\u{200c}خواهم.gif"),
            ("👩\u{200d}👧.png", Kind::Png, "👩\u{200d}👧.png"),
            ("โคมไฟเสีย.pdf", Kind::Pdf, "โคมไฟเสีย.pdf"),
            // What a Mac takes apart is put together.
            ("Ru\u{308}ckseite.jpg", Kind::Jpeg, "Rückseite.jpg"),
            // Folders of any system, and names that are none.
            ("../../etc/passwd", Kind::Png, "passwd.png"),
            ("C:\\fakepath\\lamp.png", Kind::Png, "lamp.png"),
            ("a/b\u{2215}c.png", Kind::Png, "c.png"),
            ("", Kind::Pdf, "file.pdf"),
            ("...", Kind::Jpeg, "file.jpg"),
            ("/", Kind::Jpeg, "file.jpg"),
            (".htaccess", Kind::Gif, "htaccess.gif"),
            (".png", Kind::Png, "png.png"),
            // Another ending than the file is.
            ("invoice.exe", Kind::Pdf, "invoice.exe.pdf"),
            ("photo.html", Kind::Jpeg, "photo.html.jpg"),
            // Written backwards: what ends as `gpj.exe` to who reads it.
            ("photo\u{202e}gpj.exe", Kind::Jpeg, "photogpj.exe.jpg"),
            ("a\u{200f}\u{2066}b\u{2069}\u{feff}.png", Kind::Png, "ab.png"),
            ("a\r\nset-cookie: x\0.png", Kind::Png, "a set-cookie_ x.png"),
            ("a\u{2028}b\t c.png", Kind::Png, "a b c.png"),
            ("<img src=x onerror=alert(1)>.png", Kind::Png, "_img src=x onerror=alert(1)_.png"),
        ] {
            assert_eq!(cleaned(name, kind), kept, "{name:?}");
            assert_eq!(cleaned(&cleaned(name, kind), kind), kept, "{name:?}, again");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let long = cleaned(&["語".repeat(300).as_str(), ".png"].concat(), Kind::Png);
        assert_eq!(long, ["語".repeat(80).as_str(), ".png"].concat());
        // Four bytes each, and none without its mark.
        let marked = cleaned(&"e\u{30a}\u{323}".repeat(100), Kind::Png);
        assert!(marked.len() < 255 && marked.ends_with("\u{30a}.png") | marked.ends_with("\u{323}.png"), "{marked}");
        let families = cleaned(&"👩\u{200d}👧".repeat(50), Kind::Jpeg);
        assert!(families.len() < 255 && !families.contains("\u{200d}."), "{families}");
    }

    #[test]
    fn a_header_says_a_name_twice() {
        let said = disposition("Rück \"seite\"; x.jpg", true);
        assert_eq!(
            said,
            "inline; filename=\"R_ck _seite__ x.jpg\"; filename*=UTF-8''R%C3%BCck%20%22seite%22%3B%20x%2Ejpg"
        );
        assert_eq!(in_disposition(&said).as_deref(), Some("Rück \"seite\"; x.jpg"));
        for (value, name) in [
            ("attachment; filename=lamp.jpg", Some("lamp.jpg")),
            ("attachment; FileName = \"a; b \\\"c\\\".jpg\"", Some("a; b \"c\".jpg")),
            ("form-data; name=\"file\"; filename=\"ランプ.png\"", Some("ランプ.png")),
            ("attachment; filename*=UTF-8'de'%e2%82%ac.png; filename=x.png", Some("€.png")),
            ("attachment", None),
        ] {
            assert_eq!(in_disposition(value).as_deref(), name, "{value}");
        }
    }
}
