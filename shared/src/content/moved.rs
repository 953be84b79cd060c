//! Where the pages of an old help centre are now, for the worker to send on who asks for one.
//!
//! One part for all languages, which the manifest names. It is read where an address is unknown, and nowhere else: a line for
//! each, `old address`, a tab, `locale/slug`, in the order of their bytes, so that it is searched as it is stored. A line leads
//! to an article of the same site, so there is no way out of it and, since only articles that there are count, no circle.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use percent_encoding::percent_decode_str;

use super::part::{BadPart, Kind, PartName, encode};
use crate::id::Slug;
use crate::locale::Locale;

/// The most old addresses of a site.
pub const MOST_MOVED: usize = 50_000;
/// The longest old address, without its host, in bytes.
pub const LONGEST_MOVED: usize = 2_000;

/// Old addresses, and where they are now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moved(String);

impl Moved {
    /// Of old addresses, as [`key`] writes them, with the articles that are there now.
    pub fn of(all: &BTreeMap<String, (Locale, Slug)>) -> Moved {
        let mut lines = String::new();
        for (from, (locale, slug)) in all {
            let _ = writeln!(lines, "{from}\t{locale}/{slug}");
        }
        Moved(lines)
    }

    /// Writes it. The same content gives the same bytes.
    ///
    /// # Errors
    /// [`BadPart::TooLarge`].
    pub fn part(&self) -> Result<(PartName, Vec<u8>), BadPart> {
        let bytes = encode(Kind::Moved, |start| Ok([&start, self.0.as_bytes()].concat()))?;
        Ok((PartName::of(&bytes), bytes))
    }

    /// Reads it.
    ///
    /// # Errors
    /// [`BadPart::Damaged`].
    pub(super) fn read(body: &[u8]) -> Result<Moved, BadPart> {
        let text = std::str::from_utf8(body).map_err(|error| BadPart::Damaged(error.to_string()))?;
        Ok(Moved(text.to_owned()))
    }

    /// Whether it can be served: every line leads to an article, and they are in order, so each address once.
    ///
    /// # Errors
    /// What is wrong with it, as a sentence for the operator.
    pub(super) fn check(&self) -> Result<(), String> {
        let mut before = "";
        let mut count = 0;
        for line in self.0.split_terminator('\n') {
            let (from, to) = line.split_once('\t').unwrap_or((line, ""));
            let is_address = from.starts_with('/') && from.len() <= LONGEST_MOVED && !from.contains(char::is_control);
            if !is_address || target(to).is_none() {
                return Err(format!("`{from}` is no old address that leads to an article: `{to}`."));
            }
            if from <= before {
                return Err(format!("The old address `{from}` is twice there, or not in its place."));
            }
            (before, count) = (from, count + 1);
        }
        let is_whole = self.0.is_empty() || self.0.ends_with('\n');
        match count {
            _ if !is_whole => Err("The last old address is cut off.".to_owned()),
            0..=MOST_MOVED => Ok(()),
            _ => Err(format!("There are {count} old addresses; at most {MOST_MOVED} fit.")),
        }
    }

    /// Where a path is now that was asked for, with its query or without it: as they came in the request.
    pub fn find(&self, path: &str, query: &str) -> Option<(Locale, Slug)> {
        let with_query = key(path, query).filter(|_| !query.is_empty());
        let found = with_query.and_then(|key| self.line(&key)).or_else(|| self.line(&key(path, "")?))?;
        target(found)
    }

    /// What is behind an address: half of the lines at a time.
    fn line(&self, wanted: &str) -> Option<&str> {
        let mut rest = self.0.as_str();
        while !rest.is_empty() {
            // The line in the middle: from behind the line end before it to its own.
            let middle = rest.floor_char_boundary(rest.len() / 2);
            let start = rest.get(..middle)?.rfind('\n').map_or(0, |end| end + 1);
            let end = rest.get(start..)?.find('\n').map_or(rest.len(), |end| start + end);
            let (from, to) = rest.get(start..end)?.split_once('\t')?;
            match from.cmp(wanted) {
                std::cmp::Ordering::Equal => return Some(to),
                std::cmp::Ordering::Less => rest = rest.get(end + 1..).unwrap_or_default(),
                std::cmp::Ordering::Greater => rest = rest.get(..start)?,
            }
        }
        None
    }

    /// How much memory it takes, in bytes, roughly.
    pub(super) fn weight(&self) -> usize {
        self.0.len()
    }
}

/// How an old address is written here: its path and query, decoded, without a slash at the end. None where it is none.
pub fn key(path: &str, query: &str) -> Option<String> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().ok().map(|text| text.into_owned());
    let path = decoded(path)?;
    let mut key = path.trim_end_matches('/').to_owned();
    if !query.is_empty() {
        key.push('?');
        key.push_str(&decoded(query)?);
    }
    // The path `/` is the home page, which is nowhere else now.
    let is_one = key.starts_with('/') && key.len() <= LONGEST_MOVED && !key.contains(char::is_control);
    is_one.then_some(key)
}

fn target(text: &str) -> Option<(Locale, Slug)> {
    let (locale, slug) = text.split_once('/')?;
    let parsed = Locale::parse(locale).ok()?;
    // One spelling, which is that of the help centre's addresses.
    (parsed.to_string() == locale).then_some(())?;
    Some((parsed, Slug::parse(slug).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Part, read};

    fn moved(all: &[(&str, &str)]) -> Moved {
        Moved::of(&all.iter().map(|(from, to)| ((*from).to_owned(), target(to).unwrap())).collect())
    }

    fn found(moved: &Moved, path: &str, query: &str) -> String {
        moved.find(path, query).map(|(locale, slug)| format!("{locale}/{slug}")).unwrap_or_default()
    }

    #[test]
    fn an_old_address_is_found_however_it_is_spelt() {
        let moved = moved(&[
            ("/a", "en/a"),
            ("/a?id=7", "en/seven"),
            ("/a?id=8", "pt-BR/eight"),
            ("/hc/de/articles/102-Rückgabe", "de/return"),
            ("/z", "en/z"),
        ]);
        for (path, query, expected) in [
            ("/a", "", "en/a"),
            ("/a/", "", "en/a"),
            ("/a", "id=7", "en/seven"),
            ("/a", "id=8", "pt-BR/eight"),
            ("/a/", "id=8", "pt-BR/eight"),
            ("/a", "utm_source=mail", "en/a"),
            ("/hc/de/articles/102-R%C3%BCckgabe", "", "de/return"),
            ("/hc/de/articles/102-Rückgabe", "x=%ff", "de/return"),
            ("/z", "", "en/z"),
            ("/hc/de/articles/102", "", ""),
            ("/", "", ""),
            ("", "", ""),
            ("/A", "", ""),
            ("/a%09en/z", "", ""),
            ("/a\ten/a", "", ""),
            ("/%ff", "", ""),
            ("/zz", "", ""),
        ] {
            assert_eq!(found(&moved, path, query), expected, "{path} {query}");
        }
        assert_eq!(found(&Moved::default(), "/a", ""), "");
    }

    #[test]
    fn each_of_many_is_found() {
        let name = |n: usize| format!("/hc/articles/{n}-ärger{}", "x".repeat(n % 7));
        let all: BTreeMap<String, (Locale, Slug)> =
            (0..2_000).map(|n| (name(n), target(&format!("en/a-{n}")).unwrap())).collect();
        let moved = Moved::of(&all);
        for n in 0..2_000 {
            assert_eq!(found(&moved, &name(n), ""), format!("en/a-{n}"));
            assert_eq!(found(&moved, &format!("{}y", name(n)), ""), "");
        }
    }

    #[test]
    fn a_part_is_what_was_written_and_leads_nowhere_else() {
        let moved = moved(&[("/a", "en/a"), ("/b", "zh-Hant/b")]);
        let (name, bytes) = moved.part().unwrap();
        assert_eq!(name.bytes as usize, bytes.len());
        assert_eq!(read(&name.name, bytes.clone()).unwrap(), [Part::Moved(moved)]);
        let start = bytes.len() - "/a\ten/a\n/b\tzh-Hant/b\n".len();
        let long = format!("/{}\ten/a\n", "a".repeat(LONGEST_MOVED));
        for wrong in [
            "/a\thttps://evil.example\n",
            "/a\t//evil.example\n",
            "/a\ten/../x\n",
            "/a\ten/a/b\n",
            "/a\tEN/a\n",
            "/a\ten\n",
            "/a\n",
            "a\ten/a\n",
            "\n",
            "/b\ten/a\n/a\ten/a\n",
            "/a\ten/a\n/a\ten/b\n",
            "/a\ten/a\n/b\ten/b",
            "/a\u{1}\ten/a\n",
            &long,
        ] {
            let bytes = [bytes.get(..start).unwrap(), wrong.as_bytes()].concat();
            assert!(matches!(read("", bytes), Err(BadPart::Refused(_))), "{wrong}");
        }
        let bytes = [bytes.get(..start).unwrap(), b"/\xff\ten/a\n".as_slice()].concat();
        assert!(matches!(read("", bytes), Err(BadPart::Damaged(_))));
        let many: String = (100_000..=100_000 + MOST_MOVED).map(|n| format!("/{n}\ten/a\n")).collect();
        assert!(Moved(many).check().unwrap_err().contains("at most 50000"));
    }
}
