//! Page models: what a view needs, finished.
//!
//! Plain data. Every text is already in the visitor's language, every date in their calendar, zone and digits.
//! The edge renders a [`Page`] to HTML and embeds it for the client; the API answers with the same page as JSON
//! (the shell's fields and the view's side by side, told apart by `view`); the client fetches that to move between
//! views.

use serde::Serialize;

pub mod centre;
mod contact;
mod help;
mod live;
mod notices;
mod reach;
mod survey;

pub use contact::*;
pub use help::*;
pub use live::*;
pub use notices::*;
pub use reach::*;
pub use survey::*;

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
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    /// The query that keeps locale, zone and market in every link: `locale=de&tz=Europe%2FBerlin`. The locale is first.
    pub query: String,
    /// The origin of the page that embeds the frame, as the loader told it; empty where unknown.
    pub host: String,
    /// The languages that the business offers.
    pub languages: Vec<Language>,
    /// The site's colour, `#rrggbb`; empty where it has none.
    pub accent: String,
    /// The site's logo, as an SVG drawing that was made of its settings; empty where it has none.
    pub logo: String,
    /// Texts around every view.
    pub chrome: ChromeText,
    /// Where the page is; in its JSON form always the frame.
    #[serde(skip)]
    pub place: Place,
}

/// Where a page is, and so where its links lead.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// In the frame: one visitor's, with all that is known of them in the query.
    #[default]
    Frame,
    /// In the public help centre: everybody's, with the locale in the path.
    Centre,
}

/// A language of the menu.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
}

/// Texts around every view.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChromeText {
    /// The business's name.
    pub brand: String,
    /// What the launcher is called.
    pub launcher: String,
    /// What the launcher says where the panel does not come.
    pub failed: String,
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
    /// Beside a message that could not be sent yet.
    pub waiting: String,
    /// Beside one whose writer has to be signed in for it to be sent.
    pub waiting_identity: String,
    /// The button that takes such a message back.
    pub take_back: String,
    /// Said once it was sent; `{reference}` stands for its reference.
    pub sent: String,
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
    /// The form that books a call, or moves one.
    Callback(Callback),
    /// The choice of a time zone.
    Zones(Zones),
    /// The form that opens a request again.
    Lookup(Lookup),
    /// A request as its visitor sees it.
    Request(Request),
    /// A booked call as its visitor sees it: a request with a call.
    Call(Request),
    /// Something that is not there, or did not work, and the way on.
    Problem(Problem),
    /// In the client and in the document it starts from: a view that stands there as the edge has rendered it, and has
    /// no model.
    Rendered,
}

/// A link to an article.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArticleLink {
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// One sentence on it; may be empty.
    pub summary: String,
    /// The locale it is written in.
    pub locale: String,
    /// Its name, where it is not the visitor's locale; else empty.
    pub language: String,
}

/// A subject that articles are filed under.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Category {
    /// Its id, as in the articles' front matter.
    pub id: String,
    /// Its name in the visitor's language.
    pub name: String,
}

/// A way to reach a person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Channel {
    /// Its id in `site.toml`.
    pub id: String,
    /// `phone`, `email`, `message`, `callback`, `whatsapp`, `line`, `wechat`, `zalo`, `telegram` or `link`.
    pub kind: String,
    /// What it is called.
    pub label: String,
    /// The number or address as people write it; empty where the label says all.
    pub detail: String,
    /// Where it leads; empty for a message and a callback, which are views of the widget.
    pub href: String,
}

/// Something that is not there or did not work.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    /// What was written and could not be stored, with what it is called; both empty where nothing was.
    pub kept: [String; 2],
}
