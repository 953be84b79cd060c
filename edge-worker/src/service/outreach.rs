//! The business writes first: to somebody whose address, number or id it knows.

use nearhand_shared::conversation::{Standing, Status};
use nearhand_shared::hours::days_after;
use nearhand_shared::locale::Locale;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::{self, Reference};
use nearhand_shared::request::token::Token;
use nearhand_shared::request::{FieldErrors, Fields};
use nearhand_shared::visitor::Hints;

use super::conversations::worked_s;
use super::fields::text;
use super::idempotency::{digest_of, region_for, sent_key};
use super::requests::Stored;
use super::{mail, random, vault};
use crate::auth::principal::Principal;
use crate::content::{self, Context};
use crate::vault::protocol::Put;
use crate::vault::protocol::conversation::{Begin, By};

/// Begins a conversation: the team's words are its first message, and it waits for whom they are to. It is stored where
/// a request of theirs would be: as the market says, else near the country that market or language name.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::KeyReused`], [`Problem::Gone`], [`Problem::Store`].
pub async fn begin(context: &Context<'_>, principal: &Principal, fields: &Fields) -> Result<Stored, Problem> {
    let mut wrong = FieldErrors::default();
    let message = text(context, fields, "message", &mut wrong);
    let to = fields.addressee(&context.texts, &mut wrong);
    let locale = Locale::meant(fields.text("locale")).ok();
    if locale.is_none() {
        wrong.add("locale", context.texts.get("error-locale"));
    }
    let market = fields.given("market").filter(|id| !id.is_empty());
    if market.is_some_and(|id| context.manifest.site.market(id).is_none()) {
        wrong.add("market", context.texts.get("error-choice"));
    }
    wrong.none()?;
    let locale = locale.unwrap_or_else(|| context.visitor.locale.clone());
    let there = as_addressee(context, &locale, market).await?;

    let key = sent_key(context, fields)?;
    let region = match &key {
        None => there.visitor.region,
        Some(key) => region_for(context, key, there.visitor.region).await?,
    };
    let key = key.map(|key| digest_of(context, &key, region));
    let reference = Reference::new(region, random::<{ reference::ENTROPY }>()?);
    let token = Token::new(random()?);
    let actor = principal.actor();
    let (teams, reason) = there.pages().teams();
    let routed = teams.first().map(|first| first.team.id.to_string()).unwrap_or_default();
    // Who writes goes on with it: it is of a team whose conversations they see.
    let team = match principal.agent() {
        Some(agent) if !agent.teams.contains(&routed) => agent.teams.first().cloned().unwrap_or_default(),
        _ => routed.clone(),
    };
    let team_reason = if team.is_empty() || team != routed { "" } else { reason.as_str() };
    let record = Record {
        reference: reference.to_string(),
        region,
        created: context.now(),
        state: Status::Pending.as_str().to_owned(),
        message: String::new(),
        name: String::new(),
        email: to.email,
        phone: to.phone,
        locale: locale.to_string(),
        // They tell it themselves when they read.
        zone: String::new(),
        market: there.visitor.market.clone().map(String::from).unwrap_or_default(),
        page: String::new(),
        article: String::new(),
        consent: String::new(),
        consent_hash: String::new(),
        customer: to.customer,
        team,
        team_reason: team_reason.to_owned(),
        answer_by: None,
        call: None,
        standing: Standing {
            assignee: principal.agent().map(|agent| agent.id.clone()).unwrap_or_default(),
            ..Standing::default()
        },
    };
    let resolve_at = days_after(context.now(), context.manifest.site.desk.pending_days.into()).as_millisecond();
    let fingerprint = format!("begin {}", fields.fingerprint());
    let resolve_worked_s = worked_s(context, &record.team, record.created, Some(resolve_at));
    let by = By { id: actor.id, name: actor.name };
    let mail = mail::of_beginning(context, &record, &by, &message).await;
    let put = Put::new(record, &token, key.as_ref(), fingerprint);
    let begin = Begin { put, message, by, resolve_at, resolve_worked_s, mail };
    Stored::of(vault(context, region).begin(begin).await?, &token, key.as_ref(), false)
}

/// The site as the addressee meets it: nothing is known of their network.
async fn as_addressee<'c>(
    context: &'c Context<'_>,
    locale: &Locale,
    market: Option<&str>,
) -> Result<Context<'c>, Problem> {
    let site = &context.manifest.site;
    let of_locale = locale.id().region.map(|region| region.to_string());
    let of_market = market.and_then(|id| site.market(id)).and_then(|market| market.countries.first()).cloned();
    let (tag, country) = (locale.to_string(), of_market.or(of_locale));
    let hints = Hints { locale: Some(&tag), market, country: country.as_deref(), ..Hints::default() };
    content::load_beside(context, &hints).await
}
