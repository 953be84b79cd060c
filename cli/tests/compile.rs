//! Compiling: the same bytes each time, the order of suggestion, and HTML that cannot hurt.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use nearhand::{Compiled, compile, compile_with_pseudo, markdown};
use nearhand_shared::content::{Article, Whole, name_of};
use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use support::{SITE, site};

#[test]
fn a_site_becomes_a_manifest_and_packs() {
    let dir = site(&[]);
    let compiled = compile(dir.path()).unwrap();
    let manifest = &compiled.manifest;
    assert_eq!(manifest.site.id.as_str(), "shop");
    assert_eq!(manifest.site.accent.as_deref(), Some("#8a4b08"));
    assert_eq!(manifest.site.teams[0].languages["en"], 0.8);
    let names: Vec<&str> = manifest.locales.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["English", "Deutsch"]);
    let slugs: Vec<_> = manifest.articles.iter().map(|(slug, at)| (slug.as_str(), at.clone())).collect();
    assert_eq!(slugs, [("delivery", vec![0, 1]), ("returns", vec![0, 1])]);
    for (entry, (locale, parts)) in manifest.locales.iter().zip(&compiled.locales) {
        assert_eq!((&entry.locale, &entry.pack, entry.bytes), (locale, &parts.pack.name, parts.pack.bytes));
        assert!(parts.all.iter().all(|(name, bytes)| *name == name_of(bytes)));
        let whole = Whole::read(parts).unwrap();
        let pack = &whole.pack;
        assert_eq!(pack.locale, *locale);
        let found = pack.search(&whole.index, "refund", 5);
        assert_eq!(found.hits.first().and_then(|hit| pack.articles.get(hit.article)).unwrap().slug, "returns");
        let article: Article = whole.article(&Slug::parse("returns").unwrap()).unwrap();
        assert_eq!(article.updated.unwrap().to_string(), "2026-10-12");
        assert_eq!(article.html.trim(), r#"<p>Send it back, see <a data-article="delivery">delivery</a>.</p>"#);
    }
    let german = Whole::read(&compiled.locales[1].1).unwrap().pack;
    assert_eq!(german.language_names["en"], "Englisch");
    assert_eq!(german.language_names["de"], "Deutsch");
    assert_eq!(german.texts, support::TEXTS);
}

#[test]
fn the_same_folder_gives_the_same_bytes() {
    let (one, other) = (site(&[]), site(&[]));
    let (one, other) = (compile(one.path()).unwrap(), compile(other.path()).unwrap());
    assert_eq!(one.manifest_json().unwrap(), other.manifest_json().unwrap());
    assert_eq!(one.locales, other.locales);
}

#[test]
fn an_article_more_in_one_language_changes_that_languages_pack_only() {
    let article = "+++\ntitle = \"Zoll\"\n+++\n\nNein.\n";
    let (before, after) = (site(&[]), site(&[("articles/de/customs.md", article)]));
    let (before, after) = (compile(before.path()).unwrap(), compile(after.path()).unwrap());
    assert_eq!(before.locales[0], after.locales[0]);
    assert_ne!(before.locales[1].1, after.locales[1].1);
    assert_eq!(after.manifest.articles.values().map(Vec::len).collect::<Vec<_>>(), [1, 2, 2]);
}

#[test]
fn one_of_each_subject_is_suggested_in_turn() {
    let article = |category: &str| format!("+++\ntitle = \"x\"\n{category}+++\n\nx\n");
    let of = |category: &str| article(&format!("category = \"{category}\"\n"));
    let (lamps, safety, none) = (of("lamps"), of("safety"), article(""));
    let changes = [
        ("articles/en/a-lamp.md", lamps.as_str()),
        ("articles/en/c-lamp.md", &lamps),
        ("articles/en/b-lamp.md", &lamps),
        ("articles/en/wiring.md", &safety),
        ("articles/en/about.md", &none),
        // Another category in a translation changes nothing; what only it has comes last.
        ("articles/de/b-lamp.md", &safety),
        ("articles/de/a-zoll.md", &lamps),
    ];
    let dir = site(&changes);
    let compiled = compile(dir.path()).unwrap();
    let slugs = |at: usize| {
        let pack = Whole::read(&compiled.locales[at].1).unwrap().pack;
        pack.articles.iter().map(|article| article.slug).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(slugs(0), "a-lamp delivery about wiring b-lamp returns c-lamp");
    assert_eq!(slugs(1), "delivery b-lamp returns a-zoll");
}

#[test]
fn a_locale_without_articles_still_has_a_pack() {
    let dir = site(&[("site.toml", &SITE.replace("[\"en\", \"de\"]", "[\"en\", \"de\", \"ja\"]"))]);
    let compiled = compile(dir.path()).unwrap();
    let (locale, parts) = &compiled.locales[2];
    assert_eq!(*locale, Locale::parse("ja").unwrap());
    let pack = Whole::read(parts).unwrap().pack;
    assert!(pack.articles.is_empty() && pack.texts.is_empty());
    assert_eq!(compiled.manifest.locales[2].name, "日本語");
}

#[test]
fn markdown_becomes_plain_html() {
    let cases = [
        (
            "# A\n\n## B\n\n### C\n\n#### D",
            "<h2 id=\"s-a\">A</h2>\n<h3 id=\"s-b\">B</h3>\n<h4 id=\"s-c\">C</h4>\n<h4 id=\"s-d\">D</h4>",
        ),
        ("## A\n\n##### B", "<h2 id=\"s-a\">A</h2>\n<h4 id=\"s-b\">B</h4>"),
        ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("```rust\na < b\n```", "<pre><code>a &lt; b\n</code></pre>"),
        ("> a\n\n---", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>"),
        ("a  \nb", "<p>a<br>\nb</p>"),
        ("[a](returns \"title\")", "<p><a data-article=\"returns\">a</a></p>"),
        (
            "[a](https://b.example/?c&d)",
            "<p><a href=\"https://b.example/?c&amp;d\" rel=\"noopener noreferrer\" target=\"_blank\">a</a></p>",
        ),
        ("<a@b.example>", "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>"),
        ("[a](tel:+49301)", "<p><a href=\"tel:+49301\">a</a></p>"),
        (
            "|a|b|\n|:-:|--:|\n|c|d|",
            "<div class=\"table\" tabindex=\"0\"><table><thead><tr><th align=\"center\">a</th><th align=\"right\">b</th></tr></thead><tbody>\n<tr><td align=\"center\">c</td><td align=\"right\">d</td></tr>\n</tbody></table></div>",
        ),
        ("a ![b *c*](d.png) e", "<p>a b c e</p>"),
    ];
    for (text, expected) in cases {
        assert_eq!(markdown::render(text).html.trim(), expected, "{text}");
    }
}

#[test]
fn hostile_markdown_is_harmless() {
    let cases = [
        "<script>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<div style=\"position:fixed\" onclick=\"alert(1)\">x</div>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<form action=\"https://evil.example\"><input name=a></form>",
        "<base href=\"https://evil.example\"><meta http-equiv=refresh content=0>",
        "<!-- --><script>alert(1)</script><!--",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?><script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](\u{1}javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox(1))",
        "[x](//evil.example)",
        "[x](https:evil)",
        "[x](/w/other-site)",
        "[x](blob:https://evil.example/1)",
        "<javascript:alert(1)>",
        "[x]: javascript:alert(1)\n\n[x]",
        "[![x](y \"onerror=alert(1)\")](javascript:alert(1))",
        "![x](javascript:alert(1))",
        "![x\"onerror=\"alert(1)](y)",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "[x](<https://a.example/\"><script>alert(1)</script>>)",
        "[x](https://a.example 'a\" onclick=\"alert(1)')",
        "# a {#id .class onclick=alert(1)}",
        "```\" onclick=\"alert(1)\nx\n```",
        "```x\"><script>alert(1)</script>\nx\n```",
        "|a|\n|--|\n|<script>alert(1)</script>|",
        "| style=\"text-align: left\"> |\n|:--|\n|</table><script>alert(1)</script>|",
        "` style=\"text-align: right\">`<table>",
        "> - > <script>\n> - > alert(1)</script>",
        "<x onclick=alert(1) style=color:red>[a](javascript:b)</x>",
    ];
    let allowed = [
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "div",
        "em",
        "h2",
        "h3",
        "h4",
        "details",
        "hr",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    let attributes = ["href", "data-article", "rel", "target", "align", "start", "class", "tabindex", "id"];
    for text in cases {
        let html = markdown::render(text).html;
        for tag in html.split('<').skip(1) {
            let inner = tag.split('>').next().unwrap();
            let mut parts = inner.trim_start_matches('/').split(' ');
            let name = parts.next().unwrap();
            assert!(allowed.contains(&name), "<{name}> in {html}\nof {text}");
            // Quoted values hold no space but in `rel`, so the rest splits into attributes.
            for attribute in parts.filter(|part| part.contains('=')) {
                let (name, value) = attribute.split_once('=').unwrap();
                assert!(attributes.contains(&name), "{name} in {html}\nof {text}");
                let is_good = name != "href"
                    || ["\"https://", "\"http://", "\"mailto:", "\"tel:"]
                        .iter()
                        .any(|scheme| value.starts_with(scheme));
                assert!(is_good, "{attribute} in {html}\nof {text}");
            }
        }
    }
}

/// Not on the table of cases: depth. A page of brackets must not take the program down.
#[test]
fn deep_nesting_ends() {
    for piece in ["> ", "- ", "*", "[", "![", "<b>", "`", "~~", "1. ", "|"] {
        let _ = markdown::render(&piece.repeat(1_000));
        let _ = markdown::render(&format!("{}x", piece.repeat(500)));
    }
}

#[test]
fn pseudo_locales_are_the_default_locale_made_strange() {
    let dir = site(&[]);
    let plain = compile(dir.path()).unwrap();
    let pseudo = compile_with_pseudo(dir.path()).unwrap();
    let tags = |compiled: &Compiled| compiled.locales.iter().map(|(locale, _)| locale.to_string()).collect::<Vec<_>>();
    assert_eq!(tags(&pseudo), [tags(&plain), vec!["en-XA".to_owned(), "ar-XB".to_owned()]].concat());
    let (_, parts) = &pseudo.locales[pseudo.locales.len() - 2];
    let pack = Whole::read(parts).unwrap().pack;
    assert!(pack.articles.iter().all(|article| !article.title.is_ascii()), "{:?}", pack.articles);
}
