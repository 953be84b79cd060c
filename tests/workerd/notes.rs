//! Notes never leave: a marked one is looked for in whatever a visitor can be given.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{base, get, post};
use crate::sites::Small;
use crate::staff::add;
use crate::talk::{answer, asked, desk, say, to_desk, whole};

#[test]
fn a_note_is_in_no_answer_page_export_or_log() {
    let site = Small::published("t-note");
    let mark = "xq7-secret-note";
    let visitor = asked(&site, &json!({ "message": "Hello", "email": "ana@post.example" }));
    let joined = asked(&site, &json!({ "message": "And one more" }));
    let ana = add(&site, "Ana", "agent", &[]);
    let note = |reference: &str| {
        let body = json!({ "note": format!("{mark} <b>"), "mentions": [ana] });
        assert_status(&to_desk(&site, "POST", &format!("requests/{reference}/notes"), &body).send(), 201);
    };
    note(&visitor.0);
    note(&joined.0);
    // Around the notes everything that a conversation goes through.
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "Hi!", "status": "resolved" })), 201);
    let merge = format!("requests/{}/merge", joined.0);
    assert_status(&to_desk(&site, "POST", &merge, &json!({ "into": visitor.0 })).send(), 200);
    assert_status(&say(&site, &visitor, "Thank you").send(), 201);
    assert!(whole(&site, &visitor.0)["notes"].to_string().contains(mark), "or this test looks for nothing");

    let clean = |what: &str, text: &str| assert!(!text.contains("secret-note"), "{what}: {text}");
    for (reference, code) in [&visitor, &joined] {
        for path in [
            format!("requests/{reference}"),
            format!("requests/{reference}/messages"),
            format!("requests/{reference}/export"),
        ] {
            let given = get(site.api(&path)).bearer(code).send();
            assert_status(&given, 200);
            assert!(given.text().contains("Hi!"), "{path}");
            clean(&path, given.text());
        }
        let form = [("reference", reference.as_str()), ("code", code.as_str())];
        let page = post(format!("/w/{}/requests", site.id)).header("origin", &base()).form(&form).send();
        assert_status(&page, 200);
        clean("the page", page.text());
        let wrong = [("key", ""), ("code", code.as_str()), ("message", " ")];
        let path = format!("/w/{}/requests/{reference}", site.id);
        let page = post(path).header("origin", &base()).header("accept", "text/html").form(&wrong).send();
        assert_status(&page, 422);
        clean("the page with an error", page.text());
    }
    clean("what is written back", say(&site, &visitor, "One more").send().text());
    // Of the business's: lists, the log, and an export that is not asked for them.
    let list: Value = desk(&site, "requests").send().json();
    clean("the list", &list.to_string());
    clean("the log", desk(&site, "audit").send().text());
    let export = desk(&site, "customers/export").query("email", "ana@post.example").send();
    assert!(export.text().contains("Hi!"));
    clean("the export", export.text());
    // Nor does the search of the inbox lead from a word of a note to its conversation.
    clean("the search", desk(&site, "requests").query("q", mark).send().text());
    assert_eq!(desk(&site, "requests").query("q", "secret").send().json()["requests"], json!([]));
}
