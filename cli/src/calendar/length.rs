//! How long an event lasts, and the time that it closes from a start on.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, ToSpan};
use nearhand_shared::content::site::Closure;

use super::moment::{self, Moment};

/// How long an event lasts.
#[derive(Debug, Clone)]
pub enum Length {
    /// Whole days, wherever the team is.
    Days(i64),
    /// From end to end, by the hands of no clock.
    Exact(SignedDuration),
    /// Days by the calendar, hours by no clock.
    Nominal(Span),
}

impl Length {
    /// From a start to an end.
    ///
    /// # Errors
    /// It ends before it begins.
    pub fn between(start: &Moment, end: &Moment) -> Result<Self, String> {
        let is_before = || Err("it ends before it begins".to_owned());
        match (start, end) {
            // The end is the day after the last; some programs write the first one there for an event of a day.
            (Moment::Day(start), Moment::Day(end)) if end >= start => {
                Ok(Length::Days(i64::from((*end - *start).get_days()).max(1)))
            }
            (Moment::Day(_), Moment::Day(_)) => is_before(),
            (Moment::Day(_), Moment::Time(_, zone)) => {
                Length::between(&Moment::Time(start.on_clock_of(zone), zone.clone()), end)
            }
            // Up to that day, which is the one after the last.
            (Moment::Time(_, zone), Moment::Day(_)) => {
                Length::between(start, &Moment::Time(end.on_clock_of(zone), zone.clone()))
            }
            (Moment::Time(from, from_zone), Moment::Time(to, to_zone)) => {
                let (from, to) = moment::instant(*from, from_zone).zip(moment::instant(*to, to_zone)).unzip();
                let exact = to.zip(from).map(|(to, from)| to.duration_since(from));
                exact.filter(|exact| !exact.is_negative()).map_or_else(is_before, |exact| Ok(Length::Exact(exact)))
            }
        }
    }

    /// A duration from a start on; `None` where the start is a day and the duration is not one of days.
    pub fn lasting(start: &Moment, span: Span) -> Option<Self> {
        if matches!(start, Moment::Time(..)) {
            return Some(Length::Nominal(span));
        }
        let relative = jiff::SpanRelativeTo::days_are_24_hours();
        let seconds = span.total((jiff::Unit::Second, relative)).ok()? as i64;
        (seconds % 86_400 == 0).then(|| Length::Days((seconds / 86_400).max(1)))
    }

    /// What has neither end nor duration: a day lasts a day, a time no time.
    pub fn without_end(start: &Moment) -> Self {
        match start {
            Moment::Day(_) => Length::Days(1),
            Moment::Time(..) => Length::Exact(SignedDuration::ZERO),
        }
    }

    /// The time from a start on the clock of `zone`, on the clock of the team; `None` where it is none.
    pub fn closure(&self, start: DateTime, zone: &TimeZone, own: &TimeZone) -> Option<Closure> {
        let (from, to) = match self {
            Length::Days(days) => (start, start.checked_add(days.days()).ok()?),
            Length::Exact(exact) => {
                let from = moment::instant(start, zone)?;
                (own.to_datetime(from), own.to_datetime(from.checked_add(*exact).ok()?))
            }
            Length::Nominal(span) => {
                let from = moment::instant(start, zone)?.to_zoned(zone.clone());
                (own.to_datetime(from.timestamp()), own.to_datetime(from.checked_add(*span).ok()?.timestamp()))
            }
        };
        // Within an hour that the clock repeats, the end may be shown before the beginning.
        (from != to).then(|| Closure { from: from.min(to), to: from.max(to) })
    }
}
