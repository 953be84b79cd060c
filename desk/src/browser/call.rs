//! Asks the worker what a page asks, and is answered with the model of a page in place of its HTML.

use gloo_net::http::{Request, Response};
use leptos::logging::warn;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, FormData, HtmlButtonElement, HtmlFormElement, SubmitEvent, UrlSearchParams};

use crate::model::Document;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// There is no connection, or the worker does not answer as it should.
    Unreachable,
    /// The session has ended.
    SignedOut,
    /// The worker refuses it, and says why.
    Refused(String),
}

/// A problem (RFC 9457), as far as it is read.
#[derive(Deserialize)]
struct Told {
    text: String,
}

/// What the worker answers.
pub struct Answer {
    /// Whether it has done what was asked.
    pub is_done: bool,
    /// The page as it is now.
    pub document: Document,
}

/// Asks for the page at an address.
///
/// # Errors
/// [`Failure`].
pub async fn look(address: &str) -> Result<Answer, Failure> {
    read_page(Request::get(address).header("accept", JSON).send().await).await
}

/// Sends what a form would send.
///
/// # Errors
/// [`Failure`].
pub async fn send(address: &str, fields: &UrlSearchParams) -> Result<Answer, Failure> {
    read_page(post(address, fields).await).await
}

/// Sends fields, and is answered with something that is no page.
///
/// # Errors
/// [`Failure`].
pub async fn tell<T: DeserializeOwned>(address: &str, fields: &UrlSearchParams) -> Result<T, Failure> {
    read(post(address, fields).await).await.map(|(_, told)| told)
}

/// Sends what a form with files would send.
///
/// # Errors
/// [`Failure`].
pub async fn send_files(address: &str, data: &FormData) -> Result<Answer, Failure> {
    // What kind of body it is, and what stands between its parts, the browser says.
    let request = Request::post(address).header("accept", JSON).body(JsValue::from(data));
    match request {
        Ok(request) => read_page(request.send().await).await,
        Err(_) => Err(Failure::Unreachable),
    }
}

/// What a form sends where files are chosen in it; none where there are none.
pub fn files_of(event: &SubmitEvent) -> Option<FormData> {
    let form: HtmlFormElement = event.target()?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    let file: Blob = data.get("files").dyn_into().ok()?;
    if file.size() == 0.0 {
        return None;
    }
    if let Some(button) = event.submitter().and_then(|button| button.dyn_into::<HtmlButtonElement>().ok())
        && !button.name().is_empty()
    {
        data.append_with_str(&button.name(), &button.value()).ok()?;
    }
    Some(data)
}

/// What a form sends, by the button that was pressed.
pub fn fields_of(event: &SubmitEvent) -> Option<(String, UrlSearchParams)> {
    let form: HtmlFormElement = event.target()?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    // An iterable of pairs, which is what the constructor takes.
    let fields = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    if let Some(button) = event.submitter().and_then(|button| button.dyn_into::<HtmlButtonElement>().ok())
        && !button.name().is_empty()
    {
        fields.append(&button.name(), &button.value());
    }
    // An attribute, since a form may have a field that is called `action`.
    Some((form.get_attribute("action")?, fields))
}

/// Fields by their names.
pub fn fields(pairs: &[(&str, &str)]) -> Option<UrlSearchParams> {
    let fields = UrlSearchParams::new().ok()?;
    for (name, value) in pairs {
        fields.append(name, value);
    }
    Some(fields)
}

const JSON: &str = "application/json";
const PROBLEM: &str = "application/problem+json";

async fn post(address: &str, fields: &UrlSearchParams) -> Result<Response, gloo_net::Error> {
    Request::post(address)
        .header("accept", JSON)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(JsValue::from(String::from(fields.to_string())))?
        .send()
        .await
}

async fn read_page(sent: Result<Response, gloo_net::Error>) -> Result<Answer, Failure> {
    let (is_done, document) = read(sent).await?;
    Ok(Answer { is_done, document })
}

async fn read<T: DeserializeOwned>(sent: Result<Response, gloo_net::Error>) -> Result<(bool, T), Failure> {
    // That there was no answer is said by the browser itself.
    let response = sent.map_err(|_| Failure::Unreachable)?;
    if response.status() == 401 {
        return Err(Failure::SignedOut);
    }
    let is_problem = response.headers().get("content-type").is_some_and(|media| media.starts_with(PROBLEM));
    let text = response.text().await.map_err(|_| Failure::Unreachable)?;
    if is_problem && let Ok(Told { text }) = serde_json::from_str(&text) {
        return Err(Failure::Refused(text));
    }
    let told = serde_json::from_str(&text);
    let told = told.inspect_err(|error| warn!("an answer of {} is no model: {error}", response.status()));
    Ok((response.ok(), told.map_err(|_| Failure::Unreachable)?))
}
