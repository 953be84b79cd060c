//! Sockets of conversations: taken in, told of what has happened, closed. The object sleeps while they are silent; what it must
//! know of each then is kept beside it.
//!
//! A message is stored, acknowledged to who sent it, and told to every socket of its conversation, between two awaits: so they hear
//! of messages in the order of their numbers, whichever way each came.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::conversation::Author;
use nearhand_shared::live::{PROTOCOL, ServerFrame, close};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::people::{Present, who_can_help};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::visitor::Visitor;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use worker::{Env, Response, ResponseBuilder, Result, State, WebSocket, WebSocketPair};

use super::protocol::live::{Door, Listens, SERVICE_RESTART, Shut, There};
use super::seen::Stand;
use super::storage::Storage;
use super::telling::{Telling, tell};
use crate::desk::client::Desk;
use crate::desk::protocol::Happened;
use crate::http::Request;
use crate::objects::Objects;
use crate::objects::jobs::{Jobs, now};
use crate::objects::sockets::{end, heard, say, say_text};

/// Closes sockets that have said no hello.
pub const SILENT: &str = "silent";
/// Closes sockets whose proof is good no longer.
pub const EXPIRED: &str = "expired";
/// Tells visitors who is there, where the Desk did not answer when it was asked.
pub const THERE: &str = "there";
/// How long after that it is asked again, in milliseconds.
pub const THERE_AGAIN_MS: i64 = 5_000;
/// How long a socket may be silent before its hello, in milliseconds.
pub const SILENT_MS: i64 = 20_000;
/// How many sockets a conversation has at most, and an object: the platform takes 32,768.
const OF_ONE: usize = 40;
const OF_ALL: usize = 20_000;
/// How many frames a socket may send in a stretch of so many milliseconds, its hello and thirty others; and with how many it is closed.
const FRAMES: u32 = 31;
const FLOOD: u32 = 90;
const STRETCH_MS: i64 = 10_000;
/// How many frames of a socket wait while one of its is worked on.
const WAITING: usize = FRAMES as usize;
/// How much is said to a socket at most, in bytes of messages, without anything being heard of it: who reads nothing is closed, and asks
/// for what was missed once they are back.
const UNHEARD: usize = 4 * 1024 * 1024;
/// What may be kept beside a socket, in bytes.
const KEPT: usize = 2_000;

/// How much of what is kept beside sockets is remembered as it was read.
const READ_AT_MOST: usize = 1_000;
/// How many addresses at which somebody writes are remembered: there is one for each language, zone and market.
const MET: usize = 200;

#[wasm_bindgen]
extern "C" {
    /// A socket with the number under which [`Read`] knows it.
    type Marked;
    #[wasm_bindgen(method, getter, structural)]
    fn nearhand(this: &Marked) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_nearhand(this: &Marked, number: f64);
}

/// What was read beside sockets: it is looked at with every frame that comes or goes.
#[derive(Default)]
struct Read {
    /// The number that was given last: none is given twice.
    last: f64,
    known: HashMap<u64, Rc<Attached>>,
}

impl Read {
    fn of(&self, socket: &WebSocket) -> Option<Rc<Attached>> {
        let number = socket.as_ref().unchecked_ref::<Marked>().nearhand().as_f64()?;
        self.known.get(&(number as u64)).cloned()
    }

    fn keep(&mut self, socket: &WebSocket, attached: &Rc<Attached>) {
        if self.known.len() >= READ_AT_MOST {
            self.known.clear();
        }
        self.last += 1.0;
        socket.as_ref().unchecked_ref::<Marked>().set_nearhand(self.last);
        self.known.insert(self.last as u64, attached.clone());
    }
}

thread_local! {
    static READ: RefCell<Read> = RefCell::default();
}

/// What is kept beside a socket.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Attached {
    /// Tells it from others.
    pub number: u32,
    /// Who it is.
    pub door: Door,
    /// Whether its hello was good.
    pub is_greeted: bool,
    /// When it came, in milliseconds since the Unix epoch.
    pub at: i64,
}

impl Attached {
    /// What is kept beside a socket.
    pub fn of(socket: &WebSocket) -> Option<Rc<Attached>> {
        let known = READ.with_borrow(|read| read.of(socket));
        if known.is_some() {
            return known;
        }
        let kept: String = socket.deserialize_attachment().ok()??;
        let attached = Rc::new(serde_json::from_str::<Attached>(&kept).ok()?);
        READ.with_borrow_mut(|read| read.keep(socket, &attached));
        Some(attached)
    }

    /// Keeps it.
    pub fn keep(&self, socket: &WebSocket) -> Result<()> {
        let kept = serde_json::to_string(self)?;
        if kept.len() > KEPT {
            return Err("a socket has too much beside it".into());
        }
        socket.serialize_attachment(kept)?;
        READ.with_borrow_mut(|read| read.keep(socket, &Rc::new(self.clone())));
        Ok(())
    }

    /// Which side it is of.
    pub fn side(&self) -> Author {
        if self.door.staff.is_some() { Author::Team } else { Author::Visitor }
    }
}

/// Whether a frame may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It may.
    Good,
    /// There were too many: it is refused.
    Fast,
    /// There were so many that the socket is closed.
    Flood,
}

#[derive(Default)]
struct Talk {
    since: i64,
    frames: u32,
    is_busy: bool,
    waiting: VecDeque<String>,
    /// How much was said to it since it was last known to be heard of, and when that was.
    said: usize,
    heard: i64,
}

/// What the object remembers of sockets while it is awake: nothing that it cannot do without.
#[derive(Default)]
pub struct Live {
    talks: RefCell<HashMap<u32, Talk>>,
    /// How many sockets there are; unknown after a sleep.
    many: Cell<Option<usize>>,
    /// Who of the business is there; unknown after a sleep.
    there: RefCell<Option<There>>,
    /// The texts that were last wanted: those of a conversation's sockets are the same.
    texts: RefCell<Option<Texts>>,
    /// What desks are to be told yet.
    telling: Rc<Telling>,
    /// Who writes, by the address at which they are met.
    met: RefCell<HashMap<String, Met>>,
}

/// Who writes over sockets, as they were met with their first message.
#[derive(Default)]
struct Met {
    request: Option<Request>,
    /// The content by which it was worked out who they are, and who that is.
    visitor: Option<(Rc<str>, Visitor)>,
}

impl Live {
    /// Counts a frame of a socket.
    pub fn pace(&self, number: u32, now: i64) -> Pace {
        let Ok(mut talks) = self.talks.try_borrow_mut() else { return Pace::Fast };
        if talks.len() > OF_ALL {
            talks.retain(|_, talk| talk.is_busy || now - talk.since < STRETCH_MS);
        }
        let talk = talks.entry(number).or_default();
        if now - talk.since >= STRETCH_MS {
            (talk.since, talk.frames) = (now, 0);
        }
        talk.frames += 1;
        talk.said = 0;
        match talk.frames {
            frames if frames <= FRAMES => Pace::Good,
            frames if frames <= FLOOD => Pace::Fast,
            _ => Pace::Flood,
        }
    }

    /// Counts what is said to a socket; tells whether it may be. `heard`: when it was last heard of, which is asked where that counts.
    pub fn may_say(&self, number: u32, bytes: usize, heard: impl FnOnce() -> i64) -> bool {
        let Ok(mut talks) = self.talks.try_borrow_mut() else { return true };
        let talk = talks.entry(number).or_default();
        talk.said = talk.said.saturating_add(bytes);
        if talk.said > UNHEARD {
            let heard = heard();
            if heard > talk.heard {
                (talk.said, talk.heard) = (bytes, heard);
            }
        }
        talk.said <= UNHEARD
    }

    /// Takes a frame in hand; false where one of the same socket is, and it waits, or is dropped where too many do.
    pub fn begin(&self, number: u32, frame: &str) -> bool {
        let Ok(mut talks) = self.talks.try_borrow_mut() else { return false };
        let talk = talks.entry(number).or_default();
        if talk.is_busy {
            if talk.waiting.len() < WAITING {
                talk.waiting.push_back(frame.to_owned());
            }
            return false;
        }
        talk.is_busy = true;
        true
    }

    /// The frame that has waited longest; none ends what [`Live::begin`] began.
    pub fn next(&self, number: u32) -> Option<String> {
        let mut talks = self.talks.try_borrow_mut().ok()?;
        let talk = talks.get_mut(&number)?;
        let next = talk.waiting.pop_front();
        talk.is_busy = next.is_some();
        next
    }

    /// A socket is gone.
    pub fn forget(&self, number: u32) {
        if let Ok(mut talks) = self.talks.try_borrow_mut() {
            talks.remove(&number);
        }
        self.many.set(self.many.get().map(|many| many.saturating_sub(1)));
    }

    /// Keeps who is there, and gives who was known to be before; nothing is kept, nor given, where what is known is newer.
    pub fn keep_there(&self, there: There) -> Option<Option<Vec<Present>>> {
        let is_old = self.there.borrow().as_ref().is_some_and(|known| known.number >= there.number);
        (!is_old).then(|| self.there.replace(Some(there)).map(|before| before.present))
    }

    /// Forgets who is there: nobody tells this object any more.
    pub fn forget_there(&self) {
        self.there.replace(None);
    }

    /// The request that a message at an address is.
    pub fn request(&self, address: &str) -> Option<Request> {
        self.met.borrow().get(address)?.request.as_ref().map(Request::again)
    }

    /// Keeps it.
    pub fn keep_request(&self, address: &str, request: Request) {
        self.meet(address, |met| met.request = Some(request));
    }

    /// Who is met at an address, by a version of the content; worked out once.
    pub fn visitor(&self, address: &str, version: &Rc<str>, resolve: impl FnOnce() -> Visitor) -> Visitor {
        let known =
            |met: &Met| met.visitor.as_ref().filter(|(of, _)| of == version).map(|(_, visitor)| visitor.clone());
        if let Some(visitor) = self.met.borrow().get(address).and_then(known) {
            return visitor;
        }
        let visitor = resolve();
        self.meet(address, |met| met.visitor = Some((version.clone(), visitor.clone())));
        visitor
    }

    fn meet(&self, address: &str, change: impl FnOnce(&mut Met)) {
        let Ok(mut met) = self.met.try_borrow_mut() else { return };
        if met.len() >= MET {
            met.clear();
        }
        change(met.entry(address.to_owned()).or_default());
    }

    /// The texts of a locale, read once where they are wanted again.
    pub fn texts(&self, locale: &Locale) -> Texts {
        let kept = self.texts.borrow().clone().filter(|texts| texts.locale() == locale);
        kept.unwrap_or_else(|| {
            let texts = Texts::new(locale, "");
            self.texts.replace(Some(texts.clone()));
            texts
        })
    }

    /// Who is there, as far as it is known.
    pub fn present(&self) -> Option<Vec<Present>> {
        self.there.borrow().as_ref().map(|there| there.present.clone())
    }
}

/// The object, as its sockets see it.
pub struct Here<'v> {
    /// The runtime's side of it.
    pub state: &'v State,
    /// The bindings.
    pub env: &'v Env,
    /// The tables.
    pub storage: &'v Storage,
    /// Its jobs.
    pub jobs: &'v Jobs,
    /// What is remembered.
    pub live: &'v Live,
    /// The site; empty where nobody has said it yet.
    pub site: &'v str,
    /// The region; none where nobody has.
    pub region: Option<Region>,
}

fn random() -> u32 {
    let mut bytes = [0; 4];
    // Without chance two sockets may share what is counted of them, and no more than that.
    let _ = getrandom::fill(&mut bytes);
    u32::from_le_bytes(bytes)
}

fn is_open(socket: &WebSocket) -> bool {
    socket.as_ref().ready_state() == 1
}

/// By which the sockets of a conversation are found.
fn tag_of(reference: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(reference.as_bytes()))
}

impl Here<'_> {
    /// Takes a socket in. It is nobody's until its hello.
    pub fn accept(&self, door: Door) -> Result<Response> {
        let reference =
            self.storage.stand(&door.reference)?.map_or_else(|| door.reference.clone(), |stand| stand.reference);
        let tag = tag_of(&reference);
        let there: Vec<_> = self.state.get_websockets_with_tag(&tag).into_iter().filter(is_open).collect();
        let mut many = there.len();
        if many >= OF_ONE {
            // Who has not said who they are gives way, the oldest first, and no more of them than must.
            let silent = there.iter().filter_map(|socket| match Attached::of(socket) {
                Some(attached) if attached.is_greeted => None,
                attached => Some((attached.map_or(0, |attached| attached.at), socket)),
            });
            let mut silent: Vec<_> = silent.collect();
            silent.sort_by_key(|(at, _)| *at);
            for (_, socket) in silent.into_iter().take(many + 1 - OF_ONE) {
                end(socket, close::NO_HELLO, "too many");
                many -= 1;
            }
        }
        let all = self.live.many.get().unwrap_or_else(|| self.state.get_websockets().len());
        if many >= OF_ONE || all >= OF_ALL {
            return Response::error("too many connections: try again later", 503);
        }
        let pair = WebSocketPair::new()?;
        let mut response = ResponseBuilder::new().with_status(101);
        if door.names_protocol {
            response = response.with_header("sec-websocket-protocol", PROTOCOL)?;
        }
        self.state.accept_websocket_with_tags(&pair.server, &[&tag]);
        Attached { number: random(), door, is_greeted: false, at: now() }.keep(&pair.server)?;
        self.live.many.set(Some(all + 1));
        self.jobs.add_if_none(SILENT, "", now() + SILENT_MS)?;
        Ok(response.with_websocket(pair.client).empty())
    }

    /// Closes sockets that have not said who they are, and those of nobody; gives when the next one's time is over.
    pub fn close_silent(&self) -> Option<i64> {
        let mut next = None;
        for socket in self.state.get_websockets().into_iter().filter(is_open) {
            match Attached::of(&socket) {
                Some(attached) if attached.is_greeted => {}
                Some(attached) if now() < attached.at + SILENT_MS => {
                    let over = attached.at + SILENT_MS;
                    next = Some(next.map_or(over, |earlier: i64| earlier.min(over)));
                }
                _ => end(&socket, close::NO_HELLO, "no hello"),
            }
        }
        next
    }

    /// Closes sockets whose proof is good no longer: they come back with another one, if they have it. Gives when the next one ends.
    pub fn close_expired(&self) -> Option<i64> {
        let mut next = None;
        for socket in self.state.get_websockets().into_iter().filter(is_open) {
            let Some(until) = Attached::of(&socket).and_then(|attached| attached.door.until) else { continue };
            if until <= now() {
                end(&socket, SERVICE_RESTART, "say who you are again");
            } else {
                next = Some(next.map_or(until, |earlier: i64| earlier.min(until)));
            }
        }
        next
    }

    /// Whether a conversation's visitor listens.
    pub fn is_visitor_there(&self, reference: &str) -> Result<bool> {
        let Some(stand) = self.storage.stand(reference)? else { return Ok(false) };
        Ok(self.of(&stand.reference).iter().any(|(_, attached)| attached.side() == Author::Visitor))
    }

    /// The sockets of a conversation that have said who they are.
    pub fn of(&self, reference: &str) -> Vec<(WebSocket, Rc<Attached>)> {
        let all = self.state.get_websockets_with_tag(&tag_of(reference)).into_iter().filter(is_open);
        let known = all.filter_map(|socket| Attached::of(&socket).map(|attached| (socket, attached)));
        known.filter(|(_, attached)| attached.is_greeted).collect()
    }

    /// Tells sockets and desks what has happened in a conversation since.
    pub fn spread(&self, reference: &str, before: Option<&Stand>) -> Result<()> {
        let Some(stand) = self.storage.stand(reference)? else { return Ok(()) };
        let Some(what) = stand.what_since(before) else { return Ok(()) };
        let since = before.filter(|before| before.reference == stand.reference);
        let sockets = self.of(&stand.reference);
        let is_news = since.is_none_or(|since| (since.seq, since.status.told()) != (stand.seq, stand.status.told()));
        if is_news && !sockets.is_empty() {
            let after = since.map_or(stand.seq.saturating_sub(1), |since| since.seq.min(stand.seq));
            // Of the one before, the day counts.
            let messages = match after.saturating_sub(1) {
                0 => self.storage.heard(&stand.reference, 0)?.map(|(_, messages)| messages).unwrap_or_default(),
                before => self.storage.later_messages(&stand.reference, before)?,
            };
            let bytes = messages.iter().map(|message| message.message.len()).sum();
            // Those of one side mostly read alike.
            let mut told: Vec<(&Door, Vec<String>)> = Vec::new();
            for (socket, attached) in &sockets {
                if !self.live.may_say(attached.number, bytes, || heard(self.state, socket)) {
                    end(socket, close::LATER, "too slow");
                    continue;
                }
                let frames = match told.iter().position(|(door, _)| door.reads_like(&attached.door)) {
                    Some(at) => told.get(at).map(|(_, frames)| frames),
                    None => {
                        told.push((&attached.door, self.told(&attached.door, &stand, after, &messages)));
                        told.last().map(|(_, frames)| frames)
                    }
                };
                frames.into_iter().flatten().for_each(|frame| say_text(socket, frame));
            }
        }
        if since.is_some_and(|since| since.team != stand.team) && !sockets.is_empty() {
            // Others can help now.
            match self.live.present() {
                Some(present) => {
                    if let Some(record) = self.storage.followed(&stand.reference)? {
                        let (agents, names) = who_can_help(&present, &record.team, &record.locale);
                        let frame = ServerFrame::Presence { agents, names };
                        sockets.iter().for_each(|(socket, _)| say(socket, &frame));
                    }
                }
                None => self.jobs.add_at_most(THERE, "", now())?,
            }
        }
        self.tell_desks(&stand, what);
        Ok(())
    }

    /// Closes the sockets of a conversation that was joined with another: they come back, and are led to that.
    pub fn lead_on(&self, ended: &Stand) -> Result<()> {
        let is_joined = self.storage.stand(&ended.reference)?.is_some_and(|stand| stand.reference != ended.reference);
        if is_joined {
            // Those that have not said their hello as well: they are found by the reference under which they came.
            for socket in self.state.get_websockets_with_tag(&tag_of(&ended.reference)) {
                end(&socket, SERVICE_RESTART, "joined with another");
            }
            self.tell_desks(ended, "merged");
        }
        Ok(())
    }

    /// Tells the desks of a site that something has happened in a conversation. Where that fails it is done later.
    pub fn tell_desks(&self, stand: &Stand, what: &str) {
        if self.site.is_empty() {
            return;
        }
        let told = Happened {
            reference: stand.reference.clone(),
            seq: stand.seq,
            kind: what.to_owned(),
            team: stand.team.clone(),
            assignee: stand.assignee.clone(),
            status: stand.status.as_str().to_owned(),
            at: stand.at,
            told: now(),
        };
        if self.live.telling.add(told) {
            let (telling, env) = (self.live.telling.clone(), self.env.clone());
            self.state.wait_until(tell(telling, env, self.state.storage(), self.site.to_owned()));
        }
    }

    /// The same, as a job.
    pub async fn tell_desks_late(&self, reference: &str, what: &str) -> Result<()> {
        let Some(stand) = self.storage.stand(reference)? else { return Ok(()) };
        let Stand { reference, seq, team, assignee, status, at, .. } = stand;
        let (kind, status) = (what.to_owned(), status.as_str().to_owned());
        let told = Happened { reference, seq, kind, team, assignee, status, at, told: now() };
        let told = Desk::of(Objects::of(self.env), self.site).tell(&[told]).await;
        told.map_err(|_| "the Desk does not answer".into())
    }

    /// Closes the sockets of conversations that are not there any more.
    pub fn close_gone(&self) -> Result<()> {
        let mut known: HashMap<String, bool> = HashMap::new();
        for socket in self.state.get_websockets().into_iter().filter(is_open) {
            let Some(attached) = Attached::of(&socket).filter(|attached| attached.is_greeted) else { continue };
            let reference = &attached.door.reference;
            let is_there = match known.get(reference) {
                Some(is_there) => *is_there,
                None => self.storage.stand(reference)?.is_some(),
            };
            known.insert(reference.clone(), is_there);
            if !is_there {
                end(&socket, close::GONE, "erased");
            }
        }
        Ok(())
    }

    /// Closes the sockets of somebody who may no longer be here; gives how many.
    pub fn shut(&self, shut: &Shut) -> usize {
        let mut many = 0;
        for socket in self.state.get_websockets().into_iter().filter(is_open) {
            let attached = Attached::of(&socket);
            if attached.is_some_and(|attached| attached.door.staff.as_ref().is_some_and(|staff| shut.is_of(staff))) {
                end(&socket, shut.code(), "signed out");
                many += 1;
            }
        }
        many
    }

    /// Keeps who of the business is there, and tells visitors of it; gives how many sockets hear of it. Where none do, nothing is kept: who
    /// comes next asks.
    pub fn tell_there(&self, there: There) -> Result<usize> {
        let sockets: Vec<_> = self.state.get_websockets().into_iter().filter(is_open).collect();
        let known = sockets.into_iter().filter_map(|socket| Attached::of(&socket).map(|attached| (socket, attached)));
        let greeted: Vec<_> = known.filter(|(_, attached)| attached.is_greeted).collect();
        if greeted.is_empty() {
            self.live.forget_there();
            return Ok(0);
        }
        let present = there.present.clone();
        let Some(before) = self.live.keep_there(there).filter(|before| before.as_ref() != Some(&present)) else {
            return Ok(greeted.len());
        };
        // What is told in each conversation; none where that is what was told before.
        let mut known: HashMap<&str, Option<ServerFrame>> = HashMap::new();
        for (socket, attached) in &greeted {
            let reference = attached.door.reference.as_str();
            if !known.contains_key(reference) {
                let frame = self.storage.followed(reference)?.and_then(|record| {
                    let there = |list: &[Present]| who_can_help(list, &record.team, &record.locale);
                    let now = there(&present);
                    let is_new = before.as_deref().is_none_or(|before| there(before) != now);
                    is_new.then_some(ServerFrame::Presence { agents: now.0, names: now.1 })
                });
                known.insert(reference, frame);
            }
            if let Some(Some(frame)) = known.get(reference) {
                say(socket, frame);
            }
        }
        Ok(greeted.len())
    }

    /// Asks who of the business is there, and has this object told of each change from then on.
    pub async fn ask_there(&self) -> std::result::Result<There, Problem> {
        Desk::of(Objects::of(self.env), self.site).there(&Listens { region: self.region }).await
    }

    /// The same for all who listen: what was to be told them when it was not known. Nobody is asked where nobody does.
    pub async fn tell_there_late(&self) -> Result<()> {
        let is_any = self
            .state
            .get_websockets()
            .iter()
            .any(|socket| is_open(socket) && Attached::of(socket).is_some_and(|attached| attached.is_greeted));
        if !is_any {
            return Ok(());
        }
        let there = self.ask_there().await.map_err(|_| "the Desk does not answer")?;
        self.tell_there(there).map(drop)
    }
}
