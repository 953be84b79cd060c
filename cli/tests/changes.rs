//! `nearhand changes` against a server that keeps what it is asked, fails, and is cut off.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use serde_json::json;
use support::http::serve_text;

const TOKEN: &str = "a-token-of-the-tests-of-32-characters";

type Asked = Arc<Mutex<Vec<String>>>;

fn line(reference: &str) -> String {
    json!({ "type": "conversation", "change": 1, "reference": reference }).to_string() + "\n"
}

fn end(cursor: &str, more: bool, unreachable: &[&str]) -> String {
    json!({ "type": "page", "cursor": cursor, "more": more, "unreachable": unreachable }).to_string() + "\n"
}

/// A server whose answers depend on the cursor that it is asked with, and on how often it was asked.
fn server(page: impl Fn(&str, usize) -> (u16, String, String) + Send + Sync + 'static) -> (String, Asked) {
    let asked = Asked::default();
    let told = Arc::clone(&asked);
    let address = serve_text(move |call, _, _| {
        let mut asked = told.lock().unwrap();
        asked.push(call.to_owned());
        let after = call.split("after=").nth(1).unwrap_or_default().split('&').next().unwrap().to_owned();
        page(&after, asked.len())
    });
    (address, asked)
}

fn ok(lines: String) -> (u16, String, String) {
    (200, "Content-Type: application/x-ndjson\r\n".to_owned(), lines)
}

/// Runs the program in a folder: how it ended, and what it printed to standard output and beside it.
fn changes(folder: &Path, address: &str, arguments: &[&str]) -> (bool, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nearhand"));
    command.current_dir(folder).env_remove("NEARHAND_OPERATOR_TOKEN");
    command.args(["changes", "lumen", "--from", address, "--token", TOKEN]).args(arguments);
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

fn two_pages(after: &str, _: usize) -> (u16, String, String) {
    ok(match after {
        "" => line("EU-1") + &line("EU-2") + &end("c1", true, &[]),
        "c1" => json!({ "type": "erased", "reference": "EU-1" }).to_string() + "\n" + &end("c2", false, &[]),
        _ => end("c2", false, &["apac"]),
    })
}

#[test]
fn pages_are_written_one_after_the_other_and_the_next_run_goes_on() {
    let (address, asked) = server(two_pages);
    let folder = tempfile::tempdir().unwrap();
    let run = || changes(folder.path(), &address, &["--state", "state.json", "--out", "lines.jsonl", "--notes"]);
    let (ended, out, beside) = run();
    assert!(ended && out.is_empty(), "{out} {beside}");
    assert!(beside.contains("2 conversations, 0 joined with another, 1 erased\n"), "{beside}");
    let lines = fs::read_to_string(folder.path().join("lines.jsonl")).unwrap();
    assert_eq!(lines, line("EU-1") + &line("EU-2") + "{\"reference\":\"EU-1\",\"type\":\"erased\"}\n");
    let (ended, _, beside) = run();
    assert!(ended && beside.contains("apac did not answer"), "{beside}");
    assert_eq!(fs::read_to_string(folder.path().join("lines.jsonl")).unwrap(), lines, "nothing is new");
    let calls = ["", "&after=c1", "&after=c2"]
        .map(|after| format!("GET /api/v1/sites/lumen/desk/changes?limit=200{after}&notes=1"));
    assert_eq!(*asked.lock().unwrap(), calls);
}

#[test]
fn lines_go_to_standard_output_and_nothing_else_does() {
    let (address, _) = server(two_pages);
    let folder = tempfile::tempdir().unwrap();
    let (ended, out, beside) = changes(folder.path(), &address, &[]);
    assert!(ended);
    assert_eq!(out.lines().count(), 3);
    assert!(beside.contains("next: --after c2\n"), "{beside}");
    let (_, out, _) = changes(folder.path(), &address, &["--after", "c1"]);
    assert_eq!(out.lines().count(), 1);
    let (ended, _, beside) = changes(folder.path(), &address, &["--after", "c1", "--state", "state.json"]);
    assert!(!ended && beside.contains("cannot be used with"), "{beside}");
}

#[test]
fn where_a_page_fails_what_was_written_before_it_counts() {
    // The second page never comes whole: first the server fails, then the page has no end.
    let fails = |after: &str, n: usize| match after {
        "" => ok(line("EU-1") + &end("c1", true, &[])),
        _ if n < 5 => (503, "Retry-After: 0\r\n".to_owned(), json!({ "title": "Not now" }).to_string()),
        _ if n == 5 => ok(line("EU-2")),
        _ => ok(line("EU-2") + &end("c2", false, &[])),
    };
    let (address, _) = server(fails);
    let folder = tempfile::tempdir().unwrap();
    let run = || changes(folder.path(), &address, &["--state", "state.json", "--out", "lines.jsonl"]);
    let state = || fs::read_to_string(folder.path().join("state.json")).unwrap();
    for expected in ["answered 503: Not now", "its last line is missing"] {
        let (ended, _, beside) = run();
        assert!(!ended && beside.contains(expected), "{beside}");
        assert!(state().contains("\"c1\""), "{}", state());
    }
    assert!(run().0);
    assert!(state().contains("\"c2\""));
    assert_eq!(fs::read_to_string(folder.path().join("lines.jsonl")).unwrap(), line("EU-1") + &line("EU-2"));
    // Of standard output nobody knows whether it was kept: it begins anew.
    let (address, _) = server(move |after, n| fails(after, if after.is_empty() { n } else { 2 }));
    let (ended, out, _) = changes(folder.path(), &address, &["--state", "other.json"]);
    assert!(!ended && out == line("EU-1"));
    assert!(!folder.path().join("other.json").exists());
}

#[test]
fn a_server_is_asked_again_when_it_says_so_and_not_where_that_is_long() {
    let busy = |wait: &str| (429, format!("Retry-After: {wait}\r\n"), json!({ "title": "Too much" }).to_string());
    let (address, asked) = server(move |_, n| if n == 1 { busy("2") } else { ok(end("c1", false, &[])) });
    let folder = tempfile::tempdir().unwrap();
    let began = std::time::Instant::now();
    assert!(changes(folder.path(), &address, &[]).0);
    assert!(began.elapsed().as_secs() >= 2);
    assert_eq!(asked.lock().unwrap().len(), 2);
    let (address, asked) = server(move |_, _| busy("600"));
    let (ended, _, beside) = changes(folder.path(), &address, &[]);
    assert!(!ended && beside.contains("answered 429"), "{beside}");
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[test]
fn a_server_that_promises_more_for_ever_is_left() {
    let (address, asked) = server(|_, _| ok(end("c1", true, &[])));
    let folder = tempfile::tempdir().unwrap();
    assert!(changes(folder.path(), &address, &[]).0);
    assert_eq!(asked.lock().unwrap().len(), 2);
}
