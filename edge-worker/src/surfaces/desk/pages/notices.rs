//! Notices, as a page: times are typed on the clock of who types, who is shown which that is.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use nearhand_desk::model::Typed;
use nearhand_desk::page::{DO, Notice};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use serde_json::{Map, Value, json};

use super::settings::{as_fields, ticked};
use super::{Desk, Reader, came_back};
use crate::http::{Error, Response};
use crate::service::notices as service;
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// All of them, and the form that adds one.
    pub(super) async fn notices_page(
        &self,
        reader: &Reader<'_>,
        status: u16,
        typed: &Typed,
    ) -> Result<Response, Error> {
        let all = service::all(&reader.context).await?;
        let locales = reader.context.manifest.locales();
        let rows = all.iter().map(|told| Notice {
            notice: &told.notice,
            is_desk: told.source == "desk",
            state: told.state,
            missing: &told.missing,
        });
        let rows: Vec<Notice<'_>> = rows.collect();
        self.sheet(reader, status, "settings", |room| room.notices(&rows, &locales, typed)).await
    }

    /// One more, or one less.
    pub(super) async fn change_notices(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let (context, fields) = (&reader.context, fields(self.request).await?);
        if fields.text(DO) == "end" {
            match service::end(context, &self.principal, fields.text("id")).await {
                Ok(()) | Err(Problem::Missing) => return self.back_to("settings/notices"),
                Err(problem) => return Err(problem.into()),
            }
        }
        match service::put(context, &self.principal, &asked(&fields, &reader.zone)?).await {
            Ok(_) => self.back_to("settings/notices"),
            Err(problem) => {
                let mut typed = came_back(context, &fields, &problem)?;
                // Each language has a field of its own here; what is wrong with a text stands at the first.
                let first = format!("text-{}", context.manifest.site.default_locale);
                typed
                    .errors
                    .iter_mut()
                    .filter(|(field, _)| field == "texts")
                    .for_each(|(field, _)| first.clone_into(field));
                self.notices_page(reader, problem.status(), &typed).await
            }
        }
    }
}

/// The form, as the call has it.
fn asked(fields: &Fields, zone: &TimeZone) -> Result<Fields, Problem> {
    // A time that comes twice, when clocks go back, is the first; one that does not come is that much later (RFC 5545).
    let moment = |name: &str| {
        let text = fields.text(name);
        let at = text.parse::<DateTime>().ok().and_then(|at| at.to_zoned(zone.clone()).ok());
        at.map_or(text.to_owned(), |at| at.timestamp().to_string())
    };
    let texts = fields.typed().filter_map(|(name, text)| Some((name.strip_prefix("text-")?, text.trim())));
    let texts: Map<String, Value> =
        texts.filter(|(_, text)| !text.is_empty()).map(|(tag, text)| (tag.to_owned(), text.into())).collect();
    let pages: Vec<&str> = fields.text("pages").split_whitespace().collect();
    as_fields(&json!({
        "markets": ticked(fields, "markets"), "pages": pages, "from": moment("from"), "until": moment("until"),
        "level": fields.text("level"), "article": fields.text("article"), "texts": texts,
    }))
}
