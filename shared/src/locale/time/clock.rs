//! A visitor's clock: what it says of an instant, and of the time between two.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use icu_datetime::fieldsets::{E, ET, MDE, MDET, T, YMD, YMDT};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::input::Decimal;
use icu_experimental::relativetime::options::Numeric;
use icu_experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, civil};

use super::range::Ranges;
use super::{iso, iso_time, preferences, time};
use crate::locale::Locale;
use crate::locale::text::punctuation::Punctuation;
use crate::locale::zone::Offsets;

/// CLDR's formats of a locale, each made when it is first needed, and what they write again and again. Making one costs
/// more than all that it writes in an answer.
#[derive(Default)]
struct Formats {
    time: OnceCell<Option<NoCalendarFormatter<T>>>,
    times: Times,
    weekdays: [OnceCell<String>; 7],
    short_weekdays: [OnceCell<Option<String>>; 7],
    weekday_time: OnceCell<Option<DateTimeFormatter<ET>>>,
    day: OnceCell<Option<DateTimeFormatter<MDE>>>,
    day_time: OnceCell<Option<DateTimeFormatter<MDET>>>,
    date: OnceCell<Option<DateTimeFormatter<YMD>>>,
    date_time: OnceCell<Option<DateTimeFormatter<YMDT>>>,
    tomorrow: OnceCell<Option<String>>,
    ranges: OnceCell<Option<Ranges>>,
}

/// The times of day in words, those at full five minutes: nearly all that anybody tells.
struct Times(Vec<OnceCell<Box<str>>>);

/// Minutes from one of those to the next.
const APART: usize = 5;

impl Default for Times {
    fn default() -> Self {
        Times(vec![OnceCell::new(); 24 * 60 / APART])
    }
}

impl Times {
    /// A time as `make` writes it, once where it is kept.
    fn words(&self, at: civil::Time, make: impl FnOnce() -> String) -> String {
        let minute = usize::from(at.hour().unsigned_abs()) * 60 + usize::from(at.minute().unsigned_abs());
        match self.0.get(minute / APART).filter(|_| minute % APART == 0) {
            Some(kept) => kept.get_or_init(|| make().into_boxed_str()).clone().into_string(),
            None => make(),
        }
    }
}

/// For how many locales formats are kept; with all its times one has up to 20 KB.
const KEPT: usize = 64;

/// The formats of a locale, kept from one visitor to the next.
fn formats_of(locale: &Locale) -> Rc<Formats> {
    thread_local! {
        static FORMATS: RefCell<Vec<(Locale, Rc<Formats>)>> = const { RefCell::new(Vec::new()) };
    }
    FORMATS.with_borrow_mut(|all| {
        if let Some((_, formats)) = all.iter().find(|(known, _)| known == locale) {
            return Rc::clone(formats);
        }
        if all.len() >= KEPT {
            all.clear();
        }
        let formats = Rc::new(Formats::default());
        all.push((locale.clone(), Rc::clone(&formats)));
        formats
    })
}

/// A civil date in full, as [`super::date`] tells it.
pub(super) fn date(day: civil::Date, locale: &Locale) -> Option<String> {
    let formats = formats_of(locale);
    let make = || DateTimeFormatter::try_new(preferences(locale), YMD::long()).ok();
    Some(formats.date.get_or_init(make).as_ref()?.format(&iso(day)?).to_string())
}

/// A civil date and time of day, as [`super::date_time`] tells an instant.
pub(super) fn date_time(civil: civil::DateTime, locale: &Locale) -> Option<String> {
    let formats = formats_of(locale);
    let make = || DateTimeFormatter::try_new(preferences(locale), YMD::medium().with_time_hm()).ok();
    Some(formats.date_time.get_or_init(make).as_ref()?.format(&iso_time(civil)?).to_string())
}

/// The form in which an instant is told. A text may choose its words by it: `$kind` beside `$time`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The time of day alone: it is today.
    Time,
    /// `tomorrow` and the time.
    Tomorrow,
    /// A weekday and the time.
    Weekday,
    /// Weekday, day, month and time.
    Date,
}

impl Kind {
    /// Its name in texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Time => "time",
            Kind::Tomorrow => "tomorrow",
            Kind::Weekday => "weekday",
            Kind::Date => "date",
        }
    }
}

/// An instant in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The words.
    pub text: String,
    /// Their form.
    pub kind: Kind,
}

/// A visitor's clock: tells instants as short as they can be understood.
pub struct Clock<'a> {
    zone: &'a TimeZone,
    locale: &'a Locale,
    now: Timestamp,
    /// Now, on the wall.
    today: civil::Date,
    /// What the zone's rules make of the time that is mostly told.
    offsets: OnceCell<Offsets<'a>>,
    formats: Rc<Formats>,
}

/// How far ahead that is, and how far back.
const AHEAD: SignedDuration = SignedDuration::from_hours(100 * 24);
const BACK: SignedDuration = SignedDuration::from_hours(2 * 24);

impl<'a> Clock<'a> {
    /// The clock of a visitor in a zone and a locale.
    pub fn new(now: Timestamp, zone: &'a TimeZone, locale: &'a Locale) -> Self {
        let today = zone.to_datetime(now).date();
        Clock { zone, locale, now, today, offsets: OnceCell::new(), formats: formats_of(locale) }
    }

    /// The zone's UTC offset at an instant.
    pub fn offset(&self, at: Timestamp) -> Offset {
        self.offsets().at(at)
    }

    /// What the clock shows at an instant.
    pub fn wall(&self, at: Timestamp) -> civil::DateTime {
        self.offset(at).to_datetime(at)
    }

    /// The first instant of a day.
    pub fn start_of(&self, day: civil::Date) -> Option<Timestamp> {
        self.offsets().start_of(day)
    }

    /// The day that it is.
    pub fn today(&self) -> civil::Date {
        self.today
    }

    fn offsets(&self) -> &Offsets<'a> {
        self.offsets.get_or_init(|| {
            let from = self.now.checked_sub(BACK).unwrap_or(Timestamp::MIN);
            let to = self.now.checked_add(AHEAD).unwrap_or(Timestamp::MAX);
            Offsets::known(self.zone, from, to)
        })
    }

    /// The time of day: `18:00`, `6:00 PM`.
    pub fn time(&self, at: Timestamp) -> String {
        self.time_of_day(self.wall(at).time())
    }

    /// A time of day on the wall.
    pub fn time_of_day(&self, clock: civil::Time) -> String {
        let make = || NoCalendarFormatter::try_new(preferences(self.locale), T::hm()).ok();
        self.formats.times.words(clock, || {
            let format = self.formats.time.get_or_init(make);
            let text = format.as_ref().zip(time(clock)).map(|(format, time)| format.format(&time).to_string());
            text.unwrap_or_else(|| clock.to_string())
        })
    }

    /// The time from one instant to another, as short as is clear: `9:00 – 11:30 AM`, `09:00–18:00` (CLDR's interval
    /// formats). Days are not told: it is for times of one day, or of the night that follows it.
    pub fn range(&self, from: Timestamp, to: Timestamp) -> String {
        let hour = |hour| self.time_of_day(civil::time(hour, 0, 0, 0));
        let ranges = self.formats.ranges.get_or_init(|| Ranges::new(self.locale, hour));
        let clock = |at| self.wall(at).time();
        let (first, last) = (self.time_of_day(clock(from)), self.time_of_day(clock(to)));
        let text = ranges.as_ref().and_then(|ranges| ranges.write((clock(from), &first), (clock(to), &last)));
        let between = || ranges.as_ref().map_or(" – ", |ranges| &ranges.between);
        text.unwrap_or_else(|| [&first, between(), &last].concat())
    }

    /// An instant, as short as is clear: the time alone for today, with "tomorrow" for the day after, with its weekday
    /// for the five days after that, and with the whole date for any other day.
    pub fn when(&self, at: Timestamp) -> When {
        let civil = self.wall(at);
        let days = civil.date().since(self.today).map_or(i32::MAX, |span| span.get_days());
        let (kind, text) = match days {
            0 => (Kind::Time, self.time(at)),
            1 => match self.tomorrow() {
                Some(tomorrow) => (Kind::Tomorrow, self.day_with_time(at, tomorrow)),
                None => (Kind::Weekday, self.day_with_time(at, self.weekday(civil.date()))),
            },
            2..=6 => (Kind::Weekday, self.day_with_time(at, self.weekday(civil.date()))),
            _ => (Kind::Date, self.day_and_time(at)),
        };
        When { text, kind }
    }

    /// `Monday 9:00 AM` or `tomorrow 9:00 AM`, as CLDR writes `Mon 9:00 AM`: ICU4X 2.4 leaves the zero out of minutes in
    /// the long form (`9:0`).
    fn day_with_time(&self, at: Timestamp, day: String) -> String {
        let civil = self.wall(at);
        let make = || DateTimeFormatter::try_new(preferences(self.locale), E::short().with_time_hm()).ok();
        let format = self.formats.weekday_time.get_or_init(make);
        let text = format.as_ref().zip(iso_time(civil)).map(|(format, at)| format.format(&at).to_string());
        let Some((text, short)) = text.zip(self.short_weekday(civil.date())) else { return civil.to_string() };
        // Alone it may lack the full stop that it has here, or be another abbreviation: Latvian and Norwegian, in
        // which it comes first.
        let stopped = [&short, "."].concat();
        let first = || text.split([' ', ',']).next().unwrap_or_default().to_owned();
        let short = [stopped, short].into_iter().find(|short| text.contains(short)).unwrap_or_else(first);
        // In a sentence Latvian writes it small.
        let day = if short.starts_with(char::is_lowercase) { day.to_lowercase() } else { day };
        // An abbreviation may stand in brackets (Japanese, Korean) or after the time and a comma (Lithuanian). A word
        // that is a part of a sentence does not.
        let is_aside = text.contains(&format!("({short})"));
        if is_aside || text.ends_with(&format!(", {short}")) {
            let between = if is_aside { Punctuation::of(self.locale).between_words } else { ", " };
            return [&day, between, &self.time(at)].concat();
        }
        let text = text.replacen(&short, &day, 1);
        // Chinese of Hong Kong: `明日 上午9:00`.
        if Punctuation::of(self.locale).between_words.is_empty() { text.replace(' ', "") } else { text }
    }

    /// What the day after this one is called.
    fn tomorrow(&self) -> Option<String> {
        let make = || {
            let mut words = RelativeTimeFormatterOptions::default();
            words.numeric = Some(Numeric::Auto);
            let locale = icu_locale::Locale::from(self.locale.id().clone());
            let format = RelativeTimeFormatter::try_new_long_day(locale.into(), words).ok()?;
            Some(format.format(Decimal::from(1)).to_string())
        };
        self.formats.tomorrow.get_or_init(make).clone()
    }

    /// Day and time in full, without the year: `Monday, November 23 at 9:00 AM`.
    pub fn day_and_time(&self, at: Timestamp) -> String {
        self.in_full(self.wall(at))
    }

    /// The same of many times, of which those of one day come one after the other.
    pub fn days_and_times(&self) -> DaysAndTimes<'_, 'a> {
        DaysAndTimes { clock: self, around: None }
    }

    fn in_full(&self, civil: civil::DateTime) -> String {
        // CLDR's "at" of these is a word around the time (`को 9:05 am बजे`), or written onto it (`9:05 AM-ന്`), brackets (Basque)
        // or a slash (Azerbaijani), which no sentence takes up well.
        if matches!(self.locale.id().language.as_str(), "az" | "bn" | "eu" | "hi" | "ml" | "mr" | "te" | "ur") {
            let comma = Punctuation::of(self.locale).comma;
            return [self.day(civil.date()), self.time_of_day(civil.time())].join(comma);
        }
        let make = || DateTimeFormatter::try_new(preferences(self.locale), MDE::long().with_time_hm()).ok();
        let format = self.formats.day_time.get_or_init(make);
        let text = format.as_ref().zip(iso_time(civil)).map(|(format, at)| format.format(&at).to_string());
        text.unwrap_or_else(|| civil.to_string())
    }

    /// A day: `Monday, November 23`.
    pub fn day(&self, day: civil::Date) -> String {
        let make = || DateTimeFormatter::try_new(preferences(self.locale), MDE::long()).ok();
        let format = self.formats.day.get_or_init(make);
        let text = format.as_ref().zip(iso(day)).map(|(format, day)| format.format(&day).to_string());
        text.unwrap_or_else(|| day.to_string())
    }

    /// A weekday: `Monday`.
    pub fn weekday(&self, day: civil::Date) -> String {
        let make = || {
            let format = DateTimeFormatter::try_new(preferences(self.locale), E::long()).ok();
            let text = format.zip(iso(day)).map(|(format, day)| format.format(&day).to_string());
            text.unwrap_or_else(|| day.to_string())
        };
        of_week(&self.formats.weekdays, day).map_or_else(make, |kept| kept.get_or_init(make).clone())
    }

    /// The same, as short as the locale writes it.
    fn short_weekday(&self, day: civil::Date) -> Option<String> {
        let make = || {
            let format = DateTimeFormatter::try_new(preferences(self.locale), E::short()).ok()?;
            Some(format.format(&iso(day)?).to_string())
        };
        of_week(&self.formats.short_weekdays, day).and_then(|kept| kept.get_or_init(make).clone())
    }
}

/// What is kept for a day of the week.
fn of_week<T>(week: &[OnceCell<T>; 7], day: civil::Date) -> Option<&OnceCell<T>> {
    week.get(usize::from(day.weekday().to_monday_zero_offset().unsigned_abs()))
}

/// Days and times in full. Within one day they differ by the time alone, so a day is written once.
pub struct DaysAndTimes<'c, 'z> {
    clock: &'c Clock<'z>,
    /// The day that was written last, with what is around its times, if they stand in it as they stand alone.
    around: Option<(civil::Date, Option<[String; 2]>)>,
}

impl DaysAndTimes<'_, '_> {
    /// Writes a day and time, of which the time alone is `time`.
    pub fn write(&mut self, at: civil::DateTime, time: &str, out: &mut String) {
        match self.around(at, time) {
            Some([before, after]) => out.extend([before, time, after]),
            None => out.push_str(&self.clock.in_full(at)),
        }
    }

    /// What is around each time of a day; `None` where its times do not stand in it as they stand alone.
    pub fn around(&mut self, at: civil::DateTime, time: &str) -> Option<&[String; 2]> {
        if self.around.as_ref().is_none_or(|(day, _)| *day != at.date()) {
            self.around = Some((at.date(), around(&self.clock.in_full(at), time)));
        }
        self.around.as_ref().and_then(|(_, around)| around.as_ref())
    }

    /// Whether the day that was written last needs to be written no more.
    #[cfg(test)]
    pub fn is_quick(&self) -> bool {
        self.around.as_ref().is_some_and(|(_, around)| around.is_some())
    }
}

/// What is around a time in a text that has it once; a number beside it would be a part of it.
fn around(text: &str, time: &str) -> Option<[String; 2]> {
    let (before, after) = text.split_once(time)?;
    let is_cut = before.ends_with(char::is_numeric) || after.starts_with(char::is_numeric) || after.contains(time);
    (!is_cut && !time.is_empty()).then(|| [before.to_owned(), after.to_owned()])
}
