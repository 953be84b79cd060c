//! The signed call of the business's own mailer, signed as Standard Webhooks are
//! (<https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>).

use base64::prelude::{BASE64_STANDARD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde_json::json;
use sha2::Sha256;

use super::letter::Letter;
use super::{Outcome, Purpose, Why};

/// What a mailer is told.
pub fn body(letter: &Letter, written: Timestamp, before: &[String]) -> String {
    let data = json!({
        "message_id": letter.id, "purpose": letter.purpose,
        "from": { "name": letter.name, "email": letter.from }, "to": letter.to, "reply_to": letter.reply_to,
        "subject": letter.subject, "text": letter.text, "html": letter.html, "language": letter.language,
        "in_reply_to": before.last(), "references": before, "automatic": letter.purpose != Purpose::Answer,
    });
    json!({ "type": "mail.send", "timestamp": written, "data": data }).to_string()
}

/// The value of the header `webhook-signature`; `None` where the secret is none: `whsec_` and 24 to 64 bytes in base64.
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

/// What an answer's status means: 422 that the address is refused for good.
pub fn outcome(status: u16) -> Outcome {
    let why = match status {
        200..=299 => return Outcome::Taken,
        422 => Why::Recipient,
        401 | 403 => Why::Login,
        _ => Why::Busy,
    };
    Outcome::Not(why, status.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn a_status_says_what_becomes_of_it() {
        for (status, expected) in [
            (200, None),
            (202, None),
            (301, Some(Why::Busy)),
            (401, Some(Why::Login)),
            (422, Some(Why::Recipient)),
            (503, Some(Why::Busy)),
        ] {
            match outcome(status) {
                Outcome::Taken | Outcome::TakenAs(_) => assert_eq!(expected, None, "{status}"),
                Outcome::Not(why, _) => assert_eq!(Some(why), expected, "{status}"),
            }
        }
    }
}
