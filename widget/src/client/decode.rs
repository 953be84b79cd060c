//! From the browser's own JSON values to page models.

use nearhand_shared::model::{Page, Shell, View};
use serde_wasm_bindgen::from_value;
use wasm_bindgen::JsValue;

/// A page in its JSON form: the shell's and the view's fields side by side. `None` where it is anything else.
pub fn page(json: &JsValue) -> Option<Page> {
    let shell: Shell = from_value(json.clone()).ok()?;
    let view = match text(json, "view")?.as_str() {
        "home" => View::Home(from_value(json.clone()).ok()?),
        "search" => View::Search(from_value(json.clone()).ok()?),
        "article" => View::Article(from_value(json.clone()).ok()?),
        "contact" => View::Contact(from_value(json.clone()).ok()?),
        "lookup" => View::Lookup(from_value(json.clone()).ok()?),
        "request" => View::Request(from_value(json.clone()).ok()?),
        "problem" => View::Problem(from_value(json.clone()).ok()?),
        _ => return None,
    };
    Some(Page::new(shell, view))
}

/// A field of an object.
pub fn field(json: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(json, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A field of an object, if it is text.
pub fn text(json: &JsValue, name: &str) -> Option<String> {
    field(json, name).as_string()
}
