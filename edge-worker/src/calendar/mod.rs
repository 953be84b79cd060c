//! Which times of a team are taken: a Durable Object a site and team, with no personal data.
//!
//! | file | |
//! |---|---|
//! | [`protocol`] | what worker and object say to each other |
//! | [`client`] | the worker's side |
//! | [`object`] | the object: its calls and its alarm |
//! | [`times`] | its tables, and every statement on them |

pub mod client;
mod object;
pub mod protocol;
mod schema;
mod times;
