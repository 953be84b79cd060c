//! Notifications of the desktop, by each person's choice in each browser. Asked for once, by a button.

use js_sys::{Object, Promise, Reflect};
use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

// Not from `web-sys`, of which each further part makes all that uses it be compiled once more.
#[wasm_bindgen]
extern "C" {
    type Notification;
    #[wasm_bindgen(constructor, catch)]
    fn new(title: &str, options: &JsValue) -> Result<Notification, JsValue>;
    #[wasm_bindgen(static_method_of = Notification, getter)]
    fn permission() -> String;
    #[wasm_bindgen(static_method_of = Notification, js_name = requestPermission, catch)]
    fn request_permission() -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, setter)]
    fn set_onclick(this: &Notification, listener: &JsValue);
}

/// What somebody has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// This browser shows no notifications, or not those of this page.
    Impossible,
    /// They want none, or have not said.
    Off,
    /// They want them.
    On,
}

fn is_known() -> bool {
    Reflect::has(&window(), &"Notification".into()).unwrap_or_default()
}

fn name_of(site: &str) -> String {
    ["nearhand-desk/", site, "/notify"].concat()
}

/// What was chosen here.
pub fn choice(site: &str) -> Choice {
    if !is_known() || Notification::permission() == "denied" {
        return Choice::Impossible;
    }
    let kept =
        window().local_storage().ok().flatten().and_then(|storage| storage.get_item(&name_of(site)).ok().flatten());
    match kept {
        Some(_) if Notification::permission() == "granted" => Choice::On,
        _ => Choice::Off,
    }
}

/// Turns them on, which the browser may ask about, or off; then hears what it is.
pub fn choose(site: String, wanted: bool, then: impl FnOnce(Choice) + 'static) {
    spawn_local(async move {
        if wanted && let Ok(asked) = Notification::request_permission() {
            let _ = wasm_bindgen_futures::JsFuture::from(asked).await;
        }
        if let Some(storage) = window().local_storage().ok().flatten() {
            let _ = if wanted { storage.set_item(&name_of(&site), "1") } else { storage.remove_item(&name_of(&site)) };
        }
        then(choice(&site));
    });
}

/// Tells of a message, if that is wanted and nobody looks; the system sounds as it does for all notifications. One conversation has
/// one notification at a time.
pub fn tell(site: &str, reference: &str, name: &str, words: &str) {
    if super::is_seen() || choice(site) != Choice::On {
        return;
    }
    let options = Object::new();
    for (field, value) in [("body", words), ("tag", reference)] {
        let _ = Reflect::set(&options, &field.into(), &value.into());
    }
    let Ok(shown) = Notification::new(name, &options) else { return };
    let address = format!("/desk/{site}/requests/{reference}");
    shown.set_onclick(&Closure::once_into_js(move || {
        let _ = window().focus();
        super::keys::go(&address);
    }));
}
