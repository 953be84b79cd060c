//! Another time for a booked call: which times are free, day by day on the clock of the team that calls, and whether the
//! one that was chosen is meant.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use nearhand_shared::booking::Booking;
use nearhand_shared::locale::time::{Clock, offset_name};
use nearhand_shared::request::record::Record;

use super::{DO, Desk, is_night};
use crate::model::{Choice, Fact, Form, Kind, Section, Sheet, Typed};

/// The form that chooses a time, by its name.
pub const CHOOSE: &str = "choose";
/// The form that moves the call to it.
pub const MOVE: &str = "move";

/// When a team can call.
pub struct Times<'a> {
    /// The team.
    pub team: &'a str,
    /// How long a call takes at most, in minutes.
    pub minutes: u16,
    /// The free times, in order.
    pub starts: &'a [Timestamp],
}

impl Desk<'_> {
    /// The free times of a day; of the first that has any, where none is asked for, or that day has none.
    pub fn moving(
        &self,
        record: &Record,
        call: &Booking,
        times: &Times<'_>,
        day: Option<Date>,
        typed: &Typed,
    ) -> Sheet {
        let zone = self.zone_of(times.team);
        let clock = Clock::new(self.now, &zone, self.texts.locale());
        let mut days: Vec<Date> = times.starts.iter().map(|start| clock.wall(*start).date()).collect();
        days.dedup();
        let shown = day.filter(|day| days.contains(day)).or_else(|| days.first().copied());
        let tab = |day: &Date| Choice {
            value: self.to(&format!("calls/{}/move?day={day}", record.reference)),
            label: clock.day(*day),
            is_chosen: Some(*day) == shown,
        };
        let starts = times.starts.iter().copied().filter(|start| Some(clock.wall(*start).date()) == shown);
        let choices = self.starts(&clock, call, &starts.collect::<Vec<_>>());
        let mut section = Section {
            heading: shown.map(|day| clock.day(day)).unwrap_or_default(),
            facts: vec![(self.text("desk-call-was"), Fact::Text(self.told(call.start, &zone, call)))],
            ..Section::default()
        };
        if choices.is_empty() {
            section.empty = self.text("desk-call-move-none");
        } else {
            let field = self.field(typed, CHOOSE, ("start", "desk-call-move-times"), Kind::One(choices), "");
            section.forms = vec![self.form(typed, CHOOSE, vec![field], "desk-call-move-on")];
        }
        let minutes = self.duration(SignedDuration::from_mins(times.minutes.into()));
        let hint = [("team", self.names.team(times.team).into()), ("time", minutes.into())];
        Sheet {
            title: self.called(record),
            back: Some(self.back_to_call(record)),
            tabs: days.iter().map(tab).collect(),
            hint: self.texts.with("desk-call-move-hint", &hint),
            notice: typed.failure(MOVE),
            sections: vec![section],
            ..Sheet::default()
        }
    }

    /// Whether the time that was chosen is meant: the old one and the new one, each on both clocks.
    pub fn confirming(&self, record: &Record, call: &Booking, team: &str, start: Timestamp, key: &str) -> Sheet {
        let (left, zone) = (self.zone_of(&call.team), self.zone_of(team));
        let day = Clock::new(self.now, &zone, self.texts.locale()).wall(start).date();
        let others = self.to(&format!("calls/{}/move?day={day}", record.reference));
        let form = Form {
            note: self.text("desk-call-move-told"),
            hidden: vec![
                (DO, MOVE.to_owned()),
                ("start", start.to_string()),
                ("team", team.to_owned()),
                ("key", format!("{key}-move")),
            ],
            buttons: vec![self.button("desk-call-move-do")],
            is_main: true,
            ..Form::default()
        };
        let section = Section {
            heading: self.text("desk-call-move-sure"),
            facts: vec![
                (self.text("desk-call-was"), Fact::Text(self.told(call.start, &left, call))),
                (self.text("desk-call-becomes"), Fact::Text(self.told(start, &zone, call))),
            ],
            forms: vec![form],
            links: vec![(others, self.text("desk-call-move-other"))],
            ..Section::default()
        };
        Sheet {
            title: self.called(record),
            back: Some(self.back_to_call(record)),
            sections: vec![section],
            ..Sheet::default()
        }
    }

    fn back_to_call(&self, record: &Record) -> (String, String) {
        (self.to(&format!("calls/{}", record.reference)), self.text("desk-back-call"))
    }

    /// Times of one day as the team's clock shows them, each with the customer's beside it. Where a change of the clock
    /// repeats an hour, the offset tells which is which.
    fn starts(&self, clock: &Clock<'_>, call: &Booking, starts: &[Timestamp]) -> Vec<Choice> {
        let first = starts.first().map(|start| clock.offset(*start));
        let is_ambiguous = starts.iter().any(|start| Some(clock.offset(*start)) != first);
        let choice = |start: &Timestamp| {
            let mut here = clock.time(*start);
            if is_ambiguous {
                here = [here.as_str(), " ", &offset_name(clock.offset(*start))].concat();
            }
            let label = [here, self.theirs(*start, call)].into_iter().filter(|part| !part.is_empty());
            Choice { value: start.to_string(), label: label.collect::<Vec<_>>().join(" · "), is_chosen: false }
        };
        starts.iter().map(choice).collect()
    }

    /// An instant on a team's clock, and on the customer's.
    fn told(&self, at: Timestamp, zone: &TimeZone, call: &Booking) -> String {
        let ours = Clock::new(self.now, zone, self.texts.locale()).when(at).text;
        let both = [ours, self.theirs(at, call)].into_iter().filter(|part| !part.is_empty());
        both.collect::<Vec<_>>().join(" · ")
    }

    /// What the customer's clock shows at an instant, and whether it is night there.
    fn theirs(&self, at: Timestamp, call: &Booking) -> String {
        let moved = Booking { start: at, ..call.clone() };
        let there = self.at_theirs(&moved);
        let Some(zone) = self.names.zone(&call.zone).filter(|_| !there.is_empty()) else { return there };
        let wall = Clock::new(self.now, &zone, self.texts.locale()).wall(at);
        if is_night(wall.hour()) { [there.as_str(), " · ", &self.text("desk-night")].concat() } else { there }
    }
}
