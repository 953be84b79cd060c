//! Counters in a Vault: whether articles helped, and what limits have refused. Nothing personal.

use worker::{Result, SqlStorageValue as Value};

use super::protocol::{Feedback, Refusals};
use super::storage::Storage;

impl Storage {
    /// Counts one answer to "did this help?".
    pub fn feedback(&self, feedback: &Feedback) -> Result<()> {
        let (yes, no) = if feedback.helpful { (1, 0) } else { (0, 1) };
        self.sql.exec(
            "INSERT INTO feedback (slug, locale, day, yes, no) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT DO UPDATE SET yes = yes + ?4, no = no + ?5",
            vec![
                feedback.slug.as_str().into(),
                feedback.locale.as_str().into(),
                feedback.day.as_str().into(),
                yes.into(),
                no.into(),
            ],
        )?;
        if feedback.now > 0 {
            let kind = if feedback.helpful { "helped" } else { "did_not" };
            self.sql.exec(
                "INSERT INTO facts (reference, at, kind, wall_s, worked_s, team, market, locale, agent, value) \
                 VALUES ('', ?, ?, 0, 0, '', '', ?, '', 1)",
                vec![Value::Integer(feedback.now), kind.into(), feedback.locale.as_str().into()],
            )?;
        }
        Ok(())
    }

    /// Adds to what limits have refused.
    pub fn add_refusals(&self, refusals: &[Refusals]) -> Result<()> {
        for refused in refusals {
            self.sql.exec(
                "INSERT INTO refused (day, what, count) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET count = count + ?3",
                vec![refused.day.as_str().into(), refused.what.as_str().into(), Value::Integer(refused.count.into())],
            )?;
        }
        Ok(())
    }

    /// What limits have refused since a day.
    pub fn refusals(&self, since: &str) -> Result<Vec<Refusals>> {
        let select = "SELECT day, what, count FROM refused WHERE day >= ? ORDER BY day DESC, what";
        self.sql.exec(select, vec![since.into()])?.to_array()
    }
}
