//! Addresses of views and calls.
//!
//! A view lives at `/w/{site}/{path}` and its model at `/api/v1/sites/{site}/{path}` (`home` for the empty path).

use nearhand_shared::model::Shell;

/// The address of a view, with locale, zone and market kept.
pub fn view(shell: &Shell, path: &str) -> String {
    format!("/w/{}/{path}?{}", shell.site, shell.query)
}

/// The address of an article.
pub fn article(shell: &Shell, slug: &str) -> String {
    view(shell, &format!("articles/{slug}"))
}

/// The address of a subject's articles.
pub fn subject(shell: &Shell, category: &str) -> String {
    format!("{}&category={category}", view(shell, "search"))
}
