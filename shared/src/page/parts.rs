//! What several views share: the shell, links, channels, names.

use crate::content::places::{ANY_MARKET, filled};
use crate::content::site::{Channel, ChannelKind, Logo};
use crate::content::{Answer, Answers, Entry, Pack};
use crate::locale::Locale;
use crate::locale::text::{Texts, plain};
use crate::model::{self, FieldError, Page, Place, Shell, View, centre};
use crate::problem::Problem;
use crate::search::excerpt;

use super::{EXCERPT, PageBuilder};

impl PageBuilder<'_> {
    pub(super) fn page(&self, title: &str, view: View) -> Page {
        Page::new(self.shell(title), view)
    }

    /// What all views share, under a title.
    pub fn shell(&self, title: &str) -> Shell {
        let manifest = self.content.manifest;
        let visitor = self.visitor;
        let brand = self.brand();
        let document_title = if title == brand { brand.clone() } else { format!("{title} · {brand}") };
        let languages = manifest
            .locales
            .iter()
            .map(|entry| model::Language { tag: entry.locale.to_string(), name: entry.name.clone() });
        Shell {
            site: manifest.site.id.to_string(),
            locale: visitor.locale.to_string(),
            lang: self.texts.locale().to_string(),
            dir: self.texts.locale().dir().to_owned(),
            zone: visitor.zone.clone(),
            market: visitor.market.clone().map(String::from),
            document_title: plain(&document_title),
            query: self.query(&visitor.locale),
            host: self.host.to_owned(),
            languages: languages.collect(),
            accent: manifest.site.accent.clone().unwrap_or_default(),
            logo: manifest.site.logo.as_ref().map(Logo::svg).unwrap_or_default(),
            chrome: model::ChromeText {
                brand,
                launcher: self.texts.get("launcher-label"),
                failed: self.texts.get("launcher-failed"),
                home: self.texts.get("nav-home"),
                language: self.texts.get("language-label"),
                change: self.texts.get("language-change"),
                loading: self.texts.get("loading"),
                network_error: self.texts.get("network-error"),
                waiting: self.texts.get("outbox-waiting"),
                waiting_identity: self.texts.get("outbox-identity"),
                take_back: self.texts.get("outbox-take-back"),
                // Isolated: a reference reads from left to right in every text (UAX 9).
                sent: self.texts.with("outbox-sent", &[("reference", "\u{2066}{reference}\u{2069}".into())]),
            },
            place: self.place,
        }
    }

    /// What is wrong with a form: field by field, and as a whole.
    pub(super) fn complaints(&self, problem: Option<&Problem>) -> (Vec<FieldError>, String) {
        let Some(problem) = problem else { return Default::default() };
        match problem {
            Problem::Invalid(errors) | Problem::File(_, errors) => (errors.clone(), problem.text(self.texts)),
            _ => (Vec::new(), problem.text(self.texts)),
        }
    }

    /// Whose dates and times are shown: of the visitor's region, where the texts are in its language.
    pub fn formats(&self) -> &Locale {
        let shown = self.texts.locale();
        self.visitor.formats.as_ref().filter(|formats| formats.is_written_like(shown)).unwrap_or(shown)
    }

    /// The site key of the challenge that whoever writes has to pass; empty where there is none.
    pub(super) fn challenge(&self) -> String {
        self.content.manifest.site.turnstile.clone().unwrap_or_default()
    }

    /// What the business calls itself.
    pub(super) fn brand(&self) -> String {
        self.texts.optional("brand").unwrap_or_else(|| self.content.manifest.site.id.to_string())
    }

    pub(super) fn query(&self, locale: &Locale) -> String {
        self.query_in(locale, &self.visitor.zone)
    }

    /// The query of a link that chooses a locale and a zone.
    pub(super) fn query_in(&self, locale: &Locale, zone: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("locale", &locale.to_string());
        if !zone.is_empty() {
            query.append_pair("tz", zone);
        }
        if let Some(market) = &self.visitor.market {
            query.append_pair("market", market.as_str());
        }
        if !self.host.is_empty() {
            query.append_pair("origin", self.host);
        }
        query.finish()
    }

    /// The path of a page of the help centre.
    pub(super) fn centre_path(&self, locale: &Locale, name: &str) -> String {
        centre::path(self.content.manifest.site.id.as_str(), &locale.to_string(), name)
    }

    /// Says how the visitor's market pays, where an article leaves a place for it: in the language of the article.
    pub(super) fn with_market(&self, pack: &Pack, html: &str) -> String {
        let market = self.visitor.market.as_ref().map_or(ANY_MARKET, |market| market.as_str());
        filled(html, &pack.paying, market).into_owned()
    }

    /// Points an article's links to other articles, written as `data-article="slug"` or, to a heading,
    /// `"slug#place"`, to their views.
    pub(super) fn with_links(&self, html: &str) -> String {
        let mut out = String::with_capacity(html.len() + 256);
        // Only a tag can have this: in sanitised HTML every `<` of a text and every quote of an attribute is escaped.
        let mut pieces = html.split("<a data-article=\"");
        out.push_str(pieces.next().unwrap_or_default());
        let query = self.query(&self.visitor.locale);
        let (before, after) = match self.place {
            Place::Frame => (format!("/w/{}/articles/", self.content.manifest.site.id), ["?", &query].concat()),
            Place::Centre => (self.centre_path(&self.visitor.locale, ""), centre::kept(&query)),
        };
        let after = after.replace('&', "&amp;");
        for piece in pieces {
            let (target, rest) = piece.split_once('"').unwrap_or((piece, ""));
            let (slug, place) = target.split_at(target.find('#').unwrap_or(target.len()));
            out.extend(["<a href=\"", &before, slug, &after, place, "\"", rest]);
        }
        out
    }

    /// What answers a query, each with the part of it that does.
    pub(super) fn results(&self, answers: &Answers) -> Vec<model::SearchResult> {
        let one = |answer: &Answer| {
            let pack = if answer.is_fallback { self.content.fallback? } else { self.content.pack };
            let article = pack.articles.get(answer.article)?;
            let words = answers.words(answer);
            let text = answer.text().map_or_else(String::new, |text| excerpt(text, words, EXCERPT));
            Some(self.result(pack, &article, text))
        };
        answers.all.iter().filter_map(one).collect()
    }

    /// What a locale is called in a sentence that says what is shown instead of what was wanted.
    pub(super) fn instead(&self, id: &str, shown: &Locale) -> String {
        let (wanted, shown) = (self.language_name(&self.visitor.locale), self.language_name(shown));
        self.texts.with(id, &[("wanted", wanted.into()), ("shown", shown.into())])
    }

    /// A result, with a part of its text as HTML.
    pub(super) fn result(&self, pack: &Pack, article: &Entry<'_>, excerpt: String) -> model::SearchResult {
        let is_own = pack.locale == self.visitor.locale;
        model::SearchResult {
            slug: article.slug.to_owned(),
            title: article.title.to_owned(),
            excerpt,
            locale: pack.locale.to_string(),
            language: if is_own { String::new() } else { self.language_name(&pack.locale) },
        }
    }

    pub(super) fn search_box(&self) -> model::SearchBox {
        model::SearchBox { label: self.texts.get("search-label"), button: self.texts.get("search-button") }
    }

    pub(super) fn category_name(&self, id: &str) -> Option<String> {
        self.texts.optional(&format!("category-{id}"))
    }

    pub(super) fn categories(&self) -> Vec<model::Category> {
        let named = self.content.categories().into_iter();
        named.filter_map(|id| Some(model::Category { id: id.to_owned(), name: self.category_name(id)? })).collect()
    }

    pub(super) fn channels(&self) -> Vec<model::Channel> {
        let channels = self.content.manifest.site.channels_of(self.visitor.market.as_ref());
        // What cannot be done is not offered.
        let takes_calls = self.content.manifest.site.teams.iter().any(|team| team.callbacks.is_some());
        let offered = channels.into_iter().filter(|channel| channel.kind != ChannelKind::Callback || takes_calls);
        offered
            .map(|channel| {
                let kind = channel.kind.as_str();
                model::Channel {
                    id: channel.id.to_string(),
                    kind: kind.to_owned(),
                    label: self.channel_name(channel),
                    detail: channel.detail(),
                    href: channel.href(),
                }
            })
            .collect()
    }

    /// What a channel is called: by the site's text, else by its kind.
    pub(super) fn channel_name(&self, channel: &Channel) -> String {
        let own = self.texts.optional(&format!("channel-{}", channel.id));
        own.unwrap_or_else(|| self.texts.get(&format!("channel-{}", channel.kind.as_str())))
    }

    /// How people of the visitor's market pay, as far as the site says; of a visitor of no market nothing is known.
    pub(super) fn paying(&self) -> Vec<model::Fact> {
        let Some(market) = &self.visitor.market else { return Vec::new() };
        let Some(paying) = self.content.pack.paying.get(market.as_str()) else { return Vec::new() };
        let facts = [("paying-currency", &paying.currency), ("paying-methods", &paying.methods)];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
        facts.map(|(id, value)| model::Fact { label: self.texts.get(id), value: value.clone() }).collect()
    }

    /// What it is called to write to the business, or to have it call: as the site calls its channel of that kind.
    pub(super) fn way_called(&self, kind: ChannelKind, else_id: &str) -> String {
        let site = &self.content.manifest.site;
        let of_market = site.channels_of(self.visitor.market.as_ref());
        let channel = of_market.into_iter().chain(&site.channels).find(|channel| channel.kind == kind);
        let own = channel.and_then(|channel| self.texts.optional(&format!("channel-{}", channel.id)));
        own.unwrap_or_else(|| self.texts.get(else_id))
    }

    /// Whether visitors of the market write.
    pub(super) fn takes_messages(&self) -> bool {
        let channels = self.content.manifest.site.channels_of(self.visitor.market.as_ref());
        channels.iter().any(|channel| channel.kind == ChannelKind::Message)
    }

    /// What a request may be about.
    pub(super) fn topics(&self) -> Vec<model::Topic> {
        let topics = self.content.manifest.site.topics.iter();
        topics
            .map(|topic| model::Topic {
                id: topic.id.to_string(),
                label: self.texts.optional(&format!("topic-{}", topic.id)).unwrap_or_else(|| topic.id.to_string()),
                order: topic.order,
            })
            .collect()
    }

    /// Leads to the contact form, and stands above it.
    pub(super) fn contact_title(&self) -> String {
        self.way_called(ChannelKind::Message, "contact-title")
    }

    /// A link to an article, which says its language where that is not the visitor's.
    pub(super) fn link(&self, pack: &Pack, article: &Entry<'_>) -> model::ArticleLink {
        let is_own = pack.locale == self.visitor.locale;
        model::ArticleLink {
            slug: article.slug.to_owned(),
            title: article.title.to_owned(),
            summary: article.summary.to_owned(),
            locale: pack.locale.to_string(),
            language: if is_own { String::new() } else { self.language_name(&pack.locale) },
        }
    }

    /// What a language is called in the visitor's.
    pub(super) fn language_name(&self, locale: &Locale) -> String {
        let tag = locale.to_string();
        self.content.pack.language_names.get(&tag).cloned().unwrap_or(tag)
    }
}

/// What is shown where something went wrong and no site is known.
pub fn bare_problem(problem: &Problem, texts: &Texts) -> Page {
    let heading = problem.title(texts);
    let lang = texts.locale().to_string();
    let shell = Shell {
        site: String::new(),
        locale: lang.clone(),
        lang,
        dir: texts.locale().dir().to_owned(),
        zone: String::new(),
        market: None,
        document_title: plain(&heading),
        query: String::new(),
        host: String::new(),
        languages: Vec::new(),
        accent: String::new(),
        logo: String::new(),
        chrome: model::ChromeText {
            launcher: texts.get("launcher-label"),
            failed: texts.get("launcher-failed"),
            brand: String::new(),
            home: String::new(),
            language: String::new(),
            change: String::new(),
            loading: String::new(),
            network_error: String::new(),
            waiting: String::new(),
            waiting_identity: String::new(),
            take_back: String::new(),
            sent: String::new(),
        },
        place: Place::Frame,
    };
    let detail = problem.detail(texts);
    let view = model::Problem {
        status: problem.status(),
        heading,
        detail,
        home: String::new(),
        contact: String::new(),
        kept: Default::default(),
    };
    Page::new(shell, View::Problem(view))
}
