//! Within a line: Mallard → Markdown.

use roxmltree::Node;

use super::mallard::{Targets, chosen, name, slug_of};

/// Inline content as Markdown, white space folded.
pub fn inline(node: Node<'_, '_>, targets: &Targets) -> String {
    let mut out = String::new();
    for part in node.children() {
        if part.is_text() {
            out.push_str(&escaped(part.text().unwrap_or_default()));
            continue;
        }
        if !part.is_element() {
            continue;
        }
        let inner = || inline(part, targets);
        out.push_str(&match name(part) {
            "guiseq" => sequence(part, " ▸ ", targets).unwrap_or_else(|| strong(inner())),
            "keyseq" => sequence(part, "+", targets).unwrap_or_else(|| code(part)),
            "gui" | "app" | "em" => strong(inner()),
            "key" | "code" | "cmd" | "file" | "sys" | "input" | "output" => code(part),
            "link" => link(part, inner(), targets),
            "media" => String::new(),
            _ => chosen(part).map_or_else(inner, |part| inline(part, targets)),
        });
    }
    folded(&out)
}

/// Menu items or keys, one after the other; none where nothing but text is in it.
fn sequence(node: Node<'_, '_>, separator: &str, targets: &Targets) -> Option<String> {
    if !node.children().any(|part| part.is_element()) {
        return None;
    }
    let parts = node.children().filter(|part| part.is_element() || part.is_text()).map(|part| match name(part) {
        // Some translations write the separator, too.
        _ if part.is_text() => {
            let text = part.text().unwrap_or_default();
            escaped(folded(text).trim_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '▸' | '>' | '→')))
        }
        "guiseq" => sequence(part, " ▸ ", targets).unwrap_or_else(|| inline(part, targets)),
        "keyseq" => sequence(part, "+", targets).unwrap_or_else(|| code(part)),
        "gui" | "app" | "em" => strong(inline(part, targets)),
        "link" => link(part, inline(part, targets), targets),
        "media" => String::new(),
        _ => code(part),
    });
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    Some(parts.join(separator))
}

fn strong(inner: String) -> String {
    let text = inner.trim();
    if text.is_empty() || text.contains("**") { inner } else { format!("**{text}**") }
}

fn code(node: Node<'_, '_>) -> String {
    let text = folded(&text_of(node));
    let text = text.trim();
    if text.is_empty() || text.contains('`') { escaped(text) } else { format!("`{text}`") }
}

fn link(node: Node<'_, '_>, inner: String, targets: &Targets) -> String {
    let text = inner.trim();
    // Some translations have addresses with a slip in them: their text is kept.
    let is_address = |href: &&str| {
        let rest = href.strip_prefix("https://").or_else(|| href.strip_prefix("http://"));
        rest.is_some_and(|rest| !rest.contains(' ')) && url::Url::parse(href).is_ok()
    };
    if let Some(href) = node.attribute("href").filter(is_address) {
        let text = if text.is_empty() { escaped(href) } else { text.to_owned() };
        let href = if href.contains(['(', ')']) { format!("<{href}>") } else { href.to_owned() };
        return format!("[{text}]({href})");
    }
    let slug = node.attribute("xref").map(slug_of).unwrap_or_default();
    let Some((title, is_article)) = targets.0.get(slug) else { return inner };
    // A link without a text of its own shows the page's title.
    let text = if text.is_empty() { escaped(title) } else { text.to_owned() };
    if *is_article { format!("[{text}]({slug})") } else { text }
}

/// The text of an element, without any Markdown.
pub fn plain(node: Node<'_, '_>) -> String {
    let mut out = String::new();
    for part in node.children() {
        match name(part) {
            "media" => {}
            kind @ ("guiseq" | "keyseq") => {
                let texts: Vec<String> = part.children().filter(Node::is_element).map(plain).collect();
                let separator = if kind == "guiseq" { " ▸ " } else { "+" };
                out.push_str(&if texts.is_empty() { plain(part) } else { texts.join(separator) });
            }
            _ if part.is_text() => out.push_str(part.text().unwrap_or_default()),
            _ if part.is_element() => out.push_str(&plain(part)),
            _ => {}
        }
    }
    folded(&out).trim().to_owned()
}

/// The text of an element as it stands.
pub fn text_of(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '[' | ']' | '<') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
