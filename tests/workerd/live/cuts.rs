//! Conversations whose connections break at every step: before a message is sent, after it is stored and before that is
//! acknowledged, while somebody resumes, on both sides. Whatever breaks, each message is stored once and heard once, in order, by
//! both; the same where there are no sockets at all.
//!
//! The client is the machine that the browser has (`shared/src/live/client.rs`), on a clock that runs faster. The seed is fixed;
//! `NEARHAND_LIVE_CONVERSATIONS` and `NEARHAND_LIVE_SEED` make it longer and another one.

use std::collections::VecDeque;
use std::env;
use std::time::{Duration, Instant};

use nearhand_shared::live::frames::{ClientFrame, News, ServerFrame};
use nearhand_shared::live::{Answer, Command, Event, Live};
use serde_json::{Value, json};

use crate::client::{get, operator_token, post};
use crate::sites::{Small, unique};
use crate::socket::{Heard, Socket, connect};
use crate::talk::{asked, whole};

/// How many conversations there are where nothing else is said, and how many messages each side writes.
const CONVERSATIONS: usize = 40;
const MESSAGES: usize = 4;
/// How much faster the clients' clock runs: their pauses are seconds.
const FASTER: u64 = 6;
const PATIENCE: Duration = Duration::from_secs(120);

struct Chance(u64);

impl Chance {
    fn of(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// One side of one conversation.
struct Side {
    live: Live,
    reference: String,
    /// The visitor's access code, with which both sides ask for messages; the other side writes as the business.
    code: String,
    is_team: bool,
    socket: Option<(u32, Socket)>,
    todo: VecDeque<Event>,
    shown: Vec<(u32, String)>,
    sent: Vec<(String, u32)>,
    written: usize,
}

struct World<'s> {
    site: &'s Small,
    chance: Chance,
    began: Instant,
    has_sockets: bool,
    /// In percent, how often a connection breaks at a step.
    cuts: u64,
    broken: usize,
}

impl World<'_> {
    fn now(&self) -> u64 {
        self.began.elapsed().as_millis() as u64 * FASTER
    }

    fn breaks(&mut self) -> bool {
        let breaks = self.chance.of(100) < self.cuts;
        self.broken += usize::from(breaks);
        breaks
    }

    fn step(&mut self, side: &mut Side, event: Event) {
        let random = self.chance.of(65_536) as u16;
        for command in side.live.step(event, self.now(), random) {
            self.obey(side, command);
        }
    }

    /// Breaks a connection: its other end is not told.
    fn cut(side: &mut Side, number: u32) {
        if side.socket.take_if(|(known, _)| *known == number).is_some() {
            side.todo.push_back(Event::Closed(number, 1006));
        }
    }

    fn obey(&mut self, side: &mut Side, command: Command) {
        match command {
            Command::Connect(number) => {
                let path = self.site.api(&format!("requests/{}/live", side.reference));
                if !self.has_sockets || self.breaks() {
                    return side.todo.push_back(Event::Closed(number, 1006));
                }
                match connect(&path, &[]) {
                    Ok(socket) => {
                        side.socket = Some((number, socket));
                        side.todo.push_back(Event::Opened(number));
                    }
                    Err(_) => side.todo.push_back(Event::Closed(number, 1006)),
                }
            }
            Command::Hello(number, after) => {
                let token = if side.is_team { operator_token() } else { side.code.clone() };
                self.send(side, number, &ClientFrame::Hello { token: Some(token), after });
            }
            Command::Send(number, frame) => self.send(side, number, &frame),
            Command::Ping(number) => {
                if let Some((_, socket)) = side.socket.as_mut().filter(|(known, _)| *known == number) {
                    socket.say_text("ping");
                }
            }
            Command::Close(number) => drop(side.socket.take_if(|(known, _)| *known == number)),
            Command::Poll(call, after) => {
                let answer = self.poll(side, after);
                side.todo.push_back(Event::Answered(call, answer));
            }
            Command::Post { call, key, message, .. } => {
                let answer = self.post(side, &key, &message);
                side.todo.push_back(Event::Answered(call, answer));
            }
            Command::Show(news) => side.shown.extend(news.messages.into_iter().map(|entry| (entry.seq, entry.message))),
            Command::Sent { key, seq } => side.sent.push((key, seq)),
            Command::Refused { .. } | Command::Ended(_) | Command::Trouble(_) => {
                panic!("{}: {command:?}", side.reference)
            }
            _ => {}
        }
    }

    fn send(&mut self, side: &mut Side, number: u32, frame: &ClientFrame) {
        if self.breaks() {
            return World::cut(side, number);
        }
        if let Some((_, socket)) = side.socket.as_mut().filter(|(known, _)| *known == number) {
            socket.say_text(&frame.write());
            // It is on its way, may be stored, and nobody will hear that it was.
            if self.breaks() {
                World::cut(side, number);
            }
        }
    }

    fn poll(&mut self, side: &Side, after: u32) -> Answer {
        if self.breaks() {
            return Answer::Failed(0);
        }
        let path = self.site.api(&format!("requests/{}/messages?after={after}", side.reference));
        let answer = get(path).bearer(&side.code).send();
        assert_eq!(answer.status, 200, "{}", answer.text());
        let mut json = answer.json();
        json["type"] = "messages".into();
        match ServerFrame::read(&json.to_string()) {
            Ok(Some(ServerFrame::Messages(news))) => Answer::News(News { after: Some(after), ..news }),
            other => panic!("{other:?}"),
        }
    }

    fn post(&mut self, side: &Side, key: &str, message: &str) -> Answer {
        if self.breaks() {
            return Answer::Failed(0);
        }
        let (path, token) = match side.is_team {
            true => (format!("desk/requests/{}/messages", side.reference), operator_token()),
            false => (format!("requests/{}/messages", side.reference), side.code.clone()),
        };
        let body = json!({ "message": message });
        let answer = post(self.site.api(&path)).bearer(&token).header("idempotency-key", key).json(&body).send();
        assert_eq!(answer.status, 201, "{}", answer.text());
        // It is stored, and nobody hears of it.
        if self.breaks() { Answer::Failed(0) } else { Answer::Stored(answer.json()["seq"].as_u64().unwrap() as u32) }
    }

    /// One turn of a side: what it hears, what is due, and now and then a message. Whether anything happened.
    fn turn(&mut self, side: &mut Side) -> bool {
        let mut is_busy = false;
        if let Some((number, socket)) = &mut side.socket {
            let number = *number;
            match socket.heard() {
                Heard::Nothing => {}
                Heard::Closed(code) => {
                    side.socket = None;
                    side.todo.push_back(Event::Closed(number, code));
                }
                Heard::Text(_) if self.breaks() => World::cut(side, number),
                Heard::Text(text) if text == "pong" => side.todo.push_back(Event::Heard(number)),
                Heard::Text(text) => side.todo.push_back(match ServerFrame::read(&text) {
                    Ok(Some(frame)) => Event::Frame(number, frame),
                    Ok(None) => Event::Heard(number),
                    Err(_) => panic!("{text}"),
                }),
            }
        }
        if side.written < MESSAGES && self.chance.of(4) == 0 {
            side.written += 1;
            let who = if side.is_team { "team" } else { "visitor" };
            let message = format!("{who} {}", side.written);
            side.todo.push_back(Event::Write { key: unique("cut"), message, attachments: Vec::new() });
        }
        if side.live.due().is_some_and(|due| due <= self.now()) {
            side.todo.push_back(Event::Tick);
        }
        while let Some(event) = side.todo.pop_front() {
            is_busy = true;
            self.step(side, event);
        }
        is_busy
    }
}

fn number(name: &str, else_: usize) -> usize {
    env::var(name).ok().and_then(|set| set.parse().ok()).unwrap_or(else_)
}

fn run(has_sockets: bool, conversations: usize, cuts: u64) {
    let site = Small::published(if has_sockets { "t-cuts" } else { "t-polls" });
    let seed = number("NEARHAND_LIVE_SEED", 19) as u64;
    let mut world =
        World { site: &site, chance: Chance(seed * 2 + 1), began: Instant::now(), has_sockets, cuts, broken: 0 };
    let mut sides = Vec::new();
    for at in 0..conversations {
        let visitor = asked(&site, &json!({ "message": format!("Hello {at}") }));
        for is_team in [false, true] {
            let (reference, code) = visitor.clone();
            let (live, todo) = (Live::new(0, false), VecDeque::from([Event::Start]));
            let (shown, sent) = (Vec::new(), Vec::new());
            sides.push(Side { live, reference, code, is_team, socket: None, todo, shown, sent, written: 0 });
        }
    }
    world.began = Instant::now();
    let all = 1 + 2 * MESSAGES;
    let is_done = |side: &Side| side.live.waiting() == 0 && side.shown.len() >= all && side.written == MESSAGES;
    while !sides.iter().all(is_done) {
        assert!(world.began.elapsed() < PATIENCE, "not all was heard; {} breaks", world.broken);
        let mut is_busy = false;
        for side in &mut sides {
            is_busy |= world.turn(side);
        }
        if !is_busy {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
    assert!(world.broken > conversations, "too little broke: {}", world.broken);
    println!("{conversations} conversations, {} breaks, {:?}", world.broken, world.began.elapsed());
    for pair in sides.chunks(2) {
        let view = whole(&site, &pair[0].reference);
        let stored: Vec<(u32, String)> = view["thread"].as_array().unwrap().iter().map(entry).collect();
        let numbers: Vec<u32> = stored.iter().map(|(seq, _)| *seq).collect();
        assert_eq!(numbers, (1..=all as u32).collect::<Vec<_>>(), "{}", pair[0].reference);
        for side in pair {
            assert_eq!(side.shown, stored, "{} {}", side.reference, side.is_team);
            let who = if side.is_team { "team" } else { "visitor" };
            let own: Vec<&(u32, String)> = stored.iter().filter(|(_, text)| text.starts_with(who)).collect();
            let expected: Vec<String> = (1..=MESSAGES).map(|at| format!("{who} {at}")).collect();
            assert_eq!(
                own.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>(),
                expected,
                "each once, in its order"
            );
            let acknowledged: Vec<u32> = side.sent.iter().map(|(_, seq)| *seq).collect();
            assert_eq!(acknowledged, own.iter().map(|(seq, _)| *seq).collect::<Vec<_>>());
        }
    }
}

fn entry(entry: &Value) -> (u32, String) {
    (entry["seq"].as_u64().unwrap() as u32, entry["message"].as_str().unwrap().to_owned())
}

#[test]
fn over_sockets_that_break_each_message_is_stored_once_and_heard_in_order_by_both() {
    run(true, number("NEARHAND_LIVE_CONVERSATIONS", CONVERSATIONS), 12);
}

#[test]
fn without_sockets_calls_do_the_same() {
    run(false, number("NEARHAND_LIVE_CONVERSATIONS", CONVERSATIONS) / 4, 20);
}
