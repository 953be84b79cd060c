//! Turns of the machine one by one, and a world in which everything breaks at every step.

use super::*;
use crate::model::{Entry, Files};

fn entry(seq: u32, from: &str, message: &str) -> Entry {
    let [name, at, when] = [const { String::new() }; 3];
    let (from, message) = (from.to_owned(), message.to_owned());
    Entry {
        seq,
        from,
        name,
        at,
        when,
        message,
        attachments: Files::default(),
        files: String::new(),
        day: String::new(),
    }
}

fn news(after: u32, entries: &[Entry]) -> News {
    let seq = entries.last().map_or(after, |entry| entry.seq);
    News { after: Some(after), seq, status: "open".to_owned(), messages: entries.to_vec() }
}

fn write(key: &str) -> Event {
    Event::Write { key: key.to_owned(), message: key.to_owned(), attachments: Vec::new() }
}

fn message(key: &str) -> ClientFrame {
    ClientFrame::Message { key: key.to_owned(), message: key.to_owned(), attachments: Vec::new() }
}

/// A conversation whose first socket stands, at time 0.
fn standing(after: u32) -> Live {
    let mut live = Live::new(after, false);
    assert_eq!(live.step(Event::Start, 0, 0), [Command::Connect(1)]);
    assert_eq!(live.step(Event::Opened(1), 0, 0), [Command::Hello(1, after)]);
    let first = ServerFrame::Messages(news(after, &[]));
    let commands = live.step(Event::Frame(1, first), 0, 0);
    assert_eq!(commands, [Command::Live(true), Command::Show(news(after, &[]))]);
    live
}

#[test]
fn a_message_is_sent_again_with_its_key_until_it_is_acknowledged() {
    let mut live = standing(3);
    assert_eq!(live.step(write("a"), 10, 0), [Command::Send(1, message("a"))]);
    assert_eq!(live.step(write("b"), 11, 0), [], "one at a time");
    assert_eq!(live.step(Event::Closed(1, 1006), 12, 0), [Command::Live(false)]);
    let due = live.due().unwrap();
    assert_eq!(live.step(Event::Tick, due, 0), [Command::Connect(2)]);
    live.step(Event::Opened(2), due, 0);
    let again = ServerFrame::Messages(news(3, &[entry(4, "visitor", "a")]));
    let commands = live.step(Event::Frame(2, again), due, 0);
    assert!(commands.contains(&Command::Send(2, message("a"))), "{commands:?}");
    let ack = ServerFrame::Ack { key: "a".to_owned(), seq: 4 };
    let commands = live.step(Event::Frame(2, ack.clone()), due, 0);
    assert_eq!(commands, [Command::Sent { key: "a".to_owned(), seq: 4 }, Command::Send(2, message("b"))]);
    assert_eq!(live.step(Event::Frame(2, ack), due, 0), [], "a second one means nothing");
    assert_eq!(live.waiting(), 1);
}

#[test]
fn a_gap_is_asked_for_and_nothing_is_shown_twice() {
    let mut live = standing(3);
    let fifth = ServerFrame::Messages(news(4, &[entry(5, "team", "5")]));
    assert_eq!(live.step(Event::Frame(1, fifth.clone()), 1, 0), [Command::Hello(1, 3)]);
    assert_eq!(live.step(Event::Frame(1, fifth.clone()), 2, 0), [], "asked once");
    let both = [entry(4, "team", "4"), entry(5, "team", "5")];
    let commands = live.step(Event::Frame(1, ServerFrame::Messages(news(3, &both))), 3, 0);
    assert_eq!(commands, [Command::Show(news(3, &both))]);
    assert_eq!(live.step(Event::Frame(1, fifth), 4, 0), [Command::Show(news(5, &[]))]);
    // Numbers that nobody has any more are no gap where the server says from where it goes on.
    let ninth = [entry(9, "team", "9")];
    live.step(Event::Frame(1, ServerFrame::Messages(news(5, &ninth))), 5, 0);
    assert_eq!(live.after(), 9);
}

#[test]
fn that_somebody_writes_ends_with_their_message_and_not_with_the_others() {
    let mut live = standing(0);
    let typing = Event::Frame(1, ServerFrame::Typing { from: "visitor".to_owned() });
    assert_eq!(live.step(typing.clone(), 1, 0), [Command::Typing(true)]);
    for ours in [entry(1, "team", "Yes."), entry(2, "system", "Sorry for the wait.")] {
        let said = news(ours.seq - 1, &[ours]);
        let commands = live.step(Event::Frame(1, ServerFrame::Messages(said.clone())), 2, 0);
        assert_eq!(commands, [Command::Show(said)], "they still write");
    }
    let theirs = news(2, &[entry(3, "visitor", "Thanks")]);
    let commands = live.step(Event::Frame(1, ServerFrame::Messages(theirs.clone())), 3, 0);
    assert_eq!(commands, [Command::Typing(false), Command::Show(theirs)]);
    assert_eq!(live.step(typing, 4, 0), [Command::Typing(true)], "and once more");
}

#[test]
fn who_goes_on_typing_after_a_message_says_so_at_once() {
    let told = [Command::Send(1, ClientFrame::Typing)];
    // One's own message, over the connection or by a call.
    let mut live = standing(0);
    assert_eq!(live.step(Event::Type, 1, 0), told);
    live.step(write("a"), 2, 0);
    assert_eq!(live.step(Event::Type, 3, 0), told);
    assert_eq!(live.step(Event::Type, 4, 0), [], "and then now and then");
    let mine = ServerFrame::Messages(news(0, &[entry(1, "team", "By a call")]));
    live.step(Event::Frame(1, mine), 5, 0);
    assert_eq!(live.step(Event::Type, 6, 0), told);
}

#[test]
fn a_refusal_takes_a_message_out_and_a_pause_keeps_it() {
    let mut live = standing(0);
    live.step(write("a"), 1, 0);
    let error = |status, retry_after| {
        Event::Frame(1, ServerFrame::Error { detail: "no".to_owned(), key: "a".to_owned(), status, retry_after })
    };
    assert_eq!(live.step(error(429, 7), 2, 0), []);
    assert_eq!(live.step(Event::Tick, 6_999, 0), []);
    assert_eq!(live.due(), Some(7_002));
    assert_eq!(live.step(Event::Tick, 7_002, 0), [Command::Send(1, message("a"))]);
    let refused = Command::Refused { key: "a".to_owned(), status: 422, detail: "no".to_owned() };
    assert_eq!(live.step(error(422, 0), 7_003, 0), [refused]);
    assert_eq!(live.waiting(), 0);
}

#[test]
fn where_sockets_are_blocked_calls_take_their_place() {
    let mut live = Live::new(2, false);
    live.step(Event::Start, 0, 0);
    live.step(Event::Closed(1, 1006), 1, 0);
    live.step(write("a"), 2, 0);
    let (mut now, mut posts, mut polls, mut sockets) = (2, 0, 0, 1);
    let mut is_stored = false;
    while now < 600_000 {
        now = live.due().unwrap().max(now);
        let mut todo = live.step(Event::Tick, now, u16::MAX);
        while let Some(command) = todo.pop() {
            let event = match command {
                Command::Connect(socket) => {
                    sockets += 1;
                    Event::Closed(socket, 1006)
                }
                Command::Post { call, key, .. } => {
                    assert_eq!(key, "a");
                    (posts, is_stored) = (posts + 1, true);
                    Event::Answered(call, Answer::Stored(3))
                }
                Command::Poll(call, after) => {
                    polls += 1;
                    let all = [entry(3, "visitor", "a")];
                    let entries = if is_stored && after < 3 { &all[..] } else { &[] };
                    Event::Answered(call, Answer::News(news(after, entries)))
                }
                _ => continue,
            };
            todo.extend(live.step(event, now, u16::MAX));
        }
    }
    assert_eq!((posts, live.after(), live.waiting()), (1, 3, 0));
    assert!((10..25).contains(&polls), "{polls}");
    assert!((7..12).contains(&sockets), "{sockets}");
}

#[test]
fn a_hidden_page_begins_nothing_and_goes_on_when_it_is_shown() {
    let mut live = standing(0);
    live.step(Event::Visible(false), 1, 0);
    live.step(Event::Closed(1, 1001), 2, 0);
    assert_eq!(live.due(), None);
    assert_eq!(live.step(Event::Tick, 500_000, 0), []);
    assert_eq!(live.step(Event::Visible(true), 600_000, 0), [Command::Connect(2)]);
    live.step(Event::Visible(false), 600_001, 0);
    live.step(Event::Closed(2, 1006), 600_002, 0);
    assert_eq!(live.due(), None);
    live.step(write("a"), 600_003, 0);
    assert!(live.due().is_some(), "what was written is sent");
    let mut live = standing(0);
    live.set_background(true);
    live.step(Event::Visible(false), 1, 0);
    live.step(Event::Closed(1, 1001), 2, 0);
    assert!(live.due().is_some());
}

#[test]
fn silence_is_asked_and_a_sleep_is_noticed() {
    let mut live = standing(0);
    assert_eq!(live.due(), Some(QUIET_MS));
    assert_eq!(live.step(Event::Tick, QUIET_MS, 0), [Command::Ping(1)]);
    live.step(Event::Heard(1), QUIET_MS + 5, 0);
    assert_eq!(live.due(), Some(2 * QUIET_MS + 5));
    let slept = 3_600_000;
    assert_eq!(live.step(Event::Tick, slept, 0), [Command::Ping(1)]);
    assert_eq!(live.due(), Some(slept + PROBE_MS));
    let commands = live.step(Event::Tick, slept + PROBE_MS, 0);
    assert_eq!(commands, [Command::Close(1), Command::Live(false)]);
    assert_eq!(live.step(Event::Online, slept + PROBE_MS + 1, 0), [Command::Connect(2)]);
}

#[test]
fn typing_ends_by_itself_and_with_a_message() {
    let typing = || Event::Frame(1, ServerFrame::Typing { from: "team".to_owned() });
    let mut live = standing(0);
    assert_eq!(live.step(typing(), 1, 0), [Command::Typing(true)]);
    assert_eq!(live.step(typing(), 2_000, 0), []);
    assert_eq!(live.step(Event::Tick, 2_000 + TYPING_MS, 0), [Command::Typing(false)]);
    live.step(typing(), 9_000, 0);
    let said = [entry(1, "team", "1")];
    let commands = live.step(Event::Frame(1, ServerFrame::Messages(news(0, &said))), 9_001, 0);
    assert_eq!(commands, [Command::Typing(false), Command::Show(news(0, &said))]);
    assert_eq!(live.step(Event::Type, 9_002, 0), [Command::Send(1, ClientFrame::Typing)]);
    assert_eq!(live.step(Event::Type, 9_003, 0), []);
    assert_eq!(live.step(Event::See(1), 9_004, 0), [Command::Send(1, ClientFrame::Read { seq: 1 })]);
    assert_eq!(live.step(Event::See(1), 9_005, 0), []);
}

#[test]
fn an_end_is_an_end_until_it_is_begun_again() {
    for (code, end) in [(close::NOT_ALLOWED, End::NotAllowed), (close::GONE, End::Gone)] {
        let mut live = standing(0);
        live.step(write("a"), 1, 0);
        let commands = live.step(Event::Closed(1, code), 2, 0);
        assert_eq!(commands, [Command::Close(1), Command::Live(false), Command::Ended(end)]);
        assert_eq!((live.due(), live.waiting()), (None, 1));
        assert_eq!(live.step(Event::Tick, 1_000_000, 0), []);
        assert_eq!(live.step(Event::Start, 1_000_001, 0), [Command::Connect(2)]);
    }
}

/// A small generator (xorshift), so that a world can be made again.
struct Chance(u64);

impl Chance {
    fn of(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// What is on its way, and when it arrives.
enum Way {
    ToClient(usize, Event),
    ToServer(usize, u32, ClientFrame),
    Call(usize, Command),
}

/// Two clients of one conversation, the store between them, and a network that breaks.
struct World {
    chance: Chance,
    now: u64,
    clients: Vec<Live>,
    shown: Vec<Vec<String>>,
    /// The sockets that the server has: whose, and their number.
    sockets: Vec<(usize, u32)>,
    stored: Vec<(String, String)>,
    /// Who has written each message.
    by: Vec<usize>,
    ways: Vec<(u64, Way)>,
    /// In percent, how often something is lost.
    losses: u64,
    has_sockets: bool,
}

impl World {
    fn new(seed: u64, losses: u64, has_sockets: bool) -> World {
        let clients = vec![Live::new(0, false), Live::new(0, false)];
        let (shown, chance) = (vec![Vec::new(), Vec::new()], Chance(seed * 2 + 1));
        let (sockets, stored, ways) = (Vec::new(), Vec::new(), Vec::new());
        World { chance, now: 0, clients, shown, sockets, stored, by: Vec::new(), ways, losses, has_sockets }
    }

    fn entries(&self, after: u32) -> Vec<Entry> {
        let all = self.stored.iter().zip(1..).map(|((_, text), seq)| entry(seq, "visitor", text));
        all.skip(after as usize).collect()
    }

    fn later(&mut self, way: Way) {
        let at = self.now + 1 + self.chance.of(200);
        // What goes over one socket stays in its order.
        let last = self.ways.iter().filter(|(_, other)| is_same_way(other, &way)).map(|(at, _)| *at).max();
        self.ways.push((at.max(last.map_or(0, |at| at + 1)), way));
    }

    fn step(&mut self, who: usize, event: Event) {
        let random = self.chance.of(65_536) as u16;
        for command in self.clients[who].step(event, self.now, random) {
            match command {
                Command::Connect(socket) if self.has_sockets && self.chance.of(100) >= self.losses => {
                    self.sockets.push((who, socket));
                    self.later(Way::ToClient(who, Event::Opened(socket)));
                }
                Command::Connect(socket) => self.later(Way::ToClient(who, Event::Closed(socket, 1006))),
                Command::Hello(socket, after) => {
                    self.later(Way::ToServer(who, socket, ClientFrame::Hello { token: None, after }));
                }
                Command::Send(socket, frame) => self.later(Way::ToServer(who, socket, frame)),
                Command::Ping(socket) => self.later(Way::ToClient(who, Event::Heard(socket))),
                Command::Close(socket) => self.sockets.retain(|other| *other != (who, socket)),
                Command::Poll(..) | Command::Post { .. } => self.later(Way::Call(who, command)),
                Command::Show(news) => {
                    let texts = news.messages.into_iter().map(|entry| entry.message);
                    self.shown[who].extend(texts);
                }
                Command::Ended(_) | Command::Refused { .. } | Command::Trouble(_) => panic!("{command:?}"),
                _ => {}
            }
        }
    }

    fn store(&mut self, key: String, text: String) -> u32 {
        if let Some(at) = self.stored.iter().position(|(known, _)| *known == key) {
            return at as u32 + 1;
        }
        self.stored.push((key, text));
        let seq = self.stored.len() as u32;
        let told = ServerFrame::Messages(news(seq - 1, &self.entries(seq - 1)));
        for (who, socket) in self.sockets.clone() {
            // One that was not greeted is told as well: nothing rests on that.
            self.later(Way::ToClient(who, Event::Frame(socket, told.clone())));
        }
        seq
    }

    fn arrive(&mut self, way: Way) {
        let is_lost = self.chance.of(100) < self.losses;
        match way {
            Way::ToClient(who, event) => match &event {
                Event::Frame(socket, _) | Event::Opened(socket) | Event::Heard(socket) if is_lost => {
                    let socket = *socket;
                    self.cut(who, socket);
                }
                _ => self.step(who, event),
            },
            Way::ToServer(who, socket, frame) => {
                if !self.sockets.contains(&(who, socket)) {
                    return;
                }
                if is_lost && self.chance.of(2) == 0 {
                    return self.cut(who, socket);
                }
                let answer = match frame {
                    ClientFrame::Hello { after, .. } => ServerFrame::Messages(news(after, &self.entries(after))),
                    ClientFrame::Message { key, message, .. } => {
                        let seq = self.store(key.clone(), message);
                        ServerFrame::Ack { key, seq }
                    }
                    _ => return,
                };
                // Stored, and the connection goes before it is acknowledged.
                if is_lost {
                    self.cut(who, socket)
                } else {
                    self.later(Way::ToClient(who, Event::Frame(socket, answer)))
                }
            }
            Way::Call(who, command) => {
                let (call, answer) = match command {
                    Command::Poll(call, after) => (call, Answer::News(news(after, &self.entries(after)))),
                    Command::Post { call, key, message, .. } => (call, Answer::Stored(self.store(key, message))),
                    _ => return,
                };
                let answer = if is_lost { Answer::Failed(0) } else { answer };
                self.later(Way::ToClient(who, Event::Answered(call, answer)));
            }
        }
    }

    /// A connection breaks; its client hears of it, or only by silence.
    fn cut(&mut self, who: usize, socket: u32) {
        self.sockets.retain(|other| *other != (who, socket));
        self.ways
            .retain(|(_, way)| !matches!(way, Way::ToClient(to, Event::Frame(on, _)) if (*to, *on) == (who, socket)));
        if self.chance.of(4) > 0 {
            self.later(Way::ToClient(who, Event::Closed(socket, 1006)));
        }
    }

    fn run(&mut self, messages: usize) {
        for who in [0, 1] {
            self.step(who, Event::Start);
        }
        let mut written = 0;
        for _ in 0..200_000 {
            let is_done = written == messages
                && self.clients.iter().all(|client| client.waiting() == 0)
                && self.shown.iter().all(|shown| shown.len() == messages);
            if is_done {
                return;
            }
            if written < messages && self.chance.of(3) == 0 {
                let text = written.to_string();
                written += 1;
                let who = self.chance.of(2) as usize;
                self.by.push(who);
                self.step(who, write(&text));
            }
            let next = self.ways.iter().enumerate().min_by_key(|(_, (at, _))| *at).map(|(index, (at, _))| (index, *at));
            let due = self.clients.iter().zip(0..).filter_map(|(client, who)| Some((client.due()?, who))).min();
            match (next, due) {
                (Some((index, at)), due) if due.is_none_or(|(due, _)| at <= due) => {
                    self.now = self.now.max(at);
                    let (_, way) = self.ways.remove(index);
                    self.arrive(way);
                }
                (_, Some((at, who))) => {
                    self.now = self.now.max(at);
                    self.step(who, Event::Tick);
                }
                (_, None) => panic!("nobody waits for anything"),
            }
        }
        panic!("not all was heard: {:?} of {:?}", self.shown, self.stored);
    }
}

fn is_same_way(one: &Way, other: &Way) -> bool {
    match (one, other) {
        (Way::ToClient(a, Event::Frame(x, _)), Way::ToClient(b, Event::Frame(y, _))) => (a, x) == (b, y),
        (Way::ToServer(a, x, _), Way::ToServer(b, y, _)) => (a, x) == (b, y),
        _ => false,
    }
}

#[test]
fn whatever_breaks_each_message_is_stored_once_and_heard_once_in_order_by_both() {
    for (losses, has_sockets) in [(0, true), (10, true), (30, true), (0, false), (30, false)] {
        for seed in 1..60 {
            let mut world = World::new(seed, losses, has_sockets);
            world.run(20);
            let stored: Vec<String> = world.stored.iter().map(|(_, text)| text.clone()).collect();
            let mut sorted = stored.clone();
            sorted.sort_by_key(|text| text.parse::<u32>().unwrap());
            sorted.dedup();
            assert_eq!(sorted.len(), 20, "seed {seed}");
            for who in [0, 1] {
                let own = stored.iter().map(|text| text.parse::<usize>().unwrap()).filter(|at| world.by[*at] == who);
                assert!(own.is_sorted(), "seed {seed}: in the order in which they were written");
            }
            assert_eq!(world.shown, [stored.clone(), stored], "seed {seed}, losses {losses}");
        }
    }
}
