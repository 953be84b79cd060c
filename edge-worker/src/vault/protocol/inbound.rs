//! What the worker asks a Vault of mails that come in.

use nearhand_shared::mail::inbound::report::Returned;
use serde::{Deserialize, Serialize};

use super::conversation::WriteKey;
use super::mail::Warning;

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
    /// What is new in it.
    pub message: String,
    /// What stands beside that.
    pub quoted: String,
    /// The names of files that came with it.
    pub files: Vec<String>,
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

/// Which conversation Message-IDs lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traced {
    /// Which of the Message-IDs that were asked for is the one, by its place.
    pub at: usize,
    /// The conversation.
    pub reference: String,
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
