//! Figures of a Vault: facts, summed up.
//!
//! Facts are the one source. Sums of whole days of UTC, and of blocks of 8 and 64 of them, are kept once they have been
//! asked for (`tallies`), and a trigger forgets those that a fact belongs to which is added, changed or taken away. So a year
//! costs some thirty rows, and is never wrong.

use jiff::tz::TimeZone;
use nearhand_shared::figures::rhythm::{HOUR_MS, HOURS, Rhythm, SINCE_MONDAY, add, pieces};
use nearhand_shared::figures::spans::{DAY_MS, Part, parts};
use nearhand_shared::figures::{Dimension, Fact, Keyed, SETTLED_MS, Tally, Took, merge};
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::rating::Question;
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::figures::Stretch;
use super::storage::Storage;

/// The largest sum that is kept, in bytes: a row has at most two million.
const LARGEST: usize = 1_000_000;

impl Storage {
    /// Sums up a stretch of time, by each key of a dimension.
    pub fn figures(&self, stretch: &Stretch) -> Result<Vec<Keyed>> {
        let mut all = Vec::new();
        for part in parts(stretch.from, stretch.until) {
            merge(&mut all, self.sum_of(part, stretch.by)?);
        }
        Ok(all)
    }

    /// When visitors began requests, on the clock of who reads and on their own.
    pub fn hours(&self, stretch: &Stretch) -> Result<Rhythm> {
        #[derive(Deserialize)]
        struct Row {
            slot: f64,
            many: f64,
            off: f64,
        }
        let zones = self.zones()?;
        let clock = zone_named(&stretch.zone).map_or(TimeZone::UTC, |(_, zone)| zone);
        let read = pieces(&clock, stretch.from, stretch.until);
        // Facts are indexed by zone and time: each is looked at once for each question.
        let read: Vec<_> = zones.iter().flat_map(|zone| read.iter().map(move |(a, b, c)| (zone, *a, *b, *c))).collect();
        let theirs = zones.iter().filter_map(|zone| Some((zone, zone_named(zone)?.1)));
        let theirs: Vec<_> = theirs
            .flat_map(|(zone, clock)| {
                pieces(&clock, stretch.from, stretch.until).into_iter().map(move |(a, b, c)| (zone, a, b, c))
            })
            .collect();
        let ask = |pieces: &[(&String, i64, i64, i64)], slot: &str| -> Result<Vec<Row>> {
            let select = format!(
                "WITH piece AS MATERIALIZED (SELECT value ->> 0 AS zone, value ->> 1 AS begins, value ->> 2 AS ends, \
                 value ->> 3 AS shift FROM json_each(?)) \
                 SELECT {slot} AS slot, COUNT(*) AS many, SUM(facts.value > 0) AS off FROM piece CROSS JOIN facts \
                 WHERE facts.zone = piece.zone AND facts.at >= piece.begins AND facts.at < piece.ends \
                 AND facts.kind = 'created' AND facts.hidden = 0 GROUP BY 1"
            );
            self.sql.exec(&select, vec![serde_json::to_string(pieces)?.into()])?.to_array()
        };
        let day = format!("(facts.at + piece.shift) / {DAY_MS}");
        let hour = format!("((facts.at + piece.shift) / {HOUR_MS} + {SINCE_MONDAY}) % {HOURS}");
        let days = ask(&read, &day)?.into_iter().map(|row| (row.slot as i64, row.many as u64)).collect();
        let mut told = Rhythm { days, ..Rhythm::default() };
        for row in ask(&read, &hour)? {
            add(&mut told.hours, row.slot as usize, row.many as u64);
            add(&mut told.off, row.slot as usize, row.off as u64);
        }
        for row in ask(&theirs, &hour)? {
            add(&mut told.theirs, row.slot as usize, row.many as u64);
        }
        Ok(told)
    }

    /// The zones that requests came from, by leaps through the index.
    fn zones(&self) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Row {
            zone: String,
        }
        let select = "WITH RECURSIVE zones (zone) AS ( \
                      SELECT (SELECT MIN(zone) FROM facts WHERE kind = 'created' AND hidden = 0) UNION ALL \
                      SELECT (SELECT MIN(zone) FROM facts WHERE kind = 'created' AND hidden = 0 AND zone > zones.zone) \
                      FROM zones WHERE zone IS NOT NULL) SELECT zone FROM zones WHERE zone IS NOT NULL";
        let rows: Vec<Row> = self.sql.exec(select, None)?.to_array()?;
        Ok(rows.into_iter().map(|row| row.zone).collect())
    }

    /// What a worker of the version before asks: how many requests visitors began in each quarter of an hour, by its number
    /// since the epoch.
    pub fn rhythm(&self, stretch: &Stretch) -> Result<Vec<(i64, u64)>> {
        #[derive(Deserialize)]
        struct Row {
            quarter: f64,
            many: f64,
        }
        let select = "SELECT at / 900000 AS quarter, COUNT(*) AS many FROM facts \
                      WHERE at >= ? AND at < ? AND kind = 'created' AND hidden = 0 GROUP BY 1 ORDER BY 1";
        let values = vec![Value::Integer(stretch.from), Value::Integer(stretch.until)];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        Ok(rows.into_iter().map(|row| (row.quarter as i64, row.many as u64)).collect())
    }

    fn sum_of(&self, part: Part, by: Option<Dimension>) -> Result<Vec<Keyed>> {
        let Part::Block { number, days } = part else { return self.sum_up(part, by) };
        let dimension = by.map_or("", Dimension::as_str);
        let place = || vec![Value::Integer(days), Value::Integer(number), dimension.into()];
        if let Some(kept) = self.kept_sum(place())? {
            return Ok(kept);
        }
        let mut sum = Vec::new();
        let inner = part.inner();
        if inner.is_empty() {
            sum = self.sum_up(part, by)?;
        }
        for part in inner {
            merge(&mut sum, self.sum_of(part, by)?);
        }
        let text = serde_json::to_string(&sum)?;
        if text.len() <= LARGEST {
            let insert = "INSERT OR REPLACE INTO tallies (days, number, dimension, sum) VALUES (?, ?, ?, ?)";
            let values = place().into_iter().chain([Value::from(text)]).collect::<Vec<_>>();
            self.sql.exec(insert, values)?;
        }
        Ok(sum)
    }

    fn kept_sum(&self, place: Vec<Value>) -> Result<Option<Vec<Keyed>>> {
        #[derive(Deserialize)]
        struct Row {
            sum: String,
        }
        let select = "SELECT sum FROM tallies WHERE days = ? AND number = ? AND dimension = ?";
        let rows: Vec<Row> = self.sql.exec(select, place)?.to_array()?;
        // One of a version that wrote it otherwise is summed up anew.
        Ok(rows.first().and_then(|row| serde_json::from_str(&row.sum).ok()))
    }

    /// Sums up facts themselves.
    fn sum_up(&self, part: Part, by: Option<Dimension>) -> Result<Vec<Keyed>> {
        let key = by.map_or("''", Dimension::as_str);
        let (from, until) = part.bounds();
        // Times come as JSON: a row for each fact would cost more than all the rest.
        let select = format!(
            "SELECT {key} AS key, kind, nth = 1 AS is_first, nth > 0 AND later = 0 AS is_last, \
             nth = 1 AND value = 1 AND reopened = 0 AS is_at_once, json_group_array(wall_s) AS wall, \
             json_group_array(worked_s) AS worked, json_group_array(value) AS points FROM facts \
             WHERE at >= ? AND at < ? AND hidden = 0 GROUP BY 1, 2, 3, 4, 5"
        );
        let rows: Vec<Row> = self.sql.exec(&select, vec![Value::Integer(from), Value::Integer(until)])?.to_array()?;
        let mut sums = Vec::new();
        for row in rows {
            let tally = row.tally()?;
            merge(&mut sums, [Keyed { key: row.key, tally }]);
        }
        Ok(sums)
    }

    /// Writes down that a conversation is resolved: how often it has been, and by how many answers of ours.
    pub(super) fn add_resolution(&self, record: &Record, now: i64, worked_s: i64, agent: &str) -> Result<()> {
        let reference = record.reference.as_str();
        let wall_s = (now - record.created.as_millisecond()) / 1000;
        let update = "UPDATE facts SET later = 1 WHERE reference = ? AND kind = 'resolved' AND later = 0";
        self.sql.exec(update, vec![reference.into()])?;
        self.add_fact(record, "resolved", now, (wall_s, worked_s), agent)?;
        // What the business began nobody had asked for: its number is 0, and it is in no figure.
        self.sql.exec(
            "UPDATE facts SET value = (SELECT COUNT(*) FROM messages WHERE reference = ?1 AND author = 'team'), \
             nth = CASE WHEN EXISTS (SELECT 1 FROM messages WHERE reference = ?1 AND seq = 1) THEN 0 \
             ELSE (SELECT COUNT(*) FROM facts WHERE reference = ?1 AND kind = 'resolved') END \
             WHERE reference = ?1 AND kind = 'resolved' AND later = 0",
            vec![reference.into()],
        )?;
        Ok(())
    }

    /// Writes down that a conversation that was resolved is open again.
    pub(super) fn add_reopening(&self, reference: &str, now: i64) -> Result<()> {
        let update = "UPDATE facts SET reopened = 1 WHERE reference = ? AND kind = 'resolved' AND nth = 1 AND at > ?";
        self.sql.exec(update, vec![reference.into(), Value::Integer(now - SETTLED_MS)]).map(drop)
    }

    /// Takes a conversation out of all figures, or back into them.
    pub(super) fn hide_facts(&self, reference: &str, is_hidden: bool) -> Result<()> {
        let update = "UPDATE facts SET hidden = ? WHERE reference = ?";
        self.sql.exec(update, vec![Value::Integer(is_hidden.into()), reference.into()]).map(drop)
    }
}

/// Facts of one key that are counted alike.
#[derive(Deserialize)]
struct Row {
    key: String,
    kind: String,
    is_first: f64,
    is_last: f64,
    is_at_once: f64,
    wall: String,
    worked: String,
    points: String,
}

impl Row {
    fn tally(&self) -> Result<Tally> {
        let numbers = |text: &str| serde_json::from_str::<Vec<i64>>(text);
        let (wall, worked, points) = (numbers(&self.wall)?, numbers(&self.worked)?, numbers(&self.points)?);
        let mut tally = Tally::default();
        for ((wall_s, worked_s), point) in wall.into_iter().zip(worked).zip(points) {
            if let Some(fact) = self.fact(Took { wall_s, worked_s }, point) {
                tally.add(fact);
            }
        }
        Ok(tally)
    }

    /// What it counts as; nothing where it is of a kind that this version does not know.
    fn fact(&self, took: Took, value: i64) -> Option<Fact> {
        Some(match self.kind.as_str() {
            "created" => Fact::Created,
            "first_response" => Fact::FirstResponse(took),
            "resolved" => Fact::Resolved {
                took,
                is_first: self.is_first > 0.0,
                is_last: self.is_last > 0.0,
                is_at_once: self.is_at_once > 0.0,
            },
            "promise_kept" => Fact::Promise { is_kept: true },
            "promise_broken" => Fact::Promise { is_kept: false },
            "upset" => Fact::Upset,
            "upset_wrong" => Fact::NotUpset,
            "visit" => Fact::Visit { many: value.try_into().ok()? },
            "visit_asked" => Fact::VisitAsked { many: value.try_into().ok()? },
            "helped" => Fact::Article { helped: true, many: value.try_into().ok()? },
            "did_not" => Fact::Article { helped: false, many: value.try_into().ok()? },
            kind => Fact::Rated(Question::parse(kind)?, value.try_into().ok()?),
        })
    }
}
