//! The worker's side of a Vault. It needs a site and a region, and nothing of a visitor; so alarms use it as requests do.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::{KeyDigest, SealedToken, Token};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::protocol::{
    BookingList, Change, Changed, Feedback, Get, Known, List, Put, PutAnswer, PutKey, Refusals, SettleAttempts, To,
};
use crate::objects::{Object, Objects, join_all};

/// The Vault of a site and region.
pub struct Vault<'a> {
    objects: Objects<'a>,
    object: Object,
}

/// How a write ended.
pub enum Outcome {
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
    /// The time of the booking was given back before the write came.
    Void,
    /// Whoever books has as many bookings to come as one person may have.
    TooMany,
}

impl From<PutAnswer> for Outcome {
    fn from(answer: PutAnswer) -> Self {
        match answer {
            PutAnswer::Before(record, sealed) => {
                Outcome::Before { record: *record, sealed: sealed.and_then(|sealed| unsealed(&sealed)) }
            }
            PutAnswer::Conflict => Outcome::Conflict,
            PutAnswer::Void => Outcome::Void,
            PutAnswer::TooMany => Outcome::TooMany,
        }
    }
}

impl Put {
    /// Prepares a write.
    pub fn new(record: Record, token: &Token, key: Option<&KeyDigest>, fingerprint: String) -> Self {
        let key = key.map(|key| PutKey { lookup: lookup(key), sealed: to_text(&key.seal(token).0) });
        Put { record, token_hash: hash_of(token), key, fingerprint, attempt: String::new(), cap: None }
    }
}

impl<'a> Vault<'a> {
    /// The one of a site and region.
    pub fn of(objects: Objects<'a>, site: &str, region: Region) -> Self {
        let name = format!("{site}/{region}");
        Vault { objects, object: Object { kind: "vault", binding: "VAULT", name, address: region.address() } }
    }

    /// Stores a request.
    pub async fn put(&self, put: Put) -> Result<Outcome, Problem> {
        let answer: Option<PutAnswer> = self.call("put", &put).await?;
        Ok(answer.map_or(Outcome::New(put.record), Outcome::from))
    }

    /// What was stored with a key before, if anything was.
    pub async fn known(&self, key: &KeyDigest, fingerprint: String) -> Result<Option<Outcome>, Problem> {
        let answer: Option<PutAnswer> = self.call("known", &Known { lookup: lookup(key), fingerprint }).await?;
        Ok(answer.map(Outcome::from))
    }

    /// Opens a request with the hash of its access code.
    ///
    /// # Errors
    /// [`Problem::Request`] where there is none, or not with this code: which of both is not told.
    pub async fn get(&self, reference: &Reference, token_hash: String) -> Result<Record, Problem> {
        let found: Option<Record> = self.call("get", &Get { reference: reference.to_string(), token_hash }).await?;
        found.ok_or(Problem::Request)
    }

    /// The request with a reference, for the operator.
    ///
    /// # Errors
    /// [`Problem::Request`].
    pub async fn find(&self, reference: &Reference) -> Result<Record, Problem> {
        let found: Option<Record> = self.call("find", &reference.to_string()).await?;
        found.ok_or(Problem::Request)
    }

    /// Changes a booking. `token` is the visitor's; the operator has none. `attempt` holds the time that it is moved to.
    pub async fn change(
        &self,
        reference: &Reference,
        token: Option<&Token>,
        now: i64,
        to: To,
        attempt: String,
    ) -> Result<Changed, Problem> {
        let change = Change { reference: reference.to_string(), token_hash: token.map(hash_of), now, to, attempt };
        self.call("change", &change).await
    }

    /// Which of a booking's attempts is in force; the others never will be.
    pub async fn settle(&self, reference: &str, attempts: &[String]) -> Result<Option<String>, Problem> {
        let settle = SettleAttempts { reference: reference.to_owned(), attempts: attempts.to_vec() };
        self.call("settle-attempts", &settle).await
    }

    /// Counts one answer to "did this help?".
    pub async fn feedback(&self, feedback: &Feedback) -> Result<(), Problem> {
        self.call("feedback", feedback).await
    }

    /// Adds to what limits have refused.
    pub async fn add_refusals(&self, refusals: &[Refusals]) -> Result<(), Problem> {
        self.call("refused", &refusals).await
    }

    async fn call<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T, Problem> {
        self.objects.call(&self.object, path, body).await
    }
}

/// The Vaults of all regions of a site.
pub struct Vaults<'a> {
    objects: Objects<'a>,
    site: &'a str,
}

/// What every region answered.
pub struct Listed {
    /// In the order that the call says.
    pub records: Vec<Record>,
    /// Regions whose store did not answer.
    pub unreachable: Vec<Region>,
}

impl<'a> Vaults<'a> {
    /// Those of a site.
    pub fn of(objects: Objects<'a>, site: &'a str) -> Self {
        Vaults { objects, site }
    }

    /// Requests, newest first.
    pub async fn list(&self, before: Option<(i64, String)>, limit: usize) -> Listed {
        let (records, unreachable) = self.everywhere("list", &List { before, limit }).await;
        let mut listed = Listed { records, unreachable };
        listed.records.sort_by(|a, b| b.created.cmp(&a.created).then_with(|| b.reference.cmp(&a.reference)));
        listed.records.truncate(limit);
        listed
    }

    /// Requests with a booking, earliest first.
    pub async fn bookings(&self, list: BookingList) -> Listed {
        let (records, unreachable) = self.everywhere("calls", &list).await;
        let mut listed = Listed { records, unreachable };
        let start = |record: &Record| record.call.as_ref().map(|booking| booking.start);
        listed.records.sort_by(|a, b| start(a).cmp(&start(b)).then_with(|| a.reference.cmp(&b.reference)));
        listed.records.truncate(list.limit);
        listed
    }

    /// What limits have refused since a day, with the regions that do not answer.
    pub async fn refusals(&self, since: &str) -> (Vec<Refusals>, Vec<Region>) {
        self.everywhere("refusals", &since).await
    }

    /// Asks all regions for rows, in no order; tells also which do not answer.
    async fn everywhere<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> (Vec<T>, Vec<Region>) {
        let (mut rows, mut unreachable) = (Vec::new(), Vec::new());
        let calls = Region::ALL.map(|region| {
            let vault = Vault::of(self.objects, self.site, region);
            async move { vault.call::<Vec<T>>(path, body).await }
        });
        // All calls are under way at once: each starts its fetch before its first await.
        for (region, answer) in Region::ALL.into_iter().zip(join_all(calls).await) {
            match answer {
                Ok(found) => rows.extend(found),
                Err(_) => unreachable.push(region),
            }
        }
        (rows, unreachable)
    }
}

/// The hash of an access code, as objects know it.
pub fn hash_of(token: &Token) -> String {
    to_text(&token.hash())
}

/// The digest of an idempotency key, as objects know it.
pub fn lookup(key: &KeyDigest) -> String {
    to_text(&key.lookup)
}

fn unsealed(sealed: &str) -> Option<SealedToken> {
    BASE64_URL_SAFE_NO_PAD.decode(sealed).ok().map(SealedToken)
}

/// Digests cross the wire, and are stored, as text: it is cheaper to hand over than bytes.
fn to_text(digest: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest)
}
