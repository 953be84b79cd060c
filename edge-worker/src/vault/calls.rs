//! Calls to Vaults, from the worker's side.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use js_sys::{Function, Object, Promise, Reflect};
use nearhand_shared::problem::Problem;
use nearhand_shared::reference::Reference;
use nearhand_shared::region::{Address, Region};
use nearhand_shared::request::Record;
use nearhand_shared::token::{KeyDigest, SealedToken, Token};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use worker::Env;

use crate::ask::Ask;
use crate::config::Config;
use crate::content::Loaded;

/// A request to be stored.
#[derive(Debug, Serialize, Deserialize)]
pub struct Put {
    /// What is stored.
    pub record: Record,
    /// SHA-256 of its token.
    pub token_hash: String,
    /// Where the client sent an idempotency key: its digest and the token sealed with it.
    pub key: Option<PutKey>,
    /// Tells whether a repeated key came with the same body.
    pub fingerprint: String,
}

/// What is stored of an idempotency key.
#[derive(Debug, Serialize, Deserialize)]
pub struct PutKey {
    /// Finds the earlier write.
    pub lookup: String,
    /// The token, for the holder of the key.
    pub sealed: String,
}

impl Put {
    /// Prepares a write.
    pub fn new(record: Record, token: &Token, key: Option<&KeyDigest>, fingerprint: String) -> Self {
        let key = key.map(|key| PutKey { lookup: to_text(&key.lookup), sealed: to_text(&key.seal(token).0) });
        Put { record, token_hash: to_text(&token.hash()), key, fingerprint }
    }
}

/// What the object says of a write that it did not store as a new one.
#[derive(Debug, Serialize, Deserialize)]
pub enum PutAnswer {
    /// The same write was stored before: that record, and its sealed token where it is still kept.
    Before(Box<Record>, Option<String>),
    /// The key came with another body before.
    Conflict,
}

/// How a write ended.
pub enum Kept {
    /// It is stored.
    New(Record),
    /// The same write was stored before.
    Before {
        /// What was stored then.
        record: Record,
        /// Its token, for the holder of the key.
        sealed: Option<SealedToken>,
    },
    /// The key came with another body before.
    Conflict,
}

/// Which request is opened.
#[derive(Debug, Serialize, Deserialize)]
pub struct Get {
    /// Its reference.
    pub reference: String,
    /// SHA-256 of the token that was given.
    pub token_hash: String,
}

/// A part of the list, newest first.
#[derive(Debug, Serialize, Deserialize)]
pub struct List {
    /// Only what is older than this instant and reference.
    pub before: Option<(i64, String)>,
    /// At most so many.
    pub limit: usize,
}

/// One "did this help?".
#[derive(Debug, Serialize, Deserialize)]
pub struct Feedback {
    /// The article.
    pub slug: String,
    /// The locale in which it was read.
    pub locale: String,
    /// The day, in UTC.
    pub day: String,
    /// The answer.
    pub helpful: bool,
}

/// Stores a request in the visitor's region.
pub async fn put(ask: &Ask, env: &Env, loaded: &Loaded, put: Put) -> Result<Kept, Problem> {
    let answer: Option<PutAnswer> = call(ask, env, loaded, loaded.visitor.region, "put", &put).await?;
    Ok(match answer {
        None => Kept::New(put.record),
        Some(PutAnswer::Before(record, sealed)) => {
            Kept::Before { record: *record, sealed: sealed.and_then(|sealed| opened(&sealed)) }
        }
        Some(PutAnswer::Conflict) => Kept::Conflict,
    })
}

/// Opens a request, from the region that its reference names.
pub async fn get(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &Reference,
    token: &Token,
) -> Result<Record, Problem> {
    let get = Get { reference: reference.to_string(), token_hash: to_text(&token.hash()) };
    let found: Option<Record> = call(ask, env, loaded, reference.region(), "get", &get).await?;
    found.ok_or(Problem::Request)
}

/// Counts one answer to "did this help?" in the visitor's region.
pub async fn feedback(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    slug: &str,
    locale: &str,
    helpful: bool,
) -> Result<(), Problem> {
    let day = ask.now.to_string().chars().take(10).collect();
    let feedback = Feedback { slug: slug.to_owned(), locale: locale.to_owned(), day, helpful };
    call(ask, env, loaded, loaded.visitor.region, "feedback", &feedback).await
}

/// Requests of every region.
pub struct Listed {
    /// Newest first.
    pub records: Vec<Record>,
    /// Regions whose store did not answer.
    pub unreachable: Vec<Region>,
}

/// Lists the requests of all regions, newest first.
pub async fn list(ask: &Ask, env: &Env, loaded: &Loaded, before: Option<(i64, String)>, limit: usize) -> Listed {
    let list = List { before, limit };
    let mut listed = Listed { records: Vec::new(), unreachable: Vec::new() };
    let calls = Region::ALL.map(|region| call::<Vec<Record>>(ask, env, loaded, region, "list", &list));
    // All calls are under way at once: `call` starts the fetch before its first await.
    for (region, answer) in Region::ALL.into_iter().zip(join_all(calls).await) {
        match answer {
            Ok(records) => listed.records.extend(records),
            Err(_) => listed.unreachable.push(region),
        }
    }
    listed.records.sort_by(|a, b| b.created.cmp(&a.created).then_with(|| b.reference.cmp(&a.reference)));
    listed.records.truncate(limit);
    listed
}

async fn join_all<T>(futures: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut pending: Vec<_> = futures.into_iter().map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        let mut is_ready = true;
        for (future, done) in &mut pending {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(value) => *done = Some(value),
                    std::task::Poll::Pending => is_ready = false,
                }
            }
        }
        if is_ready { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    pending.into_iter().filter_map(|(_, done)| done).collect()
}

async fn call<T: DeserializeOwned>(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    region: Region,
    path: &str,
    body: &impl Serialize,
) -> Result<T, Problem> {
    if ask.is_store_down {
        return Err(Problem::Store);
    }
    let body = serde_json::to_string(body).map_err(|_| Problem::Server)?;
    let name = format!("{}/{region}", loaded.manifest.site.id);
    let answer = fetch(env, &name, region, path, &body).await.map_err(|error| {
        // The error comes from the runtime; the body, which holds what the visitor wrote, is not logged.
        worker::console_error!("vault {name} {path}: {error:?}");
        Problem::Store
    })?;
    serde_json::from_str(&answer).map_err(|_| Problem::Store)
}

/// Sends a call to the object of a name. By hand, because the wrapper knows no jurisdictions.
async fn fetch(env: &Env, name: &str, region: Region, path: &str, body: &str) -> Result<String, JsValue> {
    let namespace = Reflect::get(env, &"VAULT".into())?;
    let stub = match region.address() {
        Address::LocationHint(hint) => {
            let options = Object::new();
            Reflect::set(&options, &"locationHint".into(), &hint.into())?;
            method(&namespace, "getByName")?.call2(&namespace, &name.into(), &options)?
        }
        Address::Jurisdiction(jurisdiction) => {
            let bound = bound(env, &namespace, jurisdiction)?;
            method(&bound, "getByName")?.call1(&bound, &name.into())?
        }
    };
    let init = web_sys::RequestInit::new();
    init.set_method("POST");
    init.set_body(&body.into());
    let address = JsValue::from_str(&format!("https://vault/{path}"));
    let promise: Promise = method(&stub, "fetch")?.call2(&stub, &address, &init)?.dyn_into()?;
    let response: web_sys::Response = JsFuture::from(promise).await?.dyn_into()?;
    if response.status() == 204 {
        return Ok("null".to_owned());
    }
    let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    if response.status() == 200 { Ok(text) } else { Err(JsValue::from_f64(response.status().into())) }
}

/// The namespace bound to a jurisdiction.
///
/// Local workerd has one place only and says so, with an exception that costs more than the rest of a call: it is
/// asked once. Anywhere else data must not land outside its jurisdiction.
fn bound(env: &Env, namespace: &JsValue, jurisdiction: &str) -> Result<JsValue, JsValue> {
    thread_local! {
        static HAS_NONE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }
    if HAS_NONE.get() {
        return Ok(namespace.clone());
    }
    match method(namespace, "jurisdiction")?.call1(namespace, &jurisdiction.into()) {
        Err(_) if Config::of(env).is_development => {
            HAS_NONE.set(true);
            Ok(namespace.clone())
        }
        bound => bound,
    }
}

fn opened(sealed: &str) -> Option<SealedToken> {
    SealedToken::try_from(BASE64_URL_SAFE_NO_PAD.decode(sealed).ok()?.as_slice()).ok()
}

/// Digests cross the wire, and are stored, as text: it is cheaper to hand over than bytes.
fn to_text(digest: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest)
}

fn method(object: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(object, &name.into())?.dyn_into()
}
