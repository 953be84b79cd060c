//! Services of the business's own with which its people sign in: asked over the network, believed by their keys.
//!
//! | | |
//! |---|---|
//! | discovery, JWKS | <https://openid.net/specs/openid-connect-discovery-1_0.html>, RFC 7517 |
//! | code and PKCE | <https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth>, RFC 7636 |
//! | Cloudflare Access | <https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/validating-json/> |

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Display;
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine};
use js_sys::{Array, JSON, Uint8Array};
use nearhand_shared::content::site::{Access, Oidc};
use nearhand_shared::openid::{Algorithm, Proved, Unproved, Wanted};
use serde::Deserialize;
use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use worker::{Headers, Method, RequestInit};

use crate::config::Config;
use crate::http::outgoing;
use crate::log;

/// How long such a service has to answer.
const PATIENCE: Duration = Duration::from_secs(8);
/// The longest answer that is read, in bytes.
const MAX_ANSWER: usize = 256 * 1024;
/// How long keys are taken for those of now, and how soon they may be asked for anew because one is not among them, in
/// milliseconds.
const KEYS_MS: (f64, f64) = (60.0 * 60_000.0, 60_000.0);
/// How many services' keys are kept at most.
const KEPT: usize = 50;

/// A sign-in with a service did not come to its end. Why is in the log, and nothing of a person's.
#[derive(Debug)]
pub struct Failed;

/// What a provider says of itself.
#[derive(Debug, Clone, Deserialize)]
pub struct Provider {
    issuer: String,
    /// Where people are sent to sign in.
    pub authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
}

/// What comes back with who signs in, and what is shown for it.
pub struct Returned<'a> {
    /// The code.
    pub code: &'a str,
    /// Where it came back to.
    pub redirect_uri: &'a str,
    /// What only the browser that began knows (RFC 7636).
    pub verifier: &'a str,
    /// The client's secret; none where it has none.
    pub secret: Option<&'a str>,
}

#[derive(Deserialize)]
struct Keys {
    keys: Vec<Value>,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

thread_local! {
    /// Keys by their address, with when they were read.
    static KEYS: RefCell<HashMap<String, (f64, Vec<Value>)>> = RefCell::default();
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["crypto", "subtle"], js_name = importKey, catch)]
    async fn import_key(
        format: &str,
        key: &JsValue,
        algorithm: &JsValue,
        is_extractable: bool,
        usages: &Array,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["crypto", "subtle"], catch)]
    async fn verify(
        algorithm: &JsValue,
        key: &JsValue,
        signature: &Uint8Array,
        data: &Uint8Array,
    ) -> Result<JsValue, JsValue>;
}

impl Provider {
    /// Asks a provider what it says of itself.
    ///
    /// # Errors
    /// [`Failed`] where it does not answer, says that it is another, or is not reached over https outside development.
    pub async fn of(oidc: &Oidc, config: &Config) -> Result<Provider, Failed> {
        let place = format!("{}/.well-known/openid-configuration", oidc.issuer.trim_end_matches('/'));
        let provider: Provider = get(&place, config).await?;
        if provider.issuer != oidc.issuer {
            return Err(failed("issuer", "the provider says that it is another than `issuer`"));
        }
        for address in [&provider.authorization_endpoint, &provider.token_endpoint, &provider.jwks_uri] {
            must_be_safe(address, config)?;
        }
        Ok(provider)
    }

    /// Exchanges a code for who it is, as the provider's token says it.
    ///
    /// # Errors
    /// [`Failed`].
    pub async fn proved(
        &self,
        oidc: &Oidc,
        config: &Config,
        returned: &Returned<'_>,
        wanted: &Wanted<'_>,
    ) -> Result<Proved, Failed> {
        let mut pairs = vec![
            ("grant_type", "authorization_code"),
            ("code", returned.code),
            ("redirect_uri", returned.redirect_uri),
            ("client_id", &oidc.client_id),
            ("code_verifier", returned.verifier),
        ];
        let headers = Headers::new();
        let set = |name: &str, value: &str| headers.set(name, value).map_err(|error| failed("request", error));
        set("content-type", "application/x-www-form-urlencoded")?;
        set("accept", "application/json")?;
        let methods = &self.token_endpoint_auth_methods_supported;
        let takes = |method: &str| methods.iter().any(|known| known == method);
        match returned.secret {
            Some(secret) if takes("client_secret_post") && !takes("client_secret_basic") => {
                pairs.push(("client_secret", secret));
            }
            Some(secret) => {
                // RFC 6749, section 2.3.1: both are encoded as in a form.
                let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
                let both = format!("{}:{}", encoded(&oidc.client_id), encoded(secret));
                set("authorization", &format!("Basic {}", BASE64_STANDARD.encode(both)))?;
            }
            None => {}
        }
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let mut init = RequestInit::new();
        init.with_method(Method::Post).with_headers(headers).with_body(Some(body.into()));
        let tokens: Tokens = call(&self.token_endpoint, init).await?;
        proved(&tokens.id_token, &self.jwks_uri, config, wanted).await
    }
}

/// Who it is, as Cloudflare Access says it.
///
/// # Errors
/// [`Failed`].
pub async fn proved_by_access(
    access: &Access,
    config: &Config,
    token: &str,
    now: jiff::Timestamp,
) -> Result<Proved, Failed> {
    let own = format!("https://{}.cloudflareaccess.com", access.team);
    let issuer = config.access.clone().unwrap_or(own);
    let keys = format!("{issuer}/cdn-cgi/access/certs");
    proved(token, &keys, config, &Wanted { issuer: &issuer, audience: &access.aud, nonce: None, now }).await
}

/// Who a token says that somebody is, where it is for us and signed with one of the keys at an address.
async fn proved(token: &str, keys: &str, config: &Config, wanted: &Wanted<'_>) -> Result<Proved, Failed> {
    let unproved = Unproved::parse(token).ok_or_else(|| failed("token", "it cannot be read"))?;
    for key in keys_for(&unproved, keys, config).await? {
        if is_signed(&unproved, &key).await {
            return unproved
                .told(wanted)
                .ok_or_else(|| failed("token", "it is not for us, not of now, or names nobody"));
        }
    }
    Err(failed("token", "no key of the service has signed it"))
}

/// The keys that may have signed a token. Where its own is not among those that are known, they are asked for anew, once a
/// minute: services change their keys.
async fn keys_for(token: &Unproved, address: &str, config: &Config) -> Result<Vec<Value>, Failed> {
    let now = js_sys::Date::now();
    let known = KEYS.with_borrow(|all| all.get(address).cloned());
    if let Some((read, keys)) = known {
        let fitting = fitting(token, &keys);
        let is_young = now - read < if fitting.is_empty() { KEYS_MS.1 } else { KEYS_MS.0 };
        if is_young {
            return Ok(fitting);
        }
    }
    let Keys { keys } = get(address, config).await?;
    let fitting = fitting(token, &keys);
    KEYS.with_borrow_mut(|all| {
        if all.len() >= KEPT {
            all.clear();
        }
        all.insert(address.to_owned(), (now, keys));
    });
    Ok(fitting)
}

/// Those that are of the token's algorithm, for signatures, and of its name.
fn fitting(token: &Unproved, keys: &[Value]) -> Vec<Value> {
    let (kind, curve) = match token.algorithm {
        Algorithm::Rs256 => ("RSA", None),
        Algorithm::Es256 => ("EC", Some("P-256")),
    };
    let text = |key: &Value, name: &str| key.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
    let fits = |key: &&Value| {
        text(key, "kty").as_deref() == Some(kind)
            && curve.is_none_or(|curve| text(key, "crv").as_deref() == Some(curve))
            && text(key, "use").is_none_or(|purpose| purpose == "sig")
            && token.key.as_ref().is_none_or(|name| text(key, "kid").as_ref() == Some(name))
    };
    keys.iter().filter(fits).take(8).cloned().collect()
}

async fn is_signed(token: &Unproved, key: &Value) -> bool {
    let text = |name: &str| key.get(name).cloned().unwrap_or_default();
    // Nothing but the key: what else it says may forbid the runtime what we want of it.
    let (jwk, kind, way) = match token.algorithm {
        Algorithm::Rs256 => {
            let algorithm = json!({ "name": "RSASSA-PKCS1-v1_5", "hash": "SHA-256" });
            (json!({ "kty": "RSA", "n": text("n"), "e": text("e") }), algorithm.clone(), algorithm)
        }
        Algorithm::Es256 => (
            json!({ "kty": "EC", "crv": "P-256", "x": text("x"), "y": text("y") }),
            json!({ "name": "ECDSA", "namedCurve": "P-256" }),
            json!({ "name": "ECDSA", "hash": "SHA-256" }),
        ),
    };
    let of = |value: &Value| JSON::parse(&value.to_string()).unwrap_or(JsValue::UNDEFINED);
    let usages = Array::of1(&"verify".into());
    let Ok(key) = import_key("jwk", &of(&jwk), &of(&kind), false, &usages).await else { return false };
    let (signature, data) = (Uint8Array::from(token.signature.as_slice()), Uint8Array::from(token.signed.as_bytes()));
    verify(&of(&way), &key, &signature, &data).await.is_ok_and(|is_good| is_good == JsValue::TRUE)
}

/// Outside development nothing of this goes over a line that others can read.
fn must_be_safe(address: &str, config: &Config) -> Result<(), Failed> {
    let is_safe = address.starts_with("https://") || (config.is_development && address.starts_with("http://"));
    if is_safe { Ok(()) } else { Err(failed("address", "it is not https")) }
}

async fn get<T: serde::de::DeserializeOwned>(address: &str, config: &Config) -> Result<T, Failed> {
    must_be_safe(address, config)?;
    call(address, RequestInit::new()).await
}

async fn call<T: serde::de::DeserializeOwned>(address: &str, init: RequestInit) -> Result<T, Failed> {
    let answered = outgoing::call(address, init, PATIENCE, MAX_ANSWER).await;
    let (status, body) = answered.map_err(|why| failed(why.kind(), why))?;
    if status != 200 {
        return Err(failed("status", status));
    }
    // Its message would repeat a value of the answer's.
    serde_json::from_slice(&body).map_err(|_| failed("answer", "it cannot be read"))
}

fn failed(what: &str, cause: impl Display) -> Failed {
    log::failure(&format!("sign-in.{what}"), cause);
    Failed
}
