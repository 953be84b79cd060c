//! What is wrong between files: links to nowhere, texts and articles that are missing.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;

use crate::article::Article;
use crate::diagnostic::Findings;
use crate::media::{Media, path_of};
use crate::nearest::{hint, nearest};
use crate::settings::Settings;
use crate::source::Source;
use crate::{paying, texts, wording};

/// Reports links to articles that no locale has.
pub fn check_links<'a>(articles: impl Iterator<Item = &'a Article> + Clone, findings: &Findings) {
    let slugs: HashSet<&str> = articles.clone().map(|article| article.slug.as_str()).collect();
    for article in articles {
        let named = article.links.iter().chain(&article.related);
        for (slug, line) in named.filter(|(slug, _)| !slugs.contains(slug.as_str())) {
            let near = nearest(slug.as_str(), slugs.iter().copied());
            let hint = near.map_or("check its file's name".to_owned(), |near| format!("did you mean `{near}`?"));
            findings.error(
                &article.path,
                *line,
                format!("a link leads to `{slug}`, but there is no such article: {hint}"),
            );
        }
    }
}

/// Reports, of one locale's articles, links to headings that are not there, and titles that are there twice.
pub fn check_articles(articles: &[Article], findings: &Findings) {
    let by_slug: BTreeMap<&Slug, &Article> = articles.iter().map(|article| (&article.slug, article)).collect();
    let mut titles: BTreeMap<String, &Article> = BTreeMap::new();
    for article in articles {
        for (slug, place, line) in &article.places {
            // One that is missing here is read in another language, with headings of its own.
            let Some(target) = slug.as_ref().map_or(Some(&article), |slug| by_slug.get(slug)) else { continue };
            if !target.headings.contains(place) {
                let hint = hint(place, target.headings.iter().map(String::as_str));
                let message =
                    format!("a link leads to `#{place}`, but `{}` has no heading of that name: {hint}", target.slug);
                findings.error(&article.path, *line, message);
            }
        }
        match titles.get(&article.title.to_lowercase()) {
            Some(other) => {
                let message = format!("`{}` has the same title: nobody can tell them apart in a list", other.slug);
                findings.warn(&article.path, article.title_line, message);
            }
            None => drop(titles.insert(article.title.to_lowercase(), article)),
        }
    }
}

/// Reports pictures and files that neither an article nor site.toml names.
pub fn check_files<'a>(
    dir: &Path,
    (media, settings): (&Media, &Settings),
    articles: impl Iterator<Item = &'a Article>,
    findings: &Findings,
) {
    let of_mails = settings.mail_logo.as_ref().and_then(|(path, _)| path_of(path));
    let mut named: HashSet<&str> = articles.flat_map(|article| article.files.iter().map(String::as_str)).collect();
    named.extend(of_mails.as_deref());
    for path in media.all.keys().filter(|path| !named.contains(path.as_str())) {
        findings.warn(&dir.join(path), None, "is in no article: it is not published");
    }
}

/// Reports what is wrong with the site's texts, and which are missing.
pub fn check_texts(
    dir: &Path,
    settings: &Settings,
    sources: &BTreeMap<String, Source>,
    categories: &BTreeSet<String>,
    findings: &Findings,
) {
    let markets = || settings.site.iter().flat_map(|site| &site.markets);
    let payments: BTreeSet<&String> = markets().flat_map(|market| &market.payments).collect();
    let paid = settings.payments.iter().map(|(id, _)| id.as_str());
    let known = texts::Known::new([
        ("team", settings.teams.iter().map(String::as_str).collect()),
        ("channel", settings.channels.iter().map(String::as_str).collect()),
        ("topic", settings.topics.iter().map(String::as_str).collect()),
        ("category", categories.iter().map(String::as_str).collect()),
        ("market", settings.markets.iter().map(String::as_str).collect()),
        ("payment", paid.collect()),
        ("link", settings.links.iter().map(String::as_str).collect()),
        ("notice", settings.notices.iter().map(|notice| notice.id.as_str()).collect()),
    ]);
    let known = if settings.is_read { known.but(&settings.unreadable) } else { known.of_unknown_settings() };
    let ids: BTreeMap<&String, HashSet<String>> =
        sources.iter().map(|(tag, source)| (tag, texts::check(source, &known, findings))).collect();
    let text_of = |locale: &Locale| sources.get(&locale.to_string()).map_or("", |source| source.text.as_str());
    let default = settings.site.as_ref().map(|site| &site.default_locale);
    let default = default.map(|locale| wording::DefaultTexts::new(locale, text_of(locale)));
    for locale in &settings.locales {
        if let Some(source) = sources.get(&locale.to_string()) {
            wording::check(source, locale, default.as_ref(), findings);
        }
    }
    let wanted = std::iter::once("brand".to_owned()).chain(categories.iter().map(|c| format!("category-{c}")));
    let mut wanted: Vec<String> = wanted.collect();
    check_named(dir, settings, &ids, findings);
    check_consent(dir, settings, &ids, findings);
    check_notices(dir, settings, &ids, findings);
    for id in paying::unnamed(payments.iter().copied()) {
        let text = format!("payment-{id}");
        let is_told = !ids.values().any(|given| given.contains(&text)) && hint_at_payment(dir, settings, id, findings);
        if !is_told {
            wanted.push(text);
        }
    }
    for tag in settings.locales.iter().map(ToString::to_string) {
        let given = ids.get(&tag);
        // Of one that is misspelt that has been said.
        let is_misspelt = |id: &str| {
            given.is_some_and(|given| given.iter().any(|own| !known.has(own) && nearest(own, [id]).is_some()))
        };
        let is_missing = |id: &&String| given.is_none_or(|given| !given.contains(*id)) && !is_misspelt(id);
        let missing: Vec<String> = wanted.iter().filter(is_missing).cloned().collect();
        if !missing.is_empty() {
            let path = dir.join("locales").join(format!("{tag}.ftl"));
            for (beginning, what) in [
                ("brand", "visitors read the site's id instead"),
                ("category-", "a subject without a name is not shown"),
                ("payment-", "a way to pay without a name is not shown"),
            ] {
                let of: Vec<String> = missing.iter().filter(|id| id.starts_with(beginning)).cloned().collect();
                if let Some(first) = of.first() {
                    let message = format!("{tag}: no text for {}: {what}. Write `{first} = …`", some_of(&of));
                    findings.warn(&path, None, message);
                }
            }
        }
    }
}

/// Reports topics and links of the help centre that a locale does not name: visitors would choose among ids.
fn check_named(dir: &Path, settings: &Settings, ids: &BTreeMap<&String, HashSet<String>>, findings: &Findings) {
    for tag in settings.locales.iter().map(ToString::to_string) {
        let given = ids.get(&tag);
        let topics = settings.topics.iter().map(|id| ("topic", id));
        let links = settings.links.iter().map(|id| ("link", id));
        for (kind, id) in topics.chain(links).map(|(kind, id)| (kind, format!("{kind}-{id}"))) {
            if given.is_none_or(|given| !given.contains(&id)) {
                let message = format!("{tag}: the {kind} has no name here: write `{id} = …`");
                findings.error(&dir.join("locales").join(format!("{tag}.ftl")), None, message);
            }
        }
    }
}

/// Reports notices without a text in a locale that they are for: there visitors read them in another language, or, where there is
/// none at all, nothing.
fn check_notices(dir: &Path, settings: &Settings, ids: &BTreeMap<&String, HashSet<String>>, findings: &Findings) {
    for notice in &settings.notices {
        let id = format!("notice-{}", notice.id);
        let tags = settings.locales.iter().map(ToString::to_string);
        let tags: Vec<String> = tags.filter(|tag| notice.locales.is_empty() || notice.locales.contains(tag)).collect();
        let has = |tag: &String| ids.get(tag).is_some_and(|given| given.contains(&id));
        let missing: Vec<String> = tags.iter().filter(|tag| !has(tag)).cloned().collect();
        if missing.len() == tags.len() && !tags.is_empty() {
            let message = format!("the notice `{}` has no text: write `{id} = …` in locales/<locale>.ftl", notice.id);
            findings.error(&dir.join("site.toml"), None, message);
        } else if !missing.is_empty() {
            let message = format!(
                "the notice `{}` has no text in {}: there it is read in another language. Write `{id} = …`",
                notice.id,
                some_of(&missing)
            );
            findings.warn(&dir.join("site.toml"), None, message);
        }
    }
}

/// Reports notices that lead to an article which no locale has.
pub fn check_notices_lead(
    dir: &Path,
    settings: &Settings,
    by_locale: &BTreeMap<String, Vec<Article>>,
    findings: &Findings,
) {
    let slugs: BTreeSet<&str> = by_locale.values().flatten().map(|article| article.slug.as_str()).collect();
    let named = settings.notices.iter().filter_map(|notice| notice.article.as_ref());
    for (slug, line) in named.filter(|(slug, _)| !slugs.contains(slug.as_str())) {
        let near = nearest(slug, slugs.iter().copied());
        let hint = near.map_or("check its file's name".to_owned(), |near| format!("did you mean `{near}`?"));
        let message = format!("`article` names `{slug}`, but there is no such article: {hint}");
        findings.error(&dir.join("site.toml"), *line, message);
    }
}

/// Reports locales that do not say what visitors consent to: nobody consents to what they cannot read.
fn check_consent(dir: &Path, settings: &Settings, ids: &BTreeMap<&String, HashSet<String>>, findings: &Findings) {
    if settings.site.as_ref().is_none_or(|site| site.consent.is_none()) {
        return;
    }
    for tag in settings.locales.iter().map(ToString::to_string) {
        if ids.get(&tag).is_none_or(|given| !given.contains("consent")) {
            let message = format!(
                "{tag}: `[consent]` has no words here: write `consent = I agree to the [privacy notice](privacy).`, and \
                 `privacy = https://…` for where that leads"
            );
            findings.error(&dir.join("locales").join(format!("{tag}.ftl")), None, message);
        }
    }
}

/// Reports words of consent whose link leads nowhere: visitors would agree to what they cannot read.
pub fn check_consent_leads(
    dir: &Path,
    settings: &Settings,
    sources: &BTreeMap<String, Source>,
    by_locale: &BTreeMap<String, Vec<Article>>,
    findings: &Findings,
) {
    let has_article = by_locale.values().flatten().any(|article| article.slug.as_str() == "privacy");
    if settings.site.as_ref().is_none_or(|site| site.consent.is_none()) {
        return;
    }
    for locale in &settings.locales {
        let tag = locale.to_string();
        let Some(source) = sources.get(&tag) else { continue };
        let texts = Texts::new(locale, &source.text);
        let leads = texts.optional("consent").is_some_and(|words| words.contains("](privacy)"));
        let address = texts.optional("privacy");
        let is_good = address.as_ref().map_or(has_article, |address| address.starts_with("https://"));
        if leads && !is_good {
            let said = address
                .map_or_else(|| "there is no `privacy`".to_owned(), |address| format!("`{address}` is no address"));
            let message = format!(
                "`consent` links to `privacy`, but {said}: write `privacy = https://…`, or an article articles/{tag}/privacy.md"
            );
            findings.error(&dir.join("locales").join(format!("{tag}.ftl")), None, message);
        }
    }
}

/// Reports a way to pay that nothing names, where it is nearly one that is known; whether it is.
fn hint_at_payment(dir: &Path, settings: &Settings, id: &str, findings: &Findings) -> bool {
    // The widget names some, and the rest are names of services.
    let own = ["card", "sepa", "transfer", "invoice", "cod", "konbini"];
    let Some(near) = nearest(id, own.into_iter().chain(paying::known())) else { return false };
    let line = settings.payments.iter().find(|(named, _)| named == id).map(|(_, line)| *line);
    let message = format!(
        "`{id}` is no way to pay that has a name: did you mean `{near}`? One of your own gets its name in \
         locales/<locale>.ftl: `payment-{id} = …`"
    );
    findings.warn(&dir.join("site.toml"), line, message);
    true
}

/// One line for each locale that lacks articles which another has.
pub fn check_gaps(dir: &Path, settings: &Settings, by_locale: &BTreeMap<String, Vec<Article>>, findings: &Findings) {
    let all: BTreeSet<&Slug> = by_locale.values().flatten().map(|article| &article.slug).collect();
    if all.is_empty() && settings.site.is_some() {
        findings.warn(&dir.join("articles"), None, "there is no article: write one to articles/<locale>/<slug>.md");
    }
    for tag in settings.locales.iter().map(ToString::to_string) {
        let has: BTreeSet<&Slug> = by_locale.get(&tag).into_iter().flatten().map(|article| &article.slug).collect();
        let missing: Vec<String> = all.difference(&has).map(ToString::to_string).collect();
        if !missing.is_empty() {
            let message = format!("{tag}: {} of {} articles missing: {}", missing.len(), all.len(), some_of(&missing));
            findings.warn(&dir.join("articles").join(&tag), None, message);
        }
    }
}

/// At most five of a list.
fn some_of(names: &[String]) -> String {
    let shown = names.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(", ");
    if names.len() > 5 { format!("{shown}, …") } else { shown }
}
