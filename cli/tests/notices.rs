//! `[[notices]]`: what `nearhand check` says of them, what is compiled of them; and what a site that ends leaves in a folder.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use std::fs;
use std::sync::Mutex;

use nearhand_shared::id::SiteId;
use nearhand_shared::notice::Level;
use serde_json::json;
use support::http::{serve, server};
use support::{DELIVERY, SITE, TEXTS, found, site};

const NOTICE: &str = "\n[[notices]]\nid = \"carrier\"\n";

fn with(notice: &str, texts: &str) -> (Vec<String>, Vec<String>) {
    let settings = [SITE, NOTICE, notice, "\n"].concat();
    let en = [TEXTS, "\n", texts, "\n"].concat();
    found(site(&[("site.toml", &settings), ("locales/en.ftl", &en)]).path())
}

#[test]
fn every_error_of_a_notice_is_named() {
    let text = "notice-carrier = Parcels are late.";
    for (notice, expected) in [
        ("markets = [\"dahc\"]", "there is no market `dahc`: did you mean `dach`?"),
        ("locales = [\"fr\"]", "the site has no `fr`"),
        ("pages = [\"checkout\"]", "`checkout` is no path of a page"),
        ("from = \"2026-12-18T00:00\"", "`from` is no instant"),
        ("from = 2026-12-18T00:00:00", "`from` is no instant"),
        ("from = \"2036-12-18T00:00Z\"\nuntil = \"2036-12-17T00:00Z\"", "it ends before it begins"),
        ("level = \"warn\"", "`level`"),
        ("article = \"deliveri\"", "there is no such article: did you mean `delivery`?"),
        ("market = \"dach\"", "a notice has no key `market`"),
        ("id = \"other\"", "duplicate key"),
    ] {
        let (errors, _) = with(notice, text);
        assert!(
            errors.iter().any(|error| error.starts_with("site.toml:") && error.contains(expected)),
            "{notice}: {errors:?}"
        );
    }
    let (errors, _) = with("", "");
    assert!(
        errors.iter().any(|error| error.contains("the notice `carrier` has no text: write `notice-carrier = …`")),
        "{errors:?}"
    );
    let (errors, _) = with("", &format!("notice-carrier = {}", "long ".repeat(70)));
    assert!(errors.iter().any(|error| error.contains("is one line of 1 to 300 characters")), "{errors:?}");
    let (errors, _) = with("", "notice-carier = Late");
    assert!(errors.iter().any(|error| error.contains("there is no message `notice-carier`")), "{errors:?}");
}

#[test]
fn languages_without_a_text_are_named_and_so_is_a_notice_that_is_over() {
    let text = "notice-carrier = Parcels are late.";
    let (errors, warnings) = with("", text);
    assert_eq!(errors, Vec::<String>::new());
    assert!(warnings.iter().any(|warning| warning.contains("the notice `carrier` has no text in de")), "{warnings:?}");
    let (errors, warnings) = with("locales = [\"en\"]", text);
    assert!(
        errors.is_empty() && !warnings.iter().any(|warning| warning.contains("carrier")),
        "it is for no others: {warnings:?}"
    );
    let (_, warnings) = with("until = \"2020-01-01T00:00Z\"", text);
    assert!(warnings.iter().any(|warning| warning.contains("the notice `carrier` is over")), "{warnings:?}");
}

#[test]
fn a_notice_is_compiled_with_its_texts_and_its_instants() {
    let settings = [
        SITE,
        NOTICE,
        "markets = [\"dach\"]\nfrom = \"2036-12-18T00:00[Europe/Berlin]\"\nuntil = 2036-12-27T00:00:00+01:00\nlevel = \"warning\"\n",
    ];
    let en = [TEXTS, "\nnotice-carrier = { brand } is late.\n    .familiar = Hey, { brand } is late.\n"].concat();
    let dir = site(&[("site.toml", &settings.concat()), ("locales/en.ftl", &en)]);
    let compiled = nearhand::compile(dir.path()).unwrap();
    let [notice] = &compiled.manifest.site.notices[..] else { panic!() };
    let plain = nearhand_shared::locale::text::plain(&notice.texts["en"]);
    assert!(plain.ends_with(" is late.") && !plain.contains("brand"), "{plain}");
    assert!(notice.familiar["en"].starts_with("Hey, "));
    assert_eq!(notice.level, Level::Warning);
    let instants = [notice.from, notice.until].map(|at| at.unwrap().to_string());
    assert_eq!(instants, ["2036-12-17T23:00:00Z", "2036-12-26T23:00:00Z"]);
}

#[test]
fn an_article_has_places_for_how_a_market_pays_and_for_nothing_else() {
    let article = |place: &str| DELIVERY.replace("Three days.", &format!("Pay by {place}."));
    let good = article("{ $payments } in { $currency }");
    let (errors, _) = found(site(&[("articles/en/delivery.md", &good)]).path());
    assert_eq!(errors, Vec::<String>::new());
    let wrong = article("{ $payment }");
    let (errors, _) = found(site(&[("articles/en/delivery.md", &wrong)]).path());
    assert!(errors.iter().any(|error| error.contains("there is no place `{ $payment }`")), "{errors:?}");
}

#[test]
fn a_site_that_ends_is_written_to_a_folder_first() {
    let asked = std::sync::Arc::new(Mutex::new(Vec::new()));
    let heard = std::sync::Arc::clone(&asked);
    let address = serve(move |call, _, _| {
        heard.lock().unwrap().push(call.to_owned());
        let path = call.split([' ', '?']).nth(1).unwrap_or_default();
        let path = path.trim_start_matches("/api/v1/sites/shop/desk/").to_owned();
        let times = heard.lock().unwrap().iter().filter(|line| line.contains("retire")).count();
        match path.as_str() {
            "requests" if call.contains("spam") => (200, json!({ "requests": [] })),
            "requests" => {
                (200, json!({ "requests": [{ "reference": "EU-7K3M-Q9X2" }], "next": null, "unreachable": [] }))
            }
            "requests/EU-7K3M-Q9X2" => {
                let file = json!({ "id": "a/../1" });
                (
                    200,
                    json!({ "reference": "EU-7K3M-Q9X2", "thread": [{ "message": "Hi", "attachments": [file] }], "notes": [] }),
                )
            }
            "audit" if call.contains("cursor=7") => (200, json!({ "entries": [{ "id": 6 }], "next": null })),
            "audit" => (200, json!({ "entries": [{ "id": 8 }, { "id": 7 }], "next": "7" })),
            "retire" if times < 2 => (200, json!({ "done": false, "pending": ["eu"], "held": [], "wait": 1 })),
            "retire" => (200, json!({ "done": true, "pending": [], "held": [], "wait": 0 })),
            _ => (200, json!({})),
        }
    });
    let dir = tempfile::tempdir().unwrap();
    let (folder, server, id) = (dir.path().join("out"), server(&address, "secret"), SiteId::parse("shop").unwrap());
    let mut said = Vec::new();
    assert_eq!(nearhand::retire::export(&server, &id, &folder, &mut |line| said.push(line.to_owned())).unwrap(), 1);
    assert!(nearhand::retire::is_exported(&folder));
    let lines = fs::read_to_string(folder.join("requests.jsonl")).unwrap();
    assert_eq!(lines.lines().count(), 1);
    assert!(folder.join("files/EU-7K3M-Q9X2-a1").exists(), "a file is named by what an id is made of");
    let log = fs::read_to_string(folder.join("audit.jsonl")).unwrap();
    assert_eq!(log.lines().collect::<Vec<_>>(), [r#"{"id":8}"#, r#"{"id":7}"#, r#"{"id":6}"#], "all pages of it");
    nearhand::retire::end(&server, &id, &mut |line| said.push(line.to_owned())).unwrap();
    assert!(said.iter().any(|line| line.contains("not empty yet: eu")), "{said:?}");
    let asked = asked.lock().unwrap();
    assert!(
        asked.iter().position(|line| line.contains("retire")) > asked.iter().position(|line| line.contains("audit"))
    );
}
