//! Calls to services of others: with an end, without a redirect followed, and of a bounded length.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use worker::{AbortController, AbortSignal, Delay, Fetch, Headers, Request, RequestInit, RequestRedirect};

/// Why a service has not answered. Nothing in it is of what was sent.
#[derive(Debug)]
pub enum Unanswered {
    /// It cannot be asked like that.
    Request(worker::Error),
    /// It has not answered in time.
    Slow,
    /// It cannot be reached, or its answer broke off.
    Unreachable(worker::Error),
    /// It answers more than is read.
    Long,
}

impl Unanswered {
    /// Its name in the log.
    pub const fn kind(&self) -> &'static str {
        match self {
            Unanswered::Request(_) => "request",
            Unanswered::Slow => "slow",
            Unanswered::Unreachable(_) => "unreachable",
            Unanswered::Long => "answer",
        }
    }
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unanswered::Request(error) | Unanswered::Unreachable(error) => error.fmt(f),
            Unanswered::Slow => f.write_str("it has not answered in time"),
            Unanswered::Long => f.write_str("it is too long"),
        }
    }
}

/// Tells a service something: the status and the headers of its answer. What else it says is not read.
///
/// # Errors
/// [`Unanswered`].
pub async fn status(address: &str, mut init: RequestInit, patience: Duration) -> Result<(u16, Headers), Unanswered> {
    init.with_redirect(RequestRedirect::Manual);
    let request = Request::new_with_init(address, &init).map_err(Unanswered::Request)?;
    let (signal, is_late) = ending_after(patience);
    let failed = |error| if is_late.get() { Unanswered::Slow } else { Unanswered::Unreachable(error) };
    let response = Fetch::Request(request).send_with_signal(&signal).await.map_err(failed)?;
    Ok((response.status_code(), response.headers().clone()))
}

/// A signal that ends a call after a while, and whether it has.
fn ending_after(patience: Duration) -> (AbortSignal, Rc<Cell<bool>>) {
    let (controller, is_late) = (AbortController::default(), Rc::new(Cell::new(false)));
    let (signal, late) = (controller.signal(), Rc::clone(&is_late));
    wasm_bindgen_futures::spawn_local(async move {
        Delay::from(patience).await;
        late.set(true);
        controller.abort();
    });
    (signal, is_late)
}

/// Asks a service: its status, and a body of at most `most` bytes.
///
/// # Errors
/// [`Unanswered`].
pub async fn call(
    address: &str,
    mut init: RequestInit,
    patience: Duration,
    most: usize,
) -> Result<(u16, Vec<u8>), Unanswered> {
    init.with_redirect(RequestRedirect::Manual);
    let request = Request::new_with_init(address, &init).map_err(Unanswered::Request)?;
    let (signal, is_late) = ending_after(patience);
    let failed = |error| if is_late.get() { Unanswered::Slow } else { Unanswered::Unreachable(error) };
    let mut response = Fetch::Request(request).send_with_signal(&signal).await.map_err(failed)?;
    let body = response.bytes().await.map_err(failed)?;
    if body.len() > most { Err(Unanswered::Long) } else { Ok((response.status_code(), body)) }
}
