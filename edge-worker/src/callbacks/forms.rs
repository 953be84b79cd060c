//! Booked calls from forms, where scripts do not run. A form that cannot be taken comes back as it was, with what is
//! wrong.

use nearhand_shared::model::Page;
use nearhand_shared::page::BookingForm;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;
use nearhand_shared::request::{Fields, KEY_FIELD};
use web_sys::Response;
use worker::Env;

use super::booking::{booked, cancelled, changeable, moved, offer, team_field};
use super::{calendar_file, opened};
use crate::answer::{Failure, with_headers_of};
use crate::ask::Ask;
use crate::content::Loaded;
use crate::frame;
use crate::requests::fresh_key;

/// The form that books a call.
pub async fn page(ask: &Ask, env: &Env, loaded: &Loaded) -> Result<Page, Problem> {
    let offer = offer(ask, env, loaded, ask.query("team")).await?;
    let key = fresh_key(ask)?;
    Ok(loaded.pages().callback(&offer, BookingForm { key: &key, ..BookingForm::default() }))
}

/// The form that moves a call; without its access code the form that asks for that.
pub async fn move_page(ask: &Ask, env: &Env, loaded: &Loaded, reference: &str) -> Result<Page, Problem> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    match ask.bearer() {
        Some(token) => {
            let token = Token::parse(&token).ok_or(Problem::Request)?;
            let (_, call) = changeable(ask, env, loaded, &reference, &token).await?;
            let offer = offer(ask, env, loaded, Some(&call.team)).await?;
            let carried = if ask.is_frame() { token.to_string() } else { String::new() };
            let (key, reference) = (fresh_key(ask)?, reference.to_string());
            let booking = BookingForm { key: &key, moves: Some((&reference, &carried)), ..BookingForm::default() };
            Ok(loaded.pages().callback(&offer, booking))
        }
        None if ask.is_frame() => Ok(loaded.pages().lookup(&reference.to_string(), None)),
        None => Err(Problem::Request),
    }
}

/// Books a call from a form.
pub async fn book(ask: &Ask, env: &Env, loaded: &Loaded, fields: &Fields) -> Result<Response, Failure> {
    let pages = loaded.pages();
    match booked(ask, env, loaded, fields).await {
        Ok(booked) => frame::respond(&pages.request(&booked.record, &booked.token), loaded, env, 201),
        Err(problem @ (Problem::Origin | Problem::Callbacks)) => Err(problem.into()),
        // The form comes back as it was, with what is wrong.
        Err(problem) => {
            let offer = offer(ask, env, loaded, team_field(fields)).await?;
            let booking = BookingForm {
                key: &key_after(ask, &problem, fields)?,
                chosen: fields.text("start"),
                draft: fields.draft(),
                problem: Some(&problem),
                ..BookingForm::default()
            };
            let page = pages.callback(&offer, booking);
            Ok(with_headers_of(&problem, frame::respond(&page, loaded, env, problem.status())?))
        }
    }
}

/// A form that moves a call: asks when, or does it.
pub async fn move_call(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &str,
    fields: &Fields,
) -> Result<Response, Failure> {
    let (reference, token) = opened(ask, reference, fields)?;
    let (_, call) = changeable(ask, env, loaded, &reference, &token).await?;
    let pages = loaded.pages();
    let is_asked = !fields.text("start").is_empty() || !fields.text(KEY_FIELD).is_empty();
    let problem = match is_asked {
        true => match moved(ask, env, loaded, &reference, &token, fields).await {
            Ok(record) => return frame::respond(&pages.request(&record, &token.to_string()), loaded, env, 200),
            Err(problem) => Some(problem),
        },
        false => None,
    };
    let offer = offer(ask, env, loaded, Some(&call.team)).await?;
    let (key, reference, token) = (fresh_key(ask)?, reference.to_string(), token.to_string());
    let booking = BookingForm {
        key: &key,
        moves: Some((&reference, &token)),
        chosen: fields.text("start"),
        problem: problem.as_ref(),
        ..BookingForm::default()
    };
    let page = pages.callback(&offer, booking);
    frame::respond(&page, loaded, env, problem.map_or(200, |problem| problem.status()))
}

/// Cancels a call from a form.
pub async fn cancel(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &str,
    fields: &Fields,
) -> Result<Response, Failure> {
    let (reference, token) = opened(ask, reference, fields)?;
    let record = cancelled(ask, env, loaded, &reference, Some(&token), "").await?;
    frame::respond(&loaded.pages().request(&record, &token.to_string()), loaded, env, 200)
}

/// The same for a form, which carries the code where a link could not.
pub async fn invitation(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &str,
    fields: &Fields,
) -> Result<Response, Failure> {
    let (reference, token) = opened(ask, reference, fields)?;
    calendar_file(ask, env, loaded, &reference, &token).await
}

/// The key of a form that comes back: another one where this one stands for another call.
fn key_after(ask: &Ask, problem: &Problem, fields: &Fields) -> Result<String, Problem> {
    match problem {
        Problem::KeyReused => fresh_key(ask),
        _ => Ok(fields.text(KEY_FIELD).to_owned()),
    }
}
