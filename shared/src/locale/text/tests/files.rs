//! The files of all languages beside each other, and beside the code that reads them.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// Messages whose ids are put together in code: their beginnings, and ends of a name that code has whole.
const BEGINNINGS: [&str; 5] = ["channel-", "payment-", "rating-csat", "rating-ces", "rating-nps"];
const END: &str = "-detail";

#[test]
fn every_message_is_read_by_code() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut code = String::new();
    for part in ["shared/src", "edge-worker/src", "widget/src", "desk/src", "cli/src", "xtask/src"] {
        read_rust(&crates.join(part), &mut code);
    }
    let is_named = |id: &str| code.contains(&format!("\"{id}\""));
    let ids = shapes(BASE).into_keys().filter(|id| !BEGINNINGS.iter().any(|beginning| id.starts_with(beginning)));
    let unread: Vec<String> = ids.filter(|id| !is_named(id) && !is_named(id.strip_suffix(END).unwrap_or(id))).collect();
    assert!(unread.is_empty(), "nothing reads {unread:?}");
}

fn read_rust(folder: &Path, code: &mut String) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let is_test = path.file_stem().is_some_and(|name| name == "tests");
        if path.is_dir() && !is_test {
            read_rust(&path, code);
        } else if path.extension().is_some_and(|end| end == "rs") && !is_test {
            // What a test says is not what code reads.
            code.push_str(fs::read_to_string(&path).unwrap().split("mod tests {").next().unwrap());
        }
    }
}

#[test]
fn every_file_has_the_comments_and_the_order_of_the_base() {
    let english = skeleton(BASE);
    for (tag, _) in LOCALES {
        let own = skeleton(tag);
        let differs = own.iter().zip(&english).find(|(own, english)| own != english);
        assert!(differs.is_none() && own.len() == english.len(), "{tag}: {differs:?}");
    }
}

/// Comments and ids of messages, in their order. What stands above the whole file is each language's own.
fn skeleton(tag: &str) -> Vec<String> {
    // The table has no comments.
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag).join("widget.ftl");
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with("###"));
    let id = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned()).unwrap_or_default();
    let is_id = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    lines
        .filter(|line| line.starts_with('#') || is_id(line))
        .map(|line| if line.starts_with('#') { line.to_owned() } else { id(line) })
        .collect()
}
