//! What the outside meets: thin handlers, a file for each kind of address. They read, call a service, and render.

mod api;
mod assets;
mod booking_forms;
mod bookings;
mod content;
mod desk;
mod frame;
mod help;
mod memo;
mod problem;
mod requests;

use nearhand_shared::content::site::allows_origin;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use worker::{Env, Method};

use crate::config::Config;
use crate::content::Context;
use crate::http::{Error, Request, Response};
use crate::route::{ApiRoute, Route, View};

/// Answers a request. Never fails: what goes wrong is a response too.
pub async fn respond(request: &Request, env: &Env) -> web_sys::Response {
    let response = match handle(request, env).await {
        Ok(response) => response,
        Err(error) => problem::respond(request, env, &error.problem).await,
    };
    response.send(request).unwrap_or_else(|_| problem::bare())
}

async fn handle(request: &Request, env: &Env) -> Result<Response, Error> {
    let route = Route::of(&request.path);
    // At the host of one site there is no other: their pages must not share an origin.
    if let Some(own) = request.site_of_host(&Config::of(env))
        && route.site().is_some_and(|site| site != own)
    {
        return Err(Problem::Site.into());
    }
    match route {
        Route::Health => only_read(request).map_err(Error::from).and_then(|()| Response::text("ok")),
        Route::OpenApi => api::description(request),
        Route::Loader | Route::Asset | Route::Demo => assets::serve(request, env).await,
        Route::Frame(site, view) => frame::serve(request, env, &site, view).await,
        Route::Help(site, help) => help::serve(request, env, &site, help).await,
        Route::Api(site, route) => match route {
            ApiRoute::View(View::Invitation(reference)) => bookings::invitation(request, env, &site, &reference).await,
            ApiRoute::View(view) => match request.method {
                Method::Get | Method::Head => api::view(request, env, &site, view).await,
                Method::Post => requests::post_view(request, env, &site, view).await,
                _ => Err(Problem::Method(view.methods(false)).into()),
            },
            ApiRoute::Feedback(slug) => requests::feedback(request, env, &site, &slug).await,
            ApiRoute::Suggestions => requests::suggestions(request, env, &site).await,
            ApiRoute::Availability => bookings::availability(request, env, &site).await,
            ApiRoute::Slots => bookings::slots(request, env, &site).await,
            ApiRoute::Bookings => bookings::book(request, env, &site).await,
            ApiRoute::MoveBooking(reference) => bookings::reschedule(request, env, &site, &reference).await,
            ApiRoute::CancelBooking(reference) => bookings::cancel(request, env, &site, &reference).await,
            ApiRoute::Content(path) => content::serve(request, env, &site, &path).await,
            ApiRoute::Desk(path) => desk::serve(request, env, &site, &path).await,
        },
        Route::Unknown => Err(Problem::Page.into()),
    }
}

/// Refuses every method that would change something.
fn only_read(request: &Request) -> Result<(), Problem> {
    match request.method {
        Method::Get | Method::Head => Ok(()),
        _ => Err(Problem::Method("GET, HEAD")),
    }
}

fn only_post(request: &Request) -> Result<(), Problem> {
    if request.method == Method::Post { Ok(()) } else { Err(Problem::Method("POST")) }
}

/// The fields of a write.
async fn fields(request: &Request) -> Result<Fields, Problem> {
    let body = request.small_body().await?;
    Fields::read(&request.header("content-type").unwrap_or_default(), &body)
}

/// Browsers name the origin of every write; it must be ours (the frame) or the site's. Programs name none.
fn check_origin(context: &Context<'_>) -> Result<(), Problem> {
    let Some(origin) = context.request.header("origin") else { return Ok(()) };
    let is_known = origin == context.request.origin
        || context.manifest.site.origins.iter().any(|known| allows_origin(known, &origin));
    if is_known { Ok(()) } else { Err(Problem::Origin) }
}
