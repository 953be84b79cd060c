//! Files of mails that come in: kept with their message by what they are, and what nobody has verified, which somebody of the business
//! can make a message.

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::attachments::{PDF, PLACE, has, photo, png_header, png_of};
use crate::client::{Answer, base, get, post};
use crate::html;
use crate::inbound::{Mail, answered, found, thread, whole};
use crate::mail::{address, answer, asked, came, reply_of, site, site_that_answers};
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call, signed_in};

/// The headers of a file that is attached.
fn attached(kind: &str, name: &str) -> String {
    format!("Content-Type: {kind}\nContent-Disposition: attachment; filename=\"{name}\"")
}

/// The same of one that stands in the text.
fn inline(kind: &str, name: &str) -> String {
    format!("Content-Type: {kind}\nContent-Disposition: inline; filename=\"{name}\"\nContent-ID: <{name}@mail.example>")
}

/// A mail with files.
fn mail(from: &str, to: &str, words: &str, files: &[(String, Vec<u8>)]) -> Mail {
    let mut body = format!("--b\nContent-Type: text/plain; charset=utf-8\n\n{words}\n");
    for (headers, bytes) in files {
        body += &format!("--b\n{headers}\nContent-Transfer-Encoding: base64\n\n");
        for line in BASE64_STANDARD.encode(bytes).as_bytes().chunks(76) {
            body += &format!("{}\n", String::from_utf8_lossy(line));
        }
    }
    Mail::new(from, to, &format!("{body}--b--\n")).with("Content-Type: multipart/mixed; boundary=b")
}

fn names(message: &Value) -> Vec<String> {
    let files = message["attachments"].as_array().unwrap().iter();
    files.map(|file| format!("{} {}", file["name"].as_str().unwrap(), file["type"].as_str().unwrap())).collect()
}

fn file(site: &Small, reference: &str, of: &Value, at: usize) -> Answer {
    let id = of["attachments"][at]["id"].as_str().unwrap();
    call(site, "GET", &format!("requests/{reference}/attachments/{id}")).operator().send()
}

/// A page of a conversation, as it is read.
fn page(site: &Small, reference: &str) -> String {
    let cookie = signed_in(site, &add(site, &unique("mira"), "admin", &[]));
    let page = get(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", &cookie);
    let page = page.header("accept", "text/html").header("accept-language", "en").send();
    html::readable(page.text()).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn photos_and_documents_of_a_mail_are_kept_with_its_message() {
    let (site, _) = site("t-in-files");
    let ana = address("ana");
    let (reference, reply, _) = answered(&site, &ana);
    let picture = png_of(60, 40);
    let files = [
        (inline("image/png", "pasted.png"), picture.clone()),
        // A dot by which somebody sees that a mail was read.
        (inline("image/png", "dot.png"), png_of(1, 1)),
        (attached("image/jpeg", "../Lampe\u{202e} kaputt.html"), photo(3_000)),
        // Whatever the mail calls it.
        (attached("application/octet-stream", "bill.bin"), PDF.to_vec()),
        (attached("image/jpeg", "bill.jpg"), b"<html><script>alert(1)</script>".to_vec()),
        (attached("image/svg+xml", "x.svg"), b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec()),
        (attached("image/png", "huge.png"), png_header(10_000, 10_000)),
        (attached("image/jpeg", "cut.jpg"), photo(3_000)[..40].to_vec()),
    ];
    let first = mail(&ana, &reply, "This is it.", &files);
    first.is_taken();
    let stored = thread(&site, &reference);
    let message = &stored[2];
    assert_eq!(
        names(message),
        ["Lampe kaputt.html.jpg image/jpeg", "bill.bin.pdf application/pdf", "pasted.png image/png"]
    );
    assert_eq!(message["message"], "This is it.\n[bill.jpg]\n[x.svg]\n[huge.png]\n[cut.jpg]");
    let refused = json!([
        { "name": "bill.jpg", "reason": "kind" }, { "name": "x.svg", "reason": "kind" },
        { "name": "huge.png", "reason": "pixels" }, { "name": "cut.jpg", "reason": "broken" },
    ]);
    assert_eq!(message["by_mail"]["refused"], refused);
    let kept = file(&site, &reference, message, 0);
    assert_status(&kept, 200);
    assert!(kept.body.starts_with(&[0xff, 0xd8]) && !has(&kept.body, PLACE));
    assert_eq!(file(&site, &reference, message, 1).body, PDF);
    let shown = page(&site, &reference);
    assert!(shown.contains("Attached, and not kept: bill.jpg (neither a photo nor a PDF), x.svg"), "{shown}");
    assert!(shown.contains("huge.png (more than 64 megapixels)") && shown.contains("cut.jpg (damaged)"), "{shown}");
    // However often it comes.
    first.is_taken();
    assert_eq!(thread(&site, &reference), stored);
    // What a mail quotes has its pictures again; what somebody attaches again they mean.
    let again = [(inline("image/png", "image001.png"), picture.clone()), (attached("image/png", "again.png"), picture)];
    mail(&ana, &reply, "And again.", &again).is_taken();
    assert_eq!(names(&thread(&site, &reference)[3]), ["again.png image/png"]);
    // They are the person's, and go with them.
    let copy = call(&site, "GET", "customers/export").query("email", &ana).operator().send().json();
    let exported = copy["requests"][0]["messages"][2]["attachments"].as_array().unwrap();
    assert_eq!(exported.len(), 3, "{copy}");
    let erased = call(&site, "POST", "customers/erase").operator().json(&json!({ "email": ana })).send();
    assert_status(&erased, 200);
    let region = &erased.json()["erased"];
    assert!(region.to_string().contains("\"attachments\":4"), "{region}");
    assert_status(&file(&site, &reference, message, 0), 404);
}

#[test]
fn a_request_that_comes_by_mail_has_its_files_and_no_more_than_a_message_may_have() {
    let (site, _) = site("t-in-many");
    let (ana, words) = (address("ana"), unique("Twelve photos"));
    let files: Vec<_> =
        (0..12).map(|number| (attached("image/jpeg", &format!("{number}.jpg")), photo(400 + number))).collect();
    let first = mail(&ana, &reply_of(&site), &words, &files);
    first.is_taken();
    first.is_taken();
    let request = found(&site, &words);
    let message = &thread(&site, request["reference"].as_str().unwrap())[0];
    assert_eq!(names(message).len(), 10, "{message}");
    let refused = json!([{ "name": "10.jpg", "reason": "many" }, { "name": "11.jpg", "reason": "many" }]);
    assert_eq!(message["by_mail"]["refused"], refused);
}

#[test]
fn what_nobody_has_verified_becomes_a_message_where_somebody_says_so() {
    let (site, _) = site_that_answers("t-in-adopted", Some(4));
    let ana = address("ana");
    let body = json!({ "message": "lamp", "email": ana, "locale": "en" });
    let stored = post(site.api("requests")).country("DE").json(&body).send().json();
    let (reference, code) = (stored["reference"].as_str().unwrap(), stored["token"].as_str().unwrap());
    answer(&site, reference, "Is it the black one?");
    eventually("the answer came", || came(&ana).len() == 2);
    let reply = came(&ana)[0]["reply_to"].as_str().unwrap().to_owned();
    // From her other address, and from somebody else's.
    let bob = address("bob");
    let words = "The black one.\n\nOn 1 Dec 2026, Lumen wrote:\n> Is it the black one?\n";
    mail(&bob, &reply, words, &[(attached("image/jpeg", "lamp.jpg"), photo(3_000))]).is_taken();
    mail(&address("eve"), &reply, "Buy pills.", &[(attached("image/jpeg", "pills.jpg"), photo(900))]).is_taken();
    let before = whole(&site, reference);
    let notes = before["notes"].as_array().unwrap();
    assert_eq!((notes.len(), names(&notes[0])), (2, vec!["lamp.jpg image/jpeg".to_owned()]));
    assert_status(&file(&site, reference, &notes[0], 0), 200);
    // No visitor reads it, or gets its file by its name.
    let id = notes[0]["attachments"][0]["id"].as_str().unwrap();
    let own = |path: &str| get(site.api(&format!("requests/{reference}{path}"))).bearer(code).send();
    assert!(!own("").text().contains("lamp.jpg") && !own("").text().contains("The black one"));
    assert_status(&own(&format!("/attachments/{id}")), 404);
    let shown = page(&site, reference);
    assert!(shown.contains("Take as the customer’s message"), "{shown}");
    // Somebody of the business knows them.
    let call_of = |number: u32| call(&site, "POST", &format!("requests/{reference}/notes/{number}/message")).operator();
    let key = unique("key");
    let adopted = call_of(1).header("idempotency-key", &key).send();
    assert_status(&adopted, 201);
    assert_eq!(adopted.json()["seq"], 3);
    assert_eq!(call_of(1).header("idempotency-key", &key).send().json(), adopted.json());
    assert_status(&call_of(1).send(), 404);
    assert_status(&call_of(7).send(), 404);
    let after = whole(&site, reference);
    let message = &after["thread"][2];
    assert_eq!((&message["from"], &message["message"]), (&json!("visitor"), &json!("The black one.")));
    assert_eq!((&message["by_mail"]["from"], names(message).len()), (&json!(bob), 1));
    assert!(message["by_mail"]["quoted"].as_str().unwrap().contains("> Is it the black one?"));
    assert!(after["waiting_since"].is_string() && after["answer_by"].is_string(), "{after}");
    assert_eq!(after["notes"].as_array().unwrap().len(), 1);
    let event = after["events"].as_array().unwrap().iter().find(|event| event["kind"] == "adopted").unwrap();
    assert_eq!((&event["to"], &event["from"], &event["by"]), (&json!(bob), &notes[0]["at"], &json!("operator")));
    assert_status(&own(&format!("/attachments/{id}")), 200);
    // By the button, on the other.
    let mira = signed_in(&site, &add(&site, &unique("mira"), "agent", &["berlin"]));
    let form = post(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", &mira);
    let form = form.header("origin", &base()).form(&[("do", "adopt"), ("note", "2")]).send();
    assert_eq!(form.status, 303, "{}", form.text());
    assert_eq!(thread(&site, reference)[3]["message"], "Buy pills.");
    let audit = call(&site, "GET", "audit").operator().send().text().to_owned();
    // The repeated call is written down, too, as every one is.
    assert_eq!(audit.matches("request.adopted").count(), 3, "{audit}");
    // A note of a colleague's is none.
    let note = call(&site, "POST", &format!("requests/{reference}/notes")).operator();
    let number = note.json(&json!({ "note": "Look" })).send().json()["note_seq"].as_u64().unwrap();
    assert_status(&call_of(number as u32).send(), 404);
}

#[test]
fn files_of_strangers_go_with_their_conversation_and_take_nobody_s_room() {
    let (site, _) = site("t-in-stranger");
    let ana = address("ana");
    let [first, second] = [(); 2].map(|()| answered(&site, &ana).0);
    let reply_to = |reference: &str| {
        let own = |mail: &Value| mail["reply_to"].as_str().map(ToOwned::to_owned);
        let mut found = None;
        eventually("its mail came", || {
            found = came(&ana).iter().filter_map(own).find(|to| to.contains(&reference.to_lowercase()));
            found.is_some()
        });
        found.unwrap()
    };
    let (reply, other) = (reply_to(&first), reply_to(&second));
    let bob = address("bob");
    mail(&bob, &other, "To the second.", &[(attached("image/jpeg", "kept.jpg"), photo(500))]).is_taken();
    mail(&bob, &reply, "To the first.", &[(attached("image/jpeg", "moved.jpg"), photo(600))]).is_taken();
    let joined = call(&site, "POST", &format!("requests/{first}/merge")).operator();
    assert_status(&joined.json(&json!({ "into": second })).send(), 200);
    let notes = whole(&site, &second)["notes"].as_array().unwrap().clone();
    let told: Vec<_> = notes.iter().map(|note| (note["note"].as_str().unwrap(), names(note)[0].clone())).collect();
    assert_eq!(
        told,
        [("To the second.", "kept.jpg image/jpeg".to_owned()), ("To the first.", "moved.jpg image/jpeg".to_owned())]
    );
    let call_of = |number: u32| call(&site, "POST", &format!("requests/{second}/notes/{number}/message")).operator();
    assert_status(&call_of(2).send(), 201);
    let last = thread(&site, &second).last().unwrap().clone();
    assert_eq!((names(&last).len(), &last["by_mail"]["from"]), (1, &json!(bob)), "{last}");
    // An export has what colleagues noted only where that is asked for.
    let export = |notes: &str| call(&site, "GET", "customers/export").query("email", &ana).query("notes", notes);
    assert!(!export("0").operator().send().text().contains("kept.jpg"));
    assert!(export("1").operator().send().text().contains("kept.jpg"));
    let erased = call(&site, "POST", "customers/erase").operator().json(&json!({ "email": ana })).send();
    assert!(erased.json()["erased"].to_string().contains("\"attachments\":2"), "{}", erased.text());
}

#[test]
fn files_of_an_answer_are_a_link_away_without_a_code() {
    let (site, _) = site("t-out-files");
    for (tag, label) in [("en", "Files with this answer:"), ("ar", "الملفات المرفقة بهذا الرد:")]
    {
        let ana = address("ana");
        let reference = asked(&site, &ana, tag, "lamp");
        let named = call(&site, "POST", &format!("requests/{reference}/attachments")).operator();
        let named = named.header("content-disposition", "attachment; filename=\"bill.pdf\"");
        let id = named.body("application/pdf", PDF).send().json()["id"].as_str().unwrap().to_owned();
        let body = json!({ "message": "Here is your bill.", "attachments": [id] });
        let said = call(&site, "POST", &format!("requests/{reference}/messages")).operator().json(&body).send();
        assert_status(&said, 201);
        eventually("the answer came", || came(&ana).len() == 2);
        let mails = came(&ana);
        let text = mails.iter().map(|mail| mail["text"].as_str().unwrap()).find(|text| text.contains("your bill"));
        let text = text.unwrap().to_owned();
        let (_, listed) = text.split_once(&format!("\n\n{label}\n")).unwrap_or_else(|| panic!("{text}"));
        let mut lines = listed.lines();
        assert_eq!(lines.next(), Some("bill.pdf"), "{text}");
        let link = lines.next().unwrap();
        // Mails name the site's own host.
        let path = link.find("/files/").and_then(|at| link.get(at..)).unwrap_or_else(|| panic!("{link}"));
        let opened = get(path).send();
        assert_eq!((opened.status, opened.body.as_slice()), (200, PDF));
        assert_eq!(opened.header("cache-control"), "private, no-store");
        // It opens this file alone, for a while.
        for other in [path.replace(&id, "other"), path.replace(&site.id, "lumen"), format!("{path}0")] {
            assert_status(&get(&other).send(), 404);
        }
        let day = |days: i64| (jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24 * days)).to_string();
        assert_status(&get(path).now(&day(29)).send(), 200);
        assert_status(&get(path).now(&day(32)).send(), 404);
    }
}
