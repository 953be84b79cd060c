//! Requests near the visitor: a Durable Object a site and region.
//!
//! | file | |
//! |---|---|
//! | [`protocol`] | what worker and object say to each other |
//! | [`client`] | the worker's side |
//! | [`object`] | the object: its calls and its alarm |
//! | [`schema`] | its tables, by numbered migrations |
//! | [`storage`] | the tables, opened, and their rows |
//! | [`requests`], [`bookings`], [`counters`] | every statement on them |

mod bookings;
pub mod client;
mod counters;
mod object;
pub mod protocol;
mod requests;
mod schema;
mod storage;
