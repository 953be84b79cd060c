//! `nearhand check`: how a site's texts are worded, every kind of warning once, with the line that it must name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use support::{SITE, TEXTS, found, site};

/// The warnings on the lines of a locale's texts, in a site whose English greets its friends.
fn warnings(tag: &str, texts: &str) -> Vec<String> {
    let locales = if tag == "de" { String::new() } else { format!(", \"{tag}\"") };
    let settings = SITE.replacen("\"de\"]", &format!("\"de\"{locales}]"), 1);
    let english =
        format!("{TEXTS}greeting = Hello my friend\n    .familiar = Hi my friend\nconsent = I agree to all of it.\n");
    let file = format!("locales/{tag}.ftl");
    let texts = format!("{texts}\n{TEXTS}");
    let dir = site(&[("site.toml", &settings), ("locales/en.ftl", &english), (&file, &texts)]);
    let (errors, warnings) = found(dir.path());
    assert_eq!(errors, Vec::<String>::new(), "{texts}");
    warnings.into_iter().filter(|warning| warning.starts_with(&file)).collect()
}

fn expect(tag: &str, texts: &str, line: usize, part: &str) {
    let warnings = warnings(tag, texts);
    assert_eq!(warnings.len(), 1, "{tag}, {texts}: {warnings:#?}");
    let beginning = format!("locales/{tag}.ftl:{line}: warning: ");
    assert!(warnings[0].starts_with(&beginning) && warnings[0].contains(part), "{beginning} … {part}\n{}", warnings[0]);
}

#[test]
fn plurals_are_those_of_the_language() {
    // locale | variants | line, part of the message
    let cases = [
        ("de", "[one] x\n [few] y\n *[other] z", 3, "`de` has no plural `few`, so nobody sees"),
        ("de", "[few] x\n [one] y\n *[other] z", 2, "use `one` or `other`"),
        ("de", "[one] x\n [anders] y\n *[other] z", 3, "`de` has no plural `anders`"),
        ("de", "[0] x\n *[other] z", 3, "no variant for the plural `one` (such as 1), which `de` has"),
        ("pl", "[one] x\n *[other] z", 2, "plural `few` (such as 2) and `many` (such as 0), which `pl` has"),
        ("ja", "[one] x\n *[other] z", 2, "`ja` has no plural `one`"),
    ];
    for (tag, variants, line, part) in cases {
        expect(tag, &format!("results-count = {{ $count ->\n {variants}\n }}"), line, part);
    }
    let familiar = "results-count = x\n    .familiar = { $count ->\n    [two] x\n    [one] x\n   *[other] z\n }";
    expect("de", familiar, 3, "of `results-count.familiar`");
}

#[test]
fn a_time_is_told_in_forms_that_there_are() {
    let open = |variants: &str| format!("availability-open = {{ $kind ->\n {variants}\n }}");
    let all = "[time] a { $time }\n [tomorrow] b { $time }\n [weekday] c { $time }\n *[date] d { $time }";
    assert_eq!(warnings("de", &open(all)), Vec::<String>::new());
    assert_eq!(warnings("pl", &open("[time] a { $time }\n *[other] b { $time }")), Vec::<String>::new());
    let part = "no time is told in a form `today`, so nobody sees this variant of `availability-open`: use `time`";
    expect("de", &open("[today] a { $time }\n *[date] b { $time }"), 2, part);
}

#[test]
fn a_text_fits_its_place() {
    let cases = [
        ("de", "article-yes = Das hat geholfen", 1, "`article-yes` takes 16 columns, and its place has 10: shorten it"),
        ("ja", "article-yes = 役に立ちました", 1, "takes 14 columns"),
        ("de", "article-yes = Ja\n    .familiar = Na klar doch", 2, "`article-yes.familiar` takes 12 columns"),
        ("de", "-shop = Lampenhaus\narticle-yes = { -shop }!", 2, "takes 11 columns"),
    ];
    for (tag, texts, line, part) in cases {
        expect(tag, texts, line, part);
    }
}

#[test]
fn a_text_is_not_left_in_the_default_language() {
    expect("de", "greeting = Hello my friend", 1, "`greeting` says the same as in `en`: translate it, or leave it out");
    expect("de", "greeting = Hallo\n    .familiar = Hi my friend", 2, "`greeting.familiar` says the same");
    // Without its consent a locale is refused: it cannot be left out.
    let consent = warnings("de", "consent = I agree to all of it.");
    let same = "`consent` says the same as in `en`: translate it";
    assert!(consent.iter().any(|warning| warning.ends_with(same)), "{consent:#?}");
    // As the widget has it in English.
    expect("de", "contact-title = Write to us", 1, "`contact-title` says the same");
}

#[test]
fn what_is_in_order_is_left_alone() {
    let cases = [
        // Every number of a plural has a variant of its own.
        ("de", "results-count = { $count ->\n [0] x\n [1] y\n *[other] z\n }"),
        // French has a plural for millions.
        ("fr", "results-count = { $count ->\n [one] x\n *[other] z\n }"),
        // Czech has one for fractions.
        ("cs", "results-count = { $count ->\n [one] x\n [few] y\n *[other] z\n }"),
        ("pl", "results-count = Artykuły: { $count }"),
        ("de", "article-yes = Ja, danke"),
        ("de", "greeting = Hallo"),
        // The same language, or a name.
        ("en-GB", "greeting = Hello my friend"),
        ("de", "channel-message = Write to us"),
    ];
    for (tag, texts) in cases {
        assert_eq!(warnings(tag, texts), Vec::<String>::new(), "{tag}, {texts}");
    }
}
