//! `[translation]`: who translates for the business's people.

use serde::{Deserialize, Serialize};

use super::address;
use crate::id::MarketId;

/// A service that translates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// Whose.
    pub kind: Translator,
    /// The address of its call.
    pub url: String,
    /// Markets whose texts are never sent to it.
    #[serde(default)]
    pub except: Vec<MarketId>,
}

/// A service that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Translator {
    /// <https://developers.deepl.com/docs>
    Deepl,
    /// <https://docs.libretranslate.com>
    Libretranslate,
}

impl Translator {
    /// All of them.
    pub const ALL: [Translator; 2] = [Translator::Deepl, Translator::Libretranslate];

    /// Its name in `site.toml`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Translator::Deepl => "deepl",
            Translator::Libretranslate => "libretranslate",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Translator> {
        Translator::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Translator::Deepl => "DeepL",
            Translator::Libretranslate => "LibreTranslate",
        }
    }

    /// Whether it answers nobody without a key.
    pub const fn needs_key(self) -> bool {
        matches!(self, Translator::Deepl)
    }
}

impl Translation {
    /// Whether an address can be that of the call: over https, or over http on the machine of who develops.
    pub fn is_url(text: &str) -> bool {
        address::read(text).is_some()
    }

    /// Whether the worker may call it: outside development neither in clear nor within a network of somebody's own.
    pub fn may_be_called(&self, is_development: bool) -> bool {
        is_development || (!address::is_called_in_clear(&self.url) && address::is_public(&self.url))
    }

    /// Whether texts of a market may be sent to it.
    pub fn may_have(&self, market: &str) -> bool {
        self.except.iter().all(|kept| kept.as_str() != market)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_visitors_write_goes_to_a_public_address_over_https_alone() {
        // The address, whether it may be published, and whether it is called outside development.
        for (url, is_url, is_called) in [
            ("https://api-free.deepl.com/v2/translate", true, true),
            ("https://translate.lumen.example/translate?a=b", true, true),
            ("http://127.0.0.1:5000/translate", true, false),
            ("http://localhost:5000/translate", true, false),
            ("https://10.0.0.5/translate", true, false),
            ("https://localhost/translate", true, false),
            ("http://10.0.0.5/translate", false, false),
            ("http://translate.lumen.example/translate", false, false),
            ("https://me:pw@translate.lumen.example/", false, true),
            ("https://translate.lumen.example/#x", false, true),
            ("ftp://translate.lumen.example/", false, true),
            ("", false, false),
        ] {
            let of = Translation { kind: Translator::Deepl, url: url.to_owned(), except: Vec::new() };
            assert_eq!((Translation::is_url(url), of.may_be_called(false)), (is_url, is_called), "{url}");
            assert!(of.may_be_called(true), "{url}");
        }
    }

    #[test]
    fn a_market_that_is_left_out_is_left_out() {
        let except = vec![MarketId::parse("gulf").unwrap()];
        let of = Translation { kind: Translator::Deepl, url: String::new(), except };
        assert!(!of.may_have("gulf") && of.may_have("dach") && of.may_have(""));
        for kind in Translator::ALL {
            assert_eq!(Translator::parse(kind.as_str()), Some(kind));
        }
    }
}
