//! Many requests at once, to be measured with: in tests alone, where the worker has a call for it.

use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::{Fill, Filled};
use super::storage::Storage;

/// How many times the index takes some in, for each call.
const INDEXED: usize = 5;

/// Requests with numbers from one to another. One in ten waits for the business, one for its visitor, the others are
/// done; every seventh has a tag, and each has one of a thousand words of its own.
const REQUESTS: &str = "
WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
INSERT INTO requests (reference, region, created, state, message, name, email, phone, locale, zone, market, page, consent,
    team, team_reason, token_hash, fingerprint, seq, tags, last_at, last_from, last_message)
SELECT printf('EU-F%07d', i), 'eu', ?3 - (?2 - i) * 60000,
    CASE i % 10 WHEN 0 THEN 'open' WHEN 1 THEN 'pending' ELSE 'resolved' END,
    printf('The lamp of order %d flickers since Monday, and the word%d beside the switch is dark. Can it be repaired?', i, i % 1000),
    printf('Visitor %d', i), printf('visitor%d@post.example', i), '', 'en', 'Europe/Berlin', '', '', '',
    'berlin', 'language', '', '', 5, CASE i % 7 WHEN 0 THEN '[\"refund\"]' ELSE '[]' END,
    ?3 - (?2 - i) * 60000 + 4000, 'team', 'It is on its way to you.' FROM n
";
/// Four more messages of each.
const MESSAGES: &str = "
WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2), m(seq) AS (VALUES (2), (3), (4), (5))
INSERT INTO messages (reference, seq, author, agent, name, at, message)
SELECT printf('EU-F%07d', i), seq, CASE seq % 2 WHEN 0 THEN 'team' ELSE 'visitor' END, '', '', ?3 - (?2 - i) * 60000 + seq * 1000,
    printf('Message %d about order %d: we have looked at it, and this is what we found out about the switch.', seq, i) FROM n, m
";

impl Storage {
    /// Adds requests with messages, or indexes some of those that are there.
    pub fn fill(&self, fill: &Fill) -> Result<Filled> {
        if fill.to >= fill.from {
            let values = || vec![Value::Integer(fill.from), Value::Integer(fill.to), Value::Integer(fill.now)];
            self.sql.exec(REQUESTS, values())?;
            self.sql.exec(MESSAGES, values())?;
            self.sql.exec("UPDATE requests SET waiting_since = NULL WHERE state <> 'open'", None)?;
        }
        let mut is_indexed = false;
        for _ in 0..INDEXED {
            is_indexed = !self.index_some()?;
            if is_indexed {
                break;
            }
        }
        let rows = |table: &str| -> Result<usize> {
            #[derive(Deserialize)]
            struct Row {
                many: f64,
            }
            let rows: Vec<Row> = self.sql.exec(&format!("SELECT COUNT(*) AS many FROM {table}"), None)?.to_array()?;
            Ok(rows.first().map_or(0, |row| row.many as usize))
        };
        let (requests, messages) = if is_indexed { (rows("requests")?, rows("messages")?) } else { (0, 0) };
        Ok(Filled { is_indexed, requests, messages, bytes: self.sql.database_size() })
    }
}
