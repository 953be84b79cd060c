//! Pages as HTML. A file each; what is around them is in [`frame`].

mod conversation;
mod door;
mod frame;
mod icon;
mod inbox;
mod sheet;

pub use conversation::view as conversation;
pub use door::{Door, view as door};
pub use frame::frame;
pub use inbox::view as inbox;
pub use sheet::view as sheet;
