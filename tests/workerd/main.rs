//! The worker in workerd, asked over HTTP: what visitors, shops and the operator can rely on.
//!
//! `cargo xtask test workerd` starts the server, publishes the demo site `lumen`, and sets `NEARHAND_URL` and
//! `NEARHAND_OPERATOR_TOKEN`. Without them every test fails and says so. What would disturb other tests, or be
//! disturbed by an earlier run, happens on a site of its own (see [`sites`]).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed, as it should"
)]

mod assertions;
mod client;
mod html;
mod sites;
mod socket;
mod staff;
mod staff_keys;
mod talk;

mod api;
mod assets;
mod attachments;
mod bookings_at_once;
mod buckets;
mod call_mails;
mod callbacks;
mod challenge;
mod changes;
mod consent;
mod conversation_rules;
mod conversations;
mod corpus;
mod customers;
mod desk;
mod desk_calls;
mod desk_drafts;
mod desk_pages;
mod desk_replies;
mod desk_sheets;
mod figures;
mod forms;
mod fuzz;
mod headers;
mod help;
mod hosts;
mod idempotency;
mod inbound;
mod inbox;
mod limits;
mod live;
mod long;
mod mail;
mod mailed_files;
mod media;
mod moods;
mod moved;
mod notes;
mod notices;
mod off_the_web;
mod outreach;
mod pages;
mod people;
mod problems;
mod promises;
mod publish;
mod ratings;
mod ratings_by_mail;
mod refusals;
mod requests;
mod residency;
mod retention;
mod retiring;
mod search;
mod search_engines;
mod sign_in;
mod specimens;
mod translation;
mod undelivered;
mod visitors;
mod visits;
mod webhooks;
