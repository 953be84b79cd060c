//! Webhooks, as a page.

use nearhand_desk::page::{DO, Delivery, Met, Webhook};
use nearhand_shared::problem::Problem;
use nearhand_shared::webhook::Event;

use super::{Desk, Reader};
use crate::http::{Error, Response};
use crate::service::webhooks as service;
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// How they stand, and what they were told.
    pub(super) async fn webhooks_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let context = &reader.context;
        let (standing, mut unreachable) = service::all(context).await;
        let (deliveries, next, silent) = service::deliveries(context, self.delivery_list()?).await;
        unreachable.extend(silent.into_iter().filter(|region| !unreachable.contains(region)).collect::<Vec<_>>());
        let webhooks = standing.iter().map(|webhook| {
            let off =
                webhook.regions.iter().filter_map(|row| Some((row.region, row.off_since?, row.off_reason == "gone")));
            let sum = webhook.regions.iter().fold((0, 0), |sum, row| (sum.0 + row.queued, sum.1 + row.held));
            Webhook {
                id: &webhook.id,
                url: &webhook.url,
                events: webhook.events.iter().copied().map(Event::as_str).collect(),
                missing: (!webhook.has_secret).then_some(webhook.secret.as_str()),
                off: off.collect(),
                waiting: sum,
            }
        });
        let webhooks: Vec<Webhook<'_>> = webhooks.collect();
        let told = deliveries.iter().map(|delivery| Delivery {
            id: &delivery.id,
            webhook: &delivery.webhook,
            event: &delivery.event,
            reference: &delivery.reference,
            created: delivery.created,
            state: &delivery.state,
            tries: delivery.tries.len(),
            last: delivery.tries.last().map(|tried| match tried.status {
                Some(status) => Met::Status(status),
                None => Met::Nothing(&tried.reason),
            }),
            next: delivery.next_try,
        });
        let told: Vec<Delivery<'_>> = told.collect();
        self.sheet(reader, 200, "settings", |room| room.webhooks(&webhooks, &told, next.as_deref(), &unreachable)).await
    }

    /// Switches one on again, or has something told again.
    pub(super) async fn change_webhooks(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let (context, fields) = (&reader.context, fields(self.request).await?);
        match fields.text(DO) {
            "on" => service::switch_on(context, &self.principal, fields.text("id")).await.map(drop)?,
            "replay" => service::replay(context, &self.principal, fields.text("id")).await.map(drop)?,
            _ => return Err(Problem::Page.into()),
        }
        self.back_to("settings/webhooks")
    }
}
