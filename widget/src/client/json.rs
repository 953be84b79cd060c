//! The browser's own objects, as JSON has them: their fields read and set by name.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// A field of an object.
#[inline(never)]
pub fn field(json: &JsValue, name: &str) -> JsValue {
    Reflect::get(json, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A field of an object, if it is text.
pub fn text(json: &JsValue, name: &str) -> Option<String> {
    field(json, name).as_string()
}

/// A field of an object, if it is a number.
pub fn number(json: &JsValue, name: &str) -> Option<f64> {
    field(json, name).as_f64()
}

/// Sets a field of an object.
#[inline(never)]
pub fn put(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// An object of text fields.
pub fn object<'a>(fields: impl IntoIterator<Item = (&'a str, String)>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        put(&object, name, &value.into());
    }
    object.into()
}

/// Reads JSON; `undefined` where it is none.
pub fn parse(json: &str) -> JsValue {
    js_sys::JSON::parse(json).unwrap_or_default()
}
