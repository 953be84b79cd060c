//! Paths: what a request is for.

use nearhand_shared::model::centre::{SEARCH, SUBJECTS, subject};

mod desk;
mod segment;

pub use desk::{DeskPage, DeskRoute};
use segment::decoded;

/// What a path leads to. A name that cannot be one leads to a place where it is not found.
#[derive(Debug, PartialEq, Eq)]
pub enum Route {
    /// `/healthz`
    Health,
    /// `/api/v1/openapi.json`
    OpenApi,
    /// `/nearhand.js`, `/nearhand-api.js`, `/nearhand-notices.js`, `/nearhand.d.ts`
    Loader,
    /// `/assets/…`
    Asset,
    /// `/robots.txt`
    Robots,
    /// `/demo/…`, in development only
    Demo,
    /// `/w/{site}/…`
    Frame(String, View),
    /// `/help/{site}/…`
    Help(String, Help),
    /// `/desk/{site}/…`
    Desk(String, DeskPage),
    /// `/files/{site}/{reference}/{id}/{seal}`: a file of a conversation, for a while
    File(String, SealedFile),
    /// `/files/{site}/{hash}.{ending}`: a picture or file of articles, for everybody
    Media(String, String),
    /// `/api/v1/sites/{site}/…`
    Api(String, ApiRoute),
    /// Nothing.
    Unknown,
}

/// A file, and what opens it.
#[derive(Debug, PartialEq, Eq)]
pub struct SealedFile {
    /// Its conversation.
    pub reference: String,
    /// The file.
    pub id: String,
    /// Until when it is open, under a seal.
    pub seal: String,
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
    /// `subjects/{id}`, in the help centre alone
    Subject(String),
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
    /// `requests/{reference}/rating`: what is said once it is resolved
    Rating(String),
    /// `rate/{token}`: the same from a link in a mail
    Rate(String),
    /// `requests/{reference}/move`: another time for a call
    Move(String),
    /// `requests/{reference}/cancel`, where scripts do not run
    Cancel(String),
    /// `requests/{reference}/call.ics`
    Invitation(String),
    /// `requests/{reference}/export`: a visitor's own copy, where no code can be in a header
    Copy(String),
    /// `requests/{reference}/erase`
    Erase(String),
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
    /// `{locale}/…`: home, search, a subject or an article.
    Page(String, View),
    /// `{locale}/sitemap-{number}.xml`
    SitemapPart(String, usize),
}

/// An address of the API.
#[derive(Debug, PartialEq, Eq)]
pub enum ApiRoute {
    /// The model of a view, or a write to it.
    View(View),
    /// `articles/{slug}/feedback`
    Feedback(String),
    /// `suggestions`: articles that may answer a message
    Suggestions,
    /// `notices`, as JSON; `notices.js`, as a script
    Notices(bool),
    /// `availability`
    Availability,
    /// `callbacks/slots`
    Slots,
    /// `callbacks`
    Bookings,
    /// `callbacks/{reference}/move`
    MoveBooking(String),
    /// `callbacks/{reference}/cancel`
    CancelBooking(String),
    /// `content…`, with what follows
    Content(String),
    /// `requests/{reference}/messages`
    Messages(String),
    /// `requests/{reference}/attachments`
    Attachments(String),
    /// `requests/{reference}/attachments/{id}`
    Attachment(String, String),
    /// `requests/{reference}/live`: a socket
    Live(String),
    /// `requests/{reference}/rating`
    Rating(String),
    /// `requests/{reference}/export`
    Export(String),
    /// `desk/…`
    Desk(DeskRoute),
}

impl Route {
    /// Reads a path, percent-encoded as it came.
    pub fn of(path: &str) -> Route {
        match path {
            "/healthz" => return Route::Health,
            "/robots.txt" => return Route::Robots,
            "/nearhand.js" | "/nearhand-api.js" | "/nearhand-notices.js" | "/nearhand.d.ts" => return Route::Loader,
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
        if let Some(rest) = path.strip_prefix("/desk/") {
            let (site, rest) = rest.split_once('/').unwrap_or((rest, ""));
            return Route::Desk(decoded(site), DeskPage::of(rest));
        }
        if let Some(rest) = path.strip_prefix("/files/") {
            let mut parts = rest.split('/').map(decoded);
            return match (parts.next(), parts.next(), parts.next(), parts.next(), parts.next()) {
                (Some(site), Some(reference), Some(id), Some(seal), None) => {
                    Route::File(site, SealedFile { reference, id, seal })
                }
                (Some(site), Some(file), None, ..) => Route::Media(site, file),
                _ => Route::Unknown,
            };
        }
        if let Some(rest) = path.strip_prefix("/api/v1/sites/") {
            let (site, rest) = rest.split_once('/').unwrap_or((rest, ""));
            return Route::Api(decoded(site), ApiRoute::of(rest));
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

impl Route {
    /// The site that it is of, as the path names it.
    pub fn site(&self) -> Option<&str> {
        match self {
            Route::Frame(site, _)
            | Route::Help(site, _)
            | Route::Desk(site, _)
            | Route::File(site, _)
            | Route::Media(site, _)
            | Route::Api(site, _) => Some(site),
            _ => None,
        }
    }
}

impl View {
    /// The methods that its address takes, in the frame and in the API.
    pub fn methods(&self, is_frame: bool) -> &'static str {
        match self {
            View::Contact
            | View::Article(_)
            | View::Callback
            | View::Request(_)
            | View::Rating(_)
            | View::Rate(_)
            | View::Move(_)
                if is_frame =>
            {
                "GET, HEAD, POST"
            }
            View::Cancel(_) if is_frame => "POST",
            View::Invitation(_) | View::Copy(_) | View::Erase(_) if is_frame => "POST",
            View::Requests => "GET, HEAD, POST",
            View::Request(_) => "GET, HEAD, DELETE",
            _ => "GET, HEAD",
        }
    }

    /// Whether it shows what belongs to one visitor, who has opened it with a code.
    pub fn is_personal(&self) -> bool {
        matches!(
            self,
            View::Request(_)
                | View::Rating(_)
                | View::Rate(_)
                | View::Move(_)
                | View::Cancel(_)
                | View::Invitation(_)
                | View::Copy(_)
                | View::Erase(_)
        )
    }

    /// Whether a text is the path of a view below its site, and nothing else.
    pub fn is_path(text: &str) -> bool {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/');
        text.chars().all(is_plain) && View::of(text) != View::Unknown
    }

    fn of(path: &str) -> View {
        if let Some((reference, what)) = path.strip_prefix("requests/").and_then(|rest| rest.split_once('/')) {
            return match what {
                "rating" => View::Rating(decoded(reference)),
                "move" => View::Move(decoded(reference)),
                "cancel" => View::Cancel(decoded(reference)),
                "call.ics" => View::Invitation(decoded(reference)),
                "export" => View::Copy(decoded(reference)),
                "erase" => View::Erase(decoded(reference)),
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
            ("rate", Some(token), None) => View::Rate(decoded(token)),
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
            (Some(SUBJECTS), Some(id), None | Some("")) if !id.is_empty() => {
                // What no subject can be called leads nowhere, not to another spelling of itself.
                let id = decoded(id);
                let is_name = !id.is_empty() && !id.contains('/');
                return Help::Page(locale, if is_name { View::Subject(id) } else { View::Unknown });
            }
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
            Help::Page(_, View::Subject(id)) => subject(id),
            Help::SitemapPart(_, number) => format!("sitemap-{number}.xml"),
            _ => String::new(),
        }
    }
}

impl ApiRoute {
    fn of(path: &str) -> ApiRoute {
        if path == "home" {
            return ApiRoute::View(View::Home);
        }
        match path {
            "suggestions" => return ApiRoute::Suggestions,
            "notices" => return ApiRoute::Notices(false),
            "notices.js" => return ApiRoute::Notices(true),
            "availability" => return ApiRoute::Availability,
            "callbacks" => return ApiRoute::Bookings,
            "callbacks/slots" => return ApiRoute::Slots,
            _ => {}
        }
        if let Some((reference, what)) = path.strip_prefix("callbacks/").and_then(|rest| rest.split_once('/')) {
            return match what {
                "move" => ApiRoute::MoveBooking(decoded(reference)),
                "cancel" => ApiRoute::CancelBooking(decoded(reference)),
                _ => ApiRoute::View(View::Unknown),
            };
        }
        if let Some(rest) = path.strip_prefix("desk/") {
            return ApiRoute::Desk(DeskRoute::of(rest));
        }
        if let Some(rest) = path.strip_prefix("content")
            && (rest.is_empty() || rest.starts_with('/'))
        {
            return ApiRoute::Content(rest.trim_start_matches('/').to_owned());
        }
        if let Some(slug) = path.strip_prefix("articles/").and_then(|rest| rest.strip_suffix("/feedback")) {
            return ApiRoute::Feedback(decoded(slug));
        }
        if let Some(reference) = path.strip_prefix("requests/").and_then(|rest| rest.strip_suffix("/messages")) {
            return ApiRoute::Messages(decoded(reference));
        }
        if let Some((reference, rest)) = path.strip_prefix("requests/").and_then(|rest| rest.split_once("/attachments"))
        {
            return match rest.strip_prefix('/') {
                None if rest.is_empty() => ApiRoute::Attachments(decoded(reference)),
                Some(id) if !id.is_empty() && !id.contains('/') => {
                    ApiRoute::Attachment(decoded(reference), decoded(id))
                }
                _ => ApiRoute::View(View::Unknown),
            };
        }
        if let Some(reference) = path.strip_prefix("requests/").and_then(|rest| rest.strip_suffix("/live")) {
            return ApiRoute::Live(decoded(reference));
        }
        if let Some(reference) = path.strip_prefix("requests/").and_then(|rest| rest.strip_suffix("/rating")) {
            return ApiRoute::Rating(decoded(reference));
        }
        if let Some(reference) = path.strip_prefix("requests/").and_then(|rest| rest.strip_suffix("/export")) {
            return ApiRoute::Export(decoded(reference));
        }
        match View::of(path) {
            View::Home => ApiRoute::View(View::Unknown),
            view => ApiRoute::View(view),
        }
    }
}
