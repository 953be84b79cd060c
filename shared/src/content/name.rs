//! Names of parts: the hashes of their bytes.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The name of a part, with its size.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartName {
    /// Its SHA-256 in hexadecimal.
    pub name: String,
    /// Its bytes.
    pub bytes: u32,
}

impl PartName {
    /// That of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        PartName { name: name_of(bytes), bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX) }
    }
}

/// The name under which bytes are stored: their SHA-256 in lower-case hexadecimal.
pub fn name_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a text can be the name of stored bytes.
pub fn is_name(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
