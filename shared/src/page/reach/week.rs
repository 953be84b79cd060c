//! A team's next days on the visitor's clock.

use jiff::{Timestamp, ToSpan};

use crate::hours::{Doubt, Schedule, Span, State, days_after};
use crate::locale::time::Clock;
use crate::model;
use crate::page::PageBuilder;

/// How many days of hours are told.
const WEEK: i32 = 7;

impl PageBuilder<'_> {
    /// The team's next seven days on the visitor's clock, cut at the visitor's midnights but for nights, which are told
    /// whole on the day on which they begin. Each has its date: a holiday's Wednesday is not every Wednesday.
    pub(in crate::page) fn week(&self, clock: &Clock<'_>, schedule: &Schedule) -> Vec<model::DayHours> {
        let spans = schedule.spans(self.now, days_after(self.now, WEEK.into()));
        let days: Vec<_> = (0..=WEEK).filter_map(|day| clock.today().checked_add(day.days()).ok()).collect();
        let starts: Vec<_> = days.iter().map(|day| clock.start_of(*day)).collect();
        let first = starts.iter().flatten().next().copied().unwrap_or(self.now);
        let days = days.into_iter().zip(starts.windows(2));
        days.filter_map(|(day, starts)| {
            let [Some(start), Some(end)] = *starts else { return None };
            // A day that a zone skips has no length.
            if start >= end {
                return None;
            }
            let mut ranges = self.ranges(clock, schedule, &spans, (start, end), first);
            if ranges.is_empty() {
                ranges.push(self.texts.get("hours-closed"));
            }
            Some(model::DayHours { date: day.to_string(), label: clock.day(day), ranges })
        })
        .collect()
    }

    /// What a day has of all spans, a line each; `first` is when the first of all days begins.
    fn ranges(
        &self,
        clock: &Clock<'_>,
        schedule: &Schedule,
        all: &[Span],
        day: (Timestamp, Timestamp),
        first: Timestamp,
    ) -> Vec<String> {
        let mut lines = Vec::new();
        for (number, span) in all.iter().enumerate().filter(|(_, span)| span.start < day.1 && day.0 < span.end) {
            let before = number.checked_sub(1).and_then(|before| all.get(before));
            // Who is there until then and may stay is told in one line, on the day on which that begins.
            if goes_on(before, span) || (is_open_end(span) && span.start < day.0) {
                continue;
            }
            let is_night = is_short(span) && span.start >= first;
            if is_night && span.start < day.0 {
                continue;
            }
            let end = if is_night { span.end } else { span.end.min(day.1) };
            let part = (span.start.max(day.0), end);
            let tail = all.get(number + 1).filter(|next| goes_on(Some(span), next) && next.start <= day.1);
            let doubt = tail.map_or(span.doubt, |tail| tail.doubt);
            lines.push(self.line(clock, part, doubt, schedule, part == day));
        }
        lines
    }

    fn line(
        &self,
        clock: &Clock<'_>,
        (from, to): (Timestamp, Timestamp),
        doubt: Option<Doubt>,
        schedule: &Schedule,
        is_whole_day: bool,
    ) -> String {
        let comment = doubt.map(|doubt| schedule.comment(doubt)).filter(|comment| !comment.is_empty());
        let is_open_end = doubt.is_some_and(|doubt| doubt.is_open_end);
        let note = match (comment, doubt) {
            (Some(comment), _) => Some(comment.to_owned()),
            (None, Some(_)) if !is_open_end => Some(self.texts.get("hours-uncertain")),
            _ => None,
        };
        let range = match is_open_end {
            true => self.texts.with("hours-from", &[("from", clock.time(from).into())]),
            false if is_whole_day => return note.unwrap_or_else(|| self.texts.get("hours-all-day")),
            false => clock.range(from, to),
        };
        match note {
            Some(note) => self.texts.with("hours-note", &[("range", range.into()), ("note", note.into())]),
            None => range,
        }
    }
}

/// Whether a span is shorter than a day: its end cannot be taken for one on the day on which it begins.
fn is_short(span: &Span) -> bool {
    span.end.as_second() - span.start.as_second() < 24 * 60 * 60
}

/// Whether a span is what may come after one that is sure.
fn goes_on(before: Option<&Span>, span: &Span) -> bool {
    is_open_end(span) && before.is_some_and(|before| before.state == State::Open && before.end == span.start)
}

fn is_open_end(span: &Span) -> bool {
    span.doubt.is_some_and(|doubt| doubt.is_open_end)
}
