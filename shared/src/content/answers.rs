//! What a query has found, on its way to a page: first which articles, then what is read of them.

use std::collections::HashSet;
use std::rc::Rc;

use super::articles::Entry;
use super::pack::Pack;
use crate::search::{Found, Readable};

/// The last place at which an answer is seen without looking on: the third.
const LAST_SEEN: usize = 2;

/// What answers a query.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// In the order in which they are shown.
    pub all: Vec<Answer>,
    /// The folded words that the query means in the visitor's locale, and in the fallback.
    words: [HashSet<String>; 2],
}

/// An article that answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whether it is the fallback's, and not of the visitor's locale.
    pub is_fallback: bool,
    /// Whether the words that were found are the fallback's.
    has_fallback_words: bool,
    /// Its place in its pack.
    pub article: usize,
    /// What is shown a part of: its body, unless its summary is.
    text: Option<Rc<Readable>>,
}

impl Answers {
    /// Articles of one locale.
    pub fn of(found: Found) -> Self {
        let answer = |article| Answer { is_fallback: false, has_fallback_words: false, article, text: None };
        let all = found.hits.iter().map(|hit| answer(hit.article)).collect();
        Answers { all, words: [found.words, HashSet::new()] }
    }

    /// At most `limit` articles: those of the visitor's locale, then those that only the fallback has. Where the
    /// visitor's has nothing the query may be in the fallback's language; what it finds there is shown in theirs where
    /// it exists. The fallback's best article is among the first three where it has more of the query than all of the
    /// visitor's: nobody has translated what they ask for.
    pub fn of_both(own: Found, own_pack: &Pack, other: Found, other_pack: &Pack, limit: usize) -> Self {
        let covered = own.hits.iter().map(|hit| hit.coverage).fold(0.0, f32::max);
        let mut answers = Answers::of(own);
        let is_nothing = answers.all.is_empty();
        let mut untranslated = None;
        for hit in &other.hits {
            let Some(article) = other_pack.articles.get(hit.article) else { continue };
            let translated = own_pack.articles.place(article.slug);
            let answer = match translated {
                Some(place) if is_nothing => {
                    let summary = own_pack.articles.get(place).map_or("", |article| article.summary);
                    Answer {
                        is_fallback: false,
                        has_fallback_words: true,
                        article: place,
                        text: Some(Rc::new(Readable::of(summary.to_owned()))),
                    }
                }
                Some(_) => continue,
                None if !is_nothing && untranslated.is_none() && hit.coverage > covered => {
                    untranslated =
                        Some(Answer { is_fallback: true, has_fallback_words: true, article: hit.article, text: None });
                    continue;
                }
                // A chance word in another language is worse than nothing.
                None if is_nothing || hit.coverage > 0.5 => {
                    Answer { is_fallback: true, has_fallback_words: true, article: hit.article, text: None }
                }
                None => continue,
            };
            answers.all.push(answer);
        }
        if let Some(answer) = untranslated {
            answers.all.insert(answers.all.len().min(LAST_SEEN), answer);
        }
        answers.all.truncate(limit);
        answers.words[1] = other.words;
        answers
    }

    /// The words that an answer is found by.
    pub fn words(&self, answer: &Answer) -> &HashSet<String> {
        let [own, other] = &self.words;
        if answer.has_fallback_words { other } else { own }
    }
}

impl Answer {
    /// The article, where its body is still to be read: `packs` are the visitor's and the fallback's.
    pub fn wanted<'p>(&self, pack: &'p Pack, fallback: Option<&'p Pack>) -> Option<Entry<'p>> {
        let pack = if self.is_fallback { fallback? } else { pack };
        pack.articles.get(self.article).filter(|_| self.text.is_none())
    }

    /// Tells it the article's text.
    pub fn read(&mut self, text: Rc<Readable>) {
        self.text = Some(text);
    }

    /// What is shown a part of; none where it could not be read.
    pub fn text(&self) -> Option<&Readable> {
        self.text.as_deref()
    }
}
