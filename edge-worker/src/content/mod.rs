//! A site's content, from KV into memory.
//!
//! `site/{id}` names the manifest that is served; `manifest/{id}/{hash}` and `pack/{id}/{hash}` never change. So the
//! isolate keeps what it has read, and only asks again, every few seconds, which manifest is the one.

mod context;
pub mod publish;
mod store;

pub use context::Context;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use nearhand_shared::content::site::{Manifest, READS};
use nearhand_shared::content::validity::{check_manifest, check_pack};
use nearhand_shared::content::{Article, Pack, locale_for};
use nearhand_shared::hours::availability::Schedules;
use nearhand_shared::id::{SiteId, Slug};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::visitor::{Visitor, resolve};
use worker::Env;
use worker::kv::KvStore;

use self::store::{failed, manifest_key, pack_key, site_key, store};
use crate::http::Request;

/// How long a manifest is served without asking whether it still is the one, in milliseconds.
const FRESH_MS: f64 = 10_000.0;
/// What all packs in memory may weigh together, in bytes as stored; they are about twice that when read.
const PACKS_CAP: usize = 24 * 1024 * 1024;

/// Loads a site for whoever asks.
pub async fn load<'r>(request: &'r Request, env: &'r Env, site: &str) -> Result<Context<'r>, Problem> {
    load_for(request, env, site, None).await
}

/// Loads a site for whoever writes: where the address says neither language nor zone, what they sent does.
pub async fn load_for<'r>(
    request: &'r Request,
    env: &'r Env,
    site: &str,
    sent: Option<&Fields>,
) -> Result<Context<'r>, Problem> {
    let mut hints = request.hints();
    hints.locale = hints.locale.or(sent.map(|fields| fields.text("locale")));
    hints.tz = hints.tz.or(sent.map(|fields| fields.text("zone")));
    let served = served(env, site).await?;
    let visitor = resolve(&hints, &served.manifest);
    load_as(request, env, served, visitor, request.host()).await
}

/// What a site serves now.
pub async fn served(env: &Env, site: &str) -> Result<Served, Problem> {
    let site = SiteId::parse(site).map_err(|_| Problem::Site)?;
    manifest(env, &site).await?.ok_or(Problem::Site)
}

/// Loads what a visitor of a site needs; `host` is the origin of the embedding page.
pub async fn load_as<'r>(
    request: &'r Request,
    env: &'r Env,
    served: Served,
    visitor: Visitor,
    host: String,
) -> Result<Context<'r>, Problem> {
    let Served { version, manifest, schedules, .. } = served;
    let (pack, texts) = pack(env, &manifest, &visitor.locale).await?;
    let texts = texts.in_tone(visitor.tone);
    let default = &manifest.site.default_locale;
    let fallback = if *default == visitor.locale { None } else { Some(self::pack(env, &manifest, default).await?.0) };
    let locale_tag = visitor.locale.to_string();
    Ok(Context { request, env, visitor, manifest, schedules, pack, fallback, texts, version, locale_tag, host })
}

/// An article, in the visitor's locale or the nearest there is, with the pack that holds it.
pub async fn article(context: &Context<'_>, slug: &str) -> Result<(Rc<Pack>, Article), Problem> {
    let slug = Slug::parse(slug).map_err(|_| Problem::Article)?;
    let manifest = &context.manifest;
    if let Some(article) = context.pack.article(&slug) {
        return Ok((Rc::clone(&context.pack), article.clone()));
    }
    let exists_in: Vec<Locale> = manifest.places(&slug).map(|entry| entry.locale.clone()).collect();
    let default = &manifest.site.default_locale;
    let locale = locale_for(&exists_in, &context.visitor.locale, default).ok_or(Problem::Article)?;
    let (pack, _) = pack(context.env, manifest, &locale).await?;
    let article = pack.article(&slug).cloned().ok_or(Problem::Article)?;
    Ok((pack, article))
}

/// A pack and the texts that belong to it.
pub type PackAndTexts = (Rc<Pack>, Texts);

#[derive(Default)]
struct Memory {
    manifests: HashMap<SiteId, Known>,
    /// By pack name; the last used is at the end.
    packs: Vec<(String, usize, PackAndTexts)>,
}

/// A site's settings, as far as all its visitors share them.
#[derive(Clone)]
pub struct Served {
    /// The hash that names the manifest.
    pub version: Rc<str>,
    /// See [`Pointer::is_checked`].
    is_checked: bool,
    /// The manifest.
    pub manifest: Rc<Manifest>,
    /// The working time of its teams, read.
    pub schedules: Rc<Schedules>,
}

struct Known {
    checked: f64,
    served: Served,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// The manifest that a site serves now. While the store does not answer, the one that was served last.
async fn manifest(env: &Env, site: &SiteId) -> Result<Option<Served>, Problem> {
    let now = js_sys::Date::now();
    let known = known(site);
    if let Some((checked, manifest)) = &known
        && now - checked < FRESH_MS
    {
        return Ok(Some(manifest.clone()));
    }
    let known = known.map(|(_, manifest)| manifest);
    match (read_manifest(env, site, known.as_ref()).await, known) {
        (Ok(Some(manifest)), _) => {
            let entry = Known { checked: now, served: manifest.clone() };
            MEMORY.with_borrow_mut(|memory| memory.manifests.insert(site.clone(), entry));
            Ok(Some(manifest))
        }
        (Ok(None), _) => Ok(None),
        // Old content is better than none.
        (Err(_), Some(manifest)) => Ok(Some(manifest)),
        (Err(problem), None) => Err(problem),
    }
}

fn known(site: &SiteId) -> Option<(f64, Served)> {
    MEMORY.with_borrow(|memory| memory.manifests.get(site).map(|known| (known.checked, known.served.clone())))
}

async fn read_manifest(env: &Env, site: &SiteId, known: Option<&Served>) -> Result<Option<Served>, Problem> {
    let store = store(env)?;
    let Some(Pointer { version, is_checked }) = pointer(&store, site).await? else { return Ok(None) };
    if let Some(known) = known.filter(|known| *known.version == *version) {
        return Ok(Some(known.clone()));
    }
    let bytes = store.get(&manifest_key(site, &version)).bytes().await.map_err(failed)?.ok_or(Problem::Store)?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(failed)?;
    if !READS.contains(&manifest.format) {
        return Err(failed("manifest of another version"));
    }
    if !is_checked {
        check_manifest(&manifest).map_err(failed)?;
    }
    let schedules = Rc::new(Schedules::of(&manifest.site));
    Ok(Some(Served { version: version.into(), is_checked, manifest: Rc::new(manifest), schedules }))
}

/// Which manifest is in force.
pub struct Pointer {
    /// The hash that names it.
    pub version: String,
    /// Whether whoever put it in force could read it. What an older version has taken in for a newer one is looked at
    /// by that one, when it is first read.
    pub is_checked: bool,
}

/// What follows the hash in a pointer to what nobody has checked.
const UNCHECKED: &str = " unchecked";

impl Pointer {
    fn read(text: &str) -> Pointer {
        let hash = text.strip_suffix(UNCHECKED);
        Pointer { version: hash.unwrap_or(text).to_owned(), is_checked: hash.is_none() }
    }

    fn write(&self) -> String {
        let mark = if self.is_checked { "" } else { UNCHECKED };
        [&self.version, mark].concat()
    }
}

/// The manifest that a site serves: of this version's format, or of the newest older one that it reads.
pub async fn pointer(store: &KvStore, site: &SiteId) -> Result<Option<Pointer>, Problem> {
    for format in READS {
        if let Some(text) = pointer_of(store, site, format).await? {
            return Ok(Some(text));
        }
    }
    Ok(None)
}

/// The manifest in force of one format.
pub async fn pointer_of(store: &KvStore, site: &SiteId, format: u32) -> Result<Option<Pointer>, Problem> {
    let text = store.get(&site_key(site, format)).text().await.map_err(failed)?;
    Ok(text.map(|text| Pointer::read(&text)))
}

/// Forgets what is known of a site: it has just been published.
pub fn forget(site: &SiteId) {
    MEMORY.with_borrow_mut(|memory| memory.manifests.remove(site));
}

/// The pack of a locale, with the texts that belong to it.
pub async fn pack(env: &Env, manifest: &Manifest, locale: &Locale) -> Result<PackAndTexts, Problem> {
    let entry = manifest.entry(locale).ok_or(Problem::Server)?;
    if let Some(known) = MEMORY.with_borrow_mut(|memory| memory.used(&entry.pack)) {
        return Ok(known);
    }
    let key = pack_key(&manifest.site.id, &entry.pack);
    let bytes = store(env)?.get(&key).bytes().await.map_err(failed)?.ok_or(Problem::Store)?;
    let pack = Pack::from_bytes(&bytes).map_err(failed)?;
    if is_unchecked(&manifest.site.id) {
        check_pack(&pack).map_err(failed)?;
    }
    let texts = Texts::new(&pack.locale, &pack.texts);
    let loaded = (Rc::new(pack), texts);
    MEMORY.with_borrow_mut(|memory| memory.keep(entry.pack.clone(), bytes.len(), loaded.clone()));
    Ok(loaded)
}

fn is_unchecked(site: &SiteId) -> bool {
    MEMORY.with_borrow(|memory| memory.manifests.get(site).is_some_and(|known| !known.served.is_checked))
}

impl Memory {
    fn used(&mut self, name: &str) -> Option<PackAndTexts> {
        let at = self.packs.iter().position(|(known, ..)| known == name)?;
        if at + 1 < self.packs.len() {
            let entry = self.packs.remove(at);
            self.packs.push(entry);
        }
        self.packs.last().map(|(.., pack)| pack.clone())
    }

    fn keep(&mut self, name: String, size: usize, pack: PackAndTexts) {
        self.packs.retain(|(known, ..)| *known != name);
        self.packs.push((name, size, pack));
        while self.packs.len() > 1 && self.packs.iter().map(|(_, size, _)| size).sum::<usize>() > PACKS_CAP {
            self.packs.remove(0);
        }
    }
}
