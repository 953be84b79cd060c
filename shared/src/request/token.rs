//! The secret that opens a request again.
//!
//! 100 random bits, written so that a person can copy them (`7k3md-…`, Crockford's base 32 in lower case). The
//! store keeps its SHA-256 only. For as long as a client may repeat a write (see [`SealedToken`]) the token is
//! kept encrypted under that client's own idempotency key, so that the repetition gets the same answer.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::request::{is_filler, narrow};
use crate::seal::SYMBOLS;

const LENGTH: usize = 20;

/// A visitor's token. Its `Debug` form hides it, so that it cannot land in a log by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; LENGTH]);

impl Token {
    /// Makes a token of random bytes, five bits of each.
    pub fn new(entropy: [u8; LENGTH]) -> Self {
        Token(entropy.map(|byte| byte & 31))
    }

    /// Reads a token as people copy it: in any case, with or without hyphens and spaces; `i l` are 1, `o` is 0.
    pub fn parse(text: &str) -> Option<Self> {
        let mut values = [0; LENGTH];
        let mut symbols = text.chars().map(narrow).filter(|c| !is_filler(*c)).map(|c| match c.to_ascii_lowercase() {
            'i' | 'l' => '1',
            'o' => '0',
            other => other,
        });
        for value in &mut values {
            let symbol = u8::try_from(symbols.next()?).ok()?;
            *value = SYMBOLS.iter().position(|s| *s == symbol).and_then(|at| u8::try_from(at).ok())?;
        }
        symbols.next().is_none().then_some(Token(values))
    }

    /// What the store keeps.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.to_string().as_bytes()).into()
    }

    /// Whether this token has that hash, in a time that does not tell how much of it was right.
    pub fn matches(&self, hash: &[u8]) -> bool {
        self.hash().ct_eq(hash).into()
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, value) in self.0.iter().enumerate() {
            if at > 0 && at % 5 == 0 {
                f.write_str("-")?;
            }
            let symbol = SYMBOLS.get(usize::from(*value)).copied().unwrap_or(b'0');
            write!(f, "{}", char::from(symbol))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A client's idempotency key, as the store sees it: never the key itself.
pub struct KeyDigest {
    /// Finds the earlier write.
    pub lookup: [u8; 32],
    secret: [u8; 32],
}

impl KeyDigest {
    /// Derives what is stored from a key. `scope` (site and region) keeps equal keys of different sites apart.
    pub fn new(key: &str, scope: &str) -> Self {
        KeyDigest { lookup: derive(key, scope, b"lookup"), secret: derive(key, scope, b"seal") }
    }

    /// Encrypts a token for the holder of the key (ChaCha20-Poly1305, RFC 8439). Nothing else is ever encrypted with
    /// this key, so the nonce is nought.
    pub fn seal(&self, token: &Token) -> SealedToken {
        let sealed = self.cipher().encrypt(&Nonce::default(), token.0.as_slice());
        // It fails for texts of many gigabytes alone.
        SealedToken(sealed.unwrap_or_default())
    }

    /// Opens what [`KeyDigest::seal`] closed; `None` where it is another's, or was changed.
    pub fn open(&self, sealed: &SealedToken) -> Option<Token> {
        let opened = match <[u8; LENGTH]>::try_from(sealed.0.as_slice()) {
            // Of version 0.1, which took the key as a pad. Such seals are a day old at most.
            Ok(mut padded) => {
                padded.iter_mut().zip(self.secret).for_each(|(byte, pad)| *byte ^= pad);
                padded
            }
            Err(_) => {
                let opened = self.cipher().decrypt(&Nonce::default(), sealed.0.as_slice()).ok()?;
                opened.try_into().ok()?
            }
        };
        Some(Token::new(opened))
    }

    /// Encrypts another secret in the same way: for keys whose scope seals no token.
    pub fn seal_text(&self, text: &str) -> Vec<u8> {
        self.cipher().encrypt(&Nonce::default(), text.as_bytes()).unwrap_or_default()
    }

    /// Opens what [`KeyDigest::seal_text`] closed; `None` where it is another's, or was changed.
    pub fn open_text(&self, sealed: &[u8]) -> Option<String> {
        String::from_utf8(self.cipher().decrypt(&Nonce::default(), sealed).ok()?).ok()
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&self.secret.into())
    }
}

/// A token that only the holder of an idempotency key can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedToken(pub Vec<u8>);

fn derive(key: &str, scope: &str, purpose: &[u8]) -> [u8; 32] {
    // HMAC takes keys of any length, so this cannot fail; zeros would only make every seal unreadable.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return [0; 32] };
    mac.update(purpose);
    mac.update(b"\0");
    mac.update(scope.as_bytes());
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(seed: u8) -> Token {
        Token::new(std::array::from_fn(|at| seed.wrapping_mul(31).wrapping_add(at as u8 * 7)))
    }

    #[test]
    fn it_reads_back_and_forgives_how_it_is_typed() {
        for seed in 0..=255 {
            let text = token(seed).to_string();
            assert_eq!(text.len(), 23);
            assert_eq!(Token::parse(&text), Some(token(seed)));
            assert_eq!(Token::parse(&text.to_uppercase().replace('-', " ").replace('0', "O")), Some(token(seed)));
        }
        for bad in ["", "abc", "7k3md-7k3md-7k3md-7k3mdx", "7k3md-7k3md-7k3md-7k3m!", "🦀"] {
            assert_eq!(Token::parse(bad), None);
        }
    }

    #[test]
    fn only_the_right_token_matches_its_hash() {
        assert!(token(1).matches(&token(1).hash()));
        assert!(!token(2).matches(&token(1).hash()));
        assert!(!token(1).matches(b""));
    }

    #[test]
    fn a_seal_opens_with_its_key_alone() {
        let key = KeyDigest::new("key-1", "lumen/eu");
        let sealed = key.seal(&token(9));
        assert_eq!(KeyDigest::new("key-1", "lumen/eu").open(&sealed), Some(token(9)));
        assert_eq!(KeyDigest::new("key-2", "lumen/eu").open(&sealed), None);
        let mut changed = sealed.clone();
        changed.0[3] ^= 1;
        assert_eq!(key.open(&changed), None);
        // As version 0.1 sealed it.
        let mut padded = token(9).0;
        padded.iter_mut().zip(key.secret).for_each(|(byte, pad)| *byte ^= pad);
        assert_eq!(key.open(&SealedToken(padded.to_vec())), Some(token(9)));
        assert_ne!(KeyDigest::new("key-1", "gnome/eu").lookup, key.lookup);
    }

    #[test]
    fn a_token_never_shows_in_debug_output() {
        assert_eq!(format!("{:?}", token(3)), "Token(…)");
    }
}
