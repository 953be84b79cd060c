//! Larger sites in one language: real articles again and again, each time with other words.
//!
//! Of the words of a copy one in six is another of the language, and one in forty is new, made of two: ten thousand English
//! articles then have about as many different words as so much English has. In scripts without spaces some characters
//! are others.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::chance::Chance;
use crate::corpus::Document;
use crate::words::words;

const OTHER: u64 = 6;
const NEW: u64 = 40;
/// The shortest word that is exchanged, and the shortest run that has no spaces, in characters.
const SHORTEST: usize = 4;
const UNSPACED: usize = 16;

/// What copies are made with.
pub struct Vocabulary {
    words: Vec<String>,
    characters: Vec<char>,
}

impl Vocabulary {
    /// The words of some texts.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Self {
        let is_long = |word: &&str| (SHORTEST..UNSPACED).contains(&word.chars().count());
        let found: BTreeSet<&str> = texts.clone().flat_map(words).filter(is_long).collect();
        let unspaced: BTreeSet<char> =
            texts.flat_map(str::chars).filter(|c| *c > '\u{2e80}' && c.is_alphabetic()).collect();
        Self { words: found.into_iter().map(str::to_owned).collect(), characters: unspaced.into_iter().collect() }
    }

    /// A text as its copy of this number has it. Marks and links stay what they are.
    pub fn vary(&self, text: &str, copy: usize) -> String {
        if copy == 0 {
            return text.to_owned();
        }
        let head: String = text.chars().take(40).collect();
        let mut chance = Chance::of(&format!("{copy} {} {head}", text.len()));
        text.split_inclusive(char::is_whitespace).map(|piece| self.piece(piece, &mut chance)).collect()
    }

    fn piece(&self, piece: &str, chance: &mut Chance) -> String {
        let word = piece.trim_end_matches(|c: char| c.is_whitespace() || ".,;:!?".contains(c));
        let length = word.chars().count();
        if length >= UNSPACED && word.chars().all(|c| c > '\u{2e80}') {
            let other = |c: char, chance: &mut Chance| {
                self.characters.get(chance.below(self.characters.len())).copied().unwrap_or(c)
            };
            let varied = piece.chars().map(|c| {
                let goes = c.is_alphabetic() && chance.next().is_multiple_of(2 * OTHER);
                if goes { other(c, chance) } else { c }
            });
            return varied.collect();
        }
        if length < SHORTEST || !word.chars().all(char::is_alphabetic) {
            return piece.to_owned();
        }
        let any = |chance: &mut Chance| self.words.get(chance.below(self.words.len())).map_or(word, String::as_str);
        let new = if chance.next().is_multiple_of(NEW) {
            let end = any(chance);
            let half = |word: &str| word.char_indices().nth(word.chars().count() / 2).map_or(0, |(at, _)| at);
            let (start, end) = (word.split_at(half(word)).0, end.split_at(half(end)).1);
            [start, end].concat()
        } else if chance.next().is_multiple_of(OTHER) {
            any(chance).to_owned()
        } else {
            return piece.to_owned();
        };
        piece.replacen(word, &new, 1)
    }
}

/// So many articles, of these.
pub fn documents(real: &[Document], many: usize) -> Vec<Document> {
    let vocabulary = Vocabulary::of(real.iter().flat_map(Document::texts));
    let copies = (0..).flat_map(|copy| real.iter().map(move |document| (copy, document)));
    let varied = copies.take(many).map(|(copy, document)| Document {
        title: vocabulary.vary(&document.title, copy),
        summary: vocabulary.vary(&document.summary, copy),
        body: vocabulary.vary(&document.body, copy),
    });
    varied.collect()
}

/// Writes the folder of a site with so many articles in each of some locales, made of another site's.
pub fn site(real: &Path, folder: &Path, many: usize, locales: &[&str]) -> Result<()> {
    for locale in locales {
        let from = real.join("articles").join(locale);
        let to = folder.join("articles").join(locale);
        fs::create_dir_all(&to)?;
        let listed = fs::read_dir(&from).with_context(|| format!("there are no articles in {locale}"))?;
        let mut articles = Vec::new();
        for file in listed {
            let path = file?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            articles.push((name, fs::read_to_string(&path)?));
        }
        articles.sort();
        let vocabulary = Vocabulary::of(articles.iter().map(|(_, text)| body(text)));
        let copies = (0..).flat_map(|copy| articles.iter().map(move |article| (copy, article)));
        for (copy, (name, text)) in copies.take(many) {
            let slug = if copy == 0 { name.clone() } else { format!("{name}-{copy}") };
            fs::write(to.join(format!("{slug}.md")), varied(&vocabulary, text, copy))?;
        }
    }
    let id = folder.file_name().unwrap_or_default().to_string_lossy();
    let first = locales.first().context("a site has a language")?;
    let settings = format!(
        "id = \"{id}\"\norigins = []\ndefault_locale = \"{first}\"\nlocales = {locales:?}\n\n[[channels]]\nid = \"message\"\n\
         kind = \"message\"\n"
    );
    fs::write(folder.join("site.toml"), settings)?;
    Ok(())
}

/// A file of an article, with other words in title, summary and text.
fn varied(vocabulary: &Vocabulary, text: &str, copy: usize) -> String {
    let front = text.strip_suffix(body(text)).unwrap_or_default();
    let mut out: String = front
        .split_inclusive('\n')
        .map(|line| match line.split_once(" = \"") {
            Some((key @ ("title" | "summary"), value)) => format!("{key} = \"{}", vocabulary.vary(value, copy)),
            _ => line.to_owned(),
        })
        .collect();
    out.push_str(&vocabulary.vary(body(text), copy));
    out
}

/// What stands below the front matter.
fn body(text: &str) -> &str {
    text.split_once("\n+++\n").map_or(text, |(_, body)| body)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_other_words_and_the_same_marks() {
        let text = "+++\ntitle = \"Connect to wireless networks quickly\"\ncategory = \"wireless\"\n+++\n\nMany **words** and \
                    [a link](other-article) follow, with several sentences of ordinary language about networks. ";
        let text = format!("{text}{}", "Several further sentences with ordinary words follow here. ".repeat(20));
        let vocabulary = Vocabulary::of([body(&text)].into_iter());
        assert_eq!(varied(&vocabulary, &text, 0), text);
        let (one, other) = (varied(&vocabulary, &text, 1), varied(&vocabulary, &text, 2));
        assert!(one != text && other != text && one != other);
        assert_eq!(one, varied(&vocabulary, &text, 1));
        for kept in ["\ncategory = \"wireless\"\n+++\n\n", "**words**", "(other-article)"] {
            assert!(one.contains(kept), "{one}");
        }
        let before: Vec<&str> = words(body(&text)).collect();
        let same = words(body(&one)).zip(&before).filter(|(a, b)| a == *b).count();
        assert!((before.len() * 6 / 10..before.len()).contains(&same), "{same} of {}", before.len());
    }
}
