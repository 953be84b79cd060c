//! What the desk's pages say, in words: what the edge renders, and what a browser goes on with.

#[cfg(feature = "ssr")]
mod figures;
#[cfg(feature = "ssr")]
mod sheet;
mod translation;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
pub use figures::{Card, Drawing, List, Plot, Statistics, Table};
#[cfg(feature = "ssr")]
pub use sheet::{Button, Field, Form, Item, Kind, Section, Sheet, Title, Typed};

pub use translation::{Beside, Translation, Written};

use crate::labels::Labels;

/// A word that programs read and nobody sees: a name in a form, a direction, a place.
pub type Code = Cow<'static, str>;

/// All of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What is around it.
    pub shell: Shell,
    /// What its parts are called.
    pub labels: Labels,
    /// What it shows.
    pub page: Page,
}

/// What a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Page {
    /// The inbox.
    Inbox(Inbox),
    /// A conversation.
    Conversation(Box<Conversation>),
}

/// What is around every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shell {
    /// The BCP 47 tag of the page's language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: Code,
    /// The site's id.
    pub site: String,
    /// What the business is called.
    pub brand: String,
    /// The title of the window.
    pub title: String,
    /// Who is signed in; none before that.
    pub me: Option<Face>,
    /// Whether they have said that they are away.
    #[serde(default)]
    pub is_away: bool,
    /// The IANA name of the zone that pages tell the time by.
    pub zone: String,
    /// The time here, with the city whose it is.
    pub clock: String,
    /// The page's place in the navigation: `inbox`, or empty.
    pub place: Code,
    /// The pages in the navigation.
    pub places: Vec<Place>,
}

/// A page in the navigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its name, which its drawing has too.
    pub name: String,
    /// Its address.
    pub href: String,
    /// What it is called.
    pub label: String,
}

/// A person of the business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// Their name.
    pub name: String,
    /// One or two letters of it.
    pub initials: String,
}

/// A choice, with what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its value in a form or an address.
    pub value: String,
    /// Its name.
    pub label: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// The inbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbox {
    /// Views.
    pub views: Vec<Choice>,
    /// What the view is called.
    pub title: String,
    /// What is searched for; else empty.
    pub q: String,
    /// Filters: their names in the address, what they are called, and their choices.
    pub filters: Vec<(Code, String, Vec<Choice>)>,
    /// How many filters are on.
    pub filtered: usize,
    /// Conversations, in groups with a name each; one without where the view has none.
    pub groups: Vec<(String, Vec<Row>)>,
    /// What is said where there are none.
    pub empty: String,
    /// That some regions did not answer; else empty.
    pub unreachable: String,
    /// The address of the next page; empty on the last.
    pub next: String,
}

/// A conversation in the inbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its reference.
    pub reference: String,
    /// Who it is with: a name, else the reference.
    pub name: String,
    /// The time where they are; none where the zone is not known.
    pub there: Option<There>,
    /// The last words.
    pub words: Words,
    /// What the customer's language is called.
    pub language: String,
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: Code,
    /// Whether the last words are the business's own.
    pub is_ours: bool,
    /// How many files came with them, in words; empty where none did.
    pub files: String,
    /// The market; else empty.
    pub market: String,
    /// How it presses, where that is not as any other.
    pub priority: String,
    /// That its customer is upset, in a word; else empty.
    pub upset: String,
    /// That an answer has not reached its customer; else empty.
    pub undelivered: String,
    /// Free words.
    pub tags: Vec<String>,
    /// How long they have waited, or how it stands where they do not wait.
    pub standing: String,
    /// The promise; none where there is none, or nobody waits.
    pub promise: Option<Promise>,
    /// Who has taken it.
    pub with: Option<Face>,
}

/// The time where somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct There {
    /// The time of day.
    pub time: String,
    /// Whether it is night.
    pub is_night: bool,
    /// The city whose time it is.
    pub city: String,
}

/// What a customer wrote: in their language, and so in its direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: Code,
}

/// By when an answer was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// How much time is left, or how late it is.
    pub text: String,
    /// When, on both clocks.
    pub when: String,
    /// How near it is.
    pub nearness: Nearness,
}

/// How near a promise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Nearness {
    /// It is broken.
    Broken,
    /// Within the hour.
    Hour,
    /// Today.
    Today,
    /// Later.
    Later,
    /// There is none.
    None,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its row, as in the inbox.
    pub row: Row,
    /// The words that say that its customer is upset, each as they wrote it; none where none do.
    pub upset: Vec<String>,
    /// How it stands.
    pub status: String,
    /// Changes whenever something of it does.
    pub stand: String,
    /// Who else looks at it, in a sentence; else empty.
    pub presence: String,
    /// Who reads may take it: their id; empty where they have it, or are no agent.
    pub take: String,
    /// The number of the first message that is shown.
    pub from: u32,
    /// What leads to those before it; empty where there are none.
    pub earlier: String,
    /// Messages, notes and events, in the order of time.
    pub entries: Vec<Entry>,
    /// The number of the last message that is shown, and of the last note.
    pub after: (u32, u32),
    /// What is typed and not stored yet, with what is wrong with it.
    pub draft: Draft,
    /// Names an answer of this page, so that a second press stores nothing more.
    pub key: String,
    /// What can be chosen: who has it, its team, how it presses, until when it is put off.
    pub choices: Vec<(Code, String, Vec<Choice>)>,
    /// The tags, as they are typed.
    pub tags: String,
    /// What else can become of it: the status and what the button says.
    pub turns: Vec<(Code, String)>,
    /// What has mail sent again to an address that has taken none; empty where that is not so.
    pub again: String,
    /// Facts about the customer: what each is, and it.
    pub facts: Vec<(String, Fact)>,
    /// Their other conversations.
    pub others: Vec<Other>,
    /// That some regions did not answer; else empty.
    pub unreachable: String,
    /// How they are written to; none where nothing is known of that.
    pub manner: Option<Manner>,
    /// That it is a holiday or the weekend where they are, today or tomorrow: a sentence each.
    pub days: Vec<String>,
    /// Canned replies, by id; none where the page asks again, since it has them.
    pub replies: Vec<Reply>,
    /// What of it can be translated.
    pub translation: Translation,
}

/// How a customer is written to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manner {
    /// What a message to them begins with; none where their name is not known.
    pub greeting: Option<Words>,
    /// What it ends with.
    pub closing: Option<Words>,
    /// What else there is to know: what it is about, and sentences.
    pub facts: Vec<(String, Vec<String>)>,
    /// The business's own lines on that.
    pub own: Vec<String>,
}

/// A canned reply, as it would be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// That it is in another language than the customer's; else empty.
    pub note: String,
    /// The text, filled as far as it can be.
    pub words: Words,
    /// The same in the agent's language; none where that is the same, or it is not written in it.
    pub own: Option<Words>,
    /// The first placeholder that is left in the text, in UTF-16's units: where it begins and ends.
    pub blank: Option<(usize, usize)>,
}

impl Conversation {
    /// In which language an answer is written here: its tag, its direction and its name.
    pub fn writes(&self) -> (String, Code, String) {
        match &self.translation.writes {
            Some(Written { lang, dir, language }) => (lang.clone(), dir.clone(), language.clone()),
            None => (self.row.lang.clone(), self.row.dir.clone(), self.row.language.clone()),
        }
    }
}

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    /// Words of ours.
    Text(String),
    /// What the customer or the network said, isolated in its own direction.
    Data(String),
    /// An address of the web, shown where it leads.
    Link(String),
}

/// Something in a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "nearly all are messages")]
pub enum Entry {
    /// A message.
    Message {
        /// Its number.
        seq: u32,
        /// Who wrote it.
        name: String,
        /// Whether that is somebody of the business.
        is_ours: bool,
        /// When, here and there.
        when: String,
        /// What they wrote.
        words: Words,
        /// The same in other words: translated, or before it was.
        beside: Vec<Beside>,
        /// Files that came with it.
        #[serde(default)]
        files: Vec<File>,
        /// How the mail stands that brings it to the customer, and whether that is an error; none where there is none.
        mailed: Option<(String, bool)>,
        /// That it came by mail, and what was attached; else empty.
        arrived: String,
        /// What that mail quotes: what it is called, and it.
        quoted: Option<(String, String)>,
        /// Whether it came after the draft was begun.
        is_new: bool,
    },
    /// A note, for colleagues alone.
    Note {
        /// Who wrote it.
        name: String,
        /// When.
        when: String,
        /// What they wrote.
        text: String,
        /// Files that came with it, where it is a mail.
        #[serde(default)]
        files: Vec<File>,
        /// What came with it and is not kept; else empty.
        #[serde(default)]
        arrived: String,
        /// Its number, and what making it the customer's message is called; none where it is no mail.
        #[serde(default)]
        adopt: Option<(u32, String)>,
        /// Whether it came after the draft was begun.
        is_new: bool,
    },
    /// What else has happened, or that a day begins.
    Event {
        /// That, in words.
        text: String,
        /// When; empty where a day begins.
        when: String,
        /// Whether it is the mark of a day.
        #[serde(default)]
        is_day: bool,
    },
}

/// A file of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// What its sender calls it.
    pub name: String,
    /// Where it is.
    pub href: String,
    /// How large it is, in words.
    pub told: String,
    /// How wide and high it is shown, in pixels; none where it is no picture.
    pub size: Option<(u32, u32)>,
}

/// What is told to a page that has a conversation open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// Who else looks at it, in a sentence; else empty.
    pub presence: String,
    /// Changes whenever something of it does.
    pub stand: String,
}

/// What is typed on the page of a conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// An answer.
    pub message: String,
    /// Its translation; empty where there is none.
    #[serde(default)]
    pub translated: String,
    /// What that is a translation of.
    #[serde(default)]
    pub translated_of: String,
    /// A note.
    pub note: String,
    /// The reference of another conversation, to be joined with.
    #[serde(default)]
    pub with: String,
    /// Files that have arrived for the answer: their ids, and what they are called.
    #[serde(default)]
    pub arrived: Vec<(String, String)>,
    /// What is wrong: the field, and what to do.
    pub errors: Vec<(String, String)>,
    /// What is wrong with the whole; else empty.
    pub failure: String,
}

/// Another conversation of the customer's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// Its reference.
    pub reference: String,
    /// Its last words.
    pub words: String,
    /// How it stands, and since when.
    pub standing: String,
    /// How it is known to be theirs.
    pub by: String,
}
