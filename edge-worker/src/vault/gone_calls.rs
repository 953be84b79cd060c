//! Calls that were erased before they were made: with whoever had booked one it is gone from lists and calendars, and its team, who may
//! have it in a calendar of their own, is told by mail. A job names what is left to tell: reference, team and time.

use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::mail::letter::Letter;
use worker::Result;

use super::protocol::customers::GoneCall;
use super::storage::Storage;
use crate::objects::jobs::now as clock;

/// Tells a team of a call that was erased.
pub const CALL_GONE: &str = "call-gone";

impl Storage {
    /// Sees to it that a team hears of a call that is erased now, where it would have made it.
    pub(super) fn tell_of_gone(&self, reference: &str, call: &Booking, now: i64) -> Result<()> {
        if call.state != BookingState::Booked || call.start.as_millisecond() <= now {
            return Ok(());
        }
        let gone = GoneCall { reference: reference.to_owned(), team: call.team.clone(), start: call.start };
        self.jobs.add_told(CALL_GONE, &gone.name(), clock(), now)
    }

    /// Queues the mails that tell of it: of an erased request no others are left, so those that are there were queued before.
    pub fn queue_of_gone(&self, reference: &str, letters: Vec<Letter>, now: i64) -> Result<()> {
        if self.exists("SELECT 1 FROM mails WHERE reference = ?", vec![reference.into()])? {
            return Ok(());
        }
        letters.into_iter().try_for_each(|letter| self.queue_notice(reference, letter, now))
    }
}
