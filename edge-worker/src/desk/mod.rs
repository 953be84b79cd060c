//! What belongs to a site and to none of its regions: a Durable Object a site.
//!
//! It remembers in which region the write of an idempotency key is stored.

pub mod client;
mod keys;
mod object;
