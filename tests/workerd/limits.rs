//! What is held off: floods, robots, and strangers where a site wants the shop's word. Other tests have no network
//! address, and so no limits.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::assertions::{assert_page, assert_problem, assert_problem_in, assert_status, text};
use crate::client::{Answer, Ask, base, get, post};
use crate::html;
use crate::sites::{Small, eventually, unique};

/// What the server checks tokens of [`vouched`]'s site with.
pub const SECRET: &str = "a secret for tests alone";

/// A request from a network address.
fn from(address: &str, ask: Ask) -> Ask {
    ask.geo(&format!("country=DE; address={address}"))
}

fn leave(site: &Small, address: &str, message: &str) -> Answer {
    from(address, post(site.api("requests"))).json(&json!({ "message": message })).send()
}

/// How often the operator reads that something was refused.
fn refused(site: &Small, what: &str) -> u64 {
    let answer = get(site.api("desk/limits")).operator().send();
    assert_status(&answer, 200);
    let counts =
        answer.json()["days"].as_array().unwrap().iter().map(|day| day["refused"][what].as_u64()).collect::<Vec<_>>();
    counts.into_iter().flatten().sum()
}

#[test]
fn a_flood_from_one_address_is_held_off_while_others_get_through() {
    let site = Small::published("t-flood");
    let message = unique("flood");
    let (mut stored, mut held_off) = (0, 0);
    for count in 0..60 {
        let answer = leave(&site, "203.0.113.7", &message);
        match answer.status {
            201 => stored += 1,
            _ => {
                let problem = assert_problem_in("de", &answer, 429, "limit");
                assert_eq!(answer.header("retry-after"), "60");
                assert!(problem["detail"].as_str().unwrap().contains('1'), "{problem}");
                held_off += 1;
            }
        }
        // In the midst of it, and from the next house.
        if count % 20 == 10 {
            assert_status(&leave(&site, &format!("203.0.113.{}", 100 + count), "Is anybody there?"), 201);
        }
    }
    // Twenty a minute; the minute may have turned meanwhile.
    assert!((20..=40).contains(&stored), "{stored} were stored");
    assert_eq!(site.stored(&message).len(), stored, "what was answered 201 is stored, and nothing else");
    eventually("what was refused is counted", || refused(&site, "address") == held_off);
}

#[test]
fn only_what_is_valid_and_new_is_charged() {
    let site = Small::published("t-charge");
    // Nobody's forms are closed by what could never be stored.
    let empty = |count: u16| {
        let address = format!("2001:db8:{count:x}::1");
        from(&address, post(site.api("requests"))).json(&json!({ "message": "" })).send().status
    };
    assert!((0..320).all(|count| empty(count) == 422));
    let address = "203.0.113.30";
    assert!((0..40).all(|_| leave(&site, address, "").status == 422));
    // A client that repeats what it has sent is told the same each time.
    let (key, message) = (unique("key"), unique("repeated"));
    let repeat = || {
        let ask = from(address, post(site.api("requests"))).header("idempotency-key", &key);
        ask.json(&json!({ "message": message })).send()
    };
    let first = repeat().json();
    for _ in 0..40 {
        let again = repeat();
        assert_status(&again, 201);
        assert_eq!(again.json(), first);
    }
    assert_status(&leave(&site, address, "Something new"), 201);
}

#[test]
fn a_customer_whom_the_shop_vouches_for_has_a_share_of_their_own() {
    let site = vouched(false);
    let address = "203.0.113.31";
    assert!((0..60).any(|_| leave(&site, address, "Hello").status == 429), "there is a limit");
    let ask = from(address, post(site.api("requests"))).now(NOW).header("nearhand-identity", &token(&site));
    assert_status(&ask.json(&json!({ "message": unique("vouched") })).send(), 201);
}

#[test]
fn a_form_that_is_held_off_keeps_what_was_typed_and_offers_other_ways() {
    let site = Small::published("t-form");
    let address = "2001:db8:5::1";
    assert!((0..60).any(|_| leave(&site, address, "Hello").status == 429), "there is a limit");
    // From the same network.
    let send = |from_address: &str| {
        let form = [("message", "Meine Lampe"), ("name", "Zoë")];
        let ask = from(from_address, post(format!("/w/{}/contact", site.id))).header("origin", &base());
        ask.header("accept", "text/html").form(&form).send()
    };
    let answer = send("2001:db8:5:0:99::7");
    let page = assert_page(&answer, 429, "de");
    assert!(page.contains("Meine Lampe") && page.contains("Zoë"), "what was typed is there");
    assert!(page.contains("mailto:hi@small.example"), "another way is offered");
    assert!(page.contains(&text("de", "contact-other-ways")), "and introduced");
    assert_page(&send("2001:db8:6::1"), 201, "de");
}

#[test]
fn small_calls_and_access_codes_have_limits_of_their_own() {
    let site = Small::published("t-small");
    let statuses = |ask: &dyn Fn() -> Ask, times: usize| -> Vec<u16> {
        (0..times).map(|_| from("203.0.113.9", ask()).send().status).collect()
    };
    let typed = || post(site.api("suggestions")).json(&json!({ "message": "How do I return a lamp?" }));
    let suggested = statuses(&typed, 130);
    assert!(suggested.starts_with(&[200; 60]) && suggested.contains(&429), "{suggested:?}");

    let receipt = leave(&site, "203.0.113.10", "Open me").json();
    let (reference, token) = (receipt["reference"].as_str().unwrap(), receipt["token"].as_str().unwrap());
    let open = || get(site.api(&format!("requests/{reference}"))).bearer(token);
    let opened = statuses(&open, 45);
    assert!(opened.starts_with(&[200; 20]) && opened.contains(&429), "{opened:?}");
    // Guessing is held off by the address, whatever is guessed.
    let guess = |at: usize| {
        let code = format!("00000-00000-00000-{at:05}");
        from("203.0.113.11", get(site.api(&format!("requests/{reference}")))).bearer(&code).send().status
    };
    let guessed: Vec<u16> = (0..130).map(guess).collect();
    assert!(guessed.starts_with(&[404; 60]) && guessed.contains(&429), "{guessed:?}");
    // Whoever has the code is not kept out by who has not.
    assert_status(&from("203.0.113.12", get(site.api("home"))).send(), 200);
}

#[test]
fn what_only_a_robot_does_is_asked_for_again() {
    let site = Small::published("t-robot");
    let path = format!("/w/{}/contact", site.id);
    let browser = |fields: &[(&str, &str)], now: &str| {
        let ask = from("203.0.113.20", post(&path)).header("origin", &base()).header("accept", "text/html").now(now);
        ask.form(fields).send()
    };
    let shown = "2026-11-23T10:00:00Z";
    let form = from("203.0.113.20", get(&path)).now(shown).send();
    let key = html::value_of(assert_page(&form, 200, "de"), "key");
    let message = unique("robot");
    let fields = [("key", key.as_str()), ("message", &message), ("subject", "")];

    let hasty = browser(&fields, shown);
    let page = assert_page(&hasty, 422, "de");
    assert!(page.contains(&text("de", "problem-challenge-detail")) && page.contains(&message), "it is said, and kept");
    let trapped = browser(&[fields[0], fields[1], ("subject", "Cheap pills")], "2026-11-23T10:01:00Z");
    let page = assert_page(&trapped, 422, "de");
    assert!(!page.contains("Cheap pills"), "the next try is a person's");
    let asked = text("de", "confirm-person");
    assert!(page.contains("name=\"confirmed\"") && page.contains(&asked), "a person can say that they are one");
    assert!(!form.text().contains("confirmed"), "nobody is asked before");
    assert_eq!(site.stored(&message), Vec::<Value>::new());

    assert_page(&browser(&fields, "2026-11-23T10:00:02Z"), 201, "de");
    assert_eq!(site.stored(&message).len(), 1);
    // Programs are told as well.
    let call = post(site.api("requests")).json(&json!({ "message": "Hello", "subject": "Cheap pills" })).send();
    assert_problem(&call, 422, "challenge");
    assert_eq!(call.json()["confirm"], json!(text("en", "confirm-person")));
    eventually("all three are counted", || refused(&site, "robot") == 3);
}

#[test]
fn who_says_that_they_are_a_person_is_heard_at_the_second_try() {
    let site = Small::published("t-person");
    let path = format!("/w/{}/contact", site.id);
    let message = unique("person");
    let send = |confirmed: &str| {
        let fields = [("message", message.as_str()), ("subject", "Shop"), ("confirmed", confirmed)];
        let ask = from("203.0.113.21", post(&path)).header("origin", &base()).header("accept", "text/html");
        ask.form(&fields).send()
    };
    assert_page(&send(""), 422, "de");
    assert_eq!(site.stored(&message), Vec::<Value>::new());
    assert_page(&send("1"), 201, "de");
    assert_eq!(site.stored(&message).len(), 1);
}

#[test]
fn refusals_are_the_operators_to_read() {
    let site = Small::published("t-quiet");
    assert_problem(&get(site.api("desk/limits")).send(), 401, "token");
    assert_problem(&post(site.api("desk/limits")).operator().json(&json!({})).send(), 405, "method");
    let answer = get(site.api("desk/limits")).operator().send();
    assert_eq!(answer.json(), json!({ "days": [], "unreachable": [] }));
}

/// A site whose secret the server knows; `is_required` as in `identity = "required"`.
fn vouched(is_required: bool) -> Small {
    let id = if is_required { "t-members" } else { "t-vouched" };
    let mut site = Small::new(id, "Vouched");
    site.manifest.site.identity_required = is_required;
    site.publish();
    site
}

/// A token as a shop's server makes it (RFC 7515, appendix A.1).
pub fn signed(claims: &Value, secret: &str) -> String {
    let part = |json: &Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
    let signed = format!("{}.{}", part(&json!({ "alg": "HS256", "typ": "JWT" })), part(claims));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(signed.as_bytes());
    format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

const NOW: &str = "2026-11-23T10:00:00Z";

/// A token that is good at [`NOW`], for a site. What the shop does not know is `null`.
fn token(site: &Small) -> String {
    let soon = 1_795_428_000 + 600;
    let aud = site.manifest.site.id.as_str();
    let claims = json!({
        "sub": "c-17", "exp": soon, "aud": aud, "nbf": null, "name": "Ana", "email": "ana@shop.example", "phone": "call me",
    });
    signed(&claims, SECRET)
}

#[test]
fn what_the_shop_says_of_its_customer_is_stored_as_its_word() {
    let site = vouched(false);
    let send = |token: &str, body: &Value| {
        let ask = post(site.api("requests")).now(NOW).header("nearhand-identity", token).json(body);
        assert_status(&ask.send(), 201);
        site.stored(body["message"].as_str().unwrap()).remove(0)
    };
    let stored = send(&token(&site), &json!({ "message": unique("signed") }));
    assert_eq!(stored["customer"], "c-17");
    assert_eq!((&stored["name"], &stored["email"]), (&json!("Ana"), &json!("ana@shop.example")));
    assert_eq!(stored["phone"], "", "that was no number");
    let stored = send(&token(&site), &json!({ "message": unique("typed"), "name": "Anna", "email": "a@b.example" }));
    assert_eq!((&stored["name"], &stored["email"]), (&json!("Anna"), &json!("a@b.example")), "what they typed stands");
    // Where nobody has to be known, a bad token is none, and nobody is turned away for it.
    let forged = signed(&json!({ "sub": "c-1", "exp": 4_000_000_000_u32 }), "another secret");
    for bad in [forged.as_str(), "nonsense", &signed(&json!({ "sub": "c-1", "exp": 1_700_000_000 }), SECRET)] {
        assert_eq!(send(bad, &json!({ "message": unique("forged") }))["customer"], "", "{bad:.40}");
    }
    // And nobody can say it in a field.
    let claimed = send("", &json!({ "message": unique("claimed"), "customer": "c-17", "identity": token(&site) }));
    assert_eq!(claimed["customer"], "");
}

#[test]
fn where_the_shops_word_is_required_no_other_write_is_taken() {
    let site = vouched(true);
    let expired = signed(&json!({ "sub": "c-17", "exp": 1_795_428_000 - 120, "aud": "t-members" }), SECRET);
    let unaddressed = signed(&json!({ "sub": "c-17", "exp": 1_795_428_000 + 600 }), SECRET);
    let another_sites = signed(&json!({ "sub": "c-17", "exp": 1_795_428_000 + 600, "aud": "t-vouched" }), SECRET);
    let writes = [
        ("requests", json!({ "message": "Hello" })),
        ("callbacks", json!({ "start": "2026-11-24T10:00:00Z", "phone": "+493023125012" })),
        ("articles/first/feedback", json!({ "helpful": true })),
    ];
    for (call, body) in writes {
        let write = |token: &str| post(site.api(call)).now(NOW).header("nearhand-identity", token).json(&body).send();
        for bad in ["", "nonsense", &expired, &unaddressed, &another_sites] {
            assert_problem(&write(bad), 401, "identity");
        }
        let status = write(&token(&site)).status;
        // Nobody takes calls at this site, which is said to whoever may ask.
        assert_eq!(
            status,
            match call {
                "requests" => 201,
                "callbacks" => 404,
                _ => 200,
            },
            "{call}"
        );
    }
    assert_status(&get(site.api("home")).send(), 200);
}
