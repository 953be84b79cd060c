//! What keeps a conversation live in a browser, without Leptos: `shared/src/live` says what is to be done, this does it.
//!
//! | file | |
//! |---|---|
//! | [`json`], [`wire`] | the browser's own objects, and frames among them |
//! | [`link`] | a socket, timers and the state machine between them: for the visitor's panel and for the desk |
//! | `panel` | the visitor's thread: what is new in it, who writes, what was read; with the feature `panel`, a bundle of its own |
//!
//! The panel draws no message. What has come it tells the client, which has the one way to draw a row.

pub mod json;
pub mod link;
#[cfg(feature = "panel")]
pub mod panel;
pub mod wire;
