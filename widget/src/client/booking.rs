//! Booking a call, moving it, cancelling it.

use nearhand_shared::model::{Draft, SlotOption, View};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlFormElement;

use super::call::{Answer, Call, fetch, object};
use super::forms::{Sending, call_address, draft, reference_of, request_address, stored, value};
use super::navigate::{History, go_to, load, tell};
use super::{Client, decode, memory};

/// Books a call, or moves one. What was typed and chosen stays on the screen until the edge has said that it is done.
pub fn send(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    let client = client.clone();
    spawn_local(async move {
        let form = sending.form();
        let moved = form.get_attribute("data-move").unwrap_or_default();
        let (zone, locale) = client.shell(|shell| (shell.zone.clone(), shell.locale.clone()));
        let sent = draft(form);
        let (start, key, code) = (value(form, "start"), value(form, "key"), value(form, "code"));
        let mut fields = vec![("start", start.clone()), ("zone", zone), ("locale", locale)];
        if moved.is_empty() {
            fields.extend([
                ("team", value(form, "team")),
                ("phone", sent.phone.clone()),
                ("name", sent.name.clone()),
                ("note", sent.message.clone()),
            ]);
        }
        let path = if moved.is_empty() { "callbacks".to_owned() } else { ["callbacks/", &moved, "/move"].concat() };
        let call = Call {
            body: Some(&object(fields)),
            key: Some(&key),
            code: Some(code.as_str()).filter(|code| !code.is_empty()),
        };
        let answer = fetch(&call_address(&client, &path), call).await;
        match &answer {
            Some(answer) if answer.status == 201 => return stored(&client, "booking", &answer.json),
            Some(answer) if answer.status == 200 => {
                return load(&client, request_address(&client, &moved), History::Push);
            }
            _ => {}
        }
        sending.end();
        refused(&client, sent, start, answer).await;
    });
}

/// Puts the form back as it was, with what is wrong. Where the time has gone, so may others have: the times are fresh.
async fn refused(client: &Client, sent: Draft, start: String, answer: Option<Answer>) {
    let problem = answer.map_or(JsValue::NULL, |answer| answer.json);
    let alternatives: Vec<SlotOption> = decode::list(&decode::field(&problem, "alternatives"));
    let is_gone = decode::text(&problem, "type").as_deref() == Some("urn:nearhand:problem:slot");
    let fresh = if is_gone { fresh_days(client).await } else { None };
    client.update(|page| {
        let View::Callback(callback) = &mut page.view else { return };
        if let Some(View::Callback(fresh)) = fresh {
            (callback.days, callback.key) = (fresh.days, fresh.key);
        }
        let (title, detail) = (decode::text(&problem, "title"), decode::text(&problem, "detail"));
        callback.failure = match (is_gone, title, detail) {
            (true, Some(title), Some(detail)) => [&title, ". ", &detail].concat(),
            (_, _, Some(detail)) => detail,
            _ => callback.text.network_error.clone(),
        };
        callback.errors = decode::list(&decode::field(&problem, "errors"));
        callback.alternatives = alternatives;
        callback.draft = sent;
        callback.chosen = start;
    });
    go_to(if is_gone { ".nearest input" } else { "[aria-invalid=true], .times input, form .button" });
}

/// The view as it is now.
async fn fresh_days(client: &Client) -> Option<View> {
    let path = client.with(|page| match &page.view {
        View::Callback(callback) if !callback.reference.is_empty() => {
            ["requests/", &callback.reference, "/move"].concat()
        }
        _ => "callback".to_owned(),
    });
    let code = client.with(|page| match &page.view {
        View::Callback(callback) => callback.token.clone(),
        _ => String::new(),
    });
    let code = Some(code.as_str()).filter(|code| !code.is_empty());
    let answer = fetch(&call_address(client, &path), Call { code, ..Call::default() }).await?;
    decode::page(&answer.json).map(|page| page.view)
}

/// Cancels a call.
pub fn cancel(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    let client = client.clone();
    spawn_local(async move {
        let reference = reference_of(sending.form());
        let typed = value(sending.form(), "code");
        let code = memory::code_of(&client.site(), &reference).unwrap_or(typed);
        let address = call_address(&client, &["callbacks/", &reference, "/cancel"].concat());
        let call = Call { body: Some(&object([])), code: Some(&code), ..Call::default() };
        let answer = fetch(&address, call).await;
        sending.end();
        match answer {
            Some(answer) if answer.status == 200 => load(&client, request_address(&client, &reference), History::Keep),
            Some(answer) => tell(&decode::text(&answer.json, "detail").unwrap_or_default()),
            None => tell(&client.shell(|shell| shell.chrome.network_error.clone())),
        }
    });
}
