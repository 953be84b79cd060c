//! The page on which the business writes first.

use nearhand_desk::model::Typed;

use super::{Desk, Reader, came_back};
use crate::http::{Error, Response};
use crate::service::{random, vault};
use crate::surfaces::reading::fields;

impl Desk<'_> {
    /// The form; filled in for whom the address names by a request of theirs.
    pub(super) async fn writing_page(
        &self,
        reader: &Reader<'_>,
        status: u16,
        typed: &Typed,
    ) -> Result<Response, Error> {
        let context = &reader.context;
        let to = match self.request.query("to").filter(|to| !to.is_empty()) {
            Some(to) => {
                let reference = self.seen(context, to).await?;
                Some(vault(context, reference.region()).find(&reference).await?)
            }
            None => None,
        };
        // Not the key of a visitor's form, which says where that is stored: this goes where it is for.
        let key: String = random::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect();
        let key = typed.value("write", "key").unwrap_or(&key);
        let locales = context.manifest.locales();
        self.sheet(reader, status, "write", |room| room.writing(&locales, to.as_ref(), typed, key)).await
    }

    /// Begins the conversation. Its code is told this once: a page that it led to would have it in its address.
    pub(super) async fn write_first(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let context = &reader.context;
        let fields = fields(self.request).await?;
        let begun = match self.must_be_filled(reader, &fields) {
            Ok(()) => self.begun(context, &fields).await,
            Err(problem) => Err(problem),
        };
        match begun {
            Ok(begun) => {
                let (reference, code) = (begun.record.reference, begun.token);
                self.sheet(reader, 201, "write", |room| room.begun(&reference, &code)).await
            }
            Err(problem) => {
                let typed = came_back(context, &fields, &problem)?;
                self.writing_page(reader, problem.status(), &typed).await
            }
        }
    }
}
