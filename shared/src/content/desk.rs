//! What the desk alone needs of a site's content: canned replies, how people are written to, when they are not at work, and
//! the words by which it is seen who is upset.
//!
//! One part for all languages. The manifest names it, so no visitor's page reads it; and it is JSON, so that a later version
//! may add to it, and an older one reads what it knows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::part::{BadPart, Kind, PartName, encode};
use crate::culture::{Country, Culture};
use crate::locale::Locale;
use crate::mood::{self, Judge, Kit, Own};
use crate::reply::{LONGEST, Reply};

/// The most replies of a site: all are in the page of a conversation.
pub const MOST_REPLIES: usize = 300;

/// The desk's part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ForDesk {
    /// The canned replies, by id.
    pub replies: Vec<Reply>,
    /// How people are written to who write in the site's languages.
    pub cultures: Vec<Culture>,
    /// The site's own lines on that, by the locales of its files.
    pub own: BTreeMap<String, Vec<String>>,
    /// Days off, by country.
    pub countries: BTreeMap<String, Country>,
    /// What judges who is upset, by language: of those of the site.
    pub moods: BTreeMap<String, Kit>,
    /// The site's own words of that, by language or locale as its files are named.
    pub complaints: BTreeMap<String, Own>,
}

impl ForDesk {
    /// What judges messages in a locale; none where the site has nothing for its language.
    pub fn judge(&self, locale: &Locale) -> Option<Judge> {
        let kit = self.moods.get(mood::language_of(locale))?;
        Some(Judge::made(locale, kit, &Own::of(&self.complaints, locale)))
    }

    /// Writes it. The same content gives the same bytes.
    ///
    /// # Errors
    /// [`BadPart::TooLarge`].
    pub fn part(&self) -> Result<(PartName, Vec<u8>), BadPart> {
        let json = serde_json::to_vec(self).map_err(|error| BadPart::Damaged(error.to_string()))?;
        let bytes = encode(Kind::Desk, |start| Ok([start, json].concat()))?;
        Ok((PartName::of(&bytes), bytes))
    }

    /// Reads it.
    ///
    /// # Errors
    /// [`BadPart::Damaged`].
    pub(super) fn read(body: &[u8]) -> Result<ForDesk, BadPart> {
        serde_json::from_slice(body).map_err(|error| BadPart::Damaged(error.to_string()))
    }

    /// Whether it can be served.
    ///
    /// # Errors
    /// What is wrong with it, as a sentence for the operator.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.replies.len() > MOST_REPLIES {
            return Err(format!("There are {} replies; at most {MOST_REPLIES} fit.", self.replies.len()));
        }
        let texts = self.replies.iter().flat_map(|reply| &reply.texts);
        match texts.into_iter().find(|text| text.body.chars().count() > LONGEST) {
            Some(text) => Err(format!("A reply in `{}` is longer than {LONGEST} characters.", text.locale)),
            None => Ok(()),
        }
    }

    /// How much memory it takes, in bytes, roughly.
    pub(super) fn weight(&self) -> usize {
        /// What a short text takes beside itself.
        const EACH: usize = 48;
        let replies = self.replies.iter().flat_map(|reply| &reply.texts).map(|text| text.title.len() + text.body.len());
        let titles = self.cultures.iter().flat_map(|culture| &culture.titles).map(|(a, b)| a.len() + b.len() + EACH);
        let facts = self.cultures.iter().map(|culture| (culture.facts.len() * 3 + 4) * EACH);
        let own = self.own.values().flatten().map(String::len);
        let countries = self.countries.values().map(|country| country.zones.len() * EACH + country.holidays.len() * 4);
        let moods = self.moods.values().map(Kit::weight).chain(self.complaints.values().map(Own::weight));
        replies.chain(titles).chain(moods).chain(facts).chain(own).chain(countries).map(|bytes| bytes + EACH).sum()
    }
}
