//! Telling the desks of a site what has happened in its conversations. One call is under way at a time: what happens meanwhile goes with
//! the next one, so that many messages a second are few calls. What could not be told is told again by a job: desks see it late, not
//! never.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use worker::{Delay, Env, Result, Storage};

use crate::desk::client::Desk;
use crate::desk::protocol::Happened;
use crate::log;
use crate::objects::Objects;
use crate::objects::jobs::{Jobs, now};

/// Tells the desks of a conversation what they were not told at once: that a message has come, or something else.
pub const HUB_MESSAGE: &str = "hub-message";
pub const HUB: &str = "hub";
/// How long after a failure the desks are told again, in milliseconds.
const AGAIN_MS: i64 = 5_000;
/// How long after a call the next one is, at least: people look at a list no sooner.
const MOMENT: Duration = Duration::from_millis(50);
/// A call that has not come back after so long, in milliseconds, is waited for no longer.
const STUCK_MS: i64 = 15_000;

/// What desks are to be told yet.
#[derive(Default)]
pub struct Telling {
    waiting: RefCell<Vec<Happened>>,
    /// Since when a call is under way; none where none is.
    since: Cell<Option<i64>>,
}

impl Telling {
    /// Adds what has happened; tells whether whoever adds it has to see to it that it is told ([`tell`]).
    pub fn add(&self, told: Happened) -> bool {
        self.waiting.borrow_mut().push(told);
        let is_under_way = self.since.get().is_some_and(|since| now() - since < STUCK_MS);
        if !is_under_way {
            self.since.set(Some(now()));
        }
        !is_under_way
    }

    /// All that waits; none ends what [`Telling::add`] began.
    fn next(&self) -> Option<Vec<Happened>> {
        let next = self.waiting.take();
        self.since.set((!next.is_empty()).then(now));
        (!next.is_empty()).then_some(next)
    }
}

/// Tells what waits, until nothing does; what comes within a moment after a call goes with the next one.
pub async fn tell(telling: Rc<Telling>, env: Env, storage: Storage, site: String) {
    while let Some(told) = telling.next() {
        if Desk::of(Objects::of(&env), &site).tell(&told).await.is_err()
            && let Err(error) = tell_later(&storage, &told).await
        {
            log::failure("live.hub", error);
        }
        Delay::from(MOMENT).await;
    }
}

async fn tell_later(storage: &Storage, told: &[Happened]) -> Result<()> {
    let jobs = Jobs::of(storage.sql());
    // Put off where one waits already: one that is being done was begun before this has happened, and ends its own alone.
    let kind = |told: &Happened| if matches!(&*told.kind, "created" | "message") { HUB_MESSAGE } else { HUB };
    told.iter().try_for_each(|told| jobs.add(kind(told), &told.reference, now() + AGAIN_MS))?;
    jobs.set_alarm_of(storage).await
}
