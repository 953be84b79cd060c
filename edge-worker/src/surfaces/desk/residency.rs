//! Where requests go, by market, and why.

use nearhand_shared::residency;
use serde_json::json;

use super::Desk;
use crate::http::{Error, Response};
use crate::service::attachments::have_bucket;

impl Desk<'_> {
    /// As the settings in force say it.
    pub(super) async fn residency(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        // People and settings of the desk are in one place, whatever a market says.
        let desk = json!({ "region": "eu", "jurisdiction": true });
        let mut markets = residency::of(&context.manifest.site);
        for placed in markets.iter_mut().flat_map(|market| &mut market.regions) {
            placed.bucket = have_bucket(&context, placed.region);
        }
        Response::json(200, &json!({ "markets": markets, "desk": desk }))
    }
}
