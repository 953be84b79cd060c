//! Forms of several parts (RFC 7578), with files. The platform takes them apart.

use js_sys::{Array, Uint8Array};
use nearhand_shared::attachment::MAX_OF_FORM;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::{Fields, MAX_BODY};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, FormData, Headers, Response, ResponseInit};

use super::request::Request;

/// How much of a form that is too large is read for what was typed, in bytes: fields stand before files.
const BEGINNING: usize = MAX_BODY + 32 * 1024;

/// What a form sends.
#[derive(Default)]
pub struct Form {
    /// What was typed.
    pub fields: Fields,
    /// What was chosen.
    pub files: Vec<SentFile>,
    /// Whether it has more files than are taken at once: then it has none of them.
    pub is_too_large: bool,
}

/// A file that a form sends. Its bytes are the platform's until they are asked for.
pub struct SentFile {
    /// What its sender calls it.
    pub name: String,
    blob: Blob,
}

impl SentFile {
    /// How large it is, in bytes.
    pub fn size(&self) -> u64 {
        self.blob.size() as u64
    }

    /// Some of its bytes.
    ///
    /// # Errors
    /// [`Problem::Server`] where the platform does not give them.
    pub async fn part(&self, from: u64, to: u64) -> Result<Vec<u8>, Problem> {
        let slice = self.blob.slice_with_f64_and_f64(from as f64, to.min(self.size()) as f64);
        let buffer = JsFuture::from(slice.map_err(|_| Problem::Server)?.array_buffer()).await;
        Ok(Uint8Array::new(&buffer.map_err(|_| Problem::Server)?).to_vec())
    }
}

/// Whether a body is such a form.
pub fn is_multipart(media: &str) -> bool {
    media.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("multipart/form-data")
}

impl Form {
    /// What a form sends, whichever way it does (HTML, section 4.10.21).
    ///
    /// # Errors
    /// [`Problem::TooLarge`], [`Problem::Media`], [`Problem::Json`].
    pub async fn sent(request: &Request) -> Result<Form, Problem> {
        let media = request.header("content-type").unwrap_or_default();
        if is_multipart(&media) {
            return Form::read(request, &media).await;
        }
        let fields = Fields::read(&media, &request.small_body().await?)?;
        Ok(Form { fields, ..Form::default() })
    }

    /// Reads one of several parts. Of one that is too large what was typed is not lost.
    async fn read(request: &Request, media: &str) -> Result<Form, Problem> {
        let is_small = request.length().is_some_and(|length| length <= (MAX_OF_FORM + MAX_BODY) as u64);
        if is_small {
            let data = JsFuture::from(request.raw().form_data().map_err(|_| Problem::Json)?).await;
            return Form::of(&data.map_err(|_| Problem::Json)?);
        }
        let beginning = beginning(request).await?;
        let boundary = boundary(media).ok_or(Problem::Json)?;
        let body = [beginning.as_slice(), b"\r\n--", boundary.as_bytes(), b"--\r\n"].concat();
        let data = form_data(body, media).await;
        let form = Form::of(&data.map_err(|_| Problem::TooLarge((MAX_OF_FORM / 1024) as u32))?)?;
        Ok(Form { fields: form.fields, files: Vec::new(), is_too_large: true })
    }

    fn of(data: &JsValue) -> Result<Form, Problem> {
        let data: &FormData = data.dyn_ref().ok_or(Problem::Json)?;
        let (mut typed, mut files, mut length) = (Vec::new(), Vec::new(), 0);
        for entry in js_sys::try_iter(data).ok().flatten().ok_or(Problem::Json)? {
            let entry: Array = entry.ok().and_then(|entry| entry.dyn_into().ok()).ok_or(Problem::Json)?;
            let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
            match value.as_string() {
                Some(value) => {
                    length += name.len() + value.len();
                    typed.push((name, value));
                }
                None => {
                    let file: File = value.dyn_into().map_err(|_| Problem::Json)?;
                    // Where nothing was chosen there is one without a name.
                    if !file.name().is_empty() || file.size() > 0.0 {
                        files.push(SentFile { name: as_typed(&file.name()), blob: file.into() });
                    }
                }
            }
        }
        if length > MAX_BODY {
            return Err(Problem::TooLarge((MAX_BODY / 1024) as u32));
        }
        Ok(Form { fields: Fields::of_form(typed), files, is_too_large: false })
    }
}

/// The beginning of a body, of which the rest is let go: a browser reads no answer before it has sent all.
async fn beginning(request: &Request) -> Result<Vec<u8>, Problem> {
    let mut beginning = Vec::new();
    let Some(mut pieces) = request.pieces()? else { return Ok(beginning) };
    while let Some(piece) = pieces.next().await? {
        let room = u32::try_from(BEGINNING.saturating_sub(beginning.len())).unwrap_or_default();
        if room > 0 {
            beginning.extend(piece.subarray(0, room.min(piece.length())).to_vec());
        }
    }
    Ok(beginning)
}

async fn form_data(mut body: Vec<u8>, media: &str) -> Result<JsValue, JsValue> {
    let (headers, init) = (Headers::new()?, ResponseInit::new());
    headers.set("content-type", media)?;
    init.set_headers(&headers);
    let response = Response::new_with_opt_u8_array_and_init(Some(&mut body), &init)?;
    JsFuture::from(response.form_data()?).await
}

/// A name as it was before the browser put it into a header (HTML, section 4.10.21.8).
fn as_typed(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", " ").replace("%0A", " ")
}

/// What stands between the parts (RFC 2046, section 5.1.1).
fn boundary(media: &str) -> Option<String> {
    let parameter = media.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"').to_owned())
    });
    parameter.filter(|boundary| !boundary.is_empty())
}
