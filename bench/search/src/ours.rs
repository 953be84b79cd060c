//! Nearhand's own answers, natively and in this process.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Error, Result};
use nearhand_shared::locale::Locale;
use nearhand_shared::search::{Index, Stemmer};

use crate::answers::{Answers, FIRST, Size};
use crate::corpus::Document;
use crate::peers::weigh;
use crate::queries::Query;

/// The index as it is stored.
pub struct Built {
    pub bytes: Vec<u8>,
}

/// Makes the index of articles.
pub fn build<'a>(documents: impl IntoIterator<Item = &'a Document>, locale: &Locale) -> Result<Built> {
    let stops = nearhand::stops::of(locale);
    let index = Index::build(documents.into_iter().map(Document::fields), |word| stops.contains(word));
    Ok(Built { bytes: index.to_bytes(Vec::new())? })
}

/// Asks it, as read back from its bytes.
pub fn ask(built: &Built, documents: &[&Document], locale: &Locale, queries: &[Query]) -> Result<Answers> {
    let mut loads = Vec::new();
    let mut index = Index::default();
    for _ in 0..5 {
        let bytes = built.bytes.clone();
        let started = Instant::now();
        index = Index::from_bytes(bytes, 0).map_err(Error::msg)?;
        loads.push(milliseconds(started.elapsed()));
    }
    loads.sort_by(f64::total_cmp);
    let stemmer = Stemmer::of(locale);
    let title = |at: usize| documents.get(at).map_or("", |document| &document.title);
    let search = |query: &Query| index.search(&query.text, &stemmer, title, FIRST);
    // As with the peers: times are of the second round.
    let rankings = queries.iter().map(|query| search(query).hits.iter().map(|hit| hit.article).collect()).collect();
    let timed = queries.iter().map(|query| {
        let started = Instant::now();
        black_box(search(query));
        milliseconds(started.elapsed()) * 1e3
    });
    let micros = timed.collect();
    let raw = u64::try_from(built.bytes.len())?;
    let size = Size { raw, index: weigh(&built.bytes)?, ..Size::default() };
    let load = loads.get(loads.len() / 2).copied().unwrap_or_default();
    Ok(Answers { rankings, micros, size, load, ..Answers::default() })
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
