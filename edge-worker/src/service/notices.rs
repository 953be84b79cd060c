//! Notices of the desk: what visitors are told at once. The Desk keeps them; visitors' requests read a copy in KV.

use std::collections::BTreeMap;

use nearhand_shared::id::{MarketId, NoticeId, Slug};
use nearhand_shared::locale::Locale;
use nearhand_shared::notice::{Level, MAX_NOTICES, MAX_TEXT, Notice, State, Wrong, instant, is_local};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::{FieldErrors, Fields};
use serde::Serialize;

use super::fields::{among, known, only, words};
use super::idempotency::StaffKey;
use super::people::{desk, new_id};
use crate::auth::principal::Principal;
use crate::content::{self, Context};
use crate::desk::protocol::{Of, Put};

/// What a notice may be made of.
const FIELDS: [&str; 9] = ["id", "markets", "locales", "pages", "from", "until", "level", "article", "texts"];
/// How often the copy is written anew because somebody else has changed something meanwhile.
const TRIES: usize = 5;

/// A notice, as the business sees it.
#[derive(Debug, Serialize)]
pub struct Told {
    /// The notice.
    #[serde(flatten)]
    pub notice: Notice,
    /// `desk`, or `site` for one of `site.toml`.
    pub source: &'static str,
    /// Whether its time has come.
    pub state: State,
    /// The locales that it is for and has no text in.
    pub missing: Vec<String>,
}

/// All of them: the desk's, newest first, then those of `site.toml`.
///
/// # Errors
/// [`Problem::Store`].
pub async fn all(context: &Context<'_>) -> Result<Vec<Told>, Problem> {
    let own = desk(context).notices().await?.notices;
    let own = own.into_iter().map(|notice| told(context, notice, "desk"));
    let of_site = context.manifest.site.notices.iter().map(|notice| told(context, notice.clone(), "site"));
    Ok(own.chain(of_site).collect())
}

/// Adds one, or puts it in place of the one with its id.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::KeyReused`], [`Problem::Store`].
pub async fn put(context: &Context<'_>, principal: &Principal, fields: &Fields) -> Result<Told, Problem> {
    let notice = read(context, fields).await?;
    let put = Put { value: notice, by: principal.actor(), now: context.now().as_millisecond() };
    let key = StaffKey::of(context, principal, "notice", fields)?.map(|key| key.sealing(""));
    let notice = desk(context).put_notice(&put, key).await?;
    copy(context).await?;
    Ok(told(context, notice, "desk"))
}

/// Ends one of the desk's.
///
/// # Errors
/// [`Problem::Missing`], [`Problem::KeyReused`], [`Problem::Store`].
pub async fn end(context: &Context<'_>, principal: &Principal, id: &str) -> Result<(), Problem> {
    let now = context.now().as_millisecond();
    let of = Of { id: id.to_owned(), hash: String::new(), expires: 0, by: principal.actor(), now };
    let key = StaffKey::of(context, principal, &format!("end-notice {id}"), &Fields::default())?;
    if !desk(context).end_notice(&of, key.map(|key| key.sealing(""))).await? {
        return Err(Problem::Missing);
    }
    copy(context).await
}

/// Writes them where visitors' requests read them. Of two that do so at a time the one that is late would win with what is no
/// longer so: it looks whether it is, and writes again.
async fn copy(context: &Context<'_>) -> Result<(), Problem> {
    let (desk, site) = (desk(context), &context.manifest.site.id);
    let mut listed = desk.notices().await?;
    for _ in 0..TRIES {
        content::put_urgent(context.env, site, &listed.notices).await?;
        let now = desk.notices().await?;
        if now.revision == listed.revision {
            content::forget(site);
            return Ok(());
        }
        listed = now;
    }
    Err(Problem::Store)
}

fn told(context: &Context<'_>, notice: Notice, source: &'static str) -> Told {
    let locales = context.manifest.locales();
    Told { source, state: notice.state(context.now()), missing: notice.missing(&locales), notice }
}

async fn read(context: &Context<'_>, fields: &Fields) -> Result<Notice, Problem> {
    let (site, locales) = (&context.manifest.site, context.manifest.locales());
    let mut wrong = FieldErrors::default();
    only(context, fields, &FIELDS, &mut wrong);
    let id = match fields.text("id") {
        "" => NoticeId::parse(&format!("n-{}", new_id()?)),
        id => NoticeId::parse(id),
    };
    if let Err(error) = &id {
        wrong.add("id", error.to_string());
    }
    let all_markets: Vec<&str> = site.markets.iter().map(|market| market.id.as_str()).collect();
    let all_locales: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let texts = fields.texts("texts");
    let texts: Option<BTreeMap<String, String>> =
        texts.map(|all| all.into_iter().filter(|(_, text)| !text.is_empty()).collect());
    let mut of = |name: &str| words(context, fields, name, &mut wrong).unwrap_or_default();
    let (markets, tags, pages) = (of("markets"), of("locales"), of("pages"));
    let mut moment = |name: &str| {
        let text = fields.text(name);
        let read = instant(text);
        if fields.has(name) && !text.is_empty() && read.is_none() {
            // A time without its zone is many instants; anything else is no time.
            let why = if is_local(text) { "error-zone" } else { "error-start" };
            let such = "2026-12-18T00:00+01:00, 2026-12-18T00:00[Europe/Berlin]";
            wrong.add(name, format!("{} ({such})", context.texts.get(why)));
        }
        read
    };
    let (from, until) = (moment("from"), moment("until"));
    let level = known(context, fields, "level", (Level::parse, &Level::NAMES.join(", ")), &mut wrong);
    let article = Some(fields.text("article")).filter(|slug| !slug.is_empty());
    let slug = article.and_then(|slug| Slug::parse(slug).ok());
    if article.is_some() && slug.as_ref().is_none_or(|slug| !context.manifest.articles.contains_key(slug)) {
        wrong.add("article", context.texts.get("problem-article"));
    }
    let parsed_markets: Vec<MarketId> = markets.iter().filter_map(|id| MarketId::parse(id).ok()).collect();
    if parsed_markets.len() != markets.len() {
        wrong.add("markets", among(context, &all_markets.join(", ")));
    }
    let parsed_locales: Vec<Locale> = tags.iter().filter_map(|tag| Locale::parse(tag).ok()).collect();
    if parsed_locales.len() != tags.len() {
        wrong.add("locales", among(context, &all_locales.join(", ")));
    }
    if texts.is_none() {
        wrong.add("texts", among(context, &format!("{{\"{}\": \"…\"}}", site.default_locale)));
    }
    wrong.none()?;
    let notice = Notice {
        id: id.map_err(|_| Problem::Server)?,
        markets: parsed_markets,
        locales: parsed_locales,
        pages,
        from,
        until,
        level: level.unwrap_or_default(),
        article: slug,
        texts: texts.unwrap_or_default(),
        familiar: Default::default(),
    };
    let mut wrong = FieldErrors::default();
    if let Err(error) = notice.check(|id| site.market(id).is_some(), &locales) {
        let text = match &error {
            Wrong::Market(_) => among(context, &all_markets.join(", ")),
            Wrong::Locale(_) => among(context, &all_locales.join(", ")),
            Wrong::Page(_) | Wrong::Pages => among(context, "/checkout*"),
            Wrong::Times => context.texts.get("error-times"),
            Wrong::Text(None) => context.texts.get("error-message-missing"),
            Wrong::Text(Some(_)) => context.texts.with("error-too-long", &[("max", (MAX_TEXT as u64).into())]),
        };
        wrong.add(error.field(), text);
    }
    let others = desk(context).notices().await?.notices;
    if others.iter().filter(|other| other.id != notice.id).count() >= MAX_NOTICES {
        wrong.add("id", among(context, &format!("≤ {MAX_NOTICES}")));
    }
    wrong.none()?;
    Ok(notice)
}
