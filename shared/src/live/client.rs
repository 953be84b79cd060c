//! How a client keeps up with a conversation: told what happens, it says what is to be done. It has no socket, no clock and no
//! chance of its own, so that every order of events can be tried.
//!
//! - Whoever uses it does each [`Command`] in its order, tells what becomes of it as an [`Event`], and a [`Event::Tick`] when
//!   [`Live::due`] says.
//! - A message is in the outbox until it is acknowledged, and is sent again with its key after every break: the server stores it
//!   once. One is on its way at a time, so that they are stored in the order in which they were written.
//! - What is shown is shown once and in order: news that goes on from a number which is not reached yet makes the client ask again.
//! - Sockets are tried for ever, with growing pauses. Where one does not come within [`PATIENCE_MS`], news is asked for and messages
//!   are posted by calls beside, until one does.
//! - In a hidden page an open socket stays; nothing new is begun but what a message in the outbox needs, unless `background` is set.
//!
//! All times are in milliseconds, of any clock that does not go backwards.

use super::close;
use super::frames::{ClientFrame, News, ServerFrame};

/// How long somebody on the other side is said to write after they were last said to.
pub const TYPING_MS: u64 = 6_000;
/// How often a client says so at most.
const TYPING_PAUSE_MS: u64 = 3_000;
/// How long a connection may be silent before it is asked whether it still stands.
const QUIET_MS: u64 = 25_000;
/// How long an answer to that is waited for; after a sleep, or when the network has changed, a shorter while.
const PONG_MS: u64 = 10_000;
const PROBE_MS: u64 = 4_000;
/// A clock that is so much later than it was to be: the machine has slept.
const SLEPT_MS: u64 = 20_000;
/// How long a connection, an answer to `hello`, an acknowledgement or a call is waited for.
const ANSWER_MS: u64 = 15_000;
/// How long there may be no connection before calls take its place.
pub const PATIENCE_MS: u64 = 4_000;
/// A connection that stood so long was a good one: the pauses begin anew.
const GOOD_MS: u64 = 5_000;
/// The first pause between two tries of a connection, which is doubled each time, and the longest.
const FIRST_PAUSE_MS: u64 = 1_000;
const LONGEST_PAUSE_MS: u64 = 30_000;
/// After so many tries sockets count as blocked, and are tried now and then.
const TRIES: u32 = 6;
const BLOCKED_PAUSE_MS: u64 = 180_000;
/// The first pause between two calls, which grows by half each time that there is nothing new, and the longest.
const FIRST_POLL_MS: u64 = 2_000;
const LONGEST_POLL_MS: u64 = 60_000;

/// What happens. The numbers of sockets and calls are those of the commands that asked for them; what comes of others is late
/// and means nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The conversation is on the screen; also after an end, with a proof that may be good again.
    Start,
    /// It is no longer.
    Stop,
    /// A socket is open.
    Opened(u32),
    /// A frame has come.
    Frame(u32, ServerFrame),
    /// [`super::PONG`] has come, or a frame that is not known: the connection stands.
    Heard(u32),
    /// A socket is closed, or has failed, with its code (1006 where there is none).
    Closed(u32, u16),
    /// A call was answered.
    Answered(u32, Answer),
    /// A message is written, or was found in what is kept of the outbox.
    Write {
        /// Its idempotency key, by which it is known from then on.
        key: String,
        /// What it says.
        message: String,
        /// The ids of its files.
        attachments: Vec<String>,
    },
    /// A message is taken back, as far as it is not sent yet.
    TakeBack(String),
    /// Something is typed.
    Type,
    /// Everything up to this message was seen.
    See(u32),
    /// The page is shown, or hidden.
    Visible(bool),
    /// There is a network again.
    Online,
    /// [`Live::due`] is reached.
    Tick,
}

/// What became of a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Of [`Command::Poll`]: what came after its number.
    News(News),
    /// Of [`Command::Post`]: the message's number.
    Stored(u32),
    /// Of [`Command::Post`]: it is refused for good (a status of 4xx, but for 401, 404, 408, 410, 425 and 429).
    Refused {
        /// The status.
        status: u16,
        /// What is wrong and what to do.
        detail: String,
    },
    /// The conversation is not, or no longer, to be had (401, 403 or 404; 410).
    Ended(End),
    /// No answer, or one of a server that cannot now; with the seconds of `Retry-After`, or 0.
    Failed(u32),
}

/// Why a conversation cannot be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The code, token or session is none, or no longer.
    NotAllowed,
    /// It was erased.
    Gone,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Open a socket, which gets this number.
    Connect(u32),
    /// Say `hello` there, with the proof of who is there now and this `after`.
    Hello(u32, u32),
    /// Send a frame there.
    Send(u32, ClientFrame),
    /// Send [`super::PING`] there.
    Ping(u32),
    /// Close it, whether it is open yet or not. Nothing that comes of it later means anything.
    Close(u32),
    /// Call `GET …/messages?after=`, with the call's number and that of the message.
    Poll(u32, u32),
    /// Call `POST …/messages`, with the call's number.
    Post {
        /// The call's number.
        call: u32,
        /// The idempotency key.
        key: String,
        /// The message.
        message: String,
        /// The ids of its files.
        attachments: Vec<String>,
    },
    /// Show what is new: messages that were not shown before, in their order, and how the conversation stands.
    Show(News),
    /// A message is stored, with this number: it may be one that was shown before.
    Sent {
        /// Its key.
        key: String,
        /// Its number.
        seq: u32,
    },
    /// A message was not stored, and will not be as it is. It is out of the outbox.
    Refused {
        /// Its key.
        key: String,
        /// As the status of HTTP; 409 where its key was used for another one.
        status: u16,
        /// What is wrong and what to do.
        detail: String,
    },
    /// There is a connection now, or none any more: what is known of presence is then out of date.
    Live(bool),
    /// Whether somebody on the other side writes.
    Typing(bool),
    /// So many people can answer now; what some of them are called.
    Presence(u32, Vec<String>),
    /// The other side has seen everything up to this message.
    Seen(u32),
    /// To a desk: something has changed in a conversation.
    Changed {
        /// Its reference.
        reference: String,
        /// The number of its last message.
        seq: u32,
        /// What has changed.
        kind: String,
    },
    /// Something else was refused; for people.
    Trouble(String),
    /// It is over: nothing more is done until [`Event::Start`].
    Ended(End),
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    /// Not begun, stopped or ended.
    Off,
    /// The next try is at this time.
    Waiting(u64),
    /// Asked for, or open and greeted; given up at this time.
    Connecting(u32, u64),
    /// Since when it stands.
    Standing(u32, u64),
}

/// A message that is not acknowledged.
#[derive(Debug, Clone)]
struct Item {
    key: String,
    message: String,
    attachments: Vec<String>,
}

#[derive(Debug)]
struct Call {
    number: u32,
    /// When it is given up.
    until: u64,
    /// The number after which it asks for news; none where it posts.
    after: u32,
    /// The key of the message that it posts.
    key: Option<String>,
}

/// One conversation, from the client's side.
#[derive(Debug)]
pub struct Live {
    after: u32,
    background: bool,
    is_visible: bool,
    outbox: Vec<Item>,
    phase: Phase,
    /// The last number that a socket or a call got.
    numbers: u32,
    /// Tries of a connection since the last good one.
    tries: u32,
    /// Since when there is no connection, where one is wanted.
    apart_since: u64,
    heard_at: u64,
    /// Until when an answer to a ping is waited for.
    pong_until: Option<u64>,
    /// Until when the acknowledgement of the first of the outbox is waited for; none where it is not sent.
    ack_until: Option<u64>,
    /// When the first of the outbox may be sent again, where the server wants a pause.
    send_from: u64,
    /// When an answer to having asked again is given up.
    again_until: Option<u64>,
    call: Option<Call>,
    call_at: u64,
    poll_pause: u64,
    has_call_failed: bool,
    /// What was seen, and what of it the server was told on this connection.
    seen: u32,
    seen_told: u32,
    typed_at: Option<u64>,
    typing_until: Option<u64>,
    /// Who of the other side was said to write: `team` or `visitor`; empty where the server does not say.
    typing_from: String,
    out: Vec<Command>,
}

impl Live {
    /// A conversation of which everything up to `after` is shown. `background`: it goes on in a hidden page too, for whoever wants
    /// to be notified.
    pub fn new(after: u32, background: bool) -> Live {
        Live {
            after,
            background,
            is_visible: true,
            outbox: Vec::new(),
            phase: Phase::Off,
            numbers: 0,
            tries: 0,
            apart_since: 0,
            heard_at: 0,
            pong_until: None,
            ack_until: None,
            send_from: 0,
            again_until: None,
            call: None,
            call_at: 0,
            poll_pause: FIRST_POLL_MS,
            has_call_failed: false,
            seen: 0,
            seen_told: 0,
            typed_at: None,
            typing_until: None,
            typing_from: String::new(),
            out: Vec::new(),
        }
    }

    /// The last message that was shown.
    pub fn after(&self) -> u32 {
        self.after
    }

    /// How many messages are not acknowledged.
    pub fn waiting(&self) -> usize {
        self.outbox.len()
    }

    /// Whether there is a connection.
    pub fn is_live(&self) -> bool {
        matches!(self.phase, Phase::Standing(..))
    }

    /// Whether it goes on in a hidden page, from now on.
    pub fn set_background(&mut self, background: bool) {
        self.background = background;
    }

    /// What is to be done after an event. `now` is the time, `random` a number of chance.
    pub fn step(&mut self, event: Event, now: u64, random: u16) -> Vec<Command> {
        if let Some(due) = self.due()
            && now > due + SLEPT_MS
        {
            self.probe(now);
        }
        self.take(event, now, random);
        self.look(now, random);
        std::mem::take(&mut self.out)
    }

    /// When [`Event::Tick`] is due, if nothing happens before.
    pub fn due(&self) -> Option<u64> {
        let quiet = Some(self.heard_at + QUIET_MS).filter(|_| self.is_live() && self.pong_until.is_none());
        let held =
            Some(self.send_from).filter(|_| self.is_live() && self.ack_until.is_none() && !self.outbox.is_empty());
        let phase = match self.phase {
            Phase::Waiting(at) if self.is_wanted() => Some(at),
            Phase::Connecting(_, until) => Some(until),
            _ => None,
        };
        let call = match &self.call {
            Some(call) => Some(call.until),
            None if self.is_apart() => Some(self.call_at.max(self.apart_since + PATIENCE_MS)),
            None => None,
        };
        let standing = [self.pong_until, self.ack_until, self.again_until, quiet, held];
        let others = [phase, call, self.typing_until];
        standing.into_iter().chain(others).flatten().min()
    }

    /// Whether anything is to be begun.
    fn is_wanted(&self) -> bool {
        self.phase != Phase::Off && (self.is_visible || self.background || !self.outbox.is_empty())
    }

    /// Whether a connection is wanted and does not stand.
    fn is_apart(&self) -> bool {
        self.is_wanted() && !self.is_live()
    }

    fn take(&mut self, event: Event, now: u64, random: u16) {
        match event {
            Event::Start => {
                if self.phase == Phase::Off {
                    self.phase = Phase::Waiting(now);
                    self.tries = 0;
                    self.apart_since = now;
                    self.hurry(now);
                }
            }
            Event::Stop => self.end(),
            Event::Opened(socket) => {
                if let Phase::Connecting(current, _) = self.phase
                    && current == socket
                {
                    self.phase = Phase::Connecting(socket, now + ANSWER_MS);
                    self.out.push(Command::Hello(socket, self.after));
                }
            }
            Event::Frame(socket, frame) => {
                if self.is_current(socket) {
                    self.heard(now);
                    self.frame(socket, frame, now);
                }
            }
            Event::Heard(socket) => {
                if self.is_current(socket) {
                    self.heard(now);
                }
            }
            Event::Closed(socket, code) => {
                if self.is_current(socket) {
                    match code {
                        close::NOT_ALLOWED => self.over(End::NotAllowed),
                        close::GONE => self.over(End::Gone),
                        _ => self.lost(code, now, random),
                    }
                }
            }
            Event::Answered(number, answer) => {
                if let Some(call) = self.call.take_if(|call| call.number == number) {
                    self.answered(call, answer, now, random);
                }
            }
            Event::Write { key, message, attachments } => {
                if self.outbox.iter().all(|item| item.key != key) {
                    self.typed_at = None;
                    self.outbox.push(Item { key, message, attachments });
                    self.hurry(now);
                }
            }
            Event::TakeBack(key) => {
                // The first may be on its way.
                let is_sent = self.ack_until.is_some() || self.call.as_ref().is_some_and(|call| call.key.is_some());
                let at = self.outbox.iter().position(|item| item.key == key);
                if let Some(at) = at.filter(|at| *at > 0 || !is_sent) {
                    self.outbox.remove(at);
                }
            }
            Event::Type => {
                if let Phase::Standing(socket, _) = self.phase
                    && self.typed_at.is_none_or(|at| now >= at + TYPING_PAUSE_MS)
                {
                    self.typed_at = Some(now);
                    self.out.push(Command::Send(socket, ClientFrame::Typing));
                }
            }
            Event::See(seq) => self.seen = self.seen.max(seq),
            Event::Visible(is_visible) => {
                let was_wanted = self.is_wanted();
                self.is_visible = is_visible;
                if is_visible {
                    self.back(now, was_wanted);
                }
            }
            Event::Online => {
                self.tries = 0;
                self.back(now, true);
            }
            Event::Tick => {}
        }
    }

    /// Somebody is there again, or the network: what stands is looked at, what waits goes on at once.
    fn back(&mut self, now: u64, was_wanted: bool) {
        match self.phase {
            Phase::Standing(..) => self.probe(now),
            Phase::Waiting(_) => {
                self.phase = Phase::Waiting(now);
                self.apart_since = if was_wanted { self.apart_since } else { now };
                self.hurry(now);
            }
            Phase::Off | Phase::Connecting(..) => {}
        }
    }

    fn is_current(&self, socket: u32) -> bool {
        matches!(self.phase, Phase::Connecting(current, _) | Phase::Standing(current, _) if current == socket)
    }

    fn heard(&mut self, now: u64) {
        self.heard_at = now;
        self.pong_until = None;
    }

    /// Asks soon: something is awaited.
    fn hurry(&mut self, now: u64) {
        self.poll_pause = FIRST_POLL_MS;
        if !self.has_call_failed {
            self.call_at = now;
        }
    }

    /// Asks whether the connection still stands, and takes no for granted sooner than else.
    fn probe(&mut self, now: u64) {
        if let Phase::Standing(socket, _) = self.phase {
            self.pong_until = Some(now + PROBE_MS);
            self.out.push(Command::Ping(socket));
        }
    }

    fn frame(&mut self, socket: u32, frame: ServerFrame, now: u64) {
        let is_refusal = matches!(frame, ServerFrame::Error { .. });
        if matches!(self.phase, Phase::Connecting(..)) && !is_refusal {
            self.phase = Phase::Standing(socket, now);
            self.call_at = now;
            self.seen_told = 0;
            self.out.push(Command::Live(true));
        }
        match frame {
            ServerFrame::Messages(news) => {
                if news.from() > self.after {
                    if self.again_until.is_none() {
                        self.again_until = Some(now + ANSWER_MS);
                        self.out.push(Command::Hello(socket, self.after));
                    }
                } else {
                    self.again_until = None;
                    self.show(news);
                }
            }
            ServerFrame::Ack { key, seq } => self.stored(&key, seq, now),
            ServerFrame::Typing { from } => {
                if self.typing_until.is_none() {
                    self.out.push(Command::Typing(true));
                }
                self.typing_until = Some(now + TYPING_MS);
                self.typing_from = from;
            }
            ServerFrame::Presence { agents, names } => self.out.push(Command::Presence(agents, names)),
            ServerFrame::Read { seq, .. } => self.out.push(Command::Seen(seq)),
            ServerFrame::Changed { reference, seq, kind } => self.out.push(Command::Changed { reference, seq, kind }),
            ServerFrame::Error { detail, key, status, retry_after } => {
                if self.outbox.first().is_none_or(|item| item.key != key) {
                    self.out.push(Command::Trouble(detail));
                } else if is_for_good(status) {
                    self.refused(&key, status, detail, now);
                } else {
                    self.ack_until = None;
                    self.send_from = now + pause_of(retry_after);
                }
            }
        }
    }

    fn show(&mut self, mut news: News) {
        let after = self.after;
        news.messages.retain(|entry| entry.seq > after);
        news.after = Some(after);
        self.after = after.max(news.seq);
        news.seq = self.after;
        if !news.messages.is_empty() {
            // With a message of theirs they have stopped, and with one of ours we have: what is typed after that is told anew.
            if news.messages.iter().any(|entry| self.typing_from.is_empty() || entry.from == self.typing_from) {
                self.still();
            }
            self.typed_at = None;
        }
        self.out.push(Command::Show(news));
    }

    fn still(&mut self) {
        if self.typing_until.take().is_some() {
            self.out.push(Command::Typing(false));
        }
    }

    fn stored(&mut self, key: &str, seq: u32, now: u64) {
        if let Some(at) = self.outbox.iter().position(|item| item.key == key) {
            self.out.push(Command::Sent { key: key.to_owned(), seq });
            self.taken(at, now);
        }
    }

    fn refused(&mut self, key: &str, status: u16, detail: String, now: u64) {
        if let Some(at) = self.outbox.iter().position(|item| item.key == key) {
            self.out.push(Command::Refused { key: key.to_owned(), status, detail });
            self.taken(at, now);
        }
    }

    fn taken(&mut self, at: usize, now: u64) {
        self.outbox.remove(at);
        if at == 0 {
            self.ack_until = None;
            self.send_from = now;
        }
    }

    fn answered(&mut self, call: Call, answer: Answer, now: u64, random: u16) {
        let has_failed = matches!(answer, Answer::Failed(_));
        if self.has_call_failed && !has_failed && !self.is_live() {
            // The network is back: sockets may be, too.
            self.tries = 0;
            if let Phase::Waiting(_) = self.phase {
                self.phase = Phase::Waiting(now);
            }
        }
        self.has_call_failed = has_failed;
        match (answer, call.key) {
            (Answer::News(mut news), None) => {
                news.after = Some(call.after);
                let is_new = news.seq > self.after;
                self.poll_pause = if is_new { FIRST_POLL_MS } else { (self.poll_pause * 3 / 2).min(LONGEST_POLL_MS) };
                self.call_at = now + jitter(self.poll_pause, random);
                self.show(news);
            }
            (Answer::Stored(seq), Some(key)) => {
                self.stored(&key, seq, now);
                self.hurry(now);
            }
            (Answer::Refused { status, detail }, Some(key)) => self.refused(&key, status, detail, now),
            (Answer::Ended(end), _) => self.over(end),
            (Answer::Failed(retry_after), _) => self.rest(retry_after, now, random),
            // What is no answer to what was asked.
            _ => self.rest(0, now, random),
        }
    }

    /// Makes the next call a while later.
    fn rest(&mut self, retry_after: u32, now: u64, random: u16) {
        self.has_call_failed = true;
        let pause = jitter(self.poll_pause, random).max(u64::from(retry_after) * 1_000);
        self.call_at = now + pause;
        self.poll_pause = (self.poll_pause * 2).min(LONGEST_POLL_MS);
    }

    /// The connection is gone, or did not come.
    fn lost(&mut self, code: u16, now: u64, random: u16) {
        if let Phase::Standing(_, since) = self.phase {
            if now >= since + GOOD_MS {
                self.tries = 0;
            }
            self.apart_since = now;
            self.hurry(now);
            self.out.push(Command::Live(false));
        }
        self.forget();
        let is_refusal = matches!(code, close::TOO_MANY | close::LATER | close::TOO_LARGE | close::NO_HELLO);
        self.tries = if is_refusal { (self.tries + 1).max(4) } else { self.tries + 1 };
        let pause = if self.tries > TRIES {
            BLOCKED_PAUSE_MS
        } else {
            (FIRST_PAUSE_MS << (self.tries - 1)).min(LONGEST_PAUSE_MS)
        };
        self.phase = Phase::Waiting(now + jitter(pause, random));
    }

    /// Forgets what belonged to a connection.
    fn forget(&mut self) {
        self.still();
        (self.pong_until, self.ack_until, self.again_until, self.typed_at) = (None, None, None, None);
        self.send_from = 0;
    }

    fn over(&mut self, end: End) {
        self.end();
        self.out.push(Command::Ended(end));
    }

    fn end(&mut self) {
        if let Phase::Connecting(socket, _) | Phase::Standing(socket, _) = self.phase {
            self.out.push(Command::Close(socket));
        }
        if self.is_live() {
            self.out.push(Command::Live(false));
        }
        self.forget();
        self.call = None;
        self.phase = Phase::Off;
    }

    /// Gives up on what was awaited in vain, and begins what is due.
    fn look(&mut self, now: u64, random: u16) {
        if self.typing_until.is_some_and(|until| now >= until) {
            self.still();
        }
        if let Some(call) = self.call.take_if(|call| now >= call.until) {
            self.answered(call, Answer::Failed(0), now, random);
        }
        match self.phase {
            Phase::Off => return,
            Phase::Connecting(socket, until) => {
                if now >= until {
                    self.drop_socket(socket, now, random);
                }
            }
            Phase::Standing(socket, _) => {
                let awaited = [self.pong_until, self.ack_until, self.again_until];
                if awaited.into_iter().flatten().any(|until| now >= until) {
                    self.drop_socket(socket, now, random);
                }
            }
            Phase::Waiting(_) => {}
        }
        if let Phase::Waiting(at) = self.phase
            && now >= at
            && self.is_wanted()
        {
            self.numbers += 1;
            self.phase = Phase::Connecting(self.numbers, now + ANSWER_MS);
            self.out.push(Command::Connect(self.numbers));
        }
        match self.phase {
            Phase::Standing(socket, _) => self.tell(socket, now),
            _ => self.ask(now),
        }
    }

    fn drop_socket(&mut self, socket: u32, now: u64, random: u16) {
        self.out.push(Command::Close(socket));
        self.lost(1006, now, random);
    }

    /// Says over a connection what is to be said.
    fn tell(&mut self, socket: u32, now: u64) {
        if self.pong_until.is_none() && now >= self.heard_at + QUIET_MS {
            self.pong_until = Some(now + PONG_MS);
            self.out.push(Command::Ping(socket));
        }
        if self.ack_until.is_none()
            && now >= self.send_from
            && let Some(item) = self.outbox.first()
        {
            let Item { key, message, attachments } = item.clone();
            self.ack_until = Some(now + ANSWER_MS);
            self.out.push(Command::Send(socket, ClientFrame::Message { key, message, attachments }));
        }
        if self.seen > self.seen_told {
            self.seen_told = self.seen;
            self.out.push(Command::Send(socket, ClientFrame::Read { seq: self.seen }));
        }
    }

    /// Does by calls what no connection does.
    fn ask(&mut self, now: u64) {
        let is_due = self.is_apart() && now >= self.call_at.max(self.apart_since + PATIENCE_MS);
        if !is_due || self.call.is_some() {
            return;
        }
        self.numbers += 1;
        let number = self.numbers;
        let key = self.outbox.first().map(|item| item.key.clone());
        self.call = Some(Call { number, until: now + ANSWER_MS, after: self.after, key });
        self.out.push(match self.outbox.first().cloned() {
            Some(Item { key, message, attachments }) => Command::Post { call: number, key, message, attachments },
            None => Command::Poll(number, self.after),
        });
    }
}

/// Whether what was refused so will be refused again: as the status of HTTP.
fn is_for_good(status: u16) -> bool {
    (400..500).contains(&status) && !matches!(status, 401 | 404 | 408 | 410 | 425 | 429)
}

/// A pause that a server wants, in milliseconds.
fn pause_of(retry_after: u32) -> u64 {
    u64::from(retry_after.clamp(1, 300)) * 1_000
}

/// Between half of a pause and all of it, so that clients that lost their connection at once do not come back at once.
fn jitter(pause: u64, random: u16) -> u64 {
    pause / 2 + pause / 2 * u64::from(random) / u64::from(u16::MAX)
}

#[cfg(test)]
mod tests;
