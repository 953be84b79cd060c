//! What the worker asks a Vault, and what it answers.
//!
//! During an upgrade the other side may be one version older or newer: a field that is new has a default, one that is
//! unknown is passed over, and an answer keeps its shape.

pub mod attachments;
pub mod conversation;
pub mod customers;
pub mod figures;
pub mod inbound;
pub mod later;
pub mod live;
pub mod mail;
pub mod presence;
pub mod visits;
pub mod webhooks;

use nearhand_shared::booking::Booking;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::request::record::Record;
use serde::{Deserialize, Serialize};

use self::later::Later;
use self::mail::{Arrival, Warning};

/// A request to be stored.
#[derive(Debug, Serialize, Deserialize)]
pub struct Put {
    /// What is stored.
    pub record: Record,
    /// SHA-256 of its token.
    pub token_hash: String,
    /// Where the client sent an idempotency key: its digest and the token sealed with it.
    pub key: Option<PutKey>,
    /// Tells whether a repeated key came with the same body.
    pub fingerprint: String,
    /// For a booking: the attempt that holds its time.
    #[serde(default)]
    pub attempt: String,
    /// For a booking: who books, for the cap.
    #[serde(default)]
    pub cap: Option<BookingCap>,
    /// The mails that tell of it.
    #[serde(default)]
    pub mails: Vec<Letter>,
    /// The ids of files that come with it.
    #[serde(default)]
    pub attachments: Vec<String>,
    /// What it has beside its words, where it came by mail.
    #[serde(default)]
    pub arrival: Option<Arrival>,
    /// What warns of the promise that it is given.
    #[serde(default)]
    pub warning: Option<Warning>,
    /// Whether nobody of its team worked when it came.
    #[serde(default)]
    pub is_off_hours: bool,
    /// What its visitor is told later, where nobody answers.
    #[serde(default)]
    pub later: Later,
    /// For a booking: the mails that tell of it. Not among `mails`: a version before knows no mail of a call, and would refuse all of it.
    #[serde(default)]
    pub call_mails: Vec<Letter>,
}

/// How many bookings to come one person may have. Who that is, is told by the number, by the shop's own id of a
/// customer, and by the network address.
#[derive(Debug, Serialize, Deserialize)]
pub struct BookingCap {
    /// At most so many.
    pub most: u32,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// The hash of the network address, of this day; empty where it is unknown.
    pub sender: String,
}

/// What is stored of an idempotency key.
#[derive(Debug, Serialize, Deserialize)]
pub struct PutKey {
    /// Finds the earlier write.
    pub lookup: String,
    /// The token, for the holder of the key.
    pub sealed: String,
}

/// What the object says of a write that it did not store as a new one.
#[derive(Debug, Serialize, Deserialize)]
pub enum PutAnswer {
    /// The same write was stored before: that record, and its sealed token where it is still kept.
    Before(Box<Record>, Option<String>),
    /// The key came with another body before.
    Conflict,
    /// The time of the call was given back before the write came.
    Void,
    /// Whoever books has as many bookings to come as one person may have.
    TooMany,
    /// The key is of something that was erased.
    Gone,
}

/// Which write was sent with a key.
#[derive(Debug, Serialize, Deserialize)]
pub struct Known {
    /// The digest of the key.
    pub lookup: String,
    /// Tells whether it came with the same body.
    pub fingerprint: String,
}

/// What happens to a call.
#[derive(Debug, Serialize, Deserialize)]
pub struct Change {
    /// The request that it belongs to.
    pub reference: String,
    /// SHA-256 of the visitor's token; none for the operator.
    pub token_hash: Option<String>,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// What it is.
    pub to: To,
    /// Where it is moved: the attempt that holds the new time.
    #[serde(default)]
    pub attempt: String,
    /// The mails that tell of it.
    #[serde(default)]
    pub mails: CallMails,
}

/// Mails that tell how a call stands after a change. They say when it is, and in their file how often it was changed, so they are
/// true of one state of it alone.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CallMails {
    /// The call's number ([`Booking::sequence`]) after the change.
    pub sequence: u32,
    /// They.
    pub letters: Vec<Letter>,
}

/// See [`Change`].
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum To {
    /// It is promised for another time.
    Moved(Booking),
    /// It is not made.
    Cancelled {
        /// Why, if the team says so.
        reason: String,
    },
}

/// How a change ended.
#[derive(Debug, Serialize, Deserialize)]
pub enum Changed {
    /// So it is now.
    Done(Box<ChangedBooking>),
    /// There is no such call, or not with this token.
    Unknown,
    /// It is over, or was cancelled before.
    Fixed,
    /// Its new time was given back before the change came.
    Void,
    /// It was changed meanwhile, so the mails that came with this change are not true of it. Only said to who has sent some.
    Stale,
}

/// A booking after a change.
#[derive(Debug, Serialize, Deserialize)]
pub struct ChangedBooking {
    /// The request that it belongs to.
    #[serde(flatten)]
    pub record: Record,
    /// The attempt in whose place another one came; empty where none did.
    #[serde(default)]
    pub ended: String,
}

/// Which of a booking's attempts is in force. Those that are not never will be.
#[derive(Debug, Serialize, Deserialize)]
pub struct SettleAttempts {
    /// The request that it belongs to.
    pub reference: String,
    /// The attempts that stand for a time in a Calendar.
    pub attempts: Vec<String>,
}

/// As [`SettleAttempts`], from a Calendar of version 0.1, which names times instead of attempts.
#[derive(Debug, Serialize, Deserialize)]
pub struct Settle {
    /// The request that it belongs to.
    pub reference: String,
    /// Its times, in milliseconds since the Unix epoch.
    pub starts: Vec<i64>,
}

/// An instant after all that lists hold, in milliseconds since the Unix epoch: a number that JavaScript can hold.
pub const NO_END: i64 = i64::MAX >> 11;

/// A part of the list of bookings, earliest first.
#[derive(Debug, Serialize, Deserialize)]
pub struct BookingList {
    /// Only what is later than this instant and reference.
    pub after: (i64, String),
    /// Only what begins before this instant.
    pub before: i64,
    /// Only this team's; any team's where it is empty.
    pub team: String,
    /// Only those to a number, in E.164 form; to any where it is empty.
    #[serde(default)]
    pub phone: String,
    /// Only those of the shop's own id of a customer; of anybody where it is empty.
    #[serde(default)]
    pub customer: String,
    /// Only those that will be made.
    #[serde(default)]
    pub only_booked: bool,
    /// Only what is within its team's window, in milliseconds since the Unix epoch: a day begins and ends at another
    /// instant in each zone. `*` stands for teams that are not named.
    #[serde(default)]
    pub windows: Vec<(String, i64, i64)>,
    /// At most so many.
    pub limit: usize,
}

/// Which request is opened.
#[derive(Debug, Serialize, Deserialize)]
pub struct Get {
    /// Its reference.
    pub reference: String,
    /// SHA-256 of the token that was given.
    pub token_hash: String,
}

/// A part of the list of requests, newest first.
#[derive(Debug, Serialize, Deserialize)]
pub struct List {
    /// Only what is older than this instant and reference.
    pub before: Option<(i64, String)>,
    /// At most so many.
    pub limit: usize,
}

/// Requests to be measured with, in tests alone: those with numbers from one to another; none where it ends before it
/// begins.
#[derive(Debug, Serialize, Deserialize)]
pub struct Fill {
    /// The first number.
    pub from: i64,
    /// The last number.
    pub to: i64,
    /// When the last was asked, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// What there is to be measured with.
#[derive(Debug, Serialize, Deserialize)]
pub struct Filled {
    /// Whether the search knows all of it; only then the numbers are told.
    pub is_indexed: bool,
    /// Requests.
    pub requests: usize,
    /// Messages after the first ones.
    pub messages: usize,
    /// The size of the database, in bytes.
    pub bytes: usize,
}

/// One "did this help?".
#[derive(Debug, Serialize, Deserialize)]
pub struct Feedback {
    /// The article.
    pub slug: String,
    /// The locale in which it was read.
    pub locale: String,
    /// The day, in UTC.
    pub day: String,
    /// The answer.
    pub helpful: bool,
    /// Now, in milliseconds since the Unix epoch; 0 from a version that does not tell it.
    #[serde(default)]
    pub now: i64,
}

/// How often a limit has refused something on a day.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Refusals {
    /// The day, in UTC.
    pub day: String,
    /// What was refused: see [`crate::abuse`].
    pub what: String,
    /// How often.
    pub count: u32,
}
