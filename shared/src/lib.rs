//! The rules of Nearhand, without a runtime.
//!
//! `request → Visitor → page model → view`: everything up to the page model is here, as pure
//! functions. There is no clock, no network, no DOM and no randomness in this crate: the moment,
//! the content and the random bytes are arguments. So each rule is tested as a table of cases,
//! natively.
//!
//! Without features only [`model`], [`live`] and [`escape`] are compiled, which is all that the clients need; the
//! feature `edge` brings the rest.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod escape;
pub mod live;
pub mod model;

#[cfg(feature = "edge")]
pub mod attachment;
#[cfg(feature = "edge")]
pub mod booking;
#[cfg(feature = "edge")]
pub mod changes;
#[cfg(feature = "edge")]
pub mod content;
#[cfg(feature = "edge")]
pub mod conversation;
#[cfg(feature = "edge")]
pub mod culture;
#[cfg(feature = "edge")]
pub mod email;
#[cfg(feature = "edge")]
pub mod figures;
#[cfg(feature = "edge")]
pub mod giving;
#[cfg(feature = "edge")]
pub mod hours;
#[cfg(feature = "edge")]
pub mod id;
#[cfg(feature = "edge")]
pub mod locale;
#[cfg(feature = "edge")]
pub mod mail;
#[cfg(feature = "edge")]
pub mod mood;
#[cfg(feature = "edge")]
pub mod nearest;
#[cfg(feature = "edge")]
pub mod notice;
#[cfg(feature = "edge")]
pub mod openid;
#[cfg(feature = "edge")]
pub mod page;
#[cfg(feature = "edge")]
pub mod people;
#[cfg(feature = "edge")]
pub mod personal_data;

#[cfg(feature = "edge")]
pub mod problem;
#[cfg(feature = "edge")]
pub mod rating;
#[cfg(feature = "edge")]
pub mod region;
#[cfg(feature = "edge")]
pub mod reply;
#[cfg(feature = "edge")]
pub mod request;
#[cfg(feature = "edge")]
pub mod residency;
#[cfg(feature = "edge")]
mod seal;
#[cfg(feature = "edge")]
pub mod search;
#[cfg(feature = "edge")]
pub mod translation;
#[cfg(feature = "edge")]
pub mod visitor;
#[cfg(feature = "edge")]
pub mod visits;
#[cfg(feature = "edge")]
pub mod webhook;
