//! The imports of a crate's files, and the circles in them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::paths::{self, Module};

/// By file: the files that it imports from.
#[derive(Default)]
pub struct Graph(BTreeMap<String, BTreeSet<String>>);

impl Graph {
    /// Of files below a crate's `src`, by name, with their text.
    pub fn new(sources: &BTreeMap<String, String>) -> Result<Self> {
        let files: BTreeMap<Module, &str> = sources.keys().map(|file| (module_of(file), file.as_str())).collect();
        let (mut graph, mut tests) = (Self::default(), Vec::new());
        for (module, file) in &files {
            let text = sources.get(*file).map(String::as_str).unwrap_or_default();
            let said =
                paths::read(text, module, &|path| files.contains_key(path)).with_context(|| (*file).to_owned())?;
            tests.extend(said.tests);
            let imported = said.paths.iter().filter_map(|path| file_of(&files, path)).filter(|other| other != file);
            graph.0.insert((*file).to_owned(), imported.map(str::to_owned).collect());
        }
        let is_test = |file: &str| tests.iter().any(|test| module_of(file).starts_with(test));
        graph.keep(|file| !is_test(file));
        Ok(graph)
    }

    /// What is in one folder, and its imports from within.
    pub fn below(mut self, folder: &str) -> Self {
        self.keep(|file| file.starts_with(folder));
        self
    }

    /// Without some imports. The third of each is the reason, for those who read the list.
    pub fn without(mut self, exceptions: &[(&str, &str, &str)]) -> Self {
        for (from, to, _) in exceptions {
            if let Some(imported) = self.0.get_mut(*from) {
                imported.remove(*to);
            }
        }
        self
    }

    /// Without what files import from the modules that they are parts of.
    pub fn without_parents(mut self) -> Self {
        for (file, imported) in &mut self.0 {
            let module = module_of(file);
            imported.retain(|other| !module.starts_with(&module_of(other)));
        }
        self
    }

    fn keep(&mut self, wanted: impl Fn(&str) -> bool) {
        self.0.retain(|file, _| wanted(file));
        for imported in self.0.values_mut() {
            imported.retain(|file| wanted(file));
        }
    }

    /// Who imports from whom.
    pub fn imports(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(from, to)| to.iter().map(move |to| (from.as_str(), to.as_str())))
    }

    /// A shortest circle for each set of files that all reach one another, and how many more files are in the set.
    pub fn circles(&self) -> Vec<String> {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut circles = Vec::new();
        for file in self.0.keys() {
            if seen.contains(&**file) {
                continue;
            }
            let together: Vec<&str> =
                self.reached(file).filter(|other| self.reached(other).any(|f| f == file)).collect();
            seen.extend(&together);
            let shortest = together.iter().filter_map(|file| self.way_back(file)).min_by_key(Vec::len);
            if let Some(way) = shortest {
                let more: Vec<&str> = together.iter().copied().filter(|file| !way.contains(file)).collect();
                let more =
                    if more.is_empty() { String::new() } else { format!(" (and with them {})", more.join(", ")) };
                circles.push(format!("{}{more}", way.join(" → ")));
            }
        }
        circles
    }

    /// The files that one imports from, by way of however many others.
    fn reached<'g>(&'g self, from: &str) -> impl Iterator<Item = &'g str> {
        let (mut reached, mut next) = (BTreeSet::new(), self.imported(from).collect::<Vec<_>>());
        while let Some(file) = next.pop() {
            if reached.insert(file) {
                next.extend(self.imported(file));
            }
        }
        reached.into_iter()
    }

    /// The shortest way from a file back to it, both ends named.
    fn way_back<'g>(&'g self, start: &'g str) -> Option<Vec<&'g str>> {
        let (mut seen, mut ways) = (BTreeSet::new(), vec![vec![start]]);
        while !ways.is_empty() {
            let mut longer = Vec::new();
            for way in ways {
                for file in self.imported(way.last()?) {
                    let way = [way.as_slice(), &[file]].concat();
                    if file == start {
                        return Some(way);
                    }
                    if seen.insert(file) {
                        longer.push(way);
                    }
                }
            }
            ways = longer;
        }
        None
    }

    fn imported(&self, file: &str) -> impl Iterator<Item = &str> {
        self.0.get(file).into_iter().flatten().map(String::as_str)
    }
}

/// The module that a file is: `vault/storage.rs` is `vault::storage`, `vault/mod.rs` is `vault`, `lib.rs` the root.
fn module_of(file: &str) -> Module {
    let name = file.strip_suffix(".rs").unwrap_or(file);
    let name = name.strip_suffix("/mod").unwrap_or(name);
    if name == "lib" { Module::new() } else { name.split('/').map(str::to_owned).collect() }
}

/// The file of the innermost module on a path; what comes after it is in that file.
fn file_of<'f>(files: &BTreeMap<Module, &'f str>, path: &[String]) -> Option<&'f str> {
    (0..=path.len()).rev().find_map(|length| files.get(path.get(..length)?).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names, and what stands in them.
    type Files = &'static [(&'static str, &'static str)];

    fn graph(files: &[(&str, &str)]) -> Graph {
        let sources = files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect();
        Graph::new(&sources).unwrap_or_default()
    }

    #[test]
    fn circles_are_found_and_what_only_looks_like_one_is_not() {
        // Files, and the circles among them.
        let cases: [(Files, &[&str]); 8] = [
            (&[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b;"), ("b.rs", "")], &[]),
            (&[("a.rs", "use crate::b::x;"), ("b.rs", "use super::a::y;")], &["a.rs → b.rs → a.rs"]),
            (
                &[
                    ("a.rs", "use crate::b;"),
                    ("b.rs", "use crate::c;"),
                    ("c.rs", "fn f() { crate::a::x() }"),
                    ("d.rs", "use crate::a;"),
                ],
                &["a.rs → b.rs → c.rs → a.rs"],
            ),
            // A parent that declares its child, and one that imports from it.
            (&[("a.rs", "mod b;"), ("a/b.rs", "use super::x;")], &[]),
            (&[("a/mod.rs", "mod b; use b::x;"), ("a/b.rs", "use super::y;")], &["a/b.rs → a/mod.rs → a/b.rs"]),
            // By way of what is only there for tests.
            (
                &[
                    ("a.rs", "#[cfg(test)] mod tests; use crate::b;"),
                    ("a/tests.rs", "use super::x;"),
                    ("b.rs", "#[cfg(test)] use crate::a;"),
                ],
                &[],
            ),
            // Two circles, and one that holds more than its shortest way.
            (
                &[
                    ("a.rs", "use crate::b;"),
                    ("b.rs", "use crate::a;"),
                    ("c.rs", "use crate::{a, d};"),
                    ("d.rs", "use crate::c;"),
                ],
                &["a.rs → b.rs → a.rs", "c.rs → d.rs → c.rs"],
            ),
            (
                &[
                    ("a.rs", "use crate::{b, c};"),
                    ("b.rs", "use crate::a;"),
                    ("c.rs", "use crate::d;"),
                    ("d.rs", "use crate::a;"),
                ],
                &["a.rs → b.rs → a.rs (and with them c.rs, d.rs)"],
            ),
        ];
        for (files, expected) in cases {
            assert_eq!(graph(files).circles(), expected, "{files:?}");
        }
    }

    #[test]
    fn what_is_imported_is_the_file_of_the_innermost_module() {
        let files =
            [("lib.rs", "pub fn f() {}"), ("a.rs", "use crate::{f, b::c::D, b::E};"), ("b/mod.rs", ""), ("b/c.rs", "")];
        let graph = graph(&files);
        assert_eq!(graph.imports().collect::<Vec<_>>(), [("a.rs", "b/c.rs"), ("a.rs", "b/mod.rs"), ("a.rs", "lib.rs")]);
    }

    #[test]
    fn a_part_and_exceptions_leave_imports_out() {
        let files = [
            ("a.rs", "use crate::part::b;"),
            ("part/b.rs", "use crate::a; use super::c;"),
            ("part/c.rs", "use super::b;"),
        ];
        assert_eq!(graph(&files).below("part").circles(), ["part/b.rs → part/c.rs → part/b.rs"]);
        let excepted = [("part/b.rs", "part/c.rs", "a table beside its types"), ("part/b.rs", "a.rs", "so, too")];
        assert_eq!(graph(&files).without(&excepted).circles(), Vec::<String>::new());
    }
}
