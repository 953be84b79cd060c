//! Mails of conversations: queued in the transaction of what they tell, sent by a job, and told of in the desk. What they
//! say was rendered before they came here, and is forgotten once they are sent or given up: the conversation has it.

use jiff::tz::TimeZone;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::{Delivery, MOST_DOUBTS, Outcome, Purpose, State, Why, next_try};
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::Refusals;
use super::storage::Storage;
use crate::objects::instant::instant;
use crate::objects::jobs::now as clock;

/// Sends what is due of a conversation.
pub const MAIL: &str = "mail";
/// How many of the earlier mails a mail names.
const MOST_BEFORE: usize = 20;
/// How long whoever sends a mail has it alone, in milliseconds: longer than a try may take.
const LEASE_MS: i64 = 90_000;
/// How long an answer is not mailed to somebody who listens, in milliseconds: they see it meanwhile, or are mailed it.
pub const SEEN_MS: i64 = 2 * 60 * 1000;
/// By which word mails are counted that an address was not sent, since it has got enough.
const UNSENT: &str = "mail-out";
/// How long an hour is.
const HOUR_MS: i64 = 60 * 60 * 1000;

/// A mail that is sent now.
pub struct Sending {
    /// The mail.
    pub letter: Letter,
    /// When it was written, in milliseconds since the Unix epoch.
    pub written: i64,
    /// The Message-IDs of those before it.
    pub before: Vec<String>,
    tries: u32,
    doubts: u32,
}

impl Storage {
    /// Queues a mail that belongs to a message. Whoever has left no address gets none, and no address too many of those
    /// that nobody asked for.
    pub(super) fn queue_mail(&self, record: &Record, seq: u32, letter: Letter, now: i64) -> Result<()> {
        self.queue_mail_for(record, seq, letter, (now, now))
    }

    /// The same, to be sent at a later instant: an answer that is seen by then is not mailed.
    pub(super) fn queue_mail_for(
        &self,
        record: &Record,
        seq: u32,
        letter: Letter,
        (now, due): (i64, i64),
    ) -> Result<()> {
        let to = if letter.purpose == Purpose::Notice { letter.to.clone() } else { record.email.clone() };
        self.queue_to(&record.reference, &to, seq, letter, (now, due))
    }

    /// Queues a mail to the team about what may not be there any more.
    pub(super) fn queue_notice(&self, reference: &str, letter: Letter, now: i64) -> Result<()> {
        let to = letter.to.clone();
        self.queue_to(reference, &to, 0, letter, (now, now))
    }

    fn queue_to(&self, reference: &str, to: &str, seq: u32, letter: Letter, (now, due): (i64, i64)) -> Result<()> {
        if to.is_empty() {
            return Ok(());
        }
        let is_too_much = self.has_enough(&letter, to, now)?;
        if is_too_much {
            self.count_unsent(now)?;
            // Of the team's mails none stands beside a conversation.
            if letter.purpose == Purpose::Notice {
                return Ok(());
            }
        }
        let calendar = letter.calendar.as_ref().map(serde_json::to_string).transpose()?.unwrap_or_default();
        // What waits may be seen meanwhile.
        let is_lost = due <= now && self.is_lost(&letter, to)?;
        let id = letter.id.clone();
        let before = serde_json::to_string(&self.mails_before(reference, to)?)?;
        self.sql.exec(
            "INSERT OR IGNORE INTO mails (id, reference, seq, purpose, name, sender, recipient, reply_to, subject, text, html, \
             language, before, written, due, calendar) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
            vec![
                letter.id.into(),
                reference.into(),
                Value::Integer(seq.into()),
                letter.purpose.as_str().into(),
                letter.name.into(),
                letter.from.into(),
                to.into(),
                letter.reply_to.into(),
                letter.subject.into(),
                letter.text.into(),
                letter.html.into(),
                letter.language.into(),
                before.into(),
                Value::Integer(now),
                Value::Integer(due),
                calendar.into(),
            ],
        )?;
        if is_lost || is_too_much {
            // It is told beside its conversation, and goes nowhere.
            let why = if is_lost { Why::Suppressed } else { Why::Limit };
            return self.end_mail(&id, State::Failed, Some(why), "");
        }
        // One that waits already may be due earlier.
        self.send_later(reference, now)
    }

    /// Takes back answers that their visitor has seen where they talk live, before anybody has tried to mail them.
    fn drop_seen(&self, reference: &str) -> Result<()> {
        let delete = "DELETE FROM mails WHERE reference = ?1 AND purpose = ?2 AND state = 'queued' AND tries = 0 \
                      AND seq <= (SELECT visitor FROM seen WHERE reference = ?1)";
        self.sql.exec(delete, vec![reference.into(), Purpose::Answer.as_str().into()]).map(drop)
    }

    /// Whether a mail goes nowhere, since its address takes none.
    fn is_lost(&self, letter: &Letter, to: &str) -> Result<bool> {
        Ok(letter.purpose != Purpose::Notice && self.is_suppressed(to)?)
    }

    fn has_enough(&self, letter: &Letter, to: &str, now: i64) -> Result<bool> {
        #[derive(Deserialize)]
        struct Row {
            many: f64,
        }
        let Some(most) = letter.purpose.most_an_hour() else { return Ok(false) };
        // What was not sent fills no mailbox.
        let select = "SELECT COUNT(*) AS many FROM mails WHERE recipient = ? COLLATE NOCASE AND purpose = ? AND written > ? \
                      AND reason <> 'limit'";
        let values = vec![to.into(), letter.purpose.as_str().into(), Value::Integer(now - HOUR_MS)];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        Ok(rows.first().is_some_and(|row| row.many as usize >= most))
    }

    /// Counts a mail that is not sent because its address has got enough, where what limits refuse is counted.
    fn count_unsent(&self, now: i64) -> Result<()> {
        let day = instant(now as f64).to_zoned(TimeZone::UTC).date().to_string();
        self.add_refusals(&[Refusals { day, what: UNSENT.to_owned(), count: 1 }])
    }

    fn mails_before(&self, reference: &str, to: &str) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
        }
        // Those that nobody has got are in no thread, and what the visitor wrote by mail is.
        let select = "SELECT id FROM (SELECT CASE WHEN remote <> '' THEN remote ELSE id END AS id, seq, written FROM mails \
                      WHERE reference = ?1 AND recipient = ?2 AND reason NOT IN ('suppressed', 'limit') UNION ALL \
                      SELECT SUBSTR(id, 1, INSTR(id || ' ', ' ') - 1), seq, 0 FROM arrivals WHERE reference = ?1 AND seq > 0 AND id LIKE '%@%' \
                      AND sender = ?2 COLLATE NOCASE) ORDER BY MAX(seq, 1), written";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into(), to.into()])?.to_array()?;
        let late = rows.len().saturating_sub(MOST_BEFORE);
        Ok(rows.into_iter().skip(late).map(|row| row.id).collect())
    }

    /// Frees what was being sent when this object ended: `began` is when it began anew, by the machine's clock. Whether such a mail
    /// has arrived is doubtful where that was written down, and else it has not.
    pub fn free_mails(&self, reference: &str, began: i64) -> Result<()> {
        let update = "UPDATE mails SET taken = 0 WHERE reference = ? AND state = 'queued' AND taken > 0 AND taken < ?";
        self.sql.exec(update, vec![reference.into(), Value::Integer(began + LEASE_MS)]).map(drop)
    }

    /// Writes down that from now on nobody knows whether a mail has arrived, until what came of it is kept.
    pub fn doubt_mail(&self, sending: &Sending) -> Result<()> {
        let update = "UPDATE mails SET doubts = ? WHERE id = ?";
        let values = vec![Value::Integer((sending.doubts + 1).into()), sending.letter.id.as_str().into()];
        self.sql.exec(update, values).map(drop)
    }

    /// The next mail of a conversation that is due by an instant, for one who sends it. One that may have arrived as often as it may
    /// be sent is given up.
    pub fn next_mail(&self, reference: &str, at: i64) -> Result<Option<Sending>> {
        loop {
            match self.due_mail(reference, at)? {
                Some(sending) if sending.doubts >= MOST_DOUBTS => {
                    self.fail_mail(&sending.letter.id, Why::Unknown, "", at)?;
                }
                Some(sending) if self.is_lost(&sending.letter, &sending.letter.to)? => {
                    self.fail_mail(&sending.letter.id, Why::Suppressed, "", at)?;
                }
                sending => return Ok(sending),
            }
        }
    }

    fn due_mail(&self, reference: &str, at: i64) -> Result<Option<Sending>> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
            purpose: String,
            name: String,
            sender: String,
            recipient: String,
            reply_to: String,
            subject: String,
            text: String,
            html: String,
            language: String,
            before: String,
            written: f64,
            tries: f64,
            doubts: f64,
            calendar: String,
        }
        self.drop_seen(reference)?;
        self.drop_outdated(reference)?;
        let select = "SELECT id, purpose, name, sender, recipient, reply_to, subject, text, html, language, before, written, \
                      tries, doubts, calendar FROM mails WHERE reference = ? AND state = 'queued' AND due <= ? AND taken < ? \
                      ORDER BY written, seq LIMIT 1";
        let values = vec![reference.into(), Value::Integer(at), Value::Integer(clock())];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let Some(row) = rows.into_iter().next() else { return Ok(None) };
        let update = "UPDATE mails SET taken = ?, tries = tries + 1 WHERE id = ?";
        self.sql.exec(update, vec![Value::Integer(clock() + LEASE_MS), row.id.as_str().into()])?;
        Ok(Some(Sending {
            letter: Letter {
                // Of a version that is newer: nobody's program answers it.
                purpose: Purpose::parse(&row.purpose).unwrap_or(Purpose::Notice),
                id: row.id,
                name: row.name,
                from: row.sender,
                to: row.recipient,
                reply_to: row.reply_to,
                subject: row.subject,
                text: row.text,
                html: row.html,
                language: row.language,
                calendar: serde_json::from_str(&row.calendar).ok(),
            },
            written: row.written as i64,
            before: serde_json::from_str(&row.before).unwrap_or_default(),
            tries: row.tries as u32 + 1,
            doubts: row.doubts as u32,
        }))
    }

    /// Keeps what has come of sending a mail, at an instant. Of one that was erased meanwhile nothing is kept.
    pub fn settle_mail(&self, sending: &Sending, outcome: &Outcome, at: i64) -> Result<()> {
        let id = sending.letter.id.as_str();
        let Outcome::Not(why, detail) = outcome else {
            if let Outcome::TakenAs(remote) = outcome {
                let update = "UPDATE mails SET remote = ? WHERE id = ?";
                self.sql.exec(update, vec![remote.as_str().into(), id.into()])?;
            }
            return self.end_mail(id, State::Sent, None, "");
        };
        if *why == Why::Recipient && sending.letter.purpose != Purpose::Notice {
            self.suppress(&sending.letter.to, detail, at)?;
        }
        let doubts = sending.doubts + u32::from(*why == Why::Unknown);
        // Without a way out it was no try.
        let tries = sending.tries - u32::from(*why == Why::Unset);
        let Some(next) = next_try(*why, sending.tries, doubts, sending.written, at) else {
            return self.fail_mail(id, *why, detail, at);
        };
        self.sql.exec(
            "UPDATE mails SET due = ?, tries = ?, doubts = ?, reason = ?, detail = ?, taken = 0 WHERE id = ?",
            vec![
                Value::Integer(next),
                Value::Integer(tries.into()),
                Value::Integer(doubts.into()),
                why.as_str().into(),
                detail.as_str().into(),
                id.into(),
            ],
        )?;
        Ok(())
    }

    pub(super) fn end_mail(&self, id: &str, state: State, why: Option<Why>, detail: &str) -> Result<()> {
        self.sql.exec(
            "UPDATE mails SET state = ?, reason = ?, detail = ?, subject = '', text = '', html = '' WHERE id = ?",
            vec![state.as_str().into(), why.map_or("", Why::as_str).into(), detail.into(), id.into()],
        )?;
        // Of what is erased nothing is kept but that it was there.
        let erased = "reference IN (SELECT reference FROM requests WHERE state = 'erased')";
        self.sql.exec(&format!("DELETE FROM mails WHERE id = ? AND {erased}"), vec![id.into()]).map(drop)
    }

    /// Has the mails sent now that have waited for a way out, of which there is one now; tells whether there are any.
    pub fn free_waiting(&self) -> Result<bool> {
        let waits = "state = 'queued' AND reason = 'unset'";
        // Whatever waits has a job.
        let update = format!(
            "UPDATE jobs SET due = ? WHERE kind = ? AND due > ?1 \
             AND EXISTS (SELECT 1 FROM mails WHERE mails.reference = jobs.reference AND {waits})"
        );
        if self.sql.exec(&update, vec![Value::Integer(clock()), MAIL.into()])?.rows_written() == 0 {
            return Ok(false);
        }
        let of_jobs = format!(
            "UPDATE mails SET due = written WHERE {waits} AND reference IN (SELECT reference FROM jobs WHERE kind = ?)"
        );
        self.sql.exec(&of_jobs, vec![MAIL.into()]).map(|_| true)
    }

    /// Puts off what is due of a conversation without a try, by so many milliseconds.
    pub fn put_off_mails(&self, reference: &str, at: i64, by: i64) -> Result<()> {
        let update = "UPDATE mails SET due = ? WHERE reference = ? AND state = 'queued' AND due <= ? AND taken < ?";
        let values = vec![Value::Integer(at + by), reference.into(), Value::Integer(at), Value::Integer(clock())];
        self.sql.exec(update, values).map(drop)
    }

    /// Has what is left of a conversation sent when it is due.
    pub fn send_later(&self, reference: &str, at: i64) -> Result<()> {
        #[derive(Deserialize)]
        struct Row {
            due: Option<f64>,
            wait: Option<f64>,
        }
        // What another sends now is looked at again once it has had its time.
        let select = "SELECT MIN(due) AS due, MIN(MAX(due - ?1, taken - ?2, 0)) AS wait FROM mails \
                      WHERE reference = ?3 AND state = 'queued'";
        let values = vec![Value::Integer(at), Value::Integer(clock()), reference.into()];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let Some((due, wait)) = rows.first().and_then(|row| row.due.zip(row.wait)) else { return Ok(()) };
        self.jobs.add_told(MAIL, reference, clock() + wait as i64, due as i64)
    }

    /// How the mails of a conversation stand that are to its visitor, in their order: those that belong to a message, and the newest that
    /// tells of a call.
    pub(super) fn deliveries(&self, reference: &str) -> Result<(Vec<Delivery>, Option<Delivery>)> {
        #[derive(Deserialize)]
        struct Row {
            seq: f64,
            purpose: String,
            state: String,
            reason: String,
            detail: String,
            recipient: String,
        }
        let select = "SELECT seq, purpose, state, reason, detail, recipient FROM mails \
                      WHERE reference = ? AND purpose <> 'notice' ORDER BY written, rowid";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let delivery = |row: Row| {
            Some(Delivery {
                seq: row.seq as u32,
                purpose: Purpose::parse(&row.purpose)?,
                state: State::of(&row.state),
                reason: Why::parse(&row.reason),
                detail: row.detail,
                to: row.recipient,
            })
        };
        let all = rows.into_iter().filter_map(delivery);
        let (mut of_call, mails): (Vec<_>, Vec<_>) = all.partition(|mail| mail.purpose.is_of_call());
        Ok((mails, of_call.pop()))
    }

    /// The mail of a message goes on with it, where its conversation was joined with another; one that is held is the conversation's:
    /// see `warnings.rs`.
    pub(super) fn move_mails(&self, (from, seq): (&str, u32), (into, new): (&str, u32)) -> Result<()> {
        let update = "UPDATE mails SET reference = ?, seq = ? WHERE reference = ? AND seq = ? AND state <> 'held'";
        let values = vec![into.into(), Value::Integer(new.into()), from.into(), Value::Integer(seq.into())];
        self.sql.exec(update, values).map(drop)
    }

    /// Changes whenever one of a conversation's mails stands otherwise.
    pub(super) fn mails_stand(&self, reference: &str) -> Result<String> {
        #[derive(Deserialize)]
        struct Row {
            stand: Option<String>,
        }
        let select = "SELECT GROUP_CONCAT(SUBSTR(state, 1, 1) || SUBSTR(reason, 1, 3), '') AS stand FROM \
                      (SELECT state, reason FROM mails WHERE reference = ? AND purpose <> 'notice' ORDER BY written, seq)";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().next().and_then(|row| row.stand).unwrap_or_default())
    }
}
