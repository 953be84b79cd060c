//! Parts read back, and nothing else does.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::part::{BadPart, Kind, MAGIC, PartName, is_newer};
use super::*;
use crate::locale::cities::Cities;
use crate::reply::{Reply, ReplyText};
use crate::search::{Fields, Index};

fn article(slug: &str, category: &str) -> Article {
    Article {
        slug: Slug::parse(slug).unwrap(),
        title: format!("Rückgabe von {slug}"),
        summary: "So geht es.".to_owned(),
        category: category.to_owned(),
        updated: Some(jiff::civil::date(2026, 10, 12)),
        html: format!("<p>Ja, {slug}.</p>"),
    }
}

/// A locale of these articles: slugs and subjects.
fn source(articles: &[(&str, &str)]) -> Source {
    let articles: Vec<Article> = articles.iter().map(|(slug, category)| article(slug, category)).collect();
    let fields = articles.iter().map(|a| Fields { title: &a.title, keywords: "", summary: "", body: &a.html });
    Source {
        locale: Locale::parse("de").unwrap(),
        language_names: [("en".to_owned(), "Englisch".to_owned())].into(),
        spoken: "Deutsch oder Englisch".to_owned(),
        cities: Cities::default(),
        paying: BTreeMap::default(),
        texts: "brand = Lumen".to_owned(),
        index: Index::build(fields, |_| false),
        more: Default::default(),
        articles,
    }
}

pub(super) fn small() -> Source {
    source(&[("returns", "orders"), ("lamps", ""), ("delivery", "orders")])
}

#[test]
fn a_locale_reads_back() {
    let source = small();
    let parts = source.parts().unwrap();
    let whole = Whole::read(&parts).unwrap();
    assert_eq!(whole.index, source.index);
    assert_eq!((whole.pack.texts.as_str(), whole.pack.articles.len()), ("brand = Lumen", 3));
    let order: Vec<&str> = whole.pack.articles.iter().map(|article| article.slug).collect();
    assert_eq!(order, ["returns", "lamps", "delivery"]);
    for article in &source.articles {
        assert_eq!(whole.article(&article.slug).as_ref(), Some(article));
    }
    assert!(whole.article(&Slug::parse("lamp").unwrap()).is_none());
    assert_eq!(whole.pack.articles.categories().collect::<Vec<_>>(), ["orders"]);
    let found = whole.pack.search(&whole.index, "delivery", 1);
    assert_eq!(found.hits[0].article, 2);

    assert_eq!(source.parts().unwrap(), parts, "the same content, the same bytes");
    assert_eq!(parts.all.last().unwrap().0, parts.pack.name, "the pack comes last");
    for (name, bytes) in &parts.all {
        assert!(is_name(name) && name_of(bytes) == *name);
    }
}

#[test]
fn one_article_more_leaves_most_parts_as_they_are() {
    let slugs: Vec<String> = (0..3_000).map(|number| format!("article-{number:05}")).collect();
    let mut all: Vec<(&str, &str)> = slugs.iter().map(|slug| (slug.as_str(), "")).collect();
    let before = source(&all).parts().unwrap();
    all.insert(7, ("new", ""));
    let after = source(&all).parts().unwrap();
    assert!(before.all.len() > 3, "{}", before.all.len());
    let new = after.all.iter().filter(|(name, _)| before.all.iter().all(|(known, _)| known != name));
    assert_eq!(new.count(), 3, "its own part, the index, the pack");
}

#[test]
fn what_is_no_part_is_an_error() {
    assert_eq!(read("", b"{}".to_vec()), Err(BadPart::Magic));
    assert_eq!(read("", MAGIC.to_vec()), Err(BadPart::Magic));
    for (name, bytes) in small().parts().unwrap().all {
        assert!(read(&name, bytes.clone()).is_ok());
        for cut in 0..bytes.len() {
            assert!(read(&name, bytes[..cut].to_vec()).is_err(), "{cut} of {}", bytes.len());
        }
        assert!(read(&name, [bytes.as_slice(), b"\0"].concat()).is_err());
    }
}

#[test]
fn what_may_not_be_served_is_refused_when_it_is_read() {
    type Change = fn(&mut Source);
    let changes: [(&str, Change); 2] = [
        ("an element `script`", |source| source.articles[0].html = "<p>x</p><script>y</script>".to_owned()),
        ("more than one line", |source| source.articles[0].title = "a\nb".to_owned()),
    ];
    for (expected, change) in changes {
        let mut source = small();
        change(&mut source);
        let parts = source.parts().unwrap();
        let said = parts.all.into_iter().find_map(|(name, bytes)| read(&name, bytes).err()).unwrap().to_string();
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn a_part_has_a_largest_size() {
    let mut source = small();
    source.articles[1].html = "x".repeat(Kind::Bodies.max_bytes());
    let error = source.parts().unwrap_err();
    assert!(matches!(error, BadPart::TooLarge { kind: Kind::Bodies, .. }));
    let said = error.to_string();
    assert!(
        said.starts_with("the articles of one part of a language take 419") && said.ends_with("at most 4194304 fit"),
        "{said}"
    );
}

#[test]
fn subjects_of_the_fallback_count_where_an_article_of_theirs_is_shown() {
    let of = |articles: &[(&str, &str)]| Whole::read(&source(articles).parts().unwrap()).unwrap().pack;
    let own = of(&[("a", "orders"), ("b", "")]);
    let fallback = of(&[("a", "gone"), ("c", "safety"), ("b", "orders"), ("d", "orders"), ("e", "lamps")]);
    let manifest = crate::visitor::tests::manifest();
    let content = Content { manifest: &manifest, pack: &own, fallback: Some(&fallback) };
    assert_eq!(content.categories(), ["orders", "safety", "lamps"]);
    assert_eq!(content.articles().map(|(_, a)| a.slug).collect::<Vec<_>>(), ["a", "b", "c", "d", "e"]);
    let alone = Content { fallback: None, ..content };
    assert_eq!(alone.categories(), ["orders"]);
}

#[test]
fn newer_parts_are_known_as_such() {
    for (bytes, expected) in [
        (&b"NHPACK8\n"[..], true),
        (b"NHPACK10\nx", true),
        (b"NHPACK6\nP", false),
        (b"NHPACK7\nP", false),
        (b"NHPACK", false),
        (b"", false),
    ] {
        assert_eq!(is_newer(bytes), expected);
    }
}

#[test]
fn an_article_falls_back_to_the_nearest_language_it_exists_in() {
    let of = |tags: &str| tags.split(' ').map(|tag| Locale::parse(tag).unwrap()).collect::<Vec<_>>();
    for (exists, wanted, expected) in [
        ("en de", "de", "de"),
        ("en pt-PT", "pt-BR", "pt-PT"),
        ("en es", "es-419", "es"),
        ("de en es", "ca", "es"),
        ("en da", "nb", "da"),
        ("en zh-Hans", "zh-Hant", "en"),
        ("ja en", "ar", "en"),
        ("ja ar", "fr", "ja"),
    ] {
        let chosen = locale_for(&of(exists), &Locale::parse(wanted).unwrap(), &Locale::parse("en").unwrap());
        assert_eq!(chosen.unwrap().to_string(), expected);
    }
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0..9_000_usize, byte in any::<u8>()) {
        let _ = read("", bytes.clone());
        for kind in *b"PIBM" {
            let _ = read("", [MAGIC.as_slice(), &[kind], &bytes].concat());
        }
        for (name, mut damaged) in small().parts().unwrap().all {
            let at = at % damaged.len();
            damaged[at] = byte;
            for part in read(&name, damaged).into_iter().flatten() {
                match part {
                    Part::Pack(pack) => assert!(pack.articles.iter().all(|article| pack.articles.find(article.slug).is_some())),
                    Part::Index(index) => {
                        let locale = Locale::parse("de").unwrap();
                        index.search("rückgabe delivrey", &crate::search::Stemmer::of(&locale), |_| "", 3);
                    }
                    Part::Bodies(bodies) => drop(bodies.html("lamps").map(str::len)),
                    Part::Desk(desk) => drop(desk.replies.len()),
                    Part::Moved(moved) => drop(moved.find("/a/b", "c")),
                }
            }
        }
    }
}

/// The desk's part with one reply.
fn for_desk() -> ForDesk {
    let text = |tag: &str, body: &str| ReplyText {
        locale: Locale::parse(tag).unwrap(),
        title: "Where it is".to_owned(),
        body: body.to_owned(),
    };
    let texts = vec![text("en", "Hello { $name },"), text("ja", "{ $name }様")];
    ForDesk {
        replies: vec![Reply { id: Slug::parse("where").unwrap(), texts }],
        cultures: crate::culture::notes::all().0,
        own: [("de-AT".to_owned(), vec!["Titel".to_owned()])].into(),
        ..ForDesk::default()
    }
}

#[test]
fn the_desks_part_reads_back_and_a_later_ones_too() {
    let desk = for_desk();
    let (name, bytes) = desk.part().unwrap();
    assert_eq!((name.name.clone(), name.bytes as usize), (name_of(&bytes), bytes.len()));
    assert_eq!(read(&name.name, bytes.clone()).unwrap(), [Part::Desk(desk.clone())]);
    assert_eq!(desk.part().unwrap().1, bytes, "the same content, the same bytes");
    assert!(!is_newer(&bytes) && is_newer(b"NHPACK8\nD"));
    // What a later version adds is passed over.
    let text = String::from_utf8(bytes).unwrap();
    let later = text.replace("{\"replies\":[{", "{\"macros\":[],\"replies\":[{\"status\":\"pending\",");
    assert_ne!(later, text);
    assert_eq!(read(&name.name, later.into_bytes()).unwrap(), [Part::Desk(desk)]);
    for bad in ["NHPACK7\nD", "NHPACK7\nD7", "NHPACK7\nD{\"replies\":[{\"id\":\"../x\",\"texts\":[]}]}", "NHPACK7\nI{}"]
    {
        assert!(read("x", bad.as_bytes().to_vec()).is_err(), "{bad}");
    }
}

#[test]
fn the_desks_part_has_bounds() {
    let mut desk = for_desk();
    desk.replies = vec![desk.replies[0].clone(); MOST_REPLIES + 1];
    assert!(matches!(read("x", desk.part().unwrap().1), Err(BadPart::Refused(_))));
    let mut desk = for_desk();
    desk.replies[0].texts[0].body = "x".repeat(crate::reply::LONGEST + 1);
    assert!(matches!(read("x", desk.part().unwrap().1), Err(BadPart::Refused(_))));
}

/// A pack as format 6 had it: other first bytes, and nothing behind it.
#[test]
fn packs_of_format_6_are_read() {
    let source = small();
    let parts = source.parts().unwrap();
    let more = postcard::to_stdvec(&More::default()).unwrap();
    for (name, bytes) in &parts.all {
        let mut old = bytes.clone();
        old[..MAGIC.len()].copy_from_slice(b"NHPACK6\n");
        let [today] = &read(name, bytes.clone()).unwrap()[..] else { panic!("one part") };
        if let Part::Pack(_) = today {
            assert!(old.ends_with(&more));
            old.truncate(old.len() - more.len());
        }
        let [read_back] = &read(name, old.clone()).unwrap()[..] else { panic!("one part") };
        assert_eq!(read_back, today);
        assert!(!is_newer(&old));
    }
}

#[test]
fn what_is_put_beside_an_article_and_the_files_of_a_locale_read_back() {
    let mut source = small();
    let name = PartName::of(b"picture");
    source.more = More { related: [(0, vec![2, 1, 9])].into(), files: vec![name.clone()] };
    let pack = Whole::read(&source.parts().unwrap()).unwrap().pack;
    let beside: Vec<&str> = pack.related("returns").map(|article| article.slug).collect();
    assert_eq!(beside, ["delivery", "lamps"], "what there is of it");
    assert!(pack.names().any(|(kind, part)| kind == Kind::File && *part == name));
}
