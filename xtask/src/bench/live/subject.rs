//! What is measured: Nearhand or the floor, and a conversation of each with its two sides.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::bench::http::post;
use crate::bench::socket::Socket;
use crate::bench::workerd::{Process, TOKEN};

/// Which of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Floor,
    Nearhand,
}

/// A worker with conversations in it, which are its object's rooms.
pub struct Subject {
    pub process: Process,
    pub which: Which,
    /// The reference and code of each; of the floor the names of rooms.
    conversations: Vec<(String, String)>,
}

/// A conversation while both are there.
pub struct Pair {
    visitor: Socket,
    agent: Socket,
    which: Which,
}

/// Texts and keys that were not there before.
fn next() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Subject {
    /// Begins so many conversations.
    pub fn new(process: Process, which: Which, many: usize) -> Result<Self> {
        let conversations = match which {
            Which::Floor => (0..many).map(|number| (format!("room-{number}"), String::new())).collect(),
            Which::Nearhand => begin(&process, many)?,
        };
        Ok(Self { process, which, conversations })
    }

    /// How many conversations there are.
    pub fn len(&self) -> usize {
        self.conversations.len()
    }

    /// A visitor's socket of a conversation, which has been greeted.
    pub fn visitor(&self, number: usize) -> Result<Socket> {
        let (_, code) = self.conversation(number)?;
        self.greeted(number, code, "?locale=de&tz=Europe/Berlin")
    }

    /// A socket of a conversation for somebody with this proof, and with how they read; everything that comes at first is in hand.
    fn greeted(&self, number: usize, proof: &str, reads: &str) -> Result<Socket> {
        let (reference, _) = self.conversation(number)?;
        if self.which == Which::Floor {
            return Socket::open(self.process.port, &format!("/live?{reference}"));
        }
        let path = format!("/api/v1/sites/lumen/requests/{reference}/live{reads}");
        let mut socket = Socket::open(self.process.port, &path)?;
        socket.say(&json!({ "type": "hello", "token": proof, "after": 1 }).to_string())?;
        socket.hear_of(r#""type":"presence""#)?;
        Ok(socket)
    }

    /// Both sides of a conversation.
    pub fn pair(&self, number: usize) -> Result<Pair> {
        // As a desk does, which does not say how it reads.
        Ok(Pair { visitor: self.visitor(number)?, agent: self.greeted(number, TOKEN, "")?, which: self.which })
    }

    fn conversation(&self, number: usize) -> Result<&(String, String)> {
        self.conversations.get(number).context("there are not so many conversations")
    }
}

impl Pair {
    /// The visitor writes: how long until the agent has it. Comes back when the visitor knows that it is stored.
    pub fn round_trip(&mut self) -> Result<Duration> {
        let text = format!("Passt in die Lampe auch eine Birne der alten Art? ({})", next());
        let frame = said(self.which, &text);
        let sent = Instant::now();
        self.visitor.say(&frame)?;
        let heard = self.agent.hear_of(r#""message":"#)?;
        let took = sent.elapsed();
        ensure!(heard.contains(&text), "another message was heard: {heard}");
        stored(&mut self.visitor, self.which, &text)?;
        Ok(took)
    }
}

/// What says a message. Both carry the same, so that both are told as much.
fn said(which: Which, text: &str) -> String {
    match which {
        Which::Floor => json!({ "type": "messages", "message": text }).to_string(),
        Which::Nearhand => json!({ "type": "message", "key": format!("live-{}", next()), "message": text }).to_string(),
    }
}

/// Waits until who has said something knows that it is stored, and was told it as all are.
fn stored(socket: &mut Socket, which: Which, text: &str) -> Result<()> {
    if which == Which::Nearhand {
        socket.hear_of(r#""type":"ack""#)?;
    }
    socket.hear_of(text).map(drop)
}

/// A visitor's message on a socket whose other side nobody listens to: how long until it is stored and told.
pub fn echo(socket: &mut Socket, which: Which) -> Result<Duration> {
    let text = format!("Ist jemand da? ({})", next());
    let frame = said(which, &text);
    let sent = Instant::now();
    socket.say(&frame)?;
    stored(socket, which, &text)?;
    Ok(sent.elapsed())
}

/// A desk's socket: a program's, which is there for nobody.
pub fn desk(process: &Process) -> Result<Socket> {
    let mut socket = Socket::open(process.port, "/api/v1/sites/lumen/desk/live")?;
    socket.say(&json!({ "type": "hello", "token": TOKEN, "after": 0 }).to_string())?;
    socket.hear_of(r#""type":"presence""#)?;
    Ok(socket)
}

/// Asks so many times: references and codes.
fn begin(process: &Process, many: usize) -> Result<Vec<(String, String)>> {
    let mut connection = process.connect()?;
    let ask = |_| {
        let body = json!({ "message": "Gibt es diese Lampe noch?", "locale": "de", "zone": "Europe/Berlin" });
        let key = format!("live-{}", next());
        let answer = connection.exchange(&post("/api/v1/sites/lumen/requests", &key, &body.to_string()))?;
        ensure!(answer.status == 201, "a request is answered {}", answer.status);
        let body: Value = serde_json::from_slice(&answer.body)?;
        let field = |name: &str| body.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
        field("reference").zip(field("token")).context("a request without a reference")
    };
    (0..many).map(ask).collect()
}
