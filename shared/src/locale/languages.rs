//! The languages of the product, once each: what is written for every language lists none itself.

/// Gives a macro the subtag of each language (BCP 47), as literals: without regions and scripts, of which some have texts of their own.
macro_rules! of_each_language {
    ($take:ident) => {
        $take! {
            "af" "ar" "az" "bg" "bn" "ca" "cs" "da" "de" "el" "en" "es" "et" "eu" "fa" "fi" "fil" "fr" "gl" "gu" "he" "hi" "hr"
            "hu" "hy" "id" "it" "ja" "ka" "kk" "km" "ko" "lt" "lv" "mk" "ml" "mr" "ms" "nb" "nl" "pl" "pt" "ro" "ru" "sk" "sl"
            "sq" "sr" "sv" "sw" "ta" "te" "th" "tr" "uk" "ur" "vi" "zh"
        }
    };
}

pub(crate) use of_each_language;
