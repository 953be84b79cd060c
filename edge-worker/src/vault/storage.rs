//! A Vault's storage: its tables, opened, and rows read as what they are. The statements on them are in the
//! other files of this folder.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use nearhand_shared::booking::{Booking, BookingState, Outcome};
use nearhand_shared::content::site::StoreSettings;
use nearhand_shared::conversation::{Author, Last, Mood, Priority, Standing, Status, beginning};
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::conversation::Person;
use super::schema::MIGRATIONS;
use super::sql::Sql;
use crate::objects::instant::instant;
use crate::objects::jobs::Jobs;
use crate::objects::schema::migrate;

/// The same where bookings are beside them.
const OF_REQUEST: &str = "requests.reference, requests.region, requests.created, requests.state, requests.message, \
                          requests.name, requests.email, requests.phone, requests.locale, requests.zone, \
                          requests.market, requests.page, requests.article, requests.consent, requests.consent_hash, requests.customer, requests.team, \
                          requests.team_reason, requests.answer_by, requests.seq, requests.note_seq, \
                          requests.assignee, requests.priority, requests.tags, requests.waiting_since, \
                          requests.snoozed_until, requests.resolved_at, requests.last_at, requests.last_from, \
                          requests.last_message";

/// The same beside the columns of a request, which may have the same names.
const JOINED: &str = "calls.team AS b_team, calls.start AS b_start, calls.minutes AS b_minutes, \
                                 calls.zone AS b_zone, calls.wall AS b_wall, calls.tzdb AS b_tzdb, \
                                 calls.state AS b_state, calls.sequence AS b_sequence, calls.reason AS b_reason, \
                                 calls.outcome AS b_outcome";

/// How many files the last message has: the one of its instant, since of two conversations that were joined it may not have the
/// highest number; the first is a row of its own.
const OF_FILES: &str = "(SELECT COUNT(*) FROM attachments WHERE attachments.reference = requests.reference \
                        AND attachments.type <> '' AND attachments.seq = COALESCE((SELECT MAX(messages.seq) FROM messages \
                        WHERE messages.reference = requests.reference AND messages.at = requests.last_at), 1)) AS last_files";

/// The words that say that somebody is upset; nothing where none do.
const OF_MOOD: &str = "upset.words AS upset_words";

/// By which a mail is an answer, or a change of a call, that nobody has got: it was given up, nobody was there to read it where they talk live, and its
/// visitor has not written since.
pub(super) const IS_UNDELIVERED: &str = "mails.purpose IN ('answer', 'call-moved', 'call-cancelled') AND mails.state = 'failed' AND mails.seq > MAX(\
    COALESCE((SELECT seen.visitor FROM seen WHERE seen.reference = mails.reference), 0), \
    COALESCE((SELECT MAX(messages.seq) FROM messages WHERE messages.reference = mails.reference \
    AND messages.author = 'visitor'), 0))";

/// The purposes of mails that tell how a booked call stands, as a list of SQL.
pub(super) const OF_CALLS: &str = "('call-booked', 'call-moved', 'call-cancelled')";

/// Whether a conversation that is not over has such an answer, beside the columns of a request.
fn of_undelivered() -> String {
    format!(
        "(requests.state IN ('open', 'pending', 'snoozed') AND EXISTS (SELECT 1 FROM mails \
         WHERE mails.reference = requests.reference AND {IS_UNDELIVERED})) AS undelivered"
    )
}

/// The tables.
pub struct Storage {
    pub(super) sql: Sql,
    pub(super) jobs: Jobs,
    /// Whether anything was erased since somebody has looked.
    pub(super) has_erased: Cell<bool>,
    /// What is known of the site, read once.
    pub(super) known: RefCell<Option<Rc<StoreSettings>>>,
    /// The conversation that was read last, and how everything stood then: a message looks at its own again and again.
    pub(super) followed: RefCell<Option<(String, u64, Rc<Followed>)>>,
}

/// A conversation, and the number of the last thing that has happened in it.
pub(super) struct Followed {
    pub(super) record: Record,
    pub(super) event: i64,
}

impl Storage {
    /// Opens the tables.
    pub fn open(sql: SqlStorage) -> Result<Self> {
        migrate(&sql, MIGRATIONS)?;
        let (jobs, sql) = (Jobs::of(sql.clone()), Sql::of(sql));
        let (known, followed) = (RefCell::default(), RefCell::default());
        Ok(Storage { jobs, sql, has_erased: Cell::new(false), known, followed })
    }

    /// Whether a statement finds anything.
    pub(super) fn exists(&self, select: &str, values: Vec<Value>) -> Result<bool> {
        #[derive(Deserialize)]
        struct Found {
            found: f64,
        }
        let found: Vec<Found> = self.sql.exec(&format!("SELECT EXISTS ({select}) AS found"), values)?.to_array()?;
        Ok(found.first().is_some_and(|row| row.found > 0.0))
    }

    /// The requests that a condition selects, each with its booking, in one statement.
    pub(super) fn select(&self, condition: &str, values: Vec<Value>) -> Result<Vec<Record>> {
        Ok(self.select_with("", condition, values)?.into_iter().map(Record::from).collect())
    }

    /// The conversation that a reference leads to: of one that was joined with another, the other.
    pub(super) fn follow(&self, reference: &str) -> Result<Option<Rc<Followed>>> {
        let known = self.known_to_be(reference);
        if known.is_some() {
            return Ok(known);
        }
        let followed = "requests.state <> 'erased' AND requests.reference = \
                        (SELECT CASE merged_into WHEN '' THEN reference ELSE merged_into END FROM requests WHERE reference = ?)";
        let event =
            ", (SELECT COALESCE(MAX(number), 0) FROM events WHERE events.reference = requests.reference) AS event";
        let row = self.select_with(event, followed, vec![reference.into()])?.into_iter().next();
        Ok(row.map(|row| {
            let event = row.event.unwrap_or_default() as i64;
            let followed = Rc::new(Followed { record: Record::from(row), event });
            self.followed.replace(Some((reference.to_owned(), self.sql.stand(), followed.clone())));
            followed
        }))
    }

    /// The same where it was read, and nothing was changed since.
    pub(super) fn known_to_be(&self, reference: &str) -> Option<Rc<Followed>> {
        let followed = self.followed.borrow();
        let (of, stand, followed) = followed.as_ref()?;
        (of == reference && *stand == self.sql.stand()).then(|| followed.clone())
    }

    fn select_with(&self, more: &str, condition: &str, values: Vec<Value>) -> Result<Vec<Row>> {
        let select = format!(
            "SELECT {OF_REQUEST}, {JOINED}, {OF_MOOD}, {OF_FILES}, {}{more} FROM requests \
             LEFT JOIN calls ON calls.reference = requests.reference \
             LEFT JOIN upset ON upset.reference = requests.reference AND upset.wrong_by = '' WHERE {condition}",
            of_undelivered(),
        );
        self.sql.exec(&select, values)?.to_array()
    }
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
    article: String,
    consent: String,
    consent_hash: String,
    customer: String,
    team: String,
    team_reason: String,
    answer_by: Option<f64>,
    seq: f64,
    note_seq: f64,
    assignee: String,
    priority: String,
    tags: String,
    waiting_since: Option<f64>,
    snoozed_until: Option<f64>,
    resolved_at: Option<f64>,
    last_at: Option<f64>,
    last_from: String,
    last_message: String,
    last_files: f64,
    b_team: Option<String>,
    b_start: Option<f64>,
    b_minutes: Option<f64>,
    b_zone: Option<String>,
    b_wall: Option<String>,
    b_tzdb: Option<String>,
    b_state: Option<String>,
    b_sequence: Option<f64>,
    b_reason: Option<String>,
    b_outcome: Option<String>,
    upset_words: Option<String>,
    undelivered: f64,
    #[serde(default)]
    event: Option<f64>,
}

impl Row {
    /// The booking beside it, whose columns are empty where there is none.
    fn booking(&mut self) -> Option<Booking> {
        let row = BookingRow {
            team: self.b_team.take()?,
            start: self.b_start?,
            minutes: self.b_minutes?,
            zone: self.b_zone.take()?,
            wall: self.b_wall.take()?,
            tzdb: self.b_tzdb.take()?,
            state: self.b_state.take()?,
            sequence: self.b_sequence?,
            reason: self.b_reason.take()?,
            outcome: self.b_outcome.take()?,
        };
        row.read()
    }
}

/// A row of a booking.
#[derive(Deserialize)]
pub(super) struct BookingRow {
    pub(super) team: String,
    pub(super) start: f64,
    pub(super) minutes: f64,
    pub(super) zone: String,
    pub(super) wall: String,
    pub(super) tzdb: String,
    pub(super) state: String,
    pub(super) sequence: f64,
    pub(super) reason: String,
    pub(super) outcome: String,
}

impl BookingRow {
    pub(super) fn read(self) -> Option<Booking> {
        Some(Booking {
            team: self.team,
            start: instant(self.start),
            minutes: self.minutes as u16,
            zone: self.zone,
            wall: self.wall.parse().ok()?,
            tzdb: self.tzdb,
            state: if self.state == BookingState::Booked.as_str() {
                BookingState::Booked
            } else {
                BookingState::Cancelled
            },
            sequence: self.sequence as u32,
            reason: self.reason,
            // A name of a version that is newer is none that can be told.
            outcome: Outcome::parse(&self.outcome),
        })
    }
}

impl From<Row> for Record {
    fn from(mut row: Row) -> Self {
        let call = row.booking();
        let (from, at, message) = match row.last_at {
            Some(at) => (Author::of(&row.last_from), Some(instant(at)), row.last_message),
            None if row.message.is_empty() => (Author::default(), None, String::new()),
            None => (Author::Visitor, Some(instant(row.created)), beginning(&row.message)),
        };
        let last = Last { from, at, message, files: row.last_files as u32 };
        let standing = Standing {
            // A name of a version that is newer waits for us.
            status: Status::parse(&row.state).unwrap_or_default(),
            seq: row.seq as u32,
            note_seq: row.note_seq as u32,
            assignee: row.assignee,
            priority: Priority::parse(&row.priority).unwrap_or_default(),
            tags: serde_json::from_str(&row.tags).unwrap_or_default(),
            waiting_since: row.waiting_since.map(instant),
            snoozed_until: row.snoozed_until.map(instant),
            resolved_at: row.resolved_at.map(instant),
            last,
            undelivered: row.undelivered > 0.0,
            mood: row.upset_words.is_some().then_some(Mood::Upset),
            mood_words: row.upset_words.and_then(|words| serde_json::from_str(&words).ok()).unwrap_or_default(),
        };
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
            article: row.article,
            consent: row.consent,
            consent_hash: row.consent_hash,
            customer: row.customer,
            team: row.team,
            team_reason: row.team_reason,
            answer_by: row.answer_by.map(instant),
            call,
            standing,
        }
    }
}

/// The condition by which requests are a person's, and its values; none where nothing is said of who it is.
pub(super) fn of_person(person: &Person) -> Option<(String, Vec<Value>)> {
    let number = person.phone.split(';').next().unwrap_or_default();
    let ways = [
        ("requests.email = ? COLLATE NOCASE AND requests.email <> ''", person.email.as_str()),
        ("requests.customer = ? AND requests.customer <> ''", person.customer.as_str()),
        // Whoever adds an extension has the same number (RFC 3966, section 5.3).
        ("requests.phone = ? AND requests.phone <> ''", number),
        ("requests.phone GLOB ? || ';*' AND requests.phone <> ''", number),
    ];
    let said = ways.iter().filter(|(_, value)| !value.is_empty());
    let (any, values): (Vec<String>, Vec<Value>) =
        said.map(|(is_theirs, value)| (format!("({is_theirs})"), Value::from(*value))).unzip();
    (!any.is_empty()).then(|| (format!("({})", any.join(" OR ")), values))
}
