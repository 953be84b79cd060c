//! `redirects.csv`: every line leads to an article that there is, and each old address to one.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

use nearhand_shared::content::moved::MOST_MOVED;
use nearhand_shared::id::{SiteId, Slug};
use nearhand_shared::locale::Locale;
use nearhand_shared::model::centre;

use crate::article::Article;
use crate::diagnostic::Findings;
use crate::import::redirects::{FILE, Redirect, read};
use crate::nearest::nearest;
use crate::source::Source;

/// How many bytes of old addresses the worker is told, which one part of the content has room for.
const ROOM: usize = 6_000_000;
/// What a line takes beside address and slug: two signs and a locale.
const BESIDE: usize = 40;

/// Where old addresses lead that the worker may be asked for, by [`Redirect::key`].
pub type Leads = BTreeMap<String, (Locale, Slug)>;

/// Reads it, and reports what is wrong with it. `site` is where its articles are.
pub fn check(
    dir: &Path,
    site: Option<&SiteId>,
    by_locale: &BTreeMap<String, Vec<Article>>,
    findings: &Findings,
) -> Leads {
    let path = dir.join(FILE);
    if fs::symlink_metadata(&path).is_err() {
        return Leads::new();
    }
    let Some(source) = Source::read(&path, findings) else { return Leads::new() };
    let (all, wrong) = read(&source.text);
    for (line, why) in wrong {
        findings.error(&path, line, why);
    }
    let articles = Articles::of(by_locale);
    let (mut leads, mut seen, mut keys) = (Leads::new(), HashMap::new(), HashMap::new());
    let (mut room, mut is_full) = (ROOM, false);
    for (line, redirect) in &all {
        let target = (&redirect.locale, &redirect.slug);
        match seen.get(&redirect.from).copied() {
            Some((first, there)) if there == target => {
                findings.warn(&path, *line, format!("is line {first} once more: leave one out"));
                continue;
            }
            Some((first, (locale, slug))) => {
                let message =
                    format!("`{}` leads to `{locale}/{slug}` in line {first}: leave one out", shown(redirect));
                findings.error(&path, *line, message);
                continue;
            }
            None => {
                seen.insert(&redirect.from, (line, target));
            }
        }
        if let Some(why) = articles.at(redirect, site) {
            findings.error(&path, *line, why);
            continue;
        }
        if let Some(why) = articles.why_not(redirect) {
            findings.warn(&path, *line, why);
            continue;
        }
        let Some(key) = redirect.key() else { continue };
        match keys.get(&key) {
            Some((first, there)) if *there != target => {
                let message = format!(
                    "the path is the same as in line {first}, at another host. Where the worker is asked for it, it leads to what \
                     line {first} says"
                );
                findings.warn(&path, *line, message);
            }
            Some(_) => {}
            None if is_full => {}
            None => {
                let bytes = key.len() + redirect.slug.as_str().len() + BESIDE;
                if bytes > room || keys.len() == MOST_MOVED {
                    let message = format!(
                        "from here on the worker is told no old address: {MOST_MOVED} fit, or {} MB of them. `nearhand redirects` \
                         writes all for another server",
                        ROOM / 1_000_000
                    );
                    findings.warn(&path, *line, message);
                    is_full = true;
                    continue;
                }
                room -= bytes;
                keys.insert(key.clone(), (line, target));
                leads.insert(key, (redirect.locale.clone(), redirect.slug.clone()));
            }
        }
    }
    leads
}

/// Articles by locale.
struct Articles<'a>(BTreeMap<&'a str, HashSet<&'a str>>);

impl<'a> Articles<'a> {
    fn of(by_locale: &'a BTreeMap<String, Vec<Article>>) -> Self {
        let slugs = |articles: &'a [Article]| articles.iter().map(|article| article.slug.as_str()).collect();
        Articles(by_locale.iter().map(|(tag, articles)| (tag.as_str(), slugs(articles))).collect())
    }

    fn has(&self, locale: &str, slug: &str) -> bool {
        self.0.get(locale).is_some_and(|slugs| slugs.contains(slug))
    }

    /// Why a line leads nowhere; none where it leads to an article.
    fn why_not(&self, Redirect { locale, slug, .. }: &Redirect) -> Option<String> {
        let (tag, slug) = (locale.to_string(), slug.as_str());
        let Some(slugs) = self.0.get(tag.as_str()) else {
            let has: Vec<&str> = self.0.iter().filter(|(_, all)| !all.is_empty()).map(|(tag, _)| *tag).collect();
            let hint = if has.is_empty() { String::new() } else { format!(": there are some in {}", has.join(", ")) };
            return Some(format!("leads to `{tag}`, but there is no article in that locale{hint}"));
        };
        if slugs.contains(slug) {
            return None;
        }
        let near = nearest(slug, slugs.iter().copied());
        let hint = near.map_or(String::new(), |near| format!(": did you mean `{near}`?"));
        Some(format!("leads to `{tag}/{slug}`, which there is not{hint}"))
    }

    /// What is wrong with a path that is a page's of the help centre: that page is shown.
    fn at(&self, redirect: &Redirect, site: Option<&SiteId>) -> Option<String> {
        let site = site.filter(|_| redirect.is_path)?;
        let asked = redirect.from.path();
        let page = asked.strip_prefix(centre::path(site.as_str(), "", "").trim_end_matches('/'))?;
        let (locale, slug) = page.trim_matches('/').split_once('/')?;
        let is_own = (locale, slug) == (redirect.locale.to_string().as_str(), redirect.slug.as_str());
        let what = if is_own { "leads to itself" } else { "is the address of an article that there is" };
        self.has(locale, slug).then(|| format!("`{asked}` {what}: leave it out"))
    }
}

fn shown(redirect: &Redirect) -> &str {
    if redirect.is_path { &redirect.from[url::Position::BeforePath..] } else { redirect.from.as_str() }
}
