//! The business's side in a browser, as far as it is there: who is signed in and where, and how to sign out.

use nearhand_shared::problem::Problem;
use worker::{Env, Method};

use super::enter::{home_with, must_be_own_page, session_cookie};
use super::reading::fields;
use crate::abuse::guesses;
use crate::auth::principal::{Principal, shown};
use crate::content;
use crate::http::{Error, Request, Response};
use crate::render;
use crate::render::desk::{Entry, Row};
use crate::service::people::{end_session, sessions};

/// Answers the page, and what its buttons send.
pub async fn serve(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    let site = &context.manifest.site.id;
    let principal = Principal::of(request, env, site).await?;
    let Principal::Agent { agent, session } = &principal else {
        if let Some(secret) = shown(request, env, site) {
            guesses::wrong(request, env, site, &secret).await?;
        }
        return render::desk::entry(&context, &Entry::Nobody);
    };
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
            render::desk::home(&context, agent, &rows)
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
            let gone = (ended == session).then(|| session_cookie(&context, "", 0));
            home_with(&context, gone.as_slice())
        }
        _ => Err(Problem::Method("GET, HEAD, POST").into()),
    }
}
