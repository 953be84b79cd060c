//! The thin hub of a site: desks that are open hear of it when something has happened in a conversation, by its reference, number and
//! kind, and nothing else. What was written is in its region, and asked for there by who may see it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use nearhand_shared::live::{ClientFrame, PROTOCOL, ServerFrame, close};
use nearhand_shared::people::{Permission, scopes_give};
use serde::{Deserialize, Serialize};
use worker::{Env, Response, ResponseBuilder, Result, State, WebSocket, WebSocketPair};

use super::listening::Listening;
use super::people::People;
use super::protocol::{Happened, Holder, Show};
use crate::auth::principal::{IDLE_MS, hash_of};
use crate::config::Config;
use crate::objects::jobs::{Jobs, now};
use crate::objects::sockets::{end, say};
use crate::vault::protocol::live::{Door, SERVICE_RESTART, Shut, Staff};

/// Closes sockets that have said no hello, and looks who is still there.
pub const DESKS: &str = "desks";
/// How long a socket may be silent before its hello, in milliseconds.
pub(super) const SILENT_MS: i64 = 20_000;
/// How many desks are open at most.
const OF_ALL: usize = 5_000;
/// How many frames a desk may send in a stretch of so many milliseconds.
const FRAMES: u32 = 30;
const STRETCH_MS: i64 = 10_000;
/// The longest frame, in bytes: a desk says who it is and nothing else.
const LONGEST: usize = 8 * 1024;

/// What is kept beside a socket.
#[derive(Serialize, Deserialize)]
pub(super) struct Attached {
    number: u32,
    pub(super) door: Door,
    pub(super) is_greeted: bool,
    pub(super) at: i64,
}

impl Attached {
    fn of(socket: &WebSocket) -> Option<Attached> {
        let kept: String = socket.deserialize_attachment().ok()??;
        serde_json::from_str(&kept).ok()
    }

    fn keep(&self, socket: &WebSocket) -> Result<()> {
        socket.serialize_attachment(serde_json::to_string(self)?)
    }

    pub(super) fn is_person(&self) -> bool {
        self.door.staff.as_ref().is_some_and(|staff| staff.is_person)
    }
}

/// What is remembered of desks while the object is awake.
#[derive(Default)]
pub struct Hub {
    frames: RefCell<HashMap<u32, (i64, u32)>>,
    /// A digest of who visitors were told of last, unless one of them was not reached; unknown after a sleep.
    pub(super) told: Rc<RefCell<Option<String>>>,
    /// The number of what was told last.
    pub(super) number: Cell<i64>,
    numbers: Cell<u32>,
    /// Until when it answers nobody, where a test wants that.
    gone_until: Cell<i64>,
}

impl Hub {
    /// Whether a test has let it go, and it is not back yet.
    pub fn is_gone(&self) -> bool {
        now() < self.gone_until.get()
    }
}

/// The object, as desks see it.
pub struct Desks<'d> {
    /// The runtime's side of it.
    pub state: &'d State,
    /// The bindings.
    pub env: &'d Env,
    /// Who may be what.
    pub people: &'d People,
    /// Which regions are told who is there.
    pub listening: &'d Listening,
    /// Its jobs.
    pub jobs: &'d Jobs,
    /// What is remembered.
    pub hub: &'d Hub,
}

impl Desks<'_> {
    /// Takes a desk in.
    pub fn accept(&self, door: Door) -> Result<Response> {
        if self.state.get_websockets().len() >= OF_ALL {
            return Response::error("too many connections: try again later", 503);
        }
        let pair = WebSocketPair::new()?;
        let mut response = ResponseBuilder::new().with_status(101);
        if door.names_protocol {
            response = response.with_header("sec-websocket-protocol", PROTOCOL)?;
        }
        self.state.accept_web_socket(&pair.server);
        // Unlike any that is left from before a sleep: those began at another time.
        let number = self.hub.numbers.get().wrapping_add(1) ^ (now() as u32) << 8;
        self.hub.numbers.set(number);
        Attached { number, door, is_greeted: false, at: now() }.keep(&pair.server)?;
        self.jobs.add_at_most(DESKS, "", now() + SILENT_MS)?;
        Ok(response.with_websocket(pair.client).empty())
    }

    /// Takes what a desk says.
    pub fn take(&self, socket: &WebSocket, frame: &str) -> Result<()> {
        let Some(mut attached) = Attached::of(socket) else {
            end(socket, close::NO_HELLO, "unknown");
            return Ok(());
        };
        if frame.len() > LONGEST {
            end(socket, close::TOO_LARGE, "too large");
            return Ok(());
        }
        if self.is_flood(attached.number) {
            end(socket, close::TOO_MANY, "too many frames");
            return Ok(());
        }
        match ClientFrame::read(frame) {
            Ok(Some(ClientFrame::Hello { token, .. })) => {
                if let Some(token) = token {
                    attached.door.staff = self.holder(&token)?;
                }
                if attached.door.staff.is_none() {
                    end(socket, close::NOT_ALLOWED, "not allowed");
                    return Ok(());
                }
                attached.is_greeted = true;
                attached.keep(socket)?;
                self.look(&attached.door.site);
                let agents = self.present()?.len().try_into().unwrap_or(u32::MAX);
                say(socket, &ServerFrame::Presence { agents, names: Vec::new() });
            }
            Ok(Some(_)) if attached.is_greeted => {
                let detail =
                    "A desk only listens: write, and say that you have read, where the conversation is.".to_owned();
                say(socket, &ServerFrame::Error { detail, key: String::new(), status: 405, retry_after: 0 });
            }
            Ok(None) if attached.is_greeted => {}
            Err(_) if attached.is_greeted => {
                let detail =
                    "This frame cannot be read: it must be a JSON object with a type and its fields.".to_owned();
                say(socket, &ServerFrame::Error { detail, key: String::new(), status: 400, retry_after: 0 });
            }
            _ => end(socket, close::NO_HELLO, "no hello"),
        }
        Ok(())
    }

    fn is_flood(&self, number: u32) -> bool {
        let Ok(mut frames) = self.hub.frames.try_borrow_mut() else { return false };
        if frames.len() > OF_ALL {
            frames.clear();
        }
        let (since, many) = frames.entry(number).or_default();
        if now() - *since >= STRETCH_MS {
            (*since, *many) = (now(), 0);
        }
        *many += 1;
        *many > FRAMES
    }

    /// Whose a token is.
    fn holder(&self, token: &str) -> Result<Option<Staff>> {
        let mut staff = Staff { may_write: true, ..Staff::default() };
        if Config::of(self.env).is_operator(token) {
            "operator".clone_into(&mut staff.by.id);
            return Ok(Some(staff));
        }
        let show = Show { hash: hash_of(token), now: now(), idle_ms: IDLE_MS };
        let Some(Holder::Token(token)) = self.people.holder(&show)? else { return Ok(None) };
        if !scopes_give(&token.scopes, Permission::ReadRequests) {
            return Ok(None);
        }
        staff.by.id = token.name;
        staff.proof = token.id;
        Ok(Some(staff))
    }

    /// The desks that are open and have said who they are.
    pub(super) fn all(&self) -> impl Iterator<Item = (WebSocket, Attached)> {
        let open = self.state.get_websockets().into_iter().filter(|socket| socket.as_ref().ready_state() == 1);
        open.filter_map(|socket| Attached::of(&socket).map(|attached| (socket, attached)))
    }

    /// Tells of conversations those who may see them.
    pub fn tell(&self, told: Vec<Happened>) {
        let desks: Vec<_> = self.all().filter(|(_, attached)| attached.is_greeted).collect();
        for Happened { reference, seq, kind, team, assignee, .. } in told {
            let frame = ServerFrame::Changed { reference, seq, kind }.write();
            for (socket, attached) in &desks {
                if attached.door.staff.as_ref().is_some_and(|staff| staff.sees(&team, &assignee)) {
                    let _ = socket.send_with_str(&frame);
                }
            }
        }
    }

    /// Is gone for so many milliseconds, as far as anybody can tell.
    pub fn go(&self, milliseconds: i64) {
        self.hub.gone_until.set(now() + milliseconds);
        for socket in self.state.get_websockets() {
            end(&socket, SERVICE_RESTART, "gone, as a test wants it");
        }
    }

    /// A desk is gone.
    pub fn gone(&self, socket: &WebSocket) {
        if let Some(attached) = Attached::of(socket) {
            if let Ok(mut frames) = self.hub.frames.try_borrow_mut() {
                frames.remove(&attached.number);
            }
            self.look(&attached.door.site);
        }
    }

    /// Closes the desks of somebody who is no longer what they were.
    pub fn shut(&self, shut: &Shut) {
        for (socket, attached) in self.all() {
            if attached.door.staff.as_ref().is_some_and(|staff| shut.is_of(staff)) {
                end(&socket, shut.code(), "signed out");
            }
        }
    }
}
