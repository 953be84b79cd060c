//! `nearhand callbacks`, against a small server of the same calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use std::process::Command;
use std::sync::{Arc, Mutex};

use nearhand::callbacks::{self, Filter};
use nearhand_shared::booking::tzdb_version;
use nearhand_shared::id::{SiteId, TeamId};
use nearhand_shared::region::Region;
use nearhand_shared::request::reference::Reference;
use serde_json::{Value, json};
use support::http::{self, server};

const TOKEN: &str = "an-operator-token-of-these-tests-only";

/// A call as the server tells it.
fn record(reference: &str, start: &str, zone: &str, wall: &str) -> Value {
    json!({"reference": reference, "region": "eu", "created": "2026-10-12T10:13:20Z", "state": "open",
        "message": "About the lamp\u{1b}[31m\nfor my desk", "name": "Ana\u{202e}", "email": "", "phone": "+55 11 5555 0123",
        "locale": "pt-BR", "zone": zone, "market": "", "page": "", "consent": "", "team": "berlin",
        "team_reason": "language", "answer_by": null,
        "call": {"team": "berlin", "start": start, "minutes": 20, "zone": zone, "wall": wall, "tzdb": "2025b",
            "state": "booked", "sequence": 0, "reason": ""}})
}

fn reference() -> String {
    Reference::new(Region::Eu, [7; 8]).to_string()
}

/// Serves three calls on two pages, of which one has moved; gives the address and what was called.
fn serve() -> (String, Arc<Mutex<Vec<String>>>) {
    let calls = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&calls);
    let address = http::serve(move |call, token, body| {
        seen.lock().unwrap().push(format!("{call} {}", String::from_utf8(body).unwrap()).trim().to_owned());
        assert_eq!(token.strip_prefix("Bearer "), Some(TOKEN));
        let sao_paulo = |start: &str, wall: &str| record(&reference(), start, "America/Sao_Paulo", wall);
        if call.ends_with("/cancel") {
            let mut record = sao_paulo("2026-11-24T13:00:00Z", "2026-11-24T10:00:00");
            record["call"]["state"] = "cancelled".into();
            record["call"]["reason"] = "Ill\u{7}".into();
            return (200, record);
        }
        // A page of which nothing is of the day; another is behind it.
        if call.contains("day=") && !call.contains("cursor=") {
            return (200, json!({"calls": [], "next": "c&0", "unreachable": []}));
        }
        let zones = json!({"berlin": "Europe/Berlin"});
        if call.contains("cursor=c%261") {
            let moved = record("EU-3", "2026-12-15T18:00:00Z", "America/Vancouver", "2026-12-15T10:00:00");
            return (200, json!({"calls": [moved], "next": null, "zones": zones, "unreachable": []}));
        }
        let calls = [
            sao_paulo("2026-11-24T14:00:00Z", "2026-11-24T11:00:00"),
            sao_paulo("2026-11-24T13:00:00Z", "2026-11-24T10:00:00"),
        ];
        let next = if call.contains("day=") { Value::Null } else { "c&1".into() };
        (200, json!({"calls": calls, "next": next, "zones": zones, "unreachable": []}))
    });
    (address, calls)
}

#[test]
fn calls_are_listed_in_order_of_time_on_both_clocks() {
    let (address, called) = serve();
    let site = SiteId::parse("shop").unwrap();
    let listing = callbacks::fetch(&server(&address, TOKEN), &site, &Filter::default()).unwrap();
    let text = listing.to_text();
    let expected = format!(
        "Tue 2026-11-24 14:00–14:20 Europe/Berlin  berlin  booked\n  visitor   Tue 2026-11-24 10:00 \
         America/Sao_Paulo, pt-BR\n  phone     +55 11 5555 0123\n  name      Ana\\u{{202e}}\n  reference {}\n    \
         About the lamp\\u{{1b}}[31m\n    for my desk\n\nTue 2026-11-24 15:00–15:20",
        reference()
    );
    assert!(text.starts_with(&expected), "{text}");
    let moved = "Tue 2026-12-15 19:00–19:20 Europe/Berlin  berlin  booked\n  visitor   Tue 2026-12-15 10:00 \
                 America/Vancouver, pt-BR\n  moved     clocks will show Tue 2026-12-15 11:00 there: see `recheck`\n";
    assert!(text.contains(moved), "{text}");
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
    let json: Value = serde_json::from_str(&listing.to_json().unwrap()).unwrap();
    assert_eq!(json["calls"][0]["call"]["start"], "2026-11-24T13:00:00Z");
    assert_eq!(
        *called.lock().unwrap(),
        [
            "GET /api/v1/sites/shop/desk/callbacks?limit=50",
            "GET /api/v1/sites/shop/desk/callbacks?limit=50&cursor=c%261"
        ]
    );

    called.lock().unwrap().clear();
    let filter = Filter { team: TeamId::parse("berlin").ok(), day: Some(jiff::civil::date(2026, 11, 24)) };
    assert_eq!(callbacks::fetch(&server(&address, TOKEN), &site, &filter).unwrap().calls.len(), 2);
    let first = "GET /api/v1/sites/shop/desk/callbacks?team=berlin&day=2026-11-24&limit=50";
    assert_eq!(*called.lock().unwrap(), [first.to_owned(), format!("{first}&cursor=c%260")]);
}

/// Runs the program; gives how it ended and what it printed.
fn nearhand(address: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nearhand"));
    let output = command
        .arg("callbacks")
        .args(arguments)
        .args(["--site", "shop", "--from", address, "--token", TOKEN])
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

#[test]
fn the_program_lists_cancels_and_rechecks() {
    let (address, called) = serve();
    let (code, printed) = nearhand(&address, &["--day", "2026-11-24"]);
    assert!(code == Some(0) && printed.starts_with("Tue 2026-11-24 14:00–14:20 Europe/Berlin"), "{printed}");

    called.lock().unwrap().clear();
    let (code, printed) = nearhand(&address, &["cancel", &reference(), "--reason", "Ill"]);
    assert_eq!(code, Some(0), "{printed}");
    assert!(printed.contains("berlin  cancelled: Ill\\u{7}\n") && printed.contains("+55 11 5555 0123"), "{printed}");
    let expected =
        format!("POST /api/v1/sites/shop/desk/callbacks/{}/cancel {}", reference(), json!({"reason": "Ill"}));
    assert_eq!(*called.lock().unwrap(), [expected]);

    let (code, printed) = nearhand(&address, &["recheck"]);
    let last = format!("looked at 3 calls by tz release {}: 1 does not come when it was promised\n", tzdb_version());
    assert_eq!(code, Some(1), "{printed}");
    assert!(printed.starts_with("EU-3  berlin\n") && printed.ends_with(&last), "{printed}");

    let wrong: [&[&str]; 4] =
        [&["--day", "2026-02-31"], &["cancel", "EU-1", "--reason", "x"], &["cancel", &reference()], &["--team", "A b"]];
    for arguments in wrong {
        assert_eq!(nearhand(&address, arguments).0, Some(2), "{arguments:?}");
    }
}

#[test]
fn a_server_that_always_promises_more_is_not_asked_without_end() {
    let count = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&count);
    let address = http::serve(move |_, _, _| {
        let mut count = counted.lock().unwrap();
        *count += 1;
        (200, json!({"calls": [], "next": count.to_string(), "unreachable": []}))
    });
    let site = SiteId::parse("shop").unwrap();
    assert!(callbacks::fetch(&server(&address, TOKEN), &site, &Filter::default()).unwrap().calls.is_empty());
    assert!(*count.lock().unwrap() <= 50);
}
