//! How the business answers: the figures of some days, beside those of as many days before.

use jiff::civil::{self, Date, Weekday};
use jiff::{SignedDuration, ToSpan};
use nearhand_shared::figures::days::Days;
use nearhand_shared::figures::report::{Figures, Timing};
use nearhand_shared::figures::rhythm::{Rhythm, by_weekday};
use nearhand_shared::figures::{Dimension, Report};
use nearhand_shared::locale::text::plain;
use nearhand_shared::locale::time::date;
use nearhand_shared::region::Region;

use super::Desk;
use crate::model::{Card, Choice, Drawing, List, Plot, Statistics, Table};

/// What a page of figures is made of.
pub struct Counted<'a> {
    /// The days.
    pub days: Days,
    /// Their figures.
    pub now: &'a Report,
    /// Those of as many days before.
    pub before: &'a Report,
    /// When requests began.
    pub rhythm: &'a Rhythm,
    /// The period that was chosen by its name: several may be the same days.
    pub period: &'a str,
    /// By what the rows are told apart.
    pub by: Option<Dimension>,
    /// By what they may be.
    pub dimensions: &'a [Dimension],
    /// Regions that did not answer.
    pub unreachable: &'a [Region],
}

impl Desk<'_> {
    /// The page.
    pub fn statistics(&self, counted: &Counted<'_>) -> Statistics {
        let Counted { days, by, .. } = *counted;
        let by_name = by.map_or("", Dimension::as_str);
        let query = |days: Days, by: &str| format!("?from={}&to={}&by={by}", days.from, days.to);
        // On some days two of them are the same, as on the 30th of a month: one is marked, that which was chosen.
        let periods = self.periods();
        let same = || periods.iter().filter(|(_, period)| *period == days).map(|(id, _)| *id);
        let chosen = same().find(|id| short(id) == counted.period).or_else(|| same().next());
        let named = chosen.map(|id| ["&period=", short(id)].concat()).unwrap_or_default();
        let told = |day: Date| date(day, self.texts.locale());
        let hint = [
            ("from", told(days.from).into()),
            ("to", told(days.to).into()),
            ("city", self.names.city(self.zone_name).into()),
        ];
        let dimensions = [None].into_iter().chain(counted.dimensions.iter().copied().map(Some));
        let file = |form: &str| self.to(&format!("statistics{}&as={form}", query(days, by_name)));
        let files = [
            (file("csv"), "CSV".to_owned()),
            (file("gaps"), [self.text("desk-figures-gaps").as_str(), " · CSV"].concat()),
            (file("json"), "JSON".to_owned()),
        ];
        Statistics {
            title: self.text("desk-statistics"),
            hint: self.texts.with("desk-figures-hint", &hint),
            periods: periods
                .iter()
                .map(|(id, period)| Choice {
                    value: self.to(&format!("statistics{}&period={}", query(*period, by_name), short(id))),
                    label: self.text(id),
                    is_chosen: chosen == Some(*id),
                })
                .collect(),
            days: [("desk-figures-from", days.from), ("desk-figures-to", days.to)]
                .map(|(id, day)| (self.text(id), day.to_string())),
            by: by_name.to_owned(),
            apply: self.text("desk-apply"),
            numbers: self.text("desk-figures-numbers"),
            dimensions: dimensions
                .map(|dimension| Choice {
                    value: self
                        .to(&format!("statistics{}{named}", query(days, dimension.map_or("", Dimension::as_str)))),
                    label: self.text(&format!("desk-figures-by-{}", dimension.map_or("none", Dimension::as_str))),
                    is_chosen: dimension == by,
                })
                .collect(),
            files: files.to_vec(),
            notice: self.unreachable(counted.unreachable),
            cards: self.cards(&counted.now.totals, &counted.before.totals),
            plots: self.plots(counted),
            rows: by.map(|by| self.rows(by, counted.now)),
            lists: self.lists(counted.now),
        }
    }

    /// Days that are often meant, the usual ones second: where two are the same and none was chosen, the first counts.
    fn periods(&self) -> Vec<(&'static str, Days)> {
        let today = self.clock().today();
        let monday = today.saturating_sub(i64::from(today.weekday().since(Weekday::Monday)).days());
        let month = today.first_of_month();
        let last = month.yesterday().unwrap_or(month);
        let all = [
            ("desk-figures-week", monday, today),
            ("desk-figures-thirty", today.saturating_sub(29.days()), today),
            ("desk-figures-seven", today.saturating_sub(6.days()), today),
            ("desk-figures-month", month, today),
            ("desk-figures-past", last.first_of_month(), last),
        ];
        all.into_iter().map(|(id, from, to)| (id, Days { from, to })).collect()
    }

    fn cards(&self, now: &Figures, before: &Figures) -> Vec<Card> {
        let of = |n: u64| self.texts.with("desk-figures-of", &[("n", n.into())]);
        let card = |name: &str, value: &dyn Fn(&Figures) -> String, beside: Vec<String>| Card {
            name: self.text(&format!("desk-figures-{name}")),
            value: value(now),
            beside,
            before: self.texts.with("desk-figures-before", &[("value", value(before).into())]),
            definition: self.text(&format!("desk-figures-{name}-is")),
        };
        vec![
            card("requests", &|figures| self.number(figures.requests), Vec::new()),
            card(
                "response",
                &|figures| self.time(figures.first_response.working_median_s),
                self.around(&now.first_response),
            ),
            card(
                "resolution",
                &|figures| self.time(figures.resolution.first.working_median_s),
                self.around(&now.resolution.first),
            ),
            card("once", &|figures| self.share(figures.fcr.share), vec![of(now.fcr.n)]),
            card("promise", &|figures| self.share(figures.promise_kept.share), vec![of(now.promise_kept.n)]),
            card("csat", &|figures| self.share(figures.csat.share), vec![of(now.csat.n)]),
            card("ces", &|figures| self.share(figures.ces.share), vec![of(now.ces.n)]),
            card("nps", &|figures| self.score(figures.nps.score), vec![of(now.nps.n)]),
            card("articles", &|figures| self.helped(figures), vec![of(now.articles.helped + now.articles.did_not)]),
            card("without", &|figures| self.share(figures.without_request.share), vec![of(now.without_request.n)]),
            card(
                "upset",
                &|figures| self.number(figures.upset.n),
                vec![self.texts.with("desk-figures-wrong", &[("n", now.upset.wrong.into())])],
            ),
        ]
    }

    /// What stands beside a time: the same on the clock, for nine of ten, and how many there are.
    fn around(&self, timing: &Timing) -> Vec<String> {
        let with = |id: &str, seconds| self.texts.with(id, &[("time", self.time(seconds).into())]);
        vec![
            with("desk-figures-ninety", timing.working_p90_s),
            with("desk-figures-wall", timing.median_s),
            self.texts.with("desk-figures-of", &[("n", timing.n.into())]),
        ]
    }

    fn plots(&self, counted: &Counted<'_>) -> Vec<Plot> {
        let totals = &counted.now.totals;
        let scale = |id: &'static str, distribution: &std::collections::BTreeMap<u8, u64>| {
            let points: Vec<(String, u64)> =
                distribution.iter().map(|(point, many)| (self.number((*point).into()), *many)).collect();
            let told: Vec<String> =
                points.iter().map(|(point, many)| [point, ": ", &self.number(*many)].concat()).collect();
            let rows = points.iter().map(|(point, many)| vec![point.clone(), self.number(*many)]).collect();
            Plot {
                id,
                title: self.text(&format!("desk-figures-{id}")),
                desc: self.texts.list(&told),
                drawing: Drawing::Bars(points),
                table: Table { head: vec![self.text("desk-figures-point"), self.text("desk-figures-answers")], rows },
            }
        };
        vec![
            self.days_plot(counted),
            self.hours_plot("heat", &counted.rhythm.hours),
            self.hours_plot("theirs", &counted.rhythm.theirs),
            self.hours_plot("off", &counted.rhythm.off),
            scale("csat", &totals.csat.distribution),
            scale("ces", &totals.ces.distribution),
            scale("nps", &totals.nps.distribution),
        ]
    }

    fn days_plot(&self, counted: &Counted<'_>) -> Plot {
        let counts = counted.rhythm.by_day(counted.days);
        let told = |day: Date| date(day, self.texts.locale());
        let most = counts.iter().max_by_key(|(_, many)| *many);
        let desc = most.map(|(day, many)| {
            let args = [
                ("total", counts.iter().map(|(_, many)| many).sum::<u64>().into()),
                ("day", told(*day).into()),
                ("n", (*many).into()),
            ];
            self.texts.with("desk-figures-days-desc", &args)
        });
        // The number of the first day, and of each Monday.
        let label = |at: usize, day: Date| at == 0 || day.weekday() == Weekday::Monday;
        let bars = counts.iter().enumerate().map(|(at, (day, many))| {
            let label = if label(at, *day) { self.number(day.day().unsigned_abs().into()) } else { String::new() };
            (label, *many)
        });
        Plot {
            id: "days",
            title: self.text("desk-figures-days"),
            desc: desc.unwrap_or_default(),
            drawing: Drawing::Bars(bars.collect()),
            table: Table {
                head: vec![self.text("desk-figures-day"), self.text("desk-figures-requests")],
                rows: counts.iter().map(|(day, many)| vec![told(*day), self.number(*many)]).collect(),
            },
        }
    }

    fn hours_plot(&self, id: &'static str, hours: &[u64]) -> Plot {
        let hours = by_weekday(hours);
        let time = |hour: usize| {
            let hour = i8::try_from(hour).unwrap_or_default();
            self.clock().time_of_day(civil::Time::new(hour, 0, 0, 0).unwrap_or(civil::Time::MIN))
        };
        // Any week: its days have the names of all.
        let monday = civil::date(2026, 11, 30);
        let name = |at: usize| {
            let at = i64::try_from(at).unwrap_or_default();
            self.clock().weekday(monday.saturating_add(at.days()))
        };
        let cells = hours.iter().enumerate().flat_map(|(day, row)| row.iter().enumerate().map(move |cell| (day, cell)));
        let most = cells.max_by_key(|(_, (_, many))| **many).filter(|(_, (_, many))| **many > 0);
        let desc = most.map(|(day, (hour, many))| {
            let args = [("day", name(day).into()), ("hour", time(hour).into()), ("n", (*many).into())];
            self.texts.with("desk-figures-heat-desc", &args)
        });
        let rows: Vec<(String, Vec<u64>)> =
            hours.iter().enumerate().map(|(at, row)| (name(at), row.to_vec())).collect();
        let told = rows
            .iter()
            .map(|(name, row)| [name.clone()].into_iter().chain(row.iter().map(|many| self.number(*many))).collect());
        Plot {
            id,
            title: self.text(&format!("desk-figures-{id}")),
            desc: desc.unwrap_or_else(|| self.text("desk-figures-nothing")),
            table: Table {
                head: [self.text("desk-figures-day")].into_iter().chain((0..24).map(time)).collect(),
                rows: told.collect(),
            },
            drawing: Drawing::Cells { rows, columns: [0, 6, 12, 18].map(|hour| (hour, time(hour))).into() },
        }
    }

    /// A row for each key.
    fn rows(&self, by: Dimension, report: &Report) -> Table {
        let columns =
            ["requests", "response", "resolution", "once", "promise", "csat", "ces", "nps", "articles", "without"];
        let head = [self.text(&format!("desk-figures-by-{}", by.as_str()))]
            .into_iter()
            .chain(columns.map(|name| self.text(&format!("desk-figures-{name}"))));
        let row = |row: &nearhand_shared::figures::Row| {
            let figures = &row.figures;
            vec![
                self.key(by, &row.key),
                self.number(figures.requests),
                self.time(figures.first_response.working_median_s),
                self.time(figures.resolution.first.working_median_s),
                self.share(figures.fcr.share),
                self.share(figures.promise_kept.share),
                self.share(figures.csat.share),
                self.share(figures.ces.share),
                self.score(figures.nps.score),
                self.helped(figures),
                self.share(figures.without_request.share),
            ]
        };
        Table { head: head.collect(), rows: report.rows.iter().map(row).collect() }
    }

    /// What visitors looked for in vain.
    fn lists(&self, report: &Report) -> Vec<List> {
        let gaps = report.gaps.iter().map(|gap| (&gap.locale, gap.q.clone(), gap.n)).collect::<Vec<_>>();
        let wished =
            report.languages.iter().map(|wish| (&wish.locale, self.names.language(&wish.language), wish.n)).collect();
        let list = |id: &str, rows: Vec<(&String, String, u64)>| List {
            title: self.text(&format!("desk-figures-{id}")),
            hint: self.text(&format!("desk-figures-{id}-is")),
            none: if rows.is_empty() { self.text("desk-figures-nothing") } else { String::new() },
            table: Table {
                head: [&format!("desk-figures-{id}-what"), "desk-figures-read-in", "desk-figures-visitors"]
                    .map(|id| self.text(id))
                    .into(),
                rows: rows
                    .into_iter()
                    .map(|(locale, what, n)| vec![what, self.names.language(locale), self.number(n)])
                    .collect(),
            },
        };
        vec![list("gaps", gaps), list("languages", wished)]
    }

    fn key(&self, by: Dimension, key: &str) -> String {
        match (by, key) {
            (Dimension::Agent, "") => self.text("desk-nobody"),
            (_, "") => "–".to_owned(),
            (Dimension::Locale, tag) => self.names.language(tag),
            (Dimension::Team, id) => self.names.team(id),
            (Dimension::Market, id) => self.market(id),
            (Dimension::Agent, "operator") => self.text("desk-operator"),
            (Dimension::Agent, "system") => self.text("desk-by-clock"),
            (Dimension::Agent, id) => self.name_of(id),
        }
    }

    fn helped(&self, figures: &Figures) -> String {
        let all = figures.articles.helped + figures.articles.did_not;
        let is_told = all >= nearhand_shared::figures::report::FEW;
        self.share(is_told.then(|| figures.articles.helped as f64 / all as f64))
    }

    /// A whole number, in the digits of who reads.
    fn number(&self, number: u64) -> String {
        plain(&self.texts.with("desk-number", &[("n", number.into())]))
    }

    fn share(&self, share: Option<f64>) -> String {
        let percent = |share: f64| plain(&self.texts.with("desk-percent", &[("n", (share * 100.0).round().into())]));
        share.map_or_else(|| self.text("desk-figures-few"), percent)
    }

    fn score(&self, score: Option<f64>) -> String {
        let told = |score: f64| plain(&self.texts.with("desk-number", &[("n", score.round().into())]));
        score.map_or_else(|| self.text("desk-figures-few"), told)
    }

    fn time(&self, seconds: Option<u64>) -> String {
        let seconds = seconds.and_then(|seconds| i64::try_from(seconds).ok());
        seconds.map_or_else(|| "–".to_owned(), |seconds| self.duration(SignedDuration::from_secs(seconds)))
    }
}

/// A period's name in an address.
fn short(id: &str) -> &str {
    id.trim_start_matches("desk-figures-")
}
