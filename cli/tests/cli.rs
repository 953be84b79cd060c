//! The program itself: what it prints, and how it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs the program in a folder; gives how it ended, and all that it printed.
fn nearhand(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nearhand"));
    let output = command.current_dir(folder).env_remove("NEARHAND_OPERATOR_TOKEN").args(arguments).output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(printed).unwrap())
}

#[test]
fn check_ends_by_what_it_found() {
    let good = support::site(&[]);
    let (code, printed) = nearhand(good.path(), &["check", "."]);
    assert_eq!((code, printed.as_str()), (Some(0), ". is in order: 2 articles in 2 languages\n"));

    let bad = support::site(&[("locales/en.ftl", "brnd = x\ncategory-orders = x\n")]);
    let (code, printed) = nearhand(bad.path(), &["check", "."]);
    let expected = "./locales/en.ftl:1: there is no message `brnd`: did you mean `brand`?\n1 error in .\n";
    assert_eq!((code, printed.as_str()), (Some(1), expected));
}

#[test]
fn new_writes_a_site_that_is_in_order_and_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (code, printed) = nearhand(folder.path(), &["new", "lamps"]);
    assert_eq!(code, Some(0), "{printed}");
    assert!(printed.contains("  nearhand check lamps\n  nearhand publish lamps --to "), "{printed}");
    let (code, printed) = nearhand(folder.path(), &["check", "lamps"]);
    assert_eq!((code, printed.as_str()), (Some(0), "lamps is in order: 2 articles in 1 language\n"));
    assert_eq!(nearhand::compile(&folder.path().join("lamps")).unwrap().manifest.site.id.as_str(), "lamps");
    let (code, printed) = nearhand(folder.path(), &["new", "lamps"]);
    assert_eq!((code, printed.as_str()), (Some(1), "lamps is not empty: name a new folder, nothing is overwritten\n"));
}

#[test]
fn every_line_of_the_starter_that_is_commented_out_is_right_too() {
    let folder = tempfile::tempdir().unwrap();
    let (_, _) = nearhand(folder.path(), &["new", "lamps"]);
    let path = folder.path().join("lamps/site.toml");
    let settings = std::fs::read_to_string(&path).unwrap();
    let is_setting = |line: &&str| line.starts_with("# ") && (line.contains(" = ") || line.contains("[["));
    let full: Vec<&str> =
        settings.lines().map(|line| Some(line).filter(is_setting).map_or(line, |l| &l[2..])).collect();
    assert!(full.iter().any(|line| line.starts_with("accent")) && full.contains(&"[[markets]]"));
    std::fs::write(&path, full.join("\n")).unwrap();
    let (code, printed) = nearhand(folder.path(), &["check", "lamps"]);
    assert_eq!((code, printed.as_str()), (Some(0), "lamps is in order: 2 articles in 1 language\n"));
}

/// Judges messages, a line each, with a site's words.
fn complaints(folder: &Path, locale: &str, messages: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nearhand"));
    command.current_dir(folder).args(["complaints", ".", "--locale", locale]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Who refuses the locale reads no messages.
    let _ = child.stdin.take().unwrap().write_all(messages.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn complaints_are_told_line_by_line() {
    let messages = "This is unacceptable, I want my money back!\n\nHow do I return a lamp?\r\nThe glimmer is gone";
    let plain = support::site(&[]);
    let (code, out, _) = complaints(plain.path(), "en", messages);
    assert_eq!((code, out.as_str()), (Some(0), "upset\tunacceptable, want my money\ncalm\t\ncalm\t\ncalm\t\n"));

    let own =
        [("complaints/en.toml", "add.anger = [\"glimmer is gone\"]\nremove = [\"unacceptable\", \"want my money\"]\n")];
    let (code, out, _) = complaints(support::site(&own).path(), "en-GB", messages);
    assert_eq!((code, out.as_str()), (Some(0), "calm\t\ncalm\t\ncalm\t\nupset\tglimmer is gone\n"));

    let (code, out, error) = complaints(plain.path(), "tlh", "Qapla'");
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(error.starts_with("Nearhand notices no complaints in `tlh`: give one of af, ar, "), "{error}");
    let wrong = support::site(&[("complaints/en.toml", "add.anger = [\"…\"]\n")]);
    let (code, out, error) = complaints(wrong.path(), "en", messages);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert_eq!(error, "./complaints/en.toml:1: `…` can be found in no message: give letters or digits\n");
    let (code, _, error) = complaints(Path::new("/"), "en", messages);
    assert_eq!((code, error.as_str()), (Some(1), "./site.toml: is not there: name the folder of a site\n"));
}

#[test]
fn without_a_token_or_over_plain_http_nothing_is_sent() {
    let good = support::site(&[]);
    let (code, printed) = nearhand(good.path(), &["publish", ".", "--to", "http://localhost:1"]);
    assert!(code == Some(1) && printed.starts_with("there is no operator's token: give `--token`"), "{printed}");
    let (code, printed) = nearhand(good.path(), &["publish", ".", "--to", "https://help.example", "--token", "short"]);
    assert!(code == Some(1) && printed.starts_with("the token from `--token` is too short"), "{printed}");
    let token = "t".repeat(32);
    let (code, printed) = nearhand(good.path(), &["publish", ".", "--to", "http://help.example", "--token", &token]);
    assert!(
        code == Some(1) && printed.starts_with("the token is not sent over plain http to help.example"),
        "{printed}"
    );
    let (code, printed) = nearhand(good.path(), &["requests", "--site", "A b", "--from", "https://help.example"]);
    assert!(code == Some(2) && printed.contains("is not a name"), "{printed}");
}

/// A server that gives one answer to each call, and tells what it was asked.
fn answering(status: &'static str, body: &'static str) -> (String, std::sync::mpsc::Receiver<String>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, asked) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            use std::io::{BufRead, BufReader, Read};
            let mut stream = BufReader::new(stream.unwrap());
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                assert!(stream.read_line(&mut head).unwrap() > 0, "{head}");
            }
            let length =
                head.to_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            let mut mail = vec![0; length.unwrap_or(0)];
            stream.read_exact(&mut mail).unwrap();
            let told =
                format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
            stream.get_mut().write_all(told.as_bytes()).unwrap();
            sender.send(head + &String::from_utf8(mail).unwrap()).unwrap();
        }
    });
    (url, asked)
}

#[test]
fn a_mail_that_is_handed_over_ends_as_mail_servers_expect() {
    const WRONG: &str = r#"{"type":"x","title":"x","status":422,"detail":"x","errors":[{"field":"mail","detail":"This mail is too large."}]}"#;
    let folder = tempfile::tempdir().unwrap();
    let take = |url: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nearhand"));
        command.current_dir(folder.path()).env("NEARHAND_OPERATOR_TOKEN", "t".repeat(32));
        command.args([
            "take-mail",
            "mine",
            "--to",
            url,
            "--sender",
            "a&b@mail.example",
            "--recipient",
            "help+x@in.example",
        ]);
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(b"Subject: x\r\n\r\nWhere is it?\r\n").unwrap();
        let output = child.wait_with_output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    for (status, body, code, words) in [
        ("202 Accepted", "{\"stored\":true}", 0, ""),
        ("404 Not Found", "{}", 67, "nobody is at this address"),
        ("422 Unprocessable Content", WRONG, 65, "This mail is too large."),
        ("401 Unauthorized", "{}", 75, "401: again later"),
        ("429 Too Many Requests", "{}", 75, "429: again later"),
        ("400 Bad Request", "{}", 75, "400: again later"),
    ] {
        let (url, asked) = answering(status, body);
        let (ended, said) = take(&url);
        assert!(ended == code && said.contains(words), "{status}: {ended} {said}");
        let asked = asked.recv().unwrap();
        let path = "POST /api/v1/sites/mine/desk/mail?sender=a%26b%40mail.example&recipient=help%2Bx%40in.example ";
        assert!(asked.starts_with(path) && asked.ends_with("\r\n\r\nWhere is it?\r\n"), "{asked}");
    }
    // Nobody is there: the mail server keeps it, and may tell its sender these words.
    let (ended, said) = take("http://127.0.0.1:9");
    assert!(ended == 75 && said.contains("again later") && !said.contains("127.0.0.1"), "{ended} {said}");
}
