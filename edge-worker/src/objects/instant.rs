//! Instants as tables keep them: milliseconds since the Unix epoch, which SQLite hands over as a number of JavaScript's.

use jiff::Timestamp;

/// The instant; the epoch where no clock could have told it.
pub fn instant(milliseconds: f64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}
