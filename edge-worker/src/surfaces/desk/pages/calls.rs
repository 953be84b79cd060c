//! Booked calls, as pages.

use jiff::ToSpan;
use jiff::civil::Date;
use nearhand_desk::model::Typed;
use nearhand_desk::page::{DO, LATER};
use nearhand_shared::problem::{Problem, QueryError};

use super::super::bookings::windows;
use super::{Desk, Reader, came_back};
use crate::http::{Error, Response};
use crate::service::conversations::whole;
use crate::service::idempotency::fresh_key;
use crate::surfaces::reading::fields;
use crate::vault::protocol::conversation::Whole;

impl Desk<'_> {
    /// The calls of a day, today's where none is asked for; or those after tomorrow.
    pub(super) async fn calls_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let teams = &reader.context.manifest.site.teams;
        let today = reader.context.now().to_zoned(reader.zone.clone()).date();
        let wrong = |_| Problem::Query(QueryError::Day);
        let day: Option<Date> = match self.request.query("day").filter(|day| !day.is_empty()) {
            None => Some(today),
            Some(LATER) => None,
            Some(day) => Some(day.parse().map_err(wrong)?),
        };
        let later = today.checked_add(2.days()).map_err(wrong)?;
        // Where the day after tomorrow begins first.
        let begins = windows(later, teams)?.into_iter().map(|(_, from, _)| from).min();
        let begins = begins.unwrap_or_else(|| self.request.now.as_millisecond());
        let (calls, next, unreachable) = self.booked(self.list(teams, day, begins)?).await?;
        self.sheet(reader, 200, "calls", |room| room.calls(day, &calls, next.as_deref(), &unreachable)).await
    }

    /// One call, with what can be done.
    pub(super) async fn call_page(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        status: u16,
        typed: &Typed,
    ) -> Result<Response, Error> {
        let context = &reader.context;
        let reference = self.seen(context, reference).await?;
        let Whole { record, call_mail, .. } = whole(context, &reference).await?;
        let call = record.call.as_ref().ok_or(Problem::Request)?;
        let key = fresh_key(context)?;
        self.sheet(reader, status, "calls", |room| room.call(&record, call, call_mail.as_ref(), typed, &key)).await
    }

    /// What its forms do.
    pub(super) async fn change_call(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        let context = &reader.context;
        let fields = fields(self.request).await?;
        let changed = match fields.text(DO) {
            "cancel" => self.cancel_call(context, reference, &fields).await,
            "mark" => self.mark_call(context, reference, &fields).await,
            _ => Err(Problem::Page),
        };
        match changed {
            Ok(record) => self.back_to(&format!("calls/{}", record.reference)),
            Err(problem) => {
                let typed = came_back(context, &fields, &problem)?;
                self.call_page(reader, reference, problem.status(), &typed).await
            }
        }
    }
}
