//! Webhooks, for who manages them.

use nearhand_shared::problem::{Problem, QueryError};
use serde_json::json;

use super::Desk;
use crate::http::{Error, Response};
use crate::service::webhooks as service;
use crate::vault::protocol::webhooks::{Delivery, DeliveryList};

/// How a delivery may stand.
const STATES: &str = "queued, delivered, failed, held";

impl Desk<'_> {
    /// How they stand.
    pub(super) async fn webhooks(&self) -> Result<Response, Error> {
        let (webhooks, unreachable) = service::all(&self.context().await?).await;
        Response::json(200, &json!({ "webhooks": webhooks, "unreachable": unreachable }))
    }

    /// Switches one on again.
    pub(super) async fn switch_on(&self, id: &str) -> Result<Response, Error> {
        let unreachable = service::switch_on(&self.context().await?, &self.principal, id).await?;
        Response::json(200, &json!({ "id": id, "on": true, "unreachable": unreachable }))
    }

    /// What they were told.
    pub(super) async fn deliveries(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        let (deliveries, next, unreachable) = service::deliveries(&context, self.delivery_list()?).await;
        let rows = deliveries.iter().map(row).collect::<Result<Vec<_>, Error>>()?;
        Response::json(200, &json!({ "deliveries": rows, "next": next, "unreachable": unreachable }))
    }

    /// Tells something again.
    pub(super) async fn replay(&self, id: &str) -> Result<Response, Error> {
        let delivery = service::replay(&self.context().await?, &self.principal, id).await?;
        Response::json(202, &row(&delivery)?)
    }

    /// Which deliveries are asked for.
    pub(super) fn delivery_list(&self) -> Result<DeliveryList, Problem> {
        let state = self.request.query("state").unwrap_or_default();
        if !state.is_empty() && !STATES.split(", ").any(|known| known == state) {
            return Err(Problem::Query(QueryError::Filter { name: "state", takes: STATES }));
        }
        Ok(DeliveryList {
            before: self.cursor("deliveries")?,
            webhook: self.request.query("webhook").unwrap_or_default().to_owned(),
            state: state.to_owned(),
            limit: self.limit()?,
        })
    }
}

fn row(delivery: &Delivery) -> Result<serde_json::Value, Error> {
    Ok(serde_json::to_value(delivery)?)
}
