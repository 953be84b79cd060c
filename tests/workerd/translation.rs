//! A machine's translations beside what customers write, and of answers before they are sent: by a stand-in for DeepL and
//! LibreTranslate (`translator.mjs`). Without one nothing is pretended, and nothing typed is lost.

use std::env;

use nearhand_shared::content::site::{Translation, Translator};
use nearhand_shared::id::MarketId;
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::client::{Answer, Ask, base, get, post};
use crate::html;
use crate::sites::{Small, unique};
use crate::staff::{call, signed_in};

/// Sites that have the key which the stand-in wants: one a test, since each is published as that test wants it.
const THREAD: &str = "t-deepl-thread";
const ANSWER: &str = "t-deepl-answer";
const OUT: &str = "t-deepl-out";
const REFUSES: &str = "t-deepl-refuses";

fn service() -> String {
    let port = env::var("NEARHAND_TRANSLATOR_PORT");
    let port = port.expect("NEARHAND_TRANSLATOR_PORT is not set: run `cargo xtask test workerd`");
    format!("http://127.0.0.1:{port}")
}

/// How often the service was sent a text.
fn asked(of: &str) -> u64 {
    let answer = get("/asked").query("of", of).at(&service()).send();
    answer.json()["asked"].as_u64().unwrap()
}

/// A site whose texts a service translates, which takes it in some way.
fn site(id: &str, kind: Translator, way: &str, except: &[&str]) -> Small {
    let path = if kind == Translator::Deepl { "v2/translate" } else { "translate" };
    let except = except.iter().map(|id| MarketId::parse(id).unwrap()).collect();
    let mut site = Small::new(id, "Translated");
    site.manifest.site.translation = Some(Translation { kind, url: format!("{}/{way}/{path}", service()), except });
    site.publish();
    site
}

/// Somebody with languages: their cookie.
fn agent(site: &Small, name: &str, role: &str, languages: &[&str]) -> String {
    let name = unique(name);
    let body = json!({ "email": format!("{name}@small.example"), "name": name, "role": role, "teams": ["berlin"], "languages": languages });
    let answer = call(site, "POST", "agents").operator().json(&body).send();
    assert_status(&answer, 201);
    signed_in(site, answer.json()["id"].as_str().unwrap())
}

/// What a customer asks in Japanese: reference, code, and their words.
fn in_japanese(site: &Small, country: &str) -> (String, String, String) {
    let words = unique("ランプはどこですか");
    let ask =
        post(site.api("requests")).country(country).json(&json!({ "message": words, "locale": "ja", "name": "Yuki" }));
    let answer = ask.send();
    assert_status(&answer, 201);
    let of = |name: &str| answer.json()[name].as_str().unwrap().to_owned();
    (of("reference"), of("token"), words)
}

fn opened(site: &Small, cookie: &str, reference: &str) -> Answer {
    let page = get(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", cookie);
    page.header("accept", "text/html").header("accept-language", "en").send()
}

fn form(site: &Small, cookie: &str, reference: &str) -> Ask {
    let form =
        post(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", cookie).header("origin", &base());
    form.header("accept", "text/html").header("accept-language", "en")
}

/// What people read, without what only guides its direction.
fn read(answer: &Answer) -> String {
    html::readable(answer.text()).replace(['\u{2068}', '\u{2069}'], "")
}

fn whole(site: &Small, reference: &str) -> Value {
    call(site, "GET", &format!("requests/{reference}")).operator().send().json()
}

#[test]
fn what_is_not_in_a_language_of_the_agent_s_is_translated_beside_it() {
    let site = site(THREAD, Translator::Deepl, "ok", &[]);
    let (reference, code, words) = in_japanese(&site, "JP");
    let page = opened(&site, &agent(&site, "jana", "agent", &["de", "en"]), &reference);
    assert_status(&page, 200);
    let shown = read(&page);
    assert!(shown.contains(&words) && shown.contains(&format!("[DE] {words}")), "{shown}");
    assert!(shown.contains("translated by DeepL from Japanese"), "{shown}");
    let (before, _) = page.text().split_once("[DE] ").unwrap();
    let tag = &before[before.rfind("<p").unwrap()..];
    assert!(tag.contains("lang=\"de\"") && tag.contains("dir=\"ltr\""), "{tag}");
    // Who reads it is not shown what nobody asked for; nor is anything sent.
    let (reference, _, words) = in_japanese(&site, "JP");
    let mio = agent(&site, "mio", "agent", &["ja", "en-GB"]);
    assert!(!read(&opened(&site, &mio, &reference)).contains("[EN"));
    assert_eq!(asked(&words), 0);
    let wanted =
        form(&site, &mio, &reference).form(&[("do", "translate"), ("after_seq", "1"), ("after_note", "0")]).send();
    assert_status(&wanted, 200);
    assert!(read(&wanted).contains(&format!("[EN-GB] {words}")));
    // Nothing of it is stored, and it is asked for once.
    assert_status(&form(&site, &mio, &reference).form(&[("do", "translate")]).send(), 200);
    assert_eq!(asked(&words), 1);
    assert!(!whole(&site, &reference).to_string().contains("[EN"));
    let visitor = get(site.api(&format!("requests/{reference}"))).bearer(&code).send();
    assert!(!visitor.text().contains("[DE"));
    // Who has no language but this one has nothing to translate it into.
    let only = opened(&site, &agent(&site, "sora", "agent", &["ja"]), &reference);
    assert!(!only.text().contains("value=\"translate\""));
}

#[test]
fn an_answer_is_translated_looked_at_and_sent_and_keeps_its_writer_s_words_for_colleagues() {
    let site = site(ANSWER, Translator::Deepl, "ok", &[]);
    let cookie = agent(&site, "jana", "agent", &["de"]);
    let (reference, code, _) = in_japanese(&site, "JP");
    let own = format!("Die Lampe ist unterwegs.\n{}", unique("<b>"));
    let key = unique("key");
    let ask = |fields: &[(&str, &str)]| {
        let always = [("do", "answer"), ("key", key.as_str()), ("after_seq", "1"), ("after_note", "0")];
        form(&site, &cookie, &reference).form(&[&always[..], fields].concat()).send()
    };
    assert_status(&ask(&[("message", ""), ("translate", "1")]), 422);
    let both = ask(&[("message", &own), ("translate", "1")]);
    assert_status(&both, 200);
    assert_eq!(html::value_of(both.text(), "message"), own);
    let translated = html::value_of(both.text(), "translated");
    assert_eq!(translated, format!("[JA] {own}"));
    assert_eq!(html::value_of(both.text(), "translated_of"), own);
    assert_eq!(
        whole(&site, &reference)["thread"].as_array().unwrap().len(),
        1,
        "nothing is sent before it is looked at"
    );
    // Kept as a draft, too.
    assert_eq!(html::value_of(opened(&site, &cookie, &reference).text(), "message"), own);

    let corrected = translated.replace("[JA]", "「訂正」");
    let changed =
        ask(&[("message", "Etwas anderes."), ("translated", &corrected), ("translated_of", &own), ("status", "open")]);
    assert_eq!(changed.status, 422);
    assert!(read(&changed).contains("have changed since they were translated"));
    assert_eq!(html::value_of(changed.text(), "translated"), corrected);
    let crlf = own.replace('\n', "\r\n");
    for _ in 0..2 {
        let sent = ask(&[("message", &crlf), ("translated", &corrected), ("translated_of", &own), ("status", "open")]);
        assert_status(&sent, 303);
    }
    let kept = whole(&site, &reference);
    assert_eq!(kept["thread"].as_array().unwrap().len(), 2);
    assert_eq!(kept["thread"][1]["message"], json!(corrected));
    assert_eq!(
        (&kept["own"][0]["seq"], kept["own"][0]["own"].as_str().unwrap().replace('\r', "")),
        (&json!(2), own.clone())
    );
    let page = opened(&site, &cookie, &reference);
    assert!(read(&page).contains("Before it was translated") && page.text().contains("&lt;b"));
    // No way leads from there to the customer.
    for path in ["", "/messages", "/export"] {
        let answer = get(site.api(&format!("requests/{reference}{path}"))).query("after", "0").bearer(&code).send();
        assert_status(&answer, 200);
        assert!(!answer.text().contains("unterwegs") || answer.text().contains("「訂正」"), "{path}");
        assert!(!answer.text().contains("\"own\""), "{path}");
    }
    // Whoever empties the translation sends their own words; a program sends both.
    let plain =
        [("do", "answer"), ("message", "Danke."), ("translated", ""), ("translated_of", "x"), ("status", "open")];
    assert_status(&form(&site, &cookie, &reference).form(&plain).send(), 303);
    let body = json!({ "message": "はい。", "own": "Ja." });
    assert_status(&call(&site, "POST", &format!("requests/{reference}/messages")).operator().json(&body).send(), 201);
    let own: Vec<Value> =
        whole(&site, &reference)["own"].as_array().unwrap().iter().map(|own| own["seq"].clone()).collect();
    assert_eq!(own, [json!(2), json!(4)]);
    // Joined with another conversation the words go with their message.
    let (into, ..) = in_japanese(&site, "JP");
    let merged =
        call(&site, "POST", &format!("requests/{reference}/merge")).operator().json(&json!({ "into": into })).send();
    assert_status(&merged, 200);
    let kept = whole(&site, &into);
    let seq = kept["own"][0]["seq"].as_u64().unwrap() as usize;
    assert_eq!(kept["thread"][seq - 1]["message"], json!(corrected));
}

#[test]
fn a_market_that_is_left_out_is_sent_nowhere_and_colleagues_are_offered() {
    let site = site(OUT, Translator::Deepl, "ok", &["japan"]);
    let lead = agent(&site, "lena", "lead", &["de"]);
    let plain = agent(&site, "anna", "agent", &["de"]);
    let reader = unique("haru");
    let body = json!({ "email": format!("{reader}@small.example"), "name": reader, "role": "agent", "teams": ["berlin"], "languages": ["ja"] });
    let reader_id =
        call(&site, "POST", "agents").operator().json(&body).send().json()["id"].as_str().unwrap().to_owned();
    let (reference, _, words) = in_japanese(&site, "JP");
    let page = opened(&site, &lead, &reference);
    let shown = read(&page);
    assert!(shown.contains("Texts of the market Japan stay in their region"), "{shown}");
    assert!(
        shown.contains("Japanese is not among your languages") && shown.contains(&format!("Give it to {reader}")),
        "{shown}"
    );
    assert!(!page.text().contains("value=\"translate\"") && !page.text().contains("name=\"translate\""));
    assert_status(&form(&site, &lead, &reference).form(&[("do", "translate")]).send(), 200);
    let answer = [("do", "answer"), ("message", "Hallo"), ("translate", "1")];
    assert_status(&form(&site, &lead, &reference).form(&answer).send(), 404);
    assert_eq!(asked(&words), 0);
    // An agent, who may not give it away, is told who reads it; a lead gives it.
    let told = opened(&site, &plain, &reference);
    assert!(read(&told).contains(&reader) && !read(&told).contains("Give it to"));
    let given = form(&site, &lead, &reference).form(&[("do", "change"), ("assignee", &reader_id)]).send();
    assert_status(&given, 303);
    assert_eq!(whole(&site, &reference)["assignee"], json!(reader_id));
    // Joined with one of no market, which is translated, its texts still stay.
    let (into, ..) = in_japanese(&site, "KR");
    assert!(read(&opened(&site, &lead, &into)).contains("translated by DeepL"));
    let merged =
        call(&site, "POST", &format!("requests/{reference}/merge")).operator().json(&json!({ "into": into })).send();
    assert_status(&merged, 200);
    let joined = read(&opened(&site, &lead, &into));
    assert!(joined.contains("Texts of the market Japan stay") && !joined.contains("translated by"), "{joined}");
    assert_eq!(asked(&words), 0);
    // Another market's is translated.
    let (other, _, words) = in_japanese(&site, "DE");
    assert!(read(&opened(&site, &lead, &other)).contains(&format!("[DE] {words}")));
}

#[test]
fn without_a_service_nothing_is_pretended() {
    let site = Small::published("t-untranslated");
    let cookie = agent(&site, "jana", "lead", &["de"]);
    let (reference, _, words) = in_japanese(&site, "JP");
    let page = opened(&site, &cookie, &reference);
    let shown = read(&page);
    assert!(shown.contains(&words) && !shown.contains("translated by"), "{shown}");
    assert!(shown.contains("no colleague who sees this has it among theirs"), "{shown}");
    assert!(!page.text().contains("value=\"translate\"") && !page.text().contains("name=\"translate\""));
    agent(&site, "haru", "agent", &["ja-JP"]);
    assert!(read(&opened(&site, &cookie, &reference)).contains("Give it to haru"));
    // Who reads it is asked nothing.
    assert!(!read(&opened(&site, &agent(&site, "mio", "lead", &["ja"]), &reference)).contains("your languages"));
}

#[test]
fn a_service_that_refuses_is_told_in_words_and_nothing_is_lost() {
    // How it takes its calls, and what is said.
    for (id, way, said) in [
        (REFUSES, "quota", "all that this site’s account may have translated"),
        (REFUSES, "busy", "too much within a short time"),
        (REFUSES, "down", "does not answer as it should"),
        (REFUSES, "odd", "does not answer as it should"),
        // A redirect is not followed: it could lead anywhere.
        (REFUSES, "elsewhere", "does not answer as it should"),
        (REFUSES, "slow", "has not answered in time"),
        ("t-without-key", "ok", "does not take this site’s key"),
    ] {
        let id = if id == REFUSES { id.to_owned() } else { unique(id) };
        let site = site(&id, Translator::Deepl, way, &[]);
        let cookie = agent(&site, "jana", "lead", &["de"]);
        let (reference, _, words) = in_japanese(&site, "JP");
        let thread = form(&site, &cookie, &reference).form(&[("do", "translate")]).send();
        assert_eq!(thread.status, 502, "{way}");
        let shown = read(&thread);
        assert!(shown.contains(said) && shown.contains(&words) && !shown.contains("translated by"), "{way}: {shown}");
        // Meanwhile who reads the language is offered, and the page comes at once.
        let page = opened(&site, &cookie, &reference);
        assert!(read(&page).contains(&words), "{way}");
        let own = unique("Hallo & <i>");
        let answer =
            form(&site, &cookie, &reference).form(&[("do", "answer"), ("message", &own), ("translate", "1")]).send();
        assert_eq!(answer.status, 502, "{way}");
        assert!(read(&answer).contains(said), "{way}");
        assert_eq!(html::value_of(answer.text(), "message"), own, "{way}");
        assert_eq!(html::value_of(opened(&site, &cookie, &reference).text(), "message"), own, "{way}");
    }
}

#[test]
fn libretranslate_is_asked_without_a_key_and_says_what_it_does_not_have() {
    let site = site(&unique("t-libre"), Translator::Libretranslate, "ok", &[]);
    let (reference, _, words) = in_japanese(&site, "JP");
    let page = opened(&site, &agent(&site, "joao", "agent", &["pt-BR"]), &reference);
    let shown = read(&page);
    assert!(
        shown.contains(&format!("[pt-BR] {words}")) && shown.contains("translated by LibreTranslate from Japanese"),
        "{shown}"
    );
    let none = opened(&site, &agent(&site, "mitra", "agent", &["bn"]), &reference);
    assert!(read(&none).contains("does not have this language"), "{}", read(&none));
}

#[test]
fn an_address_that_others_can_read_on_the_way_to_is_not_published() {
    let mut site = Small::new(&unique("t-unsafe"), "Unsafe");
    for url in [
        "http://10.0.0.1/translate",
        "http://translate.example/translate",
        "https://me:pw@translate.example/",
        "file:///etc/passwd",
    ] {
        let url = url.to_owned();
        site.manifest.site.translation =
            Some(Translation { kind: Translator::Libretranslate, url, except: Vec::new() });
        site.upload();
        assert_problem(&site.switch(), 422, "content");
    }
}
