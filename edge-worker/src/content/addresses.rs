//! Which site an address belongs to, at which mail arrives: written down when a site is published.

use nearhand_shared::content::site::{Mail, Manifest};
use nearhand_shared::id::SiteId;
use nearhand_shared::mail::token::parts_of;
use nearhand_shared::problem::Problem;
use serde::{Deserialize, Serialize};
use worker::Env;
use worker::kv::KvStore;

use super::store::{address_key, failed, store};
use super::{Served, served};

/// What is written down of an address.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    site: String,
    /// The origin that the site was published to: a mail has none, and links need one.
    origin: String,
}

/// The site that an address belongs to.
pub struct Addressed {
    /// The site.
    pub served: Served,
    /// The origin that it was published to.
    pub origin: String,
}

/// The site whose mail arrives at an address, with or without what stands behind a `+`; none where it is no site's now.
///
/// # Errors
/// [`Problem::Store`].
pub async fn site_of_address(env: &Env, address: &str) -> Result<Option<Addressed>, Problem> {
    let (base, _) = parts_of(address);
    let Some(entry) = entry(&store(env)?, &base).await? else { return Ok(None) };
    match served(env, &entry.site).await {
        Ok(served) if has(served.manifest.site.mail.as_ref(), &base) => {
            Ok(Some(Addressed { served, origin: entry.origin }))
        }
        Ok(_) | Err(Problem::Site) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// Writes down the addresses of a site.
///
/// # Errors
/// [`Problem::Content`] where another site's replies arrive at the same address: nobody could tell whose a mail is.
pub(super) async fn claim(env: &Env, store: &KvStore, manifest: &Manifest, origin: &str) -> Result<(), Problem> {
    let Some(mail) = &manifest.site.mail else { return Ok(()) };
    let site = &manifest.site.id;
    let (reply, _) = parts_of(mail.reply());
    if let Some(other) = taken_by(env, store, &reply, site).await? {
        return Err(Problem::Content(format!(
            "Replies of the site `{other}` arrive at {reply} already: give each site a `reply` of its own."
        )));
    }
    let (from, _) = parts_of(&mail.from);
    let mut addresses = vec![reply.clone()];
    // What comes back arrives there. It may be another site's as well, whose it stays.
    if from != reply && taken_by(env, store, &from, site).await?.is_none() {
        addresses.push(from);
    }
    for address in addresses {
        let new = Entry { site: site.to_string(), origin: origin.to_owned() };
        if entry(store, &address).await?.as_ref() != Some(&new) {
            let text = serde_json::to_string(&new).map_err(failed)?;
            store.put(&address_key(&address), text).map_err(failed)?.execute().await.map_err(failed)?;
        }
    }
    Ok(())
}

/// Another site that has an address now.
async fn taken_by(env: &Env, store: &KvStore, address: &str, site: &SiteId) -> Result<Option<String>, Problem> {
    let Some(entry) = entry(store, address).await?.filter(|entry| entry.site != site.as_str()) else { return Ok(None) };
    match served(env, &entry.site).await {
        Ok(served) => Ok(has(served.manifest.site.mail.as_ref(), address).then_some(entry.site)),
        Err(Problem::Site) => Ok(None),
        Err(problem) => Err(problem),
    }
}

fn has(mail: Option<&Mail>, address: &str) -> bool {
    mail.is_some_and(|mail| [mail.reply(), &mail.from].iter().any(|own| parts_of(own).0 == address))
}

async fn entry(store: &KvStore, address: &str) -> Result<Option<Entry>, Problem> {
    let text = store.get(&address_key(address)).text().await.map_err(failed)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}
