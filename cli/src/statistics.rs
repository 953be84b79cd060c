//! `nearhand statistics`: how the business answers, by days of a zone.

use std::fmt::Write as _;

use nearhand_shared::figures::{Dimension, csv};
use nearhand_shared::id::SiteId;
use serde_json::Value;

use crate::server::{Failure, Server};
use crate::{records, terminal};

/// Which figures are asked for; what is missing is as the server has it.
#[derive(Debug, Default)]
pub struct Asked {
    /// The first day.
    pub from: Option<jiff::civil::Date>,
    /// The last day.
    pub to: Option<jiff::civil::Date>,
    /// The zone whose days they are.
    pub zone: Option<String>,
    /// By what they are told apart.
    pub by: Option<Dimension>,
}

/// Figures as the server tells them.
#[derive(Debug)]
pub struct Statistics(Value);

/// Reads a site's figures.
///
/// # Errors
/// [`Failure`].
pub fn fetch(server: &Server, site: &SiteId, asked: &Asked) -> Result<Statistics, Failure> {
    let named = [
        ("from", asked.from.map(|day| day.to_string())),
        ("to", asked.to.map(|day| day.to_string())),
        ("zone", asked.zone.clone()),
        ("by", asked.by.map(|by| by.as_str().to_owned())),
    ];
    let said = named.iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish();
    server.read(&server.get(&format!("/api/v1/sites/{site}/desk/statistics?{query}"))?).map(Statistics)
}

impl Statistics {
    /// For people: a paragraph for all, and one for each key.
    pub fn to_text(&self) -> String {
        let text = |name: &str| of(&self.0, name).as_str().map(terminal::line).unwrap_or_default();
        let mut out = format!("{} to {}, days of {}\n", text("from"), text("to"), text("zone"));
        paragraph("all", of(&self.0, "totals"), &mut out);
        for row in of(&self.0, "rows").as_array().into_iter().flatten() {
            let key = of(row, "key").as_str().filter(|key| !key.is_empty()).unwrap_or("(none)");
            paragraph(&terminal::line(key), row, &mut out);
        }
        for (list, what, heading) in
            [("gaps", "q", "searched for in vain"), ("languages", "language", "languages not offered")]
        {
            let found = of(&self.0, list).as_array().filter(|found| !found.is_empty());
            for (at, gap) in found.into_iter().flatten().enumerate() {
                let text = |name: &str| of(gap, name).as_str().map(terminal::line).unwrap_or_default();
                let before = if at == 0 { format!("\n{heading}, by visitors\n") } else { String::new() };
                let _ = writeln!(out, "{before}  {:<6}  {:<8}  {}", whole(of(gap, "n")), text("locale"), text(what));
            }
        }
        out
    }

    /// The same for programs.
    ///
    /// # Errors
    /// Where it cannot be written as JSON, which figures always can.
    pub fn to_json(&self) -> serde_json::Result<String> {
        terminal::pretty(&self.0)
    }

    /// The same for a spreadsheet.
    pub fn to_csv(&self) -> String {
        csv::of_report(&self.0)
    }

    /// What visitors looked for in vain, for a spreadsheet.
    pub fn to_gaps(&self) -> String {
        csv::of_gaps(&self.0)
    }

    /// What is missing from the numbers, if anything is.
    pub fn warning(&self) -> Option<String> {
        let regions = of(&self.0, "unreachable").as_array().into_iter().flatten();
        let regions: Vec<String> = regions.filter_map(|region| Some(region.as_str()?.to_owned())).collect();
        records::warning(&regions)
    }
}

fn paragraph(key: &str, figures: &Value, out: &mut String) {
    let _ = writeln!(out, "\n{key}\n  requests            {}", whole(of(figures, "requests")));
    for (label, timing) in [
        ("first response", of(figures, "first_response")),
        ("resolved", of(figures, "resolution")),
        ("resolved for good", of(of(figures, "resolution"), "last")),
    ] {
        let [median, p90, working] = ["median_s", "p90_s", "working_median_s"].map(|name| duration(of(timing, name)));
        let n = whole(of(timing, "n"));
        let _ = writeln!(out, "  {label:<18}  {n}, median {median}, nine of ten {p90}, working {working}");
    }
    for (label, part) in [
        ("at first contact", of(figures, "fcr")),
        ("promise kept", of(figures, "promise_kept")),
        ("csat", of(figures, "csat")),
        ("ces", of(figures, "ces")),
    ] {
        let share = of(part, "share").as_f64().map_or("-".to_owned(), |share| format!("{:.1} %", share * 100.0));
        let _ = writeln!(out, "  {label:<18}  {share} of {}", whole(of(part, "n")));
    }
    let nps = of(of(figures, "nps"), "score").as_f64().map_or("-".to_owned(), |score| format!("{score:.1}"));
    let _ = writeln!(out, "  {:<18}  {nps} of {}", "nps", whole(of(of(figures, "nps"), "n")));
    let without = of(figures, "without_request");
    let share = of(without, "share").as_f64().map_or("-".to_owned(), |share| format!("{:.1} %", share * 100.0));
    let _ = writeln!(out, "  {:<18}  {share} of {} visits (an estimate)", "without request", whole(of(without, "n")));
    let upset = of(figures, "upset");
    let _ = writeln!(out, "  {:<18}  {}, {} wrong", "upset", whole(of(upset, "n")), whole(of(upset, "wrong")));
    let [helped, did_not] = ["helped", "did_not"].map(|name| whole(of(of(figures, "articles"), name)));
    let _ = writeln!(out, "  {:<18}  {helped} helped, {did_not} did not", "articles");
}

/// A part of an answer; nothing where it is not there.
fn of<'v>(value: &'v Value, name: &str) -> &'v Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn whole(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}

/// Seconds as hours and minutes; a dash where there are none.
fn duration(value: &Value) -> String {
    match value.as_u64() {
        None => "-".to_owned(),
        Some(seconds) => format!("{}:{:02}", seconds / 3600, seconds % 3600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_told_in_lines() {
        let told = Statistics(serde_json::json!({
            "from": "2026-11-01", "to": "2026-11-30", "zone": "Europe/Berlin", "unreachable": ["apac"],
            "totals": {
                "requests": 12, "first_response": { "n": 5, "median_s": 3_700, "p90_s": 90_000, "working_median_s": 60 },
                "without_request": { "n": 40, "without": 30, "share": 0.75 }, "upset": { "n": 4, "wrong": 1 },
                "fcr": { "n": 8, "share": 0.625 }, "csat": { "n": 3, "share": null }, "nps": { "n": 6, "score": -33.3 },
            },
            "gaps": [{ "locale": "de", "q": "garantie", "n": 7 }, { "locale": "de", "q": "a\u{1b}[2J", "n": 3 }],
            "rows": [{ "key": "", "requests": 1 }, { "key": "a\u{1b}[2J", "requests": 2 }],
        }));
        let text = told.to_text();
        for expected in [
            "2026-11-01 to 2026-11-30, days of Europe/Berlin",
            "first response      5, median 1:01, nine of ten 25:00, working 0:01",
            "at first contact    62.5 % of 8",
            "csat                - of 3",
            "nps                 -33.3 of 6",
            "\n(none)\n",
            "without request     75.0 % of 40 visits (an estimate)",
            "upset               4, 1 wrong",
            "\nsearched for in vain, by visitors\n  7       de        garantie\n  3 ",
            "a\\u{1b}[2J",
        ] {
            assert!(text.contains(expected), "{expected}:\n{text}");
        }
        assert!(told.warning().unwrap().contains("apac"));
        assert!(told.to_csv().lines().count() == 4);
    }
}
