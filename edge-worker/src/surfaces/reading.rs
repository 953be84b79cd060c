//! What handlers ask of a request before they do anything.

use nearhand_shared::content::site::allows_origin;
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use worker::{Env, Method};

use crate::abuse::guesses;
use crate::auth::principal::{Principal, shown};
use crate::content::Context;
use crate::http::{Form, Request};

/// Whether nothing is to be changed.
pub fn is_read(request: &Request) -> bool {
    matches!(request.method, Method::Get | Method::Head)
}

/// Refuses every method that would change something.
pub fn only_read(request: &Request) -> Result<(), Problem> {
    if is_read(request) { Ok(()) } else { Err(Problem::Method("GET, HEAD")) }
}

/// Refuses every method but POST.
pub fn only_post(request: &Request) -> Result<(), Problem> {
    if request.method == Method::Post { Ok(()) } else { Err(Problem::Method("POST")) }
}

/// Refuses what an address does not take; one without methods of its own leads nowhere, which is said later.
pub fn only(methods: &'static str, request: &Request) -> Result<(), Problem> {
    let is_taken = methods.is_empty() || methods.split(", ").any(|method| method == request.method.as_ref());
    if is_taken { Ok(()) } else { Err(Problem::Method(methods)) }
}

/// The fields of a write.
pub async fn fields(request: &Request) -> Result<Fields, Problem> {
    Form::sent(request).await.map(|form| form.fields)
}

/// The fields of a change, of which one that is `null` is there, and empty.
pub async fn changes(request: &Request) -> Result<Fields, Problem> {
    let body = request.small_body().await?;
    Fields::read_change(&request.header("content-type").unwrap_or_default(), &body)
}

/// Who calls for the business. A secret that is nobody's is charged as a guess to the address that it came from.
pub async fn known_or_charged(request: &Request, env: &Env, site: &SiteId) -> Result<Principal, Problem> {
    let principal = Principal::of(request, env, site).await?;
    if let Principal::Visitor = principal
        && let Some(secret) = shown(request, env, site)
    {
        guesses::wrong(request, env, site, &secret).await?;
    }
    Ok(principal)
}

/// Browsers name the origin of every write; it must be ours (the frame) or the site's. Programs name none.
pub fn check_origin(context: &Context<'_>) -> Result<(), Problem> {
    let Some(origin) = context.request.header("origin") else { return Ok(()) };
    let is_known = origin == context.request.origin
        || context.manifest.site.origins.iter().any(|known| allows_origin(known, &origin));
    if is_known { Ok(()) } else { Err(Problem::Origin) }
}
