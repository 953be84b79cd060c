//! `nearhand answer`: what the business writes back.

use jiff::Timestamp;
use nearhand_shared::conversation::Status;
use nearhand_shared::id::SiteId;
use nearhand_shared::request::reference::Reference;
use serde::Deserialize;
use serde_json::json;
use ureq::http::Method;

use crate::server::{Failure, Server};

/// What was stored.
#[derive(Debug, Deserialize)]
pub struct Answered {
    /// The number of the message in its conversation.
    pub seq: u32,
    /// When; RFC 3339 in JSON.
    pub at: Timestamp,
}

/// What is answered.
#[derive(Debug)]
pub struct Answer<'a> {
    /// What it says.
    pub message: &'a str,
    /// How the conversation stands then.
    pub status: Status,
    /// Files that go with it: what they are called, and their bytes.
    pub files: &'a [(String, Vec<u8>)],
    /// Makes two tries one message.
    pub key: &'a str,
}

/// Answers a conversation. Its files are sent first, one after the other.
///
/// # Errors
/// [`Failure`]. Where a file is refused nothing is answered.
pub fn answer(server: &Server, site: &SiteId, reference: &Reference, answer: &Answer<'_>) -> Result<Answered, Failure> {
    let path = format!("/api/v1/sites/{site}/desk/requests/{reference}/messages");
    let files = answer.files.iter().enumerate();
    let attachments = files
        .map(|(at, (name, bytes))| {
            send(server, site, reference, (name.as_str(), bytes.as_slice()), &format!("{}-{at}", answer.key))
        })
        .collect::<Result<Vec<String>, _>>()?;
    let body = json!({
        "message": answer.message, "status": answer.status, "key": answer.key, "attachments": attachments,
    });
    let body = body.to_string();
    let answer = server.send(&Method::POST, &path, "application/json", body.as_bytes())?;
    server.read(&answer)
}

/// Sends a file, as a form does (RFC 7578); gives its id.
fn send(
    server: &Server,
    site: &SiteId,
    reference: &Reference,
    (name, bytes): (&str, &[u8]),
    key: &str,
) -> Result<String, Failure> {
    #[derive(Deserialize)]
    struct Sent {
        id: String,
    }
    // What no file has in it, since it is of this call alone.
    let boundary = format!("nearhand-{key}");
    let body = format!(
        "--{boundary}\r\ncontent-disposition: form-data; name=\"key\"\r\n\r\n{key}\r\n--{boundary}\r\n\
         content-disposition: form-data; name=\"files\"; filename=\"{}\"\r\n\
         content-type: application/octet-stream\r\n\r\n",
        escaped(name)
    );
    let body = [body.as_bytes(), bytes, format!("\r\n--{boundary}--\r\n").as_bytes()].concat();
    let path = format!("/api/v1/sites/{site}/desk/requests/{reference}/attachments");
    let answer = server.send(&Method::POST, &path, &format!("multipart/form-data; boundary={boundary}"), &body)?;
    server.read(&answer).map(|sent: Sent| sent.id)
}

/// A name in a header of a form's part (HTML, section 4.10.21.8).
fn escaped(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_does_not_leave_its_header() {
        assert_eq!(escaped("Lampe \"1\"\r\nx: y.jpg"), "Lampe %221%22%0D%0Ax: y.jpg");
    }
}
