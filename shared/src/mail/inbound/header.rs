//! The headers of a mail or a part (RFC 5322, section 2.2): unfolded, and found by name.

use super::coding::{Decode, text, words};

/// How many headers are read, and how many bytes of them.
const MOST: usize = 1_000;
const MOST_BYTES: usize = 256 * 1024;

/// Headers, in their order.
#[derive(Debug, Default)]
pub struct Headers(Vec<(String, Vec<u8>)>);

impl Headers {
    /// Reads headers; gives what follows the empty line after them.
    pub fn read(bytes: &[u8]) -> (Headers, &[u8]) {
        let mut all: Vec<(String, Vec<u8>)> = Vec::new();
        let mut rest = bytes;
        let mut read = 0;
        while !rest.is_empty() {
            let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
            let (line, after) = rest.split_at(end);
            let line = line.trim_ascii_end();
            if line.is_empty() {
                return (Headers(all), after);
            }
            read += line.len();
            let is_within = all.len() < MOST && read < MOST_BYTES;
            let colon = line.iter().position(|byte| *byte == b':');
            if matches!(line.first(), Some(b' ' | b'\t')) {
                if let Some((_, value)) = all.last_mut().filter(|_| is_within) {
                    value.push(b' ');
                    value.extend(line.trim_ascii());
                }
            } else if let Some(name) = colon.and_then(|at| line.get(..at)).filter(|name| is_name(name)) {
                if is_within {
                    let value = line.get(name.len() + 1..).unwrap_or_default().trim_ascii().to_vec();
                    all.push((String::from_utf8_lossy(name).trim().to_ascii_lowercase(), value));
                }
            } else if all.is_empty() && line.starts_with(b"From ") {
                // The envelope of a file of mails.
            } else {
                // No header: somebody has forgotten the empty line.
                return (Headers(all), rest);
            }
            rest = after;
        }
        (Headers(all), &[])
    }

    /// The first header of a name, in lower case, as it was sent.
    pub fn raw(&self, name: &str) -> Option<&[u8]> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_slice())
    }

    /// All headers of a name, from the top.
    pub fn all<'h>(&'h self, name: &'h str) -> impl Iterator<Item = String> + 'h {
        let named = self.0.iter().filter(move |(known, _)| known == name);
        named.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
    }

    /// The first header of a name, as text without encoded words; empty where there is none.
    pub fn plain(&self, name: &str) -> String {
        self.raw(name).map(|value| String::from_utf8_lossy(value).into_owned()).unwrap_or_default()
    }

    /// The same with its encoded words read.
    pub fn words(&self, name: &str, decode: &Decode<'_>) -> String {
        self.raw(name).map(|value| words(value, decode)).unwrap_or_default()
    }

    /// Whether there is one of this name.
    pub fn has(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// How many there are of a name.
    pub fn count(&self, name: &str) -> usize {
        self.0.iter().filter(|(known, _)| known == name).count()
    }
}

/// Whether this can be the name of a header: no space, but before the colon.
fn is_name(name: &[u8]) -> bool {
    let name = name.trim_ascii_end();
    !name.is_empty() && name.len() <= 200 && name.iter().all(|byte| matches!(byte, 33..=126))
}

/// Somebody's name and address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// The name, as they write it; empty where they write none.
    pub name: String,
    /// The address, with its domain in lower case.
    pub address: String,
}

/// The addresses in the value of a header such as `To` (RFC 5322, section 3.4), at most 100.
pub fn mailboxes(raw: &[u8], decode: &Decode<'_>) -> Vec<Mailbox> {
    let mut all = Vec::new();
    let mut piece: Vec<u8> = Vec::new();
    let (mut in_quotes, mut in_angle, mut comments) = (false, false, 0_u32);
    let mut bytes = raw.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' if in_quotes || comments > 0 => {
                piece.push(byte);
                piece.extend(bytes.next());
                continue;
            }
            b'"' if comments == 0 => in_quotes = !in_quotes,
            b'(' if !in_quotes => comments += 1,
            b')' if !in_quotes && comments > 0 => comments -= 1,
            b'<' if !in_quotes && comments == 0 => in_angle = true,
            b'>' if !in_quotes && comments == 0 => in_angle = false,
            b',' | b';' if !in_quotes && !in_angle && comments == 0 => {
                all.extend(mailbox(&piece, decode));
                piece.clear();
                if all.len() >= 100 {
                    return all;
                }
                continue;
            }
            // The name of a group.
            b':' if !in_quotes && !in_angle && comments == 0 => {
                piece.clear();
                continue;
            }
            _ => {}
        }
        piece.push(byte);
    }
    all.extend(mailbox(&piece, decode));
    all
}

fn mailbox(piece: &[u8], decode: &Decode<'_>) -> Option<Mailbox> {
    // The last angle is the address: names may have one, too.
    let angle = piece.iter().rposition(|byte| *byte == b'<');
    let (name, address) = match angle {
        Some(at) => (piece.get(..at)?, piece.get(at + 1..)?),
        None => (&[][..], piece),
    };
    let address = String::from_utf8_lossy(address);
    let address = address.split('>').next().unwrap_or_default().split('(').next().unwrap_or_default().trim();
    let (local, domain) = address.rsplit_once('@')?;
    if local.is_empty()
        || domain.is_empty()
        || address.len() > 320
        || address.contains(|c: char| c.is_whitespace() || c.is_control())
    {
        return None;
    }
    let name = words(name, decode).replace("\\\"", "\u{0}").replace('"', "").replace('\u{0}', "\"");
    Some(Mailbox {
        name: name.trim().chars().take(200).collect(),
        address: format!("{local}@{}", domain.to_ascii_lowercase()),
    })
}

/// A value with parameters: `text/plain; charset=utf-8` (RFC 2045, section 5.1; RFC 2231).
#[derive(Debug, Default)]
pub struct Valued {
    /// The value, in lower case.
    pub value: String,
    parameters: Vec<(String, Vec<u8>)>,
}

impl Valued {
    /// Reads one.
    pub fn read(raw: &[u8]) -> Valued {
        let mut pieces = pieces(raw).into_iter();
        let value =
            pieces.next().map(|piece| String::from_utf8_lossy(&piece).trim().to_ascii_lowercase()).unwrap_or_default();
        // Some leave out the semicolon.
        let value = value.split_ascii_whitespace().next().unwrap_or_default().to_owned();
        let parameter = |piece: Vec<u8>| {
            let at = piece.iter().position(|byte| *byte == b'=')?;
            let name = String::from_utf8_lossy(piece.get(..at)?).trim().to_ascii_lowercase();
            Some((name, unquoted(piece.get(at + 1..)?)))
        };
        Valued { value, parameters: pieces.take(100).filter_map(parameter).collect() }
    }

    /// A parameter as text; empty where there is none.
    pub fn parameter(&self, name: &str, decode: &Decode<'_>) -> String {
        let of =
            |name: &str| self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_slice());
        if let Some(value) = of(&format!("{name}*")) {
            return extended(value, decode);
        }
        if let Some(value) = of(name) {
            // Against the standard, and everywhere.
            return words(value, decode);
        }
        let mut all: Vec<u8> = Vec::new();
        let mut charset = String::new();
        for number in 0..100 {
            if let Some(value) = of(&format!("{name}*{number}*")) {
                let mut value = value;
                if number == 0
                    && let Some((named, rest)) = charset_of(value)
                {
                    (charset, value) = (named, rest);
                }
                all.extend(percent(value));
            } else if let Some(value) = of(&format!("{name}*{number}")) {
                all.extend(value);
            } else {
                break;
            }
        }
        text(&charset, &all, decode)
    }
}

/// The pieces between semicolons that stand in no quotes.
fn pieces(raw: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![Vec::new()];
    let mut in_quotes = false;
    let mut bytes = raw.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b';' if !in_quotes => {
                all.push(Vec::new());
                continue;
            }
            _ => {}
        }
        let Some(last) = all.last_mut() else { break };
        last.push(byte);
        if byte == b'\\' && in_quotes {
            last.extend(bytes.next());
        }
    }
    all
}

fn unquoted(value: &[u8]) -> Vec<u8> {
    let value = value.trim_ascii();
    let Some(inside) = value.strip_prefix(b"\"") else { return value.to_vec() };
    let mut all = Vec::with_capacity(inside.len());
    let mut bytes = inside.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => break,
            b'\\' => all.extend(bytes.next()),
            byte => all.push(byte),
        }
    }
    all
}

/// `utf-8'de'na%C3%AFf` (RFC 2231, section 4).
fn extended(value: &[u8], decode: &Decode<'_>) -> String {
    let (charset, rest) = charset_of(value).unwrap_or((String::new(), value));
    text(&charset, &percent(rest), decode)
}

fn charset_of(value: &[u8]) -> Option<(String, &[u8])> {
    let first = value.iter().position(|byte| *byte == b'\'')?;
    let after = value.get(first + 1..)?;
    let second = after.iter().position(|byte| *byte == b'\'')?;
    Some((String::from_utf8_lossy(value.get(..first)?).into_owned(), after.get(second + 1..)?))
}

fn percent(value: &[u8]) -> Vec<u8> {
    percent_encoding::percent_decode(value).collect()
}

/// The identifiers in angles of a header such as `References` (RFC 5322, section 3.6.4), without the angles.
pub fn identifiers(value: &str) -> Vec<String> {
    let inside = value.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    let cleaned =
        inside.map(|(id, _)| id.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>());
    cleaned.filter(|id: &String| !id.is_empty() && id.len() <= 500).take(200).collect()
}
