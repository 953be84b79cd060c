//! Visits, and what visitors looked for in vain. Nobody is known by what is kept: see `nearhand_shared::visits`.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::figures::spans::DAY_MS;
use nearhand_shared::visits::{
    Became, FEWEST, Gap, KEPT_MS, Kind, MOST_GAPS, MOST_VISITORS, PERIOD_MS, QUARTER_MS, Visit, hashed, is_sampled,
};
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::figures::Stretch;
use super::protocol::visits::{Touch, What};
use super::storage::Storage;
use crate::objects::jobs::now as clock;

/// Forgets salts, and all that only they could tell from each other.
pub const FORGET: &str = "visits";
/// How many gaps of a stretch of time are told, those with most visitors first.
const TOLD: i64 = 500;

/// A salt, and which visitors are looked at.
struct Salt {
    salt: String,
    level: u32,
}

impl Storage {
    /// Counts what visitors did.
    pub fn touch(&self, touches: &[Touch]) -> Result<()> {
        for touch in touches {
            let day = touch.at.div_euclid(DAY_MS);
            match &touch.what {
                What::Seen => {
                    let until = (day + 2) * DAY_MS;
                    let salt = self.salt(&format!("day {day}"), Some((until, touch.at)))?;
                    self.visit(touch, day, salt, |visit| visit.see(touch.at))?;
                }
                // It may be within 24 hours of a visit of the day before.
                What::Asked => {
                    for day in [day, day - 1] {
                        let salt = self.salt(&format!("day {day}"), None)?;
                        self.visit(touch, day, salt, |visit| visit.ask(touch.at))?;
                    }
                }
                What::Missed(kind, text) => self.miss(touch, *kind, text)?,
            }
        }
        Ok(())
    }

    /// What visitors looked for in vain within a stretch of time; of one there may be several rows.
    pub fn gaps(&self, stretch: &Stretch) -> Result<Vec<Gap>> {
        let select = "SELECT kind, locale, text, SUM(n) AS n FROM gaps WHERE at >= ? AND at < ? \
                      GROUP BY 1, 2, 3 ORDER BY n DESC LIMIT ?";
        #[derive(Deserialize)]
        struct Row {
            kind: Kind,
            locale: String,
            text: String,
            n: f64,
        }
        let values = [stretch.from, stretch.until, TOLD].map(Value::Integer).to_vec();
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let gap = |row: Row| Gap { kind: row.kind, locale: row.locale, text: row.text, n: row.n as u64 };
        Ok(rows.into_iter().map(gap).collect())
    }

    /// Forgets what is over at an instant.
    pub fn forget_visits(&self, now: i64) -> Result<()> {
        let (today, period) = (now.div_euclid(DAY_MS), now.div_euclid(PERIOD_MS));
        for (delete, before) in [
            ("DELETE FROM salts WHERE until <= ?", now),
            ("DELETE FROM visits WHERE day < ?", today - 1),
            ("DELETE FROM gap_visitors WHERE period < ?", period),
            ("DELETE FROM gaps WHERE at < ?", now - KEPT_MS),
        ] {
            self.sql.exec(delete, vec![Value::Integer(before)])?;
        }
        #[derive(Deserialize)]
        struct Next {
            until: Option<f64>,
        }
        let next: Vec<Next> = self.sql.exec("SELECT MIN(until) AS until FROM salts", None)?.to_array()?;
        match next.first().and_then(|row| row.until) {
            Some(until) => self.jobs.add_told(FORGET, "", clock() + (until as i64 - now), until as i64),
            None => Ok(()),
        }
    }

    /// The salt of a day or period; made where there is none and it is told until when it is kept, and what time it is.
    fn salt(&self, name: &str, kept: Option<(i64, i64)>) -> Result<Option<Salt>> {
        #[derive(Deserialize)]
        struct Row {
            salt: String,
            level: f64,
        }
        let select = "SELECT salt, level FROM salts WHERE name = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![name.into()])?.to_array()?;
        if let Some(row) = rows.into_iter().next() {
            return Ok(Some(Salt { salt: row.salt, level: row.level as u32 }));
        }
        let Some((until, now)) = kept else { return Ok(None) };
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| worker::Error::RustError(error.to_string()))?;
        let salt = BASE64_URL_SAFE_NO_PAD.encode(bytes);
        let insert = "INSERT INTO salts (name, salt, level, until) VALUES (?, ?, 0, ?)";
        self.sql.exec(insert, vec![name.into(), salt.as_str().into(), Value::Integer(until)])?;
        let due = clock() + (until - now);
        if self.jobs.add_if_none(FORGET, "", due)? {
            self.jobs.add_told(FORGET, "", due, until)?;
        }
        Ok(Some(Salt { salt, level: 0 }))
    }

    /// Counts what a visit of a day becomes.
    fn visit(
        &self,
        touch: &Touch,
        day: i64,
        salt: Option<Salt>,
        turn: impl FnOnce(&mut Visit) -> Became,
    ) -> Result<()> {
        #[derive(Deserialize)]
        struct Row {
            seen: Option<f64>,
            asked: Option<f64>,
            weight: f64,
            locale: String,
            market: String,
        }
        let Some(salt) = salt else { return Ok(()) };
        let visitor = hashed(&salt.salt, &[&touch.visitor]);
        if !is_sampled(visitor, salt.level) {
            return Ok(());
        }
        let select = "SELECT seen, asked, weight, locale, market FROM visits WHERE day = ? AND visitor = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![Value::Integer(day), Value::Integer(visitor)])?.to_array()?;
        let known = rows.into_iter().next();
        let is_new = known.is_none();
        let (mut visit, weight, locale, market) = match known {
            Some(row) => {
                let whole = |at: Option<f64>| at.map(|at| at as i64);
                let visit = Visit { seen: whole(row.seen), asked: whole(row.asked) };
                (visit, row.weight as i64, row.locale, row.market)
            }
            None => (Visit::default(), 1 << salt.level, touch.locale.clone(), touch.market.clone()),
        };
        let before = visit;
        let became = turn(&mut visit);
        if visit == before {
            return Ok(());
        }
        let at = |at: Option<i64>| at.map_or(Value::Null, Value::Integer);
        self.sql.exec(
            "INSERT INTO visits (day, visitor, seen, asked, weight, locale, market) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
             ON CONFLICT DO UPDATE SET seen = ?3, asked = ?4",
            vec![
                Value::Integer(day),
                Value::Integer(visitor),
                at(visit.seen),
                at(visit.asked),
                Value::Integer(weight),
                locale.as_str().into(),
                market.as_str().into(),
            ],
        )?;
        let seen = visit.seen.unwrap_or(touch.at);
        for (kind, is_counted) in [("visit", became.is_visit), ("visit_asked", became.is_asked)] {
            if is_counted {
                self.count_visits(kind, seen, (&locale, &market), weight)?;
            }
        }
        if is_new { self.look_at_fewer(day, salt.level) } else { Ok(()) }
    }

    /// Adds to the figures of a quarter of an hour.
    fn count_visits(&self, kind: &str, at: i64, (locale, market): (&str, &str), many: i64) -> Result<()> {
        let at = at.div_euclid(QUARTER_MS) * QUARTER_MS;
        let values = vec![Value::Integer(many), Value::Integer(at), kind.into(), locale.into(), market.into()];
        let update = "UPDATE facts SET value = value + ?1 WHERE at = ?2 AND kind = ?3 AND locale = ?4 AND market = ?5";
        if self.sql.exec(update, values.clone())?.rows_written() > 0 {
            return Ok(());
        }
        self.sql.exec(
            "INSERT INTO facts (reference, at, kind, wall_s, worked_s, team, market, locale, agent, value) \
             VALUES ('', ?2, ?3, 0, 0, '', ?5, ?4, '', ?1)",
            values,
        )?;
        Ok(())
    }

    /// Where there are too many to be told apart, only half of them are from now on, and each of those stands for two.
    fn look_at_fewer(&self, day: i64, level: u32) -> Result<()> {
        let many = self.rows("SELECT COUNT(*) AS many FROM visits WHERE day = ?", vec![Value::Integer(day)])?;
        if many <= MOST_VISITORS {
            return Ok(());
        }
        let half = vec![Value::Integer(day), Value::Integer(1 << (level + 1))];
        self.sql.exec("DELETE FROM visits WHERE day = ? AND visitor % ? <> 0", half)?;
        // What has led to a request is counted already.
        let update = "UPDATE visits SET weight = weight * 2 WHERE day = ? AND (asked IS NULL OR asked < seen)";
        self.sql.exec(update, vec![Value::Integer(day)])?;
        let update = "UPDATE salts SET level = ? WHERE name = ?";
        self.sql.exec(update, vec![Value::Integer((level + 1).into()), format!("day {day}").into()])?;
        Ok(())
    }

    /// Counts that somebody looked for something in vain. Its words are kept from the third visitor on.
    fn miss(&self, touch: &Touch, kind: Kind, text: &str) -> Result<()> {
        let period = touch.at.div_euclid(PERIOD_MS);
        let kept = Some(((period + 1) * PERIOD_MS, touch.at));
        let Some(Salt { salt, .. }) = self.salt(&format!("period {period}"), kept)? else { return Ok(()) };
        let gap = hashed(&salt, &[kind.as_str(), &touch.locale, text]);
        let visitor = hashed(&salt, &[&gap.to_string(), &touch.visitor]);
        let many = "SELECT COUNT(*) AS many FROM gap_visitors WHERE period = ?";
        if self.rows(many, vec![Value::Integer(period)])? >= MOST_GAPS {
            return Ok(());
        }
        let at = touch.at.div_euclid(QUARTER_MS) * QUARTER_MS;
        let insert = "INSERT OR IGNORE INTO gap_visitors (period, gap, visitor, at) VALUES (?, ?, ?, ?)";
        if self.sql.exec(insert, [period, gap, visitor, at].map(Value::Integer).to_vec())?.rows_written() == 0 {
            return Ok(());
        }
        let what = || vec![Value::from(kind.as_str()), touch.locale.as_str().into(), text.into()];
        let is_told = "SELECT 1 FROM gaps WHERE kind = ? AND locale = ? AND text = ?";
        if self.exists(is_told, what())? {
            let add = "INSERT INTO gaps (kind, locale, text, at, n) VALUES (?, ?, ?, ?, 1) \
                       ON CONFLICT DO UPDATE SET n = n + 1";
            self.sql.exec(add, what().into_iter().chain([Value::Integer(at)]).collect::<Vec<_>>())?;
        } else {
            let these = vec![Value::Integer(period), Value::Integer(gap)];
            let many = "SELECT COUNT(*) AS many FROM gap_visitors WHERE period = ? AND gap = ?";
            if self.rows(many, these.clone())? < FEWEST {
                return Ok(());
            }
            let add = "INSERT INTO gaps (kind, locale, text, at, n) SELECT ?, ?, ?, at, COUNT(*) FROM gap_visitors \
                       WHERE period = ? AND gap = ? GROUP BY at";
            self.sql.exec(add, what().into_iter().chain(these).collect::<Vec<_>>())?;
        }
        let oldest = "DELETE FROM gaps WHERE at <= (SELECT at FROM gaps ORDER BY at DESC LIMIT 1 OFFSET ?)";
        self.sql.exec(oldest, vec![Value::Integer(MOST_GAPS as i64)]).map(drop)
    }

    fn rows(&self, select: &str, values: Vec<Value>) -> Result<u64> {
        #[derive(Deserialize)]
        struct Row {
            many: f64,
        }
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        Ok(rows.first().map_or(0, |row| row.many as u64))
    }
}
