//! What limits have refused, counted for the operator.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use jiff::tz::TimeZone;
use nearhand_shared::region::Region;
use worker::Delay;

use crate::content::Context;
use crate::log;
use crate::objects::Objects;
use crate::vault::client::Vault;
use crate::vault::protocol::Refusals;

/// For how long refusals are gathered before they are written down.
const GATHER: Duration = Duration::from_secs(5);

thread_local! {
    /// By site and region: what was refused and is not written down yet.
    static GATHERED: RefCell<HashMap<(String, Region), Vec<Refusals>>> = RefCell::default();
}

/// Counts a refusal. They are written down together, or a flood would become one of writes.
pub fn count(context: &Context<'_>, what: &str) {
    let place = (context.site().to_owned(), context.visitor.region);
    let day = context.now().to_zoned(TimeZone::UTC).date().to_string();
    let is_first = GATHERED.with_borrow_mut(|all| {
        let is_first = !all.contains_key(&place);
        let refusals = all.entry(place.clone()).or_default();
        match refusals.iter_mut().find(|known| known.day == day && known.what == what) {
            Some(known) => known.count += 1,
            None => refusals.push(Refusals { day, what: what.to_owned(), count: 1 }),
        }
        is_first
    });
    if !is_first {
        return;
    }
    let env = context.env.clone();
    context.request.go_on(async move {
        Delay::from(GATHER).await;
        let refusals = GATHERED.with_borrow_mut(|all| all.remove(&place)).unwrap_or_default();
        let vault = Vault::of(Objects::of(&env), &place.0, place.1);
        if vault.add_refusals(&refusals).await.is_err() {
            log::failure("refusals", format_args!("{} of {} could not be counted", refusals.len(), place.0));
        }
    });
}
