//! Pictures and files of articles, as they are stored.

use nearhand_shared::content::file::{self, MAGIC, MAX_FILE};
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::Env;

use super::parts::make_room;
use super::store::{failed, pack_key, store};

/// The bytes of a file, by the hash that it is stored under.
///
/// # Errors
/// [`Problem::Page`] where there is none; [`Problem::Store`].
pub async fn stored_file(env: &Env, site: &SiteId, name: &str) -> Result<Vec<u8>, Problem> {
    // Its bytes are in memory twice for a moment: as the store gives them, and here.
    make_room(2 * MAX_FILE);
    let stored = store(env)?.get(&pack_key(site, name)).bytes().await.map_err(failed)?;
    let mut bytes = stored.filter(|stored| file::read(stored).is_some()).ok_or(Problem::Page)?;
    bytes.drain(..MAGIC.len());
    Ok(bytes)
}
