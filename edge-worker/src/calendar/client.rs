//! The worker's side of a Calendar.

use jiff::Timestamp;
use nearhand_shared::booking::slots::Taken;
use nearhand_shared::content::site::Team;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Address;

use super::protocol::{Confirm, Doubt, Drop, Held, Hold, Release, Stretch};
use crate::objects::{Object, Objects};

/// How long a booking may take from the hold to the end, in milliseconds. After that it is looked into.
const HOLD_MS: i64 = 30_000;
/// The same where a test lets a step fail and waits for what comes of it.
const HOLD_IN_TEST_MS: i64 = 1_500;

/// The Calendar of a site and team.
pub struct Calendar<'a> {
    objects: Objects<'a>,
    object: Object,
}

impl<'a> Calendar<'a> {
    /// The one of a team; it is placed near the team, as far as its zone tells.
    pub fn of(objects: Objects<'a>, site: &str, team: &Team) -> Self {
        Calendar::named(objects, site, team.id.as_str(), &team.zone)
    }

    /// The one of a team that the site has no more: it is where it was first placed.
    pub fn of_removed(objects: Objects<'a>, site: &str, team: &str) -> Self {
        Calendar::named(objects, site, team, "")
    }

    fn named(objects: Objects<'a>, site: &str, team: &str, zone: &str) -> Self {
        let address = Address::LocationHint(near(zone));
        Calendar {
            objects,
            object: Object { kind: "calendar", binding: "CALENDAR", name: format!("{site}/{team}"), address },
        }
    }

    /// What of the team's time is taken between two instants.
    pub async fn taken(&self, from: Timestamp, to: Timestamp) -> Result<Vec<Taken>, Problem> {
        let stretch = Stretch { from: from.as_millisecond(), to: to.as_millisecond() };
        let taken: Vec<Stretch> = self.objects.call(&self.object, "taken", &stretch).await?;
        let at = |milliseconds| Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH);
        Ok(taken.iter().map(|taken| Taken { start: at(taken.from), end: at(taken.to) }).collect())
    }

    /// Holds a time, for as long as a booking takes.
    pub async fn hold(&self, hold: Hold) -> Result<Held, Problem> {
        self.objects.call(&self.object, "hold", &Hold { hold_ms: self.hold_ms(), ..hold }).await
    }

    /// Says that a time is booked.
    pub async fn confirm(&self, confirm: &Confirm) -> Result<(), Problem> {
        self.objects.call(&self.object, "confirm", confirm).await
    }

    /// Gives a time back that was only held.
    pub async fn release(&self, release: &Release) -> Result<(), Problem> {
        self.objects.call(&self.object, "release", release).await
    }

    /// Says that a booking is about to be cancelled.
    pub async fn doubt(&self, reference: &str) -> Result<(), Problem> {
        let doubt = Doubt { reference: reference.to_owned(), hold_ms: self.hold_ms() };
        self.objects.call(&self.object, "doubt", &doubt).await
    }

    /// Gives all times of a cancelled booking back.
    pub async fn drop_all(&self, reference: &str) -> Result<(), Problem> {
        self.objects.call(&self.object, "drop", &Drop { reference: reference.to_owned() }).await
    }

    /// Erases all that it keeps.
    pub async fn end(&self) -> Result<(), Problem> {
        self.objects.call(&self.object, "end", &()).await
    }

    fn hold_ms(&self) -> i64 {
        if self.objects.has_fault() { HOLD_IN_TEST_MS } else { HOLD_MS }
    }
}

fn near(zone: &str) -> &'static str {
    match zone.split('/').next().unwrap_or_default() {
        "Asia" | "Indian" => "apac",
        "Australia" | "Pacific" | "Antarctica" => "oc",
        "Africa" => "afr",
        "America" | "US" | "Canada" => "enam",
        _ => "weur",
    }
}
