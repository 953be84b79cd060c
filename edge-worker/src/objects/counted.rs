//! How often objects of this isolate were made, and how many events they have had: what idle conversations cost, which `/healthz` tells
//! in development (`cargo xtask bench --live`).

use std::cell::Cell;

thread_local! {
    static MADE: Cell<u64> = const { Cell::new(0) };
    static EVENTS: Cell<u64> = const { Cell::new(0) };
}

/// An object was made: for the first time, or because something has woken it.
pub fn made() {
    MADE.set(MADE.get() + 1);
}

/// An object was called, has had its alarm, or was said something.
pub fn event() {
    EVENTS.set(EVENTS.get() + 1);
}

/// How many were made, and how many events there were, since the isolate has begun.
pub fn all() -> [u64; 2] {
    [MADE.get(), EVENTS.get()]
}
