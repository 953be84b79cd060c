//! Free times in words: for the form, and as JSON for programs.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::temporal::DateTimePrinter;
use jiff::tz::Offset;

use crate::booking::slots::{self, Slot};
use crate::locale::time::{Clock, DaysAndTimes, offset_iso, offset_name};
use crate::model::{SlotDay, SlotOption};
use crate::page::PageBuilder;

/// How many free times are named where one has gone.
const ALTERNATIVES: usize = 3;
/// What a free time takes as JSON, about, in bytes.
const JSON: usize = 224;

/// A slot as the visitor's clock shows it.
struct Seen {
    slot: Slot,
    offset: Offset,
    wall: DateTime,
}

impl PageBuilder<'_> {
    /// Free times by the visitor's date.
    pub fn days(&self, slots: &[Slot]) -> Vec<SlotDay> {
        let clock = self.clock();
        let mut words = clock.days_and_times();
        seen(&clock, slots).chunk_by(is_same_day).filter_map(|day| self.day(&clock, &mut words, day)).collect()
    }

    /// The same as JSON, written by hand: a team has hundreds of free times, and what serde does for each of them, mostly to
    /// look for what has to be escaped, is more than all the rest.
    pub fn days_json(&self, slots: &[Slot]) -> String {
        let clock = self.clock();
        let mut words = clock.days_and_times();
        let mut out = String::with_capacity(slots.len() * JSON + 64);
        out.push('[');
        for (number, day) in seen(&clock, slots).chunk_by(is_same_day).enumerate() {
            out.push_str(if number > 0 { "," } else { "" });
            match day.first() {
                Some(first) if !is_ambiguous(day) => {
                    let (date, offset) = (first.wall.date(), offset_iso(first.offset));
                    out.extend([r#"{"date":""#, &date.to_string(), r#"","label":"#, &json(&clock.day(date))]);
                    out.extend([r#","count":"#, &json(&self.count(day)), r#","slots":["#]);
                    for (number, seen) in day.iter().enumerate() {
                        out.push_str(if number > 0 { "," } else { "" });
                        write_json(seen, &offset, &clock, &mut words, &mut out);
                    }
                    out.push_str("]}");
                }
                _ => out.push_str(&json(&self.day(&clock, &mut words, day))),
            }
        }
        out.push(']');
        out
    }

    /// The free times nearest to one that has gone.
    pub fn alternatives(&self, slots: &[Slot], wanted: Timestamp) -> Vec<SlotOption> {
        let clock = self.clock();
        let seen = seen(&clock, &slots::nearest(slots, wanted, ALTERNATIVES));
        let mut options = self.options(&clock, &mut clock.days_and_times(), &seen);
        // They may be of several days.
        options.iter_mut().for_each(|option| option.label.clone_from(&option.spoken));
        options
    }

    fn day(&self, clock: &Clock<'_>, words: &mut DaysAndTimes<'_, '_>, seen: &[Seen]) -> Option<SlotDay> {
        let date = seen.first()?.wall.date();
        let (label, count) = (clock.day(date), self.count(seen));
        Some(SlotDay { date: date.to_string(), label, count, slots: self.options(clock, words, seen) })
    }

    fn count(&self, day: &[Seen]) -> String {
        self.texts.with("callback-free", &[("count", day.len().into())])
    }

    fn options(&self, clock: &Clock<'_>, words: &mut DaysAndTimes<'_, '_>, seen: &[Seen]) -> Vec<SlotOption> {
        let is_ambiguous = is_ambiguous(seen);
        let option = |Seen { slot, offset, wall }: &Seen| {
            let (mut label, mut spoken) = (clock.time_of_day(wall.time()), String::new());
            words.write(*wall, &label, &mut spoken);
            if is_ambiguous {
                for text in [&mut label, &mut spoken] {
                    *text = self.texts.aside(text, &offset_name(*offset));
                }
            }
            SlotOption {
                start: slot.start.to_string(),
                end: slot.end.to_string(),
                label,
                spoken,
                offset: offset_iso(*offset),
                remaining: slot.remaining,
            }
        };
        seen.iter().map(option).collect()
    }
}

/// Slots as a clock shows them.
fn seen(clock: &Clock<'_>, slots: &[Slot]) -> Vec<Seen> {
    let seen = |slot: &Slot| {
        let offset = clock.offset(slot.start);
        Seen { slot: *slot, offset, wall: offset.to_datetime(slot.start) }
    };
    slots.iter().map(seen).collect()
}

fn is_same_day(a: &Seen, b: &Seen) -> bool {
    a.wall.date() == b.wall.date()
}

/// Whether a time of day may be two of these, so that the offset has to be told.
fn is_ambiguous(seen: &[Seen]) -> bool {
    let first = seen.first().map(|first| first.offset);
    seen.iter().any(|seen| Some(seen.offset) != first)
}

/// Writes a slot as serde writes a [`SlotOption`].
fn write_json(seen: &Seen, offset: &str, clock: &Clock<'_>, words: &mut DaysAndTimes<'_, '_>, out: &mut String) {
    let Seen { slot, wall, .. } = seen;
    let time = clock.time_of_day(wall.time());
    out.push_str(r#"{"start":""#);
    write_instant(slot.start, out);
    out.push_str(r#"","end":""#);
    write_instant(slot.end, out);
    out.push_str(r#"","label":"#);
    write_text(out, |out| out.push_str(&time));
    out.push_str(r#","spoken":"#);
    write_text(out, |out| words.write(*wall, &time, out));
    out.extend([r#","offset":""#, offset, r#"","remaining":"#, &slot.remaining.to_string(), "}"]);
}

/// Writes an instant in RFC 3339.
fn write_instant(at: Timestamp, out: &mut String) {
    const PRINTER: DateTimePrinter = DateTimePrinter::new();
    // A string takes all that is written to it.
    let _ = PRINTER.print_timestamp(&at, out);
}

/// Writes a text as a string of JSON. Few have anything that is to be escaped (RFC 8259, section 7).
fn write_text(out: &mut String, write: impl FnOnce(&mut String)) {
    let from = out.len();
    out.push('"');
    write(out);
    let is_special = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    if out.bytes().skip(from + 1).any(is_special) {
        let text = out.split_off(from + 1);
        out.truncate(from);
        out.push_str(&json(&text));
    } else {
        out.push('"');
    }
}

/// What is made of texts and numbers alone is always JSON.
fn json(value: &(impl serde::Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_escaped_where_it_has_to_be() {
        for text in ["9:00 ч.", "\"9\" o\\clock", "two\nlines", "tab\t\u{1}", ""] {
            let mut out = "[".to_owned();
            write_text(&mut out, |out| out.push_str(text));
            assert_eq!(out, format!("[{}", json(text)));
        }
    }
}
