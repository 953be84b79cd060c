//! What a visitor sends to book a call, checked field by field.

use jiff::Timestamp;

use crate::locale::Locale;
use crate::locale::text::Texts;
use crate::problem::Problem;
use crate::request::phone;
use crate::request::{FieldErrors, Fields, email_error, phone_error};

/// A call that can be booked, if its time is free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBooking {
    /// When it begins.
    pub start: Timestamp,
    /// The number to call: in E.164 form, perhaps with `;ext=` and an extension behind it (RFC 3966).
    pub phone: String,
    /// Their name, or empty.
    pub name: String,
    /// Where the call is confirmed, or empty.
    pub email: String,
    /// What it is about, or empty.
    pub note: String,
    /// The visitor's IANA zone, where the body says it.
    pub zone: Option<String>,
    /// The visitor's locale, where the body says it.
    pub locale: Option<Locale>,
    /// The version of the consent text that they agreed to, or empty.
    pub consent: String,
    /// SHA-256 of its words, or empty: filled in by who knows them.
    pub consent_hash: String,
}

impl NewBooking {
    /// Checks every field. A number without a country code is one of `country`.
    ///
    /// # Errors
    /// [`Problem::Invalid`] with one entry a field, in the visitor's language.
    pub fn read(fields: &Fields, texts: &Texts, country: Option<&str>) -> Result<Self, Problem> {
        let mut wrong = FieldErrors::default();
        fields.check_text(&["phone", "name", "email", "note", "zone", "locale", "consent", "start"], texts, &mut wrong);
        let start = read_start(fields, texts, &mut wrong);
        let typed = fields.text("phone");
        let phone = phone::read(typed, country);
        if typed.is_empty() {
            wrong.add("phone", texts.get("error-phone-missing"));
        } else if let Err(why) = phone {
            wrong.add("phone", phone_error(why, "error-phone-unknown", texts));
        }
        if let Some(detail) = email_error(fields.text("email"), texts) {
            wrong.add("email", detail);
        }
        let (zone, locale) = fields.check_visitor(texts, &mut wrong);
        let field = |name| fields.text(name).to_owned();
        match (wrong.none(), start, phone) {
            (Ok(()), Some(start), Ok(phone)) => Ok(NewBooking {
                start,
                phone: phone.to_string(),
                name: field("name"),
                email: field("email"),
                note: field("note"),
                zone,
                locale,
                consent: field("consent"),
                consent_hash: String::new(),
            }),
            (Err(problem), ..) => Err(problem),
            // Whatever is missing has been complained about.
            (Ok(()), ..) => Err(Problem::Server),
        }
    }
}

/// The time that a call is moved to.
///
/// # Errors
/// [`Problem::Invalid`].
pub fn new_start(fields: &Fields, texts: &Texts) -> Result<Timestamp, Problem> {
    let mut wrong = FieldErrors::default();
    let start = read_start(fields, texts, &mut wrong);
    wrong.none()?;
    start.ok_or(Problem::Server)
}

fn read_start(fields: &Fields, texts: &Texts, wrong: &mut FieldErrors) -> Option<Timestamp> {
    let typed = fields.text("start");
    let start = typed.parse().ok();
    match (typed.is_empty(), start) {
        (true, _) => wrong.add("start", texts.get("error-start-missing")),
        (false, None) => wrong.add("start", texts.get("error-start")),
        _ => {}
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(body: serde_json::Value) -> Result<NewBooking, Vec<String>> {
        let fields = Fields::read("application/json", body.to_string().as_bytes()).unwrap();
        let texts = Texts::new(&Locale::parse("en").unwrap(), "");
        NewBooking::read(&fields, &texts, Some("DE")).map_err(|problem| match problem {
            Problem::Invalid(errors) => errors.into_iter().map(|error| error.field).collect(),
            other => vec![format!("{other:?}")],
        })
    }

    #[test]
    fn a_call_needs_a_time_and_a_number() {
        let good = json!({
            "start": "2026-11-23T12:00:00Z", "phone": "030 23125012", "name": " Ana ", "note": "Lamp",
            "email": " ana@mail.example ", "zone": "america/santiago", "locale": "es-CL",
        });
        let call = read(good.clone()).unwrap();
        assert_eq!((call.phone.as_str(), call.name.as_str()), ("+493023125012", "Ana"));
        assert_eq!(call.email, "ana@mail.example");
        // It may be left out, as in versions before, or empty.
        for email in [json!(null), json!("")] {
            let mut body = good.clone();
            body["email"] = email;
            assert_eq!(read(body).unwrap().email, "");
        }
        assert_eq!(call.zone.as_deref(), Some("America/Santiago"));
        let typed = |phone: &str| {
            let mut body = good.clone();
            body["phone"] = phone.into();
            read(body).map(|call| call.phone)
        };
        assert_eq!(typed("０３０ー２３１２５０１２ 内線５").as_deref(), Ok("+493023125012;ext=5"));
        assert_eq!(typed("\u{202a}+1 650-253-0000 x136\u{202c}").as_deref(), Ok("+16502530000;ext=136"));
        let cases = [
            (json!({}), vec!["start", "phone"]),
            (json!({"start": "tomorrow"}), vec!["start"]),
            (json!({"start": "2026-11-23T12:00:00"}), vec!["start"]),
            (json!({"start": 5}), vec!["start"]),
            (json!({"phone": "call me"}), vec!["phone"]),
            (json!({"phone": null}), vec!["phone"]),
            (json!({"note": "a".repeat(2_001)}), vec!["note"]),
            (json!({"name": ["Ana"]}), vec!["name"]),
            (json!({"email": "ana"}), vec!["email"]),
            (json!({"email": "ana,bo@mail.example"}), vec!["email"]),
            (json!({"email": 7}), vec!["email"]),
            (json!({"email": format!("{}@mail.example", "a".repeat(250))}), vec!["email"]),
            (json!({"email": "ana@", "phone": ""}), vec!["phone", "email"]),
            (json!({"zone": "Mars/Olympus", "locale": "!!"}), vec!["zone", "locale"]),
        ];
        for (change, expected) in cases {
            let mut body = good.clone();
            match change.as_object().unwrap() {
                empty if empty.is_empty() => body = json!({}),
                fields => fields.iter().for_each(|(name, value)| body[name] = value.clone()),
            }
            assert_eq!(read(body).unwrap_err(), expected, "{change}");
        }
    }
}
