//! Refuses a publish that removes teams with booked calls to come.

use nearhand_shared::content::site::Manifest;
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::Env;

use crate::content::served;
use crate::objects::Objects;
use crate::vault::protocol::{BookingList, NO_END};
use crate::vault::regions::Vaults;

/// How many calls of a team are counted.
const MOST: usize = 200;

/// Refuses a manifest without a team that has calls to come, or none at all: who would make them? With the operator's word
/// they stay listed, and visitors can move and cancel them.
///
/// # Errors
/// [`Problem::Content`], which says which teams and how many calls; [`Problem::Store`] where that cannot be known.
pub async fn check_orphans(env: &Env, site: &SiteId, manifest: Option<&[u8]>, now: i64) -> Result<(), Problem> {
    // What cannot be read is refused elsewhere, with its reason.
    let Ok(new) = manifest.map(serde_json::from_slice::<Manifest>).transpose() else { return Ok(()) };
    let old = match served(env, site.as_str()).await {
        Ok(old) => old,
        Err(Problem::Site) => return Ok(()),
        Err(problem) => return Err(problem),
    };
    let is_gone = |id: &str| new.iter().flat_map(|new| &new.site.teams).all(|team| team.id.as_str() != id);
    // One that takes no calls any more may still have some to make.
    let gone = old.manifest.site.teams.iter().filter(|team| is_gone(team.id.as_str()));
    let mut orphans = Vec::new();
    for team in gone {
        let list = BookingList {
            after: (now, String::new()),
            before: NO_END,
            team: team.id.to_string(),
            phone: String::new(),
            customer: String::new(),
            only_booked: true,
            windows: Vec::new(),
            limit: MOST,
        };
        let listed = Vaults::of(Objects::of(env), site.as_str()).bookings(list).await;
        if !listed.unreachable.is_empty() {
            return Err(Problem::Store);
        }
        let count = listed.records.len();
        if count > 0 {
            let at_least = if count == MOST { "at least " } else { "" };
            orphans.push(format!("`{}` has {at_least}{count}", team.id));
        }
    }
    if orphans.is_empty() {
        return Ok(());
    }
    Err(Problem::Content(format!(
        "Teams are gone that have booked calls to come: {}. Cancel or move them first, or publish with --keep-calls: \
         then they stay listed, and visitors can still move and cancel them.",
        orphans.join(", ")
    )))
}
