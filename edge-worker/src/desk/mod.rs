//! What belongs to a site and to none of its regions: a Durable Object a site.
//!
//! Today it remembers in which region the write of an idempotency key is stored. Agents, sessions, the audit log and the
//! hub of live conversations will be here: the class is declared before they are, because the platform refuses a
//! roll-back across a migration that adds a class.

pub mod client;
mod keys;
mod object;
