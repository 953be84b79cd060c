//! Text as HTML, where the view layer does not escape by itself.

/// Escapes text for an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_ends_what_it_stands_in() {
        assert_eq!(escape("</textarea>&lt;\""), "&lt;/textarea>&amp;lt;&quot;");
    }
}
