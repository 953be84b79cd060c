//! Markdown as its writers mean it, where CommonMark's letter has it otherwise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::time::{Duration, Instant};

use nearhand::markdown::{Note, render};

/// What a text becomes, without the names of its headings and without what links to other servers have.
fn html(text: &str) -> String {
    let html = render(text).html.trim().replace(" rel=\"noopener noreferrer\" target=\"_blank\"", "");
    html.replace(" id=\"s-a\"", "")
}

#[test]
fn lines_of_chinese_and_japanese_join_without_a_gap() {
    for (text, expected) in [
        ("返品は\n三十日以内に", "返品は三十日以内に"),
        ("商品が届いたら、\nご確認ください。\n次に", "商品が届いたら、ご確認ください。次に"),
        ("我们送货\n上门", "我们送货上门"),
        ("**太字**\nの", "<strong>太字</strong>の"),
        ("*返品*\n**商品**", "<em>返品</em><strong>商品</strong>"),
        ("他说“好”\n我们", "他说“好”我们"),
        ("ﾗﾝﾌﾟ\nの", "ﾗﾝﾌﾟの"),
        ("ランプ。\nLED は", "ランプ。LED は"),
        // A gap that is one.
        ("배송은\n무료입니다", "배송은\n무료입니다"),
        ("LED\n電球", "LED\n電球"),
        ("one\ntwo", "one\ntwo"),
        ("電球\n🙂", "電球\n🙂"),
        ("การจัดส่ง\nฟรี", "การจัดส่ง\nฟรี"),
        ("返品は  \n三十日", "返品は<br>\n三十日"),
        ("返品は\\\n三十日", "返品は<br>\n三十日"),
    ] {
        assert_eq!(html(text), format!("<p>{expected}</p>"), "{text}");
    }
    assert_eq!(html("- 返品は\n  三十日"), "<ul>\n<li>返品は三十日</li>\n</ul>");
    assert_eq!(html("```\n返品\n商品\n```"), "<pre><code>返品\n商品\n</code></pre>");
}

#[test]
fn spaces_of_any_keyboard_follow_a_mark() {
    for (text, expected) in [
        ("##\u{a0}A", "<h2>A</h2>"),
        ("##\u{3000}A", "<h2>A</h2>"),
        ("##\u{a0}\u{a0}A", "<h2>A</h2>"),
        ("-\u{a0}A\n-\u{3000}B", "<ul>\n<li>A</li>\n<li>B</li>\n</ul>"),
        ("*\u{202f}A", "<ul>\n<li>A</li>\n</ul>"),
        ("-\u{a0}A\n  -\u{a0}B", "<ul>\n<li>A\n<ul>\n<li>B</li>\n</ul>\n</li>\n</ul>"),
        ("1.\u{a0}A\n2.\u{a0}B", "<ol>\n<li>A</li>\n<li>B</li>\n</ol>"),
        ("1.\u{3000}A\n\n2.\u{3000}B", "<ol>\n<li>\n<p>A</p>\n</li>\n<li>\n<p>B</p>\n</li>\n</ol>"),
        ("1) A\n2)\u{a0}B", "<ol>\n<li>A</li>\n<li>B</li>\n</ol>"),
        (">\u{3000}A", "<blockquote>\n<p>A</p>\n</blockquote>"),
        ("> -\u{a0}A", "<blockquote>\n<ul>\n<li>A</li>\n</ul>\n</blockquote>"),
        // A date, and what is in code.
        ("24.\u{a0}Dezember", "<p>24.&nbsp;Dezember</p>"),
        ("Am\n24.\u{a0}Dezember", "<p>Am\n24.&nbsp;Dezember</p>"),
        ("```\n-\u{a0}A\n```", "<pre><code>-&nbsp;A\n</code></pre>"),
        ("`-\u{a0}A`", "<p><code>-&nbsp;A</code></p>"),
        ("- - -", "<hr>"),
        ("* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *", "<hr>"),
    ] {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn stars_beside_punctuation_of_east_asia_make_strong() {
    for (text, expected) in [
        ("**太字。**の", "<strong>太字。</strong>の"),
        ("これは**「太字」**です", "これは<strong>「太字」</strong>です"),
        ("これは*「太字」*です", "これは<em>「太字」</em>です"),
        ("请看**《说明》**。", "请看<strong>《说明》</strong>。"),
        ("**(주)**은", "<strong>(주)</strong>은"),
        ("**\"인용\"**은", "<strong>\"인용\"</strong>은"),
        ("~~旧価格：100円。~~の", "<del>旧価格：100円。</del>の"),
        ("***「太字」***です", "<em><strong>「太字」</strong></em>です"),
        ("`。*`の", "<code>。*</code>の"),
        ("\\*\\*太字。\\*\\*の", "**太字。**の"),
        ("**Ja.**", "<strong>Ja.</strong>"),
    ] {
        let rendered = render(text);
        assert_eq!(html(text), format!("<p>{expected}</p>"), "{text}");
        assert!(rendered.notes.is_empty() && !rendered.html.contains('\u{fdd0}'), "{text}: {:?}", rendered.notes);
    }
    // Between letters of an alphabet it is told.
    assert_eq!(render("**Ja.**und").notes, [(0, Note::Stars), (5, Note::Stars)]);
}

#[test]
fn bare_addresses_are_links() {
    let link = |target: &str, text: &str| format!("<a href=\"{target}\">{text}</a>");
    for (text, expected) in [
        (
            "see https://a.example/b_c_d.",
            format!("see {}.", link("https://a.example/b_c_d", "https://a.example/b_c_d")),
        ),
        ("https://a.example/?b&c", link("https://a.example/?b&amp;c", "https://a.example/?b&amp;c")),
        ("**https://a.example**", format!("<strong>{}</strong>", link("https://a.example", "https://a.example"))),
        ("www.a.example", link("https://www.a.example", "www.a.example")),
        ("a@b.example", link("mailto:a@b.example", "a@b.example")),
        ("<https://a.example>", link("https://a.example", "https://a.example")),
        ("[https://a.example](https://b.example)", link("https://b.example", "https://a.example")),
        ("`https://a.example`", "<code>https://a.example</code>".to_owned()),
        ("詳細はhttps://a.exampleを", format!("詳細は{}を", link("https://a.example", "https://a.example"))),
        ("https://a.example/。*の*", format!("{}。<em>の</em>", link("https://a.example/", "https://a.example/"))),
    ] {
        assert_eq!(html(text), format!("<p>{expected}</p>"), "{text}");
    }
    assert_eq!(html("    https://a.example"), "<pre><code>https://a.example</code></pre>");
    assert_eq!(html("data-article=\"x\""), "<p>data-article=\"x\"</p>");
}

#[test]
fn what_is_not_meant_is_told_with_its_place() {
    let deep = |mark: &str, times| ["a\n\n", &mark.repeat(times)].concat();
    for (text, expected) in [
        ("a\n##Titel".to_owned(), Some((2, Note::NoSpace))),
        ("a\n\n##見出し".to_owned(), Some((3, Note::NoSpace))),
        ("#1 and #hash".to_owned(), None),
        ("a\n\n1.\u{a0}Januar".to_owned(), Some((3, Note::OddSpace))),
        ("a\n\n24.\u{a0}Januar".to_owned(), None),
        // Places are those of the written text, whatever was put in or taken out before.
        (
            "-\u{3000}a\n-\u{3000}b\n\n**「a」**の\n\n![](b.png)".to_owned(),
            Some((
                29,
                Note::NoFile("b.png".to_owned(), "put it into `images/` or `files/` of the site's folder".to_owned()),
            )),
        ),
        (deep("> ", 32), None),
        (deep(">", 50_000), Some((35, Note::TooDeep))),
        (deep("- ", 50_000) + "a", Some((67, Note::TooDeep))),
        (deep("1. ", 50_000) + "a", Some((99, Note::TooDeep))),
        (deep(">- ", 50_000) + "a", Some((51, Note::TooDeep))),
    ] {
        assert_eq!(render(&text).notes.first().cloned(), expected, "{text:.80}");
    }
}

#[test]
fn no_nesting_takes_long() {
    let steps: String = (0..400).map(|depth| [&"  ".repeat(depth), "- a\n"].concat()).collect();
    let quotes: String = (0..400).map(|depth| [&">".repeat(depth), " a\n"].concat()).collect();
    for text in [
        steps,
        quotes,
        "*a **b ".repeat(20_000),
        "**a** *b*".repeat(20_000),
        "*_".repeat(20_000) + "a" + &"_*".repeat(20_000),
        "[".repeat(50_000),
        "[a](".repeat(20_000),
        "![".repeat(50_000),
        "](".repeat(50_000),
        "`a``".repeat(20_000),
        "<a ".repeat(20_000),
        "https://a.example/".repeat(10_000),
        "www.".repeat(20_000),
        "a@".repeat(20_000),
        "a.".repeat(20_000) + "@",
        "https://a.example/(".repeat(5_000) + &")".repeat(5_000),
        "。*".repeat(20_000),
        "字\n".repeat(20_000),
        "|".repeat(20_000),
        "> ".repeat(31) + "a",
    ] {
        let begin = Instant::now();
        render(&text);
        let took = begin.elapsed();
        assert!(took < Duration::from_secs(20), "{took:?} for {text:.40}");
    }
}
