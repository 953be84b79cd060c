//! Old addresses: who asks for a page of a site's former help centre is sent to the article that it is now.
//!
//! Looked for where an address is unknown, and nowhere else: below the site's help centre, and at the site's own host.

use nearhand_shared::model::centre::path;
use nearhand_shared::problem::Problem;
use worker::Env;

use super::reading::is_read;
use crate::config::Config;
use crate::content;
use crate::http::{Request, Response};
use crate::render::help::PUBLIC;
use crate::route::Route;

/// The way on from an address where nothing is, if the site has had something there.
pub async fn instead(request: &Request, env: &Env, problem: &Problem) -> Option<Response> {
    if !matches!(problem, Problem::Page | Problem::Article) || !is_read(request) {
        return None;
    }
    let config = Config::of(env);
    let route = Route::of(&request.path);
    let site = match &route {
        Route::Help(site, _) => site.as_str(),
        Route::Unknown | Route::Demo => request.site_of_host(&config)?,
        _ => return None,
    };
    let served = content::served(env, site).await.ok()?;
    let moved = content::moved(env, &served.manifest).await.ok()??;
    // Of an address below the help centre also what is behind its beginning: a proxy may have put that before the old one.
    let below = request.path.strip_prefix("/help/").and_then(|rest| rest.find('/').and_then(|slash| rest.get(slash..)));
    let query = request.raw_query();
    let (locale, slug) =
        [Some(request.path.as_str()), below].into_iter().flatten().find_map(|path| moved.find(path, &query))?;
    // Only to what is there: so a way on leads in no circle.
    let is_there = served.manifest.articles.contains_key(&slug) && served.manifest.entry(&locale).is_some();
    let to = is_there.then(|| path(site, &locale.to_string(), slug.as_str()))?;
    Response::empty(301, &[("location", &to), ("cache-control", PUBLIC)]).ok()
}
