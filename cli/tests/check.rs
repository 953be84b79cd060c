//! `nearhand check`: every kind of error once, with the line that it must name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use support::{RETURNS, SITE, TEXTS, found, site};

/// Checks that a site with these files has exactly one error, which begins and ends as expected.
fn expect(changes: &[(&str, &str)], beginning: &str, part: &str) {
    let dir = site(changes);
    let (errors, _) = found(dir.path());
    assert_eq!(errors.len(), 1, "{beginning}: {errors:#?}");
    assert!(
        errors[0].starts_with(beginning) && errors[0].contains(part),
        "expected {beginning} … {part}\n{}",
        errors[0]
    );
}

#[test]
fn a_good_site_is_in_order() {
    let dir = site(&[]);
    let report = nearhand::check(dir.path());
    assert!(report.found.is_empty(), "{:?}", report.found);
    assert_eq!(report.summary, format!("{} is in order: 2 articles in 2 languages", dir.path().display()));
}

#[test]
fn errors_of_settings_name_their_line() {
    // What is replaced in site.toml, by what, the line, part of the message.
    let cases = [
        ("id = \"shop\"", "id = \"My Shop\"", 1, "`My Shop` is not a name"),
        ("id = \"shop\"\n", "", 1, "site.toml needs `id`"),
        ("id = \"shop\"", "id = \"\"", 1, "`id` is empty"),
        ("id = \"shop\"", "id = 7", 1, "`id` is a number, but must be a text"),
        ("id = \"shop\"", "id = \"my_shop\"\nidentity = \"required\"", 1, "which `identity = \"required\"` needs"),
        (
            "id = \"shop\"",
            "id = \"shop-\"\nturnstile = \"0x4\"",
            1,
            "`shop-` can have no secret, which `turnstile` needs",
        ),
        (
            "accent =",
            "desk = { origin = \"https://desk.shop.example/desk\" }\naccent =",
            5,
            "did you mean `https://desk.shop.example`?",
        ),
        ("accent =", "desk = { origin = \"https://*.shop.example\" }\naccent =", 5, "is not an origin"),
        (
            "accent =",
            "translation = { url = \"https://a.example/translate\" }\naccent =",
            5,
            "`[translation]` needs `kind`",
        ),
        (
            "accent =",
            "translation = { kind = \"google\", url = \"https://a.example/translate\" }\naccent =",
            5,
            "`kind` cannot be `google`",
        ),
        (
            "accent =",
            "translation = { kind = \"deepl\", url = \"http://a.example/translate\" }\naccent =",
            5,
            "with https",
        ),
        (
            "accent =",
            "translation = { kind = \"deepl\", url = \"https://a.example/translate\", except = [\"gulv\"] }\naccent =",
            5,
            "`except` names a market that there is not, `gulv`",
        ),
        (
            "id = \"shop\"",
            "id = \"shop-\"\ntranslation = { kind = \"deepl\", url = \"https://a.example/translate\" }",
            1,
            "`shop-` can have no secret, which `[translation]` needs",
        ),
        ("accent =", "mail = { reply = \"help@shop.example\" }\naccent =", 5, "`[mail]` needs `from`"),
        ("accent =", "mail = { from = \"Shop <help@shop.example>\" }\naccent =", 5, "is not an e-mail address"),
        (
            "accent =",
            "mail = { from = \"help@shop.example\", reply = \"replies-to-all-of-our-customers-questions@shop.example\" }\naccent =",
            5,
            "at most 34 letters stand before the `@`",
        ),
        (
            "accent =",
            "mail = { from = \"help@shop.example\", notify = { berlim = [\"a@shop.example\"] } }\naccent =",
            5,
            "`notify` names a team that there is not, `berlim`",
        ),
        (
            "accent =",
            "mail = { from = \"help@shop.example\", notify = { berlin = [\"a\"] } }\naccent =",
            5,
            "`a` is not an e-mail address",
        ),
        ("origins =", "orgins =", 2, "did you mean `origins`?"),
        ("https://shop.example", "https://shop.example/a", 2, "did you mean `https://shop.example`?"),
        ("[\"https://shop.example\"]", "[\"https://shop.example\", \"https://shop.example\"]", 2, "listed twice"),
        ("[\"https://shop.example\"]", "\"https://shop.example\"", 2, "must be a list of texts"),
        // One error for one cause.
        (
            "[\"en\", \"de\"]",
            "\"en\"",
            4,
            "`locales` is a text, but must be a list of texts: write `locales = [\"en\"]`",
        ),
        ("[\"en\", \"de\"]", "[]", 4, "`locales` is empty"),
        ("default_locale = \"en\"", "default_locale = \"fr\"", 3, "not one of `locales`"),
        ("default_locale = \"en\"", "default_locale = \"EN\"", 3, "`EN` is spelt `en`"),
        ("default_locale = \"en\"", "default_locale = \"english!\"", 3, "not a BCP 47 language tag"),
        ("[\"en\", \"de\"]", "[\"en\", \"de\", \"de\"]", 4, "`de` is listed twice"),
        ("[\"en\", \"de\"]", "[\n  \"en\", \"de\",\n  7,\n]", 6, "must be a list of texts"),
        ("#8A4b08", "red", 5, "write a colour as `#rrggbb`"),
        ("accent =", "identity = \"always\"\naccent =", 5, "`identity` cannot be `always`"),
        ("accent =", "turnstile = \"0x4 <b>\"\naccent =", 5, "`turnstile` is the site key"),
        ("accent =", "logo = { size = 24, shapes = [] }\naccent =", 5, "draws nothing"),
        (
            "accent =",
            "logo = { size = 24, shapes = [{ d = \"M0 0<b>\", fill = \"#8a4b08\" }] }\naccent =",
            5,
            "the outline of an SVG path",
        ),
        (
            "accent =",
            "logo = { size = 24, shapes = [{ d = \"M0 0z\", fill = \"red\" }] }\naccent =",
            5,
            "`fill` cannot be `red`",
        ),
        ("[[teams]]", "[[topics]]\nid = \"Order\"\n\n[[teams]]", 8, "`Order` is not a name"),
        ("en = 0.8 }\n", "en = 0.8 }\npeople = [\" \"]\n", 10, "`people` cannot name ` `"),
        ("[[teams]]", "[[team]]", 7, "did you mean `teams`?"),
        ("[[teams]]", "[desk]\ncapacity = 0\n\n[[teams]]", 8, "`capacity` is a whole number from 1 to 100"),
        ("[[teams]]", "[desk]\nlive_wait_minutes = 300\n\n[[teams]]", 8, "whole number from 1 to 240"),
        ("id = \"berlin\"", "id = \"Berlin\"", 8, "`Berlin` is not a name"),
        ("languages = { de = 1.0, en = 0.8 }\n", "", 7, "a team needs `languages`"),
        ("en = 0.8", "en = 1.8", 9, "from 0 to 1"),
        ("en = 0.8", "fr = 0.8", 9, "the site has no `fr`"),
        ("en = 0.8", "en = \"good\"", 9, "must be a number"),
        ("Europe/Berlin", "Europe/Berln", 10, "did you mean `Europe/Berlin`?"),
        ("Europe/Berlin", "Berlin", 10, "did you mean `Europe/Berlin`?"),
        ("Europe/Berlin", "europe/berlin", 10, "is spelt `Europe/Berlin`"),
        ("Europe/Berlin", "Mars", 10, "write an IANA name"),
        ("09:00-18:00", "09:00-18h", 11, "from `18h"),
        ("Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-", 11, "at its end"),
        ("Mo-Fr 09:00-18:00; PH off", "Mo 00:00-24:00/24:00", 11, "`hours` cannot be read"),
        ("Mo-Fr 09:00-18:00; PH off", "Mo 25:61-26:00", 11, "`hours` cannot be read"),
        ("Mo-Fr 09:00-18:00; PH off", "9 to 5", 11, "at character 1"),
        ("holidays = \"DE\"", "holidays = \"Germany\"", 12, "not a country"),
        ("capacity = 2", "capacity = 0", 13, "`capacity` is a whole number from 1"),
        ("capacity = 2", "capacity = 1.5", 13, "whole number"),
        ("minutes = 20, ", "", 13, "`callbacks` needs `minutes`"),
        ("days_ahead", "day_ahead", 13, "did you mean `days_ahead`?"),
        ("kind = \"message\"", "kind = \"mesage\"", 17, "did you mean `message`?"),
        ("kind = \"message\"", "kind = \"fax\"", 17, "use `phone`, `email`"),
        ("kind = \"message\"", "kind = \"message\"\nvalue = \"x\"", 18, "has no `value`"),
        (
            "[[markets]]",
            "[[channels]]\nid = \"phone\"\nkind = \"message\"\n\n[[markets]]",
            25,
            "the id `phone` is taken",
        ),
        ("value = \"+493023125012\"\n", "", 19, "a channel needs `value`"),
        ("+493023125012", "030 23125012", 22, "write it like `+49"),
        ("\"DE\", \"AT\"", "\"DE\", \"UK\"", 26, "write `GB`"),
        ("\"DE\", \"AT\"", "\"DE\", \"DE\"", 26, "already in a market"),
        ("[\"phone\", \"message\"]", "[\"phne\", \"message\"]", 27, "did you mean `phone`?"),
        ("[\"phone\", \"message\"]", "[\"phone\", \"phone\"]", 27, "listed twice"),
        ("residency = \"eu\"", "residency = \"europe\"", 28, "`residency` cannot be `europe`"),
        ("currency = \"EUR\"", "currency = \"euro\"", 29, "three capital letters"),
        ("currency = \"EUR\"", "currency = \"EUX\"", 29, "`EUX` is not a currency"),
        ("payments = [\"sepa\"]", "payments = [\"\"]", 30, "not the id of a way to pay"),
        ("payments = [\"sepa\"]", "payments = [\"Apple Pay\"]", 30, "such as `apple-pay`"),
        ("tone = \"formal\"", "tone = \"friendly\"", 31, "use `formal` or `familiar`"),
        ("locale = \"de\"\n", "locale = \"fr\"\n", 32, "the site has no `fr`"),
        ("tone = \"formal\"", "tone = formal", 31, "write `tone = \"formal\"`"),
        ("[\"en\", \"de\"]", "[\"en\", \"de\"", 4, "put a `]` behind its last value"),
        ("[\"en\", \"de\"]", "[\"en\", \"de\", \"jp\"]", 4, "`jp` is spelt `ja`"),
        ("[\"en\", \"de\"]", "[\"en\", \"de\", \"es_MX\"]", 4, "`es_MX` is spelt `es-MX`"),
        ("Europe/Berlin", "America/Mexico", 10, "did you mean `America/Mexico_City`?"),
        ("tone = \"formal\"", "residency = \"us\"", 31, "duplicate key"),
        (
            "tone = \"formal\"",
            "teams = { berln = 0.3 }\ntone = \"formal\"",
            31,
            "there is no team `berln`: did you mean `berlin`?",
        ),
        (
            "tone = \"formal\"",
            "teams = { x = 0.3 }\ntone = \"formal\"",
            31,
            "there is no team `x`: the only team is `berlin`",
        ),
        ("[\"phone\", \"message\"]", "[\"fax\"]", 27, "there is no channel `fax`: there are `message` and `phone`"),
        ("+493023125012\"", "+493023125012\"\nteam = \"berln\"", 23, "no team `berln`: did you mean `berlin`?"),
        ("kind = \"message\"", "kind = \"message\"\nteam = \"berlin\"", 18, "has no `team`: the team is chosen by"),
    ];
    for (old, new, line, part) in cases {
        assert!(SITE.contains(old), "{old}");
        let text = SITE.replacen(old, new, 1);
        let dir = site(&[("site.toml", &text)]);
        let (errors, _) = found(dir.path());
        let beginning = format!("site.toml:{line}: ");
        let is_there = errors.iter().any(|error| error.starts_with(&beginning) && error.contains(part));
        assert!(is_there, "{old} → {new}: expected {beginning} … {part}\n{errors:#?}");
        // A wrong name of a team leaves texts behind that name it.
        let others = errors.iter().filter(|error| error.starts_with("site.toml")).count();
        assert_eq!(others, 1, "{old} → {new}: {errors:#?}");
    }
}

#[test]
fn what_cannot_be_read_is_told_once() {
    let named = SITE.replace("tone =", "teams = { berlin = 0.3 }\ntone =");
    let notify = "[mail]\nfrom = \"help@shop.example\"\nnotify = { berlin = [\"a@shop.example\"] }\n\n[[channels]]";
    let named = named.replacen("[[channels]]", notify, 1);
    let none = named.split_once("[[teams]]").unwrap();
    let none = [none.0, none.1.split_once("\n\n").unwrap().1].concat();
    for (text, expected) in [
        (named.replace("[[teams]]", "[teams]"), vec!["`teams` is a table, but must be a list: write `[[teams]]`"]),
        (
            none,
            vec![
                "there is no team `berlin`: the site has none. Add `[[teams]]`, or leave this out",
                "`notify` names a team that there is not, `berlin`: the site has none",
            ],
        ),
    ] {
        let dir = site(&[("site.toml", &text)]);
        let (errors, warnings) = found(dir.path());
        let errors: Vec<_> = errors.iter().filter(|error| error.starts_with("site.toml")).collect();
        assert_eq!(errors.len(), expected.len(), "{errors:#?}");
        for part in expected {
            assert!(errors.iter().any(|error| error.contains(part)), "{part}: {errors:#?}");
        }
        assert!(!warnings.iter().any(|warning| warning.contains("there is no")), "{warnings:#?}");
    }
}

#[test]
fn a_table_by_nearly_its_name_is_one_error_and_no_warning() {
    let whole = SITE.replacen(
        "[[channels]]",
        "[mail]\nfrom = \"help@shop.example\"\nnotify = { berlin = [\"a@shop.example\"] }\n\n\
         [translation]\nkind = \"deepl\"\nurl = \"https://a.example/translate\"\nexcept = [\"dach\"]\n\n\
         [[topics]]\nid = \"order\"\n\n[[notices]]\nid = \"late\"\nmarkets = [\"dach\"]\n\n\
         [[help_centre.links]]\nid = \"imprint\"\nurl = \"https://shop.example/imprint\"\n\n\
         [[channels]]\nid = \"call\"\nkind = \"callback\"\n\n[[channels]]",
        1,
    );
    let whole = whole.replace("tone =", "teams = { berlin = 0.3 }\ntone =");
    let whole = whole.replacen("accent =", "answer_hours = 4\naccent =", 1);
    let texts = "brand = Shop\ncategory-orders = Orders\nteam-berlin = Berlin\nchannel-phone = Call\ntopic-order = Order\n\
                 notice-late = Late.\nlink-imprint = Imprint\nmarket-dach = DACH\n";
    for (old, new) in [
        ("", ""),
        ("[[teams]]", "[[team]]"),
        ("[[channels]]", "[[chanels]]"),
        ("[[markets]]", "[[market]]"),
        ("[[topics]]", "[[topic]]"),
        ("[[notices]]", "[[notice]]"),
        ("[[help_centre.links]]", "[[help_center.links]]"),
        ("[[help_centre.links]]", "[[help_centre.link]]"),
    ] {
        let text = whole.replace(old, new);
        let dir = site(&[("site.toml", &text), ("locales/en.ftl", texts), ("locales/de.ftl", texts)]);
        let (errors, warnings) = found(dir.path());
        assert_eq!(errors.len(), usize::from(old != new), "{new}: {errors:#?}");
        assert!(errors.iter().all(|error| error.contains("did you mean")), "{new}: {errors:#?}");
        let told = warnings.iter().filter(|warning| warning.starts_with("site.toml") || warning.contains("no "));
        assert_eq!(told.collect::<Vec<_>>(), Vec::<&String>::new(), "{new}");
    }
}

#[test]
fn a_site_whose_id_can_name_no_secret_is_told_so() {
    let dir = site(&[("site.toml", &SITE.replacen("id = \"shop\"", "id = \"my_shop\"", 1))]);
    let (errors, warnings) = found(dir.path());
    assert!(!errors.iter().any(|error| error.contains("secret")), "{errors:#?}");
    let told =
        |warning: &String| warning.starts_with("site.toml:1:") && warning.contains("`my_shop` can have no secret");
    assert!(warnings.iter().any(told), "{warnings:#?}");
}

#[test]
fn a_team_that_is_told_where_the_sites_own_mail_comes_in_is_warned_of() {
    for (mail, is_loop) in [
        ("from = \"help@shop.example\", notify = { berlin = [\"help@shop.example\"] }", true),
        (
            "from = \"help@shop.example\", notify = { berlin = [\"team@shop.example\", \"Help+team@Shop.example\"] }",
            true,
        ),
        (
            "from = \"no-reply@shop.example\", reply = \"help@shop.example\", notify = { berlin = [\"help@shop.example\"] }",
            true,
        ),
        ("from = \"help@shop.example\", notify = { berlin = [\"team@shop.example\", \"help@team.example\"] }", false),
        ("from = \"help@shop.example\"", false),
    ] {
        let dir = site(&[("site.toml", &SITE.replace("accent =", &format!("mail = {{ {mail} }}\naccent =")))]);
        let (errors, warnings) = found(dir.path());
        assert!(errors.is_empty(), "{mail}: {errors:?}");
        let told = |warning: &String| warning.starts_with("site.toml:5:") && warning.contains("round in a circle");
        assert_eq!(
            warnings.iter().filter(|warning| told(warning)).count(),
            usize::from(is_loop),
            "{mail}: {warnings:?}"
        );
    }
}

#[test]
fn a_topic_has_a_name_in_every_language() {
    let toml = format!("{SITE}\n[[topics]]\nid = \"order\"\norder = true\n");
    let dir = site(&[("site.toml", &toml)]);
    let (errors, _) = found(dir.path());
    assert_eq!(errors.len(), 2, "{errors:#?}");
    for (error, tag) in errors.iter().zip(["de", "en"]) {
        assert!(error.contains(&format!("{tag}: the topic has no name here: write `topic-order = …`")), "{error}");
    }
    let named = format!("{TEXTS}\ntopic-order = My order\n");
    let dir = site(&[("site.toml", &toml), ("locales/en.ftl", &named), ("locales/de.ftl", &named)]);
    let (errors, _) = found(dir.path());
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_country_is_in_one_market() {
    let text = format!("{SITE}\n[[markets]]\nid = \"dach\"\ncountries = [\"CH\", \"AT\"]\nchannels = []\n");
    let dir = site(&[("site.toml", &text)]);
    let (errors, _) = found(dir.path());
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].starts_with("site.toml:35: the id `dach` is taken"), "{errors:?}");
    assert!(errors[1].starts_with("site.toml:36: AT is already in a market"), "{errors:?}");
}

#[test]
fn errors_of_articles_name_their_line() {
    let article = |head: &str, body: &str| format!("+++\ntitle = \"Delivery\"\n{head}+++\n\n{body}\n");
    let cases = [
        ("No front matter.\n".to_owned(), 1, "an article begins with front matter"),
        ("---\ntitle: x\n\nText\n".to_owned(), 1, "has no end: put a line `---`"),
        ("+++\ntitle = \"x\"\n\nText\n".to_owned(), 1, "has no end"),
        ("+++\nsummary = \"x\"\n+++\nText\n".to_owned(), 2, "front matter needs `title`"),
        ("+++\ntitle = \" \"\n+++\nText\n".to_owned(), 2, "`title` is empty"),
        ("+++\ntitle = \"a\\nb\"\n+++\nText\n".to_owned(), 2, "`title` is one line"),
        (article("sumary = \"x\"\n", "Text"), 3, "did you mean `summary`?"),
        (article("category = \"My orders\"\n", "Text"), 3, "not a category"),
        (article("summary = \"x\"\nkeywords = \"a, b\"\n", "Text"), 4, "must be a list of texts"),
        (article("updated = \"2026-10-12\"\n", "Text"), 3, "a date without quotes"),
        (article("updated = 2026-10-12T10:00:00Z\n", "Text"), 3, "a date without quotes"),
        (article("updated = 2026-02-30\n", "Text"), 3, ""),
        (article("summary = x\n", "Text"), 3, "write `summary = \"x\"`"),
        (article("", "Text\n\n[a](return)"), 7, "did you mean `returns`?"),
        (article("", "[a](warranty)"), 5, "there is no such article"),
        (article("", "[a](returns.html)"), 5, "such as `returns`"),
        (article("", "[a](/help/returns)"), 5, "such as `returns`"),
        (article("", "[a](../en/returns#how)"), 5, "such as `returns`"),
        (article("", "[a](#how)"), 5, "`delivery` has no heading of that name"),
        (article("", "[a](#)"), 5, "a link cannot lead to `#`"),
        (article("", "- b\n- [a](javascript:alert(1))"), 6, "a link cannot lead to `javascript:alert(1)`"),
        (article("", "[a][b]\n\n[b]: ftp://files.example"), 5, "`ftp://files.example`"),
        (article("", "<data:text/html,x>"), 5, "`data:text/html,x`"),
        (article("", "[a]()"), 5, "a link cannot lead to ``"),
    ];
    for (text, line, part) in cases {
        expect(&[("articles/en/delivery.md", &text)], &format!("articles/en/delivery.md:{line}: "), part);
    }
    let fine = article(
        "",
        "[a](returns) [b](https://a.example) \\*\\* **x** `**`\n\n    **\n\n<mailto:a@b.example> <a@b.example> [c](tel:+49301)",
    );
    let dir = site(&[("articles/en/delivery.md", &fine)]);
    assert_eq!(found(dir.path()), (vec![], vec![]));
}

#[test]
fn errors_of_texts_name_their_line() {
    let cases = [
        ("brand = Shop\n}\n", 2, "is not Fluent here"),
        ("brand = { $name\n\n", 1, "is not Fluent here"),
        ("brand =\n", 1, "is not Fluent here"),
        ("brand = Shop\nbrand = Laden\n", 2, "written twice"),
        ("brand = Shop\n\ngreting = Hi\n", 3, "did you mean `greeting`?"),
        ("brand = Shop\nteam-berln = x\n", 2, "did you mean `team-berlin`?"),
        ("brand = Shop\ncategory-order = x\n", 2, "did you mean `category-orders`?"),
        ("brand = Shop\nchannel-phne = x\n", 2, "did you mean `channel-phone`?"),
        ("brand = Shop\nresults-count = { $cuont } for { $query }\n", 2, "use `count` or `query`"),
        ("brand =\n    Shop\n    of { $owner }\n", 3, "not given a variable `owner`"),
        ("brand = Shop\ngreeting = { bran }\n", 2, "did you mean `brand`?"),
        ("brand = { -name }\n", 1, "there is no term `-name`"),
        ("brand = Shop\ngreeting = Hallo\n    .freindly = Na\n", 3, "only `.familiar` is known"),
        ("brand = Shop\nresults-count = x\n    .familiar = { $cuont }\n", 3, "use `count` or `query`"),
        ("brand = Shop\nresults-count = { NUMBER($count) }\n", 2, "there is no function `NUMBER`"),
    ];
    for (text, line, part) in cases {
        expect(&[("locales/de.ftl", text)], &format!("locales/de.ftl:{line}: "), part);
    }
    let fine = "-name = Shop\nbrand = { -name }\ngreeting = Good day from { brand }\n    .familiar = Hi from { brand }\ncategory-orders = x\n# note\nresults-count = { $count ->\n    [one] { $query }\n   *[other] { $count }\n }\n";
    let dir = site(&[("locales/de.ftl", fine)]);
    assert_eq!(found(dir.path()), (vec![], vec![]));
}

#[test]
fn errors_of_files_and_folders_name_them() {
    expect(&[("articles/fr/returns.md", RETURNS)], "articles/fr: ", "the site has no locale `fr`");
    expect(&[("articles/DE/returns.md", RETURNS)], "articles/DE: ", "`DE` is spelt `de`");
    expect(&[("articles/en/Return it.md", RETURNS)], "articles/en/Return it.md: ", "`Return it` is not a name");
    expect(&[("articles/en/search.md", RETURNS)], "articles/en/search.md: ", "at that address the help centre");
    expect(&[("articles/en/sub/returns.md", RETURNS)], "articles/en/sub: ", "not nested");
    expect(&[("articles/returns.md", RETURNS)], "articles/returns.md: ", "articles/<locale>/<slug>.md");
    expect(&[("locales/fr.ftl", TEXTS)], "locales/fr.ftl: ", "the site has no locale `fr`");
    expect(&[("site.toml", "")], "site.toml: ", "`nearhand new");
}

#[test]
fn services_that_the_worker_calls_in_development_alone_are_warned_of() {
    for (settings, part) in [
        (
            "translation = { kind = \"libretranslate\", url = \"http://localhost:5000/translate\" }",
            "can be read on the way",
        ),
        ("translation = { kind = \"libretranslate\", url = \"https://10.0.0.5/translate\" }", "a network of your own"),
        ("translation = { kind = \"libretranslate\", url = \"https://a.example\" }", "ends with `/translate`"),
        ("desk = { origin = \"http://localhost:8787\" }", "on this machine only"),
    ] {
        let changed = SITE.replace("accent =", &format!("{settings}\naccent ="));
        let dir = site(&[("site.toml", &changed)]);
        let (errors, warnings) = found(dir.path());
        assert!(errors.is_empty(), "{settings}: {errors:?}");
        assert!(
            warnings.iter().any(|warning| warning.starts_with("site.toml:5:") && warning.contains(part)),
            "{settings}: {warnings:?}"
        );
    }
    let good = SITE.replace(
        "accent =",
        "translation = { kind = \"deepl\", url = \"https://api-free.deepl.com/v2/translate\" }\naccent =",
    );
    let dir = site(&[("site.toml", &good)]);
    assert_eq!(found(dir.path()), (Vec::new(), Vec::new()));
}
