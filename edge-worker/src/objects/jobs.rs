//! What an object has to do later. It has one alarm, so all of it stands in one table, and one dispatcher sets the alarm
//! to the earliest.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value, State, Storage};

use crate::log;

/// The table, for a migration.
pub const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS jobs (
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,       -- what it is about; empty where it is about the whole object
    due INTEGER NOT NULL,          -- milliseconds since the Unix epoch
    attempts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, reference)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS jobs_by_due ON jobs (due);
";

/// The column that says when a job is due by the clock that a test tells, for a migration: see [`Jobs::run_told`].
pub const TOLD: (&str, &str, &str) = ("jobs", "told", "INTEGER");

/// The first pause after a failure, in milliseconds; each further one is twice as long.
const FIRST_PAUSE_MS: i64 = 30_000;
/// The longest pause.
const LONGEST_PAUSE_MS: i64 = 60 * 60 * 1000;
/// How many jobs one alarm does. An event has a limit of time; the next alarm follows at once.
const BATCH: i64 = 100;

/// Something to be done.
#[derive(Debug, Clone, Deserialize)]
pub struct Job {
    /// What.
    pub kind: String,
    /// About which request; empty where it is about the whole object.
    pub reference: String,
    due: f64,
    attempts: f64,
    told: Option<f64>,
}

impl Job {
    /// When it is due by a clock that a test told, in milliseconds since the Unix epoch.
    pub fn told(&self) -> Option<i64> {
        self.told.map(|told| told as i64)
    }
}

/// The jobs of one object.
#[derive(Clone)]
pub struct Jobs {
    sql: SqlStorage,
    /// For which instant this has set the alarm, in milliseconds since the Unix epoch, as far as it stands: it is a write.
    set: Rc<Cell<Option<i64>>>,
    /// Whether a job was added since.
    is_any_new: Rc<Cell<bool>>,
}

impl Jobs {
    /// The jobs in these tables, which have [`SCHEMA`].
    pub fn of(sql: SqlStorage) -> Self {
        Jobs { sql, set: Rc::default(), is_any_new: Rc::default() }
    }

    /// Adds a job; one of the same kind and reference that waits already is done when the later wish says.
    pub fn add(&self, kind: &str, reference: &str, due: i64) -> Result<()> {
        let insert = "INSERT INTO jobs (kind, reference, due) VALUES (?1, ?2, ?3) \
                      ON CONFLICT DO UPDATE SET due = ?3, attempts = 0";
        self.is_any_new.set(true);
        self.sql.exec(insert, vec![kind.into(), reference.into(), Value::Integer(due)])?;
        Ok(())
    }

    /// Adds a job that a clock of tests is told of besides: `told` is when it is due by that.
    pub fn add_told(&self, kind: &str, reference: &str, due: i64, told: i64) -> Result<()> {
        self.add(kind, reference, due)?;
        let update = "UPDATE jobs SET told = ? WHERE kind = ? AND reference = ?";
        self.sql.exec(update, vec![Value::Integer(told), kind.into(), reference.into()])?;
        Ok(())
    }

    /// Adds a job unless one of its kind and reference waits; tells whether it did.
    pub fn add_if_none(&self, kind: &str, reference: &str, due: i64) -> Result<bool> {
        let insert = "INSERT OR IGNORE INTO jobs (kind, reference, due) VALUES (?, ?, ?)";
        let values = vec![kind.into(), reference.into(), Value::Integer(due)];
        let is_new = self.sql.exec(insert, values)?.rows_written() > 0;
        self.is_any_new.set(self.is_any_new.get() || is_new);
        Ok(is_new)
    }

    /// Adds a job; one of the same kind and reference that waits already is done at the earlier of both.
    pub fn add_at_most(&self, kind: &str, reference: &str, due: i64) -> Result<()> {
        let insert = "INSERT INTO jobs (kind, reference, due) VALUES (?1, ?2, ?3) \
                      ON CONFLICT DO UPDATE SET due = MIN(due, ?3)";
        self.is_any_new.set(true);
        self.sql.exec(insert, vec![kind.into(), reference.into(), Value::Integer(due)]).map(drop)
    }

    /// Sets the object's alarm to the earliest job.
    pub async fn set_alarm(&self, state: &State) -> Result<()> {
        self.set_alarm_of(&state.storage()).await
    }

    /// The same, where no job was added but by this and its clones: nothing is looked up where none was.
    pub async fn set_alarm_if_new(&self, state: &State) -> Result<()> {
        if !self.is_any_new.get() && self.set.get().is_some_and(|due| now() < due) {
            return Ok(());
        }
        self.set_alarm(state).await
    }

    /// The same, for what goes on by itself.
    pub async fn set_alarm_of(&self, storage: &Storage) -> Result<()> {
        #[derive(Deserialize)]
        struct Earliest {
            due: Option<f64>,
        }
        self.is_any_new.set(false);
        let earliest: Vec<Earliest> = self.sql.exec("SELECT MIN(due) AS due FROM jobs", None)?.to_array()?;
        let Some(due) = earliest.first().and_then(|row| row.due.map(|due| due as i64)) else { return Ok(()) };
        if self.set.get() == Some(due) && now() < due {
            return Ok(());
        }
        let wait = u64::try_from(due - now()).unwrap_or_default();
        storage.set_alarm(Duration::from_millis(wait)).await?;
        self.set.set(Some(due));
        Ok(())
    }

    /// All jobs are gone, and the alarm with them.
    pub fn forget(&self) {
        self.set.set(None);
    }

    /// Does what is due: the one way that an alarm takes. A job that fails is logged and put back with a pause, and the
    /// others go on; the alarm is set again whatever happens.
    pub async fn run_due(&self, state: &State, run: impl AsyncFn(&Job) -> Result<()>) -> Result<()> {
        // It was the alarm that has brought this about.
        self.set.set(None);
        let select = "SELECT kind, reference, due, attempts, told FROM jobs WHERE due <= ? ORDER BY due LIMIT ?";
        let due: Vec<Job> = self.sql.exec(select, vec![Value::Integer(now()), Value::Integer(BATCH)])?.to_array()?;
        self.run_each(due, run).await?;
        self.set_alarm(state).await
    }

    /// Does what is due by an instant of a clock that a test tells, in milliseconds since the Unix epoch; gives how many
    /// there were.
    pub async fn run_told(&self, state: &State, until: i64, run: impl AsyncFn(&Job) -> Result<()>) -> Result<usize> {
        let select = "SELECT kind, reference, due, attempts, told FROM jobs WHERE told <= ? ORDER BY told LIMIT ?";
        let due: Vec<Job> = self.sql.exec(select, vec![Value::Integer(until), Value::Integer(BATCH)])?.to_array()?;
        let many = due.len();
        self.run_each(due, run).await?;
        self.set_alarm(state).await?;
        Ok(many)
    }

    async fn run_each(&self, due: Vec<Job>, run: impl AsyncFn(&Job) -> Result<()>) -> Result<()> {
        for job in due {
            // While another was waited for, this one may have been put off or taken back.
            if !self.is_due(&job)? {
                continue;
            }
            match run(&job).await {
                // One that was added anew meanwhile stays.
                Ok(()) => self.end(&job)?,
                Err(error) => {
                    log::failure(&format!("job.{}", job.kind), error);
                    self.put_back(&job)?;
                }
            }
        }
        Ok(())
    }

    fn is_due(&self, job: &Job) -> Result<bool> {
        let select =
            "SELECT kind, reference, due, attempts, told FROM jobs WHERE kind = ? AND reference = ? AND due = ?";
        let due = Value::Integer(job.due as i64);
        let same = self.sql.exec(select, vec![job.kind.as_str().into(), job.reference.as_str().into(), due])?;
        Ok(!same.to_array::<Job>()?.is_empty())
    }

    fn end(&self, job: &Job) -> Result<()> {
        let delete = "DELETE FROM jobs WHERE kind = ? AND reference = ? AND due = ?";
        let due = Value::Integer(job.due as i64);
        self.sql.exec(delete, vec![job.kind.as_str().into(), job.reference.as_str().into(), due])?;
        Ok(())
    }

    fn put_back(&self, job: &Job) -> Result<()> {
        let update = "UPDATE jobs SET due = ?, attempts = attempts + 1 WHERE kind = ? AND reference = ?";
        let next = Value::Integer(now() + pause_ms(job.attempts as u32));
        self.sql.exec(update, vec![next, job.kind.as_str().into(), job.reference.as_str().into()])?;
        Ok(())
    }
}

/// How long to wait after so many failures, in milliseconds.
fn pause_ms(attempts: u32) -> i64 {
    FIRST_PAUSE_MS.saturating_mul(1 << attempts.min(16)).min(LONGEST_PAUSE_MS)
}

/// The clock of this machine, in milliseconds since the Unix epoch: jobs wait a real while, whatever a test says of the
/// day.
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}
