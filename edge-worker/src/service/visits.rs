//! Visits, and what visitors look for in vain: gathered in the isolate and told to their Vault now and then, so that they
//! cost a page nothing. What an isolate has gathered when it ends is lost: these figures are an estimate.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use nearhand_shared::region::Region;
use nearhand_shared::visitor::{Visitor, wanted};
use nearhand_shared::visits::{Kind, is_robot, not_offered, sought, visitor};
use worker::Delay;

use crate::config::Config;
use crate::content::Context;
use crate::log;
use crate::objects::Objects;
use crate::vault::client::Vault;
use crate::vault::protocol::visits::{Touch, What};

/// For how long they are gathered.
const GATHER: Duration = Duration::from_secs(5);
/// How many are gathered for one Vault at most. More within five seconds are no visitors.
const MOST: usize = 500;

thread_local! {
    /// By site and region: what is not told yet.
    static GATHERED: RefCell<HashMap<(String, Region), Vec<Touch>>> = RefCell::default();
}

/// Somebody searches, or reads an article.
pub fn seen(context: &Context<'_>, reader: &Visitor) {
    tell(context, reader, || What::Seen);
}

/// Somebody has begun a request.
pub fn asked(context: &Context<'_>) {
    tell(context, &context.visitor, || What::Asked);
}

/// Somebody has searched in vain.
pub fn missed(context: &Context<'_>, reader: &Visitor, q: &str) {
    if let Some(words) = sought(q) {
        tell(context, reader, || What::Missed(Kind::Search, words));
    }
}

/// Somebody reads, in whatever language there is: one that they want more may not be offered.
pub fn read(context: &Context<'_>, reader: &Visitor) {
    let offered = context.manifest.locales.iter().map(|entry| &entry.locale);
    if let Some(language) = not_offered(&wanted(&context.request.hints()), offered) {
        tell(context, reader, || What::Missed(Kind::Language, language));
    }
}

fn tell(context: &Context<'_>, reader: &Visitor, what: impl FnOnce() -> What) {
    let request = context.request;
    let browser = request.header("user-agent").unwrap_or_default();
    // What a browser fetches before somebody wants it was not read.
    let is_ahead = request.header("sec-purpose").is_some_and(|purpose| purpose.contains("prefetch"));
    if is_robot(&browser) || is_ahead {
        return;
    }
    let config = Config::of(context.env);
    let address = request.address(&config).unwrap_or_default();
    let site = &context.manifest.site.id;
    let Some(visitor) = visitor(config.address_key(), site, &address, &browser) else { return };
    let touch = Touch {
        visitor,
        at: context.now().as_millisecond(),
        locale: reader.locale.to_string(),
        market: reader.market.clone().map(String::from).unwrap_or_default(),
        what: what(),
    };
    gather((context.site().to_owned(), reader.region), touch, context);
}

fn gather(place: (String, Region), touch: Touch, context: &Context<'_>) {
    let is_first = GATHERED.with_borrow_mut(|all| {
        let is_first = !all.contains_key(&place);
        let touches = all.entry(place.clone()).or_default();
        let is_known = |known: &Touch| known.visitor == touch.visitor && known.what == touch.what;
        if touches.len() < MOST && !touches.iter().any(is_known) {
            touches.push(touch);
        }
        is_first
    });
    if !is_first {
        return;
    }
    let env = context.env.clone();
    context.request.go_on(async move {
        Delay::from(GATHER).await;
        let touches = GATHERED.with_borrow_mut(|all| all.remove(&place)).unwrap_or_default();
        let vault = Vault::of(Objects::of(&env), &place.0, place.1);
        if vault.touch(&touches).await.is_err() {
            log::failure("visits", format_args!("{} of {} could not be counted", touches.len(), place.0));
        }
    });
}
