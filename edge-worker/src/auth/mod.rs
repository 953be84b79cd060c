//! Who asks, as far as it is proved: the operator, a customer whom the shop vouches for, or whoever holds an access code.
//!
//! | who | proves it with | file |
//! |---|---|---|
//! | operator | the operator's token | [`principal`] |
//! | agent | the cookie of a session | [`principal`] |
//! | agent, signing in | a token of a service of the business's own | [`openid`] |
//! | program | a token with scopes | [`principal`] |
//! | customer | a JSON Web Token that the shop has signed | [`identity`] |
//! | visitor | the access code of one request | the Vault, which keeps its hash |

pub mod identity;
pub mod openid;
pub mod principal;

use nearhand_shared::content::site::Site;
use nearhand_shared::id::secret_name;
use worker::Env;

use crate::log;

/// The same where a site may have none, and nothing is amiss then.
pub fn secret_if_set(env: &Env, what: &str, site: &Site) -> Option<String> {
    let secret = env.var(&secret_name(what, &site.id)?).map(|secret| secret.to_string()).ok();
    secret.filter(|secret| !secret.is_empty())
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
