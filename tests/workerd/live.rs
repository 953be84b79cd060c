//! Conversations that are live: the frames of the protocol, who may listen, and who is sent away.

mod by_itself;
mod cuts;

use std::thread::sleep;
use std::time::{Duration, Instant};

use nearhand_shared::live::close;
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::attachments::PDF;
use crate::client::{ask, base, get, operator_token, post};
use crate::limits::{SECRET, signed};
use crate::sites::{Small, eventually, shared, unique};
use crate::socket::{Heard, Socket, connect};
use crate::staff::{add, call, signed_in, token};
use crate::talk::{answer, asked, say, to_desk, whole};

type Visitor = (String, String);

fn path(site: &Small, reference: &str) -> String {
    site.api(&format!("requests/{reference}/live?locale=en&tz=UTC"))
}

/// A socket of a conversation that has said its hello: what it was told then is in hand.
fn greeted(site: &Small, reference: &str, token: &str, after: u32) -> (Socket, Value) {
    let mut socket = connect(&path(site, reference), &[]).unwrap();
    socket.say(&json!({ "type": "hello", "token": token, "after": after }));
    let first = socket.frame();
    assert_eq!(first["type"], "messages", "{first}");
    (socket, first)
}

fn visit(site: &Small, visitor: &Visitor) -> Socket {
    greeted(site, &visitor.0, &visitor.1, 0).0
}

fn texts(frame: &Value) -> Vec<&str> {
    frame["messages"].as_array().unwrap().iter().map(|entry| entry["message"].as_str().unwrap()).collect()
}

fn message(key: &str, message: &str) -> Value {
    json!({ "type": "message", "key": key, "message": message })
}

#[test]
fn both_sides_hear_each_other_whichever_way_a_message_comes() {
    let site = Small::published("t-live");
    let visitor = asked(&site, &json!({ "message": "My lamp is broken." }));
    let (mut theirs, first) = greeted(&site, &visitor.0, &visitor.1, 0);
    assert_eq!(
        (&first["seq"], &first["status"], texts(&first)),
        (&json!(1), &json!("open"), vec!["My lamp is broken."])
    );
    let entry = &first["messages"][0];
    assert_eq!((&entry["from"], &entry["when"]), (&json!("visitor"), &json!("Nov 22, 2026, 10:00\u{202f}AM")));
    let (mut ours, first) = greeted(&site, &visitor.0, &operator_token(), 1);
    assert_eq!((&first["seq"], texts(&first)), (&json!(1), vec![]));

    // Acknowledged first, then told to all, its sender too.
    let key = unique("key");
    theirs.say(&message(&key, "The red one."));
    let ack = theirs.frame_of("ack");
    assert_eq!(ack, json!({ "type": "ack", "key": key, "seq": 2 }));
    let told = theirs.frame();
    assert_eq!(
        (&told["type"], &told["seq"], &told["after"], texts(&told)),
        (&json!("messages"), &json!(2), &json!(1), vec!["The red one."])
    );
    let told = ours.frame_of("messages");
    assert_eq!((&told["seq"], texts(&told)), (&json!(2), vec!["The red one."]));

    // The same key brings the same answer, over a socket or by a call, and is told to nobody again.
    theirs.say(&message(&key, "The red one."));
    assert_eq!(theirs.frame(), ack);
    let again = say(&site, &visitor, "The red one.").header("idempotency-key", &key).send();
    assert_eq!((again.status, &again.json()["seq"]), (201, &json!(2)));
    theirs.say(&message(&key, "Another one."));
    let refused = theirs.frame();
    assert_eq!((&refused["type"], &refused["key"], &refused["status"]), (&json!("error"), &json!(key), &json!(422)));
    assert!(ours.is_silent(Duration::from_millis(300), &["presence"]));

    // By calls.
    assert_status(&say(&site, &visitor, "By a call.").send(), 201);
    for socket in [&mut theirs, &mut ours] {
        assert_eq!(texts(&socket.frame_of("messages")), ["By a call."]);
    }
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "Which lamp?" })), 201);
    for socket in [&mut theirs, &mut ours] {
        let told = socket.frame_of("messages");
        assert_eq!((&told["seq"], &told["status"], texts(&told)), (&json!(4), &json!("pending"), vec!["Which lamp?"]));
    }
    ours.say(&message(&unique("key"), "Answered over a socket."));
    assert_eq!(ours.frame_of("ack")["seq"], 5);
    assert_eq!(theirs.frame_of("messages")["messages"][0]["from"], "team");
    let view = whole(&site, &visitor.0);
    assert_eq!((&view["status"], &view["seq"]), (&json!("pending"), &json!(5)));
    let events = view["events"].as_array().unwrap().iter().filter(|event| event["kind"] == "status").count();
    assert_eq!(events, 1, "it waits for the visitor already: {view}");
    ours.frame_of("messages");

    // A change of how it stands is told without a message; what is for the business alone is not.
    let patch = |body: &Value| to_desk(&site, "PATCH", &format!("requests/{}", visitor.0), body).send();
    let note = to_desk(&site, "POST", &format!("requests/{}/notes", visitor.0), &json!({ "note": "Careful." })).send();
    assert_status(&note, 201);
    assert_status(&patch(&json!({ "status": "resolved" })), 200);
    let told = theirs.frame_of("messages");
    assert_eq!((&told["status"], &told["seq"], texts(&told)), (&json!("resolved"), &json!(5), vec![]));

    // Writing and reading.
    theirs.say(&json!({ "type": "typing" }));
    assert_eq!(ours.frame_of("typing"), json!({ "type": "typing", "from": "visitor" }));
    ours.say(&json!({ "type": "typing", "later": true }));
    assert_eq!(theirs.frame_of("typing"), json!({ "type": "typing", "from": "team" }));
    theirs.say(&json!({ "type": "read", "seq": 99 }));
    assert_eq!(ours.frame_of("read"), json!({ "type": "read", "seq": 5, "from": "visitor" }));
    theirs.say(&json!({ "type": "read", "seq": 3 }));
    theirs.say(&json!({ "type": "a type of a later version" }));
    assert!(ours.is_silent(Duration::from_millis(300), &["presence"]), "nobody unreads");
    let (mut late, _) = greeted(&site, &visitor.0, &operator_token(), 5);
    assert_eq!(late.frame_of("read")["seq"], 5);
    theirs.say_text("ping");
    assert_eq!(theirs.text(), "pong");
    theirs.say_text("{");
    assert_eq!(theirs.frame_of("error")["status"], 400);

    // Asked again on the same connection, and on another one.
    theirs.say(&json!({ "type": "hello", "token": visitor.1, "after": 3 }));
    assert_eq!(texts(&theirs.frame_of("messages")), ["Which lamp?", "Answered over a socket."]);
    let (_, first) = greeted(&site, &visitor.0, &visitor.1, 4);
    assert_eq!((&first["after"], texts(&first)), (&json!(4), vec!["Answered over a socket."]));
}

#[test]
fn what_is_wrong_with_a_message_is_said_in_the_language_of_who_writes() {
    let site = shared();
    let visitor = asked(site, &json!({ "message": "Hallo" }));
    let mut socket = connect(&site.api(&format!("requests/{}/live?locale=de", visitor.0)), &[]).unwrap();
    socket.say(&json!({ "type": "hello", "token": visitor.1, "after": 1 }));
    for (text, key) in
        [(String::new(), unique("key")), ("x".repeat(20_000), unique("key")), ("x".to_owned(), "ä".to_owned())]
    {
        socket.say(&message(&key, &text));
        let error = socket.frame_of("error");
        let detail = error["detail"].as_str().unwrap();
        assert_eq!(error["key"], key);
        assert!([400, 422].contains(&error["status"].as_u64().unwrap()), "{error}");
        assert!(!detail.is_empty() && !detail.contains("Please"), "{detail}");
    }
    assert_eq!(whole(site, &visitor.0)["seq"], 1);
}

#[test]
fn strangers_are_refused_and_others_are_unharmed() {
    let site = Small::published("t-live-strangers");
    let (one, other) = (asked(&site, &json!({ "message": "One" })), asked(&site, &json!({ "message": "Other" })));
    let mut witness = visit(&site, &one);
    let oli = signed_in(&site, &add(&site, "Oli", "agent", &[]));
    let live = path(&site, &one.0);
    // At the door.
    for (path, headers, status) in [
        (&live, vec![("origin", "https://evil.example")], 403),
        (&live, vec![("origin", "null")], 403),
        (&live, vec![("cookie", oli.as_str())], 403),
        (&site.api("desk/live"), vec![("cookie", oli.as_str())], 403),
        (&site.api("desk/live"), vec![("cookie", oli.as_str()), ("origin", "https://evil.example")], 403),
        (&site.api("desk/live"), vec![("authorization", "Bearer nht_wrong")], 401),
        (&live, vec![("authorization", "Bearer nht_wrong")], 401),
        (&live, vec![("authorization", "Bearer nope")], 401),
        (&live, vec![("sec-websocket-protocol", "other.v1")], 426),
        (&site.api("requests/EU-0000-0000/live"), vec![], 404),
    ] {
        assert_eq!(connect(path, &headers).err(), Some(status), "{path} {headers:?}");
    }
    assert_eq!(get(&live).bearer(&one.1).send().status, 426);
    assert_eq!(ask("POST", &live).send().status, 405);
    // After it.
    let open = || connect(&live, &[("origin", "https://small.example")]).unwrap();
    for first in [
        json!({ "type": "hello", "token": other.1 }),
        json!({ "type": "hello", "token": "wrong" }),
        json!({ "type": "hello", "token": "nht_wrong" }),
        json!({ "type": "hello", "token": "a.b.c" }),
        json!({ "type": "hello" }),
    ] {
        let mut socket = open();
        socket.say(&first);
        assert_eq!(socket.code(), close::NOT_ALLOWED, "{first}");
    }
    for first in
        [message("k", "No hello."), json!({ "type": "typing" }), json!([]), json!({ "type": "read", "seq": 1 })]
    {
        let mut socket = open();
        socket.say(&first);
        assert_eq!(socket.code(), close::NO_HELLO, "{first}");
    }
    // A cookie counts in a page of ours alone: from the site's own pages it is as if there were none.
    let mut socket = connect(&live, &[("origin", "https://small.example"), ("cookie", &oli)]).unwrap();
    socket.say(&json!({ "type": "hello" }));
    assert_eq!(socket.code(), close::NOT_ALLOWED);
    // Too large, and too many.
    let mut socket = visit(&site, &one);
    socket.say(&message("k", &"x".repeat(1 << 20)));
    assert_eq!(socket.code(), close::TOO_LARGE);
    let mut socket = visit(&site, &one);
    for _ in 0..1_000 {
        socket.say_text("{\"type\":\"typing\"}");
    }
    assert_eq!(socket.code(), close::TOO_MANY);
    let mut socket = visit(&site, &one);
    for at in 0..31 {
        socket.say(&message(&format!("{}-{at}", one.0), &at.to_string()));
    }
    let refused = socket.frame_of("error");
    assert_eq!((&refused["status"], &refused["key"]), (&json!(429), &json!(format!("{}-30", one.0))));
    // The others go on.
    assert_status(&answer(&site, &one.0, &json!({ "message": "Still here?" })), 201);
    loop {
        let told = witness.frame_of("messages");
        if texts(&told) == ["Still here?"] {
            break;
        }
    }
    assert_eq!(whole(&site, &one.0)["seq"], 32);
    assert_eq!(whole(&site, &other.0)["seq"], 1);
}

#[test]
fn a_socket_is_closed_when_its_conversation_or_who_listens_is_gone() {
    let site = Small::published("t-live-gone");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let oli = add(&site, "Oli", "agent", &["berlin"]);
    let cookie = signed_in(&site, &oli);
    let agent = || {
        let mut socket = connect(&path(&site, &visitor.0), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
        socket.say(&json!({ "type": "hello", "after": 0 }));
        assert_eq!(texts(&socket.frame_of("messages")), ["Hello"]);
        let mut desk = connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
        desk.say(&json!({ "type": "hello" }));
        assert_eq!(desk.frame()["type"], "presence");
        (socket, desk)
    };
    let (mut socket, mut desk) = agent();
    // Who answers is named.
    socket.say(&message(&unique("key"), "It is Oli."));
    assert_eq!(socket.frame_of("messages")["messages"][0]["name"], "Oli");
    assert!(call(&site, "GET", "audit").operator().send().text().contains("request.answered"));
    let sessions = call(&site, "GET", "sessions").operator().send().json();
    let id = sessions["sessions"][0]["id"].as_str().unwrap().to_owned();
    assert_status(&call(&site, "DELETE", &format!("sessions/{id}")).operator().send(), 200);
    assert_eq!((socket.code(), desk.code()), (close::NOT_ALLOWED, close::NOT_ALLOWED));
    assert!(matches!(connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", &cookie)]), Err(401) | Ok(_)));

    let (id, secret) = token(&site, &["requests:read"]);
    let (mut socket, _) = greeted(&site, &visitor.0, &secret, 2);
    socket.say(&message(&unique("key"), "May I?"));
    assert_eq!(socket.frame_of("error")["status"], 403);
    assert_status(&call(&site, "DELETE", &format!("tokens/{id}")).operator().send(), 200);
    assert_eq!(socket.code(), close::NOT_ALLOWED);

    let cookie = signed_in(&site, &oli);
    let mut socket = connect(&path(&site, &visitor.0), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
    socket.say(&json!({ "type": "hello" }));
    socket.frame_of("messages");
    assert_status(&call(&site, "DELETE", &format!("agents/{oli}")).operator().send(), 200);
    assert_eq!(socket.code(), close::NOT_ALLOWED);

    let mut theirs = visit(&site, &visitor);
    let erase = ask("DELETE", site.api(&format!("requests/{}", visitor.0))).bearer(&visitor.1);
    assert_status(&erase.json(&json!({})).send(), 200);
    assert_eq!(theirs.code(), close::GONE);
    let mut socket = connect(&path(&site, &visitor.0), &[]).unwrap();
    socket.say(&json!({ "type": "hello", "token": visitor.1 }));
    assert_eq!(socket.code(), close::NOT_ALLOWED);
}

#[test]
fn desks_hear_that_something_has_happened_and_nothing_else() {
    let site = Small::published("t-live-desk");
    let of = |agent: &str, teams: &[&str]| {
        let cookie = signed_in(&site, &add(&site, agent, "agent", teams));
        let mut desk = connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
        desk.say(&json!({ "type": "hello" }));
        assert_eq!(desk.frame()["type"], "presence");
        desk
    };
    let mut berlin = of("Ada", &["berlin"]);
    let mut nobodys = of("Bo", &[]);
    let mut program = connect(&site.api("desk/live"), &[]).unwrap();
    program.say(&json!({ "type": "hello", "token": token(&site, &["requests:read"]).1, "after": 7 }));
    assert_eq!(program.frame()["type"], "presence");
    let mut blind = connect(&site.api("desk/live"), &[]).unwrap();
    blind.say(&json!({ "type": "hello", "token": token(&site, &["statistics:read"]).1 }));
    assert_eq!(blind.code(), close::NOT_ALLOWED);

    let visitor = asked(&site, &json!({ "message": "Geheim", "locale": "de", "name": "Eva" }));
    let told = berlin.frame_of("changed");
    assert_eq!(told, json!({ "type": "changed", "reference": visitor.0, "seq": 1, "kind": "created" }));
    assert_eq!(program.frame_of("changed"), told);
    assert_status(&say(&site, &visitor, "Noch etwas").send(), 201);
    let told = json!({ "type": "changed", "reference": visitor.0, "seq": 2, "kind": "message" });
    assert_eq!(berlin.frame_of("changed"), told);
    let team = whole(&site, &visitor.0)["team"].as_str().unwrap().to_owned();
    assert_eq!(nobodys.is_silent(Duration::from_millis(500), &["presence"]), !team.is_empty());
    // Over a socket, and what is for the business alone.
    let mut theirs = visit(&site, &visitor);
    theirs.say(&message(&unique("key"), "Und noch etwas"));
    assert_eq!(berlin.frame_of("changed")["seq"], 3);
    let note = to_desk(&site, "POST", &format!("requests/{}/notes", visitor.0), &json!({ "note": "Careful." })).send();
    assert_status(&note, 201);
    assert_eq!(berlin.frame_of("changed")["kind"], "note");
    theirs.say(&json!({ "type": "read", "seq": 3 }));
    assert_eq!(berlin.frame_of("changed")["kind"], "read");
    // A desk only listens.
    berlin.say(&message("k", "No."));
    assert_eq!(berlin.frame_of("error")["status"], 405);
}

#[test]
fn visitors_are_told_how_many_can_help_them() {
    let site = Small::published("t-live-there");
    let visitor = asked(&site, &json!({ "message": "Hallo", "locale": "de" }));
    let mut theirs = visit(&site, &visitor);
    assert_eq!(theirs.frame_of("presence")["agents"], 0);
    let cookie = signed_in(&site, &add(&site, "Ada", "agent", &["berlin"]));
    let open = || {
        let mut desk = connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
        desk.say(&json!({ "type": "hello" }));
        assert_eq!(desk.frame(), json!({ "type": "presence", "agents": 1 }), "a person counts once");
        desk
    };
    let (first, second) = (open(), open());
    assert_eq!(theirs.frame_of("presence"), json!({ "type": "presence", "agents": 1, "names": ["Ada"] }));
    drop(first);
    assert!(theirs.is_silent(Duration::from_millis(500), &[]), "another page of theirs is open");
    drop(second);
    assert_eq!(theirs.frame_of("presence"), json!({ "type": "presence", "agents": 0 }));
}

/// For how long somebody is there who was not heard of since, and how long it takes at most until that is seen.
const LEASE: Duration = Duration::from_secs(75);

#[test]
fn who_is_not_heard_of_is_gone_within_a_lease_and_who_pings_stays() {
    let site = Small::published("t-live-lease");
    let visitor = asked(&site, &json!({ "message": "Hallo", "locale": "de" }));
    let mut theirs = visit(&site, &visitor);
    assert_eq!(theirs.frame_of("presence")["agents"], 0);
    let open = |name: &str| {
        let cookie = signed_in(&site, &add(&site, name, "agent", &["berlin"]));
        let mut desk = connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
        desk.say(&json!({ "type": "hello" }));
        assert_eq!(desk.frame()["type"], "presence");
        desk
    };
    let (began, mut silent, mut heard) = (Instant::now(), open("Ada"), open("Bo"));
    while theirs.frame_of("presence")["agents"] != 2 {}
    let mut told = Vec::new();
    while began.elapsed() < LEASE + Duration::from_secs(4) {
        heard.say_text("ping");
        assert_eq!(heard.text(), "pong");
        sleep(Duration::from_secs(2));
        while let Heard::Text(text) = theirs.heard() {
            told.push((began.elapsed(), serde_json::from_str::<Value>(&text).unwrap()));
        }
    }
    // The lease that was prolonged nobody is told of.
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].1["agents"], 1, "{told:?}");
    assert!(told[0].0 >= LEASE - Duration::from_secs(1), "{told:?}");
    assert_eq!(silent.code_within(Duration::from_secs(1)), Some(1012), "they are to come back");
}

#[test]
fn who_could_not_be_told_who_is_there_is_told_later() {
    let site = Small::published("t-live-late");
    let visitor = asked(&site, &json!({ "message": "Hallo", "locale": "de" }));
    let cookie = signed_in(&site, &add(&site, "Ada", "agent", &["berlin"]));
    let gone = post(site.api("desk/jobs")).operator().header("nearhand-fault", "desk-gone").json(&json!({})).send();
    assert_status(&gone, 200);
    let mut theirs = visit(&site, &visitor);
    assert!(theirs.is_silent(Duration::from_millis(300), &["read"]), "nobody knows");
    // Once the Desk is back the store asks by itself.
    assert_eq!(theirs.frame_of("presence"), json!({ "type": "presence", "agents": 0 }));
    let mut desk = connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
    desk.say(&json!({ "type": "hello" }));
    assert_eq!(theirs.frame_of("presence"), json!({ "type": "presence", "agents": 1, "names": ["Ada"] }));
}

#[test]
fn visitors_are_told_first_names_of_who_is_there_and_never_others() {
    let mut site = Small::new(&unique("t-live-names"), "Names");
    site.manifest.site.teams[0].people = vec!["Mira".to_owned(), "Jonas".to_owned()];
    site.publish();
    let visitor = asked(&site, &json!({ "message": "Hallo", "locale": "de" }));
    let mut theirs = visit(&site, &visitor);
    assert_eq!(theirs.frame_of("presence"), json!({ "type": "presence", "agents": 0 }));
    let mut open = |name: &str, names: &[&str], agents: u32| {
        let body =
            json!({ "email": format!("{agents}@small.example"), "name": name, "role": "agent", "teams": ["berlin"] });
        let added = call(&site, "POST", "agents").operator().json(&body).send();
        assert_status(&added, 201);
        let cookie = signed_in(&site, added.json()["id"].as_str().unwrap());
        let mut desk = connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
        desk.say(&json!({ "type": "hello" }));
        let told = theirs.frame_of("presence");
        assert_eq!((&told["agents"], &told["names"]), (&json!(agents), &json!(names)), "{name}");
        assert!(!told.to_string().contains("Schmidt") && !told.to_string().contains('@'), "{told}");
        desk
    };
    // One that the site tells itself, one whose parts nobody knows, one that is a single word.
    let mira = open("Schmidt, Mira", &["Mira"], 1);
    let _kiss = open("Kiss Ágnes", &["Mira"], 2);
    let _ada = open("Ada", &["Ada", "Mira"], 3);
    drop(mira);
    let told = theirs.frame_of("presence");
    assert_eq!((&told["agents"], &told["names"]), (&json!(2), &json!(["Ada"])));
}

#[test]
fn who_says_nothing_is_sent_away() {
    let site = Small::published("t-live-silent");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let mut theirs = visit(&site, &visitor);
    let mut silent = connect(&path(&site, &visitor.0), &[]).unwrap();
    // Twenty seconds, and what a busy machine takes beyond: the alarm is late there.
    assert_eq!(silent.code_within(Duration::from_secs(90)), Some(close::NO_HELLO));
    assert_status(&say(&site, &visitor, "Still there?").send(), 201);
    assert_eq!(texts(&theirs.frame_of("messages")), ["Still there?"]);
}

#[test]
fn what_a_hello_says_goes_before_a_cookie() {
    let site = Small::published("t-live-hello");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let other = asked(&site, &json!({ "message": "Another" }));
    let cookie = signed_in(&site, &add(&site, "Oli", "admin", &[]));
    let open = || connect(&path(&site, &visitor.0), &[("origin", &base()), ("cookie", &cookie)]).unwrap();
    // In the browser of somebody of the business, the panel is the visitor's.
    let mut panel = open();
    panel.say(&json!({ "type": "hello", "token": visitor.1, "after": 0 }));
    assert_eq!(texts(&panel.frame_of("messages")), ["Hello"]);
    panel.say(&message(&unique("key"), "As a visitor"));
    assert_eq!(panel.frame_of("messages")["messages"][0]["from"], "visitor");
    // Without a word the cookie counts.
    let mut desk = open();
    desk.say(&json!({ "type": "hello", "after": 2 }));
    desk.frame_of("messages");
    desk.say(&message(&unique("key"), "As the team"));
    assert_eq!(desk.frame_of("messages")["messages"][0]["from"], "team");
    // A code that opens nothing opens nothing, whoever is signed in.
    let mut wrong = open();
    wrong.say(&json!({ "type": "hello", "token": other.1 }));
    assert_eq!(wrong.code(), close::NOT_ALLOWED);
}

#[test]
fn a_message_that_names_a_file_that_is_gone_says_so() {
    let site = shared();
    let visitor = asked(site, &json!({ "message": "Hello" }));
    let mut socket = visit(site, &visitor);
    let with_file = json!({ "message": "Look", "attachments": ["gone"] });
    let posted = post(site.api(&format!("requests/{}/messages", visitor.0))).bearer(&visitor.1).json(&with_file).send();
    let problem = posted.json();
    let key = unique("key");
    socket.say(&json!({ "type": "message", "key": key, "message": "Look", "attachments": ["gone"] }));
    let error = socket.frame_of("error");
    assert_eq!((&error["key"], &error["status"]), (&json!(key), &problem["status"]), "{problem}");
    assert_eq!(error["detail"], problem["errors"][0]["detail"], "{problem}");
    assert_eq!(whole(site, &visitor.0)["seq"], 1);
}

#[test]
fn a_socket_lasts_as_long_as_the_shops_word() {
    // A site whose secret the server knows.
    let site = Small::new("t-vouched", "Vouched");
    site.publish();
    let now = "2026-11-23T10:00:00Z";
    // Both clocks may be a minute apart.
    let word = |seconds: i64| signed(&json!({ "sub": "c-live", "exp": 1_795_428_000 - 60 + seconds }), SECRET);
    let ask = post(site.api("requests")).now(now).header("nearhand-identity", &word(600));
    let answer = ask.json(&json!({ "message": "Hello" })).send();
    assert_status(&answer, 201);
    let reference = answer.json()["reference"].as_str().unwrap().to_owned();
    let short = word(5);
    let open = |token: &str| {
        let mut socket = connect(&path(&site, &reference), &[("nearhand-now", now)]).unwrap();
        socket.say(&json!({ "type": "hello", "token": token, "after": 0 }));
        assert_eq!(texts(&socket.frame_of("messages")), ["Hello"]);
        socket
    };
    let (mut lasting, mut ending) = (open(&word(600)), open(&short));
    // It comes back with another word, if the shop has given one.
    assert_eq!(ending.code(), 1012);
    let mut again = connect(&path(&site, &reference), &[("nearhand-now", "2026-11-23T10:00:06Z")]).unwrap();
    again.say(&json!({ "type": "hello", "token": short }));
    assert_eq!(again.code(), close::NOT_ALLOWED);
    lasting.say(&message(&unique("key"), "Still here"));
    assert_eq!(texts(&lasting.frame_of("messages")), ["Still here"]);
}

#[test]
fn a_conversation_that_was_joined_is_followed() {
    let site = Small::published("t-live-joined");
    let (from, into) = (asked(&site, &json!({ "message": "One" })), asked(&site, &json!({ "message": "Two" })));
    let (mut ended, mut goes_on) = (visit(&site, &from), visit(&site, &into));
    let merge = to_desk(&site, "POST", &format!("requests/{}/merge", from.0), &json!({ "into": into.0 })).send();
    assert_status(&merge, 200);
    assert_eq!(ended.code(), 1012);
    assert_eq!(texts(&goes_on.frame_of("messages")), ["One"]);
    let (mut back, first) = greeted(&site, &from.0, &from.1, 0);
    assert_eq!(texts(&first), ["Two", "One"]);
    eventually("both hear", || {
        back.say(&message(&unique("key"), "Both"));
        goes_on.frame_of("messages")["seq"].as_u64() >= Some(3)
    });
}

/// A file that is sent by a call: its id.
fn file(ask: crate::client::Ask) -> String {
    let named = ask.header("content-disposition", "attachment; filename=\"bill.pdf\"");
    let sent = named.body("application/pdf", PDF).send();
    assert_status(&sent, 201);
    sent.json()["id"].as_str().unwrap().to_owned()
}

#[test]
fn files_are_told_at_once_as_a_call_tells_them() {
    let site = Small::published("t-live-files");
    let visitor = asked(&site, &json!({ "message": "My lamp is broken." }));
    let (mut theirs, mut ours) = (visit(&site, &visitor), greeted(&site, &visitor.0, &operator_token(), 1).0);
    let path = site.api(&format!("requests/{}/attachments", visitor.0));
    let body = json!({ "message": "This is it.", "attachments": [file(post(&path).bearer(&visitor.1))] });
    let said = post(site.api(&format!("requests/{}/messages", visitor.0))).bearer(&visitor.1).json(&body).send();
    assert_status(&said, 201);
    let id = file(call(&site, "POST", &format!("requests/{}/attachments", visitor.0)).operator());
    let body = json!({ "message": "And this.", "attachments": [id] });
    assert_status(&answer(&site, &visitor.0, &body), 201);
    for socket in [&mut theirs, &mut ours] {
        for seq in [2, 3] {
            let told = socket.frame_of("messages")["messages"][0].clone();
            let messages = format!("requests/{}/messages", visitor.0);
            let asked = get(site.api(&messages)).query("after", &(seq - 1).to_string()).query("tz", "UTC");
            let asked = asked.locale("en").bearer(&visitor.1).send().json()["messages"][0].clone();
            let shown = &told["attachments"][0];
            assert_eq!((&told["seq"], &shown["name"]), (&json!(seq), &json!("bill.pdf")), "{told}");
            // The same but for the seal of the address, which tells until when it is good.
            let without = |entry: &Value| {
                let href = entry["attachments"][0]["href"].as_str().unwrap();
                entry.to_string().replace(href, "")
            };
            assert_eq!(without(&told), without(&asked));
            let opened = get(shown["href"].as_str().unwrap()).send();
            assert_eq!((opened.status, opened.body.as_slice()), (200, PDF));
        }
    }
    // What was missed has them, too.
    let (_, first) = greeted(&site, &visitor.0, &visitor.1, 1);
    assert_eq!(first["messages"][1]["attachments"][0]["name"], "bill.pdf", "{first}");

    // A file that is not there is said to be so.
    let key = unique("key");
    theirs.say(&json!({ "type": "message", "key": key, "message": "Look", "attachments": ["none"] }));
    let error = theirs.frame_of("error");
    assert_eq!((&error["key"], &error["status"]), (&json!(key), &json!(422)), "{error}");
    assert!(error["detail"].as_str().unwrap().contains("no longer there"), "{error}");
}

#[test]
fn only_the_oldest_silent_connection_gives_way_to_one_more() {
    let site = Small::published("t-live-many");
    let visitor = asked(&site, &json!({ "message": "My lamp is broken." }));
    let path = path(&site, &visitor.0);
    let mut sockets: Vec<Socket> = (0..41).map(|_| connect(&path, &[]).unwrap()).collect();
    assert_eq!(sockets[0].code(), close::NO_HELLO);
    for socket in &mut sockets[1..] {
        socket.say(&json!({ "type": "hello", "token": visitor.1, "after": 0 }));
        assert_eq!(texts(&socket.frame()), ["My lamp is broken."]);
    }
    // Who has said who they are gives way to nobody.
    assert_eq!(connect(&path, &[]).err(), Some(503));
}
