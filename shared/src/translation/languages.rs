//! What services that translate call languages.
//!
//! DeepL: <https://developers.deepl.com/docs/getting-started/supported-languages>. LibreTranslate has what its host has
//! installed, by ISO 639 codes and a few tags.

use icu_locale::LanguageIdentifier;

use crate::content::site::Translator;
use crate::locale::Locale;

/// The languages into which DeepL translates, but for those that it has more than one of.
const DEEPL: [(&str, &str); 30] = [
    ("ar", "AR"),
    ("bg", "BG"),
    ("cs", "CS"),
    ("da", "DA"),
    ("de", "DE"),
    ("el", "EL"),
    ("et", "ET"),
    ("fi", "FI"),
    ("fr", "FR"),
    ("he", "HE"),
    ("hu", "HU"),
    ("id", "ID"),
    ("it", "IT"),
    ("ja", "JA"),
    ("ko", "KO"),
    ("lt", "LT"),
    ("lv", "LV"),
    ("nb", "NB"),
    ("nl", "NL"),
    // The macrolanguage: what is meant is nearly always Bokmål.
    ("no", "NB"),
    ("pl", "PL"),
    ("ro", "RO"),
    ("ru", "RU"),
    ("sk", "SK"),
    ("sl", "SL"),
    ("sv", "SV"),
    ("th", "TH"),
    ("tr", "TR"),
    ("uk", "UK"),
    ("vi", "VI"),
];
/// Regions whose English is spelt as in the United States.
const AMERICAN: [&str; 5] = ["US", "PH", "PR", "LR", "GU"];
/// Regions whose Chinese is written in traditional characters where a tag names no script.
const TRADITIONAL: [&str; 3] = ["TW", "HK", "MO"];

/// What a service calls the language of a locale that is translated into; none where it has none.
pub fn code_of(kind: Translator, locale: &Locale) -> Option<String> {
    let id = locale.id();
    match kind {
        Translator::Deepl => deepl(id).map(ToOwned::to_owned),
        Translator::Libretranslate => Some(libretranslate(id)),
    }
}

fn deepl(id: &LanguageIdentifier) -> Option<&'static str> {
    let language = id.language.as_str();
    let region = id.region.as_ref().map(|region| region.as_str());
    match (language, region) {
        ("en", None) => Some("EN-US"),
        ("en", Some(region)) => Some(if AMERICAN.contains(&region) { "EN-US" } else { "EN-GB" }),
        ("pt", None | Some("BR")) => Some("PT-BR"),
        ("pt", Some(_)) => Some("PT-PT"),
        ("es", None | Some("ES" | "EA" | "IC" | "GQ" | "PH")) => Some("ES"),
        ("es", Some(_)) => Some("ES-419"),
        ("zh", _) => Some(if is_traditional(id) { "ZH-HANT" } else { "ZH-HANS" }),
        _ => DEEPL.iter().find(|(tag, _)| *tag == language).map(|(_, code)| *code),
    }
}

fn libretranslate(id: &LanguageIdentifier) -> String {
    let region = id.region.as_ref().map(|region| region.as_str());
    match (id.language.as_str(), region) {
        ("zh", _) => if is_traditional(id) { "zh-Hant" } else { "zh-Hans" }.to_owned(),
        ("pt", Some("BR")) => "pt-BR".to_owned(),
        ("no", _) => "nb".to_owned(),
        (language, _) => language.to_owned(),
    }
}

fn is_traditional(id: &LanguageIdentifier) -> bool {
    match (&id.script, &id.region) {
        (Some(script), _) => script.as_str() == "Hant",
        (None, Some(region)) => TRADITIONAL.contains(&region.as_str()),
        (None, None) => false,
    }
}

/// Whether a language that a service has found in a text, in its own code, is that of a locale: then there is nothing to
/// translate.
pub fn is_same_language(found: &str, locale: &Locale) -> bool {
    let found = match found.to_ascii_lowercase().as_str() {
        "zt" => "zh-Hant".to_owned(),
        "pb" => "pt-BR".to_owned(),
        code => code.to_owned(),
    };
    let Ok(found) = Locale::parse(&found) else { return false };
    // Of Chinese DeepL says no script: it may have been another than that of the locale.
    let is_certain = found.id().language.as_str() != "zh" || found.id().script.is_some();
    is_certain && found.is_written_like(locale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::text::spoken;

    fn code(kind: Translator, tag: &str) -> Option<String> {
        code_of(kind, &Locale::parse(tag).unwrap())
    }

    #[test]
    fn languages_are_called_as_each_service_calls_them() {
        for (tag, deepl, libretranslate) in [
            ("en", Some("EN-US"), "en"),
            ("en-GB", Some("EN-GB"), "en"),
            ("en-AU", Some("EN-GB"), "en"),
            ("en-PH", Some("EN-US"), "en"),
            ("pt", Some("PT-BR"), "pt"),
            ("pt-BR", Some("PT-BR"), "pt-BR"),
            ("pt-PT", Some("PT-PT"), "pt"),
            ("pt-AO", Some("PT-PT"), "pt"),
            ("es", Some("ES"), "es"),
            ("es-ES", Some("ES"), "es"),
            ("es-419", Some("ES-419"), "es"),
            ("es-CL", Some("ES-419"), "es"),
            ("zh", Some("ZH-HANS"), "zh-Hans"),
            ("zh-Hans", Some("ZH-HANS"), "zh-Hans"),
            ("zh-Hant", Some("ZH-HANT"), "zh-Hant"),
            ("zh-TW", Some("ZH-HANT"), "zh-Hant"),
            ("zh-Hans-HK", Some("ZH-HANS"), "zh-Hans"),
            ("nb", Some("NB"), "nb"),
            ("no", Some("NB"), "nb"),
            ("de-CH", Some("DE"), "de"),
            ("ja", Some("JA"), "ja"),
            ("ar-EG", Some("AR"), "ar"),
            ("iw", Some("HE"), "he"),
            ("fa", None, "fa"),
            ("bn", None, "bn"),
            ("tlh", None, "tlh"),
        ] {
            assert_eq!(code(Translator::Deepl, tag).as_deref(), deepl, "{tag}");
            assert_eq!(code(Translator::Libretranslate, tag).as_deref(), Some(libretranslate), "{tag}");
        }
    }

    #[test]
    fn of_the_widget_s_languages_it_is_known_which_deepl_does_not_have() {
        let without: Vec<String> = spoken()
            .iter()
            .filter(|locale| code_of(Translator::Deepl, locale).is_none())
            .map(ToString::to_string)
            .collect();
        assert_eq!(without, WITHOUT);
    }

    const WITHOUT: &[&str] = &[
        "af", "az", "bn", "ca", "eu", "fa", "fil", "gl", "gu", "hi", "hr", "hy", "ka", "kk", "km", "mk", "ml", "mr",
        "ms", "sq", "sr", "sw", "ta", "te", "ur",
    ];

    #[test]
    fn a_text_in_the_reader_s_language_needs_no_translation() {
        for (found, locale, expected) in [
            ("DE", "de-AT", true),
            ("EN", "en-GB", true),
            ("PT", "pt-BR", true),
            ("pb", "pt", true),
            ("zh-Hans", "zh", true),
            ("zt", "zh-TW", true),
            ("zt", "zh-Hans", false),
            ("ZH", "zh-Hans", false),
            ("JA", "de", false),
            ("", "de", false),
        ] {
            assert_eq!(is_same_language(found, &Locale::parse(locale).unwrap()), expected, "{found} {locale}");
        }
    }
}
