//! HTML of other help centres → Markdown → what readers get: nothing of the text is lost, and marks are marks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::BTreeSet;

use nearhand::import::html::prepare::{Lead, Shown, Surroundings, prepare};
use nearhand::import::html::tree::text;
use nearhand::import::html::{parse, to_markdown};
use nearhand::markdown::render;

struct Anywhere(BTreeSet<String>);

impl Surroundings for Anywhere {
    fn lead(&mut self, target: &str) -> Lead {
        Lead::Elsewhere(target.to_owned())
    }

    fn show(&mut self, source: &str) -> Shown {
        Shown::Here(source.to_owned())
    }

    fn wanted(&self) -> &BTreeSet<String> {
        &self.0
    }

    fn title(&self) -> &str {
        "The title"
    }
}

fn markdown(html: &str) -> (String, Vec<String>) {
    let tree = parse(html).unwrap();
    let losses = prepare(&tree, &mut Anywhere(BTreeSet::new()));
    (to_markdown(&tree), losses)
}

#[test]
fn html_becomes_markdown() {
    for (html, expected) in [
        // Marks that CommonMark would not read stand as tags.
        ("<p>a <b>b</b> c</p>", "a **b** c\n"),
        ("<p><b>Note:</b>text</p>", "<strong>Note:</strong>text\n"),
        ("<p>in<b>side</b>r</p>", "in**side**r\n"),
        ("<p>x<em>(y)</em>z</p>", "x<em>(y)</em>z\n"),
        ("<p><b>Next,&nbsp;</b>then</p>", "**Next,** then\n"),
        ("<p><b>a</b><i>b</i></p>", "<strong>a</strong><em>b</em>\n"),
        ("<p><b>Yes.<br><br></b><img src=images/a.png alt=A></p>", "**Yes.**\n\n![A](images/a.png)\n"),
        ("<p><b><b>a</b></b> <i><i>b</i></i></p>", "**a** *b*\n"),
        ("<b style=\"font-weight:normal\"><p>a</p><p>b</p></b>", "a\n\nb\n"),
        ("<p><span style=\"font-weight: 700\">a</span></p>", "**a**\n"),
        ("<b><p>a</p><ul><li>b</li></ul></b>", "a\n\n- b\n"),
        ("<p><s>a</s> <u>b</u> x<sup>2</sup> <kbd>C</kbd></p>", "~~a~~ b x<sup>2</sup> <kbd>C</kbd>\n"),
        // Links.
        ("<p>Hi!<a href=\"https://a.example\">x</a></p>", "Hi!<a href=\"https://a.example\">x</a>\n"),
        ("<p><a href=\"https://a.example/(b) c\">x<br>y</a></p>", "[x y](https://a.example/%28b%29%20c)\n"),
        (
            "<p><code><a href=\"https://a.example\">T</a>&lt;U&gt;</code></p>",
            "<code><a href=\"https://a.example\">T</a>&lt;U&gt;</code>\n",
        ),
        ("<p><a href=\"https://a.example\"></a>b<a name=x>c</a></p>", "bc\n"),
        // Lists.
        ("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>", "- a\n  - b\n- c\n\n  d\n"),
        ("<ol start=3><li>a</li><ol><li>b</li></ol><li>c</li></ol>", "3. a\n   1. b\n4. c\n"),
        ("<ul><li><input type=checkbox checked> a</li></ul>", "- [x] a\n"),
        ("<ol><li>a<pre>x\n\ny</pre>b</li></ol>", "1. a\n\n   ```\n   x\n\n   y\n   ```\n\n   b\n"),
        ("<dl><dt>Term</dt><dd>What it is</dd></dl>", "**Term**\n\nWhat it is\n"),
        // Code.
        ("<pre class=\"brush: js;\">a<br>b</pre>", "```\na\nb\n```\n"),
        ("<pre><code class=\"language-rust\">fn <b>a</b>() {}\n</code></pre>", "```rust\nfn a() {}\n```\n"),
        ("<p><code>a`b</code> x<code> </code>c</p>", "<code>a&#96;b</code> x c\n"),
        // Boxes.
        ("<div class=\"alert alert-danger\"><p>a</p><ul><li>b</li></ul></div>", "> [!CAUTION]\n> a\n>\n> - b\n"),
        ("<section class=\"callout-green\"><p>a</p></section>", "> [!TIP]\n> a\n"),
        ("<div class=\"note-box\"><blockquote><p>a</p></blockquote></div>", "> [!NOTE]\n> a\n"),
        (
            "<div class=\"callout important\"><div class=\"callout__title\">T</div>a</div>",
            "> [!IMPORTANT]\n> T\n>\n> a\n",
        ),
        ("<div class=\"footnote alerting\">a</div>", "a\n"),
        // Tables.
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><th>c</th><td align=right>d|e</td></tr></table>",
            "| a | b |\n| --- | --- |\n| **c** | d\\|e |\n",
        ),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<table>\n<tr><td>a</td><td>b</td></tr>\n</table>\n"),
        (
            "<table><tr><th style=\"text-align:center\">a</th><th rowspan=2>b</th></tr><tr><td align=center>c</td></tr></table>",
            "| a | b |\n| :-: | --- |\n| c |  |\n",
        ),
        ("<table><tr><td><p>Only</p><p>one</p></td></tr></table>", "> Only\n>\n> one\n"),
        (
            "<table><tr><td>a</td><td><pre>x\n\ny</pre></td></tr></table>",
            "<table>\n<tr><td>a</td><td><pre>x&#10;&#10;y</pre></td></tr>\n</table>\n",
        ),
        // The rest.
        ("<h1>The title</h1><p>a</p>", "a\n"),
        ("<h2>A <b>b</b><br>c #</h2>", "## A b c \\#\n"),
        ("<h2></h2><h3><img src=images/a.png></h3>", "![](images/a.png)\n"),
        ("<p>a<br>b</p>", "a  \nb\n"),
        ("<video controls><source src=\"files/a.mp4\"></video>", "![](files/a.mp4)\n"),
        ("<iframe src=\"https://player.vimeo.com/video/76979871\"></iframe>", "![](https://vimeo.com/76979871)\n"),
        ("<img data-src=images/b.png src=\"data:x\" alt=\"Screenshot.png\">", "![](images/b.png)\n"),
        (
            "<details><summary><b>Q</b> &lt;</summary>A</details>",
            "<details>\n<summary><b>Q</b> &lt;</summary>\n\nA\n\n</details>\n",
        ),
        ("<p>1. a</p><p># b</p><p>- c</p><p>+ d</p><p>> e</p>", "1\\. a\n\n\\# b\n\n\\- c\n\n\\+ d\n\n\\> e\n"),
    ] {
        assert_eq!(markdown(html).0, expected, "{html}");
    }
}

#[test]
fn what_is_lost_is_named() {
    for (html, told) in [
        ("<p>a</p><script>x</script>", "`<script>` is left out"),
        ("<svg><text>x</text></svg>", "`<svg>` is left out"),
        ("<form><button>Send</button></form>", "`<button>` is left out, its text is kept"),
        ("<table><tr><td colspan=2>a</td></tr></table>", "a cell of a table that spans several (“a”)"),
        ("<iframe src=\"https://loom.example/x\"></iframe>", "`<iframe>` of https://loom.example/x is a link"),
        ("<iframe src=\"javascript:x\"></iframe>", "`<iframe>` of javascript:x is left out"),
        ("<video></video>", "`<video>` without an address"),
    ] {
        let (_, losses) = markdown(html);
        assert!(losses.iter().any(|loss| loss.contains(told)), "{html}: {losses:?}");
    }
    assert!(markdown("<p style=\"color:red\"><font>a</font><!-- b --></p>").1.is_empty());
}

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.roll(all.len())]
    }
}

/// Texts of which each means something to Markdown.
const TEXTS: [&str; 44] = [
    "word",
    "two words",
    "a_b_c",
    "5 * 3 * 2",
    "*stars*",
    "**",
    "_",
    "`tick`",
    "``",
    "[x]",
    "[x](y)",
    "![x](y)",
    "1. one",
    "1) one",
    "- dash",
    "+ plus",
    "# hash",
    "&gt; quote",
    "&lt;b&gt;",
    "&amp;amp;",
    "&amp;lt;",
    "a | b",
    "~~x~~",
    "~",
    "---",
    "===",
    "\\",
    "\\*",
    "https://a.example/b_c*d",
    "x@y.example",
    "!",
    "(",
    ")",
    "«é»",
    "日本語",
    "「太字」",
    "です。",
    "&nbsp;",
    "  ",
    "{#id}",
    "[^1]",
    "[!NOTE]",
    "| - |",
    ":::",
];
const INLINE: [&str; 12] =
    ["b", "i", "strong", "em", "code", "span", "u", "s", "sup", "kbd", "a href=\"https://a.example\"", "font"];

fn inline(dice: &mut Dice, deep: usize, out: &mut String) {
    for _ in 0..1 + dice.roll(4) {
        if deep > 0 && dice.roll(3) == 0 {
            let tag = dice.of(&INLINE);
            out.push_str(&format!("<{tag}>"));
            inline(dice, deep - 1, out);
            out.push_str(&format!("</{}>", tag.split(' ').next().unwrap()));
        } else {
            out.push_str(dice.of(&TEXTS));
            out.push_str(dice.of(&["", " ", "\n", "<br>"]));
        }
    }
}

fn block(dice: &mut Dice, deep: usize, out: &mut String) {
    let line = |dice: &mut Dice, tag: &str, out: &mut String| {
        out.push_str(&format!("<{tag}>"));
        inline(dice, 2, out);
        out.push_str(&format!("</{}>", tag.split(' ').next().unwrap()));
    };
    match dice.roll(9) {
        0 | 1 => line(dice, "p", out),
        2 => line(dice, dice_heading(dice.0), out),
        3 => line(dice, "pre", out),
        4 => line(dice, "div", out),
        kind @ (5 | 6) if deep > 0 => {
            let tag = if kind == 5 { "ul" } else { "ol" };
            out.push_str(&format!("<{tag}>"));
            for _ in 0..1 + dice.roll(3) {
                out.push_str("<li>");
                inline(dice, 1, out);
                if dice.roll(2) == 0 {
                    block(dice, deep - 1, out);
                }
                out.push_str("</li>");
            }
            out.push_str(&format!("</{tag}>"));
        }
        7 if deep > 0 => {
            let tag = dice.of(&["blockquote", "div class=\"callout\"", "section"]);
            out.push_str(&format!("<{tag}>"));
            block(dice, deep - 1, out);
            block(dice, deep - 1, out);
            out.push_str(&format!("</{}>", tag.split(' ').next().unwrap()));
        }
        8 => {
            let cell = dice.of(&["th", "td"]);
            out.push_str("<table>");
            for _ in 0..2 {
                out.push_str("<tr>");
                line(dice, cell, out);
                line(dice, "td", out);
                out.push_str("</tr>");
            }
            out.push_str("</table>");
        }
        _ => line(dice, "p", out),
    }
}

fn dice_heading(roll: u64) -> &'static str {
    if roll.is_multiple_of(2) { "h2" } else { "h3" }
}

fn letters(html: &str) -> String {
    text(&parse(html).unwrap()).chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn no_letter_is_lost_whatever_it_means_to_markdown() {
    let mut wrong = Vec::new();
    let first = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    for seed in first..first + 1500 {
        let mut dice = Dice(seed * 7919);
        let mut html = String::new();
        for _ in 0..1 + dice.roll(4) {
            block(&mut dice, 2, &mut html);
        }
        let (markdown, _) = markdown(&html);
        let rendered = render(&markdown).html;
        let (expected, got) = (letters(&html), letters(&rendered));
        if expected != got {
            wrong.push(format!("{html}\n--\n{markdown}--\n{rendered}\n  {expected}\n  {got}"));
        }
    }
    wrong.sort_by_key(String::len);
    assert!(
        wrong.is_empty(),
        "{} of 1500:\n{}",
        wrong.len(),
        wrong.iter().take(12).cloned().collect::<Vec<_>>().join("\n=====\n")
    );
}
