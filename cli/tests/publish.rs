//! `nearhand publish` and `nearhand requests`, against a small server of the same calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use nearhand::compile;
use nearhand::publish::{NotPublished, publish};
use nearhand::requests;
use nearhand::server::Failure;
use nearhand_shared::content::name_of;
use nearhand_shared::id::SiteId;
use serde_json::json;
use support::http::{self, server};

#[derive(Default)]
struct Store {
    packs: HashMap<String, Vec<u8>>,
    manifest: Option<Vec<u8>>,
    calls: Vec<String>,
    /// How many calls to answer with 503 before it works.
    failing: u32,
}

/// Serves until the test ends; gives the address and what was called.
fn serve() -> (String, Arc<Mutex<Store>>) {
    let store = Arc::new(Mutex::new(Store::default()));
    let shared = Arc::clone(&store);
    let address = http::serve(move |call, token, body| respond(call, token, body, &mut shared.lock().unwrap()));
    (address, store)
}

fn respond(call: &str, token: &str, body: Vec<u8>, store: &mut Store) -> (u16, serde_json::Value) {
    store.calls.push(call.to_owned());
    if token != "Bearer secret" {
        return (401, json!({"title": "You need to sign in", "detail": "Send the operator’s token\u{1b}[2J."}));
    }
    if store.failing > 0 {
        store.failing -= 1;
        return (503, json!({"title": "Busy"}));
    }
    match call.split_once(" /api/v1/sites/shop/").unwrap() {
        ("GET", "content") => match &store.manifest {
            Some(manifest) => (200, json!({"version": name_of(manifest), "locales": []})),
            None => (404, json!({"title": "We do not know this site"})),
        },
        ("POST", "content/missing") => {
            let names: Vec<String> = serde_json::from_slice(&body).unwrap();
            (200, json!(names.into_iter().filter(|name| !store.packs.contains_key(name)).collect::<Vec<_>>()))
        }
        ("PUT", "content") => {
            let version = name_of(&body);
            let is_changed = store.manifest.replace(body).is_none_or(|old| name_of(&old) != version);
            (200, json!({"version": version, "changed": is_changed}))
        }
        ("PUT", path) => {
            let name = path.strip_prefix("content/").unwrap();
            assert_eq!(name, name_of(&body));
            store.packs.insert(name.to_owned(), body);
            (201, json!({}))
        }
        ("GET", path) => {
            let (_, query) = path.split_once("desk/requests?").unwrap();
            let record = |n: u32| {
                json!({"reference": format!("EU-{n}"), "region": "eu", "created": format!("2026-10-12T10:13:20.{n:03}Z"), "state": "open",
                    "message": "Hello\u{1b}[31m\nthere", "name": "Ana\u{202e}", "email": "", "phone": "", "locale": "de",
                    "zone": "Europe/Berlin", "market": "", "page": "", "consent": "",
                    "team": "", "team_reason": "", "answer_by": null, "call": null})
            };
            if query.contains("cursor=c%261") {
                (200, json!({"requests": [record(1)], "next": null, "unreachable": ["apac"]}))
            } else {
                (200, json!({"requests": [record(3), record(2)], "next": "c&1", "unreachable": ["apac"]}))
            }
        }
        _ => (404, json!({})),
    }
}

#[test]
fn a_site_is_published_and_only_what_changed_is_sent_again() {
    let (address, store) = serve();
    let server = server(&address, "secret");
    let dir = support::site(&[]);
    let mut said = Vec::new();
    let published = publish(compile(dir.path()), &server, false, &mut |text| said.push(text.to_owned())).unwrap();
    assert!(published.to_string().starts_with("published shop: 6 of 6 parts uploaded, now serving "), "{published}");
    assert_eq!(said.len(), 6);
    assert!(said[0].starts_with("uploaded part 1 of 6: "), "{said:?}");
    let calls = std::mem::take(&mut store.lock().unwrap().calls);
    assert_eq!(calls.last().map(String::as_str), Some("PUT /api/v1/sites/shop/content"));
    // The packs come last, when all is there that they name.
    let packs = compile(dir.path()).unwrap().locales.into_iter().map(|(_, parts)| parts.pack.name);
    let at = |name: &str| calls.iter().position(|call| call.ends_with(name)).unwrap();
    assert!(packs.map(|name| at(&name)).all(|at| at + 3 >= calls.len()), "{calls:?}");

    let again = publish(compile(dir.path()), &server, false, &mut |_| {}).unwrap();
    assert_eq!(again.to_string(), "shop is already up to date");
    assert_eq!(std::mem::take(&mut store.lock().unwrap().calls), ["GET /api/v1/sites/shop/content"]);

    support::write(&dir.path().join("articles/de/delivery.md"), b"+++\ntitle = \"Lieferung\"\n+++\n\nMorgen.\n");
    let changed = publish(compile(dir.path()), &server, false, &mut |_| {}).unwrap();
    assert!(changed.to_string().starts_with("published shop: 3 of 7 parts uploaded"), "{changed}");
    assert_ne!(changed.version, published.version);
}

#[test]
fn what_passes_is_tried_again_and_what_does_not_is_told() {
    let (address, store) = serve();
    let dir = support::site(&[]);
    store.lock().unwrap().failing = 2;
    assert!(publish(compile(dir.path()), &server(&address, "secret"), false, &mut |_| {}).is_ok());

    store.lock().unwrap().failing = 3;
    let text = publish(compile(dir.path()), &server(&address, "secret"), false, &mut |_| {}).unwrap_err().to_string();
    assert!(text.contains("answered 503: Busy\nTry again in a moment"), "{text}");

    let text = publish(compile(dir.path()), &server(&address, "wrong"), false, &mut |_| {}).unwrap_err().to_string();
    assert!(text.contains("answered 401: You need to sign in. Send the operator’s token\\u{1b}[2J."), "{text}");
    assert!(text.contains("The token is from `--token`"), "{text}");

    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let failure =
        publish(compile(dir.path()), &server(&format!("http://{closed}"), "secret"), false, &mut |_| {}).unwrap_err();
    assert!(matches!(failure, NotPublished::Server(Failure::Network { .. })), "{failure}");
}

#[test]
fn a_site_with_errors_is_not_sent() {
    let (address, store) = serve();
    let dir = support::site(&[("articles/en/delivery.md", "x")]);
    let failure = publish(compile(dir.path()), &server(&address, "secret"), false, &mut |_| {}).unwrap_err();
    assert!(matches!(failure, NotPublished::Site(found) if !found.is_empty()));
    assert!(store.lock().unwrap().calls.is_empty());
}

#[test]
fn requests_are_read_page_by_page_and_shown_without_their_control_characters() {
    let (address, store) = serve();
    let server = server(&address, "secret");
    let site = SiteId::parse("shop").unwrap();
    let listing = requests::fetch(&server, &site, &Vec::new(), 20).unwrap();
    let references: Vec<&str> = listing.requests.iter().map(|record| record.reference.as_str()).collect();
    assert_eq!(references, ["EU-3", "EU-2", "EU-1"]);
    assert_eq!(listing.unreachable, ["apac"]);
    assert!(listing.warning().unwrap().starts_with("apac did not answer"));
    let text = listing.to_text();
    let expected = "EU-3  eu  Mon 2026-10-12 10:13 UTC  open\n  name     Ana\\u{202e}\n  visitor  de, Europe/Berlin\n    Hello\\u{1b}[31m\n    there\n\nEU-2";
    assert!(text.starts_with(expected), "{text}");
    let json = listing.to_json().unwrap();
    assert!(json.chars().all(|c| c == '\n' || !c.is_control()) && !json.contains('\u{202e}'));
    let back: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(back["requests"][0]["name"], "Ana\u{202e}");

    store.lock().unwrap().calls.clear();
    assert_eq!(requests::fetch(&server, &site, &Vec::new(), 1).unwrap().requests.len(), 1);
    assert_eq!(store.lock().unwrap().calls, ["GET /api/v1/sites/shop/desk/requests?limit=1"]);
}
