//! One file a view: a function from the shell and the view's model to HTML.

pub mod article;
pub mod availability;
#[cfg(feature = "ssr")]
pub mod call;
#[cfg(feature = "ssr")]
pub mod callback;
pub mod contact;
pub mod field;
pub mod home;
pub mod icon;
pub mod lookup;
#[cfg(feature = "client")]
pub mod outbox;
pub mod problem;
pub mod request;
pub mod search;
#[cfg(feature = "ssr")]
pub mod zones;
