//! Pages of the public help centre: a page like the frame's, and what it has as a page of its own.

use super::{ArticleLink, Category, DayHours, Notices, Page, SearchBox};

/// The path of the search below a locale: no article has this slug.
pub const SEARCH: &str = "search";
/// The path of subjects below a locale: `subjects/{id}`.
pub const SUBJECTS: &str = "subjects";

/// A page of the help centre.
#[derive(Debug, Clone, PartialEq)]
pub struct CentrePage {
    /// Home, search, article or problem, as in the frame.
    pub page: Page,
    /// What machines are told of it.
    pub head: Head,
    /// The subject of an article, where it has a name.
    pub subject: Option<Category>,
    /// Every article by its subject, on the home page.
    pub subjects: Vec<Subject>,
    /// The parts of an article that is long enough for a list of them.
    pub contents: Vec<Heading>,
    /// Other articles of the same subject, on the page of one.
    pub related: Vec<ArticleLink>,
    /// The articles before and after one, in its subject.
    pub around: [Option<ArticleLink>; 2],
    /// The site's markets, where their ways to reach a person differ and it has names for them.
    pub markets: Vec<MarketLink>,
    /// When the teams work that answer, each on its own clock.
    pub hours: Vec<TeamHours>,
    /// The shop itself.
    pub shop: Option<Link>,
    /// The site's own links at the end of the page.
    pub links: Vec<Link>,
    /// The same page in other languages.
    pub languages: Vec<Translation>,
    /// What visitors are told before they ask.
    pub notices: Notices,
    /// Texts.
    pub text: CentreText,
}

/// What machines are told of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// The origin that the page was asked for at: `https://help.example`.
    pub origin: String,
    /// The path under which search engines keep the page; empty where they are to keep none.
    pub canonical: String,
    /// Whether it is the page that they keep. A page that only shows what is elsewhere is not.
    pub is_indexed: bool,
    /// One sentence on it; may be empty.
    pub description: String,
    /// The locale as Open Graph writes it: `de_DE`.
    pub territory: String,
    /// The language of what is shown.
    pub language: String,
    /// The page in every language that has it, this one included, as `hreflang` and path; last `x-default`.
    pub alternates: Vec<(String, String)>,
    /// The day of the last change, as `2026-10-05`; may be empty.
    pub modified: String,
    /// A picture that stands for the page where it is shared: its address; may be empty.
    pub picture: String,
}

/// A part of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its `id` on the page.
    pub id: String,
    /// Its words, as HTML: text, with characters escaped where they have to be, and nothing else.
    pub html: String,
}

/// A market, and the same page for its visitors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketLink {
    /// What the site calls it.
    pub name: String,
    /// The page's address for it.
    pub href: String,
    /// Whether the page is for it now.
    pub is_chosen: bool,
}

/// A team's week.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamHours {
    /// What is reached there, where there are several, whose week it is, and in whose time: “Call us · Berlin team · Berlin ·
    /// UTC+01:00”.
    pub zone: String,
    /// Seven days, from today there.
    pub days: Vec<DayHours>,
}

/// A link that leads away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub href: String,
}

/// A subject with its articles.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// Its id, as in the articles' front matter; empty for the articles without a subject that has a name.
    pub id: String,
    /// Its name in the page's language.
    pub name: String,
    /// Its articles, as many as a list of several subjects has room for.
    pub articles: Vec<ArticleLink>,
    /// Leads to all of them, where these are not all: “All articles (23)”; else empty.
    pub more: String,
}

/// A page in another language.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its path.
    pub href: String,
}

/// Texts of the help centre that the frame's views do not have.
#[derive(Debug, Clone, PartialEq)]
pub struct CentreText {
    /// Leads past the head of the page.
    pub skip: String,
    /// Leads to the contact form.
    pub contact: String,
    /// The search box in the head of the page.
    pub search: SearchBox,
    /// Above the related articles.
    pub related: String,
    /// Above the parts of an article.
    pub contents: String,
    /// Above the markets.
    pub markets: String,
    /// Above the team's hours.
    pub hours: String,
    /// Above the other languages.
    pub languages: String,
    /// The same before the name of the page's own language.
    pub languages_label: String,
    /// The name of the page's own language in itself.
    pub language: String,
}

/// The path of a page: `/help/lumen/de/return-a-lamp`. The empty name is the home page's.
pub fn path(site: &str, locale: &str, name: &str) -> String {
    ["/help/", site, "/", locale, "/", name].concat()
}

/// What of a query is kept between pages whose locale is in the path: zone and market, where they were asked for.
pub fn kept(query: &str) -> String {
    query.split_once('&').map(|(_, kept)| ["?", kept].concat()).unwrap_or_default()
}

/// The name of a subject's page.
pub fn subject(id: &str) -> String {
    [SUBJECTS, "/", id].concat()
}
