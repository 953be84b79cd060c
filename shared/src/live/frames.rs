//! What client and server say to each other.

use crate::model::Entry;

/// From a client.
#[derive(Debug, Clone, PartialEq)]
pub enum ClientFrame {
    /// The first frame of every connection; a later one asks again for what came after a number.
    Hello {
        /// An access code, a signed identity, or a token of the business's; none where a session's cookie says who it is.
        token: Option<String>,
        /// The last message that the client has.
        after: u32,
    },
    /// A message.
    Message {
        /// Its idempotency key: as in the header of a POST.
        key: String,
        /// What it says.
        message: String,
        /// The ids of files that were sent before.
        attachments: Vec<String>,
    },
    /// Whoever is there writes.
    Typing,
    /// Everything up to this message was seen.
    Read {
        /// Its number.
        seq: u32,
    },
}

/// From the server.
#[derive(Debug, Clone, PartialEq)]
pub enum ServerFrame {
    /// Messages, or another status of the conversation without any.
    Messages(News),
    /// A message is stored.
    Ack {
        /// Its key.
        key: String,
        /// Its number.
        seq: u32,
    },
    /// Somebody on the other side writes. It ends by itself after [`super::client::TYPING_MS`].
    Typing {
        /// `team` or `visitor`.
        from: String,
    },
    /// How many people can answer now.
    Presence {
        /// So many.
        agents: u32,
        /// What those of them are called whose names may be told; none to desks.
        names: Vec<String>,
    },
    /// The other side has seen everything up to this message.
    Read {
        /// Its number.
        seq: u32,
        /// `team` or `visitor`; empty where the server does not say.
        from: String,
    },
    /// What was not done.
    Error {
        /// What is wrong and what to do, for people.
        detail: String,
        /// The message that was not stored; empty where it is about something else.
        key: String,
        /// As the status of HTTP (RFC 9110) would be; 0 where it is not said.
        status: u16,
        /// When to try again, in seconds; 0 where it is not said.
        retry_after: u32,
    },
    /// To desks: something has changed in a conversation. What, the one who may see it asks its region.
    Changed {
        /// Its reference.
        reference: String,
        /// The number of its last message.
        seq: u32,
        /// What has changed: `message`, `status`, `read`, `erased`, …
        kind: String,
    },
}

/// Everything of a conversation after one number, up to another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct News {
    /// The number that it goes on from; where it is not said, the one before the first message.
    pub after: Option<u32>,
    /// Up to here nothing is missing.
    pub seq: u32,
    /// How the conversation stands: as in `GET …/messages`.
    pub status: String,
    /// The messages, in their order.
    pub messages: Vec<Entry>,
}

impl News {
    /// The number that it goes on from.
    pub fn from(&self) -> u32 {
        let first = self.messages.first().map(|entry| entry.seq.saturating_sub(1));
        self.after.or(first).unwrap_or(self.seq)
    }
}
