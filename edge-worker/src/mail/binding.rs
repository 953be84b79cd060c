//! By the platform's own `send_email`. It writes the Message-ID itself, and tells it.

use js_sys::{JsString, Object, Reflect, Uint8Array};
use nearhand_shared::mail::inbound::header::identifiers;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::way::refusal_of_binding;
use nearhand_shared::mail::{Outcome, Why, mime};
use wasm_bindgen::{JsCast, JsValue};
use worker::Env;

use crate::log;

/// Sends a mail.
pub async fn send(env: &Env, name: &str, letter: &Letter, before: &[String]) -> Outcome {
    let Ok(binding) = env.send_email(name) else {
        log::failure("config", "NEARHAND_MAIL_URL names a binding that is not there: see docs/mail.md");
        return Outcome::Not(Why::Unset, String::new());
    };
    let from = Object::new();
    set(&from, "name", &letter.name);
    set(&from, "email", &letter.from);
    let headers = Object::<JsString>::new_typed();
    let angled = |id: &String| ["<", id, ">"].concat();
    if let Some(last) = before.last() {
        set(headers.unchecked_ref(), "In-Reply-To", &angled(last));
        set(headers.unchecked_ref(), "References", &before.iter().map(angled).collect::<Vec<_>>().join(" "));
    }
    for (name, value) in mime::beside(letter) {
        set(headers.unchecked_ref(), name, &value);
    }
    let files = letter.calendar.iter().map(|file| {
        let bytes = Uint8Array::from(file.text.as_bytes());
        worker::EmailAttachment::new_attachment_with_typed_array(&file.name, &file.media_type, &bytes)
    });
    let files: Vec<_> = files.collect();
    let mail =
        worker::SendEmailBuilder::builder_with_email_address_and_str(from.unchecked_ref(), &letter.to, &letter.subject)
            .reply_to(&letter.reply_to)
            .headers(&headers)
            .text(&letter.text)
            .html(&letter.html);
    // A mail without files has no list of them.
    let mail = if files.is_empty() { mail.build() } else { mail.attachments(&files).build() };
    match binding.send_with_builder(&mail).await {
        Ok(sent) => {
            let given = sent.message_id();
            let id = identifiers(&given).into_iter().next().unwrap_or(given);
            Outcome::TakenAs(id.trim().to_owned())
        }
        Err(error) => {
            let code = Reflect::get(&error, &"code".into()).ok().and_then(|code| code.as_string()).unwrap_or_default();
            let said =
                Reflect::get(&error, &"message".into()).ok().and_then(|said| said.as_string()).unwrap_or_default();
            Outcome::Not(refusal_of_binding(&code), said.chars().take(300).collect())
        }
    }
}

fn set(object: &Object, name: &str, value: &str) {
    let _ = Reflect::set(object, &name.into(), &JsValue::from_str(value));
}
