//! What comes by itself: a conversation that is open, and, of all others, that something has changed in them. Where sockets are
//! blocked, the page looks again now and then, as without this.

use std::cell::Cell;
use std::rc::Rc;

use nearhand_live::link::{Host, Link, listen};
use nearhand_shared::live::{Answer, Command, Event, Live, News};

thread_local! {
    static LINKS: std::cell::RefCell<Vec<Rc<Link>>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// What has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// Something new in what is followed: it is to be looked at.
    News,
    /// Whether the customer writes.
    Typing(bool),
    /// They have seen everything up to this message.
    Read(u32),
    /// Something has changed in a conversation.
    Changed {
        /// Its reference.
        reference: String,
        /// What has changed: `message`, `status` …
        kind: String,
    },
}

struct Followed {
    address: String,
    /// Whether there was a connection before.
    has_been: Cell<bool>,
    hear: Box<dyn Fn(Came)>,
}

impl Host for Followed {
    fn address(&self) -> String {
        self.address.clone()
    }

    /// The session's cookie says who is there.
    fn proof(&self) -> Option<String> {
        None
    }

    fn perform(&self, link: &Rc<Link>, command: Command) {
        match command {
            Command::Show(news) if !news.messages.is_empty() || !news.status.is_empty() => (self.hear)(Came::News),
            Command::Changed { reference, kind, .. } => (self.hear)(Came::Changed { reference, kind }),
            // What has changed meanwhile nobody tells.
            Command::Live(true) if self.has_been.replace(true) => (self.hear)(Came::News),
            Command::Typing(is_typing) => (self.hear)(Came::Typing(is_typing)),
            Command::Seen(seq) => (self.hear)(Came::Read(seq)),
            Command::Poll(call, after) => {
                // What is looked at is the page, not the answer to a call: its own looks go on beside.
                (self.hear)(Came::News);
                link.step(Event::Answered(
                    call,
                    Answer::News(News { after: Some(after), seq: after, ..News::default() }),
                ));
            }
            _ => {}
        }
    }
}

/// Follows a conversation from a message on.
pub fn conversation(site: &str, reference: &str, after: u32, hear: impl Fn(Came) + 'static) -> Followable {
    follow(format!("/api/v1/sites/{site}/requests/{reference}/live"), Live::new(after, false), hear)
}

/// Follows all that somebody may see. While it does, they count as there.
pub fn desk(site: &str, hear: impl Fn(Came) + 'static) -> Followable {
    follow(format!("/api/v1/sites/{site}/desk/live"), Live::new(0, true), hear)
}

/// What is followed.
#[derive(Clone)]
pub struct Followable(Rc<Link>);

impl Followable {
    /// The answer is being typed.
    pub fn types(&self) {
        self.0.step(Event::Type);
    }

    /// Everything up to this message was seen.
    pub fn sees(&self, seq: u32) {
        self.0.step(Event::See(seq));
    }
}

fn follow(address: String, machine: Live, hear: impl Fn(Came) + 'static) -> Followable {
    let link = Link::start(Rc::new(Followed { address, has_been: Cell::new(false), hear: Box::new(hear) }), machine);
    let is_first = LINKS.with_borrow_mut(|links| {
        links.push(link.clone());
        links.len() == 1
    });
    if is_first {
        listen(|| LINKS.with_borrow(Clone::clone));
    }
    Followable(link)
}
