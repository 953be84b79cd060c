//! At which origin what is: where a desk has one of its own (`[desk] origin`), its pages are there and nowhere else, and
//! nothing of the visitors' is there. So a page that visitors see can do nothing in the session of who reads it.

use nearhand_shared::content::site::Desk;
use nearhand_shared::problem::Problem;

use super::reading::is_read;
use crate::http::{Error, Request, Response};
use crate::route::{ApiRoute, Route};

/// Leads to the desk's origin who looks for a page of it elsewhere; nothing where what is asked for is where it is asked.
///
/// # Errors
/// [`Problem::Page`] for what is not at this origin.
pub fn of_desk(request: &Request, route: &Route, desk: &Desk) -> Result<Option<Response>, Error> {
    match route {
        Route::Desk(..) if !desk.is_at(&request.origin) && is_read(request) => {
            let place = [desk.origin_from(&request.origin), &request.path, &request.query_without("")].concat();
            // Not for good: a site may give its desk another origin.
            Response::empty(307, &[("location", &place), ("cache-control", "no-store")]).map(Some)
        }
        Route::Desk(..) if !desk.is_at(&request.origin) => Err(Problem::Page.into()),
        // What programs of the business ask is theirs by their token, wherever they ask.
        Route::Api(_, ApiRoute::Desk(_) | ApiRoute::Content(_)) => Ok(None),
        Route::Frame(..) | Route::Help(..) | Route::File(..) | Route::Media(..) | Route::Api(..)
            if desk.is_alone_at(&request.origin) =>
        {
            Err(Problem::Page.into())
        }
        _ => Ok(None),
    }
}
