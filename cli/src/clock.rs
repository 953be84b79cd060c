//! The clock of whoever reads in a terminal.

use std::{env, fs};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use nearhand_shared::locale::zone::zone_named;

/// Where the tables of zones are on a system; what follows in an address is a zone's name.
const ZONES: &str = "zoneinfo/";

/// A clock: the IANA name of its zone, and its rules.
#[derive(Debug)]
pub struct Clock(String, TimeZone);

impl Clock {
    /// That of this machine, as `TZ` or the system says; where neither names a zone, UTC.
    pub fn here() -> Clock {
        let told = env::var("TZ").ok().filter(|told| !told.is_empty());
        let linked = || fs::read_link("/etc/localtime").ok().map(|path| path.to_string_lossy().into_owned());
        Clock::named(&told.or_else(linked).unwrap_or_default())
    }

    /// That of a zone's name, or of where its table is.
    pub fn named(told: &str) -> Clock {
        let name = told.rsplit_once(ZONES).map_or(told, |(_, name)| name).trim_start_matches(':');
        zone_named(name).map_or_else(|| Clock("UTC".to_owned(), TimeZone::UTC), |(name, zone)| Clock(name, zone))
    }

    /// An instant on it, to the minute, and whose it is.
    pub fn tell(&self, at: Timestamp) -> String {
        let Clock(name, zone) = self;
        format!("{} {name}", at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_told_on_the_clock_of_a_zone_and_in_utc_where_none_is_named() {
        let at = Timestamp::from_second(1_798_329_600).unwrap();
        for (told, expected) in [
            ("Europe/Berlin", "2026-12-27 01:00 Europe/Berlin"),
            (":Asia/Tokyo", "2026-12-27 09:00 Asia/Tokyo"),
            ("/usr/share/zoneinfo/America/New_York", "2026-12-26 19:00 America/New_York"),
            ("nowhere", "2026-12-27 00:00 UTC"),
            ("", "2026-12-27 00:00 UTC"),
        ] {
            assert_eq!(Clock::named(told).tell(at), expected, "{told}");
        }
    }
}
