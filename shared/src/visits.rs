//! Visits: how they are counted while nobody is known, and what visitors look for in vain.
//!
//! A visitor is a hash of address and browser with a random salt, which the Vault makes for a day and forgets after the
//! next one. Of what was looked for in vain there is a hash alone until three visitors have looked for the same; only then
//! their words are kept. What is counted, and what is kept of it, in words: docs/statistics.md.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::figures::spans::DAY_MS;
use crate::id::SiteId;
use crate::locale::Locale;
use crate::request::sender::network;
use crate::seal;

/// A quarter of an hour, by which visits and gaps are counted, in milliseconds.
pub const QUARTER_MS: i64 = 15 * 60 * 1000;
/// How many visitors must have looked for the same before their words are kept and told.
pub const FEWEST: u64 = 3;
/// For how long a visitor who looks for the same again is told from another, in milliseconds: seven days, counted from
/// the epoch.
pub const PERIOD_MS: i64 = 7 * DAY_MS;
/// For how long words are kept that were looked for in vain, in milliseconds.
pub const KEPT_MS: i64 = 365 * DAY_MS;
/// How many visitors of a day a Vault tells apart; of more it looks at one in two, one in four, and so on.
pub const MOST_VISITORS: u64 = 4_096;
/// How many visitors who looked in vain a Vault tells apart within a period, and how many rows of words it keeps.
pub const MOST_GAPS: u64 = 10_000;
/// The longest words that are kept, in characters: what is longer is no search but a message.
const LONGEST: usize = 80;
/// From how many digits on words are a number of somebody's: of an order, a telephone, a card.
const MOST_DIGITS: usize = 5;
/// Parts of what programs call themselves that read pages for others than a person.
const ROBOTS: [&str; 9] =
    ["bot", "crawl", "spider", "slurp", "preview", "monitor", "headlesschrome", "lighthouse", "facebookexternalhit"];

/// Who asks, for the Vault alone, which hashes it with a salt of its own before it is written: neither stored nor logged.
/// None where nothing is known of them.
pub fn visitor(secret: &[u8], site: &SiteId, address: &str, browser: &str) -> Option<String> {
    let network = network(address).map(|network| network.to_string()).unwrap_or_default();
    if network.is_empty() && browser.is_empty() {
        return None;
    }
    let digest = seal::digest(secret, &["visit", site.as_str(), network.as_str(), browser])?;
    Some(BASE64_URL_SAFE_NO_PAD.encode(digest.get(..16)?))
}

/// A text with a salt, as a number of 52 bits, which JavaScript holds exactly.
pub fn hashed(salt: &str, parts: &[&str]) -> i64 {
    let mut hash = Sha256::new();
    for part in [salt].iter().chain(parts) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    let bytes = hash.finalize().iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    i64::try_from(bytes >> 12).unwrap_or_default()
}

/// Whether a visitor is one of those that are looked at: at each level half as many as at the one before.
pub fn is_sampled(visitor: i64, level: u32) -> bool {
    visitor.trailing_zeros() >= level
}

/// Whether a browser says that it is a program of somebody who reads nothing: of a search engine, say.
pub fn is_robot(browser: &str) -> bool {
    let browser = browser.to_ascii_lowercase();
    ROBOTS.iter().any(|name| browser.contains(name))
}

/// What was searched for, as it is compared; none where it may be somebody's: an address, a number, a letter.
pub fn sought(q: &str) -> Option<String> {
    let words = q.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let is_personal = words.contains('@') || words.chars().filter(|c| c.is_numeric()).count() >= MOST_DIGITS;
    let has_words = words.chars().any(char::is_alphanumeric);
    (has_words && !is_personal && words.chars().count() <= LONGEST).then_some(words)
}

/// The language that somebody wants most, where a site has it in no form; its primary subtag (BCP 47).
pub fn not_offered<'l>(wanted: &[Locale], mut offered: impl Iterator<Item = &'l Locale>) -> Option<String> {
    let first = wanted.first()?.id().language;
    let is_offered = offered.any(|locale| locale.id().language == first);
    (!is_offered).then(|| first.as_str().to_owned())
}

/// What somebody looked for in vain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Words of a search that found nothing.
    Search,
    /// A language.
    Language,
}

impl Kind {
    /// Its name in tables and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Search => "search",
            Kind::Language => "language",
        }
    }
}

/// What several visitors looked for in vain, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// What it was.
    pub kind: Kind,
    /// The language in which they then read.
    pub locale: String,
    /// The words, or the language.
    pub text: String,
    /// How many visitors, each once a period.
    pub n: u64,
}

/// Those of all regions together, most first; what fewer than [`FEWEST`] looked for is told of no stretch of time.
pub fn merged(gaps: impl IntoIterator<Item = Gap>) -> Vec<Gap> {
    let mut all: Vec<Gap> = Vec::new();
    for gap in gaps {
        match all
            .iter_mut()
            .find(|known| (known.kind, &known.locale, &known.text) == (gap.kind, &gap.locale, &gap.text))
        {
            Some(known) => known.n += gap.n,
            None => all.push(gap),
        }
    }
    all.retain(|gap| gap.n >= FEWEST);
    all.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| (&a.locale, &a.text).cmp(&(&b.locale, &b.text))));
    all
}

/// A visitor's day: when they first searched or read, and when they last began a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Visit {
    /// Their first search or article, in milliseconds since the epoch.
    pub seen: Option<i64>,
    /// Their request.
    pub asked: Option<i64>,
}

/// What a visit has become.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Became {
    /// One more visit.
    pub is_visit: bool,
    /// One more that led to a request.
    pub is_asked: bool,
}

impl Visit {
    /// They search, or read an article.
    pub fn see(&mut self, at: i64) -> Became {
        if self.seen.is_some() {
            return Became::default();
        }
        self.seen = Some(at);
        Became { is_visit: true, is_asked: self.led_to_request() }
    }

    /// They begin a request. What an isolate gathers may come later than what another has.
    pub fn ask(&mut self, at: i64) -> Became {
        if self.led_to_request() {
            return Became::default();
        }
        self.asked = Some(at);
        Became { is_visit: false, is_asked: self.led_to_request() }
    }

    /// Whether a request followed within 24 hours.
    pub fn led_to_request(&self) -> bool {
        self.seen.zip(self.asked).is_some_and(|(seen, asked)| (seen..seen + DAY_MS).contains(&asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_is_told_from_another_at_one_site() {
        let of = |secret: &str, site: &str, address: &str, browser: &str| {
            visitor(secret.as_bytes(), &SiteId::parse(site).unwrap(), address, browser)
        };
        let one = of("s", "lumen", "203.0.113.7", "Firefox").unwrap();
        assert_eq!(of("s", "lumen", "::ffff:203.0.113.7", "Firefox"), Some(one.clone()));
        for other in [
            of("t", "lumen", "203.0.113.7", "Firefox"),
            of("s", "other", "203.0.113.7", "Firefox"),
            of("s", "lumen", "203.0.113.8", "Firefox"),
            of("s", "lumen", "203.0.113.7", "Safari"),
            of("s", "lumen", "", "Firefox"),
        ] {
            assert_ne!(other.unwrap(), one);
        }
        assert_eq!(of("s", "lumen", "nowhere", ""), None);
        assert_ne!(hashed("monday", &[&one]), hashed("tuesday", &[&one]));
        assert_ne!(hashed("a", &["b", "c"]), hashed("a", &["bc", ""]));
        assert!((0..1 << 52).contains(&hashed("a", &["b"])));
    }

    #[test]
    fn each_level_looks_at_half_as_many() {
        let visitors: Vec<i64> = (0..40_000).map(|at| hashed("salt", &[&at.to_string()])).collect();
        for level in 0..5 {
            let many = visitors.iter().filter(|visitor| is_sampled(**visitor, level)).count();
            let expected = visitors.len() >> level;
            assert!(many.abs_diff(expected) * 20 < expected, "{level}: {many}");
        }
    }

    #[test]
    fn what_may_be_somebodys_is_not_kept() {
        for (q, expected) in [
            ("  Warranty   CARD ", Some("warranty card")),
            ("ЛАМПА", Some("лампа")),
            ("保証書", Some("保証書")),
            ("E27", Some("e27")),
            ("ana@post.example", None),
            ("order 10423", None),
            ("طلب ١٠٤٢٣", None),
            ("", None),
            ("?!", None),
            ("my lamp has flickered since Monday and I have written to you three times without any answer", None),
        ] {
            assert_eq!(sought(q).as_deref(), expected, "{q}");
        }
    }

    #[test]
    fn programs_are_no_visitors() {
        for (browser, expected) in [
            ("Mozilla/5.0 (compatible; Googlebot/2.1)", true),
            ("Mozilla/5.0 (compatible; bingbot/2.0)", true),
            ("facebookexternalhit/1.1", true),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", false),
            ("", false),
        ] {
            assert_eq!(is_robot(browser), expected, "{browser}");
        }
    }

    #[test]
    fn a_language_is_not_offered_in_any_form() {
        let locales = |tags: &[&str]| tags.iter().map(|tag| Locale::parse(tag).unwrap()).collect::<Vec<_>>();
        let offered = locales(&["en", "pt-BR", "zh-Hant"]);
        for (wanted, expected) in [
            (&["fi", "en"][..], Some("fi")),
            (&["pt-PT"], None),
            (&["zh-Hans"], None),
            (&[], None),
            (&["gsw"], Some("gsw")),
        ] {
            assert_eq!(not_offered(&locales(wanted), offered.iter()).as_deref(), expected, "{wanted:?}");
        }
    }

    #[test]
    fn a_request_within_a_day_is_the_visits() {
        const HOUR: i64 = 3_600_000;
        let both = Became { is_visit: true, is_asked: true };
        let (visit, asked, none) = (Became { is_visit: true, ..none() }, Became { is_asked: true, ..none() }, none());
        fn none() -> Became {
            Became::default()
        }
        for (steps, expected) in [
            (&[("see", 0), ("ask", 5 * HOUR), ("ask", 6 * HOUR)][..], vec![visit, asked, none]),
            (&[("see", 0), ("see", HOUR), ("ask", 24 * HOUR)], vec![visit, none, none]),
            (&[("see", 0), ("ask", 24 * HOUR - 1)], vec![visit, asked]),
            // Asked before anything was read, and again after it.
            (&[("ask", 0), ("see", HOUR), ("ask", 2 * HOUR)], vec![none, visit, asked]),
            // The same, told in another order.
            (&[("ask", 2 * HOUR), ("see", HOUR)], vec![none, both]),
        ] {
            let mut day = Visit::default();
            let became: Vec<Became> =
                steps.iter().map(|(what, at)| if *what == "see" { day.see(*at) } else { day.ask(*at) }).collect();
            assert_eq!(became, expected, "{steps:?}");
        }
    }

    #[test]
    fn what_fewer_than_three_looked_for_is_not_told() {
        let gap = |locale: &str, text: &str, n| Gap {
            kind: Kind::Search,
            locale: locale.to_owned(),
            text: text.to_owned(),
            n,
        };
        let told =
            merged([gap("de", "garantie", 2), gap("en", "warranty", 3), gap("de", "garantie", 4), gap("en", "a", 2)]);
        assert_eq!(told, [gap("de", "garantie", 6), gap("en", "warranty", 3)]);
    }
}
