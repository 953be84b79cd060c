//! The tables, in Markdown.

use std::fmt::Write as _;

use crate::Measured;
use crate::answers::{Answers, Quality, SEEN, average, mean, quantile};
use crate::curve::Point;
use crate::peers::PEERS;
use crate::queries::{Kind, Query};

impl Measured {
    /// All engines' answers, ours first.
    fn all(&self) -> impl Iterator<Item = &Answers> {
        [&self.ours].into_iter().chain(&self.peers)
    }

    fn overall(&self) -> Vec<Option<Quality>> {
        self.all().map(|answers| answers.overall(&self.queries)).collect()
    }

    /// Our recall of a kind, and the better peer's.
    fn recalls(&self, kind: Kind) -> Option<(f64, f64)> {
        let recall = |answers: &Answers| answers.quality(&self.queries, kind).map(|quality| quality.recall);
        Some((recall(&self.ours)?, self.peers.iter().filter_map(recall).fold(0.0, f64::max)))
    }
}

/// Everything.
pub fn report(measured: &[Measured], curve: &[Point]) -> String {
    let queries: usize = measured.iter().map(|one| one.queries.len()).sum();
    let mut out =
        format!("{} locales, {queries} queries. N is Nearhand, M MiniSearch, P Pagefind.\n\n", measured.len());
    by_kind(measured, &mut out);
    by_locale(measured, &mut out);
    costs(measured, &mut out);
    out.push_str(&grown(curve));
    out.push('\n');
    verdicts(measured, &mut out);
    out
}

fn by_kind(measured: &[Measured], out: &mut String) {
    let _ = writeln!(out, "| recall@{SEEN} / MRR, mean over locales | Nearhand | {} |", PEERS.map(|p| p.1).join(" | "));
    out.push_str("|---|--:|--:|--:|\n");
    let mut row = |name: &str, of: &dyn Fn(&Measured, &Answers) -> Option<Quality>| {
        let _ = write!(out, "| {name} |");
        for engine in 0..=PEERS.len() {
            let found = measured.iter().filter_map(|one| of(one, one.all().nth(engine)?));
            let _ = write!(out, " {} |", average(&found.collect::<Vec<_>>()).map_or("–".to_owned(), both));
        }
        out.push('\n');
    };
    for kind in Kind::ALL {
        row(kind.name(), &|one, answers| answers.quality(&one.queries, kind));
    }
    row("all four", &|one, answers| answers.overall(&one.queries));
    let few = |query: &Query| query.kind == Kind::Prefix && query.titles <= SEEN;
    row(&format!("prefix, of at most {SEEN} titles"), &|one, answers| answers.quality_of(&one.queries, &few));
    let chance = |one: &Measured| {
        let beginnings = one.queries.iter().filter(|query| query.kind == Kind::Prefix);
        mean(beginnings.map(|query| (SEEN as f64 / query.titles.max(1) as f64).min(1.0)))
    };
    if let Some(chance) = mean(measured.iter().filter_map(chance)) {
        let _ = writeln!(
            out,
            "\nOf all titles with a word that begins as typed only one is asked for: who finds them all and knows no better \
             order has a recall@{SEEN} of {chance:.3}."
        );
    }
    out.push('\n');
}

fn by_locale(measured: &[Measured], out: &mut String) {
    let kinds = Kind::ALL.map(Kind::name).join(" | ");
    let _ = writeln!(out, "| locale | articles | N: recall@{SEEN} / MRR | M | P | {kinds} | index, KB: N | M | P |");
    let _ = writeln!(out, "|---{}|", "|--:".repeat(8 + PEERS.len()));
    for one in measured {
        let _ = write!(out, "| {} | {} |", one.corpus.locale, one.corpus.documents.len());
        for quality in one.overall() {
            let _ = write!(out, " {} |", quality.map_or("–".to_owned(), both));
        }
        for kind in Kind::ALL {
            let cell = one.recalls(kind).map(|(own, peer)| {
                let cell = format!("{own:.2}/{peer:.2}");
                if own < peer { format!("**{cell}**") } else { cell }
            });
            let _ = write!(out, " {} |", cell.unwrap_or_default());
        }
        for answers in one.all() {
            let _ = write!(out, " {} |", size(answers, answers.size.index));
        }
        out.push('\n');
    }
    out.push('\n');
}

fn both(quality: Quality) -> String {
    format!("{:.3} / {:.3}", quality.recall, quality.reciprocal)
}

fn size(answers: &Answers, bytes: u64) -> String {
    if answers.problem.is_some() { "–".to_owned() } else { format!("{:.0}", bytes as f64 / 1e3) }
}

fn costs(measured: &[Measured], out: &mut String) {
    out.push_str(
        "| engine | query, median | p99 | to load the index | index, brotli | raw | texts that come along, brotli | both as sent |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    let names = ["Nearhand"].into_iter().chain(PEERS.map(|peer| peer.1));
    for (engine, name) in names.enumerate() {
        let able = || measured.iter().filter_map(|one| one.all().nth(engine).filter(|a| a.problem.is_none()));
        let kilobytes = |of: fn(&Answers) -> u64| {
            let bytes = mean(able().map(|answers| of(answers) as f64)).unwrap_or_default();
            if bytes > 0.0 { format!("{:.0} KB", bytes / 1e3) } else { String::new() }
        };
        let micros: Vec<f64> = able().flat_map(|answers| answers.micros.iter().copied()).collect();
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {:.1} ms | {} | {} | {} | {} |",
            time(quantile(micros.clone(), 0.5)),
            time(quantile(micros, 0.99)),
            mean(able().map(|answers| answers.load)).unwrap_or_default(),
            kilobytes(|answers| answers.size.index),
            kilobytes(|answers| answers.size.raw),
            kilobytes(|answers| answers.size.texts),
            kilobytes(|answers| answers.size.wire),
        );
    }
    out.push('\n');
}

/// How the search grows with the articles.
pub fn grown(curve: &[Point]) -> String {
    let mut out = "| articles | query, median | of that of 250 | p99 | to load the index | index, brotli | raw |\n\
                   |--:|--:|--:|--:|--:|--:|--:|\n"
        .to_owned();
    let mut least = None;
    for Point { articles, is_grown, answers } in curve {
        let median = quantile(answers.micros.clone(), 0.5);
        let base = *least.get_or_insert(median.unwrap_or(1.0));
        let ratio = median.unwrap_or_default() / base;
        let _ = writeln!(
            out,
            "| {articles}{} | {} | {ratio:.1} | {} | {:.1} ms | {:.0} KB | {:.0} KB |",
            if *is_grown { ", in one language" } else { "" },
            time(median),
            time(quantile(answers.micros.clone(), 0.99)),
            answers.load,
            answers.size.index as f64 / 1e3,
            answers.size.raw as f64 / 1e3,
        );
    }
    out
}

fn time(micros: Option<f64>) -> String {
    micros.map_or("–".to_owned(), |micros| format!("{:.2} ms", micros / 1e3))
}

/// Where we are not ahead, and what the peers cannot do.
fn verdicts(measured: &[Measured], out: &mut String) {
    let listed = |of: &dyn Fn(&Measured) -> bool| {
        let found: Vec<String> =
            measured.iter().filter(|one| of(one)).map(|one| one.corpus.locale.to_string()).collect();
        if found.is_empty() { "none".to_owned() } else { found.join(", ") }
    };
    let is_behind = |one: &Measured| {
        let recalls: Vec<f64> = one.overall().into_iter().map(|quality| quality.map_or(0.0, |q| q.recall)).collect();
        recalls.iter().skip(1).any(|peer| recalls.first().is_some_and(|own| own <= peer))
    };
    let is_larger =
        |one: &Measured| one.peers.iter().any(|peer| peer.problem.is_none() && peer.size.index <= one.ours.size.index);
    let _ = writeln!(out, "- Locales in which Nearhand is not ahead of both in recall@{SEEN}: {}.", listed(&is_behind));
    let _ = writeln!(out, "- Locales in which its index is not the smallest: {}.", listed(&is_larger));
    for (peer, (_, name)) in PEERS.iter().enumerate() {
        for one in measured {
            if let Some(problem) = one.peers.get(peer).and_then(|answers| answers.problem.as_ref()) {
                let _ = writeln!(out, "- {name} does not run in {}: {problem}", one.corpus.locale);
            }
        }
        let has_no_forms = |one: &Measured| one.peers.get(peer).is_some_and(|answers| answers.stems == Some(false));
        if measured.iter().any(has_no_forms) {
            let _ = writeln!(out, "- {name} knows no forms of words in: {}.", listed(&has_no_forms));
        }
    }
}

/// Every query that a peer answers within the first [`SEEN`] and we do not, tab-separated.
pub fn behind(measured: &[Measured]) -> String {
    let mut out = "locale\tkind\tquery\ttitle\tranks: Nearhand, then peers\tour first titles\n".to_owned();
    for one in measured {
        for (at, query) in one.queries.iter().enumerate() {
            let is_seen = |rank: Option<usize>| rank.is_some_and(|rank| rank <= SEEN);
            let ranks: Vec<Option<usize>> = one.all().map(|answers| answers.rank(at, query)).collect();
            if ranks.first().copied().is_some_and(is_seen) || !ranks.iter().copied().any(is_seen) {
                continue;
            }
            let title = |article: usize| one.corpus.documents.get(article).map_or("", |document| &document.title);
            let first: Vec<&str> =
                one.ours.rankings.get(at).into_iter().flatten().take(SEEN).map(|article| title(*article)).collect();
            let ranks: Vec<String> =
                ranks.into_iter().map(|rank| rank.map_or("–".to_owned(), |rank| rank.to_string())).collect();
            let (locale, kind, title) = (&one.corpus.locale, query.kind.name(), title(query.article));
            let (ranks, first) = (ranks.join(" "), first.join(" | "));
            let _ = writeln!(out, "{locale}\t{kind}\t{}\t{title}\t{ranks}\t{first}", query.text);
        }
    }
    out
}
