//! What the outside meets: thin handlers, a file for each kind of address. They read, call a service, and render.

mod api;
mod assets;
mod attachments;
mod booking_forms;
mod bookings;
mod content;
mod desk;
mod enter;
mod frame;
mod help;
mod live;
mod mail;
mod media;
mod memo;
mod messages;
mod moved;
mod notices;
mod own;
mod place;
mod problem;
mod ratings;
mod reading;
mod requests;

use nearhand_shared::content::site::Desk;
use nearhand_shared::problem::Problem;
use worker::{Env, Method};

pub use self::mail::receive;
use crate::config::Config;
use crate::content::kept;
use crate::http::{Error, Request, Response};
use crate::objects::counted;
use crate::route::{ApiRoute, DeskPage, DeskRoute, Route, View};
use crate::surfaces::reading::{is_read, only_read};

/// Answers a request. Never fails: what goes wrong is a response too.
pub async fn respond(request: &Request, env: &Env) -> web_sys::Response {
    let response = match handle(request, env).await {
        Ok(response) => response,
        Err(error) => match moved::instead(request, env, &error.problem).await {
            Some(way_on) => way_on,
            None => problem::respond(request, env, &error.problem).await,
        },
    };
    response.send(request).unwrap_or_else(|_| problem::bare())
}

async fn handle(request: &Request, env: &Env) -> Result<Response, Error> {
    let route = Route::of(&request.path);
    let desk = desk_of(&route, env).await;
    if let Some(elsewhere) = place::of_desk(request, &route, &desk)? {
        return Ok(elsewhere);
    }
    // At the host of one site there is no other: their pages must not share an origin.
    if !desk.is_alone_at(&request.origin)
        && let Some(own) = request.site_of_host(&Config::of(env))
        && route.site().is_some_and(|site| site != own)
    {
        return Err(Problem::Site.into());
    }
    match route {
        Route::Health => only_read(request).map_err(Error::from).and_then(|()| health(env)),
        Route::OpenApi => api::description(request),
        Route::Loader | Route::Asset | Route::Demo => assets::serve(request, env).await,
        Route::Robots => assets::robots(request),
        Route::Desk(site, page) => match page {
            DeskPage::Enter => enter::serve(request, env, &site).await,
            DeskPage::SignIn => enter::sign_in(request, env, &site).await,
            DeskPage::SignedIn => enter::signed_in(request, env, &site).await,
            page => desk::pages::serve(request, env, &site, page).await,
        },
        Route::Frame(site, view) => frame::serve(request, env, &site, view).await,
        Route::Help(site, help) => help::serve(request, env, &site, help).await,
        Route::Api(site, route) => match route {
            ApiRoute::View(View::Invitation(reference)) => bookings::invitation(request, env, &site, &reference).await,
            ApiRoute::View(View::Requests) if request.query("mine") == Some("1") && is_read(request) => {
                messages::mine(request, env, &site).await
            }
            ApiRoute::View(View::Request(reference)) if request.method == Method::Delete => {
                own::erase(request, env, &site, &reference).await
            }
            ApiRoute::View(view) => match request.method {
                Method::Get | Method::Head => api::view(request, env, &site, view).await,
                Method::Post => requests::post_view(request, env, &site, view).await,
                _ => Err(Problem::Method(view.methods(false)).into()),
            },
            ApiRoute::Feedback(slug) => requests::feedback(request, env, &site, &slug).await,
            ApiRoute::Suggestions => requests::suggestions(request, env, &site).await,
            ApiRoute::Notices(is_script) => notices::serve(request, env, &site, is_script).await,
            ApiRoute::Availability => bookings::availability(request, env, &site).await,
            ApiRoute::Slots => bookings::slots(request, env, &site).await,
            ApiRoute::Bookings => bookings::book(request, env, &site).await,
            ApiRoute::MoveBooking(reference) => bookings::reschedule(request, env, &site, &reference).await,
            ApiRoute::CancelBooking(reference) => bookings::cancel(request, env, &site, &reference).await,
            ApiRoute::Content(path) => content::serve(request, env, &site, &path).await,
            ApiRoute::Attachments(reference) => attachments::create(request, env, &site, &reference).await,
            ApiRoute::Attachment(reference, id) => attachments::serve(request, env, &site, &reference, &id).await,
            ApiRoute::Messages(reference) => messages::serve(request, env, &site, &reference).await,
            ApiRoute::Live(reference) => live::conversation(request, env, &site, &reference).await,
            ApiRoute::Desk(DeskRoute::Live) => live::desk(request, env, &site).await,
            ApiRoute::Rating(reference) => ratings::serve(request, env, &site, &reference).await,
            ApiRoute::Export(reference) => own::export(request, env, &site, &reference).await,
            ApiRoute::Desk(route) => desk::serve(request, env, &site, route).await,
        },
        Route::File(site, file) => attachments::sealed(request, env, &site, &file).await,
        Route::Media(site, file) => media::serve(request, env, &site, &file).await,
        Route::Unknown => Err(Problem::Page.into()),
    }
}

/// How the business's side of a site works; as by default where there is no such site, which its handler says.
async fn desk_of(route: &Route, env: &Env) -> Desk {
    match route.site() {
        Some(site) => kept(env, site).await.map(|kept| kept.manifest.site.desk.clone()).unwrap_or_default(),
        None => Desk::default(),
    }
}

/// That the worker is there; in development also how much memory it has taken, in bytes, of which it never gives any back, and which
/// events objects had.
fn health(env: &Env) -> Result<Response, Error> {
    if !Config::of(env).is_development {
        return Response::text("ok");
    }
    let bytes = core::arch::wasm32::memory_size(0) * 65_536;
    let counted = counted::all();
    let mut told = vec![
        ("content-type".to_owned(), "text/plain; charset=utf-8".to_owned()),
        ("cache-control".to_owned(), "no-store".to_owned()),
        ("nearhand-memory".to_owned(), bytes.to_string()),
        ("nearhand-objects".to_owned(), counted.made.to_string()),
        ("nearhand-events".to_owned(), counted.events.values().sum::<u64>().to_string()),
    ];
    told.extend(counted.events.iter().map(|(how, many)| (format!("nearhand-event-{how}"), many.to_string())));
    told.extend(counted.jobs.iter().map(|(kind, many)| (format!("nearhand-job-{kind}"), many.to_string())));
    let headers: Vec<(&str, &str)> = told.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Response::new(200, &headers, b"ok".to_vec())
}
