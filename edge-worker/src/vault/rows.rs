//! A Vault's tables, and every statement on them.

use jiff::Timestamp;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use subtle::ConstantTimeEq;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::calls::{Feedback, Get, Known, List, Put, PutAnswer, Refusals};

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS requests (
    reference TEXT PRIMARY KEY,
    region TEXT NOT NULL,
    created INTEGER NOT NULL,      -- milliseconds since the Unix epoch
    state TEXT NOT NULL,
    message TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
    locale TEXT NOT NULL, zone TEXT NOT NULL, market TEXT NOT NULL, page TEXT NOT NULL, consent TEXT NOT NULL,
    token_hash TEXT NOT NULL,      -- SHA-256 of the token; the token itself is not here
    key_lookup TEXT UNIQUE,        -- digest of the idempotency key
    fingerprint TEXT NOT NULL,     -- SHA-256 of the body that came with it
    sealed TEXT                    -- the token, readable with the key only; forgotten after a day
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS requests_by_age ON requests (created DESC, reference DESC);
CREATE TABLE IF NOT EXISTS feedback (
    slug TEXT NOT NULL, locale TEXT NOT NULL, day TEXT NOT NULL,
    yes INTEGER NOT NULL, no INTEGER NOT NULL,
    PRIMARY KEY (slug, locale, day)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS refused (
    day TEXT NOT NULL, what TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (day, what)
) WITHOUT ROWID;
";

/// Columns that tables of earlier versions lack.
const LATER: [(&str, &str); 4] = [
    ("team", "TEXT NOT NULL DEFAULT ''"),
    ("team_reason", "TEXT NOT NULL DEFAULT ''"),
    ("answer_by", "INTEGER"),
    ("customer", "TEXT NOT NULL DEFAULT ''"),
];

const COLUMNS: &str = "reference, region, created, state, message, name, email, phone, locale, zone, market, page, \
                       consent, customer, team, team_reason, answer_by";

/// How far back a look for sealed tokens goes, in milliseconds. It is taken every day; this leaves a month for one that
/// could not run.
const FORGET_BACK_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// The tables.
pub struct Rows {
    pub(super) sql: SqlStorage,
}

#[derive(Deserialize)]
struct Secrets {
    token_hash: String,
}

#[derive(Deserialize)]
struct Earlier {
    reference: String,
    fingerprint: String,
    sealed: Option<String>,
}

#[derive(Deserialize)]
struct Row {
    reference: String,
    region: Region,
    created: f64,
    state: String,
    message: String,
    name: String,
    email: String,
    phone: String,
    locale: String,
    zone: String,
    market: String,
    page: String,
    consent: String,
    customer: String,
    team: String,
    team_reason: String,
    answer_by: Option<f64>,
}

impl Rows {
    /// Opens the tables, and makes them where they are not there yet.
    pub fn open(sql: SqlStorage) -> Result<Self> {
        sql.exec(SCHEMA, None)?;
        sql.exec(super::booked::SCHEMA, None)?;
        #[derive(Deserialize)]
        struct Column {
            name: String,
        }
        let known: Vec<Column> = sql.exec("PRAGMA table_info(requests)", None)?.to_array()?;
        for (name, kind) in LATER.iter().filter(|(name, _)| known.iter().all(|column| column.name != *name)) {
            sql.exec(&format!("ALTER TABLE requests ADD COLUMN {name} {kind}"), None)?;
        }
        Ok(Rows { sql })
    }

    /// Stores a request, once for each key; tells what was there where it did not.
    pub fn put(&self, put: Put) -> Result<Option<PutAnswer>> {
        if let Some(call) = &put.record.call
            && self.is_void(&put.record.reference, call.start)?
        {
            return Ok(Some(PutAnswer::Void));
        }
        let call = put.record.call.clone().map(|call| (put.record.reference.clone(), call));
        let (lookup, sealed) = put.key.map(|key| (key.lookup, key.sealed)).unzip();
        let (key, fingerprint) = (lookup.clone(), put.fingerprint.clone());
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
            put.token_hash.into(),
            lookup.map_or(Value::Null, Value::from),
            put.fingerprint.into(),
            sealed.map_or(Value::Null, Value::from),
        ];
        let insert = format!(
            "INSERT INTO requests ({COLUMNS}, token_hash, key_lookup, fingerprint, sealed) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \
             ON CONFLICT (key_lookup) DO NOTHING"
        );
        // Nearly every write is new, so it is tried first.
        if self.sql.exec(&insert, values)?.rows_written() > 0 {
            if let Some((reference, call)) = call {
                self.insert_call(&reference, &call)?;
            }
            return Ok(None);
        }
        let lookup = key.unwrap_or_default();
        Ok(Some(self.known(&Known { lookup, fingerprint })?.ok_or("a request that was there is gone")?))
    }

    /// What was stored with a key.
    pub fn known(&self, known: &Known) -> Result<Option<PutAnswer>> {
        let select = "SELECT reference, fingerprint, sealed FROM requests WHERE key_lookup = ?";
        let earlier: Vec<Earlier> = self.sql.exec(select, vec![known.lookup.as_str().into()])?.to_array()?;
        let Some(earlier) = earlier.into_iter().next() else { return Ok(None) };
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

    /// A part of the list, newest first.
    pub fn list(&self, list: &List) -> Result<Vec<Record>> {
        let (created, reference) = list.before.clone().unwrap_or((i64::MAX >> 11, String::new()));
        let select = format!(
            "SELECT {COLUMNS} FROM requests WHERE (created, reference) < (?, ?) ORDER BY created DESC, reference DESC LIMIT ?"
        );
        let values = vec![Value::Integer(created), reference.into(), Value::Integer(list.limit as i64)];
        self.records(&select, values)
    }

    /// Counts one answer to "did this help?".
    pub fn feedback(&self, feedback: &Feedback) -> Result<()> {
        let (yes, no) = if feedback.helpful { (1, 0) } else { (0, 1) };
        self.sql.exec(
            "INSERT INTO feedback (slug, locale, day, yes, no) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT DO UPDATE SET yes = yes + ?4, no = no + ?5",
            vec![
                feedback.slug.as_str().into(),
                feedback.locale.as_str().into(),
                feedback.day.as_str().into(),
                yes.into(),
                no.into(),
            ],
        )?;
        Ok(())
    }

    /// Adds to what limits have refused.
    pub fn add_refusals(&self, refusals: &[Refusals]) -> Result<()> {
        for refused in refusals {
            self.sql.exec(
                "INSERT INTO refused (day, what, count) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET count = count + ?3",
                vec![refused.day.as_str().into(), refused.what.as_str().into(), Value::Integer(refused.count.into())],
            )?;
        }
        Ok(())
    }

    /// What limits have refused since a day.
    pub fn refusals(&self, since: &str) -> Result<Vec<Refusals>> {
        let select = "SELECT day, what, count FROM refused WHERE day >= ? ORDER BY day DESC, what";
        self.sql.exec(select, vec![since.into()])?.to_array()
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

    /// The request with this reference.
    pub(super) fn find(&self, reference: &str) -> Result<Option<Record>> {
        let select = format!("SELECT {COLUMNS} FROM requests WHERE reference = ?");
        Ok(self.records(&select, vec![reference.into()])?.into_iter().next())
    }

    /// The requests that a statement selects, with their calls.
    fn records(&self, select: &str, values: Vec<Value>) -> Result<Vec<Record>> {
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let mut records: Vec<Record> = rows.into_iter().map(Record::from).collect();
        for record in &mut records {
            record.call = self.call_of(&record.reference)?;
        }
        Ok(records)
    }
}

/// An instant as the tables keep it.
pub(super) fn instant(milliseconds: f64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}

impl From<Row> for Record {
    fn from(row: Row) -> Self {
        Record {
            reference: row.reference,
            region: row.region,
            created: instant(row.created),
            state: row.state,
            message: row.message,
            name: row.name,
            email: row.email,
            phone: row.phone,
            locale: row.locale,
            zone: row.zone,
            market: row.market,
            page: row.page,
            consent: row.consent,
            customer: row.customer,
            team: row.team,
            team_reason: row.team_reason,
            answer_by: row.answer_by.map(instant),
            call: None,
        }
    }
}
