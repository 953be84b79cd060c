//! Customers in a Vault: found, given what is kept of them, and erased.
//!
//! A person is whoever has an address, a number or an id of the shop's. What was joined with a request of theirs is
//! theirs, too. An erased request leaves its reference and the digests of its keys, and nothing else: a write that is
//! repeated late finds them, and stores nothing.

use std::fmt::Write as _;

use nearhand_shared::request::phone::{self, Same};
use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{Person, Whole};
use super::protocol::customers::{Counts, Erase, Erased, Freed, Search, Whose};
use super::storage::{Storage, of_person};

/// The state of a request that was erased.
pub const ERASED: &str = "erased";
/// In place of the reference of the conversation that an erased request leads to: none has it.
const NOWHERE: &str = "-";

impl Storage {
    /// The newest requests of those who have certain words in their name, address, number or id.
    pub fn customers(&self, search: &Search) -> Result<Vec<Record>> {
        if search.words.is_empty() {
            return Ok(Vec::new());
        }
        self.index_some()?;
        let wanted = "requests.merged_into = '' AND requests.reference IN (SELECT reference FROM indexed WHERE id IN \
                      (SELECT rowid FROM found WHERE found MATCH ?)) \
                      ORDER BY +requests.created DESC, requests.reference DESC LIMIT ?";
        let words = super::inbox::matching_person(&search.words);
        self.select(wanted, vec![words.into(), Value::Integer(search.limit as i64)])
    }

    /// All that is kept of a person, oldest first.
    pub fn export(&self, person: &Person) -> Result<Vec<Whole>> {
        let mut kept: Vec<Whole> = Vec::new();
        for reference in self.of_person(person)? {
            let Some(whole) = self.whole(&reference)? else { continue };
            if kept.iter().all(|known| known.record.reference != whole.record.reference) {
                kept.push(whole);
            }
        }
        kept.sort_by_key(|whole| whole.record.created);
        Ok(kept)
    }

    /// Erases, of what was made up to the instant that is told; nothing where whoever asks proves nothing.
    pub fn erase(&self, erase: &Erase) -> Result<Option<Erased>> {
        let references = match &erase.whose {
            Whose::Person(person) => self.of_person(person)?,
            Whose::Own { reference, opener } => match self.opened(reference, opener)? {
                Some(record) => self.joined_with(vec![record.reference])?,
                None => return Ok(None),
            },
        };
        let mut erased = Erased::default();
        for reference in &references {
            // What somebody has written since they were erased they have written anew.
            if self.is_newer(reference, erase.until)? {
                continue;
            }
            if self.is_held(reference)? {
                erased.held.push(reference.clone());
            } else {
                self.erase_one(reference, &erase.by, erase.now, &mut erased)?;
            }
        }
        Ok(Some(erased))
    }

    /// What an erasure of a person would take now, and what it would leave because it must be kept. Nothing is changed.
    pub fn weigh(&self, person: &Person) -> Result<Erased> {
        let mut weighed = Erased { perhaps: self.of_number(person)?.1, ..Erased::default() };
        for reference in &self.of_person(person)? {
            if !self.is_erasable(reference)? {
                continue;
            }
            if self.is_held(reference)? {
                weighed.held.push(reference.clone());
            } else {
                weighed.counts.add(self.weigh_one(reference)?);
            }
        }
        Ok(weighed)
    }

    /// Whether a request was made after an instant.
    fn is_newer(&self, reference: &str, until: Option<i64>) -> Result<bool> {
        let Some(until) = until else { return Ok(false) };
        let select = "SELECT 1 FROM requests WHERE reference = ? AND created > ?";
        self.exists(select, vec![reference.into(), Value::Integer(until)])
    }

    fn is_erasable(&self, reference: &str) -> Result<bool> {
        self.exists("SELECT 1 FROM requests WHERE reference = ? AND state <> 'erased'", vec![reference.into()])
    }

    fn weigh_one(&self, reference: &str) -> Result<Counts> {
        let has_words = self.exists(
            "SELECT 1 FROM requests WHERE reference = ? AND message <> '' AND merged_into = ''",
            vec![reference.into()],
        )?;
        Ok(Counts {
            requests: 1,
            messages: usize::from(has_words) + self.count("messages", reference)?,
            notes: self.count("notes", reference)?,
            events: self.count("events", reference)?,
            ratings: self.count("ratings", reference)?,
            attachments: self.count("attachments", reference)?,
            calls: usize::from(self.booking_of(reference)?.is_some()),
            // That of the request itself, and those of what was written into it.
            keys: self.count("writes", reference)? + usize::from(self.has_own_key(reference)?),
        })
    }

    fn has_own_key(&self, reference: &str) -> Result<bool> {
        let select = "SELECT 1 FROM requests WHERE reference = ? AND key_lookup IS NOT NULL";
        self.exists(select, vec![reference.into()])
    }

    /// The references of a person's requests, and of all that were joined with them.
    fn of_person(&self, person: &Person) -> Result<Vec<String>> {
        let Some((theirs, values)) = of_person(person) else { return Ok(Vec::new()) };
        let select = format!("SELECT reference FROM requests WHERE {theirs}");
        let mut all = self.references(&select, values)?;
        let (by_number, _) = self.of_number(person)?;
        all.extend(by_number.into_iter().filter(|reference| !all.contains(reference)).collect::<Vec<_>>());
        self.joined_with(all)
    }

    /// Requests with a number that was kept as somebody typed it, without a country's code: those of a person, and those
    /// of which nobody can say whether they are. Before there was one form of it everybody's was kept so.
    fn of_number(&self, person: &Person) -> Result<(Vec<String>, Vec<String>)> {
        #[derive(Deserialize)]
        struct Row {
            reference: String,
            phone: String,
            market: String,
        }
        let Some(countries) = person.countries.as_ref().filter(|_| !person.phone.is_empty()) else {
            return Ok(Default::default());
        };
        let select = "SELECT reference, phone, market FROM requests \
                      WHERE phone <> '' AND phone NOT LIKE '+%' AND state <> 'erased'";
        let rows: Vec<Row> = self.sql.exec(select, None)?.to_array()?;
        let (mut theirs, mut perhaps) = (Vec::new(), Vec::new());
        for row in rows {
            let there = countries.get(&row.market).map(Vec::as_slice).unwrap_or_default();
            match phone::is_same(&row.phone, &person.phone, there) {
                Same::Yes => theirs.push(row.reference),
                Same::Perhaps => perhaps.push(row.reference),
                Same::No => {}
            }
        }
        Ok((theirs, perhaps))
    }

    /// The same references, with those that they lead to and those that lead to them.
    pub(super) fn joined_with(&self, references: Vec<String>) -> Result<Vec<String>> {
        let mut all = references;
        let mut at = 0;
        while let Some(reference) = all.get(at).cloned() {
            at += 1;
            let select = "SELECT reference FROM requests WHERE merged_into = ?1 AND merged_into <> '' UNION \
                          SELECT merged_into FROM requests WHERE reference = ?1 AND merged_into NOT IN ('', '-')";
            for other in self.references(select, vec![reference.into()])? {
                if !all.contains(&other) {
                    all.push(other);
                }
            }
        }
        Ok(all)
    }

    pub(super) fn references(&self, select: &str, values: Vec<Value>) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Row {
            reference: String,
        }
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        Ok(rows.into_iter().map(|row| row.reference).collect())
    }

    /// Leaves of a request its reference and the digests of its keys.
    pub(super) fn erase_one(&self, reference: &str, by: &str, now: i64, erased: &mut Erased) -> Result<()> {
        if !self.is_erasable(reference)? {
            return Ok(());
        }
        self.has_erased.set(true);
        erased.counts.add(self.weigh_one(reference)?);
        let call = self.booking_of(reference)?;
        if let Some(call) = &call {
            erased.freed.push(Freed { reference: reference.to_owned(), team: call.team.clone() });
        }
        self.forget_words(reference)?;
        self.forget_told(reference)?;
        self.tell(Event::CustomerErased, reference, by, now)?;
        // Files' parts go with them: see the schema.
        for table in [
            "messages",
            "notes",
            "events",
            "ratings",
            "attachments",
            "calls",
            "void",
            "void_attempts",
            "jobs",
            "unindexed",
            "drafts",
            "mails",
            "upset",
            "arrivals",
            "seen",
            "later",
        ] {
            self.sql.exec(&format!("DELETE FROM {table} WHERE reference = ?"), vec![reference.into()])?;
        }
        // A figure stays, and is nobody's.
        self.sql.exec("UPDATE facts SET reference = '' WHERE reference = ?", vec![reference.into()])?;
        self.sql.exec("UPDATE writes SET fingerprint = '' WHERE reference = ?", vec![reference.into()])?;
        let mut empty = "UPDATE requests SET state = ?, merged_into = ?, created = ?, seq = 0, note_seq = 0, \
                         tags = '[]', priority = 'normal', last_from = 'visitor'"
            .to_owned();
        for column in [
            "message",
            "name",
            "email",
            "phone",
            "locale",
            "zone",
            "market",
            "page",
            "article",
            "consent",
            "consent_hash",
            "customer",
            "team",
            "team_reason",
            "token_hash",
            "fingerprint",
            "assignee",
            "last_message",
        ] {
            let _ = write!(empty, ", {column} = ''");
        }
        for column in ["answer_by", "sealed", "waiting_since", "snoozed_until", "resolved_at", "last_at", "spam_at"] {
            let _ = write!(empty, ", {column} = NULL");
        }
        empty += " WHERE reference = ?";
        self.sql.exec(&empty, vec![ERASED.into(), NOWHERE.into(), Value::Integer(now), reference.into()])?;
        // After what was to be done of it is forgotten: this is to be done yet.
        call.map_or(Ok(()), |call| self.tell_of_gone(reference, &call, now))
    }

    fn count(&self, table: &str, reference: &str) -> Result<usize> {
        #[derive(Deserialize)]
        struct Row {
            many: f64,
        }
        let select = format!("SELECT COUNT(*) AS many FROM {table} WHERE reference = ?");
        let rows: Vec<Row> = self.sql.exec(&select, vec![reference.into()])?.to_array()?;
        Ok(rows.first().map_or(0, |row| row.many as usize))
    }
}
