//! The source's language codes → the site's locales.

use std::collections::BTreeMap;

use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::spoken_for;

/// Which locale each code became.
#[derive(Debug, Default)]
pub struct Languages {
    /// By the source's code; a code that names no language is not there.
    pub locales: BTreeMap<String, Locale>,
    /// The codes that name no language.
    pub unknown: Vec<String>,
}

impl Languages {
    /// `en-us` is `en` and `zh-cn` is `zh-Hans`, as the widget speaks them, while nothing else is that too: of `en-us` and
    /// `en-gb` the first is `en`, the other stays `en-GB`. `codes` are in the order of their weight.
    pub fn of(codes: &[String]) -> Self {
        let mut languages = Languages::default();
        for code in codes {
            // Norwegian without more is Bokmål wherever a help centre is written in it.
            let code_meant = if code.eq_ignore_ascii_case("no") { "nb" } else { code };
            let Ok(meant) = Locale::meant(code_meant) else {
                languages.unknown.push(code.clone());
                continue;
            };
            let is_free = |locale: &Locale| !languages.locales.values().any(|taken| taken == locale);
            let spoken = spoken_for(std::slice::from_ref(&meant)).filter(|spoken| spoken.is_written_like(&meant));
            match spoken.cloned().filter(is_free).or_else(|| Some(meant).filter(is_free)) {
                Some(locale) => {
                    languages.locales.insert(code.clone(), locale);
                }
                None => languages.unknown.push(code.clone()),
            }
        }
        languages
    }

    /// The codes that became another, as they are told: `en-us → en`.
    pub fn told(&self) -> Vec<String> {
        self.locales.iter().map(|(code, locale)| format!("{code} → {locale}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_locales() {
        for (codes, expected) in [
            (vec!["en-us", "de", "pt-br", "zh-cn", "zh-tw"], vec!["en", "de", "pt-BR", "zh-Hans", "zh-Hant"]),
            (vec!["en-us", "en-gb"], vec!["en", "en-GB"]),
            (vec!["no", "es-419", "es"], vec!["nb", "es-419", "es"]),
            (vec!["jp", "pt_BR", "iw"], vec!["ja", "pt-BR", "he"]),
            (vec!["fr-ca"], vec!["fr"]),
        ] {
            let codes: Vec<String> = codes.into_iter().map(str::to_owned).collect();
            let languages = Languages::of(&codes);
            let got: Vec<String> = codes.iter().map(|code| languages.locales[code].to_string()).collect();
            assert_eq!(got, expected);
        }
        assert_eq!(Languages::of(&["!".to_owned()]).unknown, ["!"]);
    }
}
