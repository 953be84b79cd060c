//! One file a view: a function from the shell and the view's model to HTML.

pub mod article;
#[cfg(feature = "ssr")]
pub mod availability;
#[cfg(feature = "ssr")]
pub mod call;
#[cfg(feature = "ssr")]
pub mod callback;
pub mod channels;
pub mod contact;
pub mod field;
#[cfg(feature = "ssr")]
pub mod home;
pub mod icon;
#[cfg(feature = "ssr")]
pub mod lookup;
#[cfg(feature = "client")]
pub mod outbox;
#[cfg(feature = "ssr")]
pub mod problem;
#[cfg(feature = "client")]
pub mod remembered;
pub mod request;
pub mod search;
#[cfg(feature = "ssr")]
pub mod zones;
