//! A shop's own words beside the product's.

use serde::{Deserialize, Serialize};

use super::Class;

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
