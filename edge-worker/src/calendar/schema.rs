//! A Calendar's tables, by numbered migrations.

use crate::objects::jobs;
use crate::objects::schema::Migration;

/// See [`Migration`]: only ever added to.
pub const MIGRATIONS: [Migration; 4] = [
    // A seat is one of the calls that a team takes at a time: no two calls have the same.
    Migration {
        number: 1,
        sql: "
CREATE TABLE IF NOT EXISTS times (
    reference TEXT NOT NULL,       -- the request that it is for; the request itself is in a Vault
    start INTEGER NOT NULL,        -- milliseconds since the Unix epoch
    \"end\" INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    site TEXT NOT NULL,
    key TEXT,                      -- digest of the idempotency key
    until INTEGER,                 -- held until then; NULL where it is booked
    PRIMARY KEY (reference, start),
    UNIQUE (start, seat)
);
CREATE INDEX IF NOT EXISTS times_by_key ON times (key) WHERE key IS NOT NULL;
CREATE INDEX IF NOT EXISTS times_by_end ON times (until) WHERE until IS NOT NULL;
",
        columns: &[],
    },
    Migration { number: 2, sql: jobs::SCHEMA, columns: &[] },
    // Who stands for a time. One without a row here is of the version that knew one attempt a time.
    Migration {
        number: 3,
        sql: "
CREATE TABLE IF NOT EXISTS attempts (
    reference TEXT NOT NULL,
    attempt TEXT NOT NULL,
    start INTEGER NOT NULL,
    PRIMARY KEY (reference, attempt)
) WITHOUT ROWID;
",
        columns: &[],
    },
    Migration { number: 4, sql: "", columns: &[jobs::TOLD] },
];

/// What is made good at each opening. The version before knows no attempts and no jobs: after a roll-back there are times
/// that it has held and given back. All of it may be run at any time.
pub const AFTER_ROLL_BACK: &str = "
DELETE FROM attempts WHERE NOT EXISTS
    (SELECT 1 FROM times WHERE times.reference = attempts.reference AND times.start = attempts.start);
INSERT OR IGNORE INTO attempts (reference, attempt, start) SELECT reference, 'v1-' || start, start FROM times
    WHERE NOT EXISTS (SELECT 1 FROM attempts WHERE attempts.reference = times.reference AND attempts.start = times.start);
INSERT OR IGNORE INTO jobs (kind, reference, due) SELECT 'settle', reference, MIN(until) FROM times
    WHERE until IS NOT NULL GROUP BY reference;
";
