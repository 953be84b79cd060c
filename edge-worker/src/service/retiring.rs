//! A site is ended: its content, what visitors wrote, its calendars, its people. In steps that can be repeated until all is done.
//!
//! Content goes first, so that nobody writes any more; isolates serve what they know for a while, so each region is emptied a
//! second time after that. The Desk goes last: it knows how far it is.

use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use serde::Serialize;
use worker::Env;

use crate::auth::principal::Principal;
use crate::calendar::client::Calendar;
use crate::content;
use crate::desk::client::Desk;
use crate::desk::protocol::Retirement;
use crate::http::Request;
use crate::objects::Objects;
use crate::vault::protocol::customers::Holds;
use crate::vault::regions::Vaults;

/// For how long somebody may still meet the content that was taken down, in milliseconds: KV tells its places within a minute, and
/// isolates look every ten seconds.
const SERVED_MS: i64 = 90_000;

/// How far it is.
#[derive(Debug, Serialize)]
pub struct Retired {
    /// Whether nothing of the site is left.
    pub done: bool,
    /// Regions that are not empty yet: they have not answered, or are to be emptied once more.
    pub pending: Vec<Region>,
    /// Those of them in which something must not be erased.
    pub held: Vec<Region>,
    /// After how many seconds it is worth asking again.
    pub wait: i64,
}

/// Why a site is not ended.
pub enum NotRetired {
    /// Something must not be erased: then nothing is.
    Held(Holds),
    /// Another problem.
    Problem(Problem),
}

impl From<Problem> for NotRetired {
    fn from(problem: Problem) -> Self {
        NotRetired::Problem(problem)
    }
}

/// Goes on with it, or begins.
///
/// # Errors
/// [`NotRetired::Held`]; [`Problem::Site`] where there is none; [`Problem::Store`] where it is not known of every region whether
/// something must be kept.
pub async fn retire(request: &Request, env: &Env, site: &SiteId, principal: &Principal) -> Result<Retired, NotRetired> {
    let objects = Objects::of(env).with_fault(request.fault.as_deref());
    let (desk, vaults) = (Desk::of(objects, site.as_str()), Vaults::of(objects, site.as_str()));
    let now = request.now.as_millisecond();
    let mut retirement = match desk.retirement().await? {
        Some(retirement) => retirement,
        None => {
            let kept = content::kept(env, site.as_str()).await?;
            let holds = vaults.holds().await?;
            if holds.many > 0 {
                return Err(NotRetired::Held(holds));
            }
            let teams = kept.manifest.site.teams.iter().map(|team| team.id.to_string()).collect();
            let by = principal.actor().id;
            Retirement { begun: now, by, teams, pending: Region::ALL.to_vec(), is_second: false }
        }
    };
    desk.put_retirement(&retirement).await?;
    let is_content_gone = content::publish::take_down(env, site).await?;
    for team in &retirement.teams {
        Calendar::of_removed(objects, site.as_str(), team).end().await?;
    }
    let is_settled = now >= retirement.begun + SERVED_MS;
    if retirement.pending.is_empty() && is_settled && !retirement.is_second {
        (retirement.pending, retirement.is_second) = (Region::ALL.to_vec(), true);
    }
    let mut held = Vec::new();
    for (region, ended) in vaults.end(&retirement.pending).await {
        match ended {
            Some(0) => retirement.pending.retain(|pending| *pending != region),
            Some(_) => held.push(region),
            None => {}
        }
    }
    desk.put_retirement(&retirement).await?;
    let is_empty = retirement.pending.is_empty();
    let done = is_empty && retirement.is_second && is_content_gone;
    if done {
        desk.end().await?;
    }
    let rest = (retirement.begun + SERVED_MS - now).max(0) / 1000;
    let wait = if done {
        0
    } else if is_empty && is_content_gone {
        rest + 1
    } else {
        1
    };
    // What is empty and will be emptied again is not finished either.
    let pending = if is_empty && !done { Region::ALL.to_vec() } else { retirement.pending };
    Ok(Retired { done, pending, held, wait })
}
