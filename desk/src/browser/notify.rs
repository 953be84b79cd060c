//! Notifications of the desktop, by each person's choice in each browser. Asked for once, by a button.

use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::{Notification, NotificationOptions, NotificationPermission};

/// What somebody has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// This browser shows no notifications, or not those of this page.
    Impossible,
    /// They want none, or have not said.
    Off,
    /// They want them, with a sound.
    On,
}

fn is_known() -> bool {
    js_sys::Reflect::has(&window(), &"Notification".into()).unwrap_or_default()
}

fn name_of(site: &str) -> String {
    ["nearhand-desk/", site, "/notify"].concat()
}

/// What was chosen here.
pub fn choice(site: &str) -> Choice {
    if !is_known() || Notification::permission() == NotificationPermission::Denied {
        return Choice::Impossible;
    }
    let kept =
        window().local_storage().ok().flatten().and_then(|storage| storage.get_item(&name_of(site)).ok().flatten());
    match kept {
        Some(_) if Notification::permission() == NotificationPermission::Granted => Choice::On,
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

/// Tells of a message, with a sound, if that is wanted and nobody looks. One conversation has one notification at a time.
pub fn tell(site: &str, reference: &str, name: &str, words: &str) {
    if super::is_seen() || choice(site) != Choice::On {
        return;
    }
    super::live::sound::play();
    let options = NotificationOptions::new();
    options.set_body(words);
    options.set_tag(reference);
    let Ok(shown) = Notification::new_with_options(name, &options) else { return };
    let address = format!("/desk/{site}/requests/{reference}");
    let open = wasm_bindgen::closure::Closure::once_into_js(move |_: JsValue| {
        let _ = window().focus();
        super::keys::go(&address);
    });
    shown.set_onclick(Some(wasm_bindgen::JsCast::unchecked_ref(&open)));
}
