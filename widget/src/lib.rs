//! The views of Nearhand.
//!
//! `Page → view`: one function a view, of its model alone. The edge renders them to HTML ([`document`]); in the
//! browser the client ([`client`]) takes that HTML over as it is, and draws the next model with the same functions
//! when the visitor moves on. Everything works by links and form posts before, and without, the client.

#[cfg(feature = "ssr")]
pub mod centre;
pub mod frame;
pub mod links;
pub mod views;

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "ssr")]
pub mod document;
