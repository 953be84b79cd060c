//! What keeps a conversation live in a browser, without Leptos: `shared/src/live` says what is to be done, this does it.
//!
//! | file | |
//! |---|---|
//! | [`json`], [`wire`] | the browser's own objects, and frames among them |
//! | [`link`] | a socket, timers and the state machine between them: for the visitor's panel and for the desk |
//!
//! The visitor's bundle is `main.rs` with `client.js`: what is new in the thread, who writes, what was read. It draws no message:
//! what has come it tells the client, which has the one way to draw a row.

pub mod json;
pub mod link;
pub mod wire;
