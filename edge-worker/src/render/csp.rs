//! Content Security Policies (CSP Level 3). Nothing of a site's settings stands in one but what was read as an origin or
//! a colour: a policy is no place for text.

use base64::prelude::{BASE64_STANDARD, Engine};
use nearhand_shared::content::site::Site;
use nearhand_widget::document::CHALLENGES;
use sha2::{Digest, Sha256};

use super::client;

/// The site's colour as a style rule; empty where it has none.
pub fn accent_rule(site: &Site) -> String {
    let Some(accent) = site.accent.as_deref() else { return String::new() };
    // White words, unless black ones are easier to read on it.
    let on_accent = if is_light(accent) { ";--on-accent:#000" } else { "" };
    format!(":root{{--accent:{accent}{on_accent}}}")
}

/// Whether black is easier to read on a colour than white: its relative luminance (WCAG 2.2) is over that of which both
/// are as far away.
fn is_light(colour: &str) -> bool {
    let part = |at: usize| {
        let value = colour.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or_default();
        let value = f32::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) > 0.179
}

/// The policy of a page in the frame. `ancestors` may embed it; `guard` is a script that stands in it, or empty.
pub fn of_frame(accent: &str, ancestors: &str, has_challenge: bool, guard: &str) -> String {
    let challenges = if has_challenge { CHALLENGES } else { "" };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {boot}{guard} {challenges}; frame-src {challenges}; \
         style-src {style}{accent}; img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors {ancestors}",
        boot = client::BOOT_HASH,
        guard = source_of(guard),
        style = client::STYLE_HASH,
        accent = source_of(accent),
    )
}

/// The policy of the help centre. No script runs; what search engines read in a script element is data. Nobody embeds
/// the page: the frame is for that.
pub fn of_help(accent: &str) -> String {
    format!(
        "default-src 'none'; style-src {style}{accent}; img-src 'self' data:; media-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
        style = client::HELP_STYLE_HASH,
        accent = source_of(accent),
    )
}

/// The policy of a page of the desk that the browser takes over: its styles, our script, and one policy for what that
/// writes as HTML (`desk/client.js`). Nobody embeds it.
pub fn of_live_desk(styles: &[&str]) -> String {
    let still = of_desk(styles);
    format!("{still}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; trusted-types default")
}

/// The policy of one that stays as it is, but for a script of ours that tells where the browser's clock is.
pub fn of_clocked_desk(styles: &[&str]) -> String {
    format!("{}; script-src 'self'; trusted-types default", of_desk(styles))
}

/// The policy of both: their styles, and no script.
fn of_desk(styles: &[&str]) -> String {
    let styles: String = styles.iter().map(|style| source_of(style)).collect();
    format!(
        "default-src 'none'; style-src{styles}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'",
    )
}

/// What allows an inline style or script (CSP Level 3, section 2.3.1), with a space before it; empty for none.
fn source_of(inline: &str) -> String {
    if inline.is_empty() {
        return String::new();
    }
    format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(inline.as_bytes())))
}
