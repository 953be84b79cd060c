//! A site with Turnstile, before a stand-in for its server.

use std::env;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use serde_json::{Value, json};

use crate::assertions::{assert_page, assert_problem, assert_status, text};
use crate::client::{base, get, post};
use crate::sites::{Small, eventually, unique};

/// What the stand-in says of an answer: the server sends both as a form.
fn verdict(request: &str) -> (u16, Value) {
    assert!(request.contains("secret=a+secret+for+tests+alone"), "{request}");
    assert!(!request.contains("remoteip"), "the visitor's address is not sent: {request}");
    let says = |answer: &str| request.contains(&format!("response={answer}"));
    match () {
        () if says("good") => (200, json!({ "success": true })),
        () if says("down") => (500, json!({})),
        () if says("misconfigured") => (200, json!({ "success": false, "error-codes": ["invalid-input-secret"] })),
        () => (200, json!({ "success": false, "error-codes": ["timeout-or-duplicate"] })),
    }
}

/// Answers at the address that the worker was told to ask.
fn stand_in() {
    let port = env::var("NEARHAND_TURNSTILE_PORT").expect("NEARHAND_TURNSTILE_PORT: run `cargo xtask test workerd`");
    let listener = TcpListener::bind(("127.0.0.1", port.parse().unwrap())).unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let (mut request, mut part) = (String::new(), [0; 4096]);
            while !request.contains("response=") {
                let read = stream.read(&mut part).unwrap();
                assert!(read > 0, "a request without an answer to check: {request}");
                request.push_str(&String::from_utf8_lossy(&part[..read]));
            }
            let (status, body) = verdict(&request);
            let body = body.to_string();
            let length = body.len();
            let head = format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}");
            stream.write_all(format!("{head}\r\nconnection: close\r\n\r\n{body}").as_bytes()).unwrap();
        }
    });
}

#[test]
fn who_passes_the_challenge_may_write() {
    stand_in();
    let mut site = Small::new("t-challenged", "Challenged");
    site.manifest.site.turnstile = Some("1x00000000000000000000AA".to_owned());
    site.publish();

    let form = get(format!("/w/{}/contact", site.id)).send();
    let page = assert_page(&form, 200, "en");
    assert!(page.contains("data-sitekey=\"1x00000000000000000000AA\""));
    assert!(page.contains("<script src=\"https://challenges.cloudflare.com/turnstile/v0/api.js\""));
    let policy = form.header("content-security-policy");
    assert!(policy.contains("frame-src https://challenges.cloudflare.com;"), "{policy}");
    assert_eq!(form.header("cross-origin-embedder-policy"), "unsafe-none");
    // The other pages know nothing of it.
    let home = get(format!("/w/{}/", site.id)).send();
    assert!(!home.text().contains("challenges") && !home.header("content-security-policy").contains("challenges"));
    assert_eq!(home.header("cross-origin-embedder-policy"), "require-corp");

    let message = unique("challenged");
    let send = |answer: &str| {
        let fields = [("message", message.as_str()), ("cf-turnstile-response", answer)];
        post(format!("/w/{}/contact", site.id))
            .header("origin", &base())
            .header("accept", "text/html")
            .form(&fields)
            .send()
    };
    for bad in ["", "spent", &"x".repeat(3_000)] {
        let answer = send(bad);
        let page = assert_page(&answer, 422, "en");
        assert!(page.contains(&text("en", "problem-challenge-detail")) && page.contains(&message), "{bad:.20}");
        assert!(page.contains("mailto:hi@small.example"), "there is another way");
        assert!(page.contains("data-sitekey"), "and another try");
    }
    assert_eq!(site.stored(&message), Vec::<Value>::new());
    // What is not the visitor's fault is not held against them.
    for (count, good) in ["good", "down", "misconfigured"].iter().enumerate() {
        assert_page(&send(good), 201, "en");
        assert_eq!(site.stored(&message).len(), count + 1);
    }
    // An answer is good once: a write whose answer was lost is told again without another challenge.
    let (key, again) = (unique("key"), unique("again"));
    let repeat = |answer: &str| {
        let body = json!({ "message": again, "cf-turnstile-response": answer });
        post(site.api("requests")).header("idempotency-key", &key).json(&body).send()
    };
    let first = repeat("good");
    assert_status(&first, 201);
    for spent in ["spent", ""] {
        assert_eq!((repeat(spent).status, repeat(spent).json()), (201, first.json()), "{spent}");
    }
    assert_eq!(site.stored(&again).len(), 1);
    let call = post(site.api("requests")).json(&json!({ "message": "Hello" })).send();
    assert_problem(&call, 422, "challenge");
    eventually("it is counted", || {
        let answer = get(site.api("desk/limits")).operator().send();
        assert_status(&answer, 200);
        answer.json()["days"][0]["refused"]["challenge"].as_u64() >= Some(4)
    });
}
