//! docs/reference/: written from the code, so that it cannot be stale. Where it is, this test fails;
//! `NEARHAND_WRITE_REFERENCE=1 cargo test -p nearhand --test reference` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn source(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Compares a reference with what the code says now, or writes it.
fn expect(name: &str, text: &str) {
    let path = root().join("docs/reference").join(name);
    if std::env::var_os("NEARHAND_WRITE_REFERENCE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        return;
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    let line = there
        .lines()
        .zip(text.lines())
        .position(|(a, b)| a != b)
        .unwrap_or(there.lines().count().min(text.lines().count()));
    assert!(
        there == text,
        "docs/reference/{name} is stale from line {} on: `NEARHAND_WRITE_REFERENCE=1 cargo test -p nearhand --test reference` writes it anew",
        line + 1
    );
}

#[test]
fn of_the_command_line() {
    let mut out = String::from(
        "# The command line\n\nWhat `nearhand help` says of each command; written from the code (`cli/tests/reference.rs`).\n",
    );
    commands(&mut Vec::new(), &mut out);
    expect("cli.md", &out);
}

/// The help of a command, and of those in it.
fn commands(path: &mut Vec<String>, out: &mut String) {
    let printed =
        Command::new(env!("CARGO_BIN_EXE_nearhand")).args(&*path).arg("--help").env("COLUMNS", "100").output().unwrap();
    assert!(printed.status.success(), "{path:?}");
    let help = String::from_utf8(printed.stdout).unwrap();
    let name = path.iter().fold("nearhand".to_owned(), |name, part| format!("{name} {part}"));
    // What every command has is said once.
    let lines: Vec<&str> = help.lines().map(str::trim_end).collect();
    let shown = lines.join("\n");
    let shown = if path.is_empty() { shown } else { without_common(&shown) };
    write!(out, "\n## {name}\n\n```text\n{}\n```\n", shown.trim_end()).unwrap();
    let inside = help
        .split_once("\nCommands:\n")
        .map(|(_, rest)| rest.split("\n\n").next().unwrap_or_default())
        .unwrap_or_default();
    let names: Vec<String> =
        inside.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next().map(str::to_owned)).collect();
    for name in names.into_iter().filter(|name| !name.is_empty() && name != "help") {
        path.push(name);
        commands(path, out);
        path.pop();
    }
}

fn without_common(help: &str) -> String {
    let paragraphs = help.split("\n\n").filter(|part| {
        let first = part.lines().next().unwrap_or_default().trim();
        !(first.starts_with("-h, --help") || first.starts_with("-V, --version"))
    });
    let lines = paragraphs.collect::<Vec<_>>().join("\n\n");
    let lines: Vec<&str> = lines
        .lines()
        .filter(|line| !line.trim_start().starts_with("-h, --help") && !line.trim_start().starts_with("-V, --version"))
        .collect();
    lines.join("\n").trim_end().trim_end_matches("Options:").trim_end().to_owned()
}

/// A table of `site.toml`: how it is written, where its keys are listed, and the type that says what they are.
struct Of {
    heading: &'static str,
    keys: (&'static str, &'static str),
    fields: (&'static str, &'static str),
}

const SITE: &str = "shared/src/content/site.rs";
const TABLES: &[Of] = &[
    of("The file itself", ("mod", "SITE"), (SITE, "Site")),
    of("[[teams]]", ("team", "TEAM"), ("shared/src/content/site/team.rs", "Team")),
    of("callbacks = { … } of a team", ("team", "CALLBACKS"), ("shared/src/content/site/team.rs", "Callbacks")),
    of("[[channels]]", ("channel", "CHANNEL"), ("shared/src/content/site/channel.rs", "Channel")),
    of("[[markets]]", ("market", "MARKET"), (SITE, "Market")),
    of("[[topics]]", ("topic", "TOPIC"), (SITE, "Topic")),
    of("[logo]", ("logo", "LOGO"), ("shared/src/content/site/logo.rs", "Logo")),
    of("shapes = [{ … }] of the logo", ("logo", "SHAPE"), ("shared/src/content/site/logo.rs", "Shape")),
    of("[desk]", ("desk", "DESK"), (SITE, "Desk")),
    of("[desk.oidc]", ("desk", "OIDC"), (SITE, "Oidc")),
    of("[desk.access]", ("desk", "ACCESS"), (SITE, "Access")),
    of("[translation]", ("translation", "TRANSLATION"), ("shared/src/content/site/translation.rs", "Translation")),
    of("[mail]", ("mail", "MAIL"), ("shared/src/content/site/mail.rs", "Mail")),
    of("[survey]", ("survey", "SURVEY"), ("shared/src/content/site/survey.rs", "Survey")),
    of("[consent]", ("consent", "CONSENT"), ("shared/src/content/site/consent.rs", "Consent")),
    of("[retention]", ("retention", "RETENTION"), ("shared/src/content/site/retention.rs", "Retention")),
    of("[attachments]", ("attachments", "ATTACHMENTS"), (SITE, "Site")),
    of("[help_centre]", ("centre", "CENTRE"), ("shared/src/content/site/centre.rs", "HelpCentre")),
    of("[[help_centre.links]]", ("centre", "LINK"), ("shared/src/content/site/centre.rs", "FootLink")),
    of("[[webhooks]]", ("webhook", "WEBHOOK"), ("shared/src/content/site/webhook.rs", "Webhook")),
    of("[[notices]]", ("notice", "NOTICE"), ("shared/src/notice.rs", "Notice")),
];
/// Keys that the type calls otherwise, or has not: with its name, or what they are.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("The file itself", "identity", "`optional`, or `required`: only those may write whom the shop vouches for."),
    ("The file itself", "attachments", "Where files that come with messages are kept."),
    (
        "[attachments]",
        "store",
        "`vault`, with their messages, or `bucket`: where the region has a bucket of R2, in that.",
    ),
    ("The file itself", "locales", "The languages it is in: each has a folder of articles and a file of texts."),
];

const fn of(heading: &'static str, keys: (&'static str, &'static str), fields: (&'static str, &'static str)) -> Of {
    Of { heading, keys, fields }
}

#[test]
fn of_site_toml() {
    let mut out = String::from(
        "# site.toml\n\nEvery key, as the code knows it (`cli/tests/reference.rs` writes this). `nearhand check` says what is wrong with \
         one, with its line; [the demo's](../../sites/lumen/site.toml) is a complete example.\n",
    );
    for &Of { heading, keys: (module, kind), fields: (file, name) } in TABLES {
        let reader = source(&format!("cli/src/settings/{module}.rs"));
        let fields = documented(&source(file), name);
        let title =
            if heading.starts_with('[') || heading.contains('=') { format!("`{heading}`") } else { heading.to_owned() };
        write!(out, "\n## {title}\n\n| key | what | |\n|---|---|---|\n").unwrap();
        for key in keys(&reader, kind) {
            let own = OTHERWISE
                .iter()
                .find(|(of, known, _)| *of == heading && *known == key)
                .map(|(_, _, what)| (*what).to_owned());
            let what = own.or_else(|| fields.iter().find(|(field, _)| *field == key).map(|(_, what)| what.clone()));
            let what = what.unwrap_or_else(|| {
                panic!("nothing says what `{key}` of {heading} is: {name} in {file} has no such field")
            });
            writeln!(out, "| `{key}` | {} | {} |", what.replace('|', "\\|"), rules(&reader, &key)).unwrap();
        }
    }
    // None is forgotten.
    for entry in fs::read_dir(root().join("cli/src/settings")).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        for kind in text.split("const ").skip(1).filter_map(|rest| rest.split_once(": Kind").map(|(name, _)| name)) {
            let is_known = TABLES.iter().any(|of| of.keys == (module.as_str(), kind)) || keys(&text, kind).is_empty();
            assert!(is_known, "{kind} in {} is in no table of the reference", path.display());
        }
    }
    expect("site-toml.md", &out);
}

/// The keys of a `Kind` in a source.
fn keys(source: &str, kind: &str) -> Vec<String> {
    let (_, rest) = source.split_once(&format!("const {kind}: Kind")).unwrap_or_else(|| panic!("there is no {kind}"));
    let list = rest.split_once("keys: &[").and_then(|(_, rest)| rest.split_once(']')).map(|(list, _)| list).unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The public fields of a struct in a source, each with what its comment says.
fn documented(source: &str, name: &str) -> Vec<(String, String)> {
    let (_, rest) = source.split_once(&format!("pub struct {name} {{")).unwrap_or_else(|| panic!("there is no {name}"));
    let mut fields = Vec::new();
    let mut said = String::new();
    for line in rest.lines().map(str::trim).take_while(|line| *line != "}") {
        if let Some(text) = line.strip_prefix("///") {
            said = format!("{said} {}", text.trim()).trim().to_owned();
        } else if let Some((field, _)) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(':')) {
            fields.push((field.to_owned(), plain(&std::mem::take(&mut said))));
        }
    }
    fields
}

/// A comment without links into the code.
fn plain(comment: &str) -> String {
    let mut out = String::new();
    let mut rest = comment;
    while let Some((before, link)) = rest.split_once("[`") {
        let (inside, after) = link.split_once("`]").unwrap_or((link, ""));
        let last = inside.rsplit("::").next().unwrap_or(inside);
        write!(out, "{before}`{last}`").unwrap();
        rest = after;
    }
    (out + rest).replace(": see `identity`", "")
}

/// What the reader asks of a key: that it is there, with an example; a range; words.
fn rules(reader: &str, key: &str) -> String {
    let call = |name: &str| reader.split_once(&format!("{name}(\"{key}\", ")).map(|(_, rest)| rest);
    let text = |rest: &str| -> String {
        let mut out = String::new();
        let mut chars = rest.trim_start_matches('"').chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => out.extend(chars.next()),
                '"' => break,
                c => out.push(c),
            }
        }
        out
    };
    let asked = call("required_text").or_else(|| call("has"));
    let asked = asked.and_then(|rest| {
        let named = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().filter(|name| !name.is_empty());
        match named {
            Some(name) => reader.split_once(&format!("let {name} = ")).map(|(_, rest)| rest),
            None => Some(rest).filter(|rest| rest.starts_with('"')),
        }
    });
    let example = asked.map(|rest| format!("needed, such as `{}`", text(rest)));
    let range =
        call("whole_if_there").or_else(|| call("whole")).and_then(|rest| rest.split_once(')')).map(|(range, _)| range);
    let range =
        range.and_then(|range| range.split_once("..=")).filter(|(from, _)| from.bytes().all(|b| b.is_ascii_digit()));
    let range = range.map(|(from, to)| {
        let named = reader
            .split_once(&format!("const {to}: u32 = "))
            .and_then(|(_, rest)| rest.split_once(';'))
            .map(|(value, _)| value);
        format!("{from} to {}", named.unwrap_or(to).replace('_', ""))
    });
    let words =
        call("word").and_then(|rest| rest.strip_prefix("&[")).and_then(|rest| rest.split_once(']')).map(|(list, _)| {
            list.split('"').skip(1).step_by(2).map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ")
        });
    let yes = reader.contains(&format!("yes_or_no(\"{key}\")")).then(|| "`true` or `false`".to_owned());
    [example, range, words, yes].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

#[test]
fn of_the_http_api() {
    let api: Value = serde_json::from_str(&source("edge-worker/openapi.json")).unwrap();
    let said = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().trim().to_owned();
    let line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
    let mut out = format!(
        "# The HTTP API\n\nEvery call, written from [openapi.json](../../edge-worker/openapi.json) (`cli/tests/reference.rs`), which has the \
         fields of bodies and answers too, and which every server gives at `/api/v1/openapi.json`.\n\n{}\n",
        said(&api["info"], "description")
    );
    let resolved = |value: &Value| -> Value {
        let path = value["$ref"].as_str().and_then(|path| path.strip_prefix("#"));
        path.and_then(|path| api.pointer(path)).unwrap_or(value).clone()
    };
    let mut calls = 0;
    for (path, methods) in api["paths"].as_object().unwrap() {
        for (method, call) in methods.as_object().unwrap().iter().filter(|(method, _)| *method != "parameters") {
            calls += 1;
            write!(out, "\n## {} {path}\n\n{}\n", method.to_uppercase(), said(call, "summary")).unwrap();
            let description = said(call, "description");
            if !description.is_empty() {
                write!(out, "\n{description}\n").unwrap();
            }
            let own = [&methods["parameters"], &call["parameters"]].into_iter().filter_map(Value::as_array).flatten();
            let parameters: Vec<Value> = own.map(resolved).collect();
            if !parameters.is_empty() {
                out.push_str("\n| parameter | in | what |\n|---|---|---|\n");
                for parameter in &parameters {
                    let is_needed = parameter["required"].as_bool().unwrap_or_default();
                    let what = line(said(parameter, "description"));
                    let what =
                        if is_needed && said(parameter, "in") != "path" { format!("{what} Needed.") } else { what };
                    writeln!(out, "| `{}` | {} | {} |", said(parameter, "name"), said(parameter, "in"), what.trim())
                        .unwrap();
                }
            }
            let body = resolved(&call["requestBody"]);
            if let Some(content) = body["content"].as_object() {
                let kinds: Vec<String> = content.iter().map(|(kind, of)| format!("`{kind}`{}", schema(of))).collect();
                write!(out, "\nBody: {}\n", kinds.join(", ")).unwrap();
            }
            out.push_str("\n| answer | what |\n|---|---|\n");
            for (status, answer) in call["responses"].as_object().unwrap() {
                let answer = resolved(answer);
                let kinds =
                    answer["content"].as_object().into_iter().flatten().map(|(_, of)| schema(of)).collect::<String>();
                writeln!(out, "| {status} | {}{kinds} |", line(said(&answer, "description"))).unwrap();
            }
        }
    }
    assert!(calls > 60, "{calls}");
    expect("http-api.md", &out);
}

/// The name of a schema, where it has one.
fn schema(content: &Value) -> String {
    let named = |value: &Value| value["$ref"].as_str().and_then(|path| path.rsplit('/').next()).map(str::to_owned);
    let schema = &content["schema"];
    let name = named(schema).or_else(|| named(&schema["items"]).map(|name| format!("list of {name}")));
    name.map(|name| format!(" ({name})")).unwrap_or_default()
}

/// Texts by which a site names what it has: how each begins, and what follows.
const NAMES: &[(&str, &str)] = &[
    ("team", "a team of `[[teams]]`"),
    ("channel", "a channel of `[[channels]]`; the widget has a name for each kind"),
    ("topic", "a topic of `[[topics]]`"),
    ("category", "a subject of articles"),
    ("market", "a market of `[[markets]]`"),
    ("payment", "a way to pay that the widget does not know"),
    ("notice", "what a notice of `[[notices]]` says"),
    ("link", "a link of `[[help_centre.links]]`"),
];

#[test]
fn of_texts() {
    let mut out = String::from(
        "# Texts\n\nWhat `locales/<locale>.ftl` may say, in [Fluent](https://projectfluent.org); written from the code (`cli/tests/reference.rs`). \
         Any of the widget's texts may be put otherwise there; what a file does not say, the widget says in its own words.\n\n\
         ## The site's own\n\n| text | what |\n|---|---|\n",
    );
    let own = source("cli/src/texts.rs");
    let own = own
        .split_once("const OWN: ")
        .and_then(|(_, rest)| rest.split_once("= ["))
        .and_then(|(_, rest)| rest.split_once(']'));
    for id in own.unwrap().0.split('"').skip(1).step_by(2) {
        let what = match id {
            "brand" => "The business's name.",
            "greeting" => "The heading of the first page.",
            "intro" => "The sentence below it.",
            "consent" => "What visitors agree to when they write, where `[consent]` asks for it.",
            "privacy" => "Where the words `[privacy](privacy)` of `consent` lead.",
            _ => panic!("nothing says what the text `{id}` is"),
        };
        writeln!(out, "| `{id}` | {what} |").unwrap();
    }
    let across = source("cli/src/folder/across.rs");
    let kinds = across.split_once("Known::new([").and_then(|(_, rest)| rest.split_once("]);")).unwrap().0;
    let kinds: Vec<&str> =
        kinds.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.split('"').next()).collect();
    assert!(kinds.len() > 5, "{kinds:?}");
    for kind in kinds {
        let (_, what) = NAMES
            .iter()
            .find(|(known, _)| *known == kind)
            .unwrap_or_else(|| panic!("nothing says what `{kind}-…` names"));
        writeln!(out, "| `{kind}-<id>` | {what} |").unwrap();
    }
    out.push_str("\nThe rest are the widget's, as they are in English.\n");
    let mut texts = String::new();
    let close = |texts: &mut String, out: &mut String| {
        if !texts.trim().is_empty() {
            write!(out, "\n```ftl\n{}\n```\n", texts.trim()).unwrap();
        }
        texts.clear();
    };
    for line in source("shared/locales/en/widget.ftl").lines() {
        match line.strip_prefix("## ") {
            Some(heading) => {
                close(&mut texts, &mut out);
                write!(out, "\n## {heading}\n").unwrap();
            }
            None if line.starts_with("###") => {}
            None => writeln!(texts, "{line}").unwrap(),
        }
    }
    close(&mut texts, &mut out);
    expect("texts.md", &out);
}
