//! Where requests go, by market, and why.

use nearhand_shared::region::Region;
use nearhand_shared::residency;
use serde_json::json;

use super::Desk;
use crate::config::Config;
use crate::http::{Error, Response};
use crate::service::attachments::have_bucket;

impl Desk<'_> {
    /// As the settings in force say it.
    pub(super) async fn residency(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        // People and settings of the desk are in one place, whatever a market says.
        let place = Config::of(context.env).place;
        let desk = json!({ "region": place.unwrap_or(Region::Eu), "jurisdiction": place.is_none() });
        let mut markets = residency::of(&context.manifest.site, place);
        for placed in markets.iter_mut().flat_map(|market| &mut market.regions) {
            placed.bucket = have_bucket(&context, placed.region);
        }
        Response::json(200, &json!({ "markets": markets, "desk": desk }))
    }
}
