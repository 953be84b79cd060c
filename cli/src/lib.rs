//! The operator's side of Nearhand: a site is a folder; here it is checked, compiled and published.
//!
//! `nearhand` is the command line; [`compile()`] is for the project's own tasks and tests.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod agents;
pub mod article;
mod calendar;
pub mod callbacks;
pub mod changes;
pub mod check;
mod cities;
pub mod clock;
pub mod compile;
pub mod complaints;
pub mod conversations;
mod countries;
pub mod customers;
pub mod deploying;
pub mod dev;
pub mod diagnostic;
pub mod equivalents;
pub mod export;
pub mod folder;
pub mod hosting;
pub mod import;
pub mod limits;
mod logo;
pub mod mails;
pub mod markdown;
pub mod media;
pub mod names;
mod nearest;
pub mod notices;
mod parallel;
mod paying;
mod pseudo;
pub mod publish;
mod records;
pub mod requests;
pub mod residency;
pub mod retention;
pub mod retire;
pub mod server;
pub mod settings;
pub mod source;
pub mod starter;
pub mod statistics;
pub mod stops;
mod table;
pub mod terminal;
mod texts;
pub mod today;
pub mod token;
mod wording;
mod yaml;

pub use check::{check, check_on};
pub use compile::{Compiled, compile, compile_on, compile_with_pseudo};
pub use diagnostic::{Diagnostic, Severity};
pub use today::Today;
