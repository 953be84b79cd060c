//! How well upset customers are noticed, as a table by language: `complaints FOLDER [--wrong]`, for
//! `cargo xtask bench --complaints`. With `--wrong` also each message that was judged wrongly, for tuning.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::spoken;
use nearhand_shared::mood::{Class, Context, Judge, Own};

#[path = "../tests/judged/mod.rs"]
mod judged;

use judged::{Confusion, Set, sets};

/// The length of the message that is timed, in characters, and how often it is judged.
const LENGTH: usize = 4_000;
const TIMES: u32 = 20;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let shows_wrong = arguments.iter().any(|argument| argument == "--wrong");
    let folder =
        arguments.iter().find(|argument| !argument.starts_with('-')).map_or("shared/tests/mood/unseen", String::as_str);
    let sets = sets(Path::new(folder));
    println!(
        "| language | upset, found | upset, missed | calm, left alone | calm, taken for upset | right | by words alone: right | calm, taken for upset | a message of {LENGTH} characters |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    let mut wrong = Vec::new();
    let mut scores = BTreeMap::new();
    let mut judged: Vec<Confusion> = Vec::new();
    let mut by_words: Vec<Confusion> = Vec::new();
    for set in &sets {
        let confusion = set.judge(|is_upset, message, verdict| {
            let score: &mut [usize; 2] = scores.entry(verdict.score).or_default();
            if let Some(many) = score.get_mut(usize::from(is_upset)) {
                *many += 1;
            }
            if is_upset != verdict.is_upset {
                let fired: Vec<_> = verdict
                    .fired
                    .iter()
                    .map(|fired| format!("{} ({})", fired.text, fired.class.map_or("model", Class::as_str)))
                    .collect();
                let name = if is_upset { "upset" } else { "calm" };
                wrong.push(format!("{} {name} {}: {message} [{}]", set.tag, verdict.score, fired.join("; ")));
            }
        });
        let time = time(set).map_or(String::new(), |time| format!("{:.2} ms", time.as_secs_f64() * 1000.0));
        let words = set.judge_by_words(|_, _, _| {});
        println!("| {} | {} | {} | {time} |", set.tag, cells(confusion), short(words));
        judged.push(confusion);
        by_words.push(words);
    }
    println!("| all | {} | {} | |", cells(sum(&judged)), short(sum(&by_words)));
    println!(
        "\nThe mean of the languages is {:.1} % right, by words alone {:.1} %.",
        mean(&judged) * 100.0,
        mean(&by_words) * 100.0
    );
    if shows_wrong {
        println!("By score, calm and upset: {scores:?}");
        wrong.iter().for_each(|line| println!("{line}"));
        for (locale, time) in spoken().iter().filter_map(|locale| Some((locale, load(locale)?))) {
            println!("{locale} is read in {:.2} ms", time.as_secs_f64() * 1000.0);
        }
    }
}

fn mean(judged: &[Confusion]) -> f64 {
    judged.iter().map(|confusion| confusion.right()).sum::<f64>() / judged.len().max(1) as f64
}

fn sum(judged: &[Confusion]) -> Confusion {
    judged.iter().fold(Confusion::default(), |sum, one| Confusion {
        found: sum.found + one.found,
        missed: sum.missed + one.missed,
        alarmed: sum.alarmed + one.alarmed,
        left: sum.left + one.left,
    })
}

fn short(confusion: Confusion) -> String {
    format!("{:.1} % | {}", confusion.right() * 100.0, confusion.alarmed)
}

fn cells(confusion: Confusion) -> String {
    let Confusion { found, missed, alarmed, left } = confusion;
    format!("{found} | {missed} | {left} | {alarmed} | {:.1} %", confusion.right() * 100.0)
}

/// How long a message takes that is made of all of a set's.
fn time(set: &Set) -> Option<Duration> {
    let judge = Judge::of(&Locale::parse(&set.tag).ok()?, &Own::default())?;
    let all: Vec<&str> = set.messages.iter().map(|(_, message)| message.as_str()).collect();
    let long: String = all.join(" ").chars().cycle().take(LENGTH).collect();
    let start = Instant::now();
    for _ in 0..TIMES {
        black_box(judge.judge(black_box(&long), Context::default()));
    }
    Some(start.elapsed() / TIMES)
}

fn load(locale: &Locale) -> Option<Duration> {
    let start = Instant::now();
    black_box(Judge::of(locale, &Own::default())?);
    Some(start.elapsed())
}
