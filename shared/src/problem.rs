//! Problem documents (RFC 9457): what went wrong, in the visitor's language.

use serde::Serialize;

use crate::locale::text::Texts;
use crate::model::{FieldError, SlotOption};

/// The media type of a problem document.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Every way in which a call can fail. Each has a status and two texts: a heading, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No such site.
    Site,
    /// No such page or call.
    Page,
    /// No such article.
    Article,
    /// No such request, or not with this token: which of both is not told.
    Request,
    /// The same, for the business's people: no such conversation, or another team's.
    Conversation,
    /// Something that was erased.
    Gone,
    /// Something that must not be erased.
    Held,
    /// Fields that cannot be taken.
    Invalid(Vec<FieldError>),
    /// A file that cannot be taken: the HTTP status, and why in the words of the field that it was chosen in.
    File(u16, Vec<FieldError>),
    /// A part of a file that does not go on where the file has come to, in bytes. In English: programs alone send parts.
    Offset(u64),
    /// A body that is not what it says it is.
    Json,
    /// A body of a kind that is not taken.
    Media,
    /// A body over its cap, in kilobytes.
    TooLarge(u32),
    /// A write from a page of another origin.
    Origin,
    /// A call that exists, but not with this method.
    Method(&'static str),
    /// A time for a call that is no longer free, with the nearest ones that are.
    Slot(Vec<SlotOption>),
    /// A call that is over or was cancelled.
    BookingFixed,
    /// Something was written that whoever writes had not read.
    Newer,
    /// A rating of what is not resolved.
    NotResolved,
    /// A rating that was given more than a day ago.
    RatingFixed,
    /// Nobody takes calls.
    Callbacks,
    /// An idempotency key that came with another body before.
    KeyReused,
    /// An idempotency key that cannot be one.
    KeyBad,
    /// Too much within a short time, with the minutes after which there is room again.
    Limit(u32),
    /// A form that looks as if a robot had filled it in.
    Challenge,
    /// A write without a good answer to Cloudflare Turnstile, where the site asks for one.
    Turnstile,
    /// A write without the shop's word for who writes, where the site asks for that.
    Identity,
    /// A call of the business's without a token or session that is good.
    Token,
    /// A call of the business's by somebody who may not do that.
    Forbidden,
    /// Somebody, or something, of the business's that is not there.
    Missing,
    /// An address that somebody else of the business has.
    AddressTaken,
    /// The only admin, who cannot be taken away.
    LastAdmin,
    /// More calls booked than one visitor may have at a time.
    TooManyBookings,
    /// Content that cannot be published, with the reason. In English, heading and all ([`Problem::language`]): whoever
    /// publishes reads it on the command line, which is English, and the reasons quote parsers that are.
    Content(String),
    /// A call that makes no sense, with the reason.
    Query(QueryError),
    /// A store that does not answer.
    Store,
    /// Anything else.
    Server,
}

/// What an operator's call got wrong. Unlike a [`Problem::Content`] it is told in the language of who asks: people meet it
/// in a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryError {
    /// No such team.
    Team,
    /// A day that is not a date.
    Day,
    /// A cursor that was never given.
    Cursor,
    /// A parameter of a list with a value that it does not take.
    Filter {
        /// What it is called.
        name: &'static str,
        /// What it takes.
        takes: &'static str,
    },
    /// Neither a number nor a customer, or both.
    Person,
    /// Nobody whose data is meant, or more than one.
    Whom,
    /// No reason for which a call is cancelled, or one of more characters than these.
    Reason(u32),
}

impl QueryError {
    /// The id of its text.
    pub const fn id(self) -> &'static str {
        match self {
            QueryError::Team => "query-team",
            QueryError::Day => "query-day",
            QueryError::Cursor => "query-cursor",
            QueryError::Filter { .. } => "query-filter",
            QueryError::Person => "query-person",
            QueryError::Whom => "query-whom",
            QueryError::Reason(_) => "query-reason",
        }
    }

    fn text(self, texts: &Texts) -> String {
        match self {
            QueryError::Reason(max) => texts.with(self.id(), &[("max", max.into())]),
            QueryError::Filter { name, takes } => format!("{} ({name}: {takes})", texts.get(self.id())),
            _ => texts.get(self.id()),
        }
    }
}

impl From<QueryError> for Problem {
    fn from(error: QueryError) -> Self {
        Problem::Query(error)
    }
}

/// The heading of a [`Problem::Content`].
const CONTENT: &str = "This content cannot be published";

/// The heading of a [`Problem::Offset`].
const OFFSET: &str = "This part does not go on where the file has come to";

/// The JSON form.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    /// Names the kind of problem; stable across languages and versions.
    pub r#type: String,
    /// The heading.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What to do.
    pub detail: String,
    /// Both as one text, for a form that has no heading for it.
    pub text: String,
    /// What is wrong with each field.
    #[serde(skip_serializing_if = "<[FieldError]>::is_empty")]
    pub errors: &'a [FieldError],
    /// Where a time has gone: the nearest that are free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternatives: Option<&'a [SlotOption]>,
    /// Where it looked like a robot: what a person says by sending it again with `confirmed=1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<String>,
}

impl Problem {
    /// The HTTP status (RFC 9110, section 15).
    pub const fn status(&self) -> u16 {
        match self {
            Problem::Json | Problem::KeyBad | Problem::Query(_) => 400,
            Problem::Token | Problem::Identity => 401,
            Problem::Origin | Problem::Forbidden => 403,
            Problem::Site
            | Problem::Page
            | Problem::Article
            | Problem::Request
            | Problem::Conversation
            | Problem::Missing
            | Problem::Callbacks => 404,
            Problem::Method(_) => 405,
            Problem::File(status, _) => *status,
            Problem::Slot(_)
            | Problem::Offset(_)
            | Problem::BookingFixed
            | Problem::Newer
            | Problem::NotResolved
            | Problem::RatingFixed
            | Problem::Held
            | Problem::AddressTaken
            | Problem::LastAdmin => 409,
            Problem::Gone => 410,
            Problem::TooLarge(_) => 413,
            Problem::Media => 415,
            Problem::Invalid(_)
            | Problem::KeyReused
            | Problem::Challenge
            | Problem::Turnstile
            | Problem::Content(_) => 422,
            Problem::Limit(_) | Problem::TooManyBookings => 429,
            Problem::Server => 500,
            Problem::Store => 503,
        }
    }

    /// The id of its heading among the texts; `…-detail` is what to do.
    pub const fn id(&self) -> &'static str {
        match self {
            Problem::Site => "problem-site",
            Problem::Page => "problem-page",
            Problem::Article => "problem-article",
            Problem::Request | Problem::Conversation => "problem-request",
            Problem::Gone => "problem-gone",
            Problem::Held => "problem-held",
            Problem::Invalid(_) | Problem::File(..) => "problem-invalid",
            Problem::Offset(_) => "problem-offset",
            Problem::Json => "problem-json",
            Problem::Media => "problem-media",
            Problem::TooLarge(_) => "problem-large",
            Problem::Origin => "problem-origin",
            Problem::Method(_) => "problem-method",
            Problem::Slot(_) => "problem-slot",
            Problem::BookingFixed => "problem-call-fixed",
            Problem::Newer => "problem-newer",
            Problem::NotResolved => "problem-rating",
            Problem::RatingFixed => "problem-rating-fixed",
            Problem::Callbacks => "problem-callbacks",
            Problem::KeyReused => "problem-key",
            Problem::KeyBad => "problem-key-bad",
            Problem::Limit(_) => "problem-limit",
            Problem::TooManyBookings => "problem-bookings",
            Problem::Challenge | Problem::Turnstile => "problem-challenge",
            Problem::Identity => "problem-identity",
            Problem::Token => "problem-token",
            Problem::Forbidden => "problem-forbidden",
            Problem::Missing => "problem-missing",
            Problem::AddressTaken => "problem-address",
            Problem::LastAdmin => "problem-admin",
            Problem::Content(_) => "problem-content",
            Problem::Query(_) => "problem-call",
            Problem::Store => "problem-store",
            Problem::Server => "problem-server",
        }
    }

    /// The heading.
    pub fn title(&self, texts: &Texts) -> String {
        match self {
            Problem::Content(_) => CONTENT.to_owned(),
            Problem::Offset(_) => OFFSET.to_owned(),
            _ => texts.get(self.id()),
        }
    }

    /// What to do.
    pub fn detail(&self, texts: &Texts) -> String {
        let id = format!("{}-detail", self.id());
        match self {
            Problem::TooLarge(kilobytes) => texts.with(&id, &[("max", (*kilobytes).into())]),
            Problem::Limit(minutes) => texts.with(&id, &[("minutes", (*minutes).into())]),
            Problem::Content(reason) => reason.clone(),
            Problem::File(_, errors) => errors.iter().map(|error| error.detail.clone()).collect::<Vec<_>>().join(" "),
            Problem::Offset(here) => format!("Go on with byte {here}: so many have arrived."),
            Problem::Query(error) => error.text(texts),
            Problem::Conversation => texts.get("problem-conversation"),
            _ => texts.get(&id),
        }
    }

    /// Heading and detail as one text: a form shows it above its fields. Where fields say what is wrong with them the
    /// heading adds nothing.
    pub fn text(&self, texts: &Texts) -> String {
        match self {
            // Each file is named beside its field.
            Problem::File(..) => texts.get("problem-invalid-detail"),
            Problem::Offset(_) => [OFFSET, ". ", &self.detail(texts)].concat(),
            // The box of a consent is where a client cannot mark it: what is wrong with it is said above the form.
            Problem::Invalid(errors) => match errors.iter().find(|error| error.field == "consent") {
                Some(error) if errors.len() == 1 => error.detail.clone(),
                Some(error) => texts.sentences(&[&self.detail(texts), &error.detail]),
                None => self.detail(texts),
            },
            Problem::Content(reason) => [CONTENT, ". ", reason].concat(),
            _ => texts.sentences(&[&self.title(texts), &self.detail(texts)]),
        }
    }

    /// The same problem with what else is wrong with other fields: of each the first thing is said.
    #[must_use]
    pub fn and(self, other: Option<Problem>) -> Problem {
        match (self, other) {
            (Problem::Invalid(mut errors), Some(Problem::Invalid(more))) => {
                let is_said = |error: &FieldError| errors.iter().any(|said| said.field == error.field);
                let more: Vec<FieldError> = more.into_iter().filter(|error| !is_said(error)).collect();
                errors.extend(more);
                Problem::Invalid(errors)
            }
            (problem, _) => problem,
        }
    }

    /// The language of those texts, for `Content-Language` and `lang`.
    pub fn language(&self, texts: &Texts) -> String {
        match self {
            Problem::Content(_) | Problem::Offset(_) => "en".to_owned(),
            _ => texts.locale().to_string(),
        }
    }

    /// What a person says who is asked whether they are one.
    pub fn confirm(&self, texts: &Texts) -> Option<String> {
        matches!(self, Problem::Challenge).then(|| texts.get("confirm-person"))
    }

    /// What is wrong with each field.
    pub fn errors(&self) -> &[FieldError] {
        match self {
            Problem::Invalid(errors) | Problem::File(_, errors) => errors,
            _ => &[],
        }
    }

    /// The JSON form.
    pub fn document(&self, texts: &Texts) -> Document<'_> {
        let kind = match self {
            Problem::File(..) => "file",
            _ => self.id().strip_prefix("problem-").unwrap_or(self.id()),
        };
        Document {
            r#type: format!("urn:nearhand:problem:{kind}"),
            title: self.title(texts),
            status: self.status(),
            detail: self.detail(texts),
            text: self.text(texts),
            errors: self.errors(),
            alternatives: if let Problem::Slot(slots) = self { Some(slots) } else { None },
            confirm: self.confirm(texts),
        }
    }
}

#[cfg(test)]
mod tests;
