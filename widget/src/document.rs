//! The whole HTML document of a page: the first response, readable before anything else has arrived.

use std::fmt::Write as _;

use leptos::prelude::*;
use nearhand_shared::model::{Article, Page, Shell, View};

use crate::frame::{around, frame};
use crate::views::notices::GUARD;
use nearhand_shared::escape::{escape, in_script};

/// The files that a document names. All addresses are immutable: their names hold a hash of their content.
#[derive(Debug, Clone, Copy)]
pub struct Assets {
    /// The stylesheet, put into the document.
    pub style: &'static str,
    /// What views other than home need beside it. To home the client brings it, when that is on the screen.
    pub views: &'static str,
    /// The address of the client's JavaScript; empty where the client was not built.
    pub script: &'static str,
    /// The address of the client's Wasm.
    pub wasm: &'static str,
    /// The inline script that starts the client; its hash is in the CSP.
    pub boot: &'static str,
}

/// Renders a page. `accent` is the site's colour as a style rule, or empty.
pub fn render(page: &Page, assets: &Assets, accent: &str) -> String {
    let shell = &page.shell;
    let model = model_json(page);
    // The client replaces what is in here.
    let body = html(|| view! { <div id="frame">{frame(page)}</div> });
    let mut out = String::with_capacity(body.len() + model.len() + assets.style.len() + 2048);
    begin(shell, NO_ICON, &mut out);
    out.push_str("<meta name=\"robots\" content=\"noindex\">");
    styles(&[assets.style], &mut out);
    if !matches!(page.view, View::Home(_)) {
        let _ = write!(out, "<style data-views>{}</style>", assets.views);
    }
    styles(&[accent], &mut out);
    if has_challenge(page) {
        let _ = write!(out, "<script src=\"{CHALLENGES}/turnstile/v0/api.js\" async defer></script>");
    }
    let _ = write!(out, "</head><body>{body}<script type=\"application/json\" id=\"model\">{model}</script>");
    if has_notices(page) {
        let _ = write!(out, "<script>{GUARD}</script>");
    }
    // Last: the client reads what is before it.
    if !assets.script.is_empty() {
        let _ = write!(out, "<script>{}</script>", assets.boot);
    }
    out.push_str("</body></html>");
    out
}

/// Renders a page whose view is rendered already, and which no client takes over.
pub fn still(page: &Page, inner: String, assets: &Assets, accent: &str) -> String {
    let body = html(|| view! { <div id="frame">{around(page, inner)}</div> });
    let mut out = String::with_capacity(body.len() + assets.style.len() + assets.views.len() + 1024);
    begin(&page.shell, NO_ICON, &mut out);
    out.push_str("<meta name=\"robots\" content=\"noindex\">");
    styles(&[assets.style], &mut out);
    let _ = write!(out, "<style data-views>{}</style>", assets.views);
    styles(&[accent], &mut out);
    let _ = write!(out, "</head><body>{body}</body></html>");
    out
}

/// The origin of Cloudflare Turnstile's script and frame.
pub const CHALLENGES: &str = "https://challenges.cloudflare.com";

/// Whether a page has a challenge to pass.
pub fn has_challenge(page: &Page) -> bool {
    match &page.view {
        View::Contact(contact) => !contact.challenge.is_empty(),
        View::Callback(callback) => !callback.challenge.is_empty(),
        _ => false,
    }
}

/// Whether a page begins with notices.
pub fn has_notices(page: &Page) -> bool {
    matches!(&page.view, View::Home(home) if !home.notices.list.is_empty())
}

/// A view as HTML, without the marks by which Leptos would find its way on hydrating: `<!>` is no valid HTML, and
/// nobody reads it here. In text and attributes every `<` is escaped, so none of theirs goes with them.
pub(crate) fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().into_view().to_html()).replace("<!>", "")
}

/// An icon that a browser does not ask for.
pub(crate) const NO_ICON: &str = "data:,";

/// The beginning of every document: its language, its title and its icon, whose address needs no escaping.
pub(crate) fn begin(shell: &Shell, icon: &str, out: &mut String) {
    let _ = write!(
        out,
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title>\
         <link rel=\"icon\" href=\"{icon}\"><meta name=\"color-scheme\" content=\"light dark\">",
        lang = escape(&shell.lang),
        dir = escape(&shell.dir),
        title = escape(&shell.document_title),
    );
}

/// Its style, and the site's colour; each is named in the CSP by its hash.
pub(crate) fn styles(styles: &[&str], out: &mut String) {
    for style in styles.iter().filter(|style| !style.is_empty()) {
        let _ = write!(out, "<style>{style}</style>");
    }
}

/// JSON for a script element, which only `<` could end.
pub(crate) fn data(json: &str) -> String {
    in_script(json)
}

/// The model that the client starts with: what it may have to draw this view with again. The rest it takes from the
/// document, where all of it stands.
fn model_json(page: &Page) -> String {
    let view = match &page.view {
        View::Home(_) | View::Callback(_) | View::Zones(_) => Some(View::Rendered),
        View::Article(article) => Some(View::Article(Article { html: String::new(), ..article.clone() })),
        _ => None,
    };
    let json = match view {
        Some(view) => {
            // Nor the logo of a bar that the client does not draw again.
            let logo = if view == View::Rendered { String::new() } else { page.shell.logo.clone() };
            let shell = Shell { logo, ..page.shell.clone() };
            serde_json::to_string(&Page { shell, locale: page.locale.clone(), view })
        }
        None => serde_json::to_string(page),
    };
    data(&json.unwrap_or_default())
}
