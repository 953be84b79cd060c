//! Calls to Durable Objects. By hand, because the `worker` crate has no wrapper for jurisdictions.
//!
//! A test may let a call fail (header `nearhand-fault`): `vault-put` is not sent; of `vault-put-lost` the answer is
//! lost after it was sent; `store` is every call to a Vault; `store@apac` those to one region's. A Desk that is gone for everybody
//! is asked for once (`desk-gone`, `service::run_jobs`).

pub mod bucket;
pub mod counted;
pub mod ending;
pub mod instant;
pub mod jobs;
pub mod schema;
pub mod sockets;
pub mod stream;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use js_sys::{Function, Object as JsObject, Promise, Reflect};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::{Address, Region};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use worker::Env;

use crate::config::Config;
use crate::log;

/// A Durable Object.
pub struct Object {
    /// What faults and the log call it.
    pub kind: &'static str,
    /// Its class's binding.
    pub binding: &'static str,
    /// Its name: never anything personal.
    pub name: String,
    /// Where it is.
    pub address: Address,
}

/// The way to objects, with the fault that a test has asked for.
#[derive(Clone, Copy)]
pub struct Objects<'a> {
    env: &'a Env,
    fault: Option<&'a str>,
    settings: Option<&'a str>,
}

/// The header in which a Vault is told what it has to know of its site, as JSON in ASCII.
pub const SETTINGS: &str = "nearhand-settings";

impl<'a> Objects<'a> {
    /// The way for alarms, and for what goes on after an answer.
    pub fn of(env: &'a Env) -> Self {
        Objects { env, fault: None, settings: None }
    }

    /// The way for a request.
    #[must_use]
    pub fn with_fault(self, fault: Option<&'a str>) -> Self {
        Objects { fault, ..self }
    }

    /// The way by which a site's Vaults are told what they have to know of it.
    #[must_use]
    pub fn telling(self, settings: &'a str) -> Self {
        Objects { settings: Some(settings), ..self }
    }

    /// The regions in which something can be stored: all, or that of the machine where a business hosts this itself.
    pub fn regions(&self) -> Vec<Region> {
        Config::of(self.env).place.map_or_else(|| Region::ALL.to_vec(), |place| vec![place])
    }

    /// Whether a test lets something fail, and waits for what comes of it.
    pub fn has_fault(&self) -> bool {
        self.fault.is_some()
    }

    /// Asks an object.
    ///
    /// # Errors
    /// [`Problem::Store`] where it does not answer, or answers what cannot be read.
    pub async fn call<T: DeserializeOwned>(
        &self,
        object: &Object,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, Problem> {
        // `vault-erase@apac` is the same in one region alone.
        let (fault, place) =
            self.fault.unwrap_or_default().split_once('@').unwrap_or((self.fault.unwrap_or_default(), ""));
        let is_here = place.is_empty() || object.name.ends_with(&format!("/{place}"));
        let is_hit = |what: &str| {
            let rest = fault.strip_prefix(object.kind).and_then(|rest| rest.strip_prefix('-')?.strip_prefix(path));
            is_here && rest == Some(what)
        };
        if is_hit("") || (object.kind == "vault" && is_here && fault == "store") {
            return Err(Problem::Store);
        }
        let answer = self.answer(object, path, body).await;
        if is_hit("-lost") { Err(Problem::Store) } else { answer }
    }

    /// Hands an object bytes of a file, and is answered as by [`Objects::call`].
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn hand<T: DeserializeOwned>(&self, object: &Object, path: &str, bytes: &[u8]) -> Result<T, Problem> {
        if object.kind == "vault" && self.fault == Some("store") {
            return Err(Problem::Store);
        }
        let unreachable = |error: JsValue| {
            log::failure(&format!("{}.file.unreachable", object.kind), format_args!("{}: {error:?}", object.name));
            Problem::Store
        };
        let body = js_sys::Uint8Array::from(bytes);
        let response = fetch(self.env, object, path, &body.into(), None).await.map_err(unreachable)?;
        let text = text_of(response).await.map_err(unreachable)?;
        serde_json::from_str(&text).map_err(|_| Problem::Store)
    }

    /// Has an object hand over the bytes of a file: its response, of which nothing was read.
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn stream(&self, object: &Object, path: &str) -> Result<web_sys::Response, Problem> {
        if object.kind == "vault" && self.fault == Some("store") {
            return Err(Problem::Store);
        }
        let response = fetch(self.env, object, path, &JsValue::NULL, None).await.map_err(|error| {
            log::failure(&format!("{}.file.unreachable", object.kind), format_args!("{}: {error:?}", object.name));
            Problem::Store
        })?;
        if response.status() == 200 { Ok(response) } else { Err(Problem::Store) }
    }

    /// Opens a socket of an object, which is told who is at its door: its answer to the upgrade (RFC 6455, section 4.2), whose socket
    /// is the caller's.
    ///
    /// # Errors
    /// [`Problem::Store`] where it does not answer.
    pub async fn upgrade(
        &self,
        object: &Object,
        path: &str,
        door: &impl Serialize,
    ) -> Result<web_sys::Response, Problem> {
        let fault = self.fault.unwrap_or_default();
        if fault == format!("{}-{path}", object.kind) || (object.kind == "vault" && fault == "store") {
            return Err(Problem::Store);
        }
        let kind = |what: &str| format!("{}.{path}.{what}", object.kind);
        let door = serde_json::to_vec(door).map_err(|error| {
            log::failure(&kind("encode"), error);
            Problem::Server
        })?;
        upgraded(self.env, object, path, &BASE64_URL_SAFE_NO_PAD.encode(door)).await.map_err(|error| {
            log::failure(&kind("unreachable"), format_args!("{}: {error:?}", object.name));
            Problem::Store
        })
    }

    async fn answer<T: DeserializeOwned>(
        &self,
        object: &Object,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, Problem> {
        let kind = |what: &str| format!("{}.{path}.{what}", object.kind);
        let body = serde_json::to_string(body).map_err(|error| {
            log::failure(&kind("encode"), error);
            Problem::Server
        })?;
        // What is logged comes from the runtime; the body, which holds what the visitor wrote, is not.
        let settings = self.settings.filter(|_| object.kind == "vault");
        let asked = async { text_of(fetch(self.env, object, path, &body.into(), settings).await?).await };
        let answer = asked.await.map_err(|error: JsValue| {
            log::failure(&kind("unreachable"), format_args!("{}: {error:?}", object.name));
            Problem::Store
        })?;
        serde_json::from_str(&answer).map_err(|error| {
            // Its message would repeat a value: only where and which kind of mistake it was is told.
            let place = format_args!("{}: {:?}, column {}", object.name, error.classify(), error.column());
            log::failure(&kind("decode"), place);
            Problem::Store
        })
    }
}

/// The header in which an object is told who is at its door. Only a worker of ours can reach an object.
const DOOR: &str = "nearhand-door";

/// Who is at the door, as [`Objects::upgrade`] tells it; none where the request is no upgrade.
///
/// # Errors
/// Where it cannot be read.
pub fn at_the_door<T: DeserializeOwned>(request: &worker::Request) -> worker::Result<Option<T>> {
    let Some(door) = request.headers().get(DOOR)? else { return Ok(None) };
    let door = BASE64_URL_SAFE_NO_PAD.decode(door).map_err(|_| "unreadable: a door")?;
    serde_json::from_slice(&door).map(Some).map_err(|_| "unreadable: a door".into())
}

/// What an object is called by who asks it; empty where that is not said.
///
/// # Errors
/// Where the request has no address.
pub fn called(request: &worker::Request) -> worker::Result<String> {
    Ok(request.url()?.query().unwrap_or_default().to_owned())
}

/// Reads what an object is asked. What is wrong with it is told without its values, which are a visitor's.
///
/// # Errors
/// Where it cannot be read.
pub fn read<T: DeserializeOwned>(body: &str) -> worker::Result<T> {
    serde_json::from_str(body).map_err(|error| {
        worker::Error::RustError(format!("unreadable: {:?}, column {}", error.classify(), error.column()))
    })
}

async fn fetch(
    env: &Env,
    object: &Object,
    path: &str,
    body: &JsValue,
    settings: Option<&str>,
) -> Result<web_sys::Response, JsValue> {
    let init = web_sys::RequestInit::new();
    init.set_method("POST");
    init.set_body(body);
    if let Some(settings) = settings {
        let headers = JsObject::new();
        Reflect::set(&headers, &SETTINGS.into(), &settings.into())?;
        init.set_headers(&headers);
    }
    asked(env, object, path, &init).await
}

async fn text_of(response: web_sys::Response) -> Result<String, JsValue> {
    if response.status() == 204 {
        return Ok("null".to_owned());
    }
    let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    if response.status() == 200 { Ok(text) } else { Err(JsValue::from_f64(response.status().into())) }
}

async fn upgraded(env: &Env, object: &Object, path: &str, door: &str) -> Result<web_sys::Response, JsValue> {
    let headers = web_sys::Headers::new()?;
    headers.set("upgrade", "websocket")?;
    headers.set(DOOR, door)?;
    let init = web_sys::RequestInit::new();
    init.set_headers(&headers);
    asked(env, object, path, &init).await
}

async fn asked(
    env: &Env,
    object: &Object,
    path: &str,
    init: &web_sys::RequestInit,
) -> Result<web_sys::Response, JsValue> {
    let namespace = Reflect::get(env, &object.binding.into())?;
    let name = JsValue::from_str(&object.name);
    let stub = match object.address {
        Address::LocationHint(hint) => {
            let options = JsObject::new();
            Reflect::set(&options, &"locationHint".into(), &hint.into())?;
            method(&namespace, "getByName")?.call2(&namespace, &name, &options)?
        }
        Address::Jurisdiction(jurisdiction) => {
            let bound = bound(env, &namespace, jurisdiction)?;
            method(&bound, "getByName")?.call1(&bound, &name)?
        }
    };
    // An object does not know by which name it is reached; a site's and a region's are in it.
    let address = JsValue::from_str(&format!("https://object/{path}?{}", object.name));
    let promise: Promise = method(&stub, "fetch")?.call2(&stub, &address, init)?.dyn_into()?;
    JsFuture::from(promise).await?.dyn_into()
}

/// The namespace bound to a jurisdiction.
///
/// Workerd has one place only and says so, with an exception that costs more than the rest of a call: it is asked once, in
/// development and where a business has said in which region its machine is. Anywhere else data must not land outside its
/// jurisdiction.
fn bound(env: &Env, namespace: &JsValue, jurisdiction: &str) -> Result<JsValue, JsValue> {
    thread_local! {
        static HAS_NONE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }
    if HAS_NONE.get() {
        return Ok(namespace.clone());
    }
    match method(namespace, "jurisdiction")?.call1(namespace, &jurisdiction.into()) {
        Err(_) if Config::of(env).is_development || Config::of(env).place.is_some() => {
            HAS_NONE.set(true);
            Ok(namespace.clone())
        }
        bound => bound,
    }
}

/// Waits for all of them at once.
pub async fn join_all<T>(futures: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
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

fn method(object: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(object, &name.into())?.dyn_into()
}
