//! A shop's own words beside the product's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Class;
use crate::locale::Locale;

/// What words weigh that a shop adds: alone they say that somebody is upset.
pub const POINTS: u8 = 6;
/// How many words a shop can add, or take away, of one language.
pub const MOST: usize = 500;
/// The longest of them, in characters.
pub const LONGEST: usize = 80;

/// What a shop adds to a language's words, and takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// Words that somebody who is upset says, by the name of their class.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub add: Vec<(Class, String)>,
    /// Words that say nothing in this shop, such as a product's name: as `calm`, they cover any others they contain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
}

impl Own {
    /// What a shop adds and takes away for a locale, of words by language or locale: what it says of the language, then of
    /// the locale itself.
    pub fn of(words: &BTreeMap<String, Own>, locale: &Locale) -> Own {
        let mut own = Own::default();
        let language = locale.id().language.to_string();
        let itself = Some(locale.to_string()).filter(|tag| *tag != language);
        for more in [Some(language), itself].into_iter().flatten().filter_map(|tag| words.get(&tag)) {
            own.add.extend_from_slice(&more.add);
            own.remove.extend_from_slice(&more.remove);
        }
        own
    }

    /// How much memory it takes, in bytes, roughly.
    pub fn weight(&self) -> usize {
        /// What a short text takes beside itself.
        const EACH: usize = 48;
        self.add.iter().map(|(_, word)| word).chain(&self.remove).map(|word| word.len() + EACH).sum()
    }
}

impl Serialize for Class {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Class {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Class::named(&name).ok_or_else(|| serde::de::Error::custom(format!("no class of complaints: {name}")))
    }
}
