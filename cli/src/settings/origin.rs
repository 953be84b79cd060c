//! `origins`: who may embed the widget. They become part of a header, so nothing but an origin is taken.

use nearhand_shared::content::validity::is_origin;

use crate::table::{Table, Text};

/// Reads `origins`.
pub fn read(root: &Table<'_>) -> Vec<String> {
    let example = "[\"https://shop.example\"]";
    if !root.has("origins", example) {
        return Vec::new();
    }
    let texts = root.texts("origins");
    if root.is_empty_list("origins") {
        root.file.warn(0, format!("`origins` is empty, so no page may embed the widget: write for example {example}"));
    }
    let mut origins: Vec<String> = Vec::new();
    for Text { value, at } in texts {
        if !is_origin(value) {
            let message = match nearest_origin(value) {
                Some(origin) => format!("`{value}` is not an origin: did you mean `{origin}`?"),
                None => format!(
                    "`{value}` is not an origin: write `https://host`, `https://host:port`, `https://*.host`, or \
                     `http://localhost:port` or `http://127.0.0.1:port` on this machine"
                ),
            };
            root.file.error(at, message);
        } else if origins.iter().any(|origin| origin == value) {
            root.file.error(at, format!("`{value}` is listed twice: keep one"));
        } else {
            origins.push(value.to_owned());
        }
    }
    origins
}

/// The origin of something that is nearly one: a page's address, a name with capitals or umlauts.
pub(super) fn nearest_origin(text: &str) -> Option<String> {
    let text = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = url::Url::parse(&text.replacen("http://", "https://", 1)).ok()?;
    let host = url.host_str()?;
    let origin = match url.port() {
        Some(port) => format!("https://{host}:{port}"),
        None => format!("https://{host}"),
    };
    is_origin(&origin).then_some(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_told_from_what_only_looks_like_one() {
        for good in [
            "https://shop.example",
            "https://shop.example:8443",
            "https://*.shop.example",
            "http://localhost",
            "http://localhost:8787",
            "http://127.0.0.1:9123",
            "http://127.0.0.1",
            "https://xn--mller-kva.example",
            "https://localhost",
        ] {
            assert!(is_origin(good), "{good}");
        }
        for bad in [
            "",
            "*",
            "https://",
            "https://*",
            "https://*.com",
            "https://shop.example/",
            "https://Shop.example",
            "http://shop.example",
            "https://shop.example;script-src *",
            "https://a b",
            "https://shop.example:",
            "https://shop.example:99999",
            "https://shop.example:080",
            "http://localhost.evil.example",
            "http://127.0.0.1.evil.example",
            "http://127.0.0.2",
            "http://10.0.0.1",
            "http://127.0.0.1:",
            "http://localhost:",
            "https://müller.example",
            "https://a..b",
            "https://*.*.example",
            "https://user@shop.example",
            "'self'",
        ] {
            assert!(!is_origin(bad), "{bad}");
        }
    }

    #[test]
    fn what_was_meant_is_said() {
        for (text, expected) in [
            ("https://Shop.example/path", Some("https://shop.example")),
            ("shop.example", Some("https://shop.example")),
            ("http://shop.example", Some("https://shop.example")),
            ("https://müller.example/", Some("https://xn--mller-kva.example")),
            ("*", None),
        ] {
            assert_eq!(nearest_origin(text).as_deref(), expected, "{text}");
        }
    }
}
