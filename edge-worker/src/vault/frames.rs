//! What a socket says, and what is done for it.
//!
//! What a message needs beside the tables (a site's words for moods, its hours, the mail) is loaded here, by the very functions that
//! calls use (`service/conversations.rs`), and the statements that store it are the same: so nothing depends on which way it came.

use std::rc::Rc;

use jiff::{SignedDuration, Timestamp};
use nearhand_shared::attachment::{Attachment, MAX_FILES};
use nearhand_shared::conversation::Author;
use nearhand_shared::id::SiteId;
use nearhand_shared::live::{ClientFrame, ServerFrame, Unreadable, close};
use nearhand_shared::people::{Permission, who_can_help};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;
use nearhand_shared::visitor::resolve;
use serde_json::json;
use wasm_bindgen::JsValue;
use worker::{Result, WebSocket};

use super::protocol::attachments::{Named, Who};
use super::protocol::conversation::{Answer, Opener, Say, Written};
use super::protocol::live::Door;
use super::seen::Stand;
use super::sockets::{Attached, EXPIRED, Here, Pace, THERE, THERE_AGAIN_MS};
use crate::auth::identity::identity;
use crate::auth::principal::{Principal, TOKEN_PREFIX};
use crate::config::Config;
use crate::content::{self, Context};
use crate::desk::client::Desk;
use crate::desk::protocol::{Actor, Line};
use crate::http::Request;
use crate::log;
use crate::objects::Objects;
use crate::objects::jobs::now;
use crate::objects::sockets::{end, say};
use crate::service::conversations::{answer_of, key_of, say_of, stored_with_files};
use crate::service::live::staff_of;
use crate::vault::client::hash_of;

/// The longest frame, in bytes: a message of the greatest length fits it in any script.
const LONGEST: usize = nearhand_shared::request::MAX_BODY;
/// After how many seconds a socket that was too fast may go on.
const SLOWER_S: u32 = 10;

/// A message that is to be stored.
enum Prepared {
    Say(Box<Say>),
    Answer(Box<Answer>),
}

/// A message that was stored, by its number, and how the conversation stood before.
type Done = std::result::Result<(u32, Option<Stand>), Problem>;

impl Here<'_> {
    /// Takes what a socket says; tells whether anything was stored.
    pub async fn take(&self, socket: &WebSocket, frame: String) -> bool {
        let Some(attached) = Attached::of(socket) else {
            end(socket, close::NO_HELLO, "unknown");
            return false;
        };
        if frame.len() > LONGEST {
            end(socket, close::TOO_LARGE, "too large");
            return false;
        }
        match self.live.pace(attached.number, now()) {
            Pace::Good => {}
            Pace::Fast => {
                let key = match ClientFrame::read(&frame) {
                    Ok(Some(ClientFrame::Message { key, .. })) => key,
                    _ => String::new(),
                };
                let detail = format!("More than 30 frames in 10 seconds: wait {SLOWER_S} seconds.");
                say(socket, &ServerFrame::Error { detail, key, status: 429, retry_after: SLOWER_S });
                return false;
            }
            Pace::Flood => {
                end(socket, close::TOO_MANY, "too many frames");
                return false;
            }
        }
        if !self.live.begin(attached.number, &frame) {
            return false;
        }
        // One after the other, in their order, whatever each waits for.
        let (mut has_stored, mut next) = (false, Some(frame));
        while let Some(frame) = next {
            // What is kept beside it may have changed with the frame before.
            if let Some(attached) = Attached::of(socket) {
                match self.take_one(socket, attached, &frame).await {
                    Ok(stored) => has_stored |= stored,
                    Err(error) => {
                        log::failure("live", error);
                        let detail = "This did not work: try again.".to_owned();
                        say(socket, &ServerFrame::Error { detail, key: key_in(&frame), status: 503, retry_after: 1 });
                    }
                }
            }
            next = self.live.next(attached.number);
        }
        has_stored
    }

    async fn take_one(&self, socket: &WebSocket, attached: Rc<Attached>, frame: &str) -> Result<bool> {
        let frame = match ClientFrame::read(frame) {
            Ok(Some(frame)) => frame,
            Ok(None) => return Ok(false),
            Err(Unreadable) => {
                if !attached.is_greeted {
                    end(socket, close::NO_HELLO, "no hello");
                    return Ok(false);
                }
                let detail =
                    "This frame cannot be read: it must be a JSON object with a type and its fields.".to_owned();
                say(socket, &ServerFrame::Error { detail, key: String::new(), status: 400, retry_after: 0 });
                return Ok(false);
            }
        };
        if let ClientFrame::Hello { token, after } = frame {
            self.greet(socket, Attached::clone(&attached), token, after).await?;
            return Ok(false);
        }
        if !attached.is_greeted {
            end(socket, close::NO_HELLO, "no hello");
            return Ok(false);
        }
        if let ClientFrame::Message { key, message, attachments } = frame {
            let Some(record) = self.storage.followed(&attached.door.reference)? else {
                end(socket, close::GONE, "erased");
                return Ok(false);
            };
            return match self.message(&attached, record, &key, message, attachments).await? {
                Ok((seq, before)) => {
                    say(socket, &ServerFrame::Ack { key, seq });
                    self.spread(&attached.door.reference, before.as_ref())?;
                    Ok(true)
                }
                Err(problem) => {
                    self.refuse(socket, &attached.door, key, &problem).await;
                    Ok(false)
                }
            };
        }
        let Some(stand) = self.storage.stand(&attached.door.reference)? else {
            end(socket, close::GONE, "erased");
            return Ok(false);
        };
        match frame {
            ClientFrame::Hello { .. } | ClientFrame::Message { .. } => Ok(false),
            ClientFrame::Typing => {
                let from = attached.side().as_str().to_owned();
                self.to_the_other(&stand.reference, attached.side(), &ServerFrame::Typing { from });
                Ok(false)
            }
            ClientFrame::Read { seq } => {
                let side = attached.side();
                // Programs and the operator read for nobody.
                let reads = attached.door.staff.as_ref().is_none_or(|staff| staff.is_person);
                if reads && self.storage.see(&stand, side, seq)? {
                    let seq = seq.min(stand.seq);
                    self.to_the_other(
                        &stand.reference,
                        side,
                        &ServerFrame::Read { seq, from: side.as_str().to_owned() },
                    );
                    self.tell_desks(&stand, "read");
                }
                Ok(false)
            }
        }
    }

    fn to_the_other(&self, reference: &str, side: Author, frame: &ServerFrame) {
        for (socket, _) in self.of(reference).iter().filter(|(_, attached)| attached.side() != side) {
            say(socket, frame);
        }
    }

    /// Finds out who it is, and tells what came after a number.
    async fn greet(&self, socket: &WebSocket, mut attached: Attached, token: Option<String>, after: u32) -> Result<()> {
        if let Some(token) = token
            && let Err(problem) = self.prove(&mut attached.door, &token).await
        {
            if problem == Problem::Store {
                end(socket, close::LATER, "try again later");
            } else {
                end(socket, close::NOT_ALLOWED, "not allowed");
            }
            return Ok(());
        }
        let reference = attached.door.reference.clone();
        let stand = self.storage.stand(&reference)?;
        let is_allowed = match (&attached.door.staff, &attached.door.opener, &stand) {
            (Some(staff), _, Some(stand)) => staff.sees(&stand.team, &stand.assignee),
            (None, Some(opener), _) => self.storage.opened(&reference, opener)?.is_some(),
            _ => false,
        };
        let Some(stand) = stand.filter(|_| is_allowed) else {
            end(socket, close::NOT_ALLOWED, "not allowed");
            return Ok(());
        };
        attached.is_greeted = true;
        attached.keep(socket)?;
        if let Some(until) = attached.door.until {
            self.jobs.add_at_most(EXPIRED, "", until)?;
            self.jobs.set_alarm(self.state).await?;
        }
        let Some((record, messages)) = self.storage.heard(&reference, after.saturating_sub(1))? else { return Ok(()) };
        self.tell(socket, &attached.door, &stand, after.min(stand.seq), &messages);
        let [visitor, team] = self.storage.seen(&stand.reference)?;
        let (seq, from) = if attached.side() == Author::Visitor { (team, "team") } else { (visitor, "visitor") };
        if seq > 0 {
            say(socket, &ServerFrame::Read { seq, from: from.to_owned() });
        }
        let present = match self.live.present() {
            Some(present) => present,
            None => {
                let Ok(there) = self.ask_there().await else {
                    self.jobs.add_if_none(THERE, "", now() + THERE_AGAIN_MS)?;
                    return self.jobs.set_alarm(self.state).await;
                };
                self.live.keep_there(there);
                // What was told meanwhile is newer.
                self.live.present().unwrap_or_default()
            }
        };
        let (agents, names) = who_can_help(&present, &record.team, &record.locale);
        say(socket, &ServerFrame::Presence { agents, names });
        Ok(())
    }

    /// Finds out whose a token is.
    async fn prove(&self, door: &mut Door, token: &str) -> std::result::Result<(), Problem> {
        if Config::of(self.env).is_operator(token) || token.starts_with(TOKEN_PREFIX) {
            let request = self.request(door, &[("authorization", &format!("Bearer {token}"))])?;
            let site = SiteId::parse(&door.site).map_err(|_| Problem::Site)?;
            let principal = Principal::of(&request, self.env, &site).await?;
            principal.must(Permission::ReadRequests)?;
            (door.staff, door.until) = (Some(staff_of(&principal, None, None)), None);
            return Ok(());
        }
        // What is said here goes before a cookie or a header: a visitor says who they are, in whatever browser.
        (door.staff, door.until) = (None, None);
        if let Some(code) = Token::parse(token) {
            door.opener = Some(Opener::Code(hash_of(&code)));
            return Ok(());
        }
        let request = self.request(door, &[("nearhand-identity", token)])?;
        let context = content::load(&request, self.env, &door.site).await?;
        let identity = identity(&context)?.filter(|identity| !identity.subject.is_empty());
        let identity = identity.ok_or(Problem::Request)?;
        door.until = Some(identity.until - door.ahead_ms.unwrap_or_default());
        door.opener = Some(Opener::Customer(identity.subject));
        Ok(())
    }

    /// Stores a message. Between the write and what [`Here::take_one`] does with what comes of it nothing is awaited: so it is told
    /// before the next one is stored.
    async fn message(
        &self,
        attached: &Attached,
        record: Record,
        key: &str,
        message: String,
        attachments: Vec<String>,
    ) -> Result<Done> {
        let door = &attached.door;
        let request = match self.request(door, &[]) {
            Ok(request) => request,
            Err(problem) => return Ok(Err(problem)),
        };
        let context = match self.context(&request, door).await {
            Ok(context) => context,
            Err(problem) => return Ok(Err(problem)),
        };
        let mut body = json!({ "message": message });
        if !attachments.is_empty()
            && let Some(body) = body.as_object_mut()
        {
            body.insert("attachments".to_owned(), json!(attachments));
        }
        let fields = match Fields::read("application/json", body.to_string().as_bytes()) {
            Ok(fields) => fields,
            Err(problem) => return Ok(Err(problem)),
        };
        let mut record = record;
        // Mostly as it was looked at; where somebody else has written meanwhile, once more, with all that may be wanted.
        for is_again in [false, true] {
            let prepared = self.prepare(&context, door, (&record, is_again), &fields, (key, &attachments)).await;
            let Some(now) = self.storage.followed(&door.reference)? else { return Ok(Err(Problem::Request)) };
            if !is_again && (&now.standing, &now.team) != (&record.standing, &record.team) {
                record = now;
                continue;
            }
            let prepared = match prepared {
                Ok(prepared) => prepared,
                Err(problem) => return Ok(Err(problem)),
            };
            let before = self.storage.stand(&door.reference)?;
            let written = match prepared {
                Prepared::Say(say) if self.is_theirs(&say.opener, &now) => self.storage.say_in(&now, *say)?,
                Prepared::Say(_) => Written::Unknown,
                Prepared::Answer(answer) => {
                    let (by, at) = (answer.by.clone(), answer.now);
                    let is_there = self.is_visitor_there(&door.reference)?;
                    let written = self.storage.answer(*answer, is_there)?;
                    if let Written::Done(_) = written {
                        self.note_down(door, Actor { id: by.id, name: by.name }, at);
                    }
                    written
                }
            };
            return Ok(stored_with_files(&context, written).map(|stored| (stored.seq, before)));
        }
        Ok(Err(Problem::Server))
    }

    /// Whether a conversation is still whose it was when the hello was good: a code opens it as long as it is there.
    fn is_theirs(&self, opener: &Opener, record: &Record) -> bool {
        match opener {
            Opener::Code(_) => true,
            Opener::Customer(id) => !id.is_empty() && record.customer == *id,
            Opener::Resolution(_) => false,
        }
    }

    /// What is stored of a message in a conversation, with all that only the site's content tells. `is_whole`: also what is only wanted
    /// where somebody begins to wait.
    async fn prepare(
        &self,
        context: &Context<'_>,
        door: &Door,
        (record, is_whole): (&Record, bool),
        fields: &Fields,
        (key, attachments): (&str, &[String]),
    ) -> std::result::Result<Prepared, Problem> {
        let reference = Reference::parse(&door.reference).ok_or(Problem::Request)?;
        match (&door.staff, &door.opener) {
            (Some(staff), _) => {
                if !staff.may_write {
                    return Err(Problem::Forbidden);
                }
                if !staff.sees(&record.team, &record.standing.assignee) {
                    return Err(Problem::Request);
                }
                let key = key_of(context, &reference, "answer", fields, key)?;
                let by = staff.by.clone();
                let files = self.files_of_team(&door.reference, attachments);
                let known = (Some(record), files.as_slice());
                let answer = answer_of(context, &reference, by, fields, known, Some(key)).await?;
                Ok(Prepared::Answer(Box::new(answer)))
            }
            (None, Some(opener)) => {
                let key = key_of(context, &reference, "say", fields, key)?;
                let known = (Some(record), is_whole || record.standing.begins_to_wait());
                say_of(context, &reference, opener.clone(), fields, known, Some(key))
                    .await
                    .map(|say| Prepared::Say(Box::new(say)))
            }
            (None, None) => Err(Problem::Request),
        }
    }

    /// The site, for who is at the door: who that is was worked out with their first message.
    async fn context<'r>(&self, request: &'r Request, door: &Door) -> std::result::Result<Context<'r>, Problem>
    where
        Self: 'r,
    {
        let served = content::served(self.env, &door.site).await?;
        let visitor = self.live.visitor(&door.address, &served.version, || resolve(&request.hints(), &served.manifest));
        content::load_as(request, self.env, served, visitor, request.host()).await
    }

    /// The files that an answer names, as its mail leads to them. One that is not there is missed when the answer is stored.
    fn files_of_team(&self, reference: &str, ids: &[String]) -> Vec<Attachment> {
        let named = |id: &String| Named { reference: reference.to_owned(), who: Who::Team, id: id.clone() };
        let standing = |id: &String| self.storage.stand_of_file(&named(id)).ok().flatten();
        ids.iter().take(MAX_FILES).filter_map(standing).filter_map(|standing| standing.whole).collect()
    }

    /// Writes down who of the business has answered, as a call does.
    fn note_down(&self, door: &Door, by: Actor, at: i64) {
        let (env, site, subject) = (self.env.clone(), door.site.clone(), door.reference.clone());
        self.state.wait_until(async move {
            let line = Line { by, action: "request.answered".to_owned(), subject, now: at };
            if Desk::of(Objects::of(&env), &site).note_down(&line).await.is_err() {
                log::failure("live", "the log of the site does not answer");
            }
        });
    }

    /// Says why a message was not stored, in its writer's language.
    async fn refuse(&self, socket: &WebSocket, door: &Door, key: String, problem: &Problem) {
        let status = problem.status();
        let request = self.request(door, &[]);
        let context: Option<Context<'_>> = match &request {
            Ok(request) => content::load(request, self.env, &door.site).await.ok(),
            Err(_) => None,
        };
        let detail = match (&context, problem) {
            (Some(_), Problem::Invalid(errors) | Problem::File(_, errors)) if !errors.is_empty() => {
                errors.iter().map(|error| error.detail.as_str()).collect::<Vec<_>>().join(" ")
            }
            (Some(context), problem) => problem.text(&context.texts),
            (None, _) => "This did not work: try again.".to_owned(),
        };
        let retry_after = if status == 429 || status >= 500 { SLOWER_S } else { 0 };
        say(socket, &ServerFrame::Error { detail, key, status, retry_after });
    }

    /// A request as a call of who is at the door would be.
    fn request(&self, door: &Door, headers: &[(&str, &str)]) -> std::result::Result<Request, Problem> {
        let is_plain = headers.is_empty() && door.ahead_ms.is_none();
        if is_plain && let Some(known) = self.live.request(&door.address) {
            return Ok(known);
        }
        let made = || {
            let all = web_sys::Headers::new()?;
            for (name, value) in headers {
                all.set(name, value)?;
            }
            if let Some(ahead_ms) = door.ahead_ms {
                let told = Timestamp::from_millisecond(now()).ok();
                let told = told.and_then(|at| at.checked_add(SignedDuration::from_millis(ahead_ms)).ok());
                all.set("nearhand-now", &told.map(|at| at.to_string()).unwrap_or_default())?;
            }
            let init = web_sys::RequestInit::new();
            init.set_headers(&all);
            web_sys::Request::new_with_str_and_init(&door.address, &init)
        };
        let request = made().map_err(|error: JsValue| {
            log::failure("live.request", format_args!("{error:?}"));
            Problem::Server
        })?;
        let request = Request::read(request, self.env, JsValue::UNDEFINED);
        if is_plain {
            self.live.keep_request(&door.address, request.again());
        }
        Ok(request)
    }
}

fn key_in(frame: &str) -> String {
    match ClientFrame::read(frame) {
        Ok(Some(ClientFrame::Message { key, .. })) => key,
        _ => String::new(),
    }
}
