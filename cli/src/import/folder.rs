//! A help centre → the files of a site's folder.

mod leads;
mod names;

use std::collections::{BTreeMap, BTreeSet};

use nearhand_shared::locale::Locale;
use url::Url;

use super::centre::{Body, Centre, EXPORT, Page};
use super::files::{Files, Made};
use super::front::Front;
use super::html::prepare::{article_of, prepare};
use super::relink::{Of, To, relink};
use super::{docusaurus, html};
use crate::article::{LONGEST_TEXT, LONGEST_TITLE};
use leads::{Around, headings, leads};
use names::{categories, choose_locales, main_code, slugs};

/// What an import makes.
#[derive(Debug, Default)]
pub struct Folder {
    /// Files by their paths in the site's folder.
    pub files: BTreeMap<String, Made>,
    /// Texts by their paths.
    pub texts: BTreeMap<String, String>,
    /// The names of subjects, by locale and id.
    pub categories: BTreeMap<String, BTreeMap<String, String>>,
    /// Old addresses, each with where its page is: `en/return-a-lamp`.
    pub redirects: BTreeMap<String, String>,
    /// The locales in order, the default one first.
    pub locales: Vec<Locale>,
    /// How many articles there are in each locale.
    pub counts: BTreeMap<String, usize>,
    /// How many articles there are, each counted once.
    pub articles: usize,
    /// Which codes became which locales.
    pub languages: Vec<String>,
    /// What is lost of an article, by its path.
    pub losses: Vec<(String, String)>,
    /// What the business is called; none where the export does not say.
    pub brand: Option<String>,
    /// What was not taken as a whole.
    pub left_out: Vec<String>,
}

/// How a folder is made.
#[derive(Debug, Default)]
pub struct Wishes {
    /// The default locale, where it is chosen by hand.
    pub default: Option<Locale>,
    /// The locales of the site that is there already; empty where there is none.
    pub known: Vec<Locale>,
}

/// Makes a folder of a help centre.
pub fn make(centre: Centre, mut files: Files, wishes: &Wishes) -> Folder {
    let mut folder = Folder { left_out: centre.left_out.clone(), brand: centre.brand.clone(), ..Folder::default() };
    let locales = choose_locales(&centre, wishes, &mut folder);
    let main = main_code(&centre, &locales, &folder);
    let (slugs, by_key) = slugs(&centre, main.as_deref());
    let category_ids = categories(&centre, &locales, main.as_deref(), &mut folder);
    let mut leads = leads(&centre, slugs);
    leads.led = headings(&centre, &leads);
    for (at, article) in centre.articles.iter().enumerate() {
        for (code, page) in &article.pages {
            let Some(locale) = locales.get(code) else { continue };
            let Some(slug) = leads.slugs.get(at) else { continue };
            let path = format!("articles/{locale}/{slug}.md");
            let mut losses = Vec::new();
            let wanted =
                leads.led.get(&(at, code.clone())).map(|led| led.keys().cloned().collect()).unwrap_or_default();
            let around = &mut Around { leads: &leads, files: &mut files, at, code, page, wanted };
            let text = text(page, around, &mut losses);
            if text.len() > LONGEST_TEXT {
                let kilobytes = text.len().div_ceil(1000);
                folder.left_out.push(format!(
                    "“{}” ({locale}): its text has {kilobytes} KB, but an article at most {}: make several of it",
                    page.title,
                    LONGEST_TEXT / 1000
                ));
                continue;
            }
            if text.trim().is_empty() {
                losses.push("says nothing below its title".to_owned());
            }
            let front = Front {
                title: title(page, slug, &mut losses),
                summary: page.summary.split_whitespace().collect::<Vec<_>>().join(" "),
                category: article.category.as_ref().and_then(|key| category_ids.get(key)).cloned().unwrap_or_default(),
                keywords: article.keywords.clone(),
                updated: page.updated,
                featured: article.is_featured,
                order: article.is_placed.then(|| u32::try_from(at + 1).unwrap_or(u32::MAX).min(100_000)),
                related: article.related.iter().filter_map(|key| by_key.get(key)).cloned().collect(),
            };
            folder.texts.insert(path.clone(), format!("{}\n{text}", front.to_yaml()));
            folder.losses.extend(losses.into_iter().map(|loss| (path.clone(), loss)));
            *folder.counts.entry(locale.to_string()).or_default() += 1;
            let is_old = |url: &&Url| url.host_str() != Some(EXPORT);
            let old = page.address.as_ref().filter(is_old).map(Url::to_string);
            for address in old.into_iter().chain(page.aliases.iter().cloned()) {
                folder.redirects.insert(address, format!("{locale}/{slug}"));
            }
        }
    }
    let gone: BTreeSet<&String> = leads.slugs.iter().filter(|slug| !folder.has(slug)).collect();
    if !gone.is_empty() {
        folder.without_links_to(&gone);
    }
    folder.articles = leads.slugs.iter().filter(|slug| folder.has(slug)).count();
    folder.files = files.made;
    folder
}

impl Folder {
    /// Whether there is an article, in any language.
    fn has(&self, slug: &str) -> bool {
        self.locales.iter().any(|locale| self.texts.contains_key(&format!("articles/{locale}/{slug}.md")))
    }

    /// Takes out links to articles that could not be taken after all.
    fn without_links_to(&mut self, gone: &BTreeSet<&String>) {
        for (path, text) in &mut self.texts {
            let mut lost = Vec::new();
            let lead = |_: Of, target: &str| {
                let slug = target.split('#').next().unwrap_or_default().to_owned();
                if gone.contains(&slug) {
                    lost.push(slug);
                    return To::Words;
                }
                To::Same
            };
            let (front, body) = text.split_once("\n---\n").unwrap_or(("", text.as_str()));
            let body = relink(body, lead);
            let is_kept = |line: &&str| {
                !line.starts_with("related: ") || !gone.iter().any(|slug| line.contains(&format!("\"{slug}\"")))
            };
            let kept: Vec<&str> = front.lines().filter(is_kept).collect();
            if kept.len() < front.lines().count() {
                lost.push("related".to_owned());
            }
            let front = kept.join("\n");
            if !lost.is_empty() {
                *text = format!("{front}\n---\n{body}");
                let losses = lost.into_iter().map(|slug| match slug.as_str() {
                    "related" => "articles beside it are not named: one of them was not taken".to_owned(),
                    slug => format!("a link leads to `{slug}`, which was not taken: its words are kept"),
                });
                self.losses.extend(losses.map(|loss| (path.clone(), loss)));
            }
        }
    }
}

/// What a page says, as Markdown.
fn text(page: &Page, around: &mut Around<'_>, losses: &mut Vec<String>) -> String {
    match &page.body {
        Body::Html(body) => {
            let Some(tree) = html::parse(body) else {
                losses.push("its HTML cannot be read".to_owned());
                return String::new();
            };
            let part = article_of(&tree);
            losses.extend(prepare(&part, around));
            html::to_markdown(&part)
        }
        Body::Markdown(body) => docusaurus::led(body, around, losses),
    }
}

/// A title that an article may have.
fn title(page: &Page, slug: &str, losses: &mut Vec<String>) -> String {
    let title = page.title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        losses.push("has no title: it is called by its slug".to_owned());
        return slug.replace('-', " ");
    }
    if title.chars().count() <= LONGEST_TITLE {
        return title;
    }
    losses.push(format!("its title has more than {LONGEST_TITLE} characters and was cut: “{title}”"));
    let cut: String = title.chars().take(LONGEST_TITLE - 1).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{cut}…")
}
