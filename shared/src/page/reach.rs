//! Pages on the visitor's clock: who can be reached and when, booking a call, choosing a time zone.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::booking::slots::{self, Slot, Taken};
use crate::content::site::{Callbacks, ChannelKind, Team};
use crate::hours::availability::{Candidate, Reason, answer_by, ranked};
use crate::hours::{Schedule, State, days_after};
use crate::locale::time::{Clock, Kind, When, offset_name};
use crate::locale::zone::zone_named;
use crate::model::{self, Page, View};
use crate::problem::Problem;

use super::PageBuilder;

/// How many time zones are shown at a time.
const ZONES: usize = 40;

/// What a team offers to a visitor who wants to be called.
pub struct Offer<'a> {
    /// The team.
    pub team: Candidate<'a>,
    /// How it takes calls.
    pub terms: &'a Callbacks,
    /// The free times.
    pub slots: Vec<Slot>,
}

/// A booking form as it stands.
#[derive(Default)]
pub struct BookingForm<'a> {
    /// Its idempotency key.
    pub key: &'a str,
    /// The call that is moved, and its token where a form has to carry it.
    pub moves: Option<(&'a str, &'a str)>,
    /// The time that the call has which is moved.
    pub now: Option<Timestamp>,
    /// The time that was chosen.
    pub chosen: &'a str,
    /// What was typed.
    pub draft: model::Draft,
    /// What is wrong with it.
    pub problem: Option<&'a Problem>,
}

impl<'a> PageBuilder<'a> {
    /// The teams in the order in which they serve the visitor, and why the first is the first.
    pub fn teams(&self) -> (Vec<Candidate<'a>>, Reason) {
        ranked(&self.content.manifest.site, self.schedules, self.visitor, self.now)
    }

    /// The teams that take calls, in that order.
    pub fn calling_teams(&self) -> Vec<(Candidate<'a>, &'a Callbacks)> {
        let (teams, _) = self.teams();
        teams.into_iter().filter_map(|candidate| Some((candidate, candidate.team.callbacks.as_ref()?))).collect()
    }

    /// By when the visitor is answered, where the site promises that.
    pub fn answer_by(&self) -> Option<Timestamp> {
        let (teams, _) = self.teams();
        answer_by(&self.content.manifest.site, teams.first()?.schedule, self.now)
    }

    /// Such a promise in words; empty where there is none.
    pub fn promise_of(&self, at: Option<Timestamp>) -> String {
        let Some(at) = at else { return String::new() };
        let (teams, _) = self.teams();
        let when = match teams.first() {
            Some(first) => self.their_time(&self.clock(), at, first.schedule),
            None => self.clock().when(at),
        };
        self.told("contact-answer-by", when)
    }

    /// The same in a mail, which is read on whatever day and wherever: with the date, and the city whose time it is. `zone` is the
    /// reader's, or the team's where that is not known.
    pub fn promise_in_mail(&self, at: Option<Timestamp>, zone: &str) -> String {
        let Some(at) = at else { return String::new() };
        let (teams, _) = self.teams();
        let (zone, time_zone) = zone_named(zone).unwrap_or_else(|| ("UTC".to_owned(), TimeZone::UTC));
        let time = Clock::new(self.now, &time_zone, self.formats()).day_and_time(at);
        let is_theirs = teams.first().is_some_and(|first| differs(at, &time_zone, first.schedule));
        let text = if is_theirs {
            self.their_city(&time, Kind::Date, &zone)
        } else {
            let city = self.content.pack.cities.name_of(&zone);
            self.texts.with("hours-note", &[("range", time.into()), ("note", city.into())])
        };
        self.told("contact-answer-by", When { text, kind: Kind::Date })
    }

    /// Whether somebody is there.
    pub fn availability(&self) -> Option<model::Availability> {
        let (teams, _) = self.teams();
        let first = teams.first()?;
        let (standing, schedule) = (&first.standing, first.schedule);
        let clock = self.clock();
        let others = self.others(&clock, &teams);
        // Words such as "Monday" are right until the visitor's midnight.
        let midnight = clock.today().tomorrow().ok().and_then(|day| clock.start_of(day));
        let changes = std::iter::once(first).chain(others.iter().map(|(candidate, _)| *candidate));
        let changes = changes.flat_map(|team| [team.standing.changes_at, team.standing.opens_at]);
        let until = changes.chain([midnight]).flatten().min();
        Some(model::Availability {
            state: standing.state.as_str().to_owned(),
            team: Some(first.team.id.to_string()),
            changes_at: standing.changes_at.map(|at| at.to_string()),
            text: self.standing_text(&clock, first),
            until: until.unwrap_or_else(|| days_after(self.now, 1)).to_string(),
            hours: self.week(&clock, schedule),
            hours_title: self.texts.get("hours-title"),
            hours_zone: self.whose(first.team),
            people: first.team.people.clone(),
            others: others.into_iter().map(|(_, other)| other).collect(),
        })
    }

    /// How a team stands, in words.
    fn standing_text(&self, clock: &Clock<'_>, team: &Candidate<'_>) -> String {
        let (standing, schedule) = (&team.standing, team.schedule);
        let told = |id, at| self.told(id, self.their_time(clock, at, schedule));
        match (standing.state, standing.changes_at, standing.opens_at) {
            (State::Open, Some(closes), _) => told("availability-open", closes),
            (State::Open, None, _) => self.texts.get("availability-open-always"),
            (State::Closed, _, Some(opens)) => told("availability-closed", opens),
            (State::Closed, ..) => self.texts.get("availability-closed-long"),
            (State::Unknown, ..) => {
                let comment = standing.doubt.map(|doubt| schedule.comment(doubt)).filter(|comment| !comment.is_empty());
                match comment {
                    Some(note) => self.texts.with("availability-note", &[("note", note.into())]),
                    None => self.texts.get("availability-unknown"),
                }
            }
        }
    }

    /// In whose time hours are, and whose they are where the site has several teams.
    fn whose(&self, team: &Team) -> String {
        let zone = self.zone_text("hours-zone", self.now);
        match self.content.manifest.site.teams.as_slice() {
            [_] => zone,
            _ => [self.team_name(team), zone].join(" · "),
        }
    }

    /// What a team is called: by the site's text, else by its city.
    pub(super) fn team_name(&self, team: &Team) -> String {
        let own = self.texts.optional(&format!("team-{}", team.id));
        own.unwrap_or_else(|| self.content.pack.cities.name_of(&team.zone))
    }

    /// Of teams those that are behind channels of the visitor's market by themselves, in the order of the channels, each with what
    /// its channels are called.
    pub(super) fn behind_channels<'t>(&self, teams: &'t [Candidate<'a>]) -> Vec<(&'t Candidate<'a>, Vec<String>)> {
        let mut behind: Vec<(&Candidate<'_>, Vec<String>)> = Vec::new();
        for channel in self.content.manifest.site.channels_of(self.visitor.market.as_ref()) {
            let Some(team) = teams.iter().find(|known| channel.team.as_ref() == Some(&known.team.id)) else { continue };
            let label = self.channel_name(channel);
            match behind.iter_mut().find(|(known, _)| known.team.id == team.team.id) {
                Some((_, labels)) => labels.push(label),
                None => behind.push((team, vec![label])),
            }
        }
        behind
    }

    /// When those of them are there that do not serve the visitor otherwise: `teams` are all, the one that does first.
    fn others<'t>(&self, clock: &Clock<'_>, teams: &'t [Candidate<'a>]) -> Vec<(&'t Candidate<'a>, model::OtherHours)> {
        let first = teams.first().map(|first| &first.team.id);
        let others = self.behind_channels(teams).into_iter().filter(|(team, _)| Some(&team.team.id) != first);
        others
            .map(|(candidate, mut names)| {
                names.push(self.team_name(candidate.team));
                let hours = model::OtherHours {
                    team: candidate.team.id.to_string(),
                    name: names.join(" · "),
                    state: candidate.standing.state.as_str().to_owned(),
                    text: self.standing_text(clock, candidate),
                    hours: self.week(clock, candidate.schedule),
                };
                (candidate, hours)
            })
            .collect()
    }

    /// When a team is back that has closed, or that it has; empty where it has not, or its hours are not certain.
    pub fn away(&self, team: &str) -> String {
        let at = self.content.manifest.site.teams.iter().position(|known| known.id.as_str() == team);
        let Some(schedule) = at.and_then(|at| self.schedules.get(at)) else { return String::new() };
        let standing = schedule.standing(self.now);
        match (standing.state, standing.opens_at) {
            (State::Closed, Some(opens)) => {
                self.told("availability-closed", self.their_time(&self.clock(), opens, schedule))
            }
            (State::Closed, None) => self.texts.get("availability-closed-long"),
            _ => String::new(),
        }
    }

    /// What a team offers, given what is taken.
    pub fn offer(&self, team: Candidate<'a>, terms: &'a Callbacks, taken: &[Taken]) -> Offer<'a> {
        Offer { team, terms, slots: slots::free(team.schedule, terms, self.now, taken) }
    }

    /// The form that books a call, or moves one.
    pub fn callback(&self, offer: &Offer<'_>, booking: BookingForm<'_>) -> Page {
        let t = |id| self.texts.get(id);
        let (errors, failure) = self.complaints(booking.problem);
        let alternatives = match booking.problem {
            Some(Problem::Slot(slots)) => slots.clone(),
            _ => Vec::new(),
        };
        let is_move = booking.moves.is_some();
        let (reference, token) = booking.moves.unwrap_or_default();
        let sends_mail = self.content.manifest.site.mail.is_some() && !is_move;
        let first = offer.slots.first().map_or(self.now, |slot| slot.start);
        let text = model::CallbackText {
            title: if is_move {
                t("call-move-title")
            } else {
                self.way_called(ChannelKind::Callback, "callback-title")
            },
            intro: self.texts.with("callback-intro", &[("minutes", u64::from(offer.terms.minutes).into())]),
            zone: self.zone_text("callback-zone", first),
            zone_change: t("callback-zone-change"),
            times: t("callback-times"),
            alternatives: t("callback-alternatives"),
            now: booking.now.map(|at| self.booked_at(at)).unwrap_or_default(),
            none: if offer.slots.is_empty() { t("callback-none") } else { String::new() },
            phone: t("callback-phone"),
            name: t("field-name"),
            // What is asked for is used: a site that sends no mail does not ask. And a field that may stay empty, in a form for a call by
            // phone, is filled in by who knows what it brings: so what it is for is said with it.
            email: if sends_mail { t("field-email") } else { String::new() },
            email_hint: if sends_mail { t("callback-email-hint") } else { String::new() },
            note: t("callback-note"),
            optional: t("field-optional"),
            book: t(if is_move { "call-move-button" } else { "callback-book" }),
            booking: t(if is_move { "call-moving" } else { "callback-booking" }),
            network_error: t(if is_move { "call-move-network-error" } else { "callback-network-error" }),
            contact: self.contact_title(),
        };
        let title = text.title.clone();
        let view = model::Callback {
            key: booking.key.to_owned(),
            reference: reference.to_owned(),
            token: token.to_owned(),
            team: offer.team.team.id.to_string(),
            days: self.days(&offer.slots),
            alternatives,
            chosen: booking.chosen.to_owned(),
            draft: booking.draft,
            consent: if is_move { String::new() } else { self.consent_box(&errors) },
            errors,
            failure,
            challenge: if is_move { String::new() } else { self.challenge() },
            confirm: booking.problem.and_then(|problem| problem.confirm(self.texts)).unwrap_or_default(),
            text,
        };
        self.page(&title, View::Callback(view))
    }

    /// The choice of a time zone, for a view to come back to.
    pub fn zones(&self, q: &str, back: &str) -> Page {
        let t = |id| self.texts.get(id);
        let found = self.content.pack.cities.find(q, &self.visitor.zone, self.now, ZONES);
        let zones: Vec<model::ZoneOption> = found
            .into_iter()
            .filter_map(|city| {
                let (zone, rules) = crate::locale::zone::zone_named(&city.zone)?;
                let clock = Clock::new(self.now, &rules, self.formats());
                Some(model::ZoneOption {
                    clock: format!("{} · {}", clock.time(self.now), offset_name(rules.to_offset(self.now))),
                    query: self.query_in(&self.visitor.locale, &zone),
                    zone,
                    city: city.name.clone(),
                })
            })
            .collect();
        let text = model::ZonesText {
            title: t("zones-title"),
            search: t("zones-search"),
            button: t("search-button"),
            none: if zones.is_empty() { t("zones-none") } else { String::new() },
        };
        let title = text.title.clone();
        self.page(&title, View::Zones(model::Zones { q: q.trim().to_owned(), back: back.to_owned(), zones, text }))
    }

    /// The visitor's clock.
    pub fn clock(&self) -> Clock<'_> {
        Clock::new(self.now, &self.visitor.time_zone, self.formats())
    }

    /// An instant in the visitor's time; that it is theirs is said where the team's clock shows another.
    fn their_time(&self, clock: &Clock<'_>, at: Timestamp, schedule: &Schedule) -> When {
        let when = clock.when(at);
        if !differs(at, &self.visitor.time_zone, schedule) {
            return when;
        }
        When { text: self.their_city(&when.text, when.kind, &self.visitor.zone), kind: when.kind }
    }

    /// A time that is the visitor's, with their city.
    fn their_city(&self, time: &str, kind: Kind, zone: &str) -> String {
        let city = self.content.pack.cities.name_of(zone);
        self.texts.with("time-yours", &[("time", time.into()), ("kind", kind.as_str().into()), ("city", city.into())])
    }

    /// A text that tells an instant.
    fn told(&self, id: &str, when: When) -> String {
        self.texts.with(id, &[("time", when.text.into()), ("kind", when.kind.as_str().into())])
    }

    /// A text that names the visitor's zone, with its offset at an instant.
    pub(super) fn zone_text(&self, id: &str, at: Timestamp) -> String {
        let city = self.content.pack.cities.name_of(&self.visitor.zone);
        let offset = offset_name(self.visitor.time_zone.to_offset(at));
        self.texts.with(id, &[("city", city.into()), ("offset", offset.into())])
    }
}

/// Whether the clocks of a visitor's zone and of a team show different times at an instant.
fn differs(at: Timestamp, zone: &TimeZone, schedule: &Schedule) -> bool {
    zone.to_offset(at) != schedule.zone().to_offset(at)
}

mod times;
mod times_json;
mod week;

#[cfg(test)]
mod tests;
