//! `[help_centre]`: what surrounds the pages of the public help centre.

use serde::{Deserialize, Serialize};

use super::address;
use crate::id::LinkId;
use crate::locale::Locale;

/// The most links of a site's own at the end of each page.
pub const MAX_LINKS: usize = 12;
/// In an address it stands for the locale of the page.
pub const LOCALE_PLACE: &str = "{locale}";
/// The longest address, in bytes.
const MAX_ADDRESS: usize = 500;

/// What a site's help centre has around its pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpCentre {
    /// The shop itself, to which the head of each page leads back; with `{locale}` where each language has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shop: Option<String>,
    /// A picture that stands for pages without one of their own, where they are shared: its address, `og:image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// Links of its own at the end of each page: imprint, privacy, terms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<FootLink>,
}

/// A link at the end of each page. What it is called is the site's text `link-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FootLink {
    /// Its id.
    pub id: LinkId,
    /// Where it leads; with `{locale}` where each language has its own.
    pub url: String,
}

impl HelpCentre {
    /// Whether a text is an address that pages may lead to: https, of a host with a name, for everybody; over http on the
    /// machine of who develops alone.
    pub fn is_address(text: &str) -> bool {
        let address = in_locale(text, "en");
        text.len() <= MAX_ADDRESS && !address.contains(['{', '}']) && address::read(&address).is_some()
    }

    /// An address on a page in a locale.
    pub fn address(text: &str, locale: &Locale) -> String {
        in_locale(text, &locale.to_string())
    }

    /// What an address is called: its host, as it is written there.
    pub fn host_of(address: &str) -> &str {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = rest.split(['/', '?', ':']).next().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

fn in_locale(text: &str, tag: &str) -> String {
    text.replace(LOCALE_PLACE, tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_lead_to_the_web_alone() {
        for (text, expected) in [
            ("https://lumen.example/", true),
            ("https://lumen.example/{locale}/imprint?a=b", true),
            ("https://лампы.example/", true),
            ("https://lumen.example/{lang}/", false),
            ("http://localhost:8787/demo/", true),
            ("http://lumen.example/", false),
            ("javascript:alert(1)", false),
            ("/imprint", false),
            ("https://a:b@lumen.example/", false),
            ("https://lumen.example/\"><script>", true), // Escaped where it stands in a page.
            ("", false),
        ] {
            assert_eq!(HelpCentre::is_address(text), expected, "{text}");
        }
        assert!(!HelpCentre::is_address(&format!("https://lumen.example/{}", "a".repeat(500))));
    }

    #[test]
    fn an_address_is_of_a_language_and_called_by_its_host() {
        let locale = Locale::parse("pt-BR").unwrap();
        assert_eq!(HelpCentre::address("https://a.example/{locale}/x", &locale), "https://a.example/pt-BR/x");
        for (address, host) in [
            ("https://www.lumen.example/de/", "lumen.example"),
            ("https://лампы.example", "лампы.example"),
            ("http://localhost:8787/demo/", "localhost"),
        ] {
            assert_eq!(HelpCentre::host_of(address), host);
        }
    }
}
