//! Free times in words. As JSON they are written in `times_json.rs`.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::booking::slots::{self, Slot};
use crate::locale::time::{Clock, DaysAndTimes, offset_iso, offset_name};
use crate::model::{SlotDay, SlotOption};
use crate::page::PageBuilder;

/// How many free times are named where one has gone.
const ALTERNATIVES: usize = 3;

/// A slot as the visitor's clock shows it.
pub(super) struct Seen {
    pub(super) slot: Slot,
    pub(super) offset: Offset,
    pub(super) wall: DateTime,
}

impl PageBuilder<'_> {
    /// Free times by the visitor's date.
    pub fn days(&self, slots: &[Slot]) -> Vec<SlotDay> {
        let clock = self.clock();
        let mut words = clock.days_and_times();
        seen(&clock, slots).chunk_by(is_same_day).filter_map(|day| self.day(&clock, &mut words, day)).collect()
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

    pub(super) fn day(&self, clock: &Clock<'_>, words: &mut DaysAndTimes<'_, '_>, seen: &[Seen]) -> Option<SlotDay> {
        let date = seen.first()?.wall.date();
        let (label, count) = (clock.day(date), self.count(seen));
        Some(SlotDay { date: date.to_string(), label, count, slots: self.options(clock, words, seen) })
    }

    pub(super) fn count(&self, day: &[Seen]) -> String {
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
pub(super) fn seen(clock: &Clock<'_>, slots: &[Slot]) -> Vec<Seen> {
    let seen = |slot: &Slot| {
        let offset = clock.offset(slot.start);
        Seen { slot: *slot, offset, wall: offset.to_datetime(slot.start) }
    };
    slots.iter().map(seen).collect()
}

pub(super) fn is_same_day(a: &Seen, b: &Seen) -> bool {
    a.wall.date() == b.wall.date()
}

/// Whether a time of day may be two of these, so that the offset has to be told.
pub(super) fn is_ambiguous(seen: &[Seen]) -> bool {
    let first = seen.first().map(|first| first.offset);
    seen.iter().any(|seen| Some(seen.offset) != first)
}
