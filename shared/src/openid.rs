//! What another service says of somebody of the business's who signs in: a JSON Web Token (RFC 7519) signed with a key of
//! its own, as OpenID Connect Core 1.0 (section 3.1.3.7) and Cloudflare Access give it. Whether the signature is good is
//! asked elsewhere: the runtime knows the algorithms.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

/// The longest token that is looked at, in bytes.
const MAX_TOKEN: usize = 16 * 1024;
/// How far the clocks of both sides may be apart, in seconds.
const LEEWAY_SECONDS: f64 = 60.0;

/// With what a token is signed. Others are none: least of all `none`, and what needs a secret that both sides know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// ECDSA with P-256 and SHA-256.
    Es256,
}

/// A token, read and not believed.
#[derive(Debug, Clone)]
pub struct Unproved {
    /// With what it says that it is signed.
    pub algorithm: Algorithm,
    /// Names the key.
    pub key: Option<String>,
    /// What is signed.
    pub signed: String,
    /// The signature.
    pub signature: Vec<u8>,
    claims: Claims,
}

/// What a token must say to be for us.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Who gives it.
    pub issuer: &'a str,
    /// For whom: the client's id, or the application's tag.
    pub audience: &'a str,
    /// What was sent along when it was asked for; none where it was not asked for.
    pub nonce: Option<&'a str>,
    /// Now.
    pub now: Timestamp,
}

/// Who somebody is, and until when that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    /// Their address, in lower case.
    pub email: String,
    /// Until when, in seconds since the Unix epoch.
    pub until: i64,
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

#[derive(Debug, Clone, Deserialize)]
struct Claims {
    iss: String,
    aud: Audience,
    azp: Option<String>,
    exp: f64,
    nbf: Option<f64>,
    nonce: Option<String>,
    email: Option<String>,
    email_verified: Option<Value>,
}

/// One, or several (RFC 7519, section 4.1.3).
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Unproved {
    /// Reads a token; none where it is none, or signed with what we do not take.
    pub fn parse(token: &str) -> Option<Self> {
        if token.len() > MAX_TOKEN {
            return None;
        }
        let (signed, signature) = token.rsplit_once('.')?;
        let (head, claims) = signed.split_once('.')?;
        let decoded = |part: &str| BASE64_URL_SAFE_NO_PAD.decode(part).ok();
        let head: Head = serde_json::from_slice(&decoded(head)?).ok()?;
        let algorithm = match head.alg.as_str() {
            "RS256" => Algorithm::Rs256,
            "ES256" => Algorithm::Es256,
            _ => return None,
        };
        // What must be understood (RFC 7515, section 4.1.11), and is not.
        if head.crit.is_some() {
            return None;
        }
        Some(Unproved {
            algorithm,
            key: head.kid,
            signed: signed.to_owned(),
            signature: decoded(signature)?,
            claims: serde_json::from_slice(&decoded(claims)?).ok()?,
        })
    }

    /// Who it is, where the token is for us, and of now. Asked only of one whose signature is good.
    pub fn told(&self, wanted: &Wanted<'_>) -> Option<Proved> {
        let claims = &self.claims;
        let now = wanted.now.as_second() as f64;
        let is_ours = match &claims.aud {
            Audience::One(name) => name == wanted.audience,
            // Where there are several, it says which of them had it made.
            Audience::Several(names) => {
                names.iter().any(|name| name == wanted.audience)
                    && (names.len() == 1 || claims.azp.as_deref().is_none_or(|party| party == wanted.audience))
            }
        };
        let is_now = now <= claims.exp + LEEWAY_SECONDS && claims.nbf.is_none_or(|from| from <= now + LEEWAY_SECONDS);
        let is_asked_for = wanted.nonce.is_none_or(|nonce| claims.nonce.as_deref() == Some(nonce));
        let is_verified = !matches!(&claims.email_verified, Some(Value::Bool(false)))
            && claims.email_verified.as_ref().and_then(Value::as_str) != Some("false");
        let is_good = claims.iss == wanted.issuer && is_ours && is_now && is_asked_for && is_verified;
        let email = claims.email.as_deref().map(str::trim).filter(|email| !email.is_empty())?;
        is_good.then(|| Proved { email: email.to_lowercase(), until: claims.exp as i64 })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOW: i64 = 1_795_262_400;

    fn token(head: &Value, claims: &Value) -> String {
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        [part(head), part(claims), BASE64_URL_SAFE_NO_PAD.encode([7; 64])].join(".")
    }

    fn claims() -> Value {
        json!({
            "iss": "https://login.example", "aud": "nearhand", "exp": NOW + 300, "nonce": "n", "email": "Ana@shop.example",
        })
    }

    #[test]
    fn only_what_is_for_us_and_of_now_is_believed() {
        let wanted = Wanted {
            issuer: "https://login.example",
            audience: "nearhand",
            nonce: Some("n"),
            now: Timestamp::from_second(NOW).unwrap(),
        };
        for (change, expected) in [
            (json!({}), true),
            (json!({ "iss": "https://login.example/" }), false),
            (json!({ "iss": "https://evil.example" }), false),
            (json!({ "aud": "other" }), false),
            (json!({ "aud": ["nearhand"] }), true),
            (json!({ "aud": ["other", "nearhand"], "azp": "nearhand" }), true),
            (json!({ "aud": ["other", "nearhand"], "azp": "other" }), false),
            (json!({ "aud": [] }), false),
            (json!({ "exp": NOW - 30 }), true), // clocks differ
            (json!({ "exp": NOW - 61 }), false),
            (json!({ "nbf": NOW + 61 }), false),
            (json!({ "nonce": "m" }), false),
            (json!({ "nonce": null }), false),
            (json!({ "email": null }), false),
            (json!({ "email": " " }), false),
            (json!({ "email_verified": true }), true),
            (json!({ "email_verified": false }), false),
            (json!({ "email_verified": "false" }), false),
        ] {
            let mut claims = claims();
            claims.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
            let told = Unproved::parse(&token(&json!({ "alg": "RS256", "kid": "k" }), &claims)).unwrap().told(&wanted);
            assert_eq!(told.is_some(), expected, "{change}");
            assert!(told.is_none_or(|told| told.email == "ana@shop.example"));
        }
        // Where nothing was asked for, no nonce is looked at.
        let unasked = Wanted { nonce: None, ..wanted };
        let mut without = claims();
        without["nonce"] = Value::Null;
        assert!(Unproved::parse(&token(&json!({ "alg": "ES256" }), &without)).unwrap().told(&unasked).is_some());
    }

    #[test]
    fn what_is_no_token_of_ours_is_not_read() {
        for (head, is_read) in [
            (json!({ "alg": "RS256" }), true),
            (json!({ "alg": "ES256", "kid": "k" }), true),
            (json!({ "alg": "none" }), false),
            (json!({ "alg": "HS256" }), false),
            (json!({ "alg": "RS256", "crit": ["b64"] }), false),
            (json!({}), false),
        ] {
            assert_eq!(Unproved::parse(&token(&head, &claims())).is_some(), is_read, "{head}");
        }
        for text in ["", ".", "..", "a.b.c", &"x".repeat(20_000)] {
            assert!(Unproved::parse(text).is_none(), "{text:.20}");
        }
        let without = token(&json!({ "alg": "RS256" }), &json!({ "iss": "https://login.example", "aud": "nearhand" }));
        assert!(Unproved::parse(&without).is_none(), "without an end it would be for ever");
    }
}
