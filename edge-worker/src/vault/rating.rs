//! What visitors say of what was resolved: once for each time that it was, with a fact for each answer.

use nearhand_shared::content::site::Asked;
use nearhand_shared::conversation::Status;
use nearhand_shared::rating::{Question, Rating, SCALE};
use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{Ask, Change, Opened, Opener, Person, Rate, Rated, Resolution, Stored, Written};
use super::storage::{Storage, of_person};
use crate::objects::instant::instant;

impl Storage {
    /// Keeps what a visitor says, or what they say instead within a day.
    pub fn rate(&self, rate: Rate) -> Result<Rated> {
        let record = match &rate.opener {
            Opener::Resolution(resolved_at) => self.resolved_then(&rate.reference, *resolved_at)?,
            opener => self.opened(&rate.reference, opener)?,
        };
        let Some(record) = record else {
            return self.not_found(rate.key.as_ref()).map(Rated::Not);
        };
        match self.written_before(rate.key.as_ref())? {
            Some(Written::Done(stored)) => return Ok(Rated::Kept { at: stored.at }),
            Some(other) => return Ok(Rated::Not(other)),
            None => {}
        }
        if record.standing.status != Status::Resolved {
            return Ok(Rated::NotResolved);
        }
        let (reference, now) = (record.reference.as_str(), instant(rate.now as f64));
        let resolved_at = resolved_at(&record);
        let before = self.ratings(reference)?.into_iter().find(|rating| rating.resolved_at == resolved_at);
        if before.as_ref().is_some_and(|rating| !rating.is_open(now)) {
            return Ok(Rated::Fixed);
        }
        let at = before.as_ref().map_or(now, |rating| rating.at);
        let [csat, ces, nps] = Question::ALL.map(|question| {
            let before = before.as_ref().and_then(|rating| rating.answer(question));
            (question, before, rate.given.over(question, before))
        });
        let said = before.map(|rating| rating.comment).unwrap_or_default();
        let comment = rate.given.comment.unwrap_or(said);
        let point = |answer: Option<u8>| answer.map_or(Value::Null, |point| Value::Integer(point.into()));
        self.sql.exec(
            "INSERT INTO ratings (reference, resolved_at, at, changed, scale, csat, ces, nps, asked_nps, comment) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO UPDATE SET \
             changed = ?4, csat = ?6, ces = ?7, nps = ?8, asked_nps = MAX(asked_nps, ?9), comment = ?10",
            vec![
                reference.into(),
                Value::Integer(resolved_at.as_millisecond()),
                Value::Integer(at.as_millisecond()),
                Value::Integer(rate.now),
                SCALE.into(),
                point(csat.2),
                point(ces.2),
                point(nps.2),
                Value::Integer(rate.given.nps.is_some().into()),
                comment.into(),
            ],
        )?;
        self.ask_no_more(reference)?;
        self.tell(Event::RatingCreated, reference, "visitor", rate.now)?;
        let agent = self.last_agent(reference)?;
        for (question, before, after) in [csat, ces, nps] {
            self.count_answer(&record, question, (before, after), (at.as_millisecond(), &agent))?;
        }
        match self.keep_written(reference, rate.key, Stored { seq: 0, at })? {
            Written::Done(stored) => Ok(Rated::Kept { at: stored.at }),
            other => Ok(Rated::Not(other)),
        }
    }

    /// What a mailed link leads to: the conversation without its words; none where it was not resolved then, or is not now.
    pub fn to_rate(&self, resolution: &Resolution) -> Result<Option<Opened>> {
        let found = self.resolved_then(&resolution.reference, resolution.resolved_at)?;
        let Some(record) = found else { return Ok(None) };
        let (ratings, asked) = (self.ratings(&record.reference)?, self.asked(&record)?);
        Ok(Some(Opened { record, messages: Vec::new(), before: None, is_answered: true, ratings, asked }))
    }

    fn resolved_then(&self, reference: &str, at: i64) -> Result<Option<Record>> {
        let is_of_then = |record: &Record| {
            record.standing.status == Status::Resolved && self::resolved_at(record).as_millisecond() == at
        };
        Ok(self.find(reference)?.filter(is_of_then))
    }

    /// Asks by mail how it was, where a change has resolved a conversation and its visitor was not asked not long ago: whoever
    /// was asked and has not answered was asked.
    pub(super) fn ask(&self, before: &Record, change: &Change, ask: Option<Ask>, now: i64) -> Result<()> {
        let is_resolved = change.status == Some(Status::Resolved) && before.standing.status != Status::Resolved;
        let Some(ask) = ask.filter(|_| is_resolved && !before.email.is_empty()) else { return Ok(()) };
        let Some(record) = self.find(&before.reference)? else { return Ok(()) };
        let asked = self.asked(&record)?;
        let asked = Asked { any: asked.any.max(self.asked_by_mail(&record.email)?), ..asked };
        if ask.survey.questions(asked, instant(now as f64)).is_empty() {
            return Ok(());
        }
        self.queue_mail(&record, record.standing.seq, ask.mail, now)
    }

    /// Takes back a question that is still to be sent.
    pub(super) fn ask_no_more(&self, reference: &str) -> Result<()> {
        let delete = "DELETE FROM mails WHERE reference = ? AND purpose = 'rate' AND state = 'queued'";
        self.sql.exec(delete, vec![reference.into()]).map(drop)
    }

    fn asked_by_mail(&self, address: &str) -> Result<Option<jiff::Timestamp>> {
        #[derive(Deserialize)]
        struct Row {
            last: Option<f64>,
        }
        let select = "SELECT MAX(written) AS last FROM mails WHERE recipient = ? COLLATE NOCASE AND purpose = 'rate'";
        let rows: Vec<Row> = self.sql.exec(select, vec![address.into()])?.to_array()?;
        Ok(rows.first().and_then(|row| row.last).map(instant))
    }

    /// What was said of a conversation, for each time that it was resolved, in their order.
    pub(super) fn ratings(&self, reference: &str) -> Result<Vec<Rating>> {
        #[derive(Deserialize)]
        struct Row {
            resolved_at: f64,
            at: f64,
            changed: f64,
            scale: String,
            csat: Option<f64>,
            ces: Option<f64>,
            nps: Option<f64>,
            comment: String,
        }
        let select = "SELECT resolved_at, at, changed, scale, csat, ces, nps, comment FROM ratings \
                      WHERE reference = ? ORDER BY resolved_at";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let point = |point: Option<f64>| point.map(|point| point as u8);
        let rating = |row: Row| Rating {
            resolved_at: instant(row.resolved_at),
            at: instant(row.at),
            changed: instant(row.changed),
            scale: row.scale,
            csat: point(row.csat),
            ces: point(row.ces),
            nps: point(row.nps),
            comment: row.comment,
        };
        Ok(rows.into_iter().map(rating).collect())
    }

    /// When whoever asks here has last answered something that was asked of them before this was resolved.
    pub(super) fn asked(&self, record: &Record) -> Result<Asked> {
        #[derive(Deserialize)]
        struct Row {
            any: Option<f64>,
            nps: Option<f64>,
        }
        if record.standing.status != Status::Resolved {
            return Ok(Asked::default());
        }
        let person = Person {
            customer: record.customer.clone(),
            email: record.email.clone(),
            phone: record.phone.clone(),
            countries: None,
        };
        let (theirs, whose) = of_person(&person).unwrap_or_else(|| ("0".to_owned(), Vec::new()));
        let select = format!(
            "SELECT MAX(ratings.at) AS any, MAX(CASE WHEN ratings.asked_nps THEN ratings.at END) AS nps FROM requests \
             JOIN ratings ON ratings.reference = requests.reference \
             WHERE NOT (ratings.reference = ? AND ratings.resolved_at = ?) AND (requests.reference = ? OR {theirs})"
        );
        let reference = record.reference.as_str();
        let mut values = vec![reference.into(), Value::Integer(resolved_at(record).as_millisecond()), reference.into()];
        values.extend(whose);
        let rows: Vec<Row> = self.sql.exec(&select, values)?.to_array()?;
        let asked = |row: &Row| Asked { any: row.any.map(instant), nps: row.nps.map(instant) };
        Ok(rows.first().map(asked).unwrap_or_default())
    }

    /// Writes an answer down as a fact, of the day on which it was first given; or takes back one that was changed.
    fn count_answer(
        &self,
        record: &Record,
        question: Question,
        (before, after): (Option<u8>, Option<u8>),
        (at, agent): (i64, &str),
    ) -> Result<()> {
        let (kind, reference) = (question.as_str(), record.reference.as_str());
        let that = || vec![Value::from(reference), kind.into(), Value::Integer(at)];
        let set = |point: u8| -> Result<()> {
            let update = "UPDATE facts SET value = ? WHERE reference = ? AND kind = ? AND at = ?";
            let values = [Value::Integer(point.into())].into_iter().chain(that()).collect::<Vec<_>>();
            self.sql.exec(update, values).map(drop)
        };
        match (before, after) {
            (before, after) if before == after => Ok(()),
            (None, Some(point)) => {
                self.add_fact(record, kind, at, (0, 0), agent)?;
                set(point)
            }
            (Some(_), Some(point)) => set(point),
            _ => self.sql.exec("DELETE FROM facts WHERE reference = ? AND kind = ? AND at = ?", that()).map(drop),
        }
    }

    /// Who of the business has written last; else nobody.
    fn last_agent(&self, reference: &str) -> Result<String> {
        #[derive(Deserialize)]
        struct Row {
            agent: String,
        }
        let select = "SELECT agent FROM messages WHERE reference = ? AND author = 'team' ORDER BY seq DESC LIMIT 1";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().next().map(|row| row.agent).unwrap_or_default())
    }
}

/// When a conversation was resolved, by which its ratings are told apart. Versions before did not write it down.
fn resolved_at(record: &Record) -> jiff::Timestamp {
    record.standing.resolved_at.unwrap_or(record.created)
}
