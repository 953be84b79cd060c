//! Who asks, as far as it is proved: the operator, a customer whom the shop vouches for, or whoever holds an access code.
//!
//! | who | proves it with | file |
//! |---|---|---|
//! | operator | the operator's token | here |
//! | customer | a JSON Web Token that the shop has signed | [`identity`] |
//! | visitor | the access code of one request | the Vault, which keeps its hash |

pub mod identity;

use nearhand_shared::content::site::Site;
use nearhand_shared::id::secret_name;
use nearhand_shared::problem::Problem;
use worker::Env;

use crate::config::Config;
use crate::http::Request;
use crate::log;

/// What a caller has proved to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// Whoever holds the operator's token: may do everything.
    Operator,
    /// Anybody else. A visitor's rights come with each access code.
    Visitor,
}

impl Principal {
    /// Works out who asks.
    pub fn of(request: &Request, env: &Env) -> Principal {
        let is_operator = request.bearer().is_some_and(|token| Config::of(env).is_operator(&token));
        if is_operator { Principal::Operator } else { Principal::Visitor }
    }

    /// Lets nobody but the operator go on.
    ///
    /// # Errors
    /// [`Problem::Token`].
    pub fn must_be_operator(&self) -> Result<(), Problem> {
        match self {
            Principal::Operator => Ok(()),
            Principal::Visitor => Err(Problem::Token),
        }
    }
}

/// A secret of a site, by its name in [`secret_name`]; where it is missing, the log says so.
pub fn secret_of(env: &Env, what: &str, site: &Site) -> Option<String> {
    let Some(name) = secret_name(what, &site.id) else {
        log::failure("config", format_args!("{}: a site with this id can have no secret", site.id));
        return None;
    };
    let secret = env.var(&name).map(|secret| secret.to_string()).ok().filter(|secret| !secret.is_empty());
    if secret.is_none() {
        log::failure("config", format_args!("{name} is not set"));
    }
    secret
}
