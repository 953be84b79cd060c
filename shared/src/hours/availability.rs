//! Who helps a visitor, and when: the choice of a team.
//!
//! Two levels: how well a team serves the visitor's language decides first, then the clock. The decision tells its
//! reason, which is kept with whatever comes of it.

use std::cmp::{Ordering, Reverse};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::content::site::{Market, Site, Team};
use crate::hours::{Schedule, Standing, State};
use crate::locale::{Locale, negotiate};
use crate::visitor::Visitor;

/// Why a team was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// There is no other.
    Only,
    /// It serves the visitor's language best.
    Language,
    /// Of those that serve it equally well, only this one is open.
    Open,
    /// Of those that are open, it is open longest.
    OpenLongest,
    /// None is open, and it opens first.
    OpensFirst,
    /// Nothing tells them apart: the site names it first.
    Listed,
    /// The visitor chose a time that it has.
    Chosen,
}

impl Reason {
    /// The name in answers and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::Only => "only",
            Reason::Language => "language",
            Reason::Open => "open",
            Reason::OpenLongest => "open-longest",
            Reason::OpensFirst => "opens-first",
            Reason::Listed => "listed",
            Reason::Chosen => "chosen",
        }
    }
}

/// The working time of a site's teams, and the languages that they speak, read once.
#[derive(Debug, Clone)]
pub struct Schedules(Vec<Read>);

/// What is read of a team.
#[derive(Debug, Clone)]
struct Read {
    schedule: Schedule,
    spoken: Vec<Locale>,
}

impl Schedules {
    /// Reads those of a site.
    pub fn of(site: &Site) -> Self {
        let spoken = |team: &Team| team.languages.keys().filter_map(|tag| Locale::parse(tag).ok()).collect();
        Schedules(site.teams.iter().map(|team| Read { schedule: Schedule::of(team), spoken: spoken(team) }).collect())
    }

    /// That of the team with this place in the site's list.
    pub fn get(&self, at: usize) -> Option<&Schedule> {
        self.0.get(at).map(|read| &read.schedule)
    }
}

/// A team as it stands for a visitor.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The team.
    pub team: &'a Team,
    /// Its working time.
    pub schedule: &'a Schedule,
    /// How it stands now.
    pub standing: Standing,
    /// How well it serves the visitor, in thousandths.
    weight: u32,
}

/// A site's teams in the order in which they serve a visitor, the best first, with the reason why it is the first.
/// Empty where the site has none.
pub fn ranked<'a>(
    site: &'a Site,
    schedules: &'a Schedules,
    visitor: &Visitor,
    now: Timestamp,
) -> (Vec<Candidate<'a>>, Reason) {
    let market = visitor.market.as_ref().and_then(|id| site.market(id.as_str()));
    let tag = visitor.locale.to_string();
    let teams = site.teams.iter().zip(&schedules.0);
    let mut all: Vec<Candidate<'a>> = teams
        .map(|(team, Read { schedule, spoken })| Candidate {
            team,
            schedule,
            standing: schedule.standing(now),
            weight: weight(team, spoken, (&visitor.locale, &tag), market),
        })
        .collect();
    // Stable: what nothing tells apart stays in the site's order.
    all.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| by_clock(&a.standing, &b.standing)));
    let reason = reason(&all);
    (all, reason)
}

/// How well a team serves a language, and what its market adds, in thousandths.
fn weight(team: &Team, spoken: &[Locale], (locale, tag): (&Locale, &str), market: Option<&Market>) -> u32 {
    let served = || {
        let nearest = negotiate(std::slice::from_ref(locale), spoken)?.to_string();
        team.languages.get(&nearest)
    };
    let language = team.languages.get(tag).or_else(served).copied().unwrap_or_default();
    let preference = market.and_then(|market| market.teams.get(&team.id)).copied().unwrap_or_default();
    ((language.max(0.0) + preference.max(0.0)) * 1000.0).round() as u32
}

/// Open before anything else, and of those the one open longest; then the one that opens first; then those of which
/// nobody knows, before those that do not open.
fn by_clock(a: &Standing, b: &Standing) -> Ordering {
    let rank = |standing: &Standing| match (standing.state, standing.opens_at) {
        (State::Open, _) => 0,
        (_, Some(_)) => 1,
        (State::Unknown, None) => 2,
        (State::Closed, None) => 3,
    };
    rank(a).cmp(&rank(b)).then_with(|| match a.state {
        State::Open => {
            Reverse(a.changes_at.unwrap_or(Timestamp::MAX)).cmp(&Reverse(b.changes_at.unwrap_or(Timestamp::MAX)))
        }
        _ => a.opens_at.cmp(&b.opens_at),
    })
}

/// Why the first of teams in their order is the first.
pub fn reason(ranked: &[Candidate<'_>]) -> Reason {
    let [first, rest @ ..] = ranked else { return Reason::Only };
    let Some(second) = rest.first() else { return Reason::Only };
    if second.weight < first.weight {
        return Reason::Language;
    }
    match (first.standing.state, by_clock(&first.standing, &second.standing)) {
        (_, Ordering::Equal) => Reason::Listed,
        (State::Open, _) if second.standing.state == State::Open => Reason::OpenLongest,
        (State::Open, _) => Reason::Open,
        _ => Reason::OpensFirst,
    }
}

/// The team that goes on with a visitor's conversation when one is closed: of those that are open then and serve their language, the
/// one that serves them best. None where there is no such one.
pub fn taking_over<'a>(
    site: &'a Site,
    schedules: &'a Schedules,
    visitor: &Visitor,
    from: &str,
    at: Timestamp,
) -> Option<&'a Team> {
    let tag = visitor.locale.to_string();
    let serves = |team: &Team| {
        let read = site.teams.iter().position(|known| known.id == team.id).and_then(|place| schedules.0.get(place));
        read.is_some_and(|read| weight(team, &read.spoken, (&visitor.locale, &tag), None) > 0)
    };
    let (ranked, _) = ranked(site, schedules, visitor, at);
    let others = ranked.into_iter().filter(|candidate| candidate.team.id.as_str() != from);
    others
        .filter(|candidate| candidate.standing.state == State::Open)
        .map(|candidate| candidate.team)
        .find(|team| serves(team))
}

/// By when a team answers what is asked now, where the site promises that.
pub fn answer_by(site: &Site, schedule: &Schedule, now: Timestamp) -> Option<Timestamp> {
    let hours = site.answer_hours?;
    schedule.after_working(now, SignedDuration::from_hours(hours.into()))
}

/// When a team is warned that it has promised to answer what is asked now: a quarter of the working time is left by then, and an
/// hour at most.
pub fn warned_at(site: &Site, schedule: &Schedule, now: Timestamp) -> Option<Timestamp> {
    let minutes = i64::from(site.answer_hours?) * 60;
    schedule.after_working(now, SignedDuration::from_mins((minutes * 3 / 4).max(minutes - 60)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::TeamId;
    use crate::visitor::{Hints, resolve, tests::manifest};

    fn team(id: &str, languages: &[(&str, f32)], zone: &str, hours: &str) -> Team {
        Team {
            id: TeamId::parse(id).unwrap(),
            languages: languages.iter().map(|(tag, weight)| ((*tag).to_owned(), *weight)).collect(),
            ..crate::hours::tests::team(zone, hours, &[], &[])
        }
    }

    #[test]
    fn a_team_is_warned_while_it_works_before_a_promise_breaks() {
        let mut site = manifest().site;
        let team = team("berlin", &[], "Europe/Berlin", "Mo-Fr 09:00-17:00");
        site.teams = vec![team];
        let schedules = Schedules::of(&site);
        let schedule = schedules.get(0).unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        // Asked on a Friday afternoon, 16:00 in Berlin.
        let now = at("2026-11-27T15:00:00Z");
        for (hours, promised, warned) in [
            (2, "2026-11-30T09:00:00Z", "2026-11-30T08:30:00Z"),
            (8, "2026-11-30T15:00:00Z", "2026-11-30T14:00:00Z"),
            (1, "2026-11-27T16:00:00Z", "2026-11-27T15:45:00Z"),
        ] {
            site.answer_hours = Some(hours);
            assert_eq!(answer_by(&site, schedule, now), Some(at(promised)), "{hours}");
            assert_eq!(warned_at(&site, schedule, now), Some(at(warned)), "{hours}");
        }
        site.answer_hours = None;
        assert_eq!(warned_at(&site, schedule, now), None);
    }

    #[test]
    fn language_decides_before_the_clock() {
        let mut manifest = manifest();
        let office = "Mo-Fr 09:00-18:00";
        manifest.site.teams = vec![
            team("berlin", &[("de", 1.0), ("en", 0.8)], "Europe/Berlin", office),
            team("osaka", &[("ja", 1.0), ("en", 0.8)], "Asia/Tokyo", office),
            team("dubai", &[("ar", 1.0), ("en", 0.6)], "Asia/Dubai", "24/7"),
            team("perth", &[("en", 0.8)], "Australia/Perth", "Mo-Fr 09:00-19:00"),
        ];
        manifest.site.markets[1].teams = [(TeamId::parse("dubai").unwrap(), 0.3)].into();
        let schedules = Schedules::of(&manifest.site);
        let cases = [
            // A Monday in Berlin, 09:00; Osaka has 17:00, Perth 16:00.
            ("de", "dach", "2026-11-23T08:00:00Z", "berlin", Reason::Language),
            ("ja", "dach", "2026-11-23T23:00:00Z", "osaka", Reason::Language),
            // Austrian German is served by who serves German.
            ("de-AT", "", "2026-11-23T08:00:00Z", "berlin", Reason::Language),
            // Three serve English equally well. All are open; then two; then one; then none.
            ("en", "dach", "2026-11-23T08:30:00Z", "berlin", Reason::OpenLongest),
            ("en", "dach", "2026-11-23T06:00:00Z", "perth", Reason::OpenLongest),
            ("en", "dach", "2026-11-23T16:00:00Z", "berlin", Reason::Open),
            ("en", "dach", "2026-11-23T20:00:00Z", "osaka", Reason::OpensFirst),
            // A market's preference is added to the language.
            ("en", "japan", "2026-11-23T20:00:00Z", "dubai", Reason::Language),
            // A language that none serves leaves it to the clock.
            ("ar", "", "2026-11-23T20:00:00Z", "dubai", Reason::Language),
        ];
        for (locale, market, now, expected, why) in cases {
            let hints = Hints { locale: Some(locale), market: Some(market), ..Hints::default() };
            let visitor = resolve(&hints, &manifest);
            let (ranked, reason) = ranked(&manifest.site, &schedules, &visitor, now.parse().unwrap());
            assert_eq!((ranked[0].team.id.as_str(), reason), (expected, why), "{locale} {market} {now}");
        }
    }

    #[test]
    fn when_a_team_closes_the_next_that_is_open_and_speaks_the_language_goes_on() {
        let mut manifest = manifest();
        manifest.site.teams = vec![
            team("berlin", &[("de", 1.0), ("en", 0.8)], "Europe/Berlin", "Mo-Fr 09:00-17:00"),
            team("lima", &[("es", 1.0), ("en", 0.5)], "America/Lima", "Mo-Fr 09:00-18:00"),
            team("boston", &[("en", 1.0)], "America/New_York", "Mo-Fr 10:00-18:00"),
        ];
        // A market prefers a team, which does not make it speak a language.
        manifest.site.markets[1].teams = [(TeamId::parse("lima").unwrap(), 1.0)].into();
        let schedules = Schedules::of(&manifest.site);
        let cases = [
            // Berlin closes at 17:00, 16:00 UTC: 11:00 in Lima and Boston.
            ("en", "dach", "berlin", "2026-11-23T16:00:00Z", Some("boston")),
            ("en", "japan", "berlin", "2026-11-23T16:00:00Z", Some("lima")),
            ("de", "dach", "berlin", "2026-11-23T16:00:00Z", None),
            ("de", "japan", "berlin", "2026-11-23T16:00:00Z", None),
            // An hour before Boston opens.
            ("en", "dach", "berlin", "2026-11-23T14:30:00Z", Some("lima")),
            // None but the one that closes is open.
            ("es", "dach", "lima", "2026-11-23T23:00:00Z", None),
            ("en", "dach", "boston", "2026-11-24T08:30:00Z", Some("berlin")),
        ];
        for (locale, market, from, at, expected) in cases {
            let hints = Hints { locale: Some(locale), market: Some(market), ..Hints::default() };
            let visitor = Visitor { locale: Locale::parse(locale).unwrap(), ..resolve(&hints, &manifest) };
            let next = taking_over(&manifest.site, &schedules, &visitor, from, at.parse().unwrap());
            assert_eq!(next.map(|team| team.id.as_str()), expected, "{locale} {market} {from} {at}");
        }
    }

    #[test]
    fn what_nothing_tells_apart_is_in_the_sites_order() {
        let mut manifest = manifest();
        let visitor = resolve(&Hints::default(), &manifest);
        let now = "2026-11-23T08:00:00Z".parse().unwrap();
        let one = team("one", &[], "UTC", "off");
        for (teams, expected, why) in [
            (vec![], None, Reason::Only),
            (vec![one.clone()], Some("one"), Reason::Only),
            (vec![team("two", &[], "UTC", "off"), one.clone()], Some("two"), Reason::Listed),
            (vec![one.clone(), team("two", &[], "UTC", "unknown")], Some("two"), Reason::OpensFirst),
            (vec![one, team("two", &[], "UTC", "2027 Jan 10 10:00-12:00")], Some("two"), Reason::OpensFirst),
        ] {
            manifest.site.teams = teams;
            let schedules = Schedules::of(&manifest.site);
            let (ranked, reason) = ranked(&manifest.site, &schedules, &visitor, now);
            assert_eq!((ranked.first().map(|first| first.team.id.as_str()), reason), (expected, why));
        }
    }
}
