//! A sound for those who want one.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use web_sys::AudioContext;

thread_local! {
    static AUDIO: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// Two short, quiet tones. Browsers let a page sound only after somebody has done something in it; else nothing is heard.
pub fn play() {
    let _ = tones();
}

fn tones() -> Result<(), JsValue> {
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
