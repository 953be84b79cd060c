//! What every object says over a socket, whoever is at its other end.

use nearhand_shared::live::{PING, PONG, ServerFrame};
use worker::{State, WebSocket, WebSocketRequestResponsePair};

/// Lets the runtime answer pings: nobody wakes for them.
pub fn answer_pings(state: &State) {
    if let Ok(pair) = WebSocketRequestResponsePair::new(PING, PONG) {
        state.set_websocket_auto_response(&pair);
    }
}

/// Says something to a socket. One that is gone hears nothing, and asks when it is back.
pub fn say(socket: &WebSocket, frame: &ServerFrame) {
    let _ = socket.send_with_str(frame.write());
}

/// Closes a socket. One that is gone is closed.
pub fn end(socket: &WebSocket, code: u16, why: &str) {
    let _ = socket.close(Some(code), Some(why));
}
