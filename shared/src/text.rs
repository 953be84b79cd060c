//! The widget's texts: Fluent messages by locale, with a site's own texts and overrides on top.

use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use crate::locale::{Locale, negotiate};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The tag of the locale whose texts are always complete.
pub const BASE: &str = "en";

/// The texts of one locale of one site.
pub struct Texts {
    locale: Locale,
    /// The first that has a message gives it: the locale with the site's texts, then the base locale.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Texts {
    /// Takes the widget's texts that serve `locale` best, and puts the site's own texts of that locale on top.
    ///
    /// What cannot be read of `own` is left out: `nearhand check` has reported it before.
    pub fn new(locale: &Locale, own: &str) -> Self {
        let spoken: Vec<Locale> = LOCALES.iter().filter_map(|(tag, _)| Locale::parse(tag).ok()).collect();
        let base = Locale::parse(BASE).unwrap_or_else(|_| locale.clone());
        let chosen = negotiate(std::slice::from_ref(locale), &spoken).unwrap_or(&base).clone();
        let mut bundles = vec![bundle(&chosen, own)];
        if chosen != base {
            bundles.push(bundle(&base, ""));
        }
        Texts { locale: chosen, bundles }
    }

    /// The locale of the widget's texts; another than was asked for where the widget does not speak that.
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

    fn find(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
        })
    }
}

fn bundle(locale: &Locale, own: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = locale.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // A formatter for numbers, so that digits and grouping are the locale's.
    bundle.set_formatter(Some(format_number));
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
        // The widget counts things: whole numbers only.
        (value.fract() == 0.0 && value.abs() < 1e15)
            .then(|| self.0.as_ref().map(|format| format.format(&Decimal::from(value as i64)).to_string()))
            .flatten()
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
