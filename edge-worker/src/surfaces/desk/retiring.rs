//! A site is ended, by the operator alone.

use nearhand_shared::problem::Problem;
use nearhand_shared::request::FieldErrors;

use super::Desk;
use crate::auth::principal::Principal;
use crate::http::{Error, Response};
use crate::service::retiring as service;
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// Begins with it, or goes on. Who asks names the site once more, so that no other is ended by a slip.
    pub(super) async fn retire(&self) -> Result<Response, Error> {
        if !matches!(self.principal, Principal::Operator) {
            return Err(Problem::Forbidden.into());
        }
        if fields(self.request).await?.text("confirm") != self.site.as_str() {
            let mut wrong = FieldErrors::default();
            wrong.add("confirm", self.site.to_string());
            wrong.none()?;
        }
        Response::json(200, &service::retire(self.request, self.env, &self.site, &self.principal).await?)
    }
}
