//! Moving between views: fetch the model, show it, and keep history, title and focus right.

use leptos::prelude::*;
use nearhand_shared::model::{Page, View};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MouseEvent, PopStateEvent, ScrollRestoration, Url};

use super::dom::{busy, find, focus, location, on, say, spawn, tell, value, window};
use super::http::{Request, fetch};
use super::remembered::code_of;
use super::rendered::Rendered;
use super::state::Client;
use super::{decode, host, presence, rendered, search};

/// What happens to the history.
#[derive(Clone, Copy, PartialEq)]
pub enum History {
    /// The visitor moved on.
    Push,
    /// The visitor stays in place.
    Keep,
    /// The visitor went back or forth, to a view that they had scrolled so far.
    Back(f64),
    /// The same view under another address.
    Replace,
}

/// Listens to clicks on links to views and to the history.
pub fn listen(client: &Client) {
    let clicked = client.clone();
    on(&document(), "click", move |event: MouseEvent| {
        if event.button() != 0
            || event.meta_key()
            || event.ctrl_key()
            || event.shift_key()
            || event.alt_key()
            || event.default_prevented()
        {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(link) = target.and_then(|target| target.closest("a[href]").ok().flatten()) else { return };
        let Some(href) = link.get_attribute("href") else { return };
        // To a heading a browser scrolls by itself, here and in a page that it loads.
        if href.contains('#') {
            return;
        }
        if api(&clicked, &href).is_some() {
            event.prevent_default();
            if let Some(address) = search::way_back(&link) {
                remember_scroll();
                let _ =
                    window().history().and_then(|state| state.push_state_with_url(&JsValue::NULL, "", Some(&address)));
            }
            load(&clicked, href, History::Push);
        }
    });
    let client = client.clone();
    on(&window(), "popstate", move |event: PopStateEvent| {
        // It has scrolled to a heading. Of what was left by a link to another view, how far it was scrolled is known.
        if event.state().is_null() && location().contains('#') {
            return;
        }
        // The language chosen meanwhile stays.
        let Some(href) = in_locale(&location(), &client.shell(|shell| shell.locale.clone())) else { return };
        load(&client, href, History::Back(event.state().as_f64().unwrap_or_default()));
    });
    // The browser would scroll before the view is there.
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// The address of the model of a view; `None` for anything that is not a view of this site.
fn api(client: &Client, href: &str) -> Option<String> {
    let url = Url::new_with_base(href, &location()).ok()?;
    let site = client.site();
    let path = url.pathname();
    let path = path.strip_prefix("/w/")?.strip_prefix(site.as_str())?.strip_prefix('/')?;
    if url.origin() != window().location().origin().ok()? {
        return None;
    }
    let path = if path.is_empty() { "home" } else { path };
    Some(["/api/v1/sites/", &site, "/", path, &url.search()].concat())
}

/// An address in another language.
pub fn in_locale(href: &str, locale: &str) -> Option<String> {
    let url = Url::new_with_base(href, &location()).ok()?;
    url.search_params().set("locale", locale);
    Some(url.href())
}

/// The path of one of our addresses.
pub fn path_of(address: &str) -> Option<String> {
    Some(Url::new_with_base(address, &location()).ok()?.pathname())
}

/// Fetches the model of a view and shows it. Where that fails the visitor is told, and the view stays.
pub fn load(client: &Client, href: String, history: History) {
    let client = client.clone();
    spawn(async move {
        if !arrive(&client, &href, history).await {
            tell(&client.network_error());
        }
    });
}

/// The same; gives whether there was an answer.
pub async fn arrive(client: &Client, href: &str, history: History) -> bool {
    let Some(mut address) = api(client, href) else { return true };
    let reference = reference_in(&address);
    if let Some(reference) = &reference {
        address += &client.with(|page| match &page.view {
            // As much as is on the screen.
            View::Request(request) if request.reference == *reference => {
                ["&after=", &request.thread.first().map_or(0, |first| first.seq - 1).to_string()].concat()
            }
            _ => "&limit=50".to_owned(),
        });
    }
    let code = reference.and_then(|reference| code_of(client, &reference));
    let this_move = client.moves.get().wrapping_add(1);
    client.moves.set(this_move);
    if history == History::Push {
        remember_scroll();
    }
    busy(true);
    if rendered::is_at(&address) {
        return arrive_rendered(client, href, code, this_move, history).await;
    }
    // What no code opens, the shop's word may.
    let identity = client.token().filter(|_| code.is_none());
    let (code_told, identity) = (code.as_deref(), identity.as_deref());
    let answer = fetch(&address, Request { code: code_told, identity, ..Request::default() }).await;
    if client.moves.get() != this_move {
        return true;
    }
    busy(false);
    let Some(answer) = answer else { return false };
    match decode::page(&answer.json) {
        // A booked call.
        Some(page) if matches!(page.view, View::Rendered) => {
            return arrive_rendered(client, href, code, this_move, history).await;
        }
        Some(page) => show(client, page, href, history),
        // What was only tried leaves the view as it is.
        None if history == History::Keep => {}
        // Gone, refused, or of another version: the edge has a page for that.
        None => drop(window().location().assign(href)),
    }
    true
}

/// Fetches a view that the client does not draw, and shows it as the edge has rendered it.
async fn arrive_rendered(client: &Client, href: &str, code: Option<String>, this_move: u32, history: History) -> bool {
    let answer = rendered::fetch(client, href, code.as_deref(), None).await;
    if client.moves.get() != this_move {
        return true;
    }
    busy(false);
    let Some(answer) = answer else { return false };
    if swap(client, &answer, href, history).is_none() {
        drop(window().location().assign(href));
    }
    true
}

/// Opens the request that a form asks the access code of, where this browser remembers it.
pub fn open_remembered(client: &Client) {
    let is_asked = find("form[data-form=lookup]").is_some() && find(".notice.bad").is_none();
    let asked = find("#reference").filter(|_| is_asked).map(|field| value(&field));
    if asked.is_some_and(|reference| code_of(client, &reference).is_some()) {
        load(client, location(), History::Keep);
    }
}

/// Shows a page that the edge has rendered in place of the one that is there. `None` where it is none of ours.
pub fn swap(client: &Client, answer: &Rendered, href: &str, history: History) -> Option<()> {
    let page = decode::page(&answer.model)?;
    if !matches!(page.view, View::Rendered) {
        // Something that the client draws, such as a conversation.
        show(client, page, href, history);
        return Some(());
    }
    let inside = answer.inside()?;
    let put = || {
        if let Some(frame) = document().get_element_by_id("frame") {
            frame.set_inner_html(&inside);
        }
    };
    show_as(client, page, href, history, put);
    Some(())
}

/// Keeps how far the view is scrolled, for when the visitor comes back to it.
fn remember_scroll() {
    let scrolled = JsValue::from_f64(window().scroll_y().unwrap_or_default());
    let _ = window().history().and_then(|history| history.replace_state_with_url(&scrolled, "", None));
}

/// Shows a page, drawn.
fn show(client: &Client, mut page: Page, href: &str, history: History) {
    if let View::Request(request) = &mut page.view
        && let Some(code) = code_of(client, &request.reference)
    {
        // This browser may show it, so that another device can open the request too.
        request.token = code;
    }
    show_as(client, page, href, history, || {});
}

/// Shows a page; where the client does not draw it, `put` puts it there.
fn show_as(client: &Client, page: Page, href: &str, history: History, put: impl FnOnce()) {
    let title = page.shell.document_title.clone();
    if let Ok(state) = window().history() {
        // Only a document that is being thrown away refuses.
        let _ = match history {
            History::Push => state.push_state_with_url(&JsValue::NULL, &title, Some(href)),
            History::Replace => state.replace_state_with_url(&JsValue::NULL, &title, Some(href)),
            History::Back(scrolled) => state.replace_state_with_url(&scrolled.into(), &title, Some(href)),
            History::Keep => Ok(()),
        };
    }
    document().set_title(&title);
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", &page.shell.lang);
        let _ = root.set_attribute("dir", &page.shell.dir);
    }
    tell("");
    say("");
    let scrolled = match history {
        History::Keep => window().scroll_y().unwrap_or_default(),
        History::Back(scrolled) => scrolled,
        _ => 0.0,
    };
    let held = document().active_element().map(|element| element.id()).unwrap_or_default();
    let before = client.shell(|shell| shell.locale.clone());
    client.set_page(page);
    put();
    client.draw();
    presence::look(client);
    let is_asked = client.is_asked.take();
    if client.shell(|shell| shell.locale != before) {
        // What the page has asked for is no choice of the visitor's.
        host::post_language(if is_asked { "ready" } else { "locale" }, client);
    }
    window().scroll_to_with_x_and_y(0.0, scrolled);
    // Of a conversation the last words are what somebody comes for.
    if history == History::Push
        && let Some(last) = find(".entry + .entry:last-child")
    {
        last.scroll_into_view_with_bool(false);
    }
    // At once: a moment later the focus may be in a field, with somebody typing. Who changed the language is in the
    // menu, and stays there.
    match history {
        // Nobody has moved: the focus stays in its field, and where it is in the shop's page, there.
        History::Replace if is_asked && held.is_empty() => {}
        History::Replace | History::Keep if !held.is_empty() => focus(&["#", &held].concat()),
        History::Replace => focus(".language select"),
        _ => focus("h1"),
    }
}

/// The reference in a request's address.
fn reference_in(address: &str) -> Option<String> {
    // After `/api/v1/sites/{site}`.
    let mut path = address.split('?').next()?.split('/').skip(5);
    path.next().filter(|view| *view == "requests")?;
    path.next().map(str::to_owned)
}
