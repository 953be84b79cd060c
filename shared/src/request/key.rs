//! Idempotency keys: a program's own, or one that a form carries, which also tells when the form was shown and where what
//! it brings is stored.

use jiff::Timestamp;

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

/// A key for a form: when that is shown, in seconds since the Unix epoch, and 96 random bits, as 32 hexadecimal digits;
/// then the region in which what it brings is stored, whatever the network says of the visitor when it is sent.
pub fn form_key(shown: Timestamp, entropy: [u8; 12], region: Region) -> String {
    let random: String = entropy.iter().map(|byte| format!("{byte:02x}")).collect();
    // Until the year 2106.
    format!("{:08x}{random}-{region}", shown.as_second().clamp(0, u32::MAX.into()))
}

/// The region that a form's key carries; none where it is a program's.
pub fn region_of_key(key: &str) -> Option<Region> {
    let (digits, region) = key.split_once('-')?;
    is_form_key(digits).then(|| Region::parse(region)).flatten()
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
