//! One segment of a path.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Percent-decodes a segment; what is not UTF-8 becomes a name that nothing has.
pub fn decoded(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8().map(Cow::into_owned).unwrap_or_default()
}
