//! What every object says over a socket, whoever is at its other end.

use js_sys::{Date, Function, Reflect};
use nearhand_shared::live::{PING, PONG, ServerFrame};
use wasm_bindgen::{JsCast, JsValue};
use worker::{State, WebSocket, WebSocketRequestResponsePair};

/// Lets the runtime answer pings: nobody wakes for them.
pub fn answer_pings(state: &State) {
    if let Ok(pair) = WebSocketRequestResponsePair::new(PING, PONG) {
        state.set_websocket_auto_response(&pair);
    }
}

/// Says something to a socket. One that is gone hears nothing, and asks when it is back.
pub fn say(socket: &WebSocket, frame: &ServerFrame) {
    say_text(socket, &frame.write());
}

/// The same of a frame that is written already.
pub fn say_text(socket: &WebSocket, frame: &str) {
    let _ = socket.send_with_str(frame);
}

/// Closes a socket. One that is gone is closed.
pub fn end(socket: &WebSocket, code: u16, why: &str) {
    let _ = socket.close(Some(code), Some(why));
}

/// When the runtime has last answered a ping of a socket, in milliseconds since the Unix epoch; 0 where it never has. `worker` has no
/// wrapper for what it keeps.
pub fn heard(state: &State, socket: &WebSocket) -> i64 {
    let raw: &JsValue = state.as_raw();
    let asked = || {
        let method: Function = Reflect::get(raw, &"getWebSocketAutoResponseTimestamp".into()).ok()?.dyn_into().ok()?;
        let at: Date = method.call1(raw, socket.as_ref()).ok()?.dyn_into().ok()?;
        Some(at.get_time() as i64)
    };
    asked().unwrap_or_default()
}
