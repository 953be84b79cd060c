//! `nearhand changes`: what is new or has changed of a site's conversations, as JSON Lines for a data warehouse.
//!
//! At least once: a line may come again, and none is passed by. So the cursor is kept once the lines are on disk, and never before.

mod file;
mod state;

use std::io::Write;

use nearhand_shared::id::SiteId;
use serde::Deserialize;

use crate::records;
use crate::server::{Failure, Server};

pub use file::{Lines, NotAppended};
pub use state::{NoState, State};

/// How many conversations one call asks for: at most as many as the server gives.
const PAGE: usize = 200;

/// Why not all was written. What was written is whole lines.
#[derive(Debug, thiserror::Error)]
pub enum NotTold {
    /// The server refused, or did not answer.
    #[error(transparent)]
    Server(#[from] Failure),
    /// The file of the cursor cannot be used.
    #[error(transparent)]
    State(#[from] NoState),
    /// The file of the lines cannot be used.
    #[error(transparent)]
    File(#[from] NotAppended),
    /// The lines cannot be written elsewhere.
    #[error("cannot write: {0}")]
    Write(#[from] std::io::Error),
}

/// Where lines go.
pub enum Out<'w> {
    /// To the end of a file: after each page they are on disk, and the cursor is kept.
    File(Lines),
    /// Elsewhere, such as to standard output, of which nobody knows what becomes of it: the cursor is kept once all is written.
    Elsewhere(&'w mut dyn Write),
}

/// What was written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Conversations as they are now.
    pub conversations: usize,
    /// Those that were joined with another.
    pub joined: usize,
    /// Those that were erased.
    pub erased: usize,
    /// Where to go on.
    pub cursor: String,
    /// Regions that do not answer: what is new there comes the next time.
    pub unreachable: Vec<String>,
}

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct End {
    cursor: String,
    more: bool,
    #[serde(default)]
    unreachable: Vec<String>,
}

/// A page of the server's: its lines, and what stands at its end.
struct Page {
    lines: Vec<u8>,
    /// What each line is.
    kinds: Vec<Line>,
    end: End,
}

/// Writes all that has changed after a cursor, which is empty at first, and keeps the new one in a state where there is one.
///
/// # Errors
/// [`NotTold`].
pub fn run(
    server: &Server,
    site: &SiteId,
    after: &str,
    notes: bool,
    (out, state): (&mut Out<'_>, Option<&State>),
    tell: &mut dyn FnMut(&str),
) -> Result<Told, NotTold> {
    let mut told = Told { cursor: after.to_owned(), ..Told::default() };
    loop {
        let page = fetch(server, site, &told.cursor, notes)?;
        match out {
            Out::File(file) => {
                file.append(&page.lines)?;
                state.map(|state| state.keep(&page.end.cursor)).transpose()?;
            }
            Out::Elsewhere(out) => out.write_all(&page.lines)?,
        }
        page.kinds.iter().for_each(|line| told.count(line));
        let is_same = told.cursor == page.end.cursor;
        told.cursor = page.end.cursor;
        told.unreachable = page.end.unreachable;
        // A server that promises more and gives nothing would be asked without end.
        if !page.end.more || is_same {
            break;
        }
        tell(&format!("{} conversations", told.conversations));
    }
    if let Out::Elsewhere(out) = out {
        out.flush()?;
        state.map(|state| state.keep(&told.cursor)).transpose()?;
    }
    Ok(told)
}

fn fetch(server: &Server, site: &SiteId, after: &str, notes: bool) -> Result<Page, Failure> {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("limit", &PAGE.to_string());
    if !after.is_empty() {
        query.append_pair("after", after);
    }
    if notes {
        query.append_pair("notes", "1");
    }
    let answer = server.get(&format!("/api/v1/sites/{site}/desk/changes?{}", query.finish()))?;
    server.expect_success(&answer)?;
    // The last line says that the page is whole; it is none of the lines that are kept.
    let bytes = answer.bytes();
    let body = bytes.strip_suffix(b"\n").unwrap_or_default();
    let (lines, end) = match body.iter().rposition(|byte| *byte == b'\n') {
        Some(at) => body.split_at_checked(at + 1).unwrap_or_default(),
        None => ([].as_slice(), body),
    };
    let read = |line: &[u8]| serde_json::from_slice::<Line>(line).map_err(|error| answer.unreadable(&error));
    let kinds =
        lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(read).collect::<Result<_, _>>()?;
    if read(end)?.kind != "page" {
        return Err(answer.unreadable(&"its last line is missing"));
    }
    let end = serde_json::from_slice(end).map_err(|error| answer.unreadable(&error))?;
    Ok(Page { lines: lines.to_vec(), kinds, end })
}

impl Told {
    fn count(&mut self, line: &Line) {
        match line.kind.as_str() {
            "erased" => self.erased += 1,
            "joined" => self.joined += 1,
            _ => self.conversations += 1,
        }
    }

    /// What was written, for whoever reads along.
    pub fn summary(&self) -> String {
        let Told { conversations, joined, erased, .. } = self;
        format!("{conversations} conversations, {joined} joined with another, {erased} erased")
    }

    /// What is missing, if regions did not answer.
    pub fn warning(&self) -> Option<String> {
        records::warning(&self.unreachable).map(|warning| format!("{warning}, or the next time: nothing is passed by"))
    }
}
