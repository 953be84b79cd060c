//! Notices: their texts, from the files of the site's locales; and those of the desk, on a server.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use jiff::Timestamp;
use nearhand_shared::content::site::Site;
use nearhand_shared::id::SiteId;
use nearhand_shared::locale::text::{Texts, Tone};
use nearhand_shared::notice::{MAX_TEXT, is_text};
use serde::Deserialize;
use serde_json::json;
use ureq::http::Method;

use crate::clock::Clock;
use crate::diagnostic::Findings;
use crate::folder::Content;
use crate::server::{Failure, Server};
use crate::terminal;
use crate::today::Today;

/// Puts the texts of a site's notices into its settings. One that cannot be a text is reported, and so is a notice that is over.
pub fn fill(dir: &Path, site: &mut Site, locales: &[Content], today: Today, findings: &Findings) {
    for notice in &mut site.notices {
        if notice.until.is_some_and(|until| until < today.start()) {
            let message = format!("the notice `{}` is over: take it away, or change `until`", notice.id);
            findings.warn(&dir.join("site.toml"), None, message);
        }
        let id = format!("notice-{}", notice.id);
        for content in locales {
            let tag = content.locale.to_string();
            let texts = Texts::new(&content.locale, &content.texts);
            let Some(text) = texts.optional(&id) else { continue };
            let familiar = texts.in_tone(Tone::Familiar).optional(&id).filter(|other| *other != text);
            if [Some(&text), familiar.as_ref()].into_iter().flatten().any(|text| !is_text(text)) {
                let message = format!("`{id}` is one line of 1 to {MAX_TEXT} characters: an article can say more");
                findings.error(&dir.join("locales").join(format!("{tag}.ftl")), None, message);
            }
            if let Some(familiar) = familiar {
                notice.familiar.insert(tag.clone(), familiar);
            }
            notice.texts.insert(tag, text);
        }
    }
}

/// A notice to be added.
#[derive(Debug, Default)]
pub struct New {
    /// Its id; the server makes one where it is empty.
    pub id: String,
    /// For these markets.
    pub markets: Vec<String>,
    /// For these of the site's locales.
    pub locales: Vec<String>,
    /// On these pages of the shop.
    pub pages: Vec<String>,
    /// From when: RFC 3339, or with a zone.
    pub from: Option<String>,
    /// Until when.
    pub until: Option<String>,
    /// `info` or `warning`.
    pub level: String,
    /// The article that says more.
    pub article: Option<String>,
    /// What it says, by locale.
    pub texts: BTreeMap<String, String>,
}

/// A notice as a server tells it.
#[derive(Debug, Deserialize)]
pub struct Told {
    /// Its id.
    pub id: String,
    source: String,
    state: String,
    level: String,
    #[serde(default)]
    markets: Vec<String>,
    #[serde(default)]
    locales: Vec<String>,
    #[serde(default)]
    pages: Vec<String>,
    from: Option<Timestamp>,
    until: Option<Timestamp>,
    texts: BTreeMap<String, String>,
    /// The locales that it is for and has no text in.
    pub missing: Vec<String>,
}

#[derive(Deserialize)]
struct Listing {
    notices: Vec<Told>,
}

/// All notices of a site that are not over.
///
/// # Errors
/// [`Failure`].
pub fn list(server: &Server, site: &SiteId) -> Result<Vec<Told>, Failure> {
    let listing: Listing = server.read(&server.get(&format!("/api/v1/sites/{site}/desk/notices"))?)?;
    Ok(listing.notices)
}

/// Adds one, which visitors read at once.
///
/// # Errors
/// [`Failure`].
pub fn add(server: &Server, site: &SiteId, new: &New) -> Result<Told, Failure> {
    let body = json!({
        "id": Some(&new.id).filter(|id| !id.is_empty()), "markets": new.markets, "locales": new.locales, "pages": new.pages, "from": new.from, "until": new.until,
        "level": new.level, "article": new.article, "texts": new.texts,
    });
    let path = format!("/api/v1/sites/{site}/desk/notices");
    server.read(&server.send(&Method::POST, &path, "application/json", body.to_string().as_bytes())?)
}

/// Ends one.
///
/// # Errors
/// [`Failure`].
pub fn end(server: &Server, site: &SiteId, id: &str) -> Result<(), Failure> {
    let path = format!("/api/v1/sites/{site}/desk/notices/{id}");
    let _: serde_json::Value = server.read(&server.send(&Method::DELETE, &path, "application/json", b"{}")?)?;
    Ok(())
}

/// Notices, a few lines each, with their times on a clock.
pub fn to_text(notices: &[Told], clock: &Clock) -> String {
    let mut out = String::new();
    for notice in notices {
        let line = terminal::line;
        let when = |at: Option<Timestamp>, none: &str| at.map_or(none.to_owned(), |at| clock.tell(at));
        let or_all = |list: &[String], all: &str| if list.is_empty() { all.to_owned() } else { list.join(", ") };
        let _ = writeln!(
            out,
            "{}  {}, {}, of {}; {} – {}",
            line(&notice.id),
            notice.state,
            notice.level,
            if notice.source == "desk" { "the desk" } else { "site.toml" },
            when(notice.from, "now"),
            when(notice.until, "ended by hand"),
        );
        let [markets, locales, pages] = [
            or_all(&notice.markets, "all markets"),
            or_all(&notice.locales, "all languages"),
            or_all(&notice.pages, "all pages"),
        ];
        let _ = writeln!(out, "  {}; {}; {}", line(&markets), line(&locales), line(&pages));
        for (tag, text) in &notice.texts {
            let _ = writeln!(out, "  {}: {}", line(tag), line(text));
        }
        if !notice.missing.is_empty() {
            let _ = writeln!(out, "  no text in {}", line(&notice.missing.join(", ")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_says_for_whom_it_is_and_in_what_language_it_is_missing() {
        let told: Told = serde_json::from_value(json!({
            "id": "strike", "source": "desk", "state": "current", "level": "warning", "markets": ["dach"], "from": null,
            "until": "2026-12-27T00:00:00Z", "texts": { "de": "Streik\u{1b}[2J" }, "missing": ["en", "ja"],
        }))
        .unwrap();
        let told = [told];
        let text = to_text(&told, &Clock::named("UTC"));
        assert!(text.starts_with("strike  current, warning, of the desk; now – 2026-12-27 00:00 UTC\n"), "{text}");
        let there = to_text(&told, &Clock::named("Europe/Berlin"));
        assert!(there.contains("now – 2026-12-27 01:00 Europe/Berlin\n"), "{there}");
        assert!(
            text.contains("  dach; all languages; all pages\n") && text.contains("  no text in en, ja\n"),
            "{text}"
        );
        assert!(!text.contains('\u{1b}'), "what a server says does not steer the terminal: {text:?}");
    }
}
