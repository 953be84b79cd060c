//! Views that answer: home, search, article.

use serde::Serialize;

use super::{ArticleLink, Availability, Category, Channel, Notices};

/// The home view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Home {
    /// Articles to begin with, at most eight.
    pub articles: Vec<ArticleLink>,
    /// The subjects that the site names, where there are more articles than are suggested.
    pub categories: Vec<Category>,
    /// Whether somebody is there; none where the site has no team.
    pub availability: Option<Availability>,
    /// How to reach a person, in the market's order.
    pub channels: Vec<Channel>,
    /// How people of the visitor's market pay: the currency and the methods, as far as the site says.
    pub paying: Vec<Fact>,
    /// What visitors are told before they ask.
    pub notices: Notices,
    /// Texts.
    pub text: HomeText,
}

/// A line of a list of facts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// What it is about: “Currency”.
    pub label: String,
    /// What is so: “Euro (€)”.
    pub value: String,
}

/// Texts of the home view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HomeText {
    /// The site's greeting.
    pub greeting: String,
    /// One sentence below it; may be empty.
    pub intro: String,
    /// The search box.
    pub search: SearchBox,
    /// Above the articles.
    pub articles: String,
    /// Above the subjects.
    pub subjects: String,
    /// Above the channels.
    pub contact: String,
    /// Above how people pay.
    pub paying: String,
    /// Above the requests that this browser remembers.
    pub requests: String,
    /// Leads to the form that opens a request again.
    pub find_request: String,
    /// Leads to the contact form; empty where visitors of the market do not write.
    pub write: String,
    /// Beside a conversation with an answer that has not been read.
    pub unread: String,
}

/// Texts of a search box.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SearchBox {
    /// Its label.
    pub label: String,
    /// Its button.
    pub button: String,
}

/// The search view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Search {
    /// What was asked, as typed.
    pub q: String,
    /// The subject whose articles these are, where nothing was asked; else empty.
    pub category: String,
    /// What was found, best first.
    pub results: Vec<SearchResult>,
    /// Texts.
    pub text: SearchText,
}

/// One result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SearchResult {
    /// The article's slug.
    pub slug: String,
    /// The article's title, as text.
    pub title: String,
    /// An excerpt around the match, as HTML: text and `<mark>`, nothing else.
    pub excerpt: String,
    /// The locale it is written in.
    pub locale: String,
    /// Its name, where it is not the visitor's locale; else empty.
    pub language: String,
}

/// Texts of the search view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SearchText {
    /// The search box.
    pub search: SearchBox,
    /// How many were found.
    pub summary: String,
    /// What to do where nothing, or nothing fitting, was found.
    pub hint: String,
    /// Leads to the contact form.
    pub contact: String,
}

/// The article view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Article {
    /// Its slug.
    pub slug: String,
    /// The locale it is written in: the visitor's, or the fallback.
    pub locale: String,
    /// `ltr` or `rtl`, by the article's locale.
    pub article_dir: String,
    /// Its title.
    pub title: String,
    /// Its body, sanitised at publish.
    pub html: String,
    /// The languages in which it exists.
    pub alternates: Vec<Alternate>,
    /// How the "did this help?" question stands: empty, `yes` or `no`.
    pub helpful: String,
    /// Texts.
    pub text: ArticleText,
}

/// A language in which an article exists.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alternate {
    /// BCP 47 tag.
    pub locale: String,
    /// The language's name in itself.
    pub name: String,
}

/// Texts of the article view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArticleText {
    /// Said where the article is not in the visitor's language; else empty.
    pub fallback: String,
    /// When it was last changed; may be empty.
    pub updated: String,
    /// Did this help?
    pub question: String,
    /// Yes.
    pub yes: String,
    /// No.
    pub no: String,
    /// After a yes.
    pub thanks: String,
    /// Asks what was missing, after a no.
    pub missing: String,
    /// After a no.
    pub sorry: String,
    /// Leads to the contact form.
    pub contact: String,
}
