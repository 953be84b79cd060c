//! Why a text is no TOML, by what its writer forgot. A parser goes on where it stands, and tells of a missing bracket at
//! each line behind it; here it is told once, where it belongs.

/// What is open while a text is read.
#[derive(Default)]
struct Open {
    /// Brackets, each with its place.
    brackets: Vec<(char, usize)>,
    /// The marks of a text of several lines, with their place.
    text: Option<(&'static str, usize)>,
}

/// What is wrong, each with its place; nothing where none of what people forget is.
pub fn causes(toml: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open = Open::default();
    let mut at = 0;
    for line in toml.split_inclusive('\n') {
        if open.text.is_none() {
            if let Some((bracket, place)) = open.brackets.first().copied().filter(|_| is_statement(line)) {
                found.push((place, not_closed(bracket)));
                open.brackets.clear();
            }
            if open.brackets.is_empty()
                && let Some((within, message)) = statement(line)
            {
                found.push((at + within, message));
                at += line.len();
                continue;
            }
        }
        found.extend(read(line, at, &mut open));
        at += line.len();
    }
    if let Some((marks, place)) = open.text {
        found.push((place, format!("the text that begins here has no end: put `{marks}` behind it")));
    } else if let Some((bracket, place)) = open.brackets.first() {
        found.push((*place, not_closed(*bracket)));
    }
    found
}

fn not_closed(bracket: char) -> String {
    match bracket {
        '[' => "the list that begins here has no end: put a `]` behind its last value".to_owned(),
        _ => "the table that begins here has no end: put a `}` behind its last value, on the same line".to_owned(),
    }
}

/// Whether a line begins something of its own: `key = …`, `[table]`.
fn is_statement(line: &str) -> bool {
    let line = line.trim();
    let is_key = |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    let header = line.split('#').next().unwrap_or_default().trim();
    let name = header.trim_start_matches('[').trim_end_matches(']');
    let is_header =
        header.starts_with('[') && header.ends_with(']') && is_key(name) && !name.bytes().all(|b| b.is_ascii_digit());
    is_header || line.split_once('=').is_some_and(|(key, _)| is_key(key.trim()))
}

/// What is wrong with a line that begins something, with its place in the line.
fn statement(line: &str) -> Option<(usize, String)> {
    let text = line.trim();
    let start = line.len() - line.trim_start().len();
    if text.is_empty() || text.starts_with('#') {
        return None;
    }
    if text.starts_with('[') {
        let header = text.split('#').next().unwrap_or_default().trim();
        let (opened, closed) = (header.matches('[').count(), header.matches(']').count());
        return (opened != closed).then(|| {
            let name = header.trim_matches(['[', ']']);
            let marks = if opened.max(closed) > 1 { ("[[", "]]") } else { ("[", "]") };
            (start, format!("the head of a table is written `{}{name}{}`", marks.0, marks.1))
        });
    }
    if text.starts_with(['"', '\'']) {
        return None;
    }
    let Some((key, value)) = text.split_once('=') else {
        let colon = text.split_once(':').filter(|(key, _)| !key.contains(char::is_whitespace));
        return Some((
            start,
            match colon {
                Some((key, value)) => {
                    format!("names and values have a `=` between them: write `{key} = {}`", value.trim())
                }
                None => "this line says nothing: write `name = value`, or `#` before a comment".to_owned(),
            },
        ));
    };
    let (key, value) = (key.trim(), value.trim());
    let place = start + text.find('=').unwrap_or(0);
    let first = value.chars().next();
    let message = match first {
        None | Some('#') => format!("`{key}` has no value: write `{key} = …`"),
        Some('“' | '”' | '„' | '«' | '‘' | '’' | '＂') => {
            "texts stand in straight quotes: `\"…\"`".to_owned()
        }
        Some(c) if c.is_ascii_digit() => odd_number(key, value)?,
        Some(c) if c.is_alphabetic() && !is_word(value) => {
            let text = value.split('#').next().unwrap_or_default().trim().trim_end_matches('"');
            format!("texts stand in quotes: write `{key} = \"{text}\"`")
        }
        _ => return None,
    };
    Some((place, message))
}

fn is_word(value: &str) -> bool {
    let word = value.split(['#', ' ', '\t']).next().unwrap_or_default();
    matches!(word, "true" | "false" | "inf" | "nan")
}

/// What looks like a date or a number as people write them, but is none.
fn odd_number(key: &str, value: &str) -> Option<String> {
    let value = value.split(['#', ' ', '\t']).next().unwrap_or_default();
    let parts: Vec<&str> = value.split(['.', '/']).collect();
    if let [one, two, year] = parts.as_slice()
        && year.len() == 4
        && [one, two, year].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
    {
        let (day, month) = (format!("{one:0>2}"), format!("{two:0>2}"));
        return Some(if value.contains('.') {
            format!("a date is written by year, month and day: `{key} = {year}-{month}-{day}`")
        } else {
            format!("a date is written by year, month and day: `{key} = {year}-MM-DD`")
        });
    }
    let is_comma = |c: char| c.is_ascii_digit() || c == ',';
    (value.contains(',') && value.chars().all(is_comma))
        .then(|| format!("numbers have a point: `{key} = {}`", value.replace(',', ".")))
}

/// Reads a line to its end, and tells of texts that do not end on it and of brackets that close nothing.
fn read(line: &str, at: usize, open: &mut Open) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut within = 0;
    while let Some(rest) = line.get(within..).filter(|rest| !rest.is_empty()) {
        if let Some((marks, _)) = open.text {
            match rest.find(marks) {
                Some(end) => {
                    open.text = None;
                    within += end + marks.len();
                    continue;
                }
                None => return found,
            }
        }
        let c = rest.chars().next().unwrap_or('\n');
        match c {
            '#' => return found,
            '"' | '\'' => {
                let marks = if c == '"' { "\"\"\"" } else { "'''" };
                if rest.starts_with(marks) {
                    open.text = Some((marks, at + within));
                    within += 3;
                    continue;
                }
                match end_of_text(rest, c) {
                    Some(end) => within += end,
                    None => {
                        found.push((
                            at + within,
                            format!("the text that begins here has no end: put a `{c}` behind it"),
                        ));
                        return found;
                    }
                }
                continue;
            }
            '[' | '{' => open.brackets.push((c, at + within)),
            ']' | '}' => {
                let opening = if c == ']' { '[' } else { '{' };
                match open.brackets.pop() {
                    Some((known, _)) if known == opening => {}
                    Some((known, place)) => {
                        found.push((place, not_closed(known)));
                        open.brackets.clear();
                        return found;
                    }
                    None => found
                        .push((at + within, format!("`{c}` closes nothing: take it out, or put the `{opening}` in"))),
                }
            }
            _ => {}
        }
        within += c.len_utf8();
    }
    found
}

/// Where a text in quotes ends, behind its last quote.
fn end_of_text(text: &str, quote: char) -> Option<usize> {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return None,
            '\\' if quote == '"' && !is_escaped => is_escaped = true,
            c if c == quote && !is_escaped => return Some(at + 1),
            _ => is_escaped = false,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_cause_is_told_once_where_it_is() {
        for (toml, expected) in [
            ("a = 1\norigins = [\"x\"\nlocales = [\"en\"]\n[[teams]]\nid = \"x\"\n", vec![(2, "put a `]`")]),
            ("locales = [\n  \"en\",\n  \"de\"\n[[teams]]\nid = \"x\"\n", vec![(1, "put a `]`")]),
            ("a = { b = 1\nc = 2\n", vec![(1, "put a `}`")]),
            ("a = [{ b = 1 ]\nc = 2\n", vec![(1, "put a `}`")]),
            ("a = \"x\nb = \"y\"\n", vec![(1, "put a `\"`")]),
            ("a = \"x\nb = 'y\n", vec![(1, "put a `\"`"), (2, "put a `'`")]),
            ("a = \"\"\"x\nb = 1\n", vec![(1, "has no end")]),
            ("a = Return a lamp # x\n", vec![(1, "write `a = \"Return a lamp\"`")]),
            ("a = “x”\n", vec![(1, "straight quotes")]),
            ("a = 15.11.2026\n", vec![(1, "`a = 2026-11-15`")]),
            ("a = 11/15/2026\n", vec![(1, "2026-MM-DD")]),
            ("a = 0,8\n", vec![(1, "`a = 0.8`")]),
            ("a =\nb = 1\n", vec![(1, "`a` has no value")]),
            ("a: 1\n", vec![(1, "write `a = 1`")]),
            ("hello there\n", vec![(1, "says nothing")]),
            ("[[teams]\nid = 1\n", vec![(1, "`[[teams]]`")]),
            ("a = 1]\n", vec![(1, "closes nothing")]),
            // What is well.
            (
                "a = \"\\\"]\" # [\n'b' = '''\n[\n''' \nc = [\n  { d = 1 }, # }\n  [1, 2],\n]\n[x.y]\nd = true\ne = 2026-01-01\n",
                vec![],
            ),
            ("a = [[1], [2]]\nb = 08:00:00\nc = inf\n", vec![]),
        ] {
            let found = causes(toml);
            let line = |at: usize| toml.get(..at).unwrap().matches('\n').count() + 1;
            assert_eq!(found.len(), expected.len(), "{toml}: {found:?}");
            for ((at, message), (expected_line, part)) in found.iter().zip(expected) {
                assert!(line(*at) == expected_line && message.contains(part), "{toml}: {} {message}", line(*at));
            }
        }
    }
}
