//! Requests near the visitor: a Durable Object a site and region.
//!
//! | file | |
//! |---|---|
//! | [`protocol`] | what worker and object say to each other |
//! | [`client`], [`regions`] | the worker's side: of one, of all regions |
//! | [`object`] | the object: its calls and its alarm |
//! | [`schema`] | its tables, by numbered migrations |
//! | [`storage`] | the tables, opened, and their rows |
//! | [`requests`], [`conversations`], [`history`], [`inbox`], [`bookings`], [`counters`] | every statement on them |

mod bookings;
pub mod client;
mod conversations;
mod counters;
mod history;
mod inbox;
mod object;
pub mod protocol;
pub mod regions;
mod requests;
mod schema;
mod storage;
