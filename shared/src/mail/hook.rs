//! The signed call of the business's own mailer, signed as Standard Webhooks are
//! (<https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>).

use base64::prelude::{BASE64_STANDARD, Engine};
use jiff::Timestamp;
use serde_json::json;

use super::letter::Letter;
use super::{Outcome, Purpose, Why};

/// What a mailer is told.
pub fn body(letter: &Letter, written: Timestamp, before: &[String]) -> String {
    let files = letter.calendar.iter().map(|file| {
        json!({
            "filename": file.name, "content_type": file.media_type, "content": BASE64_STANDARD.encode(&file.text),
        })
    });
    let data = json!({
        "message_id": letter.id, "purpose": letter.purpose,
        "from": { "name": letter.name, "email": letter.from }, "to": letter.to, "reply_to": letter.reply_to,
        "subject": letter.subject, "text": letter.text, "html": letter.html, "language": letter.language,
        "in_reply_to": before.last(), "references": before, "automatic": letter.purpose != Purpose::Answer,
        "attachments": files.collect::<Vec<_>>(),
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
    use serde_json::Value;

    use super::*;
    use crate::mail::letter::CalendarFile;

    #[test]
    fn a_calendar_file_is_told_as_it_is() {
        let text = "BEGIN:VCALENDAR\r\nSUMMARY:通話\r\nEND:VCALENDAR\r\n";
        let letter = |calendar| Letter {
            purpose: Purpose::CallBooked,
            id: "1@shop.example".to_owned(),
            name: "Lumen".to_owned(),
            from: "help@shop.example".to_owned(),
            to: "ana@mail.example".to_owned(),
            reply_to: "help@shop.example".to_owned(),
            subject: "S".to_owned(),
            text: "T".to_owned(),
            html: "H".to_owned(),
            language: "ja".to_owned(),
            calendar,
        };
        let told = |letter: &Letter| -> Value {
            let body = body(letter, Timestamp::UNIX_EPOCH, &[]);
            serde_json::from_str::<Value>(&body).unwrap()["data"].take()
        };
        let media_type = "text/calendar; charset=utf-8; method=PUBLISH".to_owned();
        let file = CalendarFile { name: "EU-7K3M-Q9X2.ics".to_owned(), media_type, text: text.to_owned() };
        let data = told(&letter(Some(file)));
        assert_eq!((&data["purpose"], &data["automatic"]), (&json!("call-booked"), &json!(true)));
        let [file] = data["attachments"].as_array().unwrap().as_slice() else { panic!("{data}") };
        assert_eq!(file["filename"], "EU-7K3M-Q9X2.ics");
        assert_eq!(file["content_type"], "text/calendar; charset=utf-8; method=PUBLISH");
        assert_eq!(BASE64_STANDARD.decode(file["content"].as_str().unwrap()).unwrap(), text.as_bytes());
        assert_eq!(told(&letter(None))["attachments"], json!([]));
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
