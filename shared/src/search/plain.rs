//! The text of an article.

/// The text of sanitised HTML: one line a block, the five entities that the compiler writes decoded.
pub fn plain_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'<' | b'&')) {
        let (text, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        push(text, &mut out);
        if tail.starts_with('<') {
            let end = tail.bytes().position(|byte| byte == b'>').map_or(tail.len(), |end| end + 1);
            if tail.starts_with("<br") {
                push(" ", &mut out);
            } else if !is_inline(tail) {
                end_line(&mut out);
            }
            // The number of a footnote is no word.
            let end = if tail.starts_with("<sup id") { tail.find("</sup>").unwrap_or(end) } else { end };
            rest = tail.get(end..).unwrap_or_default();
        } else {
            let entities =
                [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{a0}")];
            let (entity, text) =
                entities.into_iter().find(|(entity, _)| tail.starts_with(entity)).unwrap_or(("&", "&"));
            out.push_str(text);
            rest = tail.get(entity.len()..).unwrap_or_default();
        }
    }
    push(rest, &mut out);
    out.truncate(out.trim_end().len());
    out
}

/// White space runs together, and none begins a line.
fn push(text: &str, out: &mut String) {
    let (mut before, mut is_tidy) = (b' ', true);
    for byte in text.bytes() {
        is_tidy &= !byte.is_ascii_whitespace() || (byte == b' ' && before != b' ');
        before = byte;
    }
    // Most texts have one space between two words, and none before them.
    if is_tidy {
        out.push_str(text);
        return;
    }
    let mut is_apart = text.starts_with(|c: char| c.is_ascii_whitespace());
    for word in text.split_ascii_whitespace() {
        if is_apart {
            space(out);
        }
        out.push_str(word);
        is_apart = true;
    }
    if text.ends_with(|c: char| c.is_ascii_whitespace()) {
        space(out);
    }
}

fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '\n']) {
        out.push(' ');
    }
}

fn end_line(out: &mut String) {
    out.truncate(out.trim_end_matches([' ', '\n']).len());
    if !out.is_empty() {
        out.push('\n');
    }
}

fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    [
        "a>", "a ", "em>", "strong>", "code>", "kbd>", "del>", "sup", "sub>", "mark>", "picture>", "source ", "span",
        "img ",
    ]
    .iter()
    .any(|inline| name.starts_with(inline))
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn html_gives_its_text() {
        let html = "<h2>A &amp; B</h2><p>One <strong>two</strong>,<br>three</p><ul><li>x</li><li>y &lt;z&gt;</li></ul>";
        assert_eq!(plain_text(html), "A & B\nOne two, three\nx\ny <z>");
        assert_eq!(plain_text("<unclosed"), "");
        assert_eq!(plain_text("a && b"), "a && b");
        let note = "<p>One<sup id=\"s-r1\"><a href=\"#s-n1\">1</a></sup> and m<sup>2</sup></p><p><img src=\"x\" alt=\"y\"> z</p>";
        assert_eq!(plain_text(note), "One and m2\nz");
        assert_eq!(plain_text("<details><summary>Q</summary><p>A</p></details>"), "Q\nA");
        assert_eq!(plain_text("<p>One\n  line</p>\n\n<p> two </p>\n"), "One line\ntwo");
    }
}
