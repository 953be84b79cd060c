//! Bookings in a Vault, each beside its request, and every statement on them.
//!
//! The Vault decides what is booked. A Calendar that does not know how a booking ended asks it
//! ([`Storage::settle_attempts`]); the Vault then makes every attempt that is not in force void, so a write that comes
//! late is refused.

use nearhand_shared::booking::{Booking, BookingState, Outcome};
use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::{BookingCap, BookingList, Change, Changed, ChangedBooking, Settle, SettleAttempts, To};
use super::storage::{BookingRow, Storage};
use crate::calendar::protocol::{attempt_named, is_attempt_at};

const COLUMNS: &str = "team, start, minutes, zone, wall, tzdb, state, sequence, reason, outcome";
/// The condition that a request has a number, with an extension or without.
const PHONE: &str = "(requests.phone = ?2 OR substr(requests.phone, 1, length(?2) + 1) = ?2 || ';')";
/// The condition that a booking is within its team's window; `*` is the window of teams that have none.
const IN_WINDOWS: &str = " AND EXISTS (SELECT 1 FROM json_each(?) AS wanted \
    WHERE calls.start >= wanted.value ->> 1 AND calls.start < wanted.value ->> 2 \
    AND (wanted.value ->> 0 = calls.team OR wanted.value ->> 0 = '*' AND NOT EXISTS \
    (SELECT 1 FROM json_each(?) AS named WHERE named.value ->> 0 = calls.team)))";

impl Storage {
    /// Whether an attempt was ended before it came into force.
    pub(super) fn is_void(&self, reference: &str, attempt: &str) -> Result<bool> {
        let select = "SELECT 1 FROM void_attempts WHERE reference = ? AND attempt = ?";
        self.exists(select, vec![reference.into(), attempt.into()])
    }

    /// Whether who books has as many bookings to come as one person may have.
    pub(super) fn has_many(&self, record: &Record, cap: &BookingCap) -> Result<bool> {
        #[derive(Deserialize)]
        struct Count {
            count: f64,
        }
        let to_come = "SELECT COUNT(*) AS count FROM calls JOIN requests USING (reference) \
                       WHERE calls.state = 'booked' AND calls.start > ?1 AND";
        // Whoever adds another extension has the same number (RFC 3966, section 5.3).
        let number = record.phone.split(';').next().unwrap_or_default();
        let people =
            [(PHONE, number), ("requests.customer = ?2", &record.customer), ("calls.sender = ?2", &cap.sender)];
        for (is_theirs, who) in people.into_iter().filter(|(_, who)| !who.is_empty()) {
            let values = vec![Value::Integer(cap.now), who.into()];
            let count: Vec<Count> = self.sql.exec(&format!("{to_come} {is_theirs}"), values)?.to_array()?;
            if count.first().is_some_and(|row| row.count as u32 >= cap.most) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Stores a booking.
    pub(super) fn insert_booking(&self, reference: &str, booking: &Booking, attempt: &str, sender: &str) -> Result<()> {
        let insert = format!(
            "INSERT INTO calls (reference, {COLUMNS}, attempt, sender) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        );
        let mut values = vec![reference.into()];
        values.extend(values_of(booking));
        values.extend([attempt.into(), sender.into()]);
        self.sql.exec(&insert, values)?;
        Ok(())
    }

    fn update_booking(&self, reference: &str, booking: &Booking, attempt: &str) -> Result<()> {
        let update = "UPDATE calls SET team = ?, start = ?, minutes = ?, zone = ?, wall = ?, tzdb = ?, state = ?, \
                      sequence = ?, reason = ?, outcome = ?, attempt = ? WHERE reference = ?";
        let mut values = values_of(booking);
        values.extend([attempt.into(), reference.into()]);
        self.sql.exec(update, values)?;
        Ok(())
    }

    /// The booking of a request, if it has one.
    pub(super) fn booking_of(&self, reference: &str) -> Result<Option<Booking>> {
        let select = format!("SELECT {COLUMNS} FROM calls WHERE reference = ?");
        let rows: Vec<BookingRow> = self.sql.exec(&select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().next().and_then(BookingRow::read))
    }

    /// The attempt that holds the time of a booking.
    fn attempt_of(&self, reference: &str, booking: &Booking) -> Result<String> {
        #[derive(Deserialize)]
        struct Row {
            attempt: String,
        }
        let select = "SELECT attempt FROM calls WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let start = booking.start.as_millisecond();
        // The version before moves a booking without a word about attempts, during a roll-back for example.
        let attempt = rows.into_iter().next().map(|row| row.attempt).filter(|attempt| is_attempt_at(attempt, start));
        Ok(attempt_named(&attempt.unwrap_or_default(), start))
    }

    /// Moves or cancels a booking.
    pub fn change(&self, change: Change) -> Result<Changed> {
        let reference = change.reference.as_str();
        if let Some(token_hash) = &change.token_hash
            && !self.is_opened_by(reference, token_hash)?
        {
            return Ok(Changed::Unknown);
        }
        let Some(before) = self.booking_of(reference)? else { return Ok(Changed::Unknown) };
        let held_by = self.attempt_of(reference, &before)?;
        let is_over = before.start.as_millisecond() <= change.now;
        let is_cancelled = before.state == BookingState::Cancelled;
        let (after, attempt) = match change.to {
            // The same change twice is one: its answer was lost.
            To::Cancelled { .. } if is_cancelled => (before.clone(), held_by.clone()),
            _ if is_over || is_cancelled => return Ok(Changed::Fixed),
            To::Moved(booking) => {
                let attempt = attempt_named(&change.attempt, booking.start.as_millisecond());
                if attempt != held_by && self.is_void(reference, &attempt)? {
                    return Ok(Changed::Void);
                }
                let is_same_time = booking.start == before.start && booking.team == before.team;
                let moved = Booking { sequence: before.sequence + 1, ..booking };
                (if is_same_time { before.clone() } else { moved }, attempt)
            }
            To::Cancelled { reason } => {
                let sequence = before.sequence + 1;
                (Booking { state: BookingState::Cancelled, sequence, reason, ..before.clone() }, held_by.clone())
            }
        };
        if after != before && !change.mails.letters.is_empty() && change.mails.sequence != after.sequence {
            return Ok(Changed::Stale);
        }
        let is_replaced = attempt != held_by;
        if is_replaced {
            // Nothing makes it valid again, whenever a message about it comes.
            self.make_void(reference, &held_by)?;
        }
        if after != before || is_replaced {
            self.update_booking(reference, &after, &attempt)?;
        }
        if after != before {
            let is_ended = after.state == BookingState::Cancelled;
            let event = if is_ended { Event::BookingCancelled } else { Event::BookingMoved };
            let by = if change.token_hash.is_some() { "visitor" } else { "team" };
            self.tell(event, reference, by, change.now)?;
        }
        let record = self.find(reference)?.ok_or("a request that was there is gone")?;
        if after != before {
            self.queue_call_mails(&record, change.mails.letters, change.token_hash.is_some(), change.now)?;
        }
        let ended = if is_replaced { held_by } else { String::new() };
        Ok(Changed::Done(Box::new(ChangedBooking { record, ended })))
    }

    /// Which of a booking's attempts is in force; the others become void.
    pub fn settle_attempts(&self, settle: &SettleAttempts) -> Result<Option<String>> {
        let reference = settle.reference.as_str();
        let booking = self.booking_of(reference)?.filter(|booking| booking.state == BookingState::Booked);
        let in_force = booking.map(|booking| self.attempt_of(reference, &booking)).transpose()?;
        for attempt in settle.attempts.iter().filter(|attempt| in_force.as_ref() != Some(attempt)) {
            self.make_void(reference, attempt)?;
        }
        Ok(in_force)
    }

    /// The same for a Calendar of the version before, which knows one attempt a time.
    pub fn settle(&self, settle: &Settle) -> Result<Option<i64>> {
        let attempts = settle.starts.iter().map(|start| attempt_named("", *start)).collect();
        self.settle_attempts(&SettleAttempts { reference: settle.reference.clone(), attempts })?;
        let booking = self.booking_of(&settle.reference)?.filter(|booking| booking.state == BookingState::Booked);
        Ok(booking.map(|booking| booking.start.as_millisecond()))
    }

    fn make_void(&self, reference: &str, attempt: &str) -> Result<()> {
        let insert = "INSERT OR IGNORE INTO void_attempts (reference, attempt) VALUES (?, ?)";
        self.sql.exec(insert, vec![reference.into(), attempt.into()])?;
        Ok(())
    }

    /// A part of the list of bookings, earliest first.
    pub fn bookings(&self, list: &BookingList) -> Result<Vec<Record>> {
        let mut wanted = "(calls.start, calls.reference) > (?, ?) AND calls.start < ?".to_owned();
        let mut values = vec![Value::Integer(list.after.0), list.after.1.as_str().into(), Value::Integer(list.before)];
        if list.only_booked {
            wanted += " AND calls.state = 'booked'";
        }
        if !list.phone.is_empty() {
            wanted += " AND (requests.phone = ? OR substr(requests.phone, 1, length(?) + 1) = ? || ';')";
            values.extend([0; 3].map(|_| Value::from(list.phone.as_str())));
        }
        for (column, value) in [("calls.team", &list.team), ("requests.customer", &list.customer)] {
            if !value.is_empty() {
                wanted += &format!(" AND {column} = ?");
                values.push(value.as_str().into());
            }
        }
        if !list.windows.is_empty() {
            wanted += IN_WINDOWS;
            // As one value each, however many teams there are: a statement takes a hundred.
            let windows = serde_json::to_string(&list.windows)?;
            values.extend([windows.as_str().into(), windows.as_str().into()]);
        }
        values.push(Value::Integer(list.limit as i64));
        self.select(
            &format!("calls.reference IS NOT NULL AND {wanted} ORDER BY calls.start, calls.reference LIMIT ?"),
            values,
        )
    }
}

fn values_of(booking: &Booking) -> Vec<Value> {
    vec![
        booking.team.as_str().into(),
        Value::Integer(booking.start.as_millisecond()),
        Value::Integer(booking.minutes.into()),
        booking.zone.as_str().into(),
        booking.wall.to_string().into(),
        booking.tzdb.as_str().into(),
        booking.state.as_str().into(),
        Value::Integer(booking.sequence.into()),
        booking.reason.as_str().into(),
        booking.outcome.map_or("", Outcome::as_str).into(),
    ]
}
