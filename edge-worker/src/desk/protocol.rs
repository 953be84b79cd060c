//! What the worker asks a Desk of people, and what it answers.
//!
//! During an upgrade the other side may be one version older or newer: a field that is new has a default, one that is
//! unknown is passed over.

use std::collections::BTreeMap;

use jiff::Timestamp;
use nearhand_shared::giving::Reason;
use nearhand_shared::notice::Notice;
use nearhand_shared::people::changes::Change;
use nearhand_shared::people::{Agent, Role};
use nearhand_shared::region::Region;
use serde::{Deserialize, Serialize};

/// Whoever does something, for the log.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Actor {
    /// An agent's id, a token's name, or `operator`.
    pub id: String,
    /// An agent's name.
    pub name: String,
}

/// A person to be added, or changed: what is missing stays.
#[derive(Debug, Serialize, Deserialize)]
pub struct Person {
    /// Their id: new where it is not known.
    pub id: String,
    /// Their address.
    pub email: Option<String>,
    /// Their name.
    pub name: Option<String>,
    /// What they are.
    pub role: Option<Role>,
    /// Their teams.
    pub teams: Option<Vec<String>>,
    /// Their languages.
    pub languages: Option<Vec<String>>,
    /// What they are mailed of.
    #[serde(default)]
    pub notify: Option<Vec<String>>,
    /// Whether they are away, by their own word.
    #[serde(default)]
    pub away: Option<bool>,
    /// Who says so.
    pub by: Actor,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// How a change of people ended.
#[derive(Debug, Serialize, Deserialize)]
pub enum Changed<T> {
    /// So it is now.
    Done(T),
    /// There is none with this id.
    Unknown,
    /// Somebody else has this address.
    Taken,
    /// The last admin cannot go.
    LastAdmin,
}

/// Something of people's that is ended, or made for one of them.
#[derive(Debug, Serialize, Deserialize)]
pub struct Of {
    /// Its id, or the agent's.
    pub id: String,
    /// SHA-256 of a secret that is made; else empty.
    #[serde(default)]
    pub hash: String,
    /// Until when it is good, in milliseconds since the Unix epoch.
    #[serde(default)]
    pub expires: i64,
    /// Who says so.
    pub by: Actor,
    /// Now.
    pub now: i64,
}

/// A one-time code that becomes a session.
#[derive(Debug, Serialize, Deserialize)]
pub struct Enter {
    /// SHA-256 of the code.
    pub code: String,
    /// SHA-256 of what the cookie will hold.
    pub session: String,
    /// The session's id.
    pub id: String,
    /// What the browser says of itself.
    pub device: String,
    /// Until when the session is good at most, in milliseconds since the Unix epoch.
    pub expires: i64,
    /// Now.
    pub now: i64,
}

/// A session of somebody whose address another service has proved.
#[derive(Debug, Serialize, Deserialize)]
pub struct EnterBy {
    /// The address, in lower case.
    pub email: String,
    /// The session that begins; its `code` is empty.
    pub enter: Enter,
}

/// A secret that is shown: which person or program has it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Show {
    /// Its SHA-256.
    pub hash: String,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// For how long a session may rest, in milliseconds.
    pub idle_ms: i64,
}

/// A program's token to be made.
#[derive(Debug, Serialize, Deserialize)]
pub struct NewToken {
    /// Its id.
    pub id: String,
    /// SHA-256 of it.
    pub hash: String,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// Until when, in milliseconds since the Unix epoch.
    pub expires: i64,
    /// Who makes it.
    pub by: Actor,
    /// Now.
    pub now: i64,
}

/// A session, as its owner and admins see it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Session {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub agent: String,
    /// What the browser says of itself.
    pub device: String,
    /// When it began.
    pub created: Timestamp,
    /// When it was last used, about.
    pub seen: Timestamp,
    /// When it ends at the latest.
    pub expires: Timestamp,
}

/// A program's token, without the token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ApiToken {
    /// Its id.
    pub id: String,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// When it was last used, about; none where it never was.
    pub seen: Option<Timestamp>,
}

/// Who did what.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Audited {
    /// Its number; later ones are higher.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// An agent's id, a token's name, or `operator`.
    pub by: String,
    /// An agent's name.
    pub name: String,
    /// What.
    pub action: String,
    /// To what or whom; a customer by a hash.
    pub subject: String,
    /// Of an erasure its receipt; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub receipt: String,
    /// Of a person that was changed, what of them; else empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<Change>,
}

/// A part of the log, newest first.
#[derive(Debug, Serialize, Deserialize)]
pub struct AuditPage {
    /// Only what is older than this number.
    pub before: Option<i64>,
    /// At most so many.
    pub limit: usize,
}

/// An erasure of a customer that begins.
#[derive(Debug, Serialize, Deserialize)]
pub struct BeginErasure {
    /// Names it.
    pub receipt: String,
    /// The site.
    pub site: String,
    /// The customer, by a hash.
    pub subject: String,
    /// Who it is, or which request, for the job that tries again; forgotten when all regions have answered.
    pub person: String,
    /// What is written down in the log.
    #[serde(default = "customer_erased")]
    pub action: String,
    /// Where it is to be erased.
    #[serde(default = "everywhere")]
    pub regions: Vec<Region>,
    /// Who says so.
    pub by: Actor,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

fn customer_erased() -> String {
    "customer.erased".to_owned()
}

fn everywhere() -> Vec<Region> {
    Region::ALL.to_vec()
}

/// What regions have answered to an erasure.
#[derive(Debug, Serialize, Deserialize)]
pub struct ErasureStep {
    /// The erasure.
    pub receipt: String,
    /// By region: how much it has erased.
    pub erased: BTreeMap<Region, serde_json::Value>,
    /// References of what they have not erased, because it must be kept.
    #[serde(default)]
    pub held: Vec<String>,
}

/// The receipt of an erasure, as far as it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Erased {
    /// By region that has answered: how much.
    pub erased: BTreeMap<Region, serde_json::Value>,
    /// Regions that have not.
    pub pending: Vec<Region>,
    /// References of what was not erased, because it must be kept.
    #[serde(default)]
    pub held: Vec<String>,
    /// When it began; none where an older version tells of it.
    #[serde(default)]
    pub at: Option<Timestamp>,
    /// Who has begun it, by their id.
    #[serde(default)]
    pub by: String,
}

/// Something that is added, or put in place of what has its id.
#[derive(Debug, Serialize, Deserialize)]
pub struct Put<T> {
    /// It.
    pub value: T,
    /// Who says so.
    pub by: Actor,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// That a site is being ended, and how far that is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Retirement {
    /// When it began, in milliseconds since the Unix epoch.
    pub begun: i64,
    /// Who has said so.
    pub by: String,
    /// The ids of the site's teams: each has a calendar.
    pub teams: Vec<String>,
    /// Regions that are not empty yet.
    pub pending: Vec<Region>,
    /// Whether they are emptied for the second time, after the last isolate has forgotten the site.
    pub is_second: bool,
}

/// The desk's notices that nobody has ended.
#[derive(Debug, Serialize, Deserialize)]
pub struct Listed {
    /// Grows with each change of them.
    pub revision: i64,
    /// They, the newest first.
    pub notices: Vec<Notice>,
}

/// An idempotency key, and what comes with it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WriteKey {
    /// The digest of the key.
    pub lookup: String,
    /// Who writes what, as a hash: another one under the same key is refused.
    pub fingerprint: String,
    /// The secret that is made, readable with the key only; else empty.
    pub sealed: String,
}

/// A write that is done once for its key.
#[derive(Debug, Serialize, Deserialize)]
pub struct Keyed<T> {
    /// Which call it is.
    pub path: String,
    /// What is asked.
    pub body: T,
    /// The key.
    pub key: WriteKey,
}

/// How a write with a key ended.
#[derive(Debug, Serialize, Deserialize)]
pub enum Once {
    /// It was done now, and so it is answered.
    Now {
        /// The answer of the call, as JSON.
        answer: String,
    },
    /// It was done before.
    Before {
        /// What was answered then.
        answer: String,
        /// The secret of then, sealed.
        sealed: String,
    },
    /// The key came with something else before.
    Conflict,
}

/// A line of the log by itself.
#[derive(Debug, Serialize, Deserialize)]
pub struct Line {
    /// Who did it.
    pub by: Actor,
    /// What.
    pub action: String,
    /// To what or whom; a customer by a hash.
    pub subject: String,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// Whose a secret is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Holder {
    /// A person, in a session.
    Agent {
        /// The person.
        agent: Agent,
        /// The session's id.
        session: String,
    },
    /// A program.
    Token(ApiToken),
}

/// Something has happened in a conversation: what a Vault tells. Desks hear of its reference, number and kind alone; team and person
/// say which of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Happened {
    /// Its reference.
    pub reference: String,
    /// The number of its last message.
    pub seq: u32,
    /// What: `message`, `status`, `note`, `read`, `created`, `merged` or `changed`.
    pub kind: String,
    /// Its team.
    pub team: String,
    /// Who has it.
    pub assignee: String,
    /// How it stands; empty of a version before, which does not say.
    #[serde(default)]
    pub status: String,
    /// When its last message came, in milliseconds since the Unix epoch.
    #[serde(default)]
    pub at: i64,
    /// When that was so, by the Vault's own clock, in milliseconds since the Unix epoch. Of a version before it is not known: what it
    /// says is then taken to be the newest.
    #[serde(default = "newest")]
    pub told: i64,
}

fn newest() -> i64 {
    i64::MAX
}

/// A conversation that somebody is to be given.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Give {
    /// Its reference.
    pub reference: String,
    /// Its team.
    pub team: String,
    /// The locale of its visitor.
    pub locale: String,
    /// How many live conversations somebody has at most.
    pub capacity: u32,
    /// When its last message came, in milliseconds since the Unix epoch.
    pub at: i64,
    /// Now.
    pub now: i64,
    /// The same by the Vault's own clock, to which no test tells a time; 0 of a version before.
    #[serde(default)]
    pub asked: i64,
}

/// To whom it is given.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Given {
    /// Their id.
    pub agent: String,
    /// Why they.
    pub reason: Reason,
}
