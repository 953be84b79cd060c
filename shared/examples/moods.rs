//! Makes the weights of the models of upset customers: `moods`, for `cargo xtask moods`; with `--check` it says whether those
//! in `shared/src/mood/weights/` are what it makes, with `--cross` how good they are by cross-validation.
//!
//! Each language has a linear classifier with a squared hinge loss (the dual coordinate descent of Hsieh et al., ICML 2008,
//! <https://doi.org/10.1145/1390156.1390208>): no logarithms or exponentials, so that every machine makes the same. It learns
//! from the messages of its language and, at half their weight, of languages that are close to it. What signs weigh is first
//! learnt from all other languages together.

// A program of ours alone, over tables that it has made itself.
#![allow(clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use nearhand_shared::locale::Locale;
use nearhand_shared::mood::model::{Model, NUMBERS, SIGNS, share, signs};
use nearhand_shared::mood::{Context, Lexicon, judge, language_of, parts_of};

#[path = "../tests/judged/mod.rs"]
mod judged;
#[path = "moods/solver.rs"]
mod solver;

use judged::made::{FOLDERS, digest};
use judged::sets;
use solver::{Example, Weights, solve};

/// Where the weights are.
const WEIGHTS: &str = "shared/src/mood/weights";
/// Languages that share words or parts of words.
const CLOSE: [&[&str]; 9] = [
    &["da", "nb", "sv"],
    &["cs", "pl", "sk"],
    &["hr", "sr"],
    &["bg", "ru", "uk"],
    &["es", "fr", "it", "pt", "ro"],
    &["de", "en", "nl"],
    &["da", "de", "nl", "sv"],
    &["et", "fi"],
    &["lt", "lv"],
];
/// What a message of a close language counts.
const KIN: f64 = 0.5;
/// How much a signs' weight may differ from what it is in other languages, and how much these count.
const OWN_SIGNS: f64 = 0.075;
const OTHERS_SIGNS: f64 = 0.15;
/// How many of the calm, in a thousand, may be taken for upset by cross-validation on the messages that were written to be
/// learnt from: as many as words alone take. The bias is moved by what that needs.
const ALARMS: usize = 120;
/// What a part of half of the messages counts, about.
const RARE: f64 = 0.3;
/// How much of what a language's own messages say counts of where its threshold is; the rest is what all of them say.
const OWN_SHIFT: f64 = 0.5;
const FOLDS: usize = 5;

/// A message as it is learnt from.
struct Message {
    is_upset: bool,
    parts: Vec<usize>,
    signs: [f64; SIGNS],
    /// What words alone say.
    by_words: bool,
    /// Whether it was written to be learnt from, and not also looked at for words.
    is_fresh: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let all = read();
    let others: BTreeMap<&str, [f64; SIGNS]> =
        all.keys().map(|language| (*language, of_others(&all, language))).collect();
    let sums: BTreeMap<&str, Vec<f64>> =
        all.keys().map(|language| (*language, cross(&all, language, &others[language]))).collect();
    let shifts = shifts(&all, &sums);
    let better: BTreeSet<&str> = compare(&all, &sums, &shifts);
    if has("--cross") {
        return ExitCode::SUCCESS;
    }
    let mut wanted: BTreeMap<String, String> =
        [("made.txt".to_owned(), format!("{}\n", digest(Path::new("."))))].into();
    for language in &better {
        let messages = &all[language];
        let of: Vec<&Message> = messages.iter().collect();
        let model = learn(&of, &kin(&all, language), &others[language]).kept(shifts[language]);
        wanted.insert(format!("{language}.txt"), model.write() + "\n");
    }
    if has("--check") {
        let differs = |(name, text): &(&String, &String)| {
            fs::read_to_string(Path::new(WEIGHTS).join(name)).ok().as_ref() != Some(*text)
        };
        let different: Vec<&str> = wanted.iter().filter(differs).map(|(name, _)| name.as_str()).collect();
        if different.is_empty() {
            return ExitCode::SUCCESS;
        }
        eprintln!("these weights are not what the messages make: {}. Run `cargo xtask moods`.", different.join(", "));
        return ExitCode::FAILURE;
    }
    for (name, text) in &wanted {
        if let Err(error) = fs::write(Path::new(WEIGHTS).join(name), text) {
            eprintln!("{name}: {error}");
            return ExitCode::FAILURE;
        }
    }
    let bytes: usize = wanted.values().map(String::len).sum();
    println!("{} languages, {bytes} bytes: {:?}", better.len(), better);
    ExitCode::SUCCESS
}

/// All messages by language.
fn read() -> BTreeMap<&'static str, Vec<Message>> {
    let mut all: BTreeMap<&'static str, Vec<Message>> = BTreeMap::new();
    for folder in FOLDERS {
        for set in sets(Path::new(folder)) {
            let Ok(locale) = Locale::parse(&set.tag) else { continue };
            let Some(lexicon) = Lexicon::of(&locale) else { continue };
            let language: &'static str = language_of(&locale).to_owned().leak();
            all.entry(language).or_default().extend(set.messages.iter().map(|(is_upset, text)| {
                let verdict = judge(text, lexicon, Context::default());
                let mut parts = parts_of(text, lexicon);
                parts.sort_unstable();
                parts.dedup();
                Message {
                    is_upset: *is_upset,
                    parts,
                    signs: signs(text, &verdict.tally, verdict.is_upset).map(f64::from),
                    by_words: verdict.is_upset,
                    is_fresh: folder.ends_with("train"),
                }
            }));
        }
    }
    all
}

/// What signs weigh in all languages but one.
fn of_others(all: &BTreeMap<&str, Vec<Message>>, but: &str) -> [f64; SIGNS] {
    let others = all.iter().filter(|(language, _)| **language != but).flat_map(|(_, messages)| messages);
    let examples: Vec<Example> = others
        .map(|message| Example {
            is_upset: message.is_upset,
            cost: 1.0,
            features: message.signs.iter().enumerate().map(|(at, sign)| (at, *sign)).collect(),
        })
        .collect();
    let Weights { of, .. } = solve(&examples, SIGNS);
    std::array::from_fn(|at| of[at])
}

fn kin<'a>(all: &'a BTreeMap<&str, Vec<Message>>, language: &str) -> Vec<&'a Message> {
    let close: BTreeSet<&str> =
        CLOSE.iter().filter(|group| group.contains(&language)).flat_map(|group| group.iter().copied()).collect();
    close.iter().filter(|close| **close != language).filter_map(|close| all.get(close)).flatten().collect()
}

/// What was learnt of a language, before it is cut to what is kept.
struct Learnt {
    bias: f64,
    signs: [f64; SIGNS],
    /// Weights of parts, by their numbers.
    parts: Vec<f64>,
}

fn learn(own: &[&Message], kin: &[&Message], others: &[f64; SIGNS]) -> Learnt {
    let rarity = rarity(own);
    let example = |message: &&Message, cost: f64| {
        let share = f64::from(share(message.parts.len()));
        let parts = message.parts.iter().map(|part| (*part, share * rarity[*part]));
        let sum: f64 = message.signs.iter().zip(others).map(|(sign, weight)| sign * weight).sum();
        let signs = message.signs.iter().enumerate().map(|(at, sign)| (NUMBERS + at, sign * OWN_SIGNS));
        let features = parts.chain(signs).chain([(NUMBERS + SIGNS, sum * OTHERS_SIGNS)]).collect();
        Example { is_upset: message.is_upset, cost, features }
    };
    let examples: Vec<Example> = own
        .iter()
        .map(|message| example(message, 1.0))
        .chain(kin.iter().map(|message| example(message, KIN)))
        .collect();
    let Weights { bias, of } = solve(&examples, NUMBERS + SIGNS + 1);
    let signs =
        std::array::from_fn(|at| of[NUMBERS + at] * OWN_SIGNS + of[NUMBERS + SIGNS] * OTHERS_SIGNS * others[at]);
    let parts = rarity.iter().zip(&of).map(|(rarity, weight)| rarity * weight).collect();
    Learnt { bias, signs, parts }
}

/// What parts count by how many messages have them: the fewer, the more. A root of a root where others take a logarithm, which
/// machines reckon differently.
fn rarity(messages: &[&Message]) -> Vec<f64> {
    let mut many = vec![0.0; NUMBERS];
    messages.iter().flat_map(|message| &message.parts).for_each(|part| many[*part] += 1.0);
    many.iter().map(|many| RARE * ((1.0 + messages.len() as f64) / (1.0 + many)).sqrt().sqrt()).collect()
}

impl Learnt {
    /// The same in steps of a byte, with the bias moved.
    fn kept(&self, shift: f64) -> Model {
        let step = self.parts.iter().fold(0.0, |most, weight| f64::max(most, weight.abs())) / 127.0;
        Model {
            bias: (self.bias - shift) as f32,
            signs: self.signs.map(|weight| weight as f32),
            step: step as f32,
            parts: self.parts.iter().map(|weight| (weight / step).round() as i8).collect(),
        }
    }
}

fn weigh(model: &Model, message: &Message) -> f64 {
    let steps: f64 = message.parts.iter().map(|part| f64::from(model.parts[*part])).sum();
    let signs: f64 = message.signs.iter().zip(model.signs).map(|(sign, weight)| sign * f64::from(weight)).sum();
    f64::from(model.bias) + signs + steps * f64::from(model.step) * f64::from(share(message.parts.len()))
}

/// What each message of a language weighs by a model that has not seen it.
fn cross(all: &BTreeMap<&str, Vec<Message>>, language: &str, others: &[f64; SIGNS]) -> Vec<f64> {
    let messages = &all[language];
    let mut seen = [0; 2];
    let folds: Vec<usize> = messages
        .iter()
        .map(|message| {
            seen[usize::from(message.is_upset)] += 1;
            // In blocks: what stands together was written together.
            seen[usize::from(message.is_upset)] / 6 % FOLDS
        })
        .collect();
    let kin = kin(all, language);
    let mut sums = vec![0.0; messages.len()];
    for fold in 0..FOLDS {
        let own: Vec<&Message> =
            messages.iter().zip(&folds).filter(|(_, of)| **of != fold).map(|(message, _)| message).collect();
        let model = learn(&own, &kin, others).kept(0.0);
        for (at, message) in messages.iter().enumerate().filter(|(at, _)| folds[*at] == fold) {
            sums[at] = weigh(&model, message);
        }
    }
    sums
}

/// What a sum has to be over in each language so that not more of the calm than [`ALARMS`] are taken for upset: half by its own
/// messages, which may be few, and half by those of all.
fn shifts<'l>(all: &BTreeMap<&'l str, Vec<Message>>, sums: &BTreeMap<&'l str, Vec<f64>>) -> BTreeMap<&'l str, f64> {
    let calm = |language: &&str| -> Vec<f64> {
        let each = all[language].iter().zip(&sums[language]);
        each.filter(|(message, _)| message.is_fresh && !message.is_upset).map(|(_, sum)| *sum).collect()
    };
    let threshold = |mut calm: Vec<f64>| {
        calm.sort_by(f64::total_cmp);
        calm[calm.len() - calm.len() * ALARMS / 1000 - 1]
    };
    let of_all = threshold(all.keys().flat_map(calm).collect());
    all.keys().map(|language| (*language, OWN_SHIFT * threshold(calm(language)) + (1.0 - OWN_SHIFT) * of_all)).collect()
}

/// The languages in which a model does better than words alone, with a table of all.
fn compare<'l>(
    all: &BTreeMap<&'l str, Vec<Message>>,
    sums: &BTreeMap<&'l str, Vec<f64>>,
    shifts: &BTreeMap<&'l str, f64>,
) -> BTreeSet<&'l str> {
    let mut better = BTreeSet::new();
    let mut means = [[0.0; 3]; 2];
    println!("by cross-validation: right, calm taken for upset, upset found; by words, by both");
    for (language, messages) in all {
        let fresh: Vec<(&Message, f64)> =
            messages.iter().zip(sums[language].iter().copied()).filter(|(message, _)| message.is_fresh).collect();
        let rate = |is: &dyn Fn(&Message, f64) -> bool| {
            let share = |only: Option<bool>, wanted: &dyn Fn(&Message, bool) -> bool| {
                let of: Vec<_> =
                    fresh.iter().filter(|(message, _)| only.is_none_or(|only| message.is_upset == only)).collect();
                of.iter().filter(|(message, sum)| wanted(message, is(message, *sum))).count() as f64
                    / of.len().max(1) as f64
            };
            [
                share(None, &|message, is| message.is_upset == is),
                share(Some(false), &|_, is| is),
                share(Some(true), &|_, is| is),
            ]
        };
        let words = rate(&|message, _| message.by_words);
        let both = rate(&|_, sum| sum > shifts[language]);
        let line = [words, both].map(|rates| rates.map(|rate| format!("{:.1}", rate * 100.0)).join(" "));
        println!("{language}: {}", line.join(" | "));
        for (sum, rates) in means.iter_mut().zip([words, both]) {
            sum.iter_mut().zip(rates).for_each(|(sum, rate)| *sum += rate / all.len() as f64);
        }
        if both[0] >= words[0] + 0.01 {
            better.insert(*language);
        }
    }
    println!("mean: {means:.3?}");
    better
}
