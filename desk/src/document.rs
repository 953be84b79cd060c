//! The document around a view.

use leptos::prelude::*;
use nearhand_shared::locale::text::Texts;

use crate::model::Shell;
use crate::views;

/// The stylesheet, which stands in the document; the worker names it in the policy by its hash.
pub const STYLE: &str = include_str!("../style/desk.css");

/// A page as HTML. `accent` is the site's colour as a style rule, or empty.
pub fn render<V: IntoView>(shell: &Shell, texts: &Texts, accent: &str, page: impl FnOnce() -> V) -> String {
    let body = Owner::new().with(|| views::frame(shell, texts, page()).into_view().to_html());
    let accent = if accent.is_empty() { String::new() } else { format!("<style>{accent}</style>") };
    let (lang, dir) = (escape(&shell.lang), shell.dir);
    let title = escape(&[shell.title.as_str(), " · ", &shell.brand].concat());
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\"><title>{title}</title><link rel=\"icon\" href=\"data:,\"><meta \
         name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light dark\"><style>{STYLE}</style>\
         {accent}</head><body>{}</body></html>",
        // Leptos' marks guide hydration, which there is none of. In texts and attributes `<` is escaped.
        body.replace("<!>", ""),
    )
}

/// Escapes text for an element or a quoted attribute, where the view layer does not: it takes what is in a `textarea` for
/// raw text.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
