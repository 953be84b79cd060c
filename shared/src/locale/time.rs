//! Dates and times as a visitor reads them: in their zone, their locale's calendar, hour cycle and digits.
//!
//! ICU4X has the patterns (CLDR), jiff the zones (IANA tz database).

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use icu_calendar::Date;
use icu_datetime::fieldsets::{E, ET, MDE, MDET, T, YMD};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_decimal::input::Decimal;
use icu_experimental::relativetime::options::Numeric;
use icu_experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use icu_time::{DateTime, Time};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{Offset, TimeZone};

use crate::locale::Locale;

fn preferences(locale: &Locale) -> DateTimeFormatterPreferences {
    icu_locale::Locale::from(locale.id().clone()).into()
}

/// An instant as date and time of day: `21 Nov 2026, 19:00`.
///
/// Falls back to RFC 3339 where CLDR has no pattern, which no known locale reaches.
pub fn date_time(at: Timestamp, zone: &TimeZone, locale: &Locale) -> String {
    let text = || {
        let format = DateTimeFormatter::try_new(preferences(locale), YMD::medium().with_time_hm()).ok()?;
        Some(format.format(&iso_time(zone.to_datetime(at))?).to_string())
    };
    text().unwrap_or_else(|| at.to_string())
}

/// A civil date, such as the day on which an article was changed: `12 October 2026`.
pub fn date(day: jiff::civil::Date, locale: &Locale) -> String {
    let text = || {
        let format = DateTimeFormatter::try_new(preferences(locale), YMD::long()).ok()?;
        Some(format.format(&iso(day)?).to_string())
    };
    text().unwrap_or_else(|| day.to_string())
}

fn iso(day: jiff::civil::Date) -> Option<Date<icu_calendar::Iso>> {
    Date::try_new_iso(i32::from(day.year()), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

fn iso_time(at: civil::DateTime) -> Option<DateTime<icu_calendar::Iso>> {
    Some(DateTime { date: iso(at.date())?, time: time(at.time())? })
}

fn time(clock: civil::Time) -> Option<Time> {
    let part = |part: i8| u8::try_from(part).ok();
    Time::try_new(part(clock.hour())?, part(clock.minute())?, part(clock.second())?, 0).ok()
}

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
        let clock = self.zone.to_datetime(at).time();
        let format =
            self.formats.time.get_or_init(|| NoCalendarFormatter::try_new(preferences(self.locale), T::hm()).ok());
        let text = format.as_ref().zip(time(clock)).map(|(format, time)| format.format(&time).to_string());
        text.unwrap_or_else(|| clock.to_string())
    }

    /// An instant, as short as is clear: the time alone for today, with "tomorrow" for the day after, with its weekday
    /// for the five days after that, and with the whole date for any other day.
    pub fn when(&self, at: Timestamp) -> String {
        let civil = self.zone.to_datetime(at);
        let days = civil.date().since(self.today).map_or(i32::MAX, |span| span.get_days());
        match days {
            0 => self.time(at),
            1 => self.weekday_and_time(civil, self.tomorrow().unwrap_or_else(|| self.weekday(civil.date()))),
            2..=6 => self.weekday_and_time(civil, self.weekday(civil.date())),
            _ => self.day_and_time(at),
        }
    }

    /// `Monday 9:00 AM` or `tomorrow 9:00 AM`, as CLDR writes `Mon 9:00 AM`: ICU4X 2.4 leaves the zero out of minutes in
    /// the long form (`9:0`).
    fn weekday_and_time(&self, at: civil::DateTime, day: String) -> String {
        let make = || DateTimeFormatter::try_new(preferences(self.locale), E::short().with_time_hm()).ok();
        let format = self.formats.weekday_time.get_or_init(make);
        let text = format.as_ref().zip(iso_time(at)).map(|(format, at)| format.format(&at).to_string());
        let make = || DateTimeFormatter::try_new(preferences(self.locale), E::short()).ok();
        let format = self.formats.short_weekday.get_or_init(make);
        let short = format.as_ref().zip(iso(at.date())).map(|(format, day)| format.format(&day).to_string());
        match text.zip(short) {
            Some((text, short)) => {
                // Alone it may lack the full stop that it has here, or be another abbreviation: Latvian and Norwegian, in
                // which it comes first.
                let stopped = [&short, "."].concat();
                let first = || text.split([' ', ',']).next().unwrap_or_default().to_owned();
                let short = [stopped, short].into_iter().find(|short| text.contains(short)).unwrap_or_else(first);
                // In a sentence Latvian writes it small.
                let is_small = short.starts_with(char::is_lowercase);
                let day = if is_small { day.to_lowercase() } else { day };
                text.replacen(&short, &day, 1)
            }
            None => at.to_string(),
        }
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

/// An offset as people know it: `UTC+05:45`, `UTC−03:00` with a minus sign, `UTC`.
pub fn offset_name(offset: Offset) -> String {
    if offset.is_zero() { "UTC".to_owned() } else { format!("UTC{}", offset_iso(offset).replace('-', "\u{2212}")) }
}

/// An offset as in RFC 3339: `+05:45`, `-03:00`, `+00:00`.
pub fn offset_iso(offset: Offset) -> String {
    let minutes = offset.seconds().unsigned_abs() / 60;
    let sign = if offset.is_negative() { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::zone::zone_named;

    #[test]
    fn dates_follow_the_locale_and_the_zone() {
        let at: Timestamp = "2026-11-21T10:05:00Z".parse().unwrap();
        // The white space that CLDR puts before AM and PM is a narrow no-break space.
        let cases = [
            ("en", "Europe/London", "Nov 21, 2026, 10:05\u{202f}AM"),
            ("en-GB", "America/St_Johns", "21 Nov 2026, 06:35"),
            ("de", "Europe/Berlin", "21.11.2026, 11:05"),
            ("ja", "Asia/Tokyo", "2026/11/21 19:05"),
            ("zh-Hans", "Australia/Eucla", "2026年11月21日 18:50"),
            ("ar-EG", "Africa/Cairo", "٢١\u{200f}/١١\u{200f}/٢٠٢٦، ١٢:٠٥ م"),
            ("fa", "Asia/Tehran", "۳۰ آبان ۱۴۰۵، ۱۳:۳۵"),
            ("th", "Pacific/Kiritimati", "22 พ.ย. 2569 00:05"),
        ];
        for (locale, zone, expected) in cases {
            let (_, zone) = zone_named(zone).unwrap();
            assert_eq!(date_time(at, &zone, &Locale::parse(locale).unwrap()), expected, "{locale}");
        }
    }

    #[test]
    fn days_are_written_out() {
        let day = jiff::civil::date(2026, 10, 12);
        for (locale, expected) in [("en", "October 12, 2026"), ("de", "12. Oktober 2026"), ("ja", "2026年10月12日")]
        {
            assert_eq!(date(day, &Locale::parse(locale).unwrap()), expected);
        }
    }

    #[test]
    fn an_instant_is_told_as_short_as_is_clear() {
        let now: Timestamp = "2026-11-20T22:00:00Z".parse().unwrap();
        let cases = [
            // The same instants in Berlin (a Friday evening), Tokyo (already Saturday) and Santiago.
            ("en", "Europe/Berlin", "2026-11-20T22:30:00Z", "11:30\u{202f}PM"),
            ("de", "Europe/Berlin", "2026-11-23T08:00:00Z", "Montag, 09:00"),
            ("de", "Europe/Berlin", "2026-11-21T08:00:00Z", "morgen, 09:00"),
            ("en", "America/Santiago", "2026-11-21T12:00:00Z", "tomorrow 9:00\u{202f}AM"),
            ("ja", "Asia/Tokyo", "2026-11-22T01:00:00Z", "10:00 (明日)"),
            ("ar", "Asia/Dubai", "2026-11-22T08:00:00Z", "غدًا 12:00 م"),
            ("fi", "Europe/Helsinki", "2026-11-22T08:00:00Z", "huomenna 10.00"),
            ("nb", "Europe/Oslo", "2026-11-23T08:00:00Z", "mandag kl. 09:00"),
            ("lv", "Europe/Riga", "2026-11-23T08:00:00Z", "pirmdiena, 10:00"),
            ("de", "Europe/Berlin", "2026-11-27T08:00:00Z", "Freitag, 27. November um 09:00"),
            ("ja", "Asia/Tokyo", "2026-11-21T08:00:00Z", "17:00"),
            ("ja", "Asia/Tokyo", "2026-11-24T01:00:00Z", "10:00 (火曜日)"),
            ("es-419", "America/Santiago", "2026-11-23T12:00:00Z", "lunes, 9:00\u{202f}a.m."),
            ("pt-BR", "America/Sao_Paulo", "2026-11-23T12:00:00Z", "segunda-feira, 09:00"),
            ("ar", "Asia/Dubai", "2026-11-23T08:00:00Z", "الاثنين 12:00 م"),
            ("fa", "Asia/Tehran", "2026-11-30T08:00:00Z", "دوشنبه ۹ آذر ساعت ۱۱:۳۰"),
        ];
        for (locale, zone, at, expected) in cases {
            let (_, zone) = zone_named(zone).unwrap();
            let locale = Locale::parse(locale).unwrap();
            assert_eq!(Clock::new(now, &zone, &locale).when(at.parse().unwrap()), expected, "{locale}");
        }
    }

    #[test]
    fn an_offset_has_its_sign_and_its_minutes() {
        for (seconds, name, iso) in [
            (0, "UTC", "+00:00"),
            (20_700, "UTC+05:45", "+05:45"),
            (-12_600, "UTC\u{2212}03:30", "-03:30"),
            (50_400, "UTC+14:00", "+14:00"),
        ] {
            let offset = Offset::from_seconds(seconds).unwrap();
            assert_eq!((offset_name(offset).as_str(), offset_iso(offset).as_str()), (name, iso));
        }
    }
}
