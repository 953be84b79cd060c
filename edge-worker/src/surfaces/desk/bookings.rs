//! Booked calls, for the business.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use nearhand_shared::content::site::Team;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::people::Permission;
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::region::Region;
use nearhand_shared::request::Fields;
use nearhand_shared::request::phone;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use serde_json::json;

use super::{Desk, PAGE};
use crate::content::{Context, kept};
use crate::http::{Error, Response};
use crate::service::bookings::{self as service, Changer};
use crate::service::vaults;
use crate::surfaces::reading::fields;
use crate::vault::protocol::{BookingList, NO_END};

/// The longest reason for which a call is cancelled, in characters.
const MAX_REASON: u32 = 500;
/// What cursors of calls say that they are of.
const CALLS: &str = "calls";

impl Desk<'_> {
    /// Booked calls of all regions, earliest first: those to come, or those of a day of each team's.
    pub(super) async fn bookings(&self) -> Result<Response, Error> {
        let teams = self.teams().await?;
        let team = self.request.query("team").unwrap_or_default();
        let day = self.request.query("day").filter(|day| !day.is_empty());
        let day: Option<Date> = day.map(|day| day.parse().map_err(|_| Problem::Query(QueryError::Day))).transpose()?;
        let list = BookingList { team: team.to_owned(), ..self.list(&teams, day, self.request.now.as_millisecond())? };
        let (calls, next, unreachable) = self.booked(list).await?;
        if !team.is_empty() && calls.is_empty() && teams.iter().all(|known| known.id.as_str() != team) {
            return Err(Problem::Query(QueryError::Team).into());
        }
        // So that a list can show the team's own clock.
        let zones: BTreeMap<_, _> = teams.iter().map(|team| (&team.id, &team.zone)).collect();
        Response::json(200, &json!({ "calls": calls, "zones": zones, "next": next, "unreachable": unreachable }))
    }

    /// Those of a list that who asks may see, with where the next page begins, and the regions that do not answer.
    pub(super) async fn booked(
        &self,
        list: BookingList,
    ) -> Result<(Vec<Record>, Option<String>, Vec<Region>), Problem> {
        let mut listed = vaults(self.request, self.env, &self.site).bookings(list).await;
        self.must_be_known(listed.records.is_empty()).await?;
        let next = listed.records.last().filter(|_| listed.has_more).and_then(booking_cursor);
        if let Some(seen) = self.sees().await? {
            listed.records.retain(|call| call.team.is_empty() || seen.contains(&call.team));
        }
        Ok((listed.records, next, listed.unreachable))
    }

    /// A day of each team's, or, without one, what comes after an instant, in milliseconds since the Unix epoch.
    pub(super) fn list(&self, teams: &[Team], day: Option<Date>, after: i64) -> Result<BookingList, Problem> {
        let windows = day.map(|day| windows(day, teams)).transpose()?.unwrap_or_default();
        let from = windows.iter().map(|window| window.1).min().unwrap_or(after);
        let before = windows.iter().map(|window| window.2).max().unwrap_or(NO_END);
        let after = self.cursor(CALLS)?.unwrap_or((from - 1, String::new()));
        let (team, phone, customer) = (String::new(), String::new(), String::new());
        Ok(BookingList { after, before, team, phone, customer, only_booked: false, windows, limit: self.limit()? })
    }

    /// Cancels a call for the team, with a reason that the visitor reads.
    pub(super) async fn cancel(&self, reference: &str) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        Response::json(200, &self.cancel_call(&context, reference, &fields).await?)
    }

    /// The same, of a form or a call.
    pub(super) async fn cancel_call(
        &self,
        context: &Context<'_>,
        reference: &str,
        fields: &Fields,
    ) -> Result<Record, Problem> {
        let reference = self.seen(context, reference).await?;
        let (who, reason) = (self.changer().await?, reason(fields)?);
        let record = service::cancel(context, &reference, &who, &reason, Some(fields)).await?;
        self.note_down(context, "call.cancelled", &record.reference).await?;
        Ok(record)
    }

    /// Moves a call for the team.
    pub(super) async fn reschedule(&self, reference: &str) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        Response::json(200, &self.move_call(&context, reference, &fields).await?)
    }

    /// The same, of a form or a call.
    pub(super) async fn move_call(
        &self,
        context: &Context<'_>,
        reference: &str,
        fields: &Fields,
    ) -> Result<Record, Problem> {
        let reference = self.seen(context, reference).await?;
        let record = service::reschedule(context, &reference, &self.changer().await?, fields).await?;
        self.note_down(context, "call.moved", &record.reference).await?;
        Ok(record)
    }

    /// Who asks, as somebody who changes calls.
    pub(super) async fn changer(&self) -> Result<Changer<'_>, Problem> {
        Ok(Changer::Team { by: self.by(), sees: self.sees().await? })
    }

    /// Says what became of a call.
    pub(super) async fn mark(&self, reference: &str) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        Response::json(200, &self.mark_call(&context, reference, &fields).await?)
    }

    /// The same, of a form or a call.
    pub(super) async fn mark_call(
        &self,
        context: &Context<'_>,
        reference: &str,
        fields: &Fields,
    ) -> Result<Record, Problem> {
        let reference = self.seen(context, reference).await?;
        let record = service::mark(context, &reference, self.by(), fields).await?;
        self.note_down(context, "call.marked", &record.reference).await?;
        Ok(record)
    }

    /// Cancels all calls to come of one number or customer: what somebody has booked who means harm.
    pub(super) async fn cancel_all(&self) -> Result<Response, Error> {
        // They may be of any team.
        self.principal.must(Permission::Assign)?;
        let context = self.context().await?;
        let fields = fields(self.request).await?;
        let reason = reason(&fields)?;
        let (phone, customer) = (fields.text("phone"), fields.text("customer"));
        if phone.is_empty() == customer.is_empty() {
            return Err(Problem::Query(QueryError::Person).into());
        }
        // As it is kept, however it is written here.
        let phone = match phone {
            "" => String::new(),
            typed => phone::kept(typed).map_err(|_| Problem::Query(QueryError::Person))?,
        };
        let list = BookingList {
            after: (self.request.now.as_millisecond(), String::new()),
            phone,
            customer: customer.to_owned(),
            only_booked: true,
            limit: PAGE.1,
            ..self.list(&[], None, self.request.now.as_millisecond())?
        };
        let listed = vaults(self.request, self.env, &self.site).bookings(list).await;
        let (who, mut cancelled) = (self.changer().await?, Vec::new());
        for record in &listed.records {
            let Some(reference) = Reference::parse(&record.reference) else { continue };
            match service::cancel(&context, &reference, &who, &reason, None).await {
                Ok(record) => cancelled.push(record.reference),
                // Over by now.
                Err(Problem::BookingFixed) => {}
                Err(problem) => return Err(problem.into()),
            }
        }
        let has_more = listed.records.len() == PAGE.1;
        Response::json(200, &json!({ "cancelled": cancelled, "more": has_more, "unreachable": listed.unreachable }))
    }

    /// The site's teams; none where there is no such site.
    pub(super) async fn teams(&self) -> Result<Vec<Team>, Problem> {
        match kept(self.env, self.site.as_str()).await {
            Ok(kept) => Ok(kept.manifest.site.teams.clone()),
            Err(Problem::Site) => Ok(Vec::new()),
            Err(problem) => Err(problem),
        }
    }
}

/// A day as each team's clock has it, in milliseconds since the Unix epoch; `*` is UTC's, for teams that are gone.
pub(super) fn windows(day: Date, teams: &[Team]) -> Result<Vec<(String, i64, i64)>, Problem> {
    let wrong_day = || Problem::Query(QueryError::Day);
    let next = day.tomorrow().map_err(|_| wrong_day())?;
    let utc = [("*".to_owned(), TimeZone::UTC)];
    let zone = |team: &Team| zone_named(&team.zone).map_or(TimeZone::UTC, |(_, zone)| zone);
    let zones = teams.iter().map(|team| (team.id.to_string(), zone(team))).chain(utc);
    zones
        .map(|(team, zone)| {
            let midnight = |day: Date| zone.to_zoned(day.into()).map(|zoned| zoned.timestamp().as_millisecond());
            Ok((team, midnight(day).map_err(|_| wrong_day())?, midnight(next).map_err(|_| wrong_day())?))
        })
        .collect()
}

fn reason(fields: &Fields) -> Result<String, Problem> {
    let reason = fields.text("reason");
    if reason.is_empty() || reason.chars().count() > MAX_REASON as usize {
        return Err(Problem::Query(QueryError::Reason(MAX_REASON)));
    }
    Ok(reason.to_owned())
}

fn booking_cursor(record: &Record) -> Option<String> {
    Some(format!("{}.{}.{CALLS}", record.call.as_ref()?.start.as_millisecond(), record.reference))
}
