//! `nearhand check` of a folder as a whole: warnings, everything at once, odd files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use std::fs;

use support::{DELIVERY, SITE, TEXTS, found, site, write};

#[test]
fn warnings_do_not_keep_a_site_from_being_published() {
    let unspoken = SITE.replace("[\"en\", \"de\"]", "[\"en\", \"de\", \"tlh\"]");
    let article = |body: &str| DELIVERY.replace("Three days.", body);
    let cases: Vec<(Vec<(&str, String)>, &str)> = vec![
        (
            vec![("articles/de/delivery.md", String::new())],
            "articles/de: warning: de: 1 of 2 articles missing: delivery",
        ),
        (
            vec![("locales/de.ftl", "brand = x\n".to_owned())],
            "locales/de.ftl: warning: de: no text for category-orders: a subject without a name is not shown. Write `category-orders = …`",
        ),
        (
            vec![("locales/de.ftl", String::new())],
            "locales/de.ftl: warning: de: no text for brand: visitors read the site's id instead. Write `brand = …`",
        ),
        (vec![("articles/en/notes.txt", "x".to_owned())], "articles/en/notes.txt: warning: is not an article"),
        (vec![("locales/notes.txt", "x".to_owned())], "locales/notes.txt: warning: is not a file of texts"),
        (vec![("article/x.md", "x".to_owned())], ""),
        (
            vec![("articles/en/delivery.md", article("a <u>c</u>"))],
            "articles/en/delivery.md:6: warning: `<u>` is left out, what stands in it is shown as text",
        ),
        (
            vec![("articles/en/delivery.md", article("![a](https://a.example/b.png)"))],
            "articles/en/delivery.md:6: warning: the picture `https://a.example/b.png` is left out, its words are shown",
        ),
        (
            vec![("articles/en/delivery.md", article(""))],
            "articles/en/delivery.md:5: warning: the article says nothing",
        ),
        (
            vec![("site.toml", SITE.replace("\nholidays = \"DE\"", ""))],
            "site.toml:11: warning: `hours` speaks of public holidays",
        ),
        (
            vec![("site.toml", SITE.replace("holidays = \"DE\"", "holidays = \"AE\""))],
            "site.toml:11: warning: no public holidays are known for AE",
        ),
        (
            vec![("site.toml", SITE.replace("[\"https://shop.example\"]", "[]"))],
            "site.toml:1: warning: `origins` is empty",
        ),
        (
            vec![("site.toml", SITE.replace("\"sepa\"", "\"paypall\""))],
            "site.toml:30: warning: `paypall` is no way to pay that has a name: did you mean `paypal`? One of your own gets its name in locales/<locale>.ftl: `payment-paypall = …`",
        ),
        (vec![("site.toml", unspoken)], "site.toml:4: warning: the widget does not speak tlh"),
    ];
    for (changes, expected) in cases {
        let changes: Vec<(&str, &str)> = changes.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let dir = site(&changes);
        let (errors, warnings) = found(dir.path());
        assert!(errors.is_empty(), "{errors:?}");
        let is_there = expected.is_empty() || warnings.iter().any(|warning| warning.starts_with(expected));
        assert!(is_there, "expected {expected}\n{warnings:#?}");
        assert!(nearhand::check(dir.path()).is_good);
    }
}

#[test]
fn all_errors_are_told_at_once() {
    let dir = site(&[
        ("site.toml", &SITE.replace("Europe/Berlin", "Mars").replace("tone = \"formal\"", "tone = \"rude\"")),
        ("articles/en/delivery.md", "x"),
        ("articles/de/returns.md", "+++\ntitle = 1\n+++\n[a](b)\n"),
        ("locales/en.ftl", "x"),
    ]);
    let report = nearhand::check(dir.path());
    let (errors, _) = found(dir.path());
    let places: Vec<String> = errors.iter().map(|e| e.split(": ").next().unwrap().to_owned()).collect();
    let expected =
        ["articles/de/returns.md:2", "articles/en/delivery.md:1", "locales/en.ftl:1", "site.toml:10", "site.toml:31"];
    assert_eq!(places, expected, "{errors:#?}");
    assert!(report.summary.starts_with("5 errors in "), "{}", report.summary);
}

#[test]
fn odd_files_are_told_of_and_nothing_panics() {
    let dir = site(&[]);
    let root = dir.path();
    write(&root.join("articles/en/delivery.md"), b"+++\ntitle = \"a\"\n+++\n\nK\xFCche\n");
    assert!(found(root).0[0].starts_with("articles/en/delivery.md:5: is not UTF-8 (byte 0xFC)"));
    write(&root.join("articles/en/delivery.md"), b"\xFF\xFE+\0");
    assert!(found(root).0[0].starts_with("articles/en/delivery.md:1: is UTF-16"));

    // A byte order mark and Windows line ends change nothing.
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    write(&root.join("articles/en/delivery.md"), windows(DELIVERY).as_bytes());
    write(&root.join("site.toml"), windows(SITE).as_bytes());
    write(&root.join("locales/en.ftl"), windows(TEXTS).as_bytes());
    assert_eq!(found(root), (vec![], vec![]));
    write(&root.join("articles/en/delivery.md"), windows(&DELIVERY.replace("Three", "[x](gone)")).as_bytes());
    assert!(found(root).0[0].starts_with("articles/en/delivery.md:6: "));

    for (name, bytes) in [("site.toml", &b"\xFF"[..]), ("site.toml", b""), ("site.toml", b"= ["), ("site.toml", b"\0")]
    {
        write(&root.join(name), bytes);
        assert!(!nearhand::check(root).is_good);
    }
    let empty = tempfile::tempdir().unwrap();
    let report = nearhand::check(empty.path());
    assert_eq!(report.found.len(), 1, "{:?}", report.found);
    assert!(report.summary.starts_with("1 error in "));
    for path in [root.join("nowhere"), root.join("locales/en.ftl")] {
        let report = nearhand::check(&path);
        assert_eq!((report.found.len(), report.is_good), (1, false), "{:?}", report.found);
    }
    fs::remove_dir_all(root.join("articles")).unwrap();
    fs::remove_dir_all(root.join("locales")).unwrap();
    write(&root.join("site.toml"), SITE.as_bytes());
    let (errors, warnings) = found(root);
    assert!(
        errors.is_empty() && warnings.iter().any(|w| w.starts_with("articles: warning: there is no article")),
        "{warnings:?}"
    );
}

#[cfg(unix)]
#[test]
fn nothing_outside_of_the_folder_is_read() {
    use std::os::unix::fs::symlink;

    let outside = site(&[]);
    for path in ["site.toml", "articles", "locales", "articles/de", "articles/en/delivery.md", "locales/en.ftl"] {
        let dir = site(&[]);
        let place = dir.path().join(path);
        if place.is_dir() {
            fs::remove_dir_all(&place).unwrap()
        } else {
            fs::remove_file(&place).unwrap()
        }
        symlink(outside.path().join(path), &place).unwrap();
        let (errors, _) = found(dir.path());
        let expected = format!("{path}: is a link that leads out of the site's folder");
        assert!(errors.iter().any(|error| error.starts_with(&expected)), "{path}: {errors:?}");
    }
    // A link within the folder is as good as what it leads to, and so is one to the folder.
    let dir = site(&[("articles/de/returns.md", ""), ("articles/de/delivery.md", "")]);
    fs::remove_dir(dir.path().join("articles/de")).ok();
    symlink("en", dir.path().join("articles/de")).unwrap();
    assert_eq!(found(dir.path()).0, Vec::<String>::new());
    let link = outside.path().join("link");
    symlink(dir.path(), &link).unwrap();
    assert_eq!(found(&link).0, Vec::<String>::new());
    // A link to itself is no file, and neither is a folder that is named like one.
    symlink("loop.md", dir.path().join("articles/en/loop.md")).unwrap();
    assert_eq!(found(dir.path()).0.len(), 2, "in `en`, and in `de`, which is the same");
}

#[test]
fn words_of_consent_lead_somewhere() {
    let settings = [SITE, "\n[consent]\nversion = \"2026-11\"\nrequired = true\n"].concat();
    let told = |privacy: &str, article: bool| {
        let en = [TEXTS, "\nconsent = I agree to the [privacy notice](privacy).\n", privacy, "\n"].concat();
        let de = [TEXTS, "\nconsent = Ich stimme zu.\n"].concat();
        let mut files = vec![("site.toml", settings.as_str()), ("locales/en.ftl", &en), ("locales/de.ftl", &de)];
        if article {
            files.push(("articles/en/privacy.md", DELIVERY));
        }
        let (errors, _) = found(site(&files).path());
        errors.into_iter().filter(|error| error.contains("links to `privacy`")).collect::<Vec<_>>()
    };
    assert_eq!(told("privacy = https://lumen.example/privacy", false), Vec::<String>::new());
    assert_eq!(told("", true), Vec::<String>::new());
    for (privacy, expected) in
        [("", "there is no `privacy`"), ("privacy = javascript:alert(1)", "`javascript:alert(1)` is no address")]
    {
        let errors = told(privacy, false);
        assert!(
            errors.len() == 1 && errors[0].starts_with("locales/en.ftl") && errors[0].contains(expected),
            "{errors:?}"
        );
    }
}

#[test]
fn files_are_in_a_bucket_where_the_site_says_so() {
    for (store, expected) in [("", false), ("store = \"vault\"", false), ("store = \"bucket\"", true)] {
        let settings = [SITE, "\n[attachments]\n", store, "\n"].concat();
        let compiled = nearhand::compile::compile(site(&[("site.toml", &settings)]).path()).unwrap();
        assert_eq!(compiled.manifest.site.files_in_bucket, expected, "{store}");
        assert_eq!(compiled.manifest.site.for_stores().files_in_bucket, expected, "{store}");
        // What nobody asks for is not said: a version before does not know it.
        assert_eq!(serde_json::to_string(&compiled.manifest).unwrap().contains("files_in_bucket"), expected);
    }
    for wrong in ["store = \"r2\"", "store = true", "bucket = \"x\""] {
        let settings = [SITE, "\n[attachments]\n", wrong, "\n"].concat();
        let (errors, _) = found(site(&[("site.toml", &settings)]).path());
        assert!(errors.len() == 1 && errors[0].starts_with("site.toml:"), "{wrong}: {errors:?}");
    }
}
