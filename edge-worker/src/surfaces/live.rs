//! Sockets, as far as a call opens them: an upgrade (RFC 6455), whose origin is checked before anything else. Who it is is said by the
//! first frame; what a header or a cookie says of it comes with the upgrade.

use nearhand_shared::id::SiteId;
use nearhand_shared::live::PROTOCOL;
use nearhand_shared::people::Permission;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;
use serde_json::json;
use worker::{Env, Method};

use super::desk::sees;
use super::reading::{check_origin, known_or_charged};
use crate::abuse::limits;
use crate::auth::principal::Principal;
use crate::content::{self, Context};
use crate::http::{Error, Request, Response};
use crate::service::conversations::opener;
use crate::service::live::{door, open, open_desk, staff_of};
use crate::vault::protocol::live::Staff;

/// A socket of a conversation: of its visitor, or of somebody of the business.
pub async fn conversation(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    let Some(names_protocol) = upgrade(request)? else { return no_upgrade() };
    let context = content::load(request, env, site).await?;
    check(&context)?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    limits::small(&context).await?;
    let staff = staff(&context, false).await?;
    if staff.is_none() && request.bearer().is_some_and(|bearer| Token::parse(&bearer).is_none()) {
        return Err(Problem::Token.into());
    }
    let opener = match &staff {
        Some(_) => None,
        None => opener(&context, request.bearer().as_deref()).await.ok(),
    };
    let door = door(&context, &reference.to_string(), opener, staff, names_protocol);
    Ok(open(&context, &reference, &door).await?)
}

/// A socket of a desk.
pub async fn desk(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let Some(names_protocol) = upgrade(request)? else { return no_upgrade() };
    let context = content::load(request, env, site).await?;
    check(&context)?;
    limits::small(&context).await?;
    let staff = staff(&context, true).await?;
    let door = door(&context, "", None, staff, names_protocol);
    Ok(open_desk(&context, &door).await?)
}

/// Whether it is an upgrade, and then whether the client has named the sub-protocol: one that names others alone speaks another.
fn upgrade(request: &Request) -> Result<Option<bool>, Problem> {
    if request.method != Method::Get {
        return Err(Problem::Method("GET"));
    }
    if !request.header("upgrade").is_some_and(|upgrade| upgrade.eq_ignore_ascii_case("websocket")) {
        return Ok(None);
    }
    let named = request.header("sec-websocket-protocol");
    let names_ours = named.as_deref().is_some_and(|named| named.split(',').any(|name| name.trim() == PROTOCOL));
    Ok(if named.is_some() && !names_ours { None } else { Some(names_ours) })
}

/// For programs alone: a browser's page asks for nothing here but a socket.
fn no_upgrade() -> Result<Response, Error> {
    let detail = format!(
        "This address opens a WebSocket (RFC 6455) with the sub-protocol {PROTOCOL}. Without one, ask for messages with \
         GET …/messages?after= and send them with POST …/messages."
    );
    let body = json!({ "type": "about:blank", "title": "Upgrade Required", "status": 426, "detail": detail });
    let headers = [
        ("content-type", "application/problem+json"),
        ("cache-control", "no-store"),
        ("upgrade", "websocket"),
        ("x-content-type-options", "nosniff"),
    ];
    Response::new(426, &headers, serde_json::to_vec(&body)?)
}

/// Browsers send cookies along with an upgrade of any page, and name its origin: it must be ours or the site's. A program names none,
/// and then has no cookie.
fn check(context: &Context<'_>) -> Result<(), Problem> {
    let request = context.request;
    check_origin(context)?;
    let is_program = request.header("origin").is_none();
    if is_program && request.bearer().is_none() && request.header("cookie").is_some() {
        Err(Problem::Origin)
    } else {
        Ok(())
    }
}

/// Who it is of the business, as far as a header or a cookie says. A cookie counts in a page of our own alone.
async fn staff(context: &Context<'_>, is_desk: bool) -> Result<Option<Staff>, Problem> {
    let request = context.request;
    let is_ours = request.header("origin").is_some_and(|origin| origin == request.origin);
    if request.bearer().is_none() && !is_ours {
        return Ok(None);
    }
    let site = SiteId::parse(context.site()).map_err(|_| Problem::Site)?;
    let principal = if is_desk {
        known_or_charged(request, context.env, &site).await?
    } else {
        Principal::of(request, context.env, &site).await?
    };
    match principal {
        // In a conversation the header may hold its access code.
        Principal::Visitor if is_desk && request.bearer().is_some() => Err(Problem::Token),
        Principal::Visitor => Ok(None),
        principal => {
            principal.must(Permission::ReadRequests)?;
            let teams = sees(context.env, &site, &principal).await?;
            Ok(Some(staff_of(&principal, teams, Some(&context.manifest.site))))
        }
    }
}
