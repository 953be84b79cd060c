//! What runs on this machine rather than in workerd or a browser: the command line, and the tests in Rust.
//!
//! Compiled in one go. One package after the other, cargo would choose other features each time for the crates that they
//! share, and compile those and `shared` anew for each.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::root;
use crate::run::{Line, Running, capture};

/// The packages, and what each of them is tested with.
const SELECTION: [&str; 18] = [
    "--package",
    "nearhand-shared",
    "--package",
    "nearhand",
    "--package",
    "nearhand-widget",
    "--package",
    "nearhand-desk",
    "--package",
    "xtask",
    "--package",
    "nearhand-bench-corpus",
    "--package",
    "nearhand-bench-search",
    "--package",
    "nearhand-tests",
    "--features",
    "nearhand-shared/check,nearhand-widget/ssr,nearhand-desk/ssr",
];

/// A cargo command for all of them.
pub fn cargo(verb: &str) -> Command {
    let mut command = Command::new("cargo");
    command.arg(verb).args(SELECTION);
    command
}

/// The operator's command line.
pub fn nearhand() -> Command {
    program("nearhand")
}

/// What makes the corpus.
pub fn corpus() -> Command {
    program(CORPUS)
}

/// Where a program is that was compiled with the tests, or is compiled now.
pub fn built(name: &str) -> Result<PathBuf> {
    if let Some(program) = PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner).get(name) {
        return Ok(program.clone());
    }
    let mut command = Command::new("cargo");
    let made =
        capture(command.args(["build", "--quiet", "--package", name, "--bin", name, "--message-format", "json"]))?;
    let made = made.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let program = made.filter_map(|made| made.pointer("/executable")?.as_str().map(PathBuf::from)).next_back();
    program.with_context(|| format!("cargo made no {name}"))
}

/// A program of the project. Where the tests have been compiled it is there; else cargo compiles it, not optimised: that
/// would take longer than any use of it here.
fn program(name: &str) -> Command {
    if let Some(program) = PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner).get(name) {
        return Command::new(program);
    }
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--package", name, "--"]);
    command
}

/// The command that publishes a site. The command line finds the token as always.
pub fn publish(site: &Path, url: &str) -> Command {
    let mut command = nearhand();
    command.arg("publish").arg(site).args(["--to", url]);
    command
}

const CORPUS: &str = "nearhand-bench-corpus";

/// Where programs are that were compiled with the tests, by name.
static PROGRAMS: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());

/// The tests that have been compiled.
#[derive(Default)]
pub struct Tests(Vec<Test>);

/// A test program, and the folder of its package.
struct Test {
    folder: PathBuf,
    program: PathBuf,
}

impl Tests {
    /// Compiles all, in spite of those that do not compile: whether there are such is the second answer.
    pub fn compile() -> Result<(Self, bool)> {
        let mut command = cargo("build");
        command.args(["--tests", "--bin", CORPUS, "--keep-going", "--message-format", "json-render-diagnostics"]);
        let mut tests = Self::default();
        let status = Running::start(&mut command)?.each_line(|Line { text, error }| {
            if *error {
                eprintln!("{text}");
            } else if let Ok(message) = serde_json::from_str(text) {
                tests.note(&message);
            }
        })?;
        if tests.0.is_empty() {
            bail!("nothing compiles ({status})");
        }
        Ok((tests, status.success()))
    }

    /// The programs that test the package in a folder.
    pub fn of(&self, folder: &str) -> Vec<Command> {
        let folder = root().join(folder);
        let programs = self.0.iter().filter(|test| test.folder == folder).map(|test| {
            let mut command = Command::new(&test.program);
            // As cargo runs it.
            command.current_dir(&test.folder).env("CARGO_MANIFEST_DIR", &test.folder);
            command
        });
        programs.collect()
    }

    /// Takes a program from what cargo says it has made.
    fn note(&mut self, made: &Value) {
        let text = |pointer: &str| made.pointer(pointer).and_then(Value::as_str);
        let Some((program, manifest)) = text("/executable").zip(text("/manifest_path")) else { return };
        let folder = Path::new(manifest).parent().map(Path::to_owned).unwrap_or_default();
        if made.pointer("/profile/test") == Some(&Value::Bool(true)) {
            self.0.push(Test { folder, program: program.into() });
        } else if let Some(name) = text("/target/name") {
            PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), program.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn test_programs_are_taken_from_what_cargo_has_made_and_no_others() {
        let made = |folder: &str, program: Option<&str>, test: bool| {
            let manifest = root().join(folder).join("Cargo.toml");
            json!({ "manifest_path": manifest, "executable": program, "profile": { "test": test }, "target": { "name": "x" } })
        };
        let mut tests = Tests::default();
        let messages = [
            made("shared", Some("/t/shared-1"), true),
            made("shared", None, false),
            made("cli", Some("/t/cli-1"), true),
            made("cli", Some("/t/check-1"), true),
            made("cli", Some("/t/nearhand"), false),
            json!({ "reason": "build-finished", "success": true }),
        ];
        messages.iter().for_each(|message| tests.note(message));
        let of = |folder| tests.of(folder).iter().map(|command| command.get_program().to_owned()).collect::<Vec<_>>();
        assert_eq!(of("shared"), ["/t/shared-1"]);
        assert_eq!(of("cli"), ["/t/cli-1", "/t/check-1"]);
        assert!(of("widget").is_empty());
    }
}
