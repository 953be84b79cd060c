//! The whole HTML document of a page of the help centre, with what search engines and link previews read of it.

use std::fmt::Write as _;

use nearhand_shared::model::centre::CentrePage;
use nearhand_shared::model::{Shell, View};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{body, structured};
use crate::document::{NO_ICON, begin, data, html, styles};
use nearhand_shared::escape::escape;

/// What cannot stand in a data URL within quotes (RFC 3986, section 2).
const IN_DATA: &AsciiSet = &CONTROLS.add(b'#').add(b'%').add(b'"').add(b'<').add(b'>').add(b'&').add(b' ').add(b'`');

/// Renders a page. `accent` is the site's colour as a style rule, or empty.
pub fn render(page: &CentrePage, style: &str, accent: &str) -> String {
    let body = html(|| body(page));
    let mut out = String::with_capacity(body.len() + style.len() + 4096);
    let shell = &page.page.shell;
    begin(shell, &icon(shell), &mut out);
    if !shell.accent.is_empty() {
        let _ = write!(out, "<meta name=\"theme-color\" content=\"{}\">", escape(&shell.accent));
    }
    head(page, &mut out);
    styles(&[style, accent], &mut out);
    let _ = write!(out, "</head><body>{body}</body></html>");
    out
}

/// The site's drawing, as an address that names nobody else.
fn icon(shell: &Shell) -> String {
    let Some(drawing) = shell.logo.strip_prefix("<svg ") else { return NO_ICON.to_owned() };
    let drawing = ["<svg xmlns=\"http://www.w3.org/2000/svg\" ", drawing].concat();
    format!("data:image/svg+xml,{}", utf8_percent_encode(&drawing, IN_DATA))
}

fn head(page: &CentrePage, out: &mut String) {
    let head = &page.head;
    let url = |path: &str| [&head.origin, path].concat();
    if !head.is_indexed {
        out.push_str("<meta name=\"robots\" content=\"noindex\">");
    }
    if !head.description.is_empty() {
        let _ = write!(out, "<meta name=\"description\" content=\"{}\">", escape(&head.description));
    }
    if head.canonical.is_empty() {
        return;
    }
    let _ = write!(out, "<link rel=\"canonical\" href=\"{}\">", escape(&url(&head.canonical)));
    for (language, path) in &head.alternates {
        let (language, url) = (escape(language), escape(&url(path)));
        let _ = write!(out, "<link rel=\"alternate\" hreflang=\"{language}\" href=\"{url}\">");
    }
    for (name, content) in previews(page) {
        let _ = write!(out, "<meta property=\"og:{name}\" content=\"{}\">", escape(&content));
    }
    if head.is_indexed {
        let structured = data(&structured::of(page).to_string());
        let _ = write!(out, "<script type=\"application/ld+json\">{structured}</script>");
    }
}

/// Open Graph: <https://ogp.me>.
fn previews(page: &CentrePage) -> Vec<(&'static str, String)> {
    let (head, shell) = (&page.head, &page.page.shell);
    let (kind, title) = match &page.page.view {
        View::Article(article) => ("article", article.title.clone()),
        _ => ("website", shell.document_title.clone()),
    };
    let all = [
        ("type", kind.to_owned()),
        ("title", title),
        ("description", head.description.clone()),
        ("locale", head.territory.clone()),
        ("site_name", shell.chrome.brand.clone()),
        ("url", [head.origin.as_str(), &head.canonical].concat()),
        ("image", head.picture.clone()),
    ];
    all.into_iter().filter(|(_, content)| !content.is_empty()).collect()
}
