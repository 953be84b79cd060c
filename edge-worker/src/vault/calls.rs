//! What the team does with a booked call: it says what became of it, moves it, cancels it. Each is an event of the
//! conversation. A repeated key does nothing more, of the team's changes and of a visitor's.

use nearhand_shared::booking::{Booking, BookingState, Outcome};
use worker::Result;

use super::protocol::Changed;
use super::protocol::conversation::{By, KeyedChange, KeyedChanged, Mark, Stored, TeamChange, WriteKey, Written};
use super::storage::Storage;
use crate::objects::instant::instant;

impl Storage {
    /// Writes down what became of a call, with a note for colleagues where there is one. It may be said again: who was
    /// not reached is reached later.
    pub fn mark(&self, mark: Mark) -> Result<Written> {
        let Mark { remark, outcome } = mark;
        let reference = remark.reference.as_str();
        let Some(booking) = self.booking_of(reference)? else { return self.not_found(remark.key.as_ref()) };
        if let Some(before) = self.written_before(remark.key.as_ref())? {
            return Ok(before);
        }
        if booking.state == BookingState::Cancelled {
            return Ok(Written::Fixed);
        }
        if booking.outcome != Some(outcome) {
            let update = "UPDATE calls SET outcome = ? WHERE reference = ?";
            self.sql.exec(update, vec![outcome.as_str().into(), reference.into()])?;
            let was = booking.outcome.map_or("", Outcome::as_str);
            self.add_event(reference, remark.now, "call", (was, outcome.as_str()), &remark.by)?;
        }
        if remark.note.is_empty() {
            let stored = Stored { seq: 0, at: instant(remark.now as f64) };
            return self.keep_written(reference, remark.key, stored);
        }
        let record = self.find(reference)?.ok_or("a request that was there is gone")?;
        self.add_note(&record, remark)
    }

    /// Moves or cancels a call for the team.
    pub fn change_for_team(&self, team: TeamChange) -> Result<KeyedChanged> {
        let TeamChange { change, by, key } = team;
        if let Some(before) = self.written_before(key.as_ref())? {
            return Ok(KeyedChanged::Before(before));
        }
        let (reference, now) = (change.reference.clone(), change.now);
        let before = self.booking_of(&reference)?;
        let changed = self.change(change)?;
        match &changed {
            Changed::Done(done) => {
                if let (Some(before), Some(after)) = (&before, &done.record.call) {
                    self.add_change(&reference, now, (before, after), &by)?;
                }
                self.keep_written(&reference, key, Stored { seq: 0, at: instant(now as f64) })?;
            }
            Changed::Unknown => return self.not_found(key.as_ref()).map(KeyedChanged::Before),
            Changed::Fixed | Changed::Void | Changed::Stale => {}
        }
        Ok(KeyedChanged::Now(changed))
    }

    /// Moves or cancels a call for its visitor, once for a key. Without the code a key opens nothing.
    pub fn change_with_key(&self, keyed: KeyedChange) -> Result<KeyedChanged> {
        let KeyedChange { change, key } = keyed;
        let (reference, now) = (change.reference.clone(), change.now);
        let token_hash = change.token_hash.as_deref().unwrap_or_default();
        if !self.is_opened_by(&reference, token_hash)? {
            return self.not_found(Some(&key)).map(KeyedChanged::Before);
        }
        if let Some(before) = self.written_before(Some(&key))? {
            return Ok(KeyedChanged::Before(before));
        }
        let changed = self.change(change)?;
        if matches!(changed, Changed::Done(_)) {
            self.keep_written(&reference, Some(key), Stored { seq: 0, at: instant(now as f64) })?;
        }
        Ok(KeyedChanged::Now(changed))
    }

    /// What the same key has brought before.
    pub fn known_write(&self, key: &WriteKey) -> Result<Option<Written>> {
        self.written_before(Some(key))
    }

    /// The event of a change: of a call that was moved, both times; of one that was cancelled, that it was.
    fn add_change(&self, reference: &str, now: i64, (before, after): (&Booking, &Booking), by: &By) -> Result<()> {
        if after.state != before.state {
            let states = (before.state.as_str(), after.state.as_str());
            return self.add_event(reference, now, "call", states, by);
        }
        if after.start == before.start && after.team == before.team {
            return Ok(());
        }
        self.add_event(reference, now, "call", (&before.start.to_string(), &after.start.to_string()), by)
    }
}
