//! The views of Nearhand.
//!
//! `Page → view`: one component a view, each a plain function of its model. The edge renders them to HTML
//! ([`document`]); in the browser the same functions take that HTML over ([`client`]) and draw the next model when
//! the visitor moves on. Everything works by links and form posts before, and without, the client.

pub mod frame;
pub mod links;
pub mod views;

#[cfg(feature = "hydrate")]
pub mod client;
#[cfg(feature = "ssr")]
pub mod document;

pub use frame::Frame;
