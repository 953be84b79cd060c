//! The document: finding, focusing, listening, drawing. Knows nothing of pages and what is in them.

use std::cell::RefCell;
use std::pin::Pin;

use js_sys::{Function, Promise};
use leptos::prelude::{IntoView, document};
use leptos::tachys::view::Mountable;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Element, Event, EventTarget, FocusOptions, HtmlElement, KeyboardEvent, Window};

use super::json;

/// The window.
pub fn window() -> Window {
    leptos::prelude::window()
}

/// The document's address.
pub fn location() -> String {
    window().location().href().unwrap_or_default()
}

/// A listener that lives as long as the document.
pub fn on<E: JsCast + 'static>(target: &EventTarget, event: &str, mut listener: impl FnMut(E) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| listener(event.unchecked_into()));
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Begins what takes its time. The runtime's own code for it is then there once, not once for each.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// Does something after so many milliseconds.
pub fn later(milliseconds: i32, then: impl FnOnce() + 'static) {
    let then: Box<dyn FnOnce()> = Box::new(then);
    let then = Closure::once_into_js(then);
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), milliseconds);
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["navigator", "locks"], js_name = request, catch)]
    fn with_lock(name: &str, work: &Function) -> Result<Promise, JsValue>;
}

/// Begins work of which only one tab may be at a time (Web Locks). Browsers without locks, or which refuse them here, do
/// without.
pub fn one_at_a_time(lock: String, work: impl Future<Output = ()> + 'static) {
    let work = async move {
        work.await;
        Ok(JsValue::UNDEFINED)
    };
    let work: Function = Closure::once_into_js(move || future_to_promise(work)).unchecked_into();
    spawn(async move {
        let is_done = match with_lock(&lock, &work) {
            Ok(done) => JsFuture::from(done).await.is_ok(),
            Err(_) => false,
        };
        if !is_done {
            let _ = work.call0(&JsValue::UNDEFINED);
        }
    });
}

/// What a drawn view is, where nothing is asked of it but to be dropped in the end.
trait Held {}
impl<T> Held for T {}

thread_local! {
    /// What is drawn, by its place: its handles to nodes are given back once something else is there.
    static DRAWN: RefCell<Vec<(Element, Box<dyn Held>)>> = const { RefCell::new(Vec::new()) };
}

/// Draws a view in place of what is there. Views are plain: drawn whole and replaced whole, so they need none of what
/// Leptos keeps for views that change.
pub fn draw_in(place: &Element, view: impl IntoView + 'static) {
    place.set_inner_html("");
    let mut drawn = view.build();
    drawn.mount(place, None);
    hold(place, Box::new(drawn));
}

fn hold(place: &Element, drawn: Box<dyn Held>) {
    DRAWN.with_borrow_mut(|all| {
        // A place that was drawn inside another goes with it.
        all.retain(|(known, _)| known != place && known.is_connected());
        all.push((place.clone(), drawn));
    });
}

/// The first element that a selector fits.
pub fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

fn find_html(selector: &str) -> Option<HtmlElement> {
    find(selector)?.dyn_into().ok()
}

/// What is typed into a field, of whatever kind.
pub fn value(field: &Element) -> String {
    json::text(field, "value").unwrap_or_default()
}

/// Moves the focus, and what is in sight with it.
pub fn go_to(selector: &str) {
    if let Some(element) = find_html(selector) {
        element.scroll_into_view_with_bool(false);
        let _ = element.focus();
    }
}

/// Moves the focus, without scrolling.
pub fn focus(selector: &str) {
    if let Some(element) = find_html(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Marks the view as under way.
pub fn busy(is_busy: bool) {
    if let Some(main) = document().get_element_by_id("main") {
        let _ = main.set_attribute("aria-busy", if is_busy { "true" } else { "false" });
    }
}

/// Says something to everybody, screen readers included. Empty takes it back.
pub fn tell(text: &str) {
    status("tell", "", text);
}

/// Says to screen readers alone what others see happen. Empty takes it back.
pub fn say(text: &str) {
    status("say", "visually-hidden", text);
}

fn status(id: &str, class: &str, text: &str) {
    let Some(body) = document().body() else { return };
    let place = document().get_element_by_id(id).or_else(|| {
        let place = document().create_element("p").ok()?;
        place.set_id(id);
        place.set_class_name(class);
        let _ = place.set_attribute("role", "status");
        body.append_child(&place).ok()?;
        Some(place)
    });
    if let Some(place) = place {
        place.set_text_content(Some(text));
    }
}

/// Whether an input method takes this key for what it composes.
///
/// In Safari the composition is over by the time that the key which ended it is told; what still marks it is its code,
/// 229, which UI Events gives to keys that an input method has processed.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}
