//! Long conversations: the newest part of them is shown, and what was written before it where somebody wants it.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, base, get, post};
use crate::sites::Small;
use crate::staff::{add, signed_in};
use crate::talk::{answer, asked, desk, opened, say};

const MANY: u64 = 130;

type Visitor = (String, String);

/// A conversation of so many messages, of which the second is the business's.
fn long(site: &Small) -> Visitor {
    let visitor = asked(site, &json!({ "message": "Message 1", "locale": "en" }));
    assert_status(&answer(site, &visitor.0, &json!({ "message": "Message 2" })), 201);
    for number in 3..=MANY {
        assert_status(&say(site, &visitor, &format!("Message {number}")).send(), 201);
    }
    visitor
}

fn seqs(list: &Value) -> Vec<u64> {
    list.as_array().unwrap().iter().map(|entry| entry["seq"].as_u64().unwrap()).collect()
}

fn range(from: u64, to: u64) -> Vec<u64> {
    (from..=to).collect()
}

/// The numbers of the messages in a page of the frame.
fn rows(page: &str) -> Vec<u64> {
    page.split("id=\"m").skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
}

#[test]
fn messages_come_in_parts_to_who_asks_for_them() {
    let site = Small::published("t-long");
    let visitor = long(&site);
    let messages = |part: &str| {
        get(site.api(&format!("requests/{}/messages?{part}", visitor.0))).bearer(&visitor.1).locale("en").send()
    };
    let told = |part: &str| seqs(&messages(part).json()["messages"]);
    assert_eq!(told(""), range(1, MANY));
    assert_eq!(told("after=128"), range(129, MANY));
    assert_eq!(told("before=81"), range(31, 80));
    assert_eq!(told("before=31"), range(1, 30));
    assert_eq!(told("before=51&limit=3"), range(48, 50));
    assert_eq!(told("before=1"), Vec::<u64>::new());
    assert_eq!(told("limit=2"), range(129, MANY));
    assert_eq!(told("after=10&before=14"), range(11, 13));
    assert_eq!(told("limit=100000").len(), 130, "at most two hundred");
    assert_eq!(told("before=99999999999"), range(81, MANY));
    assert_eq!(messages("before=81").json()["seq"], MANY);
    for wrong in ["before=-1", "before=x", "limit=1.5", "limit=many"] {
        assert_status(&messages(wrong), 400);
    }
    // A day is marked as where all comes at once: by the message before, which does not come.
    let whole = messages("").json()["messages"].clone();
    for part in ["before=81", "after=2", "limit=1", "after=1"] {
        let part = messages(part).json()["messages"].clone();
        for entry in part.as_array().unwrap() {
            let seq = entry["seq"].as_u64().unwrap() as usize;
            assert_eq!(entry["day"], whole[seq - 1]["day"], "{seq}");
        }
    }
    // Programs are told all of it, unless they ask for less.
    assert_eq!(seqs(&opened(&site, &visitor)["thread"]), range(1, MANY));
    let model = |part: &str| {
        let answer = get(site.api(&format!("requests/{}?{part}", visitor.0))).bearer(&visitor.1).locale("en").send();
        assert_status(&answer, 200);
        answer.json()
    };
    assert_eq!(model("")["earlier"], "");
    let part = model("limit=50");
    assert_eq!((seqs(&part["thread"]), &part["seq"]), (range(81, MANY), &json!(MANY)));
    assert!(part["earlier"].as_str().unwrap().contains("Earlier messages"), "{}", part["earlier"]);
    // That it is answered does not depend on what is shown.
    assert_eq!(part["text"]["title"], model("")["text"]["title"]);
    assert_eq!(seqs(&model("after=30")["thread"]), range(31, MANY));
    let of_desk = |part: &str| seqs(&desk(&site, &format!("requests/{}?{part}", visitor.0)).send().json()["thread"]);
    assert_eq!(of_desk(""), range(1, MANY));
    assert_eq!(of_desk("before=11&limit=4"), range(7, 10));
}

#[test]
fn without_scripts_a_page_shows_the_newest_and_leads_to_what_was_before() {
    let site = Small::published("t-long-page");
    let visitor = long(&site);
    let open = |from: &str| -> Answer {
        let form = [("reference", visitor.0.as_str()), ("code", visitor.1.as_str()), ("from", from)];
        let path = format!("/w/{}/requests?locale=en", site.id);
        post(path).header("origin", &base()).header("accept", "text/html").form(&form).send()
    };
    let field = |page: &str, name: &str| {
        let value = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
        value.split('"').next().unwrap_or_default().to_owned()
    };
    let (mut from, mut shown) = (String::new(), Vec::new());
    loop {
        let answer = open(&from);
        assert_status(&answer, 200);
        let page = answer.text().to_owned();
        let first = rows(&page)[0];
        assert_eq!(rows(&page), range(first, MANY));
        shown.push(first);
        if !page.contains("data-form=\"earlier\"") {
            break;
        }
        // It carries what opens it, and the browser goes to where somebody was.
        assert_eq!((field(&page, "reference"), field(&page, "code")), visitor.clone());
        assert!(page.contains(&format!("#m{first}\"")), "{page}");
        from = field(&page, "from");
    }
    assert_eq!(shown, [81, 31, 1]);
}

#[test]
fn the_desk_shows_the_newest_with_what_has_happened_since_and_leads_to_what_was_before() {
    let site = Small::published("t-long-desk");
    let visitor = long(&site);
    let cookie = signed_in(&site, &add(&site, "Ada", "admin", &[]));
    let page = |query: &str| {
        let path = format!("/desk/{}/requests/{}{query}", site.id, visitor.0);
        let answer = get(path).header("cookie", &cookie).header("accept", "text/html").locale("en").send();
        assert_status(&answer, 200);
        answer.text().to_owned()
    };
    let rows = |page: &str| -> Vec<u64> {
        let ids = page.split("id=\"message-").skip(1);
        ids.filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
    };
    let newest = page("");
    assert_eq!(rows(&newest), range(81, MANY));
    assert!(newest.contains("?from=31#message-81\""), "the way to what was before");
    let more = page("?from=31");
    assert_eq!(rows(&more), range(31, MANY));
    assert!(more.contains("?from=1#message-31\""));
    let all = page("?from=1");
    assert_eq!(rows(&all), range(1, MANY));
    assert!(!all.contains("#message-1\""), "there is nothing before");
}
