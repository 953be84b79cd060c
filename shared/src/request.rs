//! A request on its way in: read from JSON or a form, checked field by field.
//!
//! Nothing is silently cut or dropped: what cannot be taken is named, with its field, and the visitor decides.

use std::borrow::Cow;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::locale::Locale;
use crate::locale::text::Texts;
use crate::locale::zone::zone_named;
use crate::model::{Draft, FieldError};
use crate::problem::Problem;

pub mod identity;
pub mod phone;
pub mod record;
pub mod reference;
pub mod sender;
pub mod token;

/// The largest body, in bytes.
pub const MAX_BODY: usize = 64 * 1024;

/// Caps of the fields, in characters. The message's fits a body of [`MAX_BODY`] in any script.
const CAPS: [(&str, usize); 7] = [
    ("note", 2_000),
    ("message", 8_000),
    ("name", 120),
    ("email", 254),
    ("phone", 40),
    ("page", 2_000),
    ("consent", 100),
];

/// A request that can be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// What the visitor wants, never empty.
    pub message: String,
    /// Their name, or empty.
    pub name: String,
    /// Where to answer, or empty.
    pub email: String,
    /// Where to call, or empty.
    pub phone: String,
    /// The visitor's IANA zone, where the body says it.
    pub zone: Option<String>,
    /// The visitor's locale, where the body says it.
    pub locale: Option<Locale>,
    /// The page on which they asked, or empty.
    pub page: String,
    /// The version of the consent text that they agreed to, or empty.
    pub consent: String,
}

/// What is wrong with fields: the first thing of each.
#[derive(Debug, Default)]
pub(crate) struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    /// Adds one, unless the field has one already.
    pub(crate) fn add(&mut self, field: &str, detail: String) {
        if self.0.iter().all(|error| error.field != field) {
            self.0.push(FieldError { field: field.to_owned(), detail });
        }
    }

    /// Whether there is none.
    ///
    /// # Errors
    /// [`Problem::Invalid`] with all of them.
    pub(crate) fn none(self) -> Result<(), Problem> {
        if self.0.is_empty() { Ok(()) } else { Err(Problem::Invalid(self.0)) }
    }
}

/// A body's fields, as they came.
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
                Ok(Value::Object(fields)) => Ok(Fields(fields)),
                _ => Err(Problem::Json),
            },
            "application/x-www-form-urlencoded" => {
                let pairs = url::form_urlencoded::parse(body);
                // Browsers send line breaks in forms as CR LF.
                let text = |value: Cow<'_, str>| Value::String(value.replace("\r\n", "\n"));
                Ok(Fields(pairs.map(|(name, value)| (name.into_owned(), text(value))).collect()))
            }
            _ => Err(Problem::Media),
        }
    }

    /// A field as text, trimmed; empty where it is missing or not text.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default().trim()
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
        }
    }

    /// Checks every field and gives the request, or everything that is wrong with it.
    ///
    /// # Errors
    /// [`Problem::Invalid`] with one entry a field, in the visitor's language.
    pub fn check(&self, texts: &Texts) -> Result<NewRequest, Problem> {
        let mut wrong = FieldErrors::default();
        self.check_text(&KNOWN, texts, &mut wrong);
        if self.text("message").is_empty() {
            wrong.add("message", texts.get("error-message-missing"));
        }
        if !self.text("email").is_empty() && !is_email(self.text("email")) {
            wrong.add("email", texts.get("error-email"));
        }
        if !self.text("phone").is_empty() && !is_phone(self.text("phone")) {
            wrong.add("phone", texts.get("error-phone"));
        }
        let (zone, locale) = self.check_visitor(texts, &mut wrong);
        if !self.text("page").is_empty() && !is_web_address(self.text("page")) {
            wrong.add("page", texts.get("error-page"));
        }
        wrong.none()?;
        let field = |name| self.text(name).to_owned();
        Ok(NewRequest {
            message: field("message"),
            name: field("name"),
            email: field("email"),
            phone: field("phone"),
            zone,
            locale,
            page: field("page"),
            consent: field("consent"),
        })
    }

    /// Checks that fields are texts, short enough and without control characters.
    pub(crate) fn check_text(&self, names: &[&str], texts: &Texts, wrong: &mut FieldErrors) {
        for (name, value) in &self.0 {
            let is_optional_null = value.is_null() && name != "message";
            if names.contains(&name.as_str()) && !value.is_string() && !is_optional_null {
                wrong.add(name, texts.get("error-type"));
            }
        }
        for (name, cap) in CAPS.iter().filter(|(name, _)| names.contains(name)) {
            let text = self.text(name);
            if text.chars().count() > *cap {
                wrong.add(name, texts.with("error-too-long", &[("max", (*cap as u64).into())]));
            }
            if text.chars().any(|c| is_control(c, matches!(*name, "message" | "note"))) {
                wrong.add(name, texts.get("error-control"));
            }
        }
    }

    /// Reads the visitor's zone and locale, which may be missing but not be wrong.
    pub(crate) fn check_visitor(&self, texts: &Texts, wrong: &mut FieldErrors) -> (Option<String>, Option<Locale>) {
        let zone = zone_named(self.text("zone")).map(|(name, _)| name);
        if zone.is_none() && !self.text("zone").is_empty() {
            wrong.add("zone", texts.get("error-zone"));
        }
        let locale = Locale::parse(self.text("locale")).ok();
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

    /// A stable form of what was sent, by which a repeated write is told from another one with the same key.
    pub fn fingerprint(&self) -> String {
        // serde_json's map is sorted by key.
        let sent: Map<_, _> =
            self.0.iter().filter(|(name, _)| *name != KEY_FIELD).map(|(k, v)| (k.clone(), v.clone())).collect();
        crate::content::name_of(Value::Object(sent).to_string().as_bytes())
    }
}

/// The form's field that carries the idempotency key, where no header can.
pub const KEY_FIELD: &str = "key";

/// A field that nobody sees. What fills it in reads the page's code and not the page.
pub const TRAP_FIELD: &str = "subject";

/// The box that a person ticks in a form that came back because it looked like a robot's: `1`.
pub const CONFIRM_FIELD: &str = "confirmed";

/// A key for a form: when that is shown, in seconds since the Unix epoch, and 96 random bits, as 32 hexadecimal digits.
pub fn form_key(shown: Timestamp, entropy: [u8; 12]) -> String {
    let random: String = entropy.iter().map(|byte| format!("{byte:02x}")).collect();
    // Until the year 2106.
    format!("{:08x}{random}", shown.as_second().clamp(0, u32::MAX.into()))
}

/// Whether a form was sent sooner after it was shown than a person can fill it in, as far as its key tells. Keys of
/// other programs tell nothing.
fn is_hasty(key: &str, now: Timestamp) -> bool {
    let shown = key.get(..8).filter(|_| key.len() == 32).and_then(|seconds| i64::from_str_radix(seconds, 16).ok());
    shown.is_some_and(|shown| (0..FILL_SECONDS).contains(&(now.as_second() - shown)))
}

/// The least time between a form's showing and its sending, in seconds.
const FILL_SECONDS: i64 = 2;

const KNOWN: [&str; 9] = ["message", "name", "email", "phone", "zone", "locale", "page", "consent", KEY_FIELD];

/// Reads an idempotency key: 1 to 200 visible ASCII characters.
///
/// # Errors
/// [`Problem::KeyBad`].
pub fn idempotency_key(text: &str) -> Result<&str, Problem> {
    let is_good = (1..=200).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
    if is_good { Ok(text) } else { Err(Problem::KeyBad) }
}

/// Whether a text that is not empty can stand in a field of one line.
pub(crate) fn fits(name: &str, text: &str) -> bool {
    let cap = CAPS.iter().find(|(field, _)| *field == name).map_or(0, |(_, cap)| *cap);
    let is_that = match name {
        "email" => is_email(text),
        "phone" => is_phone(text),
        _ => true,
    };
    is_that && text.chars().count() <= cap && !text.chars().any(|c| is_control(c, false))
}

/// What comes along when a code is copied: hyphens, spaces, and the marks that keep its direction in a right-to-left
/// text (UAX 9).
pub fn is_filler(c: char) -> bool {
    c == '-' || c.is_whitespace() || is_direction_mark(c)
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_control(c: char, has_lines: bool) -> bool {
    c.is_control() && !(has_lines && matches!(c, '\n' | '\r' | '\t'))
}

/// Whether a text can be an e-mail address that a person is reached at: RFC 5321's form, with a dot in the domain.
fn is_email(text: &str) -> bool {
    let options = email_address::Options::default().with_required_tld().without_domain_literal().without_display_text();
    email_address::EmailAddress::parse_with_options(text, options).is_ok()
}

/// Whether a text can be a phone number: 4 to 15 digits (ITU-T E.164), in any script's digits, with the usual
/// punctuation.
fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let is_usual = |c: char| {
        c.is_numeric()
            || is_direction_mark(c)
            || matches!(c, '+' | '＋' | ' ' | '\u{a0}' | '-' | '(' | ')' | '.' | '/' | 'x' | '#')
    };
    (4..=20).contains(&digits) && text.chars().all(is_usual)
}

fn is_web_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts() -> Texts {
        Texts::new(&Locale::parse("en").unwrap(), "")
    }

    fn check(json: &str) -> Result<NewRequest, Problem> {
        Fields::read("application/json; charset=utf-8", json.as_bytes())?.check(&texts())
    }

    #[test]
    fn each_wrong_field_is_named() {
        let long = "x".repeat(8_001);
        let cases = [
            (r#"{"message":"Hi"}"#.to_owned(), ""),
            (r#"{"message":"Hi","name":null,"email":"a@b.example","phone":"+49 (30) 123-456","zone":"Asia/Tokyo","locale":"ja"}"#.to_owned(), ""),
            (r#"{"message":"مرحبا","phone":"\u2066+٩٧١ ٥٠ ١٢٣ ٤٥٦٧\u2069"}"#.to_owned(), ""),
            (r#"{}"#.to_owned(), "message"),
            (r#"{"message":"  \n "}"#.to_owned(), "message"),
            (r#"{"message":null}"#.to_owned(), "message"),
            (r#"{"message":["Hi"]}"#.to_owned(), "message"),
            (r#"{"message":"Hi","name":7,"email":{}}"#.to_owned(), "email name"),
            (format!(r#"{{"message":"{long}"}}"#), "message"),
            (r#"{"message":"a\u0000b"}"#.to_owned(), "message"),
            (r#"{"message":"a\tb\nc"}"#.to_owned(), ""),
            (r#"{"message":"Hi","name":"a\nb"}"#.to_owned(), "name"),
            (r#"{"message":"Hi","email":"nobody"}"#.to_owned(), "email"),
            (r#"{"message":"Hi","email":"a@b"}"#.to_owned(), "email"),
            (r#"{"message":"Hi","email":"a b@c.example"}"#.to_owned(), "email"),
            (r#"{"message":"Hi","phone":"call me"}"#.to_owned(), "phone"),
            (r#"{"message":"Hi","zone":"Mars/Olympus","locale":"!"}"#.to_owned(), "zone locale"),
            (r#"{"message":"Hi","page":"javascript:alert(1)"}"#.to_owned(), "page"),
        ];
        for (json, expected) in cases {
            let fields = match check(&json) {
                Ok(_) => String::new(),
                Err(Problem::Invalid(errors)) => errors.iter().map(|e| e.field.clone()).collect::<Vec<_>>().join(" "),
                Err(other) => format!("{other:?}"),
            };
            assert_eq!(fields, expected, "{json:.80}");
        }
    }

    #[test]
    fn bodies_are_read_by_their_type() {
        let read = |kind: &str, body: &str| Fields::read(kind, body.as_bytes());
        assert_eq!(
            read("application/x-www-form-urlencoded", "message=a%0D%0Ab&name=%E7%8C%AB").unwrap().draft().message,
            "a\nb"
        );
        assert_eq!(read("application/json", "{").unwrap_err(), Problem::Json);
        assert_eq!(read("application/json", "[1]").unwrap_err(), Problem::Json);
        assert_eq!(read("text/plain", "hi").unwrap_err(), Problem::Media);
        assert_eq!(read("", "hi").unwrap_err(), Problem::Media);
        assert_eq!(read("application/json", &"x".repeat(MAX_BODY + 1)).unwrap_err(), Problem::TooLarge(64));
    }

    #[test]
    fn the_fingerprint_ignores_order_and_the_key() {
        let of = |body: &str| Fields::read("application/json", body.as_bytes()).unwrap().fingerprint();
        assert_eq!(of(r#"{"message":"a","name":"b"}"#), of(r#"{"name":"b","message":"a","key":"k"}"#));
        assert_ne!(of(r#"{"message":"a"}"#), of(r#"{"message":"b"}"#));
    }

    #[test]
    fn a_form_that_is_sent_at_once_was_not_filled_in_by_a_person() {
        let at = |seconds: i64| Timestamp::from_second(1_795_262_400 + seconds).unwrap();
        let key = form_key(at(0), [7; 12]);
        assert_eq!(key.len(), 32);
        let cases =
            [(key.as_str(), 0, true), (&key, 1, true), (&key, 2, false), (&key, 90_000, false), (&key, -5, false)];
        for (key, seconds, expected) in cases {
            assert_eq!(is_hasty(key, at(seconds)), expected, "{seconds}");
        }
        for other in ["", "0198c1a2-7c", &"é".repeat(16), &"x".repeat(32)] {
            assert!(!is_hasty(other, at(0)), "{other}");
        }
    }

    #[test]
    fn a_person_who_says_so_is_no_robot() {
        let now = Timestamp::from_second(1_795_262_400).unwrap();
        let key = form_key(now, [7; 12]);
        let cases = [
            ("message=Hi", false, true),
            ("message=Hi&subject=", false, true),
            ("message=Hi&subject=%20", false, true),
            ("message=Hi&subject=Shop", true, true),
            ("message=Hi&subject=Shop&confirmed=", true, true),
            ("message=Hi&subject=Shop&confirmed=Shop", true, true),
            ("message=Hi&subject=Shop&confirmed=1", false, false),
            ("message=Hi&confirmed=1", false, false),
        ];
        for (body, is_trapped, is_hasty) in cases {
            let fields = Fields::read("application/x-www-form-urlencoded", body.as_bytes()).unwrap();
            assert_eq!((fields.is_trapped(), fields.is_hasty(&key, now)), (is_trapped, is_hasty), "{body}");
        }
    }

    #[test]
    fn keys_are_visible_ascii() {
        assert!(idempotency_key("0198c1a2-7c").is_ok());
        for bad in ["", "a b", "é", &"x".repeat(201)] {
            assert_eq!(idempotency_key(bad), Err(Problem::KeyBad));
        }
    }

    proptest! {
        #[test]
        fn no_body_breaks_the_parsers(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "\\PC*") {
            for kind in ["application/json", "application/x-www-form-urlencoded", "x"] {
                let _ = Fields::read(kind, &bytes).map(|fields| fields.check(&texts()));
            }
            let json = serde_json::json!({"message": text, "name": text, "email": text, "phone": text, "zone": text, "locale": text, "page": text}).to_string();
            let _ = check(&json);
            let _ = idempotency_key(&text);
            let _ = crate::request::reference::Reference::parse(&text);
            let _ = crate::request::token::Token::parse(&text);
            let _ = crate::locale::accept_language(&text);
        }
    }
}
