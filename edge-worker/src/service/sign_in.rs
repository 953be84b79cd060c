//! The business's people sign in with a service of its own, by OpenID Connect or behind Cloudflare Access. Both prove an
//! address; it must be that of somebody whom an admin has added.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::openid::{Proved, Wanted};
use nearhand_shared::problem::Problem;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::people::{SESSION_MS, desk, new_enter, new_secret};
use crate::auth::openid::{Failed, Provider, Returned, proved_by_access};
use crate::auth::secret_of;
use crate::config::Config;
use crate::content::Context;
use crate::desk::protocol::EnterBy;

/// The header in which Cloudflare Access says who it is.
pub const ACCESS_HEADER: &str = "cf-access-jwt-assertion";
/// How long somebody may take to sign in with a provider, in seconds.
pub const WAIT_SECONDS: u32 = 600;

/// Why somebody is not signed in.
#[derive(Debug)]
pub enum Refused {
    /// Nobody here has that address.
    Unknown,
    /// The service does not answer, or what it says is not good.
    Failed,
    /// Something of ours.
    Problem(Problem),
}

impl From<Failed> for Refused {
    fn from(_: Failed) -> Self {
        Refused::Failed
    }
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Refused::Problem(problem)
    }
}

/// A session that has begun.
pub struct Begun {
    /// What the cookie is to hold.
    pub secret: String,
    /// For how long, in seconds.
    pub seconds: i64,
}

/// A way to a provider that somebody goes.
pub struct Way {
    /// Where they are sent.
    pub location: String,
    /// What their browser keeps until they come back: nothing but it can end what it began.
    pub secret: String,
}

/// Begins with the provider; none where the site has none.
///
/// # Errors
/// [`Refused`].
pub async fn begin(context: &Context<'_>) -> Result<Option<Way>, Refused> {
    let Some(oidc) = &context.manifest.site.desk.oidc else { return Ok(None) };
    let provider = Provider::of(oidc, &Config::of(context.env)).await?;
    let secret = new_secret()?;
    let mut location = url::Url::parse(&provider.authorization_endpoint).map_err(|_| Refused::Failed)?;
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(of_way(&secret, "verifier").as_bytes()));
    location.query_pairs_mut().extend_pairs([
        ("response_type", "code"),
        ("client_id", &oidc.client_id),
        ("redirect_uri", &redirect_uri(context)),
        ("scope", "openid email profile"),
        ("state", &of_way(&secret, "state")),
        ("nonce", &of_way(&secret, "nonce")),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    Ok(Some(Way { location: location.into(), secret }))
}

/// Ends what [`begin`] began, in the same browser: `secret` is what that has kept.
///
/// # Errors
/// [`Refused`].
pub async fn end(context: &Context<'_>, secret: &str, state: &str, code: &str) -> Result<Begun, Refused> {
    let oidc = context.manifest.site.desk.oidc.as_ref().ok_or(Refused::Failed)?;
    let is_same: bool = of_way(secret, "state").as_bytes().ct_eq(state.as_bytes()).into();
    if secret.is_empty() || code.is_empty() || !is_same {
        return Err(Refused::Failed);
    }
    let config = Config::of(context.env);
    let provider = Provider::of(oidc, &config).await?;
    let of_client = secret_of(context.env, "OIDC", &context.manifest.site);
    let returned = Returned {
        code,
        redirect_uri: &redirect_uri(context),
        verifier: &of_way(secret, "verifier"),
        secret: of_client.as_deref(),
    };
    let nonce = of_way(secret, "nonce");
    let wanted = Wanted { issuer: &oidc.issuer, audience: &oidc.client_id, nonce: Some(&nonce), now: context.now() };
    let proved = provider.proved(oidc, &config, &returned, &wanted).await?;
    enter(context, &proved, SESSION_MS).await
}

/// Signs in whom Cloudflare Access has let through, for as long as it says; none where the site is not behind it.
///
/// # Errors
/// [`Refused`].
pub async fn by_access(context: &Context<'_>) -> Result<Option<Begun>, Refused> {
    let Some(access) = &context.manifest.site.desk.access else { return Ok(None) };
    let Some(token) = context.request.header(ACCESS_HEADER) else { return Ok(None) };
    let proved = proved_by_access(access, &Config::of(context.env), &token, context.now()).await?;
    let lasts = proved.until.saturating_mul(1000).saturating_sub(context.now().as_millisecond());
    enter(context, &proved, lasts.clamp(0, SESSION_MS)).await.map(Some)
}

async fn enter(context: &Context<'_>, proved: &Proved, lasts_ms: i64) -> Result<Begun, Refused> {
    let secret = new_secret()?;
    let enter = new_enter(context, "", &secret, lasts_ms)?;
    match desk(context).enter_by(&EnterBy { email: proved.email.clone(), enter }).await? {
        Some(_) => Ok(Begun { secret, seconds: lasts_ms / 1000 }),
        None => Err(Refused::Unknown),
    }
}

fn redirect_uri(context: &Context<'_>) -> String {
    let origin = context.manifest.site.desk.origin_from(&context.request.origin);
    format!("{origin}/desk/{}/signed-in", context.site())
}

/// One of the values that belong to a way: who sees one learns nothing of the others.
fn of_way(secret: &str, what: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(format!("{what} {secret}").as_bytes()))
}
