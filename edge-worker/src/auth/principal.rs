//! Whoever calls for the business: the operator, an agent in a session, or a program with a token.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::id::SiteId;
use nearhand_shared::people::{Agent, Permission, scopes_give};
use nearhand_shared::problem::Problem;
use sha2::{Digest, Sha256};
use worker::{Env, Method};

use crate::config::Config;
use crate::content::kept;
use crate::desk::client::Desk;
use crate::desk::protocol::{Actor, ApiToken, Holder, Show};
use crate::http::Request;
use crate::objects::Objects;

/// How long a session may rest, in milliseconds.
pub const IDLE_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// What a program's token begins with, so that one that was leaked is known for what it is.
pub const TOKEN_PREFIX: &str = "nht_";

/// What a caller has proved to be.
#[derive(Debug, Clone)]
pub enum Principal {
    /// Whoever holds the operator's token: may do everything.
    Operator,
    /// A person of the business, in a session.
    Agent {
        /// The person.
        agent: Agent,
        /// The session's id.
        session: String,
    },
    /// A program.
    Token(ApiToken),
    /// Anybody else. A visitor's rights come with each access code.
    Visitor,
}

impl Principal {
    /// Works out who asks. A write in a session must come from a page of ours: the cookie goes with writes of any page
    /// of the same site.
    ///
    /// # Errors
    /// [`Problem::Origin`]; [`Problem::Store`] where it cannot be known.
    pub async fn of(request: &Request, env: &Env, site: &SiteId) -> Result<Principal, Problem> {
        let config = Config::of(env);
        let bearer = request.bearer();
        if bearer.as_deref().is_some_and(|token| config.is_operator(token)) {
            return Ok(Principal::Operator);
        }
        let Some(secret) = shown(request, env, site).filter(|secret| may_be_known(request, secret)) else {
            return Ok(Principal::Visitor);
        };
        if bearer.is_none() && !is_at_desk(request, env, site).await? {
            return Ok(Principal::Visitor);
        }
        let desk = Desk::of(Objects::of(env).with_fault(request.fault.as_deref()), site.as_str());
        let show = Show { hash: hash_of(&secret), now: request.now.as_millisecond(), idle_ms: IDLE_MS };
        match desk.holder(&show).await? {
            Some(Holder::Token(token)) => Ok(Principal::Token(token)),
            Some(Holder::Agent { agent, session }) => {
                let is_read = matches!(request.method, Method::Get | Method::Head);
                let is_ours = request.header("origin").is_some_and(|origin| origin == request.origin);
                if is_read || is_ours { Ok(Principal::Agent { agent, session }) } else { Err(Problem::Origin) }
            }
            None => Ok(Principal::Visitor),
        }
    }

    /// Lets only those go on who may do something.
    ///
    /// # Errors
    /// [`Problem::Token`] for those who are nobody; [`Problem::Forbidden`].
    pub fn must(&self, permission: Permission) -> Result<(), Problem> {
        let may = match self {
            Principal::Operator => true,
            Principal::Agent { agent, .. } => agent.role.may(permission),
            Principal::Token(token) => scopes_give(&token.scopes, permission),
            Principal::Visitor => return Err(Problem::Token),
        };
        if may { Ok(()) } else { Err(Problem::Forbidden) }
    }

    /// Who it is, for what is written down.
    pub fn actor(&self) -> Actor {
        let (id, name) = match self {
            Principal::Operator => ("operator", ""),
            Principal::Agent { agent, .. } => (agent.id.as_str(), agent.name.as_str()),
            Principal::Token(token) => (token.name.as_str(), ""),
            Principal::Visitor => ("visitor", ""),
        };
        Actor { id: id.to_owned(), name: name.to_owned() }
    }

    /// The id of the session, where it is one.
    pub fn session(&self) -> Option<&str> {
        match self {
            Principal::Agent { session, .. } => Some(session),
            _ => None,
        }
    }

    /// The person, where it is one.
    pub fn agent(&self) -> Option<&Agent> {
        match self {
            Principal::Agent { agent, .. } => Some(agent),
            _ => None,
        }
    }
}

/// The secret that a caller shows, whatever it is: a bearer token, else the cookie of a session.
pub fn shown(request: &Request, env: &Env, site: &SiteId) -> Option<String> {
    let is_plain = Config::of(env).is_development && request.origin.starts_with("http:");
    request.bearer().or_else(|| request.cookie(&cookie_name(site, is_plain)))
}

/// Whether a session may be used here: it is the desk's, which may have an origin of its own.
///
/// # Errors
/// [`Problem::Store`] where that cannot be known.
async fn is_at_desk(request: &Request, env: &Env, site: &SiteId) -> Result<bool, Problem> {
    match kept(env, site.as_str()).await {
        Ok(kept) => Ok(kept.manifest.site.desk.is_at(&request.origin)),
        // There is none, which whoever asks is told.
        Err(Problem::Site) => Ok(true),
        Err(problem) => Err(problem),
    }
}

/// Whether a Desk could know a secret: of bearer tokens it knows programs' alone.
fn may_be_known(request: &Request, secret: &str) -> bool {
    request.bearer().is_none() || secret.starts_with(TOKEN_PREFIX)
}

/// The name of a session's cookie. WebKit drops `Secure` cookies over http, so in development there is another name.
pub fn cookie_name(site: &SiteId, is_plain: bool) -> String {
    let prefix = if is_plain { "" } else { "__Host-" };
    format!("{prefix}nearhand-{site}")
}

/// The hash of a secret, as a Desk knows it.
pub fn hash_of(secret: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_bytes()))
}
