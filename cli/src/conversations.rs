//! `nearhand answer`: what the business writes back.

use jiff::Timestamp;
use nearhand_shared::conversation::Status;
use nearhand_shared::id::SiteId;
use nearhand_shared::request::reference::Reference;
use serde::Deserialize;
use serde_json::json;
use ureq::http::Method;

use crate::server::{Failure, Server};

/// What was stored.
#[derive(Debug, Deserialize)]
pub struct Answered {
    /// The number of the message in its conversation.
    pub seq: u32,
    /// When; RFC 3339 in JSON.
    pub at: Timestamp,
}

/// Answers a conversation. `key` makes two tries one message.
///
/// # Errors
/// [`Failure`].
pub fn answer(
    server: &Server,
    site: &SiteId,
    reference: &Reference,
    message: &str,
    status: Status,
    key: &str,
) -> Result<Answered, Failure> {
    let path = format!("/api/v1/sites/{site}/desk/requests/{reference}/messages");
    let body = json!({ "message": message, "status": status, "key": key }).to_string();
    let answer = server.send(&Method::POST, &path, "application/json", body.as_bytes())?;
    server.read(&answer)
}
