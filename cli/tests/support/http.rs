//! A server of a few lines, for commands that call one.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use nearhand::server::Server;
use nearhand::token::Token;

/// Answers a call, such as `GET /api/v1/…`, with its `Authorization` and body, by a status, headers and text.
type Respond = dyn Fn(&str, &str, Vec<u8>) -> (u16, String, String) + Send + Sync;

/// Serves until the test ends; gives the address.
pub fn serve(respond: impl Fn(&str, &str, Vec<u8>) -> (u16, serde_json::Value) + Send + Sync + 'static) -> String {
    serve_text(move |call, token, body| {
        let (status, answer) = respond(call, token, body);
        (status, String::new(), answer.to_string())
    })
}

/// The same of answers that are no JSON, or have headers: lines, each with its end.
pub fn serve_text(respond: impl Fn(&str, &str, Vec<u8>) -> (u16, String, String) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let respond: Arc<Respond> = Arc::new(respond);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let respond = Arc::clone(&respond);
            std::thread::spawn(move || while answer(stream.as_ref().unwrap(), &*respond).is_some() {});
        }
    });
    address
}

/// A server called with a token, without long waits.
pub fn server(address: &str, token: &str) -> Server {
    Server::new(address, Token::given(token)).unwrap().with_pause(Duration::from_millis(1))
}

fn answer(stream: &TcpStream, respond: &Respond) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok().filter(|n| *n > 0)?;
    let (mut length, mut token) = (0, String::new());
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|n| *n > 0)?;
        let line = line.trim().to_owned();
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(": ").unwrap_or((&line, ""));
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().unwrap(),
            "authorization" => token = value.to_owned(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let mut words = first.split(' ');
    let call = format!("{} {}", words.next()?, words.next()?);
    let (status, headers, answer) = respond(&call, &token, body);
    let mut stream = stream;
    write!(stream, "HTTP/1.1 {status} x\r\n{headers}Content-Length: {}\r\n\r\n{answer}", answer.len()).ok()
}
