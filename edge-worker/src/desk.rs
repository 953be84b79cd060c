//! The operator's side: what visitors asked, from all regions.

use nearhand_shared::problem::Problem;
use nearhand_shared::request::Record;
use serde_json::json;
use web_sys::Response;
use worker::{Env, Method};

use crate::answer::{Failure, json};
use crate::ask::Ask;
use crate::publish::check_operator;
use crate::{content, vault};

/// How many requests a page has where the call does not say, and at most.
const PAGE: (usize, usize) = (50, 200);

/// Answers an operator's call below `desk`.
pub async fn serve(ask: &Ask, env: &Env, site: &str, path: &str) -> Result<Response, Failure> {
    check_operator(ask, env)?;
    match (&ask.method, path) {
        (Method::Get | Method::Head, "requests") => requests(ask, env, site).await,
        (_, "requests") => Err(Problem::Method("GET, HEAD").into()),
        _ => Err(Problem::Page.into()),
    }
}

/// Requests of all regions, newest first, a page at a time. A region that does not answer is named, not hidden.
async fn requests(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    let loaded = content::load(ask, env, site).await?;
    let limit = ask.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let before = match ask.query("cursor").filter(|cursor| !cursor.is_empty()) {
        Some(cursor) => Some(
            read_cursor(cursor)
                .ok_or_else(|| Problem::Call("The cursor is not one that this call gave.".to_owned()))?,
        ),
        None => None,
    };
    let listed = vault::list(ask, env, &loaded, before, limit).await;
    let next = (listed.records.len() == limit).then(|| listed.records.last().map(cursor)).flatten();
    json(200, &json!({ "requests": listed.records, "next": next, "unreachable": listed.unreachable }))
}

fn cursor(record: &Record) -> String {
    format!("{}.{}", record.created.as_millisecond(), record.reference)
}

fn read_cursor(cursor: &str) -> Option<(i64, String)> {
    let (created, reference) = cursor.split_once('.')?;
    Some((created.parse().ok()?, reference.to_owned()))
}
