//! A Vault's tables, by numbered migrations.

use crate::objects::jobs;
use crate::objects::schema::Migration;

/// See [`Migration`]: only ever added to.
pub const MIGRATIONS: [Migration; 3] = [
    Migration {
        number: 1,
        sql: "
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
CREATE TABLE IF NOT EXISTS calls (
    reference TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    start INTEGER NOT NULL,        -- milliseconds since the Unix epoch
    minutes INTEGER NOT NULL,
    zone TEXT NOT NULL, wall TEXT NOT NULL, tzdb TEXT NOT NULL,
    state TEXT NOT NULL, sequence INTEGER NOT NULL, reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS calls_by_start ON calls (start, reference);
CREATE TABLE IF NOT EXISTS void (
    reference TEXT NOT NULL,
    start INTEGER NOT NULL,        -- a time that this call will never have
    PRIMARY KEY (reference, start)
) WITHOUT ROWID;
",
        // Versions before migrations had numbers added these one by one.
        columns: &[
            ("requests", "team", "TEXT NOT NULL DEFAULT ''"),
            ("requests", "team_reason", "TEXT NOT NULL DEFAULT ''"),
            ("requests", "answer_by", "INTEGER"),
            ("requests", "customer", "TEXT NOT NULL DEFAULT ''"),
        ],
    },
    Migration { number: 2, sql: jobs::SCHEMA, columns: &[] },
    // Each hold of a time is an attempt of its own: see the Calendar.
    Migration {
        number: 3,
        sql: "
CREATE TABLE IF NOT EXISTS void_attempts (
    reference TEXT NOT NULL,
    attempt TEXT NOT NULL,         -- one that will never be in force
    PRIMARY KEY (reference, attempt)
) WITHOUT ROWID;
INSERT OR IGNORE INTO void_attempts (reference, attempt) SELECT reference, 'v1-' || start FROM void;
CREATE INDEX IF NOT EXISTS requests_by_phone ON requests (phone) WHERE phone <> '';
CREATE INDEX IF NOT EXISTS requests_by_customer ON requests (customer) WHERE customer <> '';
",
        columns: &[
            // The attempt that holds its time; empty where it was booked before attempts had names.
            ("calls", "attempt", "TEXT NOT NULL DEFAULT ''"),
            // The hash of the network address that booked, of that day.
            ("calls", "sender", "TEXT NOT NULL DEFAULT ''"),
        ],
    },
];
