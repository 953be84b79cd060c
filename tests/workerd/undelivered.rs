//! Answers that reach nobody: the conversation is the business's again, lists say so, and what failed is sent once more.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::get;
use crate::html;
use crate::inbound::{Mail, answered, bounce, whole};
use crate::mail::{address, answer, asked, came, delivery, is, site};
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call, signed_in};

/// The conversation as the list has it.
fn listed(site: &Small, reference: &str) -> Value {
    let list = call(site, "GET", "requests").operator().send().json();
    let mut all = list["requests"].as_array().unwrap().iter();
    all.find(|request| request["reference"] == reference).unwrap().clone()
}

fn patch(site: &Small, reference: &str, change: &Value) {
    assert_status(&call(site, "PATCH", &format!("requests/{reference}")).operator().json(change).send(), 200);
}

fn page(site: &Small, path: &str) -> String {
    let cookie = signed_in(site, &add(site, &unique("mira"), "admin", &[]));
    let page = get(format!("/desk/{}/{path}", site.id)).header("cookie", &cookie);
    html::readable(page.header("accept", "text/html").header("accept-language", "en").send().text())
}

#[test]
fn an_answer_that_comes_back_opens_its_conversation_again() {
    let (site, _) = site("t-undelivered");
    for (status, change) in [
        ("pending", json!({ "status": "pending" })),
        ("resolved", json!({ "status": "resolved" })),
        ("snoozed", json!({ "status": "snoozed", "snoozed_until": "2099-01-01T00:00:00Z" })),
    ] {
        let ana = address("ana");
        let (reference, _, id) = answered(&site, &ana);
        eventually("it is sent", || is(&site, &reference, 2, "sent"));
        patch(&site, &reference, &change);
        assert_eq!(
            (&listed(&site, &reference)["status"], &listed(&site, &reference)["undelivered"]),
            (&json!(status), &json!(false))
        );
        bounce(&site, &id, &ana, "5.2.2");
        let row = listed(&site, &reference);
        assert_eq!((&row["status"], &row["undelivered"]), (&json!("open"), &json!(true)), "{row}");
        assert!(row["waiting_since"].is_string() && row["answer_by"].is_null(), "{row}");
        let whole = whole(&site, &reference);
        let last = whole["events"].as_array().unwrap().last().unwrap();
        assert_eq!(
            (&last["kind"], &last["from"], &last["to"], &last["by"], &last["reason"]),
            (&json!("status"), &json!(status), &json!("open"), &json!("system"), &json!("undelivered"))
        );
        if status == "pending" {
            assert!(page(&site, "?view=all").contains("Answer not delivered"));
            let shown = page(&site, &format!("requests/{reference}"));
            assert!(shown.contains("Open again: an answer did not reach the customer."), "{shown}");
        }
        // Whoever writes has something to be answered, and the mark is no longer needed.
        Mail::new(&ana, &crate::mail::reply_of(&site), "Hello?\n").with(&format!("References: {id}")).is_taken();
        assert_eq!(listed(&site, &reference)["undelivered"], false);
    }
}

#[test]
fn an_answer_to_an_address_that_takes_none_waits_for_nobody() {
    let (site, _) = site("t-untried");
    let never = address("never");
    let reference = asked(&site, &never, "en", "lamp");
    eventually("it is given up", || is(&site, &reference, 1, "failed"));
    // A confirmation that is lost is no answer.
    assert_eq!(listed(&site, &reference)["undelivered"], false);
    answer(&site, &reference, "Hello");
    assert_eq!(delivery(&site, &reference, 2)["reason"], "suppressed");
    let row = listed(&site, &reference);
    assert_eq!((&row["status"], &row["undelivered"]), (&json!("open"), &json!(true)), "{row}");
    // Who resolves it has read that beside it.
    patch(&site, &reference, &json!({ "status": "resolved" }));
    let row = listed(&site, &reference);
    assert_eq!((&row["status"], &row["undelivered"]), (&json!("resolved"), &json!(false)), "{row}");
}

#[test]
fn what_was_given_up_is_sent_again_where_somebody_says_so() {
    let (site, _) = site("t-sent-again");
    let ana = address("ana");
    let (reference, _, id) = answered(&site, &ana);
    eventually("it is sent", || is(&site, &reference, 2, "sent"));
    bounce(&site, &id, &ana, "5.1.1");
    answer(&site, &reference, "The second words.");
    assert_eq!(delivery(&site, &reference, 3)["reason"], "suppressed");
    let before = came(&ana).len();
    patch(&site, &reference, &json!({ "mail": "again" }));
    eventually("both are sent", || is(&site, &reference, 2, "sent") && is(&site, &reference, 3, "sent"));
    let mails = came(&ana);
    let with = |words: &str| mails.iter().filter(|mail| mail["text"].as_str().unwrap().contains(words)).count();
    assert_eq!((mails.len(), with("black one"), with("The second words.")), (before + 2, 2, 1));
    let row = listed(&site, &reference);
    assert_eq!(row["undelivered"], false, "{row}");
    let events = whole(&site, &reference)["events"].as_array().unwrap().clone();
    let last = events.last().unwrap();
    assert_eq!((&last["kind"], &last["from"], &last["to"]), (&json!("mail"), &json!("suppressed"), &json!("again")));
    // Once more changes nothing: what has arrived is not sent twice.
    patch(&site, &reference, &json!({ "mail": "again" }));
    assert_eq!(whole(&site, &reference)["events"].as_array().unwrap().len(), events.len());
    assert_eq!(came(&ana).len(), before + 2);
    // The mail that came back is still known by what answers to it.
    Mail::new(&ana, &crate::mail::reply_of(&site), "It was here.\n").with(&format!("In-Reply-To: {id}")).is_taken();
    let thread = whole(&site, &reference)["thread"].as_array().unwrap().clone();
    assert_eq!(thread.last().unwrap()["message"], "It was here.");
}

#[test]
fn a_report_in_plain_words_is_told_beside_the_answer() {
    let (site, _) = site("t-qmail");
    let ana = address("ana");
    let (reference, _, id) = answered(&site, &ana);
    eventually("it is sent", || is(&site, &reference, 2, "sent"));
    let words = format!(
        "Hi. This is the qmail-send program.\n\n<{ana}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nMessage-ID: {id}\n"
    );
    Mail::new("MAILER-DAEMON@old.example", &crate::mail::reply_of(&site), &words).is_taken();
    let told = delivery(&site, &reference, 2);
    assert_eq!((&told["state"], &told["reason"]), (&json!("failed"), &json!("bounced")), "{told}");
    assert!(told["detail"].as_str().unwrap().contains("#5.1.1"), "{told}");
    let whole = whole(&site, &reference);
    assert_eq!((whole["notes"].as_array().unwrap().len(), &whole["mail_suppressed"]), (0, &json!(true)), "{whole}");
}
