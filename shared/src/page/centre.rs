//! Pages of the public help centre: the same views, for anybody, and what makes each a page of its own.

use icu_locale::LocaleExpander;

use crate::content::site::LocaleEntry;
use crate::content::{Answers, Article, Pack};
use crate::locale::Locale;
use crate::locale::text::{Texts, plain};
use crate::model::centre::{CentrePage, CentreText, Head, SEARCH, Subject, Translation, subject};
use crate::model::{ArticleLink, Category, Notices, Page, SearchBox, View};
use crate::problem::Problem;

use super::{PageBuilder, bare_problem};

mod around;

/// How many related articles a page names.
const RELATED: usize = 6;
/// How many articles of a subject the home page names, where there are more.
const OF_SUBJECT: usize = 6;

/// What pages of the help centre are made of.
#[derive(Clone, Copy)]
pub struct Centre<'a> {
    /// The views; its visitor may be anybody.
    pub pages: PageBuilder<'a>,
    /// The origin that the page was asked for at.
    pub origin: &'a str,
}

impl Centre<'_> {
    /// Every article by its subject, and the ways to reach a person.
    pub fn home(&self) -> CentrePage {
        let texts = self.pages.texts;
        let mut page = self.page(self.pages.home(&[]), "", self.locales());
        page.subjects = self.subjects();
        page.markets = self.markets();
        page.hours = self.hours();
        if let View::Home(home) = &mut page.page.view {
            self.keep_those_of_all_markets(&mut home.channels);
        }
        page.head.description = texts.optional("intro").as_deref().map(plain).unwrap_or_default();
        page.head.is_indexed = true;
        page.head.canonical = self.path(self.locale(), "");
        page.head.alternates = self.alternates("", self.locales());
        page
    }

    /// The articles of a subject; none where it is not one of the site's, or has no name in the page's language.
    pub fn subject(&self, id: &str) -> Option<CentrePage> {
        let name = self.pages.category_name(id)?;
        let mut page = self.page(self.pages.search("", Some(id), &Answers::default()), &subject(id), self.locales());
        let View::Search(search) = &page.page.view else { return None };
        if search.results.is_empty() {
            return None;
        }
        page.subject = Some(Category { id: id.to_owned(), name: name.clone() });
        page.head.is_indexed = true;
        page.head.canonical = self.path(self.locale(), &subject(id));
        page.head.description = name;
        Some(page)
    }

    /// What answers a query.
    pub fn search(&self, q: &str, answers: &Answers) -> CentrePage {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let query = query.append_pair("q", q.trim()).finish();
        let name = if q.trim().is_empty() { SEARCH.to_owned() } else { [SEARCH, "?", &query].concat() };
        self.page(self.pages.search(q, None, answers), &name, self.locales())
    }

    /// An article, in the page's language or another that has it; `helpful` as in [`PageBuilder::article`].
    pub fn article(&self, pack: &Pack, article: &Article, helpful: &str) -> CentrePage {
        let slug = article.slug.as_str();
        let places = || self.pages.content.manifest.places(&article.slug);
        let mut page = self.page(self.pages.article(pack, article, helpful), slug, places());
        let name = self.pages.category_name(&article.category);
        page.subject = name.map(|name| Category { id: article.category.clone(), name });
        if let View::Article(shown) = &page.page.view {
            page.contents = around::contents(&shown.html);
            let picture = around::picture(&shown.html).map(|path| [self.origin, path].concat());
            page.head.picture = picture.unwrap_or(page.head.picture);
        }
        page.around = self.around(article);
        page.related = self.related(pack, article);
        // In another language it is that language's page, shown here to those who came for this one.
        page.head.is_indexed = pack.locale == *self.locale();
        page.head.canonical = self.path(&pack.locale, slug);
        page.head.language = pack.locale.to_string();
        page.head.description = article.summary.clone();
        page.head.modified = article.updated.map(|day| day.to_string()).unwrap_or_default();
        if page.head.is_indexed {
            page.head.alternates = self.alternates(slug, places());
        }
        page
    }

    /// What is shown where something is not there or did not work.
    pub fn problem(&self, problem: &Problem) -> CentrePage {
        self.page(self.pages.problem(problem), "", self.locales())
    }

    /// A page that search engines do not keep; each kind adds what it has beyond that.
    fn page<'m>(&self, page: Page, name: &str, languages: impl Iterator<Item = &'m LocaleEntry>) -> CentrePage {
        let others = languages.filter(|entry| entry.locale != *self.locale());
        let own = self.pages.content.manifest.entry(self.locale());
        let surroundings = self.pages.content.manifest.site.help_centre.as_ref();
        let picture = surroundings.and_then(|centre| centre.picture.clone()).unwrap_or_default();
        CentrePage {
            head: Head { picture, ..head(self.origin, self.locale()) },
            subject: None,
            subjects: Vec::new(),
            contents: Vec::new(),
            related: Vec::new(),
            around: [None, None],
            markets: Vec::new(),
            hours: Vec::new(),
            shop: self.shop(),
            links: self.links(),
            languages: others.map(|entry| self.translation(entry, name)).collect(),
            notices: self.pages.notices(),
            text: text(self.pages.texts, own.map(|entry| entry.name.clone()).unwrap_or_default()),
            page,
        }
    }

    /// The articles by subject, in the order of their first. Those whose subject has no name are together, at the end.
    fn subjects(&self) -> Vec<Subject> {
        let of =
            |id: &str, name: String| Subject { id: id.to_owned(), name, articles: Vec::new(), more: String::new() };
        let named = self.pages.categories();
        let mut subjects: Vec<Subject> = named.iter().map(|category| of(&category.id, category.name.clone())).collect();
        let mut rest = of("", self.pages.texts.get("articles-heading"));
        for (pack, article) in self.pages.content.articles() {
            let subject = subjects.iter_mut().find(|subject| subject.id == article.category);
            subject.unwrap_or(&mut rest).articles.push(self.pages.link(pack, &article));
        }
        for subject in &mut subjects {
            let count = subject.articles.len();
            if count > OF_SUBJECT + 1 {
                subject.articles.truncate(OF_SUBJECT);
                subject.more = self.pages.texts.with("centre-all", &[("count", count.into())]);
            }
        }
        subjects.extend(Some(rest).filter(|rest| !rest.articles.is_empty()));
        subjects
    }

    /// What somebody has put beside an article, then what is of its subject.
    fn related(&self, pack: &Pack, article: &Article) -> Vec<ArticleLink> {
        let chosen: Vec<&str> = pack.related(article.slug.as_str()).map(|other| other.slug).collect();
        let all = || self.pages.content.articles().filter(|(_, other)| other.slug != article.slug.as_str());
        let first = chosen.iter().filter_map(|slug| all().find(|(_, other)| other.slug == *slug));
        let same = all().filter(|(_, other)| !other.category.is_empty() && other.category == article.category);
        let rest = same.filter(|(_, other)| !chosen.contains(&other.slug));
        first.chain(rest).take(RELATED).map(|(pack, other)| self.pages.link(pack, &other)).collect()
    }

    fn alternates<'m>(&self, name: &str, places: impl Iterator<Item = &'m LocaleEntry>) -> Vec<(String, String)> {
        let all = self.pages.content.manifest.alternates(places);
        all.into_iter().map(|(language, locale)| (language, self.path(locale, name))).collect()
    }

    fn translation(&self, entry: &LocaleEntry, name: &str) -> Translation {
        let dir = entry.locale.dir().to_owned();
        let href = self.path(&entry.locale, name);
        Translation { tag: entry.locale.to_string(), name: entry.name.clone(), dir, href }
    }

    fn locales(&self) -> impl Iterator<Item = &LocaleEntry> {
        self.pages.content.manifest.locales.iter()
    }

    fn locale(&self) -> &Locale {
        &self.pages.visitor.locale
    }

    fn path(&self, locale: &Locale, name: &str) -> String {
        self.pages.centre_path(locale, name)
    }
}

/// What is shown where something went wrong and no site is known.
pub fn bare_centre_problem(problem: &Problem, texts: &Texts) -> CentrePage {
    CentrePage {
        page: bare_problem(problem, texts),
        head: head("", texts.locale()),
        subject: None,
        subjects: Vec::new(),
        contents: Vec::new(),
        related: Vec::new(),
        around: [None, None],
        markets: Vec::new(),
        hours: Vec::new(),
        shop: None,
        links: Vec::new(),
        languages: Vec::new(),
        notices: Notices::default(),
        text: text(texts, String::new()),
    }
}

fn head(origin: &str, locale: &Locale) -> Head {
    Head {
        origin: origin.to_owned(),
        canonical: String::new(),
        is_indexed: false,
        description: String::new(),
        territory: territory(locale),
        language: locale.to_string(),
        alternates: Vec::new(),
        modified: String::new(),
        picture: String::new(),
    }
}

fn text(texts: &Texts, language: String) -> CentreText {
    CentreText {
        skip: texts.get("centre-skip"),
        contact: texts.get("contact-title"),
        search: SearchBox { label: texts.get("search-label"), button: texts.get("search-button") },
        related: texts.get("article-related"),
        contents: texts.get("centre-contents"),
        markets: texts.get("centre-markets"),
        hours: texts.get("hours-title"),
        languages: texts.get("centre-languages"),
        languages_label: texts.label(&texts.get("centre-languages")),
        language,
    }
}

/// Open Graph knows languages by country: `de_DE`. Without one in the tag it is the likely one.
fn territory(locale: &Locale) -> String {
    let mut id = locale.id().clone();
    LocaleExpander::new_extended().maximize(&mut id);
    let region = id.region.map(|region| format!("_{region}")).unwrap_or_default();
    format!("{}{region}", id.language)
}

#[cfg(test)]
mod tests;
