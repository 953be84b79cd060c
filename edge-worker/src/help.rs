//! The public help centre: pages for everybody, with the language in the address, which search engines and caches keep.
//!
//! Nothing in them depends on who asks but what the address says, so nothing varies by a header.

use nearhand_shared::content::site::Manifest;
use nearhand_shared::content::sitemap::Sitemap;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::locale::{Locale, negotiate};
use nearhand_shared::model::Place;
use nearhand_shared::model::centre::{CentrePage, path};
use nearhand_shared::page::{Centre, PageBuilder, bare_centre_problem};
use nearhand_shared::problem::Problem;
use nearhand_shared::visitor::{Hints, anyone, resolve};
use nearhand_widget::centre::document;
use web_sys::Response;
use worker::{Env, Method};

use crate::answer::{self, Answer, Failure};
use crate::ask::Ask;
use crate::content::{self, Loaded, Served};
use crate::frame::{accent_rule, client, source_of};
use crate::memo::{self, Form};
use crate::requests;
use crate::route::{Help, View};

/// Five minutes in which nobody asks again; then for an hour the old page is shown while the new one is fetched, so
/// that a correction is seen at the second look at the latest; and a day in which an old page is better than none.
const PUBLIC: &str = "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";
/// What one visitor searched for, or did not find, is nobody else's.
const PRIVATE: &str = "private, no-cache";

/// Answers a page, a sitemap, or a form that says whether an article helped.
pub async fn serve(ask: &Ask, env: &Env, site: &str, help: Help) -> Result<Response, Failure> {
    check_method(ask, &help)?;
    let served = content::served(env, site).await?;
    let manifest = &served.manifest;
    let wanted = match &help {
        Help::AnyLanguage => {
            let locale = resolve(&ask.hints(), manifest).locale;
            let home = path(site, &locale.to_string(), "");
            return moved(ask, 302, &home, &[("cache-control", PRIVATE), ("vary", "accept-language")]);
        }
        Help::Sitemap => return sitemap(ask, env, manifest).await,
        Help::Page(_, View::Unknown) => return Err(Problem::Page.into()),
        Help::Page(locale, _) | Help::SitemapPart(locale, _) => Locale::meant(locale).map_err(|_| Problem::Page)?,
    };
    let locales = manifest.locales();
    let locale = negotiate(std::slice::from_ref(&wanted), &locales).ok_or(Problem::Page)?;
    // A page has one address; what else leads to it, leads there.
    let address = path(site, &locale.to_string(), &help.name());
    if *locale != wanted {
        return moved(ask, 302, &address, &[("cache-control", PRIVATE)]);
    }
    if ask.path != address {
        return moved(ask, 301, &address, &[("cache-control", PUBLIC)]);
    }
    let locale = locale.clone();
    match help {
        Help::SitemapPart(_, number) => sitemap_part(ask, env, manifest, &locale, number).await,
        Help::Page(_, View::Article(slug)) if ask.method == Method::Post => {
            helped(ask, env, served, locale, &slug).await
        }
        Help::Page(_, view) => view_page(ask, env, served, locale, &view).await,
        Help::AnyLanguage | Help::Sitemap => Err(Problem::Page.into()),
    }
}

fn check_method(ask: &Ask, help: &Help) -> Result<(), Failure> {
    let takes_answers = matches!(help, Help::Page(_, View::Article(_)));
    match ask.method {
        Method::Get | Method::Head => Ok(()),
        Method::Post if takes_answers => Ok(()),
        _ if takes_answers => Err(Problem::Method("GET, HEAD, POST").into()),
        _ => Err(Problem::Method("GET, HEAD").into()),
    }
}

/// Leads to another address, with the rest of the query kept.
fn moved(ask: &Ask, status: u16, to: &str, headers: &[(&str, &str)]) -> Result<Response, Failure> {
    let to = [to, &ask.query_without("locale")].concat();
    let headers = [headers, &[("location", &to)]].concat();
    Ok(answer::with(&headers)?.with_status(status).empty().into())
}

/// Home, search or an article.
async fn view_page(ask: &Ask, env: &Env, served: Served, locale: Locale, view: &View) -> Result<Response, Failure> {
    let loaded = load(ask, env, served, locale).await?;
    let centre = centre(ask, &loaded);
    let make = async || match view {
        View::Home => lasting(&centre.home(), &loaded),
        View::Article(slug) => {
            let (pack, article) = content::article(env, &loaded, slug).await?;
            lasting(&centre.article(&pack, &article, ""), &loaded)
        }
        View::Search => passing(&centre.search(ask.query("q").unwrap_or_default()), &loaded, 200, &[]),
        _ => Err(Problem::Page.into()),
    };
    memo::once(Form::Centre, ask, &loaded, view, make).await?.send_unless_known(ask)
}

/// Where it is kept whether an article helped depends on who says so; the page that thanks them does not.
async fn helped(ask: &Ask, env: &Env, served: Served, locale: Locale, slug: &str) -> Result<Response, Failure> {
    let tag = locale.to_string();
    let visitor = resolve(&Hints { locale: Some(&tag), ..ask.hints() }, &served.manifest);
    let theirs = content::load_as(env, ask, served.clone(), visitor, String::new()).await?;
    requests::check_origin(ask, &theirs)?;
    let helped = requests::helped(ask, env, &theirs, slug, &requests::fields(ask).await?).await?;
    let loaded = load(ask, env, served, locale).await?;
    let page = centre(ask, &loaded).article(&helped.pack, &helped.article, helped.answer());
    passing(&page, &loaded, 200, &[])?.send()
}

/// The page of something that went wrong, in the language of the address if the site has that or one near it.
pub async fn problem(ask: &Ask, env: &Env, site: &str, help: &Help, problem: &Problem) -> Result<Response, Failure> {
    let served = content::served(env, site).await?;
    let (Help::Page(tag, _) | Help::SitemapPart(tag, _)) = help else { return Err(problem.clone().into()) };
    let wanted = [tag, ask.query("locale").unwrap_or_default()].join(",");
    let locale = resolve(&Hints { locale: Some(&wanted), ..ask.hints() }, &served.manifest).locale;
    let loaded = load(ask, env, served, locale).await?;
    let page = centre(ask, &loaded).problem(problem);
    passing(&page, &loaded, problem.status(), &[("vary", "accept-language")])?.send()
}

/// A problem where no site is known.
pub fn bare_problem(problem: &Problem, texts: &Texts) -> Result<Response, Failure> {
    let page = bare_centre_problem(problem, texts);
    let language = page.head.language.clone();
    let headers = [("cache-control", PRIVATE), ("vary", "accept-language")];
    Answer::new(problem.status(), &[&head(&language, &policy("")), headers.as_slice()].concat(), html(&page, ""))?
        .send()
}

async fn load(ask: &Ask, env: &Env, served: Served, locale: Locale) -> Result<Loaded, Problem> {
    let visitor = anyone(locale, ask.query("tz"), ask.query("market"), &served.manifest);
    content::load_as(env, ask, served, visitor, String::new()).await
}

fn centre<'a>(ask: &'a Ask, loaded: &'a Loaded) -> Centre<'a> {
    Centre { pages: PageBuilder { place: Place::Centre, ..loaded.pages() }, origin: &ask.origin }
}

/// A page for everybody.
fn lasting(page: &CentrePage, loaded: &Loaded) -> Result<Answer, Failure> {
    let accent = accent_rule(&loaded.manifest.site);
    Answer::lasting(&head(loaded.locale_tag(), &policy(&accent)), PUBLIC, html(page, &accent))
}

/// A page for now.
fn passing(page: &CentrePage, loaded: &Loaded, status: u16, more: &[(&str, &str)]) -> Result<Answer, Failure> {
    let accent = accent_rule(&loaded.manifest.site);
    let policy = policy(&accent);
    let headers = [&head(loaded.locale_tag(), &policy), [("cache-control", PRIVATE)].as_slice(), more].concat();
    Answer::new(status, &headers, html(page, &accent))
}

fn html(page: &CentrePage, accent: &str) -> Vec<u8> {
    document::render(page, client::HELP_STYLE, accent).into_bytes()
}

fn head<'h>(language: &'h str, policy: &'h str) -> [(&'h str, &'h str); 5] {
    [
        ("content-type", "text/html; charset=utf-8"),
        ("content-language", language),
        ("content-security-policy", policy),
        // `no-referrer` would make browsers send `Origin: null` with form posts.
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
    ]
}

/// No script runs; what search engines read in a script element is data. Nobody embeds the page: the frame is for that.
fn policy(accent: &str) -> String {
    let accent = if accent.is_empty() { String::new() } else { format!(" {}", source_of(accent)) };
    format!(
        "default-src 'none'; style-src {style}{accent}; img-src data:; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
        style = client::HELP_STYLE_HASH,
    )
}

async fn sitemap(ask: &Ask, env: &Env, manifest: &Manifest) -> Result<Response, Failure> {
    let sitemap = Sitemap { manifest, origin: &ask.origin };
    if !sitemap.is_one_file() {
        return xml(ask, sitemap.index());
    }
    let mut packs = Vec::new();
    for entry in &manifest.locales {
        packs.push(content::pack(env, manifest, &entry.locale).await?.0);
    }
    xml(ask, sitemap.whole(packs.iter().map(|pack| &**pack)))
}

async fn sitemap_part(
    ask: &Ask,
    env: &Env,
    manifest: &Manifest,
    locale: &Locale,
    number: usize,
) -> Result<Response, Failure> {
    let (pack, _) = content::pack(env, manifest, locale).await?;
    let part = Sitemap { manifest, origin: &ask.origin }.part(&pack, number);
    xml(ask, part.ok_or(Problem::Page)?)
}

fn xml(ask: &Ask, xml: String) -> Result<Response, Failure> {
    let headers = [("content-type", "application/xml"), ("x-content-type-options", "nosniff")];
    Answer::lasting(&headers, PUBLIC, xml.into_bytes())?.send_unless_known(ask)
}
