//! Booked calls from forms, where scripts do not run. A form that cannot be taken comes back as it was, with what is
//! wrong.

use nearhand_shared::model::Page;
use nearhand_shared::page::BookingForm;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{Fields, KEY_FIELD};

use super::bookings::{calendar_file, opened};
use crate::content::Context;
use crate::http::{Error, Response};
use crate::render;
use crate::service::bookings::{self as service, Changer, offer, team_field};
use crate::service::idempotency::fresh_key;
use crate::service::requests::opener;

/// The form that books a call.
pub async fn page(context: &Context<'_>) -> Result<Page, Problem> {
    let offer = offer(context, context.request.query("team")).await?;
    let key = fresh_key(context)?;
    Ok(context.pages().callback(&offer, BookingForm { key: &key, ..BookingForm::default() }))
}

/// The form that moves a booking; without its access code the form that asks for that.
pub async fn move_page(context: &Context<'_>, reference: &str) -> Result<Page, Problem> {
    let is_frame = context.request.is_frame();
    let Some(token) = context.request.bearer() else {
        let reference = Reference::parse(reference).ok_or(Problem::Request)?;
        return if is_frame {
            Ok(context.pages().lookup(&reference.to_string(), "", None))
        } else {
            Err(Problem::Request)
        };
    };
    let (reference, token) = opener(reference, &token)?;
    let (_, booking) = Changer::Visitor(&token).changeable(context, &reference).await?;
    let offer = offer(context, Some(&booking.team)).await?;
    let carried = if is_frame { token.to_string() } else { String::new() };
    let (key, reference) = (fresh_key(context)?, reference.to_string());
    let moves = Some((reference.as_str(), carried.as_str()));
    let form = BookingForm { key: &key, moves, now: Some(booking.start), ..BookingForm::default() };
    Ok(context.pages().callback(&offer, form))
}

/// Books a call.
pub async fn book(context: &Context<'_>, fields: &Fields) -> Result<Response, Error> {
    match service::book(context, fields).await {
        Ok(stored) => render::frame::page(&context.pages().request(&stored.record, &stored.token), context, 201),
        Err(problem @ (Problem::Origin | Problem::Callbacks)) => Err(problem.into()),
        Err(problem) => {
            let offer = offer(context, team_field(fields)).await?;
            let form = BookingForm {
                key: &key_after(context, &problem, fields)?,
                chosen: fields.text("start"),
                draft: fields.draft(),
                problem: Some(&problem),
                ..BookingForm::default()
            };
            let page = context.pages().callback(&offer, form);
            Ok(render::frame::page(&page, context, problem.status())?.with_headers_of(&problem))
        }
    }
}

/// Moves a booking: asks when, or does it.
pub async fn reschedule(context: &Context<'_>, reference: &str, fields: &Fields) -> Result<Response, Error> {
    let (reference, token) = opened(context, reference, fields)?;
    let (_, booking) = Changer::Visitor(&token).changeable(context, &reference).await?;
    let is_asked = !fields.text("start").is_empty() || !fields.text(KEY_FIELD).is_empty();
    let problem = match is_asked {
        // The same move twice is one, and who goes back in their browser and chooses another time wants that one: the form's key, of
        // the page that they go back to, is nothing to it.
        true => match service::reschedule(context, &reference, &Changer::Visitor(&token), &fields.without(KEY_FIELD))
            .await
        {
            Ok(record) => {
                let page = context.pages().request(&record, &token.to_string());
                return render::frame::page(&page, context, 200);
            }
            Err(problem) => Some(problem),
        },
        false => None,
    };
    let offer = offer(context, Some(&booking.team)).await?;
    let (key, reference, token) = (fresh_key(context)?, reference.to_string(), token.to_string());
    let form = BookingForm {
        key: &key,
        moves: Some((&reference, &token)),
        now: Some(booking.start),
        chosen: fields.text("start"),
        problem: problem.as_ref(),
        ..BookingForm::default()
    };
    let page = context.pages().callback(&offer, form);
    render::frame::page(&page, context, problem.map_or(200, |problem| problem.status()))
}

/// Cancels a booking.
pub async fn cancel(context: &Context<'_>, reference: &str, fields: &Fields) -> Result<Response, Error> {
    let (reference, token) = opened(context, reference, fields)?;
    let record = service::cancel(context, &reference, &Changer::Visitor(&token), "", None).await?;
    render::frame::page(&context.pages().request(&record, &token.to_string()), context, 200)
}

/// The calendar file, for a form that carries the code where a link could not.
pub async fn invitation(context: &Context<'_>, reference: &str, fields: &Fields) -> Result<Response, Error> {
    let (reference, token) = opened(context, reference, fields)?;
    calendar_file(context, &reference, &token).await
}

/// The key of a form that comes back: another one where this one stands for another booking.
fn key_after(context: &Context<'_>, problem: &Problem, fields: &Fields) -> Result<String, Problem> {
    match problem {
        Problem::KeyReused => fresh_key(context),
        _ => Ok(fields.text(KEY_FIELD).to_owned()),
    }
}
