//! Files in a bucket of R2, where their site wants that and the region has one; a bucket of another region never has any.
//!
//! A file comes in parts into the tables, like any other, and is served from there until a job has copied it: that is once something
//! names it, so that what is under a key never changes. Its row here is written before the bucket hears of it and goes after the bucket
//! has deleted it. So whatever a bucket has has a row, wherever a worker dies, and whoever erases a file erases its row in
//! `attachments` and is done: what has none is deleted by the job, again and again until the bucket says that it has.

use js_sys::Uint8Array;
use nearhand_shared::region::Region;
use serde::Deserialize;
use web_sys::ResponseInit;
use worker::{Env, Response, Result, SqlStorageValue as Value};

use super::attachments::part_with;
use super::storage::Storage;
use crate::log;
use crate::objects::bucket::Bucket;
use crate::objects::jobs::now;

/// The kind of the job that copies files to the bucket and deletes them there. A trigger adds it, too: see the schema.
pub const FILES: &str = "files";
/// How long a turn takes at most, in milliseconds, so that other jobs have theirs.
const TURN_MS: i64 = 5_000;
/// How many keys are deleted at a time: no bucket takes more than a thousand.
const STEP: i64 = 200;
/// For how long the parts stay after a file was copied, in milliseconds: somebody may be reading them.
const READ_MS: i64 = 60 * 60 * 1000;
/// After how long a copy whose end nobody saw has certainly ended, in milliseconds.
const LATE_MS: i64 = 15 * 60 * 1000;

/// A file of a bucket that nothing here has any more.
#[derive(Deserialize)]
struct Gone {
    id: String,
    bucket: String,
}

/// A file that waits for its copy.
#[derive(Deserialize)]
struct Waiting {
    id: String,
    state: String,
    size: f64,
}

impl Storage {
    /// Has a file that something names copied to the bucket, where the site wants that.
    pub(super) fn copy_file(&self, id: &str) -> Result<()> {
        if self.known_settings()?.is_some_and(|known| known.files_in_bucket) {
            let insert = "INSERT OR IGNORE INTO bucket_files (id, bucket, state, since) VALUES (?, '', 'queued', 0)";
            self.sql.exec(insert, vec![id.into()])?;
            self.jobs.add_at_most(FILES, "", now())?;
        }
        Ok(())
    }

    /// The bucket that a file is in; none where it is in its parts.
    pub fn bucket_of(&self, id: &str) -> Result<Option<String>> {
        #[derive(Deserialize)]
        struct Row {
            bucket: String,
        }
        let select = "SELECT bucket FROM attachments WHERE id = ? AND bucket <> ''";
        let rows: Vec<Row> = self.sql.exec(select, vec![id.into()])?.to_array()?;
        Ok(rows.into_iter().next().map(|row| row.bucket))
    }

    /// The next file to be copied.
    fn next_copy(&self) -> Result<Option<Waiting>> {
        let select = "SELECT id, state, size FROM bucket_files JOIN attachments USING (id) \
                      WHERE state IN ('queued', 'coming') LIMIT 1";
        Ok(self.sql.exec(select, None)?.to_array()?.into_iter().next())
    }

    /// Notes that the bucket may have a file from now on.
    fn begin_copy(&self, id: &str, bucket: &str) -> Result<()> {
        let update = "UPDATE bucket_files SET bucket = ?, state = 'coming', since = ? WHERE id = ?";
        self.sql.exec(update, vec![bucket.into(), Value::Integer(now()), id.into()]).map(drop)
    }

    /// Notes that the bucket has it; of one that was erased meanwhile nothing is noted, and so it is deleted.
    fn end_copy(&self, id: &str, bucket: &str) -> Result<()> {
        let update = "UPDATE attachments SET bucket = ? WHERE id = ?";
        if self.sql.exec(update, vec![bucket.into(), id.into()])?.rows_written() > 0 {
            let update = "UPDATE bucket_files SET state = 'both', since = ? WHERE id = ?";
            self.sql.exec(update, vec![Value::Integer(now()), id.into()])?;
        }
        Ok(())
    }

    /// Leaves a file in its parts.
    fn leave_here(&self, id: &str) -> Result<()> {
        self.sql.exec("DELETE FROM bucket_files WHERE id = ?", vec![id.into()]).map(drop)
    }

    /// What is to be deleted in a bucket by an instant: of what was deleted while its copy may not have ended, once more.
    fn gone(&self, by: i64) -> Result<Vec<Gone>> {
        self.sql
            .exec("DELETE FROM bucket_files WHERE state = 'queued' AND id NOT IN (SELECT id FROM attachments)", None)?;
        let select = "SELECT id, bucket FROM bucket_files WHERE id NOT IN (SELECT id FROM attachments) \
                      AND (state <> 'going' OR since <= ?) ORDER BY bucket LIMIT ?";
        self.sql.exec(select, vec![Value::Integer(by - LATE_MS), Value::Integer(STEP)])?.to_array()
    }

    /// Notes that a bucket has deleted a file.
    fn deleted(&self, id: &str) -> Result<()> {
        let going = "UPDATE bucket_files SET state = 'going' WHERE id = ? AND state = 'coming'";
        if self.sql.exec(going, vec![id.into()])?.rows_written() == 0 {
            self.sql.exec("DELETE FROM bucket_files WHERE id = ?", vec![id.into()])?;
        }
        Ok(())
    }

    /// Erases the parts of what was copied long enough before an instant.
    fn forget_parts(&self, by: i64) -> Result<()> {
        let copied = vec![Value::Integer(by - READ_MS)];
        let delete = "DELETE FROM attachment_parts WHERE id IN \
                      (SELECT id FROM bucket_files WHERE state = 'both' AND since <= ?)";
        self.sql.exec(delete, copied.clone())?;
        self.sql.exec("UPDATE bucket_files SET state = 'there' WHERE state = 'both' AND since <= ?", copied).map(drop)
    }

    /// When something is next to be done.
    fn next_turn(&self) -> Result<Option<i64>> {
        #[derive(Deserialize)]
        struct Row {
            due: Option<f64>,
        }
        let select = "SELECT MIN(CASE WHEN state IN ('queued', 'coming') THEN 0 WHEN state = 'going' THEN since + ?1 \
                      WHEN id NOT IN (SELECT id FROM attachments) THEN 0 WHEN state = 'both' THEN since + ?2 END) AS due \
                      FROM bucket_files";
        let rows: Vec<Row> =
            self.sql.exec(select, vec![Value::Integer(LATE_MS), Value::Integer(READ_MS)])?.to_array()?;
        Ok(rows.first().and_then(|row| row.due).map(|due| due as i64))
    }

    /// The buckets that may have something.
    fn buckets(&self) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Row {
            bucket: String,
        }
        let rows: Vec<Row> =
            self.sql.exec("SELECT DISTINCT bucket FROM bucket_files WHERE bucket <> ''", None)?.to_array()?;
        Ok(rows.into_iter().map(|row| row.bucket).collect())
    }
}

/// The buckets of a Vault.
pub struct Buckets<'v> {
    /// The bindings.
    pub env: &'v Env,
    /// The tables.
    pub storage: &'v Storage,
    /// What the Vault is called: its site's and its region's name, with which its keys begin.
    pub name: &'v str,
}

impl Buckets<'_> {
    /// Does what is to be done; where `at_once`, what could wait, too.
    ///
    /// # Errors
    /// Where a bucket does not do it: then it is tried again.
    pub async fn work(&self, at_once: bool) -> Result<()> {
        let began = now();
        let by = || if at_once { now() + READ_MS } else { now() };
        // That one of them fails is no reason not to do the other.
        let copied = self.copy(began).await;
        let deleted = self.delete(began, by()).await;
        copied?;
        deleted?;
        self.storage.forget_parts(by())?;
        match self.storage.next_turn()? {
            // Later than this turn was due: its row goes with its end.
            Some(due) => self.storage.jobs.add_told(FILES, "", due.max(now() + 1), 0),
            None => Ok(()),
        }
    }

    async fn copy(&self, began: i64) -> Result<()> {
        while now() - began < TURN_MS {
            let Some(file) = self.storage.next_copy()? else { break };
            let binding = self.region().map(Region::bucket).unwrap_or_default();
            let is_wanted = self.storage.known_settings()?.is_some_and(|known| known.files_in_bucket);
            let bucket = Bucket::bound(self.env, binding);
            let (Some(bucket), true) = (bucket, is_wanted || file.state != "queued") else {
                if file.state == "queued" {
                    self.storage.leave_here(&file.id)?;
                    continue;
                }
                return Err(not_bound(binding));
            };
            let Some(bytes) = self.whole(&file.id, file.size as u64)? else {
                log::failure("vault.bucket", "a part of a file is missing");
                self.storage.leave_here(&file.id)?;
                continue;
            };
            self.storage.begin_copy(&file.id, binding)?;
            bucket.put(&self.key(&file.id), &bytes).await?;
            self.storage.end_copy(&file.id, binding)?;
        }
        Ok(())
    }

    async fn delete(&self, began: i64, by: i64) -> Result<()> {
        while now() - began < 2 * TURN_MS {
            let mut gone = self.storage.gone(by)?;
            let Some(binding) = gone.first().map(|gone| gone.bucket.clone()) else { break };
            gone.retain(|gone| gone.bucket == binding);
            let keys: Vec<String> = gone.iter().map(|gone| self.key(&gone.id)).collect();
            self.bound(&binding)?.delete(&keys).await?;
            gone.iter().try_for_each(|gone| self.storage.deleted(&gone.id))?;
        }
        Ok(())
    }

    /// Deletes all that the buckets have of this Vault, whether a row says so or not.
    ///
    /// # Errors
    /// Where that is not certain.
    pub async fn empty(&self) -> Result<()> {
        let mut bindings = self.storage.buckets()?;
        let own = self.region().map(Region::bucket).unwrap_or_default();
        if !bindings.iter().any(|binding| binding == own) && Bucket::bound(self.env, own).is_some() {
            bindings.push(own.to_owned());
        }
        for binding in bindings {
            let bucket = self.bound(&binding)?;
            loop {
                let keys = bucket.keys(&self.key("")).await?;
                if keys.is_empty() {
                    break;
                }
                bucket.delete(&keys).await?;
            }
        }
        Ok(())
    }

    /// The bytes of a file that a bucket has.
    ///
    /// # Errors
    /// Where the bucket does not have it, or does not answer.
    pub async fn read(&self, binding: &str, id: &str, size: u64) -> Result<Response> {
        let found = self.bound(binding)?.get(&self.key(id)).await?.filter(|found| found.size == size);
        let found = found.ok_or("a file is not in its bucket")?;
        let response =
            web_sys::Response::new_with_opt_readable_stream_and_init(Some(&found.body), &ResponseInit::new())?;
        Ok(Response::from(response))
    }

    /// All of a file in its parts, of which one at a time is in the worker's own memory; none where one is missing.
    fn whole(&self, id: &str, size: u64) -> Result<Option<Uint8Array>> {
        let all = Uint8Array::new_with_length(u32::try_from(size).map_err(|_| "a file is too large")?);
        let mut at = 0;
        while at < size {
            let (start, bytes) = part_with(&self.storage.sql, id, at)?;
            let then = at + bytes.len() as u64;
            if start != at || bytes.is_empty() || then > size {
                return Ok(None);
            }
            all.subarray(at as u32, then as u32).copy_from(&bytes);
            at = then;
        }
        Ok(Some(all))
    }

    fn region(&self) -> Option<Region> {
        Region::parse(self.name.split('/').nth(1)?)
    }

    /// Under which key a file is: nothing in it tells of anybody.
    fn key(&self, id: &str) -> String {
        [self.name, "/", id].concat()
    }

    fn bound(&self, binding: &str) -> Result<Bucket> {
        Bucket::bound(self.env, binding).ok_or_else(|| not_bound(binding))
    }
}

fn not_bound(binding: &str) -> worker::Error {
    worker::Error::RustError(format!("no bucket is bound as {binding}, which has files: bind it again"))
}
