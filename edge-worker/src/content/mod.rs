//! A site's content, from KV into memory.
//!
//! `notices/{id}` has what the desk tells visitors at once.
//! `site/{id}/{format}` names the manifest that is served; `manifest/{id}/{hash}` and `pack/{id}/{hash}`, where all parts
//! are, never change. So the isolate keeps what it has read, and only asks again, every few seconds, which manifest is
//! the one.

pub mod addresses;
mod context;
mod files;
mod notices;
mod parts;
mod pointer;
pub mod publish;
mod search;
mod store;

pub use context::Context;
pub use files::stored_file;
pub use notices::{Urgent, put_urgent};
pub use parts::{for_desk, moved, pack};
pub use search::{answers, elsewhere, fitting, suggestions, typed};

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::future::join;
use nearhand_shared::content::cache::{Cache, Kept};
use nearhand_shared::content::site::{Manifest, READS};
use nearhand_shared::content::validity::check_manifest;
use nearhand_shared::content::{Article, Pack, locale_for};
use nearhand_shared::hours::availability::Schedules;
use nearhand_shared::id::{SiteId, Slug};
use nearhand_shared::locale::Locale;
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::residency;
use nearhand_shared::visitor::{Hints, Visitor, resolve};
use worker::Env;
use worker::kv::KvStore;

use self::notices::urgent;
use self::pointer::{last, pointer};
use self::store::{failed, manifest_key, store};
use crate::config::Config;
use crate::http::Request;

/// How long a manifest is served without asking whether it still is the one, in milliseconds.
const FRESH_MS: f64 = 10_000.0;
/// What all manifests in memory may weigh together, in bytes, and how many times its bytes one is when it is read.
const MANIFESTS_CAP: usize = 16 * 1024 * 1024;
const READ: usize = 3;

/// Loads a site for whoever asks.
pub async fn load<'r>(request: &'r Request, env: &'r Env, site: &str) -> Result<Context<'r>, Problem> {
    load_for(request, env, site, None).await
}

/// Loads a site for the business, also one that was taken off the web: what is stored of it is still read, given and erased.
pub async fn load_kept<'r>(request: &'r Request, env: &'r Env, site: &str) -> Result<Context<'r>, Problem> {
    let kept = kept(env, site).await?;
    let visitor = resolve(&request.hints(), &kept.manifest);
    load_as(request, env, kept, visitor, request.host()).await
}

/// Loads a site for whoever writes: where the address says no language, zone or market, what they sent does.
///
/// # Errors
/// Besides those of [`load`], [`Problem::Invalid`] where they sent a market that the site has not: what is stored for it would lie
/// elsewhere than they think.
pub async fn load_for<'r>(
    request: &'r Request,
    env: &'r Env,
    site: &str,
    sent: Option<&Fields>,
) -> Result<Context<'r>, Problem> {
    let mut hints = request.hints();
    hints.locale = hints.locale.or(sent.map(|fields| fields.text("locale")));
    hints.tz = hints.tz.or(sent.map(|fields| fields.text("zone")));
    let sent = sent.filter(|fields| fields.has("market"));
    hints.market = hints.market.or(sent.map(|fields| fields.text("market")));
    let served = served(env, site).await?;
    let visitor = resolve(&hints, &served.manifest);
    let context = load_as(request, env, served, visitor, request.host()).await?;
    let is_known = |id: &str| id.is_empty() || context.manifest.site.market(id).is_some();
    let wrong = match sent {
        Some(fields) if !fields.is_text("market") => "error-type",
        Some(fields) if !is_known(fields.text("market")) => "error-choice",
        _ => return Ok(context),
    };
    let error = FieldError { field: "market".to_owned(), detail: context.texts.get(wrong) };
    Err(Problem::Invalid(vec![error]))
}

/// Loads a site for a page of the business's, in the language of the browser: `locale` and `market` in its address are
/// filters, or a customer's. As [`load_kept`], also of a site that was taken off the web.
pub async fn load_for_team<'r>(request: &'r Request, env: &'r Env, site: &str) -> Result<Context<'r>, Problem> {
    let hints = Hints { locale: None, market: None, ..request.hints() };
    let served = kept(env, site).await?;
    let visitor = resolve(&hints, &served.manifest);
    load_as(request, env, served, visitor, request.host()).await
}

/// What a site serves now.
pub async fn served(env: &Env, site: &str) -> Result<Served, Problem> {
    let site = SiteId::parse(site).map_err(|_| Problem::Site)?;
    manifest(env, &site).await?.ok_or(Problem::Site)
}

/// What a site serves, or has served last before it was taken off the web.
///
/// # Errors
/// [`Problem::Site`] where it was never served, or has ended.
pub async fn kept(env: &Env, site: &str) -> Result<Served, Problem> {
    let site = SiteId::parse(site).map_err(|_| Problem::Site)?;
    if let Some(served) = manifest(env, &site).await? {
        return Ok(served);
    }
    let store = store(env)?;
    let version = last(&store, &site).await?.ok_or(Problem::Site)?;
    // It is asked for seldom, and so not kept in memory. Its visitors are told nothing any more.
    Ok(read_version(env, &store, &site, version, Urgent::none()).await?.0)
}

/// Loads what a visitor of a site needs; `host` is the origin of the embedding page.
pub async fn load_as<'r>(
    request: &'r Request,
    env: &'r Env,
    served: Served,
    visitor: Visitor,
    host: String,
) -> Result<Context<'r>, Problem> {
    let Served { version, manifest, schedules, settings, urgent } = served;
    let (pack, texts) = parts::pack(env, &manifest, &visitor.locale).await?;
    let texts = texts.in_tone(visitor.tone);
    let default = &manifest.site.default_locale;
    let fallback = if *default == visitor.locale { None } else { Some(parts::pack(env, &manifest, default).await?.0) };
    let locale_tag = visitor.locale.to_string();
    Ok(Context {
        request,
        env,
        visitor,
        manifest,
        schedules,
        settings,
        pack,
        fallback,
        texts,
        version,
        urgent,
        locale_tag,
        host,
    })
}

/// The same site as somebody else meets it, of whom only this is known: nothing of this request's network.
pub async fn load_beside<'r>(context: &Context<'r>, hints: &Hints<'_>) -> Result<Context<'r>, Problem> {
    let served = Served {
        version: context.version.clone(),
        manifest: context.manifest.clone(),
        schedules: context.schedules.clone(),
        settings: context.settings.clone(),
        urgent: context.urgent.clone(),
    };
    let hints = Hints { place: context.request.hints().place, ..*hints };
    let visitor = resolve(&hints, &served.manifest);
    load_as(context.request, context.env, served, visitor, String::new()).await
}

/// An article, in the visitor's locale or the nearest there is, with the pack that holds it.
pub async fn article(context: &Context<'_>, slug: &str) -> Result<(Rc<Pack>, Article), Problem> {
    let slug = Slug::parse(slug).map_err(|_| Problem::Article)?;
    let manifest = &context.manifest;
    let site = &manifest.site.id;
    let pack = if context.pack.articles.find(slug.as_str()).is_some() {
        Rc::clone(&context.pack)
    } else {
        let exists_in: Vec<Locale> = manifest.places(&slug).map(|entry| entry.locale.clone()).collect();
        let default = &manifest.site.default_locale;
        let locale = locale_for(&exists_in, &context.visitor.locale, default).ok_or(Problem::Article)?;
        parts::pack(context.env, manifest, &locale).await?.0
    };
    let entry = pack.articles.find(slug.as_str()).ok_or(Problem::Article)?;
    let bodies = parts::bodies(context.env, site, &pack, entry.part).await?;
    let article = bodies.html(slug.as_str()).and_then(|html| entry.with_body(html)).ok_or(Problem::Article)?;
    Ok((Rc::clone(&pack), article))
}

/// A site's settings, as far as all its visitors share them.
#[derive(Clone)]
pub struct Served {
    /// The hash that names the manifest.
    pub version: Rc<str>,
    /// The manifest.
    pub manifest: Rc<Manifest>,
    /// The working time of its teams, read.
    pub schedules: Rc<Schedules>,
    /// What its stores know of it, as JSON.
    pub settings: Rc<str>,
    /// What its desk tells visitors at once.
    pub urgent: Urgent,
}

#[derive(Clone)]
struct Known {
    checked: f64,
    weight: usize,
    served: Served,
}

impl Kept for Known {
    fn is_in_use(&self) -> bool {
        Rc::strong_count(&self.served.manifest) > 1
    }
}

thread_local! {
    static MANIFESTS: RefCell<Cache<SiteId, Known>> = RefCell::new(Cache::new(MANIFESTS_CAP, 0.0));
}

/// The manifest that a site serves now. While the store does not answer, the one that was served last.
async fn manifest(env: &Env, site: &SiteId) -> Result<Option<Served>, Problem> {
    let now = js_sys::Date::now();
    let known = MANIFESTS.with_borrow_mut(|manifests| manifests.get(site));
    if let Some(known) = &known
        && now - known.checked < FRESH_MS
    {
        return Ok(Some(known.served.clone()));
    }
    match (read_manifest(env, site, known.as_ref()).await, known) {
        (Ok(Some((served, weight))), _) => {
            let entry = Known { checked: now, weight, served: served.clone() };
            MANIFESTS.with_borrow_mut(|manifests| manifests.keep(site.clone(), weight, entry));
            Ok(Some(served))
        }
        (Ok(None), _) => Ok(None),
        // Old content is better than none.
        (Err(_), Some(known)) => Ok(Some(known.served)),
        (Err(problem), None) => Err(problem),
    }
}

/// The manifest, and how much memory it takes, in bytes.
async fn read_manifest(env: &Env, site: &SiteId, known: Option<&Known>) -> Result<Option<(Served, usize)>, Problem> {
    let store = store(env)?;
    let (version, urgent) = join(pointer(&store, site), urgent(&store, site)).await;
    let Some(version) = version? else { return Ok(None) };
    // A page without its notices is better than none.
    let urgent = urgent.ok().or_else(|| known.map(|known| known.served.urgent.clone())).unwrap_or_else(Urgent::none);
    if let Some(known) = known.filter(|known| *known.served.version == *version) {
        return Ok(Some((Served { urgent, ..known.served.clone() }, known.weight)));
    }
    read_version(env, &store, site, version, urgent).await.map(Some)
}

/// A manifest by its hash, and how much memory it takes, in bytes.
async fn read_version(
    env: &Env,
    store: &KvStore,
    site: &SiteId,
    version: String,
    urgent: Urgent,
) -> Result<(Served, usize), Problem> {
    let bytes = store.get(&manifest_key(site, &version)).bytes().await.map_err(failed)?.ok_or(Problem::Store)?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(failed)?;
    if !READS.contains(&manifest.format) {
        return Err(failed("manifest of another version"));
    }
    // Also what was checked when it came: an older version takes in, unread, what is compiled for a newer one.
    check_manifest(&manifest).map_err(failed)?;
    check_place(env, &manifest).map_err(failed)?;
    let schedules = Rc::new(Schedules::of(&manifest.site));
    let settings = serde_json::to_string(&manifest.site.for_stores()).map_err(failed)?.into();
    let served = Served { version: version.into(), manifest: Rc::new(manifest), schedules, settings, urgent };
    Ok((served, bytes.len() * READ))
}

/// Whether this server can keep what a site's visitors write where the site wants it.
fn check_place(env: &Env, manifest: &Manifest) -> Result<(), String> {
    Config::of(env).place.map_or(Ok(()), |place| residency::check_place(&manifest.site, place))
}

/// Forgets what is known of a site: it has just been published.
pub fn forget(site: &SiteId) {
    MANIFESTS.with_borrow_mut(|manifests| manifests.forget(site));
}
