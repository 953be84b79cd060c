//! `[retention]`: how long what is resolved is kept.

use serde::{Deserialize, Serialize};

/// For how many days spam is kept, on every site.
pub const SPAM_DAYS: i64 = 30;
/// How long a day is, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How long a site keeps what visitors wrote.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Retention {
    /// How many days after it was resolved a request is erased; 0 for never.
    pub resolved_days: u16,
}

impl Retention {
    /// The instant before which what was resolved is erased, in milliseconds since the Unix epoch; none where it is kept.
    pub fn resolved_before(self, now: i64) -> Option<i64> {
        (self.resolved_days > 0).then(|| now - i64::from(self.resolved_days) * DAY_MS)
    }

    /// The instant before which what became spam is erased.
    pub fn spam_before(self, now: i64) -> i64 {
        now - SPAM_DAYS * DAY_MS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_erased_where_nothing_is_said_but_spam() {
        let now = 400 * DAY_MS;
        assert_eq!(Retention::default().resolved_before(now), None);
        assert_eq!(Retention { resolved_days: 365 }.resolved_before(now), Some(35 * DAY_MS));
        assert_eq!(Retention::default().spam_before(now), 370 * DAY_MS);
    }
}
