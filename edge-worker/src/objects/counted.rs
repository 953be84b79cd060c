//! How often objects of this isolate were made, and which events they have had: what idle conversations cost, which `/healthz` tells
//! in development (`cargo xtask bench --live`). Elsewhere nothing is counted.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use worker::Env;

use crate::config::Config;

thread_local! {
    static MADE: Cell<u64> = const { Cell::new(0) };
    static EVENTS: RefCell<BTreeMap<String, u64>> = const { RefCell::new(BTreeMap::new()) };
    static JOBS: RefCell<BTreeMap<String, u64>> = const { RefCell::new(BTreeMap::new()) };
}

/// An object was made: for the first time, or because something has woken it.
pub fn made() {
    MADE.set(MADE.get() + 1);
}

/// An object was called, has had its alarm, or was said something: `how` names which, as a path does.
pub fn event(env: &Env, object: &str, how: &str) {
    count(env, &EVENTS, object, how);
}

/// An alarm has done a job of this kind.
pub fn job(env: &Env, object: &str, kind: &str) {
    count(env, &JOBS, object, kind);
}

fn count(env: &Env, all: &'static std::thread::LocalKey<RefCell<BTreeMap<String, u64>>>, object: &str, how: &str) {
    if !Config::of(env).is_development {
        return;
    }
    // A path may go on with what is asked for.
    let how = how.trim_start_matches('/').split('/').next().unwrap_or_default();
    all.with_borrow_mut(|all| *all.entry([object, "-", how].concat()).or_default() += 1);
}

/// What was counted.
pub struct Counted {
    /// How many objects were made.
    pub made: u64,
    /// Events, by object and how.
    pub events: BTreeMap<String, u64>,
    /// Jobs of alarms, by object and kind.
    pub jobs: BTreeMap<String, u64>,
}

/// What was counted since the isolate has begun.
pub fn all() -> Counted {
    Counted { made: MADE.get(), events: EVENTS.with_borrow(Clone::clone), jobs: JOBS.with_borrow(Clone::clone) }
}
