//! Another time for a booked call, as pages: a time is chosen, then confirmed.

use jiff::Timestamp;
use nearhand_desk::model::Typed;
use nearhand_desk::page::{CHOOSE, DO, MOVE, Times};
use nearhand_shared::booking::form::new_start;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;

use super::{Desk, Reader, came_back};
use crate::http::{Error, Response};
use crate::service::bookings::times_to_move;
use crate::service::idempotency::fresh_key;
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// The times that a call can be moved to.
    pub(super) async fn moving_page(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        match self.times_page(reader, reference, 200, &Fields::default(), &Typed::default()).await {
            Err(Error { problem }) => self.unmoved(reader, reference, &Fields::default(), problem).await,
            page => page,
        }
    }

    /// What its forms do: one asks whether the time that was chosen is meant, the other moves the call to it.
    pub(super) async fn move_from_page(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        let fields = fields(self.request).await?;
        let done = match fields.text(DO) {
            CHOOSE => self.confirming_page(reader, reference, &fields).await,
            MOVE => match self.move_call(&reader.context, reference, &fields).await {
                Ok(record) => self.back_to(&format!("calls/{}", record.reference)),
                Err(problem) => Err(problem.into()),
            },
            _ => Err(Problem::Page.into()),
        };
        match done {
            Err(Error { problem }) => self.unmoved(reader, reference, &fields, problem).await,
            page => page,
        }
    }

    async fn times_page(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        status: u16,
        fields: &Fields,
        typed: &Typed,
    ) -> Result<Response, Error> {
        let context = &reader.context;
        let reference = self.seen(context, reference).await?;
        let who = self.changer().await?;
        let (record, call, offer) = times_to_move(context, &reference, &who, fields).await?;
        let starts: Vec<Timestamp> = offer.slots.iter().map(|slot| slot.start).collect();
        let times = Times { team: offer.team.team.id.as_str(), minutes: offer.terms.minutes, starts: &starts };
        let day = self.request.query("day").and_then(|day| day.parse().ok());
        self.sheet(reader, status, "calls", |room| room.moving(&record, &call, &times, day, typed)).await
    }

    async fn confirming_page(&self, reader: &Reader<'_>, reference: &str, fields: &Fields) -> Result<Response, Error> {
        let context = &reader.context;
        let start = new_start(fields, &context.texts)?;
        let reference = self.seen(context, reference).await?;
        let who = self.changer().await?;
        let (record, call, offer) = times_to_move(context, &reference, &who, fields).await?;
        if offer.slots.iter().all(|slot| slot.start != start) {
            return Err(Problem::Slot(Vec::new()).into());
        }
        let (key, team) = (fresh_key(context)?, offer.team.team.id.as_str());
        self.sheet(reader, 200, "calls", |room| room.confirming(&record, &call, team, start, &key)).await
    }

    /// What is shown where a call is not moved: other times, or the call itself where there are none.
    async fn unmoved(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        fields: &Fields,
        problem: Problem,
    ) -> Result<Response, Error> {
        let texts = &reader.context.texts;
        let failed = |id: &str| Typed { form: MOVE.to_owned(), failure: texts.get(id), ..Typed::default() };
        let status = problem.status();
        match &problem {
            Problem::Slot(_) => self.times_page(reader, reference, status, fields, &failed("desk-call-taken")).await,
            Problem::BookingFixed => self.call_page(reader, reference, status, &failed("desk-call-fixed")).await,
            Problem::Callbacks => self.call_page(reader, reference, status, &failed("desk-call-nobody")).await,
            problem => {
                let typed = came_back(&reader.context, fields, problem)?;
                self.times_page(reader, reference, status, fields, &typed).await
            }
        }
    }
}
