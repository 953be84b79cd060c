//! What a team's hours come to in the days ahead: hours that can be read may still say that nobody is ever there.

use jiff::Timestamp;
use nearhand_shared::booking::slots;
use nearhand_shared::content::site::{Callbacks, Team};
use nearhand_shared::hours::{HORIZON_DAYS, Schedule, days_after};

use crate::table::{Table, Text};
use crate::today::Today;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// Warns of hours without any opening, and of calls that nobody could book.
pub fn check(table: &Table<'_>, hours: Text<'_>, team: &Team, today: Today) {
    let schedule = Schedule::of(team);
    let from = today.start();
    let to = days_after(from, HORIZON_DAYS);
    let is_ahead = |start: Timestamp, end: Timestamp| start < to && from < end;
    if !schedule.spans(from, to).iter().any(|span| is_ahead(span.start, span.end)) {
        let message = format!("by these `hours` and closures the team is never there in the next {HORIZON_DAYS} days");
        table.file.warn(hours.at, message);
    } else if let (Some(terms), Some(at)) = (&team.callbacks, table.place("callbacks")) {
        let anytime = Callbacks { notice_minutes: 0, days_ahead: HORIZON_DAYS as u16, ..*terms };
        if slots::free(&schedule, &anytime, from, &[]).is_empty() {
            let message = format!(
                "nobody can book a call: by `hours` the team is never open for {} minutes at a stretch",
                terms.minutes
            );
            table.file.warn(at, message);
        } else if terms.notice_minutes >= u32::from(terms.days_ahead) * DAY {
            let message = "nobody can book a call: `notice_minutes` is as long as all of `days_ahead`";
            table.file.warn(at, message);
        }
    }
}
