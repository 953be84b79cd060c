//! Where requests go, by market, and why.

use nearhand_shared::residency;
use serde_json::json;

use super::Desk;
use crate::http::{Error, Response};

impl Desk<'_> {
    /// As the settings in force say it.
    pub(super) async fn residency(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        // People and settings of the desk are in one place, whatever a market says.
        let desk = json!({ "region": "eu", "jurisdiction": true });
        Response::json(200, &json!({ "markets": residency::of(&context.manifest.site), "desk": desk }))
    }
}
