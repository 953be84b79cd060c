//! Parts: how a locale's content is stored, so that a worker reads only what is asked for.
//!
//! | part | what is in it | read for |
//! |---|---|---|
//! | [`Pack`](super::Pack) | the site's texts and names, and of each article all but its text; it names the others | every page |
//! | [`Index`](crate::search::Index) | the search index | searches |
//! | [`Bodies`](super::Bodies) | some articles' texts | these articles, and what is shown of them in results |
//! | [`ForDesk`](super::ForDesk) | replies, culture notes, days off, words of complaint; the manifest names it | pages of the desk, and what visitors write |
//! | [`Moved`](super::Moved) | where pages of an old help centre are now; the manifest names it | unknown addresses |
//! | [`file`](super::file) | a picture or another file, as it is | whoever asks for it |
//!
//! A part is eight bytes of magic, one that says its kind, and postcard (<https://postcard.jamesmunns.com/wire-format>), or
//! JSON for the desk's, and lines of text for old addresses.
//! It is named by its hash and never changes. Reading one never panics, whatever the bytes, and looks at all of it: what
//! was read can be served.

use serde::Deserialize;

use super::{file, site};

pub use super::name::{PartName, is_name, name_of};

/// The first bytes of every part; the digit is [`site::FORMAT`]. The desk's part had them in format 6, too: workers from
/// before there was one refuse a kind that they do not know, but take in, unread, what says that it is of a later format.
pub const MAGIC: &[u8; 8] = b"NHPACK7\n";
/// The first bytes of parts of format 6. Their packs end where [`More`](super::More) begins; else nothing differs.
pub(super) const MAGIC_6: &[u8; 8] = b"NHPACK6\n";

/// The largest part of any version: what the store takes as one value, in bytes.
pub const MAX_BYTES: usize = 25 * 1024 * 1024;

/// The kinds of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// [`Pack`](super::Pack).
    Pack,
    /// [`Index`](crate::search::Index).
    Index,
    /// [`Bodies`](super::Bodies).
    Bodies,
    /// [`ForDesk`](super::ForDesk).
    Desk,
    /// [`Moved`](super::Moved).
    Moved,
    /// A [`file`]: handed on, never read.
    File,
}

impl Kind {
    /// All that are read.
    pub const ALL: [Kind; 5] = [Kind::Pack, Kind::Index, Kind::Bodies, Kind::Desk, Kind::Moved];

    /// The byte behind [`MAGIC`].
    pub(super) const fn byte(self) -> u8 {
        match self {
            Kind::Pack => b'P',
            Kind::Index => b'I',
            Kind::Bodies => b'B',
            Kind::Desk => b'D',
            Kind::Moved => b'M',
            Kind::File => b'F',
        }
    }

    /// The kind of a part, and what is behind its first bytes.
    pub(super) fn split(bytes: &[u8]) -> Option<(Kind, &[u8])> {
        let of_6 = bytes.strip_prefix(MAGIC_6).filter(|rest| rest.first() != Some(&Kind::Desk.byte()));
        let (byte, body) = bytes.strip_prefix(MAGIC).or(of_6)?.split_first()?;
        Kind::ALL.into_iter().find(|kind| kind.byte() == *byte).map(|kind| (kind, body))
    }

    /// The largest part of the kind, in bytes: a worker keeps some of them in memory at once.
    pub const fn max_bytes(self) -> usize {
        match self {
            Kind::Pack => 6 * 1024 * 1024,
            Kind::Index => 12 * 1024 * 1024,
            Kind::Bodies => 4 * 1024 * 1024,
            Kind::Desk => 4 * 1024 * 1024,
            Kind::Moved => 6 * 1024 * 1024,
            Kind::File => file::MAX_FILE,
        }
    }

    const fn whose(self) -> &'static str {
        match self {
            Kind::Desk | Kind::Moved | Kind::File => "site",
            _ => "language",
        }
    }

    const fn what(self) -> &'static str {
        match self {
            Kind::Pack => "titles and summaries",
            Kind::Index => "search index",
            Kind::Bodies => "articles of one part",
            Kind::Desk => "canned replies and culture notes",
            Kind::Moved => "old addresses",
            Kind::File => "bytes of a file",
        }
    }
}

/// Why bytes are no part.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadPart {
    /// It does not begin with [`MAGIC`] and a kind.
    #[error(
        "this is no part of a site's content, or one of another version: publish again with this version's `nearhand`"
    )]
    Magic,
    /// It begins well but cannot be read.
    #[error("a part of the content is damaged: {0}")]
    Damaged(String),
    /// It cannot be served.
    #[error("{0}")]
    Refused(String),
    /// It is larger than a worker keeps in memory.
    #[error("the {} of a {} take {bytes} bytes; at most {} fit", kind.what(), kind.whose(), kind.max_bytes())]
    TooLarge {
        /// What it is.
        kind: Kind,
        /// How large it is.
        bytes: usize,
    },
}

/// Reads what begins with postcard, and gives what follows it.
pub(super) fn decode_start<T: for<'de> Deserialize<'de>>(body: &[u8]) -> Result<(T, &[u8]), BadPart> {
    postcard::take_from_bytes::<T>(body).map_err(|error| BadPart::Damaged(error.to_string()))
}

/// Reads postcard to its end.
pub(super) fn decode<T: for<'de> Deserialize<'de>>(body: &[u8]) -> Result<T, BadPart> {
    let (read, rest) = decode_start::<T>(body)?;
    if rest.is_empty() { Ok(read) } else { Err(BadPart::Damaged(format!("{} bytes too many", rest.len()))) }
}

/// Writes a part of a kind; `write` adds what is behind its first bytes. The same content gives the same bytes.
///
/// # Errors
/// [`BadPart::TooLarge`], and what `write` says.
pub(super) fn encode(
    kind: Kind,
    write: impl FnOnce(Vec<u8>) -> Result<Vec<u8>, postcard::Error>,
) -> Result<Vec<u8>, BadPart> {
    let start = [MAGIC.as_slice(), &[kind.byte()]].concat();
    let bytes = write(start).map_err(|error| BadPart::Damaged(error.to_string()))?;
    if bytes.len() > kind.max_bytes() { Err(BadPart::TooLarge { kind, bytes: bytes.len() }) } else { Ok(bytes) }
}

/// Whether bytes say that they are a part of a newer version than this one reads.
pub fn is_newer(bytes: &[u8]) -> bool {
    if Kind::split(bytes).is_some() {
        return false;
    }
    let digits = bytes.strip_prefix(b"NHPACK").and_then(|rest| rest.split(|b| *b == b'\n').next()).unwrap_or_default();
    let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<u32>().ok());
    number.is_some_and(|number| number > site::FORMAT)
}
