//! Idempotency keys: the same key and body, the same answer, and one thing stored, whatever the network says later.
//!
//! Where a write is stored depends on the visitor's market and network, which may have changed when it is repeated. So
//! the region of a key is fixed once: the key of a form carries it, and of a program's plain key the site's Desk
//! remembers it.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::token::KeyDigest;
use nearhand_shared::request::{Fields, KEY_FIELD, KeySeal, form_key, idempotency_key, region_of_key};

use super::{objects, random};
use crate::auth::principal::{Principal, hash_of};
use crate::config::Config;
use crate::content::Context;
use crate::desk::client::Desk;
use crate::desk::protocol::WriteKey;

/// A write's key, and where what it protects is stored.
pub struct Keyed {
    /// The digest of the key; none where the client sent none.
    pub key: Option<KeyDigest>,
    /// The region.
    pub region: Region,
}

/// Reads the key of a write, from the header or from the form, and fixes its region.
///
/// # Errors
/// [`Problem::KeyBad`]; [`Problem::Store`] where the region of a plain key cannot be learned: it may not be guessed.
pub async fn keyed(context: &Context<'_>, fields: &Fields) -> Result<Keyed, Problem> {
    let here = context.visitor.region;
    let Some(key) = sent_key(context, fields)? else { return Ok(Keyed { key: None, region: here }) };
    let region = region_for(context, &key, here).await?;
    Ok(Keyed { key: Some(digest_of(context, &key, region)), region })
}

/// The region that a key fixes, where what it protects is to be stored: its own, if it is of a form that we have shown, else
/// that in which it came first.
///
/// # Errors
/// [`Problem::Store`].
pub async fn region_for(context: &Context<'_>, key: &str, here: Region) -> Result<Region, Problem> {
    let config = Config::of(context.env);
    match region_of_key(key, KeySeal { secret: config.address_key(), site: context.site() }) {
        Some(region) => Ok(region),
        None => Desk::of(objects(context), context.site()).region_of_key(key, here).await,
    }
}

/// The key that was sent, in the header or in the form; none where the client sent none.
///
/// # Errors
/// [`Problem::KeyBad`].
pub fn sent_key(context: &Context<'_>, fields: &Fields) -> Result<Option<String>, Problem> {
    let header = context.request.header("idempotency-key");
    let field = Some(fields.text(KEY_FIELD)).filter(|key| !key.is_empty());
    header.as_deref().or(field).map(|key| idempotency_key(key).map(ToOwned::to_owned)).transpose()
}

/// What a region's Vault knows of a key.
pub fn digest_of(context: &Context<'_>, key: &str, region: Region) -> KeyDigest {
    KeyDigest::new(key, &format!("{}/{region}", context.site()))
}

/// A key for a form that is shown now.
pub fn fresh_key(context: &Context<'_>) -> Result<String, Problem> {
    let config = Config::of(context.env);
    let seal = KeySeal { secret: config.address_key(), site: context.site() };
    Ok(form_key(context.now(), random()?, context.visitor.region, seal))
}

/// The idempotency key of a write of the business's own. What it protects is this call, of this caller, with this body.
pub struct StaffKey {
    digest: KeyDigest,
    fingerprint: String,
}

impl StaffKey {
    /// The key that was sent; none where none was.
    ///
    /// # Errors
    /// [`Problem::KeyBad`].
    pub fn of(
        context: &Context<'_>,
        principal: &Principal,
        call: &str,
        fields: &Fields,
    ) -> Result<Option<Self>, Problem> {
        let Some(key) = sent_key(context, fields)? else { return Ok(None) };
        // Visitors' keys and these are apart: no scope of theirs is called so.
        let digest = KeyDigest::new(&key, &format!("{}/desk", context.site()));
        let fingerprint = hash_of(&format!("{} {call} {}", principal.actor().id, fields.fingerprint()));
        Ok(Some(StaffKey { digest, fingerprint }))
    }

    /// What the Desk keeps of it, with the secret that the write makes.
    pub fn sealing(&self, secret: &str) -> WriteKey {
        let encode = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
        let sealed = if secret.is_empty() { String::new() } else { encode(&self.digest.seal_text(secret)) };
        WriteKey { lookup: encode(&self.digest.lookup), fingerprint: self.fingerprint.clone(), sealed }
    }

    /// The secret that the write made when it was done.
    ///
    /// # Errors
    /// [`Problem::Server`].
    pub fn open(&self, sealed: &str) -> Result<String, Problem> {
        let sealed = BASE64_URL_SAFE_NO_PAD.decode(sealed).unwrap_or_default();
        self.digest.open_text(&sealed).ok_or(Problem::Server)
    }
}
