//! A request on its way in: read from JSON or a form, checked field by field.
//!
//! Nothing that somebody wrote is silently cut or dropped: what cannot be taken is named, with its field, and the visitor
//! decides. Control characters, and invisible ones where they have no meaning, are cut without a word: see `clean.rs`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::attachment::ATTACHMENTS;
use crate::content::site::Topic;
use crate::id::Slug;
use crate::locale::Locale;
use crate::locale::text::Texts;
use crate::locale::zone::zone_named;
use crate::model::{Draft, FieldError};
use crate::problem::Problem;

pub(crate) mod clean;
pub mod identity;
mod key;
pub mod phone;
pub mod record;
pub mod reference;
pub mod sender;
#[cfg(test)]
mod tests;
pub mod token;

pub use crate::email::is_email;
use key::is_hasty;
pub use key::{KeySeal, form_key, idempotency_key, is_of_form, region_of_key};

/// The largest body, in bytes.
pub const MAX_BODY: usize = 128 * 1024;

/// The longest address of a page that is kept, in bytes.
const MAX_PAGE: usize = 2_000;

/// Caps of the fields, in characters. The message's fits a body of [`MAX_BODY`] in any script.
const CAPS: [(&str, usize); 7] = [
    ("note", 2_000),
    ("message", 8_000),
    ("name", 120),
    ("email", 254),
    ("phone", 80),
    ("consent", 100),
    ("order", 40),
];

/// A request that can be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// What the visitor wants; empty only where files say it.
    pub message: String,
    /// Their name, or empty.
    pub name: String,
    /// Where to answer, or empty.
    pub email: String,
    /// Where to call, or empty: as [`phone::kept_in`] writes it.
    pub phone: String,
    /// The visitor's IANA zone, where the body says it.
    pub zone: Option<String>,
    /// The visitor's locale, where the body says it.
    pub locale: Option<Locale>,
    /// The page on which they asked, or empty.
    pub page: String,
    /// The slug of the article that they had read, or empty.
    pub article: String,
    /// The version of the consent text that they agreed to, or empty.
    pub consent: String,
    /// What it is about: the id of one of the site's topics, or empty.
    pub topic: String,
    /// The number of the order that it is about, or empty.
    pub order: String,
}

/// To whom the business writes first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addressee {
    /// Their address, or empty.
    pub email: String,
    /// Their number as [`phone::kept`] writes it, or empty.
    pub phone: String,
    /// The shop's own id of them, or empty.
    pub customer: String,
}

/// What is wrong with fields: the first thing of each.
#[derive(Debug, Default)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    /// Adds one, unless the field has one already.
    pub fn add(&mut self, field: &str, detail: String) {
        if self.0.iter().all(|error| error.field != field) {
            self.0.push(FieldError { field: field.to_owned(), detail });
        }
    }

    /// Goes on where there is none.
    ///
    /// # Errors
    /// [`Problem::Invalid`] with all of them.
    pub fn none(self) -> Result<(), Problem> {
        if self.0.is_empty() { Ok(()) } else { Err(Problem::Invalid(self.0)) }
    }
}

/// A body's fields, without what nobody sees in those that we know. A field that is `null` is not there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields(Map<String, Value>);

impl Fields {
    /// Reads a body by its `Content-Type`.
    ///
    /// # Errors
    /// [`Problem::TooLarge`], [`Problem::Media`] or [`Problem::Json`].
    pub fn read(content_type: &str, body: &[u8]) -> Result<Self, Problem> {
        if body.len() > MAX_BODY {
            return Err(Problem::TooLarge((MAX_BODY / 1024) as u32));
        }
        let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "application/json" => match serde_json::from_slice(body) {
                Ok(Value::Object(fields)) => Ok(Fields::of(fields)),
                _ => Err(Problem::Json),
            },
            "application/x-www-form-urlencoded" => {
                let pairs = url::form_urlencoded::parse(body);
                let field = |(name, value): (Cow<'_, str>, Cow<'_, str>)| (name.into_owned(), value.into());
                Ok(Fields::of(pairs.map(field).collect()))
            }
            _ => Err(Problem::Media),
        }
    }

    /// Reads what changes something: a field that is `null` is there, and empty, so that what it held is taken away.
    ///
    /// # Errors
    /// As [`Fields::read`].
    pub fn read_change(content_type: &str, body: &[u8]) -> Result<Self, Problem> {
        let mut fields = Fields::read(content_type, body)?;
        if let Ok(Value::Object(sent)) = serde_json::from_slice(body) {
            let nulls = sent.into_iter().filter(|(_, value)| value.is_null());
            fields.0.extend(nulls.map(|(name, _)| (name, Value::String(String::new()))));
        }
        Ok(fields)
    }

    /// The fields of a form of several parts (RFC 7578), but for its files.
    pub fn of_form(fields: impl IntoIterator<Item = (String, String)>) -> Self {
        Fields::of(fields.into_iter().map(|(name, value)| (name, value.into())).collect())
    }

    /// Puts a list of texts in.
    pub fn put(&mut self, name: &str, words: &[String]) {
        self.0.insert(name.to_owned(), words.into());
    }

    fn of(fields: Map<String, Value>) -> Self {
        let there = fields.into_iter().filter(|(_, value)| !value.is_null());
        Fields(there.map(|(name, value)| cleaned(name, value)).collect())
    }

    /// A field as text, trimmed; empty where it is missing or not text.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default().trim()
    }

    /// All fields that are text, as they were typed.
    pub fn typed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
    }

    /// Whether a field is there, and not `null`.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether a field is there, and is text.
    pub fn is_text(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(Value::is_string)
    }

    /// The first field that is none of those that a call takes.
    pub fn unknown(&self, taken: &[&str]) -> Option<&str> {
        self.0.keys().map(String::as_str).find(|name| !taken.contains(name))
    }

    /// A field's text, trimmed, where the field is there: it may be empty.
    pub fn given(&self, name: &str) -> Option<&str> {
        self.has(name).then(|| self.text(name))
    }

    /// A field as a number of a message, from JSON or a form.
    pub fn number(&self, name: &str) -> Option<u32> {
        match self.0.get(name)? {
            Value::Number(number) => number.as_u64()?.try_into().ok(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// A field as a list of texts.
    pub fn words(&self, name: &str) -> Option<Vec<String>> {
        let words = self.0.get(name)?.as_array()?;
        words.iter().map(|word| word.as_str().map(ToOwned::to_owned)).collect()
    }

    /// A field as texts by name, trimmed; none where it is anything else.
    pub fn texts(&self, name: &str) -> Option<BTreeMap<String, String>> {
        let texts = self.0.get(name)?.as_object()?;
        texts.iter().map(|(name, text)| Some((name.clone(), text.as_str()?.trim().to_owned()))).collect()
    }

    /// Words that are typed in a row, with commas of any script between them.
    pub fn listed(&self, name: &str) -> Vec<&str> {
        self.text(name).split([',', '、', '،', '，']).map(str::trim).filter(|word| !word.is_empty()).collect()
    }

    /// A visitor's message in a conversation that stands already. One that names files needs no words.
    ///
    /// # Errors
    /// [`Problem::Invalid`].
    pub fn message(&self, texts: &Texts) -> Result<String, Problem> {
        let mut wrong = FieldErrors::default();
        self.check_text(&["message", KEY_FIELD], texts, &mut wrong);
        if self.text("message").is_empty() && !self.is_files_alone() {
            wrong.add("message", texts.get("error-message-missing"));
        }
        wrong.none()?;
        Ok(self.text("message").to_owned())
    }

    /// Whether a message has files and no words: they need none.
    pub fn is_files_alone(&self) -> bool {
        let names_files =
            self.words(ATTACHMENTS).is_some_and(|ids| !ids.is_empty()) || !self.listed(ATTACHMENTS).is_empty();
        let is_silent = !self.has("message") || (self.is_text("message") && self.text("message").is_empty());
        names_files && is_silent
    }

    /// How the business reaches somebody to whom it writes first: address, number, the shop's own id of them. One of
    /// them has to be there, and none may be wrong.
    pub fn addressee(&self, texts: &Texts, wrong: &mut FieldErrors) -> Addressee {
        self.check_text(&["email", "phone", "customer"], texts, wrong);
        if let Some(detail) = email_error(self.text("email"), texts) {
            wrong.add("email", detail);
        }
        let phone = match self.text("phone") {
            "" => Ok(String::new()),
            typed => phone::kept(typed),
        };
        let phone = phone.unwrap_or_else(|why| {
            wrong.add("phone", phone_error(why, "error-phone", texts));
            String::new()
        });
        let customer = self.text("customer");
        if customer.chars().count() > identity::MAX_SUBJECT || customer.chars().any(char::is_control) {
            wrong.add("customer", texts.with("error-too-long", &[("max", (identity::MAX_SUBJECT as u64).into())]));
        }
        if ["email", "phone", "customer"].iter().all(|name| self.text(name).is_empty()) {
            wrong.add("email", texts.get("error-addressee"));
        }
        Addressee { email: self.text("email").to_owned(), phone, customer: customer.to_owned() }
    }

    /// A field that says yes or no: as a form says it, or as JSON does.
    pub fn yes_or_no(&self, name: &str) -> Option<bool> {
        match self.0.get(name)? {
            Value::Bool(answer) => Some(*answer),
            Value::String(answer) if answer == "yes" => Some(true),
            Value::String(answer) if answer == "no" => Some(false),
            _ => None,
        }
    }

    /// What the visitor typed, to be shown again.
    pub fn draft(&self) -> Draft {
        // The message of a booked call is its note.
        let message = Some(self.text("message")).filter(|text| !text.is_empty()).unwrap_or(self.text("note"));
        Draft {
            message: message.to_owned(),
            name: self.text("name").to_owned(),
            email: self.text("email").to_owned(),
            phone: self.text("phone").to_owned(),
            topic: self.text("topic").to_owned(),
            order: self.text("order").to_owned(),
        }
    }

    /// Checks every field and gives the request, or everything that is wrong with it. `topics` are the site's. Where files come
    /// with it, it needs no words. A phone number without a country's code is one of `country`, as that of a booked call is.
    ///
    /// # Errors
    /// [`Problem::Invalid`] with one entry a field, in the visitor's language.
    pub fn check(
        &self,
        texts: &Texts,
        topics: &[Topic],
        has_files: bool,
        country: Option<&str>,
    ) -> Result<NewRequest, Problem> {
        let mut wrong = FieldErrors::default();
        self.check_text(&KNOWN, texts, &mut wrong);
        if self.text("message").is_empty() && !has_files {
            wrong.add("message", texts.get("error-message-missing"));
        }
        if let Some(detail) = email_error(self.text("email"), texts) {
            wrong.add("email", detail);
        }
        let phone = match self.text("phone") {
            "" => Ok(String::new()),
            typed => phone::kept_in(typed, country),
        };
        if let Err(why) = phone {
            wrong.add("phone", phone_error(why, "error-phone", texts));
        }
        let topic = self.text("topic");
        // The field is not seen where the topic has no use for it, but may hold what was typed for another one.
        let asks_no_order = topics.iter().any(|known| known.id.as_str() == topic && !known.order);
        if !topic.is_empty() && topics.iter().all(|known| known.id.as_str() != topic) {
            wrong.add("topic", texts.get("error-choice"));
        }
        let (zone, locale) = self.check_visitor(texts, &mut wrong);
        wrong.none()?;
        let field = |name| self.text(name).to_owned();
        Ok(NewRequest {
            message: field("message"),
            name: field("name"),
            email: field("email"),
            phone: phone.unwrap_or_default(),
            zone,
            locale,
            page: page_of(self.text("page")),
            article: Slug::parse(self.text("article")).map(String::from).unwrap_or_default(),
            consent: field("consent"),
            topic: topic.to_owned(),
            order: if asks_no_order { String::new() } else { field("order") },
        })
    }

    /// Checks that fields are texts and short enough.
    pub(crate) fn check_text(&self, names: &[&str], texts: &Texts, wrong: &mut FieldErrors) {
        for (name, value) in &self.0 {
            if names.contains(&name.as_str()) && !value.is_string() {
                wrong.add(name, texts.get("error-type"));
            }
        }
        for (name, cap) in CAPS.iter().filter(|(name, _)| names.contains(name)) {
            if self.text(name).chars().count() > *cap {
                wrong.add(name, texts.with("error-too-long", &[("max", (*cap as u64).into())]));
            }
        }
    }

    /// Reads the visitor's zone and locale, which may be missing but not be wrong.
    pub(crate) fn check_visitor(&self, texts: &Texts, wrong: &mut FieldErrors) -> (Option<String>, Option<Locale>) {
        let zone = zone_named(self.text("zone")).map(|(name, _)| name);
        if zone.is_none() && !self.text("zone").is_empty() {
            wrong.add("zone", texts.get("error-zone"));
        }
        let locale = Locale::meant(self.text("locale")).ok();
        if locale.is_none() && !self.text("locale").is_empty() {
            wrong.add("locale", texts.get("error-locale"));
        }
        (zone, locale)
    }

    /// Whether the field that no person sees was filled in, and no person has said since that they are one: browsers'
    /// own programs, such as password managers, fill it in for people.
    pub fn is_trapped(&self) -> bool {
        !self.text(TRAP_FIELD).is_empty() && !self.is_confirmed()
    }

    /// Whether the form was sent sooner after it was shown than a person can fill it in, and no person has said since
    /// that they are one. `key` is its idempotency key, which tells when it was shown.
    pub fn is_hasty(&self, key: &str, now: Timestamp) -> bool {
        is_hasty(key, now) && !self.is_confirmed()
    }

    /// Whether the box was ticked that a form has which came back as [`Problem::Challenge`].
    pub fn is_confirmed(&self) -> bool {
        self.text(CONFIRM_FIELD) == "1"
    }

    /// The same without a field.
    pub fn without(&self, name: &str) -> Fields {
        Fields(
            self.0
                .iter()
                .filter(|(known, _)| *known != name)
                .map(|(name, sent)| (name.clone(), sent.clone()))
                .collect(),
        )
    }

    /// A stable form of what the visitor wants, by which a repeated write is told from another one with the same key:
    /// without what only says that it comes from a person, since that may be asked for between two tries.
    pub fn fingerprint(&self) -> String {
        let told = |name: &str| !matches!(name, KEY_FIELD | CONFIRM_FIELD | CHALLENGE_FIELD);
        // Whatever a program has put where nobody writes.
        let value = |name: &str, value: &Value| if name == TRAP_FIELD { "".into() } else { value.clone() };
        // serde_json's map is sorted by key.
        let sent: Map<_, _> = self
            .0
            .iter()
            .filter(|(name, _)| told(name))
            .map(|(name, sent)| (name.clone(), value(name, sent)))
            .collect();
        crate::content::name_of(Value::Object(sent).to_string().as_bytes())
    }
}

/// The form's field that carries the idempotency key, where no header can.
pub const KEY_FIELD: &str = "key";

/// A field that nobody sees. What fills it in reads the page's code and not the page.
pub const TRAP_FIELD: &str = "subject";

/// The box that a person ticks in a form that came back because it looked like a robot's: `1`.
pub const CONFIRM_FIELD: &str = "confirmed";

/// The field in which Turnstile puts its answer to a challenge.
pub const CHALLENGE_FIELD: &str = "cf-turnstile-response";

const KNOWN: [&str; 11] =
    ["message", "name", "email", "phone", "zone", "locale", "article", "consent", "topic", "order", KEY_FIELD];

/// What a field of one line keeps of a text that somebody else says of the visitor; `None` where it cannot be that.
pub(crate) fn fitting(name: &str, text: &str) -> Option<String> {
    let text = match name {
        "email" => clean::email(text),
        "phone" => phone::kept(text).ok()?,
        _ => clean::line(text),
    };
    let cap = CAPS.iter().find(|(field, _)| *field == name).map_or(0, |(_, cap)| *cap);
    let is_that = name != "email" || is_email(&text);
    (is_that && (1..=cap).contains(&text.chars().count())).then_some(text)
}

/// What is wrong with a phone number, where `id` says it of one that is no number.
pub(crate) fn phone_error(why: phone::Unreadable, id: &str, texts: &Texts) -> String {
    match why {
        phone::Unreadable::Character(c) => character_error(c, texts),
        phone::Unreadable::Number => texts.get(id),
    }
}

pub(crate) fn email_error(text: &str, texts: &Texts) -> Option<String> {
    if text.is_empty() || is_email(text) {
        return None;
    }
    // Those that stand in no address (RFC 5322, section 3.2.3), beside the spaces, of which the example tells.
    let odd = text.chars().find(|c| matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | ',' | ';' | ':' | '"' | '\\'));
    Some(odd.map_or_else(|| texts.get("error-email"), |c| character_error(c, texts)))
}

fn character_error(c: char, texts: &Texts) -> String {
    texts.with("error-character", &[("character", clean::name_of(c).into())])
}

/// A field that we know, without what nobody sees in it.
fn cleaned(name: String, value: Value) -> (String, Value) {
    let Value::String(text) = value else { return (name, value) };
    let text = match name.as_str() {
        "message" | "note" => clean::lines(&text),
        "name" | "order" => clean::line(&text),
        "email" => clean::email(&text),
        "topic" | "phone" | "zone" | "locale" | "page" | "article" | "consent" | "start" => clean::token(&text),
        _ => text,
    };
    (name, text.into())
}

/// What comes along when a code is copied: dashes of any kind, spaces, full stops, and the marks that keep its direction
/// in a right-to-left text (UAX 9).
pub fn is_filler(c: char) -> bool {
    let is_dash = matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}');
    is_dash || matches!(c, '.' | '。') || c.is_whitespace() || is_direction_mark(c)
}

/// A letter or digit of a code as a keyboard for East Asian scripts may have widened it (Unicode's full-width forms).
pub(crate) fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The page on which a visitor asked, or empty: a web address without a password, as short as is kept. It comes from the
/// page, not from the visitor, so a bad one never costs a request.
fn page_of(text: &str) -> String {
    let Ok(mut url) = url::Url::parse(text) else { return String::new() };
    if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() || url.password().is_some() {
        return String::new();
    }
    if url.as_str().len() > MAX_PAGE {
        url.set_query(None);
        url.set_fragment(None);
    }
    if url.as_str().len() > MAX_PAGE { String::new() } else { url.into() }
}
