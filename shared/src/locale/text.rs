//! The widget's texts: Fluent messages by locale, with a site's own texts and overrides on top.

use std::rc::Rc;
use std::sync::LazyLock;

use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use intl_memoizer::Memoizable;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::locale::{Locale, negotiate};

use self::punctuation::Punctuation;

pub mod pseudo;
pub mod punctuation;
#[cfg(any(test, feature = "check"))]
pub mod rules;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The tag of the locale whose texts are always complete.
pub const BASE: &str = "en";

/// The attribute of a message that has its form for friends: `du` where the message itself says `Sie`.
pub const FAMILIAR: &str = "familiar";

/// The locales that the widget speaks.
pub fn spoken() -> &'static [Locale] {
    static SPOKEN: LazyLock<Vec<Locale>> =
        LazyLock::new(|| LOCALES.iter().filter_map(|(tag, _)| Locale::parse(tag).ok()).collect());
    &SPOKEN
}

/// The locale that the widget speaks to who asks for `wanted`, most wanted first; [`BASE`] where there is none for them.
pub fn spoken_for(wanted: &[Locale]) -> Option<&'static Locale> {
    negotiate(wanted, spoken()).or_else(|| spoken().iter().find(|spoken| spoken.to_string() == BASE))
}

/// The locale whose texts are shown for one that the widget does not speak: another language, or another script.
pub fn stand_in_for(locale: &Locale) -> Option<&'static Locale> {
    spoken_for(std::slice::from_ref(locale)).filter(|spoken| !spoken.is_written_like(locale))
}

/// How people are addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Sie, vous, usted.
    Formal,
    /// du, tu, tú.
    Familiar,
}

/// The texts of one locale of one site. Clones share them.
#[derive(Clone)]
pub struct Texts {
    locale: Locale,
    tone: Tone,
    /// The first that has a message gives it: the locale with the site's texts, then the base locale.
    bundles: Rc<[FluentBundle<FluentResource>]>,
}

impl Texts {
    /// Takes the widget's texts that serve `locale` best, and puts the site's own texts of that locale on top.
    ///
    /// What cannot be read of `own` is left out: `nearhand check` has reported it before.
    pub fn new(locale: &Locale, own: &str) -> Self {
        let base = spoken_for(&[]).unwrap_or(locale);
        let chosen = spoken_for(std::slice::from_ref(locale)).unwrap_or(base);
        // German texts are good German in Switzerland as well: only numbers and dates are written otherwise there.
        let is_own = chosen.is_written_like(locale) || pseudo::transform(locale).is_some();
        let said = if is_own { locale } else { chosen };
        let mut bundles = vec![bundle(chosen, said, own)];
        if chosen != base {
            bundles.push(bundle(base, base, ""));
        }
        Texts { locale: said.clone(), tone: Tone::Formal, bundles: bundles.into() }
    }

    /// The same texts in another tone. A language or a text that knows no familiar form has one form for both.
    #[must_use]
    pub fn in_tone(&self, tone: Tone) -> Self {
        Texts { tone, ..self.clone() }
    }

    /// What `lang` and `dir` of the page are, and whose digits and dates it has: the locale that was asked for (`ar-EG`)
    /// where the widget speaks its language (`ar`), else that of the texts which are shown instead.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A text without variables.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text with variables. A message that is missing everywhere gives its id, which tests look for.
    pub fn with(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A text that a site may give or not.
    pub fn optional(&self, id: &str) -> Option<String> {
        self.find(id, &[])
    }

    /// Sentences as one text, with the full stops and spaces of the language. Empty ones are left out.
    pub fn sentences(&self, sentences: &[&str]) -> String {
        Punctuation::of(&self.locale).sentences(sentences)
    }

    /// Names and the like in a row, with the comma of the language between them.
    pub fn list(&self, parts: &[String]) -> String {
        parts.join(Punctuation::of(&self.locale).comma)
    }

    /// A text with an aside in the brackets of the language.
    pub fn aside(&self, text: &str, aside: &str) -> String {
        Punctuation::of(&self.locale).aside(text, aside)
    }

    /// A text as the label of what comes after it.
    pub fn label(&self, text: &str) -> String {
        [text, Punctuation::of(&self.locale).colon].concat()
    }

    fn find(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let familiar = message.get_attribute(FAMILIAR).filter(|_| self.tone == Tone::Familiar);
            let pattern = familiar.map(|attribute| attribute.value()).or(message.value())?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            Some(punctuation::without_second_stop(text))
        })
    }
}

/// A text for where it is not part of a page: a calendar's entry, the title of a window, a link.
///
/// Fluent isolates what it puts into a text by invisible characters (UAX 9). Pages need them; other programs show them
/// as boxes, count them, or do not find the word beside them.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// The texts of `locale`, said as in `said`: the same, one of its regions, or a pseudo-locale.
fn bundle(locale: &Locale, said: &Locale, own: &str) -> FluentBundle<FluentResource> {
    let transform = pseudo::transform(said);
    // Plurals and digits go by this tag. A pseudo-locale has those of its texts; and so have Angola and others those of
    // Portugal, for whose plurals Fluent would take Brazil's.
    let tag = if transform.is_some() || locale.to_string() == "pt-PT" { locale } else { said };
    let tag: LanguageIdentifier = tag.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // A formatter for numbers, so that digits and grouping are the locale's.
    bundle.set_formatter(Some(format_number));
    bundle.set_transform(transform);
    let text = LOCALES.iter().find(|(tag, _)| *tag == locale.to_string()).map_or("", |(_, text)| text);
    for source in [text, own] {
        bundle.add_resource_overriding(resource(source));
    }
    bundle
}

/// Reads Fluent source; good messages are kept where others are broken.
fn resource(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good)
}

fn format_number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    memoizer.with_try_get_threadsafe::<Numbers, _, _>((), |numbers| numbers.format(*value)).ok().flatten()
}

/// A locale's number format, kept by the bundle's memoizer.
struct Numbers(Option<DecimalFormatter>);

impl Numbers {
    fn format(&self, value: f64) -> Option<String> {
        // The widget counts things; of what it measures, such as files, a tenth is enough.
        let tenths = value * 10.0;
        if tenths.fract() != 0.0 || value.abs() >= 1e15 {
            return None;
        }
        let mut number = Decimal::from(tenths as i64);
        number.multiply_pow10(-1);
        number.absolute.trim_end();
        self.0.as_ref().map(|format| format.format(&number).to_string())
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu_locale::Locale = lang.to_string().parse().map_err(|_| ())?;
        Ok(Numbers(DecimalFormatter::try_new(locale.into(), Default::default()).ok()))
    }
}

#[cfg(test)]
mod tests;
