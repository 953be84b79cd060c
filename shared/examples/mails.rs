//! Every mail in every language, as it is sent: for `tests/mails.mjs`, which reads them back with another implementation. Writes JSON to the standard output.

use nearhand_shared::booking::invitation::{self, Words};
use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::content::site::Picture;
use nearhand_shared::culture::notes;
use nearhand_shared::locale::text::{Texts, plain, spoken};
use nearhand_shared::locale::time::{Clock, date, offset_name};
use nearhand_shared::mail::letter::{CalendarFile, Enclosed, Letter, Rendered, Sheet};
use nearhand_shared::mail::letterhead::Logo;
use nearhand_shared::mail::samples::name_in;
use nearhand_shared::mail::{Purpose, greeting, mime};
use serde_json::json;

const REFERENCE: &str = "EU-7K3M-Q9X2";
const LOGO: &str =
    "https://help.lumen.example/files/lumen/0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a.png";
const LINK: &str = "https://help.lumen.example/w/lumen/requests/EU-7K3M-Q9X2?locale=";

fn main() {
    let (cultures, _) = notes::all();
    let picture = Picture {
        name: "0a".repeat(32),
        ending: "png".to_owned(),
        width: 40,
        height: 40,
        is_name: false,
        is_clear: false,
    };
    let logo = Some(Logo { picture: &picture, src: LOGO });
    let mut mails = Vec::new();
    for locale in spoken() {
        let texts = Texts::new(locale, "");
        let sheet = Sheet {
            texts: &texts,
            brand: "Lumen & Söhne",
            accent: Some("#8a4b08"),
            logo,
            reference: REFERENCE,
            is_call: false,
        };
        let of_call = Sheet { is_call: true, ..sheet };
        let name = name_in(locale);
        let greeting = greeting::to(&cultures, locale, None, name);
        let link = format!("{LINK}{locale}");
        // Words of that language, and some that are none.
        let words = [texts.get("request-title"), texts.get("mail-reply"), texts.get("request-title")].join(" ");
        let answer = format!("{words}\n\n> 1 < 2 & \"3\"\nFrom here\n.\n\n{words}");
        let files =
            [("Rechnung <7>.pdf".to_owned(), format!("https://help.lumen.example/files/lumen/{REFERENCE}/f1/1-s"))];
        let until = date(jiff::civil::date(2026, 12, 29), texts.locale());
        let enclosed = Enclosed { files: &files, until: &until };
        // A call as its page tells it, and its file at each of its turns.
        let start: jiff::Timestamp = "2026-11-30T17:00:00Z".parse().unwrap_or_default();
        let zone = jiff::tz::TimeZone::get("Europe/Berlin").unwrap_or(jiff::tz::TimeZone::UTC);
        let day = Clock::new(jiff::Timestamp::UNIX_EPOCH, &zone, texts.locale()).day_and_time(start);
        let when = texts.aside(&day, &offset_name(zone.to_offset(start)));
        let told = |id: &str| texts.with(id, &[("when", when.as_str().into()), ("reference", REFERENCE.into())]);
        let booked = Booking::promised("berlin", start, 20, "Europe/Berlin");
        let turns = booked.map(|booked| {
            let moved = Booking { sequence: 1, ..booked.clone() };
            let cancelled = Booking { sequence: 2, state: BookingState::Cancelled, ..booked.clone() };
            [("call-booked", booked), ("call-moved", moved), ("call-cancelled", cancelled)]
        });
        let summary = plain(&texts.with("call-event", &[("brand", "Lumen & Söhne".into())]));
        let number = [("phone", "+49 30 23125012".into()), ("reference", REFERENCE.into())];
        let description = plain(&texts.with("call-event-text", &number));
        let organizer = Some(("Lumen & Söhne", "help@lumen.example"));
        let event = Words { summary: &summary, description: &description, organizer };
        let file = |name: &str| {
            let call = turns.iter().flatten().find(|(turn, _)| *turn == name).map(|(_, call)| call)?;
            Some(CalendarFile {
                name: format!("{REFERENCE}.ics"),
                media_type: invitation::media_type(call).to_owned(),
                text: invitation::file(call, REFERENCE, &event, jiff::Timestamp::UNIX_EPOCH),
            })
        };
        let at = texts.aside(&day, "Europe/Berlin");
        let about = ["+49 30 23125012\n\n", &words].concat();
        let all: [(&str, Purpose, Rendered); 11] = [
            ("answer", Purpose::Answer, sheet.answer(&greeting, "Mira", &answer, enclosed, &link)),
            ("received", Purpose::Received, sheet.received("", &words, &link)),
            ("rate", Purpose::Rate, sheet.rate(&greeting, &link)),
            ("notice", Purpose::Notice, sheet.notice(&words, &link)),
            ("news", Purpose::Notice, sheet.told(&words, &words, &link)),
            ("call-booked", Purpose::CallBooked, of_call.call(&greeting, &told("callback-thanks"), "", &link)),
            ("call-moved", Purpose::CallMoved, of_call.call(&greeting, &told("mail-call-moved"), "", &link)),
            (
                "call-cancelled",
                Purpose::CallCancelled,
                of_call.call(&greeting, &told("mail-call-cancelled"), &words, ""),
            ),
            ("call-new", Purpose::Notice, of_call.call_notice("mail-call-notice", &at, &about, &link)),
            ("call-new-time", Purpose::Notice, of_call.call_notice("mail-call-notice-moved", &at, &about, &link)),
            ("call-off", Purpose::Notice, of_call.call_notice("mail-call-notice-cancelled", &at, &about, &link)),
        ];
        for (name, purpose, Rendered { subject, text, html, language }) in all {
            let letter = Letter {
                purpose,
                id: format!("{name}.{locale}@lumen.example"),
                name: "Lumen & Söhne".to_owned(),
                from: "help@lumen.example".to_owned(),
                to: "ana@mail.example".to_owned(),
                reply_to: "help+eu-7k3m-q9x2.k3m9@lumen.example".to_owned(),
                subject,
                text,
                html,
                language,
                calendar: file(name),
            };
            let raw = mime::message(&letter, jiff::Timestamp::UNIX_EPOCH, &["a@lumen.example".to_owned()]);
            mails.push(json!({
                "name": name, "locale": locale.to_string(), "dir": locale.dir(), "greeting": plain(&greeting), "subject": letter.subject,
                "text": letter.text, "html": letter.html, "raw": raw,
                "event": letter.calendar.as_ref().map(|_| json!({ "summary": summary, "description": description })),
            }));
        }
    }
    println!("{}", json!(mails));
}
