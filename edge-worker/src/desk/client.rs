//! The worker's side of a Desk.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::{Address, Region};
use nearhand_shared::request::token::KeyDigest;
use serde::{Deserialize, Serialize};

use crate::objects::{Object, Objects};

/// The Desk of a site.
pub struct Desk<'a> {
    objects: Objects<'a>,
    object: Object,
    site: &'a str,
}

/// Which region the write of a key is stored in: the one that is claimed first.
#[derive(Debug, Serialize, Deserialize)]
pub struct Claim {
    /// The digest of the key.
    pub lookup: String,
    /// Where it would be stored now.
    pub region: Region,
}

impl<'a> Desk<'a> {
    /// The one of a site. It is in the European Union, as long as the site says nothing else.
    pub fn of(objects: Objects<'a>, site: &'a str) -> Self {
        let address = Address::Jurisdiction("eu");
        Desk { objects, object: Object { kind: "desk", binding: "DESK", name: site.to_owned(), address }, site }
    }

    /// The region of an idempotency key: that of its first use, or `here` where this is the first.
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn region_of_key(&self, key: &str, here: Region) -> Result<Region, Problem> {
        let lookup = BASE64_URL_SAFE_NO_PAD.encode(KeyDigest::new(key, self.site).lookup);
        self.objects.call(&self.object, "claim", &Claim { lookup, region: here }).await
    }
}
