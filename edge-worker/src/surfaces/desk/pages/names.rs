//! What languages, teams and cities are called on a page of the desk.

use jiff::tz::TimeZone;
use js_sys::{Array, Function, Reflect, global};
use nearhand_desk::page::Names;
use nearhand_shared::content::Pack;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::locale::zone::zone_named;
use wasm_bindgen::{JsCast, JsValue};

/// The most countries that a market is called by where the site has no name for it.
const FEW: usize = 3;

/// Names as the site's content has them, in the language of who reads as far as the site speaks it.
pub struct SiteNames<'c> {
    /// The content in the language of who reads.
    pub pack: &'c Pack,
    /// The texts for them.
    pub texts: &'c Texts,
}

impl Names for SiteNames<'_> {
    fn language(&self, tag: &str) -> String {
        let names = &self.pack.language_names;
        let language = tag.split('-').next().unwrap_or_default();
        let known = names.get(tag).or_else(|| names.get(language)).cloned();
        // Customers write in languages that the site has not: the runtime knows what those are called.
        known.unwrap_or_else(|| self.named("language", tag))
    }

    fn team(&self, id: &str) -> String {
        self.texts.optional(&format!("team-{id}")).unwrap_or_else(|| id.to_owned())
    }

    /// As the site calls it; one of few countries by those, so that an agent need not learn ids.
    fn market(&self, id: &str, countries: &[String]) -> String {
        self.texts.optional(&format!("market-{id}")).unwrap_or_else(|| match countries {
            [] => id.to_owned(),
            few if few.len() <= FEW => {
                self.texts.list(&few.iter().map(|code| self.named("region", code)).collect::<Vec<_>>())
            }
            _ => id.to_owned(),
        })
    }

    fn city(&self, zone: &str) -> String {
        self.pack.cities.name_of(zone)
    }

    fn zone(&self, name: &str) -> Option<TimeZone> {
        zone_named(name).map(|(_, zone)| zone)
    }
}

impl SiteNames<'_> {
    /// What a language or a country is called in the language of who reads.
    fn named(&self, kind: &str, code: &str) -> String {
        display_name(&self.texts.locale().to_string(), kind, code).unwrap_or_else(|_| code.to_owned())
    }
}

/// What a `language` or a `region` is called in a language (`Intl.DisplayNames`, ECMA-402, section 12).
fn display_name(locale: &str, kind: &str, code: &str) -> Result<String, JsValue> {
    let intl = Reflect::get(&global(), &"Intl".into())?;
    let names: Function = Reflect::get(&intl, &"DisplayNames".into())?.dyn_into()?;
    let options = js_sys::Object::new();
    Reflect::set(&options, &"type".into(), &kind.into())?;
    let names = Reflect::construct(&names, &Array::of2(&locale.into(), &options))?;
    let of: Function = Reflect::get(&names, &"of".into())?.dyn_into()?;
    of.call1(&names, &code.into())?.as_string().ok_or(JsValue::UNDEFINED)
}
