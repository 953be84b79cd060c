//! HTML of a mail as lines of text: nothing of it is ever shown as HTML. Links stay readable, scripts and styles go, and where a
//! mail program marks what it quotes, that is known of each line.

use super::mime::MOST_TEXT;
use super::quote::Line;

/// How deep elements are looked after.
const DEEPEST: usize = 200;

/// The lines of a document.
pub fn lines(html: &str) -> Vec<Line> {
    let mut end = html.len().min(MOST_TEXT);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    let mut page = Page::default();
    let mut rest = html.get(..end).unwrap_or_default();
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        page.text(text);
        rest = page.tag(tag);
    }
    page.text(rest);
    page.end_line();
    page.lines
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    line: String,
    /// Elements that are open, and what each means.
    open: Vec<(String, Effect)>,
    /// From here on all is quoted: a program that marks where its quote begins, and no end.
    is_rest_quoted: bool,
    link: Option<(String, usize)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Effect {
    None,
    Quote,
    Hidden,
    Pre,
}

const BLOCKS: [&str; 33] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "tr",
    "ul",
];
const VOID: [&str; 9] = ["br", "hr", "img", "input", "link", "meta", "area", "col", "wbr"];
const HIDDEN: [&str; 8] = ["script", "style", "head", "title", "noscript", "template", "svg", "object"];
/// By which mail programs mark what they quote: parts of a class or an id.
const QUOTES: [&str; 12] = [
    "gmail_quote",
    "yahoo_quoted",
    "moz-cite-prefix",
    "protonmail_quote",
    "tutanota_quote",
    "zmail_extra",
    "mail_quote",
    "gmx_quote",
    "ydp-yahoo-quoted",
    "ms-outlook-mobile-reference-message",
    "qt-cite",
    "cite-prefix",
];
/// After which all is quoted.
const RESTS: [&str; 3] = ["divrplyfwdmsg", "appendonsend", "olk_src_body_section"];

impl Page {
    fn has(&self, effect: Effect) -> bool {
        self.open.iter().any(|(_, of)| *of == effect)
    }

    fn text(&mut self, text: &str) {
        if text.is_empty() || self.has(Effect::Hidden) {
            return;
        }
        let text = unescaped(text);
        let is_pre = self.has(Effect::Pre);
        for c in text.chars() {
            match c {
                '\n' if is_pre => self.end_line(),
                '\r' => {}
                // Spaces that are no more than the source's.
                ' ' | '\t' | '\n' if !is_pre => {
                    if !self.line.is_empty() && !self.line.ends_with(' ') {
                        self.line.push(' ');
                    }
                }
                '\u{a0}' => self.line.push(' '),
                // What cannot be seen carries nothing: it hides what mails are told apart by.
                '\u{200b}' | '\u{200c}' if self.line.is_empty() => {}
                '\u{feff}' | '\u{ad}' => {}
                c if c.is_control() => {}
                c => self.line.push(c),
            }
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        // The separator of a signature has its space, often one that does not break.
        let is_separator = line.trim_end() == "--" && line.len() > 2;
        let text = if is_separator { "-- ".to_owned() } else { line.trim_end().to_owned() };
        if let Some((_, at)) = &mut self.link {
            *at = 0;
        }
        // Between two blocks there is one empty line at most.
        let is_quoted = self.is_rest_quoted || self.has(Effect::Quote);
        if text.is_empty() && self.lines.last().is_none_or(|line| line.text.is_empty()) {
            return;
        }
        self.lines.push(Line { text, is_quoted });
    }

    fn block(&mut self, is_paragraph: bool) {
        if !self.line.trim().is_empty() {
            self.end_line();
        } else {
            self.line.clear();
        }
        if is_paragraph {
            self.end_line();
        }
    }

    /// Does what a tag says; gives what follows it.
    fn tag<'t>(&mut self, at: &'t str) -> &'t str {
        if let Some(comment) = at.strip_prefix("<!--") {
            return comment.split_once("-->").map_or("", |(_, after)| after);
        }
        let inside = at.strip_prefix('<').unwrap_or_default();
        let is_tag = inside.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        if !is_tag {
            self.text("<");
            return inside;
        }
        let end = tag_end(inside);
        let (tag, after) = inside.split_at(end.min(inside.len()));
        let after = after.strip_prefix('>').unwrap_or(after);
        let is_closing = tag.starts_with('/');
        let tag = tag.trim_start_matches('/');
        let name_end = tag.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(name_end);
        let name = name.to_ascii_lowercase();
        if is_closing {
            self.close(&name);
            return after;
        }
        self.begin(&name, attributes);
        // What is in these is no markup.
        if matches!(name.as_str(), "script" | "style" | "title") {
            let ending = format!("</{name}");
            return match find_ascii(after, &ending) {
                Some(at) => after.get(at..).unwrap_or_default(),
                None => "",
            };
        }
        after
    }

    fn begin(&mut self, name: &str, attributes: &str) {
        let is_hidden = self.has(Effect::Hidden);
        match name {
            "br" if !is_hidden => self.end_break(),
            "img" if !is_hidden => {
                // A picture of one point tells who has read.
                let alt = attribute(attributes, "alt").unwrap_or_default();
                if !alt.trim().is_empty() && attribute(attributes, "width").as_deref() != Some("1") {
                    self.text(&["[", alt.trim(), "]"].concat());
                }
            }
            "td" | "th" if !self.line.is_empty() && !self.line.ends_with(' ') => self.line.push(' '),
            "a" if !is_hidden => self.link = attribute(attributes, "href").map(|href| (href, self.line.len())),
            name if BLOCKS.contains(&name) => self.block(matches!(
                name,
                "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "ul" | "ol" | "table"
            )),
            _ => {}
        }
        if name == "li" && !is_hidden {
            self.line.push_str("- ");
        }
        if VOID.contains(&name) || attributes.trim_end().ends_with('/') || self.open.len() >= DEEPEST {
            return;
        }
        let marks = [attribute(attributes, "class"), attribute(attributes, "id")]
            .into_iter()
            .flatten()
            .map(|mark| mark.to_ascii_lowercase());
        let marks: Vec<String> = marks.collect();
        let is_one_of = |known: &[&str]| marks.iter().any(|mark| known.iter().any(|known| mark.contains(known)));
        if is_one_of(&RESTS) {
            self.is_rest_quoted = true;
        }
        let style = attribute(attributes, "style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
        let is_cited = name == "blockquote"
            && (attribute(attributes, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("cite"))
                || attribute(attributes, "cite").is_some());
        let effect = if HIDDEN.contains(&name) || style.contains("display:none") {
            Effect::Hidden
        } else if is_cited || is_one_of(&QUOTES) {
            Effect::Quote
        } else if name == "pre" || style.contains("white-space:pre") {
            Effect::Pre
        } else {
            Effect::None
        };
        // Others are of no effect, and many are never closed.
        if name == "body" {
            self.open.retain(|(_, effect)| *effect != Effect::Hidden);
        }
        if effect != Effect::None || self.open.iter().any(|(open, _)| open == name) {
            self.open.push((name.to_owned(), effect));
        }
    }

    /// A break ends a line, an empty one too.
    fn end_break(&mut self) {
        let is_empty = self.line.trim().is_empty();
        self.end_line();
        if is_empty {
            self.line.clear();
        }
    }

    fn close(&mut self, name: &str) {
        if name == "a"
            && let Some((href, at)) = self.link.take()
            && !self.has(Effect::Hidden)
        {
            self.line_link(&href, at);
        }
        let is_block = BLOCKS.contains(&name);
        if is_block {
            self.block(matches!(
                name,
                "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "ul" | "ol" | "table"
            ));
        }
        if let Some(at) = self.open.iter().rposition(|(open, _)| open == name) {
            self.open.truncate(at);
        }
    }

    /// Where a link leads stands behind it, unless it says so itself.
    fn line_link(&mut self, href: &str, from: usize) {
        let href = unescaped(href);
        let href = href.trim();
        let is_known = ["http://", "https://", "mailto:", "tel:"]
            .iter()
            .any(|scheme| href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
        if !is_known || href.len() > 2_000 || href.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return;
        }
        let said = self.line.get(from..).unwrap_or_default().trim().to_owned();
        let bare = |text: &str| {
            text.trim_start_matches("mailto:")
                .trim_start_matches("tel:")
                .trim_start_matches("https://")
                .trim_start_matches("http://")
                .trim_end_matches('/')
                .to_owned()
        };
        if bare(&said) == bare(href) {
            return;
        }
        if !self.line.is_empty() && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        self.line.push_str(&["<", href, ">"].concat());
    }
}

/// Where a tag ends: at the first angle that stands in no quotes; without one at the end.
fn tag_end(inside: &str) -> usize {
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in inside.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') if before == '=' => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    // A quote that is never closed: up to the first angle.
    inside.find('>').unwrap_or(inside.len())
}

/// The value of an attribute.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        if key.is_empty() && after.is_empty() {
            return None;
        }
        let after = after.trim_start();
        let (value, next) = match after.strip_prefix('=') {
            None => ("", after),
            Some(value) => {
                let value = value.trim_start();
                match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => {
                        let inside = value.get(1..).unwrap_or_default();
                        inside.split_once(quote).unwrap_or((inside, ""))
                    }
                    _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
                }
            }
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(unescaped(value));
        }
        rest = next;
    }
}

fn find_ascii(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|part| part.eq_ignore_ascii_case(wanted.as_bytes()))
}

const NAMED: [(&str, &str); 34] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("euro", "€"),
    ("copy", "©"),
    ("reg", "®"),
    ("hellip", "…"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("ccedil", "ç"),
    ("ntilde", "ñ"),
    ("bull", "•"),
    ("zwnj", ""),
];

/// A text without character references.
fn unescaped(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        all.push_str(before);
        let inside = from.strip_prefix('&').unwrap_or_default();
        let end = inside.char_indices().take(12).find(|(_, c)| *c == ';').map(|(at, _)| at);
        let read = end.and_then(|end| inside.get(..end)).and_then(reference);
        match (read, end) {
            (Some(read), Some(end)) => {
                all.push_str(&read);
                rest = inside.get(end + 1..).unwrap_or_default();
            }
            _ => {
                all.push('&');
                rest = inside;
            }
        }
    }
    all.push_str(rest);
    all
}

fn reference(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let code = hex.map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())?;
        return char::from_u32(code).map(String::from);
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
}
