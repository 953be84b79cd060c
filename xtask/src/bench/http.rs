//! As much HTTP/1.1 as a measurement on the loopback needs: one kept connection, one request at a time.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result};

/// What a phone sends along, more or less; the floor gets it too.
const HEADERS: &str = "Host: help.example\r\n\
    User-Agent: Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0 Mobile\r\n\
    Accept-Language: de-DE,de;q=0.9,en;q=0.8\r\n\
    cf-blob: {\"country\":\"DE\",\"continent\":\"EU\",\"timezone\":\"Europe/Berlin\",\"colo\":\"TXL\",\"asn\":3320}\r\n";

/// What headers begin with in which the worker tells something of itself.
const OURS: &str = "nearhand-";

/// A GET of a page.
pub fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\n{HEADERS}Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n\r\n").into_bytes()
}

/// A GET of JSON.
pub fn get_json(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\n{HEADERS}Accept: application/json\r\n\r\n").into_bytes()
}

/// A POST of JSON with a key of its own.
pub fn post(path: &str, key: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\n{HEADERS}Accept: application/json\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nIdempotency-Key: {key}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// A kept connection.
pub struct Connection {
    stream: BufReader<TcpStream>,
    line: Vec<u8>,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    /// What the worker tells of itself in headers, as numbers by the header's name: in `nearhand-memory` how much memory it has taken,
    /// in bytes.
    pub told: HashMap<String, u64>,
    pub body: Vec<u8>,
}

impl Connection {
    pub fn open(port: u16) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self { stream: BufReader::with_capacity(64 * 1024, stream), line: Vec::new() })
    }

    /// Sends a request and reads its answer to the end.
    pub fn exchange(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.get_mut().write_all(request)?;
        let status = self.line()?.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no HTTP status")?;
        let (mut length, mut is_chunked, mut told) = (0, false, HashMap::new());
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().context("no length")?;
            }
            if name.get(..OURS.len()).is_some_and(|start| start.eq_ignore_ascii_case(OURS))
                && let Ok(number) = value.trim().parse()
            {
                told.insert(name.to_ascii_lowercase(), number);
            }
            is_chunked |= name.eq_ignore_ascii_case("transfer-encoding") && value.trim() == "chunked";
        }
        let mut body = Vec::new();
        if is_chunked {
            while self.chunk(&mut body)? {}
        } else {
            self.read(length, &mut body)?;
        }
        Ok(Answer { status, told, body })
    }

    fn line(&mut self) -> Result<&str> {
        self.line.clear();
        if self.stream.read_until(b'\n', &mut self.line)? == 0 {
            return Err(Error::from(ErrorKind::UnexpectedEof).into());
        }
        Ok(std::str::from_utf8(&self.line)?.trim_end())
    }

    fn read(&mut self, length: u64, body: &mut Vec<u8>) -> Result<()> {
        let read = self.stream.by_ref().take(length).read_to_end(body)?;
        if u64::try_from(read)? == length { Ok(()) } else { Err(Error::from(ErrorKind::UnexpectedEof).into()) }
    }

    /// Reads one chunk; the last is empty.
    fn chunk(&mut self, body: &mut Vec<u8>) -> Result<bool> {
        let length = u64::from_str_radix(self.line()?.split(';').next().unwrap_or_default(), 16)?;
        self.read(length, body)?;
        self.line()?;
        Ok(length > 0)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn reads_answers_of_known_length_and_in_chunks_one_after_the_other() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let mut connection = Connection::open(listener.local_addr().unwrap().port()).unwrap();
        let (mut server, _) = listener.accept().unwrap();
        let answers = [
            ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx: y\r\n\r\nhello", 200, "hello"),
            (
                "HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\na\r\n0123456789\r\n0\r\n\r\n",
                201,
                "abc0123456789",
            ),
            ("HTTP/1.1 204 No Content\r\n\r\n", 204, ""),
        ];
        for (text, ..) in answers {
            server.write_all(text.as_bytes()).unwrap();
        }
        for (text, status, body) in answers {
            let answer = connection.exchange(&get("/")).unwrap();
            assert_eq!((answer.status, answer.body.as_slice()), (status, body.as_bytes()), "{text}");
        }
        drop(server);
        assert!(connection.exchange(&get("/")).is_err());
    }
}
