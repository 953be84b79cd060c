//! `complaints/<language>.toml`: the words by which a shop knows that somebody is upset, beside the product's.

use std::collections::BTreeMap;
use std::path::Path;

use nearhand_shared::locale::Locale;
use nearhand_shared::mood::own::{LONGEST, MOST};
use nearhand_shared::mood::{Class, Lexicon, Own};

use super::{Entry, entries_inside, may_speak, named_by};
use crate::diagnostic::Findings;
use crate::nearest::alternatives;
use crate::source::Source;
use crate::table::{File, Kind, Table, Text};

/// Where they are.
const FOLDER: &str = "complaints";

static WORDS: Kind = Kind { what: "a file of complaints", keys: &["add", "remove"] };
static ADDED: Kind = Kind {
    what: "`add`",
    keys: &["defect", "late", "money_back", "repeated", "rude", "legal", "public_threat", "leaving", "anger"],
};

/// The shop's words by language or locale, as the files are named.
pub fn read(root: &Path, locales: &[Locale], findings: &Findings) -> BTreeMap<String, Own> {
    let mut words = BTreeMap::new();
    for Entry { name, path, is_dir } in entries_inside(root, &root.join(FOLDER), findings) {
        let Some(tag) = name.strip_suffix(".toml").filter(|_| !is_dir) else {
            findings.warn(&path, None, "is not read: words of complaints are in complaints/<language>.toml");
            continue;
        };
        let Some((locale, lexicon)) = language(tag, &path, locales, findings) else { continue };
        let Some(source) = Source::read(&path, findings) else { continue };
        let file = File { source: &source, offset: 0, findings };
        if let Some(own) = file.parse(&source.text).map(|toml| own(file, toml.get_ref(), lexicon)) {
            words.insert(locale.to_string(), own);
        }
    }
    words
}

/// The language that a file is named by, if Nearhand and the site have it.
fn language(tag: &str, path: &Path, locales: &[Locale], findings: &Findings) -> Option<(Locale, &'static Lexicon)> {
    let locale = named_by(tag, path, "de.toml or pt-BR.toml", findings)?;
    let Some(lexicon) = Lexicon::of(&locale) else {
        findings.error(path, None, format!("Nearhand notices no complaints in `{tag}`: take the file away"));
        return None;
    };
    // People write in other languages than are offered.
    if !may_speak(locales, &locale) {
        findings.warn(
            path,
            None,
            format!("the site is not in `{tag}`: these words count only where somebody writes in it"),
        );
    }
    Some((locale, lexicon))
}

fn own(file: File<'_>, entries: &toml::de::DeTable<'_>, lexicon: &Lexicon) -> Own {
    let table = Table::root(file, entries, &WORDS);
    let mut own = Own::default();
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut is_good = |text: &Text<'_>, place: &'static str| {
        let problem = problem(text.value, lexicon).or_else(|| {
            let before = seen.insert(text.value.trim().to_lowercase(), place)?;
            let both = if before == place {
                format!("is in `{place}` twice")
            } else {
                format!("is in `{before}` and `{place}`")
            };
            Some(format!("{both}: keep one of them"))
        });
        if let Some(problem) = &problem {
            file.error(text.at, format!("`{}` {problem}", text.value));
        }
        problem.is_none()
    };
    if let Some(added) = table.table("add", &ADDED) {
        for class in Class::ALL {
            let words = added.texts(class.as_str());
            let good = words.into_iter().filter(|text| is_good(text, class.as_str()));
            own.add.extend(good.map(|text| (class, text.value.trim().to_owned())));
        }
    }
    let taken = table.texts("remove").into_iter().filter(|text| is_good(text, "remove"));
    own.remove.extend(taken.map(|text| text.value.trim().to_owned()));
    for (what, many) in [("add", own.add.len()), ("remove", own.remove.len())] {
        if many > MOST {
            file.error(
                table.place(what).unwrap_or_default(),
                format!("`{what}` has {many} words: at most {MOST} are read"),
            );
        }
    }
    if entries.keys().next().is_none() {
        let classes = alternatives(ADDED.keys);
        file.warn(
            0,
            format!("has no words: write for example `add.anger = [\"…\"]` ({classes}), or `remove = [\"…\"]`"),
        );
    }
    own
}

/// What is wrong with words, and what to do.
fn problem(words: &str, lexicon: &Lexicon) -> Option<String> {
    if words.chars().count() > LONGEST {
        Some(format!("is longer than {LONGEST} characters: give the few words that tell"))
    } else if words.contains(',') {
        Some("has a comma: give each as a text of its own".to_owned())
    } else if !lexicon.can_find(words) {
        Some("can be found in no message: give letters or digits".to_owned())
    } else {
        None
    }
}
