//! Who is signed in and where, and how to sign out.

use nearhand_shared::problem::Problem;
use worker::{Env, Method};

use super::enter::{home_with, must_be_own_page, session_cookie};
use super::reading::fields;
use crate::abuse::guesses;
use crate::auth::principal::{Principal, shown};
use crate::content::{self, Context};
use crate::http::{Error, Request, Response};
use crate::render;
use crate::render::desk::{Entry, Row};
use crate::service::people::{end_session, sessions};

/// Answers the page, and what its buttons send.
pub async fn serve(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    let site = &context.manifest.site.id;
    let principal = Principal::of(request, env, site).await?;
    let Principal::Agent { agent, session } = &principal else { return stranger(&context).await };
    match request.method {
        Method::Get | Method::Head => {
            let mut own = sessions(&context, &principal).await?;
            own.retain(|known| known.agent == agent.id);
            let rows: Vec<Row<'_>> = own
                .iter()
                .map(|known| Row {
                    id: &known.id,
                    device: &known.device,
                    seen: context.pages().day_and_time(known.seen),
                    is_here: known.id == *session,
                })
                .collect();
            render::desk::account(&context, agent, &rows)
        }
        Method::Post => {
            must_be_own_page(request)?;
            let fields = fields(request).await?;
            let ended = fields.given("end").filter(|id| !id.is_empty()).unwrap_or(session);
            match end_session(&context, &principal, ended).await {
                // What is gone is ended.
                Ok(()) | Err(Problem::Missing | Problem::Forbidden) => {}
                Err(problem) => return Err(problem.into()),
            }
            // Who has signed out is led to the door; who has ended another session stays here.
            if ended == session {
                return home_with(&context, &[session_cookie(&context, "", 0)]);
            }
            let place = format!("/desk/{site}/account");
            Response::empty(303, &[("location", &*place), ("cache-control", "no-store")])
        }
        _ => Err(Problem::Method("GET, HEAD, POST").into()),
    }
}

/// What somebody meets who is not signed in; one with a wrong secret may be guessing.
pub async fn stranger(context: &Context<'_>) -> Result<Response, Error> {
    let site = &context.manifest.site.id;
    if let Some(secret) = shown(context.request, context.env, site) {
        guesses::wrong(context.request, context.env, site, &secret).await?;
    }
    render::desk::entry(context, &Entry::Nobody)
}
