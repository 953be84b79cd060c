//! `nearhand complaints`: which messages say that somebody is upset, for tuning a shop's words.

use std::io::{self, BufRead, Write};
use std::path::Path;

use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::spoken;
use nearhand_shared::mood::{Context, Judge, Kit, Own};

use crate::diagnostic::{Diagnostic, Findings};
use crate::folder::complaints as words;
use crate::settings;
use crate::today::Today;

/// Why nothing was judged.
#[derive(Debug, thiserror::Error)]
pub enum NotJudged {
    /// It is no locale, or of a language without words.
    #[error("Nearhand notices no complaints in `{0}`: give one of {1}")]
    Locale(String, String),
    /// What is wrong with the site's words.
    #[error("the site's words of complaints cannot be read")]
    Site(Vec<Diagnostic>),
    /// Nothing could be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Judges each line of `input` as a message in a locale, with a site's own words, and writes for each a line: `upset` or
/// `calm`, a tab, and the words that made it so, with commas between.
///
/// # Errors
/// Where the locale is unknown, the site's words are wrong, or reading or writing fails.
pub fn run(dir: &Path, tag: &str, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), NotJudged> {
    let judge = judge(dir, tag)?;
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let message = String::from_utf8_lossy(&line);
        let verdict = judge.judge(&message, Context::default());
        if verdict.is_upset {
            writeln!(out, "upset\t{}", verdict.words().join(", "))?;
        } else {
            writeln!(out, "calm\t")?;
        }
        line.clear();
    }
    Ok(())
}

fn judge(dir: &Path, tag: &str) -> Result<Judge, NotJudged> {
    let unknown = || {
        let known: Vec<String> = spoken().iter().map(ToString::to_string).collect();
        NotJudged::Locale(tag.to_owned(), known.join(", "))
    };
    let locale = Locale::meant(tag).map_err(|_| unknown())?;
    if Kit::of(&locale).is_none() {
        return Err(unknown());
    }
    let findings = Findings::default();
    let settings = dir.join("site.toml");
    if !settings.exists() {
        findings.error(&settings, None, "is not there: name the folder of a site");
    }
    // What else is wrong with the settings is for `nearhand check` to say.
    let locales = settings::read(&settings, Today::from_clock(), &Findings::default()).unwrap_or_default().locales;
    let words = words::read(dir, &locales, &findings);
    if findings.has_errors() {
        return Err(NotJudged::Site(findings.into_sorted()));
    }
    Judge::of(&locale, &Own::of(&words, &locale)).ok_or_else(unknown)
}
