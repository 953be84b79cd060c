//! Nearhand's worker.
//!
//! A shell around `nearhand-shared`: it reads a request, loads content, asks the store, and answers. The rules are
//! next door, without a runtime.
//!
//! | path | file |
//! |---|---|
//! | `/nearhand.js`, `/nearhand-api.js`, `/nearhand.d.ts`, `/assets/…`, `/demo/…` | [`assets`] |
//! | `/w/{site}/…` | [`frame`] |
//! | `/help/{site}/…` | [`help`] |
//! | `/api/v1/sites/{site}/…` for visitors | [`api`], writes in [`requests`] |
//! | `…/availability`, `…/callbacks…` | [`callbacks`] |
//! | `/api/v1/sites/{site}/content…` | [`publish`] |
//! | `/api/v1/sites/{site}/desk/…` | [`desk`] |
//! | `/healthz`, `/api/v1/openapi.json` | here |
//!
//! Requests are kept by the Durable Object [`vault::Vault`], one a site and region; which times are taken, by
//! [`calendar::Calendar`], one a site and team.

mod answer;
mod api;
mod ask;
mod assets;
mod calendar;
mod callbacks;
mod challenge;
mod config;
mod content;
mod desk;
mod frame;
mod guard;
mod help;
mod memo;
mod objects;
mod publish;
mod requests;
mod route;
mod vault;

use std::task::{Context, Poll, Waker};

use nearhand_shared::problem::Problem;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Request, Response};
use worker::{Env, Method};

use crate::answer::Failure;
use crate::ask::Ask;
use crate::route::{Call, Route, View};

/// Answers one request. Never fails: what goes wrong is an answer too.
///
/// Exported by hand, as `#[event(fetch)]` would: most answers wait for nothing, and are given without a promise.
#[wasm_bindgen]
pub fn fetch(request: Request, env: Env, context: JsValue) -> Result<JsValue, JsValue> {
    let mut answer = Box::pin(async move { Ok(answer(request, &env, context).await.into()) });
    match answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(response) => response,
        Poll::Pending => Ok(wasm_bindgen_futures::future_to_promise(answer).into()),
    }
}

async fn answer(request: Request, env: &Env, context: JsValue) -> Response {
    let ask = Ask::read(request, env, context);
    match handle(&ask, env).await {
        Ok(response) => response,
        Err(failure) => failure.answer(&ask, env).await,
    }
}

async fn handle(ask: &Ask, env: &Env) -> Result<Response, Failure> {
    match Route::of(&ask.path) {
        Route::Health => answer::only_read(ask).and_then(|()| answer::text("ok")),
        Route::OpenApi => answer::only_read(ask).and_then(|()| answer::open_api()),
        Route::Loader | Route::Asset | Route::Demo => assets::serve(ask, env).await,
        Route::Frame(site, view) => frame::serve(ask, env, &site, view).await,
        Route::Help(site, help) => help::serve(ask, env, &site, help).await,
        Route::Api(site, Call::View(View::Invitation(reference))) => {
            callbacks::invitation(ask, env, &site, &reference).await
        }
        Route::Api(site, Call::View(view)) => match ask.method {
            Method::Get | Method::Head => api::view(ask, env, &site, view).await,
            Method::Post => requests::post_view(ask, env, &site, view).await,
            _ => Err(Problem::Method(view.methods(false)).into()),
        },
        Route::Api(site, Call::Feedback(slug)) => requests::feedback(ask, env, &site, &slug).await,
        Route::Api(site, Call::Suggestions) => requests::suggestions(ask, env, &site).await,
        Route::Api(site, Call::Availability) => callbacks::availability(ask, env, &site).await,
        Route::Api(site, Call::Slots) => callbacks::slots(ask, env, &site).await,
        Route::Api(site, Call::Callbacks) => callbacks::book(ask, env, &site).await,
        Route::Api(site, Call::MoveBooked(reference)) => callbacks::move_call(ask, env, &site, &reference).await,
        Route::Api(site, Call::CancelBooked(reference)) => callbacks::cancel_call(ask, env, &site, &reference).await,
        Route::Api(site, Call::Content(path)) => publish::serve(ask, env, &site, &path).await,
        Route::Api(site, Call::Desk(path)) => desk::serve(ask, env, &site, &path).await,
        Route::Unknown => Err(Problem::Page.into()),
    }
}
