//! Frames as the browser's own objects: what `shared/src/live/json.rs` is at the edge.

use js_sys::Array;
use nearhand_shared::live::{ClientFrame, News, ServerFrame};
use nearhand_shared::model::Entry;
use wasm_bindgen::{JsCast, JsValue};

use crate::json::{field, number, object, put, text, write};

/// Reads a frame; none where its type is not known, or lacks what it must have.
pub fn frame(json: &JsValue) -> Option<ServerFrame> {
    let seq = || number(json, "seq");
    Some(match text(json, "type").as_str() {
        "messages" => ServerFrame::Messages(news(json)?),
        "ack" => ServerFrame::Ack { key: text(json, "key"), seq: seq()? },
        "typing" => ServerFrame::Typing { from: text(json, "from") },
        "presence" => {
            let names: Array = field(json, "names").dyn_into().unwrap_or_default();
            let names = names.iter().filter_map(|name| name.as_string()).collect();
            ServerFrame::Presence { agents: number(json, "agents")?, names }
        }
        "read" => ServerFrame::Read { seq: seq()?, from: text(json, "from") },
        "error" => ServerFrame::Error {
            detail: text(json, "detail"),
            key: text(json, "key"),
            status: number(json, "status").and_then(|status| status.try_into().ok()).unwrap_or_default(),
            retry_after: number(json, "retry_after").unwrap_or_default(),
        },
        "changed" => ServerFrame::Changed {
            reference: text(json, "reference"),
            seq: seq().unwrap_or_default(),
            kind: text(json, "kind"),
        },
        _ => return None,
    })
}

/// Reads messages, of a frame or of an answer to `GET …/messages`.
pub fn news(json: &JsValue) -> Option<News> {
    let messages = messages(json).iter().map(|message| entry(&message)).collect::<Option<Vec<_>>>()?;
    Some(News { after: number(json, "after"), seq: number(json, "seq")?, status: text(json, "status"), messages })
}

/// The messages of a frame or an answer, as they came.
pub fn messages(json: &JsValue) -> Array {
    field(json, "messages").dyn_into().unwrap_or_default()
}

/// What the state machine needs to know of a message. Whoever draws it takes it as it came.
fn entry(json: &JsValue) -> Option<Entry> {
    Some(Entry {
        seq: number(json, "seq")?,
        from: text(json, "from"),
        name: text(json, "name"),
        at: text(json, "at"),
        when: String::new(),
        message: text(json, "message"),
        attachments: Default::default(),
        files: String::new(),
        day: String::new(),
    })
}

/// Writes a frame. The proof goes with `hello` alone.
pub fn told(frame: &ClientFrame) -> String {
    let json = match frame {
        ClientFrame::Hello { token, after } => {
            let json = object(&[("type", "hello")]);
            put(&json, "after", &(*after).into());
            if let Some(token) = token {
                put(&json, "token", &token.as_str().into());
            }
            json
        }
        ClientFrame::Message { key, message, attachments } => {
            let json = object(&[("type", "message"), ("key", key), ("message", message)]);
            if !attachments.is_empty() {
                let attachments: Array = attachments.iter().map(|id| JsValue::from_str(id)).collect();
                put(&json, "attachments", &attachments);
            }
            json
        }
        ClientFrame::Typing => object(&[("type", "typing")]),
        ClientFrame::Read { seq } => {
            let json = object(&[("type", "read")]);
            put(&json, "seq", &(*seq).into());
            json
        }
    };
    write(&json)
}
