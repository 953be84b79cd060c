//! Every sentence with a variable in every language and each of its forms, as one HTML page on the standard output, for
//! people to read: `cargo xtask sentences`. Texts, times, lists and names are made as for a visitor.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use nearhand::names::{any_of, name, own_name};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::rules::{Plurals, Selection, Uses, given};
use nearhand_shared::locale::text::{BASE, FAMILIAR, LOCALES, Texts, Tone};
use nearhand_shared::locale::time::{Clock, date, offset_name};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A Monday.
const NOW: &str = "2026-11-23T08:00:00Z";
/// An instant for each form in which one is told: today, tomorrow, a weekday, a date.
const TIMES: [&str; 4] =
    ["2026-11-23T18:05:00Z", "2026-11-24T01:00:00Z", "2026-11-25T09:05:00Z", "2026-12-04T14:30:00Z"];
/// Spans of a day: a morning, a day, an evening.
const SPANS: [(&str, &str); 3] = [
    ("2026-11-23T09:00:00Z", "2026-11-23T11:30:00Z"),
    ("2026-11-23T09:00:00Z", "2026-11-23T18:00:00Z"),
    ("2026-11-23T17:00:00Z", "2026-11-24T00:00:00Z"),
];

/// The values of a sentence's variables.
type Values = Vec<(&'static str, String)>;

fn main() -> Outcome<()> {
    let mut page = String::from(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sentences of Nearhand</title><style>body{font:\
         16px/1.5 system-ui;max-width:60em;margin:auto}dt{font:13px monospace;color:#666;margin-top:1em;direction:ltr;\
         text-align:start}dd{margin:0}section{border-top:2px solid}</style><h1>Sentences of Nearhand</h1>",
    );
    for (tag, source) in LOCALES {
        section(&mut page, &Locale::parse(tag)?, source)?;
    }
    println!("{page}");
    Ok(())
}

fn section(page: &mut String, locale: &Locale, source: &str) -> Outcome<()> {
    let texts = Texts::new(locale, "");
    let zone = TimeZone::UTC;
    let clock = Clock::new(NOW.parse()?, &zone, locale);
    let (tag, dir, own) = (locale.to_string(), locale.dir(), escaped(&own_name(locale)));
    write!(page, "<section lang=\"{tag}\" dir=\"{dir}\"><h2>{own} ({tag})</h2><dl>")?;
    let base = LOCALES.iter().find(|(tag, _)| *tag == BASE).map_or("", |(_, text)| text);
    for english in messages(base) {
        let uses = uses(&english);
        if uses.variables.is_empty() {
            continue;
        }
        let id = english.id.name;
        let own = messages(source).into_iter().find(|message| message.id.name == id);
        let has_familiar = own.is_some_and(|own| own.attributes.iter().any(|found| found.id.name == FAMILIAR));
        let tones = [(Tone::Formal, ""), (Tone::Familiar, ".familiar")];
        for (tone, suffix) in tones.into_iter().take(if has_familiar { 2 } else { 1 }) {
            let texts = texts.in_tone(tone);
            write!(page, "<dt>{id}{suffix}</dt>")?;
            let mut said = BTreeSet::new();
            for values in samples(&uses, id, &texts, &clock)? {
                let numbers = values.numbers.into_iter().map(|(key, number)| (key, number.into()));
                let words = values.words.into_iter().map(|(key, word)| (key, word.into()));
                let sentence = texts.with(id, &numbers.chain(words).collect::<Vec<_>>());
                if said.insert(sentence.clone()) {
                    write!(page, "<dd>{}</dd>", escaped(&sentence))?;
                }
            }
        }
    }
    write!(page, "<dt>(opening hours)</dt>")?;
    for (from, to) in SPANS {
        write!(page, "<dd>{}</dd>", escaped(&clock.range(from.parse()?, to.parse()?)))?;
    }
    let problem = texts.sentences(&[&texts.get("problem-slot"), &texts.get("problem-slot-detail")]);
    write!(page, "<dt>(heading and detail)</dt><dd>{}</dd></dl></section>", escaped(&problem))?;
    Ok(())
}

/// What one form of a sentence is made of.
#[derive(Clone, Default)]
struct Sample {
    numbers: Vec<(&'static str, u32)>,
    words: Values,
}

/// Values for the variables of a message: one sample for each plural of a number, and for each form of a time.
fn samples(english: &Uses<'_>, id: &str, texts: &Texts, clock: &Clock<'_>) -> Outcome<Vec<Sample>> {
    let (locale, variables) = (texts.locale(), given(english));
    let is_by_plural = english.selections.iter().any(Selection::is_by_plural);
    let language = |tag: &str| Ok::<_, Box<dyn std::error::Error>>(name(&Locale::parse(tag)?, locale));
    let mut plain = Sample::default();
    for (key, word) in [
        ("query", "Kaffee".to_owned()),
        ("wanted", language("sv")?),
        ("shown", language("zh-Hant")?),
        ("date", date(jiff::civil::date(2026, 10, 12), locale)),
        ("languages", any_of([language("de")?, language("en")?, language("ja")?], locale)),
        ("city", "Santiago".to_owned()),
        ("offset", offset_name(jiff::tz::offset(-3))),
        ("when", texts.aside(&clock.day_and_time(NOW.parse()?), &offset_name(jiff::tz::offset(1)))),
        ("reference", "EU-7K3M-Q9X2".to_owned()),
        ("brand", "Lumen".to_owned()),
        ("phone", "+49 30 23125012".to_owned()),
    ] {
        if variables.contains(key) {
            plain.words.push((key, word));
        }
    }
    let mut all = vec![plain];
    for number in ["count", "minutes", "max"] {
        if variables.contains(number) {
            let plurals = Plurals::of(locale).ok_or("a language without plurals")?;
            let firsts = plurals.names().into_iter().filter_map(|name| plurals.first(name));
            let all_forms: BTreeSet<u32> = firsts.chain([0, 1, 2, 5, 500, 1234]).collect();
            let numbers = if is_by_plural { all_forms } else { BTreeSet::from([500]) };
            all = extended(&all, numbers, |sample, value| sample.numbers.push((number, value)));
        }
    }
    if variables.contains("time") {
        let whens = TIMES.iter().map(|at| Ok(clock.when(at.parse::<Timestamp>()?)));
        let whens = whens.collect::<Outcome<Vec<_>>>()?.into_iter().flat_map(|when| {
            let (kind, time) = (when.kind.as_str(), when.text);
            let args = [("time", time.clone().into()), ("kind", kind.into()), ("city", "Santiago".into())];
            // Outside of the team's zone it is said whose time it is.
            let yours = (id != "time-yours").then(|| texts.with("time-yours", &args));
            [Some(time), yours].into_iter().flatten().map(move |text| (kind, text))
        });
        all = extended(&all, whens, |sample, (kind, text)| {
            sample.words.extend([("time", text), ("kind", kind.to_owned())]);
        });
    }
    Ok(all)
}

/// Each sample with each of some values.
fn extended<T: Clone>(
    all: &[Sample],
    values: impl IntoIterator<Item = T>,
    add: impl Fn(&mut Sample, T),
) -> Vec<Sample> {
    let values: Vec<T> = values.into_iter().collect();
    let each = all.iter().flat_map(|sample| values.iter().map(move |value| (sample.clone(), value.clone())));
    each.map(|(mut sample, value)| {
        add(&mut sample, value);
        sample
    })
    .collect()
}

fn messages(source: &str) -> Vec<Message<&str>> {
    let resource = parser::parse_runtime(source).unwrap_or_else(|(good, _)| good);
    let entries = resource.body.into_iter();
    entries.filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None }).collect()
}

fn uses<'a>(message: &Message<&'a str>) -> Uses<'a> {
    let mut uses = Uses::default();
    message.value.iter().for_each(|pattern| uses.read(pattern));
    uses
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
