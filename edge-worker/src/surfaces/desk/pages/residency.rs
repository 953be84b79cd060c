//! Where requests go, as a page.

use super::{Desk, Reader};
use crate::config::Config;
use crate::http::{Error, Response};

impl Desk<'_> {
    /// By market, and why.
    pub(super) async fn residency_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let place = Config::of(reader.context.env).place;
        self.sheet(reader, 200, "settings", |room| room.residency(place)).await
    }
}
