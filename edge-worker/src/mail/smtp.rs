//! To a server that takes mail, over a socket of the platform's. What is said is decided in `shared`.

use std::future::poll_fn;
use std::io::Result;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::future::{Either, select};
use jiff::Timestamp;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::smtp::{Act, Mail, Talk, envelope_address};
use nearhand_shared::mail::way::{Security, Server};
use nearhand_shared::mail::{Outcome, Why, mime};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use worker::{Delay, SecureTransport, Socket};

/// How long a talk may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends a mail.
pub async fn send(
    server: &Server,
    letter: &Letter,
    written: Timestamp,
    before: &[String],
    doubt: &dyn Fn() -> bool,
) -> Outcome {
    let Some(to) = envelope_address(&letter.to) else { return Outcome::Not(Why::Recipient, String::new()) };
    let message = mime::message(letter, written, before);
    let helo = letter.from.rsplit('@').next().unwrap_or("localhost");
    let mut talk = Talk::new(server, Mail { helo, from: &letter.from, to: &to, message: &message });
    let security = match server.security {
        Security::Tls => SecureTransport::On,
        Security::StartTls => SecureTransport::StartTls,
        Security::None => SecureTransport::Off,
    };
    let Ok(mut socket) = Socket::builder().secure_transport(security).connect(&server.host, server.port) else {
        return talk.broken(false);
    };
    let ended = {
        let talking = Box::pin(converse(&mut talk, socket, doubt));
        match select(talking, Box::pin(Delay::from(PATIENCE))).await {
            Either::Left((ended, _)) => Some(ended),
            Either::Right(_) => None,
        }
    };
    let Some((outcome, left)) = ended else { return talk.broken(true) };
    if let Some(left) = left {
        socket = left;
        // Nobody waits for the end of it.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = socket.close().await;
        });
    }
    outcome.unwrap_or_else(|| talk.broken(false))
}

/// Does what the talk says, until it is over; none where the server has hung up.
async fn converse(
    talk: &mut Talk<'_>,
    mut socket: Socket,
    doubt: &dyn Fn() -> bool,
) -> (Option<Outcome>, Option<Socket>) {
    let mut act = Act::Read;
    let mut buffer = [0; 2_048];
    loop {
        match act {
            Act::Done(outcome, last) => {
                let _ = write(&mut socket, last.as_bytes()).await;
                return (Some(outcome), Some(socket));
            }
            Act::StartTls => {
                socket = socket.start_tls();
                act = talk.encrypted();
                continue;
            }
            Act::Write(said) => {
                // What cannot be written down is not sent.
                if talk.is_told_all() && !doubt() {
                    return (Some(Outcome::Not(Why::Busy, String::new())), Some(socket));
                }
                if write(&mut socket, said.as_bytes()).await.is_err() {
                    return (None, None);
                }
            }
            Act::Read => {}
        }
        match read(&mut socket, &mut buffer).await {
            Ok(heard) if heard > 0 => act = talk.hear(buffer.get(..heard).unwrap_or_default()),
            _ => return (None, None),
        }
    }
}

async fn read(socket: &mut Socket, buffer: &mut [u8]) -> Result<usize> {
    poll_fn(|context| {
        let mut into = ReadBuf::new(buffer);
        match Pin::new(&mut *socket).poll_read(context, &mut into) {
            Poll::Ready(read) => Poll::Ready(read.map(|()| into.filled().len())),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn write(socket: &mut Socket, bytes: &[u8]) -> Result<()> {
    let mut left = bytes;
    while !left.is_empty() {
        let written = poll_fn(|context| Pin::new(&mut *socket).poll_write(context, left)).await?;
        left = left.get(written.max(1)..).unwrap_or_default();
    }
    Ok(())
}
