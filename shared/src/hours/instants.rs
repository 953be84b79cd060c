//! From wall clock to instants, without asking what a civil time "means".
//!
//! Between two clock changes a zone has one offset. In each such stretch a civil range is at most one span; one that
//! a change skips is in none of them, and one that it repeats is in two.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::Span;
use super::civil::CivilRange;

/// Time between two clock changes.
#[derive(Debug, Clone, Copy)]
pub struct Stretch {
    start: Timestamp,
    end: Timestamp,
    offset: Offset,
}

/// The stretches between two instants, in order.
pub fn stretches(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut current = Stretch { start: from, end: to, offset: zone.to_offset(from) };
    for change in zone.following(from).take_while(|change| change.timestamp() < to) {
        stretches.push(Stretch { end: change.timestamp(), ..current });
        current = Stretch { start: change.timestamp(), end: to, offset: change.offset() };
    }
    stretches.push(current);
    stretches
}

/// The spans of ranges, in order; neighbours that are alike are one.
pub fn spans(ranges: &[CivilRange], stretches: &[Stretch]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for stretch in stretches {
        let at = |civil: DateTime| stretch.offset.to_timestamp(civil).unwrap_or(Timestamp::MAX);
        for range in ranges {
            let (start, end) = (at(range.start).max(stretch.start), at(range.end).min(stretch.end));
            if start >= end {
                continue;
            }
            match spans.last_mut() {
                Some(last) if last.end == start && (last.state, last.doubt) == (range.state, range.doubt) => {
                    last.end = end
                }
                _ => spans.push(Span { start, end, state: range.state, doubt: range.doubt }),
            }
        }
    }
    spans
}
