//! From a visitor and content to a page model: the one function of each view.

use std::collections::HashSet;

use jiff::Timestamp;

use crate::content::site::ChannelKind;
use crate::content::{Answers, Article, Content, Pack};
use crate::escape::escape;
use crate::hours::availability::Schedules;
use crate::locale::text::Texts;
use crate::locale::time;
use crate::model::{self, Page, Place, View};
use crate::notice::Notice;
use crate::problem::Problem;
use crate::search::{Readable, excerpt};
use crate::visitor::Visitor;

mod call;
mod centre;
mod consent;
mod conversation;
mod notices;
mod own;
mod parts;
mod reach;
mod survey;

pub use centre::{Centre, bare_centre_problem};
pub use consent::Consented;
pub use conversation::{ReplyForm, Shown, entries, file_entry};
pub use parts::bare_problem;
pub use reach::{BookingForm, Offer};
pub use survey::SurveyForm;

/// How many articles the home view suggests.
pub const SUGGESTED: usize = 6;
/// How many results a search gives where the call does not say, and at most.
pub const RESULTS: (usize, usize) = (10, 50);
/// How many articles are suggested for a message.
pub const SUGGESTIONS: usize = 3;
/// Length of an excerpt, in columns.
const EXCERPT: usize = 140;

/// The article from which somebody has come to the contact form.
#[derive(Clone, Copy, Default)]
pub struct Read<'a> {
    /// Its slug; empty for none.
    pub slug: &'a str,
    /// Its title, where it did not help: the message begins with it.
    pub about: &'a str,
}

/// What every view is made of.
#[derive(Clone, Copy)]
pub struct PageBuilder<'a> {
    /// Who asks.
    pub visitor: &'a Visitor,
    /// The site's content for them.
    pub content: Content<'a>,
    /// The widget's and the site's texts for them.
    pub texts: &'a Texts,
    /// The origin of the page that embeds the frame, as the loader told it; empty where unknown.
    pub host: &'a str,
    /// Where the page is.
    pub place: Place,
    /// Now.
    pub now: Timestamp,
    /// When the site's teams work.
    pub schedules: &'a Schedules,
    /// The desk's own notices; the site's are in its settings.
    pub urgent: &'a [Notice],
}

impl PageBuilder<'_> {
    /// The home view.
    ///
    /// `fitting` are the articles that fit the embedding page, by their places in the visitor's pack: these come first.
    pub fn home(&self, fitting: &[usize]) -> Page {
        let t = |id| self.texts.get(id);
        let text = model::HomeText {
            greeting: self.texts.optional("greeting").unwrap_or_else(|| t("home-title")),
            intro: self.texts.optional("intro").unwrap_or_default(),
            search: self.search_box(),
            articles: t("articles-heading"),
            subjects: t("subjects-heading"),
            contact: t("contact-heading"),
            paying: t("paying-heading"),
            requests: t("requests-heading"),
            find_request: t("request-find"),
            write: if self.takes_messages() { self.contact_title() } else { String::new() },
            unread: t("requests-unread"),
        };
        let has_more = self.content.articles().nth(SUGGESTED).is_some();
        let categories = if has_more { self.categories() } else { Vec::new() };
        let own = self.content.pack;
        let fitting: Vec<_> = fitting.iter().filter_map(|at| own.articles.get(*at)).collect();
        let others =
            self.content.articles().filter(|(_, article)| fitting.iter().all(|known| known.slug != article.slug));
        let articles = fitting.iter().map(|article| self.link(own, article));
        let articles =
            articles.chain(others.map(|(pack, article)| self.link(pack, &article))).take(SUGGESTED).collect();
        let title = text.greeting.clone();
        self.page(
            &title,
            View::Home(model::Home {
                articles,
                categories,
                availability: self.availability(),
                channels: self.channels(),
                paying: self.paying(),
                notices: self.notices(),
                text,
            }),
        )
    }

    /// The search view: what answers a query, or, without one, the articles of a subject.
    pub fn search(&self, q: &str, category: Option<&str>, answers: &Answers) -> Page {
        let q = q.trim();
        let subject = category.filter(|_| q.is_empty()).and_then(|id| self.category_name(id).map(|name| (id, name)));
        let results: Vec<_> = match &subject {
            Some((id, _)) => {
                let of_subject = self.content.articles().filter(|(_, article)| article.category == *id);
                let beginning = |text: &str| excerpt(&Readable::of(text.to_owned()), &HashSet::new(), EXCERPT);
                of_subject.map(|(pack, article)| self.result(pack, &article, beginning(article.summary))).collect()
            }
            None => self.results(answers),
        };
        let summary = match &subject {
            Some((_, name)) => name.clone(),
            None if q.is_empty() => self.texts.get("results-ask"),
            None => self.texts.with("results-count", &[("count", results.len().into()), ("query", q.into())]),
        };
        let own = self.visitor.locale.to_string();
        let hint = match (results.is_empty(), self.content.fallback) {
            (true, _) if !q.is_empty() => self.texts.get("results-hint"),
            (false, Some(fallback)) if results.iter().all(|result| result.locale != own) => {
                self.instead("results-fallback", &fallback.locale)
            }
            _ => String::new(),
        };
        let text = model::SearchText {
            search: self.search_box(),
            summary: summary.clone(),
            hint,
            contact: self.contact_title(),
        };
        let category = subject.map(|(id, _)| id.to_owned()).unwrap_or_default();
        self.page(&summary, View::Search(model::Search { q: q.to_owned(), category, results, text }))
    }

    /// Articles that may answer a message while it is written, at most three; each says its language where that is not the
    /// visitor's.
    pub fn suggestions(&self, answers: &Answers) -> model::Suggestions {
        let locale = self.content.pack.locale.to_string();
        let results = self.results(answers);
        let notices = String::new();
        model::Suggestions { locale, heading: self.texts.get("contact-suggestions"), results, notices }
    }

    /// The article view. `pack` is the one it is in: the visitor's locale's or another.
    pub fn article(&self, pack: &Pack, article: &Article, helpful: &str) -> Page {
        let t = |id| self.texts.get(id);
        let is_fallback = pack.locale != self.visitor.locale;
        let fallback = is_fallback.then(|| self.instead("article-fallback", &pack.locale));
        let updated = article.updated.map(|day| {
            let day = time::date(day, self.formats());
            self.texts.with("article-updated", &[("date", day.into())])
        });
        let alternates = self.content.manifest.places(&article.slug);
        let view = model::Article {
            slug: article.slug.to_string(),
            locale: pack.locale.to_string(),
            article_dir: pack.locale.dir().to_owned(),
            title: article.title.clone(),
            html: self.with_market(pack, &self.with_links(&article.html)),
            alternates: alternates
                .map(|entry| model::Alternate { locale: entry.locale.to_string(), name: entry.name.clone() })
                .collect(),
            helpful: helpful.to_owned(),
            text: model::ArticleText {
                fallback: fallback.unwrap_or_default(),
                updated: updated.unwrap_or_default(),
                question: t("article-question"),
                yes: t("article-yes"),
                no: t("article-no"),
                thanks: t("article-thanks"),
                missing: t("article-missing"),
                sorry: t("article-sorry"),
                contact: self.contact_title(),
            },
        };
        self.page(&article.title, View::Article(view))
    }

    /// The contact form: empty, or as it was sent with what is wrong. `key` is fresh for an empty form.
    pub fn contact(&self, key: &str, draft: model::Draft, read: Read<'_>, problem: Option<&Problem>) -> Page {
        let t = |id| self.texts.get(id);
        let (errors, failure) = self.complaints(problem);
        let mut channels = self.channels();
        channels.retain(|channel| channel.kind != ChannelKind::Message.as_str());
        let text = model::ContactText {
            title: self.contact_title(),
            intro: self.contact_intro(&errors),
            promise: self.promise_of(self.answer_by()),
            topic: t("contact-topic"),
            order: t("field-order"),
            message: t("field-message"),
            name: t("field-name"),
            email: t("field-email"),
            phone: t("field-phone"),
            optional: t("field-optional"),
            send: t("contact-send"),
            sending: t("contact-sending"),
            network_error: t("contact-network-error"),
            other_ways: t("contact-other-ways"),
        };
        let title = text.title.clone();
        self.page(
            &title,
            View::Contact(model::Contact {
                files: String::new(),
                key: key.to_owned(),
                draft,
                about: read.about.to_owned(),
                article: read.slug.to_owned(),
                errors,
                failure,
                challenge: self.challenge(),
                confirm: problem.and_then(|problem| problem.confirm(self.texts)).unwrap_or_default(),
                topics: self.topics(),
                channels,
                text,
            }),
        )
    }

    /// What stands in the contact form, as HTML: the box of what whoever writes consents to rides on it.
    fn contact_intro(&self, errors: &[model::FieldError]) -> String {
        let languages = match self.content.pack.spoken.as_str() {
            "" => String::new(),
            spoken => self.texts.with("contact-languages", &[("languages", spoken.into())]),
        };
        let words = self.texts.sentences(&[&self.texts.get("contact-intro"), &languages]);
        [escape(&words), self.consent_box(errors)].concat()
    }

    /// The same with what is wrong with the box, where the site asks for consent: for a client whose form has one of before.
    pub fn contact_intro_anew(&self, problem: &Problem) -> Option<String> {
        let asks = self.content.manifest.site.consent.is_some();
        asks.then(|| self.contact_intro(&self.complaints(Some(problem)).0))
    }

    /// The form that opens a request again, as it was filled in, with what went wrong before, if anything did.
    pub fn lookup(&self, reference: &str, code: &str, problem: Option<&Problem>) -> Page {
        let t = |id| self.texts.get(id);
        let text = model::LookupText {
            title: t("lookup-title"),
            intro: t("lookup-intro"),
            reference: t("request-reference"),
            code: t("request-code"),
            open: t("lookup-open"),
            contact: self.contact_title(),
            kept: model::KeptText {
                what: t("kept-what"),
                clear: t("kept-clear"),
                sure: t("kept-sure"),
                yes: t("own-yes"),
            },
        };
        let failure = problem.map(|problem| problem.text(self.texts)).unwrap_or_default();
        let title = text.title.clone();
        self.page(
            &title,
            View::Lookup(model::Lookup { reference: reference.to_owned(), code: code.to_owned(), failure, text }),
        )
    }

    /// What is shown where something is not there or did not work.
    pub fn problem(&self, problem: &Problem) -> Page {
        self.problem_with(problem, "")
    }

    /// The same, with what was written and could not be stored: it is shown, so that it can be sent again.
    pub fn problem_with(&self, problem: &Problem, written: &str) -> Page {
        let heading = problem.title(self.texts);
        let view = model::Problem {
            status: problem.status(),
            heading: heading.clone(),
            detail: problem.detail(self.texts),
            home: self.texts.get("nav-home"),
            contact: self.contact_title(),
            kept: match written {
                "" => Default::default(),
                written => [self.texts.get("field-message"), written.to_owned()],
            },
        };
        self.page(&heading, View::Problem(view))
    }
}

#[cfg(test)]
pub(crate) mod tests;
