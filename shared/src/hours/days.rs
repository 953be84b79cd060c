//! Which days a rule names: years, months and dates, weeks, weekdays and holidays, as the specification of
//! opening_hours has them. What is named of different kinds holds together, what is named of one kind each for itself.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use opening_hours_syntax::rules::day::{
    self as named, DateOffset, DaySelector, HolidayKind, MonthdayRange, WeekDayOffset, WeekDayRange, WeekNum, Year,
};

use super::unreadable::Unreadable;

/// The days of a rule.
#[derive(Debug, Clone)]
pub enum Days {
    /// All of them: nothing is named.
    Every,
    /// Weekdays alone, from Monday on. Nearly every rule is one of these.
    Week([bool; 7]),
    /// Any other.
    Named(Box<DaySelector>),
}

impl Days {
    /// Reads them from a rule.
    pub fn of(selector: DaySelector) -> Self {
        if selector.is_empty() {
            return Days::Every;
        }
        let is_week = selector.year.is_empty() && selector.monthday.is_empty() && selector.week.is_empty();
        let is_plain = |range: &WeekDayRange| match range {
            WeekDayRange::Fixed { offset, nth_from_start, .. } => *offset == 0 && *nth_from_start == [true; 5],
            WeekDayRange::Holiday { .. } => false,
        };
        if !is_week || !selector.weekday.iter().all(is_plain) {
            return Days::Named(Box::new(selector));
        }
        // A week that begins on a Monday: 5 January 2026.
        let monday = Date::constant(2026, 1, 5);
        Days::Week(std::array::from_fn(|day| {
            let date = monday.saturating_add(i64::try_from(day).unwrap_or_default().days());
            selector.weekday.iter().any(|range| is_of_week(range, date, &[]))
        }))
    }

    /// Whether nothing is named.
    pub const fn are_all(&self) -> bool {
        matches!(self, Days::Every)
    }

    /// Whether a day is one of them; public holidays are in order.
    pub fn contain(&self, date: Date, holidays: &[Date]) -> bool {
        match self {
            Days::Every => true,
            Days::Week(week) => week.get(from_monday(date.weekday())).copied().unwrap_or_default(),
            Days::Named(named) => {
                any(&named.year, |range| is_year(range, date))
                    && any(&named.monthday, |range| is_in(range, date))
                    && any(&named.week, |range| is_week(range, date))
                    && any(&named.weekday, |range| is_of_week(range, date, holidays))
            }
        }
    }
}

impl Days {
    /// Why nobody should name days in this way, if so.
    pub fn doubtful(&self) -> Option<Unreadable> {
        let Days::Named(named) = self else { return None };
        let is_school = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
        if named.weekday.iter().any(is_school) {
            return Some(Unreadable::School);
        }
        named.monthday.iter().any(is_turned).then_some(Unreadable::Turned)
    }
}

/// Whether a span ends at Easter, or begins in some years before its end and in others after it.
fn is_turned(range: &MonthdayRange) -> bool {
    let MonthdayRange::Date { start, end } = range else { return false };
    if start == end || start.0.year().is_some() || end.0.year().is_some() {
        return false;
    }
    let is_in_order = |year: i16| {
        let first = moved(on_year(start.0, year, Missing::After)?, &start.1);
        Some(first <= moved(on_year(end.0, year, Missing::Before)?, &end.1))
    };
    let orders: Vec<bool> = (2000..2100).filter_map(is_in_order).collect();
    matches!(end.0, named::Date::Easter { .. }) || (orders.contains(&true) && orders.contains(&false))
}

/// Where nothing is named, everything is.
fn any<T>(named: &[T], is_meant: impl FnMut(&T) -> bool) -> bool {
    named.is_empty() || named.iter().any(is_meant)
}

fn is_year(range: &named::YearRange, date: Date) -> bool {
    let (years, step) = range.clone().into_parts();
    let year = i32::from(date.year());
    (years.start().0..=years.end().0).contains(&year) && (year - years.start().0) % i32::from(step.max(1)) == 0
}

fn is_week(range: &named::WeekRange, date: Date) -> bool {
    let week = date.iso_week_date().week().unsigned_abs();
    let (weeks, step) = range.clone().into_parts();
    let WeekNum(first) = *weeks.start();
    (first..=weeks.end().0).contains(&week) && week.saturating_sub(first) % step.max(1) == 0
}

fn is_of_week(range: &WeekDayRange, date: Date, holidays: &[Date]) -> bool {
    let on = |offset: i16| date.saturating_sub(i64::from(offset).days());
    match range {
        WeekDayRange::Holiday { kind: HolidayKind::Public, offset } => holidays.binary_search(&on(*offset)).is_ok(),
        // Nobody tells us of school holidays; `nearhand check` says so.
        WeekDayRange::Holiday { kind: HolidayKind::School, .. } => false,
        WeekDayRange::Fixed { range, offset, nth_from_start, nth_from_end } => {
            let date = on(*offset);
            let day = from_monday(date.weekday());
            let (first, last) = (*range.start() as usize, *range.end() as usize);
            let is_weekday = if first <= last { first <= day && day <= last } else { first <= day || day <= last };
            let from_start = usize::from((date.day().unsigned_abs() - 1) / 7);
            let from_end = usize::from((date.days_in_month() - date.day()).unsigned_abs() / 7);
            let is = |nth: &[bool; 5], at: usize| nth.get(at).copied().unwrap_or_default();
            is_weekday && (is(nth_from_start, from_start) || is(nth_from_end, from_end))
        }
    }
}

fn is_in(range: &MonthdayRange, date: Date) -> bool {
    match range {
        MonthdayRange::Month { range, year } => {
            let month = date.month().unsigned_abs();
            let (first, last) = (*range.start() as u8, *range.end() as u8);
            let is_of_year = |offset: i32| year.is_none_or(|Year(year)| year + offset == i32::from(date.year()));
            if first <= last {
                (first..=last).contains(&month) && is_of_year(0)
            } else {
                // Over the turn of the year: the year is that of the first month.
                (first <= month && is_of_year(0)) || (month <= last && is_of_year(1))
            }
        }
        MonthdayRange::Date { start, end } => {
            let this = date.year();
            let years = match start.0.year().or(end.0.year()) {
                Some(Year(year)) => i16::try_from(year).map_or(this..=this, |year| year - 1..=year),
                // What begins in one year may end in the next, and an offset may lead over the turn of the year, too.
                None => this - 1..=this + 1,
            };
            years.into_iter().filter_map(|year| stretch(start, end, year)).any(|(from, to)| from <= date && date <= to)
        }
    }
}

/// The days from one date to another that begin in a year.
fn stretch(start: &(named::Date, DateOffset), end: &(named::Date, DateOffset), year: i16) -> Option<(Date, Date)> {
    let first = moved(on_year(start.0, year, Missing::After)?, &start.1);
    // A single day that this year does not have, such as 29 February, is none.
    if start == end {
        let last = moved(on_year(end.0, year, Missing::Before)?, &end.1);
        return (first <= last).then_some((first, last));
    }
    let named = end.0.year().and_then(|Year(year)| i16::try_from(year).ok());
    named.map_or([year, year + 1], |year| [year, year]).into_iter().find_map(|year| {
        let last = moved(on_year(end.0, year, Missing::Before)?, &end.1);
        (first <= last).then_some((first, last))
    })
}

/// Which day stands for one that a month does not have.
#[derive(Clone, Copy)]
enum Missing {
    Before,
    After,
}

fn on_year(date: named::Date, year: i16, missing: Missing) -> Option<Date> {
    if date.year().is_some_and(|Year(named)| named != i32::from(year)) {
        return None;
    }
    match date {
        named::Date::Easter { .. } => easter(year),
        named::Date::Fixed { month, day, .. } => {
            let first = Date::new(year, month as i8, 1).ok()?;
            let day = i8::try_from(day).ok()?;
            if day <= first.days_in_month() {
                return Date::new(year, month as i8, day).ok();
            }
            let last = first.last_of_month();
            match missing {
                Missing::Before => Some(last),
                Missing::After => last.tomorrow().ok(),
            }
        }
        named::Date::Weekday { month, wday, nth, .. } => {
            let first = Date::new(year, month as i8, 1).ok()?;
            first.nth_weekday_of_month(nth, weekday(wday)).ok()
        }
    }
}

fn moved(date: Date, offset: &DateOffset) -> Date {
    let date = date.saturating_add(i64::from(offset.day_offset).days());
    let back = |wanted: named::Weekday| (7 + from_monday(date.weekday()) - wanted as usize) % 7;
    match offset.wday_offset {
        WeekDayOffset::None => date,
        WeekDayOffset::Prev(day) => date.saturating_sub(i64::try_from(back(day)).unwrap_or_default().days()),
        WeekDayOffset::Next(day) => {
            let days = (7 - back(day)) % 7;
            date.saturating_add(i64::try_from(days).unwrap_or_default().days())
        }
    }
}

/// Easter Sunday in the Gregorian calendar, by Butcher's rule.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let (golden, century, rest) = (year_number % 19, year_number / 100, year_number % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * week) / 451;
    let days = moon + week - 7 * late + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}

fn from_monday(weekday: Weekday) -> usize {
    usize::from(weekday.to_monday_zero_offset().unsigned_abs())
}

fn weekday(day: named::Weekday) -> Weekday {
    Weekday::from_monday_zero_offset(day as i8).unwrap_or(Weekday::Monday)
}
