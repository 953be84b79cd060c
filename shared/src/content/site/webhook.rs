//! `[[webhooks]]`: systems of the business's own that are told of what happens.

use serde::{Deserialize, Serialize};

use super::address;
use crate::id::WebhookId;
use crate::webhook::Event;

/// How many a site may have: what happens is written down for each of them.
pub const MAX_WEBHOOKS: usize = 10;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Webhook {
    /// Its id, which names its secret.
    pub id: WebhookId,
    /// Where it is called.
    pub url: String,
    /// Of what it is told.
    pub events: Vec<Event>,
}

impl Webhook {
    /// Whether an address can be called: over https, or over http on the machine of who develops; in ASCII, as it is sent.
    pub fn is_url(text: &str) -> bool {
        text.is_ascii() && address::read(text).is_some()
    }

    /// Whether the worker may call it: outside development neither in clear nor within a network of somebody's own.
    pub fn may_be_called(&self, is_development: bool) -> bool {
        is_development || (!address::is_called_in_clear(&self.url) && address::is_public(&self.url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_over_https_are_called_outside_development() {
        for (url, expected) in [
            ("https://crm.lumen.example/hooks", true),
            ("https://crm.lumen.example./hooks", true),
            ("http://crm.lumen.example/hooks", false),
            ("https://127.0.0.1/", false),
            ("https://2130706433/", false),
            ("https://0x7f000001/", false),
            ("https://0177.0.0.1/", false),
            ("https://127.1/", false),
            ("https://0/", false),
            ("https://[::ffff:169.254.169.254]/", false),
            ("https://[::ffff:7f00:1]/", false),
            ("https://[64:ff9b::a00:1]/", false),
            ("https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", false),
            ("https://[2002:7f00:1::]/", false),
            ("https://[fe80::1]/", false),
            ("https://169.254.169.254/", false),
            ("https://LOCALHOST./", false),
            ("https://a.localhost/", false),
            ("https://metadata.google.internal/", false),
            ("https://router/", false),
        ] {
            let of = Webhook { id: WebhookId::parse("crm").unwrap(), url: url.to_owned(), events: Vec::new() };
            assert_eq!(of.may_be_called(false), expected, "{url}");
            assert!(of.may_be_called(true), "{url}");
        }
        assert!(!Webhook::is_url("https://me:pw@crm.example/") && !Webhook::is_url("http://crm.example/"));
        assert!(Webhook::is_url("http://127.0.0.1:9000/hook") && !Webhook::is_url("https://crm.example/ü"));
    }
}
