//! What languages are called, as CLDR has it.

use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale::names::{DisplayNamesPreferences, LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use nearhand_shared::locale::Locale;
use writeable::Writeable;

/// The name of a locale in another, as it stands in a sentence; its tag where CLDR has none.
pub fn name(of: &Locale, within: &Locale) -> String {
    try_name(of, within).unwrap_or_else(|| of.to_string())
}

/// The name of a locale in itself, as it stands in a list.
pub fn own_name(of: &Locale) -> String {
    let Some(name) = try_name(of, of) else { return of.to_string() };
    let first_word = name.split(' ').next().unwrap_or_default();
    // "isiZulu" has its capital already.
    if first_word.chars().skip(1).any(char::is_uppercase) || !name.starts_with(char::is_lowercase) {
        return name;
    }
    capitalized(&name, of)
}

/// A text as it begins a line. Of letters without a title case, such as Georgian's, nothing is changed.
pub fn capitalized(text: &str, within: &Locale) -> String {
    let mut options = TitlecaseOptions::default();
    options.leading_adjustment = Some(LeadingAdjustment::None);
    options.trailing_case = Some(TrailingCase::Unchanged);
    TitlecaseMapper::new().titlecase_segment_to_string(text, within.id(), options).into_owned()
}

/// Several names as a list of which any may be taken: “German, English, or Japanese”.
pub fn any_of(names: impl IntoIterator<Item = String>, within: &Locale) -> String {
    let names: Vec<String> = names.into_iter().collect();
    let preferences = ListFormatterPreferences::from(&icu_locale::Locale::from(within.id().clone()));
    match ListFormatter::try_new_or(preferences, ListFormatterOptions::default()) {
        Ok(format) => format.format(names.iter()).write_to_string().into_owned(),
        Err(_) => names.join(", "),
    }
}

/// Whether CLDR knows the language at all.
pub fn is_known(locale: &Locale) -> bool {
    Locale::parse("en").is_ok_and(|english| try_name(locale, &english).is_some())
}

fn try_name(of: &Locale, within: &Locale) -> Option<String> {
    let preferences = DisplayNamesPreferences::from(&icu_locale::Locale::from(within.id().clone()));
    let options = LanguageIdentifierDisplayNameOptions::default();
    let name = LanguageIdentifierDisplayName::try_new_heavy(preferences, of.id().clone(), options).ok()?;
    let name = name.as_borrowed();
    writeable::TryWriteable::try_write_to_string(&name).ok().map(|name| name.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_called_what_their_speakers_call_them() {
        let cases = [
            ("en", "English"),
            ("de", "Deutsch"),
            ("fr", "Français"),
            ("ru", "Русский"),
            ("ka", "ქართული"),
            ("el", "Ελληνικά"),
            ("tr", "Türkçe"),
            ("ar", "العربية"),
            ("ja", "日本語"),
            ("zh-Hans", "简体中文"),
            ("zh-Hant", "繁體中文"),
            ("sr", "Српски"),
            ("sr-Latn", "Srpski (latinica)"),
            ("pt-BR", "Português (Brasil)"),
            ("zu", "isiZulu"),
            ("qqx", "qqx"),
        ];
        for (tag, expected) in cases {
            assert_eq!(own_name(&Locale::parse(tag).unwrap()), expected, "{tag}");
        }
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        for (within, expected) in [
            ("en", "German, English, or Japanese"),
            ("de", "Deutsch, Englisch oder Japanisch"),
            ("ja", "ドイツ語、英語、または日本語"),
            ("ar", "الألمانية أو الإنجليزية أو اليابانية"),
        ] {
            let within = Locale::parse(within).unwrap();
            let names = ["de", "en", "ja"].map(|tag| name(&Locale::parse(tag).unwrap(), &within));
            assert_eq!(any_of(names, &within), expected);
        }
    }

    #[test]
    fn in_a_sentence_they_are_as_the_language_writes_them() {
        for (of, within, expected) in [
            ("de", "fr", "allemand"),
            ("fr", "de", "Französisch"),
            ("zh-Hans", "en", "Simplified Chinese"),
            ("sr-Latn", "de", "Serbisch (Lateinisch)"),
            ("ja", "ar", "اليابانية"),
            ("qqx", "en", "qqx"),
        ] {
            assert_eq!(name(&Locale::parse(of).unwrap(), &Locale::parse(within).unwrap()), expected);
        }
        assert!(is_known(&Locale::parse("sr-Latn").unwrap()));
        assert!(!is_known(&Locale::parse("qqx").unwrap()));
    }
}
