//! Dates and times as a visitor reads them: in their zone, their locale's calendar, hour cycle and digits.
//!
//! ICU4X has the patterns (CLDR), jiff the zones (IANA tz database).

use icu_calendar::Date;
use icu_datetime::fieldsets::YMD;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_time::{DateTime, Time};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::locale::Locale;

fn preferences(locale: &Locale) -> DateTimeFormatterPreferences {
    icu_locale::Locale::from(locale.id().clone()).into()
}

/// An instant as date and time of day: `21 Nov 2026, 19:00`.
///
/// Falls back to RFC 3339 where CLDR has no pattern, which no known locale reaches.
pub fn date_time(at: Timestamp, zone: &TimeZone, locale: &Locale) -> String {
    let civil = zone.to_datetime(at);
    let text = || {
        let date = iso(civil.date())?;
        let clock = civil.time();
        let time = Time::try_new(
            u8::try_from(clock.hour()).ok()?,
            u8::try_from(clock.minute()).ok()?,
            u8::try_from(clock.second()).ok()?,
            0,
        )
        .ok()?;
        let format = DateTimeFormatter::try_new(preferences(locale), YMD::medium().with_time_hm()).ok()?;
        Some(format.format(&DateTime { date, time }).to_string())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visitor::zone_named;

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
}
