//! Forms: what they hold, where they lead, and one while it is sent.

use js_sys::Object;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, UrlSearchParams};

use super::dom::{self, location};
use super::json::number;

/// The form of a kind that is on the screen.
pub fn find(kind: &str) -> Option<HtmlFormElement> {
    dom::find(&["form[data-form=", kind, "]"].concat())?.dyn_into().ok()
}

/// What a form is for.
pub fn kind(form: &HtmlFormElement) -> String {
    form.get_attribute("data-form").unwrap_or_default()
}

/// What a form holds, field by field.
pub fn fields(form: &HtmlFormElement) -> Object {
    FormData::new_with_form(form).and_then(|data| Object::from_entries(&data)).unwrap_or_default()
}

/// The value of a field.
pub fn value(form: &HtmlFormElement, name: &str) -> String {
    FormData::new_with_form(form).ok().and_then(|data| data.get(name).as_string()).unwrap_or_default()
}

/// Whether a file is chosen in a form.
pub fn has_files(form: &HtmlFormElement) -> bool {
    FormData::new_with_form(form).is_ok_and(|data| number(&data.get("files"), "size").is_some_and(|size| size > 0.0))
}

/// What a form holds, as the browser would send it.
pub fn encoded(form: &HtmlFormElement) -> Option<UrlSearchParams> {
    let data = FormData::new_with_form(form).ok()?;
    UrlSearchParams::new_with_str_sequence_sequence(&data).ok()
}

/// The address that a form with the method GET leads to.
pub fn query_address(form: &HtmlFormElement) -> String {
    let here = || location().split(['?', '#']).next().unwrap_or_default().to_owned();
    let path = form.get_attribute("action").unwrap_or_else(here);
    let query = encoded(form).map(|query| String::from(query.to_string())).unwrap_or_default();
    [&path, "?", &query].concat()
}

/// Takes away what was said to be wrong with a field, once somebody mends it; and what was said of the form with the last.
pub fn mended(field: &Element) {
    if !field.has_attribute("aria-invalid") {
        return;
    }
    for name in ["aria-invalid", "aria-describedby"] {
        let _ = field.remove_attribute(name);
    }
    let name = [field.id(), field.get_attribute("name").unwrap_or_default()];
    let name = name.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    if let Some(said) = dom::find(&["#", &name, "-error"].concat()) {
        said.remove();
    }
    if dom::find("[aria-invalid]").is_none()
        && let Some(said) = dom::find(".notice.bad")
    {
        said.remove();
    }
}

/// A form while it is sent: its button says so, and it is not sent twice.
pub struct Sending {
    form: HtmlFormElement,
    button: Option<HtmlElement>,
    label: Option<String>,
}

impl Sending {
    /// Begins; `None` where it has begun before.
    pub fn begin(form: HtmlFormElement) -> Option<Self> {
        if form.has_attribute("data-sending") {
            return None;
        }
        let _ = form.set_attribute("data-sending", "");
        let button =
            form.query_selector("button").ok().flatten().and_then(|button| button.dyn_into::<HtmlElement>().ok());
        let label = button.as_ref().and_then(|button| button.text_content());
        if let Some(button) = &button
            && let Some(busy) = button.get_attribute("data-busy")
        {
            button.set_text_content(Some(&busy));
        }
        Some(Sending { form, button, label })
    }

    /// The form.
    pub fn form(&self) -> &HtmlFormElement {
        &self.form
    }

    /// Ends without success.
    pub fn end(&self) {
        let _ = self.form.remove_attribute("data-sending");
        if let Some(button) = &self.button {
            button.set_text_content(self.label.as_deref());
        }
    }
}
