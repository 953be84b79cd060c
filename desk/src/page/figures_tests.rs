//! The page of figures, in every language.

use nearhand_shared::figures::days::Days;
use nearhand_shared::figures::rhythm::{Rhythm, add, day_of, hour_of_week};
use nearhand_shared::figures::{Dimension, Fact, Keyed, Report, Tally, Took};
use nearhand_shared::rating::Question;
use nearhand_shared::region::Region;
use nearhand_shared::visits::{Gap, Kind};

use super::tests::{at, in_berlin, plain};
use super::*;
use crate::document::{Client, render};
use crate::model::{Drawing, Statistics};
use crate::views;

const CLOCK: Client = Client { script: "/desk.js", wasm: "" };

/// Five days with few facts, and none before.
fn page(desk: &Desk<'_>, by: Option<Dimension>) -> Statistics {
    page_of(desk, by, ["2026-11-27", "2026-12-01"], "")
}

fn page_of(desk: &Desk<'_>, by: Option<Dimension>, days: [&str; 2], period: &str) -> Statistics {
    let [from, to] = days.map(|day| day.parse().unwrap());
    let days = Days::of(from, to).unwrap();
    let mut tally = Tally::default();
    (0..12).for_each(|_| tally.add(Fact::Created));
    (1..=5).for_each(|i| {
        tally.add(Fact::FirstResponse(Took { wall_s: i * 7_200, worked_s: i * 3_600 }));
        tally.add(Fact::Rated(Question::Csat, 6 - u8::try_from(i).unwrap()));
    });
    let tallies = vec![Keyed { key: "ja".to_owned(), tally }, Keyed { key: String::new(), ..Keyed::default() }];
    let gap = |kind, text: &str| Gap { kind, locale: "de".to_owned(), text: text.to_owned(), n: 4 };
    let now = Report::of(days, "Europe/Berlin", by, tallies)
        .with_gaps(vec![gap(Kind::Search, "garantie"), gap(Kind::Language, "fi")]);
    let before = Report::of(days.before().unwrap(), "Europe/Berlin", None, Vec::new());
    let mut rhythm = Rhythm::default();
    for (when, many) in [("2026-11-30T08:10:00Z", 9), ("2026-12-01T22:50:00Z", 3)] {
        let (when, hour) = (at(when).as_millisecond(), 3_600_000);
        rhythm.days.push((day_of(when, hour), many));
        add(&mut rhythm.hours, hour_of_week(when, hour), many);
    }
    desk.statistics(&Counted {
        days,
        now: &now,
        before: &before,
        rhythm: &rhythm,
        period,
        by,
        dimensions: &[Dimension::Locale, Dimension::Team],
        unreachable: &[Region::Me],
    })
}

#[test]
fn a_figure_stands_beside_what_it_means_and_was() {
    let told = in_berlin("en", |desk, _| page(desk, Some(Dimension::Locale)));
    let card = |name: &str| told.cards.iter().find(|card| card.name == name).unwrap();
    assert_eq!((card("Requests").value.as_str(), plain(&card("Requests").before).as_str()), ("12", "before: 0"));
    let response = card("First response");
    assert_eq!(plain(&response.value), "3 h");
    let beside: Vec<String> = response.beside.iter().map(|line| plain(line)).collect();
    assert_eq!(beside, ["nine of ten within 5 h", "on the clock 6 h", "of 5"]);
    assert_eq!(
        (card("Satisfaction").value.as_str(), plain(&card("Satisfaction").before).as_str()),
        ("40%", "before: too few")
    );
    // 22:50 in UTC is the next day in Berlin, which is none of these.
    let days = told.plots.iter().find(|plot| plot.id == "days").unwrap();
    let Drawing::Bars(bars) = &days.drawing else { panic!() };
    assert_eq!(bars.iter().map(|(_, many)| *many).collect::<Vec<_>>(), [0, 0, 0, 9, 3]);
    assert_eq!(plain(&days.desc), "12 in all. Most on November 30, 2026: 9.");
    let heat = told.plots.iter().find(|plot| plot.id == "heat").unwrap();
    let Drawing::Cells { rows, columns } = &heat.drawing else { panic!() };
    assert_eq!((rows[0].1[9], rows[1].1[23]), (9, 3));
    assert_eq!(columns.iter().map(|(hour, _)| *hour).collect::<Vec<_>>(), [0, 6, 12, 18]);
    let said: Vec<_> = told.lists.iter().map(|list| list.table.rows[0].join(", ")).collect();
    assert_eq!(said, ["garantie, de, 4", "fi, de, 4"]);
    let rows = told.rows.unwrap();
    assert_eq!((rows.rows.len(), rows.rows[0].len(), rows.head.len()), (2, 11, 11));
    assert!(in_berlin("en", |desk, _| page(desk, None)).rows.is_none());
}

#[test]
fn one_period_is_marked_where_two_are_the_same_days() {
    // On the 30th the last thirty days are the month, and on a Sunday the last seven are the week.
    let cases = [
        ("2026-11-30T10:00:00Z", ["2026-11-01", "2026-11-30"], "", "Last 30 days"),
        ("2026-11-30T10:00:00Z", ["2026-11-01", "2026-11-30"], "month", "This month"),
        ("2026-11-30T10:00:00Z", ["2026-11-01", "2026-11-30"], "week", "Last 30 days"),
        ("2026-11-29T10:00:00Z", ["2026-11-23", "2026-11-29"], "seven", "Last 7 days"),
        ("2026-11-29T10:00:00Z", ["2026-11-23", "2026-11-29"], "", "This week"),
    ];
    for (now, days, period, expected) in cases {
        let told = in_berlin("en", |desk, _| {
            let desk = Desk { now: at(now), ..*desk };
            page_of(&desk, None, days, period)
        });
        let marked: Vec<&str> =
            told.periods.iter().filter(|period| period.is_chosen).map(|period| period.label.as_str()).collect();
        assert_eq!(marked, [expected], "{now} {period}");
        // What is chosen stays chosen where the rows are told apart otherwise.
        let named = told.periods.iter().find(|period| period.is_chosen).unwrap().value.rsplit_once("&period=").unwrap();
        assert!(told.dimensions.iter().all(|by| by.value.ends_with(named.1)), "{:?}", told.dimensions);
    }
    let none = in_berlin("en", |desk, _| page(desk, None));
    assert!(none.periods.iter().all(|period| !period.is_chosen));
}

#[test]
fn the_page_says_all_in_every_language() {
    for language in ["en", "de", "ja", "es", "fr", "ar", "zh-Hans", "pt-BR"] {
        in_berlin(language, |desk, texts| {
            let page = page(desk, Some(Dimension::Team));
            let is_rtl = language == "ar";
            let html =
                render(&desk.shell(&page.title, "statistics"), texts, "", CLOCK, || views::figures(&page, is_rtl));
            assert!(!html.contains(">desk-") && !html.contains("<!>"), "{language}: {html}");
            assert_eq!(html.matches("role=\"img\"").count(), 7);
            let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            for named in html.split("aria-labelledby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(named.split(' ').all(|id| ids.iter().filter(|known| **known == id).count() == 1), "{named}");
            }
        });
    }
}
