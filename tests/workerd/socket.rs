//! A small client of WebSockets: what the server says is read frame by frame, and a connection can break at any moment.

use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use nearhand_shared::live::PROTOCOL;
use serde_json::Value;
use tungstenite::client::IntoClientRequest;
use tungstenite::http::{HeaderName, HeaderValue};
use tungstenite::{Error, HandshakeError, Message, WebSocket};

use crate::client::base;

const PATIENCE: Duration = Duration::from_secs(10);

/// A connection.
pub struct Socket {
    inner: WebSocket<TcpStream>,
}

/// What comes over one.
#[derive(Debug, PartialEq)]
pub enum Heard {
    /// A frame of text.
    Text(String),
    /// It is closed, with this code; 1006 where it broke.
    Closed(u16),
    /// Nothing yet.
    Nothing,
}

/// Opens a socket with further headers; the status where that is refused.
pub fn connect(path: &str, headers: &[(&str, &str)]) -> Result<Socket, u16> {
    attempt(path, headers).inspect_err(|status| assert_ne!(*status, NOBODY, "{path}: nobody answers"))
}

/// In place of a status: there is no server.
pub const NOBODY: u16 = 0;

/// The same where the server may not be there.
pub fn attempt(path: &str, headers: &[(&str, &str)]) -> Result<Socket, u16> {
    let host = base().split_once("://").unwrap().1.to_owned();
    let mut request = format!("ws://{host}{path}").into_client_request().unwrap();
    let protocol = [("sec-websocket-protocol", PROTOCOL)];
    for (name, value) in protocol.iter().chain(headers) {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        request.headers_mut().insert(name, HeaderValue::from_str(value).unwrap());
    }
    let stream = TcpStream::connect(&host).map_err(|_| NOBODY)?;
    stream.set_nodelay(true).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    match tungstenite::client(request, stream) {
        Ok((inner, response)) => {
            assert_eq!(response.headers().get("sec-websocket-protocol").unwrap(), PROTOCOL);
            Ok(Socket { inner })
        }
        Err(HandshakeError::Failure(Error::Http(response))) => Err(response.status().as_u16()),
        Err(_) => Err(NOBODY),
    }
}

impl Socket {
    /// Says something; whether it is heard nobody knows.
    pub fn say(&mut self, frame: &Value) {
        self.say_text(&frame.to_string());
    }

    /// The same as text.
    pub fn say_text(&mut self, frame: &str) {
        let _ = self.inner.send(Message::text(frame));
    }

    /// What has come since, without waiting.
    pub fn heard(&mut self) -> Heard {
        self.inner.get_ref().set_nonblocking(true).unwrap();
        let heard = self.read();
        self.inner.get_ref().set_nonblocking(false).unwrap();
        heard
    }

    fn read(&mut self) -> Heard {
        loop {
            return match self.inner.read() {
                Ok(Message::Text(text)) => Heard::Text(text.to_string()),
                Ok(Message::Close(frame)) => Heard::Closed(frame.map_or(1005, |frame| frame.code.into())),
                Ok(_) => continue,
                Err(Error::Io(error)) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    Heard::Nothing
                }
                Err(_) => Heard::Closed(1006),
            };
        }
    }

    /// The next frame as text.
    #[track_caller]
    pub fn text(&mut self) -> String {
        match self.read() {
            Heard::Text(text) => text,
            other => panic!("a frame was to come, and not {other:?}"),
        }
    }

    /// The next frame.
    #[track_caller]
    pub fn frame(&mut self) -> Value {
        let text = self.text();
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("not JSON: {text}"))
    }

    /// The next frame of a type; others are passed by.
    #[track_caller]
    pub fn frame_of(&mut self, kind: &str) -> Value {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            let frame = self.frame();
            if frame["type"] == kind {
                return frame;
            }
        }
        panic!("no frame of type {kind}");
    }

    /// The code with which it is closed; frames that come before are passed by.
    #[track_caller]
    pub fn code(&mut self) -> u16 {
        loop {
            match self.read() {
                Heard::Closed(code) => return code,
                Heard::Text(_) => {}
                Heard::Nothing => panic!("it is still open"),
            }
        }
    }

    /// The code with which it is closed within so long; none where it is still open. Frames that come before are passed by.
    pub fn code_within(&mut self, wait: Duration) -> Option<u16> {
        let until = Instant::now() + wait;
        loop {
            match self.read() {
                Heard::Closed(code) => return Some(code),
                Heard::Nothing if Instant::now() >= until => return None,
                Heard::Nothing | Heard::Text(_) => {}
            }
        }
    }

    /// Whether nothing comes for so long, but frames of these types.
    pub fn is_silent(&mut self, wait: Duration, but: &[&str]) -> bool {
        self.inner.get_ref().set_read_timeout(Some(wait)).unwrap();
        let is_silent = loop {
            match self.read() {
                Heard::Text(text) if but.iter().any(|kind| text.contains(&format!("\"type\":\"{kind}\""))) => {}
                heard => break heard == Heard::Nothing,
            }
        };
        self.inner.get_ref().set_read_timeout(Some(PATIENCE)).unwrap();
        is_silent
    }
}
