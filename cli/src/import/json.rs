//! Exports as JSON: what an API answered, in one file or many, page by page.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Why an export cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum NotRead {
    /// There is nothing, or nothing that may be read.
    #[error("{0}: cannot be read: {1}")]
    Io(PathBuf, std::io::Error),
    /// Not JSON.
    #[error("{0}: is not JSON: {1}")]
    Json(PathBuf, serde_json::Error),
    /// Not what was expected.
    #[error("{0}: {1}")]
    Nothing(PathBuf, String),
}

/// The objects of an export's files, each with the folder that it is in.
#[derive(Debug, Default)]
pub struct Dump {
    /// Every file's value, with its path below the export.
    pub values: Vec<(String, Value)>,
}

impl Dump {
    /// Reads a file of JSON, or all of a folder (`.json`; a line of JSON each in `.ndjson` and `.jsonl`).
    ///
    /// # Errors
    /// [`NotRead`].
    pub fn read(path: &Path) -> Result<Self, NotRead> {
        let mut dump = Dump::default();
        if path.is_dir() {
            dump.folder(path, "")?;
        } else {
            dump.file(path, &path.file_name().unwrap_or_default().to_string_lossy())?;
        }
        if dump.values.is_empty() {
            return Err(NotRead::Nothing(
                path.to_owned(),
                "has no file of JSON: see docs/import.md for what is read".to_owned(),
            ));
        }
        Ok(dump)
    }

    fn folder(&mut self, dir: &Path, below: &str) -> Result<(), NotRead> {
        let failed = |error| NotRead::Io(dir.to_owned(), error);
        let mut entries: Vec<_> = fs::read_dir(dir).map_err(failed)?.collect::<Result<_, _>>().map_err(failed)?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let inside = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            let is_json = [".json", ".ndjson", ".jsonl"].iter().any(|ending| name.ends_with(ending));
            if name.starts_with('.') {
                continue;
            }
            // A link might lead round in a circle.
            if path.is_dir() && !path.is_symlink() {
                self.folder(&path, &inside)?;
            } else if is_json && path.is_file() {
                self.file(&path, &inside)?;
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, inside: &str) -> Result<(), NotRead> {
        let text = fs::read_to_string(path).map_err(|error| NotRead::Io(path.to_owned(), error))?;
        let text = text.trim_start_matches('\u{feff}');
        let is_lines = inside.ends_with(".ndjson") || inside.ends_with(".jsonl");
        let parts: Vec<&str> =
            if is_lines { text.lines().filter(|line| !line.trim().is_empty()).collect() } else { vec![text] };
        for part in parts {
            let value = serde_json::from_str(part).map_err(|error| NotRead::Json(path.to_owned(), error))?;
            self.values.push((inside.to_owned(), value));
        }
        Ok(())
    }

    /// The objects that stand in lists of a name, or alone under its singular, wherever in the files; and those of a bare
    /// list in a file that is called so.
    pub fn all(&self, many: &str, one: &str) -> Vec<&Value> {
        let mut found = Vec::new();
        for (path, value) in &self.values {
            let is_called =
                path.rsplit('/').next().is_some_and(|name| name.contains(many)) || path.contains(&format!("{many}/"));
            look(value, many, one, is_called, 0, &mut found);
        }
        found
    }
}

fn look<'v>(value: &'v Value, many: &str, one: &str, is_called: bool, depth: usize, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) if is_called => found.extend(items.iter().filter(|item| item.get("id").is_some())),
        // Answers of APIs hold one or more lists, some a level lower: `{"articles": {"items": […]}}`.
        Value::Array(items) if depth < 2 => {
            items.iter().for_each(|item| look(item, many, one, false, depth + 1, found));
        }
        Value::Object(fields) => match (fields.get(many), fields.get(one)) {
            (Some(list @ Value::Array(_)), _) => look(list, many, one, true, depth + 1, found),
            (Some(Value::Object(page)), _) if page.get("items").is_some_and(Value::is_array) => {
                if let Some(items) = page.get("items") {
                    look(items, many, one, true, depth + 1, found);
                }
            }
            (_, Some(single @ Value::Object(_))) => found.push(single),
            _ => match fields.get("data").or_else(|| fields.get("items")) {
                Some(list @ Value::Array(_)) if is_called => look(list, many, one, true, depth + 1, found),
                // One object alone in a file, as scripts write them.
                _ if is_called && fields.contains_key("id") => found.push(value),
                _ => {}
            },
        },
        _ => {}
    }
}

/// A field as text: numbers too, since ids are either.
pub fn text(value: &Value, key: &str) -> String {
    plain(value.get(key).unwrap_or(&Value::Null))
}

/// A value as text.
pub fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// A field, where it says something.
pub fn some(value: &Value, key: &str) -> Option<String> {
    Some(text(value, key)).filter(|text| !text.is_empty())
}

/// A list of texts.
pub fn texts(value: &Value, key: &str) -> Vec<String> {
    let list = value.get(key).and_then(Value::as_array);
    list.into_iter().flatten().map(plain).filter(|text| !text.trim().is_empty()).collect()
}

/// A number; the largest where there is none, so that what has no place comes last.
pub fn place(value: &Value, key: &str) -> i64 {
    value.get(key).and_then(Value::as_i64).unwrap_or(i64::MAX)
}

/// Whether a field is `true`.
pub fn is(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_found_in_whatever_form_they_were_kept() {
        for (file, json) in [
            ("page1.json", r#"{"count":2,"articles":[{"id":1},{"id":2}],"next_page":null}"#),
            ("all.json", r#"[{"articles":[{"id":1}]},{"articles":[{"id":2}]}]"#),
            ("x.json", r#"{"articles":{"page":1,"items":[{"id":1},{"id":2}]}}"#),
            ("articles.json", r#"[{"id":1},{"id":2}]"#),
            ("my-articles-de.json", r#"{"data":[{"id":1},{"id":2}]}"#),
            ("all.ndjson", "{\"article\":{\"id\":1}}\n\n{\"article\":{\"id\":2}}\n"),
            ("articles/all.jsonl", "{\"id\":1}\n{\"id\":2}\n"),
        ] {
            let dir = tempfile::tempdir().unwrap();
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, json).unwrap();
            let dump = Dump::read(dir.path()).unwrap();
            let ids: Vec<String> = dump.all("articles", "article").iter().map(|value| text(value, "id")).collect();
            assert_eq!(ids, ["1", "2"], "{file}");
            assert!(dump.all("sections", "section").is_empty(), "{file}");
        }
    }
}
