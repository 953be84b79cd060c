//! What articles may hold, what becomes of it, and what is told of what may not be there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use nearhand::compile;
use nearhand::markdown::{Note, render};
use nearhand_shared::content::{Article, Whole, file, name_of};
use nearhand_shared::id::Slug;
use support::{found, png, site, write};
use tempfile::TempDir;

fn article(front: &str, text: &str) -> String {
    format!("+++\ntitle = \"Lamps\"\n{front}+++\n\n{text}\n")
}

/// A site with one more article in English, and a few files.
fn with(text: &str) -> TempDir {
    let dir = site(&[("articles/en/lamps.md", &article("", text))]);
    for (path, bytes) in [
        ("images/lamp.png", png(640, 480)),
        ("images/lamp.dark.png", png(640, 481)),
        ("images/de/box.png", png(20, 10)),
        ("files/Manual 2.pdf", b"%PDF-1.7".to_vec()),
        ("files/film.mp4", b"film".to_vec()),
    ] {
        write(&dir.path().join(path), &bytes);
    }
    dir
}

fn html_of(dir: &TempDir) -> String {
    let compiled = compile(dir.path()).unwrap_or_else(|found| panic!("{found:#?}"));
    let whole = Whole::read(&compiled.locales[0].1).unwrap();
    let article: Article = whole.article(&Slug::parse("lamps").unwrap()).unwrap();
    article.html.trim().to_owned()
}

fn address(bytes: &[u8], ending: &str) -> String {
    format!("/files/shop/{}.{ending}", name_of(&file::stored(bytes)))
}

#[test]
fn pictures_have_sizes_words_and_names_that_never_change() {
    let dir = with("![A lamp](images/lamp.png)\n\n![A box](../../images/de/box.png)");
    let (light, dark, small) = (png(640, 480), png(640, 481), png(20, 10));
    let expected = format!(
        "<p><picture><source srcset=\"{}\" media=\"(prefers-color-scheme: dark)\"><img src=\"{}\" alt=\"A lamp\" width=\"640\" \
         height=\"480\" loading=\"lazy\"></picture></p>\n<p><img src=\"{}\" alt=\"A box\" width=\"20\" height=\"10\" loading=\"lazy\"></p>",
        address(&dark, "png"),
        address(&light, "png"),
        address(&small, "png")
    );
    assert_eq!(html_of(&dir), expected);
    let compiled = compile(dir.path()).unwrap();
    // What no article names is not published, and what none of a language's names is not of its pack.
    let stored: Vec<&[u8]> = compiled.files.values().map(|bytes| file::read(bytes).unwrap()).collect();
    assert_eq!(stored.len(), 3);
    assert!([light, dark, small].iter().all(|bytes| stored.contains(&bytes.as_slice())));
    let files = |at: usize| Whole::read(&compiled.locales[at].1).unwrap().pack.more.files.len();
    assert_eq!((files(0), files(1)), (3, 0));
    let (_, warnings) = found(dir.path());
    for path in ["files/Manual 2.pdf", "files/film.mp4"] {
        assert!(warnings.iter().any(|w| w.contains(path) && w.contains("in no article")), "{path}: {warnings:#?}");
    }
}

#[test]
fn films_and_files_are_links_that_load_nothing() {
    let outside = "rel=\"noopener noreferrer\" target=\"_blank\"";
    for (text, expected) in [
        (
            "![How it works](https://youtu.be/dQw4w9WgXcQ)",
            format!(
                "<p><a class=\"video\" href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\" {outside}><span>How it works</span> <span>▶ YouTube</span></a></p>"
            ),
        ),
        (
            "https://vimeo.com/76979871",
            format!("<p><a class=\"video\" href=\"https://vimeo.com/76979871\" {outside}><span>▶ Vimeo</span></a></p>"),
        ),
        (
            "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\" title=\"How\"></iframe>",
            format!(
                "<a class=\"video\" href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\" {outside}><span>How</span> <span>▶ YouTube</span></a>"
            ),
        ),
        (
            "![Film](files/film.mp4)",
            format!(
                "<p><video src=\"{0}\" controls=\"\" preload=\"none\" aria-label=\"Film\"><a href=\"{0}\">Film</a></video></p>",
                address(b"film", "mp4")
            ),
        ),
        (
            "[Manual](<files/Manual 2.pdf>)",
            format!("<p><a href=\"{}\" download=\"Manual 2.pdf\">Manual</a></p>", address(b"%PDF-1.7", "pdf")),
        ),
    ] {
        assert_eq!(html_of(&with(text)), expected, "{text}");
    }
    // In a sentence an address is an address.
    assert!(!render("See https://vimeo.com/76979871 now").html.contains("video"));
}

#[test]
fn what_articles_have_anyway_is_taken() {
    for (text, expected) in [
        (
            "## Money back\n\n[x](#money-back)",
            "<h2 id=\"s-money-back\">Money back</h2>\n<p><a href=\"#s-money-back\">x</a></p>",
        ),
        (
            "## Rückgabe {#refund}\n\n## Rückgabe\n\n## Rückgabe",
            "<h2 id=\"s-refund\">Rückgabe</h2>\n<h2 id=\"s-rückgabe\">Rückgabe</h2>\n<h2 id=\"s-rückgabe-2\">Rückgabe</h2>",
        ),
        ("## 返金について", "<h2 id=\"s-返金について\">返金について</h2>"),
        ("[x](returns#how)", "<p><a data-article=\"returns#s-how\">x</a></p>"),
        ("- [ ] a\n- [x] b", "<ul>\n<li class=\"task\">☐ a</li>\n<li class=\"task\">☑ b</li>\n</ul>"),
        ("> [!WARNING]\n> Hot.", "<blockquote class=\"warning\">\n<p>Hot.</p>\n</blockquote>"),
        (
            "<details>\n<summary>Why?</summary>\n\nBecause **so**.\n\n</details>",
            "<details>\n<summary>Why?</summary>\n<p>Because <strong>so</strong>.</p>\n</details>",
        ),
        (
            "Press <kbd>Esc</kbd>, H<sub>2</sub>O<br>m<sup>2</sup>",
            "<p>Press <kbd>Esc</kbd>, H<sub>2</sub>O<br>m<sup>2</sup></p>",
        ),
        ("<b>a</b> <I>b</I>", "<p><strong>a</strong> <em>b</em></p>"),
        ("<a href=\"returns\">x</a>", "<p><a data-article=\"returns\">x</a></p>"),
        (
            "One[^a] two[^b] one[^a].\n\n[^b]: B.\n[^a]: A.",
            "<p>One<sup id=\"s-r1\"><a href=\"#s-n1\">1</a></sup> two<sup id=\"s-r2\"><a href=\"#s-n2\">2</a></sup> one<sup><a href=\"#s-n1\">1</a></sup>.</p>\n<hr>\n<ol class=\"notes\">\n<li id=\"s-n1\">\n<p>A. <a href=\"#s-r1\">↩</a></p>\n</li>\n<li id=\"s-n2\">\n<p>B. <a href=\"#s-r2\">↩</a></p>\n</li>\n</ol>",
        ),
    ] {
        let rendered = render(text);
        assert_eq!(rendered.html.trim(), expected, "{text}");
        assert_eq!(rendered.notes, [], "{text}");
    }
}

#[test]
fn what_is_left_out_is_named_and_its_text_is_kept() {
    let element = |at: usize, name: &str| (at, Note::Element(name.to_owned()));
    for (text, notes, words) in [
        ("<div>One</div>\n\n<font>Two</font>", vec![element(0, "div"), element(16, "font")], vec!["One", "Two"]),
        ("a\n\n<center>\nOne\n<u>two</u>\n</center>", vec![element(3, "center"), element(16, "u")], vec!["One", "two"]),
        ("<iframe src=\"https://a.example\">One</iframe>", vec![element(0, "iframe")], vec!["One"]),
        ("<form><input name=a>Go</form>", vec![element(0, "form"), element(6, "input")], vec!["Go"]),
        ("<script>alert(1)</script>\n\nOne", vec![(0, Note::Program("script".to_owned()))], vec!["One"]),
        (
            "![My lamp](https://a.example/lamp.png)",
            vec![(0, Note::Elsewhere("https://a.example/lamp.png".to_owned()))],
            vec!["My lamp"],
        ),
        ("See[^x].", vec![(3, Note::NoFootnote("x".to_owned()))], vec!["See[^x]."]),
        ("One.\n\n[^x]: Two.", vec![(6, Note::UnusedFootnote("x".to_owned()))], vec!["One", "Two"]),
        ("> [!INFO]\n> One", vec![(2, Note::Callout("INFO".to_owned()))], vec!["[!INFO]", "One"]),
    ] {
        let rendered = render(text);
        assert_eq!(rendered.notes, notes, "{text}");
        for word in words {
            assert!(rendered.html.contains(word), "{word} of {text}: {}", rendered.html);
        }
    }
}

#[test]
fn what_is_not_there_is_an_error_at_its_line() {
    for (text, line, said) in [
        ("a\n\n![A](images/lmap.png)", 7, "there is no file `images/lmap.png`: did you mean `images/lamp.png`?"),
        ("![A](lamp.png)", 5, "did you mean `images/lamp.png`?"),
        ("[A](files/x.pdf)", 5, "there is no file `files/x.pdf`"),
        ("# Bulbs\n\n[B](#sockets)", 7, "`lamps` has no heading of that name: use `bulbs`"),
        ("[B](returns#b)", 5, "`returns` has no heading of that name"),
        ("[B](retruns#b)", 5, "did you mean `returns`?"),
        ("## A {#b c}", 5, "a heading cannot be called `b c`"),
    ] {
        let (errors, _) = found(with(text).path());
        assert_eq!(errors.len(), 1, "{text}: {errors:#?}");
        assert!(errors[0].starts_with(&format!("articles/en/lamps.md:{line}:")), "{text}: {}", errors[0]);
        assert!(errors[0].contains(said), "{text}: {}", errors[0]);
    }
    let (_, warnings) = found(with("![](images/lamp.png)").path());
    assert!(warnings.iter().any(|w| w.contains("lamps.md:5:") && w.contains("has no words")), "{warnings:#?}");
}

#[test]
fn limits_have_words() {
    let long = |key: &str, many: usize| format!("{key} = \"{}\"\n", "é".repeat(many));
    for (front, text, line, said) in [
        (String::new(), "x".repeat(200_001), 4, "the text has 201 KB, but at most 200 KB"),
        ("order = \"first\"\n".to_owned(), "x".to_owned(), 3, "`order` is a whole number"),
        ("related = [\"retruns\"]\n".to_owned(), "x".to_owned(), 3, "did you mean `returns`?"),
        ("updated = 15.11.2026\n".to_owned(), "x".to_owned(), 3, "2026-11-15"),
    ] {
        let dir = site(&[("articles/en/lamps.md", &article(&front, &text))]);
        let (errors, _) = found(dir.path());
        assert_eq!(errors.len(), 1, "{said}: {errors:#?}");
        assert!(errors[0].starts_with(&format!("articles/en/lamps.md:{line}:")), "{said}: {}", errors[0]);
        assert!(errors[0].contains(said), "{said}: {}", errors[0]);
    }
    let summary = article(&long("summary", 201), "x");
    let (errors, warnings) = found(site(&[("articles/en/lamps.md", &summary)]).path());
    assert_eq!(errors, Vec::<String>::new());
    let said = "lamps.md:3: warning: `summary` has 201 characters, but at most 200";
    assert!(warnings.iter().any(|warning| warning.contains(said)), "{warnings:#?}");
    let title = format!("+++\ntitle = \"{}\"\n+++\n\nx\n", "t".repeat(121));
    let (errors, _) = found(site(&[("articles/en/lamps.md", &title)]).path());
    assert!(errors.len() == 1 && errors[0].contains("`title` has 121 characters"), "{errors:#?}");
    let same = "+++\ntitle = \"return\"\nupdated = 2999-01-01\n+++\n\nx\n";
    let (_, warnings) = found(site(&[("articles/en/lamps.md", same)]).path());
    let said = ["lamps.md:2: warning: `lamps`", "lamps.md:3: warning: `updated` is 2999-01-01, which is still to come"];
    assert!(warnings.iter().any(|w| w.contains("has the same title")), "{warnings:#?}");
    assert!(warnings.iter().any(|w| w.contains(said[1])), "{warnings:#?}");
}

#[test]
fn front_matter_may_be_yaml() {
    let yaml = "---\ntitle: Lamps: how\nkeywords:\n  - a\n  - b\nupdated: 2026-10-12\n---\n\nText\n";
    let dir = site(&[("articles/en/lamps.md", yaml)]);
    let compiled = compile(dir.path()).unwrap();
    let whole = Whole::read(&compiled.locales[0].1).unwrap();
    let read = whole.article(&Slug::parse("lamps").unwrap()).unwrap();
    assert_eq!((read.title.as_str(), read.updated.unwrap().to_string().as_str()), ("Lamps: how", "2026-10-12"));
    for (yaml, line, said) in [
        ("---\ntitle: x\ncolour: red\n---\n\nx\n", 3, "has no key `colour`"),
        ("---\ntitle: x\nupdated: soon\n---\n\nx\n", 3, "must be a date"),
        ("---\ntitle: x\nkeywords:\n  - a\nsumary: b\n---\n\nx\n", 5, "did you mean `summary`?"),
        ("---\ntitle: x\n\nx\n", 1, "has no end"),
    ] {
        let (errors, _) = found(site(&[("articles/en/lamps.md", yaml)]).path());
        assert_eq!(errors.len(), 1, "{yaml}: {errors:#?}");
        assert!(
            errors[0].starts_with(&format!("articles/en/lamps.md:{line}:")) && errors[0].contains(said),
            "{}",
            errors[0]
        );
    }
}

#[test]
fn what_is_featured_comes_first_then_what_has_an_order() {
    let of = |front: &str| format!("+++\ntitle = \"{front:.9}\"\n{front}+++\n\nx\n");
    let (last, first, second) = (of("order = 9\n"), of("order = 1\n"), of("featured = true\n"));
    let related = of("related = [\"z-first\", \"delivery\"]\n");
    let dir = site(&[
        ("articles/en/a-last.md", &last),
        ("articles/en/z-first.md", &first),
        ("articles/en/m-star.md", &second),
        ("articles/en/related.md", &related),
    ]);
    let compiled = compile(dir.path()).unwrap();
    let pack = Whole::read(&compiled.locales[0].1).unwrap().pack;
    let slugs: Vec<&str> = pack.articles.iter().map(|article| article.slug).collect();
    assert_eq!(slugs[..3], ["m-star", "z-first", "a-last"]);
    let beside: Vec<&str> = pack.related("related").map(|article| article.slug).collect();
    assert_eq!(beside, ["z-first", "delivery"]);
    assert_eq!(pack.related("delivery").count(), 0);
}
