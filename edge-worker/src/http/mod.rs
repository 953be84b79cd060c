//! HTTP: what is read of a request, what is answered, and what can go wrong in between.

mod error;
mod form;
pub mod outgoing;
mod request;
mod response;

pub use error::Error;
pub use form::{Form, SentFile, is_multipart};
pub use request::Request;
pub use response::{NO_STORE, Response};
