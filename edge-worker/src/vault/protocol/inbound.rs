//! What the worker asks a Vault of mails that come in.

use nearhand_shared::attachment::Refused;
use nearhand_shared::mail::inbound::report::Returned;
use serde::{Deserialize, Serialize};

use super::conversation::{By, WriteKey};
use super::mail::{Came, Warning};

/// A mail that belongs to a conversation.
#[derive(Debug, Serialize, Deserialize)]
pub struct Hear {
    /// The conversation.
    pub reference: String,
    /// Its Message-ID.
    pub id: String,
    /// The address that it comes from.
    pub sender: String,
    /// Whether the server that took it says that this is forged.
    pub is_forged: bool,
    /// Whether it is a note whoever it comes from: nothing that is a secret leads to the conversation.
    #[serde(default)]
    pub is_note: bool,
    /// Who of the business has written it; none where that is somebody else.
    #[serde(default)]
    pub agent: Option<By>,
    /// What is new in it.
    pub message: String,
    /// What stands beside that.
    pub quoted: String,
    /// The names of files that came with it and are not kept.
    pub files: Vec<String>,
    /// The same with why.
    #[serde(default)]
    pub refused: Vec<Refused>,
    /// Those that are kept.
    #[serde(default)]
    pub came: Vec<Came>,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// By when its visitor is promised an answer, where they have not waited for one before.
    pub answer_by: Option<i64>,
    /// The words by which they are upset; none where they are not.
    pub upset: Option<Vec<String>>,
    /// What warns of that promise.
    #[serde(default)]
    pub warning: Option<Warning>,
    /// Tells the same mail when it comes again.
    pub key: Option<WriteKey>,
}

/// Asks whose a mail is, before its files are handed over.
#[derive(Debug, Serialize, Deserialize)]
pub struct Whose {
    /// The conversation.
    pub reference: String,
    /// The address that it comes from.
    pub sender: String,
    /// Whether the server that took it says that this is forged.
    pub is_forged: bool,
    /// Whether it is a note whoever it comes from.
    #[serde(default)]
    pub is_note: bool,
    /// Tells the same mail when it comes again.
    pub key: WriteKey,
}

/// Whose a mail is.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theirs {
    /// Its conversation's visitor's.
    Visitor,
    /// Somebody's whom nobody has verified.
    Stranger,
    /// It is stored already, or belongs to nothing that is there: its files are not needed.
    Done,
}

/// A mail that nobody has verified becomes a message of the visitor's, since somebody of the business says so.
#[derive(Debug, Serialize, Deserialize)]
pub struct Adopt {
    /// The conversation.
    pub reference: String,
    /// The note's number.
    pub note: u32,
    /// What the mail says.
    pub message: String,
    /// Who says so.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// By when its visitor is promised an answer, where they have not waited for one before.
    pub answer_by: Option<i64>,
    /// The words by which they are upset; none where they are not.
    pub upset: Option<Vec<String>>,
    /// What warns of that promise.
    pub warning: Option<Warning>,
    /// The idempotency key.
    pub key: Option<WriteKey>,
}

/// Which conversation Message-IDs lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traced {
    /// Which of the Message-IDs that were asked for is the one, by its place.
    pub at: usize,
    /// The conversation.
    pub reference: String,
    /// Whether the mail was to people of the business.
    #[serde(default)]
    pub is_notice: bool,
}

/// A mail of ours that came back.
#[derive(Debug, Serialize, Deserialize)]
pub struct Back {
    /// Its Message-ID.
    pub id: String,
    /// What became of it, for each address.
    pub recipients: Vec<Reported>,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// What became of a mail to an address.
#[derive(Debug, Serialize, Deserialize)]
pub struct Reported {
    /// The address; empty where the report does not say.
    pub address: String,
    /// Whether the address takes no mail, now and later.
    pub is_gone: bool,
    /// What the other side said.
    pub detail: String,
}

impl From<&Returned> for Reported {
    fn from(returned: &Returned) -> Self {
        let is_gone = returned.fate == nearhand_shared::mail::inbound::report::Fate::Gone;
        let is_said = returned.status.is_empty() || returned.detail.contains(&returned.status);
        let detail = if is_said { returned.detail.clone() } else { [&returned.status, " ", &returned.detail].concat() };
        Reported { address: returned.address.clone(), is_gone, detail: detail.trim().to_owned() }
    }
}
