//! The worker's side of a Vault. It needs a site and a region, and nothing of a visitor; so alarms use it as requests do.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::attachment::Attachment;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::{KeyDigest, SealedToken, Token};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::protocol::attachments::{Begin as BeginFile, Begun, Named, Standing as FileStanding, Taken};
use super::protocol::conversation::{
    Answer, Begin, KeyedChange, KeyedChanged, Mark, Merge, OfWhole, Open, Opened, Part, Patch, Rate, Rated, Remark,
    Resolution, Say, TeamChange, Whole, WriteKey, Written,
};
use super::protocol::customers::{Erase, Erased, Hold};
use super::protocol::inbound::{Adopt, Back, Hear, Theirs, Traced, Whose};
use super::protocol::later::Later;
use super::protocol::live::Door;
use super::protocol::presence::{Look, Looked};
use super::protocol::visits::Touch;
use super::protocol::webhooks::{Delivery, Replay};
use super::protocol::{
    Change, Changed, Feedback, Fill, Filled, Get, Known, Put, PutAnswer, PutKey, Refusals, SettleAttempts,
};
use crate::objects::{Object, Objects};

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
    /// The key is of something that was erased.
    Gone,
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
            PutAnswer::Gone => Outcome::Gone,
        }
    }
}

impl Put {
    /// Prepares a write.
    pub fn new(record: Record, token: &Token, key: Option<&KeyDigest>, fingerprint: String) -> Self {
        let key = key.map(|key| PutKey { lookup: lookup(key), sealed: to_text(&key.seal(token).0) });
        Put {
            record,
            token_hash: hash_of(token),
            key,
            fingerprint,
            attempt: String::new(),
            cap: None,
            mails: Vec::new(),
            call_mails: Vec::new(),
            attachments: Vec::new(),
            arrival: None,
            warning: None,
            is_off_hours: false,
            later: Later::default(),
        }
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

    /// Stores what the business begins.
    pub async fn begin(&self, begin: Begin) -> Result<Outcome, Problem> {
        let answer: Option<PutAnswer> = self.call("begin", &begin).await?;
        Ok(answer.map_or(Outcome::New(begin.put.record), Outcome::from))
    }

    /// Erases; gives how much.
    ///
    /// # Errors
    /// [`Problem::Request`] where whoever asks proves nothing.
    pub async fn erase(&self, erase: &Erase) -> Result<Erased, Problem> {
        let erased: Option<Erased> = self.call("erase", erase).await?;
        erased.ok_or(Problem::Request)
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

    /// Changes a booking for its visitor.
    pub async fn change(&self, change: &Change) -> Result<Changed, Problem> {
        self.call("change", change).await
    }

    /// The same, once for a key.
    pub async fn change_with_key(&self, change: &KeyedChange) -> Result<KeyedChanged, Problem> {
        self.call("change-with-key", change).await
    }

    /// Changes a booking for the team.
    pub async fn change_for_team(&self, change: &TeamChange) -> Result<KeyedChanged, Problem> {
        self.call("change-for-team", change).await
    }

    /// What a write into a conversation with the same key has brought before, if there was one.
    pub async fn known_write(&self, key: &WriteKey) -> Result<Option<Written>, Problem> {
        self.call("known-write", key).await
    }

    /// Which of a booking's attempts is in force; the others never will be.
    pub async fn settle(&self, reference: &str, attempts: &[String]) -> Result<Option<String>, Problem> {
        let settle = SettleAttempts { reference: reference.to_owned(), attempts: attempts.to_vec() };
        self.call("settle-attempts", &settle).await
    }

    /// Opens a visitor's own conversation.
    ///
    /// # Errors
    /// [`Problem::Request`] where there is none, or not with this proof.
    pub async fn open(&self, open: &Open) -> Result<Opened, Problem> {
        let opened: Option<Opened> = self.call("open", open).await?;
        opened.ok_or(Problem::Request)
    }

    /// All of a conversation, for the business.
    ///
    /// # Errors
    /// [`Problem::Request`].
    pub async fn whole(&self, reference: &Reference) -> Result<Whole, Problem> {
        let whole: Option<Whole> = self.call("whole", &reference.to_string()).await?;
        whole.ok_or(Problem::Request)
    }

    /// The same with a part of its messages.
    ///
    /// # Errors
    /// [`Problem::Request`].
    pub async fn part(&self, reference: &Reference, part: Part) -> Result<Whole, Problem> {
        let whole: Option<Whole> = self.call("part", &OfWhole { reference: reference.to_string(), part }).await?;
        whole.ok_or(Problem::Request)
    }

    /// Counts what visitors did.
    pub async fn touch(&self, touches: &[Touch]) -> Result<(), Problem> {
        self.call("touch", &touches).await
    }

    /// Stores what a visitor says.
    pub async fn say(&self, say: &Say) -> Result<Written, Problem> {
        self.call("say", say).await
    }

    /// Stores what a mail says.
    pub async fn hear(&self, hear: &Hear) -> Result<Written, Problem> {
        self.call("hear", hear).await
    }

    /// Whose a mail is, before its files are handed over.
    pub async fn whose(&self, whose: &Whose) -> Result<Theirs, Problem> {
        self.call("whose", whose).await
    }

    /// Makes a mail that nobody has verified a message of the visitor's.
    pub async fn adopt(&self, adopt: &Adopt) -> Result<Written, Problem> {
        self.call("adopt", adopt).await
    }

    /// The conversation that the first of some Message-IDs leads to that is known here.
    pub async fn traced(&self, ids: &[String]) -> Result<Option<Traced>, Problem> {
        self.call("traced", &ids).await
    }

    /// Keeps that a mail came back; tells whether it was one of ours.
    pub async fn came_back(&self, back: &Back) -> Result<bool, Problem> {
        self.call("came-back", back).await
    }

    /// What a mailed link leads to; none where it is no longer to be rated.
    pub async fn to_rate(&self, resolution: &Resolution) -> Result<Option<Opened>, Problem> {
        self.call("to-rate", resolution).await
    }

    /// Keeps what a visitor says of what was resolved.
    pub async fn rate(&self, rate: &Rate) -> Result<Rated, Problem> {
        self.call("rate", rate).await
    }

    /// Stores an answer.
    pub async fn answer(&self, answer: &Answer) -> Result<Written, Problem> {
        self.call("answer", answer).await
    }

    /// Changes how a conversation stands.
    pub async fn patch(&self, patch: &Patch) -> Result<Written, Problem> {
        self.call("patch", patch).await
    }

    /// Stores a note.
    pub async fn remark(&self, remark: &Remark) -> Result<Written, Problem> {
        self.call("remark", remark).await
    }

    /// Writes down what became of a call.
    pub async fn mark(&self, mark: &Mark) -> Result<Written, Problem> {
        self.call("mark", mark).await
    }

    /// Takes note of who looks at a conversation, and keeps what they have typed.
    ///
    /// # Errors
    /// [`Problem::Request`].
    pub async fn look(&self, look: &Look) -> Result<Looked, Problem> {
        let looked: Option<Looked> = self.call("look", look).await?;
        looked.ok_or(Problem::Request)
    }

    /// Opens a socket of a conversation.
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn live(&self, door: &Door) -> Result<web_sys::Response, Problem> {
        self.objects.upgrade(&self.object, "live", door).await
    }

    /// Makes one conversation of two.
    pub async fn merge(&self, merge: &Merge) -> Result<Written, Problem> {
        self.call("merge", merge).await
    }

    /// Keeps a conversation from being erased, or lets it be again.
    ///
    /// # Errors
    /// [`Problem::Request`] where there is none.
    pub async fn hold(&self, hold: &Hold) -> Result<(), Problem> {
        let is_there: bool = self.call("hold", hold).await?;
        if is_there { Ok(()) } else { Err(Problem::Request) }
    }

    /// Tells something to a webhook again.
    ///
    /// # Errors
    /// [`Problem::Missing`] where it was never told.
    pub async fn replay(&self, replay: &Replay) -> Result<Delivery, Problem> {
        let delivery: Option<Delivery> = self.call("replay", replay).await?;
        delivery.ok_or(Problem::Missing)
    }

    /// In tests alone: adds requests to be measured with.
    pub async fn fill(&self, fill: &Fill) -> Result<Filled, Problem> {
        self.call("fill", fill).await
    }

    /// Counts one answer to "did this help?".
    pub async fn feedback(&self, feedback: &Feedback) -> Result<(), Problem> {
        self.call("feedback", feedback).await
    }

    /// Adds to what limits have refused.
    pub async fn add_refusals(&self, refusals: &[Refusals]) -> Result<(), Problem> {
        self.call("refused", &refusals).await
    }

    /// Begins a file, or finds how far it has come.
    pub async fn begin_file(&self, begin: &BeginFile) -> Result<Begun, Problem> {
        self.call("begin-file", begin).await
    }

    /// How far a file has come; none where there is no such one of whoever asks.
    pub async fn stand_of_file(&self, named: &Named) -> Result<Option<FileStanding>, Problem> {
        self.call("stand-of-file", named).await
    }

    /// Hands over more of a file, from a byte on.
    pub async fn add_to_file(&self, id: &str, offset: u64, bytes: &[u8]) -> Result<Taken, Problem> {
        self.objects.hand(&self.object, &format!("add-to-file/{id}/{offset}"), bytes).await
    }

    /// Ends a file.
    pub async fn end_file(&self, id: &str) -> Result<Taken, Problem> {
        self.call("end-file", &id).await
    }

    /// A file that whoever asks may see.
    ///
    /// # Errors
    /// [`Problem::Page`] where there is none.
    pub async fn file(&self, named: &Named) -> Result<Attachment, Problem> {
        let found: Option<Attachment> = self.call("file", named).await?;
        found.ok_or(Problem::Page)
    }

    /// The bytes of such a file.
    pub async fn read_file(&self, file: &Attachment) -> Result<web_sys::Response, Problem> {
        self.objects.stream(&self.object, &format!("read-file/{}/{}", file.id, file.size)).await
    }

    /// Takes back a file that no message names; gives whether there was one.
    pub async fn drop_file(&self, named: &Named) -> Result<bool, Problem> {
        let [dropped] = self.call("drop-file", named).await?;
        Ok(dropped)
    }

    /// Asks the object.
    pub(super) async fn call<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T, Problem> {
        self.objects.call(&self.object, path, body).await
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
