//! `nearhand callbacks recheck`: calls whose time is no longer what was promised, because the rules of a zone have
//! changed since.

use std::fmt::Write as _;

use nearhand_shared::booking::{Booking, BookingState, tzdb_version};
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::request::record::Record;

use super::{Listing, shown};
use crate::terminal;

/// What became of the promises.
#[derive(Debug)]
pub struct Recheck<'a> {
    looked_at: usize,
    moved: Vec<&'a Record>,
    is_complete: bool,
}

impl<'a> Recheck<'a> {
    /// Looks at every call that is still to be made.
    pub fn of(listing: &'a Listing) -> Self {
        let booked = |record: &&Record| record.call.as_ref().is_some_and(|call| call.state == BookingState::Booked);
        let booked: Vec<&Record> = listing.calls.iter().filter(booked).collect();
        let has_moved = |record: &&Record| record.call.as_ref().is_some_and(|call| fate(call).is_some());
        Recheck {
            looked_at: booked.len(),
            moved: booked.into_iter().filter(has_moved).collect(),
            is_complete: listing.unreachable.is_empty(),
        }
    }

    /// Whether all calls could be looked at, and all come when they were promised.
    pub fn is_good(&self) -> bool {
        self.moved.is_empty() && self.is_complete
    }

    /// For people: a block for each call that has moved, then how it stands.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for record in &self.moved {
            let Some((call, fate)) = record.call.as_ref().and_then(|call| Some((call, fate(call)?))) else { continue };
            let line = terminal::line;
            let _ = writeln!(out, "{}  {}", line(&record.reference), line(&call.team));
            let zone = line(&call.zone);
            let _ = writeln!(out, "  promised  {} {zone}, by tz release {}", shown(call.wall), line(&call.tzdb));
            for (name, value) in fate {
                let _ = writeln!(out, "  {name:<9} {value}");
            }
            let whom = [record.phone.as_str(), record.name.as_str()].map(str::trim);
            let whom: Vec<String> = whom.into_iter().filter(|text| !text.is_empty()).map(line).collect();
            let _ = writeln!(out, "  tell      {}\n", whom.join(", "));
        }
        let calls = if self.looked_at == 1 { "call" } else { "calls" };
        let verdict = match self.moved.len() {
            0 => "all come when they were promised".to_owned(),
            1 => "1 does not come when it was promised".to_owned(),
            n => format!("{n} do not come when they were promised"),
        };
        let _ = writeln!(out, "looked at {} {calls} by tz release {}: {verdict}", self.looked_at, tzdb_version());
        out
    }
}

/// What becomes of a call that does not come as promised.
fn fate(call: &Booking) -> Option<Vec<(&'static str, String)>> {
    if zone_named(&call.zone).is_none() {
        return Some(vec![("but", format!("tz release {} knows no such zone", tzdb_version()))]);
    }
    let moved = call.moved()?;
    let keep = match moved.keeps_promise {
        Some(instant) => instant.to_string(),
        None => "at no instant: clocks skip that time now".to_owned(),
    };
    let shows = format!("{} when the call comes, at {}", shown(moved.shows), call.start);
    Some(vec![("shows", shows), ("kept", keep)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(reference: &str, start: &str, zone: &str, wall: &str, state: BookingState) -> Record {
        let call = Booking {
            team: "berlin".to_owned(),
            start: start.parse().unwrap(),
            minutes: 20,
            zone: zone.to_owned(),
            wall: wall.parse().unwrap(),
            tzdb: "2025b".to_owned(),
            state,
            sequence: 0,
            reason: String::new(),
            outcome: None,
        };
        let call = serde_json::to_value(call).unwrap();
        serde_json::from_value(serde_json::json!({
            "reference": reference, "region": "eu", "created": "2026-10-12T10:13:20Z", "state": "open",
            "message": "", "name": "Ana\u{1b}[2J", "email": "", "phone": "+1 604 555 0123", "locale": "en",
            "zone": zone, "market": "", "page": "", "consent": "", "team": "berlin", "team_reason": "",
            "answer_by": null, "call": call,
        }))
        .unwrap()
    }

    #[test]
    fn promises_that_are_no_longer_kept_are_listed() {
        use BookingState::{Booked, Cancelled};
        let (vancouver, summer) = ("America/Vancouver", "2026-07-15T18:00:00Z");
        let mut listing = Listing {
            calls: vec![
                record("EU-1", "2026-12-15T18:00:00Z", vancouver, "2026-12-15T10:00:00", Booked),
                record("EU-2", "2027-03-28T01:30:00Z", "Europe/Berlin", "2027-03-28T02:30:00", Booked),
                record("EU-3", "2026-12-15T18:00:00Z", vancouver, "2026-12-15T10:00:00", Cancelled),
                record("EU-4", summer, vancouver, "2026-07-15T11:00:00", Booked),
                record("EU-5", summer, "Mars/Olympus", "2026-07-15T11:00:00", Booked),
            ],
            ..Listing::default()
        };
        let recheck = Recheck::of(&listing);
        assert!(!recheck.is_good());
        let expected = format!(
            "EU-1  berlin\n  promised  Tue 2026-12-15 10:00 America/Vancouver, by tz release 2025b\n  \
             shows     Tue 2026-12-15 11:00 when the call comes, at 2026-12-15T18:00:00Z\n  \
             kept      2026-12-15T17:00:00Z\n  tell      +1 604 555 0123, Ana\\u{{1b}}[2J\n\n\
             EU-2  berlin\n  promised  Sun 2027-03-28 02:30 Europe/Berlin, by tz release 2025b\n  \
             shows     Sun 2027-03-28 03:30 when the call comes, at 2027-03-28T01:30:00Z\n  \
             kept      at no instant: clocks skip that time now\n  tell      +1 604 555 0123, Ana\\u{{1b}}[2J\n\n\
             EU-5  berlin\n  promised  Wed 2026-07-15 11:00 Mars/Olympus, by tz release 2025b\n  \
             but       tz release {0} knows no such zone\n  tell      +1 604 555 0123, Ana\\u{{1b}}[2J\n\n\
             looked at 4 calls by tz release {0}: 3 do not come when they were promised\n",
            tzdb_version()
        );
        assert_eq!(recheck.to_text(), expected);

        listing.calls.drain(..3);
        listing.calls.pop();
        let recheck = Recheck::of(&listing);
        let expected = format!("looked at 1 call by tz release {}: all come when they were promised\n", tzdb_version());
        assert_eq!((recheck.is_good(), recheck.to_text()), (true, expected));
        // What could not be looked at is not good.
        listing.unreachable.push("apac".to_owned());
        assert!(!Recheck::of(&listing).is_good());
    }
}
