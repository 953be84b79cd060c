//! The log: one line of JSON an event, with a kind to search for and never anything of a visitor's.

use std::fmt::Display;

use serde_json::json;

/// Writes down that something failed. `kind` names the place (`vault.put`, `content.read`); `cause` is what the runtime
/// or a library said, and must hold nothing that a visitor wrote.
pub fn failure(kind: &str, cause: impl Display) {
    worker::console_error!("{}", json!({ "level": "error", "kind": kind, "cause": cause.to_string() }));
}

/// The same on the way to another error: `result.map_err(log::as_error("vault.decode", Problem::Store))`.
pub fn as_error<C: Display, E>(kind: &'static str, error: E) -> impl FnOnce(C) -> E {
    move |cause| {
        failure(kind, cause);
        error
    }
}
