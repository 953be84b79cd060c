//! The text of an article.

/// The text of sanitised HTML: tags out, the five entities that the compiler writes decoded.
pub fn plain_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (text, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(text);
        if tail.starts_with('<') {
            let end = tail.find('>').map_or(tail.len(), |end| end + 1);
            // A block's end separates words.
            if !out.ends_with(' ') && !is_inline(tail) {
                out.push(' ');
            }
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
    out.push_str(rest);
    out.trim().to_owned()
}

fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    ["a>", "a ", "em>", "strong>", "code>", "kbd>", "span>"].iter().any(|inline| name.starts_with(inline))
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn html_gives_its_text() {
        let html = "<h2>A &amp; B</h2><p>One <strong>two</strong>,<br>three</p><ul><li>x</li><li>y &lt;z&gt;</li></ul>";
        assert_eq!(plain_text(html), "A & B One two, three x y <z>");
        assert_eq!(plain_text("<unclosed"), "");
        assert_eq!(plain_text("a && b"), "a && b");
    }
}
