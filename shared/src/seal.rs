//! Seals: what we say of something, written so that nobody else can say it (HMAC-SHA256, RFC 2104).

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The alphabet of seals, and of access codes: Crockford's base 32 in lower case.
pub(crate) const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The digest of some parts, each with its length before it, so that none can run into the next; none where the secret is no key.
pub(crate) fn digest(secret: &[u8], parts: &[&str]) -> Option<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).ok()?;
    for part in parts {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part.as_bytes());
    }
    Some(mac.finalize().into_bytes().into())
}

/// The same as so many symbols, of five bits each; empty where the secret is no key.
pub(crate) fn seal(secret: &[u8], parts: &[&str], symbols: usize) -> String {
    let symbol = |byte: &u8| char::from(SYMBOLS.get(usize::from(byte & 31)).copied().unwrap_or(b'0'));
    digest(secret, parts).iter().flatten().take(symbols).map(symbol).collect()
}
