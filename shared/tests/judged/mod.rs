//! Messages that people have judged, and what the detector makes of them, by language.
#![allow(dead_code, reason = "each of those who share it uses a part")]

pub mod made;

use std::fs;
use std::path::Path;

use nearhand_shared::locale::Locale;
use nearhand_shared::mood::{Context, Judge, Lexicon, Own, Verdict, judge};

/// The messages of one language.
pub struct Set {
    /// The language's tag: the name of the file.
    pub tag: String,
    /// Messages with whether who wrote them is upset.
    pub messages: Vec<(bool, String)>,
}

/// How a language's messages were judged.
#[derive(Debug, Clone, Copy, Default)]
pub struct Confusion {
    /// Upset, and found.
    pub found: usize,
    /// Upset, and taken for calm.
    pub missed: usize,
    /// Calm, and taken for upset.
    pub alarmed: usize,
    /// Calm, and left alone.
    pub left: usize,
}

impl Confusion {
    /// How many were judged.
    pub fn all(self) -> usize {
        self.found + self.missed + self.alarmed + self.left
    }

    /// Which part was judged rightly.
    pub fn right(self) -> f64 {
        (self.found + self.left) as f64 / self.all().max(1) as f64
    }
}

/// Every set of a folder: `<tag>.tsv`, a line `upset` or `calm`, a tab, and the message. A folder that is not there has
/// none.
pub fn sets(folder: &Path) -> Vec<Set> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut sets: Vec<Set> = entries.flatten().filter_map(|entry| set(&entry.path())).collect();
    sets.sort_by(|a, b| a.tag.cmp(&b.tag));
    sets
}

fn set(path: &Path) -> Option<Set> {
    let tag = path.file_name()?.to_str()?.strip_suffix(".tsv")?.to_owned();
    let text = fs::read_to_string(path).ok()?;
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let messages = lines.filter_map(|line| {
        let mut fields = line.split('\t');
        let is_upset = match fields.next()? {
            "upset" => true,
            "calm" => false,
            _ => return None,
        };
        Some((is_upset, fields.next()?.to_owned()))
    });
    Some(Set { tag, messages: messages.collect() })
}

impl Set {
    /// Judges every message, and tells each with whether it is upset and what was made of it.
    pub fn judge(&self, tell: impl FnMut(bool, &str, &Verdict)) -> Confusion {
        let judge = Locale::parse(&self.tag).ok().and_then(|locale| Judge::of(&locale, &Own::default()));
        let Some(judge) = judge else { return Confusion::default() };
        self.judge_with(|message| judge.judge(message, Context::default()), tell)
    }

    /// The same by words alone.
    pub fn judge_by_words(&self, tell: impl FnMut(bool, &str, &Verdict)) -> Confusion {
        let locale = Locale::parse(&self.tag).ok();
        let Some(lexicon) = locale.as_ref().and_then(Lexicon::of) else { return Confusion::default() };
        self.judge_with(|message| judge(message, lexicon, Context::default()), tell)
    }

    fn judge_with(&self, judge: impl Fn(&str) -> Verdict, mut tell: impl FnMut(bool, &str, &Verdict)) -> Confusion {
        let mut confusion = Confusion::default();
        for (is_upset, message) in &self.messages {
            let verdict = judge(message);
            *match (is_upset, verdict.is_upset) {
                (true, true) => &mut confusion.found,
                (true, false) => &mut confusion.missed,
                (false, true) => &mut confusion.alarmed,
                (false, false) => &mut confusion.left,
            } += 1;
            tell(*is_upset, message, &verdict);
        }
        confusion
    }
}
