//! Text as HTML, where the view layer does not escape by itself.

/// Escapes text for an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// JSON that stands in a `script` element, which no text in it can then end.
pub fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::{escape, in_script};

    #[test]
    fn nothing_ends_what_it_stands_in() {
        assert_eq!(escape("</textarea>&lt;\""), "&lt;/textarea>&amp;lt;&quot;");
        assert_eq!(in_script("[\"</script>\"]"), "[\"\\u003c/script>\"]");
    }
}
