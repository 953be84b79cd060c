//! Webhooks, as Standard Webhooks has them
//! (<https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>): what is told, how it is
//! signed, and when it is told again. A payload says what has happened to which request, and nothing that a visitor wrote:
//! whoever is told asks for that, with a token.

use base64::prelude::{BASE64_STANDARD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::region::Region;

/// How long a call is tried, in milliseconds.
pub const TRIED_MS: i64 = 3 * 24 * 60 * 60 * 1000;
/// The pauses after a failure, in seconds: they make somewhat less than three days.
const PAUSES_S: [i64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 64_800, 72_000];
/// The longest pause that a receiver can ask for, in milliseconds.
const LONGEST_MS: i64 = 24 * 60 * 60 * 1000;

/// Of what a webhook is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A conversation has begun, with its first message.
    #[serde(rename = "request.created")]
    RequestCreated,
    /// One more message, of either side.
    #[serde(rename = "message.created")]
    MessageCreated,
    /// It is resolved.
    #[serde(rename = "request.resolved")]
    RequestResolved,
    /// A call is booked.
    #[serde(rename = "booking.created")]
    BookingCreated,
    /// It is moved to another time.
    #[serde(rename = "booking.moved")]
    BookingMoved,
    /// It is cancelled.
    #[serde(rename = "booking.cancelled")]
    BookingCancelled,
    /// What was resolved is rated, or the rating is changed.
    #[serde(rename = "rating.created")]
    RatingCreated,
    /// A request is erased: whoever keeps a copy erases it.
    #[serde(rename = "customer.erased")]
    CustomerErased,
}

impl Event {
    /// All of them.
    pub const ALL: [Event; 8] = [
        Event::RequestCreated,
        Event::MessageCreated,
        Event::RequestResolved,
        Event::BookingCreated,
        Event::BookingMoved,
        Event::BookingCancelled,
        Event::RatingCreated,
        Event::CustomerErased,
    ];

    /// Its name, which is the `type` of a payload.
    pub const fn as_str(self) -> &'static str {
        match self {
            Event::RequestCreated => "request.created",
            Event::MessageCreated => "message.created",
            Event::RequestResolved => "request.resolved",
            Event::BookingCreated => "booking.created",
            Event::BookingMoved => "booking.moved",
            Event::BookingCancelled => "booking.cancelled",
            Event::RatingCreated => "rating.created",
            Event::CustomerErased => "customer.erased",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Event> {
        Event::ALL.into_iter().find(|event| event.as_str() == name)
    }
}

/// What has happened.
#[derive(Debug, Clone, Copy)]
pub struct Happened<'a> {
    /// What.
    pub event: Event,
    /// To which request.
    pub reference: &'a str,
    /// Where it is stored.
    pub region: Region,
    /// The number of the last message then: of a message its own.
    pub seq: u32,
    /// When.
    pub at: Timestamp,
    /// Who wrote it (`visitor`, `team`), or why it was erased (`visitor`, `desk`, `retention`); else empty.
    pub by: &'a str,
}

/// The body of a call. It is made once, and the same at each try.
pub fn payload(happened: &Happened<'_>) -> String {
    let Happened { event, reference, region, seq, at, by } = *happened;
    let mut data = json!({ "reference": reference, "region": region, "seq": seq });
    let more = match event {
        Event::CustomerErased => "reason",
        _ => "from",
    };
    if let Value::Object(data) = &mut data
        && !by.is_empty()
    {
        data.insert(more.to_owned(), by.into());
    }
    json!({ "type": event, "timestamp": at, "data": data }).to_string()
}

/// The value of the header `webhook-signature`, with one signature for each secret, so that a new one can be put in place
/// before the old one goes. `None` where there is no secret, or one is none: `whsec_` and 24 to 64 bytes in base64. They
/// are divided by spaces or commas. `at` is the value of `webhook-timestamp`, in seconds since the Unix epoch.
pub fn signatures(secrets: &str, id: &str, at: i64, body: &str) -> Option<String> {
    let secrets = secrets.split([' ', ',', '\t', '\n']).filter(|secret| !secret.is_empty());
    let signed: Option<Vec<String>> = secrets.map(|secret| signature(secret, id, at, body)).collect();
    signed.filter(|signed| !signed.is_empty()).map(|signed| signed.join(" "))
}

/// One signature; `None` where the secret is none: `whsec_` and 24 to 64 bytes in base64.
/// `at` is the value of `webhook-timestamp`, in seconds since the Unix epoch.
pub fn signature(secret: &str, id: &str, at: i64, body: &str) -> Option<String> {
    let key =
        BASE64_STANDARD.decode(secret.strip_prefix("whsec_")?).ok().filter(|key| (24..=64).contains(&key.len()))?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    for part in [id, ".", &at.to_string(), ".", body] {
        mac.update(part.as_bytes());
    }
    Some(["v1,", &BASE64_STANDARD.encode(mac.finalize().into_bytes())].concat())
}

/// What has come of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Taken,
    /// It was not; another try may be.
    Not,
    /// The receiver is gone for good (410): it is told nothing any more.
    Gone,
}

impl Outcome {
    /// What an answer's status says. A redirect is not followed: it would lead anywhere.
    pub const fn of(status: u16) -> Outcome {
        match status {
            200..=299 => Outcome::Taken,
            410 => Outcome::Gone,
            _ => Outcome::Not,
        }
    }
}

/// When a call is tried again; `None` where it is given up. Instants in milliseconds since the Unix epoch: `began` when it
/// was first tried, `now` when it has failed. `tries` counts this failure; `jitter` is anything, and makes a pause up to a
/// tenth shorter, so that not all come at once; `asked` is for how long the receiver wants to be left alone.
pub fn next_try(tries: u32, jitter: u32, asked: Option<i64>, began: i64, now: i64) -> Option<i64> {
    let at = usize::try_from(tries).unwrap_or(usize::MAX).saturating_sub(1);
    let pause = PAUSES_S.get(at)? * 1_000;
    let pause = pause - pause * i64::from(jitter % 1_000) / 10_000;
    let next = now + pause.max(asked.unwrap_or_default().min(LONGEST_MS));
    (next <= began + TRIED_MS).then_some(next)
}

/// For how long a receiver wants to be left alone, in milliseconds (RFC 9110, section 10.2.3): its `Retry-After` is seconds,
/// or a date.
pub fn retry_after(value: &str, now: i64) -> Option<i64> {
    let value = value.trim();
    if value.bytes().all(|b| b.is_ascii_digit()) {
        return value.parse::<i64>().ok().map(|seconds| seconds.saturating_mul(1_000));
    }
    let date = jiff::fmt::rfc2822::parse(value).ok()?;
    Some((date.timestamp().as_millisecond() - now).max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_is_thin() {
        let happened = Happened {
            event: Event::MessageCreated,
            reference: "EU-7K3M-Q9X2",
            region: Region::Eu,
            seq: 3,
            at: "2026-12-01T09:30:00Z".parse().unwrap(),
            by: "visitor",
        };
        let expected = r#"{"data":{"from":"visitor","reference":"EU-7K3M-Q9X2","region":"eu","seq":3},"timestamp":"2026-12-01T09:30:00Z","type":"message.created"}"#;
        let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        assert_eq!(read(&payload(&happened)), read(expected));
        let erased = Happened { event: Event::CustomerErased, by: "retention", ..happened };
        assert_eq!(read(&payload(&erased))["data"]["reason"], "retention");
    }

    #[test]
    fn a_call_is_signed_as_the_standard_s_example_is() {
        // From the specification's reference implementations.
        let signed = signature(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            "{\"test\": 2432232314}",
        );
        assert_eq!(signed.as_deref(), Some("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        for secret in ["", "secret", "whsec_c2hvcnQ=", "whsec_%"] {
            assert_eq!(signature(secret, "a", 0, ""), None, "{secret}");
        }
    }

    /// The vector of `docs/webhooks.md`, word for word.
    #[test]
    fn the_documented_vector_is_true() {
        let docs = include_str!("../../docs/webhooks.md");
        let of = |name: &str| {
            let row = docs.lines().find(|line| line.starts_with(&format!("| `{name}` |"))).unwrap();
            row.rsplit_once("| `").unwrap().1.trim_end_matches(" |").trim_end_matches('`').to_owned()
        };
        let at = of("webhook-timestamp").parse().unwrap();
        let signed = |secrets: &str| signatures(secrets, &of("webhook-id"), at, &of("body"));
        assert_eq!(signed(&of("secret")), Some(of("webhook-signature")));
        let both = [of("secret"), of("second secret")].join(" ");
        assert_eq!(signed(&both), Some(of("both signatures")));
        assert_eq!(signed(&both.replace(' ', ",")), Some(of("both signatures")));
        assert_eq!(signed(&both.replace(' ', " , ")), Some(of("both signatures")));
    }

    #[test]
    fn no_secret_signs_nothing() {
        for secrets in ["", " ", "secret", "whsec_c2hvcnQ=", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw oops"] {
            assert_eq!(signatures(secrets, "a", 0, ""), None, "{secrets}");
        }
    }

    #[test]
    fn a_call_is_tried_for_three_days_with_longer_and_longer_pauses() {
        for jitter in [0, 1, 500, 999, 123_456_789] {
            let (mut now, mut tries, mut last) = (0, 1, 0);
            while let Some(next) = next_try(tries, jitter, None, 0, now) {
                assert!(next - now > last, "{tries}");
                (last, now, tries) = (next - now, next, tries + 1);
            }
            let days = now as f64 / 86_400_000.0;
            assert!(tries == 10 && (2.6..=3.0).contains(&days), "{tries} {days}");
        }
        assert_eq!(next_try(1, 0, None, 0, 0), Some(5_000));
        assert_eq!(next_try(1, 999, None, 0, 0), Some(4_501));
    }

    #[test]
    fn whoever_asks_to_be_left_alone_is_within_reason() {
        assert_eq!(next_try(1, 0, Some(60_000), 0, 0), Some(60_000));
        assert_eq!(next_try(2, 0, Some(60_000), 0, 0), Some(300_000));
        assert_eq!(next_try(1, 0, Some(i64::MAX), 0, 0), Some(LONGEST_MS));
        let now = "2026-12-01T09:30:00Z".parse::<Timestamp>().unwrap().as_millisecond();
        for (value, expected) in [
            ("120", Some(120_000)),
            (" 0 ", Some(0)),
            ("Tue, 01 Dec 2026 09:31:00 GMT", Some(60_000)),
            ("Tue, 01 Dec 2026 09:29:00 GMT", Some(0)),
            ("soon", None),
            ("-1", None),
            ("", None),
        ] {
            assert_eq!(retry_after(value, now), expected, "{value}");
        }
    }

    #[test]
    fn a_status_says_what_becomes_of_it() {
        for (status, expected) in [
            (200, Outcome::Taken),
            (204, Outcome::Taken),
            (301, Outcome::Not),
            (307, Outcome::Not),
            (400, Outcome::Not),
            (410, Outcome::Gone),
            (429, Outcome::Not),
            (503, Outcome::Not),
        ] {
            assert_eq!(Outcome::of(status), expected, "{status}");
        }
        for event in Event::ALL {
            assert_eq!(Event::parse(event.as_str()), Some(event));
            assert_eq!(serde_json::to_string(&event).unwrap(), format!("\"{}\"", event.as_str()));
        }
    }
}
