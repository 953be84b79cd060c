//! What went wrong, on its way to becoming a response.

use nearhand_shared::problem::Problem;
use wasm_bindgen::JsValue;

use crate::log;

/// A problem, whose cause was logged where it was known.
#[derive(Debug)]
pub struct Error {
    /// What the visitor is told.
    pub problem: Problem,
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Error { problem }
    }
}

impl From<JsValue> for Error {
    fn from(error: JsValue) -> Self {
        log::failure("response", format_args!("{error:?}"));
        Problem::Server.into()
    }
}

impl From<worker::Error> for Error {
    fn from(error: worker::Error) -> Self {
        log::failure("response", error);
        Problem::Server.into()
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        log::failure("response.json", error);
        Problem::Server.into()
    }
}
