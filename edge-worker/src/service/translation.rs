//! A machine's translations for the business's people, by the service that the site has configured. What it is sent is in
//! no log; what it answers is kept in the isolate's memory for some minutes, and nowhere else.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use nearhand_shared::content::site::Translation;
use nearhand_shared::locale::Locale;
use nearhand_shared::translation::{Ask, Refused, Sent, Translated, read};
use sha2::{Digest, Sha256};
use worker::{Headers, Method, RequestInit};

use crate::auth::{secret_if_set, secret_of};
use crate::config::Config;
use crate::content::Context;
use crate::http::outgoing::{self, Unanswered};
use crate::log;

/// How long the service has to answer: somebody waits for the page.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer that is read, in bytes.
const MAX_ANSWER: usize = 1024 * 1024;
/// How long a translation is kept, in milliseconds, and how much all of them may weigh, in bytes.
const KEPT: (f64, usize) = (15.0 * 60_000.0, 512 * 1024);
/// How long a service is left alone that has refused, but by somebody who asks for it, in milliseconds.
const REST_MS: f64 = 60_000.0;

/// Names a text, a service and a language.
type Key = [u8; 32];

#[derive(Default)]
struct Memory {
    kept: HashMap<Key, (f64, Translated)>,
    weight: usize,
    /// Until when services are left alone, by their sites.
    resting: HashMap<String, f64>,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Translates texts, each by itself.
///
/// # Errors
/// [`Refused`].
pub async fn translate(
    context: &Context<'_>,
    by: &Translation,
    texts: &[&str],
    into: &Locale,
) -> Result<Vec<Translated>, Refused> {
    let key = |text: &str| key_of(context.site(), by, into, text);
    let known = |text: &&str| MEMORY.with_borrow(|memory| memory.get(&key(text)));
    // Looked up once: while the service is waited for, others ask and forget, too.
    let mut all: Vec<Option<Translated>> = texts.iter().map(known).collect();
    let missing: Vec<&str> =
        texts.iter().zip(&all).filter(|(_, known)| known.is_none()).map(|(text, _)| *text).collect();
    if !missing.is_empty() {
        let asked = ask(context, by, &missing, into).await.inspect_err(|refused| rest(context.site(), *refused))?;
        let mut asked = asked.into_iter();
        for (text, place) in texts.iter().zip(&mut all).filter(|(_, place)| place.is_none()) {
            let translated = asked.next().ok_or(Refused::Down)?;
            MEMORY.with_borrow_mut(|memory| memory.keep(key(text), &translated));
            *place = Some(translated);
        }
    }
    Ok(all.into_iter().flatten().collect())
}

/// Takes note that a service has refused, so that it is left alone for a while; but for what only this call was wrong in.
fn rest(site: &str, refused: Refused) {
    log::failure("translation", refused.as_str());
    if matches!(refused, Refused::Language | Refused::Long) {
        return;
    }
    let now = js_sys::Date::now();
    MEMORY.with_borrow_mut(|memory| {
        memory.resting.retain(|_, until| *until > now);
        memory.resting.insert(site.to_owned(), now + REST_MS);
    });
}

/// The same as far as it is known already, without asking anybody; none where one of them is not.
pub fn known(context: &Context<'_>, by: &Translation, texts: &[&str], into: &Locale) -> Option<Vec<Translated>> {
    let known = |text: &&str| MEMORY.with_borrow(|memory| memory.get(&key_of(context.site(), by, into, text)));
    texts.iter().map(known).collect()
}

/// Whether a site's service has just refused: then it is asked by those alone who want it to be.
pub fn rests(site: &str) -> bool {
    MEMORY.with_borrow(|memory| memory.resting.get(site).is_some_and(|until| *until > js_sys::Date::now()))
}

async fn ask(
    context: &Context<'_>,
    by: &Translation,
    texts: &[&str],
    into: &Locale,
) -> Result<Vec<Translated>, Refused> {
    if !by.may_be_called(Config::of(context.env).is_development) {
        return Err(Refused::Address);
    }
    let secret = if by.kind.needs_key() { secret_of } else { secret_if_set };
    let key = secret(context.env, "TRANSLATION", &context.manifest.site);
    let sent = Sent::of(by.kind, key.as_deref(), &Ask { texts, into })?;
    let headers = Headers::new();
    let named = [("content-type", Some("application/json".to_owned())), ("authorization", sent.authorization)];
    for (name, value) in named.into_iter().filter_map(|(name, value)| Some((name, value?))) {
        // A key that no header can have is none that the service knows.
        headers.set(name, &value).map_err(|_| Refused::Key)?;
    }
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_headers(headers).with_body(Some(sent.body.into()));
    let answered = outgoing::call(&by.url, init, PATIENCE, MAX_ANSWER).await;
    let (status, body) = answered.map_err(|why| match why {
        Unanswered::Slow => Refused::Slow,
        Unanswered::Request(_) | Unanswered::Unreachable(_) | Unanswered::Long => Refused::Down,
    })?;
    read(by.kind, status, &body, texts.len())
}

/// Each part with its length, so that no two of them read as one.
fn key_of(site: &str, by: &Translation, into: &Locale, text: &str) -> Key {
    let mut hash = Sha256::new();
    for part in [site, by.kind.as_str(), &by.url, &into.to_string(), text] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

impl Memory {
    fn get(&self, key: &Key) -> Option<Translated> {
        let (at, translated) = self.kept.get(key)?;
        (js_sys::Date::now() - at < KEPT.0).then(|| translated.clone())
    }

    fn keep(&mut self, key: Key, translated: &Translated) {
        if self.weight + translated.text.len() > KEPT.1 {
            self.kept.clear();
            self.weight = 0;
        }
        self.weight += translated.text.len() + size_of::<Key>();
        self.kept.insert(key, (js_sys::Date::now(), translated.clone()));
    }
}
