//! What visitors are told before they ask. The edge alone draws it.

use serde::Serialize;

use super::ArticleLink;

/// Notices, in the order in which they are shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Notices {
    /// They; most often none.
    pub list: Vec<Notice>,
    /// The button that dismisses one.
    pub dismiss: String,
    /// What all of them are called, for who hears the page.
    pub label: String,
}

/// A notice.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Notice {
    /// Its id.
    pub id: String,
    /// `info` or `warning`.
    pub level: String,
    /// What it says.
    pub text: String,
    /// The locale of that.
    pub locale: String,
    /// `ltr` or `rtl`, by its locale.
    pub dir: String,
    /// The article that says more.
    pub article: Option<ArticleLink>,
    /// The paths of the shop's pages that it is shown on; all where it names none.
    pub pages: Vec<String>,
}
