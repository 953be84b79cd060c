//! Old addresses of a site's former help centre lead to the articles that they are now, where nothing else is.

use std::collections::BTreeMap;

use nearhand_shared::content::Moved;
use nearhand_shared::content::moved::key;
use nearhand_shared::content::part::{Kind, PartName};
use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;

use crate::assertions::{assert_problem, assert_status};
use crate::client::{Ask, get, post};
use crate::sites::{Small, unique};

fn with_moved(name: &str, lines: &[(&str, &str, &str)]) -> (Small, Vec<u8>) {
    let mut site = Small::new(&unique(name), "First");
    let lines: BTreeMap<_, _> = lines
        .iter()
        .map(|(from, locale, slug)| {
            let (path, query) = from.split_once('?').unwrap_or((from, ""));
            let from = key(&path.replace("{site}", &site.id), query).unwrap();
            (from, (Locale::parse(locale).unwrap(), Slug::parse(slug).unwrap()))
        })
        .collect();
    let (name, bytes) = Moved::of(&lines).part().unwrap();
    site.manifest.moved = Some(name);
    (site, bytes)
}

#[track_caller]
fn assert_leads(ask: Ask, to: &str) {
    let answer = ask.send();
    assert_status(&answer, 301);
    assert_eq!(answer.header("location"), to, "{}", answer.asked);
    assert!(answer.header("cache-control").starts_with("public, max-age=300"), "{}", answer.asked);
}

#[test]
fn an_old_address_leads_to_its_article() {
    let (site, bytes) = with_moved(
        "t-moved",
        &[
            ("/hc/en-us/articles/101-First", "en", "first"),
            ("/hc/de/articles/102-Rückgabe", "de", "first"),
            ("/index.php?id=7", "en", "second"),
            ("/help/{site}/en/third", "en", "second"),
            ("/help/{site}/en/second", "en", "first"),
            ("/gone", "en", "no-such-article"),
            ("/french", "fr", "first"),
        ],
    );
    let part = site.manifest.moved.clone().unwrap();
    assert_status(&site.send(&part.name, &bytes), 200);
    site.publish();
    let own = format!("{}.help.test", site.id);
    let at_host = |path: &str| get(path).header("host", &own);
    let below = |path: &str| get(format!("/help/{}{path}", site.id));
    let (first, second) = (format!("/help/{}/en/first", site.id), format!("/help/{}/en/second", site.id));
    let german = format!("/help/{}/de/first", site.id);
    for path in ["/hc/en-us/articles/101-First", "/hc/en-us/articles/101-First/", "/hc/en-us/articles/101-First?a=b"] {
        assert_leads(at_host(path), &first);
        assert_leads(below(path), &first);
    }
    assert_leads(at_host("/hc/de/articles/102-R%C3%BCckgabe"), &german);
    assert_leads(below("/hc/de/articles/102-R%C3%BCckgabe"), &german);
    assert_leads(at_host("/index.php?id=7"), &second);
    assert_leads(below("/en/third"), &second);
    assert_leads(below("/en/third/?x=y"), &second);
    // What is there is shown; what leads nowhere, in another case, or with another query, is unknown.
    assert_status(&below("/en/second").send(), 200);
    for path in ["/index.php?id=8", "/index.php", "/HC/en-us/articles/101-First", "/gone", "/french", "/%ff"] {
        assert_status(&at_host(path).send(), 404);
    }
    assert_status(&below("/index.php?id=8").send(), 404);
    assert_status(&below("/gone").send(), 404);
    // At a host of several sites nobody knows whose it was, and another site's is none of this one's.
    assert_status(&get("/hc/en-us/articles/101-First").send(), 404);
    assert_status(&get("/help/lumen/hc/en-us/articles/101-First").send(), 404);
    assert_eq!(post(format!("/help/{}/en/third", site.id)).form(&[]).send().status, 404);
}

#[test]
fn a_part_of_old_addresses_is_checked_when_it_comes() {
    let (mut site, bytes) = with_moved("t-moved-part", &[("/a", "en", "first")]);
    site.upload();
    assert_problem(&site.switch(), 422, "content");
    let part = site.manifest.moved.clone().unwrap();
    assert_problem(&site.send(&part.name, &bytes[..bytes.len() - 1]), 422, "content");
    let away = String::from_utf8(bytes.clone()).unwrap().replace("en/first", "https://evil.example");
    let name = PartName::of(away.as_bytes());
    assert_problem(&site.send(&name.name, away.as_bytes()), 422, "content");
    site.manifest.moved = Some(PartName { bytes: u32::try_from(Kind::Moved.max_bytes()).unwrap() + 1, ..part.clone() });
    assert_problem(&site.switch(), 422, "content");
    site.manifest.moved = Some(part.clone());
    assert_status(&site.send(&part.name, &bytes), 200);
    assert_status(&site.switch(), 200);
}
