//! Teams: when they work, in what languages, and how they take calls.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

use crate::id::TeamId;

/// People who answer together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Team {
    /// Its id.
    pub id: TeamId,
    /// How well it serves each language, 0 to 1.
    pub languages: BTreeMap<String, f32>,
    /// Its IANA time zone.
    pub zone: String,
    /// When it works, in OSM `opening_hours` syntax, as civil time of its zone.
    pub hours: String,
    /// Whose public holidays `PH` means: ISO 3166-1 alpha-2.
    pub holidays: Option<String>,
    /// Those holidays, as far as they were known at publish.
    pub holiday_dates: Vec<Date>,
    /// When it is away besides, on its own wall clock.
    pub closures: Vec<Closure>,
    /// The names of its people, as visitors are to know them.
    #[serde(default)]
    pub people: Vec<String>,
    /// Whether and how it takes booked calls.
    pub callbacks: Option<Callbacks>,
}

/// Time on a wall clock that a team is away, whatever its hours say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// Its beginning.
    pub from: DateTime,
    /// The first moment after it.
    pub to: DateTime,
}

impl Closure {
    /// Whether it takes whole days away, and with them the shifts that start then. Any other takes its time and no
    /// more.
    pub fn is_days(&self) -> bool {
        self.from.time() == Time::midnight() && self.to.time() == Time::midnight()
    }
}

/// How a team takes booked calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Callbacks {
    /// Length of a slot, in minutes.
    pub minutes: u16,
    /// The least time between booking and call, in minutes.
    pub notice_minutes: u32,
    /// How far ahead slots are offered, in days.
    pub days_ahead: u16,
    /// How many calls one slot takes.
    pub capacity: u16,
    /// How many calls to come one person may have: one number, one customer, one network address.
    #[serde(default = "Callbacks::default_per_person")]
    pub per_person: u32,
}

impl Callbacks {
    /// How long a slot may be, in minutes.
    pub const MINUTES: RangeInclusive<u32> = 1..=1_440;
    /// How long before a call it may have to be booked, in minutes: up to a year.
    pub const NOTICE_MINUTES: RangeInclusive<u32> = 0..=525_600;
    /// How far ahead slots may be offered, in days.
    pub const DAYS_AHEAD: RangeInclusive<u32> = 1..=366;
    /// How many calls one slot may take, and one person may have.
    pub const CALLS: RangeInclusive<u32> = 1..=10_000;

    /// What holds where a site does not say it.
    pub const fn default_per_person() -> u32 {
        10
    }

    /// Whether all of it is within what can be.
    pub fn is_sound(&self) -> bool {
        Self::MINUTES.contains(&self.minutes.into())
            && Self::NOTICE_MINUTES.contains(&self.notice_minutes)
            && Self::DAYS_AHEAD.contains(&self.days_ahead.into())
            && Self::CALLS.contains(&self.capacity.into())
            && Self::CALLS.contains(&self.per_person)
    }
}
