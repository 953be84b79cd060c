//! Dates and times in many locales.

use super::*;
use crate::locale::text::spoken;
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
    for (locale, expected) in [("en", "October 12, 2026"), ("de", "12. Oktober 2026"), ("ja", "2026年10月12日")] {
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
        ("ja", "Asia/Tokyo", "2026-11-22T01:00:00Z", "明日10:00"),
        ("ar", "Asia/Dubai", "2026-11-22T08:00:00Z", "غدًا 12:00 م"),
        ("fi", "Europe/Helsinki", "2026-11-22T08:00:00Z", "huomenna 10.00"),
        ("nb", "Europe/Oslo", "2026-11-23T08:00:00Z", "mandag kl. 09:00"),
        ("lv", "Europe/Riga", "2026-11-23T08:00:00Z", "pirmdiena, 10:00"),
        ("de", "Europe/Berlin", "2026-11-27T08:00:00Z", "Freitag, 27. November um 09:00"),
        ("ja", "Asia/Tokyo", "2026-11-21T08:00:00Z", "17:00"),
        ("ja", "Asia/Tokyo", "2026-11-24T01:00:00Z", "火曜日10:00"),
        ("es-419", "America/Santiago", "2026-11-23T12:00:00Z", "lunes, 9:00\u{202f}a.m."),
        ("pt-BR", "America/Sao_Paulo", "2026-11-23T12:00:00Z", "segunda-feira, 09:00"),
        ("ar", "Asia/Dubai", "2026-11-23T08:00:00Z", "الاثنين 12:00 م"),
        ("fa", "Asia/Tehran", "2026-11-30T08:00:00Z", "دوشنبه ۹ آذر ساعت ۱۱:۳۰"),
    ];
    for (locale, zone, at, expected) in cases {
        let (_, zone) = zone_named(zone).unwrap();
        let locale = Locale::parse(locale).unwrap();
        assert_eq!(Clock::new(now, &zone, &locale).when(at.parse().unwrap()).text, expected, "{locale}");
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

#[test]
fn every_locale_tells_a_time_in_each_form_and_ranges_of_times() {
    let table = include_str!("tests/every.txt");
    let rows: Vec<(&str, &str)> =
        table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once(" | ").unwrap()).collect();
    for locale in spoken() {
        assert!(rows.iter().any(|(tag, _)| *tag == locale.to_string()), "{locale} is not in the table");
    }
    let at = |day: &str| format!("2026-{day}:00Z").parse::<Timestamp>().unwrap();
    let whens = ["11-23T18:05", "11-24T09:05", "11-25T09:05", "12-04T09:05"].map(at);
    let ranges = [("11-23T09:00", "11-23T11:30"), ("11-23T09:00", "11-23T18:00"), ("11-23T22:00", "11-24T00:00")];
    let zone = TimeZone::UTC;
    let mut wrong = Vec::new();
    for (tag, expected) in rows {
        let locale = Locale::parse(tag).unwrap();
        let clock = Clock::new(at("11-23T08:00"), &zone, &locale);
        let whens = whens.map(|at| clock.when(at));
        let kinds = whens.each_ref().map(|when| when.kind);
        assert_eq!(kinds, [Kind::Time, Kind::Tomorrow, Kind::Weekday, Kind::Date]);
        let ranges = ranges.map(|(from, to)| clock.range(at(from), at(to)));
        let told: Vec<String> = whens.into_iter().map(|when| when.text).chain(ranges).collect();
        let told = told.join(" | ").replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ");
        if told != expected {
            wrong.push(format!("{tag} | {told}"));
        }
    }
    assert!(wrong.is_empty(), "is told otherwise:\n{}", wrong.join("\n"));
}

#[test]
fn what_two_times_share_is_said_once_only_within_half_a_day() {
    let cases = [
        ("en", "2026-11-23T13:00:00Z", "2026-11-23T13:30:00Z", "1:00 – 1:30 PM"),
        // The night goes on into the next day, past the hour at which it began.
        ("en", "2026-11-23T22:00:00Z", "2026-11-24T02:00:00Z", "10:00 PM – 2:00 AM"),
        ("en", "2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z", "9:00 AM – 9:00 AM"),
        ("en", "2026-11-23T10:00:00Z", "2026-11-24T09:00:00Z", "10:00 AM – 9:00 AM"),
        ("de", "2026-11-23T10:00:00Z", "2026-11-24T09:00:00Z", "10:00–09:00"),
        ("ko", "2026-11-23T13:00:00Z", "2026-11-23T13:30:00Z", "오후 1:00~1:30"),
    ];
    let zone = TimeZone::UTC;
    for (tag, from, to, expected) in cases {
        let locale = Locale::parse(tag).unwrap();
        let clock = Clock::new(from.parse().unwrap(), &zone, &locale);
        let range = clock.range(from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(range.replace(['\u{202f}', '\u{2009}'], " "), expected, "{tag}");
    }
}

#[test]
fn many_times_of_a_day_are_written_as_each_alone() {
    let (_, zone) = zone_named("Europe/Berlin").unwrap();
    let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
    let regions =
        "en-GB en-AU en-CA en-IN en-ZA de-AT de-CH fr-CA fr-CH es-MX es-US pt-PT zh-HK zh-TW ar-EG ar-MA bn-IN";
    let regions = regions.split(' ').map(|tag| Locale::parse(tag).unwrap());
    for locale in spoken().iter().cloned().chain(regions) {
        let clock = Clock::new(now, &zone, &locale);
        let mut words = clock.days_and_times();
        let start: Timestamp = "2026-11-08T23:00:00Z".parse().unwrap();
        for minutes in (0..3 * 24 * 60).step_by(20).chain(4_000..4_060) {
            let at = start.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap();
            let wall = zone.to_datetime(at);
            let time = clock.time_of_day(wall.time());
            let mut written = String::new();
            words.write(wall, &time, &mut written);
            assert_eq!(written, clock.day_and_time(at), "{locale} {at}");
        }
        assert!(words.is_quick(), "{locale} writes {} otherwise than alone", clock.day_and_time(start));
    }
}
