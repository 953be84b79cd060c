//! Who a visitor is, where the shop has signed it: a JSON Web Token (RFC 7519) with HS256 (RFC 7518, section 3.2) and
//! the site's secret.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use jiff::Timestamp;
use jwt_compact::alg::{Hs256, Hs256Key, Hs256Signature};
use jwt_compact::{Algorithm, AlgorithmSignature, UntrustedToken};
use serde::Deserialize;

use crate::id::SiteId;

/// The longest token that is looked at, in bytes.
const MAX_TOKEN: usize = 4_096;
/// The longest id of a customer, in characters.
pub(crate) const MAX_SUBJECT: usize = 200;
/// The length of a signature (SHA-256).
const SIGNATURE_BYTES: usize = 32;
/// How far the clocks of shop and edge may be apart, in seconds.
const LEEWAY_SECONDS: f64 = 60.0;

/// What a shop says of its customer, and nobody else can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The shop's own id of them.
    pub subject: String,
    /// Their name, or empty.
    pub name: String,
    /// Their e-mail address, or empty.
    pub email: String,
    /// Their phone number, or empty.
    pub phone: String,
    /// Until when the shop's word is good, in milliseconds since the Unix epoch.
    pub until: i64,
}

/// A token's claims. One that is `null` is not there, as many servers write what they do not know.
#[derive(Debug, Clone, Deserialize)]
struct Claims {
    sub: String,
    /// Seconds since the Unix epoch, perhaps with a fraction (RFC 7519, section 2, `NumericDate`).
    exp: f64,
    nbf: Option<f64>,
    aud: Option<Audience>,
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
}

/// One, or several (RFC 7519, section 4.1.3).
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Identity {
    /// Reads a token, if it is signed with the site's secret, has an `exp` that has not come, no `nbf` that has not,
    /// and no `aud` but the site's id. `sub` is required, and `aud` where the site wants the word of its shop; `name`,
    /// `email` and `phone` may be there.
    pub fn verified(
        token: &str,
        secret: &[u8],
        site: &SiteId,
        is_audience_required: bool,
        now: Timestamp,
    ) -> Option<Self> {
        let claims = signed_claims(token, secret)?;
        let now = now.as_second() as f64;
        let is_now = now <= claims.exp + LEEWAY_SECONDS && claims.nbf.is_none_or(|from| from <= now + LEEWAY_SECONDS);
        let is_ours = match &claims.aud {
            None => !is_audience_required,
            Some(Audience::One(name)) => name == site.as_str(),
            Some(Audience::Several(names)) => names.iter().any(|name| name == site.as_str()),
        };
        let subject = claims.sub.trim();
        let is_subject = (1..=MAX_SUBJECT).contains(&subject.chars().count()) && !subject.chars().any(char::is_control);
        (is_now && is_ours && is_subject).then(|| Identity {
            subject: subject.to_owned(),
            name: claims.name.unwrap_or_default(),
            email: claims.email.unwrap_or_default(),
            phone: claims.phone.unwrap_or_default(),
            until: ((claims.exp + LEEWAY_SECONDS) * 1000.0) as i64,
        })
    }
}

/// The claims of a token that was signed with the secret.
fn signed_claims(token: &str, secret: &[u8]) -> Option<Claims> {
    if token.len() > MAX_TOKEN || secret.is_empty() {
        return None;
    }
    let parsed = UntrustedToken::new(token).ok()?;
    let (signed, _) = token.rsplit_once('.')?;
    // The crate asks for the right length, and panics at any other.
    let signature = Some(parsed.signature_bytes()).filter(|bytes| bytes.len() == SIGNATURE_BYTES)?;
    let signature = Hs256Signature::try_from_slice(signature).ok()?;
    let is_signed = parsed.algorithm() == Hs256.name()
        && Hs256.verify_signature(&signature, &Hs256Key::new(secret), signed.as_bytes());
    if !is_signed {
        return None;
    }
    // Read here and not by the crate, to which a `null` among the times is an error.
    let (_, claims) = signed.split_once('.')?;
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jwt_compact::{AlgorithmExt, Header};
    use serde_json::{Value, json};

    use super::*;

    const SECRET: &[u8] = b"a secret of the shop and the edge";
    /// 21 November 2026, 12:00 UTC.
    const NOW: i64 = 1_795_262_400;

    /// A token as a shop's server makes it.
    fn signed(claims: Value, secret: &[u8]) -> String {
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = [part(&json!({ "alg": "HS256", "typ": "JWT" })), part(&claims)].join(".");
        let signature = Hs256.sign(&Hs256Key::new(secret), signed.as_bytes());
        [signed, BASE64_URL_SAFE_NO_PAD.encode(signature.as_bytes())].join(".")
    }

    fn verified(token: &str) -> Option<Identity> {
        verified_at(token, "lumen", false)
    }

    fn verified_at(token: &str, site: &str, is_audience_required: bool) -> Option<Identity> {
        let site = SiteId::parse(site).unwrap();
        Identity::verified(token, SECRET, &site, is_audience_required, Timestamp::from_second(NOW).unwrap())
    }

    #[test]
    fn tokens_of_the_library_are_read() {
        let claims: jwt_compact::Claims<Value> =
            serde_json::from_value(json!({ "sub": "c-17", "exp": NOW + 300 })).unwrap();
        assert!(verified(&Hs256.token(&Header::empty(), &claims, &Hs256Key::new(SECRET)).unwrap()).is_some());
    }

    #[test]
    fn a_claim_that_is_null_is_absent() {
        let all = json!({
            "sub": "c-17", "exp": NOW + 300, "nbf": null, "iat": null, "aud": null, "iss": null, "jti": null, "name": null,
            "email": null, "phone": null, "plan": null,
        });
        let identity = verified(&signed(all, SECRET)).unwrap();
        assert_eq!((identity.name.as_str(), identity.email.as_str(), identity.phone.as_str()), ("", "", ""));
        for required in ["sub", "exp"] {
            let mut claims = json!({ "sub": "c-17", "exp": NOW + 300 });
            claims[required] = Value::Null;
            assert_eq!(verified(&signed(claims, SECRET)), None, "{required}");
        }
    }

    #[test]
    fn where_the_word_of_the_shop_is_wanted_the_token_names_the_site() {
        for (aud, optional, required) in [
            (Value::Null, true, false),
            (json!("lumen"), true, true),
            (json!(["other", "lumen"]), true, true),
            (json!([]), false, false),
            (json!("Lumen"), false, false),
            (json!("lumen2"), false, false),
        ] {
            let token = signed(json!({ "sub": "c-17", "exp": NOW + 300, "aud": aud }), SECRET);
            assert_eq!(verified_at(&token, "lumen", false).is_some(), optional, "{aud}");
            assert_eq!(verified_at(&token, "lumen", true).is_some(), required, "{aud}");
        }
    }

    #[test]
    fn only_what_the_shop_has_signed_and_what_is_still_true_counts() {
        let cases = [
            (json!({ "sub": "c-17", "exp": NOW + 300 }), true),
            (json!({ "sub": "c-17", "exp": NOW - 30 }), true), // clocks differ
            (json!({ "sub": "c-17", "exp": NOW - 61 }), false),
            (json!({ "sub": "c-17" }), false), // for ever
            (json!({ "sub": "c-17", "exp": NOW as f64 + 300.5 }), true),
            (json!({ "sub": "c-17", "exp": "soon" }), false),
            (json!({ "exp": NOW + 300 }), false),
            (json!({ "sub": " ", "exp": NOW + 300 }), false),
            (json!({ "sub": "a\nb", "exp": NOW + 300 }), false),
            (json!({ "sub": "x".repeat(201), "exp": NOW + 300 }), false),
            (json!({ "sub": "c-17", "exp": NOW + 300, "nbf": NOW + 90 }), false),
            (json!({ "sub": "c-17", "exp": NOW + 300, "nbf": NOW + 30 }), true),
            (json!({ "sub": "c-17", "exp": NOW + 300, "aud": "lumen" }), true),
            (json!({ "sub": "c-17", "exp": NOW + 300, "aud": ["other", "lumen"] }), true),
            (json!({ "sub": "c-17", "exp": NOW + 300, "aud": "other" }), false),
            (json!({ "sub": "c-17", "exp": NOW + 300, "name": 7 }), false),
            (json!({ "sub": "c-17", "exp": NOW + 300, "plan": "gold" }), true),
        ];
        for (claims, expected) in cases {
            assert_eq!(verified(&signed(claims.clone(), SECRET)).is_some(), expected, "{claims}");
        }
    }

    #[test]
    fn a_token_that_was_touched_is_none() {
        let token = signed(json!({ "sub": "c-17", "exp": NOW + 300, "email": "a@shop.example" }), SECRET);
        let identity = verified(&token).unwrap();
        assert_eq!((identity.subject.as_str(), identity.email.as_str()), ("c-17", "a@shop.example"));

        assert_eq!(verified(&signed(json!({ "sub": "c-17", "exp": NOW + 300 }), b"another secret")), None);
        let (head, rest) = token.split_once('.').unwrap();
        let (_, signature) = rest.split_once('.').unwrap();
        let other = signed(json!({ "sub": "c-18", "exp": NOW + 300 }), b"another secret");
        let claims = other.split('.').nth(1).unwrap();
        // Another's claims; no algorithm ("none", RFC 7518, section 3.6); no signature; too long; no token.
        for forged in [
            format!("{head}.{claims}.{signature}"),
            format!("eyJhbGciOiJub25lIn0.{claims}."),
            format!("{head}.{claims}."),
            format!("{token}AAAA"),
            token[..token.len() - 4].to_owned(),
            "x".repeat(5_000),
            String::new(),
            "a.b.c".to_owned(),
        ] {
            assert_eq!(verified(&forged), None, "{forged:.60}");
        }
    }
}
