//! All that judges messages of one language: from what is built into the command line, or from a site's content.

use serde::{Deserialize, Serialize};

use super::lexicon::{self, Lexicon};
use super::model::{Model, signs};
use super::{Context, Fired, Own, Sum, UPSET, Verdict, looked_at, on_one_line, weigh};
use crate::locale::Locale;

/// What a point that is known of the conversation adds to what a model sums up.
const KNOWN: f32 = 0.1;
/// How many parts a message has at least for a model to judge it: of some four words, or fifteen characters where words are
/// not spaced. "Hello" says too little.
const LEAST_PARTS: usize = 60;

macro_rules! models {
    ($($language:literal)*) => {
        /// The weights of models by language.
        const MODELS: &[(&str, &str)] =
            &[$(($language, include_str!(concat!("weights/", $language, ".txt")))),*];
    };
}

models! {
    "ar" "bg" "bn" "cs" "da" "de" "en" "es" "et" "fa" "fi" "fr" "he" "hi" "hr" "hu" "id" "it" "ja"
    "ko" "lt" "lv" "nb" "nl" "pl" "pt" "ro" "ru" "sk" "sr" "sv" "ta" "th" "tr" "uk" "vi" "zh"
}

/// What judges a language's messages, as a site's content has it: the worker has no words of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kit {
    /// The language's file of words, without what is for people.
    pub words: String,
    /// The weights of its model; empty where it has none.
    pub weights: String,
}

impl Kit {
    /// A locale's language, and its kit; none where Nearhand does not have it.
    pub fn of(locale: &Locale) -> Option<(&'static str, Kit)> {
        let (language, text) = lexicon::text_of(locale)?;
        let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let weights = MODELS.iter().find(|(known, _)| *known == language).map(|(_, weights)| weights.trim_end());
        let kit = Kit { words: lines.collect::<Vec<_>>().join("\n"), weights: weights.unwrap_or_default().to_owned() };
        Some((language, kit))
    }

    /// How much memory it takes, in bytes, roughly.
    pub fn weight(&self) -> usize {
        self.words.len() + self.weights.len()
    }
}

/// Judges messages of one language.
pub struct Judge {
    lexicon: Lexicon,
    model: Option<Model>,
}

impl Judge {
    /// The one of a locale's language, with a shop's own words; none where Nearhand does not have it.
    pub fn of(locale: &Locale, own: &Own) -> Option<Judge> {
        let (_, kit) = Kit::of(locale)?;
        Some(Judge::made(locale, &kit, own))
    }

    /// The same, of what a site's content has. Weights that cannot be read are none.
    pub fn made(locale: &Locale, kit: &Kit, own: &Own) -> Judge {
        Judge { lexicon: Lexicon::made(locale, &kit.words, own), model: Model::read(&kit.weights) }
    }

    /// Judges a message.
    pub fn judge(&self, message: &str, context: Context) -> Verdict {
        let message = looked_at(message);
        let weighed = weigh(message, &self.lexicon);
        let Some(model) = &self.model else { return weighed.verdict(message, context) };
        let signs = signs(message, &weighed.tally, weighed.sum.score(Context::default()) >= UPSET);
        let leaning = model.lean(message, &self.lexicon, &signs, &weighed.silenced);
        if leaning.many < LEAST_PARTS {
            return weighed.verdict(message, context);
        }
        let is_upset = weighed.is_own || leaning.sum + Sum::known(context) as f32 * KNOWN > 0.0;
        let mut verdict = Verdict { is_upset, ..weighed.verdict(message, context) };
        if is_upset && verdict.fired.is_empty() {
            let words = leaning.words.into_iter().map(|place| on_one_line(message.get(place).unwrap_or_default()));
            let words = words.filter(|text| !text.is_empty());
            verdict.fired = words.map(|text| Fired { text, class: None }).collect();
        }
        verdict
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mood::Class;
    use crate::mood::model::{NUMBERS, SIGNS};

    fn english(bias: f32, own: &Own) -> Judge {
        let model = Model { bias, signs: [0.0; SIGNS], step: 0.1, parts: vec![0; NUMBERS] };
        let (_, kit) = Kit::of(&Locale::parse("en").unwrap()).unwrap();
        Judge::made(&Locale::parse("en").unwrap(), &Kit { weights: model.write(), ..kit }, own)
    }

    #[test]
    fn the_model_decides_and_the_shops_own_word_is_law() {
        let own = Own { add: vec![(Class::Leaving, "back to Huber".to_owned())], remove: Vec::new() };
        for (bias, message, expected) in [
            (-1.0, "Where is my new lamp, please?", false),
            (-1.0, "I am now going back to Huber again", true),
            (-1.0, "I am not going back to Huber again", true),
            (1.0, "Where is my new lamp, please?", true),
            // Too little is said.
            (1.0, "Hello", false),
            // What is known of the conversation tips a balance, and does nothing else.
            (-0.05, "Where is my new lamp, please?", false),
        ] {
            let verdict = english(bias, &own).judge(message, Context::default());
            assert_eq!(verdict.is_upset, expected, "{bias} {message}");
        }
        let waiting = Context { unanswered: 1, is_overdue: true };
        assert!(english(-0.05, &own).judge("Where is my new lamp, please?", waiting).is_upset);
        assert!(!english(-1.0, &own).judge("Where is my new lamp, please?", waiting).is_upset);
    }

    #[test]
    fn a_kit_says_the_same_as_what_is_built_in_and_a_bad_one_nothing() {
        for (tag, language) in [("en-GB", "en"), ("pt-BR", "pt"), ("zh-Hant", "zh"), ("nn", "nb")] {
            assert_eq!(Kit::of(&Locale::parse(tag).unwrap()).unwrap().0, language, "{tag}");
        }
        let locale = Locale::parse("en").unwrap();
        let made =
            Judge::made(&locale, &Kit { words: "anger 4: cross".to_owned(), weights: "?".to_owned() }, &Own::default());
        assert_eq!(made.judge("I am cross", Context::default()).words(), ["cross"]);
        assert!(!made.judge("disgraceful", Context::default()).is_upset);
    }
}
