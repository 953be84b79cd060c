//! A visitor's clock: what it says of an instant, and of the time between two.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use icu_datetime::fieldsets::{E, ET, MDE, MDET, T};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::input::Decimal;
use icu_experimental::relativetime::options::Numeric;
use icu_experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use super::range::Ranges;
use super::{iso, iso_time, preferences, time};
use crate::locale::Locale;
use crate::locale::text::punctuation::Punctuation;

/// CLDR's formats of a locale, each made when it is first needed. Making one costs more than all that it writes in an
/// answer.
#[derive(Default)]
struct Formats {
    time: OnceCell<Option<NoCalendarFormatter<T>>>,
    weekday: OnceCell<Option<DateTimeFormatter<E>>>,
    short_weekday: OnceCell<Option<DateTimeFormatter<E>>>,
    weekday_time: OnceCell<Option<DateTimeFormatter<ET>>>,
    day: OnceCell<Option<DateTimeFormatter<MDE>>>,
    day_time: OnceCell<Option<DateTimeFormatter<MDET>>>,
    tomorrow: OnceCell<Option<String>>,
    ranges: OnceCell<Option<Ranges>>,
}

/// For how many locales formats are kept.
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
    /// Now, on the wall.
    today: civil::Date,
    formats: Rc<Formats>,
}

impl<'a> Clock<'a> {
    /// The clock of a visitor in a zone and a locale.
    pub fn new(now: Timestamp, zone: &'a TimeZone, locale: &'a Locale) -> Self {
        Clock { zone, locale, today: zone.to_datetime(now).date(), formats: formats_of(locale) }
    }

    /// The time of day: `18:00`, `6:00 PM`.
    pub fn time(&self, at: Timestamp) -> String {
        self.time_of_day(self.zone.to_datetime(at).time())
    }

    fn time_of_day(&self, clock: civil::Time) -> String {
        let format =
            self.formats.time.get_or_init(|| NoCalendarFormatter::try_new(preferences(self.locale), T::hm()).ok());
        let text = format.as_ref().zip(time(clock)).map(|(format, time)| format.format(&time).to_string());
        text.unwrap_or_else(|| clock.to_string())
    }

    /// The time from one instant to another, as short as is clear: `9:00 – 11:30 AM`, `09:00–18:00` (CLDR's interval
    /// formats). Days are not told: it is for times of one day, or of the night that follows it.
    pub fn range(&self, from: Timestamp, to: Timestamp) -> String {
        let hour = |hour| self.time_of_day(civil::time(hour, 0, 0, 0));
        let ranges = self.formats.ranges.get_or_init(|| Ranges::new(self.locale, hour));
        let clock = |at| self.zone.to_datetime(at).time();
        let (first, last) = (self.time(from), self.time(to));
        let text = ranges.as_ref().and_then(|ranges| ranges.write((clock(from), &first), (clock(to), &last)));
        let between = || ranges.as_ref().map_or(" – ", |ranges| &ranges.between);
        text.unwrap_or_else(|| [&first, between(), &last].concat())
    }

    /// An instant, as short as is clear: the time alone for today, with "tomorrow" for the day after, with its weekday
    /// for the five days after that, and with the whole date for any other day.
    pub fn when(&self, at: Timestamp) -> When {
        let civil = self.zone.to_datetime(at);
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
        let civil = self.zone.to_datetime(at);
        let make = || DateTimeFormatter::try_new(preferences(self.locale), E::short().with_time_hm()).ok();
        let format = self.formats.weekday_time.get_or_init(make);
        let text = format.as_ref().zip(iso_time(civil)).map(|(format, at)| format.format(&at).to_string());
        let make = || DateTimeFormatter::try_new(preferences(self.locale), E::short()).ok();
        let format = self.formats.short_weekday.get_or_init(make);
        let short = format.as_ref().zip(iso(civil.date())).map(|(format, day)| format.format(&day).to_string());
        let Some((text, short)) = text.zip(short) else { return civil.to_string() };
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
        let civil = self.zone.to_datetime(at);
        // CLDR's "at" of these two is a word around the time (`को 9:05 am बजे`), which no sentence takes up well.
        if matches!(self.locale.id().language.as_str(), "hi" | "bn") {
            return [self.day(civil.date()), self.time(at)].join(", ");
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
        let make = || DateTimeFormatter::try_new(preferences(self.locale), E::long()).ok();
        let format = self.formats.weekday.get_or_init(make);
        let text = format.as_ref().zip(iso(day)).map(|(format, day)| format.format(&day).to_string());
        text.unwrap_or_else(|| day.to_string())
    }
}
