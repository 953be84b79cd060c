//! Questions as people ask them, of the demo shop's articles: the right one is among the first three.
//!
//! `questions/dev` is what the words of `cli/equivalents` and `sites/lumen/equivalents` were chosen on, `questions/test` was
//! written afterwards and changed nothing. Each line has the articles that answer, and the question. The shop is in five of the
//! twelve languages; who asks in another reads the default one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::fmt::Write as _;
use std::path::Path;

use nearhand::compile;
use nearhand_shared::content::{Answers, Whole};
use nearhand_shared::locale::{Locale, negotiate};
use nearhand_shared::search::Found;

/// Languages by their files.
const LANGUAGES: [&str; 12] = ["en", "de", "ja", "ar", "zh-Hans", "es", "fr", "it", "nl", "pl", "pt-BR", "tr"];

/// Of how many in a hundred the right article has to be among three: of the questions that words were chosen on, and of others.
const DEV: usize = 95;
const TEST: usize = 93;

struct Asked {
    /// How many questions there are, and of how many the answer is among the first three: searched for, and suggested.
    all: usize,
    found: usize,
    suggested: usize,
    report: String,
}

fn ask(set: &str) -> Asked {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let compiled = compile(&root.join("../sites/lumen")).unwrap();
    let locales: Vec<Locale> = compiled.locales.iter().map(|(locale, _)| locale.clone()).collect();
    let default = &compiled.manifest.site.default_locale;
    let (_, parts) = compiled.locales.iter().find(|(locale, _)| locale == default).unwrap();
    let fallback = Whole::read(parts).unwrap();
    let mut asked = Asked { all: 0, found: 0, suggested: 0, report: String::new() };
    for tag in LANGUAGES {
        let wanted = Locale::parse(tag).unwrap();
        let served = negotiate(std::slice::from_ref(&wanted), &locales).unwrap_or(default);
        let (_, parts) = compiled.locales.iter().find(|(locale, _)| locale == served).unwrap();
        let whole = Whole::read(parts).unwrap();
        let text = std::fs::read_to_string(root.join(format!("tests/questions/{set}/{tag}.tsv"))).unwrap();
        let (mut all, mut found, mut suggested) = (0, 0, 0);
        for line in text.lines() {
            let (right, question) = line.split_once('\t').unwrap();
            // As the worker does: what the visitor's language has, then what only the default one has.
            let slugs = |own: Found, other: Found| -> Vec<String> {
                let answers = match served == default {
                    true => Answers::of(own),
                    false => Answers::of_both(own, &whole.pack, other, &fallback.pack, 3),
                };
                let pack = |is_fallback: bool| if is_fallback { &fallback.pack } else { &whole.pack };
                let all = answers.all.iter().map(|answer| pack(answer.is_fallback).articles.get(answer.article));
                all.map(|article| article.unwrap().slug.to_owned()).collect()
            };
            let is_right = |slugs: &[String]| right.split('|').any(|right| slugs.iter().any(|slug| slug == right));
            let search = |whole: &Whole| whole.pack.search(&whole.index, question, 3);
            let suggest = |whole: &Whole| whole.pack.suggest(&whole.index, question, 3);
            let by_search = slugs(search(&whole), search(&fallback));
            let by_message = slugs(suggest(&whole), suggest(&fallback));
            all += 1;
            found += usize::from(is_right(&by_search));
            suggested += usize::from(is_right(&by_message));
            if !is_right(&by_search) || !is_right(&by_message) {
                let _ = writeln!(
                    asked.report,
                    "{tag} {right}: {question}\n   search {by_search:?}\n   suggest {by_message:?}"
                );
            }
        }
        let _ = writeln!(asked.report, "{set} {tag}: {all} asked, {found} found, {suggested} suggested");
        asked.all += all;
        asked.found += found;
        asked.suggested += suggested;
    }
    let _ = writeln!(asked.report, "{set}: {} asked, {} found, {} suggested", asked.all, asked.found, asked.suggested);
    println!("{}", asked.report);
    asked
}

/// Whether a part is at least so many of a hundred.
fn is_at_least(percent: usize, part: usize, all: usize) -> bool {
    part * 100 >= percent * all
}

#[test]
fn the_right_article_is_among_three() {
    let asked = ask("dev");
    assert!(is_at_least(DEV, asked.found, asked.all), "{}", asked.report);
}

/// The aim is 95 of a hundred; this is the floor below which something has broken.
#[test]
fn questions_that_nothing_was_chosen_on_are_answered_too() {
    let asked = ask("test");
    assert!(is_at_least(TEST, asked.found, asked.all), "{}", asked.report);
}
