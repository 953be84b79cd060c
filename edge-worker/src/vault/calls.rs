//! Calls to Vaults, from the worker's side.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::booking::Booking;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::{KeyDigest, SealedToken, Token};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use worker::Env;

use crate::ask::Ask;
use crate::content::Loaded;
use crate::guard;
use crate::objects::{self, Object, join_all};

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
}

/// What is stored of an idempotency key.
#[derive(Debug, Serialize, Deserialize)]
pub struct PutKey {
    /// Finds the earlier write.
    pub lookup: String,
    /// The token, for the holder of the key.
    pub sealed: String,
}

impl Put {
    /// Prepares a write.
    pub fn new(record: Record, token: &Token, key: Option<&KeyDigest>, fingerprint: String) -> Self {
        let key = key.map(|key| PutKey { lookup: to_text(&key.lookup), sealed: to_text(&key.seal(token).0) });
        Put { record, token_hash: to_text(&token.hash()), key, fingerprint }
    }
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
}

/// See [`Change`].
#[derive(Debug, Serialize, Deserialize)]
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
    Done(Box<Record>),
    /// There is no such call, or not with this token.
    Unknown,
    /// It is over, or was cancelled before.
    Fixed,
    /// Its new time was given back before the change came.
    Void,
}

/// Which of a call's times is in force. Those that are not never will be.
#[derive(Debug, Serialize, Deserialize)]
pub struct Settle {
    /// The request that it belongs to.
    pub reference: String,
    /// Its times, in milliseconds since the Unix epoch.
    pub starts: Vec<i64>,
}

/// A part of the list of calls, earliest first.
#[derive(Debug, Serialize, Deserialize)]
pub struct Calls {
    /// Only what is later than this instant and reference.
    pub after: (i64, String),
    /// Only what begins before this instant.
    pub before: i64,
    /// Only this team's; any team's where it is empty.
    pub team: String,
    /// At most so many.
    pub limit: usize,
}

/// How a write ended.
pub enum Kept {
    /// It is stored.
    New(Record),
    /// The same write was stored before.
    Before {
        /// What was stored then.
        record: Record,
        /// Its token, for the holder of the key.
        sealed: Option<SealedToken>,
    },
    /// The key came with another body before.
    Conflict,
    /// The time of the call was given back before the write came.
    Void,
}

/// Which request is opened.
#[derive(Debug, Serialize, Deserialize)]
pub struct Get {
    /// Its reference.
    pub reference: String,
    /// SHA-256 of the token that was given.
    pub token_hash: String,
}

/// A part of the list, newest first.
#[derive(Debug, Serialize, Deserialize)]
pub struct List {
    /// Only what is older than this instant and reference.
    pub before: Option<(i64, String)>,
    /// At most so many.
    pub limit: usize,
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
}

/// Stores a request in the visitor's region.
pub async fn put(ask: &Ask, env: &Env, loaded: &Loaded, put: Put) -> Result<Kept, Problem> {
    let answer: Option<PutAnswer> = call(ask, env, loaded, loaded.visitor.region, "put", &put).await?;
    Ok(answer.map_or(Kept::New(put.record), Kept::from))
}

/// What was stored with a key before, if anything was.
pub async fn known(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    key: &KeyDigest,
    fingerprint: String,
) -> Result<Option<Kept>, Problem> {
    let known = Known { lookup: to_text(&key.lookup), fingerprint };
    let answer: Option<PutAnswer> = call(ask, env, loaded, loaded.visitor.region, "known", &known).await?;
    Ok(answer.map(Kept::from))
}

impl From<PutAnswer> for Kept {
    fn from(answer: PutAnswer) -> Self {
        match answer {
            PutAnswer::Before(record, sealed) => {
                Kept::Before { record: *record, sealed: sealed.and_then(|sealed| opened(&sealed)) }
            }
            PutAnswer::Conflict => Kept::Conflict,
            PutAnswer::Void => Kept::Void,
        }
    }
}

/// Changes a call, in the region that its reference names. `token` is the visitor's; the operator has none.
pub async fn change(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &Reference,
    token: Option<&Token>,
    to: To,
) -> Result<Changed, Problem> {
    let token_hash = token.map(|token| to_text(&token.hash()));
    let change = Change { reference: reference.to_string(), token_hash, now: ask.now.as_millisecond(), to };
    call(ask, env, loaded, reference.region(), "change", &change).await
}

/// Lists the calls of all regions, earliest first.
pub async fn calls(ask: &Ask, env: &Env, loaded: &Loaded, which: Calls) -> Listed {
    let (records, unreachable) = everywhere(ask, env, loaded, "calls", &which).await;
    let mut listed = Listed { records, unreachable };
    let start = |record: &Record| record.call.as_ref().map(|call| call.start);
    listed.records.sort_by(|a, b| start(a).cmp(&start(b)).then_with(|| a.reference.cmp(&b.reference)));
    listed.records.truncate(which.limit);
    listed
}

/// Opens a request, from the region that its reference names. So many times within a minute as a person would.
pub async fn get(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &Reference,
    token: &Token,
) -> Result<Record, Problem> {
    let code = to_text(&token.hash());
    guard::code(ask, env, loaded, &code).await?;
    let get = Get { reference: reference.to_string(), token_hash: code };
    let found: Option<Record> = call(ask, env, loaded, reference.region(), "get", &get).await?;
    found.ok_or(Problem::Request)
}

/// The request with a reference, for the operator.
pub async fn find(ask: &Ask, env: &Env, loaded: &Loaded, reference: &Reference) -> Result<Record, Problem> {
    let found: Option<Record> = call(ask, env, loaded, reference.region(), "find", &reference.to_string()).await?;
    found.ok_or(Problem::Request)
}

/// The digest of an idempotency key, as objects know it.
pub fn lookup(key: &KeyDigest) -> String {
    to_text(&key.lookup)
}

/// Counts one answer to "did this help?" in the visitor's region.
pub async fn feedback(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    slug: &str,
    locale: &str,
    helpful: bool,
) -> Result<(), Problem> {
    let day = ask.now.to_string().chars().take(10).collect();
    let feedback = Feedback { slug: slug.to_owned(), locale: locale.to_owned(), day, helpful };
    call(ask, env, loaded, loaded.visitor.region, "feedback", &feedback).await
}

/// How often a limit has refused something on a day.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Refusals {
    /// The day, in UTC.
    pub day: String,
    /// What was refused: see [`crate::guard`].
    pub what: String,
    /// How often.
    pub count: u32,
}

/// Adds to what limits have refused, in one region.
///
/// # Errors
/// [`Problem::Store`].
pub async fn add_refusals(env: &Env, site: &str, region: Region, refusals: &[Refusals]) -> Result<(), Problem> {
    objects::call(env, &object(site, region), "refused", &refusals).await
}

/// What limits have refused in all regions since a day, with the regions that do not answer.
pub async fn refusals(ask: &Ask, env: &Env, loaded: &Loaded, since: &str) -> (Vec<Refusals>, Vec<Region>) {
    everywhere(ask, env, loaded, "refusals", &since).await
}

/// Requests of every region.
pub struct Listed {
    /// In the order that the call says.
    pub records: Vec<Record>,
    /// Regions whose store did not answer.
    pub unreachable: Vec<Region>,
}

/// Lists the requests of all regions, newest first.
pub async fn list(ask: &Ask, env: &Env, loaded: &Loaded, before: Option<(i64, String)>, limit: usize) -> Listed {
    let (records, unreachable) = everywhere(ask, env, loaded, "list", &List { before, limit }).await;
    let mut listed = Listed { records, unreachable };
    listed.records.sort_by(|a, b| b.created.cmp(&a.created).then_with(|| b.reference.cmp(&a.reference)));
    listed.records.truncate(limit);
    listed
}

/// Asks the Vaults of all regions for rows, in no order; tells also which do not answer.
async fn everywhere<T: DeserializeOwned>(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    path: &str,
    body: &impl Serialize,
) -> (Vec<T>, Vec<Region>) {
    let (mut rows, mut unreachable) = (Vec::new(), Vec::new());
    let calls = Region::ALL.map(|region| call::<Vec<T>>(ask, env, loaded, region, path, body));
    // All calls are under way at once: `call` starts the fetch before its first await.
    for (region, answer) in Region::ALL.into_iter().zip(join_all(calls).await) {
        match answer {
            Ok(found) => rows.extend(found),
            Err(_) => unreachable.push(region),
        }
    }
    (rows, unreachable)
}

async fn call<T: DeserializeOwned>(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    region: Region,
    path: &str,
    body: &impl Serialize,
) -> Result<T, Problem> {
    objects::ask(ask, env, &object(loaded.manifest.site.id.as_str(), region), path, body).await
}

/// The Vault of a site and region.
pub fn object(site: &str, region: Region) -> Object {
    Object { kind: "vault", binding: "VAULT", name: format!("{site}/{region}"), address: region.address() }
}

fn opened(sealed: &str) -> Option<SealedToken> {
    SealedToken::try_from(BASE64_URL_SAFE_NO_PAD.decode(sealed).ok()?.as_slice()).ok()
}

/// Digests cross the wire, and are stored, as text: it is cheaper to hand over than bytes.
fn to_text(digest: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest)
}
