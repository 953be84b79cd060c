//! Pages as HTML. Those that are alive are components, with signals of their own; the others are made once.

mod app;
mod composer;
mod conversation;
mod door;
#[cfg(feature = "ssr")]
mod figures;
mod frame;
mod icon;
mod inbox;
mod keys;
mod picker;
#[cfg(feature = "ssr")]
mod sheet;
mod state;
mod thread;
mod translation;

pub use app::App;
pub use door::{Door, view as door};
#[cfg(feature = "ssr")]
pub use figures::view as figures;
pub use frame::Frame;
#[cfg(feature = "ssr")]
pub use sheet::view as sheet;
