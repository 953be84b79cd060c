//! Bytes as they travel, and back: base64 and quoted-printable (RFC 2045, section 6), encoded words (RFC 2047), charsets. What is
//! broken is read as far as it can be: a mail is worth more than its form.

/// Reads bytes of a charset, by its label; none where the label is not known. The runtime has these tables (the WHATWG Encoding
/// Standard): the crate `encoding_rs` would be 130 KB more of Wasm, compressed.
pub type Decode<'d> = dyn Fn(&str, &[u8]) -> Option<String> + 'd;

/// How a part's bytes travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transfer {
    /// As they are.
    Plain,
    /// In base64.
    Base64,
    /// Quoted-printable.
    Quoted,
}

impl Transfer {
    /// Reads the value of `Content-Transfer-Encoding`.
    pub fn of(value: &str) -> Transfer {
        let value = value.trim();
        if value.eq_ignore_ascii_case("base64") {
            Transfer::Base64
        } else if value.eq_ignore_ascii_case("quoted-printable") {
            Transfer::Quoted
        } else {
            Transfer::Plain
        }
    }

    /// The bytes that were sent.
    pub fn decode(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Transfer::Plain => bytes.to_vec(),
            Transfer::Base64 => base64(bytes),
            Transfer::Quoted => quoted_printable(bytes, false),
        }
    }
}

/// Base64, without what is none of its letters.
pub fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut all = Vec::with_capacity(bytes.len() / 4 * 3 + 3);
    let (mut bits, mut many) = (0_u32, 0);
    for byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            // What was put together of several pieces is padded in its midst.
            b'=' => {
                (bits, many) = (0, 0);
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        many += 6;
        if many >= 8 {
            many -= 8;
            all.push((bits >> many & 0xff) as u8);
        }
    }
    all
}

/// Quoted-printable; in a header an underscore is a space (RFC 2047, section 4.2).
pub fn quoted_printable(bytes: &[u8], is_header: bool) -> Vec<u8> {
    let mut all = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match first {
            b'_' if is_header => all.push(b' '),
            b'=' => match (after.first(), after.get(1)) {
                (Some(b'\n'), _) => rest = after.get(1..).unwrap_or_default(),
                (Some(b'\r'), Some(b'\n')) => rest = after.get(2..).unwrap_or_default(),
                (Some(high), Some(low)) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    all.push(hex(*high) << 4 | hex(*low));
                    rest = after.get(2..).unwrap_or_default();
                }
                // A soft break may have spaces before its end.
                _ => match after.iter().position(|byte| !matches!(byte, b' ' | b'\t')) {
                    Some(end) if matches!(after.get(end), Some(b'\r' | b'\n')) => {
                        let cut = after.get(end..).unwrap_or_default();
                        rest = cut.strip_prefix(b"\r\n").or(cut.strip_prefix(b"\n")).unwrap_or(cut);
                    }
                    None => rest = &[],
                    Some(_) => all.push(b'='),
                },
            },
            byte => all.push(*byte),
        }
    }
    all
}

fn hex(digit: u8) -> u8 {
    char::from(digit).to_digit(16).unwrap_or_default() as u8
}

/// Bytes of a charset as text. What is named wrongly, or not at all, is UTF-8 if it can be, else what most such bytes are.
pub fn text(charset: &str, bytes: &[u8], decode: &Decode<'_>) -> String {
    let charset = charset.trim().trim_matches(['"', '\'']);
    let is_utf8 = charset.is_empty()
        || ["utf-8", "utf8", "us-ascii", "ascii", "ansi_x3.4-1968"]
            .iter()
            .any(|known| charset.eq_ignore_ascii_case(known));
    let is_jis = || bytes.windows(3).any(|three| matches!(three, [0x1b, b'$', b'@' | b'B']));
    if is_utf8 {
        return match std::str::from_utf8(bytes) {
            Ok(_) if is_jis() => decode("iso-2022-jp", bytes),
            Ok(text) => Some(text.to_owned()),
            Err(_) => decode("windows-1252", bytes),
        }
        .unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned());
    }
    let known = decode(label(charset), bytes).or_else(|| std::str::from_utf8(bytes).ok().map(ToOwned::to_owned));
    known.or_else(|| decode("windows-1252", bytes)).unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

/// What browsers call a charset that mail programs call otherwise.
fn label(charset: &str) -> &str {
    let is = |names: &[&str]| names.iter().any(|name| charset.eq_ignore_ascii_case(name));
    if is(&["cp932", "ms932", "windows-932"]) {
        "shift_jis"
    } else if is(&["cp936", "ms936", "gb_2312-80"]) {
        "gbk"
    } else if is(&["cp949", "ms949"]) {
        "euc-kr"
    } else if is(&["cp950", "ms950"]) {
        "big5"
    } else if is(&["iso-2022-jp-1", "iso-2022-jp-2", "iso-2022-jp-ms", "cp50220", "cp50221"]) {
        "iso-2022-jp"
    } else {
        charset
    }
}

/// A header's text, with its encoded words read.
pub fn words(raw: &[u8], decode: &Decode<'_>) -> String {
    let mut all = String::with_capacity(raw.len());
    // Words that follow each other are one text, which may be cut within a letter.
    let mut open: Option<(String, Vec<u8>)> = None;
    let mut rest = raw;
    let mut plain: &[u8] = &[];
    let end = |open: &mut Option<(String, Vec<u8>)>, all: &mut String| {
        if let Some((charset, bytes)) = open.take() {
            all.push_str(&text(&charset, &bytes, decode));
        }
    };
    while !rest.is_empty() {
        if let Some((charset, bytes, after)) = rest.starts_with(b"=?").then(|| word(rest)).flatten() {
            if !plain.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) || open.is_none() {
                end(&mut open, &mut all);
                all.push_str(&text("", plain, decode));
            }
            match &mut open {
                Some((known, so_far)) if known.eq_ignore_ascii_case(&charset) => so_far.extend(bytes),
                _ => {
                    end(&mut open, &mut all);
                    open = Some((charset, bytes));
                }
            }
            (rest, plain) = (after, after.get(..0).unwrap_or_default());
            continue;
        }
        // To the next one.
        let next = rest.windows(2).skip(1).position(|two| two == b"=?").map_or(rest.len(), |at| at + 1);
        let (before, after) = rest.split_at(next);
        if plain.is_empty() {
            plain = before;
        } else {
            end(&mut open, &mut all);
            all.push_str(&text("", plain, decode));
            plain = before;
        }
        rest = after;
    }
    end(&mut open, &mut all);
    all.push_str(&text("", plain, decode));
    // Nothing of a header is more than one line.
    let one: Vec<&str> =
        all.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    one.join(" ")
}

/// The longest encoded word that is looked for, in bytes: 75 by the standard, more by many.
const MAX_WORD: usize = 2_000;

/// An encoded word at the beginning: its charset, its bytes, and what follows.
fn word(at: &[u8]) -> Option<(String, Vec<u8>, &[u8])> {
    let inside = at.get(2..at.len().min(MAX_WORD))?;
    let charset_end = inside.iter().position(|byte| *byte == b'?')?;
    let charset = std::str::from_utf8(inside.get(..charset_end)?).ok()?;
    // RFC 2231, section 5: a language may follow.
    let charset = charset.split('*').next().unwrap_or_default().to_owned();
    let how = *inside.get(charset_end + 1)?;
    let body = inside.get(charset_end + 2..)?.strip_prefix(b"?")?;
    let end = body.windows(2).position(|two| two == b"?=")?;
    let body_bytes = body.get(..end)?;
    let bytes = match how {
        b'B' | b'b' => base64(body_bytes),
        b'Q' | b'q' => quoted_printable(body_bytes, true),
        _ => return None,
    };
    Some((charset, bytes, at.get(2 + charset_end + 3 + end + 2..)?))
}
