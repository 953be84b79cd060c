//! What the worker asks a Vault of files that come with messages.

use nearhand_shared::attachment::{Attachment, Wrong};
use serde::{Deserialize, Serialize};

use super::conversation::{Opener, WriteKey};

/// Who sends a file, or asks for one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Who {
    /// A visitor, with the proof that the conversation is theirs.
    Visitor(Opener),
    /// A visitor whose request is about to be stored, under a reference that is nobody's yet.
    New,
    /// Somebody of the business, whom the worker lets see it.
    Team,
    /// Whoever has an address of the file that the worker has sealed.
    Address,
    /// A visitor, by a mail that is theirs.
    Sender,
    /// Somebody by a mail that nobody has verified.
    Stranger,
}

impl Who {
    /// Whose the files are that they send, as the table has it.
    pub const fn author(&self) -> &'static str {
        match self {
            Who::Visitor(_) | Who::New | Who::Address | Who::Sender => "visitor",
            Who::Team => "team",
            Who::Stranger => STRANGER,
        }
    }
}

/// Whose the files are of a mail that nobody has verified.
pub const STRANGER: &str = "mail";

/// One file of a conversation.
#[derive(Debug, Serialize, Deserialize)]
pub struct Named {
    /// The conversation.
    pub reference: String,
    /// Who asks.
    pub who: Who,
    /// The file.
    pub id: String,
}

/// A file that begins to come.
#[derive(Debug, Serialize, Deserialize)]
pub struct Begin {
    /// The file, under an id of its own, and who sends it.
    pub file: Named,
    /// What its sender calls it, without what leads elsewhere.
    pub name: String,
    /// How large it is, in bytes, where that is announced.
    pub length: Option<u64>,
    /// Whether it comes from its beginning, though some of it may have come before.
    pub is_anew: bool,
    /// The idempotency key.
    pub key: Option<WriteKey>,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// How that went.
#[derive(Debug, Serialize, Deserialize)]
pub enum Begun {
    /// It may come, or go on.
    Coming(Standing),
    /// It is not taken.
    Wrong(Wrong),
    /// There is no such conversation, or not with this proof.
    Unknown,
    /// The key came with another call before.
    Conflict,
    /// The key is of something that was erased.
    Gone,
}

/// How far a file has come.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Standing {
    /// The file.
    pub id: String,
    /// How many bytes have come.
    pub offset: u64,
    /// How many there will be, where that was announced.
    pub length: Option<u64>,
    /// The file, once all of it has come.
    pub whole: Option<Attachment>,
    /// SHA-256 of what came, once all of it has; else empty.
    pub sent: String,
}

/// How a part of a file was taken, or its end.
#[derive(Debug, Serialize, Deserialize)]
pub enum Taken {
    /// So it stands now.
    Now(Standing),
    /// It goes on at another byte.
    Elsewhere(u64),
    /// It is not taken, and what had come of it is gone.
    Wrong(Wrong),
    /// There is no such file.
    Unknown,
}
