//! Lists of conversations in a Vault: views, filters, and the search, which is one row of SQLite's full-text index for
//! each conversation.
//!
//! The index is fed with words that our own analyser has made, so that every script is searched as people write it, each
//! as letters that SQLite does not split (`stored`).

use std::fmt::Write as _;

use nearhand_shared::request::phone;
use nearhand_shared::request::record::Record;
use nearhand_shared::search;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{Inbox, View};
use super::storage::{Storage, of_person};

/// Indexes what has changed.
pub const INDEX: &str = "index";
/// How many of them at once: an event has a limit of time.
const BATCH: i64 = 200;
/// What words of a name, address, number or id begin with in the index, beside the plain words. No word begins so.
const OF_PERSON: &str = "0p";

impl Storage {
    /// A part of a list.
    pub fn inbox(&self, inbox: &Inbox) -> Result<Vec<Record>> {
        let mut wanted = "requests.merged_into = ''".to_owned();
        let mut values: Vec<Value> = Vec::new();
        match inbox.view {
            View::All if inbox.status.is_none() => wanted += " AND requests.state <> 'spam'",
            View::All => {}
            View::Unassigned => {
                wanted += " AND requests.assignee = '' AND requests.state IN ('open', 'pending', 'snoozed')"
            }
            View::Mine => wanted += " AND requests.state IN ('open', 'pending', 'snoozed')",
            View::Waiting => wanted += " AND requests.waiting_since IS NOT NULL",
            View::Overdue => {
                wanted += " AND requests.waiting_since IS NOT NULL AND requests.answer_by < ?";
                values.push(Value::Integer(inbox.now));
            }
            View::Snoozed => wanted += " AND requests.state = 'snoozed' AND requests.state <> 'open'",
            View::Upset => {
                wanted += " AND requests.state IN ('open', 'pending', 'snoozed') \
                           AND requests.reference IN (SELECT reference FROM upset WHERE wrong_by = '')"
            }
            View::Resolved => wanted += " AND requests.state = 'resolved' AND requests.state <> 'open'",
        }
        let status = inbox.status.map(|status| status.as_str().to_owned()).unwrap_or_default();
        let priority = inbox.priority.map(|priority| priority.as_str().to_owned()).unwrap_or_default();
        for (column, value) in [
            ("state", &status),
            ("team", &inbox.team),
            ("assignee", &inbox.assignee),
            ("locale", &inbox.locale),
            ("market", &inbox.market),
            ("priority", &priority),
        ] {
            if !value.is_empty() {
                let _ = write!(wanted, " AND requests.{column} = ?");
                values.push(value.as_str().into());
            }
        }
        if inbox.view == View::Mine && inbox.assignee.is_empty() {
            return Ok(Vec::new());
        }
        if let Some(person) = &inbox.person {
            let Some((theirs, whose)) = of_person(person) else { return Ok(Vec::new()) };
            let _ = write!(wanted, " AND {theirs}");
            values.extend(whose);
        }
        if !inbox.tag.is_empty() {
            wanted += " AND EXISTS (SELECT 1 FROM json_each(requests.tags) WHERE value = ?)";
            values.push(inbox.tag.as_str().into());
        }
        if let Some(teams) = &inbox.teams {
            // A request without a team is everybody's; and what somebody was given they see, whoever's it is.
            wanted += " AND (requests.team = '' OR requests.team IN (SELECT value FROM json_each(?)) \
                       OR (requests.assignee <> '' AND requests.assignee = ?))";
            values.extend([serde_json::to_string(teams)?.into(), inbox.seer.as_str().into()]);
        }
        if !inbox.words.is_empty() {
            self.index_some()?;
            wanted += " AND requests.reference IN (SELECT reference FROM indexed WHERE id IN \
                       (SELECT rowid FROM found WHERE found MATCH ?))";
            values.push(matching(&inbox.words).into());
        }
        let (key, order) = if inbox.view.is_by_wait() { ("waiting_since", "ASC") } else { ("created", "DESC") };
        if let Some((at, reference)) = &inbox.after {
            let than = if inbox.view.is_by_wait() { ">" } else { "<" };
            let _ = write!(wanted, " AND (requests.{key}, requests.reference) {than} (?, ?)");
            values.extend([Value::Integer(*at), reference.as_str().into()]);
        }
        values.push(Value::Integer(inbox.limit as i64));
        // What the search has found is few: it is sorted, instead of all being looked through in their order (a plus keeps
        // SQLite from that).
        let sorted = if inbox.words.is_empty() { "" } else { "+" };
        self.select(
            &format!("{wanted} ORDER BY {sorted}requests.{key} {order}, requests.reference {order} LIMIT ?"),
            values,
        )
    }

    /// Puts the words of a conversation, of both sides and of who it is, into the index, in place of what was there.
    fn index_words(&self, reference: &str) -> Result<()> {
        self.forget_words(reference)?;
        self.sql.exec("DELETE FROM unindexed WHERE reference = ?", vec![reference.into()])?;
        let Some(record) = self.followed(reference)?.filter(|record| record.reference == reference) else {
            return Ok(());
        };
        let joined = self.joined(reference)?;
        let mut words = String::new();
        let mut add = |text: &str, mark: &str| {
            search::words(text).iter().for_each(|word| {
                words.extend([mark, &stored(word), " "]);
                if search::bare(word) != word {
                    words.extend([mark, &stored(search::bare(word)), " "]);
                }
            })
        };
        add(&record.reference, "");
        joined.iter().for_each(|joined| add(&joined.reference, ""));
        // Twice: what somebody is called is looked for by itself, too.
        for record in joined.iter().chain([&record]) {
            let called = [&record.name, &record.email, &record.customer, &record.phone].map(Clone::clone);
            for text in called.into_iter().chain(phone::endings(&record.phone)) {
                add(&text, "");
                add(&text, OF_PERSON);
            }
        }
        for message in &self.messages(&record, 0)? {
            add(&message.message, "");
            message.attachments.iter().for_each(|file| add(&file.name, ""));
        }
        self.sql.exec("INSERT INTO indexed (reference) VALUES (?)", vec![reference.into()])?;
        let insert = "INSERT INTO found (rowid, words) SELECT id, ? FROM indexed WHERE reference = ?";
        self.sql.exec(insert, vec![words.into(), reference.into()])?;
        Ok(())
    }

    /// The requests that were joined with a conversation: it is found by their references and by who asked.
    fn joined(&self, reference: &str) -> Result<Vec<Record>> {
        self.select("requests.merged_into = ? AND requests.state <> 'erased'", vec![reference.into()])
    }

    /// Takes a conversation out of the index.
    pub(super) fn forget_words(&self, reference: &str) -> Result<()> {
        let delete = "DELETE FROM found WHERE rowid IN (SELECT id FROM indexed WHERE reference = ?)";
        self.sql.exec(delete, vec![reference.into()])?;
        self.sql.exec("DELETE FROM indexed WHERE reference = ?", vec![reference.into()])?;
        Ok(())
    }

    /// Indexes some of what has changed since it was indexed; tells whether more is left.
    pub fn index_some(&self) -> Result<bool> {
        #[derive(Deserialize)]
        struct Row {
            reference: String,
        }
        let select = "SELECT reference FROM unindexed LIMIT ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![Value::Integer(BATCH)])?.to_array()?;
        rows.iter().try_for_each(|row| self.index_words(&row.reference))?;
        Ok(rows.len() as i64 == BATCH)
    }
}

/// A query of the index for what has all words; the last may go on.
fn matching(words: &[String]) -> String {
    matching_marked(words, "")
}

/// The same for what a person is called.
pub(super) fn matching_person(words: &[String]) -> String {
    matching_marked(words, OF_PERSON)
}

fn matching_marked(words: &[String], mark: &str) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{mark}{}\"", stored(search::bare(word)))).collect();
    format!("{}*", quoted.join(" AND "))
}

/// A word as letters and digits of ASCII: SQLite's tokenizer takes those as one word, and no others for sure. What begins
/// alike is stored alike.
fn stored(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return word.to_owned();
    }
    // No word of ASCII begins so.
    let mut stored = "0x".to_owned();
    for byte in word.bytes() {
        let _ = write!(stored, "{byte:02x}");
    }
    stored
}
