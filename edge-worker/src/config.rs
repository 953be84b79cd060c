//! Settings of the environment, read once an isolate: they cannot change while it lives.

use std::cell::OnceCell;
use std::rc::Rc;

use nearhand_shared::mail::way::Way;
use nearhand_shared::region::Region;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use worker::Env;

use crate::log;

/// The least length of the operator's token in production, in characters.
const MIN_TOKEN: usize = 32;

/// The settings.
pub struct Config {
    /// Pages of the loopback may embed every site, and the demo is served.
    pub is_development: bool,
    /// The headers `nearhand-now`, `nearhand-geo` and `nearhand-fault` are honoured. Never in production.
    pub is_test: bool,
    /// Where a business hosts this itself: the region of that machine, in which everything is stored. None on Cloudflare.
    pub place: Option<Region>,
    /// The host below which each site has one of its own: with `help.example`, the site `lumen` is alone at
    /// `lumen.help.example`.
    pub host: Option<String>,
    /// Another server in place of Turnstile's, for tests.
    pub turnstile: Option<String>,
    /// Where Cloudflare Access has its keys and its name, in development: elsewhere only Cloudflare is asked.
    pub access: Option<String>,
    /// How mail goes out; none where that is not set.
    pub mail: Option<Way>,
    /// Signs calls of the business's own mailer, and the addresses that replies arrive at.
    pub mail_secret: Option<String>,
    operator_token: Option<[u8; 32]>,
    /// With which network addresses are hashed.
    address_key: [u8; 32],
}

impl Config {
    /// The settings of this isolate.
    pub fn of(env: &Env) -> Rc<Config> {
        thread_local! {
            static CONFIG: OnceCell<Rc<Config>> = const { OnceCell::new() };
        }
        CONFIG.with(|config| Rc::clone(config.get_or_init(|| Rc::new(Config::read(env)))))
    }

    fn read(env: &Env) -> Config {
        let var = |name| env.var(name).ok().map(|value| value.to_string()).filter(|value| !value.is_empty());
        // Whatever is not named exactly so is production: a slip of the pen must not open doors.
        let environment = var("NEARHAND_ENVIRONMENT");
        let is_development = environment.as_deref() == Some("development");
        let is_self_hosted = environment.as_deref() == Some("self-hosted");
        let operator_token: Option<[u8; 32]> =
            operator_token(var, is_development).map(|token| Sha256::digest(token.as_bytes()).into());
        // Where no secret is set, each isolate has one of its own, and so limits of its own.
        let mut address_key = operator_token.unwrap_or_default();
        if operator_token.is_none() {
            let _ = getrandom::fill(&mut address_key);
        }
        let is_test = is_development && var("NEARHAND_TEST").is_some_and(|value| value == "1");
        Config {
            is_development,
            is_test,
            place: is_self_hosted.then(|| place(var("NEARHAND_REGION").as_deref())).flatten(),
            host: var("NEARHAND_HOST").as_deref().and_then(host),
            turnstile: var("NEARHAND_TURNSTILE_URL").filter(|_| is_test),
            access: var("NEARHAND_ACCESS_URL").filter(|_| is_development),
            mail: var("NEARHAND_MAIL_URL").and_then(|url| way(&url, is_development)),
            mail_secret: var("NEARHAND_MAIL_SECRET"),
            operator_token,
            address_key,
        }
    }

    /// The key with which network addresses are hashed.
    pub fn address_key(&self) -> &[u8] {
        &self.address_key
    }

    /// With which the addresses are sealed that replies arrive at; none where no secret is set.
    pub fn reply_key(&self) -> Option<&[u8]> {
        let token = self.operator_token.as_ref().map(<[u8; 32]>::as_slice);
        self.mail_secret.as_deref().map(str::as_bytes).or(token)
    }

    /// Whether this is the operator's token. Takes the same time whatever it is; never true where none is set.
    pub fn is_operator(&self, token: &str) -> bool {
        let given: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        self.operator_token.is_some_and(|expected| expected.ct_eq(&given).into())
    }
}

/// The region that a machine says it is in. Without one it is as in production: what is bound to a jurisdiction is not stored.
fn place(set: Option<&str>) -> Option<Region> {
    let place = set.and_then(Region::parse);
    if place.is_none() {
        let regions = Region::ALL.map(Region::as_str).join(", ");
        log::failure("config", format_args!("NEARHAND_REGION names no region: it takes one of {regions}"));
    }
    place
}

/// A host's name as requests have it: a slip of the pen here would let all sites share an origin, without a word.
fn host(set: &str) -> Option<String> {
    let host = set.trim().trim_end_matches('.').to_ascii_lowercase();
    let is_host = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    if !is_host {
        log::failure("config", "NEARHAND_HOST is not the name of a host, such as `help.example`, and so not used");
    }
    is_host.then_some(host)
}

/// The way out for mail. What is wrong with it is told without it: a password may stand in it.
fn way(set: &str, is_development: bool) -> Option<Way> {
    let way = Way::parse(set, is_development);
    way.map_err(|why| log::failure("config", format_args!("NEARHAND_MAIL_URL is not used: {why}"))).ok()
}

/// The operator's token. Outside development one that could be guessed counts as none.
fn operator_token(var: impl Fn(&'static str) -> Option<String>, is_development: bool) -> Option<String> {
    let token = var("NEARHAND_OPERATOR_TOKEN")?;
    if is_development || token.len() >= MIN_TOKEN {
        return Some(token);
    }
    log::failure(
        "config",
        format_args!("NEARHAND_OPERATOR_TOKEN is shorter than {MIN_TOKEN} characters, and so not used"),
    );
    None
}
