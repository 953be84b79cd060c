//! Small sites in temporary folders.
#![allow(dead_code)]

pub mod http;

use std::path::Path;

use nearhand::{Diagnostic, Severity};
use tempfile::TempDir;

/// A site without anything wrong; tests change one file of it.
pub const SITE: &str = r##"id = "shop"
origins = ["https://shop.example"]
default_locale = "en"
locales = ["en", "de"]
accent = "#8A4b08"

[[teams]]
id = "berlin"
languages = { de = 1.0, en = 0.8 }
zone = "Europe/Berlin"
hours = "Mo-Fr 09:00-18:00; PH off"
holidays = "DE"
callbacks = { minutes = 20, notice_minutes = 60, days_ahead = 14, capacity = 2 }

[[channels]]
id = "message"
kind = "message"

[[channels]]
id = "phone"
kind = "phone"
value = "+493023125012"

[[markets]]
id = "dach"
countries = ["DE", "AT"]
channels = ["phone", "message"]
residency = "eu"
currency = "EUR"
payments = ["sepa"]
tone = "formal"
locale = "de"
"##;

/// An article that is linked to.
pub const RETURNS: &str = "+++\ntitle = \"Return\"\nsummary = \"How.\"\ncategory = \"orders\"\nkeywords = [\"refund\"]\nupdated = 2026-10-12\n+++\n\nSend it back, see [delivery](delivery).\n";
/// Another one.
pub const DELIVERY: &str = "+++\ntitle = \"Delivery\"\ncategory = \"orders\"\n+++\n\nThree days.\n";
/// The site's texts.
pub const TEXTS: &str = "brand = Shop\ncategory-orders = Orders\nteam-berlin = Berlin\nchannel-phone = Call\n";

/// Writes the good site with some files changed; an empty text takes a file away.
pub fn site(changes: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let good = [
        ("site.toml", SITE),
        ("articles/en/returns.md", RETURNS),
        ("articles/en/delivery.md", DELIVERY),
        ("articles/de/returns.md", RETURNS),
        ("articles/de/delivery.md", DELIVERY),
        ("locales/en.ftl", TEXTS),
        ("locales/de.ftl", TEXTS),
    ];
    for (path, text) in
        good.iter().filter(|(path, _)| changes.iter().all(|(changed, _)| changed != path)).chain(changes)
    {
        if !text.is_empty() {
            write(&dir.path().join(path), text.as_bytes());
        }
    }
    dir
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// A diagnostic as `path:line: message`, the path within the site.
pub fn shown(dir: &Path, diagnostic: &Diagnostic) -> String {
    diagnostic.to_string().replace(&format!("{}/", dir.display()), "")
}

/// All errors of a site, then all of its warnings.
pub fn found(dir: &Path) -> (Vec<String>, Vec<String>) {
    let report = nearhand::check(dir);
    let of = |severity| report.found.iter().filter(|d| d.severity == severity).map(|d| shown(dir, d)).collect();
    (of(Severity::Error), of(Severity::Warning))
}

/// A PNG of so many pixels, as far as programs look that measure it.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}
