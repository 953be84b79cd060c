//! Conversations whose connections break at every step: before a message is sent, after it is stored and before that is
//! acknowledged, while somebody resumes, on both sides. Whatever breaks, each message is stored once and heard once, in order, by
//! both; the same where there are no sockets at all. Meanwhile the site's hub is gone again and again, and a desk hears of every
//! conversation all the same. `cargo xtask cuts` kills the worker besides.
//!
//! The client is the machine that the browser has (`shared/src/live/client.rs`), on a clock that runs faster. The seed is fixed;
//! `NEARHAND_LIVE_CONVERSATIONS` and `NEARHAND_LIVE_SEED` make it longer and another one.

use std::collections::{HashMap, VecDeque};
use std::env;
use std::time::{Duration, Instant};

use nearhand_shared::live::frames::{ClientFrame, News, ServerFrame};
use nearhand_shared::live::{Answer, Command, Event, Live};
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{self, Ask, get, operator_token, post};
use crate::sites::{Small, eventually, unique};
use crate::socket::{Heard, NOBODY, Socket, attempt, connect};
use crate::talk::{asked, say, whole};

/// How many conversations there are where nothing else is said, and how many messages each side writes.
const CONVERSATIONS: usize = 40;
const MESSAGES: usize = 4;
/// How much faster the clients' clock runs: their pauses are seconds.
const FASTER: u64 = 6;
/// How long all of it may take at most, and each conversation more.
const PATIENCE: Duration = Duration::from_secs(120);
const PATIENCE_EACH: Duration = Duration::from_secs(2);
/// How often the hub goes, for three seconds each time; and how long a desk may be late in the end: what could not be told waits for
/// five seconds, and then for half a minute.
const HUB_GOES: Duration = Duration::from_secs(7);
const LATE: Duration = Duration::from_secs(90);
/// After how long a desk comes back that was cut off.
const DESK_BACK: Duration = Duration::from_millis(500);

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
    /// Whether the worker is killed now and then by whoever has started this.
    is_killed: bool,
    unanswered: usize,
    hub_goes: Instant,
    hub_gone: usize,
}

/// Somebody at a desk: what they have heard of each conversation, the number of its last message.
struct Watch {
    socket: Option<Socket>,
    back: Instant,
    known: HashMap<String, u32>,
    heard: usize,
}

impl Watch {
    /// What a desk does: it hears what changes, and looks at the list when it comes back.
    fn turn(&mut self, world: &mut World<'_>) {
        if let Some(socket) = &mut self.socket {
            match socket.heard() {
                Heard::Nothing => {}
                Heard::Closed(_) => self.go(),
                Heard::Text(_) if world.chance.of(20) == 0 => self.go(),
                Heard::Text(text) => {
                    let frame: Value = serde_json::from_str(&text).unwrap();
                    if frame["type"] == "changed" {
                        self.heard += 1;
                        self.take(&frame);
                    }
                }
            }
        } else if Instant::now() >= self.back {
            self.back = Instant::now() + DESK_BACK;
            let Ok(mut socket) = attempt(&world.site.api("desk/live"), &[]) else { return };
            socket.say(&json!({ "type": "hello", "token": operator_token() }));
            self.socket = Some(socket);
            let mut cursor = String::new();
            loop {
                let list = get(world.site.api("desk/requests?limit=200")).query("cursor", &cursor).operator();
                let Some(list) = world.ask(list) else { return self.go() };
                assert_status(&list, 200);
                let list = list.json();
                list["requests"].as_array().unwrap().iter().for_each(|request| self.take(request));
                match list["next"].as_str() {
                    Some(next) if !next.is_empty() => next.clone_into(&mut cursor),
                    _ => return,
                }
            }
        }
    }

    fn go(&mut self) {
        (self.socket, self.back) = (None, Instant::now() + DESK_BACK);
    }

    fn take(&mut self, told: &Value) {
        let (reference, seq) = (told["reference"].as_str().unwrap(), told["seq"].as_u64().unwrap() as u32);
        let known = self.known.entry(reference.to_owned()).or_default();
        *known = seq.max(*known);
    }

    fn knows(&self, reference: &str, seq: u32) -> bool {
        self.known.get(reference) == Some(&seq)
    }
}

impl World<'_> {
    /// Asks a server that may be killed meanwhile, or cannot now: none where there is no answer to go by.
    fn ask(&mut self, ask: Ask) -> Option<client::Answer> {
        let answer = if self.is_killed { ask.attempt() } else { Some(ask.send()) };
        let answer = answer.filter(|answer| answer.status < 500);
        self.unanswered += usize::from(answer.is_none());
        answer
    }

    /// Lets the hub go now and then: nobody reaches it, and its sockets are closed. Not where all goes by calls with a program's keys,
    /// whose region it has to know.
    fn let_the_hub_go(&mut self) {
        if self.has_sockets && self.hub_goes <= Instant::now() {
            self.hub_goes = Instant::now() + HUB_GOES;
            let gone =
                post(self.site.api("desk/jobs")).operator().header("nearhand-fault", "desk-gone").json(&json!({}));
            self.hub_gone += usize::from(self.ask(gone).is_some_and(|answer| answer.status == 200));
        }
    }

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
                match attempt(&path, &[]) {
                    Ok(socket) => {
                        side.socket = Some((number, socket));
                        side.todo.push_back(Event::Opened(number));
                    }
                    Err(status) if status == NOBODY && !self.is_killed => panic!("{path}: nobody answers"),
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
        let Some(answer) = self.ask(get(path).bearer(&side.code)) else { return Answer::Failed(0) };
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
        let ask = post(self.site.api(&path)).bearer(&token).header("idempotency-key", key).json(&body);
        let Some(answer) = self.ask(ask) else { return Answer::Failed(0) };
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
    let is_killed = number("NEARHAND_LIVE_KILLED", 0) > 0;
    let (chance, began, hub_goes) = (Chance(seed * 2 + 1), Instant::now(), Instant::now() + HUB_GOES / 4);
    let (broken, unanswered, hub_gone) = (0, 0, 0);
    let mut world =
        World { site: &site, chance, began, has_sockets, cuts, broken, is_killed, unanswered, hub_goes, hub_gone };
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
    let mut watch = Watch { socket: None, back: Instant::now(), known: HashMap::new(), heard: 0 };
    // Whoever kills the worker begins now.
    println!("{conversations} conversations begin");
    let all = 1 + 2 * MESSAGES;
    let is_done = |side: &Side| side.live.waiting() == 0 && side.shown.len() >= all && side.written == MESSAGES;
    let patience = PATIENCE + PATIENCE_EACH * conversations as u32;
    while !sides.iter().all(is_done) {
        assert!(world.began.elapsed() < patience, "not all was heard; {} breaks", world.broken);
        world.let_the_hub_go();
        let mut is_busy = false;
        for side in &mut sides {
            watch.turn(&mut world);
            is_busy |= world.turn(side);
        }
        if !is_busy {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
    // … and ends.
    println!("{conversations} conversations have heard everything, after {:?}", world.began.elapsed());
    let ended = Instant::now();
    while !sides.iter().all(|side| watch.knows(&side.reference, all as u32)) {
        assert!(ended.elapsed() < LATE, "a desk has not heard of everything");
        watch.turn(&mut world);
        std::thread::sleep(Duration::from_millis(2));
    }
    let World { broken, unanswered, hub_gone, has_sockets, .. } = world;
    assert!(broken > conversations, "too little broke: {broken}");
    assert!(
        (hub_gone > 0 || !has_sockets) && watch.heard > 0,
        "the hub was gone {hub_gone} times, a desk has heard {} times",
        watch.heard
    );
    println!(
        "{broken} breaks, {unanswered} calls without an answer, {hub_gone} times without a hub; a desk has heard {} times, \
         and knew all {:?} later",
        watch.heard,
        ended.elapsed()
    );
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

#[test]
fn a_desk_hears_late_of_what_happened_while_the_hub_was_gone() {
    let site = Small::published("t-hub-gone");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let open = || {
        let mut desk = connect(&site.api("desk/live"), &[])?;
        desk.say(&json!({ "type": "hello", "token": operator_token() }));
        assert_eq!(desk.frame()["type"], "presence");
        Ok::<Socket, u16>(desk)
    };
    let mut before = open().unwrap();
    let gone = post(site.api("desk/jobs")).operator().header("nearhand-fault", "desk-gone").json(&json!({})).send();
    assert_status(&gone, 200);
    assert_eq!(before.code(), 1012);
    assert_eq!(open().err(), Some(503));
    // Nothing that a visitor does waits for it.
    let began = Instant::now();
    assert_status(&say(&site, &visitor, "Is anybody there?").send(), 201);
    let mut theirs = connect(&site.api(&format!("requests/{}/live", visitor.0)), &[]).unwrap();
    theirs.say(&json!({ "type": "hello", "token": visitor.1, "after": 1 }));
    assert_eq!(theirs.frame_of("messages")["seq"], 2);
    theirs.say(&json!({ "type": "message", "key": unique("key"), "message": "Over a socket." }));
    assert_eq!(theirs.frame_of("ack")["seq"], 3);
    assert!(began.elapsed() < Duration::from_secs(2), "it was not gone any more");
    let mut back = None;
    eventually("the hub is back", || {
        back = open().ok();
        back.is_some()
    });
    // It has not looked at the list since, and is told all the same.
    let told = back.unwrap().frame_of("changed");
    assert_eq!(told, json!({ "type": "changed", "reference": visitor.0, "seq": 3, "kind": "message" }));
}
