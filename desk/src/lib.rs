//! The desk: the pages on which the people of a business read and answer.
//!
//! | folder | what is in it |
//! |---|---|
//! | [`page`] | what is stored → what a page says, in words and on two clocks |
//! | [`model`] | what a page says |
//! | [`views`] | that as HTML, by Leptos |
//! | [`texts`] | the desk's own texts, apart from the visitors' |
//! | [`document`] | the document around a view |
//!
//! All of it works by links and forms. Nothing here stores or asks: the worker does, and hands over what it has read.

#![recursion_limit = "256"]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod document;
pub mod model;
pub mod page;
pub mod texts;
pub mod views;
