//! As much of WebSockets (RFC 6455) as a measurement on the loopback needs: whole frames of text, one reader.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

/// How long a frame is waited for.
const PATIENCE: Duration = Duration::from_secs(30);
/// What a socket reads at once, in bytes: there are thousands of them.
const BUFFER: usize = 2 * 1024;
/// A whole frame of text, and one that closes (RFC 6455, section 5.2).
const TEXT: u8 = 0x81;
const CLOSE: u8 = 0x88;
/// The bit of a frame that is masked, as all of a client's are.
const MASKED: u8 = 0x80;
/// Lengths that stand in two and in eight bytes more.
const TWO_MORE: u8 = 126;
const EIGHT_MORE: u8 = 127;

/// A connection.
pub struct Socket {
    stream: BufReader<TcpStream>,
}

impl Socket {
    /// Opens one at a path of this machine.
    pub fn open(port: u16, path: &str) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut socket = Self { stream: BufReader::with_capacity(BUFFER, stream) };
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: bmVhcmhhbmQtYmVuY2gtMQ==\r\n\
             Sec-WebSocket-Protocol: nearhand.v1\r\n\r\n"
        );
        socket.stream.get_mut().write_all(request.as_bytes())?;
        let mut status = String::new();
        socket.stream.read_line(&mut status)?;
        ensure!(status.contains(" 101 "), "{path} opens no socket: {}", status.trim());
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            ensure!(socket.stream.read_line(&mut line)? > 0, "{path}: the answer broke off");
        }
        Ok(socket)
    }

    /// Says something.
    pub fn say(&mut self, text: &str) -> Result<()> {
        Ok(self.stream.get_mut().write_all(&frame(text)?)?)
    }

    /// The next frame of text.
    pub fn hear(&mut self) -> Result<String> {
        loop {
            let [kind, length] = self.bytes()?;
            let length = match length {
                TWO_MORE => u64::from(u16::from_be_bytes(self.bytes()?)),
                EIGHT_MORE => u64::from_be_bytes(self.bytes()?),
                short => u64::from(short),
            };
            let mut body = Vec::new();
            self.stream.by_ref().take(length).read_to_end(&mut body)?;
            match kind {
                TEXT => return String::from_utf8(body).context("a frame is not UTF-8"),
                CLOSE => bail!("the socket was closed: {}", String::from_utf8_lossy(body.get(2..).unwrap_or_default())),
                _ => {}
            }
        }
    }

    /// The next frame that holds a text; others are passed by.
    pub fn hear_of(&mut self, part: &str) -> Result<String> {
        loop {
            let text = self.hear()?;
            if text.contains(part) {
                return Ok(text);
            }
            ensure!(!text.contains(r#""type":"error""#), "{text}");
        }
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.stream.read_exact(&mut bytes).context("nothing more is heard")?;
        Ok(bytes)
    }
}

/// A frame of text as a client sends it. Its mask is zero: there is nobody between who could be fooled by what is said.
fn frame(text: &str) -> Result<Vec<u8>> {
    let mut frame = vec![TEXT];
    match u16::try_from(text.len()).context("too long for a frame of the bench")? {
        short @ 0..126 => frame.push(MASKED | u8::try_from(short)?),
        long => {
            frame.push(MASKED | TWO_MORE);
            frame.extend(long.to_be_bytes());
        }
    }
    frame.extend([0; 4]);
    frame.extend(text.bytes());
    Ok(frame)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn frames_are_written_and_read_whatever_their_length() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            stream.write_all(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n").unwrap();
            stream.write_all(b"\x81\x05hello\x8a\x00").unwrap();
            stream.write_all(&[0x81, 126, 0x01, 0x2c]).unwrap();
            stream.write_all(&[b'x'; 300]).unwrap();
            stream.write_all(b"\x88\x07\x03\xe8later").unwrap();
            let mut said = Vec::new();
            stream.read_to_end(&mut said).unwrap();
            said
        });
        let mut socket = Socket::open(port, "/").unwrap();
        assert_eq!(socket.hear().unwrap(), "hello");
        assert_eq!(socket.hear_of("xx").unwrap(), "x".repeat(300));
        assert!(socket.hear().unwrap_err().to_string().contains("later"));
        socket.say("short").unwrap();
        socket.say(&"y".repeat(200)).unwrap();
        drop(socket);
        let said = server.join().unwrap();
        assert!(said.windows(11).any(|part| part == b"\x81\x85\0\0\0\0short"));
        assert!(said.ends_with(&[[0x81, 0xfe, 0, 200, 0, 0, 0, 0].as_slice(), &[b'y'; 200]].concat()));
    }
}
