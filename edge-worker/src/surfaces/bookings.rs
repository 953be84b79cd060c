//! Booked calls, for programs and for the client: free times, booking, moving, cancelling.

use jiff::Timestamp;
use nearhand_shared::booking::BookingState;
use nearhand_shared::model;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;
use serde::Serialize;
use serde_json::json;
use worker::Env;

use super::reading::{check_origin, fields, only_post, only_read};
use crate::content::{self, Context};
use crate::http::{Error, NO_STORE, Request, Response};
use crate::service::bookings::{self as service, Changer};
use crate::service::requests::{open, opener};

/// What is asked for again each time, and is nobody's secret.
const NOW: &str = "private, no-cache";

/// Whether somebody is there.
pub async fn availability(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load(request, env, site).await?;
    let state = match context.pages().availability() {
        Some(availability) => Presence::Known(availability),
        None => Presence::NoTeam { state: "unknown", team: None, changes_at: None, text: "" },
    };
    let (now, zone, locale) = (context.now(), &context.visitor.zone, &context.locale_tag);
    Response::localized(200, locale, NOW, &Availability { state, now, zone, locale })
}

/// Whether somebody is there, as a program reads it.
#[derive(Serialize)]
struct Availability<'a> {
    #[serde(flatten)]
    state: Presence,
    now: Timestamp,
    zone: &'a str,
    locale: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Presence {
    Known(model::Availability),
    NoTeam { state: &'static str, team: Option<&'static str>, changes_at: Option<&'static str>, text: &'static str },
}

/// Free times.
pub async fn slots(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load(request, env, site).await?;
    let offer = service::offer(&context, request.query("team")).await?;
    let head = Slots {
        locale: &context.locale_tag,
        zone: &context.visitor.zone,
        team: offer.team.team.id.as_str(),
        minutes: offer.terms.minutes,
    };
    let (head, days) = (serde_json::to_string(&head)?, context.pages().days_json(&offer.slots));
    let body = [head.trim_end_matches('}'), r#","days":"#, &days, "}"].concat();
    Response::localized_json(200, &context.locale_tag, NOW, body.into_bytes())
}

/// Free times, as a program reads them, but for the days.
#[derive(Serialize)]
struct Slots<'a> {
    locale: &'a str,
    zone: &'a str,
    team: &'a str,
    minutes: u16,
}

/// Books a call.
pub async fn book(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    only_post(request)?;
    let fields = fields(request).await?;
    let context = content::load_for(request, env, site, Some(&fields)).await?;
    check_origin(&context)?;
    let stored = service::book(&context, &fields).await?;
    let Some(booking) = &stored.record.call else { return Err(Problem::Server.into()) };
    let body = json!({
        "reference": stored.record.reference,
        "token": stored.token,
        "region": stored.record.region,
        "start": booking.start,
        "team": booking.team,
        "text": context.pages().call_thanks(&stored.record, booking),
    });
    Response::localized(201, &context.locale_tag, NO_STORE, &body)
}

/// Moves a booking.
pub async fn reschedule(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    only_post(request)?;
    let fields = fields(request).await?;
    let context = content::load_for(request, env, site, Some(&fields)).await?;
    check_origin(&context)?;
    let (reference, token) = opened(&context, reference, &fields)?;
    changed(&context, &service::reschedule(&context, &reference, &Changer::Visitor(&token), &fields).await?)
}

/// Cancels a booking.
pub async fn cancel(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    only_post(request)?;
    let context = content::load(request, env, site).await?;
    check_origin(&context)?;
    // A program may leave the body out.
    let fields = fields(request).await.unwrap_or_default();
    let (reference, token) = opened(&context, reference, &fields)?;
    changed(&context, &service::cancel(&context, &reference, &Changer::Visitor(&token), "", Some(&fields)).await?)
}

/// The calendar file of a booking.
pub async fn invitation(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load(request, env, site).await?;
    let (reference, token) = opened(&context, reference, &Fields::default())?;
    calendar_file(&context, &reference, &token).await
}

/// The calendar file of a booking that a token opens.
pub async fn calendar_file(context: &Context<'_>, reference: &Reference, token: &Token) -> Result<Response, Error> {
    let record = open(context, reference, token).await?;
    let booking = record.call.as_ref().ok_or(Problem::Request)?;
    let file = context.pages().calendar_file(&record, booking);
    let name = format!("attachment; filename=\"{}\"", file.name);
    let headers = [
        ("content-type", file.media_type.as_str()),
        ("content-disposition", name.as_str()),
        ("content-language", &context.locale_tag),
        ("cache-control", NO_STORE),
        ("x-content-type-options", "nosniff"),
    ];
    Response::new(200, &headers, file.text.into_bytes())
}

/// The request that a booking belongs to, and the token that opens it: from the header, or from a form.
pub fn opened(context: &Context<'_>, reference: &str, fields: &Fields) -> Result<(Reference, Token), Problem> {
    opener(reference, &context.request.bearer().unwrap_or_else(|| fields.text("code").to_owned()))
}

/// A booking that was changed, as a program reads it.
fn changed(context: &Context<'_>, record: &Record) -> Result<Response, Error> {
    let Some(booking) = &record.call else { return Err(Problem::Server.into()) };
    let text = match booking.state {
        BookingState::Booked => context.pages().call_thanks(record, booking),
        BookingState::Cancelled => context.texts.get("call-status-cancelled"),
    };
    let body = json!({
        "reference": record.reference, "state": booking.state, "start": booking.start, "sequence": booking.sequence,
        "text": text,
    });
    Response::localized(200, &context.locale_tag, NO_STORE, &body)
}
