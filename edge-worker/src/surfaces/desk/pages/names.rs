//! What languages, teams and cities are called on a page of the desk.

use jiff::tz::TimeZone;
use js_sys::{Array, Function, Reflect, global};
use nearhand_desk::page::Names;
use nearhand_shared::content::Pack;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::locale::zone::zone_named;
use wasm_bindgen::{JsCast, JsValue};

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
        let named = || display_name(&self.texts.locale().to_string(), tag).unwrap_or_else(|_| tag.to_owned());
        known.unwrap_or_else(named)
    }

    fn team(&self, id: &str) -> String {
        self.texts.optional(&format!("team-{id}")).unwrap_or_else(|| id.to_owned())
    }

    fn city(&self, zone: &str) -> String {
        self.pack.cities.name_of(zone)
    }

    fn zone(&self, name: &str) -> Option<TimeZone> {
        zone_named(name).map(|(_, zone)| zone)
    }
}

/// What a language is called in another (`Intl.DisplayNames`, ECMA-402, section 12).
fn display_name(locale: &str, tag: &str) -> Result<String, JsValue> {
    let intl = Reflect::get(&global(), &"Intl".into())?;
    let names: Function = Reflect::get(&intl, &"DisplayNames".into())?.dyn_into()?;
    let options = js_sys::Object::new();
    Reflect::set(&options, &"type".into(), &"language".into())?;
    let names = Reflect::construct(&names, &Array::of2(&locale.into(), &options))?;
    let of: Function = Reflect::get(&names, &"of".into())?.dyn_into()?;
    of.call1(&names, &tag.into())?.as_string().ok_or(JsValue::UNDEFINED)
}
