//! Locales: BCP 47 tags, which of them a visitor gets, and the direction they are written in.

use std::fmt;

use icu_locale::{Direction, LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};
use serde::{Deserialize, Serialize};

/// A locale: language, script and region of a BCP 47 tag, canonical (`iw` is `he`, `ZH-hans` is `zh-Hans`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(LanguageIdentifier);

/// Why a text is not a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a BCP 47 language tag such as `en`, `pt-BR` or `zh-Hans`")]
pub struct BadLocale(pub String);

impl Locale {
    /// Reads a tag. Extensions (`-u-ca-buddhist`) are left out.
    ///
    /// # Errors
    /// [`BadLocale`] where it is not well-formed, or names no language (`und`).
    pub fn parse(tag: &str) -> Result<Self, BadLocale> {
        let bad = || BadLocale(tag.chars().take(40).collect());
        let mut locale = icu_locale::Locale::try_from_str(tag.trim()).map_err(|_| bad())?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language.is_unknown() { Err(bad()) } else { Ok(Locale(locale.id)) }
    }

    /// The tag's parts.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        match LocaleDirectionality::new_extended().get(&self.0) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        }
    }

    /// The tag with script and region filled in as is most likely (UTS 35, "Likely Subtags").
    fn maximized(&self) -> LanguageIdentifier {
        let mut id = self.0.clone();
        LocaleExpander::new_extended().maximize(&mut id);
        id
    }
}

/// Picks from `available` what serves best who asks for `wanted`, most wanted first.
///
/// For each wanted locale in turn: the same tag; else the same language and script (after likely subtags:
/// `zh-TW` is `zh-Hant-TW`), in the same region before its language's usual one before any other; else the same
/// language in another script. The first wanted locale that finds one decides.
pub fn negotiate<'a>(wanted: &[Locale], available: &'a [Locale]) -> Option<&'a Locale> {
    wanted.iter().find_map(|want| best_for(want, available))
}

fn best_for<'a>(want: &Locale, available: &'a [Locale]) -> Option<&'a Locale> {
    if let Some(same) = available.iter().find(|have| *have == want) {
        return Some(same);
    }
    let full = want.maximized();
    available
        .iter()
        .filter_map(|have| closeness(&full, have).map(|closeness| (closeness, have)))
        // `max_by_key` takes the last of equals; the site's order says which is preferred, so look from the end.
        .rev()
        .max_by_key(|(closeness, _)| *closeness)
        .map(|(_, have)| have)
}

/// How near an available locale is, greater is nearer; `None` where it is another language.
fn closeness(want: &LanguageIdentifier, have: &Locale) -> Option<u8> {
    let full = have.maximized();
    if want.language != full.language {
        return None;
    }
    let script = want.script == full.script;
    let region = want.region == full.region;
    let usual = have.id().region.is_none();
    Some(u8::from(script) * 4 + u8::from(region) * 2 + u8::from(usual))
}

/// Reads an `Accept-Language` header (RFC 9110, section 12.5.4), most wanted first. What cannot be read is left out.
pub fn accept_language(header: &str) -> Vec<Locale> {
    let mut wanted: Vec<(f32, Locale)> = header
        .split(',')
        .take(32)
        .filter_map(|part| {
            let mut parts = part.split(';');
            let locale = Locale::parse(parts.next()?).ok()?;
            let weight = parts
                .find_map(|p| p.trim().strip_prefix("q="))
                .map_or(Some(1.0), |q| q.parse::<f32>().ok().filter(|q| (0.0..=1.0).contains(q)))?;
            (weight > 0.0).then_some((weight, locale))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, locale)| locale).collect()
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for Locale {
    type Error = BadLocale;
    fn try_from(tag: String) -> Result<Self, BadLocale> {
        Self::parse(&tag)
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> String {
        locale.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(tags: &str) -> Vec<Locale> {
        tags.split_whitespace().map(|tag| Locale::parse(tag).unwrap()).collect()
    }

    #[test]
    fn a_visitor_gets_the_nearest_language_there_is() {
        // wanted, most wanted first | available, in the site's order | chosen
        let cases = [
            ("de", "en de", Some("de")),
            ("de-AT", "en de", Some("de")),
            ("de-CH fr", "en fr", Some("fr")),
            ("fr-CA", "en fr", Some("fr")),
            ("zh-HK", "zh-Hans zh-Hant", Some("zh-Hant")),
            ("zh-TW", "en zh-Hans", Some("zh-Hans")),
            ("zh", "zh-Hant zh-Hans", Some("zh-Hans")),
            ("zh-CN", "zh-Hant zh-Hans", Some("zh-Hans")),
            ("sr-Cyrl-RS", "sr-Latn sr", Some("sr")),
            ("sr-Latn-RS", "sr sr-Latn", Some("sr-Latn")),
            ("pt", "pt-PT pt-BR", Some("pt-BR")),
            ("pt-BR", "pt-PT pt", Some("pt")),
            ("iw", "en he", Some("he")),
            ("tl", "en fil", Some("fil")),
            ("en-GB", "en-US en-GB en", Some("en-GB")),
            ("en-AU", "en-GB en", Some("en")),
            ("fr", "en de", None),
            ("", "en de", None),
            ("xx ja-JP", "en ja", Some("ja")),
        ];
        for (wanted, available, expected) in cases {
            let available = list(available);
            let chosen = negotiate(&list(wanted), &available).map(ToString::to_string);
            assert_eq!(chosen.as_deref(), expected, "{wanted} of {available:?}");
        }
    }

    #[test]
    fn accept_language_is_read_by_weight() {
        let read = |header| accept_language(header).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(read("de-CH, en;q=0.5, fr;q=0.9"), "de-CH fr en");
        assert_eq!(read("*, en;q=0, ja;q=1.5, ;;;, q=1, ar ; q=0.2"), "ar");
        assert_eq!(read(""), "");
    }

    #[test]
    fn tags_are_canonical_and_know_their_direction() {
        for (tag, canonical, dir) in [
            ("iw", "he", "rtl"),
            ("ZH-hans-cn", "zh-Hans-CN", "ltr"),
            ("ar-EG", "ar-EG", "rtl"),
            ("az-Arab", "az-Arab", "rtl"),
            ("fa", "fa", "rtl"),
            ("en-u-ca-buddhist", "en", "ltr"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert_eq!((locale.to_string().as_str(), locale.dir()), (canonical, dir));
        }
        for bad in ["", "und", "e", "english!", "../..", "\u{0}"] {
            assert!(Locale::parse(bad).is_err(), "{bad:?} was taken");
        }
    }
}
