//! Front matter as YAML, as other programs write it: names with texts, numbers, dates and lists (YAML 1.2, of which front
//! matter uses little). Each line becomes the line of TOML that says the same, so that what is wrong is told at its line.

const FENCE: &str = "---";

/// Front matter and body of a file; none where it does not begin with YAML that ends.
pub fn split(text: &str) -> Option<(&str, &str)> {
    let (first, after) = text.split_once('\n')?;
    if first.trim_end() != FENCE {
        return None;
    }
    let mut at = 0;
    for line in after.split_inclusive('\n') {
        if matches!(line.trim_end(), FENCE | "...") {
            return Some((after.get(..at)?, after.get(at + line.len()..)?));
        }
        at += line.len();
    }
    None
}

/// The same as TOML, line by line. `report` is told of what cannot be read, by lines counted from 1.
pub fn to_toml(yaml: &str, mut report: impl FnMut(usize, String)) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut lines = yaml.lines().enumerate().peekable();
    while let Some((at, line)) = lines.next() {
        let text = without_comment(line).trim_end();
        if text.trim().is_empty() {
            out.push(String::new());
            continue;
        }
        let entry = text.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with([' ', '\t']));
        let Some((key, value)) = entry.filter(|_| !text.starts_with([' ', '\t', '-'])) else {
            report(at + 1, format!("is not `name: value`: {}", text.trim()));
            out.push(String::new());
            continue;
        };
        let (key, value) = (key.trim().trim_matches(['"', '\'']), value.trim());
        // A list, or a text, on the lines below.
        let mut below: Vec<&str> = Vec::new();
        let is_below = |line: &str| line.trim().is_empty() || line.starts_with([' ', '\t']) || line.starts_with("- ");
        let is_open = value.starts_with('[') && !value.ends_with(']');
        let may_go_on = value.is_empty() || value.starts_with(['|', '>']) || is_open || quote_is_open(value);
        while may_go_on
            && let Some((_, next)) = lines.next_if(|(_, next)| is_below(next) || is_open && next.trim() == "]")
        {
            below.push(next);
        }
        let key = if key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)) {
            key.to_owned()
        } else {
            quoted(key)
        };
        let height = below.len();
        out.extend(entry_of(&key, value, &below));
        out.resize(at + 1 + height, String::new());
    }
    let mut toml = out.join("\n");
    toml.push('\n');
    toml
}

/// The lines of an entry.
fn entry_of(key: &str, value: &str, below: &[&str]) -> Vec<String> {
    let together = || below.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    if value.starts_with(['|', '>']) {
        return vec![format!("{key} = {}", quoted(&together().join(" ")))];
    }
    if value.starts_with('[') {
        let all = [&[value], together().as_slice()].concat().join(" ");
        let inside = all.trim_start_matches('[').trim_end_matches(']');
        let items: Vec<String> = items(inside).iter().map(|item| scalar(key, item)).collect();
        return vec![format!("{key} = [{}]", items.join(", "))];
    }
    if !below.is_empty() && value.is_empty() {
        let is_list = together().first().is_some_and(|line| line.starts_with('-'));
        if !is_list {
            return vec![format!("{key} = {}", quoted(&together().join(" ")))];
        }
        let mut lines = vec![format!("{key} = [")];
        lines.extend(below.iter().map(|line| match without_comment(line).trim().strip_prefix('-') {
            Some(item) => format!("{},", scalar(key, item.trim())),
            None => String::new(),
        }));
        if let Some(last) = lines.last_mut() {
            last.push(']');
        }
        return lines;
    }
    if !below.is_empty() {
        return vec![format!("{key} = {}", scalar(key, &[&[value], together().as_slice()].concat().join(" ")))];
    }
    // `title:` alone says nothing.
    if value.is_empty() || value == "~" || value == "null" {
        return vec![String::new()];
    }
    vec![format!("{key} = {}", scalar(key, value))]
}

/// One value. What are texts for us stay texts, whatever they look like: `title: 2026`.
fn scalar(key: &str, value: &str) -> String {
    if let Some(inside) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        // Escapes of YAML that front matter has are those of TOML.
        return format!("\"{inside}\"");
    }
    if let Some(inside) = value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return quoted(&inside.replace("''", "'"));
    }
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match key {
        "updated" | "date" => {
            let day = value.split(['T', ' ']).next().unwrap_or(value);
            let parts: Vec<&str> = day.split('-').collect();
            let is_day = parts.len() == 3 && parts.iter().all(|part| is_digits(part));
            if is_day { day.to_owned() } else { quoted(value) }
        }
        "featured" => match value.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => "true".to_owned(),
            "false" | "no" | "off" => "false".to_owned(),
            _ => quoted(value),
        },
        "order" if is_digits(value) => value.trim_start_matches('0').parse::<u32>().unwrap_or(0).to_string(),
        _ => quoted(value),
    }
}

/// A text in TOML's quotes.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What stands between the commas of a list in one line.
fn items(inside: &str) -> Vec<String> {
    let mut items = Vec::new();
    let (mut item, mut quote) = (String::new(), None);
    let mut before = ' ';
    for c in inside.chars() {
        match (c, quote) {
            ('"' | '\'', None) if item.trim().is_empty() => quote = Some(c),
            (c, Some(open)) if c == open && (open == '\'' || before != '\\') => quote = None,
            (',', None) => {
                items.push(std::mem::take(&mut item).trim().to_owned());
                before = c;
                continue;
            }
            _ => {}
        }
        before = c;
        item.push(c);
    }
    items.push(item.trim().to_owned());
    items.retain(|item| !item.is_empty());
    items
}

/// Whether a text in quotes goes on below.
fn quote_is_open(value: &str) -> bool {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    quote.is_some_and(|quote| value.len() == 1 || !value.ends_with(quote))
}

/// A line without what follows a `#` that begins a comment: one behind a space, and not in quotes.
fn without_comment(line: &str) -> &str {
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        match (c, quote) {
            ('"' | '\'', None) if before.is_whitespace() || matches!(before, '[' | ',' | ':' | '-') => quote = Some(c),
            (c, Some(open)) if c == open && (open == '\'' || before != '\\') => quote = None,
            ('#', None) if before.is_whitespace() => return line.get(..at).unwrap_or(line),
            _ => {}
        }
        before = c;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toml(yaml: &str) -> String {
        to_toml(yaml, |line, message| panic!("{line}: {message}"))
    }

    #[test]
    fn front_matter_of_other_programs_is_read() {
        for (yaml, expected) in [
            ("title: Return a lamp", "title = \"Return a lamp\"\n"),
            ("title: Wi-Fi: how it works # a comment", "title = \"Wi-Fi: how it works\"\n"),
            ("title: \"A \\\"good\\\" #1\"", "title = \"A \\\"good\\\" #1\"\n"),
            ("title: 'It''s here'", "title = \"It's here\"\n"),
            ("title: 2026", "title = \"2026\"\n"),
            ("title: C:\\lamps", "title = \"C:\\\\lamps\"\n"),
            ("updated: 2026-10-12", "updated = 2026-10-12\n"),
            ("updated: 2026-10-12T10:00:00Z", "updated = 2026-10-12\n"),
            ("featured: yes", "featured = true\n"),
            ("order: 007", "order = 7\n"),
            ("keywords: [a, 'b, c', \"d\"]", "keywords = [\"a\", \"b, c\", \"d\"]\n"),
            ("keywords: [\"a \\\"b\\\", c\", d]", "keywords = [\"a \\\"b\\\", c\", \"d\"]\n"),
            ("keywords:\n  - a\n  - b: c\ntitle: x", "keywords = [\n\"a\",\n\"b: c\",]\ntitle = \"x\"\n"),
            ("keywords:\n- a\n- b", "keywords = [\n\"a\",\n\"b\",]\n"),
            ("summary: >\n  One\n  two.\ntitle: x", "summary = \"One two.\"\n\n\ntitle = \"x\"\n"),
            ("summary:\n", "\n"),
            ("# only\n\ntitle: x", "\n\ntitle = \"x\"\n"),
        ] {
            assert_eq!(toml(yaml), expected, "{yaml}");
            assert_eq!(toml(yaml).lines().count(), yaml.lines().count(), "line by line: {yaml}");
        }
        let mut told = Vec::new();
        to_toml("title: x\nnonsense\n", |line, _| told.push(line));
        assert_eq!(told, [2]);
    }

    #[test]
    fn front_matter_ends() {
        assert_eq!(split("---\ntitle: x\n---\nText"), Some(("title: x\n", "Text")));
        assert_eq!(split("--- \ntitle: x\n...\nText"), Some(("title: x\n", "Text")));
        assert_eq!(split("---\ntitle: x\n"), None);
        assert_eq!(split("+++\n+++\n"), None);
    }
}
