//! `nearhand import`: small exports of each kind, and what becomes of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nearhand::import::{Imported, NotImported, Options, Source, import};
use tempfile::TempDir;

/// A PNG of one pixel, with a byte that tells it from others.
fn png(width: u8) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend([0, 0, 0, width, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

fn put(dir: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let file = dir.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, bytes).unwrap();
}

fn run(source: Source, from: &Path, to: &Path) -> Imported {
    import(source, from, to, &Options::default()).unwrap()
}

/// Everything in a folder, by path.
fn all(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, dir: &Path, out: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, out);
            } else {
                out.insert(path.strip_prefix(root).unwrap().display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    let mut out = BTreeMap::new();
    walk(dir, dir, &mut out);
    out
}

fn text(dir: &Path, path: &str) -> String {
    fs::read_to_string(dir.join(path)).unwrap_or_else(|_| panic!("{path} of {:?}", all(dir).keys()))
}

/// `check` has no errors; its warnings.
fn good(dir: &Path) -> Vec<String> {
    let report = nearhand::check(dir);
    assert!(report.is_good, "{:#?}", report.found);
    report.found.iter().map(ToString::to_string).collect()
}

fn losses(imported: &Imported, path: &str) -> Vec<String> {
    imported.folder.losses.iter().filter(|(of, _)| of == path).map(|(_, loss)| loss.clone()).collect()
}

const RETURNS: &str = r##"<h1>Return a lamp</h1><p>Send it back within 30&nbsp;days.&nbsp;</p><p>&nbsp;</p>
<ol><li>&nbsp;Pack it.<br><br><img src="/hc/article_attachments/71/box.png" alt="box.png"></li>
<li>Print the <strong>label:</strong>it is <a href="https://shop.zendesk.com/hc/en-us/articles/102-Labels#h_size">here</a>.
<ul><li>A4</li><ul><li>or letter</li></ul></ul></li></ol>
<div class="callout callout--warning"><p>Not by <b>post</b>.</p></div>
<table><tbody><tr><td><strong>Where</strong></td><td><strong>Days</strong></td></tr><tr><td>EU | UK</td><td>3<br>or 4</td></tr></tbody></table>
<table><tr><td>a</td><td><ul><li>one</li></ul></td></tr><tr><td colspan="2">both</td></tr></table>
<p><a name="later"></a></p><h2>Refunds</h2><p>See <a href="#later">below</a>, <a href="/hc/de/articles/102">Etiketten</a>,
<a href="/hc/en-us/articles/999-Gone">gone</a>, <a href="javascript:x()">odd</a> and <a href="/hc/article_attachments/72">the form</a>.</p>
<pre>a &lt; b<br>  ``` c</pre>
<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ" title="Pack it"></iframe><iframe src="https://wistia.example/x"></iframe>
<details><summary>Why &amp; when?</summary><p>Because.</p></details><script>alert(1)</script>
<p><img src="https://cdn.example/far.png" alt="A far lamp"> 5 * 3 * 2, snake_case, [x], { $name } and 1 &lt; 2</p>"##;

fn zendesk() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let article = |id: u64, locale: &str, title: &str, body: &str, more: &str| {
        let body = serde_json::to_string(body).unwrap();
        let name = title.replace(' ', "-");
        format!(
            "{{\"id\":{id},\"locale\":\"{locale}\",\"source_locale\":\"en-us\",\"title\":\"{title}\",\"body\":{body},\"section_id\":11,\
             \"html_url\":\"https://shop.zendesk.com/hc/{locale}/articles/{id}-{name}\",\"draft\":false,\"user_segment_id\":null,\
             \"edited_at\":\"2026-10-12T08:00:00Z\"{more}}}"
        )
    };
    let english = [
        article(
            101,
            "en-us",
            "Return a lamp",
            RETURNS,
            ",\"promoted\":true,\"position\":2,\"label_names\":[\"refund\",\"a \\\"b\\\", c\"]",
        ),
        article(102, "en-us", "Labels", "<h3 id=\"h_size\">Size</h3><p>A4.</p>", ",\"position\":1"),
        article(103, "en-us", "Secret", "<p>x</p>", ",\"position\":3")
            .replace("\"user_segment_id\":null", "\"user_segment_id\":5"),
        article(104, "en-us", "Soon", "<p>x</p>", ",\"position\":3").replace("\"draft\":false", "\"draft\":true"),
    ];
    put(dir.path(), "articles.json", format!("{{\"count\":4,\"articles\":[{}]}}", english.join(",")));
    let german = article(102, "de", "Etiketten", "<p>A4. <a href=\"/hc/de/articles/101-x#later\">Zurück</a></p>", "");
    put(dir.path(), "de/articles.json", format!("{{\"articles\":[{german}]}}"));
    let translations = "{\"translations\":[{\"id\":1,\"source_id\":101,\"source_type\":\"Article\",\"locale\":\"pt-br\",\"title\":\"Devolver\",\
                        \"body\":\"<p>Em 30 dias.</p>\",\"draft\":false,\"updated_at\":\"2026-09-01T00:00:00Z\"},\
                        {\"id\":2,\"source_id\":11,\"source_type\":\"Section\",\"locale\":\"de\",\"title\":\"Bestellungen\"}]}";
    put(dir.path(), "articles/101/translations.json", translations);
    put(
        dir.path(),
        "sections.json",
        "{\"sections\":[{\"id\":11,\"category_id\":1,\"locale\":\"en-us\",\"name\":\"Orders {all}\",\"position\":0}]}",
    );
    put(
        dir.path(),
        "categories.json",
        "{\"categories\":[{\"id\":1,\"locale\":\"en-us\",\"name\":\"Shop\",\"position\":0}]}",
    );
    put(
        dir.path(),
        "article_attachments.json",
        "{\"article_attachments\":[{\"id\":72,\"file_name\":\"form.pdf\",\"content_url\":\"https://shop.zendesk.com/hc/article_attachments/72\"}]}",
    );
    put(dir.path(), "attachments/71/box.png", png(3));
    put(dir.path(), "attachments/72/form.pdf", "%PDF-1.7");
    dir
}

#[test]
fn a_help_centre_of_zendesk() {
    let (from, to) = (zendesk(), tempfile::tempdir().unwrap());
    let site = to.path().join("lamps");
    let imported = run(Source::Zendesk, from.path(), &site);
    let folder = &imported.folder;
    assert_eq!(folder.languages, ["de → de", "en-us → en", "pt-br → pt-BR"]);
    assert_eq!(folder.articles, 2);
    assert_eq!(folder.counts, BTreeMap::from([("de".to_owned(), 1), ("en".to_owned(), 2), ("pt-BR".to_owned(), 1)]));
    let expected = r#"---
title: "Return a lamp"
category: "orders-all"
keywords: ["refund", "a \"b\", c"]
updated: 2026-10-12
featured: true
order: 2
---

Send it back within 30 days.

1. Pack it.

   ![](images/box.png)
2. Print the <strong>label:</strong>it is [here](labels#h_size).
   - A4
     - or letter

> [!WARNING]
> Not by **post**.

| Where | Days |
| --- | --- |
| EU \| UK | 3<br>or 4 |

<table>
<tr><td>a</td><td><ul><li>one</li></ul></td></tr>
<tr><td>both</td><td></td></tr>
</table>

## Refunds {#later}

See [below](#later), [Etiketten](labels), [gone](https://shop.zendesk.com/hc/en-us/articles/999-Gone), odd and [the form](files/form.pdf).

````
a < b
  ``` c
````

![Pack it](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

[wistia.example](https://wistia.example/x)

<details>
<summary>Why &amp; when?</summary>

Because.

</details>

![A far lamp](https://cdn.example/far.png) 5 \* 3 \* 2, snake_case, \[x\], { $name } and 1 < 2
"#;
    assert_eq!(text(&site, "articles/en/return-a-lamp.md").replace('\u{a0}', " "), expected);
    let told = losses(&imported, "articles/en/return-a-lamp.md");
    for part in [
        "a cell of a table that spans several (“both”)",
        "“gone” still leads to the old help centre: https://shop.zendesk.com/hc/en-us/articles/999-Gone",
        "“odd” leads to `javascript:x()`",
        "`<iframe>` of https://wistia.example/x is a link",
        "`<script>` is left out",
        "https://cdn.example/far.png is not beside the export",
        "`{ $` is written with a no-break space",
    ] {
        assert!(told.iter().any(|loss| loss.contains(part)), "{part}: {told:#?}");
    }
    assert_eq!(told.len(), 7, "{told:#?}");
    assert_eq!(fs::read(site.join("images/box.png")).unwrap(), png(3));
    assert_eq!(text(&site, "articles/en/labels.md").split_once("---\n\n").unwrap().1, "## Size {#h_size}\n\nA4.\n");
    // In German the article that is linked to is not there; the link leads to the one in another language.
    assert!(text(&site, "articles/de/labels.md").contains("A4. [Zurück](return-a-lamp)\n"));
    assert!(text(&site, "articles/pt-BR/return-a-lamp.md").contains("updated: 2026-09-01"));
    assert!(text(&site, "locales/de.ftl").contains("category-orders-all = Bestellungen\n"));
    assert!(text(&site, "locales/en.ftl").contains("category-orders-all = Orders {\"{\"}all{\"}\"}\n"));
    assert_eq!(
        text(&site, "redirects.csv"),
        "from,to\nhttps://shop.zendesk.com/hc/de/articles/102-Etiketten,de/labels\nhttps://shop.zendesk.com/hc/en-us/articles/101-Return-a-lamp,en/return-a-lamp\n\
         https://shop.zendesk.com/hc/en-us/articles/102-Labels,en/labels\nhttps://shop.zendesk.com/hc/pt-br/articles/101,pt-BR/return-a-lamp\n"
    );
    let left = folder.left_out.join("\n");
    for part in ["“Secret”: only some readers", "“Soon” (en-us): is a draft", "the 1 categories above sections"]
    {
        assert!(left.contains(part), "{part}: {left}");
    }
    assert!(
        text(&site, "site.toml").contains("id = \"lamps\"")
            && text(&site, "site.toml").contains("default_locale = \"en\"\nlocales = [\"en\", ")
    );
    let warnings = good(&site);
    assert!(
        warnings.iter().all(|w| w.contains("missing") || w.contains("has no words") || w.contains("is left out")),
        "{warnings:#?}"
    );
}

#[test]
fn nothing_of_anybody_s_is_overwritten() {
    let (from, to) = (zendesk(), tempfile::tempdir().unwrap());
    let site = to.path().join("lamps");
    let dry = Options { dry_run: true, ..Options::default() };
    let told = import(Source::Zendesk, from.path(), &site, &dry).unwrap().to_string();
    assert!(
        told.contains("2 articles: 1 in de, 2 in en, 1 in pt-BR") && told.contains("files are new, 0 changed"),
        "{told}"
    );
    assert!(!site.exists());
    run(Source::Zendesk, from.path(), &site);
    let first = all(&site);
    // The same again changes nothing.
    let again = run(Source::Zendesk, from.path(), &site);
    assert_eq!((again.written.new.len(), again.written.changed.len()), (0, 0), "{:?}", again.written);
    assert_eq!(all(&site), first);
    // What somebody has changed stays, and all else with it.
    let article = site.join("articles/en/labels.md");
    fs::write(&article, "---\ntitle: Mine\n---\n\nMine.\n").unwrap();
    fs::remove_file(site.join("articles/de/labels.md")).unwrap();
    fs::write(site.join("locales/de.ftl"), "category-orders-all = Meine").unwrap();
    let refused = import(Source::Zendesk, from.path(), &site, &Options::default()).unwrap_err();
    assert!(refused.to_string().contains("labels.md\n`--force` replaces them"), "{refused}");
    assert!(!site.join("articles/de/labels.md").exists());
    let force = Options { force: true, ..Options::default() };
    let forced = import(Source::Zendesk, from.path(), &site, &force).unwrap();
    assert_eq!((forced.written.new.len(), forced.written.changed.len()), (1, 1));
    assert_eq!(fs::read(&article).unwrap(), first["articles/en/labels.md"]);
    assert_eq!(text(&site, "locales/de.ftl"), "category-orders-all = Meine");
}

#[test]
fn a_site_that_is_there_has_chosen_its_languages() {
    let (from, to) = (zendesk(), tempfile::tempdir().unwrap());
    put(
        to.path(),
        "site.toml",
        "id = \"lamps\"\norigins = [\"https://a.example\"]\ndefault_locale = \"en-US\"\nlocales = [\"en-US\"]\n",
    );
    let settings = text(to.path(), "site.toml");
    let imported = run(Source::Zendesk, from.path(), to.path());
    assert_eq!(imported.folder.counts, BTreeMap::from([("en-US".to_owned(), 2)]));
    assert!(imported.folder.left_out.iter().any(|left| left.contains("the site has no locale `pt-BR`")));
    assert_eq!(text(to.path(), "site.toml"), settings);
    good(to.path());
}

#[test]
fn articles_of_intercom() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let body = "<p>Hi <b>you</b></p><div class=\\\"intercom-interblocks-callout\\\"><p>Note</p></div><p><a href=\\\"https://help.shop.example/en/articles/2-pay\\\">pay</a></p>";
    let french = "{\"type\":\"article_content\",\"title\":\"Retour\",\"description\":\"Comment\",\"body\":\"<p>Oui</p>\",\"state\":\"published\",\"updated_at\":1760000000,\"url\":\"https://help.shop.example/fr/articles/1-retour\"}";
    put(
        from.path(),
        "page1.json",
        format!(
            "{{\"type\":\"list\",\"total_count\":3,\"data\":[{{\"type\":\"article\",\"id\":\"1\",\"title\":\"Returns\",\"description\":\"How to\",\"body\":\"{body}\",\"state\":\"published\",\
             \"updated_at\":1760000000,\"url\":\"https://help.shop.example/en/articles/1-returns\",\"parent_id\":125,\"default_locale\":\"en\",\
             \"translated_content\":{{\"type\":\"article_translated_content\",\"fr\":{french},\"en\":null}}}},\
             {{\"type\":\"article\",\"id\":\"2\",\"title\":\"Pay\",\"body\":\"<p>Card</p>\",\"state\":\"published\",\"url\":\"https://help.shop.example/en/articles/2-pay\",\"default_locale\":\"en\"}},\
             {{\"type\":\"article\",\"id\":\"3\",\"title\":\"Later\",\"body\":\"\",\"state\":\"draft\",\"default_locale\":\"en\"}}]}}"
        ),
    );
    put(
        from.path(),
        "collections.json",
        "{\"type\":\"list\",\"data\":[{\"type\":\"collection\",\"id\":\"125\",\"name\":\"Orders\",\"order\":1,\"default_locale\":\"en\",\"translated_content\":{\"type\":\"group_translated_content\",\"fr\":{\"type\":\"group_content\",\"name\":\"Commandes\"}}}]}",
    );
    let imported = run(Source::Intercom, from.path(), to.path());
    assert_eq!(
        text(to.path(), "articles/en/returns.md"),
        "---\ntitle: \"Returns\"\nsummary: \"How to\"\ncategory: \"orders\"\nupdated: 2025-10-09\n---\n\nHi **you**\n\n> [!NOTE]\n> Note\n\n[pay](pay)\n"
    );
    assert!(text(to.path(), "articles/fr/returns.md").contains("title: \"Retour\""));
    assert!(text(to.path(), "locales/fr.ftl").contains("category-orders = Commandes"));
    assert!(imported.folder.left_out.iter().any(|left| left.contains("“Later” (en): is a draft")));
    good(to.path());
}

#[test]
fn articles_of_help_scout() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let one = |id: &str, name: &str, text: &str, more: &str| {
        format!(
            "{{\"article\":{{\"id\":\"{id}\",\"number\":1,\"collectionId\":\"c\",\"slug\":\"{}\",\"status\":\"published\",\"name\":\"{name}\",\"text\":{},\
             \"categories\":[\"u\",\"k\"],\"related\":[\"b\"],\"publicUrl\":\"https://docs.shop.example/article/7-{id}\",\"keywords\":[\"money\"],\"updatedAt\":\"2026-01-02T03:04:05Z\"{more}}}}}",
            name.to_lowercase().replace(' ', "-"),
            serde_json::to_string(text).unwrap()
        )
    };
    put(
        from.path(),
        "a.json",
        one("a", "Refunds", "<section class=\"callout-yellow\"><p>Soon.</p></section><p>x<a href=\"#x\">y</a></p>", ""),
    );
    put(from.path(), "b.json", one("b", "Cards", "<p>Yes</p>", "").replace("/7-b", "/8-b"));
    put(from.path(), "c.json", one("c", "Draft", "<p>x</p>", "").replace("published", "notpublished"));
    put(
        from.path(),
        "list.json",
        "{\"articles\":{\"page\":1,\"items\":[{\"id\":\"a\",\"name\":\"Refunds\"},{\"id\":\"z\",\"name\":\"Alone\"}]}}",
    );
    put(
        from.path(),
        "categories.json",
        "{\"categories\":{\"items\":[{\"id\":\"u\",\"slug\":\"uncategorized\",\"name\":\"Uncategorized\"},{\"id\":\"k\",\"slug\":\"money\",\"name\":\"Money\",\"order\":1}]}}",
    );
    let imported = run(Source::HelpScout, from.path(), to.path());
    let written = text(to.path(), "articles/en/refunds.md");
    assert!(
        written.contains("category: \"money\"\nkeywords: [\"money\"]\nupdated: 2026-01-02\nrelated: [\"cards\"]\n"),
        "{written}"
    );
    assert!(written.ends_with("> [!WARNING]\n> Soon.\n\nxy\n"), "{written}");
    let left = imported.folder.left_out.join("\n");
    assert!(left.contains("“Draft”: is not published") && left.contains("“Alone”: the export has no text"), "{left}");
    assert!(losses(&imported, "articles/en/refunds.md")[0].contains("leads to no heading"));
    good(to.path());
}

#[test]
fn a_project_of_docusaurus() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let dir = from.path();
    put(
        dir,
        "docusaurus.config.js",
        "export default {\n  url: 'https://docs.shop.example',\n  baseUrl: '/',\n  i18n: { defaultLocale: 'en', locales: ['en', 'de'] },\n};\n",
    );
    put(
        dir,
        "docs/intro.md",
        "---\nsidebar_position: 2\ndescription: The start\nkeywords: [a, b]\n---\n\n# Welcome\n\nSee [setup](./guide/01-setup.mdx#first-step), [by path](/docs/begin) and [none](./none.md).\n\n![](/img/logo.png)\n",
    );
    put(dir, "docs/guide/_category_.json", "{\"label\":\"The guide\",\"position\":1}");
    put(
        dir,
        "docs/guide/01-setup.mdx",
        "---\ntitle: Set up\nslug: /begin\n---\nimport X from '@site/x';\n\n:::tip[Read this]\n\nFirst.\n\n:::\n\n## First step\n\n<X>Hello</X> ![a box](./box.png)\n",
    );
    put(dir, "docs/guide/_part.md", "x");
    put(dir, "docs/old.md", "---\ndraft: true\n---\nx");
    put(dir, "docs/guide/box.png", png(4));
    put(dir, "static/img/logo.png", png(5));
    put(
        dir,
        "i18n/de/docusaurus-plugin-content-docs/current/guide/01-setup.mdx",
        "---\ntitle: Einrichten\n---\n\nZur [Einführung](../intro.md). ![Kiste](./box.png)\n",
    );
    put(
        dir,
        "i18n/de/docusaurus-plugin-content-docs/current.json",
        "{\"sidebar.docs.category.The guide\":{\"message\":\"Die Anleitung\"}}",
    );
    let imported = run(Source::Docusaurus, dir, to.path());
    assert_eq!(
        text(to.path(), "articles/en/intro.md"),
        "---\ntitle: \"Welcome\"\nsummary: \"The start\"\nkeywords: [\"a\", \"b\"]\norder: 2\n---\n\nSee [setup](begin#first-step), [by path](begin) and none.\n\n![](images/logo.png)\n"
    );
    let setup = text(to.path(), "articles/en/begin.md");
    assert!(
        setup.starts_with(
            "---\ntitle: \"Set up\"\ncategory: \"guide\"\norder: 1\n---\n\n> [!TIP]\n> **Read this**\n>\n>\n> First.\n"
        ),
        "{setup}"
    );
    assert!(setup.ends_with("## First step\n\nHello ![a box](images/box.png)\n"), "{setup}");
    assert!(text(to.path(), "articles/de/begin.md").ends_with("Zur [Einführung](intro). ![Kiste](images/box.png)\n"));
    assert!(text(to.path(), "locales/de.ftl").contains("category-guide = Die Anleitung"));
    assert!(text(to.path(), "redirects.csv").contains("https://docs.shop.example/de/docs/guide/setup,de/begin\n"));
    assert!(losses(&imported, "articles/en/intro.md")[0].contains("leads to `./none.md`"));
    assert!(losses(&imported, "articles/en/begin.md")[0].contains("`<X>` is left out"));
    assert_eq!(imported.folder.left_out.len(), 2, "{:?}", imported.folder.left_out);
    good(to.path());
}

#[test]
fn a_folder_of_pages() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let dir = from.path();
    put(
        dir,
        "en/orders/return.html",
        "<!doctype html><html lang=en><head><title>Return | Shop</title><meta name=description content=\"How to.\"><link rel=canonical href=\"https://shop.example/help/return\">\
         </head><body><nav>Menu</nav><main><h1>Return</h1><p>See <a href=\"pay.html#how\">pay</a>, <a href=\"https://shop.example/help/pay\">pay</a>. <img src=\"../../img/box.png\" alt=\"A box\"></p></main><footer>(c)</footer></body></html>",
    );
    put(
        dir,
        "en/orders/pay.html",
        "<title>Pay</title><link rel=canonical href=\"https://shop.example/help/pay\"><h2 id=how>How</h2><p>Card <img src=gone.png alt=Gone></p>",
    );
    put(dir, "ja/orders/return.html", "<title>返品</title><p>はい</p>");
    put(dir, "img/box.png", png(6));
    let imported = run(Source::Html, dir, to.path());
    assert_eq!(
        text(to.path(), "articles/en/return.md"),
        "---\ntitle: \"Return\"\nsummary: \"How to.\"\ncategory: \"orders\"\n---\n\nSee [pay](pay#how), [pay](pay). ![A box](images/box.png)\n"
    );
    assert_eq!(text(to.path(), "articles/en/pay.md").split_once("---\n\n").unwrap().1, "## How {#how}\n\nCard Gone\n");
    assert!(text(to.path(), "articles/ja/return.md").contains("title: \"返品\""));
    assert!(text(to.path(), "redirects.csv").contains("https://shop.example/help/return,en/return\n"));
    assert!(losses(&imported, "articles/en/pay.md")[0].contains("gone.png` is not beside the export"));
    good(to.path());
}

#[test]
fn a_mirrored_help_centre_keeps_its_name_its_addresses_and_its_shape() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let dir = from.path();
    let page = |title: &str, body: &str| format!("<html lang=en><title>{title}</title><main>{body}</main></html>");
    // A start page and the index of a folder are lists of what there is; an index that says something is an article.
    put(
        dir,
        "index.html",
        page("Lumen Help", "<h1>Lumen Help</h1><a href=orders/return.html>Return</a> <a href=pay.html>Pay</a>"),
    );
    put(
        dir,
        "orders/index.html",
        page(
            "Orders | Lumen Help",
            "<h1>Orders</h1><ul><li><a href=return.html>Return</a><li><a href=track/>Track</a></ul>",
        ),
    );
    put(
        dir,
        "orders/track/index.html",
        page("Track | Lumen Help", "<h1>Track</h1><p>We write to you once it is on its way.</p>"),
    );
    put(
        dir,
        "orders/return.html",
        page(
            "Return | Orders | Lumen Help",
            "<h1>Return</h1><h3>How</h3><h5>By post</h5><h5>By hand</h5><h3>When</h3><p><img src=a.png alt=A><img src=b.png \
             alt=B></p><div><a href=/><img src=a.png alt=C></a><span><img src=b.png alt=D></span></div>",
        ),
    );
    put(dir, "pay.html", page("Pay, by card | Lumen Help", "<p>Card.</p>"));
    put(dir, "orders/a.png", png(1));
    put(dir, "orders/b.png", png(2));
    let imported = run(Source::Html, dir, to.path());
    let left: Vec<&str> = imported.folder.left_out.iter().map(|left| left.split(':').next().unwrap()).collect();
    assert_eq!(left, ["index.html", "orders/index.html"]);
    let articles: Vec<String> =
        all(to.path()).into_keys().filter_map(|path| Some(path.strip_prefix("articles/en/")?.to_owned())).collect();
    assert_eq!(articles, ["pay.md", "return.md", "track.md"]);
    assert_eq!(
        text(to.path(), "articles/en/return.md").split_once("---\n\n").unwrap().1,
        "## How\n\n### By post\n\n### By hand\n\n## When\n\n![A](images/a.png) ![B](images/b.png)\n\n\
         ![C](images/a.png) ![D](images/b.png)\n"
    );
    assert!(text(to.path(), "articles/en/pay.md").contains("title: \"Pay, by card\"\n"), "the name is not its title");
    assert!(text(to.path(), "locales/en.ftl").contains("brand = Lumen Help\n"));
    assert_eq!(
        text(to.path(), "redirects.csv"),
        "from,to\n/orders/return.html,en/return\n/orders/track/,en/track\n/orders/track/index.html,en/track\n\
         /pay.html,en/pay\n"
    );
    good(to.path());
    // A page alone is taken, whatever it is called, and then called by its title; without a name the folder's is the shop's.
    let (alone, shop) = (tempfile::tempdir().unwrap(), to.path().join("lamp-shop"));
    put(
        alone.path(),
        "index.html",
        page("How to reach us", "<a href=mailto:a@b.example>Mail</a> <a href=tel:+4930>Call</a>"),
    );
    run(Source::Html, alone.path(), &shop);
    assert!(text(&shop, "articles/en/how-to-reach-us.md").contains("Mail"));
    assert!(text(&shop, "locales/en.ftl").contains("brand = Lamp shop\n"));
}

#[test]
fn what_is_no_export_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("site");
    let refused = |source: Source, path: &Path| match import(source, path, &to, &Options::default()) {
        Err(error) => error.to_string(),
        Ok(imported) => panic!("{imported}"),
    };
    assert!(refused(Source::Zendesk, &dir.path().join("none.json")).contains("none.json: cannot be read"));
    put(dir.path(), "a/bad.json", "{");
    assert!(refused(Source::Zendesk, &dir.path().join("a")).contains("bad.json: is not JSON"));
    put(dir.path(), "b/empty.json", "{\"articles\":[]}");
    assert!(refused(Source::Zendesk, &dir.path().join("b")).contains("there is no article"));
    assert!(refused(Source::Html, &dir.path().join("b")).contains("has no page"));
    assert!(refused(Source::Docusaurus, &dir.path().join("b")).contains("has no folder `docs`"));
    assert!(!to.exists());
    let wrong = Options { language: Some("!".to_owned()), ..Options::default() };
    assert!(matches!(import(Source::Html, dir.path(), &to, &wrong), Err(NotImported::Language(_))));
}

#[test]
fn an_export_is_what_was_imported() {
    let (from, dir) = (zendesk(), tempfile::tempdir().unwrap());
    let (site, out, again) = (dir.path().join("lamps"), dir.path().join("out"), dir.path().join("again"));
    run(Source::Zendesk, from.path(), &site);
    let exported = nearhand::export::export(&site, &out, false).unwrap();
    assert_eq!(exported.articles, 4);
    let article = text(&out, "articles/en/return-a-lamp.md");
    assert!(article.starts_with("---\ntitle: \"Return a lamp\"\n"), "{article}");
    for part in
        ["[here](labels.md#h_size)", "![](../../images/box.png)", "[the form](../../files/form.pdf)", "[below](#later)"]
    {
        assert!(article.contains(part), "{part}: {article}");
    }
    // What is exported is a site's folder again once it has its settings, and says the same to readers.
    for path in ["site.toml", "locales/en.ftl", "locales/de.ftl", "locales/pt-BR.ftl", "redirects.csv"] {
        put(&out, path, fs::read(site.join(path)).unwrap());
    }
    let (first, second) = (nearhand::compile(&site).unwrap(), nearhand::compile(&out).unwrap());
    assert_eq!(first.manifest, second.manifest);
    assert!(first.locales.iter().zip(&second.locales).all(|(a, b)| a.1 == b.1));
    // Exported again it is the same to the letter.
    nearhand::export::export(&out, &again, false).unwrap();
    let own = |dir: &Path| -> BTreeMap<String, Vec<u8>> {
        all(dir)
            .into_iter()
            .filter(|(path, _)| !path.starts_with("locales") && path != "site.toml" && path != "redirects.csv")
            .collect()
    };
    assert_eq!(own(&again), own(&out));
    // A site that was written by hand, with TOML.
    let demo = dir.path().join("demo");
    let lumen = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sites/lumen");
    nearhand::export::export(&lumen, &demo, false).unwrap();
    assert!(text(&demo, "articles/en/return-a-lamp.md").starts_with("---\ntitle: \""));
    for (path, bytes) in all(&lumen).into_iter().filter(|(path, _)| !path.starts_with("articles")) {
        put(&demo, &path, bytes);
    }
    let (first, second) = (nearhand::compile(&lumen).unwrap(), nearhand::compile(&demo).unwrap());
    assert_eq!(first.manifest, second.manifest);
}

#[test]
fn redirects_are_checked_and_written_for_servers() {
    use nearhand::import::redirects::{Form, read, written};
    let (from, to) = (zendesk(), tempfile::tempdir().unwrap());
    let lamps = to.path().join("lamps");
    run(Source::Zendesk, from.path(), &lamps);
    let file = text(&lamps, "redirects.csv");
    let (all, wrong) = read(&file);
    assert!(wrong.is_empty());
    let all: Vec<_> = all.into_iter().map(|(_, redirect)| redirect).take(1).collect();
    let site = nearhand_shared::id::SiteId::parse("lamps").unwrap();
    for (form, expected) in [
        (
            Form::Cloudflare,
            "https://shop.zendesk.com/hc/de/articles/102-Etiketten,https://help.example/help/lamps/de/labels,301\n",
        ),
        (Form::Nginx, "\"/hc/de/articles/102-Etiketten\" https://help.example/help/lamps/de/labels;\n"),
        (Form::Netlify, "/hc/de/articles/102-Etiketten https://help.example/help/lamps/de/labels 301\n"),
    ] {
        assert_eq!(written(&all, form, "https://help.example/", &site), expected);
    }
    put(
        &lamps,
        "redirects.csv",
        "from,to\nhttps://a.example/1,en/label\nnonsense\nhttps://a.example/2,fr/labels\n/3,en/labels\n\
         //evil.example/4,en/labels\nhttps://a.example/5,https://evil.example/x\n/3,en/labels\n/3,de/labels\n\
         https://b.example/3?a=b,en/labels\nhttps://b.example/3,de/labels\n/help/lamps/en/labels,en/labels\n\
         /help/lamps/en/labels,de/labels\n/help/lamps/de/labels/,en/labels\n/a#b,en/labels\n",
    );
    let report = nearhand::check(&lamps);
    let told: Vec<String> =
        report.found.iter().map(ToString::to_string).filter(|found| found.contains("redirects.csv")).collect();
    assert_eq!(told.len(), 12, "{told:#?}");
    for (line, part) in told.iter().zip([
        "redirects.csv:2: warning: leads to `en/label`, which there is not: did you mean `labels`?",
        "redirects.csv:3: has no comma",
        "redirects.csv:4: warning: leads to `fr`",
        "redirects.csv:6: `//evil.example/4` is not an address",
        "redirects.csv:7: `https://evil.example/x` is an address",
        "redirects.csv:8: warning: is line 5 once more",
        "redirects.csv:9: `/3` leads to `en/labels` in line 5",
        "redirects.csv:11: warning: the path is the same as in line 5",
        "redirects.csv:12: `/help/lamps/en/labels` leads to itself",
        "redirects.csv:13: `/help/lamps/en/labels` leads to `en/labels` in line 12",
        "redirects.csv:14: `/help/lamps/de/labels/` is the address of an article",
        "redirects.csv:15: `/a#b` has a part behind `#`",
    ]) {
        assert!(line.contains(part), "{line}");
    }
    // What the worker is given: paths alone, each once; nothing where there is no such file.
    let file = "from,to\n/3/,en/labels\nhttps://a.example/hc/%C3%A4?id=1,de/labels\nhttps://a.example/,en/labels\n";
    put(&lamps, "redirects.csv", &(file.to_owned() + "https://a.example/9,en/none\n"));
    let compiled = nearhand::compile(&lamps).unwrap();
    let (name, bytes) = compiled.moved.clone().unwrap();
    assert_eq!(compiled.manifest.moved.as_ref(), Some(&name));
    let part = nearhand_shared::content::read(&name.name, bytes).unwrap().pop();
    let Some(nearhand_shared::content::Part::Moved(moved)) = part else { panic!("{part:?}") };
    for (path, query, expected) in
        [("/3", "", "en/labels"), ("/hc/%C3%A4", "id=1", "de/labels"), ("/hc/ä", "", ""), ("/9", "", ""), ("/", "", "")]
    {
        let found = moved.find(path, query).map(|(locale, slug)| format!("{locale}/{slug}"));
        assert_eq!(found.unwrap_or_default(), expected, "{path}");
    }
    fs::remove_file(lamps.join("redirects.csv")).unwrap();
    assert!(nearhand::compile(&lamps).unwrap().moved.is_none());
}

/// A server that has one picture.
fn pictures() -> String {
    use std::io::{BufRead, BufReader, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let first = lines.next().unwrap().unwrap();
            lines.take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty())).for_each(drop);
            let (status, body) = if first.starts_with("GET /far") { (200, png(9)) } else { (404, Vec::new()) };
            write!(stream, "HTTP/1.1 {status} x\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len())
                .unwrap();
            stream.write_all(&body).unwrap();
        }
    });
    address
}

#[test]
fn pictures_of_elsewhere_are_fetched_only_where_that_is_asked_for() {
    let (from, to, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), pictures());
    let data = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAAAAAAA";
    put(
        from.path(),
        "lamp.html",
        format!(
            "<title>A</title><p><img src=\"{there}/far.jpg?x=1\" alt=\"Far\"> <img src=\"{there}/gone.png\" alt=\"Gone\"> <img src=\"{data}\" alt=\"In it\"></p>"
        ),
    );
    let named = run(Source::Html, from.path(), &to.path().join("named"));
    let told = losses(&named, "articles/en/lamp.md");
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with(&format!("{there}/far.jpg?x=1 is not beside the export")), "{told:?}");
    let written = text(&to.path().join("named"), "articles/en/lamp.md");
    assert!(
        written.ends_with(&format!(
            "![Far]({there}/far.jpg?x=1) ![Gone]({there}/gone.png) ![In it](images/picture.png)\n"
        )),
        "{written}"
    );
    let fetched = to.path().join("fetched");
    let imported =
        import(Source::Html, from.path(), &fetched, &Options { pictures: true, ..Options::default() }).unwrap();
    let told = losses(&imported, "articles/en/lamp.md");
    assert!(told.len() == 1 && told[0].contains("gone.png could not be fetched (http status: 404)"), "{told:?}");
    // It is called by what it is, whatever its address says.
    assert_eq!(fs::read(fetched.join("images/far.png")).unwrap(), png(9));
    good(&fetched);
}

#[test]
fn the_command_tells_what_it_does() {
    let (from, to) = (zendesk(), tempfile::tempdir().unwrap());
    let nearhand = |arguments: &[&str]| {
        let ran = std::process::Command::new(env!("CARGO_BIN_EXE_nearhand"))
            .current_dir(to.path())
            .args(arguments)
            .output()
            .unwrap();
        (ran.status.code(), String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap())
    };
    let path = from.path().to_str().unwrap();
    let (code, out, _) = nearhand(&["import", "zendesk", path, "--to", "lamps"]);
    assert_eq!(code, Some(0), "{out}");
    for part in [
        "What does not come over as it was:\n  articles/en/return-a-lamp.md: ",
        "Not taken:\n  “Secret”: only some readers",
        "Languages: de → de, en-us → en, pt-br → pt-BR\n2 articles: 1 in de, 2 in en, 1 in pt-BR\n1 subjects, 1 pictures, 1 files, 4 redirects of old addresses\n",
        "lamps is in order: 2 articles in 3 languages",
        "`nearhand redirects lamps --to https://…` writes them",
    ] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let (code, _, told) = nearhand(&["import", "zendesk", path, "--to", "lamps", "--all"]);
    assert!(code == Some(0), "{told}");
    let (code, out, _) = nearhand(&["redirects", "lamps", "--to", "https://help.example", "--as", "netlify"]);
    assert!(
        code == Some(0)
            && out.contains("/hc/de/articles/102-Etiketten https://help.example/help/lamps/de/labels 301\n"),
        "{out}"
    );
    let (code, out, _) = nearhand(&["export", "lamps", "--to", "out"]);
    assert!(code == Some(0) && out.starts_with("6 articles, each language counted: 8 files are new"), "{out}");
    let (code, _, told) = nearhand(&["export", "out", "--to", "lamps"]);
    assert!(code == Some(1) && told.contains("`--force` replaces them"), "{told}");
    let (code, _, told) = nearhand(&["redirects", "out", "--to", "https://help.example"]);
    assert!(code == Some(1) && told.contains("redirects.csv"), "{told}");
}

#[test]
fn an_article_that_is_too_long_takes_the_links_to_it_along() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let long = format!("<title>All of it</title><p>{}</p>", "word ".repeat(50_000));
    put(from.path(), "all.html", long);
    put(
        from.path(),
        "lamp.html",
        "<title>Lamp</title><p>See <a href=all.html>all <b>of</b> it</a>, <a href=\"#a\">one</a> and <a href=\"#b\">two</a>.</p><h2 id=a>One</h2><dl><dt id=b>Two</dt><dd>x</dd></dl>",
    );
    let imported = run(Source::Html, from.path(), to.path());
    assert_eq!((imported.folder.articles, imported.folder.texts.len()), (1, 1));
    assert!(
        imported.folder.left_out[0].contains("its text has 250 KB, but an article at most 200"),
        "{:?}",
        imported.folder.left_out
    );
    assert_eq!(
        losses(&imported, "articles/en/lamp.md"),
        ["a link leads to `all`, which was not taken: its words are kept"]
    );
    // What stands below a heading is reached by that.
    let written = text(to.path(), "articles/en/lamp.md");
    assert!(
        written.ends_with("See all **of** it, [one](#a) and [two](#a).\n\n## One {#a}\n\n**Two**\n\nx\n"),
        "{written}"
    );
    good(to.path());
}

#[test]
fn a_published_site_is_exported_as_visitors_see_it() {
    use std::io::{BufRead, BufReader, Write};
    let written = "## How it works {#how}\n\nSend it **back**, see [delivery](delivery#when) and [above](#how).\n\n> [!TIP]\n> Pack it well.\n\n\
                   | a | b |\n| :-: | --: |\n| 1 | `2` |\n\n1. One\n   - Two\n\n![Pack it](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n\n\
                   <details>\n<summary>Why?</summary>\n\nBecause.\n\n</details>\n";
    let published = nearhand::markdown::render(written).html;
    // What the worker makes of a link, and a picture.
    let html = published
        .replace("<a data-article=\"delivery#s-when\">", "<a href=\"/w/shop/articles/delivery?locale=en#s-when\">")
        + &format!("<p><img src=\"/files/shop/{}.png\" alt=\"A box\"></p>", "ab".repeat(32));
    assert!(html.contains("/w/shop/articles/delivery?"), "{html}");
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let sitemap = format!(
        "<urlset><url><loc>{origin}/help/shop/en/</loc></url><url><loc>{origin}/help/shop/en/returns</loc><lastmod>2026-10-12</lastmod></url></urlset>"
    );
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let first = lines.next().unwrap().unwrap();
            lines.take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty())).for_each(drop);
            let path = first.split(' ').nth(1).unwrap();
            let body = match path {
                "/help/shop/sitemap.xml" => sitemap.clone().into_bytes(),
                "/api/v1/sites/shop/articles/returns?locale=en" => {
                    serde_json::json!({"view": "article", "slug": "returns", "locale": "en", "title": "Returns", "html": html}).to_string().into_bytes()
                }
                path if path.starts_with("/files/shop/") => png(7),
                _ => panic!("{path}"),
            };
            write!(stream, "HTTP/1.1 200 x\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len()).unwrap();
            stream.write_all(&body).unwrap();
        }
    });
    let to = tempfile::tempdir().unwrap();
    let exported = nearhand::export::export_published(&format!("{origin}/help/shop/"), to.path(), false).unwrap();
    assert_eq!((exported.articles, exported.losses), (1, Vec::new()));
    let expected = format!(
        "---\ntitle: \"Returns\"\nupdated: 2026-10-12\n---\n\n{}\n![A box](../../images/abababababababab.png)\n",
        written.replace("(delivery#when)", "(delivery.md#when)")
    );
    assert_eq!(text(to.path(), "articles/en/returns.md"), expected);
    assert_eq!(fs::read(to.path().join("images/abababababababab.png")).unwrap(), png(7));
    let wrong = nearhand::export::export_published("https://help.example/", to.path(), false).unwrap_err();
    assert!(wrong.to_string().contains("is not a help centre"), "{wrong}");
}
