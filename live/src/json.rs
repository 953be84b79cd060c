//! The browser's own objects, as JSON has them: their fields read and set by name.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// A field of an object.
#[inline(never)]
pub fn field(json: &JsValue, name: &str) -> JsValue {
    Reflect::get(json, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A field of an object, as text; empty where it is anything else.
pub fn text(json: &JsValue, name: &str) -> String {
    field(json, name).as_string().unwrap_or_default()
}

/// A field of an object, as a whole number that is not negative; none where it is anything else.
pub fn number(json: &JsValue, name: &str) -> Option<u32> {
    // Past either end it becomes the end.
    field(json, name).as_f64().map(|number| number as u32)
}

/// Sets a field of an object.
#[inline(never)]
pub fn put(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// An object of text fields.
pub fn object(fields: &[(&str, &str)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        put(&object, name, &JsValue::from_str(value));
    }
    object.into()
}

/// Reads JSON; `undefined` where it is none.
pub fn parse(json: &str) -> JsValue {
    js_sys::JSON::parse(json).unwrap_or_default()
}

/// Writes JSON.
pub fn write(value: &JsValue) -> String {
    js_sys::JSON::stringify(value).ok().and_then(|json| json.as_string()).unwrap_or_default()
}
