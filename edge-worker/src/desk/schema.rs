//! A Desk's tables, by numbered migrations.

use crate::objects::jobs;
use crate::objects::schema::Migration;

/// See [`Migration`]: only ever added to.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, sql: jobs::SCHEMA, columns: &[] },
    Migration {
        number: 2,
        sql: "
CREATE TABLE IF NOT EXISTS keys (
    lookup TEXT PRIMARY KEY,       -- digest of the key
    region TEXT NOT NULL,
    claimed INTEGER NOT NULL       -- milliseconds since the Unix epoch
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_by_age ON keys (claimed);
",
        columns: &[],
    },
    Migration { number: 3, sql: "", columns: &[jobs::TOLD] },
    // The business's people and programs. What proves who they are is here by its hash only.
    Migration {
        number: 4,
        sql: "
CREATE TABLE IF NOT EXISTS agents (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,    -- in lower case
    name TEXT NOT NULL,
    role TEXT NOT NULL,            -- agent, lead, admin
    teams TEXT NOT NULL,           -- a JSON array of ids
    languages TEXT NOT NULL,       -- a JSON array of BCP 47 tags
    created INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS links (
    hash TEXT PRIMARY KEY,         -- SHA-256 of a one-time code
    agent TEXT NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sessions (
    hash TEXT PRIMARY KEY,         -- SHA-256 of what the cookie holds
    id TEXT NOT NULL UNIQUE,
    agent TEXT NOT NULL,
    device TEXT NOT NULL,          -- what the browser says of itself
    created INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sessions_by_agent ON sessions (agent);
CREATE TABLE IF NOT EXISTS tokens (
    hash TEXT PRIMARY KEY,         -- SHA-256 of the token
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,          -- a JSON array
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    seen INTEGER
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,              -- an agent's id, a token's name, or operator
    name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL          -- what it was done to; a customer by a hash
);
",
        columns: &[],
    },
    Migration {
        number: 5,
        sql: "
CREATE TABLE IF NOT EXISTS erasures (
    receipt TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    subject TEXT NOT NULL,         -- the customer, by a hash
    person TEXT NOT NULL,          -- who it is, until all regions have answered; then empty
    pending TEXT NOT NULL,         -- a JSON array of regions that have not
    erased TEXT NOT NULL           -- by region, how much
) WITHOUT ROWID;
",
        columns: &[],
    },
    Migration {
        number: 6,
        sql: "
CREATE TABLE IF NOT EXISTS writes (
    lookup TEXT PRIMARY KEY,       -- digest of an idempotency key
    fingerprint TEXT NOT NULL,     -- who wrote what, as a hash
    answer TEXT NOT NULL,          -- what was answered, without secrets
    sealed TEXT NOT NULL,          -- the secret in the answer, readable with the key only; else empty
    at INTEGER NOT NULL            -- milliseconds since the Unix epoch
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS writes_by_age ON writes (at);
",
        columns: &[],
    },
    // What people are mailed of: a JSON array of names.
    Migration {
        number: 7,
        sql: "",
        columns: &[("agents", "notify", "TEXT NOT NULL DEFAULT '[\"assigned\",\"mentioned\",\"promise\"]'")],
    },
    // Who is away, and who has which live conversations.
    Migration {
        number: 8,
        sql: "
CREATE TABLE IF NOT EXISTS given (
    reference TEXT PRIMARY KEY,
    agent TEXT NOT NULL,
    at INTEGER NOT NULL,           -- when its last message came, in milliseconds since the Unix epoch
    since INTEGER NOT NULL         -- when its last message had come as the agent got it
) WITHOUT ROWID;
",
        columns: &[("agents", "away", "INTEGER NOT NULL DEFAULT 0")],
    },
    Migration {
        number: 9,
        sql: "
CREATE TABLE IF NOT EXISTS notices (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,            -- what it says, to whom and when, as JSON
    revision INTEGER NOT NULL,     -- grows with each change of any
    at INTEGER NOT NULL,           -- milliseconds since the Unix epoch
    by TEXT NOT NULL,              -- an agent's id, a token's name, or operator
    ended INTEGER                  -- when somebody has ended it
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS retirement (
    id INTEGER PRIMARY KEY,        -- 1: there is one
    state TEXT NOT NULL            -- when it began, by whom, which regions have not answered, as JSON
);
",
        columns: &[],
    },
    // The log leads to receipts, and these say what was kept: a JSON array of references.
    Migration {
        number: 10,
        sql: "CREATE INDEX IF NOT EXISTS erasures_by_subject ON erasures (subject, at);",
        columns: &[("erasures", "held", "TEXT NOT NULL DEFAULT '[]'")],
    },
    Migration {
        number: 11,
        sql: "
CREATE TABLE IF NOT EXISTS listening (
    region TEXT PRIMARY KEY,       -- in which visitors are told who is there
    asked INTEGER NOT NULL,        -- the number of the answer that its Vault has got last
    told TEXT NOT NULL             -- a digest of what it was told last
) WITHOUT ROWID;
",
        columns: &[],
    },
    // What of a person was changed: a JSON array.
    Migration { number: 12, sql: "", columns: &[("audit", "changed", "TEXT NOT NULL DEFAULT '[]'")] },
    // When its Vault asked to whom it goes, by that Vault's clock, in milliseconds since the Unix epoch: what was told by then is older.
    Migration { number: 13, sql: "", columns: &[("given", "asked", "INTEGER NOT NULL DEFAULT 0")] },
];
