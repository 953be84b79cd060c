//! The parts of a mail (RFC 2046): what is to be read, and what came with it.
//!
//! By hand: the crate `mail-parser` does it, too, and weighs 69 KB compressed in Wasm, 196 KB with all its charsets. The tests
//! compare this with it.

use super::coding::{Decode, Transfer, text};
use super::header::{Headers, Valued};
use super::tnef;

/// How deep parts are within parts, and how many of them are read.
const DEEPEST: usize = 16;
const MOST: usize = 300;
/// How much of one text is read, in bytes.
pub const MOST_TEXT: usize = 1024 * 1024;

/// What is in a mail.
#[derive(Debug, Default)]
pub struct Contents<'m> {
    /// Its texts, in their order: those of one kind are one.
    pub plain: String,
    /// The same as HTML, where there is any.
    pub html: String,
    /// What came with it.
    pub files: Vec<File<'m>>,
    /// The texts of mails that are within it.
    pub enclosed: Vec<&'m [u8]>,
    /// What a server reports of a mail (RFC 3464), and the headers of the mail that it is about.
    pub report: Option<String>,
    /// The headers of a mail that is returned, as far as they are there.
    pub returned: Option<&'m [u8]>,
}

/// A file that came with a mail. Its bytes are read when they are wanted.
#[derive(Debug, Clone)]
pub struct File<'m> {
    /// What it is called: no path, no sign that cannot be seen.
    pub name: String,
    /// Its media type, as the mail says.
    pub kind: String,
    /// Whether it stands in the text, as a picture.
    pub is_inline: bool,
    transfer: Transfer,
    raw: std::borrow::Cow<'m, [u8]>,
}

impl File<'_> {
    /// How it begins: enough to tell what it is.
    pub fn begin(&self) -> Vec<u8> {
        // Line breaks, and in base64 a third, are not the file's.
        self.transfer.decode(self.raw.get(..200).unwrap_or(&self.raw))
    }

    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        self.transfer.decode(&self.raw)
    }
}

/// Reads the parts of a mail whose headers are read.
pub fn contents<'m>(headers: &Headers, body: &'m [u8], decode: &Decode<'_>) -> Contents<'m> {
    let mut walk = Walk { found: Contents::default(), left: MOST, decode };
    walk.part(headers, body, 0, false);
    walk.found
}

struct Walk<'w, 'm> {
    found: Contents<'m>,
    left: usize,
    decode: &'w Decode<'w>,
}

impl<'m> Walk<'_, 'm> {
    /// `is_beside` where it is a part of a whole whose first part is its text: then it is a file, whatever it is.
    fn part(&mut self, headers: &Headers, body: &'m [u8], depth: usize, is_beside: bool) {
        if self.left == 0 {
            return;
        }
        self.left -= 1;
        let kind = Valued::read(headers.raw("content-type").unwrap_or(b"text/plain"));
        let disposition = Valued::read(headers.raw("content-disposition").unwrap_or_default());
        let transfer = Transfer::of(&headers.plain("content-transfer-encoding"));
        if let Some(of) = kind.value.strip_prefix("multipart/") {
            let boundary = kind.parameter("boundary", self.decode);
            if depth < DEEPEST && !boundary.is_empty() {
                let parts = split(body, boundary.as_bytes());
                if !parts.is_empty() {
                    for (at, part) in parts.into_iter().enumerate() {
                        let (headers, inside) = Headers::read(part);
                        self.part(&headers, inside, depth + 1, of == "related" && at > 0);
                    }
                    return;
                }
            }
            // What says that it has parts and has none is a text.
            return self.text(&Valued::default(), transfer, body);
        }
        let mut name = disposition.parameter("filename", self.decode);
        if name.is_empty() {
            name = kind.parameter("name", self.decode);
        }
        let is_attached = disposition.value == "attachment" || (is_beside && !kind.value.starts_with("text/"));
        match kind.value.as_str() {
            "message/delivery-status" | "message/global-delivery-status" => {
                let report = text("", &transfer.decode(cut(body)), self.decode);
                self.found.report.get_or_insert(report);
            }
            "text/rfc822-headers" | "message/rfc822-headers" => {
                self.found.returned.get_or_insert(body);
            }
            "message/rfc822" | "message/global" => {
                self.found.returned.get_or_insert(body);
                self.found.enclosed.push(body);
                self.file(&name, "message/rfc822", false, transfer, body);
            }
            // Signatures are of the mail, and nothing that somebody sent.
            "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature" => {}
            "application/ms-tnef" | "application/vnd.ms-tnef" => self.tnef(&transfer.decode(body)),
            "text/plain" | "text/html" | "text/enriched" | "text" | ""
                if !is_attached && (name.is_empty() || disposition.value != "inline") =>
            {
                self.text(&kind, transfer, body);
            }
            other => {
                let is_inline = disposition.value == "inline" || is_beside || headers.has("content-id");
                self.file(&name, other, is_inline && other.starts_with("image/"), transfer, body);
            }
        }
    }

    fn text(&mut self, kind: &Valued, transfer: Transfer, body: &[u8]) {
        let bytes = transfer.decode(cut(body));
        let is_html = kind.value == "text/html";
        let mut charset = kind.parameter("charset", self.decode);
        if charset.is_empty() && is_html {
            charset = charset_in(&bytes);
        }
        let read = text(&charset, &bytes, self.decode);
        let read = read.strip_prefix('\u{feff}').unwrap_or(&read).replace("\r\n", "\n").replace('\r', "\n");
        let is_flowed = kind.parameter("format", self.decode).eq_ignore_ascii_case("flowed");
        let read = if is_flowed && !is_html {
            super::super::flowed::unflowed(&read, kind.parameter("delsp", self.decode).eq_ignore_ascii_case("yes"))
        } else {
            read
        };
        let into = if is_html { &mut self.found.html } else { &mut self.found.plain };
        if into.len() + read.len() > 2 * MOST_TEXT {
            return;
        }
        if !into.is_empty() && !into.ends_with('\n') {
            into.push('\n');
        }
        into.push_str(&read);
    }

    fn file(&mut self, name: &str, kind: &str, is_inline: bool, transfer: Transfer, body: &'m [u8]) {
        let name = file_name(name, kind, self.found.files.len() + 1);
        self.found.files.push(File { name, kind: kind.to_owned(), is_inline, transfer, raw: body.into() });
    }

    /// What an Exchange server has packed (`winmail.dat`).
    fn tnef(&mut self, bytes: &[u8]) {
        let unpacked = tnef::unpack(bytes);
        if self.found.plain.is_empty() {
            self.found.plain = text("windows-1252", &unpacked.text, self.decode).replace("\r\n", "\n");
        }
        for (name, bytes) in unpacked.files {
            let name = file_name(&text("", &name, self.decode), "", self.found.files.len() + 1);
            let kind = "application/octet-stream".to_owned();
            self.found.files.push(File { name, kind, is_inline: false, transfer: Transfer::Plain, raw: bytes.into() });
        }
    }
}

/// As much of a text as is read. Base64 is longer than what it says.
fn cut(body: &[u8]) -> &[u8] {
    body.get(..body.len().min(2 * MOST_TEXT)).unwrap_or(body)
}

/// The parts between the lines with a boundary.
fn split<'m>(body: &'m [u8], boundary: &[u8]) -> Vec<&'m [u8]> {
    let mut all = Vec::new();
    let (mut start, mut at) = (None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let here = at;
        at += line.len();
        let Some(after) = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary)) else { continue };
        let after = after.trim_ascii();
        if !after.is_empty() && after != b"--" {
            continue;
        }
        if let Some(start) = start.take() {
            all.push(without_break(body.get(start..here).unwrap_or_default()));
        }
        if after == b"--" {
            return all;
        }
        start = Some(at);
    }
    // It was cut off.
    all.extend(start.and_then(|start| body.get(start..)));
    all
}

/// The line break before a boundary is the boundary's.
fn without_break(part: &[u8]) -> &[u8] {
    let part = part.strip_suffix(b"\n").unwrap_or(part);
    part.strip_suffix(b"\r").unwrap_or(part)
}

/// The charset that an HTML document names itself.
fn charset_in(bytes: &[u8]) -> String {
    let beginning =
        String::from_utf8_lossy(bytes.get(..bytes.len().min(2_048)).unwrap_or_default()).to_ascii_lowercase();
    let Some((_, after)) = beginning.split_once("charset=") else { return String::new() };
    after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))
        .collect()
}

/// A name without a path, and without signs that make it look like another.
fn file_name(name: &str, kind: &str, number: usize) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_hidden = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let name: String = last.chars().filter(is_hidden).take(150).collect();
    let name = name.trim().trim_start_matches('.').trim();
    if !name.is_empty() {
        return name.to_owned();
    }
    let ending = match kind {
        "image/jpeg" => "jpg",
        "message/rfc822" => "eml",
        "text/calendar" => "ics",
        other => other
            .rsplit('/')
            .next()
            .filter(|ending| {
                !ending.is_empty() && ending.len() <= 5 && ending.chars().all(|c| c.is_ascii_alphanumeric())
            })
            .unwrap_or("bin"),
    };
    format!("{number}.{ending}")
}
