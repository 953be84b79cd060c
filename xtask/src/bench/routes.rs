//! What is measured, against what, and how far it is to get. Another site is another few rows here, and a folder in
//! `workerd::published`.

use sha2::{Digest, Sha256};

use super::http::{get, get_json, post};
use super::workerd::TOKEN;

/// One kind of request.
pub struct Route {
    pub name: &'static str,
    pub path: &'static str,
    what: What,
    /// The status of a good answer.
    pub status: u16,
    /// The floors it is compared with, by path; the first is the one that counts.
    pub floors: &'static [&'static str],
    /// Requests per second as a part of the first floor's: what is to be reached.
    pub target: Option<f64>,
}

#[derive(Clone, Copy)]
enum What {
    Page,
    Json,
    /// A POST under a key that the first makes of a number, of what the second makes of the key.
    Post(fn(u64) -> String, fn(&str) -> String),
}

const TEXT: &str = "/hello";
const JSON: &str = "/hello.json";
const INSERT: &str = "/insert";
const READ: &str = "/read";

/// Nearhand's. In a path `{n}` is another number in each request: what the worker has kept of earlier answers does not
/// help then, since a page depends on the origin of the page around it. All others are answers that it may have kept.
pub fn routes() -> Vec<Route> {
    let json = |name, path, target| Route::new(name, path, What::Json, &[TEXT, JSON], target);
    let page = |name, path, target| Route::new(name, path, What::Page, &[TEXT, JSON], target);
    // Times are free or taken by the team's Calendar, an object that is asked each time.
    let slots = |name, path, target| Route::new(name, path, What::Json, &[TEXT, READ], target);
    let stored = |name, key, target| {
        let what = What::Post(key, request);
        let route = Route::new(name, "/api/v1/sites/lumen/requests?locale=de", what, &[INSERT], target);
        Route { status: 201, ..route }
    };
    vec![
        json("home, JSON", "/api/v1/sites/lumen/home?locale=de", Some(0.9)),
        json("article, JSON", "/api/v1/sites/lumen/articles/delivery-times?locale=de", Some(0.9)),
        json("search, JSON", "/api/v1/sites/lumen/search?locale=de&q=lieferung", Some(0.9)),
        page("home, page", "/w/lumen/?locale=de", Some(0.5)),
        page("article, page", "/w/lumen/articles/delivery-times?locale=de", None),
        page("help centre, home", "/help/lumen/de/", None),
        page("help centre, article", "/help/lumen/de/delivery-times", None),
        json("home, JSON, made anew", "/api/v1/sites/lumen/home?locale=de&origin=https://s{n}.lumen.example", None),
        json("search, JSON, made anew", "/api/v1/sites/lumen/search?locale=de&q=lieferung+{n}", None),
        page("home, page, made anew", "/w/lumen/?locale=de&origin=https://s{n}.lumen.example", None),
        json("availability, 1 team", "/api/v1/sites/teams-1-14/availability?tz=Asia/Kathmandu", None),
        json("availability, 12 teams", "/api/v1/sites/teams-12-14/availability?tz=Asia/Kathmandu", None),
        slots("slots of 14 days, 1 team", "/api/v1/sites/teams-1-14/callbacks/slots?tz=Asia/Kathmandu", Some(0.3)),
        slots("slots of 14 days, 12 teams", "/api/v1/sites/teams-12-14/callbacks/slots?tz=Asia/Kathmandu", None),
        slots("slots of 28 days, 12 teams", "/api/v1/sites/teams-12-28/callbacks/slots?tz=Asia/Kathmandu", None),
        stored("stored request", form_key, Some(0.7)),
        // The site's Desk has to remember where it was stored.
        stored("stored request, a program's key", program_key, None),
    ]
}

/// The floor's.
pub fn floors() -> Vec<Route> {
    vec![
        Route::new("hello, text", TEXT, What::Page, &[], None),
        Route::new("hello, JSON", JSON, What::Json, &[], None),
        Route::new("bare read of an object", READ, What::Json, &[], None),
        Route::new("bare insert", INSERT, What::Post(program_key, row), &[], None),
    ]
}

impl Route {
    fn new(
        name: &'static str,
        path: &'static str,
        what: What,
        floors: &'static [&'static str],
        target: Option<f64>,
    ) -> Self {
        Self { name, path, what, status: 200, floors, target }
    }

    /// One request, unlike all others.
    pub fn request(&self, number: u64) -> Vec<u8> {
        let path = self.path.replace("{n}", &number.to_string());
        match self.what {
            What::Page => get(&path),
            What::Json => get_json(&path),
            What::Post(key, body) => {
                let key = key(number);
                post(&path, &key, &body(&key))
            }
        }
    }
}

/// The key of a form, which carries the region that its page was shown in, sealed as the worker seals it
/// (`shared/src/request/key.rs`).
fn form_key(number: u64) -> String {
    let open = format!("{number:032x}-eu");
    let seal = hmac(&Sha256::digest(TOKEN).into(), format!("form key\nlumen\n{open}").as_bytes());
    seal.iter().take(8).fold([open.as_str(), "-"].concat(), |key, byte| format!("{key}{byte:02x}"))
}

/// HMAC-SHA-256 (RFC 2104), with a key as long as its result.
fn hmac(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    let pad = |byte: u8| {
        let mut block = [byte; 64];
        block.iter_mut().zip(key).for_each(|(padded, key)| *padded ^= key);
        block
    };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().into()
}

/// The key of a program, which may be any.
fn program_key(number: u64) -> String {
    format!("bench-{number:08}")
}

/// What a visitor sends.
fn request(key: &str) -> String {
    format!(
        r#"{{"message":"Guten Tag, meine Lampe kam mit einem Riss im Schirm an. Kann ich nur den Schirm tauschen? ({key})","name":"Erika Mustermann","email":"erika@mustermann.example","phone":"+49 30 23125 012","zone":"Europe/Berlin","locale":"de","page":"https://shop.lumen.example/de/lampen/hanging"}}"#
    )
}

/// A row as large as what is stored of a request: its fields, three digests and a sealed token.
fn row(key: &str) -> String {
    format!("{}{}", request(key), "0".repeat(140))
}
