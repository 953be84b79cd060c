//! `replies/<locale>/<id>.md`: what agents answer again and again, in each language that it is written in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nearhand_shared::content::MOST_REPLIES;
use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use nearhand_shared::reply::{FILLED, LONGEST, Reply, ReplyText, placeholders, written};

use super::{Entry, entries_inside, expect_locale};
use crate::article::{FENCE, no_front_matter, split};
use crate::diagnostic::Findings;
use crate::nearest::nearest;
use crate::settings::Settings;
use crate::source::Source;
use crate::table::{File, Kind, Table, Text};

/// Where they are.
const FOLDER: &str = "replies";

const FRONT_MATTER: Kind = Kind { what: "front matter of a reply", keys: &["title", "fill"] };

/// The replies, by id, each in the order of the site's locales.
pub fn read(root: &Path, settings: &Settings, findings: &Findings) -> Vec<Reply> {
    let mut by_id: BTreeMap<Slug, Vec<ReplyText>> = BTreeMap::new();
    let folder = root.join(FOLDER);
    for Entry { name, path, is_dir } in entries_inside(root, &folder, findings) {
        if !is_dir {
            findings.error(&path, None, "is not in a folder of a locale: replies are in replies/<locale>/<id>.md");
            continue;
        }
        expect_locale(&name, &path, settings, findings);
        let Ok(locale) = Locale::parse(&name) else { continue };
        for (id, text) in texts(root, &path, &locale, findings) {
            by_id.entry(id).or_default().push(text);
        }
    }
    if by_id.len() > MOST_REPLIES {
        findings.error(&folder, None, format!("there are {} replies; at most {MOST_REPLIES} fit", by_id.len()));
    }
    tell_gaps(&folder, settings, &by_id, findings);
    let place = |text: &ReplyText| settings.locales.iter().position(|locale| *locale == text.locale);
    let in_order = |(id, mut texts): (Slug, Vec<ReplyText>)| {
        texts.sort_by_key(place);
        Reply { id, texts }
    };
    by_id.into_iter().map(in_order).collect()
}

/// Those of one locale.
fn texts(root: &Path, dir: &Path, locale: &Locale, findings: &Findings) -> Vec<(Slug, ReplyText)> {
    let mut texts = Vec::new();
    for Entry { name, path, is_dir } in entries_inside(root, dir, findings) {
        match name.strip_suffix(".md") {
            _ if is_dir => findings.error(&path, None, "is a folder: replies are in replies/<locale>/<id>.md"),
            None => findings.warn(&path, None, "is not a reply: those are named <id>.md"),
            Some(stem) => match Slug::parse(stem) {
                Ok(id) => texts.extend(text(&path, &id, locale, findings).map(|text| (id, text))),
                Err(error) => findings.error(&path, None, format!("rename the file: {error}")),
            },
        }
    }
    texts
}

/// One file: front matter, which may be missing, then the text as it is sent.
fn text(path: &Path, id: &Slug, locale: &Locale, findings: &Findings) -> Option<ReplyText> {
    let source = Source::read(path, findings)?;
    let (front, body) = match split(&source.text) {
        Some((front, body)) => (front, body),
        None if source.text.starts_with(FENCE) => {
            findings.error(path, 1, no_front_matter(&source.text));
            return None;
        }
        None => ("", source.text.as_str()),
    };
    let file = File { source: &source, offset: FENCE.len() + 1, findings };
    let entries = file.parse(front)?;
    let table = Table::root(file, entries.get_ref(), &FRONT_MATTER);
    let title = title(&table);
    let fill = table.texts("fill");
    check_fill(&table, &fill);
    let body_at = source.text.len() - body.len();
    let line = |at: usize| source.line_at(body_at + at);
    for (at, message) in problems(body, &fill) {
        findings.error(path, line(at), message);
    }
    let used: BTreeSet<&str> = placeholders(body).into_iter().map(|(_, name)| name).collect();
    for unused in fill.iter().filter(|name| !used.contains(name.value)) {
        table.file.warn(unused.at, format!("the text has no {}: take it out of `fill`", written(unused.value)));
    }
    let body = body.trim_matches('\n').trim_end();
    if body.is_empty() {
        findings.error(path, line(0), "the reply says nothing");
    }
    let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_string());
    Some(ReplyText { locale: locale.clone(), title, body: body.to_owned() })
}

fn title(table: &Table<'_>) -> Option<String> {
    let title = table.text("title")?;
    if title.value.chars().any(char::is_control) {
        table.file.error(title.at, "`title` is one line: take line breaks and control characters out");
    }
    Some(title.value.trim().to_owned())
}

/// What an agent fills is named as placeholders are, and is nothing that is filled by itself.
fn check_fill(table: &Table<'_>, fill: &[Text<'_>]) {
    for name in fill {
        let placeholder = written(name.value);
        if placeholders(&placeholder).first().is_none_or(|(place, _)| place.len() != placeholder.len()) {
            let message =
                format!("`{}` is no name of a placeholder: a letter, then letters, digits, `-` and `_`", name.value);
            table.file.error(name.at, message);
        } else if FILLED.contains(&name.value) {
            table.file.error(name.at, format!("{placeholder} is filled by itself: take it out of `fill`"));
        }
    }
}

/// What is wrong with a text, and where.
fn problems(body: &str, fill: &[Text<'_>]) -> Vec<(usize, String)> {
    let known = placeholders(body);
    let mut problems = Vec::new();
    for (place, name) in &known {
        if !FILLED.contains(name) && !fill.iter().any(|declared| declared.value == *name) {
            problems.push((place.start, unknown(name, fill)));
        }
    }
    let is_placeholder = |at: usize| known.iter().any(|(place, _)| place.contains(&at));
    for (at, _) in body.match_indices('{').filter(|(at, _)| !is_placeholder(*at)) {
        problems.push((at, format!("`{{` begins no placeholder: write one as {}, or take it out", written("name"))));
    }
    let is_odd = |c: char| c.is_control() && c != '\n' && c != '\t';
    if let Some(at) = body.find(is_odd) {
        problems.push((at, "has a control character: take it out".to_owned()));
    }
    let long = body.chars().count();
    if long > LONGEST {
        problems.push((0, format!("the reply has {long} characters; at most {LONGEST} fit")));
    }
    problems
}

fn unknown(name: &str, fill: &[Text<'_>]) -> String {
    let known = FILLED.into_iter().chain(fill.iter().map(|declared| declared.value));
    let hint = nearest(name, known).map(|near| format!("did you mean {}? ", written(near))).unwrap_or_default();
    let filled = FILLED.map(written).join(", ");
    format!(
        "nothing fills {}: {hint}Filled by themselves are {filled}; what the agent fills is named in the front matter, \
         `fill = [\"{name}\"]`",
        written(name)
    )
}

/// One line for each locale that lacks replies which another has.
fn tell_gaps(folder: &Path, settings: &Settings, by_id: &BTreeMap<Slug, Vec<ReplyText>>, findings: &Findings) {
    for locale in &settings.locales {
        let lacks = |texts: &Vec<ReplyText>| texts.iter().all(|text| text.locale != *locale);
        let missing: Vec<&str> = by_id.iter().filter(|(_, texts)| lacks(texts)).map(|(id, _)| id.as_str()).collect();
        if !missing.is_empty() {
            let (count, all, names) = (missing.len(), by_id.len(), missing.join(", "));
            let message = format!("{locale}: {count} of {all} replies missing, offered in another language: {names}");
            findings.warn(&folder.join(locale.to_string()), None, message);
        }
    }
}
