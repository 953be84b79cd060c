//! Booked calls, for programs and for the client: free times, booking, moving, cancelling.
//!
//! | what | file |
//! |---|---|
//! | the steps of a booking, and of what changes it | [`booking`] |
//! | the same from forms | [`forms`] |

mod booking;
pub mod forms;

use nearhand_shared::booking::BookingState;
use nearhand_shared::booking::invitation::{self as file, Words};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;
use serde_json::json;
use web_sys::Response;
use worker::{Env, Method};

pub use self::booking::cancelled;
use self::booking::{booked, moved, offer};
use crate::answer::{self, Answer, Failure, only_read};
use crate::ask::Ask;
use crate::content::{self, Loaded};
use crate::requests::{check_origin, fields};
use crate::vault;

/// Whether somebody is there.
pub async fn availability(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    only_read(ask)?;
    let loaded = content::load(ask, env, site).await?;
    let availability = loaded.pages().availability();
    let mut body = match availability {
        Some(availability) => json!(availability),
        None => json!({ "state": "unknown", "team": null, "changes_at": null, "text": "" }),
    };
    if let Some(fields) = body.as_object_mut() {
        fields.insert("now".to_owned(), json!(ask.now));
        fields.insert("zone".to_owned(), json!(loaded.visitor.zone));
        fields.insert("locale".to_owned(), json!(loaded.visitor.locale));
    }
    answer::localized(200, &loaded, &body)
}

/// Free times.
pub async fn slots(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    only_read(ask)?;
    let loaded = content::load(ask, env, site).await?;
    let offer = offer(ask, env, &loaded, ask.query("team")).await?;
    let pages = loaded.pages();
    let body = json!({
        "locale": loaded.visitor.locale,
        "zone": loaded.visitor.zone,
        "team": offer.team.team.id,
        "minutes": offer.terms.minutes,
        "days": pages.days(&offer.slots),
    });
    answer::localized(200, &loaded, &body)
}

/// Books a call, for a program or the client.
pub async fn book(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    only_post(ask)?;
    let fields = fields(ask).await?;
    let loaded = content::load_for(ask, env, site, Some(&fields)).await?;
    check_origin(ask, &loaded)?;
    let booked = booked(ask, env, &loaded, &fields).await?;
    let Some(call) = &booked.record.call else { return Err(Problem::Server.into()) };
    let body = json!({
        "reference": booked.record.reference,
        "token": booked.token,
        "region": booked.record.region,
        "start": call.start,
        "team": call.team,
        "text": loaded.pages().call_thanks(&booked.record, call),
    });
    answer::localized(201, &loaded, &body)
}

/// Moves a call, for a program or the client.
pub async fn move_call(ask: &Ask, env: &Env, site: &str, reference: &str) -> Result<Response, Failure> {
    only_post(ask)?;
    let fields = fields(ask).await?;
    let loaded = content::load_for(ask, env, site, Some(&fields)).await?;
    check_origin(ask, &loaded)?;
    let (reference, token) = opened(ask, reference, &fields)?;
    let record = moved(ask, env, &loaded, &reference, &token, &fields).await?;
    told(&loaded, &record)
}

/// Cancels a call, for a program or the client.
pub async fn cancel_call(ask: &Ask, env: &Env, site: &str, reference: &str) -> Result<Response, Failure> {
    only_post(ask)?;
    let loaded = content::load(ask, env, site).await?;
    check_origin(ask, &loaded)?;
    // A program may leave the body out.
    let fields = fields(ask).await.unwrap_or_default();
    let (reference, token) = opened(ask, reference, &fields)?;
    let record = cancelled(ask, env, &loaded, &reference, Some(&token), "").await?;
    told(&loaded, &record)
}

/// A call's calendar file.
pub async fn invitation(ask: &Ask, env: &Env, site: &str, reference: &str) -> Result<Response, Failure> {
    only_read(ask)?;
    let loaded = content::load(ask, env, site).await?;
    let (reference, token) = opened(ask, reference, &Fields::default())?;
    calendar_file(ask, env, &loaded, &reference, &token).await
}

/// The calendar file of a call.
async fn calendar_file(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &Reference,
    token: &Token,
) -> Result<Response, Failure> {
    let record = vault::get(ask, env, loaded, reference, token).await?;
    let call = record.call.as_ref().ok_or(Problem::Request)?;
    let (summary, description) = loaded.pages().calendar_words(&record);
    let words = Words { summary: &summary, description: &description };
    let body = file::file(call, &record.reference, &words, ask.now);
    let name = format!("attachment; filename=\"{}.ics\"", record.reference);
    let headers = [
        ("content-type", file::media_type(call)),
        ("content-disposition", name.as_str()),
        ("content-language", loaded.locale_tag()),
        ("cache-control", "private, no-store"),
        ("x-content-type-options", "nosniff"),
    ];
    Answer::new(200, &headers, body.into_bytes())?.send()
}

/// The request that a call is about, and the token that opens it: from the header, or from a form.
fn opened(ask: &Ask, reference: &str, fields: &Fields) -> Result<(Reference, Token), Problem> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let token = ask.bearer().unwrap_or_else(|| fields.text("code").to_owned());
    Ok((reference, Token::parse(&token).ok_or(Problem::Request)?))
}

/// A call that was changed, as a program reads it.
fn told(loaded: &Loaded, record: &Record) -> Result<Response, Failure> {
    let Some(call) = &record.call else { return Err(Problem::Server.into()) };
    let pages = loaded.pages();
    let text = match call.state {
        BookingState::Booked => pages.call_thanks(record, call),
        BookingState::Cancelled => loaded.texts.get("call-status-cancelled"),
    };
    let body = json!({
        "reference": record.reference, "state": call.state, "start": call.start, "sequence": call.sequence, "text": text,
    });
    answer::localized(200, loaded, &body)
}

fn only_post(ask: &Ask) -> Result<(), Problem> {
    if ask.method == Method::Post { Ok(()) } else { Err(Problem::Method("POST")) }
}
