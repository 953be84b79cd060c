//! A site is ended, by the operator alone.

use nearhand_shared::problem::Problem;
use nearhand_shared::request::FieldErrors;
use serde_json::{Value, json};

use super::Desk;
use crate::auth::principal::Principal;
use crate::http::{Error, Response};
use crate::service::retiring::{self as service, NotRetired};
use crate::surfaces::reading::fields;
use crate::vault::protocol::customers::Holds;

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
        match service::retire(self.request, self.env, &self.site, &self.principal).await {
            Ok(retired) => Response::json(200, &retired),
            Err(NotRetired::Held(holds)) => self.must_be_kept(&holds).await,
            Err(NotRetired::Problem(problem)) => Err(problem.into()),
        }
    }

    /// What keeps a site from being ended, for who runs it: as of publishing, in English.
    async fn must_be_kept(&self, holds: &Holds) -> Result<Response, Error> {
        let context = self.context().await?;
        let mut document = serde_json::to_value(Problem::Held.document(&context.texts))?;
        if let Value::Object(document) = &mut document {
            document.insert("detail".to_owned(), json!(told(holds)));
            document.insert("held".to_owned(), json!(holds.first));
            document.insert("many".to_owned(), json!(holds.many));
        }
        Response::problem(Problem::Held.status(), &context.locale_tag, &document)
    }
}

fn told(holds: &Holds) -> String {
    let more = holds.many.saturating_sub(holds.first.len());
    let named = holds.first.join(", ");
    let named = if more == 0 { named } else { format!("{named}, and {more} more") };
    format!(
        "Somebody has said that these conversations must be kept: {named}. Each says why in the desk. What need not be kept any \
         more is let go with DELETE …/desk/requests/{{reference}}/hold; then the site can be ended."
    )
}
