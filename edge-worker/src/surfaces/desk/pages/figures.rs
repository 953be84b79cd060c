//! Figures, as a page and as files.

use nearhand_desk::page::Counted;
use nearhand_desk::views;
use nearhand_shared::figures::days::Days;
use nearhand_shared::figures::{Dimension, csv};
use nearhand_shared::problem::{Problem, QueryError};

use super::{Desk, Reader};
use crate::http::{Error, Response};
use crate::render;
use crate::service::figures::{Wanted, day, report, rhythm, usual_from};
use crate::service::people::desk;
use crate::service::vaults;

impl Desk<'_> {
    /// The figures of some days on the clock of who reads, beside those of as many days before.
    pub(super) async fn figures_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let dimensions = [Dimension::Locale, Dimension::Market, Dimension::Team, Dimension::Agent];
        let has_agents = reader.context.manifest.site.desk.figures_by_agent;
        let dimensions: Vec<_> = dimensions.into_iter().filter(|by| has_agents || *by != Dimension::Agent).collect();
        let asked = |name: &str| self.request.query(name).map(str::trim).filter(|text| !text.is_empty());
        let wrong = || Problem::Query(QueryError::Day);
        let today = reader.context.now().to_zoned(reader.zone.clone()).date();
        let to = asked("to").map_or(Some(today), day).ok_or_else(wrong)?;
        let from = asked("from").map_or(Some(usual_from(to)), day).ok_or_else(wrong)?;
        // Nobody loses the page over days that are turned round, or too many.
        let days = Days::meant(from, to);
        let by = asked("by").and_then(Dimension::parse).filter(|by| dimensions.contains(by));
        let zone_name = reader.context.visitor.zone.clone();
        let wanted = Wanted { days, zone_name, zone: reader.zone.clone(), by };
        let vaults = vaults(self.request, self.env, &self.site);
        let told = report(&vaults, &wanted).await?;
        match asked("as") {
            Some("json") => return file("statistics", &days, "json", serde_json::to_vec_pretty(&told.report)?),
            Some("csv") => {
                return file(
                    "statistics",
                    &days,
                    "csv",
                    csv::of_report(&serde_json::to_value(&told.report)?).into_bytes(),
                );
            }
            Some("gaps") => {
                return file("gaps", &days, "csv", csv::of_gaps(&serde_json::to_value(&told.report)?).into_bytes());
            }
            _ => {}
        }
        let earlier = Wanted { days: days.before().ok_or_else(wrong)?, by: None, ..wanted.clone() };
        let before = report(&vaults, &earlier).await?;
        let rhythm = rhythm(&vaults, &wanted).await?;
        let people = desk(&reader.context).agents().await?;
        let names = reader.names();
        let room = reader.room(self.principal.agent(), &people, &names);
        let page = room.statistics(&Counted {
            days,
            now: &told.report,
            before: &before.report,
            rhythm: &rhythm,
            period: asked("period").unwrap_or_default(),
            by,
            dimensions: &dimensions,
            unreachable: &told.unreachable,
        });
        let shell = room.shell(&page.title, "statistics");
        let is_rtl = shell.dir == "rtl";
        render::desk::page(&reader.context, 200, &shell, || views::figures(&page, is_rtl))
    }
}

/// The figures as a file.
fn file(what: &str, days: &Days, kind: &'static str, body: Vec<u8>) -> Result<Response, Error> {
    let media_type = if kind == "csv" { "text/csv; charset=utf-8" } else { "application/json" };
    let name = format!("attachment; filename=\"{what}-{}-{}.{kind}\"", days.from, days.to);
    let headers = [
        ("content-type", media_type),
        ("content-disposition", name.as_str()),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ];
    Response::new(200, &headers, body)
}
