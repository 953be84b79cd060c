//! Figures, for leads and programs.

use jiff::tz::TimeZone;
use nearhand_shared::figures::Dimension;
use nearhand_shared::figures::days::Days;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::problem::{Problem, QueryError};
use serde_json::json;

use super::Desk;
use crate::content::kept;
use crate::http::{Error, Response};
use crate::service::figures::{Wanted, day, report, usual_from};
use crate::service::vaults;

impl Desk<'_> {
    /// Figures of some days of a zone.
    pub(super) async fn statistics(&self) -> Result<Response, Error> {
        let wanted = self.wanted_figures().await?;
        let told = report(&vaults(self.request, self.env, &self.site), &wanted).await?;
        self.must_be_known(told.report.totals.requests == 0).await?;
        let mut body = serde_json::to_value(&told.report)?;
        if let serde_json::Value::Object(body) = &mut body {
            body.insert("unreachable".to_owned(), json!(told.unreachable));
        }
        Response::json(200, &body)
    }

    /// What the query asks for.
    async fn wanted_figures(&self) -> Result<Wanted, Problem> {
        let wrong = |name, takes| Problem::Query(QueryError::Filter { name, takes });
        let asked = |name: &str| self.request.query(name).map(str::trim).filter(|text| !text.is_empty());
        let (zone_name, zone) = match asked("zone") {
            Some(name) => zone_named(name).ok_or(wrong("zone", "IANA: Europe/Berlin"))?,
            None => ("UTC".to_owned(), TimeZone::UTC),
        };
        let today = self.request.now.to_zoned(zone.clone()).date();
        let read = |name: &'static str| asked(name).map(|text| day(text).ok_or(wrong(name, "2026-11-01"))).transpose();
        let to = read("to")?.unwrap_or(today);
        let from = read("from")?.unwrap_or_else(|| usual_from(to));
        let days = Days::of(from, to).ok_or(wrong("from, to", "from ≤ to ≤ from + 3659"))?;
        let has_agents = self.figures_by_agent().await;
        let names = if has_agents { Dimension::NAMES } else { Dimension::WITHOUT_AGENTS };
        let by = asked("by").map(|name| Dimension::parse(name).ok_or(wrong("by", names))).transpose()?;
        if by == Some(Dimension::Agent) && !has_agents {
            return Err(wrong("by", names));
        }
        Ok(Wanted { days, zone_name, zone, by })
    }

    /// Whether figures are told by agent, too.
    pub(super) async fn figures_by_agent(&self) -> bool {
        match kept(self.env, self.site.as_str()).await {
            Ok(kept) => kept.manifest.site.desk.figures_by_agent,
            Err(_) => false,
        }
    }
}
