//! The signed call of the business's own mailer, signed as Standard Webhooks are
//! (<https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>).

use jiff::Timestamp;
use serde_json::json;

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
