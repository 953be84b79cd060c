//! Mail that comes in, handed over as the platform does it: each ends where a person would put it.

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, base, get, post};
use crate::html;
use crate::mail::{address, answer, asked, came, delivery, is, reply_of, site};
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call, signed_in};

/// A mail that is handed over.
pub struct Mail {
    from: String,
    pub to: String,
    pub headers: Vec<String>,
    pub body: Vec<u8>,
}

impl Mail {
    pub fn new(from: &str, to: &str, body: &str) -> Mail {
        let headers = vec![
            format!("From: Ana Silva <{from}>"),
            format!("To: {to}"),
            format!("Message-ID: <{}@mail.example>", unique("m")),
        ];
        Mail { from: from.to_owned(), to: to.to_owned(), headers, body: body.replace('\n', "\r\n").into_bytes() }
    }

    pub fn with(mut self, header: &str) -> Mail {
        self.headers.push(header.to_owned());
        self
    }

    fn sent_by_nobody(mut self) -> Mail {
        self.from.clear();
        self
    }

    /// As it stands on the line.
    fn raw(&self) -> Vec<u8> {
        let head = self.headers.join("\r\n") + "\r\n\r\n";
        [head.into_bytes(), self.body.clone()].concat()
    }

    pub fn deliver(&self) -> Answer {
        // The platform has an envelope's sender; wrangler wants one, too.
        let from = if self.from.is_empty() { "<>" } else { &self.from };
        post("/cdn-cgi/handler/email")
            .query("from", from)
            .query("to", &self.to)
            .body("message/rfc822", self.raw())
            .send()
    }

    #[track_caller]
    pub fn is_taken(&self) {
        assert_status(&self.deliver(), 200);
    }
}

pub fn whole(site: &Small, reference: &str) -> Value {
    let whole = call(site, "GET", &format!("requests/{reference}")).operator().send();
    assert_status(&whole, 200);
    whole.json()
}

pub fn thread(site: &Small, reference: &str) -> Vec<Value> {
    whole(site, reference)["thread"].as_array().unwrap().clone()
}

/// Somebody has asked and was answered: the reference, the address of replies, and the answer's Message-ID.
pub fn answered(site: &Small, to: &str) -> (String, String, String) {
    let reference = asked(site, to, "en", "lamp");
    answer(site, &reference, "Is it the black one?");
    let is_answer = |mail: &&Value| mail["text"].as_str().unwrap().contains("black one");
    eventually("the answer came", || came(to).iter().any(|mail| is_answer(&mail)));
    let mails = came(to);
    let mail = mails.iter().find(is_answer).unwrap();
    let text = |name: &str| mail[name].as_str().unwrap().to_owned();
    (reference, text("reply_to"), text("message_id"))
}

#[test]
fn a_reply_is_its_visitor_s_message_and_what_it_quotes_is_for_the_business() {
    let (site, _) = site("t-in-reply");
    let ana = address("ana");
    let (reference, reply, _) = answered(&site, &ana);
    let mail = Mail::new(&ana, &reply, "Yes, the black one.\n\nOn 1 Dec 2026, Lumen wrote:\n> Is it secret-quote?\n");
    mail.is_taken();
    // However often it comes.
    mail.is_taken();
    let whole = whole(&site, &reference);
    let thread = whole["thread"].as_array().unwrap();
    assert_eq!((thread.len(), &whole["status"]), (3, &json!("open")), "{whole}");
    assert_eq!((&thread[2]["from"], &thread[2]["message"]), (&json!("visitor"), &json!("Yes, the black one.")));
    let quoted = thread[2]["by_mail"]["quoted"].as_str().unwrap();
    assert!(quoted.contains("> Is it secret-quote?"), "{quoted}");
    assert!(whole["notes"].as_array().unwrap().is_empty());
    let cookie = signed_in(&site, &add(&site, &unique("mira"), "admin", &[]));
    let page = get(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", &cookie);
    let page = page.header("accept", "text/html").header("accept-language", "en").send();
    let shown = html::readable(page.text()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(shown.contains(&format!("By e-mail from {ana}.")) && shown.contains("secret-quote"), "{shown}");
    // The next answer stands below it in their mail program.
    answer(&site, &reference, "Then it is on its way.");
    eventually("it came", || came(&ana).len() == 3);
    let mails = came(&ana);
    let last = mails.iter().find(|mail| mail["text"].as_str().unwrap().contains("on its way")).unwrap();
    let id = mail.headers[2].strip_prefix("Message-ID: ").unwrap();
    assert_eq!(last["in_reply_to"], id);
}

#[test]
fn a_mail_server_of_the_business_hands_over_what_it_has_taken() {
    let (here, other) = (site("t-in-handed").0, site("t-in-other").0);
    let ana = address("ana");
    let (reference, reply, _) = answered(&here, &ana);
    let hand = |site: &Small, mail: &Mail, token: &str| {
        let path = format!("/api/v1/sites/{}/desk/mail", site.id);
        let call = post(path).query("sender", &mail.from).query("recipient", &mail.to);
        let call = call.body("message/rfc822", mail.raw());
        if token.is_empty() { call.operator().send() } else { call.bearer(token).send() }
    };
    let mail = Mail::new(&ana, &reply, "Yes, the black one.\n");
    // Once, however often it comes and whichever way.
    for _ in 0..2 {
        let taken = hand(&here, &mail, "");
        assert_status(&taken, 202);
        assert_eq!(taken.json(), json!({ "stored": true }));
    }
    mail.is_taken();
    let thread = thread(&here, &reference);
    assert_eq!((thread.len(), &thread[2]["message"]), (3, &json!("Yes, the black one.")), "{thread:?}");
    // Another site's replies are no business of this one, and what answers by itself is answered by nobody.
    assert_status(&hand(&other, &mail, ""), 404);
    assert_status(&hand(&here, &Mail::new(&ana, "nobody@mail.example", "x"), ""), 404);
    let automatic = Mail::new(&ana, &reply, "I am away.\n").with("Auto-Submitted: auto-replied");
    assert_eq!(hand(&here, &automatic, "").json(), json!({ "stored": false }));
    assert_status(&hand(&here, &mail, "of-nobody"), 401);
    let large = Mail::new(&ana, &reply, &"x".repeat(25 * 1024 * 1024));
    assert_status(&hand(&here, &large, ""), 413);
}

#[test]
fn a_visitor_reads_nothing_of_what_nobody_has_verified() {
    let (site, _) = site("t-in-strange");
    let ana = address("ana");
    let body = json!({ "message": "lamp", "email": ana, "locale": "en" });
    let stored = post(site.api("requests")).country("DE").json(&body).send().json();
    let (reference, code) = (stored["reference"].as_str().unwrap(), stored["token"].as_str().unwrap());
    answer(&site, reference, "Is it the black one?");
    eventually("the answer came", || came(&ana).len() == 2);
    let reply = came(&ana)[0]["reply_to"].as_str().unwrap().to_owned();
    let bob = address("bob");
    Mail::new(&bob, &reply, "words of another\n").is_taken();
    let forged = Mail::new(&ana, &reply, "words of a forger\n");
    forged.with("Authentication-Results: mx.shop.example; spf=fail; dkim=none; dmarc=fail").is_taken();
    let whole = whole(&site, reference);
    assert_eq!((whole["thread"].as_array().unwrap().len(), &whole["status"]), (2, &json!("open")), "{whole}");
    let notes = whole["notes"].as_array().unwrap();
    let told: Vec<_> = notes.iter().map(|note| (&note["agent"], &note["name"], &note["note"])).collect();
    let expected = [
        (&json!("mail.other"), &json!(bob), &json!("words of another")),
        (&json!("mail.forged"), &json!(ana), &json!("words of a forger")),
    ];
    assert_eq!(told, expected);
    let own = get(site.api(&format!("requests/{reference}"))).bearer(code).send();
    assert_status(&own, 200);
    assert!(!own.text().contains("words of") && !own.text().contains(&bob), "{}", own.text());
    let cookie = signed_in(&site, &add(&site, &unique("mira"), "admin", &[]));
    let page = get(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", &cookie);
    let page = page.header("accept", "text/html").header("accept-language", "en").send();
    let shown = html::readable(page.text()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        shown.contains(&format!("By mail from {bob}, not verified")) && shown.contains("the sender is forged"),
        "{shown}"
    );
}

#[test]
fn a_mail_without_the_token_is_told_by_what_it_answers_to() {
    let (site, _) = site("t-in-references");
    let ana = address("ana");
    let (reference, _, id) = answered(&site, &ana);
    let plain = reply_of(&site);
    let first = Mail::new(&ana, &plain, "By reference.\n").with(&format!("References: <x@y.example> {id}"));
    first.is_taken();
    let own = first.headers[2].strip_prefix("Message-ID: ").unwrap();
    Mail::new(&ana, &plain, "By their own mail.\n").with(&format!("In-Reply-To: {own}")).is_taken();
    let said: Vec<Value> = thread(&site, &reference).iter().skip(2).map(|message| message["message"].clone()).collect();
    assert_eq!(said, ["By reference.", "By their own mail."]);
}

#[test]
fn what_was_resolved_is_opened_again_and_what_was_erased_stays_so() {
    let (site, _) = site("t-in-old");
    let ana = address("ana");
    let (reference, reply, _) = answered(&site, &ana);
    let resolved = call(&site, "PATCH", &format!("requests/{reference}")).operator();
    assert_status(&resolved.json(&json!({ "status": "resolved" })).send(), 200);
    let mail = Mail::new(&ana, &reply, "It is broken again.\n");
    mail.is_taken();
    assert_eq!(whole(&site, &reference)["status"], "open");
    let erased = call(&site, "POST", "customers/erase").operator().json(&json!({ "email": ana })).send();
    assert_status(&erased, 200);
    for mail in [mail, Mail::new(&ana, &reply, "Once more.\n")] {
        let refused = mail.deliver();
        assert!(refused.status >= 400 && refused.text().contains("was erased"), "{}", refused.text());
    }
    assert!(all_with(&site, "broken again").is_empty() && all_with(&site, "Once more").is_empty());
    assert_status(&call(&site, "GET", &format!("requests/{reference}")).operator().send(), 404);
}

/// The requests whose message has these words.
fn all_with(site: &Small, words: &str) -> Vec<Value> {
    let listed = call(site, "GET", "requests").query("limit", "200").operator().send().json();
    let requests = listed["requests"].as_array().unwrap().iter();
    requests.filter(|request| request["message"].as_str().unwrap().contains(words)).cloned().collect()
}

/// The one request whose message has these words.
#[track_caller]
pub fn found(site: &Small, words: &str) -> Value {
    let fitting = all_with(site, words);
    assert_eq!(fitting.len(), 1, "{words}");
    fitting[0].clone()
}

#[test]
fn a_mail_that_answers_to_nothing_is_a_request() {
    let (site, team) = site("t-in-new");
    let ana = address("ana");
    let body = "--b\nContent-Type: text/plain\n\nMy lamp is broken.\n--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=\"lamp.png\"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n";
    let mail = Mail::new(&ana, &reply_of(&site), body).with("Subject: =?utf-8?Q?L=C3=A4mpchen?=");
    let mail = mail.with("Content-Type: multipart/mixed; boundary=b").with("Content-Language: ar");
    mail.is_taken();
    mail.is_taken();
    let request = found(&site, "My lamp is broken.");
    assert_eq!(request["message"], "Lämpchen\n\nMy lamp is broken.\n[lamp.png]");
    assert_eq!(
        (&request["email"], &request["name"], &request["locale"]),
        (&json!(ana), &json!("Ana Silva"), &json!("ar"))
    );
    let reference = request["reference"].as_str().unwrap();
    let by_mail = &thread(&site, reference)[0]["by_mail"];
    assert_eq!(by_mail["not_kept"], json!(["lamp.png"]));
    assert_eq!(by_mail["refused"], json!([{ "name": "lamp.png", "reason": "broken" }]));
    eventually("it is confirmed and told", || came(&ana).len() == 1 && came(&team).len() == 1);
    assert_eq!(came(&ana)[0]["headers"]["content-language"], "ar");
    // They have no access code, and so no link.
    assert!(!came(&ana)[0]["text"].as_str().unwrap().contains("/requests/"), "{}", came(&ana)[0]["text"]);
    assert_eq!(request["page"], format!("mailto:{}", reply_of(&site)));
    let link = came(&team)[0]["text"].as_str().unwrap().to_owned();
    assert!(link.contains(&format!("/desk/{}/requests/{reference}", site.id)), "{link}");
    // Who is not who they say is written to by nobody.
    let eve = address("eve");
    let forged = Mail::new(&eve, &reply_of(&site), "A forger's lamp.\n");
    forged.with("Authentication-Results: mx.shop.example; dmarc=fail").is_taken();
    let request = found(&site, "A forger's lamp.");
    assert_eq!(request["email"], "");
    let whole = whole(&site, request["reference"].as_str().unwrap());
    assert_eq!((&whole["notes"][0]["agent"], &whole["notes"][0]["name"]), (&json!("mail.forged"), &json!(eve)));
    eventually("the team is told", || came(&team).len() == 2);
    assert!(came(&eve).is_empty());
}

#[test]
fn charsets_of_the_world_are_read_by_the_runtime() {
    let (site, _) = site("t-in-charsets");
    for (charset, bytes, text) in [
        ("iso-2022-jp", &b"\x1b$BEvE9\x1b(B"[..], "当店"),
        ("Shift_JIS", b"\x93\xfa\x96{", "日本"),
        ("windows-1251", b"\xcb\xe0\xec\xef\xe0", "Лампа"),
        ("GB18030", b"\xd6\xd0\xb9\xfa\x82\x30\x82\x31", "中国"),
        ("windows-1256", b"\xe3\xd1\xcd\xc8\xc7", "مرحبا"),
        ("koi8-u", b"\xec\xc1\xcd\xd0\xc1", "Лампа"),
    ] {
        let words = unique("w");
        let mut mail = Mail::new(&address("ana"), &reply_of(&site), "").with("Content-Transfer-Encoding: base64");
        mail = mail.with(&format!("Content-Type: text/plain; charset={charset}"));
        mail.body = BASE64_STANDARD.encode([words.as_bytes(), b" ", bytes].concat()).into_bytes();
        mail.is_taken();
        let message = found(&site, &words)["message"].as_str().unwrap().to_owned();
        assert!(message.contains(text), "{charset}: {message}");
    }
}

#[test]
fn what_answers_by_itself_and_what_comes_round_ends_here() {
    let (site, _) = site("t-in-ends");
    let ana = address("ana");
    let (reference, reply, _) = answered(&site, &ana);
    for header in ["Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes"] {
        Mail::new(&ana, &reply, "I am away.\n").with(header).is_taken();
    }
    Mail::new(&ana, &reply_of(&site), "No sender.\n").with("Return-Path: <>").sent_by_nobody().is_taken();
    Mail::new("help@small.example", &reply, "A circle.\n").is_taken();
    Mail::new(&ana, &reply, "A circle.\n").with("X-Nearhand: help@small.example").is_taken();
    assert_eq!(thread(&site, &reference).len(), 2);
    for words in ["I am away", "No sender", "A circle"] {
        assert!(all_with(&site, words).is_empty());
    }
    let counted = |what: &str| {
        let refused = call(&site, "GET", "limits").operator().send().json();
        refused.to_string().contains(what)
    };
    eventually("they are counted", || counted("mail-automatic") && counted("mail-loop"));
    let unknown = Mail::new(&ana, "nobody-of-that-name@small.example", "Hello\n").deliver();
    assert!(unknown.status >= 400 && unknown.text().contains("nobody at this address"), "{}", unknown.text());
}

fn report(id: &str, of: &str, status: &str) -> String {
    format!(
        "--r\nContent-Type: text/plain\n\nSorry.\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {of}\nAction: failed\nStatus: {status}\nDiagnostic-Code: smtp; 550 {status} no mailbox here\n\n--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: {id}\n\n--r--\n"
    )
}

pub fn bounce(site: &Small, id: &str, of: &str, status: &str) {
    let mail = Mail::new("mailer-daemon@mx.example", &reply_of(site), &report(id, of, status)).sent_by_nobody();
    mail.with("Content-Type: multipart/report; report-type=delivery-status; boundary=r").is_taken();
}

#[test]
fn what_comes_back_is_told_and_an_address_that_takes_none_gets_no_more() {
    let (site, _) = site("t-in-bounces");
    let ana = address("ana");
    let (reference, reply, id) = answered(&site, &ana);
    eventually("it is sent", || is(&site, &reference, 2, "sent"));
    // A report on somebody else's mail, or of another address, says nothing.
    bounce(&site, "<unknown@small.example>", &ana, "5.1.1");
    bounce(&site, &id, "other@mail.example", "5.1.1");
    assert!(is(&site, &reference, 2, "sent"));
    // A full mailbox is no reason to give an address up.
    bounce(&site, &id, &ana, "5.2.2");
    assert_eq!(delivery(&site, &reference, 2)["reason"], "returned");
    assert_eq!(whole(&site, &reference)["mail_suppressed"], false);
    bounce(&site, &id, &ana.to_uppercase(), "5.1.1");
    let told = delivery(&site, &reference, 2);
    assert_eq!((&told["state"], &told["reason"]), (&json!("failed"), &json!("bounced")));
    assert!(told["detail"].as_str().unwrap().contains("no mailbox here"));
    answer(&site, &reference, "Are you there?");
    assert_eq!(delivery(&site, &reference, 3)["reason"], "suppressed");
    let cookie = signed_in(&site, &add(&site, &unique("mira"), "admin", &[]));
    let page = get(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", &cookie);
    let page = page.header("accept", "text/html").header("accept-language", "en").send();
    assert!(page.text().contains("Send e-mail again"));
    let again = call(&site, "PATCH", &format!("requests/{reference}")).operator();
    assert_status(&again.json(&json!({ "mail": "again" })).send(), 200);
    answer(&site, &reference, "And now?");
    eventually("it is sent", || is(&site, &reference, 4, "sent"));
    // Whoever writes from an address has it.
    bounce(&site, &id, &ana, "5.1.1");
    assert_eq!(whole(&site, &reference)["mail_suppressed"], true);
    Mail::new(&ana, &reply, "Here I am.\n").is_taken();
    assert_eq!(whole(&site, &reference)["mail_suppressed"], false);
}

#[test]
fn colleagues_are_mailed_of_what_concerns_them_as_they_choose() {
    let (site, team) = site("t-in-news");
    let ana = address("ana");
    let [mira, jana] = ["mira", "jana"].map(|name| add(&site, &unique(name), "lead", &["berlin"]));
    let people = call(&site, "GET", "agents").operator().send().json();
    let email = |id: &str| {
        let mut all = people["agents"].as_array().or(people.as_array()).unwrap().iter();
        all.find(|agent| agent["id"] == id).unwrap()["email"].as_str().unwrap().to_owned()
    };
    let (to_mira, to_jana) = (email(&mira), email(&jana));
    let reference = asked(&site, &ana, "en", "secret-words of a visitor");
    eventually("the team is told", || came(&team).len() == 1);
    let given = call(&site, "PATCH", &format!("requests/{reference}")).operator();
    assert_status(&given.json(&json!({ "assignee": mira })).send(), 200);
    eventually("she hears of it", || came(&to_mira).len() == 1);
    let told = &came(&to_mira)[0];
    assert!(told["subject"].as_str().unwrap().contains(&reference), "{told}");
    assert_eq!(told["headers"]["auto-submitted"], "auto-generated");
    assert!(told["text"].as_str().unwrap().contains("secret-words"), "{}", told["text"]);
    let note = call(&site, "POST", &format!("requests/{reference}/notes")).operator();
    assert_status(&note.json(&json!({ "note": "Look, please", "mentions": [mira, jana] })).send(), 201);
    eventually("both hear of it", || came(&to_mira).len() == 2 && came(&to_jana).len() == 1);
    // Who does not want to hear does not.
    let cookie = signed_in(&site, &jana);
    let form = post(format!("/desk/{}/account", site.id)).header("cookie", &cookie).header("origin", &base());
    let chosen = form.form(&[("do", "news"), ("notify-promise", "on")]).send();
    assert_eq!(chosen.status, 303, "{}", chosen.text());
    let note = call(&site, "POST", &format!("requests/{reference}/notes")).operator();
    assert_status(&note.json(&json!({ "note": "Once more", "mentions": [mira, jana] })).send(), 201);
    eventually("one hears of it", || came(&to_mira).len() == 3);
    assert_eq!(came(&to_jana).len(), 1);
}

/// The address of somebody of the business.
fn address_of(site: &Small, id: &str) -> String {
    let people = call(site, "GET", "agents").operator().send().json();
    let mut all = people["agents"].as_array().or(people.as_array()).unwrap().iter();
    all.find(|agent| agent["id"] == id).unwrap()["email"].as_str().unwrap().to_owned()
}

#[test]
fn what_a_colleague_answers_to_is_a_note_and_never_a_request() {
    let (site, team) = site("t-in-colleague");
    let ana = address("ana");
    let mira = add(&site, &unique("mira"), "agent", &["berlin"]);
    let to_mira = address_of(&site, &mira);
    let (reference, reply, answer_id) = answered(&site, &ana);
    let patch = |change: Value| {
        assert_status(&call(&site, "PATCH", &format!("requests/{reference}")).operator().json(&change).send(), 200);
    };
    patch(json!({ "assignee": mira }));
    eventually("she hears of it", || came(&to_mira).len() == 1 && came(&team).len() == 1);
    let id = |to: &str| came(to)[0]["message_id"].as_str().unwrap().to_owned();
    patch(json!({ "status": "resolved" }));
    let from = |sender: &str, to: &str, words: &str| Mail::new(sender, to, words);
    let plain = reply_of(&site);
    let quoting = "Ask her for the bill.\n\nOn 1 Dec 2026, Lumen wrote:\n> our own words\n";
    from(&to_mira, &plain, quoting).with(&format!("In-Reply-To: {}", id(&to_mira))).is_taken();
    from(&to_mira.to_uppercase(), &plain, "To the team's.\n").with(&format!("References: {}", id(&team))).is_taken();
    from(&to_mira, &reply, "To the sealed address.\n").is_taken();
    from(&to_mira, &plain, "To the answer.\n").with(&format!("References: {answer_id}")).is_taken();
    from(&to_mira, &plain, "By the subject.\n").with(&format!("Subject: Re: {reference}")).is_taken();
    let whole = whole(&site, &reference);
    let notes = whole["notes"].as_array().unwrap();
    let told: Vec<&str> = notes.iter().map(|note| note["note"].as_str().unwrap()).collect();
    let expected =
        ["Ask her for the bill.", "To the team's.", "To the sealed address.", "To the answer.", "By the subject."];
    assert_eq!(told, expected, "{whole}");
    for note in notes {
        assert_eq!(note["agent"], json!(mira), "{note}");
        assert!(note["by_mail"]["from"].as_str().unwrap().eq_ignore_ascii_case(&to_mira), "{note}");
    }
    assert!(notes[0]["by_mail"]["quoted"].as_str().unwrap().contains("our own words"), "{whole}");
    // Nobody waits for the business by it, and the customer has said nothing.
    assert_eq!((&whole["status"], whole["thread"].as_array().unwrap().len()), (&json!("resolved"), 2), "{whole}");
    // Who is not them is told so.
    let forged = from(&to_mira, &plain, "A forger's word.\n").with(&format!("In-Reply-To: {}", id(&to_mira)));
    let refused = forged.with("Authentication-Results: mx.shop.example; dmarc=fail").deliver();
    assert!(refused.status >= 400 && refused.text().contains("could not be verified"), "{}", refused.text());
    // Somebody else who has the mail is a stranger there.
    from(&address("bob"), &plain, "Passed on.\n").with(&format!("In-Reply-To: {}", id(&to_mira))).is_taken();
    let notes = self::whole(&site, &reference)["notes"].as_array().unwrap().clone();
    assert_eq!((notes.len(), &notes[5]["agent"]), (6, &json!("mail.other")));
    for words in ["Ask her", "the team", "sealed", "the answer", "the subject", "forger", "Passed on"] {
        assert!(all_with(&site, words).is_empty(), "{words}");
    }
    let cookie = signed_in(&site, &add(&site, &unique("jana"), "admin", &[]));
    let page = get(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", &cookie);
    let page = page.header("accept", "text/html").header("accept-language", "en").send();
    let shown = html::readable(page.text()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(shown.contains(&format!("By e-mail from {to_mira}.")), "{shown}");
    // A colleague who writes to the address of itself has a request, as anybody.
    from(&to_mira, &plain, "My own lamp is broken.\n").is_taken();
    assert_eq!(found(&site, "My own lamp is broken.")["email"], json!(to_mira));
}

#[test]
fn one_mail_to_two_conversations_is_in_both_and_a_message_id_of_two_mails_loses_neither() {
    let (site, _) = site("t-in-both");
    let ana = address("ana");
    let (first, to_first, _) = answered(&site, &ana);
    let second = asked(&site, &ana, "en", "A second lamp");
    answer(&site, &second, "Which one?");
    let of_second = |mail: &Value| mail["reply_to"].as_str().unwrap().contains(&second.to_lowercase());
    eventually("it came", || came(&ana).iter().any(of_second));
    let to_second = came(&ana).iter().find(|mail| of_second(mail)).unwrap()["reply_to"].as_str().unwrap().to_owned();
    let mut mail = Mail::new(&ana, &to_first, "Both of them.\n\n> What quoted-words\n");
    mail.headers[1] = format!("To: {to_first}, {to_second}");
    mail.is_taken();
    // The platform hands it over once for each address.
    mail.to = to_second.clone();
    mail.is_taken();
    for reference in [&first, &second] {
        let thread = thread(&site, reference);
        let last = thread.last().unwrap();
        assert_eq!((thread.len(), &last["message"]), (3, &json!("Both of them.")), "{thread:?}");
        assert_eq!(last["by_mail"]["from"], json!(ana));
        assert!(last["by_mail"]["quoted"].as_str().unwrap().contains("quoted-words"), "{last}");
    }
    // Another sender with the same Message-ID, into the same conversation.
    let bob = address("bob");
    let mut same = Mail::new(&bob, &to_first, "Mine has the same name.\n");
    same.headers[2] = mail.headers[2].clone();
    same.is_taken();
    let note = whole(&site, &first)["notes"][0].clone();
    assert_eq!((&note["note"], &note["by_mail"]["from"]), (&json!("Mine has the same name."), &json!(bob)), "{note}");
    // The next answer names a Message-ID, and not by what its row is kept.
    answer(&site, &second, "Both, then.");
    let of = |mail: &Value| mail["text"].as_str().unwrap().contains("Both, then.");
    eventually("it came", || came(&ana).iter().any(of));
    let mails = came(&ana);
    let id = mail.headers[2].strip_prefix("Message-ID: ").unwrap();
    assert_eq!(mails.iter().find(|mail| of(mail)).unwrap()["in_reply_to"], id);
}

#[test]
fn a_reference_in_the_subject_alone_leads_to_a_note_where_its_customer_writes() {
    let (site, _) = site("t-in-subject");
    let ana = address("ana");
    let reference = asked(&site, &ana, "en", "lamp");
    let plain = reply_of(&site);
    let mail = |from: &str, words: &str| Mail::new(from, &plain, words).with(&format!("Subject: Request {reference}"));
    mail(&ana.to_uppercase(), "By its subject alone.\n").is_taken();
    let whole = whole(&site, &reference);
    let note = &whole["notes"][0];
    assert_eq!((&note["agent"], &note["note"]), (&json!("mail.other"), &json!("By its subject alone.")), "{whole}");
    assert_eq!((whole["thread"].as_array().unwrap().len(), &whole["status"]), (1, &json!("open")));
    assert!(all_with(&site, "By its subject alone").is_empty());
    // Others who know a reference are in no conversation by it, nor is who is forged.
    mail(&address("bob"), "A stranger with a reference.\n").is_taken();
    mail(&ana, "A forger with a reference.\n").with("Authentication-Results: mx; dmarc=fail").is_taken();
    assert_eq!(found(&site, "A forger with a reference.")["email"], "");
    found(&site, "A stranger with a reference.");
    assert_eq!(self::whole(&site, &reference)["notes"].as_array().unwrap().len(), 1);
}

#[test]
fn no_two_sites_have_their_replies_at_one_address() {
    let (first, _) = site("t-in-one");
    let (mut second, _) = site("t-in-two");
    let taken = reply_of(&first);
    second.manifest.site.mail.as_mut().unwrap().reply =
        Some(taken.to_uppercase().replace("SMALL.EXAMPLE", "small.example"));
    let refused = second.switch();
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert!(refused.text().contains(&first.id) && refused.text().contains("reply"), "{}", refused.text());
    // Where the first has given it up, it is free.
    let mut first = first;
    first.manifest.site.mail = None;
    assert_status(&first.switch(), 200);
    eventually("it is free", || second.switch().status == 200);
}

#[test]
fn a_signature_stands_beside_the_message_and_a_subject_alone_is_one() {
    let (site, _) = site("t-in-signed");
    let ana = address("ana");
    let (reference, reply, _) = answered(&site, &ana);
    Mail::new(&ana, &reply, "It is below.\n-- \nJoerg\nTel 123\n").is_taken();
    Mail::new(&ana, &reply, "\n").with("Subject: Please call me back").is_taken();
    Mail::new(&ana, &reply, "\n").with(&format!("Subject: Re: Request {reference}")).is_taken();
    let whole = whole(&site, &reference);
    let said: Vec<&str> =
        whole["thread"].as_array().unwrap()[2..].iter().map(|m| m["message"].as_str().unwrap()).collect();
    assert_eq!(said, ["It is below.", "Please call me back", "…"], "{whole}");
    assert!(whole["thread"][2]["by_mail"]["quoted"].as_str().unwrap().contains("Joerg\nTel 123"), "{whole}");
    assert_eq!(whole["priority"], "normal", "{whole}");
}
