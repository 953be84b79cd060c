//! How soon a worker answers after its process was started.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::workerd::{self, NEARHAND, Worker};

/// How often it is started.
const STARTS: usize = 7;
/// A page that needs the site's content.
const PAGE: &str = "/w/lumen/?locale=de";

/// The medians.
pub struct Start {
    pub name: &'static str,
    /// From spawn to the first answer.
    pub first: Duration,
    /// From spawn to the first rendered page, with its content read.
    pub page: Option<Duration>,
}

/// Starts a worker again and again. Nearhand has its sites before.
pub fn measure(worker: &'static Worker) -> Result<Start> {
    let has_pages = worker.name == NEARHAND.name;
    if has_pages {
        drop(workerd::published()?);
    }
    let (mut first, mut page) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let started = Instant::now();
        let mut process = worker.spawn()?;
        process.wait_for(worker.health)?;
        first.push(started.elapsed());
        if has_pages {
            process.wait_for(PAGE)?;
            page.push(started.elapsed());
        }
    }
    Ok(Start { name: worker.name, first: median(first).unwrap_or_default(), page: median(page) })
}

fn median(mut times: Vec<Duration>) -> Option<Duration> {
    times.sort();
    times.get(times.len() / 2).copied()
}
