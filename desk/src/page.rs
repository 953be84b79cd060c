//! What is stored → what a page says.
//!
//! Every time is told on two clocks where they differ: that of who reads, and that of the customer.

mod calls;
mod conversation;
mod customers;
mod device;
mod figures;
mod forms;
mod inbox;
mod logs;
mod manner;
mod moving;
mod notices;
mod replies;
mod residency;
mod settings;
mod translation;
mod webhooks;
mod writing;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use nearhand_shared::content::site::Site;
use nearhand_shared::conversation::{Priority, Status};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::locale::time::Clock;
use nearhand_shared::people::{Agent, Permission};
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;

pub use calls::LATER;
pub use conversation::Seen;
pub use customers::{Erased, Person, Receipt, Takes};
pub use figures::Counted;
pub use forms::DO;
pub use inbox::{Asked, Listed};
pub use logs::{Line, Refused};
pub use moving::{CHOOSE, MOVE, Times};
pub use notices::Notice;
pub use settings::{Session, Token};
pub use translation::Reading;
pub use webhooks::{Delivery, Met, Webhook};

use crate::model::{Code, Face, Nearness, Place, Promise, Row, Shell, There, Words};

/// What pages are made with: who reads, where and when.
pub struct Desk<'a> {
    /// The site.
    pub site: &'a Site,
    /// What the business is called.
    pub brand: &'a str,
    /// The texts for who reads.
    pub texts: &'a Texts,
    /// The IANA name of their zone.
    pub zone_name: &'a str,
    /// Their zone.
    pub zone: &'a TimeZone,
    /// Now.
    pub now: Timestamp,
    /// Who is signed in; none before that.
    pub me: Option<&'a Agent>,
    /// The people of the business.
    pub people: &'a [Agent],
    /// What a language and a zone's city are called.
    pub names: &'a dyn Names,
}

/// Names that are not the desk's own.
pub trait Names {
    /// What a language is called, by its tag.
    fn language(&self, tag: &str) -> String;
    /// What a team is called, by its id.
    fn team(&self, id: &str) -> String;
    /// What a market of these countries (ISO 3166-1 alpha-2) is called, by its id.
    fn market(&self, id: &str, countries: &[String]) -> String;
    /// What the city of a zone is called, by the zone's IANA name.
    fn city(&self, zone: &str) -> String;
    /// A zone by its IANA name, today's or one of before.
    fn zone(&self, name: &str) -> Option<TimeZone>;
}

/// The direction of the customer's language.
fn dir_of(record: &Record) -> Code {
    Locale::parse(&record.locale).map_or("auto", |locale| locale.dir()).into()
}

/// From when on, and until when, it is night, in hours of the wall clock: nobody expects to be called then.
const NIGHT: (i8, i8) = (22, 7);

impl Desk<'_> {
    /// What is around a page.
    pub fn shell(&self, title: &str, place: &'static str) -> Shell {
        let locale = self.texts.locale();
        let city = self.names.city(self.zone_name);
        Shell {
            lang: locale.to_string(),
            dir: locale.dir().into(),
            site: self.site.id.to_string(),
            brand: self.brand.to_owned(),
            title: title.to_owned(),
            me: self.me.map(|agent| face(&agent.name)),
            is_away: self.me.is_some_and(|agent| agent.away),
            zone: self.zone_name.to_owned(),
            clock: [self.clock().time(self.now).as_str(), " ", &city].concat(),
            place: place.into(),
            places: self.places(),
        }
    }

    /// The pages in the navigation, as far as who reads may open them.
    fn places(&self) -> Vec<Place> {
        let Some(me) = self.me else { return Vec::new() };
        let manages = me.role.may(Permission::ManageCustomers);
        let all = [
            ("inbox", "", true),
            ("calls", "calls", true),
            ("write", "write", true),
            ("customers", "customers", manages),
            ("statistics", "statistics", me.role.may(Permission::ReadStatistics)),
            ("settings", "settings", me.role.may(Permission::ManageAgents)),
        ];
        let place = |(name, path, _): (&str, &str, bool)| Place {
            name: name.to_owned(),
            href: self.to(path),
            label: self.text(&format!("desk-{name}")),
        };
        all.into_iter().filter(|(_, _, may)| *may).map(place).collect()
    }

    fn clock(&self) -> Clock<'_> {
        Clock::new(self.now, self.zone, self.texts.locale())
    }

    fn text(&self, id: &str) -> String {
        self.texts.get(id)
    }

    /// A conversation as a list shows it.
    fn row(&self, record: &Record) -> Row {
        let standing = &record.standing;
        let priority = match standing.priority {
            Priority::Normal => String::new(),
            other => self.text(&format!("desk-priority-{}", other.as_str())),
        };
        let waits = standing.waiting_since.map(|since| {
            self.texts.with("desk-waits", &[("time", self.duration(self.now.duration_since(since)).into())])
        });
        Row {
            reference: record.reference.clone(),
            name: called(record).to_owned(),
            there: self.there(&record.zone),
            words: self.last_words(record),
            language: self.names.language(&record.locale),
            lang: record.locale.clone(),
            dir: dir_of(record),
            is_ours: standing.seq > 1 && standing.last.from != nearhand_shared::conversation::Author::Visitor,
            files: match standing.last.files {
                0 => String::new(),
                n => self.texts.with("desk-count-files", &[("n", n.into())]),
            },
            market: self.market(&record.market),
            priority,
            upset: standing.mood.map(|_| self.text("desk-upset")).unwrap_or_default(),
            undelivered: if standing.undelivered { self.text("desk-undelivered") } else { String::new() },
            tags: standing.tags.clone(),
            standing: waits.unwrap_or_else(|| self.status(standing.status)),
            promise: self.promise(record),
            with: (!standing.assignee.is_empty()).then(|| face(&self.name_of(&standing.assignee))),
        }
    }

    /// What was said last, in the customer's language; of a call without a word, in ours, that it is one.
    fn last_words(&self, record: &Record) -> Words {
        let theirs = |text: String| Words { text, lang: record.locale.clone(), dir: dir_of(record) };
        match (record.standing.last.message.is_empty(), &record.call) {
            (true, Some(call)) => {
                let text = self.texts.with("desk-call", &[("when", self.clock().when(call.start).text.into())]);
                let ours = self.texts.locale();
                Words { text, lang: ours.to_string(), dir: ours.dir().into() }
            }
            (true, None) => theirs(nearhand_shared::conversation::beginning(&record.message)),
            (false, _) => {
                let words = theirs(record.standing.last.message.clone());
                // Ours may be in another language than theirs.
                if record.standing.last.from == nearhand_shared::conversation::Author::Visitor {
                    words
                } else {
                    Words { dir: "auto".into(), ..words }
                }
            }
        }
    }

    fn status(&self, status: Status) -> String {
        self.text(&format!("desk-status-{}", status.as_str()))
    }

    /// The time where somebody is.
    fn there(&self, zone: &str) -> Option<There> {
        let tz = self.names.zone(zone)?;
        let clock = Clock::new(self.now, &tz, self.texts.locale());
        let hour = clock.wall(self.now).hour();
        Some(There { time: clock.time(self.now), is_night: is_night(hour), city: self.names.city(zone) })
    }

    /// An instant on both clocks; on one where they show the same.
    fn both(&self, at: Timestamp, zone: &str) -> String {
        let here = self.clock().when(at).text;
        let Some(tz) = self.names.zone(zone) else { return here };
        let there = Clock::new(self.now, &tz, self.texts.locale());
        if there.wall(at) == self.clock().wall(at) {
            return here;
        }
        let there = self.texts.with("desk-there", &[("time", there.when(at).text.into())]);
        [here.as_str(), " · ", &there].concat()
    }

    /// By when an answer was promised, where somebody still waits for it.
    fn promise(&self, record: &Record) -> Option<Promise> {
        let by = record.answer_by.filter(|_| record.standing.waiting_since.is_some())?;
        let nearness = self.nearness(by);
        let left = by.duration_since(self.now);
        let text = match nearness {
            Nearness::Broken => self.texts.with("desk-late", &[("time", self.duration(left.abs()).into())]),
            Nearness::Hour => self.texts.with("desk-left", &[("time", self.duration(left).into())]),
            _ => self.texts.with("desk-by", &[("when", self.clock().when(by).text.into())]),
        };
        Some(Promise { text, when: self.both(by, &record.zone), nearness })
    }

    fn nearness(&self, by: Timestamp) -> Nearness {
        let left = by.duration_since(self.now);
        if left < SignedDuration::ZERO {
            Nearness::Broken
        } else if left <= SignedDuration::from_hours(1) {
            Nearness::Hour
        } else if self.clock().wall(by).date() == self.clock().today() {
            Nearness::Today
        } else {
            Nearness::Later
        }
    }

    /// How long something takes, in the largest unit that still says it.
    fn duration(&self, duration: SignedDuration) -> String {
        let minutes = duration.as_mins().max(0);
        let (id, n) = match minutes {
            0..90 => ("desk-minutes", minutes),
            90..2880 => ("desk-hours", minutes / 60),
            _ => ("desk-days", minutes / 60 / 24),
        };
        self.texts.with(id, &[("n", n.into())])
    }

    /// What a person of the business is called; somebody who has left, by their id.
    fn name_of(&self, id: &str) -> String {
        let known = self.people.iter().find(|agent| agent.id == id);
        known.map_or_else(|| id.to_owned(), |agent| agent.name.clone())
    }

    /// That some regions did not answer; empty where all did.
    fn unreachable(&self, regions: &[Region]) -> String {
        if regions.is_empty() {
            return String::new();
        }
        self.texts.with("desk-unreachable", &[("regions", self.regions(regions).into())])
    }

    /// What a market is called; one that the site has no more, by its id.
    fn market(&self, id: &str) -> String {
        self.site.market(id).map_or_else(|| id.to_owned(), |market| self.names.market(id, &market.countries))
    }

    /// What a region is called.
    fn region(&self, region: Region) -> String {
        self.text(&format!("desk-region-{}", region.as_str()))
    }

    /// Regions, as a list.
    fn regions(&self, regions: &[Region]) -> String {
        self.texts.list(&regions.iter().map(|region| self.region(*region)).collect::<Vec<_>>())
    }
}

/// What a list calls who asks: by the first that is known of them.
fn called(record: &Record) -> &str {
    let known = [&record.name, &record.email, &record.phone].into_iter().find(|text| !text.is_empty());
    known.unwrap_or(&record.reference)
}

/// Whether it is night at an hour of the wall clock.
fn is_night(hour: i8) -> bool {
    hour >= NIGHT.0 || hour < NIGHT.1
}

/// A person's name with its initials: the first letters of its first and last word.
fn face(name: &str) -> Face {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    let letters = first.into_iter().chain(words.next_back());
    Face { name: name.to_owned(), initials: letters.flat_map(char::to_uppercase).collect() }
}

#[cfg(test)]
mod figures_tests;
#[cfg(test)]
mod sheet_tests;
#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
mod translation_tests;
