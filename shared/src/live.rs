//! A conversation that is live: the frames of the protocol `nearhand.v1`, and how a client keeps up with it over sockets that
//! break, without a socket. docs/live.md is the protocol in words.
//!
//! | file | |
//! |---|---|
//! | [`frames`] | what both sides say |
//! | `json` | the same as text; with the feature `edge`, since a browser has a reader of its own |
//! | [`client`] | events in, commands out: greeting, resuming, the outbox, pauses, pings, polling where sockets are blocked |
//!
//! [`frames`] and [`client`] need no feature and no other crate, so that a browser's part of them is small.

pub mod client;
pub mod frames;
#[cfg(feature = "edge")]
mod json;

pub use client::{Answer, Command, End, Event, Live};
pub use frames::{ClientFrame, News, ServerFrame};
#[cfg(feature = "edge")]
pub use json::Unreadable;

/// The sub-protocol of the socket (RFC 6455, section 1.9).
pub const PROTOCOL: &str = "nearhand.v1";
/// What a client sends to hear whether the connection still stands: text, not JSON, so that it is answered without waking anybody.
pub const PING: &str = "ping";
/// What is answered to it.
pub const PONG: &str = "pong";

/// Codes with which a server closes (RFC 6455, section 7.4.2: 4000 and above are the application's).
pub mod close {
    /// Nothing was said in time, or something before `hello`.
    pub const NO_HELLO: u16 = 4400;
    /// The code, token or session is none, or no longer.
    pub const NOT_ALLOWED: u16 = 4401;
    /// The conversation was erased.
    pub const GONE: u16 = 4410;
    /// A frame that is too large (RFC 6455, 1009).
    pub const TOO_LARGE: u16 = 1009;
    /// Too many frames.
    pub const TOO_MANY: u16 = 4429;
    /// The server cannot at the moment (1013 in IANA's registry: try again later).
    pub const LATER: u16 = 1013;
}
