//! A Vault's tables, by numbered migrations.

use crate::objects::jobs;
use crate::objects::schema::Migration;

/// See [`Migration`]: only ever added to.
pub const MIGRATIONS: [Migration; 31] = [
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
    // A request becomes a conversation. Its first message stays in its row.
    Migration {
        number: 4,
        sql: "
CREATE TABLE IF NOT EXISTS messages (
    reference TEXT NOT NULL,
    seq INTEGER NOT NULL,          -- from 2
    author TEXT NOT NULL,          -- visitor, team, system
    agent TEXT NOT NULL,           -- the id of who wrote it; empty for a visitor
    name TEXT NOT NULL,            -- their name, as visitors read it
    at INTEGER NOT NULL,           -- milliseconds since the Unix epoch
    message TEXT NOT NULL,
    PRIMARY KEY (reference, seq)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes (
    reference TEXT NOT NULL,
    note_seq INTEGER NOT NULL,     -- from 1
    agent TEXT NOT NULL, name TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    mentions TEXT NOT NULL,        -- a JSON array of agents' ids
    PRIMARY KEY (reference, note_seq)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS events (
    reference TEXT NOT NULL,
    number INTEGER NOT NULL,       -- from 1
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,            -- the field that has changed, or what else has happened
    was TEXT NOT NULL, became TEXT NOT NULL,
    by TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (reference, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS facts (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,            -- first_response, resolved, promise_kept, promise_broken
    wall_s INTEGER NOT NULL, worked_s INTEGER NOT NULL,
    team TEXT NOT NULL, market TEXT NOT NULL, locale TEXT NOT NULL, agent TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS facts_by_time ON facts (at);
CREATE INDEX IF NOT EXISTS facts_by_reference ON facts (reference);
CREATE TABLE IF NOT EXISTS writes (
    lookup TEXT PRIMARY KEY,       -- digest of an idempotency key
    reference TEXT NOT NULL,
    fingerprint TEXT NOT NULL,     -- SHA-256 of what came with it
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS writes_by_age ON writes (at);
CREATE INDEX IF NOT EXISTS writes_by_reference ON writes (reference);
",
        columns: &[
            ("requests", "seq", "INTEGER NOT NULL DEFAULT 1"),
            ("requests", "note_seq", "INTEGER NOT NULL DEFAULT 0"),
            ("requests", "assignee", "TEXT NOT NULL DEFAULT ''"),
            ("requests", "priority", "TEXT NOT NULL DEFAULT 'normal'"),
            // A JSON array of words.
            ("requests", "tags", "TEXT NOT NULL DEFAULT '[]'"),
            ("requests", "waiting_since", "INTEGER"),
            ("requests", "snoozed_until", "INTEGER"),
            ("requests", "resolved_at", "INTEGER"),
            // Of the last message; of the first, which is the row's own, nothing.
            ("requests", "last_at", "INTEGER"),
            ("requests", "last_from", "TEXT NOT NULL DEFAULT 'visitor'"),
            ("requests", "last_message", "TEXT NOT NULL DEFAULT ''"),
            ("requests", "merged_into", "TEXT NOT NULL DEFAULT ''"),
            jobs::TOLD,
        ],
    },
    Migration {
        number: 5,
        sql: "
CREATE INDEX IF NOT EXISTS requests_by_wait ON requests (waiting_since, reference) WHERE waiting_since IS NOT NULL;
CREATE INDEX IF NOT EXISTS requests_by_state ON requests (state, created DESC, reference DESC) WHERE state <> 'open';
CREATE INDEX IF NOT EXISTS requests_by_assignee ON requests (assignee, created DESC) WHERE assignee <> '';
CREATE INDEX IF NOT EXISTS requests_by_email ON requests (email) WHERE email <> '';
CREATE INDEX IF NOT EXISTS requests_by_merged ON requests (merged_into) WHERE merged_into <> '';
UPDATE requests SET waiting_since = created WHERE state = 'open' AND seq = 1
    AND NOT EXISTS (SELECT 1 FROM calls WHERE calls.reference = requests.reference);
-- By triggers, because a version before, which may run beside this one, stores requests too.
CREATE TRIGGER IF NOT EXISTS request_waits AFTER INSERT ON requests WHEN NEW.waiting_since IS NULL BEGIN
    UPDATE requests SET waiting_since = NEW.created WHERE reference = NEW.reference;
END;
CREATE TRIGGER IF NOT EXISTS booking_waits_not AFTER INSERT ON calls BEGIN
    UPDATE requests SET waiting_since = NULL WHERE reference = NEW.reference;
END;
",
        columns: &[],
    },
    // The search over conversations: see `inbox.rs`. The index keeps no text, only where words are.
    Migration {
        number: 6,
        sql: "
CREATE TABLE IF NOT EXISTS indexed (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE IF NOT EXISTS found USING fts5(
    words, content='', contentless_delete=1, tokenize='ascii', detail='none'
);
CREATE TABLE IF NOT EXISTS unindexed (
    reference TEXT PRIMARY KEY     -- what has changed since it was indexed
) WITHOUT ROWID;
INSERT OR IGNORE INTO unindexed (reference) SELECT reference FROM requests;
CREATE TRIGGER IF NOT EXISTS request_unindexed AFTER INSERT ON requests BEGIN
    INSERT OR IGNORE INTO unindexed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS message_unindexed AFTER INSERT ON messages BEGIN
    INSERT OR IGNORE INTO unindexed (reference) VALUES (NEW.reference);
END;
",
        columns: &[],
    },
    // Customers: found by what they are called, whatever they wrote, and by an address in any case.
    Migration {
        number: 7,
        sql: "
CREATE INDEX IF NOT EXISTS requests_by_address ON requests (email COLLATE NOCASE) WHERE email <> '';
INSERT OR IGNORE INTO unindexed (reference) SELECT reference FROM requests WHERE merged_into = '';
",
        columns: &[],
    },
    // What people of the business have typed and not sent: each their own, of each conversation.
    Migration {
        number: 8,
        sql: "
CREATE TABLE IF NOT EXISTS drafts (
    reference TEXT NOT NULL,
    agent TEXT NOT NULL,           -- the id of who types
    message TEXT NOT NULL, note TEXT NOT NULL,
    at INTEGER NOT NULL,           -- milliseconds since the Unix epoch
    PRIMARY KEY (reference, agent)
) WITHOUT ROWID;
-- Numbers are found by their endings, and a conversation by those that were joined with it.
INSERT OR IGNORE INTO unindexed (reference) SELECT reference FROM requests WHERE phone <> '' AND merged_into = '';
INSERT OR IGNORE INTO unindexed (reference) SELECT merged_into FROM requests WHERE merged_into NOT IN ('', '-');
",
        columns: &[],
    },
    // What became of a call: `made`, `not_reached`, or empty where nobody has said.
    Migration { number: 9, sql: "", columns: &[("calls", "outcome", "TEXT NOT NULL DEFAULT ''")] },
    // How many seconds the team will have worked on what is resolved by itself: told when that is decided, since a job
    // knows no hours.
    Migration { number: 10, sql: "", columns: &[("requests", "resolve_worked_s", "INTEGER NOT NULL DEFAULT 0")] },
    // What somebody of the business wrote where the message is a translation of it: for colleagues alone.
    Migration { number: 11, sql: "", columns: &[("messages", "own", "TEXT NOT NULL DEFAULT ''")] },
    Migration {
        number: 12,
        sql: "
CREATE TABLE IF NOT EXISTS mails (
    id TEXT PRIMARY KEY,           -- its Message-ID
    reference TEXT NOT NULL,
    seq INTEGER NOT NULL,          -- of the message that it tells
    purpose TEXT NOT NULL,         -- answer, received, notice
    name TEXT NOT NULL, sender TEXT NOT NULL, recipient TEXT NOT NULL, reply_to TEXT NOT NULL,
    subject TEXT NOT NULL, text TEXT NOT NULL, html TEXT NOT NULL, -- empty once it is sent or given up
    language TEXT NOT NULL,
    before TEXT NOT NULL,          -- a JSON array of the Message-IDs before it
    written INTEGER NOT NULL,      -- milliseconds since the Unix epoch
    state TEXT NOT NULL DEFAULT 'queued', -- queued, sent, failed
    reason TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0,
    doubts INTEGER NOT NULL DEFAULT 0,    -- how often nobody knew whether it had arrived
    due INTEGER NOT NULL,
    taken INTEGER NOT NULL DEFAULT 0      -- until when somebody is sending it, by the machine's clock
);
CREATE INDEX IF NOT EXISTS mails_by_reference ON mails (reference, written);
CREATE INDEX IF NOT EXISTS mails_by_recipient ON mails (recipient COLLATE NOCASE, written);
",
        columns: &[],
    },
    // What visitors say of what was resolved: once for each time that it was.
    Migration {
        number: 13,
        sql: "
CREATE TABLE IF NOT EXISTS ratings (
    reference TEXT NOT NULL,
    resolved_at INTEGER NOT NULL,  -- milliseconds since the Unix epoch, as all instants
    at INTEGER NOT NULL,           -- when it was first given
    changed INTEGER NOT NULL,
    scale TEXT NOT NULL,           -- the form of the scales that were asked with
    csat INTEGER, ces INTEGER, nps INTEGER,
    asked_nps INTEGER NOT NULL,    -- whether the question was there, answered or not
    comment TEXT NOT NULL,
    PRIMARY KEY (reference, resolved_at)
) WITHOUT ROWID;
",
        // What a fact is worth, where that is no time: the point of a scale.
        columns: &[("facts", "value", "INTEGER NOT NULL DEFAULT 0")],
    },
    // What figures need to know of a fact beside when it was.
    Migration {
        number: 14,
        sql: "",
        columns: &[
            // Of `resolved`: the number of the time, 0 for what is in no figure. Its `value` is how many answers of ours there were.
            ("facts", "nth", "INTEGER NOT NULL DEFAULT 0"),
            // Whether it was resolved again later.
            ("facts", "later", "INTEGER NOT NULL DEFAULT 0"),
            // Whether it was opened again within a week.
            ("facts", "reopened", "INTEGER NOT NULL DEFAULT 0"),
            // Whether it is spam's.
            ("facts", "hidden", "INTEGER NOT NULL DEFAULT 0"),
        ],
    },
    // Figures: see `figures.rs`. What was stored before is told as facts, and a request is one by a trigger, because a
    // version before, which may run beside this one, stores requests too.
    Migration {
        number: 15,
        sql: "
CREATE TABLE IF NOT EXISTS tallies (
    days INTEGER NOT NULL,         -- how many days of UTC: 1, 8 or 64
    number INTEGER NOT NULL,       -- which of them, counted from the Unix epoch
    dimension TEXT NOT NULL,
    sum TEXT NOT NULL,
    PRIMARY KEY (days, number, dimension)
) WITHOUT ROWID;
UPDATE facts SET hidden = 1 WHERE reference IN (SELECT reference FROM requests WHERE state = 'spam');
UPDATE facts SET
    nth = CASE WHEN reference = '' THEN 1 ELSE (SELECT COUNT(*) FROM facts AS other
        WHERE other.reference = facts.reference AND other.kind = 'resolved' AND other.id <= facts.id) END,
    later = reference <> '' AND EXISTS (SELECT 1 FROM facts AS other
        WHERE other.reference = facts.reference AND other.kind = 'resolved' AND other.id > facts.id),
    value = (SELECT COUNT(*) FROM messages
        WHERE messages.reference = facts.reference AND messages.author = 'team' AND messages.at <= facts.at),
    reopened = EXISTS (SELECT 1 FROM events WHERE events.reference = facts.reference AND events.kind = 'status'
        AND events.was = 'resolved' AND events.became <> 'spam' AND events.at BETWEEN facts.at AND facts.at + 604800000)
    WHERE kind = 'resolved';
UPDATE facts SET nth = 0 WHERE kind = 'resolved' AND reference IN (SELECT reference FROM messages WHERE seq = 1);
INSERT INTO facts (reference, at, kind, wall_s, worked_s, team, market, locale, agent, hidden)
    SELECT reference, created, 'created', 0, 0, team, market, locale, '', state = 'spam' FROM requests
    WHERE state <> 'erased' AND reference NOT IN (SELECT reference FROM messages WHERE seq = 1)
    AND reference NOT IN (SELECT reference FROM facts WHERE kind = 'created');
-- Counted by days of UTC until now: each stands for its noon.
INSERT INTO facts (reference, at, kind, wall_s, worked_s, team, market, locale, agent, value)
    SELECT '', 1000 * strftime('%s', day) + 43200000, 'helped', 0, 0, '', '', locale, '', yes FROM feedback
    WHERE yes > 0 AND NOT EXISTS (SELECT 1 FROM facts WHERE kind = 'helped');
INSERT INTO facts (reference, at, kind, wall_s, worked_s, team, market, locale, agent, value)
    SELECT '', 1000 * strftime('%s', day) + 43200000, 'did_not', 0, 0, '', '', locale, '', no FROM feedback
    WHERE no > 0 AND NOT EXISTS (SELECT 1 FROM facts WHERE kind = 'did_not');
CREATE TRIGGER IF NOT EXISTS request_counted AFTER INSERT ON requests BEGIN
    INSERT INTO facts (reference, at, kind, wall_s, worked_s, team, market, locale, agent)
    VALUES (NEW.reference, NEW.created, 'created', 0, 0, NEW.team, NEW.market, NEW.locale, '');
END;
-- A version before, which may run beside this one, erases without knowing of ratings.
CREATE TRIGGER IF NOT EXISTS request_erased AFTER UPDATE OF state ON requests WHEN NEW.state = 'erased' BEGIN
    DELETE FROM ratings WHERE reference = NEW.reference;
END;
CREATE TRIGGER IF NOT EXISTS fact_added AFTER INSERT ON facts BEGIN
    DELETE FROM tallies WHERE (days, number) IN
    (VALUES (1, NEW.at / 86400000), (8, NEW.at / 691200000), (64, NEW.at / 5529600000));
END;
CREATE TRIGGER IF NOT EXISTS fact_changed AFTER UPDATE OF value, nth, later, reopened, hidden ON facts BEGIN
    DELETE FROM tallies WHERE (days, number) IN
    (VALUES (1, NEW.at / 86400000), (8, NEW.at / 691200000), (64, NEW.at / 5529600000));
END;
CREATE TRIGGER IF NOT EXISTS fact_taken AFTER DELETE ON facts BEGIN
    DELETE FROM tallies WHERE (days, number) IN
    (VALUES (1, OLD.at / 86400000), (8, OLD.at / 691200000), (64, OLD.at / 5529600000));
END;
",
        columns: &[],
    },
    // Whose words say that they are upset: for the business alone, apart from what a visitor is shown.
    Migration {
        number: 16,
        sql: "
CREATE TABLE IF NOT EXISTS upset (
    reference TEXT PRIMARY KEY,
    at INTEGER NOT NULL,           -- milliseconds since the Unix epoch
    words TEXT NOT NULL,           -- a JSON array of the words that say so
    wrong_by TEXT NOT NULL         -- the id of whoever has said that it is wrong; else empty
) WITHOUT ROWID;
",
        columns: &[],
    },
    // Words of Arabic are found without their article; and which article of the help a customer had read.
    Migration {
        number: 17,
        sql: "INSERT OR IGNORE INTO unindexed (reference) SELECT reference FROM requests WHERE locale LIKE 'ar%'",
        columns: &[("requests", "article", "TEXT NOT NULL DEFAULT ''")],
    },
    // Files that come with messages. Their bytes are in parts, since a row has a limit of 2 MB.
    Migration {
        number: 18,
        sql: "
CREATE TABLE IF NOT EXISTS attachments (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL,
    seq INTEGER NOT NULL,          -- of the message that names it; 0 until one does; of a note's the number below 0
    place INTEGER NOT NULL,        -- among the files of that message
    author TEXT NOT NULL,          -- visitor, team, mail (of somebody whom nobody has verified)
    at INTEGER NOT NULL,           -- when it began to come: milliseconds since the Unix epoch
    name TEXT NOT NULL,
    type TEXT NOT NULL,            -- empty until all of it has come
    size INTEGER NOT NULL,         -- in bytes: of what has come so far, then of what is kept
    length INTEGER,                -- as its sender has announced it
    width INTEGER NOT NULL, height INTEGER NOT NULL,
    sent TEXT NOT NULL             -- SHA-256 of what came, once it has
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS attachments_by_reference ON attachments (reference, seq, place);
CREATE TABLE IF NOT EXISTS attachment_parts (
    id TEXT NOT NULL,
    at INTEGER NOT NULL,           -- the place of its first byte in the file
    bytes BLOB NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS attachment_parts_by_place ON attachment_parts (id, at);
CREATE TRIGGER IF NOT EXISTS attachment_gone AFTER DELETE ON attachments BEGIN
    DELETE FROM attachment_parts WHERE id = OLD.id;
END;
-- A version before, which may run beside this one, erases without knowing of files.
CREATE TRIGGER IF NOT EXISTS request_erased_with_files AFTER UPDATE OF state ON requests WHEN NEW.state = 'erased' BEGIN
    DELETE FROM attachments WHERE reference = NEW.reference;
END;
",
        columns: &[],
    },
    // Mails that come in, and addresses that take none.
    Migration {
        number: 19,
        sql: "
CREATE TABLE IF NOT EXISTS arrivals (
    id TEXT PRIMARY KEY,           -- its Message-ID
    reference TEXT NOT NULL,
    seq INTEGER NOT NULL,          -- of the message that it is; 0 where it is a note, since nobody has verified it
    sender TEXT NOT NULL,
    quoted TEXT NOT NULL,
    files TEXT NOT NULL            -- a JSON array of the names of files that are not kept
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS arrivals_by_reference ON arrivals (reference, seq);
CREATE TABLE IF NOT EXISTS suppressed (
    address TEXT PRIMARY KEY,      -- in lower case
    at INTEGER NOT NULL,           -- milliseconds since the Unix epoch
    detail TEXT NOT NULL           -- what the other side said
) WITHOUT ROWID;
-- A version before, which may run beside this one, erases without knowing of these.
CREATE TRIGGER IF NOT EXISTS request_forgotten BEFORE UPDATE OF state ON requests WHEN NEW.state = 'erased' BEGIN
    DELETE FROM arrivals WHERE reference = OLD.reference;
    DELETE FROM suppressed WHERE address = LOWER(OLD.email);
END;
",
        // The Message-ID that the way out has given it instead of its own.
        columns: &[
            ("mails", "remote", "TEXT NOT NULL DEFAULT ''"),
            // Of a mail that is held (`state`) until whom it is to is asked: the site.
            ("mails", "site", "TEXT NOT NULL DEFAULT ''"),
        ],
    },
    // By the Message-IDs that the way out has given: columns come after the statements of their own migration.
    Migration {
        number: 20,
        sql: "CREATE INDEX IF NOT EXISTS mails_by_remote ON mails (remote) WHERE remote <> '';",
        columns: &[],
    },
    // What figures know of a request that began: the customer's zone. That its team did not work then is its value.
    Migration { number: 21, sql: "", columns: &[("facts", "zone", "TEXT NOT NULL DEFAULT ''")] },
    // Visits, and what visitors looked for in vain: see `visits.rs`.
    Migration {
        number: 22,
        sql: "
CREATE TABLE IF NOT EXISTS salts (
    name TEXT PRIMARY KEY,         -- `day` or `period`, and its number, counted from the Unix epoch
    salt TEXT NOT NULL,
    level INTEGER NOT NULL,        -- of a day: one in two to its power of the visitors is looked at
    until INTEGER NOT NULL         -- when it is forgotten, in milliseconds since the Unix epoch
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS visits (
    day INTEGER NOT NULL,          -- of UTC, counted from the Unix epoch
    visitor INTEGER NOT NULL,      -- a hash with the day's salt
    seen INTEGER, asked INTEGER,
    weight INTEGER NOT NULL,       -- for how many visitors it stands
    locale TEXT NOT NULL, market TEXT NOT NULL,
    PRIMARY KEY (day, visitor)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS gap_visitors (
    period INTEGER NOT NULL,       -- seven days, counted from the Unix epoch
    gap INTEGER NOT NULL,          -- a hash of what was looked for
    visitor INTEGER NOT NULL,      -- a hash of whoever did, another one for each gap
    at INTEGER NOT NULL,           -- the quarter of an hour, in milliseconds since the Unix epoch
    PRIMARY KEY (period, gap, visitor)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS gaps (
    kind TEXT NOT NULL, locale TEXT NOT NULL, text TEXT NOT NULL,
    at INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (kind, locale, text, at)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS gaps_by_time ON gaps (at);
UPDATE facts SET zone = COALESCE((SELECT zone FROM requests WHERE requests.reference = facts.reference), '')
    WHERE kind = 'created' AND reference <> '';
CREATE INDEX IF NOT EXISTS facts_created ON facts (zone, at, value) WHERE kind = 'created' AND hidden = 0;
CREATE TRIGGER IF NOT EXISTS request_zoned AFTER INSERT ON facts WHEN NEW.kind = 'created' BEGIN
    UPDATE facts SET zone = COALESCE((SELECT zone FROM requests WHERE reference = NEW.reference), '') WHERE id = NEW.id;
END;
",
        columns: &[],
    },
    // Conversations that are live: what each side has read, and what this object is called.
    Migration {
        number: 23,
        sql: "
CREATE TABLE IF NOT EXISTS seen (
    reference TEXT PRIMARY KEY,
    visitor INTEGER NOT NULL,      -- the number of the last message that the visitor has read
    team INTEGER NOT NULL          -- the same of somebody of the business
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS itself (
    name TEXT PRIMARY KEY          -- the site's and the region's: an alarm comes without it
) WITHOUT ROWID;
-- A version before, which may run beside this one, erases without knowing of it.
CREATE TRIGGER IF NOT EXISTS request_unseen AFTER UPDATE OF state ON requests WHEN NEW.state = 'erased' BEGIN
    DELETE FROM seen WHERE reference = NEW.reference;
END;
",
        columns: &[],
    },
    // What a Vault knows of its site, and what it tells other systems of the business's.
    Migration {
        number: 24,
        sql: "
CREATE TABLE IF NOT EXISTS site (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    settings TEXT NOT NULL         -- JSON: see StoreSettings
);
CREATE TABLE IF NOT EXISTS endpoints (
    id TEXT PRIMARY KEY,           -- the webhook's
    off_since INTEGER,             -- milliseconds since the Unix epoch, as all instants; none while it is on
    off_reason TEXT NOT NULL DEFAULT '',  -- gone, failing
    failing_since INTEGER,         -- none where it has taken the last call
    taken_at INTEGER,              -- when it has last taken one
    rests INTEGER NOT NULL DEFAULT 0      -- until when it is left alone, by the machine's clock
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS deliveries (
    id TEXT PRIMARY KEY,           -- the webhook-id
    endpoint TEXT NOT NULL,
    event TEXT NOT NULL,
    reference TEXT NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,            -- what is sent, the same at each try
    written INTEGER NOT NULL,
    state TEXT NOT NULL,           -- queued, delivered, failed, held
    began INTEGER NOT NULL,        -- since when it is tried
    tries INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL,
    ready INTEGER NOT NULL,        -- the same by the machine's clock
    taken INTEGER NOT NULL DEFAULT 0      -- until when somebody is sending it, by that
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS deliveries_by_due ON deliveries (due) WHERE state = 'queued';
CREATE INDEX IF NOT EXISTS deliveries_by_age ON deliveries (written, id);
CREATE INDEX IF NOT EXISTS deliveries_by_reference ON deliveries (reference);
CREATE TABLE IF NOT EXISTS tries (
    delivery TEXT NOT NULL,
    number INTEGER NOT NULL,       -- from 1
    at INTEGER NOT NULL,
    status INTEGER,                -- of the answer; none where there was none
    reason TEXT NOT NULL,          -- why there was none
    ms INTEGER NOT NULL,           -- how long it took
    PRIMARY KEY (delivery, number)
) WITHOUT ROWID;
",
        columns: &[],
    },
    // To which words somebody has consented: the version is in the column `consent`.
    Migration { number: 25, sql: "", columns: &[("requests", "consent_hash", "TEXT NOT NULL DEFAULT ''")] },
    // What an admin has said must not be erased, and since when something is spam.
    Migration {
        number: 26,
        sql: "
CREATE TABLE IF NOT EXISTS holds (
    reference TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS requests_by_resolution ON requests (resolved_at) WHERE state = 'resolved';
",
        columns: &[("requests", "spam_at", "INTEGER")],
    },
    // What is told of a live conversation by itself, and why the system did something.
    Migration {
        number: 27,
        sql: "
CREATE TABLE IF NOT EXISTS later (
    reference TEXT NOT NULL,
    kind TEXT NOT NULL,            -- wait, close
    at INTEGER NOT NULL,           -- milliseconds since the Unix epoch
    was TEXT NOT NULL,             -- the team that closes
    team TEXT NOT NULL,            -- the team that goes on
    message TEXT NOT NULL,         -- what the visitor is told, in their language
    PRIMARY KEY (reference, kind)
) WITHOUT ROWID;
-- A version before, which may run beside this one, erases and joins without knowing of it.
CREATE TRIGGER IF NOT EXISTS request_over AFTER UPDATE OF state, merged_into ON requests
    WHEN NEW.state IN ('erased', 'resolved', 'spam') OR NEW.merged_into <> '' BEGIN
    DELETE FROM later WHERE reference = NEW.reference;
END;
",
        columns: &[("events", "reason", "TEXT NOT NULL DEFAULT ''")],
    },
    // Files of mails are kept, and mails that nobody has verified can become messages.
    Migration {
        number: 28,
        sql: "",
        columns: &[
            // The number of the note that it is; 0 where it is a message.
            ("arrivals", "note", "INTEGER NOT NULL DEFAULT 0"),
            // How many characters of that note are new in the mail; 0 where that is not known.
            ("arrivals", "words", "INTEGER NOT NULL DEFAULT 0"),
            // A JSON array of files that are not kept: `name` and `reason`.
            ("arrivals", "refused", "TEXT NOT NULL DEFAULT '[]'"),
        ],
    },
    // Files that are in a bucket. The job's name is that of `bucket.rs`.
    Migration {
        number: 29,
        sql: "
CREATE TABLE IF NOT EXISTS bucket_files (
    id TEXT PRIMARY KEY,           -- of a file that a bucket may have, or will
    bucket TEXT NOT NULL,          -- the bucket's binding; empty until it has heard of the file
    state TEXT NOT NULL,           -- queued; coming; both, in the bucket and here; there alone; going, though a copy may not have ended
    since INTEGER NOT NULL         -- milliseconds since the Unix epoch
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS bucket_files_by_state ON bucket_files (state) WHERE state <> 'there';
-- Whoever erases a file, which a version before may be, need not know of buckets.
CREATE TRIGGER IF NOT EXISTS attachment_gone_from_bucket AFTER DELETE ON attachments
    WHEN EXISTS (SELECT 1 FROM bucket_files WHERE id = OLD.id) BEGIN
    INSERT OR IGNORE INTO jobs (kind, reference, due) VALUES ('files', '', 0);
END;
",
        // The bucket that has its bytes; empty where they are in parts.
        columns: &[("attachments", "bucket", "TEXT NOT NULL DEFAULT ''")],
    },
    // The calendar file that goes with a mail of a booked call, as JSON: see CalendarFile. Empty where none does.
    Migration { number: 30, sql: "", columns: &[("mails", "calendar", "TEXT NOT NULL DEFAULT ''")] },
    // It is forgotten with what the mail says, also by a version before, which may run beside this one and knows of no file.
    Migration {
        number: 31,
        sql: "
CREATE TRIGGER IF NOT EXISTS mail_ended AFTER UPDATE OF state ON mails
    WHEN NEW.state IN ('sent', 'failed') AND NEW.calendar <> '' BEGIN
    UPDATE mails SET calendar = '' WHERE id = NEW.id;
END;
",
        columns: &[],
    },
];
