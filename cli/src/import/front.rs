//! Front matter as YAML that any program reads: names with plain or quoted texts, dates, numbers, and lists in one line.

use jiff::civil::Date;

/// The front matter of an article.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Front {
    /// See docs/articles.md, for this and what follows.
    pub title: String,
    /// May be empty.
    pub summary: String,
    /// May be empty.
    pub category: String,
    /// May be empty.
    pub keywords: Vec<String>,
    /// The day of the last change.
    pub updated: Option<Date>,
    /// Whether it is among the first.
    pub featured: bool,
    /// Its place.
    pub order: Option<u32>,
    /// Slugs.
    pub related: Vec<String>,
}

impl Front {
    /// The lines, with those of `---` around them.
    pub fn to_yaml(&self) -> String {
        let mut lines = vec!["---".to_owned(), format!("title: {}", quoted(&self.title))];
        let text = |name: &str, value: &str| (!value.is_empty()).then(|| format!("{name}: {}", quoted(value)));
        let list = |name: &str, values: &[String]| {
            let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
            (!values.is_empty()).then(|| format!("{name}: [{}]", values.join(", ")))
        };
        lines.extend(text("summary", &self.summary));
        lines.extend(text("category", &self.category));
        lines.extend(list("keywords", &self.keywords));
        lines.extend(self.updated.map(|day| format!("updated: {day}")));
        lines.extend(self.featured.then(|| "featured: true".to_owned()));
        lines.extend(self.order.map(|order| format!("order: {order}")));
        lines.extend(list("related", &self.related));
        lines.push("---\n".to_owned());
        lines.join("\n")
    }
}

/// A text in double quotes, which YAML reads like JSON and TOML.
fn quoted(text: &str) -> String {
    let one_line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let escaped = one_line.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.trim())
}
