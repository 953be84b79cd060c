//! Files of conversations, for the business.

use super::Desk;
use crate::content::Context;
use crate::http::{Error, Response};
use crate::service::attachments::Into;
use crate::surfaces::attachments::{bytes_of, one, taken};
use crate::vault::protocol::attachments::Who;

impl Desk<'_> {
    /// A file for an answer, or the beginning of one.
    pub(super) async fn create_file(&self, reference: &str) -> Result<Response, Error> {
        let context = self.context().await?;
        let reference = self.seen(&context, reference).await?;
        let place = format!("/api/v1/sites/{}/desk/requests/{reference}/attachments", self.site);
        taken(&context, &Into::new(&context, &reference, Who::Team), &place).await
    }

    /// A file: its bytes, how far it has come, more of it, or its end.
    pub(super) async fn one_file(&self, reference: &str, id: &str) -> Result<Response, Error> {
        let context = self.context().await?;
        let reference = self.seen(&context, reference).await?;
        one(&context, &Into::new(&context, &reference, Who::Team), id).await
    }

    /// A file as a page shows it.
    pub(super) async fn shown_file(&self, context: &Context<'_>, reference: &str, id: &str) -> Result<Response, Error> {
        let reference = self.seen(context, reference).await?;
        let (file, bytes) = Into::new(context, &reference, Who::Team).file(id).await?;
        bytes_of(self.request, &file, &bytes)
    }
}
