//! Views that reach a person: the contact form, and the request that it leaves.

use serde::Serialize;

use super::{CallCard, Channel, SearchResult};

/// The contact form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Contact {
    /// Fresh for every rendering of the form: a repeated post of it is one request.
    pub key: String,
    /// What was typed, where the form comes back.
    pub draft: Draft,
    /// The title of the article that did not help, with which a message begins; else empty.
    pub about: String,
    /// The slug of the article that they have read before; else empty. The edge draws it beside [`Contact::files`].
    #[cfg(feature = "edge")]
    #[serde(skip)]
    pub article: String,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// What went wrong as a whole; else empty.
    pub failure: String,
    /// The site key of the challenge that has to be passed; empty where there is none.
    pub challenge: String,
    /// What a person says by a tick, where the form looked like a robot's; else empty.
    pub confirm: String,
    /// What a request may be about, as the site has it.
    pub topics: Vec<Topic>,
    /// Other ways to reach a person, shown where sending failed through no fault of the visitor's.
    pub channels: Vec<Channel>,
    /// The field in which files are chosen, as HTML that the edge has drawn.
    pub files: String,
    /// Texts.
    pub text: ContactText,
}

/// Something that a request may be about.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Topic {
    /// Its id in `site.toml`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Whether an order number helps to answer it.
    pub order: bool,
}

/// Articles that may answer a message. No view of its own: they are shown beside the message.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggestions {
    /// The locale of the articles.
    pub locale: String,
    /// What stands above them.
    pub heading: String,
    /// The articles, best first; none where nothing fits.
    pub results: Vec<SearchResult>,
    /// Notices that answer, drawn; empty where none does.
    pub notices: String,
}

/// What a visitor typed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Draft {
    /// The message.
    pub message: String,
    /// Their name.
    pub name: String,
    /// Where to answer.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// The id of what it is about.
    pub topic: String,
    /// The number of the order that it is about.
    pub order: String,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// The field's name in the form and in JSON.
    pub field: String,
    /// What is wrong and what to do, in the visitor's language.
    pub detail: String,
}

/// Texts of the contact form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContactText {
    /// Heading.
    pub title: String,
    /// What happens with a request, in which languages a person answers, and the box of what whoever writes consents to:
    /// HTML.
    pub intro: String,
    /// By when a person answers; empty where that is not promised.
    pub promise: String,
    /// Above the topics.
    pub topic: String,
    /// Label of the order number.
    pub order: String,
    /// Label of the message.
    pub message: String,
    /// Label of the name.
    pub name: String,
    /// Label of the e-mail address.
    pub email: String,
    /// Label of the phone number.
    pub phone: String,
    /// Marks a field that may stay empty.
    pub optional: String,
    /// The button.
    pub send: String,
    /// The button while it works.
    pub sending: String,
    /// Where the answer did not come; what was typed stays.
    pub network_error: String,
    /// Above other ways to reach a person.
    pub other_ways: String,
}

/// The form that opens a request again.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Lookup {
    /// The reference, where it is known.
    pub reference: String,
    /// The access code as it was typed, where it did not fit: to be mended.
    pub code: String,
    /// What went wrong; else empty.
    pub failure: String,
    /// Texts.
    pub text: LookupText,
}

/// Texts of that form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LookupText {
    /// Heading.
    pub title: String,
    /// What is needed.
    pub intro: String,
    /// Label of the reference.
    pub reference: String,
    /// Label of the access code.
    pub code: String,
    /// The button.
    pub open: String,
    /// Leads to the contact form.
    pub contact: String,
    /// What this browser keeps.
    pub kept: KeptText,
}

/// What is said of what the browser keeps, and the way to clear it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KeptText {
    /// What is kept.
    pub what: String,
    /// What unfolds the way to clear it.
    pub clear: String,
    /// What goes with it.
    pub sure: String,
    /// The button that clears it.
    pub yes: String,
}

/// A request as its visitor sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Request {
    /// Its reference.
    pub reference: String,
    /// The same as `status`, under the name that it had before requests were conversations.
    pub state: String,
    /// `open` (waits for the business), `pending` (waits for the visitor), `snoozed`, `resolved` or `spam`.
    pub status: String,
    /// The number of its last message.
    pub seq: u32,
    /// When it was stored: RFC 3339, in UTC.
    pub created: String,
    /// The call that was booked with it; none where it is a message.
    pub call: Option<CallCard>,
    /// The way to what was written before that, drawn as HTML; empty where all is shown.
    pub earlier: String,
    /// What has been written, oldest first.
    pub thread: Vec<Entry>,
    /// Whether it may be rated now.
    pub can_rate: bool,
    /// What the edge has drawn below the thread, as HTML: what keeps it live, and the form that asks how it was.
    pub below: String,
    /// The token, in the answer to the write that made the request; else empty.
    pub token: String,
    /// The form to go on with it; none right after it was made, and for a call.
    pub reply: Option<Reply>,
    /// Texts.
    pub text: RequestText,
}

/// The form below a conversation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reply {
    /// Fresh for every rendering of the form: a repeated post of it is one message.
    pub key: String,
    /// What was typed, where the form comes back.
    pub draft: String,
    /// What went wrong as a whole; else empty.
    pub failure: String,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// The field in which files are chosen, as HTML that the edge has drawn.
    pub files: String,
    /// Texts.
    pub text: ReplyText,
}

/// Texts of that form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReplyText {
    /// Label of the message.
    pub message: String,
    /// The button.
    pub send: String,
    /// The button while it works.
    pub sending: String,
    /// Where the answer did not come; what was typed stays.
    pub network_error: String,
}

/// One entry of a request's thread.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// Its number within the request, from 1.
    pub seq: u32,
    /// `visitor`, `team` or `system`.
    pub from: String,
    /// The name of the person of the business; else empty.
    pub name: String,
    /// When: RFC 3339, in UTC.
    pub at: String,
    /// When, as the visitor reads it.
    pub when: String,
    /// What.
    pub message: String,
    /// Files that came with it.
    pub attachments: Files,
    /// The same as HTML that the edge has drawn; empty where there are none.
    pub files: String,
    /// Where it is of another day than the one before, in the visitor's calendar: a mark of that day as HTML, which stands before it;
    /// else empty.
    pub day: String,
}

/// Files, for programs: the client shows them as they are drawn, and knows what the first is called.
#[cfg(feature = "edge")]
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Files(pub Vec<File>);

/// In the client what the first is called, for a message without words; empty where there are none.
#[cfg(not(feature = "edge"))]
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Files(pub String);

/// A file.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct File {
    /// Names it within its conversation.
    pub id: String,
    /// What its sender calls it.
    pub name: String,
    /// Its media type.
    pub r#type: String,
    /// How large it is, in bytes.
    pub size: u64,
    /// How wide it is shown, in pixels; 0 where it is no picture.
    pub width: u32,
    /// How high it is shown, in pixels; 0 where it is no picture.
    pub height: u32,
    /// Where it is, for a while.
    pub href: String,
    /// Its size as the visitor reads it.
    #[serde(skip)]
    pub told: String,
}

/// The field in which files are chosen. The edge draws it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FileField {
    /// Its label.
    pub label: String,
    /// That it may stay empty.
    pub optional: String,
    /// What is taken.
    pub hint: String,
    /// The same for the browser.
    pub accept: &'static str,
    /// What is wrong with what was chosen; else empty.
    pub error: String,
    /// What is said of a file as it is chosen that is of no kind that is taken; U+FFFC stands for its name.
    pub kind: String,
    /// What is said of one that is too large.
    pub large: String,
    /// What has arrived already, where the form comes back: it need not be chosen again.
    pub arrived: Vec<File>,
    /// The access code, where the form carries it; else empty.
    pub code: String,
}

/// Texts of the request view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RequestText {
    /// Heading.
    pub title: String,
    /// Where it stands.
    pub status: String,
    /// By when it will be answered; empty where that was not promised, or is done.
    pub answer_by: String,
    /// Where the answer will be read; empty once there is one.
    pub next: String,
    /// Label of the reference.
    pub reference: String,
    /// Label of the access code.
    pub code: String,
    /// Why to keep both.
    pub keep: String,
    /// Above the visitor's own words.
    pub you: String,
    /// Above the team's words.
    pub team: String,
}
