//! The field to write in. While there is a connection, a message goes over it: it is in the outbox first, with the same key with
//! which the client would post it, and is the client's again as soon as the connection is not there.

use std::rc::Rc;

use js_sys::{Object, Reflect};
use nearhand_shared::live::Event;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusOptions, FormData, HtmlElement, HtmlFormElement};

use super::client::{Told, tell_client};
use super::{Panel, current, kept, thread};
use crate::json::{put, text};
use crate::link::{document, on, window};

const FORM: &str = "form[data-form=reply]";
/// What a form may hold to go over the connection: files go with a post.
const FIELDS: [&str; 3] = ["key", "code", "message"];

/// A message that is on its way.
pub struct Pending {
    key: String,
    message: String,
    row: Option<Element>,
    /// Its number, once it is stored.
    seq: Option<u32>,
}

/// Listens to what is typed and sent.
pub fn listen() {
    // Before the client, which listens on the document, too.
    let submit = Closure::<dyn FnMut(web_sys::Event)>::new(|event: web_sys::Event| {
        let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        if let Some((panel, form)) = current().zip(form)
            && form.get_attribute("data-form").as_deref() == Some("reply")
            && send(&panel, &form).is_some()
        {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    let _ = window().add_event_listener_with_callback_and_bool("submit", submit.as_ref().unchecked_ref(), true);
    submit.forget();
    on(&document(), "input", |event| {
        let is_reply = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(field) = is_reply.filter(|field| field.id() == "reply")
            && !text(&field, "value").is_empty()
            && let Some(link) = current().and_then(|panel| panel.link())
        {
            link.step(Event::Type);
        }
    });
    // The focus stays in the field, and so does the keyboard of a phone.
    on(&document(), "pointerdown", |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_button =
            target.is_some_and(|target| target.closest(&[FORM, " button"].concat()).is_ok_and(|found| found.is_some()));
        if is_button && document().active_element().is_some_and(|element| element.id() == "reply") {
            event.prevent_default();
        }
    });
}

/// Sends what the form holds. None where the client has to: there is no connection, or more than words.
fn send(panel: &Rc<Panel>, form: &HtmlFormElement) -> Option<()> {
    let link = panel.link().filter(|link| link.is_live() && window().navigator().on_line())?;
    let data = FormData::new_with_form(form).ok()?;
    let held = Object::from_entries(&data).ok()?;
    let is_known = |name: JsValue| name.as_string().is_some_and(|name| FIELDS.contains(&name.as_str()));
    if form.has_attribute("data-sending") || !Object::keys(&held).iter().all(is_known) {
        return None;
    }
    let (message, key) = (text(&held, "message"), text(&held, "key"));
    // What is missing the edge says.
    if message.trim().is_empty() || key.is_empty() {
        return None;
    }
    let who = tell_client(&Told::default());
    let site = panel.word("site");
    let code = kept::code(&site, who.subject.as_deref(), &panel.reference);
    let address = panel.address("messages");
    let kept =
        kept::Message { key: &key, address: &address, code: &code, reference: &panel.reference, message: &message };
    if kept::is_out(&site, &key) || !kept::put_out(&site, &who, kept) {
        // What could not be kept stays in its field until it is stored.
        return None;
    }
    let row = thread::draw_pending(&message, &panel.word("sending"));
    panel.pending.borrow_mut().push(Pending { key: key.clone(), message: message.clone(), row, seq: None });
    clear(form, &key);
    thread::go_to_end();
    link.step(Event::Write { key, message, attachments: Vec::new() });
    Some(())
}

/// The field is empty and has the focus; the next message has another key.
fn clear(form: &HtmlFormElement, key: &str) {
    if let Ok(Some(field)) = form.query_selector("[name=key]") {
        put(&field, "value", &[key, "-", &random()].concat().into());
    }
    if let Some(field) = thread::find("#reply") {
        put(&field, "value", &"".into());
        let has_bubbled = web_sys::EventInit::new();
        has_bubbled.set_bubbles(true);
        // The client forgets the draft.
        if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &has_bubbled) {
            let _ = field.dispatch_event(&event);
        }
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = field.focus_with_options(&options);
    }
}

fn random() -> String {
    ((js_sys::Math::random() * f64::from(u32::MAX)) as u32).to_string()
}

/// A message is stored.
pub fn sent(panel: &Rc<Panel>, key: &str, seq: u32) {
    kept::take_out(&panel.word("site"), key);
    for pending in panel.pending.borrow_mut().iter_mut().filter(|pending| pending.key == key) {
        pending.seq = Some(seq);
        if let Some(line) = pending.row.as_ref().and_then(|row| row.query_selector(".fine").ok().flatten()) {
            line.set_text_content(Some(&panel.word("sent")));
        }
    }
    stored_up_to(panel, thread::last_seq());
}

/// What is drawn as it is stored is on its way no longer.
pub fn stored_up_to(panel: &Panel, seq: u32) {
    panel.pending.borrow_mut().retain(|pending| {
        let is_stored = pending.seq.is_some_and(|own| own <= seq);
        if is_stored && let Some(row) = &pending.row {
            row.remove();
        }
        !is_stored
    });
}

/// There is no connection any more: what is on its way is the client's to send, with the keys that it has, and to show.
pub fn hand_over(panel: &Rc<Panel>) {
    let pending = panel.pending.take();
    if pending.is_empty() {
        return;
    }
    for row in pending.into_iter().filter_map(|pending| pending.row) {
        row.remove();
    }
    if let Some(link) = panel.link() {
        link.begin_anew(panel.machine());
    }
    if let Ok(event) = web_sys::Event::new("online") {
        let _ = window().dispatch_event(&event);
    }
}

/// The conversation was drawn anew: what is on its way is drawn again, unless it is there, or was taken back.
pub fn drawn(panel: &Panel) {
    let (site, sending) = (panel.word("site"), panel.word("sending"));
    panel.pending.borrow_mut().retain_mut(|pending| {
        if let Some(row) = pending.row.take() {
            row.remove();
        }
        let is_left = pending.seq.is_none() && kept::is_out(&site, &pending.key);
        if is_left {
            pending.row = thread::draw_pending(&pending.message, &sending);
        }
        is_left
    });
}

/// Whether something is typed.
pub fn is_typed() -> bool {
    thread::find("#reply").is_some_and(|field| !text(&field, "value").is_empty())
}

/// Says something in the line above the field; empty takes the line away.
pub fn say(word: &str, is_typing: bool) {
    let Some(form) = thread::find(FORM) else { return };
    let line = form.query_selector(".there").ok().flatten();
    let Some(line) = line.or_else(|| {
        let line = document().create_element("p").ok()?;
        line.set_class_name("there fine");
        form.prepend_with_node_1(&line).ok()?;
        Some(line)
    }) else {
        return;
    };
    let _ = Reflect::set(&line, &"hidden".into(), &word.is_empty().into());
    let _ = line.toggle_attribute_with_force("data-typing", is_typing);
    line.set_text_content(Some(word));
}
