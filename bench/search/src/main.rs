//! How well, how fast and how small: Nearhand's search on the articles of a site, beside MiniSearch and Pagefind.
//!
//! `nearhand-bench-search SITE FOLDER [--fresh]`, as `cargo xtask bench --search` runs it. FOLDER keeps the questions, the
//! peers' answers (asked again only where questions or peers have changed, or with `--fresh`), `report.md`, and
//! `behind.tsv`, every query that a peer answers better.
//!
//! `nearhand-bench-search --grow SITE FOLDER ARTICLES LOCALE…` writes the folder of a larger site, and
//! `nearhand-bench-search --curve SITE` prints only how the search grows, `--parts SITE` what its
//! parts weigh.

mod answers;
mod chance;
mod corpus;
mod curve;
mod grow;
mod ours;
mod parts;
mod peers;
mod queries;
mod report;
mod words;

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use answers::Answers;
use corpus::Corpus;
use queries::Query;

/// Locales with fewer articles are not measured.
const AT_LEAST: usize = 150;

/// One locale, what was asked, and what the engines answered.
struct Measured {
    corpus: Corpus,
    queries: Vec<Query>,
    ours: Answers,
    /// In the order of [`peers::PEERS`].
    peers: Vec<Answers>,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (site, folder, fresh) = match arguments.as_slice() {
        ["--curve", site] => {
            println!("{}", report::grown(&curve::measure(&corpus::read(Path::new(site))?)?));
            return Ok(());
        }
        ["--parts", site] => {
            print!("{}", parts::table(Path::new(site))?);
            return Ok(());
        }
        [site, folder] => (Path::new(site), Path::new(folder), false),
        [site, folder, "--fresh"] => (Path::new(site), Path::new(folder), true),
        ["--grow", site, folder, articles, locales @ ..] => {
            return grow::site(Path::new(site), Path::new(folder), articles.parse()?, locales);
        }
        _ => bail!("usage: nearhand-bench-search SITE FOLDER [--fresh]"),
    };
    fs::create_dir_all(folder)?;
    let corpora = corpus::read(site)?;
    let mut measured = Vec::new();
    for corpus in corpora.iter().filter(|corpus| corpus.documents.len() >= AT_LEAST) {
        let queries = queries::queries(corpus);
        let documents: Vec<_> = corpus.documents.iter().collect();
        let peers = peers::ask(folder, corpus, &queries, fresh)?;
        let ours = ours::ask(&ours::build(&corpus.documents, &corpus.locale)?, &documents, &corpus.locale, &queries)?;
        eprintln!("{}: {} articles, {} queries", corpus.locale, corpus.documents.len(), queries.len());
        measured.push(Measured { corpus: corpus.clone(), queries, ours, peers });
    }
    let curve = curve::measure(&corpora)?;
    let behind = report::behind(&measured);
    let report = report::report(&measured, &curve);
    fs::write(folder.join("behind.tsv"), behind)?;
    fs::write(folder.join("report.md"), &report)?;
    println!("{report}");
    Ok(())
}
