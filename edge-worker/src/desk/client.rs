//! The worker's side of a Desk.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::notice::Notice;
use nearhand_shared::people::Agent;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::{Address, Region};
use nearhand_shared::request::token::KeyDigest;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::protocol::{
    ApiToken, AuditPage, Audited, BeginErasure, Changed, Enter, EnterBy, Erased, ErasureStep, Give, Given, Happened,
    Holder, Keyed, Line, Listed, NewToken, Of, Once, Person, Put, Retirement, Session, Show, WriteKey,
};
use crate::log;
use crate::objects::{Object, Objects};

/// The Desk of a site.
pub struct Desk<'a> {
    objects: Objects<'a>,
    object: Object,
    site: &'a str,
}

/// What is answered to a write that may be repeated.
pub struct Told<T> {
    /// The answer.
    pub answer: T,
    /// Where it was done before, with this key: the secret that it made then, sealed.
    pub before: Option<String>,
}

/// Which region the write of a key is stored in: the one that is claimed first.
#[derive(Debug, Serialize, Deserialize)]
pub struct Claim {
    /// The digest of the key.
    pub lookup: String,
    /// Where it would be stored now.
    pub region: Region,
}

impl<'a> Desk<'a> {
    /// The one of a site. It is in the European Union, as long as the site says nothing else.
    pub fn of(objects: Objects<'a>, site: &'a str) -> Self {
        let address = Address::Jurisdiction("eu");
        Desk { objects, object: Object { kind: "desk", binding: "DESK", name: site.to_owned(), address }, site }
    }

    /// The region of an idempotency key: that of its first use, or `here` where this is the first.
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn region_of_key(&self, key: &str, here: Region) -> Result<Region, Problem> {
        let lookup = BASE64_URL_SAFE_NO_PAD.encode(KeyDigest::new(key, self.site).lookup);
        self.objects.call(&self.object, "claim", &Claim { lookup, region: here }).await
    }

    /// Whose a secret is, if anybody's now.
    pub async fn holder(&self, show: &Show) -> Result<Option<Holder>, Problem> {
        self.call("holder", show).await
    }

    /// All people, by name.
    pub async fn agents(&self) -> Result<Vec<Agent>, Problem> {
        self.call("agents", &()).await
    }

    /// Adds a person, or changes one.
    ///
    /// # Errors
    /// As all that come with a key: [`Problem::KeyReused`], [`Problem::Store`].
    pub async fn put(&self, person: &Person, key: Option<WriteKey>) -> Result<Changed<Agent>, Problem> {
        Ok(self.once("put", person, key).await?.answer)
    }

    /// Removes a person.
    pub async fn remove(&self, of: &Of, key: Option<WriteKey>) -> Result<Changed<Agent>, Problem> {
        Ok(self.once("remove", of, key).await?.answer)
    }

    /// Keeps a one-time code for a person.
    pub async fn link(&self, of: &Of, key: Option<WriteKey>) -> Result<Told<Changed<Agent>>, Problem> {
        self.once("link", of, key).await
    }

    /// Spends a one-time code for a session; gives whose it is.
    pub async fn enter(&self, enter: &Enter) -> Result<Option<Agent>, Problem> {
        self.call("enter", enter).await
    }

    /// Begins a session for whoever has an address that another service has proved; none where nobody has.
    pub async fn enter_by(&self, enter: &EnterBy) -> Result<Option<Agent>, Problem> {
        self.call("enter-by", enter).await
    }

    /// All sessions, the last used first.
    pub async fn sessions(&self) -> Result<Vec<Session>, Problem> {
        self.call("sessions", &()).await
    }

    /// Ends a session.
    pub async fn end_session(&self, of: &Of, key: Option<WriteKey>) -> Result<Changed<()>, Problem> {
        Ok(self.once("end-session", of, key).await?.answer)
    }

    /// All tokens of programs, newest first.
    pub async fn tokens(&self) -> Result<Vec<ApiToken>, Problem> {
        self.call("tokens", &()).await
    }

    /// Makes a token.
    pub async fn add_token(&self, token: &NewToken, key: Option<WriteKey>) -> Result<Told<ApiToken>, Problem> {
        self.once("add-token", token, key).await
    }

    /// Ends a token.
    pub async fn end_token(&self, of: &Of, key: Option<WriteKey>) -> Result<Changed<()>, Problem> {
        Ok(self.once("end-token", of, key).await?.answer)
    }

    /// A part of the log, newest first.
    pub async fn audited(&self, page: &AuditPage) -> Result<Vec<Audited>, Problem> {
        self.call("audited", page).await
    }

    /// Writes down that a customer is erased: a job goes on with the regions that do not answer.
    pub async fn begin_erasure(&self, begin: &BeginErasure, key: Option<WriteKey>) -> Result<Told<()>, Problem> {
        self.once("begin-erasure", begin, key).await
    }

    /// How far an erasure is.
    pub async fn erased(&self, receipt: &str) -> Result<Option<Erased>, Problem> {
        self.call("erased", &receipt).await
    }

    /// Writes down what regions have answered.
    pub async fn step_erasure(&self, step: &ErasureStep) -> Result<(), Problem> {
        self.call("step-erasure", step).await
    }

    /// Adds a line to the log.
    pub async fn note_down(&self, line: &Line) -> Result<(), Problem> {
        self.call("note-down", line).await
    }

    /// The notices that nobody has ended.
    pub async fn notices(&self) -> Result<Listed, Problem> {
        self.call("notices", &()).await
    }

    /// Adds a notice, or puts it in place of the one with its id.
    pub async fn put_notice(&self, put: &Put<Notice>, key: Option<WriteKey>) -> Result<Notice, Problem> {
        Ok(self.once("put-notice", put, key).await?.answer)
    }

    /// Ends a notice; says whether there was one.
    pub async fn end_notice(&self, of: &Of, key: Option<WriteKey>) -> Result<bool, Problem> {
        Ok(self.once("end-notice", of, key).await?.answer)
    }

    /// How far the end of the site is; none where it is not being ended.
    pub async fn retirement(&self) -> Result<Option<Retirement>, Problem> {
        self.call("retirement", &()).await
    }

    /// Writes down how far it is.
    pub async fn put_retirement(&self, retirement: &Retirement) -> Result<(), Problem> {
        self.call("put-retirement", retirement).await
    }

    /// Erases all that the Desk keeps.
    pub async fn end(&self) -> Result<(), Problem> {
        self.call("end", &()).await
    }

    /// Opens a socket of a desk.
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn live(&self, door: &impl Serialize) -> Result<web_sys::Response, Problem> {
        self.objects.upgrade(&self.object, "live", door).await
    }

    /// Tells desks what has happened in conversations, in its order.
    pub async fn tell(&self, told: &[Happened]) -> Result<(), Problem> {
        self.call("hear", &told).await
    }

    /// In tests alone: it answers nobody for so many milliseconds, and its sockets are closed.
    pub async fn go(&self, milliseconds: i64) -> Result<(), Problem> {
        self.call("go", &milliseconds).await
    }

    /// Closes the desks of somebody who is no longer what they were.
    pub async fn shut(&self, shut: &impl Serialize) -> Result<(), Problem> {
        self.call("shut", shut).await
    }

    /// Chooses who is given a conversation; nobody where nobody is there who can help and has room.
    pub async fn give(&self, give: &Give) -> Result<Option<Given>, Problem> {
        self.call("give", give).await
    }

    /// Whether somebody of the business is there, by their id.
    pub async fn is_there(&self, agent: &str) -> Result<bool, Problem> {
        let there: [bool; 1] = self.call("is-there", &agent).await?;
        Ok(there == [true])
    }

    /// Who of the business is there, for a Vault whose visitors are told of it: from then on it hears of each change, until it says that
    /// nobody listens any more.
    pub async fn there<T: DeserializeOwned>(&self, listens: &impl Serialize) -> Result<T, Problem> {
        self.call("there", listens).await
    }

    /// Does what is due by an instant of a clock that a test tells; gives how many things there were.
    pub async fn run_jobs(&self, until: i64) -> Result<usize, Problem> {
        self.call("jobs", &until).await
    }

    /// A write, which is done once for its key.
    async fn once<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
        key: Option<WriteKey>,
    ) -> Result<Told<T>, Problem> {
        let Some(key) = key else { return Ok(Told { answer: self.call(path, body).await?, before: None }) };
        let (answer, before) = match self.call("once", &Keyed { path: path.to_owned(), body, key }).await? {
            Once::Now { answer } => (answer, None),
            Once::Before { answer, sealed } => (answer, Some(sealed)),
            Once::Conflict => return Err(Problem::KeyReused),
        };
        let answer = serde_json::from_str(&answer).map_err(log::as_error("desk.answer", Problem::Store))?;
        Ok(Told { answer, before })
    }

    async fn call<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T, Problem> {
        self.objects.call(&self.object, path, body).await
    }
}
