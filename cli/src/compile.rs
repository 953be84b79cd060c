//! A site's folder → a manifest and the parts of each locale. The same folder gives the same bytes, all year.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use nearhand_shared::content::part::PartName;
use nearhand_shared::content::places::{ANY_MARKET, without};
use nearhand_shared::content::site::{FORMAT, LocaleEntry, Manifest, Site};
use nearhand_shared::content::{self, ForDesk, More, Moved, Parts, Source};
use nearhand_shared::culture::{Culture, notes};
use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::mood::{Kit, Own};
use nearhand_shared::reply::Reply;
use nearhand_shared::search::{Fields, Index, plain_text};

use crate::article::Article;
use crate::diagnostic::{Diagnostic, Findings, Severity};
use crate::equivalents::{Equivalents, language_of};
use crate::folder::{self, Content, Folder};
use crate::import::redirects;
use crate::media::Media;
use crate::today::Today;
use crate::{cities, countries, logo, names, notices, parallel, paying, pseudo, stops};

/// A site that can be published.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// Settings, and which pack belongs to which locale.
    pub manifest: Manifest,
    /// Every locale with what is stored of it, in the site's order.
    pub locales: Vec<(Locale, Parts)>,
    /// What the desk alone needs of the site, and its name.
    pub desk: (PartName, Vec<u8>),
    /// Where old addresses lead, and its name; none where there are none.
    pub moved: Option<(PartName, Vec<u8>)>,
    /// The pictures and files of its articles, and the picture above its mails, by the names they are stored under.
    pub files: BTreeMap<String, Arc<Vec<u8>>>,
    /// How many articles there are, each counted once whatever its languages.
    pub articles: usize,
    /// What may be wrong, but does not keep it from being published.
    pub warnings: Vec<Diagnostic>,
}

impl Compiled {
    /// The manifest as it is published.
    ///
    /// # Errors
    /// Where it cannot be written as JSON, which a manifest always can.
    pub fn manifest_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&self.manifest)
    }
}

/// Reads, checks and compiles a site's folder.
///
/// # Errors
/// Everything that is wrong with it, and its warnings, by file and line.
pub fn compile(dir: &Path) -> Result<Compiled, Vec<Diagnostic>> {
    compile_on(dir, Today::from_clock())
}

/// The same, as on some day.
///
/// # Errors
/// As [`compile`].
pub fn compile_on(dir: &Path, today: Today) -> Result<Compiled, Vec<Diagnostic>> {
    compile_with(dir, today, |_| Vec::new())
}

/// The same, with the pseudo-locales `en-XA` and `ar-XB` beside the site's own.
///
/// # Errors
/// As [`compile`].
pub fn compile_with_pseudo(dir: &Path) -> Result<Compiled, Vec<Diagnostic>> {
    compile_with(dir, Today::from_clock(), pseudo::contents)
}

/// `more` makes further locales of the default one.
fn compile_with(dir: &Path, today: Today, more: fn(&Content) -> Vec<Content>) -> Result<Compiled, Vec<Diagnostic>> {
    let findings = Findings::default();
    let Folder { settings, mut locales, replies, culture, complaints, media, equivalents, moved } =
        folder::read(dir, today, &findings);
    let default = settings.site.as_ref().map(|site| &site.default_locale);
    let more = locales.iter().find(|content| Some(&content.locale) == default).map(more);
    locales.extend(more.into_iter().flatten());
    let compiled = match settings.site {
        Some(mut site) if !findings.has_errors() => {
            notices::fill(dir, &mut site, &locales, today, &findings);
            let logo = logo::of_mails(dir, &mut site, &media, settings.mail_logo.as_ref(), &findings);
            let desk = for_desk(&site, &locales, replies, culture, today);
            let desk = ForDesk { moods: moods(&locales, &complaints), complaints, ..desk };
            parts_of(
                dir,
                site,
                &locales,
                Beside { media: &media, equivalents: &equivalents, moved: &moved, logo },
                desk,
                &findings,
            )
        }
        _ => None,
    };
    let found = findings.into_sorted();
    match compiled {
        Some(compiled) if found.iter().all(|f| f.severity == Severity::Warning) => {
            Ok(Compiled { warnings: found, ..compiled })
        }
        _ => Err(found),
    }
}

/// What the desk alone needs: of notes those on the languages of the site.
fn for_desk(
    site: &Site,
    locales: &[Content],
    replies: Vec<Reply>,
    own: BTreeMap<String, Vec<String>>,
    today: Today,
) -> ForDesk {
    let speaks = |culture: &Culture| locales.iter().any(|c| c.locale.id().language == culture.locale.id().language);
    let (mut cultures, _) = notes::all();
    cultures.retain(speaks);
    ForDesk { replies, cultures, own, countries: countries::of(site, today.years()), ..ForDesk::default() }
}

/// What judges who is upset, in the languages of the site and in those that it has words of its own for.
fn moods(locales: &[Content], own: &BTreeMap<String, Own>) -> BTreeMap<String, Kit> {
    let others = own.keys().filter_map(|tag| Locale::parse(tag).ok());
    let kits = locales.iter().map(|content| content.locale.clone()).chain(others).filter_map(|locale| Kit::of(&locale));
    kits.map(|(language, kit)| (language.to_owned(), kit)).collect()
}

fn parts_of(
    dir: &Path,
    site: Site,
    locales: &[Content],
    Beside { media, equivalents, moved, logo }: Beside<'_>,
    desk: ForDesk,
    findings: &Findings,
) -> Option<Compiled> {
    let order = order(&site.default_locale, locales);
    let places: HashMap<&Slug, usize> = order.iter().enumerate().map(|(at, slug)| (*slug, at)).collect();
    let mut exists_in: BTreeMap<Slug, Vec<u16>> = BTreeMap::new();
    for (at, content) in (0_u16..).zip(locales) {
        for article in &content.articles {
            exists_in.entry(article.slug.clone()).or_default().push(at);
        }
    }
    let built = parallel::map(locales, |content| {
        let mut articles: Vec<&Article> = content.articles.iter().collect();
        articles.sort_by_key(|article| places.get(&article.slug));
        Source { more: more_of(&articles, media), ..source(content, &articles, locales, &site, equivalents) }.parts()
    });
    let mut stored = Vec::new();
    for (content, parts) in locales.iter().zip(built) {
        match parts {
            Ok(parts) => stored.push((content.locale.clone(), parts)),
            Err(error) => {
                findings.error(&dir.join("articles").join(content.locale.to_string()), None, error.to_string());
                return None;
            }
        }
    }
    let desk = match desk.part() {
        Ok(desk) => desk,
        Err(error) => {
            findings.error(&dir.join("replies"), None, error.to_string());
            return None;
        }
    };
    let moved = (!moved.is_empty()).then(|| Moved::of(moved).part()).transpose();
    let moved = match moved {
        Ok(moved) => moved,
        Err(error) => {
            findings.error(&dir.join(redirects::FILE), None, error.to_string());
            return None;
        }
    };
    let entries = stored.iter().map(|(locale, parts)| LocaleEntry {
        locale: locale.clone(),
        name: names::own_name(locale),
        pack: parts.pack.name.clone(),
        bytes: parts.pack.bytes,
    });
    let manifest = Manifest {
        format: FORMAT,
        site,
        locales: entries.collect(),
        articles: exists_in,
        desk: Some(desk.0.clone()),
        moved: moved.as_ref().map(|(name, _)| name.clone()),
    };
    let named = locales.iter().flat_map(|content| &content.articles).flat_map(|article| &article.files);
    let files = named.filter_map(|path| media.get(path)).map(|file| (file.name.name.clone(), Arc::clone(&file.stored)));
    let files = files.chain(logo).collect();
    Some(Compiled { manifest, locales: stored, desk, moved, files, articles: order.len(), warnings: Vec::new() })
}

/// What articles are published with.
struct Beside<'a> {
    media: &'a Media,
    equivalents: &'a Equivalents,
    moved: &'a BTreeMap<String, (Locale, Slug)>,
    logo: Option<(String, Arc<Vec<u8>>)>,
}

/// What is beside the articles of a locale: what somebody has put there, and what they show.
fn more_of(articles: &[&Article], media: &Media) -> More {
    let places: HashMap<&Slug, u16> = (0_u16..).zip(articles).map(|(at, article)| (&article.slug, at)).collect();
    let related = (0_u16..).zip(articles).filter(|(_, article)| !article.related.is_empty());
    let related = related.map(|(at, article)| {
        (
            at,
            article
                .related
                .iter()
                .filter_map(|(slug, _)| places.get(slug).copied())
                .filter(|other| *other != at)
                .collect(),
        )
    });
    let files: BTreeSet<&String> = articles.iter().flat_map(|article| &article.files).collect();
    let files = files.into_iter().filter_map(|path| media.get(path)).map(|file| file.name.clone());
    More { related: related.collect(), files: files.collect() }
}

fn source(content: &Content, articles: &[&Article], all: &[Content], site: &Site, equivalents: &Equivalents) -> Source {
    let language_names: BTreeMap<String, String> =
        all.iter().map(|other| (other.locale.to_string(), names::name(&other.locale, &content.locale))).collect();
    // Who finds no article in their own language reads the default one's, and asks in theirs.
    let is_default = content.locale == site.default_locale;
    let served: BTreeMap<String, HashSet<&Slug>> = all
        .iter()
        .map(|content| (language_of(&content.locale), content.articles.iter().map(|article| &article.slug).collect()))
        .collect();
    let within = equivalents.within(&content.locale);
    let searchable = articles.iter().map(|article| {
        let keywords = article.keywords.join(" ");
        let is_asked_in =
            |tag: &str| is_default && served.get(tag).is_none_or(|articles| !articles.contains(&article.slug));
        let text = [article.title.as_str(), &keywords, &article.summary].join("\n");
        let beside = within.beside(&text, is_asked_in);
        [keywords, [article.summary.as_str(), "\n", &beside].concat(), plain_text(&without(&article.html))]
    });
    let searchable: Vec<[String; 3]> = searchable.collect();
    let fields = articles.iter().zip(&searchable).map(|(article, [keywords, summary, body])| Fields {
        title: &article.title,
        keywords,
        summary,
        body,
    });
    let mut stops = stops::of(&content.locale);
    stops.extend(equivalents.idle(&content.locale));
    let index = Index::build(fields, |word| stops.contains(word));
    let articles = articles.iter().map(|article| content::Article {
        slug: article.slug.clone(),
        title: article.title.clone(),
        summary: article.summary.clone(),
        category: article.category.clone(),
        updated: article.updated,
        html: article.html.clone(),
    });
    Source {
        locale: content.locale.clone(),
        language_names,
        spoken: spoken(site, &content.locale),
        cities: cities::within(&content.locale),
        paying: paying(site, content),
        texts: content.texts.clone(),
        articles: articles.collect(),
        index,
        more: More::default(),
    }
}

/// How the visitors of each market pay; of one of which nothing can be said, nothing.
fn paying(site: &Site, content: &Content) -> BTreeMap<String, content::Paying> {
    let texts = Texts::new(&content.locale, &content.texts);
    let all = site.markets.iter().map(|market| (market.id.to_string(), paying::of(market, &texts)));
    let any = (ANY_MARKET.to_owned(), paying::of_any(&site.markets, &texts));
    all.chain([any]).filter(|(_, paying)| *paying != content::Paying::default()).collect()
}

/// The languages that the site's teams speak, those of most weight first, as a list in a locale.
fn spoken(site: &Site, within: &Locale) -> String {
    let mut weights: BTreeMap<&str, f32> = BTreeMap::new();
    for (language, weight) in site.teams.iter().flat_map(|team| &team.languages) {
        *weights.entry(language).or_default() += weight;
    }
    let mut languages: Vec<(&str, f32)> = weights.into_iter().collect();
    languages.sort_by(|a, b| b.1.total_cmp(&a.1));
    let locales = languages.into_iter().filter_map(|(tag, _)| Locale::parse(tag).ok());
    names::any_of(locales.map(|locale| names::name(&locale, within)), within)
}

/// The order in which articles are suggested, the same in every locale: those that are featured, those with an `order`, then
/// one of each subject in turn, so that the first few speak of different things. First those of the default locale, then what only others have.
fn order<'a>(default: &Locale, locales: &'a [Content]) -> Vec<&'a Slug> {
    let mut seen = BTreeSet::new();
    let (own, others): (Vec<&Content>, Vec<&Content>) = locales.iter().partition(|content| content.locale == *default);
    let mut order = Vec::new();
    for group in [own, others] {
        let articles = group.into_iter().flat_map(|content| &content.articles);
        let new: Vec<&Article> = articles.filter(|article| seen.insert(&article.slug)).collect();
        let mut placed: Vec<&Article> = new.iter().copied().filter(|a| a.is_featured || a.order.is_some()).collect();
        placed.sort_by_key(|article| (!article.is_featured, article.order.unwrap_or(u32::MAX), &article.slug));
        order.extend(placed.iter().map(|article| &article.slug));
        order.extend(in_turn(new.into_iter().filter(|a| !a.is_featured && a.order.is_none()).collect()));
    }
    order
}

fn in_turn(articles: Vec<&Article>) -> Vec<&Slug> {
    let mut by_category: BTreeMap<&str, Vec<&Slug>> = BTreeMap::new();
    for article in articles {
        by_category.entry(&article.category).or_default().push(&article.slug);
    }
    let mut categories: Vec<Vec<&Slug>> = by_category.into_values().collect();
    categories.iter_mut().for_each(|slugs| slugs.sort());
    // Stable: of equally large ones the first by name stays first.
    categories.sort_by_key(|slugs| std::cmp::Reverse(slugs.len()));
    let most = categories.first().map_or(0, Vec::len);
    (0..most).flat_map(|turn| categories.iter().filter_map(move |slugs| slugs.get(turn).copied())).collect()
}
