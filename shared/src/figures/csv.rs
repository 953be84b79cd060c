//! Figures as a table: a line for all, one for each key, a column for each figure (RFC 4180).

use serde_json::{Map, Value};

/// What a cell may not begin with, where it is a text: a spreadsheet would reckon with it.
const FORMULAS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A report, in its JSON form, as CSV. The line of all together has `*` for its key.
pub fn of_report(report: &Value) -> String {
    let empty = Vec::new();
    let totals = report.get("totals").cloned().unwrap_or_default();
    let rows = report.get("rows").and_then(Value::as_array).unwrap_or(&empty);
    let mut columns = Vec::new();
    flatten("", &totals, &mut |name, _| columns.push(name.to_owned()));
    let header = ["from", "to", "zone", "key"].into_iter().chain(columns.iter().map(String::as_str));
    let mut out = line(header.map(cell));
    let days = ["from", "to", "zone"].map(|name| report.get(name).cloned().unwrap_or_default());
    let all = [(Value::from("*"), &totals)];
    let keyed = rows.iter().map(|row| (row.get("key").cloned().unwrap_or_default(), row));
    for (key, figures) in all.into_iter().chain(keyed) {
        let mut told = Map::new();
        flatten("", figures, &mut |name, value| drop(told.insert(name.to_owned(), value.clone())));
        let first = days.iter().chain([&key]).map(text);
        let rest = columns.iter().map(|column| told.get(column).map(text).unwrap_or_default());
        out += &line(first.chain(rest));
    }
    out
}

/// What visitors looked for in vain, of a report in its JSON form, as CSV.
pub fn of_gaps(report: &Value) -> String {
    let header = ["from", "to", "zone", "kind", "locale", "text", "visitors"];
    let mut out = line(header.into_iter().map(cell));
    let get = |value: &Value, name: &str| value.get(name).map(text).unwrap_or_default();
    for (list, kind, what) in [("gaps", "search", "q"), ("languages", "language", "language")] {
        for gap in report.get(list).and_then(Value::as_array).into_iter().flatten() {
            let days = ["from", "to", "zone"].map(|name| get(report, name));
            let rest = [cell(kind), get(gap, "locale"), get(gap, what), get(gap, "n")];
            out += &line(days.into_iter().chain(rest));
        }
    }
    out
}

/// Cells as a line.
pub fn line(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join(",") + "\r\n"
}

/// A text as a cell: it is never more than a text.
pub fn cell(text: &str) -> String {
    let defused = if text.starts_with(FORMULAS) { ["'", text].concat() } else { text.to_owned() };
    if defused.contains([',', '"', '\n', '\r']) {
        ["\"", &defused.replace('"', "\"\""), "\""].concat()
    } else {
        defused
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => cell(text),
        // A number may begin with its sign.
        other => other.to_string(),
    }
}

/// Each value that holds no others, by the names that lead to it.
fn flatten(before: &str, value: &Value, found: &mut dyn FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = if before.is_empty() { name.clone() } else { [before, ".", name].concat() };
                flatten(&name, value, found);
            }
        }
        Value::Array(_) => {}
        value => found(before, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::days::Days;
    use crate::figures::{Dimension, Fact, Keyed, Report, Tally};
    use crate::rating::Question;

    #[test]
    fn a_cell_is_a_text() {
        for (given, expected) in [
            ("berlin", "berlin"),
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-1", "'-1"),
            ("@a", "'@a"),
            ("\t=1", "'\t=1"),
            ("a,b", "\"a,b\""),
            ("=\"a\"", "\"'=\"\"a\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("", ""),
        ] {
            assert_eq!(cell(given), expected, "{given}");
        }
    }

    #[test]
    fn what_was_looked_for_is_a_text_in_its_cell() {
        let report = serde_json::json!({
            "from": "2026-11-01", "to": "2026-11-30", "zone": "UTC",
            "gaps": [{ "locale": "de", "q": "=cmd, \"a\"", "n": 4 }],
            "languages": [{ "locale": "en", "language": "fi", "n": 3 }],
        });
        let lines = of_gaps(&report);
        assert_eq!(lines.lines().count(), 3);
        assert!(
            lines.contains(",search,de,\"'=cmd, \"\"a\"\"\",4\r\n") && lines.ends_with(",language,en,fi,3\r\n"),
            "{lines}"
        );
    }

    #[test]
    fn every_line_has_every_column() {
        let mut tally = Tally::default();
        (0..5).for_each(|_| tally.add(Fact::Rated(Question::Nps, 0)));
        tally.add(Fact::Created);
        let days = Days::of("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap()).unwrap();
        let keyed = vec![Keyed { key: "=cmd".to_owned(), tally }, Keyed::default()];
        let report = Report::of(days, "Europe/Berlin", Some(Dimension::Team), keyed);
        let csv = of_report(&serde_json::to_value(&report).unwrap());
        let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
        assert_eq!(lines.len(), 4);
        assert!(lines.iter().all(|line| line.len() == lines[0].len()));
        let at = |name: &str| lines[0].iter().position(|column| *column == name).unwrap();
        assert_eq!(lines[1][..4], ["2026-11-01", "2026-11-30", "Europe/Berlin", "*"]);
        assert_eq!((lines[2][3], lines[2][at("nps.score")]), ("'=cmd", "-100.0"));
        assert_eq!((lines[3][at("requests")], lines[3][at("csat.share")]), ("0", ""));
        assert!(csv.ends_with("\r\n"));
    }
}
