//! The business's people: added, changed, removed, let in; and its programs' tokens. All of it is in the audit log.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use jiff::Timestamp;
use nearhand_shared::locale::Locale;
use nearhand_shared::people::{self, Agent, NEWS, Permission, Role, is_scope, scopes_cover};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::{FieldErrors, Fields, is_email};

use super::fields::{among, known};
use super::idempotency::StaffKey;
use super::{objects, random};
use crate::auth::principal::{Principal, TOKEN_PREFIX, hash_of};
use crate::content::Context;
use crate::desk::client::Desk;
use crate::desk::protocol::{Actor, ApiToken, AuditPage, Changed, Enter, Line, NewToken, Of, Person, WriteKey};
pub use crate::desk::protocol::{Audited, Session};
use crate::vault::protocol::conversation::{By, Unassign};
use crate::vault::protocol::live::Shut;
use crate::vault::regions::Vaults;

/// How long a one-time link is good, in milliseconds.
const LINK_MS: i64 = 48 * 60 * 60 * 1000;
/// How long a session is good at most, in milliseconds.
pub const SESSION_MS: i64 = 30 * 24 * 60 * 60 * 1000;
/// For how many days a token is good where the call does not say, and at most.
const TOKEN_DAYS: (u32, u32) = (365, 730);
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// What is written down of those who are no program: no token has such a name.
const RESERVED: [&str; 3] = ["operator", "visitor", "system"];
/// The longest names, in characters, and what is kept of a browser's name for itself.
const MAX_NAME: usize = 120;
const MAX_DEVICE: usize = 200;

/// The Desk of the site.
pub fn desk<'c>(context: &'c Context<'_>) -> Desk<'c> {
    Desk::of(objects(context), context.site())
}

/// Adds a person, or changes the one with this id.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::Missing`], [`Problem::AddressTaken`], [`Problem::LastAdmin`], [`Problem::Store`].
pub async fn put(
    context: &Context<'_>,
    principal: &Principal,
    id: Option<&str>,
    fields: &Fields,
) -> Result<Agent, Problem> {
    let mut wrong = FieldErrors::default();
    let is_new = id.is_none();
    let role = known(context, fields, "role", (Role::parse, Role::NAMES), &mut wrong);
    let mut bad = |field: &str, text: &str| wrong.add(field, context.texts.get(text));
    let email = fields.given("email").map(ToOwned::to_owned);
    if email.as_deref().map_or(is_new, |email| !is_email(email)) {
        bad("email", "error-email");
    }
    let name = fields.given("name").map(ToOwned::to_owned);
    if name.as_deref().map_or(is_new, |name| name.is_empty() || name.chars().count() > MAX_NAME) {
        bad("name", "error-name");
    }
    let teams = fields.has("teams").then(|| fields.words("teams"));
    let is_team = |id: &String| context.manifest.site.teams.iter().any(|team| team.id.as_str() == id);
    if teams.as_ref().is_some_and(|teams| teams.as_ref().is_none_or(|teams| !teams.iter().all(is_team))) {
        bad("teams", "query-team");
    }
    let languages = fields.has("languages").then(|| fields.words("languages"));
    let is_language = |tag: &String| Locale::parse(tag).is_ok();
    if languages.as_ref().is_some_and(|tags| tags.as_ref().is_none_or(|tags| !tags.iter().all(is_language))) {
        bad("languages", "error-locale");
    }
    let notify = fields.has("notify").then(|| fields.words("notify"));
    let is_news = |news: &String| NEWS.contains(&news.as_str());
    if notify.as_ref().is_some_and(|news| news.as_ref().is_none_or(|news| !news.iter().all(is_news))) {
        wrong.add("notify", among(context, &NEWS.join(", ")));
    }
    let away = fields.has("away").then(|| fields.yes_or_no("away"));
    if away == Some(None) {
        wrong.add("away", among(context, "true, false"));
    }
    wrong.none()?;
    let known = match id {
        Some(id) => desk(context).agents().await?.into_iter().any(|agent| agent.id == id),
        None => true,
    };
    if !known {
        return Err(Problem::Missing);
    }
    let person = Person {
        id: id.map_or_else(new_id, |id| Ok(id.to_owned()))?,
        email,
        name,
        role,
        teams: teams.flatten(),
        languages: languages.flatten(),
        notify: notify.flatten(),
        away: away.flatten(),
        by: principal.actor(),
        now: context.now().as_millisecond(),
    };
    let call = format!("agent {}", id.unwrap_or_default());
    let key = StaffKey::of(context, principal, &call, fields)?.map(|key| key.sealing(""));
    let agent = done(desk(context).put(&person, key).await?)?;
    if id.is_some() {
        shut(context, Shut { agent: agent.id.clone(), comes_back: true, ..Shut::default() }).await;
    }
    Ok(agent)
}

/// Keeps what somebody wants to be mailed of. It is their own choice, and asks for no permission.
///
/// # Errors
/// [`Problem::Store`].
pub async fn choose_news(context: &Context<'_>, agent: &Agent, notify: Vec<String>) -> Result<(), Problem> {
    let person = Person { notify: Some(notify), ..unchanged(context, agent) };
    done(desk(context).put(&person, None).await?).map(drop)
}

/// Keeps whether somebody is away. It is their own choice, and asks for no permission.
///
/// # Errors
/// [`Problem::Store`].
pub async fn choose_away(context: &Context<'_>, agent: &Agent, away: bool) -> Result<Agent, Problem> {
    let person = Person { away: Some(away), ..unchanged(context, agent) };
    done(desk(context).put(&person, None).await?)
}

/// A change of somebody's own that changes nothing yet.
fn unchanged(context: &Context<'_>, agent: &Agent) -> Person {
    Person {
        id: agent.id.clone(),
        email: None,
        name: None,
        role: None,
        teams: None,
        languages: None,
        notify: None,
        away: None,
        by: Actor { id: agent.id.clone(), name: agent.name.clone() },
        now: context.now().as_millisecond(),
    }
}

/// Removes a person: they are out at once, and what they had taken is nobody's again. Gives also the regions that did not
/// answer, whose conversations still have them.
///
/// # Errors
/// As [`put`].
pub async fn remove(context: &Context<'_>, principal: &Principal, id: &str) -> Result<(Agent, Vec<Region>), Problem> {
    let key = ending(context, principal, "remove", id)?;
    let agent = done(desk(context).remove(&of(context, principal, id, String::new(), 0), key).await?)?;
    let Actor { id: by, name } = principal.actor();
    let unassign = Unassign { agent: agent.id.clone(), by: By { id: by, name }, now: context.now().as_millisecond() };
    let unreachable = Vaults::of(objects(context), context.site()).unassign(&unassign).await;
    shut(context, Shut { agent: agent.id.clone(), ..Shut::default() }).await;
    Ok((agent, unreachable))
}

/// Makes a one-time link for a person: its code, and until when it is good, in milliseconds since the Unix epoch.
///
/// # Errors
/// As [`put`].
pub async fn link(context: &Context<'_>, principal: &Principal, id: &str) -> Result<(String, i64), Problem> {
    let code = new_secret()?;
    let expires = context.now().as_millisecond() + LINK_MS;
    let key = StaffKey::of(context, principal, &format!("link {id}"), &Fields::default())?;
    let write = key.as_ref().map(|key| key.sealing(&format!("{code} {expires}")));
    let told = desk(context).link(&of(context, principal, id, hash_of(&code), expires), write).await?;
    done(told.answer)?;
    let Some((key, sealed)) = key.zip(told.before) else { return Ok((code, expires)) };
    let before = key.open(&sealed)?;
    let (code, expires) = before.split_once(' ').ok_or(Problem::Server)?;
    Ok((code.to_owned(), expires.parse().map_err(|_| Problem::Server)?))
}

/// Spends a one-time code; gives what the session's cookie is to hold.
///
/// # Errors
/// [`Problem::Token`] where the code is not good, or no longer.
pub async fn enter(context: &Context<'_>, code: &str) -> Result<String, Problem> {
    let session = new_secret()?;
    let enter = new_enter(context, &hash_of(code), &session, SESSION_MS)?;
    desk(context).enter(&enter).await?.map(|_| session).ok_or(Problem::Token)
}

/// A session that is to begin, and lasts so many milliseconds at most.
pub(super) fn new_enter(context: &Context<'_>, code: &str, session: &str, lasts_ms: i64) -> Result<Enter, Problem> {
    let device = context.request.header("user-agent").unwrap_or_default().chars().take(MAX_DEVICE).collect();
    let now = context.now().as_millisecond();
    let (code, session) = (code.to_owned(), hash_of(session));
    Ok(Enter { code, session, id: new_id()?, device, expires: now + lasts_ms, now })
}

/// The sessions that somebody sees: their own, or everybody's for those who manage people.
///
/// # Errors
/// [`Problem::Store`].
pub async fn sessions(context: &Context<'_>, principal: &Principal) -> Result<Vec<Session>, Problem> {
    let mut sessions = desk(context).sessions().await?;
    if principal.must(Permission::ManageAgents).is_err() {
        let own = principal.agent().map(|agent| agent.id.clone()).unwrap_or_default();
        sessions.retain(|session| session.agent == own);
    }
    Ok(sessions)
}

/// Ends a session: one's own, or anybody's for those who manage people.
///
/// # Errors
/// [`Problem::Missing`], [`Problem::Store`].
pub async fn end_session(context: &Context<'_>, principal: &Principal, id: &str) -> Result<(), Problem> {
    let own = principal.agent().map(|agent| agent.id.clone()).unwrap_or_default();
    let sessions = desk(context).sessions().await?;
    if !sessions.iter().any(|session| session.id == id && session.agent == own) {
        principal.must(Permission::ManageAgents)?;
    }
    let key = ending(context, principal, "end-session", id)?;
    done(desk(context).end_session(&of(context, principal, id, String::new(), 0), key).await?)?;
    shut(context, Shut { proof: id.to_owned(), ..Shut::default() }).await;
    Ok(())
}

/// Makes a program's token: the token, which is told this once, and what is kept of it.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::Store`].
pub async fn add_token(
    context: &Context<'_>,
    principal: &Principal,
    fields: &Fields,
) -> Result<(String, ApiToken), Problem> {
    let mut wrong = FieldErrors::default();
    let name = fields.text("name").to_owned();
    let is_taken = RESERVED.contains(&name.to_lowercase().as_str());
    if name.is_empty() || name.chars().count() > MAX_NAME || is_taken {
        wrong.add("name", context.texts.get("error-name"));
    }
    let scopes = fields.words("scopes").unwrap_or_default();
    if scopes.is_empty() || !scopes.iter().all(|scope| is_scope(scope)) {
        wrong.add("scopes", among(context, &people::scopes()));
    }
    // Nobody gives what they have not: a program's token makes none that may do more, or longer.
    let giver = if let Principal::Token(token) = principal { Some(token) } else { None };
    if giver.is_some_and(|giver| scopes.iter().any(|scope| !scopes_cover(&giver.scopes, scope))) {
        return Err(Problem::Forbidden);
    }
    let days = if fields.has("days") { fields.number("days").unwrap_or_default() } else { TOKEN_DAYS.0 };
    if !(1..=TOKEN_DAYS.1).contains(&days) {
        wrong.add("days", among(context, &format!("1–{}", TOKEN_DAYS.1)));
    }
    let now = context.now().as_millisecond();
    let longest = now + i64::from(TOKEN_DAYS.1) * DAY_MS;
    // By an instant, too, as the answer has it.
    let until = fields.given("expires").map(|until| until.parse::<Timestamp>().map(Timestamp::as_millisecond));
    if until.as_ref().is_some_and(|until| !until.as_ref().is_ok_and(|until| (now + 1..=longest).contains(until))) {
        wrong.add("expires", among(context, &format!("RFC 3339, 1–{} d", TOKEN_DAYS.1)));
    }
    wrong.none()?;
    let expires = until.and_then(Result::ok).unwrap_or(now + i64::from(days) * DAY_MS);
    let secret = [TOKEN_PREFIX, &new_secret()?].concat();
    let token = NewToken {
        id: new_id()?,
        hash: hash_of(&secret),
        name,
        scopes,
        expires: expires.min(giver.map_or(i64::MAX, |giver| giver.expires.as_millisecond())),
        by: principal.actor(),
        now,
    };
    let key = StaffKey::of(context, principal, "token", fields)?;
    let told = desk(context).add_token(&token, key.as_ref().map(|key| key.sealing(&secret))).await?;
    let secret = match key.zip(told.before) {
        Some((key, sealed)) => key.open(&sealed)?,
        None => secret,
    };
    Ok((secret, told.answer))
}

/// Ends a program's token.
///
/// # Errors
/// [`Problem::Missing`], [`Problem::Store`].
pub async fn end_token(context: &Context<'_>, principal: &Principal, id: &str) -> Result<(), Problem> {
    let key = ending(context, principal, "end-token", id)?;
    done(desk(context).end_token(&of(context, principal, id, String::new(), 0), key).await?)?;
    shut(context, Shut { proof: id.to_owned(), ..Shut::default() }).await;
    Ok(())
}

/// Closes the sockets of somebody who is no longer what they were: at the Desk, and in all regions. What does not answer is logged by
/// the way to it; who may write is asked of the Desk besides.
async fn shut(context: &Context<'_>, shut: Shut) {
    let _ = desk(context).shut(&shut).await;
    Vaults::of(objects(context), context.site()).shut(&shut).await;
}

/// A part of the log of who did what, newest first.
///
/// # Errors
/// [`Problem::Store`].
pub async fn audited(context: &Context<'_>, before: Option<i64>, limit: usize) -> Result<Vec<Audited>, Problem> {
    desk(context).audited(&AuditPage { before, limit }).await
}

/// Writes down who of the business did what, and to what.
///
/// # Errors
/// [`Problem::Store`].
pub async fn note_down(
    context: &Context<'_>,
    principal: &Principal,
    action: &str,
    subject: &str,
) -> Result<(), Problem> {
    let line = Line {
        by: principal.actor(),
        action: action.to_owned(),
        subject: subject.to_owned(),
        now: context.now().as_millisecond(),
    };
    desk(context).note_down(&line).await
}

/// The key of a call that ends something, which has no body.
fn ending(context: &Context<'_>, principal: &Principal, call: &str, id: &str) -> Result<Option<WriteKey>, Problem> {
    let key = StaffKey::of(context, principal, &format!("{call} {id}"), &Fields::default())?;
    Ok(key.map(|key| key.sealing("")))
}

fn of(context: &Context<'_>, principal: &Principal, id: &str, hash: String, expires: i64) -> Of {
    Of { id: id.to_owned(), hash, expires, by: principal.actor(), now: context.now().as_millisecond() }
}

fn done<T>(changed: Changed<T>) -> Result<T, Problem> {
    match changed {
        Changed::Done(done) => Ok(done),
        Changed::Unknown => Err(Problem::Missing),
        Changed::Taken => Err(Problem::AddressTaken),
        Changed::LastAdmin => Err(Problem::LastAdmin),
    }
}

/// 256 random bits, as they go into addresses, cookies and headers.
pub(super) fn new_secret() -> Result<String, Problem> {
    Ok(BASE64_URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// A name for a row.
pub(super) fn new_id() -> Result<String, Problem> {
    Ok(random::<8>()?.iter().map(|byte| format!("{byte:02x}")).collect())
}
