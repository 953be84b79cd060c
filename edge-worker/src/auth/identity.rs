//! Customers whom the shop vouches for, by a JSON Web Token in the header `nearhand-identity`.

use nearhand_shared::problem::Problem;
use nearhand_shared::request::identity::Identity;

use super::secret_of;
use crate::content::Context;

/// Who writes, where the shop says it. A token that is not good counts as none.
///
/// # Errors
/// [`Problem::Identity`] where there is none and the site wants one.
pub fn identity(context: &Context<'_>) -> Result<Option<Identity>, Problem> {
    let site = &context.manifest.site;
    let token = context.request.header("nearhand-identity").filter(|token| !token.is_empty());
    if token.is_none() && !site.identity_required {
        return Ok(None);
    }
    let Some(secret) = secret_of(context.env, "IDENTITY", site) else {
        return if site.identity_required { Err(Problem::Identity) } else { Ok(None) };
    };
    let is_required = site.identity_required;
    let identity =
        token.and_then(|token| Identity::verified(&token, secret.as_bytes(), &site.id, is_required, context.now()));
    if identity.is_none() && site.identity_required { Err(Problem::Identity) } else { Ok(identity) }
}
