//! Ranges of times of day, by CLDR's interval formats.

use std::ops::Range;

use icu_datetime::fieldsets::T;
use icu_datetime::range::NoCalendarRangeFormatter;
use jiff::civil;

use super::{preferences, time};
use crate::locale::Locale;

/// How a locale writes ranges of times.
pub(super) struct Ranges {
    format: NoCalendarRangeFormatter<T>,
    /// What is between two times.
    pub(super) between: String,
    /// Whether the day has two halves: AM and PM.
    has_halves: bool,
}

impl Ranges {
    /// `hour` writes a whole hour as a single time.
    pub(super) fn new(locale: &Locale, hour: impl Fn(i8) -> String) -> Option<Self> {
        let format = NoCalendarRangeFormatter::try_new(preferences(locale), T::hm()).ok()?;
        let sample = format.format(&time(civil::time(9, 0, 0, 0))?, &time(civil::time(11, 30, 0, 0))?).to_string();
        // Between the minutes of the first time and the hour of the second. Japanese has a word for minutes there, which
        // single times lack (`9時00分～11時30分`, but `9:00`).
        let runs = number_runs(&sample);
        let between = sample.get(runs.get(1)?.end..runs.get(2)?.start)?.trim_start_matches('分').to_owned();
        let words = |text: String| text.replace(char::is_numeric, "");
        Some(Ranges { format, between, has_halves: words(hour(9)) != words(hour(21)) })
    }

    /// What both times share is said once, if anything.
    pub(super) fn write(&self, (first, from): (civil::Time, &str), (last, to): (civil::Time, &str)) -> Option<String> {
        if !self.has_halves {
            // A word for hours is shared: Bulgarian.
            return Some([from.trim_end_matches(|c: char| !c.is_numeric()), &self.between, to].concat());
        }
        let text = self.format.format(&time(first)?, &time(last)?).to_string();
        let is_one_half = first.hour() / 12 == last.hour() / 12;
        // For times of both halves ICU4X 2.4 turns some around (`9:00 上午 – 6:00 下午`).
        let is_good = if is_one_half { first < last } else { text.starts_with(from) && text.ends_with(to) };
        is_good.then_some(text)
    }
}

/// Where the numbers of a text are.
fn number_runs(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_numeric()) {
        match runs.last_mut().filter(|run| run.end == at) {
            Some(run) => run.end += c.len_utf8(),
            None => runs.push(at..at + c.len_utf8()),
        }
    }
    runs
}
