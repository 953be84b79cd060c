//! The numbers of changes: which conversation has changed after which.
//!
//! Triggers give them, because every statement changes something of a conversation, and a version before, which may run beside this
//! one, must not pass by any. A number is at least the instant of the change in milliseconds, so that one that is given after the
//! platform has restored an older state, or after a site was ended and begun again, is still above all that were ever told.
//!
//! What nobody has read since its last number needs no other one: a message is several statements, and a Vault that nobody exports
//! should pay for none of them. `exported` says how far anybody has read; what has a number above it, from this second, keeps it.

/// The tables, the numbers of what is there, in the order in which it has changed last, and the triggers.
pub const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS changes (
    reference TEXT PRIMARY KEY,
    number INTEGER NOT NULL        -- of its last change
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS changes_by_number ON changes (number);
CREATE TABLE IF NOT EXISTS exported (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL        -- the highest that was ever read
) WITHOUT ROWID;
INSERT OR IGNORE INTO changes (reference, number)
    SELECT reference, ROW_NUMBER() OVER (ORDER BY MAX(created, COALESCE(last_at, 0), COALESCE(resolved_at, 0),
        COALESCE((SELECT MAX(at) FROM events WHERE events.reference = requests.reference), 0)), reference) FROM requests;
CREATE VIEW IF NOT EXISTS changed AS SELECT reference FROM changes;
CREATE TRIGGER IF NOT EXISTS change_numbered INSTEAD OF INSERT ON changed
    WHEN NOT EXISTS (SELECT 1 FROM changes WHERE reference = NEW.reference
    AND number > COALESCE((SELECT number FROM exported), 0) AND number > 1000 * unixepoch('subsec') - 1000) BEGIN
    INSERT INTO changes (reference, number) VALUES (NEW.reference,
        MAX(CAST(1000 * unixepoch('subsec') AS INTEGER), (SELECT COALESCE(MAX(number), 0) + 1 FROM changes)))
    ON CONFLICT (reference) DO UPDATE SET number = excluded.number;
END;
CREATE TRIGGER IF NOT EXISTS requests_insert_changes AFTER INSERT ON requests BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
-- That a token is forgotten changes nothing that anybody reads.
CREATE TRIGGER IF NOT EXISTS requests_update_changes AFTER UPDATE ON requests
    WHEN NEW.sealed IS OLD.sealed OR NEW.state <> OLD.state BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS messages_insert_changes AFTER INSERT ON messages BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS messages_update_changes AFTER UPDATE ON messages BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS messages_delete_changes AFTER DELETE ON messages BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
CREATE TRIGGER IF NOT EXISTS notes_insert_changes AFTER INSERT ON notes BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS notes_update_changes AFTER UPDATE ON notes BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS notes_delete_changes AFTER DELETE ON notes BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
CREATE TRIGGER IF NOT EXISTS events_insert_changes AFTER INSERT ON events BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS events_update_changes AFTER UPDATE ON events BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS events_delete_changes AFTER DELETE ON events BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
CREATE TRIGGER IF NOT EXISTS ratings_insert_changes AFTER INSERT ON ratings BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS ratings_update_changes AFTER UPDATE ON ratings BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS ratings_delete_changes AFTER DELETE ON ratings BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
CREATE TRIGGER IF NOT EXISTS calls_insert_changes AFTER INSERT ON calls BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS calls_update_changes AFTER UPDATE ON calls BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS calls_delete_changes AFTER DELETE ON calls BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
CREATE TRIGGER IF NOT EXISTS upset_insert_changes AFTER INSERT ON upset BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS upset_update_changes AFTER UPDATE ON upset BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS upset_delete_changes AFTER DELETE ON upset BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
CREATE TRIGGER IF NOT EXISTS arrivals_insert_changes AFTER INSERT ON arrivals BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS arrivals_update_changes AFTER UPDATE ON arrivals BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS arrivals_delete_changes AFTER DELETE ON arrivals BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
-- A file is seen once a message names it.
CREATE TRIGGER IF NOT EXISTS attachments_insert_changes AFTER INSERT ON attachments WHEN NEW.seq <> 0 BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS attachments_update_changes AFTER UPDATE ON attachments WHEN NEW.seq <> 0 BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS attachments_delete_changes AFTER DELETE ON attachments WHEN OLD.seq <> 0 BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
-- Of a mail to a visitor it is told how it stands.
CREATE TRIGGER IF NOT EXISTS mails_insert_changes AFTER INSERT ON mails WHEN NEW.purpose <> 'notice' BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS mails_update_changes
    AFTER UPDATE OF reference, seq, purpose, state, reason, detail ON mails WHEN NEW.purpose <> 'notice' BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
CREATE TRIGGER IF NOT EXISTS mails_delete_changes AFTER DELETE ON mails WHEN OLD.purpose <> 'notice' BEGIN
    INSERT INTO changed (reference) VALUES (OLD.reference);
END;
-- That a visitor has read an answer tells something new where it was not delivered.
CREATE TRIGGER IF NOT EXISTS seen_update_changes AFTER UPDATE OF visitor ON seen
    WHEN EXISTS (SELECT 1 FROM mails WHERE reference = NEW.reference AND purpose = 'answer' AND state = 'failed') BEGIN
    INSERT INTO changed (reference) VALUES (NEW.reference);
END;
";
