//! The desk's notices, where visitors' requests read them: beside the content in KV, so that none asks an object.
//!
//! The Desk is what counts; whoever changes something there writes all of them here. An isolate reads them together with
//! which manifest is in force.

use std::rc::Rc;

use nearhand_shared::content::name_of;
use nearhand_shared::id::SiteId;
use nearhand_shared::notice::Notice;
use nearhand_shared::problem::Problem;
use worker::Env;
use worker::kv::KvStore;

use super::store::{failed, notices_key, store};

/// The desk's notices.
#[derive(Debug, Clone)]
pub struct Urgent {
    /// Names what they are.
    pub version: Rc<str>,
    /// They.
    pub notices: Rc<[Notice]>,
}

impl Urgent {
    /// None at all.
    pub fn none() -> Self {
        Urgent { version: "".into(), notices: [].into() }
    }
}

/// Those of a site. What a newer version has written and this one cannot read is left out.
pub async fn urgent(store: &KvStore, site: &SiteId) -> Result<Urgent, Problem> {
    let Some(bytes) = store.get(&notices_key(site)).bytes().await.map_err(failed)? else { return Ok(Urgent::none()) };
    let all: Vec<serde_json::Value> = serde_json::from_slice(&bytes).map_err(failed)?;
    let notices = all.into_iter().filter_map(|notice| serde_json::from_value(notice).ok());
    Ok(Urgent { version: name_of(&bytes).into(), notices: notices.collect() })
}

/// Writes them down.
///
/// # Errors
/// [`Problem::Store`].
pub async fn put_urgent(env: &Env, site: &SiteId, notices: &[Notice]) -> Result<(), Problem> {
    let store = store(env)?;
    let key = notices_key(site);
    if notices.is_empty() {
        return store.delete(&key).await.map_err(failed);
    }
    let json = serde_json::to_vec(notices).map_err(failed)?;
    store.put_bytes(&key, &json).map_err(failed)?.execute().await.map_err(failed)
}
