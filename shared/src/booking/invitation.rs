//! A booked call as an iCalendar file (RFC 5545) with the method that the visitor's calendar needs (RFC 5546), and as
//! links to the common web calendars.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::{SignedDuration, Timestamp};

use crate::booking::{Booking, BookingState};

/// What an entry in a calendar says, in the visitor's language.
pub struct Words<'a> {
    /// Its heading.
    pub summary: &'a str,
    /// What is below it.
    pub description: &'a str,
    /// Who calls, and the address that their mail is from; none where no mail is sent.
    pub organizer: Option<(&'a str, &'a str)>,
}

/// The media type of such a file; the method is part of it (RFC 5546, section 1.4).
pub fn media_type(call: &Booking) -> &'static str {
    match call.state {
        BookingState::Booked => "text/calendar; charset=utf-8; method=PUBLISH",
        BookingState::Cancelled => "text/calendar; charset=utf-8; method=CANCEL",
    }
}

/// The file. `reference` makes its UID, the same for every version of one call, so that a calendar replaces what it has;
/// `stamp` is when this version was made.
///
/// `PUBLISH` and not `REQUEST`: nobody has to answer, and the visitor's e-mail address may be unknown.
pub fn file(call: &Booking, reference: &str, words: &Words<'_>, stamp: Timestamp) -> String {
    let mut event = Event::new();
    event
        .uid(&format!("{reference}@nearhand"))
        .sequence(call.sequence)
        .timestamp(utc(stamp))
        .starts(utc(call.start))
        .ends(utc(end(call)))
        .summary(words.summary)
        .description(words.description)
        .status(match call.state {
            BookingState::Booked => EventStatus::Confirmed,
            BookingState::Cancelled => EventStatus::Cancelled,
        });
    // RFC 5546, sections 3.2.1 and 3.2.5, want one; a calendar finds by it whose entry is cancelled.
    if let Some((name, address)) = words.organizer {
        // RFC 5545, section 3.2: what is quoted has neither quotes nor line ends, and may have all else.
        let name: String = name.chars().filter(|c| *c != '"' && !c.is_control()).collect();
        let mut organizer = Property::new("ORGANIZER", format!("mailto:{address}"));
        organizer.add_parameter("CN", &format!("\"{name}\""));
        event.append_property(organizer.done());
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Nearhand//Nearhand//EN"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", if call.state == BookingState::Booked { "PUBLISH" } else { "CANCEL" }))
        .push(event.done());
    refolded(&calendar.to_string())
}

/// Where the entry can be made in a web calendar: its name, which is the same in all languages, and the address.
///
/// Spaces are `%20`, never `+`; and Outlook gets no `rru=addevent`, for with it there is a `+` for each space in the entry.
pub fn links(call: &Booking, words: &Words<'_>) -> [(&'static str, String); 2] {
    let basic = |at: Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let query = |pairs: &[(&str, &str)]| {
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        form.replace('+', "%20")
    };
    let dates = format!("{}/{}", basic(call.start), basic(end(call)));
    let google =
        [("action", "TEMPLATE"), ("text", words.summary), ("dates", dates.as_str()), ("details", words.description)];
    let (start, end) = (call.start.to_string(), end(call).to_string());
    let outlook =
        [("subject", words.summary), ("startdt", start.as_str()), ("enddt", end.as_str()), ("body", words.description)];
    [
        ("Google", format!("https://calendar.google.com/calendar/render?{}", query(&google))),
        ("Outlook", format!("https://outlook.live.com/calendar/0/deeplink/compose?{}", query(&outlook))),
    ]
}

/// When a call is over at the latest.
pub fn end(call: &Booking) -> Timestamp {
    call.start.checked_add(SignedDuration::from_mins(call.minutes.into())).unwrap_or(call.start)
}

fn utc(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp(at.as_second(), 0).unwrap_or_default()
}

/// Lines of at most 75 octets, the space that continues one counted (RFC 5545, section 3.1). The library does not count
/// it.
fn refolded(file: &str) -> String {
    const MOST: usize = 75;
    let mut out = String::with_capacity(file.len() + 64);
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut width = 0;
        for c in line.chars() {
            if width + c.len_utf8() > MOST {
                out.push_str("\r\n ");
                width = 1;
            }
            out.push(c);
            width += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call() -> Booking {
        Booking::promised("berlin", "2026-11-23T12:00:00Z".parse().unwrap(), 20, "America/Santiago").unwrap()
    }

    #[test]
    fn a_file_says_what_calendars_need() {
        let words = Words {
            summary: "Anruf; mit Lumen, Berlin",
            description: "Wir rufen an:\n+49 30 23125012",
            organizer: None,
        };
        let stamp = "2026-11-22T10:00:00Z".parse().unwrap();
        let booked = file(&call(), "EU-7K3M-Q9X2", &words, stamp);
        for line in [
            "BEGIN:VCALENDAR",
            "METHOD:PUBLISH",
            "UID:EU-7K3M-Q9X2@nearhand",
            "SEQUENCE:0",
            "DTSTAMP:20261122T100000Z",
            "DTSTART:20261123T120000Z",
            "DTEND:20261123T122000Z",
            "STATUS:CONFIRMED",
            "SUMMARY:Anruf\\; mit Lumen\\, Berlin",
            "DESCRIPTION:Wir rufen an:\\n+49 30 23125012",
            "END:VCALENDAR",
        ] {
            assert!(booked.split("\r\n").any(|found| found == line), "{line} in {booked}");
        }
        let cancelled = Booking { state: BookingState::Cancelled, sequence: 2, ..call() };
        let file = file(&cancelled, "EU-7K3M-Q9X2", &words, stamp);
        for line in ["METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "UID:EU-7K3M-Q9X2@nearhand"] {
            assert!(file.split("\r\n").any(|found| found == line), "{line} in {file}");
        }
    }

    #[test]
    fn lines_are_short_and_whole_again_when_put_together() {
        for text in
            ["電話の予約です。".repeat(30), "Ваш звонок назначен ".repeat(20), "a".repeat(400), "né 🦀 ".repeat(50)]
        {
            let words = Words {
                summary: &text,
                description: "",
                organizer: Some(("Wörter; \"und\", mehr", "help@shop.example")),
            };
            let file = file(&call(), "EU-7K3M-Q9X2", &words, Timestamp::UNIX_EPOCH);
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
            let whole = file.replace("\r\n ", "");
            assert!(whole.contains(&["SUMMARY:", &text].concat()), "{file}");
            let organizer = "\r\nORGANIZER;CN=\"Wörter; und, mehr\":mailto:help@shop.example\r\n";
            assert!(whole.contains(organizer), "{file}");
        }
    }

    #[test]
    fn web_calendars_are_told_the_same_instants() {
        let words = Words { summary: "Call & tea + cake", description: "", organizer: None };
        let [google, outlook] = links(&call(), &words);
        assert!(![&google.1, &outlook.1].iter().any(|link| link.contains('+') || link.contains("rru")), "{outlook:?}");
        assert!(
            google.1.contains("text=Call%20%26%20tea%20%2B%20cake&dates=20261123T120000Z%2F20261123T122000Z"),
            "{}",
            google.1
        );
        assert!(outlook.1.contains("compose?subject=Call%20%26%20tea%20%2B%20cake&startdt=2026-11-23T12%3A00%3A00Z&enddt=2026-11-23T12%3A20%3A00Z"), "{}", outlook.1);
    }
}
