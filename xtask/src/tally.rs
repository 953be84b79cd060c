//! Counts what passed and what failed, over all kinds of tests.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::run::stream;

/// How a program says what it counted, in a line of its output. The last such line is for all that it ran.
#[derive(Clone, Copy)]
pub enum Counts {
    /// Those that cargo compiles.
    Cargo,
    /// Ours: `N passed, N failed`, as this program says in the end.
    Plain,
}

struct Row {
    name: &'static str,
    passed: u64,
    failed: u64,
    took: Duration,
    note: Option<String>,
}

/// How work has ended, and how long it took.
pub struct Outcome<T> {
    took: Duration,
    result: Result<T>,
}

/// Does work whose row is made later: where it goes on beside other work, when that is done.
pub fn timed<T>(work: impl FnOnce() -> Result<T>) -> Outcome<T> {
    let started = Instant::now();
    let result = work();
    Outcome { took: started.elapsed(), result }
}

/// The rows of the summary, in the order they were made.
pub struct Tally {
    rows: Vec<Row>,
    started: Instant,
}

impl Tally {
    pub fn start() -> Self {
        Self { rows: Vec::new(), started: Instant::now() }
    }

    /// Something that holds or does not: counts one.
    pub fn check(&mut self, name: &'static str, check: impl FnOnce() -> Result<()>) -> bool {
        self.attempt(name, check).is_some()
    }

    /// The same for something whose outcome is needed further on.
    pub fn attempt<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("\n── {name}");
        self.take(name, timed(work))
    }

    /// The row of work that has been done elsewhere.
    pub fn take<T>(&mut self, name: &'static str, Outcome { took, result }: Outcome<T>) -> Option<T> {
        let note = result.as_ref().err().map(|error| format!("{error:#}"));
        if let Some(note) = &note {
            eprintln!("{name}: {note}");
        }
        let (passed, failed) = if note.is_none() { (1, 0) } else { (0, 1) };
        self.rows.push(Row { name, passed, failed, took, note });
        result.ok()
    }

    /// Programs that run tests and say how many: one row for all.
    pub fn tests(&mut self, name: &'static str, counts: Counts, commands: &mut [Command]) {
        println!("\n── {name}");
        let started = Instant::now();
        let (mut passed, mut failed) = (0, 0);
        let mut notes = Vec::new();
        for command in commands {
            let (mut p, mut f) = (0, 0);
            let outcome = stream(command, |line| {
                if let Some(said) = counts.read(line) {
                    (p, f) = said;
                }
            });
            match outcome {
                Err(error) => notes.push(format!("{error:#}")),
                // A program that breaks before it counts is one failure.
                Ok(status) if !status.success() && f == 0 => notes.push(format!("broke ({status})")),
                Ok(_) => (),
            }
            (passed, failed) = (passed + p, failed + f);
        }
        if passed + failed == 0 && notes.is_empty() {
            notes.push("ran no test".to_owned());
        }
        for note in &notes {
            eprintln!("{name}: {note}");
            failed += 1;
        }
        let note = (!notes.is_empty()).then(|| notes.join("; "));
        self.rows.push(Row { name, passed, failed, took: started.elapsed(), note });
    }

    /// Something that cannot be run on this machine, or after what failed before.
    pub fn skip(&mut self, name: &'static str, why: &str) {
        println!("\n── {name}\nnot run: {why}");
        self.rows.push(Row { name, passed: 0, failed: 0, took: Duration::ZERO, note: Some(format!("not run: {why}")) });
    }

    /// Prints the table and, as the very last line, the counts. Fails too where nothing has run.
    pub fn finish(self) -> ExitCode {
        println!("\n{:<34}{:>8}{:>8}{:>10}", "", "passed", "failed", "time");
        for Row { name, passed, failed, took, note } in &self.rows {
            // The first line says enough here; all of it was shown where it happened.
            let note = note.iter().flat_map(|note| note.lines()).next().unwrap_or_default();
            println!("{:<34}{passed:>8}{failed:>8}{:>8.1} s  {note}", name, took.as_secs_f64());
        }
        let sum = |count: fn(&Row) -> u64| self.rows.iter().map(count).sum::<u64>();
        let (passed, failed) = (sum(|row| row.passed), sum(|row| row.failed));
        // Less than the sum, where steps went on side by side.
        println!("{:<50}{:>8.1} s", "all", self.started.elapsed().as_secs_f64());
        println!("\n{passed} passed, {failed} failed");
        if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

impl Counts {
    fn read(self, line: &str) -> Option<(u64, u64)> {
        let counts = match self {
            // "test result: ok. 12 passed; 0 failed; 1 ignored; …"
            Self::Cargo => line.trim().strip_prefix("test result: ")?.split_once(". ")?.1,
            Self::Plain => line.trim(),
        };
        let mut numbers = counts.split([';', ',']).map(str::trim);
        let passed = numbers.next()?.strip_suffix(" passed")?.parse().ok()?;
        let failed = numbers.next()?.strip_suffix(" failed")?.parse().ok()?;
        Some((passed, failed))
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn reads_the_lines_that_count_and_no_others() {
        let cases = [
            (
                Counts::Cargo,
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out",
                Some((12, 0)),
            ),
            (Counts::Cargo, "test result: FAILED. 3 passed; 2 failed; 0 ignored", Some((3, 2))),
            (Counts::Cargo, "12 passed, 0 failed", None),
            (Counts::Cargo, "test passed ... ok", None),
            (Counts::Plain, "41 passed, 1 failed", Some((41, 1))),
            (Counts::Plain, "41 passed, 1 failed, 2 skipped", Some((41, 1))),
            (Counts::Plain, "ok 41 passed, 1 failed", None),
            (Counts::Plain, "", None),
        ];
        for (counts, line, expected) in cases {
            assert_eq!(counts.read(line), expected, "{line}");
        }
    }
}
