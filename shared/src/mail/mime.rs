//! The bytes of a mail: headers (RFC 5322, RFC 2047), both of its texts (RFC 2045, RFC 2046), and a calendar file with them (RFC 6047).
//!
//! By hand: the crate `mail-builder` does it, too, and weighs 130 KB compressed in Wasm, which is a twentieth of the worker.

use std::fmt::Write as _;

use base64::prelude::{BASE64_STANDARD, Engine};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Purpose;
use super::flowed::flowed;
use super::inbound::OURS;
use super::letter::{CalendarFile, Letter};

/// The longest line that is written, in characters (RFC 2045, section 6.7).
const LINE: usize = 76;
/// How much of a text fits into an encoded word of at most 75 characters, in bytes (RFC 2047, section 2).
const WORD: usize = 45;

/// A mail as it is sent: ASCII, in lines of at most 998 characters, each with CRLF. `written` is its date; `before` are the
/// Message-IDs of the conversation's earlier mails, oldest first.
pub fn message(letter: &Letter, written: Timestamp, before: &[String]) -> String {
    let mut mail = String::with_capacity(2 * (letter.text.len() + letter.html.len()) + 2_048);
    let mut header = |name: &str, value: &str| {
        let _ = write!(mail, "{name}: {value}\r\n");
    };
    let date = jiff::fmt::rfc2822::to_string(&written.to_zoned(TimeZone::UTC)).unwrap_or_default();
    header("Date", &date);
    header("From", &mailbox(&letter.name, &letter.from));
    header("To", &clean(&letter.to));
    header("Reply-To", &clean(&letter.reply_to));
    header("Subject", &text(&letter.subject, "Subject: ".len()));
    header("Message-ID", &format!("<{}>", clean(&letter.id)));
    if let Some(last) = before.last() {
        header("In-Reply-To", &format!("<{}>", clean(last)));
        let all: Vec<String> = before.iter().map(|id| format!("<{}>", clean(id))).collect();
        header("References", &all.join("\r\n "));
    }
    for (name, value) in beside(letter) {
        header(name, &value);
    }
    header("MIME-Version", "1.0");
    // No line of an encoded text begins with `--=_`: RFC 2046, section 5.1.1, and RFC 2045, section 6.7.
    let boundary = format!(
        "=_{}",
        letter.id.split('@').next().unwrap_or_default().replace(|c: char| !c.is_ascii_alphanumeric(), "")
    );
    let boundary = boundary.get(..boundary.len().min(60)).unwrap_or("=_nearhand").to_owned();
    // Neither boundary is how the other begins.
    let outer = boundary.replacen("=_", "=__", 1);
    if letter.calendar.is_some() {
        let _ = write!(mail, "Content-Type: multipart/mixed;\r\n boundary=\"{outer}\"\r\n\r\n--{outer}\r\n");
    }
    let _ = write!(mail, "Content-Type: multipart/alternative;\r\n boundary=\"{boundary}\"\r\n");
    let parts = [
        ("text/plain; charset=utf-8; format=flowed; delsp=yes", &flowed(&letter.text)),
        ("text/html; charset=utf-8", &letter.html),
    ];
    for (kind, body) in parts {
        let (encoding, body) = encoded(body);
        let _ = write!(
            mail,
            "\r\n--{boundary}\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}"
        );
    }
    let _ = write!(mail, "\r\n--{boundary}--\r\n");
    if let Some(file) = &letter.calendar {
        let _ = write!(mail, "\r\n--{outer}\r\n{}\r\n--{outer}--\r\n", attached(file));
    }
    mail
}

/// A calendar file as a part of a mail. It is attached, and no alternative of the text: what is `PUBLISH` nobody has to answer, and
/// Outlook shows such an alternative in place of the mail. In base64 nothing on the way breaks its lines otherwise.
fn attached(file: &CalendarFile) -> String {
    let (kind, name) = (clean(&file.media_type), clean(&file.name).replace(['"', '\\'], ""));
    format!(
        "Content-Type: {kind};\r\n name=\"{name}\"\r\nContent-Disposition: attachment;\r\n filename=\"{name}\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}",
        in_base64(&file.text)
    )
}

/// Headers beside those of every mail.
pub fn beside(letter: &Letter) -> Vec<(&'static str, String)> {
    // By the second it is known where it comes back.
    let mut all = vec![("Content-Language", clean(&letter.language)), (OURS, clean(&letter.from))];
    if letter.purpose != Purpose::Answer {
        // RFC 3834, section 5: nobody's program answers it.
        all.push(("Auto-Submitted", "auto-generated".to_owned()));
        all.push(("X-Auto-Response-Suppress", "All".to_owned()));
    }
    all
}

/// A value without what would begin another header.
fn clean(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).collect()
}

/// A name with its address.
fn mailbox(name: &str, address: &str) -> String {
    let (name, address) = (clean(name), clean(address));
    if name.is_empty() {
        return address;
    }
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ') && name.len() <= 60;
    let name = if is_plain { format!("\"{name}\"") } else { words(&name, "From: ".len()) };
    format!("{name}\r\n <{address}>")
}

/// A text in a header whose name takes so many characters.
fn text(value: &str, before: usize) -> String {
    let value = clean(value);
    let is_plain = value.is_ascii() && !value.contains("=?") && value.trim() == value && before + value.len() <= LINE;
    if is_plain { value } else { words(&value, before) }
}

/// Encoded words, cut between characters (RFC 2047, section 5).
fn words(value: &str, before: usize) -> String {
    let mut all: Vec<String> = Vec::new();
    let mut word = String::new();
    // The first line has the header's name as well.
    let mut room = WORD.saturating_sub(before * 3 / 4);
    for c in value.chars() {
        if word.len() + c.len_utf8() > room {
            all.push(std::mem::take(&mut word));
            room = WORD;
        }
        word.push(c);
    }
    all.push(word);
    let all: Vec<String> = all.iter().map(|word| format!("=?utf-8?B?{}?=", BASE64_STANDARD.encode(word))).collect();
    all.join("\r\n ")
}

/// A text as the way that suits it encodes it: a language of few other signs stays readable.
fn encoded(text: &str) -> (&'static str, String) {
    let others = text.bytes().filter(|byte| !byte.is_ascii()).count();
    if others * 3 > text.len() { ("base64", in_base64(text)) } else { ("quoted-printable", quoted_printable(text)) }
}

fn in_base64(text: &str) -> String {
    let encoded = BASE64_STANDARD.encode(text);
    let mut lines = String::with_capacity(encoded.len() + encoded.len() / 32);
    for (at, c) in encoded.chars().enumerate() {
        if at > 0 && at % LINE == 0 {
            lines.push_str("\r\n");
        }
        lines.push(c);
    }
    lines + "\r\n"
}

/// RFC 2045, section 6.7. Line breaks of the text stay, and become CRLF.
fn quoted_printable(text: &str) -> String {
    let mut all = String::with_capacity(text.len() + text.len() / 4);
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line).as_bytes();
        let mut length = 0;
        for (at, byte) in line.iter().enumerate() {
            let is_last = at + 1 == line.len();
            let is_plain = matches!(byte, 33..=60 | 62..=126) || (matches!(byte, b' ' | b'\t') && !is_last);
            let takes = if is_plain { 1 } else { 3 };
            if length + takes > LINE - 1 {
                all.push_str("=\r\n");
                length = 0;
            }
            if is_plain {
                all.push(char::from(*byte));
            } else {
                let _ = write!(all, "={byte:02X}");
            }
            length += takes;
        }
        all.push_str("\r\n");
    }
    all
}

#[cfg(test)]
mod tests {
    use mail_parser::{MessageParser, MimeHeaders};

    use super::*;
    use crate::booking::Booking;
    use crate::booking::invitation::{self, Words};

    fn letter(purpose: Purpose, name: &str, subject: &str, text: &str) -> Letter {
        Letter {
            purpose,
            id: "0123456789abcdef0123456789abcdef@shop.example".to_owned(),
            name: name.to_owned(),
            from: "help@shop.example".to_owned(),
            to: "ana@mail.example".to_owned(),
            reply_to: "help+eu-7k3m-q9x2.abc@shop.example".to_owned(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            html: format!("<p>{text}</p>"),
            language: "ja".to_owned(),
            calendar: None,
        }
    }

    #[test]
    fn a_calendar_file_is_attached_and_whole() {
        let words = Words {
            summary: "ルーメンとの通話", description: "مكالمة\n+49 30 23125012", organizer: None
        };
        let call = Booking::promised("berlin", Timestamp::UNIX_EPOCH, 20, "Asia/Tokyo").unwrap();
        let text = invitation::file(&call, "EU-7K3M-Q9X2", &words, Timestamp::UNIX_EPOCH);
        let media_type = invitation::media_type(&call).to_owned();
        let file = CalendarFile { name: "EU-7K3M-Q9X2.ics".to_owned(), media_type, text };
        let letter = Letter {
            calendar: Some(file.clone()),
            ..letter(Purpose::CallBooked, "ルーメン", "通話 EU-7K3M-Q9X2", "通話のご予約")
        };
        let mail = message(&letter, Timestamp::UNIX_EPOCH, &[]);
        assert!(mail.is_ascii() && mail.split("\r\n").all(|line| line.len() <= 78 && !line.contains('\n')), "{mail}");
        assert_eq!(header(&mail, "Auto-Submitted").as_deref(), Some("auto-generated"));
        // As another implementation reads it.
        let read = MessageParser::default().parse(mail.as_bytes()).unwrap();
        assert_eq!(read.body_text(0).unwrap().trim_end(), "通話のご予約");
        assert_eq!(read.attachment_count(), 1, "{mail}");
        let part = read.attachment(0).unwrap();
        assert_eq!(part.text_contents(), Some(file.text.as_str()), "its bytes are as they were");
        assert_eq!(part.attachment_name(), Some("EU-7K3M-Q9X2.ics"));
        let kind = part.content_type().unwrap();
        assert_eq!(
            (kind.ctype(), kind.subtype(), kind.attribute("charset")),
            ("text", Some("calendar"), Some("utf-8"))
        );
        assert_eq!((kind.attribute("method"), kind.attribute("name")), (Some("PUBLISH"), Some("EU-7K3M-Q9X2.ics")));
        assert_eq!(part.content_disposition().unwrap().ctype(), "attachment");
    }

    /// What a reader finds: encoded words and folded lines put together again.
    fn header(mail: &str, name: &str) -> Option<String> {
        let head = mail.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
        let line = head.split("\r\n").find_map(|line| line.strip_prefix(&format!("{name}: "))).map(str::to_owned)?;
        let mut text = String::new();
        for (at, part) in line.split(' ').enumerate() {
            match part.strip_prefix("=?utf-8?B?").and_then(|part| part.strip_suffix("?=")) {
                Some(word) => text.push_str(&String::from_utf8(BASE64_STANDARD.decode(word).unwrap()).unwrap()),
                None if at == 0 => text.push_str(part),
                None => text.push_str(&[" ", part].concat()),
            }
        }
        Some(text)
    }

    #[test]
    fn every_line_is_short_and_ascii_and_headers_say_what_they_were_told() {
        let long = "お問い合わせ EU-7K3M-Q9X2 · ".repeat(8);
        for (name, subject) in [
            ("Lumen", "Request EU-7K3M-Q9X2"),
            ("Lumen & Söhne", "Anfrage EU-7K3M-Q9X2 · Lumen & Söhne"),
            ("ルーメン", &*long),
            ("متجر لومن", "الطلب EU-7K3M-Q9X2"),
            ("=?utf-8?B?eA==?=", "=?utf-8?B?eA==?="),
        ] {
            let mail = message(&letter(Purpose::Answer, name, subject, "ランプ"), Timestamp::UNIX_EPOCH, &[]);
            assert!(
                mail.is_ascii() && mail.split("\r\n").all(|line| line.len() <= 78 && !line.contains('\n')),
                "{mail}"
            );
            assert_eq!(header(&mail, "Subject").unwrap(), subject);
            let from = header(&mail, "From").unwrap().replace('"', "");
            assert_eq!(from, format!("{name} <help@shop.example>"));
        }
    }

    #[test]
    fn a_mail_names_those_before_it_and_says_who_sends_it() {
        let before = ["1@shop.example".to_owned(), "2@shop.example".to_owned()];
        let mail =
            message(&letter(Purpose::Answer, "L", "S", "x"), Timestamp::from_second(1_795_942_800).unwrap(), &before);
        for (name, value) in [
            ("Date", Some("Sun, 29 Nov 2026 09:00:00 +0000")),
            ("Message-ID", Some("<0123456789abcdef0123456789abcdef@shop.example>")),
            ("In-Reply-To", Some("<2@shop.example>")),
            ("References", Some("<1@shop.example> <2@shop.example>")),
            ("Reply-To", Some("help+eu-7k3m-q9x2.abc@shop.example")),
            ("Content-Language", Some("ja")),
            ("Auto-Submitted", None),
        ] {
            assert_eq!(header(&mail, name).as_deref(), value, "{name}");
        }
        let mail = message(&letter(Purpose::Received, "L", "S", "x"), Timestamp::UNIX_EPOCH, &[]);
        assert_eq!(header(&mail, "Auto-Submitted").as_deref(), Some("auto-generated"));
        assert_eq!(header(&mail, "References"), None);
    }

    #[test]
    fn nothing_that_is_told_begins_another_header() {
        let mut told = letter(Purpose::Answer, "L\r\nBcc: a@b.example", "S\r\nBcc: a@b.example", "x");
        told.to = "ana@mail.example\r\nBcc: a@b.example".to_owned();
        let mail = message(&told, Timestamp::UNIX_EPOCH, &["x\r\nBcc: a@b.example".to_owned()]);
        assert_eq!(header(&mail, "Bcc"), None, "{mail}");
    }

    #[test]
    fn a_text_is_encoded_as_suits_it() {
        for (text, encoding, encoded_text) in [
            ("plain \r\n", "quoted-printable", "plain=20\r\n"),
            ("Grüße = 1\r\n", "quoted-printable", "Gr=C3=BC=C3=9Fe =3D 1\r\n"),
            ("灯\n", "base64", "54GvCg==\r\n"),
            (
                &["a".repeat(75), "b\r\n".to_owned()].concat(),
                "quoted-printable",
                &[&"a".repeat(75), "=\r\nb\r\n"].concat(),
            ),
        ] {
            assert_eq!(encoded(text), (encoding, encoded_text.to_owned()), "{text}");
        }
    }
}
