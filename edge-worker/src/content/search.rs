//! Searching content: which articles answer, and what is shown of them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use futures_util::future::try_join_all;
use nearhand_shared::content::cache::Cache;
use nearhand_shared::content::places::without;
use nearhand_shared::content::{Answers, Pack};
use nearhand_shared::notice::Typed;
use nearhand_shared::page::{RESULTS, SUGGESTED, SUGGESTIONS};
use nearhand_shared::problem::Problem;
use nearhand_shared::search::{Found, Readable, plain_text};

use super::context::Context;
use super::parts::{bodies, index, pack};

/// In how many other languages is looked for what the visitor's does not have.
const ELSEWHERE: usize = 5;

/// What the texts of articles that answered may weigh together, in bytes: some hundreds.
const READABLE_CAP: usize = 2 * 1024 * 1024;

thread_local! {
    /// By the name of the part, which is that of its content, and the slug.
    static READABLE: RefCell<Cache<(String, String), Rc<Readable>>> = RefCell::new(Cache::new(READABLE_CAP, 0.0));
}

/// What answers a query, at most `limit` articles.
pub async fn answers(context: &Context<'_>, q: &str, limit: Option<usize>) -> Result<Answers, Problem> {
    let (q, limit) = (q.trim(), limit.unwrap_or(RESULTS.0).clamp(1, RESULTS.1));
    if q.is_empty() {
        return Ok(Answers::default());
    }
    let own = found(context, &context.pack, q, limit).await?;
    let answers = match &context.fallback {
        Some(fallback) => {
            let other = found(context, fallback, q, limit).await?;
            Answers::of_both(own, &context.pack, other, fallback, limit)
        }
        None => Answers::of(own),
    };
    with_texts(context, answers, context.fallback.as_ref()).await
}

/// What answers a query that nothing in the visitor's language answers, nor in the site's own: people search in the
/// language that they think in. With the pack that it is in; the first language that has something.
pub async fn elsewhere(context: &Context<'_>, q: &str) -> Result<Option<(Rc<Pack>, Answers)>, Problem> {
    let known = [&context.visitor.locale, &context.manifest.site.default_locale];
    let others = context.manifest.locales.iter().filter(|entry| !known.contains(&&entry.locale));
    for entry in others.take(ELSEWHERE).filter(|_| !q.trim().is_empty()) {
        let (pack, _) = pack(context.env, &context.manifest, &entry.locale).await?;
        let other = found(context, &pack, q.trim(), RESULTS.0).await?;
        let answers = Answers::of_both(Found::default(), &context.pack, other, &pack, RESULTS.0);
        if !answers.all.is_empty() {
            let answers = with_texts(context, answers, Some(&pack)).await?;
            return Ok(Some((pack, answers)));
        }
    }
    Ok(None)
}

/// What may answer a message while it is written: in the visitor's language, and what only the site's own has.
pub async fn suggestions(context: &Context<'_>, message: &str) -> Result<Answers, Problem> {
    let own = suggested(context, &context.pack, message).await?;
    let answers = match &context.fallback {
        Some(fallback) => {
            let other = suggested(context, fallback, message).await?;
            Answers::of_both(own, &context.pack, other, fallback, SUGGESTIONS)
        }
        None => Answers::of(own),
    };
    with_texts(context, answers, context.fallback.as_ref()).await
}

/// What a message says, for looking whether a notice answers it.
pub async fn typed(context: &Context<'_>, message: &str) -> Result<Typed, Problem> {
    let index = index(context.env, &context.manifest.site.id, &context.pack).await?;
    Ok(Typed::of(message, &index, &context.pack.locale))
}

/// The articles that fit what the embedding page says of itself, by their places.
pub async fn fitting(context: &Context<'_>, about: &str) -> Result<Vec<usize>, Problem> {
    if about.is_empty() {
        return Ok(Vec::new());
    }
    let pack = &context.pack;
    let index = index(context.env, &context.manifest.site.id, pack).await?;
    Ok(pack.suggest(&index, about, SUGGESTED).hits.iter().map(|hit| hit.article).collect())
}

/// The index is let go of at once, as in [`found`].
async fn suggested(context: &Context<'_>, pack: &Pack, message: &str) -> Result<Found, Problem> {
    let index = index(context.env, &context.manifest.site.id, pack).await?;
    Ok(pack.suggest(&index, message, SUGGESTIONS))
}

/// The index is let go of at once: the fallback's may need its place.
async fn found(context: &Context<'_>, pack: &Pack, q: &str, limit: usize) -> Result<Found, Problem> {
    let index = index(context.env, &context.manifest.site.id, pack).await?;
    Ok(pack.search(&index, q, limit))
}

/// An answer whose text is to be read: its place among the answers, the article's slug and its summary.
type Asked = (usize, String, String);

/// Reads what is shown of each, part by part and all at once. `other` is the pack that some are in.
async fn with_texts(context: &Context<'_>, mut answers: Answers, other: Option<&Rc<Pack>>) -> Result<Answers, Problem> {
    let fallback = other.map(AsRef::as_ref);
    let mut wanted: BTreeMap<(bool, usize), Vec<Asked>> = BTreeMap::new();
    for (at, answer) in answers.all.iter().enumerate() {
        if let Some(article) = answer.wanted(&context.pack, fallback) {
            let named = (at, article.slug.to_owned(), article.summary.to_owned());
            wanted.entry((answer.is_fallback, article.part)).or_default().push(named);
        }
    }
    let read = wanted.into_iter().map(async |((is_fallback, part), articles)| {
        let pack = other.filter(|_| is_fallback).unwrap_or(&context.pack);
        let name = pack.bodies.get(part).map(|part| part.name.clone()).unwrap_or_default();
        let bodies = bodies(context.env, &context.manifest.site.id, pack, part).await?;
        Ok::<_, Problem>(((articles, name), bodies))
    });
    for ((articles, part), bodies) in try_join_all(read).await? {
        for (at, slug, summary) in articles {
            if let Some((answer, html)) = answers.all.get_mut(at).zip(bodies.html(&slug)) {
                answer.read(readable((part.clone(), slug), &summary, html));
            }
        }
    }
    Ok(answers)
}

/// An article's summary and text with the places of their words, which is kept. Where the summary says as much of what is
/// asked as the text does, it is shown: it was written to be.
fn readable(article: (String, String), summary: &str, html: &str) -> Rc<Readable> {
    READABLE.with_borrow_mut(|kept| {
        kept.get(&article).unwrap_or_else(|| {
            let text = [summary, "\n", &plain_text(&without(html))].concat();
            let readable = Rc::new(Readable::of(text.trim_start().to_owned()));
            kept.keep(article, readable.weight(), Rc::clone(&readable));
            readable
        })
    })
}
