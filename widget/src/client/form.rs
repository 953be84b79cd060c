//! Forms: what they hold, where they lead, and one while it is sent.

use js_sys::{Array, Object};
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, Element, FormData, HtmlElement, HtmlFormElement, UrlSearchParams};

use super::dom::{self, location};
use super::json::{field, number, put, text};

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

/// The box of what whoever writes has to consent to, while it is not ticked.
pub fn unticked(form: &HtmlFormElement) -> Option<Element> {
    form.query_selector("[name=consent][required]:not(:checked)").ok().flatten()
}

/// Where a field's form leads to; none while that is sent.
fn place_of(field: &Element) -> Option<String> {
    let form = field.closest("form:not([data-sending])").ok().flatten()?;
    Some(form.get_attribute("action")?.split('?').next()?.to_owned())
}

/// The field in which files are chosen.
pub fn file_field() -> Option<Element> {
    dom::find("[name=files]")
}

/// Where a form was drawn anew, files that were chosen in it are still chosen, but for those that are said to be refused. What
/// has arrived need not be chosen again.
pub fn choose_again(before: Option<Element>) {
    let fields =
        before.zip(file_field()).filter(|(before, now)| place_of(now).is_some() && place_of(before) == place_of(now));
    let Some((before, now)) = fields.filter(|_| dom::find("[name=attachments]").is_none()) else { return };
    let Ok(chosen) = DataTransfer::new() else { return };
    let said = dom::find(&["#", &now.id(), "-error"].concat()).and_then(|said| said.text_content()).unwrap_or_default();
    for file in Array::from(&field(&before, "files")).iter() {
        // As texts have what is put into them: between the marks that isolate its direction.
        let name = ["\u{2068}", &text(&file, "name").unwrap_or_default(), "\u{2069}"].concat();
        if !said.contains(&name) {
            let _ = chosen.items().add_with_file(file.unchecked_ref());
            if let Some(fold) = now.closest("details").ok().flatten() {
                put(&fold, "open", &true.into());
            }
        }
    }
    put(&now, "files", &field(&chosen, "files"));
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
