//! Free times as JSON, written by hand: a team has hundreds of them, and what serde does for each, mostly to look for what
//! has to be escaped, is more than all the rest.
//!
//! They have much in common, which is written once: a day what is around its times, a time of day its words, a day in UTC
//! its date.

use jiff::Timestamp;

use super::times::{Seen, is_ambiguous, is_same_day, seen};
use crate::booking::slots::Slot;
use crate::locale::time::{Clock, DaysAndTimes, offset_iso};
use crate::page::PageBuilder;

/// What a free time takes, about, in bytes.
const SIZE: usize = 224;
const MINUTES_OF_DAY: usize = 24 * 60;
const SECONDS_OF_DAY: i64 = 24 * 60 * 60;

impl PageBuilder<'_> {
    /// What [`PageBuilder::days`] is as JSON.
    pub fn days_json(&self, slots: &[Slot]) -> String {
        let clock = self.clock();
        let mut words = clock.days_and_times();
        let mut writer = Writer::new(&clock, slots.len() * SIZE + 64);
        writer.out.push('[');
        for (number, day) in seen(&clock, slots).chunk_by(is_same_day).enumerate() {
            writer.out.push_str(if number > 0 { "," } else { "" });
            match day.first() {
                Some(first) if !is_ambiguous(day) => {
                    let date = first.wall.date();
                    writer.out.extend([r#"{"date":""#, &date.to_string(), r#"","label":"#, &json(&clock.day(date))]);
                    writer.out.extend([r#","count":"#, &json(&self.count(day)), r#","slots":["#]);
                    writer.day(first, day);
                    writer.out.push_str("]}");
                }
                _ => writer.out.push_str(&json(&self.day(&clock, &mut words, day))),
            }
        }
        writer.out.push(']');
        writer.out
    }
}

/// Writes times as serde writes a [`crate::model::SlotOption`].
struct Writer<'c, 'z> {
    clock: &'c Clock<'z>,
    words: DaysAndTimes<'c, 'z>,
    /// By minute: a time of day in words, as it stands between the quotes of JSON. Empty where it was not needed yet.
    labels: Vec<String>,
    /// The day in UTC that was written last, in days since the Unix epoch, and what an instant of it begins with.
    utc: (i64, String),
    out: String,
}

impl<'c, 'z> Writer<'c, 'z> {
    fn new(clock: &'c Clock<'z>, size: usize) -> Self {
        let labels = vec![String::new(); MINUTES_OF_DAY];
        let out = String::with_capacity(size);
        Writer { clock, words: clock.days_and_times(), labels, utc: (i64::MIN, String::new()), out }
    }

    /// The times of a day, of which `first` is one.
    fn day(&mut self, first: &Seen, day: &[Seen]) {
        let offset = offset_iso(first.offset);
        let time = self.clock.time_of_day(first.wall.time());
        let around = self.words.around(first.wall, &time).map(|[before, after]| [escaped(before), escaped(after)]);
        for (number, seen) in day.iter().enumerate() {
            let minute =
                usize::from(seen.wall.hour().unsigned_abs()) * 60 + usize::from(seen.wall.minute().unsigned_abs());
            self.out.push_str(if number > 0 { r#",{"start":""# } else { r#"{"start":""# });
            self.instant(seen.slot.start);
            self.out.push_str(r#"","end":""#);
            self.instant(seen.slot.end);
            self.out.push_str(r#"","label":""#);
            self.time_of_day(minute, seen);
            self.out.push_str(r#"","spoken":""#);
            if let Some([before, after]) = &around {
                self.out.push_str(before);
                self.time_of_day(minute, seen);
                self.out.push_str(after);
            } else {
                let (time, mut spoken) = (self.clock.time_of_day(seen.wall.time()), String::new());
                self.words.write(seen.wall, &time, &mut spoken);
                self.out.push_str(&escaped(&spoken));
            }
            self.out.extend([r#"","offset":""#, &offset, r#"","remaining":"#]);
            match u8::try_from(seen.slot.remaining) {
                Ok(digit @ 0..=9) => self.out.push(char::from(b'0' + digit)),
                _ => self.out.push_str(&seen.slot.remaining.to_string()),
            }
            self.out.push('}');
        }
    }

    fn time_of_day(&mut self, minute: usize, seen: &Seen) {
        if let Some(label) = self.labels.get_mut(minute) {
            if label.is_empty() {
                *label = escaped(&self.clock.time_of_day(seen.wall.time()));
            }
            self.out.push_str(label);
        }
    }

    /// An instant in RFC 3339.
    fn instant(&mut self, at: Timestamp) {
        let (day, second) = (at.as_second().div_euclid(SECONDS_OF_DAY), at.as_second().rem_euclid(SECONDS_OF_DAY));
        if at.subsec_nanosecond() != 0 {
            self.out.push_str(&at.to_string());
            return;
        }
        if self.utc.0 != day {
            let text = at.to_string();
            self.utc = (day, text.split_once('T').map_or_else(String::new, |(date, _)| format!("{date}T")));
        }
        self.out.push_str(&self.utc.1);
        let clock = [(second / 3600, b':'), (second / 60 % 60, b':'), (second % 60, b'Z')].map(|(number, after)| {
            let digit = |number: i64| b'0' + u8::try_from(number).unwrap_or_default();
            [digit(number / 10), digit(number % 10), after]
        });
        self.out.push_str(str::from_utf8(clock.as_flattened()).unwrap_or_default());
    }
}

/// A text as it stands between the quotes of JSON. What is escaped is so by the character (RFC 8259, section 7), so texts
/// can be escaped one by one and then joined.
fn escaped(text: &str) -> String {
    let is_special = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    if !text.bytes().any(is_special) {
        return text.to_owned();
    }
    let quoted = json(text);
    quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default().to_owned()
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
        for text in ["9:00 ч.", "\"9\" o\\clock", "two\nlines", "tab\t\u{1}", "\\", ""] {
            assert_eq!(["\"", &escaped(text), "\""].concat(), json(text));
        }
    }
}
