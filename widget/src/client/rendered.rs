//! Pages that the client does not draw: fetched as the edge renders them. Booking a call, and what belongs to it.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, FormData, Headers, HtmlFormElement, RequestInit, Response, SupportedType};

use super::dom::window;
use super::http::IDENTITY;
use super::json;
use super::state::Client;

/// A page as it came, and the model in it.
pub struct Rendered {
    /// The HTTP status.
    pub status: u16,
    /// The model; null where the page is none of ours.
    pub model: JsValue,
    document: Document,
}

impl Rendered {
    /// The first element of the page that a selector fits.
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.document.query_selector(selector).ok().flatten()
    }

    /// What is inside the frame.
    pub fn inside(&self) -> Option<String> {
        Some(self.document.get_element_by_id("frame")?.inner_html())
    }
}

/// Whether the edge alone renders a view, by the address of its model.
pub fn is_at(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    ["/home", "/callback", "/zones", "/move"].iter().any(|end| path.ends_with(end))
}

/// Fetches a page: with a request's access code, or with what a form sends.
pub async fn fetch(
    client: &Client,
    address: &str,
    code: Option<&str>,
    form: Option<&HtmlFormElement>,
) -> Option<Rendered> {
    let headers = Headers::new().ok()?;
    headers.set("accept", "text/html").ok()?;
    if let Some(code) = code {
        headers.set("authorization", &["Bearer ", code].concat()).ok()?;
    }
    let init = RequestInit::new();
    init.set_headers(&headers);
    if let Some(identity) = client.token().filter(|_| code.is_none()) {
        headers.set(IDENTITY, &identity).ok()?;
    }
    if let Some(form) = form {
        init.set_method("POST");
        init.set_body(&FormData::new_with_form(form).ok()?.into());
    }
    let response = JsFuture::from(window().fetch_with_str_and_init(address, &init)).await.ok()?;
    let response: Response = response.unchecked_into();
    let html = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let document = DomParser::new().ok()?.parse_from_string(&html, SupportedType::TextHtml).ok()?;
    let model = document.get_element_by_id("model").and_then(|element| element.text_content());
    let model = model.map_or(JsValue::NULL, |text| json::parse(&text));
    Some(Rendered { status: response.status(), document, model })
}
