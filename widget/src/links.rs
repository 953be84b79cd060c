//! Addresses of views and calls.
//!
//! A view lives at `/w/{site}/{path}` and its model at `/api/v1/sites/{site}/{path}` (`home` for the empty path).

use nearhand_shared::model::Shell;

/// The address of a view, with locale, zone and market kept.
pub fn view(shell: &Shell, path: &str) -> String {
    ["/w/", &shell.site, "/", path, "?", &shell.query].concat()
}

/// The address of an article.
pub fn article(shell: &Shell, slug: &str) -> String {
    view(shell, &["articles/", slug].concat())
}

/// The address of a subject's articles.
pub fn subject(shell: &Shell, category: &str) -> String {
    [&view(shell, "search"), "&category=", category].concat()
}
