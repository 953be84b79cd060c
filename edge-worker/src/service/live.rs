//! Sockets, before they are an object's: who is at the door.

use nearhand_shared::content::site::{Site, Team};
use nearhand_shared::people::{Agent, Permission, Present, first_name};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;

use super::people::desk;
use super::vault;
use crate::auth::identity::identity;
use crate::auth::principal::Principal;
use crate::content::Context;
use crate::http::Response;
use crate::vault::protocol::conversation::{By, Opener};
use crate::vault::protocol::live::{Door, Staff};

/// Who somebody of the business is, as an object keeps it beside their socket. `teams`: whose conversations they see; all where it
/// is missing.
pub fn staff_of(principal: &Principal, teams: Option<Vec<String>>, site: Option<&Site>) -> Staff {
    let actor = principal.actor();
    let agent = principal.agent();
    let proof = match principal {
        Principal::Agent { session, .. } => session.clone(),
        Principal::Token(token) => token.id.clone(),
        Principal::Operator | Principal::Visitor => String::new(),
    };
    Staff {
        by: By { id: actor.id, name: actor.name },
        proof,
        may_write: principal.must(Permission::WriteRequests).is_ok(),
        teams,
        is_person: agent.is_some(),
        present: agent
            .map(|agent| {
                let name = site.map(|site| name_of(agent, site)).unwrap_or_default();
                Present { teams: agent.teams.clone(), languages: agent.languages.clone(), name }
            })
            .unwrap_or_default(),
    }
}

/// What visitors are told that somebody is called.
fn name_of(agent: &Agent, site: &Site) -> String {
    let own = |team: &&Team| agent.teams.is_empty() || agent.teams.iter().any(|id| id == team.id.as_str());
    let people = site.teams.iter().filter(own).flat_map(|team| &team.people);
    first_name(&agent.name, people.map(String::as_str))
}

/// What is known of a socket when it is opened.
pub fn door(
    context: &Context<'_>,
    reference: &str,
    opener: Option<Opener>,
    staff: Option<Staff>,
    names_protocol: bool,
) -> Door {
    let visitor = &context.visitor;
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("locale", &context.locale_tag).append_pair("tz", &visitor.zone);
    if let Some(market) = &visitor.market {
        query.append_pair("market", market.as_str());
    }
    let site = context.site();
    // Where no test tells a clock, both are the same.
    let told = context.now().as_millisecond();
    let clock = js_sys::Date::now() as i64;
    let is_told = context.request.header("nearhand-now").is_some();
    let until = match &opener {
        Some(Opener::Customer(_)) => identity(context).ok().flatten().map(|identity| identity.until - (told - clock)),
        _ => None,
    };
    Door {
        site: site.to_owned(),
        reference: reference.to_owned(),
        address: format!("{}/api/v1/sites/{site}/live?{}", context.request.origin, query.finish()),
        locale: Some(visitor.locale.clone()),
        formats: Some(context.pages().formats().clone()),
        zone: visitor.zone.clone(),
        ahead_ms: is_told.then_some(told - clock),
        opener,
        until,
        staff,
        names_protocol,
    }
}

/// Opens a socket of a conversation.
///
/// # Errors
/// [`Problem::Store`].
pub async fn open(context: &Context<'_>, reference: &Reference, door: &Door) -> Result<Response, Problem> {
    vault(context, reference.region()).live(door).await.map(Response::of_runtime)
}

/// Opens a socket of a desk.
///
/// # Errors
/// [`Problem::Store`].
pub async fn open_desk(context: &Context<'_>, door: &Door) -> Result<Response, Problem> {
    desk(context).live(door).await.map(Response::of_runtime)
}
