//! Addresses of files, for the pages that show them: each opens one file, for a while. A picture in a page is asked for by the
//! browser, which sends no access code, and a code is in no address.

use subtle::ConstantTimeEq;

use crate::seal::seal;

/// How many symbols the seal has, of five bits each.
const SEAL: usize = 26;

/// For how long a page shows its files, in seconds; opened again, it has new addresses.
pub const SHOWN_S: i64 = 60 * 60;
/// For how long what somebody takes along leads to its files, in seconds.
pub const TAKEN_S: i64 = 24 * 60 * 60;
/// For how long a mail leads to its files, in days of whoever reads it: who has asked by mail has no code that would open them later.
pub const MAILED_DAYS: i32 = 30;

/// Which file is meant.
#[derive(Debug, Clone, Copy)]
pub struct Meant<'a> {
    /// The site.
    pub site: &'a str,
    /// The conversation.
    pub reference: &'a str,
    /// The file.
    pub id: &'a str,
}

impl Meant<'_> {
    /// The path of its address, good until an instant, in seconds since the Unix epoch.
    pub fn path(&self, secret: &[u8], until: i64) -> String {
        format!("/files/{}/{}/{}/{until}-{}", self.site, self.reference, self.id, self.seal(secret, until))
    }

    /// Whether the last part of such a path opens it now, in seconds since the Unix epoch.
    pub fn is_opened_by(&self, token: &str, secret: &[u8], now: i64) -> bool {
        let Some((until, given)) = token.split_once('-') else { return false };
        let Ok(until) = until.parse::<i64>() else { return false };
        let is_ours: bool = self.seal(secret, until).as_bytes().ct_eq(given.as_bytes()).into();
        is_ours && now < until
    }

    fn seal(&self, secret: &[u8], until: i64) -> String {
        seal(secret, &["attachment", self.site, self.reference, self.id, &until.to_string()], SEAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_opens_one_file_for_a_while() {
        let meant = Meant { site: "lumen", reference: "EU-7K3M-Q9X2", id: "f1" };
        let path = meant.path(b"secret", 1_000);
        let token = path.strip_prefix("/files/lumen/EU-7K3M-Q9X2/f1/").unwrap();
        assert!(meant.is_opened_by(token, b"secret", 999));
        let (_, seal) = token.split_once('-').unwrap();
        for (other, token, secret, now) in [
            (meant, token, b"secret", 1_000),
            (meant, token, b"other!", 999),
            (Meant { site: "other", ..meant }, token, b"secret", 999),
            (Meant { reference: "EU-7K3M-Q9X3", ..meant }, token, b"secret", 999),
            (Meant { id: "f2", ..meant }, token, b"secret", 999),
            (meant, &format!("2000-{seal}"), b"secret", 999),
            (meant, &format!("1000-{}", seal.to_uppercase()), b"secret", 999),
            (meant, "1000-", b"secret", 999),
            (meant, "", b"secret", 999),
            (meant, &format!("x-{seal}"), b"secret", 999),
        ] {
            assert!(!other.is_opened_by(token, secret, now), "{other:?} {token}");
        }
    }
}
