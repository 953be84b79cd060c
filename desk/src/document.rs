//! The document around a view.

use std::fmt::Write as _;

use leptos::prelude::*;
use nearhand_shared::escape::{escape, in_script};
use nearhand_shared::locale::text::Texts;

use crate::browser::MODEL;
use crate::labels::{Labels, Say};
use crate::model::{Document, Shell};
use crate::views::{App, Frame};

/// The stylesheet, which stands in the document; the worker names it in the policy by its hash.
pub const STYLE: &str = include_str!("../style/desk.css");

/// Where the browser's part of the desk is; empty addresses where it was not built.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    /// The address of its JavaScript.
    pub script: &'static str,
    /// The address of its Wasm.
    pub wasm: &'static str,
}

/// A page that the browser takes over. `accent` is the site's colour as a style rule, or empty.
pub fn alive(page: &Document, accent: &str, client: Client) -> String {
    let model = in_script(&serde_json::to_string(page).unwrap_or_default());
    let body = Owner::new().with(|| view! { <App document=page.clone()/> }.into_view().to_html());
    let mut html = begin(&page.shell, accent) + &start(client, &page.shell.zone);
    let _ = write!(
        html,
        "</head><body>{body}<script type=\"application/json\" id=\"{MODEL}\">{model}</script></body></html>"
    );
    html
}

/// What starts the client; empty where it was not built. A client without Wasm tells where the browser's clock is, and no more;
/// where the page tells no times, `zone` is empty.
pub fn start(client: Client, zone: &str) -> String {
    let Client { script, wasm } = client;
    let mut html = String::new();
    if !script.is_empty() {
        let _ = write!(html, "<script type=\"module\" src=\"{script}\" id=\"client\"");
        for (name, value) in [("wasm", wasm), ("zone", zone)].into_iter().filter(|(_, value)| !value.is_empty()) {
            let _ = write!(html, " data-{name}=\"{}\"", escape(value));
        }
        html += "></script>";
    }
    html
}

/// A page that stays as it is. `client` has no Wasm, and no script where the page must not be loaded again.
pub fn render<V: IntoView + 'static>(
    shell: &Shell,
    texts: &Texts,
    accent: &str,
    client: Client,
    page: impl FnOnce() -> V,
) -> String {
    let shell_now = shell.clone();
    let body = Owner::new().with(|| {
        Say::provide(Labels::of(texts));
        let page = page();
        view! { <Frame shell=Signal::stored(shell_now)>{page}</Frame> }.into_view().to_html()
    });
    // The marks guide a take-over, which there is none of. In texts and attributes `<` is escaped.
    let (begin, start) = (begin(shell, accent), start(client, &shell.zone));
    format!("{begin}{start}</head><body>{}</body></html>", body.replace("<!>", ""))
}

fn begin(shell: &Shell, accent: &str) -> String {
    let accent = if accent.is_empty() { String::new() } else { format!("<style>{accent}</style>") };
    let (lang, dir) = (escape(&shell.lang), escape(&shell.dir));
    let title = escape(&[shell.title.as_str(), " · ", &shell.brand].concat());
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\"><title>{title}</title><link rel=\"icon\" href=\"data:,\"><meta \
         name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light dark\"><style>{STYLE}</style>{accent}",
    )
}
