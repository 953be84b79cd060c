//! Pages in the frame.

use nearhand_shared::content::Content;
use nearhand_shared::model::{Draft, Page};
use nearhand_shared::page::PageBuilder;
use nearhand_shared::problem::Problem;
use worker::{Env, Method};

use super::memo::{self, Form};
use super::{booking_forms, requests};
use crate::content::{self, Context};
use crate::http::{Error, Request, Response};
use crate::render;
use crate::route::View;
use crate::service::idempotency::fresh_key;

/// Answers a page of the frame, or a form post that one of them sent.
pub async fn serve(request: &Request, env: &Env, site: &str, view: View) -> Result<Response, Error> {
    match request.method {
        Method::Get | Method::Head => {
            let context = content::load(request, env, site).await?;
            let make = async || render::frame::page(&model(&context, &view).await?, &context, 200);
            memo::once(Form::Frame, &context, &view, make).await
        }
        Method::Post => requests::post_view(request, env, site, view).await,
        _ => Err(Problem::Method(view.methods(true)).into()),
    }
}

/// The page model of a view. The API answers with the same.
pub async fn model(context: &Context<'_>, view: &View) -> Result<Page, Problem> {
    let (pages, request) = (context.pages(), context.request);
    Ok(match view {
        View::Home => {
            let about = request.query("about").unwrap_or_default();
            pages.home(&content::fitting(context, about).await?)
        }
        View::Search => {
            let limit = request.query("limit").and_then(|limit| limit.parse().ok());
            let q = request.query("q").unwrap_or_default();
            let answers = content::answers(context, q, limit).await?;
            if answers.all.is_empty()
                && let Some((pack, answers)) = content::elsewhere(context, q).await?
            {
                let content = Content { fallback: Some(&pack), ..pages.content };
                return Ok(PageBuilder { content, ..pages }.search(q, None, &answers));
            }
            pages.search(q, request.query("category"), &answers)
        }
        View::Article(slug) => {
            let (pack, article) = content::article(context, slug).await?;
            pages.article(&pack, &article, "")
        }
        View::Contact => {
            // What did not help is what they write about.
            let about = match request.query("article") {
                Some(slug) => {
                    content::article(context, slug).await.map(|(_, article)| article.title).unwrap_or_default()
                }
                None => String::new(),
            };
            pages.contact(&fresh_key(context)?, Draft::default(), &about, None)
        }
        View::Callback => booking_forms::page(context).await?,
        View::Move(reference) => booking_forms::move_page(context, reference).await?,
        View::Zones => {
            let back = request.query("for").filter(|back| View::is_path(back)).unwrap_or("callback");
            pages.zones(request.query("q").unwrap_or_default(), back)
        }
        View::Requests => pages.lookup("", "", None),
        View::Request(reference) | View::Rating(reference) => requests::page(context, reference).await?,
        View::Cancel(_) | View::Invitation(_) | View::Copy(_) | View::Erase(_) | View::Unknown => {
            return Err(Problem::Page);
        }
    })
}
