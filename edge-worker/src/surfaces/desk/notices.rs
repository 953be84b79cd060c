//! Notices, for who leads: those of `site.toml`, and the desk's own, which visitors read at once.

use serde_json::json;
use worker::Method;

use super::Desk;
use crate::http::{Error, Response};
use crate::service::notices as service;
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// All of them, or one more.
    pub(super) async fn notices(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        if self.request.method != Method::Post {
            return Response::json(200, &json!({ "notices": service::all(&context).await? }));
        }
        Response::json(201, &service::put(&context, &self.principal, &fields(self.request).await?).await?)
    }

    /// Ends one.
    pub(super) async fn end_notice(&self, id: &str) -> Result<Response, Error> {
        service::end(&self.context().await?, &self.principal, id).await?;
        Response::json(200, &json!({ "ended": id }))
    }
}
