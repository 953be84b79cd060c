//! Idempotency keys: a program's own, or one that a form carries, which also tells when the form was shown and where what
//! it brings is stored.

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::problem::Problem;
use crate::region::Region;

/// Reads an idempotency key: 1 to 200 visible ASCII characters.
///
/// # Errors
/// [`Problem::KeyBad`].
pub fn idempotency_key(text: &str) -> Result<&str, Problem> {
    let is_good = (1..=200).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
    if is_good { Ok(text) } else { Err(Problem::KeyBad) }
}

/// How many hexadecimal digits a form's key begins with.
const KEY_DIGITS: usize = 32;

/// With what keys of forms are sealed, and for which site.
#[derive(Debug, Clone, Copy)]
pub struct KeySeal<'a> {
    /// A secret of the worker's.
    pub secret: &'a [u8],
    /// The site's id.
    pub site: &'a str,
}

/// A key for a form: when that is shown, in seconds since the Unix epoch, and 96 random bits, as 32 hexadecimal digits;
/// then the region in which what it brings is stored, whatever the network says of the visitor when it is sent; then a
/// seal, without which anybody could choose the region.
pub fn form_key(shown: Timestamp, entropy: [u8; 12], region: Region, seal: KeySeal<'_>) -> String {
    let random: String = entropy.iter().map(|byte| format!("{byte:02x}")).collect();
    // Until the year 2106.
    let open = format!("{:08x}{random}-{region}", shown.as_second().clamp(0, u32::MAX.into()));
    [open.as_str(), "-", &mac(&open, seal)].concat()
}

/// The region that a form's key carries; none where it is a program's, or sealed by nobody here.
pub fn region_of_key(key: &str, seal: KeySeal<'_>) -> Option<Region> {
    let (open, mac_of_key) = key.rsplit_once('-')?;
    let (digits, region) = open.split_once('-')?;
    let region = Region::parse(region).filter(|_| is_form_key(digits))?;
    let is_ours: bool = mac(open, seal).as_bytes().ct_eq(mac_of_key.as_bytes()).into();
    is_ours.then_some(region)
}

/// The first 64 bits of HMAC-SHA-256 (RFC 2104), as hexadecimal digits.
fn mac(open: &str, seal: KeySeal<'_>) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(seal.secret) else { return String::new() };
    mac.update(format!("form key\n{}\n{open}", seal.site).as_bytes());
    mac.finalize().into_bytes().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a key looks like a form's, sealed or not: no two forms have the same.
pub fn is_of_form(key: &str) -> bool {
    is_form_key(key.split('-').next().unwrap_or_default())
}

fn is_form_key(digits: &str) -> bool {
    digits.len() == KEY_DIGITS && digits.bytes().all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase())
}

/// Whether a form was sent sooner after it was shown than a person can fill it in, as far as its key tells. Keys of
/// other programs tell nothing.
pub(super) fn is_hasty(key: &str, now: Timestamp) -> bool {
    let digits = key.split('-').next().unwrap_or_default();
    let shown =
        digits.get(..8).filter(|_| is_form_key(digits)).and_then(|seconds| i64::from_str_radix(seconds, 16).ok());
    shown.is_some_and(|shown| (0..FILL_SECONDS).contains(&(now.as_second() - shown)))
}

/// The least time between a form's showing and its sending, in seconds.
const FILL_SECONDS: i64 = 2;
