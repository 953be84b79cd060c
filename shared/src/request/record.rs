//! A request as it is kept: what the visitor wrote, and what was decided of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::booking::Booking;
use crate::conversation::{Author, Message, Standing};
use crate::region::Region;
use crate::request::fitting;
use crate::request::identity::Identity;

/// A request as the store keeps it and the operator reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its reference.
    pub reference: String,
    /// The region that stores it.
    pub region: Region,
    /// When it was stored; RFC 3339 in JSON.
    pub created: Timestamp,
    /// The status under the name that it had before requests were conversations.
    pub state: String,
    /// What the visitor wants.
    pub message: String,
    /// Their name, or empty.
    pub name: String,
    /// Where to answer, or empty.
    pub email: String,
    /// Where to call, or empty.
    pub phone: String,
    /// The locale in which they asked.
    pub locale: String,
    /// Their IANA zone.
    pub zone: String,
    /// Their market, or empty.
    pub market: String,
    /// The page on which they asked, or empty.
    pub page: String,
    /// The slug of the article that they had read, or empty.
    #[serde(default)]
    pub article: String,
    /// The version of the consent text that they agreed to, or empty.
    pub consent: String,
    /// SHA-256 of the words that they agreed to, in hexadecimal, in their locale; or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub consent_hash: String,
    /// The shop's own id of who asked, where the shop has signed it; else empty. Whoever reads it can rely on it.
    #[serde(default)]
    pub customer: String,
    /// The team that it is for, or empty where the site has none.
    pub team: String,
    /// Why that team: see [`crate::hours::availability::Reason`].
    pub team_reason: String,
    /// By when it was promised to be answered; RFC 3339 in JSON.
    pub answer_by: Option<Timestamp>,
    /// The call that was booked with it, if it is one.
    pub call: Option<Booking>,
    /// How the conversation stands that it has become.
    #[serde(flatten)]
    pub standing: Standing,
}

impl Record {
    /// What the visitor wrote first; a call may come without a word.
    pub fn first_message(&self) -> Option<Message> {
        (!self.message.is_empty()).then(|| Message {
            seq: 1,
            from: Author::Visitor,
            name: String::new(),
            at: self.created,
            message: self.message.clone(),
            attachments: Vec::new(),
        })
    }

    /// By what another request is known to be the same person's: `customer`, the shop's own id, which it vouches for; else
    /// `email` or `phone`, which nobody does.
    pub fn joined_by(&self, other: &Record) -> &'static str {
        let is_same = |mine: &str, theirs: &str| !mine.is_empty() && mine.eq_ignore_ascii_case(theirs);
        if self.customer == other.customer && !self.customer.is_empty() {
            "customer"
        } else if is_same(&self.email, &other.email) {
            "email"
        } else {
            "phone"
        }
    }

    /// The same, with what the shop says of who wrote it: its id of them, and what they left empty.
    #[must_use]
    pub fn vouched_for(mut self, identity: Option<Identity>) -> Self {
        let Some(identity) = identity else { return self };
        let fill = |field: &mut String, name: &str, value: String| {
            if field.is_empty() {
                *field = fitting(name, &value).unwrap_or_default();
            }
        };
        fill(&mut self.name, "name", identity.name);
        fill(&mut self.email, "email", identity.email);
        fill(&mut self.phone, "phone", identity.phone);
        self.customer = identity.subject;
        self
    }
}
