//! Requests in a Vault, and every statement on them.

use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use serde::Deserialize;
use subtle::ConstantTimeEq;
use worker::{Result, SqlStorageValue as Value};

use super::customers::ERASED;
use super::protocol::{Get, Known, List, Put, PutAnswer};
use super::storage::Storage;
use crate::calendar::protocol::attempt_named;

const COLUMNS: &str = "reference, region, created, state, message, name, email, phone, locale, zone, market, page, \
                       consent, customer, team, team_reason, answer_by, consent_hash";
/// How far back a look for sealed tokens goes, in milliseconds. It is taken every day; this leaves a month for one that
/// could not run.
const FORGET_BACK_MS: i64 = 30 * 24 * 60 * 60 * 1000;

#[derive(Deserialize)]
struct Secrets {
    token_hash: String,
}

#[derive(Deserialize)]
struct Earlier {
    reference: String,
    fingerprint: String,
    sealed: Option<String>,
    state: String,
}

impl Storage {
    /// Stores a request, once for each key; tells what was there where it did not.
    pub fn put(&self, put: Put) -> Result<Option<PutAnswer>> {
        let booking = put.record.call.clone().map(|call| (put.record.reference.clone(), call));
        if let Some((reference, booking)) = &booking {
            let attempt = attempt_named(&put.attempt, booking.start.as_millisecond());
            if self.is_void(reference, &attempt)? {
                return Ok(Some(PutAnswer::Void));
            }
            // What is stored already with this key is not one more.
            let is_repeated = put.key.as_ref().map(|key| self.has_key(&key.lookup)).transpose()?.unwrap_or_default();
            if !is_repeated
                && let Some(cap) = &put.cap
                && self.has_many(&put.record, cap)?
            {
                return Ok(Some(PutAnswer::TooMany));
            }
        }
        // What is mailed is told of a record, which the insert takes apart.
        let has_mails = !put.mails.is_empty() || !put.call_mails.is_empty();
        let mailed = (has_mails || put.arrival.is_some() || put.warning.is_some() || put.later.is_live)
            .then(|| put.record.clone());
        let off_hours = put.is_off_hours.then(|| put.record.reference.clone());
        let sender = put.cap.map(|cap| cap.sender).unwrap_or_default();
        let attempt = put.attempt;
        let (lookup, sealed) = put.key.map(|key| (key.lookup, key.sealed)).unzip();
        let (key, fingerprint) = (lookup.clone(), put.fingerprint.clone());
        let upset =
            put.record.standing.mood.map(|_| (put.record.reference.clone(), put.record.standing.mood_words.clone()));
        let named = put.record.reference.clone();
        // What the business begins has no message of its own, and is told with the first that it writes.
        let told = match (&put.record.call, put.record.message.is_empty()) {
            (Some(_), _) => Some(Event::BookingCreated),
            (None, false) => Some(Event::RequestCreated),
            (None, true) => None,
        };
        let told = told.map(|event| (event, put.record.reference.clone(), put.record.created.as_millisecond()));
        let r = put.record;
        let values = vec![
            r.reference.into(),
            r.region.as_str().into(),
            Value::Integer(r.created.as_millisecond()),
            r.state.into(),
            r.message.into(),
            r.name.into(),
            r.email.into(),
            r.phone.into(),
            r.locale.into(),
            r.zone.into(),
            r.market.into(),
            r.page.into(),
            r.consent.into(),
            r.customer.into(),
            r.team.into(),
            r.team_reason.into(),
            r.answer_by.map_or(Value::Null, |at| Value::Integer(at.as_millisecond())),
            r.consent_hash.into(),
            put.token_hash.into(),
            lookup.map_or(Value::Null, Value::from),
            put.fingerprint.into(),
            sealed.map_or(Value::Null, Value::from),
            serde_json::to_string(&r.standing.tags)?.into(),
            r.article.into(),
        ];
        let insert = format!(
            "INSERT INTO requests ({COLUMNS}, token_hash, key_lookup, fingerprint, sealed, tags, article, waiting_since) \
             SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?3 \
             WHERE ?20 IS NULL OR NOT EXISTS (SELECT 1 FROM writes WHERE lookup = ?20) \
             ON CONFLICT (key_lookup) DO NOTHING"
        );
        // Nearly every write is new, so it is tried first.
        if self.sql.exec(&insert, values)?.rows_written() > 0 {
            self.name_files(&named, 1, &put.attachments)?;
            if let Some(reference) = off_hours {
                let update = "UPDATE facts SET value = 1 WHERE reference = ? AND kind = 'created'";
                self.sql.exec(update, vec![reference.into()])?;
            }
            if let Some((reference, booking)) = booking {
                self.insert_booking(&reference, &booking, &attempt, &sender)?;
            }
            if let Some(record) = mailed {
                let now = record.created.as_millisecond();
                if let Some(warning) = put.warning {
                    self.hold_warning(&record, warning, now)?;
                }
                if let Some(arrival) = put.arrival {
                    self.keep_first_arrival(&record, arrival, now)?;
                }
                if put.later.is_live {
                    self.hold_later(&record, put.later, true, now)?;
                }
                put.mails
                    .into_iter()
                    .chain(put.call_mails)
                    .try_for_each(|letter| self.queue_mail(&record, 1, letter, now))?;
            }
            if let Some((reference, words)) = upset
                && let Some(record) = self.find(&reference)?
            {
                self.is_upset(&record, &words, record.created.as_millisecond())?;
            }
            if let Some((event, reference, now)) = told {
                self.tell(event, &reference, "visitor", now)?;
            }
            return Ok(None);
        }
        let lookup = key.unwrap_or_default();
        // A key that is no request's is that of a message, a note or a change.
        Ok(Some(self.known(&Known { lookup, fingerprint })?.unwrap_or(PutAnswer::Conflict)))
    }

    fn has_key(&self, lookup: &str) -> Result<bool> {
        self.exists("SELECT 1 FROM requests WHERE key_lookup = ?", vec![lookup.into()])
    }

    /// What was stored with a key.
    pub fn known(&self, known: &Known) -> Result<Option<PutAnswer>> {
        let select = "SELECT reference, fingerprint, sealed, state FROM requests WHERE key_lookup = ?";
        let earlier: Vec<Earlier> = self.sql.exec(select, vec![known.lookup.as_str().into()])?.to_array()?;
        let Some(earlier) = earlier.into_iter().next() else { return Ok(None) };
        if earlier.state == ERASED {
            return Ok(Some(PutAnswer::Gone));
        }
        if earlier.fingerprint != known.fingerprint {
            return Ok(Some(PutAnswer::Conflict));
        }
        let record = self.find(&earlier.reference)?.ok_or("a request that was there is gone")?;
        Ok(Some(PutAnswer::Before(Box::new(record), earlier.sealed)))
    }

    /// The request with this reference, if the token is its own.
    pub fn get(&self, get: &Get) -> Result<Option<Record>> {
        if self.is_opened_by(&get.reference, &get.token_hash)? { self.find(&get.reference) } else { Ok(None) }
    }

    /// Whether a token is that of a request.
    pub(super) fn is_opened_by(&self, reference: &str, token_hash: &str) -> Result<bool> {
        let select = "SELECT token_hash FROM requests WHERE reference = ?";
        let secrets: Vec<Secrets> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let fits = |secrets: &Secrets| secrets.token_hash.as_bytes().ct_eq(token_hash.as_bytes()).into();
        Ok(secrets.first().is_some_and(fits))
    }

    /// A part of the list of requests, newest first.
    pub fn list(&self, list: &List) -> Result<Vec<Record>> {
        let (created, reference) = list.before.clone().unwrap_or((i64::MAX >> 11, String::new()));
        let values = vec![Value::Integer(created), reference.into(), Value::Integer(list.limit as i64)];
        self.select(
            "(requests.created, requests.reference) < (?, ?) \
             ORDER BY requests.created DESC, requests.reference DESC LIMIT ?",
            values,
        )
    }

    /// Forgets sealed tokens of requests older than this instant; tells whether younger ones are left.
    pub fn forget_seals(&self, before: i64) -> Result<bool> {
        // Older ones were forgotten on an earlier day; the index by age leads past them.
        self.sql.exec(
            "UPDATE requests SET sealed = NULL WHERE created BETWEEN ? AND ? AND sealed IS NOT NULL",
            vec![Value::Integer(before - FORGET_BACK_MS), Value::Integer(before)],
        )?;
        #[derive(Deserialize)]
        struct Left {
            left: f64,
        }
        let left: Vec<Left> = self
            .sql
            .exec(
                "SELECT EXISTS (SELECT 1 FROM requests WHERE created > ? AND sealed IS NOT NULL) AS left",
                vec![Value::Integer(before)],
            )?
            .to_array()?;
        Ok(left.first().is_some_and(|row| row.left > 0.0))
    }

    /// The request with this reference, unless it was erased.
    pub(super) fn find(&self, reference: &str) -> Result<Option<Record>> {
        Ok(self
            .select("requests.reference = ? AND requests.state <> 'erased'", vec![reference.into()])?
            .into_iter()
            .next())
    }
}
