//! What the worker asks a Vault of conversations.

use std::collections::BTreeMap;

use jiff::Timestamp;
use nearhand_shared::booking::Outcome;
use nearhand_shared::content::site::{Asked, Survey};
use nearhand_shared::conversation::{Event, Mailed, Message, Note, Priority, Status};
use nearhand_shared::mail::Delivery;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::rating::{Given, Rating};
use nearhand_shared::request::record::Record;
use serde::{Deserialize, Serialize};

use super::later::Later;
use super::mail::Warning;
use super::{Change as BookingChange, Changed, Put};

/// What proves that a conversation is a visitor's own.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Opener {
    /// SHA-256 of its access code.
    Code(String),
    /// The shop's own id of a customer, which the shop has signed.
    Customer(String),
    /// A link that was mailed to them when it was resolved, in milliseconds since the Unix epoch: it lets them rate that, and
    /// opens nothing.
    Resolution(i64),
}

/// The question how it was, by mail.
#[derive(Debug, Serialize, Deserialize)]
pub struct Ask {
    /// The mail.
    pub mail: Letter,
    /// How seldom anybody is asked.
    pub survey: Survey,
}

/// Which conversation is rated by a link.
#[derive(Debug, Serialize, Deserialize)]
pub struct Resolution {
    /// Its reference.
    pub reference: String,
    /// When it was resolved, in milliseconds since the Unix epoch.
    pub resolved_at: i64,
}

/// Whoever of the business does something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The agent's id, or `operator`; of a program's token its name.
    pub id: String,
    /// The agent's name as visitors read it; else empty.
    pub name: String,
}

/// An idempotency key, and what came with it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WriteKey {
    /// The digest of the key.
    pub lookup: String,
    /// Tells whether a repeated key came with the same call and body.
    pub fingerprint: String,
}

/// Whose conversation is opened, and from where on.
#[derive(Debug, Serialize, Deserialize)]
pub struct Open {
    /// Its reference.
    pub reference: String,
    /// The proof.
    pub opener: Opener,
    /// Which of its messages.
    #[serde(flatten)]
    pub part: Part,
}

/// A part of a conversation's messages: those between two numbers, of which only the newest where there may be no more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Only messages after this one.
    pub after: u32,
    /// Only messages before this one.
    #[serde(default)]
    pub before: Option<u32>,
    /// So many at most.
    #[serde(default)]
    pub limit: Option<u32>,
}

impl Part {
    /// How many messages a page shows at first, and how many more at a time.
    pub const SHOWN: u32 = 50;

    /// All after a number.
    pub const fn after(after: u32) -> Part {
        Part { after, before: None, limit: None }
    }

    /// What a page shows of it: from a message on, or the newest.
    pub fn shown(from: Option<u32>) -> Part {
        match from.filter(|from| *from > 0) {
            Some(from) => Part::after(from - 1),
            None => Part { limit: Some(Part::SHOWN), ..Part::default() },
        }
    }
}

/// Which part of which conversation the business wants to see.
#[derive(Debug, Serialize, Deserialize)]
pub struct OfWhole {
    /// Its reference.
    pub reference: String,
    /// Which of its messages.
    pub part: Part,
}

/// A conversation as its visitor may see it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Opened {
    /// The request.
    pub record: Record,
    /// Its messages, in their order.
    pub messages: Vec<Message>,
    /// When the message before them came; none where there is none.
    #[serde(default)]
    pub before: Option<Timestamp>,
    /// Whether the business has written in it, be it before them.
    #[serde(default)]
    pub is_answered: bool,
    /// What was said of it, for each time that it was resolved, in their order.
    #[serde(default)]
    pub ratings: Vec<Rating>,
    /// When the same person has last answered what they were asked of another request here.
    #[serde(default)]
    pub asked: Asked,
}

/// A conversation as the business sees it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Whole {
    /// The request.
    pub record: Record,
    /// Its messages, in their order.
    pub messages: Vec<Message>,
    /// When the message before them came; none where there is none.
    #[serde(default)]
    pub before: Option<Timestamp>,
    /// Notes, in their order.
    pub notes: Vec<Note>,
    /// What else has happened, in its order.
    pub events: Vec<Event>,
    /// What was written before it was translated, for the business alone.
    #[serde(default)]
    pub own: Vec<Own>,
    /// The markets of conversations that were joined with it.
    #[serde(default)]
    pub joined: Vec<String>,
    /// How the mails stand that went to its visitor.
    #[serde(default)]
    pub mails: Vec<Delivery>,
    /// How the newest one stands that tells its visitor of their call.
    #[serde(default)]
    pub call_mail: Option<Delivery>,
    /// What was said of it, for each time that it was resolved, in their order.
    #[serde(default)]
    pub ratings: Vec<Rating>,
    /// What came with messages by mail.
    #[serde(default)]
    pub arrivals: Vec<Mailed>,
    /// Whether its visitor's address takes no mail, so that none is sent there.
    #[serde(default)]
    pub is_suppressed: bool,
}

/// What somebody of the business wrote in their own language, where a message is a translation of it. It is no part of
/// the message: there is no way from it to a visitor.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Own {
    /// The message's number.
    pub seq: u32,
    /// Their words.
    pub own: String,
}

/// A message of a visitor's.
#[derive(Debug, Serialize, Deserialize)]
pub struct Say {
    /// The conversation.
    pub reference: String,
    /// The proof that it is theirs.
    pub opener: Opener,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// What they say.
    pub message: String,
    /// By when they are promised an answer, where they have not waited for one before.
    pub answer_by: Option<i64>,
    /// Their idempotency key.
    pub key: Option<WriteKey>,
    /// The words by which they are upset; none where they are not.
    #[serde(default)]
    pub upset: Option<Vec<String>>,
    /// The ids of files that come with it.
    #[serde(default)]
    pub attachments: Vec<String>,
    /// What warns of that promise.
    #[serde(default)]
    pub warning: Option<Warning>,
    /// What they are told later, where nobody answers.
    #[serde(default)]
    pub later: Later,
}

/// What a visitor says of a conversation that is resolved.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rate {
    /// The conversation.
    pub reference: String,
    /// The proof that it is theirs.
    pub opener: Opener,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// What they say.
    pub given: Given,
    /// Their idempotency key.
    pub key: Option<WriteKey>,
}

/// How that ended.
#[derive(Debug, Serialize, Deserialize)]
pub enum Rated {
    /// It is kept; `at` is when it was first given.
    Kept {
        /// When.
        at: Timestamp,
    },
    /// As any write that is not done.
    Not(Written),
    /// It is not resolved.
    NotResolved,
    /// It was given more than a day ago.
    Fixed,
}

/// A conversation that the business begins: its first message is the team's.
#[derive(Debug, Serialize, Deserialize)]
pub struct Begin {
    /// The request, without a message of its own.
    pub put: Put,
    /// What the business writes: number 1.
    pub message: String,
    /// Who writes.
    pub by: By,
    /// When it is resolved by itself, where nobody writes back.
    pub resolve_at: i64,
    /// How many seconds the team will have worked on it by then.
    #[serde(default)]
    pub resolve_worked_s: i64,
    /// The mail that tells it.
    #[serde(default)]
    pub mail: Option<Letter>,
}

/// An answer of the business's.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    /// The conversation.
    pub reference: String,
    /// Who answers.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// What they say.
    pub message: String,
    /// What they wrote before it was translated; empty where it was not.
    #[serde(default)]
    pub own: String,
    /// How the conversation stands then.
    pub change: Change,
    /// What was known of the conversation when it was written; nothing is checked where it is not told.
    pub after: After,
    /// How many of the team's working seconds lie between creation and now.
    pub worked_s: i64,
    /// The idempotency key.
    pub key: Option<WriteKey>,
    /// The mail that brings it to who has left an address.
    #[serde(default)]
    pub mail: Option<Letter>,
    /// The ids of files that come with it.
    #[serde(default)]
    pub attachments: Vec<String>,
    /// Mails to colleagues.
    #[serde(default)]
    pub news: Vec<Letter>,
    /// The question how it was, where this resolves it.
    #[serde(default)]
    pub ask: Option<Ask>,
}

/// What a writer had read.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct After {
    /// The last message.
    pub seq: Option<u32>,
    /// The last note.
    pub note: Option<u32>,
}

/// What is changed of a conversation; nothing where a field is missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Change {
    /// Who waits for whom.
    pub status: Option<Status>,
    /// Until when it is put off, in milliseconds since the Unix epoch; only with [`Status::Snoozed`].
    pub snoozed_until: Option<i64>,
    /// When it is resolved by itself, where it then still waits for the visitor.
    pub resolve_at: Option<i64>,
    /// How many seconds the team will have worked by then since it began, by today's hours.
    pub resolve_worked_s: i64,
    /// The id of the agent who answers; empty for nobody.
    pub assignee: Option<String>,
    /// The team's id; empty for everybody.
    pub team: Option<String>,
    /// How much it presses.
    pub priority: Option<Priority>,
    /// Free words.
    pub tags: Option<Vec<String>>,
    /// Whether somebody says that its visitor is not upset.
    pub is_not_upset: bool,
    /// Whether mail to its visitor is tried again, after some has come back for good.
    pub is_mailed_again: bool,
    /// Why the system does it; else empty.
    pub reason: String,
}

/// A change by itself.
#[derive(Debug, Serialize, Deserialize)]
pub struct Patch {
    /// The conversation.
    pub reference: String,
    /// Who changes it.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// What is changed.
    pub change: Change,
    /// What was known of the conversation when it was decided; nothing is checked where it is not told.
    #[serde(default)]
    pub after: After,
    /// How many of the team's working seconds lie between creation and now.
    pub worked_s: i64,
    /// The idempotency key.
    pub key: Option<WriteKey>,
    /// Mails to colleagues.
    #[serde(default)]
    pub news: Vec<Letter>,
    /// The question how it was, where this resolves it.
    #[serde(default)]
    pub ask: Option<Ask>,
    /// Mails with answers that were given up, each with its message's number, where they are to be sent again.
    #[serde(default)]
    pub again: Vec<(u32, Letter)>,
}

/// Somebody is no longer there: what they have taken is nobody's again.
#[derive(Debug, Serialize, Deserialize)]
pub struct Unassign {
    /// Their id.
    pub agent: String,
    /// Who has removed them.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// A note.
#[derive(Debug, Serialize, Deserialize)]
pub struct Remark {
    /// The conversation.
    pub reference: String,
    /// Who writes it.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// What it says.
    pub note: String,
    /// The ids of agents who are meant.
    pub mentions: Vec<String>,
    /// The idempotency key.
    pub key: Option<WriteKey>,
    /// Mails to colleagues.
    #[serde(default)]
    pub news: Vec<Letter>,
}

/// What became of a call.
#[derive(Debug, Serialize, Deserialize)]
pub struct Mark {
    /// The request that it belongs to, who says so, and a note, which may be empty.
    pub remark: Remark,
    /// What it was.
    pub outcome: Outcome,
}

/// What a visitor changes of a call, with an idempotency key.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeyedChange {
    /// The change.
    pub change: BookingChange,
    /// The key.
    pub key: WriteKey,
}

/// What the team changes of a call.
#[derive(Debug, Serialize, Deserialize)]
pub struct TeamChange {
    /// The change.
    pub change: BookingChange,
    /// Who changes it.
    pub by: By,
    /// The idempotency key.
    pub key: Option<WriteKey>,
}

/// How a change of a call ended that may come with a key.
#[derive(Debug, Serialize, Deserialize)]
pub enum KeyedChanged {
    /// As any change.
    Now(Changed),
    /// The same key was there before, or what it belongs to is gone.
    Before(Written),
}

/// One conversation is made of two.
#[derive(Debug, Serialize, Deserialize)]
pub struct Merge {
    /// The one that ends.
    pub reference: String,
    /// The one that goes on, of the same region.
    pub into: String,
    /// Who joins them.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// The idempotency key.
    pub key: Option<WriteKey>,
}

/// How a write into a conversation ended.
#[derive(Debug, Serialize, Deserialize)]
pub enum Written {
    /// It is stored, now or by the same write before.
    Done(Stored),
    /// There is no such conversation, or not with this proof.
    Unknown,
    /// The key came with another call or body before.
    Conflict,
    /// Something was written that its writer had not read.
    Newer {
        /// The messages.
        messages: Vec<Message>,
        /// The notes.
        notes: Vec<Note>,
    },
    /// The key is of something that was erased.
    Gone,
    /// It cannot be joined with the other: one has a booking, or is joined with a third already.
    Fixed,
    /// A file that it names is not there, or not to be named by it.
    NoFile,
}

/// What was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored {
    /// Its number: of a message its `seq`, of a note its `note_seq`.
    pub seq: u32,
    /// When.
    pub at: Timestamp,
}

/// Which conversations a list shows.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Inbox {
    /// The view: see [`View`].
    pub view: View,
    /// Only those that stand so.
    pub status: Option<Status>,
    /// Only of these teams, or of none; of any where it is missing.
    pub teams: Option<Vec<String>>,
    /// Beside those, what this agent was given.
    pub seer: String,
    /// Only of this team.
    pub team: String,
    /// Only those that this agent answers.
    pub assignee: String,
    /// Only in this locale.
    pub locale: String,
    /// Only of this market.
    pub market: String,
    /// Only with this tag.
    pub tag: String,
    /// Only those that press so much.
    pub priority: Option<Priority>,
    /// Only of this person.
    pub person: Option<Person>,
    /// Only what has all of these words, as the index has them; the last may be a beginning.
    pub words: Vec<String>,
    /// Only what comes after this in the view's order: an instant and a reference.
    pub after: Option<(i64, String)>,
    /// At most so many.
    pub limit: usize,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// Who somebody is, by any of these that is not empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The shop's own id, which it has signed.
    pub customer: String,
    /// Their address.
    pub email: String,
    /// Their number.
    pub phone: String,
    /// The countries of each market, where numbers are looked for that say no country, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<BTreeMap<String, Vec<String>>>,
}

/// A view of the inbox.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum View {
    /// All but spam.
    #[default]
    All,
    /// Not resolved, and nobody has taken it.
    Unassigned,
    /// Not resolved, and whoever asks has taken it: with [`Inbox::assignee`].
    Mine,
    /// The visitor waits for us, longest first.
    Waiting,
    /// The same, beyond what was promised.
    Overdue,
    /// Put off.
    Snoozed,
    /// Done.
    Resolved,
    /// Not resolved, and the visitor's words say that they are upset.
    Upset,
}

impl View {
    /// All names, as a call is told that has another.
    pub const NAMES: &str = "all, unassigned, mine, waiting, overdue, upset, snoozed, resolved";

    /// Reads a name.
    pub fn parse(name: &str) -> Option<View> {
        serde_json::from_value(name.into()).ok()
    }

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            View::All => "all",
            View::Unassigned => "unassigned",
            View::Mine => "mine",
            View::Waiting => "waiting",
            View::Overdue => "overdue",
            View::Snoozed => "snoozed",
            View::Resolved => "resolved",
            View::Upset => "upset",
        }
    }

    /// Whether it begins with who waits longest; else with what is newest.
    pub fn is_by_wait(self) -> bool {
        matches!(self, View::Waiting | View::Overdue)
    }
}
