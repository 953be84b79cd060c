//! A mail that comes in: what somebody has written, apart from what they answer to, and what else has to be known of it.
//!
//! | file | |
//! |---|---|
//! | [`coding`], [`header`], [`mime`](mod@mime) | bytes, headers, parts |
//! | [`html`], [`tnef`] | texts that are no plain ones |
//! | [`quote`] | what is new, and what is quoted |
//! | [`report`] | bounces, what answers by itself, forged senders |
//! | [`files`] | what of the files is kept |
//!
//! Nothing here fails: what is broken is read as far as it can be. Time and memory grow with the mail's size and not faster.

pub mod coding;
pub mod files;
pub mod header;
pub mod html;
pub mod mime;
pub mod quote;
pub mod report;
pub mod tnef;

#[cfg(test)]
mod tests;

use coding::Decode;
use header::{Headers, Mailbox, identifiers, mailboxes};
use mime::{Contents, File};
use quote::{Line, Split, split};
use report::Kind;

use crate::request::clean;

/// The largest mail that is taken, in bytes: what Cloudflare's Email Routing takes, too.
pub const MAX_BYTES: usize = 25 * 1024 * 1024;
/// How many of the Message-IDs are looked for that a mail names.
const MOST_REFERENCES: usize = 30;
/// The header by which our own mails are known when they come back.
pub const OURS: &str = "X-Nearhand";

/// A mail that has come in.
#[derive(Debug)]
pub struct Incoming<'m> {
    /// Its Message-ID, without the angle brackets; empty where it has none.
    pub id: String,
    /// The Message-IDs that it answers to, the nearest first.
    pub references: Vec<String>,
    /// Who has written it.
    pub from: Mailbox,
    /// All whom it names as its recipients.
    pub to: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// The languages that its writer's program names, as BCP 47 tags.
    pub languages: Vec<String>,
    /// What is new in it.
    pub text: String,
    /// What it quotes; else empty.
    pub quoted: String,
    /// What came with it.
    pub files: Vec<File<'m>>,
    /// Whether a person has written it.
    pub kind: Kind,
    /// Whether the server that took it says that its sender is forged.
    pub is_forged: bool,
    /// The value of [`OURS`], where it is a mail of ours that comes back.
    pub ours: String,
}

/// Reads a mail. `sender` is the envelope's, `decode` knows charsets beside UTF-8.
pub fn read<'m>(raw: &'m [u8], sender: &str, decode: &Decode<'_>) -> Incoming<'m> {
    let (headers, body) = Headers::read(raw);
    let contents = mime::contents(&headers, body, decode);
    let kind = report::kind(&headers, &contents, sender);
    let named = |name: &str| headers.raw(name).map(|value| mailboxes(value, decode)).unwrap_or_default();
    let envelope = || mailboxes(sender.as_bytes(), decode).into_iter().next().unwrap_or_default();
    let subject = clean::line(&headers.words("subject", decode));
    let Split { text, quoted, .. } = words(&contents, &subject, decode);
    let mut to: Vec<String> = ["to", "cc", "delivered-to", "x-original-to"]
        .iter()
        .flat_map(|name| named(name))
        .map(|to| to.address)
        .collect();
    to.dedup();
    let from = named("from").into_iter().next().unwrap_or_else(envelope);
    Incoming {
        id: identifiers(&headers.plain("message-id")).into_iter().next().unwrap_or_default(),
        references: references(&headers),
        from: Mailbox { name: clean::line(&from.name), ..from },
        to,
        subject: subject.chars().take(300).collect(),
        languages: languages(&headers),
        text: clean::unturned_lines(&text),
        quoted: clean::unturned_lines(&quoted),
        files: contents.files,
        kind,
        is_forged: report::is_forged(&headers),
        ours: headers.plain(&OURS.to_ascii_lowercase()),
    }
}

/// The words of a mail: its plain text, or its HTML where that alone says what is quoted, or is all there is.
fn words(contents: &Contents<'_>, subject: &str, decode: &Decode<'_>) -> Split {
    let plain: Vec<Line> =
        contents.plain.lines().map(|text| Line { text: text.to_owned(), is_quoted: false }).collect();
    let mut words = split(&plain, subject);
    if !contents.html.is_empty() && !words.has_quote {
        let of_html = split(&html::lines(&contents.html), subject);
        if words.text.trim().is_empty() || (of_html.has_quote && !of_html.text.is_empty()) {
            words = of_html;
        }
    }
    for inner in contents.enclosed.iter().take(3) {
        let inner = read_enclosed(inner, decode);
        if !words.quoted.is_empty() {
            words.quoted.push_str("\n\n");
        }
        words.quoted.push_str(&inner);
    }
    words
}

/// A mail within a mail: how it begins is beside what was written.
fn read_enclosed(raw: &[u8], decode: &Decode<'_>) -> String {
    let (headers, body) = Headers::read(raw);
    let mut contents = mime::contents(&headers, body, decode);
    contents.enclosed.clear();
    let subject = headers.words("subject", decode);
    let words = words(&contents, "fwd:", decode);
    [subject.as_str(), "\n\n", &words.text].concat().trim().to_owned()
}

fn references(headers: &Headers) -> Vec<String> {
    let mut all = identifiers(&headers.plain("in-reply-to"));
    all.extend(identifiers(&headers.plain("references")).into_iter().rev());
    let mut known = std::collections::HashSet::new();
    all.retain(|id| known.insert(id.clone()));
    all.truncate(MOST_REFERENCES);
    all
}

fn languages(headers: &Headers) -> Vec<String> {
    let both = ["content-language", "accept-language"].map(|name| headers.plain(name));
    let tags =
        both.iter().flat_map(|value| value.split(',')).map(|tag| tag.split(';').next().unwrap_or_default().trim());
    tags.filter(|tag| !tag.is_empty() && tag.len() <= 35).take(5).map(ToOwned::to_owned).collect()
}
