//! Visitors' writes: requests, and whether an article helped. From a form or from JSON, by the same road.

use std::rc::Rc;

use nearhand_shared::content::site::allows_origin;
use nearhand_shared::content::{Article, Pack};
use nearhand_shared::model::Page;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::{self, Reference};
use nearhand_shared::request::token::{KeyDigest, Token};
use nearhand_shared::request::{Fields, KEY_FIELD, NewRequest, form_key, idempotency_key};
use serde_json::json;
use web_sys::Response;
use worker::{Env, Method};

use crate::answer::{self, Failure, with_headers_of};
use crate::ask::Ask;
use crate::content::{self, Loaded};
use crate::route::View;
use crate::vault::{self, Kept, Put};
use crate::{callbacks, frame, guard};

/// A post to the address of a view.
pub async fn post_view(ask: &Ask, env: &Env, site: &str, view: View) -> Result<Response, Failure> {
    let is_frame = ask.is_frame();
    if matches!(view, View::Unknown) {
        return Err(Problem::Page.into());
    }
    if !view.methods(is_frame).contains("POST") {
        return Err(Problem::Method(view.methods(is_frame)).into());
    }
    let fields = fields(ask).await?;
    let loaded = content::load_for(ask, env, site, Some(&fields)).await?;
    check_origin(ask, &loaded)?;
    match view {
        View::Callback => callbacks::forms::book(ask, env, &loaded, &fields).await,
        View::Move(reference) => callbacks::forms::move_call(ask, env, &loaded, &reference, &fields).await,
        View::Cancel(reference) => callbacks::forms::cancel(ask, env, &loaded, &reference, &fields).await,
        View::Invitation(reference) => callbacks::forms::invitation(ask, env, &loaded, &reference, &fields).await,
        View::Requests if is_frame => open(ask, env, &loaded, &fields).await,
        View::Article(slug) => {
            let helped = helped(ask, env, &loaded, &slug, &fields).await?;
            let page = loaded.pages().article(&helped.pack, &helped.article, helped.answer());
            frame::respond(&page, &loaded, env, 200)
        }
        _ => leave(ask, env, &loaded, &fields).await,
    }
}

/// "Did this help?" as a call.
pub async fn feedback(ask: &Ask, env: &Env, site: &str, slug: &str) -> Result<Response, Failure> {
    if ask.method != Method::Post {
        return Err(Problem::Method("POST").into());
    }
    let loaded = content::load(ask, env, site).await?;
    check_origin(ask, &loaded)?;
    let helpful = helped(ask, env, &loaded, slug, &fields(ask).await?).await?.helpful;
    answer::localized(200, &loaded, &json!({ "helpful": helpful }))
}

/// Articles that may answer a message while it is written. A POST, because a message belongs in no address or log.
pub async fn suggestions(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    if ask.method != Method::Post {
        return Err(Problem::Method("POST").into());
    }
    let loaded = content::load(ask, env, site).await?;
    check_origin(ask, &loaded)?;
    guard::small(ask, env, &loaded).await?;
    let fields = fields(ask).await?;
    answer::localized(200, &loaded, &loaded.pages().suggestions(fields.text("message")))
}

/// What a visitor has said of an article.
pub struct Helped {
    /// Whether it helped.
    pub helpful: bool,
    /// The article.
    pub article: Article,
    /// The articles that it is one of.
    pub pack: Rc<Pack>,
}

impl Helped {
    /// As the article's view is told.
    pub fn answer(&self) -> &'static str {
        if self.helpful { "yes" } else { "no" }
    }
}

/// Keeps whether an article helped.
pub async fn helped(ask: &Ask, env: &Env, loaded: &Loaded, slug: &str, fields: &Fields) -> Result<Helped, Problem> {
    guard::small(ask, env, loaded).await?;
    guard::identity(ask, env, loaded)?;
    let (pack, article) = content::article(env, loaded, slug).await?;
    let helpful = fields.yes_or_no("helpful").ok_or(Problem::Json)?;
    vault::feedback(ask, env, loaded, article.slug.as_str(), &pack.locale.to_string(), helpful).await?;
    Ok(Helped { helpful, article, pack })
}

/// The view of a request: the request where the token fits, the form that asks for it where there is none.
pub async fn page(ask: &Ask, env: &Env, loaded: &Loaded, reference: &str) -> Result<Page, Problem> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    match ask.bearer() {
        Some(token) => {
            let token = Token::parse(&token).ok_or(Problem::Request)?;
            let record = vault::get(ask, env, loaded, &reference, &token).await?;
            // The forms of a booked call carry the code.
            let has_forms = ask.is_frame() && record.call.is_some();
            let carried = if has_forms { token.to_string() } else { String::new() };
            Ok(loaded.pages().request(&record, &carried))
        }
        None if ask.is_frame() => Ok(loaded.pages().lookup(&reference.to_string(), None)),
        None => Err(Problem::Request),
    }
}

/// The form that opens a request, where scripts do not run.
async fn open(ask: &Ask, env: &Env, loaded: &Loaded, fields: &Fields) -> Result<Response, Failure> {
    let typed = fields.text("reference");
    let found = match (Reference::parse(typed), Token::parse(fields.text("code"))) {
        (Some(reference), Some(token)) => vault::get(ask, env, loaded, &reference, &token).await,
        _ => Err(Problem::Request),
    };
    match found {
        Ok(record) => {
            // The forms of a booked call carry the code; else there is no need to show it again.
            let code = if record.call.is_some() { fields.text("code") } else { "" };
            frame::respond(&loaded.pages().request(&record, code), loaded, env, 200)
        }
        Err(problem) => {
            let page = loaded.pages().lookup(typed, Some(&problem));
            let response = frame::respond(&page, loaded, env, problem.status())?;
            Ok(with_headers_of(&problem, response))
        }
    }
}

/// Leaves a request.
async fn leave(ask: &Ask, env: &Env, loaded: &Loaded, fields: &Fields) -> Result<Response, Failure> {
    let is_page = ask.is_frame() || ask.wants_html();
    match store(ask, env, loaded, fields).await {
        Ok(kept) if is_page => {
            let page = loaded.pages().request(&kept.record, &kept.token);
            frame::respond(&page, loaded, env, 201)
        }
        Ok(kept) => {
            let reference = kept.record.reference;
            let thanks = loaded.texts.with("request-thanks", &[("reference", reference.as_str().into())]);
            let promise = loaded.pages().promise_of(kept.record.answer_by);
            let text = loaded.texts.sentences(&[&thanks, &promise]);
            let (region, answer_by) = (kept.record.region, kept.record.answer_by);
            let body = json!({
                "reference": reference, "token": kept.token, "region": region, "answer_by": answer_by, "text": text,
            });
            answer::localized(201, loaded, &body)
        }
        // The form comes back as it was, with what is wrong.
        Err(problem) if is_page => {
            let key = if problem == Problem::KeyReused { fresh_key(ask)? } else { fields.text(KEY_FIELD).to_owned() };
            let page = loaded.pages().contact(&key, fields.draft(), Some(&problem));
            let response = frame::respond(&page, loaded, env, problem.status())?;
            Ok(with_headers_of(&problem, response))
        }
        Err(problem) => Err(problem.into()),
    }
}

/// A request that is stored, with the token that opens it.
pub struct Stored {
    /// The request.
    pub record: Record,
    /// Its token; empty where it is forgotten.
    pub token: String,
}

impl Stored {
    /// What is answered to a write: the request that it made, or that the same one made before. After a day the sealed
    /// token is gone, and so is this answer.
    pub fn of(kept: Kept, token: &Token, key: Option<&KeyDigest>) -> Result<Self, Problem> {
        match kept {
            Kept::New(record) => Ok(Stored { record, token: token.to_string() }),
            Kept::Before { record, sealed } => {
                let opened = key.zip(sealed).map(|(key, sealed)| key.open(&sealed).to_string());
                Ok(Stored { record, token: opened.unwrap_or_default() })
            }
            Kept::Conflict => Err(Problem::KeyReused),
            Kept::Void => Err(Problem::Store),
        }
    }
}

async fn store(ask: &Ask, env: &Env, loaded: &Loaded, fields: &Fields) -> Result<Stored, Problem> {
    let identity = guard::form(ask, env, loaded, fields).await?;
    let request = fields.check(&loaded.texts)?;
    let key = key_digest(ask, loaded, fields)?;
    let reference = Reference::new(loaded.visitor.region, random::<{ reference::ENTROPY }>()?);
    let token = Token::new(random()?);
    let record = record(ask, loaded, request, &reference).vouched_for(identity);
    let put = Put::new(record, &token, key.as_ref(), fields.fingerprint());
    Stored::of(vault::put(ask, env, loaded, put).await?, &token, key.as_ref())
}

/// The client's idempotency key, from the header or from the form.
pub fn key_digest(ask: &Ask, loaded: &Loaded, fields: &Fields) -> Result<Option<KeyDigest>, Problem> {
    let header = ask.header("idempotency-key");
    let field = Some(fields.text(KEY_FIELD)).filter(|key| !key.is_empty());
    let key = header.as_deref().or(field).map(idempotency_key).transpose()?;
    let region = loaded.visitor.region;
    Ok(key.map(|key| KeyDigest::new(key, &format!("{}/{region}", loaded.manifest.site.id))))
}

fn record(ask: &Ask, loaded: &Loaded, request: NewRequest, reference: &Reference) -> Record {
    let visitor = &loaded.visitor;
    let pages = loaded.pages();
    let (teams, reason) = pages.teams();
    let team = teams.first().map(|first| first.team.id.to_string()).unwrap_or_default();
    let team_reason = if team.is_empty() { String::new() } else { reason.as_str().to_owned() };
    Record {
        reference: reference.to_string(),
        region: reference.region(),
        created: ask.now,
        state: "open".to_owned(),
        message: request.message,
        name: request.name,
        email: request.email,
        phone: request.phone,
        locale: request.locale.as_ref().unwrap_or(&visitor.locale).to_string(),
        zone: request.zone.unwrap_or_else(|| visitor.zone.clone()),
        market: visitor.market.clone().map(String::from).unwrap_or_default(),
        page: request.page,
        consent: request.consent,
        team,
        customer: String::new(),
        team_reason,
        answer_by: pages.answer_by(),
        call: None,
    }
}

/// The fields of a write.
pub async fn fields(ask: &Ask) -> Result<Fields, Problem> {
    let body = ask.small_body().await?;
    Fields::read(&ask.header("content-type").unwrap_or_default(), &body)
}

/// Browsers name the origin of every write; it must be ours (the frame) or the site's. Programs name none.
pub fn check_origin(ask: &Ask, loaded: &Loaded) -> Result<(), Problem> {
    let Some(origin) = ask.header("origin") else { return Ok(()) };
    let is_known =
        origin == ask.origin || loaded.manifest.site.origins.iter().any(|known| allows_origin(known, &origin));
    if is_known { Ok(()) } else { Err(Problem::Origin) }
}

/// A key for a form that is shown now.
pub fn fresh_key(ask: &Ask) -> Result<String, Problem> {
    Ok(form_key(ask.now, random()?))
}

/// Random bytes.
pub fn random<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Problem::Server)?;
    Ok(bytes)
}
