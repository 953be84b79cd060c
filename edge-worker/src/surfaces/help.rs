//! The public help centre: pages for everybody, with the language in the address, which search engines and caches keep.
//!
//! Nothing in them depends on who asks but what the address says, so nothing varies by a header.

use nearhand_shared::content::site::Manifest;
use nearhand_shared::content::sitemap::Sitemap;
use nearhand_shared::id::Slug;
use nearhand_shared::locale::{Locale, negotiate};
use nearhand_shared::model::Place;
use nearhand_shared::model::centre::path;
use nearhand_shared::page::{Centre, PageBuilder};
use nearhand_shared::problem::Problem;
use nearhand_shared::visitor::{Hints, anyone, resolve};
use worker::{Env, Method};

use super::frame::count;
use super::memo::{self, Form};
use super::reading::{check_origin, fields};
use crate::content::{self, Context, Served};
use crate::http::{Error, Request, Response};
use crate::render::help::{PRIVATE, PUBLIC, lasting, passing};
use crate::route::{Help, View};
use crate::service::{feedback, visits};

/// Answers a page, a sitemap, or a form that says whether an article helped.
pub async fn serve(request: &Request, env: &Env, site: &str, help: Help) -> Result<Response, Error> {
    check_method(request, &help)?;
    let served = content::served(env, site).await?;
    let manifest = &served.manifest;
    let wanted = match &help {
        Help::AnyLanguage => {
            let locale = resolve(&request.hints(), manifest).locale;
            let home = path(site, &locale.to_string(), "");
            return redirect(request, 302, &home, &[("cache-control", PRIVATE), ("vary", "accept-language")]);
        }
        Help::Sitemap => return sitemap(request, env, manifest).await,
        Help::Page(_, View::Unknown) => return Err(Problem::Page.into()),
        Help::Page(locale, _) | Help::SitemapPart(locale, _) => Locale::meant(locale).map_err(|_| Problem::Page)?,
    };
    // An address that no article has leads nowhere: not to another spelling of itself, either.
    if let Help::Page(_, View::Article(slug)) = &help
        && !Slug::parse(slug).is_ok_and(|slug| manifest.articles.contains_key(&slug))
    {
        return Err(Problem::Article.into());
    }
    let locales = manifest.locales();
    let locale = negotiate(std::slice::from_ref(&wanted), &locales).ok_or(Problem::Page)?;
    // A page has one address; what else leads to it, leads there.
    let address = path(site, &locale.to_string(), &help.name());
    if *locale != wanted {
        return redirect(request, 302, &address, &[("cache-control", PRIVATE)]);
    }
    if request.path != address {
        return redirect(request, 301, &address, &[("cache-control", PUBLIC)]);
    }
    let locale = locale.clone();
    match help {
        Help::SitemapPart(_, number) => sitemap_part(request, env, manifest, &locale, number).await,
        Help::Page(_, View::Article(slug)) if request.method == Method::Post => {
            helped(request, env, served, locale, &slug).await
        }
        Help::Page(_, view) => view_page(request, env, served, locale, &view).await,
        Help::AnyLanguage | Help::Sitemap => Err(Problem::Page.into()),
    }
}

fn check_method(request: &Request, help: &Help) -> Result<(), Error> {
    let takes_answers = matches!(help, Help::Page(_, View::Article(_)));
    match request.method {
        Method::Get | Method::Head => Ok(()),
        Method::Post if takes_answers => Ok(()),
        _ if takes_answers => Err(Problem::Method("GET, HEAD, POST").into()),
        _ => Err(Problem::Method("GET, HEAD").into()),
    }
}

/// Leads to another address, with the rest of the query kept.
fn redirect(request: &Request, status: u16, to: &str, headers: &[(&str, &str)]) -> Result<Response, Error> {
    let to = [to, &request.query_without("locale")].concat();
    Response::empty(status, &[headers, &[("location", &to)]].concat())
}

/// Home, search, a subject or an article.
async fn view_page(
    request: &Request,
    env: &Env,
    served: Served,
    locale: Locale,
    view: &View,
) -> Result<Response, Error> {
    let context = load(request, env, served, locale).await?;
    let centre = centre(&context);
    let reader = resolve(&Hints { locale: Some(&context.locale_tag), ..request.hints() }, &context.manifest);
    count(&context, &reader, view);
    let make = async || match view {
        View::Home => lasting(&centre.home(), &context),
        View::Article(slug) => {
            let (pack, article) = content::article(&context, slug).await?;
            lasting(&centre.article(&pack, &article, ""), &context)
        }
        View::Subject(id) => lasting(&centre.subject(id).ok_or(Problem::Page)?, &context),
        View::Search => {
            let q = request.query("q").unwrap_or_default();
            let answers = content::answers(&context, q, None).await?;
            if answers.all.is_empty() {
                visits::missed(&context, &reader, q);
            }
            let page = centre.search(q, &answers);
            Ok(memo::unless_in_vain(passing(&page, &context, 200, &[])?, &page.page.view, &context))
        }
        _ => Err(Problem::Page.into()),
    };
    memo::once(Form::Centre, &context, view, make).await
}

/// Where it is kept whether an article helped depends on who says so; the page that thanks them does not.
async fn helped(request: &Request, env: &Env, served: Served, locale: Locale, slug: &str) -> Result<Response, Error> {
    let tag = locale.to_string();
    let visitor = resolve(&Hints { locale: Some(&tag), ..request.hints() }, &served.manifest);
    let theirs = content::load_as(request, env, served.clone(), visitor, String::new()).await?;
    check_origin(&theirs)?;
    let helped = feedback::helped(&theirs, slug, &fields(request).await?).await?;
    let context = load(request, env, served, locale).await?;
    let page = centre(&context).article(&helped.pack, &helped.article, helped.answer());
    passing(&page, &context, 200, &[])
}

/// The page of something that went wrong, in the language of the address if the site has that or one near it.
pub async fn problem(
    request: &Request,
    env: &Env,
    site: &str,
    help: &Help,
    problem: &Problem,
) -> Result<Response, Error> {
    let served = content::served(env, site).await?;
    let (Help::Page(tag, _) | Help::SitemapPart(tag, _)) = help else { return Err(problem.clone().into()) };
    let wanted = [tag, request.query("locale").unwrap_or_default()].join(",");
    let locale = resolve(&Hints { locale: Some(&wanted), ..request.hints() }, &served.manifest).locale;
    let context = load(request, env, served, locale).await?;
    let page = centre(&context).problem(problem);
    passing(&page, &context, problem.status(), &[("vary", "accept-language")])
}

async fn load<'r>(request: &'r Request, env: &'r Env, served: Served, locale: Locale) -> Result<Context<'r>, Problem> {
    let mut visitor = anyone(locale, request.query("tz"), request.query("market"), &served.manifest);
    visitor.region = request.hints().place.unwrap_or(visitor.region);
    content::load_as(request, env, served, visitor, String::new()).await
}

fn centre<'c>(context: &'c Context<'_>) -> Centre<'c> {
    let pages = PageBuilder { place: Place::Centre, ..context.pages() };
    Centre { pages, origin: &context.request.origin }
}

async fn sitemap(request: &Request, env: &Env, manifest: &Manifest) -> Result<Response, Error> {
    let sitemap = Sitemap { manifest, origin: &request.origin };
    if !sitemap.is_one_file() {
        return xml(sitemap.index());
    }
    let mut urls = sitemap.begin();
    for entry in &manifest.locales {
        let (pack, _) = content::pack(env, manifest, &entry.locale).await?;
        sitemap.add_locale(&pack, &mut urls);
    }
    xml(urls.end())
}

async fn sitemap_part(
    request: &Request,
    env: &Env,
    manifest: &Manifest,
    locale: &Locale,
    number: usize,
) -> Result<Response, Error> {
    let (pack, _) = content::pack(env, manifest, locale).await?;
    let part = Sitemap { manifest, origin: &request.origin }.part(&pack, number);
    xml(part.ok_or(Problem::Page)?)
}

fn xml(xml: String) -> Result<Response, Error> {
    let headers = [("content-type", "application/xml"), ("x-content-type-options", "nosniff")];
    Response::lasting(&headers, PUBLIC, xml.into_bytes())
}
