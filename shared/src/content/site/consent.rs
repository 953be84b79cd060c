//! `[consent]`: to what visitors consent when they write. Its words are the site's text `consent`.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The longest version, in bytes.
pub const MAX_VERSION: usize = 40;

/// What visitors are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Names the words; another version is another consent.
    pub version: String,
    /// Whether nothing is taken without it.
    #[serde(default)]
    pub required: bool,
}

impl Consent {
    /// Whether a text can be a version: it stands in a form and in what is stored.
    pub fn is_version(text: &str) -> bool {
        (1..=MAX_VERSION).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    }
}

/// SHA-256 of the words that were shown, in hexadecimal: what somebody has consented to, whatever the site says later.
pub fn hash(words: &str) -> String {
    Sha256::digest(words.as_bytes()).iter().fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_short_name() {
        for (text, expected) in [("2026-11", true), ("v1.2_b", true), ("", false), ("1 2", false), ("é", false)] {
            assert_eq!(Consent::is_version(text), expected, "{text}");
        }
        assert!(!Consent::is_version(&"1".repeat(MAX_VERSION + 1)));
    }

    #[test]
    fn words_have_the_hash_that_anybody_can_reckon() {
        // Of FIPS 180-2, appendix B.1.
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
