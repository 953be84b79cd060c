//! Time zones by their IANA names.

use jiff::tz::TimeZone;

/// The zone with this IANA name, its name spelt as the database does.
pub fn zone_named(name: &str) -> Option<(String, TimeZone)> {
    if name.is_empty() || name.len() > 64 {
        return None;
    }
    let zone = TimeZone::get(name).ok()?;
    let name = zone.iana_name()?.to_owned();
    Some((name, zone))
}
