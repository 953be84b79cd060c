//! What goes with what is stored, where there is mail.

use nearhand_shared::attachment::Refused;
use nearhand_shared::mail::letter::Letter;
use serde::{Deserialize, Serialize};

/// A file that came with a mail, and has been handed over.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Came {
    /// The file.
    pub id: String,
    /// Whether it stands in the text, as a picture.
    pub is_inline: bool,
}

/// What a new request that came by mail has beside its words.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Arrival {
    /// The Message-ID.
    pub id: String,
    /// The address that it comes from.
    pub sender: String,
    /// Whether that is forged.
    pub is_forged: bool,
    /// What it quotes.
    pub quoted: String,
    /// The names of files that came with it and are not kept.
    pub files: Vec<String>,
    /// The same with why.
    #[serde(default)]
    pub refused: Vec<Refused>,
    /// Those that are kept.
    #[serde(default)]
    pub came: Vec<Came>,
}

/// A mail that is held until a promise is about to break: whom it is to is asked then.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Warning {
    /// When that is, in milliseconds since the Unix epoch.
    pub at: i64,
    /// The site.
    pub site: String,
    /// The mail, to nobody yet.
    pub letter: Letter,
}
