//! A conversation: what a request becomes once both sides write. Its messages, who waits for whom, and how that changes.
//!
//! | status | waits for | becomes |
//! |---|---|---|
//! | `open` | the business | `pending` or `resolved` by an answer, as who answers chooses |
//! | `pending` | the visitor | `open` by their message; `resolved` after the site's `pending_days` |
//! | `snoozed` | an instant | `open` then, or by the visitor's message |
//! | `resolved` | nobody | `open` by the visitor's message |
//! | `spam` | nobody | hidden from lists |

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::attachment::{Attachment, Refused};

/// The longest message of an agent and the longest note, in characters.
pub const MAX_TEXT: usize = 8_000;
/// How many tags a conversation has at most, and how long each is, in characters.
pub const MAX_TAGS: (usize, usize) = (20, 50);

/// Who waits for whom.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The visitor waits for the business.
    #[default]
    Open,
    /// The business waits for the visitor.
    Pending,
    /// Put off until an instant.
    Snoozed,
    /// Done.
    Resolved,
    /// Nobody's request.
    Spam,
}

impl Status {
    /// All names, as a call is told that has another.
    pub const NAMES: &str = "open, pending, snoozed, resolved, spam";

    /// Its name in the table, in JSON and in queries.
    pub const fn as_str(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Pending => "pending",
            Status::Snoozed => "snoozed",
            Status::Resolved => "resolved",
            Status::Spam => "spam",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Status> {
        use Status::{Open, Pending, Resolved, Snoozed, Spam};
        [Open, Pending, Snoozed, Resolved, Spam].into_iter().find(|status| status.as_str() == name)
    }

    /// What it is after the visitor has written.
    #[must_use]
    pub const fn after_visitor(self) -> Status {
        match self {
            Status::Spam => Status::Spam,
            _ => Status::Open,
        }
    }

    /// What the visitor is told: that their words count for nothing is not said to them.
    #[must_use]
    pub const fn told(self) -> Status {
        match self {
            Status::Spam => Status::Resolved,
            other => other,
        }
    }

    /// Whether the visitor waits for somebody: since when is then kept.
    pub const fn is_waiting(self) -> bool {
        matches!(self, Status::Open)
    }
}

/// Who has written a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Author {
    /// The visitor.
    #[default]
    Visitor,
    /// A person of the business.
    Team,
    /// A machine of the business: what it says is no first response.
    System,
}

impl Author {
    /// Its name in the table and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Author::Visitor => "visitor",
            Author::Team => "team",
            Author::System => "system",
        }
    }

    /// Reads a name of the table; one that this version does not know is a machine's.
    pub fn of(name: &str) -> Author {
        match name {
            "visitor" => Author::Visitor,
            "team" => Author::Team,
            _ => Author::System,
        }
    }
}

/// How much it presses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Priority {
    /// It can wait.
    Low,
    /// As any other.
    #[default]
    Normal,
    /// Before others.
    High,
    /// Now.
    Urgent,
}

impl Priority {
    /// What it is once somebody is found to be upset: never less than it was.
    #[must_use]
    pub const fn of_upset(self) -> Priority {
        match self {
            Priority::Normal => Priority::High,
            other => other,
        }
    }

    /// All names, as a call is told that has another.
    pub const NAMES: &str = "low, normal, high, urgent";

    /// Its name in the table, in JSON and in queries.
    pub const fn as_str(self) -> &'static str {
        match self {
            Priority::Low => "low",
            Priority::Normal => "normal",
            Priority::High => "high",
            Priority::Urgent => "urgent",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Priority> {
        use Priority::{High, Low, Normal, Urgent};
        [Low, Normal, High, Urgent].into_iter().find(|priority| priority.as_str() == name)
    }
}

/// How a visitor feels, by their words: for the business alone, and never a reason to keep anything from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mood {
    /// They are upset: see [`crate::mood`].
    Upset,
}

impl Mood {
    /// Its name in JSON and in events.
    pub const fn as_str(self) -> &'static str {
        match self {
            Mood::Upset => "upset",
        }
    }

    /// What is said in place of a mood that was taken for one it is not: in a change, and in events.
    pub const WRONG: &str = "wrong";
}

/// A message. There is no way from a [`Note`] to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its place in the conversation, from 1: the visitor's first. The one clock by which what was missed is asked for.
    pub seq: u32,
    /// Who has written it.
    pub from: Author,
    /// The name of the person of the business, as the visitor reads it; else empty.
    #[serde(default)]
    pub name: String,
    /// When it was stored.
    pub at: Timestamp,
    /// What it says.
    pub message: String,
    /// Files that came with it, in the order of who chose them.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// A remark of the business to itself, which never reaches a visitor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its place among the conversation's notes, from 1.
    pub note_seq: u32,
    /// The id of who has written it; empty for a program.
    pub agent: String,
    /// Their name.
    pub name: String,
    /// When it was stored.
    pub at: Timestamp,
    /// What it says.
    pub note: String,
    /// The ids of agents who are meant.
    #[serde(default)]
    pub mentions: Vec<String>,
    /// Files that came with it, where it is a mail.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

impl Note {
    /// In place of an agent, for a mail whose sender is not the conversation's visitor. `name` is the sender's address.
    pub const BY_MAIL: &str = "mail.other";
    /// The same of one whose sender is forged, by the word of the server that took it.
    pub const BY_FORGED_MAIL: &str = "mail.forged";

    /// Whether it is a mail that nobody has verified, and no remark.
    pub fn is_mail(&self) -> bool {
        [Self::BY_MAIL, Self::BY_FORGED_MAIL].contains(&self.agent.as_str())
    }

    /// What such a mail says, which somebody may make a message of the visitor's; none where it is no mail, or has no words of its
    /// own. `mailed` is what stands beside it.
    pub fn words(&self, mailed: Option<&Mailed>) -> Option<String> {
        let most = mailed.map_or(0, |mailed| mailed.words);
        let words: String = if most == 0 { self.note.clone() } else { self.note.chars().take(most as usize).collect() };
        (self.is_mail() && !words.is_empty()).then_some(words)
    }
}

/// What came with a message by mail, beside its words: for the business alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mailed {
    /// The message's number; 0 where it is a note.
    pub seq: u32,
    /// The note's number; 0 where it is a message.
    pub note: u32,
    /// How many characters of the note are new in the mail; 0 where that is not known.
    pub words: u32,
    /// The address that it came from.
    pub from: String,
    /// What it quotes, and what of it was too long for a message.
    pub quoted: String,
    /// The names of files that came with it and are not kept.
    pub files: Vec<String>,
    /// The same with why; nothing of what came before there were reasons.
    pub refused: Vec<Refused>,
}

/// What has happened to a conversation beside its messages: a change of status, of team, of who answers …
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What: the field that has changed (`status`, `team`, `assignee`, `priority`, `tags`, `mood`), `call` (what became of
    /// it, that it was cancelled, or the instant that it was moved to), `merged` or `created`.
    pub kind: String,
    /// What it was, as JSON has it; empty where there was nothing.
    #[serde(default)]
    pub from: String,
    /// What it is.
    #[serde(default)]
    pub to: String,
    /// The id of who did it: an agent, `operator`, `visitor` or `system`.
    pub by: String,
    /// Their name, where they have one.
    #[serde(default)]
    pub name: String,
    /// Why the system did it: of what was given to somebody a [`crate::giving::Reason`], of what went to another team `closed`, of
    /// what is open again [`Event::UNDELIVERED`]; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl Event {
    /// Why a conversation is open again where an answer was mailed to nobody.
    pub const UNDELIVERED: &str = "undelivered";
}

/// The last message, as a list shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last {
    /// Who has written it.
    pub from: Author,
    /// When; none where nothing was said.
    pub at: Option<Timestamp>,
    /// What it says, or its beginning; of files without words, what they are called.
    pub message: String,
    /// How many files came with it.
    #[serde(default)]
    pub files: u32,
}

/// How a conversation stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Standing {
    /// Who waits for whom.
    pub status: Status,
    /// The number of its last message.
    pub seq: u32,
    /// The number of its last note.
    pub note_seq: u32,
    /// The id of the agent who answers; empty where nobody has taken it.
    pub assignee: String,
    /// How much it presses.
    pub priority: Priority,
    /// Free words, in their order.
    pub tags: Vec<String>,
    /// Since when the visitor waits; none where they do not.
    pub waiting_since: Option<Timestamp>,
    /// Until when it is put off.
    pub snoozed_until: Option<Timestamp>,
    /// When it was last resolved; none where it is not.
    pub resolved_at: Option<Timestamp>,
    /// The last message.
    pub last: Last,
    /// Whether the mail of an answer was given up, and nobody has read it otherwise, as far as is known.
    pub undelivered: bool,
    /// How the visitor feels, where their words say so and nobody of the business has said that it is wrong.
    pub mood: Option<Mood>,
    /// The words that say so, as they wrote them, on one line each.
    pub mood_words: Vec<String>,
}

impl Standing {
    /// Whether its visitor begins to wait where they write now: they have an answer, or wait for none.
    pub fn begins_to_wait(&self) -> bool {
        self.waiting_since.is_none() || self.last.from != Author::Visitor
    }
}

/// How many characters of a message a list shows.
pub const MAX_LAST: usize = 200;

/// The beginning of a message, for a list: one line, cut between characters.
pub fn beginning(message: &str) -> String {
    let line: Vec<&str> = message.split_whitespace().collect();
    let line = line.join(" ");
    match line.char_indices().nth(MAX_LAST) {
        Some((at, _)) => [line.get(..at).unwrap_or_default(), "…"].concat(),
        None => line,
    }
}

/// The same of a message that may be files alone: these say what they are called.
pub fn beginning_of<'n>(message: &str, files: impl IntoIterator<Item = &'n str>) -> String {
    match beginning(message) {
        words if words.is_empty() => beginning(&files.into_iter().collect::<Vec<_>>().join(", ")),
        words => words,
    }
}

/// Free words as they are kept: trimmed, each once; `None` where there are more, or longer ones, than [`MAX_TAGS`], or an
/// empty one.
pub fn tags(typed: &[String]) -> Option<Vec<String>> {
    let mut kept: Vec<String> = Vec::new();
    for tag in typed {
        let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
        if tag.is_empty() || tag.chars().count() > MAX_TAGS.1 || tag.chars().any(|c| c.is_control() || c == ',') {
            return None;
        }
        if !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    (kept.len() <= MAX_TAGS.0).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        use Status::{Open, Pending, Resolved, Snoozed, Spam};
        for status in [Open, Pending, Snoozed, Resolved, Spam] {
            assert_eq!(Status::parse(status.as_str()), Some(status));
            assert_eq!(serde_json::to_string(&status).unwrap(), format!("\"{}\"", status.as_str()));
            assert_eq!(status.after_visitor(), if status == Spam { Spam } else { Open });
        }
        for priority in ["low", "normal", "high", "urgent"] {
            assert_eq!(Priority::parse(priority).map(Priority::as_str), Some(priority));
        }
        assert_eq!((Status::parse("answered"), Priority::parse("")), (None, None));
        assert_eq!(Author::of("robot"), Author::System);
    }

    #[test]
    fn a_list_shows_one_line() {
        assert_eq!(beginning(" My\n lamp  is\tbroken. "), "My lamp is broken.");
        assert_eq!(beginning(&"語".repeat(MAX_LAST)), "語".repeat(MAX_LAST));
        assert_eq!(beginning(&"語".repeat(MAX_LAST + 1)), ["語".repeat(MAX_LAST).as_str(), "…"].concat());
        assert_eq!(beginning_of(" Here.", ["lamp.jpg"]), "Here.");
        assert_eq!(beginning_of("", ["lamp.jpg", "bill.pdf"]), "lamp.jpg, bill.pdf");
        assert_eq!(beginning_of(" \n", []), "");
    }

    #[test]
    fn tags_are_words() {
        let tags = |typed: &[&str]| tags(&typed.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>());
        assert_eq!(
            tags(&[" refund ", "two  words", "refund"]),
            Some(vec!["refund".to_owned(), "two words".to_owned()])
        );
        for wrong in [vec![""], vec![" "], vec!["a\u{7}"], vec!["a,b"], vec![&*"x".repeat(51)]] {
            assert_eq!(tags(&wrong), None, "{wrong:?}");
        }
        let many: Vec<String> = (0..21).map(|at| at.to_string()).collect();
        assert_eq!(super::tags(&many), None);
    }
}
