//! The loader and the client's files.

use std::io::Cursor;

use crate::assertions::{assert_problem, assert_status};
use crate::client::{Answer, get};
use crate::html;

const YEAR: &str = "public, max-age=31536000, immutable";

/// The addresses of the client's files, as the page names them: JavaScript, Wasm.
#[track_caller]
fn client_files() -> (String, String) {
    let page = get("/w/lumen/").send();
    assert_status(&page, 200);
    let boot = boot(&page);
    let paths: Vec<&str> = boot.split('"').filter(|part| part.starts_with("/assets/")).collect();
    let of = |ending: &str| paths.iter().find(|path| path.ends_with(ending)).map(ToString::to_string);
    match (of(".js"), of(".wasm")) {
        (Some(script), Some(wasm)) => (script, wasm),
        _ => panic!("the page names no client: was the worker built without it? ({boot})"),
    }
}

/// The script that starts the client: the last of the page, after all that the client reads.
fn boot(page: &Answer) -> String {
    html::elements(page.text(), "script").into_iter().next_back().map(|(_, code)| code.to_owned()).unwrap_or_default()
}

/// Fetches a file in both forms and gives it, having checked that they are the same.
#[track_caller]
fn both_forms(path: &str) -> (Answer, Vec<u8>) {
    let plain = get(path).header("accept-encoding", "identity").send();
    assert_status(&plain, 200);
    assert_eq!(plain.header("content-encoding"), "", "{path}");
    // Where gzip is named before it, `wrangler dev` packs anew, as gzip; the platform passes the file on.
    let small = get(path).header("accept-encoding", "br").send();
    assert_status(&small, 200);
    assert_eq!(small.header("content-encoding"), "br", "{path}");
    assert!(small.header("vary").to_ascii_lowercase().contains("accept-encoding"), "{path}: Vary");
    let mut unpacked = Vec::new();
    brotli_decompressor::BrotliDecompress(&mut Cursor::new(&small.body), &mut unpacked).expect("brotli");
    assert!(unpacked == plain.body, "{path}: both forms are the same file");
    assert!(small.body.len() * 10 < plain.body.len() * 7, "{path}: {} of {}", small.body.len(), plain.body.len());
    (small, unpacked)
}

/// What every file says, so that any page may load it.
#[track_caller]
fn assert_file(file: &Answer, kind: &str, cache: &str) {
    assert_eq!(file.header("content-type"), kind, "{}", file.asked);
    assert_eq!(file.header("cache-control"), cache, "{}", file.asked);
    assert_eq!(file.header("cross-origin-resource-policy"), "cross-origin", "{}", file.asked);
    assert_eq!(file.header("x-content-type-options"), "nosniff", "{}", file.asked);
}

/// With what it said of itself a file need not be sent again.
#[track_caller]
fn assert_unchanged(file: &Answer, path: &str) {
    let etag = file.header("etag");
    assert!(etag.ends_with('"') && etag.len() > 4, "{path}: ETag {etag}");
    for known in [etag.to_owned(), format!("\"other\", {etag}")] {
        let again = get(path).header("accept-encoding", "br").header("if-none-match", &known).send();
        assert_status(&again, 304);
        assert!(again.body.is_empty(), "{path}");
        assert_eq!(again.header("etag"), etag, "{path}");
        assert_eq!(again.header("cache-control"), file.header("cache-control"), "{path}");
    }
    let changed = get(path).header("accept-encoding", "br").header("if-none-match", "\"other\"").send();
    assert_status(&changed, 200);
}

#[test]
fn the_loader_is_there_for_every_shop() {
    let (file, script) = both_forms("/nearhand.js");
    assert_file(&file, "text/javascript; charset=utf-8", "public, max-age=300, stale-while-revalidate=86400");
    assert_unchanged(&file, "/nearhand.js");
    let script = String::from_utf8(script).unwrap();
    for word in ["nearhand", "data-site", "iframe"] {
        let is_there = script.contains(word) || script.contains(word.trim_start_matches("data-"));
        assert!(is_there, "the loader says nothing of {word}");
    }
    assert!(file.body.len() < 4_096, "about 2 KB: {}", file.body.len());
    assert_status(&get("/nearhand.js?v=1").send(), 200);
}

#[test]
fn the_loader_names_the_launcher_in_the_browser_s_language() {
    for (accepted, label) in
        [("de-AT", "Hilfe"), ("ja", "\\u30d8\\u30eb\\u30d7"), ("xx, fr;q=0.5", "Aide"), ("xx", "Help"), ("", "Help")]
    {
        let file = get("/nearhand.js").header("accept-language", accepted).send();
        assert_status(&file, 200);
        let script = String::from_utf8_lossy(&file.body);
        assert!(script.contains(label) && script.contains("Help"), "{accepted}: {label}");
        assert!(file.header("vary").contains("accept-language"));
    }
}

#[test]
fn the_client_s_script_is_immutable() {
    let (path, _) = client_files();
    let (file, script) = both_forms(&path);
    assert_file(&file, "text/javascript; charset=utf-8", YEAR);
    assert_unchanged(&file, &path);
    assert!(String::from_utf8(script).is_ok_and(|script| script.contains("export")), "a module");
}

#[test]
fn the_client_s_wasm_is_immutable_and_typed_so_that_it_is_compiled_while_it_arrives() {
    let (_, path) = client_files();
    let (file, wasm) = both_forms(&path);
    assert_file(&file, "application/wasm", YEAR);
    assert_unchanged(&file, &path);
    assert!(wasm.starts_with(b"\0asm"), "{:?}", &wasm[..4]);
}

#[test]
fn a_page_names_its_files_by_what_is_in_them() {
    let (script, wasm) = client_files();
    for path in [&script, &wasm] {
        let (_, hash) = path.rsplit_once('-').unwrap();
        let hash = hash.split('.').next().unwrap();
        assert!(hash.len() >= 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()), "{path}");
    }
    let page = get("/w/lumen/").send();
    let boot = boot(&page);
    assert!(boot.contains(&script) && boot.contains(&wasm), "{boot}");
}

#[test]
fn files_that_are_not_there_are_not_kept() {
    for path in ["/assets/nearhand-000000000000.js", "/assets/x.wasm", "/assets/../wrangler.toml", "/assets/%00"] {
        let answer = get(path).send();
        assert_problem(&answer, 404, "page");
        assert!(answer.header("cache-control").contains("no-store"), "{path}");
    }
}

#[test]
fn the_demo_shop_is_served_in_development() {
    let answer = get("/").send();
    assert_status(&answer, 302);
    assert_eq!(answer.header("location"), "/demo/");
    let shop = get("/demo/").send();
    assert_status(&shop, 200);
    assert!(shop.text().contains("nearhand.js") && shop.text().contains("data-site=\"lumen\""));
}
