//! Names that become parts of addresses.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::DecomposingNormalizerBorrowed;
use nearhand_shared::id::Slug;
use nearhand_shared::model::centre::SEARCH;

/// Letters that are more than a letter with an accent, as they are written in addresses.
const LETTERS: [(char, &str); 10] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ı', "i"),
    ('&', " and "),
];
/// How long a slug becomes: one can still be numbered within what is allowed.
const LONGEST: usize = 58;

/// A title as a name: `Rückgabe & Umtausch` is `ruckgabe-and-umtausch`. None where hardly a letter of it is Latin.
pub fn of_title(title: &str) -> Option<String> {
    let lower = title.to_lowercase();
    let letters = lower.chars().filter(|c| c.is_alphanumeric()).count();
    let spelt: String = lower
        .chars()
        .map(|c| LETTERS.iter().find(|(l, _)| *l == c).map_or(c.to_string(), |(_, s)| (*s).to_owned()))
        .collect();
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(&spelt).into_owned();
    let mut slug = String::new();
    for c in plain.chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            // Accents and apostrophes part no words.
            '\u{300}'..='\u{36f}' | '\'' | '’' => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let kept = slug.bytes().filter(u8::is_ascii_alphanumeric).count();
    if kept < 2 || kept * 2 < letters {
        return None;
    }
    if slug.len() > LONGEST {
        let cut = slug.get(..LONGEST).unwrap_or_default();
        slug = cut.rsplit_once('-').map_or(cut, |(whole, _)| whole).to_owned();
    }
    Some(slug.trim_end_matches('-').to_owned())
}

/// Gives names that nothing else has.
#[derive(Debug, Default)]
pub struct Slugs(BTreeSet<String>);

impl Slugs {
    /// A name of the first wish that can be one, numbered where it is taken.
    pub fn take<'w>(&mut self, wishes: impl IntoIterator<Item = Option<&'w str>>, otherwise: &str) -> String {
        let named = wishes.into_iter().flatten().find_map(of_title);
        let wish = named.or_else(|| of_title(otherwise)).unwrap_or_else(|| "article".to_owned());
        let is_free = |name: &str| Slug::fits(name) && name != SEARCH && !self.0.contains(name);
        let name = std::iter::once(wish.clone())
            .chain((2..).map(|number| format!("{wish}-{number}")))
            .find(|name| is_free(name))
            .unwrap_or(wish);
        self.0.insert(name.clone());
        name
    }
}

/// Slugs by the keys of their articles.
pub type ByKey = BTreeMap<String, String>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names() {
        for (title, expected) in [
            ("Return a lamp", Some("return-a-lamp")),
            ("  What's new?  ", Some("whats-new")),
            ("Rückgabe & Umtausch", Some("ruckgabe-and-umtausch")),
            ("Łódź – Straße", Some("lodz-strasse")),
            ("返品について", None),
            ("Wi-Fi の設定", Some("wi-fi")),
            ("VPN接続を設定する方法", None),
            ("?", None),
            ("①", None),
        ] {
            assert_eq!(of_title(title).as_deref(), expected, "{title}");
        }
        assert!(of_title(&"word ".repeat(40)).unwrap().len() <= LONGEST);
    }

    #[test]
    fn no_two_have_the_same() {
        let mut slugs = Slugs::default();
        assert_eq!(slugs.take([Some("返品"), Some("Returns")], "7"), "returns");
        assert_eq!(slugs.take([Some("Returns")], "8"), "returns-2");
        assert_eq!(slugs.take([Some("返品")], "article 9"), "article-9");
        assert_eq!(slugs.take([Some("Search")], "10"), "search-2");
    }
}
