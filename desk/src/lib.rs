//! The desk: the pages on which the people of a business read and answer.
//!
//! | folder | what is in it |
//! |---|---|
//! | [`page`] | what is stored → what a page says, in words and on two clocks; at the edge |
//! | [`model`] | what a page says |
//! | [`views`] | that as HTML, by Leptos: rendered at the edge, and alive in the browser |
//! | [`browser`] | what views need of a browser: calls, its storage, keys |
//! | [`texts`], [`labels`] | the desk's own texts, apart from the visitors'; what parts of a page are called |
//! | [`document`] | the document around a view |
//!
//! All of it works by links and forms; a browser that runs scripts makes it quicker. Nothing here stores or asks: the
//! worker does, and hands over what it has read.

#![recursion_limit = "256"]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod browser;
#[cfg(feature = "ssr")]
pub mod document;
pub mod labels;
pub mod model;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod texts;
pub mod views;
