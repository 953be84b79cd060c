//! HTTP: what is read of a request, what is answered, and what can go wrong in between.

mod error;
pub mod outgoing;
mod request;
mod response;

pub use error::Error;
pub use request::Request;
pub use response::{NO_STORE, Response};
