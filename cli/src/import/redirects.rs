//! `redirects.csv`: where the pages of an old help centre are now.
//!
//! A line is `old address,locale/slug`. Where an old address is at a host of the worker's, the worker answers it: see
//! [`nearhand_shared::content::moved`]. Where it is at another, that one's server sends visitors on: [`written`] writes the file as
//! it takes it.

use std::collections::BTreeMap;

use nearhand_shared::content::moved::{self, LONGEST_MOVED};
use nearhand_shared::id::{SiteId, Slug};
use nearhand_shared::locale::Locale;
use nearhand_shared::model::centre;
use url::Url;

/// The file's name in a site's folder.
pub const FILE: &str = "redirects.csv";
const HEAD: &str = "from,to";

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The old address.
    pub from: Url,
    /// Whether it is a path alone, at a host of the worker's.
    pub is_path: bool,
    /// The locale of the page.
    pub locale: Locale,
    /// Its article.
    pub slug: Slug,
}

impl Redirect {
    /// The old address as the worker looks for it; none where it is that of a home page.
    pub fn key(&self) -> Option<String> {
        moved::key(self.from.path(), self.from.query().unwrap_or_default())
    }
}

/// Things by their lines, counted from 1.
type ByLine<T> = Vec<(usize, T)>;

/// Reads the file, and what is wrong with it.
pub fn read(text: &str) -> (ByLine<Redirect>, ByLine<String>) {
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') || line == HEAD {
            continue;
        }
        match of_line(line) {
            Ok(redirect) => all.push((number, redirect)),
            Err(why) => wrong.push((number, why)),
        }
    }
    (all, wrong)
}

fn of_line(line: &str) -> Result<Redirect, String> {
    let example = "write `https://old.example/articles/7,en/return-a-lamp`";
    // An address may have commas, `locale/slug` has none.
    let (from, to) = line.rsplit_once(',').ok_or_else(|| format!("has no comma: {example}"))?;
    let from = from.trim().trim_matches('"');
    let is_path = from.starts_with('/') && !from.starts_with("//");
    // Of a path only the path is read.
    let whole = if is_path { ["https://own.invalid", from].concat() } else { from.to_owned() };
    let url = Url::parse(&whole).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let url = url.ok_or_else(|| format!("`{from}` is not an address: {example}, or a path alone, `/articles/7`"))?;
    if url.as_str().len() > LONGEST_MOVED {
        return Err(format!("the old address has {} bytes, of which {LONGEST_MOVED} are taken", url.as_str().len()));
    }
    if url.fragment().is_some() {
        return Err(format!("`{from}` has a part behind `#`, which browsers never send: leave that out"));
    }
    if to.contains("://") {
        return Err(format!(
            "`{to}` is an address: old addresses lead to articles of this site, as `locale/slug`: {example}"
        ));
    }
    let (locale, slug) =
        to.trim().trim_matches('"').split_once('/').ok_or_else(|| format!("`{to}` is not `locale/slug`: {example}"))?;
    let locale = Locale::parse(locale).map_err(|error| error.to_string())?;
    let slug = Slug::parse(slug).map_err(|error| error.to_string())?;
    Ok(Redirect { from: url, is_path, locale, slug })
}

/// The file with more redirects: what it says of an address stays.
pub fn merged(text: &str, more: &BTreeMap<String, String>) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.iter().all(|line| line.trim().is_empty()) {
        lines = vec![HEAD.to_owned()];
    }
    let known: Vec<String> =
        lines.iter().filter_map(|line| Some(line.rsplit_once(',')?.0.trim_matches('"').to_owned())).collect();
    let known: std::collections::BTreeSet<&String> = known.iter().collect();
    let new = more.iter().filter(|(from, _)| !known.contains(from)).map(|(from, to)| {
        if from.contains([',', '"']) {
            format!("\"{}\",{to}", from.replace('"', "%22"))
        } else {
            format!("{from},{to}")
        }
    });
    lines.extend(new.collect::<Vec<_>>());
    lines.join("\n") + "\n"
}

/// The kind of server that sends visitors on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A list of Cloudflare's Bulk Redirects, as CSV: source, target, status.
    Cloudflare,
    /// Lines of a `map $request_uri` of nginx.
    Nginx,
    /// `_redirects` of Netlify and Cloudflare Pages.
    Netlify,
}

/// All as a server takes them; `origin` is where the help centre is now, such as `https://help.example`.
pub fn written(all: &[Redirect], form: Form, origin: &str, site: &SiteId) -> String {
    let mut out = String::new();
    // Of a path nobody knows the host, which Cloudflare's lists need.
    let is_told = |redirect: &&Redirect| !redirect.is_path || form != Form::Cloudflare;
    for Redirect { from, locale, slug, .. } in all.iter().filter(is_told) {
        let to = format!(
            "{}{}",
            origin.trim_end_matches('/'),
            centre::path(site.as_str(), &locale.to_string(), slug.as_str())
        );
        let path = &from[url::Position::BeforePath..url::Position::AfterQuery];
        out.push_str(&match form {
            Form::Cloudflare => format!("{},{to},301\n", &from[..url::Position::AfterPath]),
            Form::Nginx => format!("\"{}\" {to};\n", path.replace('"', "%22")),
            Form::Netlify => format!("{path} {to} 301\n"),
        });
    }
    out
}
