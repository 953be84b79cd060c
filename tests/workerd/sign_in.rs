//! People sign in with a service of the business's own: OpenID Connect (against oauth2-mock-server) and Cloudflare Access
//! (against a stand-in with keys of its own); see `provider.mjs`.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use nearhand_shared::content::site::{Access, Oidc};
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status, text};
use crate::client::{Answer, ask, base, get, post};
use crate::sites::{Small, unique};
use crate::staff::{add, call, enter, link, signed_in};

fn provider() -> String {
    let port = env::var("NEARHAND_OIDC_PORT").expect("NEARHAND_OIDC_PORT is not set: run `cargo xtask test workerd`");
    format!("http://127.0.0.1:{port}")
}

/// Tells the provider something.
fn tell(path: &str, body: &Value) -> Value {
    let answer = ask("POST", path).at(&provider()).json(body).send();
    assert_status(&answer, 200);
    answer.json()
}

fn cookie(answer: &Answer) -> String {
    let cookie = answer.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    cookie.split(';').next().unwrap().to_owned()
}

/// A value in the query of an address.
fn query(address: &str, name: &str) -> String {
    let pairs = address.split_once('?').unwrap().1.split('&');
    pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).unwrap().1.to_owned()
}

/// Begins: where the browser is sent, and what it keeps.
fn begun(site: &Small) -> (String, String) {
    let answer = get(format!("/desk/{}/sign-in", site.id)).send();
    assert_status(&answer, 303);
    (answer.header("location").to_owned(), cookie(&answer))
}

/// Signs in at the provider, and comes back: the path with its query.
fn returned(location: &str) -> String {
    let path = location.strip_prefix(&provider()).unwrap_or_else(|| panic!("{location} is elsewhere"));
    let answer = get(path).at(&provider()).send();
    assert_status(&answer, 302);
    answer.header("location").strip_prefix(&base()).expect("back to us").to_owned()
}

fn end(path: &str, cookie: &str) -> Answer {
    get(path).header("cookie", cookie).header("accept", "text/html").send()
}

#[test]
fn a_provider_s_word_signs_in_whom_an_admin_has_added() {
    let mut site = Small::new("t-oidc", "OIDC");
    site.manifest.site.desk.oidc = Some(Oidc { issuer: provider(), client_id: "nearhand".to_owned() });
    site.publish();
    let name = unique("ana");
    let ana = add(&site, &name, "agent", &[]);
    let email = format!("{name}@small.example");
    tell("/next", &json!({ "email": email.to_uppercase(), "email_verified": true }));

    let (location, way) = begun(&site);
    for (name, expected) in [("response_type", "code"), ("client_id", "nearhand"), ("code_challenge_method", "S256")] {
        assert_eq!(query(&location, name), expected);
    }
    let secret = way.split_once('=').unwrap().1;
    assert!(!location.contains(secret), "what the browser keeps is not sent along");
    let path = returned(&location);
    let answer = end(&path, &way);
    assert_status(&answer, 303);
    assert_eq!(answer.header("location"), format!("/desk/{}/", site.id));
    let session = cookie(&answer);
    assert_status(&call(&site, "GET", "requests").header("cookie", &session).send(), 200);
    let home = get(format!("/desk/{}/account", site.id)).header("cookie", &session).locale("en").send();
    assert_status(&home, 200);
    assert!(home.text().contains(&name) && home.text().contains("Answers requests"));
    let log = call(&site, "GET", "audit").operator().send().json();
    assert_eq!((&log["entries"][0]["action"], &log["entries"][0]["by"]), (&json!("session.began"), &json!(ana)));

    // A code is good once, in the browser that began, with its own state.
    assert_status(&end(&path, &way), 502);
    let other = begun(&site);
    for (path, cookie) in [
        (returned(&begun(&site).0), other.1.as_str()),
        (returned(&begun(&site).0), ""),
        (format!("/desk/{}/signed-in?state={}", site.id, query(&other.0, "state")), other.1.as_str()),
        (format!("/desk/{}/signed-in?error=access_denied", site.id), other.1.as_str()),
        (format!("/desk/{}/signed-in", site.id), ""),
    ] {
        let answer = end(&path, cookie);
        assert_eq!(answer.status, 502, "{path}");
        assert!(answer.text().contains(&text("en", "enter-failed")) && answer.header("set-cookie").is_empty());
    }
    // What the provider says must be of us, of now, and of somebody here.
    for (claims, status) in [
        (json!({ "email": "nobody@small.example" }), 403),
        (json!({ "email": email, "email_verified": false }), 502),
        (json!({ "email": email, "aud": "another" }), 502),
        (json!({ "email": email, "iss": "https://evil.example" }), 502),
        (json!({ "email": email, "nonce": "another" }), 502),
        (json!({ "email": email, "exp": 1_000_000_000 }), 502),
        (json!({ "email": email }), 303),
    ] {
        tell("/next", &claims);
        let (location, way) = begun(&site);
        assert_eq!(end(&returned(&location), &way).status, status, "{claims}");
    }
    // Who was removed does not come back.
    assert_status(&call(&site, "DELETE", &format!("agents/{ana}")).operator().send(), 200);
    let (location, way) = begun(&site);
    assert_status(&end(&returned(&location), &way), 403);
}

#[test]
fn a_provider_that_does_not_answer_is_told_as_that() {
    let mut site = Small::new(&unique("t-oidc-down"), "Down");
    for issuer in ["http://127.0.0.1:9", "http://localhost:1/none"] {
        let (issuer, client_id) = (issuer.to_owned(), "nearhand".to_owned());
        site.manifest.site.desk.oidc = Some(Oidc { issuer, client_id });
        site.publish();
        let answer = get(format!("/desk/{}/sign-in", site.id)).header("accept", "text/html").send();
        assert_status(&answer, 502);
        assert!(answer.text().contains(&text("en", "enter-failed")));
    }
    site.manifest.site.desk.oidc =
        Some(Oidc { issuer: "http://login.example".to_owned(), client_id: "nearhand".to_owned() });
    site.upload();
    assert_problem(&site.switch(), 422, "content");
}

#[test]
fn who_comes_through_access_is_signed_in_for_as_long_as_it_says() {
    let mut site = Small::new(&unique("t-access"), "Access");
    let aud = "a1".repeat(32);
    site.manifest.site.desk.access = Some(Access { team: "small".to_owned(), aud: aud.clone() });
    site.publish();
    let ana = add(&site, "Ana", "lead", &[]);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let claims = json!({
        "iss": provider(), "aud": [aud], "email": "ana@small.example", "exp": now + 600, "nbf": now - 10, "type": "app",
    });
    let signed = |kid: &str, change: Value| {
        let mut claims = claims.clone();
        claims.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        tell("/sign", &json!({ "kid": kid, "claims": claims }))["token"].as_str().unwrap().to_owned()
    };
    let sign_in = |token: &str| {
        let ask = get(format!("/desk/{}/sign-in", site.id)).header("accept", "text/html");
        ask.header("cf-access-jwt-assertion", token).send()
    };
    tell("/publish", &json!({ "keys": ["one", "two"] }));
    let answer = sign_in(&signed("one", json!({})));
    assert_status(&answer, 303);
    let session = cookie(&answer);
    assert!(answer.header("set-cookie").contains("Max-Age=5") || answer.header("set-cookie").contains("Max-Age=600"));
    assert_status(&call(&site, "GET", "requests").header("cookie", &session).send(), 200);
    let later = call(&site, "GET", "requests").header("cookie", &session).now("2040-01-01T00:00:00Z").send();
    assert_problem(&later, 401, "token");
    for (kid, change, status) in [
        ("one", json!({ "aud": ["b2".repeat(32)] }), 502),
        ("one", json!({ "iss": "https://small.cloudflareaccess.com.evil.example" }), 502),
        ("one", json!({ "exp": now - 120 }), 502),
        ("one", json!({ "email": "eve@small.example" }), 403),
        ("stranger", json!({}), 502),
    ] {
        assert_status(&sign_in(&signed(kid, change)), status);
    }
    // Signed by a stranger who names a key of theirs.
    let named = tell("/sign", &json!({ "kid": "stranger", "named": "one", "claims": claims }));
    assert_status(&sign_in(named["token"].as_str().unwrap()), 502);
    let good = signed("one", json!({}));
    let (signed_part, _) = good.rsplit_once('.').unwrap();
    for forged in ["", "a.b.c", &format!("{signed_part}."), &format!("{signed_part}.AAAA")] {
        assert_ne!(sign_in(forged).status, 303, "{forged:.40}");
    }
    // Its other key is of an elliptic curve.
    let elliptic = signed("two", json!({}));
    assert_status(&sign_in(&elliptic), 303);
    let (signed_part, signature) = elliptic.rsplit_once('.').unwrap();
    let turned: String = signature.chars().rev().collect();
    assert_status(&sign_in(&format!("{signed_part}.{turned}")), 502);
    let mut other = claims.clone();
    other["email"] = json!("eve@small.example");
    let swapped = tell("/sign", &json!({ "kid": "two", "claims": other }))["token"].as_str().unwrap().to_owned();
    let (eves, _) = swapped.rsplit_once('.').unwrap();
    assert_status(&sign_in(&format!("{eves}.{signature}")), 502);
    // Without its header nobody is believed, and the header says nothing to the calls themselves.
    assert_eq!(get(format!("/desk/{}/sign-in", site.id)).send().header("set-cookie"), "");
    let direct = call(&site, "GET", "requests").header("cf-access-jwt-assertion", &good).send();
    assert_problem(&direct, 401, "token");
    assert_status(&call(&site, "DELETE", &format!("agents/{ana}")).operator().send(), 200);
    assert_status(&sign_in(&good), 403);
}

#[test]
fn a_page_says_who_is_signed_in_and_where_and_signs_out() {
    let site = Small::published("t-home");
    let ana = add(&site, "Ana", "admin", &[]);
    let renamed = call(&site, "PATCH", &format!("agents/{ana}")).operator().json(&json!({ "name": "Ana & <b>" }));
    assert_status(&renamed.send(), 200);
    let (here, there) = (signed_in(&site, &ana), signed_in(&site, &ana));
    let bo = signed_in(&site, &add(&site, "Bo", "agent", &[]));
    let path = format!("/desk/{}/account", site.id);
    let home = |cookie: &str| {
        get(&path).header("cookie", cookie).header("accept", "text/html").header("accept-language", "de").send()
    };
    let page = home(&here);
    assert_status(&page, 200);
    for part in ["Ana &amp; &lt;b", "Verwaltet Personen und Einstellungen", "Dieser Browser"] {
        assert!(page.text().contains(part), "{part}: {}", page.text());
    }
    // The one script is ours, which tells the browser's clock.
    assert!(
        page.text().matches("<script").count() == 1 && page.text().contains("<script type=\"module\" src=\"/assets/")
    );
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert!(page.header("cache-control").contains("no-store"));
    // Another session of hers is ended, and only there.
    let id = page.text().split("name=\"end\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(page.text().matches("name=\"end\"").count(), 1, "nobody else's");
    let send = |cookie: &str, origin: &str, form: &[(&str, &str)]| {
        post(&path).header("cookie", cookie).header("origin", origin).header("accept", "text/html").form(form).send()
    };
    assert_status(&send(&here, "https://evil.example", &[("end", &id)]), 403);
    assert_status(&send(&bo, &base(), &[("end", &id)]), 303);
    assert_status(&home(&there), 200);
    assert_status(&send(&here, &base(), &[("end", &id)]), 303);
    assert_eq!((home(&there).status, home(&here).status), (401, 200));
    let out = send(&here, &base(), &[]);
    assert_status(&out, 303);
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(home(&here).status, 401);
    let nobody = get(&path).header("accept", "text/html").locale("ja").send();
    assert_status(&nobody, 401);
    assert!(nobody.text().contains(&text("ja", "enter-none")));
}

#[test]
fn who_guesses_is_slowed_down_and_told_of() {
    let site = Small::published("t-guess");
    let ana = add(&site, "Ana", "admin", &[]);
    let cookie = signed_in(&site, &ana);
    let geo = "country=DE; address=198.51.100.23";
    let guess = |secret: &str| call(&site, "GET", "requests").geo(geo).bearer(secret).send().status;
    // The same wrong one again is a browser whose session is over, and no guess.
    for _ in 0..30 {
        assert_eq!(guess("nht_over"), 401);
    }
    let mut statuses: Vec<u16> = (0..15).map(|at| guess(&format!("nht_{at}"))).collect();
    let address = format!("/desk/{}/enter", site.id);
    statuses.extend((0..15).map(|at| {
        let form = [("code", &*format!("wrong-{at}"))];
        post(&address).geo(geo).header("origin", &base()).form(&form).send().status
    }));
    assert!(statuses.starts_with(&[401]) && statuses.contains(&429), "{statuses:?}");
    // Whoever is there is let in, from there too; and another address is none of it.
    let there = call(&site, "GET", "requests").geo(geo).header("cookie", &cookie).send();
    assert_status(&there, 200);
    let elsewhere = call(&site, "GET", "requests").geo("address=198.51.100.99").bearer("nht_wrong").send();
    assert_problem(&elsewhere, 401, "token");
    assert_status(&enter(&site, &link(&site, &ana)), 303);
    let log = call(&site, "GET", "audit").operator().send();
    let entries = log.json()["entries"].as_array().unwrap().clone();
    let told: Vec<&Value> = entries.iter().filter(|entry| entry["action"] == "secret.guessed").collect();
    assert_eq!(told.len(), 1, "{entries:?}");
    assert!(!log.text().contains("198.51.100") && !log.text().contains("wrong-"), "neither address nor secret");
}
