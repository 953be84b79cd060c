//! A mail that comes in, as the platform hands it over: from the domain's Email Routing.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use nearhand_shared::mail::inbound::{self, MAX_BYTES};
use nearhand_shared::problem::Problem;
use nearhand_shared::visitor::{Hints, resolve};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use worker::{Env, ForwardableEmailMessage};

use crate::content::addresses::{Addressed, site_of_address};
use crate::content::{self, Served};
use crate::http::Request;
use crate::service::inbound::{Taken, failed, receive as receive_in};

/// Takes a mail, or says to its sender why it is not taken. A mail is never lost without a word: where it cannot be stored now, its
/// sender is told to send it again.
pub async fn receive(message: &ForwardableEmailMessage, env: &Env, context: JsValue) {
    let words = match taken(message, env, context).await {
        Ok(Taken::Stored | Taken::Ended) => return,
        Ok(Taken::Refused(words)) => words,
        Err(problem) => failed(&problem),
    };
    reject(message, words).await;
}

/// Says that a mail is not taken. In development the message is behind a connection, and hears of it in its own time.
async fn reject(message: &ForwardableEmailMessage, words: &str) {
    // There it is a stub: whatever is asked of it, `call` too, is asked of the other side; it can only be applied.
    let said = Reflect::get(message, &"setReject".into())
        .and_then(|reject| Reflect::apply(reject.unchecked_ref::<Function>(), message, &Array::of1(&words.into())));
    if let Ok(said) = said {
        let _ = JsFuture::from(Promise::resolve(&said)).await;
    }
}

async fn taken(message: &ForwardableEmailMessage, env: &Env, context: JsValue) -> Result<Taken, Problem> {
    let (from, to) = (message.from(), message.to());
    let Addressed { served, origin } = site_of_address(env, &to).await?.ok_or(Problem::Site)?;
    let request = web_sys::Request::new_with_str(&format!("{origin}/")).map_err(|_| Problem::Server)?;
    let request = Request::read(request, env, context);
    if message.raw_size() > MAX_BYTES as f64 {
        return Ok(Taken::Refused("This mail is too large. Please send it without its attachments."));
    }
    take(&request, env, served, &raw(message).await?, (&from, &to)).await
}

/// Takes a mail (RFC 5322) for a site, with the addresses of its envelope (RFC 5321): from whom, and to which of the site's.
///
/// # Errors
/// As [`receive_in`].
pub async fn take(
    request: &Request,
    env: &Env,
    served: Served,
    raw: &[u8],
    (from, to): (&str, &str),
) -> Result<Taken, Problem> {
    // Nothing is known of who has written but what the mail says, and where the machine is that hands it over.
    let hints = Hints { place: request.hints().place, ..Hints::default() };
    let visitor = resolve(&hints, &served.manifest);
    let context = content::load_as(request, env, served, visitor, String::new()).await?;
    receive_in(&context, &inbound::read(raw, from, &decode), to).await
}

/// The bytes of a mail.
async fn raw(message: &ForwardableEmailMessage) -> Result<Vec<u8>, Problem> {
    let failed = |_: JsValue| Problem::Server;
    let whole = web_sys::Response::new_with_opt_readable_stream(Some(&message.raw())).map_err(failed)?;
    let bytes = JsFuture::from(whole.array_buffer().map_err(failed)?).await.map_err(failed)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// Bytes of a charset, by the runtime's own tables.
fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let decoder = web_sys::TextDecoder::new_with_label(label).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
