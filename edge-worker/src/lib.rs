//! Nearhand's worker.
//!
//! A shell around `nearhand-shared`: it reads a request, loads content, asks the store, and answers. The rules are
//! in `shared`, which depends on no runtime.
//!
//! | folder | what is in it | may use |
//! |---|---|---|
//! | [`surfaces`] | thin handlers, a file for each kind of address | all below but `objects` and the objects' clients |
//! | [`render`] | page model → response | `content`, `http`, [`config`] |
//! | [`service`] | what is done, without a response | all below, of objects the clients and protocols |
//! | [`abuse`], [`auth`] | what is refused, and who asks | `content`, clients |
//! | [`content`] | a site's content, and putting it in force | `http`, [`config`], shared |
//! | [`vault`], [`calendar`], [`desk`] | the Durable Objects: protocol, client, object, tables | `objects` |
//! | [`mail`] | mail on its way out, for a job | `http`, `log`, [`config`] |
//! | [`objects`] | calls to objects, migrations, jobs | `log`, [`config`] |
//! | [`http`], [`route`] | request, response, error; paths | [`log`], [`config`] |
//!
//! An object's tables know no HTTP, no content and no rendering; its entry points (fetch, alarm) are surfaces of their
//! own. `cargo xtask test` checks that nothing points the other way.

mod abuse;
mod auth;
mod calendar;
mod config;
mod content;
mod desk;
mod http;
mod log;
mod mail;
mod objects;
mod render;
mod route;
mod service;
mod surfaces;
mod vault;
mod webhook;

use std::task::{Context, Poll, Waker};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use worker::Env;

use crate::http::Request;

/// Runs once in each isolate: a panic, which ends it, says where it was.
#[worker::event(start)]
fn start() {
    // Its message could hold a visitor's words; where it happened is enough.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        log::failure("panic", place);
    }));
}

/// Takes a mail that comes in: as `#[event(email)]` would, which brings another context with it.
#[wasm_bindgen]
pub fn email(message: worker::ForwardableEmailMessage, env: Env, context: JsValue) -> js_sys::Promise {
    wasm_bindgen_futures::future_to_promise(async move {
        surfaces::receive(&message, &env, context).await;
        Ok(JsValue::UNDEFINED)
    })
}

/// Answers one request. Never fails: what goes wrong is a response too.
///
/// Exported by hand, as `#[event(fetch)]` would: most responses wait for nothing, and are given without a promise.
#[wasm_bindgen]
pub fn fetch(request: web_sys::Request, env: Env, context: JsValue) -> Result<JsValue, JsValue> {
    let mut response = Box::pin(async move {
        let request = Request::read(request, &env, context);
        Ok(surfaces::respond(&request, &env).await.into())
    });
    match response.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(response) => response,
        Poll::Pending => Ok(wasm_bindgen_futures::future_to_promise(response).into()),
    }
}
