//! Search in one locale: a compact inverted index, made at publish time, searched at the edge.
//!
//! A term's weight in an article is its BM25F score (Robertson and Zaragoza, 2009: title over keywords over summary
//! over body), computed when the index is made and kept as a 16-bit impact; a query only adds impacts up. The last
//! word of a query also finds what it begins; a word that is nowhere finds its neighbours at one edit.

mod excerpt;
mod fold;
mod plain;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use excerpt::excerpt;
pub use fold::{Token, tokens};
pub use plain::plain_text;

/// The longest query that is looked at, in bytes. Longer ones are cut, not refused.
pub const MAX_QUERY: usize = 200;
const MAX_TERMS: usize = 12;

/// The text of an article, by field.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'a> {
    /// Title.
    pub title: &'a str,
    /// Keywords, in any order.
    pub keywords: &'a str,
    /// Summary.
    pub summary: &'a str,
    /// Body as plain text.
    pub body: &'a str,
}

/// What an article says of one term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Posting {
    article: u16,
    impact: u16,
}

/// The index of one locale.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// Sorted by term.
    terms: Vec<(String, Vec<Posting>)>,
    articles: u16,
}

/// An article that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its place in the list that the index was made of.
    pub article: usize,
    /// Greater is better; comparable within one query only.
    pub score: f32,
}

const WEIGHTS: [f32; 4] = [9.0, 6.0, 3.0, 1.0];
const K1: f32 = 1.2;
const B: f32 = 0.6;
const IMPACT_UNIT: f32 = 256.0;

impl Index {
    /// Makes the index of a list of articles (at most 65,535; what is beyond is left out).
    pub fn build<'a>(articles: impl IntoIterator<Item = Fields<'a>>) -> Self {
        let mut counts: BTreeMap<String, Vec<(u16, f32)>> = BTreeMap::new();
        let mut lengths = Vec::new();
        for (article, fields) in (0..u16::MAX).zip(articles) {
            let mut weights: BTreeMap<String, f32> = BTreeMap::new();
            let mut length = 0.0;
            for (text, weight) in [fields.title, fields.keywords, fields.summary, fields.body].into_iter().zip(WEIGHTS)
            {
                for token in tokens(text) {
                    *weights.entry(token.term).or_default() += weight;
                    length += 1.0;
                }
            }
            lengths.push(length);
            for (term, weight) in weights {
                counts.entry(term).or_default().push((article, weight));
            }
        }
        let total = lengths.len() as f32;
        let mean = (lengths.iter().sum::<f32>() / total.max(1.0)).max(1.0);
        let impact = |found_in: usize, article: u16, weight: f32| {
            let idf = (1.0 + (total - found_in as f32 + 0.5) / (found_in as f32 + 0.5)).ln();
            let length = lengths.get(usize::from(article)).copied().unwrap_or(mean);
            let score = idf * weight * (K1 + 1.0) / (weight + K1 * (1.0 - B + B * length / mean));
            (score * IMPACT_UNIT).clamp(1.0, f32::from(u16::MAX)) as u16
        };
        let terms = counts
            .into_iter()
            .map(|(term, found)| {
                let many = found.len();
                let postings = found
                    .into_iter()
                    .map(|(article, weight)| Posting { article, impact: impact(many, article, weight) });
                (term, postings.collect())
            })
            .collect();
        Index { terms, articles: u16::try_from(lengths.len()).unwrap_or(u16::MAX) }
    }

    /// Finds at most `limit` articles, best first.
    ///
    /// An article that has more of the query's words is before one that has fewer, whatever their weights.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let terms = query_terms(query);
        let mut found = vec![(0_u8, 0_f32); usize::from(self.articles)];
        let last = terms.len().saturating_sub(1);
        for (at, term) in terms.iter().enumerate() {
            for (article, score) in self.scores_of(term, at == last) {
                if let Some((matched, sum)) = found.get_mut(usize::from(article)) {
                    *matched += 1;
                    *sum += score;
                }
            }
        }
        let mut hits: Vec<(u8, Hit)> = found
            .into_iter()
            .enumerate()
            .filter(|(_, (matched, _))| *matched > 0)
            .map(|(article, (matched, score))| (matched, Hit { article, score }))
            .collect();
        hits.sort_by(|(a_matched, a), (b_matched, b)| {
            b_matched.cmp(a_matched).then(b.score.total_cmp(&a.score)).then(a.article.cmp(&b.article))
        });
        hits.into_iter().take(limit).map(|(_, hit)| hit).collect()
    }

    /// The best score of one query word in each article that has it.
    fn scores_of(&self, term: &str, is_last: bool) -> BTreeMap<u16, f32> {
        let mut best = BTreeMap::new();
        let mut add = |postings: &[Posting], factor: f32| {
            for posting in postings {
                let score = f32::from(posting.impact) * factor;
                let entry = best.entry(posting.article).or_insert(score);
                *entry = entry.max(score);
            }
        };
        let from = self.terms.partition_point(|(t, _)| t.as_str() < term);
        let rest = self.terms.get(from..).unwrap_or_default();
        for (found, postings) in rest.iter().take_while(|(t, _)| t.starts_with(term)).take(64) {
            if found == term {
                add(postings, 1.0);
            } else if is_last {
                add(postings, 0.5);
            }
        }
        let is_known = rest.first().is_some_and(|(t, _)| t == term || is_last && t.starts_with(term));
        if !is_known && term.chars().count() >= 4 {
            let wanted: Vec<char> = term.chars().collect();
            for (_, postings) in self.terms.iter().filter(|(t, _)| is_one_edit_apart(&wanted, t)) {
                add(postings, 0.4);
            }
        }
        best
    }
}

/// The folded words of a query, without repetition, at most a dozen.
pub fn query_terms(query: &str) -> Vec<String> {
    let cut = query.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= MAX_QUERY).last();
    let query = query.get(..cut.unwrap_or(0)).unwrap_or_default();
    let mut terms: Vec<String> = Vec::new();
    for token in tokens(query) {
        if !terms.contains(&token.term) {
            terms.push(token.term);
        }
    }
    terms.truncate(MAX_TERMS);
    terms
}

/// Whether one insertion, deletion, substitution or swap of neighbours makes one of the other. The first letter
/// must be right, as it nearly always is.
fn is_one_edit_apart(wanted: &[char], term: &str) -> bool {
    let mut chars = term.chars();
    if chars.next().as_ref() != wanted.first() || term.len() > wanted.len() * 4 + 4 {
        return false;
    }
    let found: Vec<char> = term.chars().collect();
    if found.len().abs_diff(wanted.len()) > 1 {
        return false;
    }
    let same = wanted.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let (a, b) = (wanted.get(same..).unwrap_or_default(), found.get(same..).unwrap_or_default());
    match (a, b) {
        ([], _) | (_, []) => true,
        ([_, a_rest @ ..], [_, b_rest @ ..]) => {
            let swapped = matches!((a, b), ([w, x, a2 @ ..], [y, z, b2 @ ..]) if w == z && x == y && a2 == b2);
            a_rest == b_rest || a_rest == b || a == b_rest || swapped
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(articles: &[(&str, &str)]) -> Index {
        Index::build(articles.iter().map(|(title, body)| Fields { title, keywords: "", summary: "", body }))
    }

    #[test]
    fn words_are_found_in_every_script() {
        let index = index(&[
            ("Passwort zurücksetzen", "So ändern Sie Ihr Kennwort."),
            ("返金について", "返金には五日かかります。"),
            ("退款需要多久", "我们会在五天内退款。"),
            ("إعادة تعيين كلمة المرور", "اتبع الخطوات."),
            ("การคืนเงิน", "เราจะคืนเงินภายในห้าวัน"),
            ("Şifre değiştirme", "KAYIT olun."),
            ("Straße und Hausnummer", "Ihre Anschrift."),
            ("ﾗﾝﾌﾟを選ぶ", "明るさ"),
        ]);
        let cases = [
            ("zurucksetzen", 0),
            ("passwrot", 0),
            ("kennw", 0),
            ("返金", 1),
            ("退款", 2),
            ("اعادة تعيين", 3),
            ("คืนเงิน", 4),
            ("sifre", 5),
            ("kayıt", 5),
            ("STRASSE", 6),
            ("らんぷ", 7),
        ];
        for (query, expected) in cases {
            let hits = index.search(query, 3);
            assert_eq!(hits.first().map(|hit| hit.article), Some(expected), "{query}: {hits:?}");
        }
    }

    #[test]
    fn titles_go_before_bodies_and_more_words_before_fewer() {
        let index = index(&[
            ("Delivery", "A lamp is sent by post, a lamp, a lamp."),
            ("Choose a lamp", "Light."),
            ("Returns", "Send it back by post."),
        ]);
        assert_eq!(index.search("lamp", 1)[0].article, 1);
        assert_eq!(index.search("lamp post", 1)[0].article, 0);
        assert!(index.search("zzzz", 5).is_empty());
        assert!(index.search("", 5).is_empty());
        assert!(index.search("   ?! ", 5).is_empty());
    }

    #[test]
    fn one_edit_is_forgiven_two_are_not() {
        let apart = |a: &str, b: &str| is_one_edit_apart(&a.chars().collect::<Vec<_>>(), b);
        for (a, b) in [("lamp", "lam"), ("lamp", "lamps"), ("lamp", "lump"), ("lamp", "lapm"), ("lamp", "lamp")] {
            assert!(apart(a, b), "{a} {b}");
        }
        for (a, b) in [("lamp", "limb"), ("lamp", "amp"), ("lamp", "lampion"), ("lamp", "")] {
            assert!(!apart(a, b), "{a} {b}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_query_breaks_it(query in "\\PC*", title in "\\PC*", body in "\\PC*") {
            let index = index(&[(&title, &body)]);
            index.search(&query, 5);
            let _ = excerpt(&body, &query_terms(&query), 120);
        }
    }
}
