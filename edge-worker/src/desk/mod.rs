//! What belongs to a site and to none of its regions: a Durable Object a site.
//!
//! | file | |
//! |---|---|
//! | [`protocol`] | what worker and object say to each other of people |
//! | [`client`] | the worker's side |
//! | [`object`] | the object: its calls and its alarm |
//! | [`schema`] | its tables, by numbered migrations |
//! | [`keys`] | in which region the write of an idempotency key is stored |
//! | [`erasures`] | receipts of erasures, and which regions have not answered |
//! | [`writes`] | what was answered to an idempotency key of the business's own calls |
//! | [`notices`] | what visitors are told at once |
//! | [`hub`] | desks that are open, and are told of conversations |
//! | [`there`] | who is there |
//! | [`listening`] | in which regions visitors are told who is there, and what each was told |
//! | [`given`] | who has which live conversations, and who is given the next one |
//! | [`retirement`] | that the site is being ended, and how far that is |
//! | [`people`] | agents, their links and sessions, programs' tokens, and the log of who did what |

pub mod client;
mod erasures;
mod given;
mod hub;
mod keys;
mod listening;
mod notices;
mod object;
mod people;
pub mod protocol;
mod retirement;
mod schema;
mod there;
mod writes;
