//! The paths in a file's text that lead to other modules of its crate, wherever they stand: `use crate::a::{b, c}`,
//! `super::d()`, `child::e`. In a macro's arguments, too, which is why this reads tokens rather than a syntax tree.

use anyhow::{Result, anyhow};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Where something is in a crate: `["vault", "rows"]`; the crate's root is empty.
pub type Module = Vec<String>;

/// What a file says of other modules.
#[derive(Default)]
pub struct Said {
    /// What it imports from: paths from the crate's root, of modules and of what is in them.
    pub paths: Vec<Module>,
    /// Children that it declares for tests alone.
    pub tests: Vec<Module>,
}

/// Reads one file. `is_module` says whether there is a module at a path: a first name that is a child's leads there.
pub fn read(text: &str, module: &[String], is_module: &dyn Fn(&[String]) -> bool) -> Result<Said> {
    let tokens: TokenStream = text.parse().map_err(|error| anyhow!("it cannot be read as Rust: {error}"))?;
    let mut reader = Reader { is_module, said: Said::default() };
    reader.items(&tokens.into_iter().collect::<Vec<_>>(), module);
    Ok(reader.said)
}

struct Reader<'a> {
    is_module: &'a dyn Fn(&[String]) -> bool,
    said: Said,
}

impl Reader<'_> {
    fn items(&mut self, mut tokens: &[TokenTree], module: &[String]) {
        while let [first, after @ ..] = tokens {
            tokens = match (first, after) {
                (TokenTree::Punct(hash), [TokenTree::Group(attribute), after @ ..])
                    if hash.as_char() == '#' && is_for_tests(&attribute.stream()) =>
                {
                    self.skip_item(after, module)
                }
                // `pub(in crate::vault)` says who may see it, and imports nothing.
                (TokenTree::Ident(word), [TokenTree::Group(group), after @ ..])
                    if word == "pub" && group.delimiter() == Delimiter::Parenthesis =>
                {
                    after
                }
                (TokenTree::Ident(word), [TokenTree::Ident(name), TokenTree::Group(body), after @ ..])
                    if word == "mod" =>
                {
                    let inner = [module, &[name.to_string()]].concat();
                    self.items(&body.stream().into_iter().collect::<Vec<_>>(), &inner);
                    after
                }
                // `::std::fs`, and what is left of `<T>::of()`: not ours.
                (TokenTree::Punct(_), [TokenTree::Punct(_), rest @ ..]) if after_colons(tokens).is_some() => {
                    path(rest, &[]).1
                }
                (TokenTree::Ident(_), _) => {
                    let (paths, rest) = path(tokens, &[]);
                    let ours: Vec<Module> = paths.iter().filter_map(|path| self.resolve(path, module)).collect();
                    self.said.paths.extend(ours);
                    rest
                }
                (TokenTree::Group(group), _) => {
                    self.items(&group.stream().into_iter().collect::<Vec<_>>(), module);
                    after
                }
                _ => after,
            };
        }
    }

    /// What comes after an item. Its other attributes and its visibility may stand before it.
    fn skip_item<'t>(&mut self, tokens: &'t [TokenTree], module: &[String]) -> &'t [TokenTree] {
        let mut words = tokens.iter().filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        });
        let kind = words.find(|word| word != "pub").unwrap_or_default();
        let ends = |token: &TokenTree| match token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && kind != "use",
            _ => false,
        };
        let end = tokens.iter().position(ends).unwrap_or(tokens.len());
        if kind == "mod" && matches!(tokens.get(end), Some(TokenTree::Punct(_))) {
            self.said.tests.extend(words.next().map(|name| [module, &[name]].concat()));
        }
        tokens.get(end + 1..).unwrap_or_default()
    }

    /// A path from the crate's root, if it leads into the crate.
    fn resolve(&self, path: &[String], module: &[String]) -> Option<Module> {
        let (first, mut rest) = path.split_first()?;
        let mut base = match first.as_str() {
            _ if rest.is_empty() => return None,
            "crate" => Module::new(),
            "self" => module.to_owned(),
            "super" => module.split_last()?.1.to_owned(),
            name => {
                let child = [module, &[name.to_owned()]].concat();
                (self.is_module)(&child).then_some(child)?
            }
        };
        while let Some((next, others)) = rest.split_first().filter(|(next, _)| *next == "super") {
            base.pop()?;
            (_, rest) = (next, others);
        }
        Some([base, rest.to_owned()].concat())
    }
}

/// `cfg(test)` or `test`, between an attribute's brackets.
fn is_for_tests(attribute: &TokenStream) -> bool {
    let text: String = attribute.to_string().split_whitespace().collect();
    text == "cfg(test)" || text == "test"
}

/// The tokens after `::`.
fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Punct(one), TokenTree::Punct(two), rest @ ..] if one.as_char() == ':' && two.as_char() == ':' => {
            Some(rest)
        }
        _ => None,
    }
}

/// The path that begins here, or the several of `a::{b, c}`, and what comes after.
fn path<'t>(tokens: &'t [TokenTree], before: &[String]) -> (Vec<Module>, &'t [TokenTree]) {
    let Some((TokenTree::Ident(name), after)) = tokens.split_first() else {
        // `a::*`, `a::<T>`: what stands before is the path.
        return (vec![before.to_owned()], tokens);
    };
    let so_far = [before, &[name.to_string()]].concat();
    let Some(rest) = after_colons(after) else { return (vec![so_far], after) };
    match rest {
        [TokenTree::Group(group), rest @ ..] if group.delimiter() == Delimiter::Brace => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let parts = inner.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
            (parts.flat_map(|part| path(part, &so_far).0).collect(), rest)
        }
        _ => path(rest, &so_far),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_into_the_crate_are_found_wherever_they_stand() {
        // Written in the module `vault`, which has the child `rows`.
        let cases: [(&str, &[&str]); 24] = [
            ("use crate::content;", &["content"]),
            (
                "use crate::content::{self, load::Pack as P, store::*};",
                &["content::self", "content::load::Pack", "content::store"],
            ),
            (
                "use crate::{ask::Ask, objects::{Fault, faults::Kind}};",
                &["ask::Ask", "objects::Fault", "objects::faults::Kind"],
            ),
            ("use super::answer::Answer;", &["answer::Answer"]),
            ("use self::rows::insert; use rows::delete;", &["vault::rows::insert", "vault::rows::delete"]),
            (
                "fn f() -> crate::answer::Answer { super::ask::read(rows::all()) }",
                &["answer::Answer", "ask::read", "vault::rows::all"],
            ),
            ("fn f() { view! { <p>{crate::links::to(x)}</p> } }", &["links::to"]),
            ("fn f() { Vec::<crate::ask::Ask>::new(); <crate::memo::Memo>::rows::x(); }", &["ask::Ask", "memo::Memo"]),
            ("mod inner { use super::super::ask; use super::rows::x; }", &["ask", "vault::rows::x"]),
            ("crate::ask::Ask { of: crate::memo::it() }", &["ask::Ask", "memo::it"]),
            ("#[derive(crate::told::Told)] struct S;", &["told::Told"]),
            // No imports.
            ("mod rows; pub mod more;", &[]),
            ("use std::{fs, rows::x}; use ::rows::y; use other::rows::z;", &[]),
            ("// use crate::a::b;\n/* crate::c::d */ /// crate::e::f\nfn f() {}", &[]),
            ("const TEXT: &str = \"crate::a::b\"; const RAW: &str = r#\"use crate::a;\"#;", &[]),
            ("pub(crate) fn f() {} pub(in crate::vault) fn g() {}", &[]),
            ("impl S { fn f(&self, rows: u8) -> Self { self.rows(rows); Self::g() } }", &[]),
            ("fn f<'a>(c: char) { c == '\\'' ; 'outer: loop {} }", &[]),
            // Tests.
            ("#[cfg(test)] mod tests { use crate::a::b; } use crate::c::d;", &["c::d"]),
            ("#[cfg(test)] use crate::a::{b, c}; use crate::d::e;", &["d::e"]),
            ("#[test] fn f() { crate::a::b() } fn g() { crate::c::d() }", &["c::d"]),
            ("#[cfg(test)] #[allow(x)] pub(crate) fn f() { crate::a::b() } use crate::c::d;", &["c::d"]),
            ("#[cfg(not(test))] use crate::a::b;", &["a::b"]),
            ("#[cfg(test)] pub mod oracle; use crate::a::b;", &["a::b"]),
        ];
        for (text, expected) in cases {
            let module = ["vault".to_owned()];
            let is_module = |path: &[String]| path.join("::") == "vault::rows";
            let said = read(text, &module, &is_module).map(|said| said.paths).unwrap_or_default();
            let said: Vec<String> = said.iter().map(|path| path.join("::")).collect();
            assert_eq!(said, expected, "{text}");
        }
    }

    #[test]
    fn children_for_tests_are_told() {
        let text = "#[cfg(test)] mod tests; #[cfg(test)] pub(crate) mod oracle; mod rows; #[cfg(test)] mod inline {}";
        let said = read(text, &["vault".to_owned()], &|_| false).unwrap_or_default();
        assert_eq!(said.tests, [["vault", "tests"], ["vault", "oracle"]]);
    }

    #[test]
    fn what_is_no_rust_is_an_error() {
        assert!(read("fn f( {", &[], &|_| false).is_err());
    }
}
