//! `cargo xtask bench --large`: how much memory an isolate takes on a large site, and how its search grows.
//!
//! The sites are made of the articles of `cargo xtask corpus`, each copied with other words (`bench/search/src/grow.rs`).
//! Memory is that of the worker's Wasm: it never shrinks, so what it has at the end is its peak.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

use super::http::{Connection, get, get_json};
use super::report;
use super::workerd::{NEARHAND, Process, TOKEN};
use crate::run::{capture, step};
use crate::{corpus, machine};

const PAGE: &str = "docs/performance.md";
const COMMAND: &str = "bench --large --write";
const FOLDER: &str = "build/bench/sites";
/// The site that memory is measured on.
const LANGUAGES: [&str; 10] = ["en", "de", "es", "fr", "hu", "ja", "nl", "pl", "ru", "uk"];
const ARTICLES: usize = 5_000;
/// The sites in one language that search is measured on; the smallest is compared with.
const SIZES: [usize; 4] = [250, 1_000, 8_000, 10_000];
/// What is told of publishing: compiled, uploaded and in force, by one command.
const PUBLISHED: &str = "| site | articles | parts | published for the first time | once more, unchanged | with one article changed | parts of \
                         that |\n|---|--:|--:|--:|--:|--:|--:|\n";
/// What the memory may come to, in bytes.
const BUDGET: u64 = 100_000_000;
const ROUNDS: usize = 3;
/// Articles that are asked for in each language and round.
const READ: usize = 5;
/// Queries that are measured on each site.
const QUERIES: usize = 200;
/// How long everything is asked for at once, over how many connections.
const AT_ONCE: (Duration, usize) = (Duration::from_secs(15), 20);

/// Measures, prints the tables, and keeps them if asked to. Fails where the memory is over its budget.
pub fn run(write: bool) -> Result<()> {
    machine::check()?;
    let real = corpus::ensure()?;
    let large = site(&real, &format!("large-{}", LANGUAGES.len()), ARTICLES, &LANGUAGES)?;
    let mut process = NEARHAND.start_anew()?;
    let started = memory(&process)?;
    let mut published = PUBLISHED.to_owned();
    published.push_str(&publishes(&large, LANGUAGES.len() * ARTICLES, &process)?);
    // Publishing is another isolate's work.
    process = restart(process)?;
    let (memory, peak) = in_turns(&process, &large, started)?;
    let mut sites = Vec::new();
    for many in SIZES {
        let one = site(&real, &format!("one-{many}"), many, &LANGUAGES[..1])?;
        published.push_str(&publishes(&one, many, &process)?);
        sites.push((many, one));
    }
    let searches = searches(process, &sites)?;
    let last = sites.last().map(|(_, site)| site.as_path()).context("there are sites")?;
    let parts = capture(&mut bench(&["--parts", &last.display().to_string()]))?;
    let tables = format!("{published}\n{memory}\n{searches}\n{parts}");
    println!("\n{tables}");
    if write {
        report::keep(PAGE, COMMAND, &format!("{}\n{tables}", report::machine("bare workerd")?))?;
    }
    if peak > BUDGET { bail!("the worker's memory came to {peak} bytes; it may be {BUDGET}") } else { Ok(()) }
}

/// A site's folder; made once.
fn site(real: &Path, id: &str, articles: usize, languages: &[&str]) -> Result<PathBuf> {
    let folder = PathBuf::from(FOLDER).join(id);
    // The settings are written last.
    if !folder.join("site.toml").exists() {
        let (real, folder, articles) = (real.display().to_string(), folder.display().to_string(), articles.to_string());
        let arguments = [&["--grow", &real, &folder, &articles], languages].concat();
        step(&format!("make {folder}"), &mut bench(&arguments))?;
    }
    Ok(folder)
}

/// `bench/search`, optimised but not across crates.
fn bench(arguments: &[&str]) -> Command {
    optimised("nearhand-bench-search", arguments)
}

fn optimised(package: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--release", "--package", package, "--"]).args(arguments);
    command.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    command
}

/// Publishes a site: all of it, once more as it is, and with one article changed. A row of what each took.
fn publishes(site: &Path, articles: usize, process: &Process) -> Result<String> {
    // Compiled before it is timed.
    capture(&mut optimised("nearhand", &["--version"]))?;
    let all = publish(site, process)?;
    let same = publish(site, process)?;
    let changed = site.join("articles/en").join(format!("{}.md", self::articles(site, "en")?.remove(0).0));
    let before = fs::read_to_string(&changed)?;
    fs::write(&changed, format!("{before}\nOne more line.\n"))?;
    let one = publish(site, process);
    // The site's folder is used again.
    fs::write(&changed, before)?;
    let one = one?;
    publish(site, process)?;
    let ((parts, all), (_, same), (few, one)) = (all, same, one);
    let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64());
    let (all, same, one) = (seconds(all), seconds(same), seconds(one));
    Ok(format!("| {} | {articles} | {parts} | {all} | {same} | {one} | {few} |\n", id(site)))
}

/// Publishes a site once; gives how many parts were uploaded, and how long it took.
fn publish(site: &Path, process: &Process) -> Result<(usize, Duration)> {
    let (folder, url) = (site.display().to_string(), format!("http://127.0.0.1:{}", process.port));
    let mut command = optimised("nearhand", &["publish", &folder, "--to", &url]);
    let started = Instant::now();
    let told = capture(command.env("NEARHAND_OPERATOR_TOKEN", TOKEN))?;
    let time = started.elapsed();
    let uploaded = told.lines().find_map(|line| line.strip_prefix("published ")?.split(' ').nth(1)?.parse().ok());
    println!("publish {folder}: {:.1} s", time.as_secs_f64());
    Ok((uploaded.unwrap_or(0), time))
}

/// Another isolate on the same content.
fn restart(process: Process) -> Result<Process> {
    drop(process);
    let mut process = NEARHAND.spawn()?;
    process.wait_for(NEARHAND.health)?;
    Ok(process)
}

/// How much memory the worker has taken, in bytes. Over a connection of its own: workerd closes one that was silent.
fn memory(process: &Process) -> Result<u64> {
    process
        .connect()?
        .exchange(&get(NEARHAND.health))?
        .told
        .get("nearhand-memory")
        .copied()
        .context("the worker does not tell its memory")
}

/// Asks for everything in each language in turn, again and again, and then at once; the table, and the most it came to.
fn in_turns(process: &Process, site: &Path, started: u64) -> Result<(String, u64)> {
    let mut table = format!(
        "| {} languages of {ARTICLES} articles each: memory of the worker's Wasm after | MB |\n|---|--:|\n",
        LANGUAGES.len()
    );
    let mut row = |what: &str, bytes: u64| {
        let _ = writeln!(table, "| {what} | {:.1} |", bytes as f64 / 1e6);
    };
    row("its start", started);
    for round in 1..=ROUNDS {
        for locale in LANGUAGES {
            let requests = requests(site, locale, round)?;
            let mut connection = process.connect()?;
            requests.iter().try_for_each(|request| ask(&mut connection, request))?;
        }
        row(
            &format!("round {round}: in each language home, search, {READ} articles, the help centre"),
            memory(process)?,
        );
    }
    for locale in LANGUAGES {
        ask(&mut process.connect()?, &get(&format!("/help/{}/{locale}/sitemap-1.xml", id(site))))?;
    }
    row("a sitemap of each language", memory(process)?);
    let lists = LANGUAGES.map(|locale| requests(site, locale, ROUNDS + 1)).into_iter().collect::<Result<Vec<_>>>()?;
    let ((time, connections), port) = (AT_ONCE, process.port);
    thread::scope(|scope| -> Result<()> {
        let threads = (0..connections).map(|at| {
            let requests = lists.get(at % lists.len()).cloned().unwrap_or_default();
            scope.spawn(move || -> Result<()> {
                let (mut connection, started) = (Connection::open(port)?, Instant::now());
                for request in requests.iter().cycle().take_while(|_| started.elapsed() < time) {
                    ask(&mut connection, request)?;
                }
                Ok(())
            })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| anyhow!("a connection's thread broke"))?)
    })?;
    let peak = memory(process)?;
    row(&format!("all of it at once, over {connections} connections, for {} s", time.as_secs()), peak);
    Ok((table, peak))
}

/// What is asked for in a language, other articles and other words in each round.
fn requests(site: &Path, locale: &str, round: usize) -> Result<Vec<Vec<u8>>> {
    let (id, articles) = (id(site), articles(site, locale)?);
    let some = |number: usize| articles.get(number * 613 % articles.len()).context("a site has articles");
    let mut all = vec![get_json(&format!("/api/v1/sites/{id}/home?locale={locale}"))];
    all.push(get(&format!("/help/{id}/{locale}/")));
    for number in 0..READ {
        let (slug, title) = some(round * READ + number)?;
        let q = encoded(title);
        all.push(get_json(&format!("/api/v1/sites/{id}/search?locale={locale}&q={q}")));
        all.push(get_json(&format!("/api/v1/sites/{id}/articles/{slug}?locale={locale}")));
    }
    Ok(all)
}

/// How long searches take on sites of each size: the first of an isolate, and those after it.
fn searches(mut process: Process, sites: &[(usize, PathBuf)]) -> Result<String> {
    let mut table =
        "| articles in one language | search, median | of that of the smallest | CPU | the first page and search of \
                     an isolate | memory |\n|--:|--:|--:|--:|--:|--:|\n"
            .to_owned();
    let queries = articles(&sites.first().context("there are sites")?.1, "en")?;
    let mut least = None;
    for (many, site) in sites {
        process = restart(process)?;
        let mut connection = process.connect()?;
        let id = id(site);
        let search = |words: &str, number: usize| {
            let q = encoded(words);
            get_json(&format!("/api/v1/sites/{id}/search?locale=en&q={q}&origin=https://s{number}.example"))
        };
        let started = Instant::now();
        ask(&mut connection, &get_json(&format!("/api/v1/sites/{id}/home?locale=en")))?;
        ask(&mut connection, &search("printer", 0))?;
        let first = started.elapsed();
        // Two rounds: what is hot is compiled in the first.
        let (mut waits, mut cpu) = (Vec::new(), None);
        for round in 0..2 {
            waits.clear();
            let before = process.cpu();
            for (number, (_, title)) in queries.iter().take(QUERIES).enumerate() {
                let request = search(title, round * QUERIES + number);
                let sent = Instant::now();
                ask(&mut connection, &request)?;
                waits.push(sent.elapsed());
            }
            cpu = process
                .cpu()
                .zip(before)
                .map(|(after, before)| (after - before) / u32::try_from(waits.len()).unwrap_or(1));
        }
        waits.sort();
        let median = waits.get(waits.len() / 2).copied().unwrap_or_default().as_secs_f64() * 1e3;
        let ratio = median / *least.get_or_insert(median);
        let cpu = cpu.map(|cpu| format!("{:.2} ms", cpu.as_secs_f64() * 1e3)).unwrap_or_default();
        let (first, memory) = (first.as_secs_f64() * 1e3, memory(&process)? as f64 / 1e6);
        let _ = writeln!(table, "| {many} | {median:.2} ms | {ratio:.1} | {cpu} | {first:.0} ms | {memory:.1} MB |");
    }
    Ok(table)
}

fn ask(connection: &mut Connection, request: &[u8]) -> Result<()> {
    let answer = connection.exchange(request)?;
    if answer.status != 200 {
        let path = String::from_utf8_lossy(request).lines().next().unwrap_or_default().to_owned();
        bail!(
            "{path} answers {}: {}",
            answer.status,
            String::from_utf8_lossy(&answer.body).chars().take(300).collect::<String>()
        );
    }
    Ok(())
}

/// As a part of a query.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn id(site: &Path) -> String {
    site.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A site's articles in a language: slugs and titles, in order.
fn articles(site: &Path, locale: &str) -> Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for file in fs::read_dir(site.join("articles").join(locale))? {
        let path = file?.path();
        let text = fs::read_to_string(&path)?;
        let title =
            text.lines().find_map(|line| line.strip_prefix("title = \"")?.strip_suffix('"')).unwrap_or_default();
        all.push((path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), title.to_owned()));
    }
    all.sort();
    Ok(all)
}
