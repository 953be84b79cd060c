//! Page models: what a view needs, finished.
//!
//! Plain data. Every text is already in the visitor's language, every date in their calendar, zone and digits.
//! The edge renders a [`Page`] to HTML and embeds it for hydration; the API answers with the same page as JSON
//! (the shell's fields and the view's side by side, told apart by `view`); the hydrated client fetches that to
//! move between views.

use serde::{Deserialize, Serialize};

/// One page: what all views share, and one view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Page {
    /// What all views share.
    #[serde(flatten)]
    pub shell: Shell,
    /// The locale of the JSON form: that of the content, which for an article may be the fallback (`Article::locale`
    /// stands there instead).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The view itself; its name is the field `view` of the JSON form.
    #[serde(flatten)]
    pub view: View,
}

impl Page {
    /// Puts a view into its shell.
    pub fn new(shell: Shell, view: View) -> Self {
        let locale = (!matches!(view, View::Article(_))).then(|| shell.locale.clone());
        Page { shell, locale, view }
    }
}

/// What all views share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shell {
    /// The site's id.
    pub site: String,
    /// The visitor's locale: one of the site's, as a BCP 47 tag.
    #[serde(rename = "visitor_locale")]
    pub locale: String,
    /// The locale of the widget's own texts; differs from `locale` where the widget does not speak it yet.
    pub lang: String,
    /// `ltr` or `rtl`, by `lang`.
    pub dir: String,
    /// The visitor's IANA time zone.
    pub zone: String,
    /// The visitor's market, if the site has one for them.
    pub market: Option<String>,
    /// The document's title.
    pub document_title: String,
    /// The query that keeps locale, zone and market in every link: `locale=de&tz=Europe%2FBerlin`.
    pub query: String,
    /// The origin of the page that embeds the frame, as the loader told it; empty where unknown.
    pub host: String,
    /// The languages that the business offers.
    pub languages: Vec<Language>,
    /// Texts around every view.
    pub chrome: ChromeText,
}

/// A language of the menu.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The query of a link that chooses it.
    pub query: String,
}

/// Texts around every view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChromeText {
    /// The business's name.
    pub brand: String,
    /// Leads to the home view.
    pub home: String,
    /// Names the language menu.
    pub language: String,
    /// The button that applies a chosen language where scripts do not run.
    pub change: String,
    /// Shown while the next view is under way.
    pub loading: String,
    /// Shown where the next view did not come.
    pub network_error: String,
}

/// A view.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "view", rename_all = "lowercase")]
pub enum View {
    /// Greeting, search box, suggested articles, ways to reach a person.
    Home(Home),
    /// What was found.
    Search(Search),
    /// One article.
    Article(Article),
    /// The form that leaves a request.
    Contact(Contact),
    /// The form that opens a request again.
    Lookup(Lookup),
    /// A request as its visitor sees it.
    Request(Request),
    /// Something that is not there, or did not work, and the way on.
    Problem(Problem),
}

/// A link to an article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ArticleLink {
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// One sentence on it; may be empty.
    pub summary: String,
    /// The locale it is written in.
    pub locale: String,
}

/// A subject that articles are filed under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Category {
    /// Its id, as in the articles' front matter.
    pub id: String,
    /// Its name in the visitor's language.
    pub name: String,
}

/// A way to reach a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// Its id in `site.toml`.
    pub id: String,
    /// `phone`, `email`, `message`, `callback`, `whatsapp`, `line`, `wechat`, `zalo`, `telegram` or `link`.
    pub kind: String,
    /// What it is called.
    pub label: String,
    /// The number or address as people write it; empty where the label says all.
    pub detail: String,
    /// Where it leads; empty for a message, which is a view of the widget.
    pub href: String,
}

/// The home view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Home {
    /// Articles to begin with, at most eight.
    pub articles: Vec<ArticleLink>,
    /// The subjects that the site names, where there are more articles than are suggested.
    pub categories: Vec<Category>,
    /// How to reach a person, in the market's order.
    pub channels: Vec<Channel>,
    /// Texts.
    pub text: HomeText,
}

/// Texts of the home view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// Above the requests that this browser remembers.
    pub requests: String,
    /// Leads to the form that opens a request again.
    pub find_request: String,
}

/// Texts of a search box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SearchBox {
    /// Its label.
    pub label: String,
    /// Its button.
    pub button: String,
}

/// The search view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Search {
    /// What was asked, as typed.
    pub q: String,
    /// What was found, best first.
    pub results: Vec<SearchResult>,
    /// Texts.
    pub text: SearchText,
}

/// One result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Alternate {
    /// BCP 47 tag.
    pub locale: String,
    /// The language's name in itself.
    pub name: String,
}

/// Texts of the article view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// After a no.
    pub sorry: String,
    /// Leads to the contact form.
    pub contact: String,
}

/// The contact form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Fresh for every rendering of the form: a repeated post of it is one request.
    pub key: String,
    /// What was typed, where the form comes back.
    pub draft: Draft,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// What went wrong as a whole; else empty.
    pub failure: String,
    /// Other ways to reach a person, offered where the store failed.
    pub channels: Vec<Channel>,
    /// Texts.
    pub text: ContactText,
}

/// What a visitor typed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The message.
    pub message: String,
    /// Their name.
    pub name: String,
    /// Where to answer.
    pub email: String,
    /// Where to call.
    pub phone: String,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's name in the form and in JSON.
    pub field: String,
    /// What is wrong and what to do, in the visitor's language.
    pub detail: String,
}

/// Texts of the contact form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContactText {
    /// Heading.
    pub title: String,
    /// What happens with a request.
    pub intro: String,
    /// Label of the message.
    pub message: String,
    /// Label of the name.
    pub name: String,
    /// Label of the e-mail address.
    pub email: String,
    /// Label of the phone number.
    pub phone: String,
    /// Marks a field that may stay empty.
    pub optional: String,
    /// The button.
    pub send: String,
    /// The button while it works.
    pub sending: String,
    /// Where the answer did not come; what was typed stays.
    pub network_error: String,
    /// Above other ways to reach a person.
    pub other_ways: String,
}

/// The form that opens a request again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lookup {
    /// The reference, where it is known.
    pub reference: String,
    /// What went wrong; else empty.
    pub failure: String,
    /// Texts.
    pub text: LookupText,
}

/// Texts of that form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LookupText {
    /// Heading.
    pub title: String,
    /// What is needed.
    pub intro: String,
    /// Label of the reference.
    pub reference: String,
    /// Label of the access code.
    pub code: String,
    /// The button.
    pub open: String,
    /// Leads to the contact form.
    pub contact: String,
}

/// A request as its visitor sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Its reference.
    pub reference: String,
    /// `open` until somebody has answered.
    pub state: String,
    /// When it was stored: RFC 3339, in UTC.
    pub created: String,
    /// What has been written, oldest first.
    pub thread: Vec<Entry>,
    /// The token, in the answer to the write that made the request; else empty.
    pub token: String,
    /// Texts.
    pub text: RequestText,
}

/// One entry of a request's thread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// `visitor` or `team`.
    pub from: String,
    /// When: RFC 3339, in UTC.
    pub at: String,
    /// When, as the visitor reads it.
    pub when: String,
    /// What.
    pub message: String,
}

/// Texts of the request view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequestText {
    /// Heading.
    pub title: String,
    /// Where it stands.
    pub status: String,
    /// Label of the reference.
    pub reference: String,
    /// Label of the access code.
    pub code: String,
    /// Why to keep both.
    pub keep: String,
    /// Above the visitor's own words.
    pub you: String,
    /// Above the team's words.
    pub team: String,
}

/// Something that is not there or did not work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// The HTTP status.
    pub status: u16,
    /// What it is.
    pub heading: String,
    /// What to do.
    pub detail: String,
    /// Leads home; empty where there is no site to lead to.
    pub home: String,
    /// Leads to the contact form; empty where there is no site.
    pub contact: String,
}
