//! Customers, for who may manage what is kept of them.

use nearhand_shared::problem::{Problem, QueryError};
use serde_json::json;
use worker::Method;

use super::Desk;
use crate::http::{Error, Response};
use crate::service::customers::{self as service, Customer};
use crate::service::people::note_down;
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// People by name, address, number or the shop's own id, from all regions.
    pub(super) async fn customers(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        let q = self.request.query("q").unwrap_or_default();
        Response::json(200, &service::search(&context, &self.principal, q).await?)
    }

    /// All that is kept of one.
    pub(super) async fn export_customer(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        let told = |name: &str| self.request.query(name).unwrap_or_default();
        let customer = Customer::of(&context, told("email"), told("phone"), told("customer"))?;
        Response::json(200, &service::export(&context, &self.principal, &customer, told("notes") == "1").await?)
    }

    /// Keeps a conversation from being erased, or lets it be again.
    pub(super) async fn hold(&self, reference: &str) -> Result<Response, Error> {
        let context = self.context().await?;
        let reference = self.seen(&context, reference).await?;
        let reason = match self.request.method {
            Method::Put => Some(fields(self.request).await?.text("reason").to_owned()),
            _ => None,
        };
        service::hold(&context, &self.principal, &reference, reason.as_deref()).await?;
        Response::json(200, &json!({ "reference": reference.to_string(), "hold": reason }))
    }

    /// How much retention would erase now.
    pub(super) async fn retention(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        let days = self.request.query("resolved_days").filter(|days| !days.is_empty());
        let filter = QueryError::Filter { name: "resolved_days", takes: "0–36500" };
        let days = days.map(|days| days.parse::<u16>().map_err(|_| Problem::Query(filter))).transpose()?;
        Response::json(200, &service::old(&context, days).await)
    }

    /// How far an erasure is.
    pub(super) async fn erasure(&self, receipt: &str) -> Result<Response, Error> {
        let context = self.context().await?;
        Response::json(200, &service::receipt_of(&context, receipt.to_owned()).await?)
    }

    /// Erases one everywhere; read, tells what that would take.
    pub(super) async fn erase_customer(&self) -> Result<Response, Error> {
        if self.request.method != Method::Post {
            let context = self.context().await?;
            let told = |name: &str| self.request.query(name).unwrap_or_default();
            let customer = Customer::of(&context, told("email"), told("phone"), told("customer"))?;
            note_down(&context, &self.principal, "customers.searched", "").await?;
            return Response::json(200, &service::weigh(&context, &customer).await);
        }
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        let customer = Customer::of(&context, fields.text("email"), fields.text("phone"), fields.text("customer"))?;
        Response::json(200, &service::erase(&context, &self.principal, &customer, &fields).await?)
    }
}
