//! Files that come with messages: photos and PDF documents. What one is, is told by its bytes and not by its name; of a photo
//! only what it shows is kept, without where and with what it was taken.
//!
//! HEIC is not among them: hardly a browser shows it, and what it says of its maker stands all over the file. Phones hand over
//! a JPEG by themselves where a form does not ask for HEIC.

use serde::{Deserialize, Serialize};

pub mod address;
mod exif;
mod gif;
mod jpeg;
pub mod name;
mod pieces;
pub mod plan;
mod png;
mod reader;
#[cfg(test)]
mod tests;
mod webp;

/// The largest file, in bytes.
pub const MAX_SIZE: u64 = 10 * 1024 * 1024;
/// The same as people are told, in megabytes.
pub const MAX_MEGABYTES: u32 = 10;
/// How many files a message has at most.
pub const MAX_FILES: usize = 10;
/// How much a form brings at most, in bytes: the platform has all of it in memory.
pub const MAX_OF_FORM: usize = 25 * 1024 * 1024;
/// The same as people are told, in megabytes.
pub const MAX_OF_FORM_MEGABYTES: u32 = 25;
/// How many files of a conversation wait at most for a message that names them.
pub const MAX_UNNAMED: usize = 30;
/// How much a conversation has at most, of both sides together, in bytes.
pub const MAX_OF_CONVERSATION: u64 = 100 * 1024 * 1024;
/// How much each side may add to a conversation within a day, in bytes.
pub const MAX_OF_DAY: u64 = 50 * 1024 * 1024;
/// How much of it mails may have whose sender nobody has verified, in bytes: it is beside the rest, and takes nobody's room.
pub const MAX_UNVERIFIED: u64 = 20 * 1024 * 1024;
/// How large a picture may be, in pixels: somebody's phone has to unfold it.
pub const MAX_PIXELS: u64 = 64 * 1024 * 1024;
/// The same as people are told, in millions of pixels.
pub const MAX_MEGAPIXELS: u32 = 64;
/// How long a file waits for the message that names it, in milliseconds.
pub const UNNAMED_MS: i64 = 24 * 60 * 60 * 1000;
/// What forms ask for. A phone that keeps photos as HEIC then sends them as JPEG.
pub const ACCEPT: &str = "image/jpeg,image/png,image/webp,image/gif,application/pdf";

/// The field of a form in which files are chosen.
pub const FILES: &str = "files";
/// The field that names files which have arrived: a list, or in a form their ids with commas between them.
pub const ATTACHMENTS: &str = "attachments";

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A photo.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// A picture without loss.
    #[serde(rename = "image/png")]
    Png,
    /// Either of them, smaller.
    #[serde(rename = "image/webp")]
    WebP,
    /// A picture that may move.
    #[serde(rename = "image/gif")]
    Gif,
    /// A document.
    #[serde(rename = "application/pdf")]
    Pdf,
}

impl Kind {
    /// All that are taken.
    pub const ALL: [Kind; 5] = [Kind::Jpeg, Kind::Png, Kind::WebP, Kind::Gif, Kind::Pdf];

    /// What the first bytes of a file say that it is; none where it is nothing that is taken.
    pub fn of(begin: &[u8]) -> Option<Kind> {
        match begin {
            [0xff, 0xd8, 0xff, ..] => Some(Kind::Jpeg),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Kind::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Kind::WebP),
            [b'%', b'P', b'D', b'F', b'-', b'1' | b'2', b'.', ..] => Some(Kind::Pdf),
            _ if begin.starts_with(png::SIGNATURE) => Some(Kind::Png),
            _ => None,
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::WebP => "image/webp",
            Kind::Gif => "image/gif",
            Kind::Pdf => "application/pdf",
        }
    }

    /// Reads a media type as it is stored.
    pub fn parse(media_type: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.media_type() == media_type)
    }

    /// Whether it is shown, and not only named.
    pub const fn is_picture(self) -> bool {
        !matches!(self, Kind::Pdf)
    }

    /// The endings that names of such files have; the first is the usual one.
    pub(crate) const fn endings(self) -> &'static [&'static str] {
        match self {
            Kind::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Kind::Png => &["png", "apng"],
            Kind::WebP => &["webp"],
            Kind::Gif => &["gif"],
            Kind::Pdf => &["pdf"],
        }
    }
}

/// A file that came with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Names it within its conversation.
    pub id: String,
    /// What its sender calls it, cleaned: see [`name::cleaned`].
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// How large it is, in bytes.
    pub size: u64,
    /// How wide it is shown, in pixels; 0 where it is no picture.
    pub width: u32,
    /// How high it is shown, in pixels; 0 where it is no picture.
    pub height: u32,
}

impl Attachment {
    /// The id of the text that says its size, and the number in it: below a tenth of a megabyte in whole kilobytes, else in
    /// megabytes with one decimal. Never nothing.
    pub fn told_size(&self) -> (&'static str, f64) {
        if self.size < 1024 * 1024 / 10 {
            return ("file-size-small", self.size.div_ceil(1024).max(1) as f64);
        }
        ("file-size", self.size.saturating_mul(10).div_ceil(1024 * 1024) as f64 / 10.0)
    }
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    /// It is nothing that is taken, whatever it is called.
    Kind,
    /// It is larger than [`MAX_SIZE`].
    Large,
    /// It has more pixels than [`MAX_PIXELS`].
    Pixels,
    /// It is not what it begins as: cut off, empty, or made to hide something.
    Broken,
    /// There is no more room in the conversation.
    Full,
    /// There is no more room today.
    Day,
    /// There are more than [`MAX_FILES`].
    Many,
    /// One form has more of them than [`MAX_OF_FORM`].
    Together,
    /// It is not there, or not to be named by this message: it was never named for a day, or is another's.
    Gone,
}

impl Wrong {
    /// All of them.
    pub const ALL: [Wrong; 9] = [
        Wrong::Kind,
        Wrong::Large,
        Wrong::Pixels,
        Wrong::Broken,
        Wrong::Full,
        Wrong::Day,
        Wrong::Many,
        Wrong::Together,
        Wrong::Gone,
    ];

    /// The HTTP status (RFC 9110, section 15.5).
    pub const fn status(self) -> u16 {
        match self {
            Wrong::Kind => 415,
            Wrong::Large | Wrong::Together => 413,
            Wrong::Day => 429,
            Wrong::Pixels | Wrong::Broken | Wrong::Full | Wrong::Many | Wrong::Gone => 422,
        }
    }

    /// The id of the text that says so.
    pub const fn text_id(self) -> &'static str {
        match self {
            Wrong::Kind => "error-file-kind",
            Wrong::Large => "error-file-large",
            Wrong::Pixels => "error-file-pixels",
            Wrong::Broken => "error-file-broken",
            Wrong::Full => "error-files-full",
            Wrong::Day => "error-files-day",
            Wrong::Many => "error-files-many",
            Wrong::Together => "error-files-large",
            Wrong::Gone => "error-file-gone",
        }
    }

    /// Its name in the table and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Wrong::Kind => "kind",
            Wrong::Large => "large",
            Wrong::Pixels => "pixels",
            Wrong::Broken => "broken",
            Wrong::Full => "full",
            Wrong::Day => "day",
            Wrong::Many => "many",
            Wrong::Together => "together",
            Wrong::Gone => "gone",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Wrong> {
        Wrong::ALL.into_iter().find(|wrong| wrong.as_str() == name)
    }

    /// The number that stands in that text; 0 where none does.
    pub const fn most(self) -> u32 {
        match self {
            Wrong::Large => MAX_MEGABYTES,
            Wrong::Pixels => MAX_MEGAPIXELS,
            Wrong::Many => MAX_FILES as u32,
            Wrong::Together => MAX_OF_FORM_MEGABYTES,
            _ => 0,
        }
    }
}

/// A file that came by mail and is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// What its sender calls it.
    pub name: String,
    /// Why: by its name, so that a version before reads what a later one may add.
    #[serde(with = "by_name")]
    pub reason: Wrong,
}

mod by_name {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::Wrong;

    pub fn serialize<S: Serializer>(wrong: &Wrong, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(wrong.as_str())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Wrong, D::Error> {
        let name = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Ok(Wrong::parse(&name).unwrap_or(Wrong::Kind))
    }
}

/// What a file is, by its beginning, before the rest of it has come: what is nothing that is taken, or has too many pixels, is
/// refused at once.
///
/// # Errors
/// [`Wrong::Kind`], [`Wrong::Pixels`].
pub fn begins(begin: &[u8]) -> Result<Kind, Wrong> {
    let kind = Kind::of(begin).ok_or(Wrong::Kind)?;
    if kind == Kind::Png
        && let Some((width, height)) = png::size_in(begin)
        && !is_fit(width, height)
    {
        return Err(Wrong::Pixels);
    }
    Ok(kind)
}

/// Whether a picture of that size may be unfolded.
fn is_fit(width: u32, height: u32) -> bool {
    u64::from(width) * u64::from(height) <= MAX_PIXELS
}
