//! The front matter of a page.

use super::capital;
use crate::yaml;

/// Front matter, and what follows it.
pub struct Front {
    /// What it says.
    fields: toml::Table,
    body: String,
}

impl Front {
    pub fn of(text: &str) -> Self {
        let (front, body) = yaml::split(text).unwrap_or(("", text));
        let fields = toml::from_str(&yaml::to_toml(front, |_, _| {})).unwrap_or_default();
        Front { fields, body: body.to_owned() }
    }

    pub fn get(&self, key: &str) -> Option<&str> {
        self.fields.get(key)?.as_str().map(str::trim).filter(|text| !text.is_empty())
    }

    pub fn list(&self, key: &str) -> Vec<String> {
        let all = self.fields.get(key).and_then(toml::Value::as_array);
        all.into_iter().flatten().filter_map(|item| item.as_str()).map(str::to_owned).collect()
    }

    /// The title, and the text without it: that of the front matter, else the first heading.
    pub fn titled(&self, otherwise: &str) -> (String, String) {
        let mut lines = self.body.lines();
        let mut before = Vec::new();
        // What a page takes in may stand before.
        for line in lines.by_ref() {
            let text = line.trim();
            if let Some(heading) = text.strip_prefix("# ") {
                let heading = heading.split(" {#").next().unwrap_or(heading).trim().to_owned();
                before.extend(lines.map(str::to_owned));
                return (self.get("title").map_or(heading, str::to_owned), before.join("\n"));
            }
            before.push(line.to_owned());
            if !text.is_empty() && !text.starts_with("import ") {
                break;
            }
        }
        let title = self.get("title").or(self.get("sidebar_label")).map(str::to_owned);
        (title.unwrap_or_else(|| capital(&otherwise.replace(['-', '_'], " "))), self.body.clone())
    }
}
