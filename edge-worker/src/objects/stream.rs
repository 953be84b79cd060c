//! Bytes that are handed over a part at a time: what is not yet asked for is not in memory.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ResponseInit, WritableStream};
use worker::{Response, Result};

use crate::log;

/// A response of so many bytes, made of parts as they are taken; `next` gives none at the end.
///
/// # Errors
/// Where the runtime has no such stream.
pub fn streamed(size: u64, next: impl FnMut() -> Result<Option<Vec<u8>>> + 'static) -> Result<Response> {
    // The runtime's own: with it a response says how long it is (Workers' `FixedLengthStream`).
    let class: Function = Reflect::get(&js_sys::global(), &"FixedLengthStream".into())?.dyn_into()?;
    let stream = Reflect::construct(&class, &Array::of1(&JsValue::from_f64(size as f64)))?;
    let readable: ReadableStream = Reflect::get(&stream, &"readable".into())?.dyn_into()?;
    let writable: WritableStream = Reflect::get(&stream, &"writable".into())?.dyn_into()?;
    wasm_bindgen_futures::spawn_local(async move {
        // Whoever has stopped reading has seen enough.
        if let Err(error) = write(&writable, next).await {
            log::failure("file.stream", format_args!("{error:?}"));
        }
    });
    let response = web_sys::Response::new_with_opt_readable_stream_and_init(Some(&readable), &ResponseInit::new())?;
    Ok(Response::from(response))
}

async fn write(
    writable: &WritableStream,
    mut next: impl FnMut() -> Result<Option<Vec<u8>>>,
) -> std::result::Result<(), JsValue> {
    let writer = writable.get_writer()?;
    loop {
        match next() {
            Ok(Some(bytes)) => {
                JsFuture::from(writer.write_with_chunk(&Uint8Array::from(bytes.as_slice()))).await?;
            }
            Ok(None) => return JsFuture::from(writer.close()).await.map(drop),
            Err(error) => {
                let _ = JsFuture::from(writer.abort()).await;
                return Err(JsValue::from_str(&error.to_string()));
            }
        }
    }
}
