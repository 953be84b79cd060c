//! Names that people choose: of sites, articles, teams, channels and markets.
//!
//! Parsed once, at the door; a value of one of these types is known to be safe in a path, a key
//! of the store and an attribute.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest name, in bytes.
pub const MAX_LENGTH: usize = 64;

/// Why a text is not a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a name: use 1 to {MAX_LENGTH} of a-z, 0-9, `-` and `_`, starting with a letter or digit")]
pub struct BadName(pub String);

fn is_name(text: &str) -> bool {
    let inside = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
    (1..=MAX_LENGTH).contains(&text.len())
        && text.bytes().all(inside)
        && text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric())
}

macro_rules! name {
    ($(#[$doc:meta])* $type:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $type(String);

        impl $type {
            /// Reads a name.
            ///
            /// # Errors
            /// [`BadName`] where the text is anything but 1 to 64 of `a-z 0-9 - _`, starting with a letter or digit.
            pub fn parse(text: &str) -> Result<Self, BadName> {
                if is_name(text) { Ok(Self(text.to_owned())) } else { Err(BadName(text.chars().take(80).collect())) }
            }

            /// Whether a text is a name.
            pub fn fits(text: &str) -> bool {
                is_name(text)
            }

            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $type {
            type Error = BadName;
            fn try_from(text: String) -> Result<Self, BadName> {
                Self::parse(&text)
            }
        }

        impl From<$type> for String {
            fn from(name: $type) -> String {
                name.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name!(
    /// A site: one business and its content.
    SiteId
);
name!(
    /// An article of a site: the same in all of its languages.
    Slug
);
name!(
    /// A team of people who answer.
    TeamId
);
name!(
    /// A way to reach the business.
    ChannelId
);
name!(
    /// A group of countries that is served alike.
    MarketId
);
name!(
    /// Something that a request may be about.
    TopicId
);
name!(
    /// A link at the end of each page of the help centre.
    LinkId
);
name!(
    /// A webhook of a site: a system of the business's own that is told of what happens.
    WebhookId
);
name!(
    /// A notice of a site: something that visitors are told before they ask.
    NoticeId
);

/// The name of a site's secret of a kind, such as `NEARHAND_IDENTITY_MY_SHOP`: the site's id in capitals, with `_` for
/// `-`. `None` where another site could have the same one, or the name would end in `_`: ids with `_`, with `--`, or with a
/// `-` at the end have no secrets.
pub fn secret_name(kind: &str, site: &SiteId) -> Option<String> {
    in_capitals(site.as_str()).map(|id| format!("NEARHAND_{kind}_{id}"))
}

/// The name of a webhook's secret, such as `NEARHAND_WEBHOOK_MY_SHOP__CRM`; `None` as for [`secret_name`].
pub fn webhook_secret_name(site: &SiteId, webhook: &WebhookId) -> Option<String> {
    Some(format!("{}__{}", secret_name("WEBHOOK", site)?, in_capitals(webhook.as_str())?))
}

fn in_capitals(id: &str) -> Option<String> {
    let is_own = !id.contains('_') && !id.contains("--") && !id.ends_with('-');
    is_own.then(|| id.to_ascii_uppercase().replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_secret_belongs_to_one_site() {
        let of = |id: &str| secret_name("IDENTITY", &SiteId::parse(id).unwrap());
        assert_eq!(of("lumen").as_deref(), Some("NEARHAND_IDENTITY_LUMEN"));
        assert_eq!(of("my-shop-2").as_deref(), Some("NEARHAND_IDENTITY_MY_SHOP_2"));
        for id in ["my_shop", "my--shop", "my-shop-", "a_", "a-_b"] {
            assert_eq!(of(id), None, "{id}");
        }
    }

    #[test]
    fn a_webhook_s_secret_is_named_by_both() {
        let of = |site: &str, webhook: &str| {
            webhook_secret_name(&SiteId::parse(site).unwrap(), &WebhookId::parse(webhook).unwrap())
        };
        assert_eq!(of("my-shop", "crm").as_deref(), Some("NEARHAND_WEBHOOK_MY_SHOP__CRM"));
        assert_eq!(of("lumen", "data-lake").as_deref(), Some("NEARHAND_WEBHOOK_LUMEN__DATA_LAKE"));
        for (site, webhook) in [("my_shop", "crm"), ("lumen", "data_lake"), ("lumen", "crm-"), ("lumen", "a--b")] {
            assert_eq!(of(site, webhook), None, "{site} {webhook}");
        }
    }

    proptest! {
        #[test]
        fn no_two_sites_share_a_secret(a in "[a-c0][a-c0_-]{0,5}", b in "[a-c0][a-c0_-]{0,5}") {
            let of = |id: &str| secret_name("IDENTITY", &SiteId::parse(id).unwrap());
            prop_assert!(a == b || of(&a).is_none() || of(&a) != of(&b), "{} {}", a, b);
        }
    }

    #[test]
    fn names_are_short_lower_case_ascii() {
        for good in ["a", "lumen", "return-a-lamp", "0day", "a_b", &"x".repeat(64)] {
            assert_eq!(SiteId::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "-a", "_a", "A", "a b", "a/b", "ä", "..", &"x".repeat(65), "a\n", "a%2f"] {
            assert!(SiteId::parse(bad).is_err(), "{bad:?} was taken");
        }
    }
}
