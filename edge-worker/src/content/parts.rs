//! Parts of content, from KV into memory, within a bound.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Function, Promise};
use nearhand_shared::content::cache::{Asked, Cache, Kept};
use nearhand_shared::content::part::{Kind, PartName};
use nearhand_shared::content::site::Manifest;
use nearhand_shared::content::{Bodies, ForDesk, Moved, Pack, Part, read};
use nearhand_shared::id::SiteId;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::problem::Problem;
use nearhand_shared::search::Index;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use worker::Env;

use super::store::{failed, pack_key, store};

/// What all parts in memory may weigh together, in bytes, with those that are being read. An isolate has 128 MB, for
/// its code's memory and for what the runtime keeps beside it.
const CAP: usize = 32 * 1024 * 1024;
/// How long a request waits for another that reads the same part, or for room, and how often it looks.
const PATIENCE: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(5);
/// What is taken for the size of a pack whose manifest does not say it, in bytes.
const UNKNOWN: u32 = 1024 * 1024;

/// A part as it is kept.
#[derive(Clone)]
enum Loaded {
    Pack(Rc<Pack>, Texts),
    Index(Rc<Index>),
    Bodies(Rc<Bodies>),
    Desk(Rc<ForDesk>),
    Moved(Rc<Moved>),
}

impl Kept for Loaded {
    fn is_in_use(&self) -> bool {
        let users = match self {
            Loaded::Pack(pack, _) => Rc::strong_count(pack),
            Loaded::Index(index) => Rc::strong_count(index),
            Loaded::Bodies(bodies) => Rc::strong_count(bodies),
            Loaded::Desk(desk) => Rc::strong_count(desk),
            Loaded::Moved(moved) => Rc::strong_count(moved),
        };
        users > 1
    }
}

impl From<Part> for Loaded {
    fn from(part: Part) -> Self {
        match part {
            Part::Pack(pack) => {
                let texts = Texts::new(&pack.locale, &pack.texts);
                Loaded::Pack(Rc::new(pack), texts)
            }
            Part::Index(index) => Loaded::Index(Rc::new(index)),
            Part::Bodies(bodies) => Loaded::Bodies(Rc::new(bodies)),
            Part::Desk(desk) => Loaded::Desk(Rc::new(desk)),
            Part::Moved(moved) => Loaded::Moved(Rc::new(moved)),
        }
    }
}

/// By kind and name: what an older version stored is all three under one name.
type Key = (Kind, String);

thread_local! {
    static PARTS: RefCell<Cache<Key, Loaded>> = RefCell::new(Cache::new(CAP, PATIENCE.as_secs_f64() * 1e3));
}

/// The pack of a locale, with the texts that belong to it.
pub async fn pack(env: &Env, manifest: &Manifest, locale: &Locale) -> Result<(Rc<Pack>, Texts), Problem> {
    let entry = manifest.entry(locale).ok_or(Problem::Server)?;
    let bytes = if entry.bytes == 0 { UNKNOWN } else { entry.bytes };
    match load(env, &manifest.site.id, Kind::Pack, &entry.pack, bytes).await? {
        Loaded::Pack(pack, texts) => Ok((pack, texts)),
        _ => Err(Problem::Server),
    }
}

/// The search index of a pack.
pub async fn index(env: &Env, site: &SiteId, pack: &Pack) -> Result<Rc<Index>, Problem> {
    let PartName { name, bytes } = &pack.index;
    match load(env, site, Kind::Index, name, *bytes).await? {
        Loaded::Index(index) => Ok(index),
        _ => Err(Problem::Server),
    }
}

/// A part of the articles' texts of a pack.
pub async fn bodies(env: &Env, site: &SiteId, pack: &Pack, part: usize) -> Result<Rc<Bodies>, Problem> {
    let PartName { name, bytes } = pack.bodies.get(part).ok_or(Problem::Server)?;
    match load(env, site, Kind::Bodies, name, *bytes).await? {
        Loaded::Bodies(bodies) => Ok(bodies),
        _ => Err(Problem::Server),
    }
}

/// What the desk alone needs of a site: nothing of one that was published before there was such a part.
pub async fn for_desk(env: &Env, manifest: &Manifest) -> Result<Rc<ForDesk>, Problem> {
    let Some(PartName { name, bytes }) = &manifest.desk else { return Ok(Rc::default()) };
    match load(env, &manifest.site.id, Kind::Desk, name, *bytes).await? {
        Loaded::Desk(desk) => Ok(desk),
        _ => Err(Problem::Server),
    }
}

/// Where a site's old addresses lead; none where it has none.
pub async fn moved(env: &Env, manifest: &Manifest) -> Result<Option<Rc<Moved>>, Problem> {
    let Some(PartName { name, bytes }) = &manifest.moved else { return Ok(None) };
    match load(env, &manifest.site.id, Kind::Moved, name, *bytes).await? {
        Loaded::Moved(moved) => Ok(Some(moved)),
        _ => Err(Problem::Server),
    }
}

/// Makes room for something else that is large for a moment.
pub fn make_room(bytes: usize) {
    PARTS.with_borrow_mut(|parts| parts.make_room(bytes));
}

/// A part from memory, else from the store. One request reads it, and others that want it meanwhile wait for that one.
async fn load(env: &Env, site: &SiteId, kind: Kind, name: &str, bytes: u32) -> Result<Loaded, Problem> {
    let key = (kind, name.to_owned());
    if let Some(known) = PARTS.with_borrow_mut(|parts| parts.get(&key)) {
        return Ok(known);
    }
    // While it is read there are its bytes and what is made of them.
    let weight = usize::try_from(bytes).unwrap_or(usize::MAX).saturating_mul(2);
    let mut waited = Duration::ZERO;
    loop {
        let insists = waited >= PATIENCE;
        match PARTS.with_borrow_mut(|parts| parts.ask(&key, weight, js_sys::Date::now(), insists)) {
            Asked::Known(known) => return Ok(known),
            Asked::Read => break,
            // Each by its own clock: a request cannot be woken by another's.
            Asked::Wait => pause().await,
        }
        waited += PAUSE;
    }
    let reading = Reading(key);
    let found = store(env)?.get(&pack_key(site, name)).bytes().await.map_err(failed)?.ok_or(Problem::Store)?;
    let mut wanted = None;
    for part in read(name, found).map_err(failed)? {
        let (kind, weight) = (part.kind(), part.weight());
        let loaded = Loaded::from(part);
        if kind == reading.0.0 {
            wanted = Some(loaded.clone());
        }
        PARTS.with_borrow_mut(|parts| parts.keep((kind, name.to_owned()), weight, loaded));
    }
    wanted.ok_or_else(|| failed("a part is of another kind than its place says"))
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &Function, milliseconds: u32);
}

/// Waits for [`PAUSE`]. The `worker` crate's own `Delay` wakes whoever polled it first, which here may be nobody: a request
/// is first polled without a waker.
async fn pause() {
    let milliseconds = u32::try_from(PAUSE.as_millis()).unwrap_or_default();
    let over = Promise::new(&mut |resolve, _| set_timeout(&resolve, milliseconds));
    let _ = JsFuture::from(over).await;
}

/// Room that is taken for what is being read, until it is there or is given up.
struct Reading(Key);

impl Drop for Reading {
    fn drop(&mut self) {
        PARTS.with_borrow_mut(|parts| parts.give_up(&self.0));
    }
}
