//! What somebody is told of news: words for a screen reader, a sound and a mark in the title where they want them, and, where
//! nobody looks, the mark at the launcher.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use nearhand_shared::live::Event;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioContext, MessageEvent};

use super::client::{Told, tell_client};
use super::{Panel, current, if_seen, kept, thread};
use crate::json::{object, put, text};
use crate::link::{document, on, window};

/// How many lines a screen reader is left with.
const MOST_LINES: u32 = 5;
const MARK: &str = "● ";

/// Looks again when the panel is opened, or somebody comes back to it.
pub fn listen() {
    let again = || {
        if let Some(panel) = current() {
            look(&panel);
        }
    };
    on(&document(), "visibilitychange", move |_| again());
    on(&window(), "focus", move |_| again());
    on(&window(), "message", move |event| {
        let data = event.unchecked_ref::<MessageEvent>().data();
        if text(&data, "type") == "open" {
            again();
        }
    });
}

/// Messages of the business have come.
pub fn came(panel: &Rc<Panel>, ours: &Array) {
    panel.is_new.set(true);
    let team = panel.word("team");
    if let Ok(Some(place)) = panel.element.borrow().query_selector("[role=log]") {
        for message in ours.iter() {
            if let Ok(line) = document().create_element("p") {
                line.set_text_content(Some(&thread::spoken(&message, &team)));
                let _ = place.append_child(&line);
            }
        }
        while place.child_element_count() > MOST_LINES {
            if let Some(first) = place.first_element_child() {
                first.remove();
            }
        }
    }
    let (told, last) = (panel.clone(), ours.at(-1));
    let wants = kept::wants_sound(&panel.word("site"));
    if_seen(move |is_seen| {
        if is_seen {
            seen(&told);
        } else {
            unseen(&told, &last, wants);
        }
        if wants && !(is_seen && document().has_focus().unwrap_or_default()) {
            sound();
        }
    });
}

/// Takes what is drawn for seen, if somebody looks.
pub fn look(panel: &Rc<Panel>) {
    let panel = panel.clone();
    if_seen(move |is_seen| {
        if is_seen {
            seen(&panel);
        }
    });
}

fn seen(panel: &Rc<Panel>) {
    // Another conversation may be on the screen by now.
    if !current().is_some_and(|current| Rc::ptr_eq(&current, panel)) {
        return;
    }
    if panel.is_new.replace(false) {
        let title = document().title();
        if let Some(plain) = title.strip_prefix(MARK) {
            document().set_title(plain);
        }
        tell_client(&Told { is_seen: true, ..Told::default() });
    }
    if let Some(link) = panel.link() {
        link.step(Event::See(thread::last_seq()));
    }
}

/// The launcher shows that there is something to read; not whose, nor what.
fn unseen(panel: &Panel, last: &JsValue, wants: bool) {
    let subject = tell_client(&Told::default()).subject;
    kept::mark_unread(&panel.word("site"), subject.as_deref(), &panel.reference, last);
    let host = panel.word("host");
    let parent = window().parent().ok().flatten().filter(|parent| !js_sys::Object::is(parent, &window()));
    if let Some(parent) = parent.filter(|_| !host.is_empty()) {
        let message = object(&[("type", "unread"), ("unread", "1")]);
        put(&message, "nearhand", &1.into());
        let _ = parent.post_message(&message, &host);
    }
    let title = document().title();
    if wants && !title.starts_with(MARK) {
        document().set_title(&[MARK, &title].concat());
    }
}

thread_local! {
    static AUDIO: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// Two short, quiet tones. Browsers let a page sound only after somebody has done something in it.
pub fn sound() {
    let _ = play();
}

fn play() -> Result<(), JsValue> {
    /// In hertz, with the second at which each begins, and how long it lasts.
    const TONES: [(f32, f64); 2] = [(660.0, 0.0), (880.0, 0.12)];
    const LASTS: f64 = 0.25;
    const LOUD: f32 = 0.06;
    let audio = match AUDIO.with_borrow(Clone::clone) {
        Some(audio) => audio,
        None => {
            let audio = AudioContext::new()?;
            AUDIO.set(Some(audio.clone()));
            audio
        }
    };
    let _ = audio.resume()?;
    let now = audio.current_time();
    for (hertz, from) in TONES {
        let (tone, level) = (audio.create_oscillator()?, audio.create_gain()?);
        tone.frequency().set_value(hertz);
        level.gain().set_value_at_time(LOUD, now + from)?;
        level.gain().linear_ramp_to_value_at_time(0.0, now + from + LASTS)?;
        tone.connect_with_audio_node(&level)?;
        level.connect_with_audio_node(&audio.destination())?;
        tone.start_with_when(now + from)?;
        tone.stop_with_when(now + from + LASTS)?;
    }
    Ok(())
}
