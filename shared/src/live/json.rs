//! Frames as text. Fields that are not known are passed by, and so are frames whose `type` is not: a later version may add both.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::frames::{ClientFrame, News, ServerFrame};
use crate::model::{Entry, Files};

/// A frame that is no JSON object with a `type`, or lacks what its type must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

struct Fields(Map<String, Value>);

impl Fields {
    fn read(text: &str) -> Result<Fields, Unreadable> {
        match serde_json::from_str(text) {
            Ok(Value::Object(fields)) => Ok(Fields(fields)),
            _ => Err(Unreadable),
        }
    }

    fn text(&self, name: &str) -> Result<String, Unreadable> {
        self.0.get(name).and_then(Value::as_str).map(str::to_owned).ok_or(Unreadable)
    }

    fn number(&self, name: &str) -> Result<u32, Unreadable> {
        let number = self.0.get(name).and_then(Value::as_u64);
        number.and_then(|number| u32::try_from(number).ok()).ok_or(Unreadable)
    }

    /// Nothing where a field is missing or null; else it must be readable.
    fn optional<T: Default>(
        &self,
        name: &str,
        read: impl Fn(&Self, &str) -> Result<T, Unreadable>,
    ) -> Result<T, Unreadable> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(T::default()),
            Some(_) => read(self, name),
        }
    }

    fn texts(&self, name: &str) -> Result<Vec<String>, Unreadable> {
        let list = self.0.get(name).and_then(Value::as_array).ok_or(Unreadable)?;
        list.iter().map(|item| item.as_str().map(str::to_owned).ok_or(Unreadable)).collect()
    }

    fn entries(&self, name: &str) -> Result<Vec<Entry>, Unreadable> {
        let list = self.0.get(name).and_then(Value::as_array).ok_or(Unreadable)?;
        list.iter().map(|item| entry(item).ok_or(Unreadable)).collect()
    }
}

fn entry(item: &Value) -> Option<Entry> {
    let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    Some(Entry {
        seq: item.get("seq")?.as_u64()?.try_into().ok()?,
        from: text("from"),
        name: text("name"),
        at: text("at"),
        when: text("when"),
        message: text("message"),
        // Who follows a conversation by this shows them as they are drawn; programs read the list in the frame as it came.
        attachments: Files::default(),
        files: text("files"),
        day: text("day"),
    })
}

impl ClientFrame {
    /// Reads a frame; none where its type is not known.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn read(text: &str) -> Result<Option<ClientFrame>, Unreadable> {
        let fields = Fields::read(text)?;
        Ok(Some(match fields.text("type")?.as_str() {
            "hello" => {
                let token = fields.optional("token", Fields::text)?;
                ClientFrame::Hello {
                    token: Some(token).filter(|token| !token.is_empty()),
                    after: fields.optional("after", Fields::number)?,
                }
            }
            "message" => ClientFrame::Message {
                key: fields.text("key")?,
                message: fields.text("message")?,
                attachments: fields.optional("attachments", Fields::texts)?,
            },
            "typing" => ClientFrame::Typing,
            "read" => ClientFrame::Read { seq: fields.number("seq")? },
            _ => return Ok(None),
        }))
    }

    /// Writes it.
    pub fn write(&self) -> String {
        let json = match self {
            ClientFrame::Hello { token: Some(token), after } => {
                json!({ "type": "hello", "token": token, "after": after })
            }
            ClientFrame::Hello { token: None, after } => json!({ "type": "hello", "after": after }),
            ClientFrame::Message { key, message, attachments } if attachments.is_empty() => {
                json!({ "type": "message", "key": key, "message": message })
            }
            ClientFrame::Message { key, message, attachments } => {
                json!({ "type": "message", "key": key, "message": message, "attachments": attachments })
            }
            ClientFrame::Typing => json!({ "type": "typing" }),
            ClientFrame::Read { seq } => json!({ "type": "read", "seq": seq }),
        };
        json.to_string()
    }
}

impl ServerFrame {
    /// Reads a frame; none where its type is not known.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn read(text: &str) -> Result<Option<ServerFrame>, Unreadable> {
        let fields = Fields::read(text)?;
        Ok(Some(match fields.text("type")?.as_str() {
            "messages" => ServerFrame::Messages(News {
                after: fields.optional("after", |fields, name| fields.number(name).map(Some))?,
                seq: fields.number("seq")?,
                status: fields.optional("status", Fields::text)?,
                messages: fields.entries("messages")?,
            }),
            "ack" => ServerFrame::Ack { key: fields.text("key")?, seq: fields.number("seq")? },
            "typing" => ServerFrame::Typing { from: fields.optional("from", Fields::text)? },
            "presence" => ServerFrame::Presence {
                agents: fields.number("agents")?,
                names: fields.optional("names", Fields::texts)?,
            },
            "read" => ServerFrame::Read { seq: fields.number("seq")?, from: fields.optional("from", Fields::text)? },
            "error" => ServerFrame::Error {
                detail: fields.optional("detail", Fields::text)?,
                key: fields.optional("key", Fields::text)?,
                status: fields.optional("status", Fields::number)?.try_into().unwrap_or_default(),
                retry_after: fields.optional("retry_after", Fields::number)?,
            },
            "changed" => ServerFrame::Changed {
                reference: fields.text("reference")?,
                seq: fields.optional("seq", Fields::number)?,
                kind: fields.optional("kind", Fields::text)?,
            },
            _ => return Ok(None),
        }))
    }

    /// Writes it.
    pub fn write(&self) -> String {
        let json = match self {
            ServerFrame::Messages(News { after, seq, status, messages }) => {
                // The one that is long, and the one that is written most: without a tree in between.
                let told = Told { r#type: "messages", after: *after, seq: *seq, status, messages };
                return serde_json::to_string(&told).unwrap_or_default();
            }
            ServerFrame::Ack { key, seq } => json!({ "type": "ack", "key": key, "seq": seq }),
            ServerFrame::Typing { from } => json!({ "type": "typing", "from": from }),
            ServerFrame::Presence { agents, names } => {
                let mut json = json!({ "type": "presence", "agents": agents });
                put(&mut json, "names", (!names.is_empty()).then(|| json!(names)));
                json
            }
            ServerFrame::Read { seq, from } => json!({ "type": "read", "seq": seq, "from": from }),
            ServerFrame::Error { detail, key, status, retry_after } => {
                let mut json = json!({ "type": "error", "detail": detail });
                put(&mut json, "key", Some(key.as_str()).filter(|key| !key.is_empty()).map(Value::from));
                put(&mut json, "status", Some(*status).filter(|status| *status > 0).map(Value::from));
                put(&mut json, "retry_after", Some(*retry_after).filter(|seconds| *seconds > 0).map(Value::from));
                json
            }
            ServerFrame::Changed { reference, seq, kind } => {
                json!({ "type": "changed", "reference": reference, "seq": seq, "kind": kind })
            }
        };
        json.to_string()
    }
}

/// News, as they are written.
#[derive(Serialize)]
struct Told<'a> {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<u32>,
    seq: u32,
    status: &'a str,
    messages: &'a [Entry],
}

fn put(json: &mut Value, name: &str, value: Option<Value>) {
    if let (Value::Object(fields), Some(value)) = (json, value) {
        fields.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let entry = Entry {
            seq: 14,
            from: "team".to_owned(),
            name: "Ada".to_owned(),
            at: "2026-11-29T10:00:00Z".to_owned(),
            when: "10:00".to_owned(),
            message: "مرحبا \"👋\"\n\u{2028}".to_owned(),
            attachments: Files::default(),
            files: String::new(),
            day: "<li class=\"day\">29 November</li>".to_owned(),
        };
        let news = News { after: Some(12), seq: 14, status: "open".to_owned(), messages: vec![entry] };
        for frame in [
            ServerFrame::Messages(news),
            ServerFrame::Messages(News { status: "resolved".to_owned(), seq: 3, ..News::default() }),
            ServerFrame::Ack { key: "k".to_owned(), seq: 15 },
            ServerFrame::Typing { from: "team".to_owned() },
            ServerFrame::Presence { agents: 3, names: Vec::new() },
            ServerFrame::Presence { agents: 3, names: vec!["Ada".to_owned(), "عمر".to_owned()] },
            ServerFrame::Read { seq: 15, from: "visitor".to_owned() },
            ServerFrame::Error { detail: "no".to_owned(), key: "k".to_owned(), status: 422, retry_after: 7 },
            ServerFrame::Error { detail: "no".to_owned(), key: String::new(), status: 0, retry_after: 0 },
            ServerFrame::Changed { reference: "EU-7K3M-Q9X2".to_owned(), seq: 2, kind: "message".to_owned() },
        ] {
            assert_eq!(ServerFrame::read(&frame.write()), Ok(Some(frame)));
        }
        for frame in [
            ClientFrame::Hello { token: Some("t".to_owned()), after: 12 },
            ClientFrame::Hello { token: None, after: 0 },
            ClientFrame::Message { key: "k".to_owned(), message: "é".to_owned(), attachments: Vec::new() },
            ClientFrame::Message { key: "k".to_owned(), message: "é".to_owned(), attachments: vec!["a".to_owned()] },
            ClientFrame::Typing,
            ClientFrame::Read { seq: 15 },
        ] {
            assert_eq!(ClientFrame::read(&frame.write()), Ok(Some(frame)));
        }
    }

    #[test]
    fn what_is_not_known_is_passed_by_and_what_is_wrong_is_said() {
        assert_eq!(ClientFrame::read(r#"{"type":"wave","at":1}"#), Ok(None));
        assert_eq!(ServerFrame::read(r#"{"type":"wave"}"#), Ok(None));
        assert_eq!(ClientFrame::read(r#"{"type":"typing","x":[1]}"#), Ok(Some(ClientFrame::Typing)));
        let hello = ClientFrame::Hello { token: None, after: 0 };
        assert_eq!(ClientFrame::read(r#"{"type":"hello","token":null}"#), Ok(Some(hello)));
        for wrong in [
            "",
            "ping",
            "[]",
            "{}",
            r#"{"type":7}"#,
            r#"{"type":"hello","after":-1}"#,
            r#"{"type":"hello","token":5}"#,
            r#"{"type":"message","key":"k"}"#,
            r#"{"type":"message","message":"m"}"#,
            r#"{"type":"message","key":"k","message":"m","attachments":[1]}"#,
            r#"{"type":"read"}"#,
            r#"{"type":"read","seq":4294967296}"#,
        ] {
            assert_eq!(ClientFrame::read(wrong), Err(Unreadable), "{wrong}");
        }
    }
}
