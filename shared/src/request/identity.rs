//! Who a visitor is, where the shop has signed it: a JSON Web Token (RFC 7519) with HS256 (RFC 7518, section 3.2) and
//! the site's secret.

use chrono::{DateTime, Duration, Utc};
use jiff::Timestamp;
use jwt_compact::alg::{Hs256, Hs256Key};
use jwt_compact::{AlgorithmExt, TimeOptions, UntrustedToken};
use serde::Deserialize;

use crate::id::SiteId;

/// The longest token that is looked at, in bytes.
const MAX_TOKEN: usize = 4_096;
/// The longest id of a customer, in characters.
const MAX_SUBJECT: usize = 200;
/// How far the clocks of shop and edge may be apart, in seconds.
const LEEWAY_SECONDS: i64 = 60;

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
}

#[derive(Debug, Clone, Deserialize)]
struct Claims {
    sub: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    phone: String,
    aud: Option<Audience>,
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
    /// and no `aud` but the site's id. `sub` is required; `name`, `email` and `phone` may be there.
    pub fn verified(token: &str, secret: &[u8], site: &SiteId, now: Timestamp) -> Option<Self> {
        if token.len() > MAX_TOKEN || secret.is_empty() {
            return None;
        }
        let token = UntrustedToken::new(token).ok()?;
        let token = Hs256.validator::<Claims>(&Hs256Key::new(secret)).validate(&token).ok()?;
        let now: DateTime<Utc> = DateTime::from_timestamp_millis(now.as_millisecond())?;
        let clock = TimeOptions::new(Duration::seconds(LEEWAY_SECONDS), move || now);
        token.claims().validate_expiration(&clock).ok()?;
        if token.claims().not_before.is_some() {
            token.claims().validate_maturity(&clock).ok()?;
        }
        let claims = token.claims().custom.clone();
        let is_ours = match &claims.aud {
            None => true,
            Some(Audience::One(name)) => name == site.as_str(),
            Some(Audience::Several(names)) => names.iter().any(|name| name == site.as_str()),
        };
        let subject = claims.sub.trim();
        let is_subject = (1..=MAX_SUBJECT).contains(&subject.chars().count()) && !subject.chars().any(char::is_control);
        (is_ours && is_subject).then(|| Identity {
            subject: subject.to_owned(),
            name: claims.name,
            email: claims.email,
            phone: claims.phone,
        })
    }
}

#[cfg(test)]
mod tests {
    use jwt_compact::Header;
    use serde_json::{Value, json};

    use super::*;

    const SECRET: &[u8] = b"a secret of the shop and the edge";
    /// 21 November 2026, 12:00 UTC.
    const NOW: i64 = 1_795_262_400;

    /// A token as a shop's server makes it.
    fn signed(claims: Value, secret: &[u8]) -> String {
        let claims: jwt_compact::Claims<Value> = serde_json::from_value(claims).unwrap();
        Hs256.token(&Header::empty(), &claims, &Hs256Key::new(secret)).unwrap()
    }

    fn verified(token: &str) -> Option<Identity> {
        let site = SiteId::parse("lumen").unwrap();
        Identity::verified(token, SECRET, &site, Timestamp::from_second(NOW).unwrap())
    }

    #[test]
    fn only_what_the_shop_has_signed_and_what_is_still_true_counts() {
        let cases = [
            (json!({ "sub": "c-17", "exp": NOW + 300 }), true),
            (json!({ "sub": "c-17", "exp": NOW - 30 }), true), // clocks differ
            (json!({ "sub": "c-17", "exp": NOW - 61 }), false),
            (json!({ "sub": "c-17" }), false), // for ever
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
            "x".repeat(5_000),
            String::new(),
            "a.b.c".to_owned(),
        ] {
            assert_eq!(verified(&forged), None, "{forged:.60}");
        }
    }
}
