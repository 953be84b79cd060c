//! From wall clock to instants, without asking what a civil time "means".
//!
//! Between two clock changes a zone has one offset. In each such stretch a civil range is at most one span; one that
//! a change skips is in none of them, and one that it repeats is in two.

use jiff::Timestamp;
use jiff::civil::DateTime;

use super::Span;
use super::civil::CivilRange;
use crate::locale::zone::Stretch;

/// The spans of ranges, in order; neighbours that are alike are one.
pub fn spans(ranges: &[CivilRange], stretches: &[Stretch]) -> Vec<Span> {
    let mut spans = Vec::new();
    for stretch in stretches {
        within(ranges, stretch)
            .iter()
            .filter_map(|range| span(range, stretch))
            .for_each(|span| push(&mut spans, 0, span));
    }
    spans
}

/// The spans of each range for itself: only what a clock change cuts is put together.
pub fn pieces(ranges: impl Iterator<Item = CivilRange>, stretches: &[Stretch]) -> Vec<Span> {
    let mut spans = Vec::new();
    for range in ranges {
        let first = spans.len();
        stretches.iter().filter_map(|stretch| span(&range, stretch)).for_each(|span| push(&mut spans, first, span));
    }
    spans
}

/// Adds a span at the end, as one with its neighbour where they are alike and that is not before the `first`.
fn push(spans: &mut Vec<Span>, first: usize, span: Span) {
    match spans.get_mut(first..).and_then(<[Span]>::last_mut) {
        Some(last) if last.end == span.start && (last.state, last.doubt) == (span.state, span.doubt) => {
            last.end = span.end;
        }
        _ => spans.push(span),
    }
}

/// The ranges that touch a stretch; they are in order, and none overlaps another.
fn within<'r>(ranges: &'r [CivilRange], stretch: &Stretch) -> &'r [CivilRange] {
    let (start, end) = (stretch.offset.to_datetime(stretch.start), stretch.offset.to_datetime(stretch.end));
    let from = ranges.partition_point(|range| range.end <= start);
    let to = ranges.partition_point(|range| range.start < end);
    ranges.get(from..to).unwrap_or_default()
}

/// What a range is in a stretch, if anything.
fn span(range: &CivilRange, stretch: &Stretch) -> Option<Span> {
    let at = |civil: DateTime| stretch.offset.to_timestamp(civil).unwrap_or(Timestamp::MAX);
    let (start, end) = (at(range.start).max(stretch.start), at(range.end).min(stretch.end));
    (start < end).then_some(Span { start, end, state: range.state, doubt: range.doubt })
}
