//! How far an export of changes has come: a place for each region, in one opaque text.
//!
//! A program keeps the text and shows it the next time. It holds the site's id and a digest, so that one of another site, or one of
//! which a part is lost, is refused: taken for another place it would pass something by.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use sha2::{Digest, Sha256};

use crate::id::SiteId;
use crate::region::Region;

/// How many bytes of the digest stand at the end.
const DIGEST: usize = 6;
/// The longest text that is read, in bytes.
const MAX_TEXT: usize = 2_000;
/// The highest number of a change: what JSON's readers hold exactly (RFC 8259, section 6).
const MAX_NUMBER: i64 = (1 << 53) - 1;

/// A place for each region. One that has none begins with its first change, as a region does that is new.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cursor {
    /// By the region's name: of one that only a later version knows the place stays.
    places: Vec<(String, i64)>,
}

impl Cursor {
    /// Reads a text of [`Cursor::to_text`]; none where it is none of this site's.
    pub fn parse(text: &str, site: &SiteId) -> Option<Cursor> {
        if text.len() > MAX_TEXT {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        let (said, digest) = bytes.split_at_checked(bytes.len().checked_sub(DIGEST)?)?;
        if *digest != digest_of(said) {
            return None;
        }
        let mut parts = std::str::from_utf8(said).ok()?.split(';');
        if parts.next() != Some(site.as_str()) {
            return None;
        }
        let mut places = Vec::new();
        for part in parts {
            let (region, number) = part.split_once('=')?;
            let number = number.parse().ok().filter(|number| (0..=MAX_NUMBER).contains(number))?;
            places.push((region.to_owned(), number));
        }
        Some(Cursor { places })
    }

    /// The text that a program keeps: letters, digits, `-` and `_`.
    pub fn to_text(&self, site: &SiteId) -> String {
        let mut said = site.as_str().to_owned();
        for (region, number) in &self.places {
            said += &format!(";{region}={number}");
        }
        let digest = digest_of(said.as_bytes());
        BASE64_URL_SAFE_NO_PAD.encode([said.as_bytes(), &digest].concat())
    }

    /// The number of the last change of a region that was told; 0 where none was.
    pub fn place(&self, region: Region) -> i64 {
        let known = self.places.iter().find(|(known, _)| known == region.as_str());
        known.map_or(0, |(_, number)| *number)
    }

    /// Goes on to a number; never back.
    pub fn go_on(&mut self, region: Region, number: i64) {
        let number = number.min(MAX_NUMBER);
        match self.places.iter_mut().find(|(known, _)| known == region.as_str()) {
            Some((_, place)) => *place = number.max(*place),
            None if number > 0 => self.places.push((region.as_str().to_owned(), number)),
            None => {}
        }
    }
}

fn digest_of(said: &[u8]) -> [u8; DIGEST] {
    let mut digest = [0; DIGEST];
    digest.iter_mut().zip(Sha256::digest(said)).for_each(|(byte, of_all)| *byte = of_all);
    digest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(id: &str) -> SiteId {
        SiteId::parse(id).unwrap()
    }

    fn cursor(places: &[(Region, i64)]) -> Cursor {
        let mut cursor = Cursor::default();
        places.iter().for_each(|(region, number)| cursor.go_on(*region, *number));
        cursor
    }

    /// What a text of another version, or of somebody who makes one up, would say.
    fn text(said: &str) -> String {
        BASE64_URL_SAFE_NO_PAD.encode([said.as_bytes(), &digest_of(said.as_bytes())].concat())
    }

    #[test]
    fn what_was_told_is_read_again() {
        for places in [
            vec![],
            vec![(Region::Eu, 1)],
            vec![(Region::Eu, 1_796_055_661_824), (Region::Apac, 7)],
            Region::ALL.map(|region| (region, MAX_NUMBER)).to_vec(),
        ] {
            let (cursor, lumen) = (cursor(&places), site("lumen"));
            let text = cursor.to_text(&lumen);
            assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'), "{text}");
            assert_eq!(Cursor::parse(&text, &lumen), Some(cursor.clone()));
            // Of another site it would be another place.
            assert_eq!(Cursor::parse(&text, &site("lumen-2")), None);
            assert_eq!(Cursor::parse(&text, &site("lume")), None);
        }
    }

    #[test]
    fn a_place_goes_on_and_never_back_and_a_new_region_begins() {
        let mut cursor = cursor(&[(Region::Eu, 5)]);
        for (to, place) in [(7, 7), (6, 7), (7, 7), (8, 8)] {
            cursor.go_on(Region::Eu, to);
            assert_eq!(cursor.place(Region::Eu), place);
        }
        assert_eq!(cursor.place(Region::Oc), 0);
    }

    #[test]
    fn the_place_of_a_region_of_a_later_version_stays() {
        let lumen = site("lumen");
        let mut cursor = Cursor::parse(&text("lumen;eu=5;moon=9"), &lumen).unwrap();
        cursor.go_on(Region::Eu, 6);
        assert_eq!(cursor.to_text(&lumen), text("lumen;eu=6;moon=9"));
    }

    #[test]
    fn what_was_never_told_is_refused() {
        let lumen = site("lumen");
        let whole = cursor(&[(Region::Eu, 1_796_055_661_824), (Region::Apac, 7)]).to_text(&lumen);
        for cut in 0..whole.len() {
            assert_eq!(Cursor::parse(&whole[..cut], &lumen), None, "cut after {cut}");
        }
        for at in 0..whole.len() {
            let mut other = whole.clone().into_bytes();
            other[at] = if other[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(Cursor::parse(std::str::from_utf8(&other).unwrap(), &lumen), None, "another symbol at {at}");
        }
        let made_up =
            ["lumen;eu", "lumen;eu=", "lumen;eu=-1", "lumen;eu=1.5", "lumen;eu=9007199254740992", "lumen;", ""];
        for said in made_up {
            assert_eq!(Cursor::parse(&text(said), &lumen), None, "{said}");
        }
        for other in ["", "0", "1796055661824.EU-7K3M-Q9X2.all", "bHVtZW4", "lumen;eu=1", "%%%", &"A".repeat(100_000)] {
            assert_eq!(Cursor::parse(other, &lumen), None, "{other}");
        }
    }
}
