//! Booked calls, by day: on the clock of the team that calls, with the customer's beside it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use nearhand_shared::booking::{Booking, BookingState, EARLY, Outcome};
use nearhand_shared::locale::time::Clock;
use nearhand_shared::mail::Delivery;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;

use super::{DO, Desk, MOVE};
use crate::model::{Button, Choice, Fact, Form, Item, Kind, Section, Sheet, Typed};

/// What is asked for where it is not a day.
pub const LATER: &str = "later";

impl Desk<'_> {
    /// The calls of a day, or, without one, those after tomorrow. Teams one after the other.
    pub fn calls(&self, day: Option<Date>, records: &[Record], next: Option<&str>, unreachable: &[Region]) -> Sheet {
        let today = self.clock().today();
        let href = |day: Date| self.to(&format!("calls?day={day}"));
        let tomorrow = today.checked_add(1.days()).unwrap_or(today);
        let tab = |value: String, id: &str, is_chosen: bool| Choice { value, label: self.text(id), is_chosen };
        let later = self.to(&format!("calls?day={LATER}"));
        let tabs = vec![
            tab(href(today), "desk-calls-today", day == Some(today)),
            tab(href(tomorrow), "desk-calls-tomorrow", day == Some(tomorrow)),
            tab(later, "desk-calls-later", day.is_none()),
        ];
        let step = |days: i32, id: &str| Some((href(day?.checked_add(days.days()).ok()?), self.text(id)));
        let steps = [step(-1, "desk-calls-before"), step(1, "desk-calls-after")];
        let mut teams: Vec<&str> =
            records.iter().filter_map(|record| Some(record.call.as_ref()?.team.as_str())).collect();
        teams.sort_unstable();
        teams.dedup();
        let mut sections: Vec<Section> =
            teams.into_iter().map(|team| self.of_team(team, day.is_none(), records)).collect();
        if sections.is_empty() {
            sections.push(Section { empty: self.text("desk-calls-none"), ..Section::default() });
        }
        let asked = day.map_or_else(|| LATER.to_owned(), |day| day.to_string());
        let title = day.map_or_else(|| self.text("desk-calls-later"), |day| self.clock().day(day));
        Sheet {
            title: crate::model::Title { text: title, is_data: false },
            tabs,
            steps: steps.into_iter().flatten().collect(),
            notice: self.unreachable(unreachable),
            sections,
            next: next.map(|cursor| self.to(&format!("calls?day={asked}&cursor={cursor}"))).unwrap_or_default(),
            ..Sheet::default()
        }
    }

    fn of_team(&self, team: &str, with_day: bool, records: &[Record]) -> Section {
        let zone = self.zone_of(team);
        let clock = Clock::new(self.now, &zone, self.texts.locale());
        let calls = records.iter().filter_map(|record| Some((record, record.call.as_ref()?)));
        let items = calls.filter(|(_, call)| call.team == team).map(|(record, call)| {
            let mark = if with_day { clock.when(call.start).text } else { clock.time(call.start) };
            let href = self.to(&format!("calls/{}", record.reference));
            let row = self.row(record);
            let there = vec![Fact::Text(self.at_theirs(call)), Fact::Text(row.language)];
            let said = vec![Fact::Data(record.message.clone())];
            let said = if record.message.is_empty() { Vec::new() } else { said };
            let (state, is_pressing) = self.state_of(call);
            Item { mark, state, is_pressing, ..Item::new(Fact::Data(row.name), href, vec![there, said]) }
        });
        let there = self.texts.with("desk-there", &[("time", clock.time(self.now).into())]);
        Section {
            heading: [self.names.team(team).as_str(), " · ", &there].concat(),
            items: items.collect(),
            ..Section::default()
        }
    }

    /// A call: who is called, how the mail stands that tells its customer, and what can be done.
    pub fn call(&self, record: &Record, call: &Booking, mail: Option<&Delivery>, typed: &Typed, key: &str) -> Sheet {
        let zone = self.zone_of(&call.team);
        let clock = Clock::new(self.now, &zone, self.texts.locale());
        let ours = [clock.when(call.start).text.as_str(), " · ", &self.names.team(&call.team)].concat();
        let there = self.at_theirs(call);
        let reached =
            if record.phone.is_empty() { Fact::Text(String::new()) } else { Fact::Data(record.phone.clone()) };
        let mailed = mail.map_or_else(|| Fact::Data(record.email.clone()), |mail| Fact::Text(self.delivered(mail)));
        let mut facts = vec![
            (self.text("desk-fact-call"), Fact::Text(ours)),
            (self.text("desk-fact-time"), Fact::Text(there)),
            (self.text("desk-fact-phone"), reached),
            (self.text("desk-fact-email"), mailed),
            (self.text("desk-language"), Fact::Text(self.names.language(&record.locale))),
            (self.text("desk-call-state"), Fact::Text(self.state_of(call).0)),
            (self.text("desk-call-said"), Fact::Data(record.message.clone())),
            (self.text("desk-call-reason"), Fact::Data(call.reason.clone())),
        ];
        facts.retain(|(_, fact)| !matches!(fact, Fact::Text(text) | Fact::Data(text) if text.is_empty()));
        let is_booked = call.state == BookingState::Booked;
        let mut sections = vec![Section {
            facts,
            links: vec![(self.to(&format!("requests/{}", record.reference)), self.text("desk-open"))],
            ..Section::default()
        }];
        if is_booked && self.now >= call.start.checked_sub(EARLY).unwrap_or(call.start) {
            sections.push(Section {
                heading: self.text("desk-call-mark"),
                forms: vec![self.marking(typed, key)],
                ..Section::default()
            });
        }
        if is_booked && self.now < call.start {
            let other = (self.to(&format!("calls/{}/move", record.reference)), self.text("desk-call-move"));
            if let Some(first) = sections.first_mut() {
                first.links.insert(0, other);
            }
            let reason = self.field(typed, "cancel", ("reason", "desk-call-reason"), Kind::Line("text"), "");
            let form = Form { is_main: false, ..self.form(typed, "cancel", vec![reason], "desk-call-cancel") };
            sections.push(Section { heading: self.text("desk-call-cancel"), forms: vec![form], ..Section::default() });
        }
        let day = clock.wall(call.start).date();
        Sheet {
            title: self.called(record),
            back: Some((self.to(&format!("calls?day={day}")), self.text("desk-back-calls"))),
            notice: typed.failure(MOVE),
            sections,
            ..Sheet::default()
        }
    }

    fn marking(&self, typed: &Typed, key: &str) -> Form {
        let button = |outcome: Outcome, id: &str| Button {
            name: "outcome",
            value: outcome.as_str().to_owned(),
            label: self.text(id),
        };
        Form {
            failure: typed.failure("mark"),
            hidden: vec![(DO, "mark".to_owned()), ("key", format!("{key}-mark"))],
            fields: vec![self.field(typed, "mark", ("note", "desk-call-note"), Kind::Lines, "")],
            buttons: vec![
                button(Outcome::Made, "desk-call-made"),
                button(Outcome::NotReached, "desk-call-not_reached"),
            ],
            is_main: true,
            ..Form::default()
        }
    }

    /// How a call stands, and whether somebody has to say what became of it.
    fn state_of(&self, call: &Booking) -> (String, bool) {
        let is_over =
            call.start.checked_add(SignedDuration::from_mins(call.minutes.into())).is_ok_and(|end| end < self.now);
        match (call.state, call.outcome) {
            (BookingState::Cancelled, _) => (self.text("desk-call-cancelled"), false),
            (_, Some(outcome)) => {
                (self.text(&format!("desk-call-{}", outcome.as_str())), outcome == Outcome::NotReached)
            }
            (_, None) if is_over => (self.text("desk-call-due"), true),
            (_, None) => (self.text("desk-call-booked"), false),
        }
    }

    /// What the customer's clock shows when they are called.
    pub(super) fn at_theirs(&self, call: &Booking) -> String {
        let Some(zone) = self.names.zone(&call.zone) else { return String::new() };
        let when = Clock::new(self.now, &zone, self.texts.locale()).when(call.start).text;
        let there = self.texts.with("desk-there", &[("time", when.into())]);
        [there.as_str(), " · ", &self.names.city(&call.zone)].concat()
    }

    /// The zone of a team; of one that is gone, that of who reads.
    pub(super) fn zone_of(&self, team: &str) -> TimeZone {
        let known = self.site.teams.iter().find(|known| known.id.as_str() == team);
        known.and_then(|team| self.names.zone(&team.zone)).unwrap_or_else(|| self.zone.clone())
    }
}
