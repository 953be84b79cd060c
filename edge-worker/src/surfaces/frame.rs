//! Pages in the frame.

use nearhand_shared::content::Content;
use nearhand_shared::model::{Draft, Page};
use nearhand_shared::page::{PageBuilder, Read};
use nearhand_shared::problem::Problem;
use nearhand_shared::visitor::Visitor;
use worker::{Env, Method};

use super::memo::{self, Form};
use super::{attachments, booking_forms, ratings, requests};
use crate::content::{self, Context};
use crate::http::{Error, Request, Response};
use crate::render;
use crate::route::View;
use crate::service::idempotency::fresh_key;
use crate::service::visits;

/// Answers a page of the frame, or a form post that one of them sent.
pub async fn serve(request: &Request, env: &Env, site: &str, view: View) -> Result<Response, Error> {
    match request.method {
        Method::Get | Method::Head => {
            let context = content::load(request, env, site).await?;
            if let View::Rate(token) = &view {
                return ratings::mailed(&context, token).await;
            }
            count(&context, &context.visitor, &view);
            let make = async || {
                let page = model(&context, &view).await?;
                Ok(memo::unless_in_vain(render::frame::page(&page, &context, 200)?, &page.view, &context))
            };
            memo::once(Form::Frame, &context, &view, make).await
        }
        Method::Post => requests::post_view(request, env, site, view).await,
        _ => Err(Problem::Method(view.methods(true)).into()),
    }
}

/// Counts that somebody looks at a view, remembered or not. The help centre's pages know nothing of who reads: `reader` is
/// who asks.
pub fn count(context: &Context<'_>, reader: &Visitor, view: &View) {
    if !matches!(context.request.method, Method::Get) {
        return;
    }
    match view {
        View::Search if context.request.query("q").unwrap_or_default().trim().is_empty() => {}
        View::Search | View::Article(_) => visits::seen(context, reader),
        _ => {}
    }
    if matches!(view, View::Home | View::Search | View::Article(_) | View::Contact) {
        visits::read(context, reader);
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
            if answers.all.is_empty() {
                visits::missed(context, &context.visitor, q);
            }
            pages.search(q, request.query("category"), &answers)
        }
        View::Article(slug) => {
            let (pack, article) = content::article(context, slug).await?;
            pages.article(&pack, &article, "")
        }
        View::Contact => {
            // What did not help is what they write about; where they only came by it, the business is told so.
            let (slug, about) = requests::read(context).await;
            let read = Read { slug: &slug, about: &about };
            let mut page = pages.contact(&fresh_key(context)?, Draft::default(), read, None);
            attachments::show(context, &mut page, &pages.file_field(None, &[], ""));
            page
        }
        View::Callback => booking_forms::page(context).await?,
        View::Move(reference) => booking_forms::move_page(context, reference).await?,
        View::Zones => {
            let back = request.query("for").filter(|back| View::is_path(back)).unwrap_or("callback");
            pages.zones(request.query("q").unwrap_or_default(), back)
        }
        View::Requests => pages.lookup("", "", None),
        View::Request(reference) | View::Rating(reference) => requests::page(context, reference).await?,
        View::Rate(_)
        | View::Cancel(_)
        | View::Invitation(_)
        | View::Copy(_)
        | View::Erase(_)
        | View::Subject(_)
        | View::Unknown => {
            return Err(Problem::Page);
        }
    })
}
