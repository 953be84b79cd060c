//! Views on the visitor's clock: when a team can be reached, booking a call, choosing a time zone.

use serde::Serialize;

use super::{Draft, FieldError};

/// Whether the team that serves the visitor can be reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Availability {
    /// `open`, `closed` or `unknown`.
    pub state: String,
    /// The team's id; none where the site has no team.
    pub team: Option<String>,
    /// When the state changes next: RFC 3339, in UTC; none where that is not within sixty days.
    pub changes_at: Option<String>,
    /// The state in words: “Opens Monday, 09:00, your time (Santiago)”.
    pub text: String,
    /// From when on this is no longer true as it is written: RFC 3339, in UTC.
    pub until: String,
    /// The seven days from the visitor's today on, with their dates: a holiday's Wednesday is not every Wednesday.
    pub hours: Vec<DayHours>,
    /// What those are called.
    pub hours_title: String,
    /// Whose they are, where the site has several teams, and in whose time.
    pub hours_zone: String,
    /// The names of the people of the team, as far as the site says them.
    pub people: Vec<String>,
    /// When other teams are there, which are behind channels of the visitor's market.
    pub others: Vec<OtherHours>,
}

/// When a team is there that is behind channels, while another one serves the visitor.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OtherHours {
    /// The team's id.
    pub team: String,
    /// What is reached there, and who: “Call us in Germany · Berlin team”.
    pub name: String,
    /// `open`, `closed` or `unknown`.
    pub state: String,
    /// The state in words.
    pub text: String,
    /// The seven days from the visitor's today on.
    pub hours: Vec<DayHours>,
}

/// A day's hours, on the visitor's clock.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DayHours {
    /// The visitor's civil date: ISO 8601.
    pub date: String,
    /// It in words, with its weekday: “Monday, November 23”.
    pub label: String,
    /// When the team is there: “09:00 – 12:30”; one line each, or that it is closed.
    pub ranges: Vec<String>,
}

/// The form that books a call, or moves one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Callback {
    /// Fresh for every rendering of the form: a repeated post of it is one call.
    pub key: String,
    /// The call that is moved; empty where one is booked.
    pub reference: String,
    /// Its access code, where a form has to carry it; else empty.
    pub token: String,
    /// The team that will call.
    pub team: String,
    /// The free times, by the visitor's date.
    pub days: Vec<SlotDay>,
    /// The free times nearest to one that has gone.
    pub alternatives: Vec<SlotOption>,
    /// The time that was chosen, where the form comes back: RFC 3339, in UTC.
    pub chosen: String,
    /// What was typed; the message is what the call is about.
    pub draft: Draft,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// What went wrong as a whole; else empty.
    pub failure: String,
    /// The site key of the challenge that has to be passed; empty where there is none.
    pub challenge: String,
    /// What a person says by a tick, where the form looked like a robot's; else empty.
    pub confirm: String,
    /// The box of what they consent to, as HTML; empty where they are asked for nothing.
    pub consent: String,
    /// Texts.
    pub text: CallbackText,
}

/// The free times of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SlotDay {
    /// The visitor's civil date: ISO 8601.
    pub date: String,
    /// The day in words, with its weekday.
    pub label: String,
    /// How many there are, in words.
    pub count: String,
    /// They, in order.
    pub slots: Vec<SlotOption>,
}

/// A free time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SlotOption {
    /// When the call begins: RFC 3339, in UTC.
    pub start: String,
    /// When it is over at the latest.
    pub end: String,
    /// The time of day; with its offset where the day has two.
    pub label: String,
    /// Day and time in full, for who does not see the day above it.
    pub spoken: String,
    /// The visitor's UTC offset then: `-03:00`.
    pub offset: String,
    /// How many calls it still takes.
    pub remaining: u16,
}

/// Texts of that form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CallbackText {
    /// Heading.
    pub title: String,
    /// What happens.
    pub intro: String,
    /// In whose time it all is.
    pub zone: String,
    /// Leads to the choice of another zone.
    pub zone_change: String,
    /// Names the times.
    pub times: String,
    /// Above the nearest ones.
    pub alternatives: String,
    /// The time that a call has which is moved; else empty.
    pub now: String,
    /// Said where there is none; else empty.
    pub none: String,
    /// Label of the phone number.
    pub phone: String,
    /// Label of the name.
    pub name: String,
    /// Label of the e-mail address; empty where the site sends no mail, and so is the hint.
    pub email: String,
    /// What it is for.
    pub email_hint: String,
    /// Label of what it is about.
    pub note: String,
    /// Marks a field that may stay empty.
    pub optional: String,
    /// The button.
    pub book: String,
    /// The button while it works.
    pub booking: String,
    /// Where the answer did not come.
    pub network_error: String,
    /// Leads to the contact form.
    pub contact: String,
}

/// A booked call, as its visitor sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CallCard {
    /// `booked` or `cancelled`.
    pub state: String,
    /// When it begins: RFC 3339, in UTC.
    pub start: String,
    /// When it is over at the latest.
    pub end: String,
    /// When, in words.
    pub when: String,
    /// In whose time that is.
    pub zone: String,
    /// The number that is called.
    pub phone: String,
    /// Why the team cancelled it; else empty.
    pub reason: String,
    /// Whether it can still be moved and cancelled.
    pub can_change: bool,
    /// Web calendars that take it.
    pub calendars: Vec<CalendarLink>,
    /// Texts.
    pub text: CallText,
}

/// A web calendar that takes an entry.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalendarLink {
    /// Its name.
    pub name: String,
    /// Where it takes it.
    pub href: String,
}

/// Texts of a booked call.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CallText {
    /// Label of the time.
    pub when: String,
    /// Label of the number.
    pub number: String,
    /// Label of the reason.
    pub reason: String,
    /// Leads to the choice of another time.
    pub change: String,
    /// Begins to cancel it.
    pub cancel: String,
    /// Asks whether it shall be.
    pub cancel_question: String,
    /// Above the calendars.
    pub calendar: String,
    /// The calendar file.
    pub file: String,
}

/// The choice of a time zone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Zones {
    /// What was asked, as typed.
    pub q: String,
    /// The view that it is chosen for, as its path below the site.
    pub back: String,
    /// What fits.
    pub zones: Vec<ZoneOption>,
    /// Texts.
    pub text: ZonesText,
}

/// A time zone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ZoneOption {
    /// Its IANA name.
    pub zone: String,
    /// Its city.
    pub city: String,
    /// Its offset now, and what its clocks show: “UTC−03:00 · 09:41”.
    pub clock: String,
    /// The query of a link that chooses it.
    pub query: String,
}

/// Texts of that choice.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ZonesText {
    /// Heading.
    pub title: String,
    /// Label of the search.
    pub search: String,
    /// Its button.
    pub button: String,
    /// Said where nothing fits; else empty.
    pub none: String,
}
