//! A site's content, from KV into memory.
//!
//! `site/{id}` names the manifest that is served; `manifest/{id}/{hash}` and `pack/{id}/{hash}` never change. So the
//! isolate keeps what it has read, and only asks again, every few seconds, which manifest is the one.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use jiff::Timestamp;
use nearhand_shared::content::site::{FORMAT, Manifest};
use nearhand_shared::content::{Article, Content, Pack, locale_for};
use nearhand_shared::hours::availability::Schedules;
use nearhand_shared::id::SiteId;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::model::Place;
use nearhand_shared::page::PageBuilder;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::visitor::{Visitor, resolve};
use worker::Env;
use worker::kv::KvStore;

use crate::ask::Ask;
use crate::route;

/// How long a manifest is served without asking whether it still is the one, in milliseconds.
const FRESH_MS: f64 = 10_000.0;
/// What all packs in memory may weigh together, in bytes as stored; they are about twice that when read.
const PACKS_CAP: usize = 24 * 1024 * 1024;

/// What one request needs: who asks, and the content for them.
pub struct Loaded {
    /// Who asks.
    pub visitor: Visitor,
    /// The site.
    pub manifest: Rc<Manifest>,
    /// When its teams work.
    pub schedules: Rc<Schedules>,
    /// The visitor's locale's pack.
    pub pack: Rc<Pack>,
    /// The default locale's pack, where it is another.
    pub fallback: Option<Rc<Pack>>,
    /// The texts for the visitor.
    pub texts: Texts,
    /// Names the content in force.
    pub version: Rc<str>,
    /// When it was asked.
    pub now: Timestamp,
    host: String,
    locale_tag: String,
}

impl Loaded {
    /// What views are made of.
    pub fn pages(&self) -> PageBuilder<'_> {
        let content = Content { manifest: &self.manifest, pack: &self.pack, fallback: self.fallback.as_deref() };
        PageBuilder {
            visitor: &self.visitor,
            content,
            texts: &self.texts,
            host: &self.host,
            place: Place::Frame,
            now: self.now,
            schedules: &self.schedules,
        }
    }

    /// The origin of the embedding page.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The visitor's locale as a tag.
    pub fn locale_tag(&self) -> &str {
        &self.locale_tag
    }
}

/// Loads a site for whoever asks.
pub async fn load(ask: &Ask, env: &Env, site: &str) -> Result<Loaded, Problem> {
    load_for(ask, env, site, None).await
}

/// Loads a site for whoever writes: where the address says neither language nor zone, what they sent does.
pub async fn load_for(ask: &Ask, env: &Env, site: &str, sent: Option<&Fields>) -> Result<Loaded, Problem> {
    let mut hints = ask.hints();
    hints.locale = hints.locale.or(sent.map(|fields| fields.text("locale")));
    hints.tz = hints.tz.or(sent.map(|fields| fields.text("zone")));
    let served = served(env, site).await?;
    let visitor = resolve(&hints, &served.manifest);
    load_as(env, ask, served, visitor, ask.host()).await
}

/// What a site serves now.
pub async fn served(env: &Env, site: &str) -> Result<Served, Problem> {
    let site = route::site_id(site).ok_or(Problem::Site)?;
    manifest(env, &site).await?.ok_or(Problem::Site)
}

/// Loads what a visitor of a site needs; `host` is the origin of the embedding page.
pub async fn load_as(env: &Env, ask: &Ask, served: Served, visitor: Visitor, host: String) -> Result<Loaded, Problem> {
    let Served { version, manifest, schedules } = served;
    let (pack, texts) = pack(env, &manifest, &visitor.locale).await?;
    let texts = texts.in_tone(visitor.tone);
    let default = &manifest.site.default_locale;
    let fallback = if *default == visitor.locale { None } else { Some(self::pack(env, &manifest, default).await?.0) };
    let locale_tag = visitor.locale.to_string();
    Ok(Loaded { visitor, manifest, schedules, pack, fallback, texts, version, now: ask.now, host, locale_tag })
}

/// An article, in the visitor's locale or the nearest there is, with the pack that holds it.
pub async fn article(env: &Env, loaded: &Loaded, slug: &str) -> Result<(Rc<Pack>, Article), Problem> {
    let slug = route::slug(slug).ok_or(Problem::Article)?;
    let manifest = &loaded.manifest;
    if let Some(article) = loaded.pack.article(&slug) {
        return Ok((Rc::clone(&loaded.pack), article.clone()));
    }
    let exists_in: Vec<Locale> = manifest.places(&slug).map(|entry| entry.locale.clone()).collect();
    let default = &manifest.site.default_locale;
    let locale = locale_for(&exists_in, &loaded.visitor.locale, default).ok_or(Problem::Article)?;
    let (pack, _) = pack(env, manifest, &locale).await?;
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
    let Some(version) = version(&store, site).await? else { return Ok(None) };
    if let Some(known) = known.filter(|known| *known.version == *version) {
        return Ok(Some(known.clone()));
    }
    let bytes = store.get(&manifest_key(site, &version)).bytes().await.map_err(failed)?.ok_or(Problem::Store)?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(failed)?;
    if manifest.format == FORMAT {
        let schedules = Rc::new(Schedules::of(&manifest.site));
        Ok(Some(Served { version: version.into(), manifest: Rc::new(manifest), schedules }))
    } else {
        Err(failed("manifest of another version"))
    }
}

/// The name of the manifest that a site serves.
pub async fn version(store: &KvStore, site: &SiteId) -> Result<Option<String>, Problem> {
    store.get(&site_key(site)).text().await.map_err(failed)
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
    let texts = Texts::new(&pack.locale, &pack.texts);
    let loaded = (Rc::new(pack), texts);
    MEMORY.with_borrow_mut(|memory| memory.keep(entry.pack.clone(), bytes.len(), loaded.clone()));
    Ok(loaded)
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

/// The content store.
pub fn store(env: &Env) -> Result<KvStore, Problem> {
    env.kv("CONTENT").map_err(failed)
}

/// The key that names the manifest in force.
pub fn site_key(site: &SiteId) -> String {
    format!("site/{site}")
}

/// The key of a manifest.
pub fn manifest_key(site: &SiteId, version: &str) -> String {
    format!("manifest/{site}/{version}")
}

/// The key of a pack.
pub fn pack_key(site: &SiteId, name: &str) -> String {
    format!("pack/{site}/{name}")
}

/// Logs what the store said; the visitor is told what to do instead.
pub fn failed(error: impl std::fmt::Display) -> Problem {
    worker::console_error!("content store: {error}");
    Problem::Store
}
