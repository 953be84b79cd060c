//! Paths: what a request is for.

use std::borrow::Cow;

use nearhand_shared::id::{SiteId, Slug};
use nearhand_shared::model::centre::SEARCH;
use percent_encoding::percent_decode_str;

/// What a path leads to. A name that cannot be one leads to a place where it is not found.
#[derive(Debug, PartialEq, Eq)]
pub enum Route {
    /// `/healthz`
    Health,
    /// `/api/v1/openapi.json`
    OpenApi,
    /// `/nearhand.js`, `/nearhand-api.js`, `/nearhand.d.ts`
    Loader,
    /// `/assets/…`
    Asset,
    /// `/demo/…`, in development only
    Demo,
    /// `/w/{site}/…`
    Frame(String, View),
    /// `/help/{site}/…`
    Help(String, Help),
    /// `/api/v1/sites/{site}/…`
    Api(String, Call),
    /// Nothing.
    Unknown,
}

/// A view, by its path below the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum View {
    /// The empty path, or `home` in the API.
    Home,
    /// `search`
    Search,
    /// `articles/{slug}`
    Article(String),
    /// `contact`
    Contact,
    /// `callback`
    Callback,
    /// `zones`: the choice of a time zone
    Zones,
    /// `requests`: the form that opens one, and in the API the place where one is left.
    Requests,
    /// `requests/{reference}`
    Request(String),
    /// `requests/{reference}/move`: another time for a call
    Move(String),
    /// `requests/{reference}/cancel`, where scripts do not run
    Cancel(String),
    /// `requests/{reference}/call.ics`
    Invitation(String),
    /// Anything else.
    Unknown,
}

/// A page of the help centre, by its path below the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Help {
    /// The empty path: whichever language suits.
    AnyLanguage,
    /// `sitemap.xml`
    Sitemap,
    /// `{locale}/…`: home, search or an article.
    Page(String, View),
    /// `{locale}/sitemap-{number}.xml`
    SitemapPart(String, usize),
}

/// A call of the API.
#[derive(Debug, PartialEq, Eq)]
pub enum Call {
    /// The model of a view, or a write to it.
    View(View),
    /// `articles/{slug}/feedback`
    Feedback(String),
    /// `suggestions`: articles that may answer a message
    Suggestions,
    /// `availability`
    Availability,
    /// `callbacks/slots`
    Slots,
    /// `callbacks`
    Callbacks,
    /// `callbacks/{reference}/move`
    MoveBooked(String),
    /// `callbacks/{reference}/cancel`
    CancelBooked(String),
    /// `content…`, with what follows
    Content(String),
    /// `desk/…`, with what follows
    Desk(String),
}

impl Route {
    /// Reads a path, percent-encoded as it came.
    pub fn of(path: &str) -> Route {
        match path {
            "/healthz" => return Route::Health,
            "/nearhand.js" | "/nearhand-api.js" | "/nearhand.d.ts" => return Route::Loader,
            "/api/v1/openapi.json" => return Route::OpenApi,
            _ => {}
        }
        if let Some(rest) = path.strip_prefix("/w/") {
            let (site, rest) = rest.split_once('/').unwrap_or((rest, ""));
            return Route::Frame(decoded(site), View::of(rest));
        }
        if let Some(rest) = path.strip_prefix("/help/") {
            let (site, rest) = rest.split_once('/').unwrap_or((rest, ""));
            return Route::Help(decoded(site), Help::of(rest));
        }
        if let Some(rest) = path.strip_prefix("/api/v1/sites/") {
            let (site, rest) = rest.split_once('/').unwrap_or((rest, ""));
            return Route::Api(decoded(site), Call::of(rest));
        }
        if path.starts_with("/assets/") {
            return Route::Asset;
        }
        if path == "/" || path == "/demo" || path.starts_with("/demo/") {
            return Route::Demo;
        }
        Route::Unknown
    }
}

impl View {
    /// The methods that its address takes, in the frame and in the API.
    pub fn methods(&self, is_frame: bool) -> &'static str {
        match self {
            View::Contact | View::Article(_) | View::Callback | View::Move(_) if is_frame => "GET, HEAD, POST",
            View::Cancel(_) if is_frame => "POST",
            View::Invitation(_) if is_frame => "POST",
            View::Requests => "GET, HEAD, POST",
            _ => "GET, HEAD",
        }
    }

    /// Whether a text is the path of a view below its site, and nothing else.
    pub fn is_path(text: &str) -> bool {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/');
        text.chars().all(is_plain) && View::of(text) != View::Unknown
    }

    fn of(path: &str) -> View {
        if let Some((reference, what)) = path.strip_prefix("requests/").and_then(|rest| rest.split_once('/')) {
            return match what {
                "move" => View::Move(decoded(reference)),
                "cancel" => View::Cancel(decoded(reference)),
                "call.ics" => View::Invitation(decoded(reference)),
                _ => View::Unknown,
            };
        }
        let mut parts = path.split('/');
        match (parts.next().unwrap_or_default(), parts.next(), parts.next()) {
            ("", None, None) => View::Home,
            ("search", None | Some(""), None) => View::Search,
            ("contact", None | Some(""), None) => View::Contact,
            ("callback", None | Some(""), None) => View::Callback,
            ("zones", None | Some(""), None) => View::Zones,
            ("requests", None | Some(""), None) => View::Requests,
            ("requests", Some(reference), None) => View::Request(decoded(reference)),
            ("articles", Some(slug), None) => View::Article(decoded(slug)),
            _ => View::Unknown,
        }
    }
}

impl Help {
    /// Reads what is below the site. Other spellings of an address lead to the same page.
    fn of(path: &str) -> Help {
        match path {
            "" => return Help::AnyLanguage,
            "sitemap.xml" => return Help::Sitemap,
            _ => {}
        }
        let mut parts = path.split('/');
        let locale = decoded(parts.next().unwrap_or_default());
        let name = match (parts.next(), parts.next(), parts.next()) {
            (None | Some(""), None, None) => return Help::Page(locale, View::Home),
            (Some(name), None | Some(""), None) => decoded(name),
            _ => String::new(),
        };
        let part = || name.strip_prefix("sitemap-")?.strip_suffix(".xml")?.parse().ok();
        match name.as_str() {
            "" => Help::Page(locale, View::Unknown),
            SEARCH => Help::Page(locale, View::Search),
            _ => match part() {
                Some(number) => Help::SitemapPart(locale, number),
                None => Help::Page(locale, View::Article(name)),
            },
        }
    }

    /// Its one name below the locale.
    pub fn name(&self) -> String {
        match self {
            Help::Page(_, View::Search) => SEARCH.to_owned(),
            Help::Page(_, View::Article(slug)) => slug.clone(),
            Help::SitemapPart(_, number) => format!("sitemap-{number}.xml"),
            _ => String::new(),
        }
    }
}

impl Call {
    fn of(path: &str) -> Call {
        if path == "home" {
            return Call::View(View::Home);
        }
        match path {
            "suggestions" => return Call::Suggestions,
            "availability" => return Call::Availability,
            "callbacks" => return Call::Callbacks,
            "callbacks/slots" => return Call::Slots,
            _ => {}
        }
        if let Some((reference, what)) = path.strip_prefix("callbacks/").and_then(|rest| rest.split_once('/')) {
            return match what {
                "move" => Call::MoveBooked(decoded(reference)),
                "cancel" => Call::CancelBooked(decoded(reference)),
                _ => Call::View(View::Unknown),
            };
        }
        if let Some(rest) = path.strip_prefix("desk/") {
            return Call::Desk(rest.to_owned());
        }
        if let Some(rest) = path.strip_prefix("content")
            && (rest.is_empty() || rest.starts_with('/'))
        {
            return Call::Content(rest.trim_start_matches('/').to_owned());
        }
        if let Some(slug) = path.strip_prefix("articles/").and_then(|rest| rest.strip_suffix("/feedback")) {
            return Call::Feedback(decoded(slug));
        }
        match View::of(path) {
            View::Home => Call::View(View::Unknown),
            view => Call::View(view),
        }
    }
}

/// A site's id, if it can be one.
pub fn site_id(text: &str) -> Option<SiteId> {
    SiteId::parse(text).ok()
}

/// An article's slug, if it can be one.
pub fn slug(text: &str) -> Option<Slug> {
    Slug::parse(text).ok()
}

/// Percent-decodes a segment; what is not UTF-8 becomes a name that nothing has.
fn decoded(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8().map(Cow::into_owned).unwrap_or_default()
}
