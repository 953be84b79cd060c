//! Puts the names of the client's files, and the hashes that the CSP needs, into the worker.
//!
//! `cargo xtask build` writes `build/client.json` before it builds the worker. Without that file (a plain
//! `cargo check`) the pages have their style and no client: they still work, by links and forms.

use std::path::PathBuf;
use std::{env, fs, io};

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("..");
    let client = root.join("build/client.json");
    println!("cargo::rerun-if-changed={}", client.display());
    let built = fs::read(&client).ok().and_then(|json| serde_json::from_slice::<serde_json::Value>(&json).ok());
    let field =
        |name: &str| built.as_ref().and_then(|json| json.pointer(name)?.as_str()).unwrap_or_default().to_owned();
    // Where they are not built, they are read as they were written.
    let style = |name: &str, files: &[&str]| -> io::Result<String> {
        let mut style = field(&format!("/styles/{name}"));
        for file in files.iter().filter(|_| built.is_none()) {
            let file = root.join(format!("widget/{file}.css"));
            println!("cargo::rerun-if-changed={}", file.display());
            style += &fs::read_to_string(file)?;
        }
        Ok(style)
    };
    let frame = style("frame", &["style", "frame"])?;
    let views = style("views", &["article", "views"])?;
    let help = style("help", &["style", "article", "help"])?;
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())));
    let constants = [
        ("STYLE", frame.clone(), "The frame's stylesheet: all that its home view needs."),
        ("VIEWS_STYLE", views.clone(), "What its other views need beside it."),
        ("HELP_STYLE", help.clone(), "The help centre's stylesheet."),
        ("SCRIPT", field("/script"), "Address of the client's JavaScript; empty where it was not built."),
        ("WASM", field("/wasm"), "Address of the client's Wasm."),
        ("DESK_SCRIPT", field("/desk/script"), "Address of the desk's JavaScript; empty where it was not built."),
        ("DESK_WASM", field("/desk/wasm"), "Address of the desk's Wasm."),
        ("BOOT", field("/boot"), "The inline script that starts the client."),
        ("STYLE_HASH", [hash(&frame), hash(&views)].join(" "), "CSP sources of the frame's stylesheets."),
        ("HELP_STYLE_HASH", hash(&help), "CSP source of the help centre's stylesheet."),
        ("BOOT_HASH", hash(&field("/boot")), "CSP source of the inline script."),
    ];
    let code: String = constants
        .iter()
        .map(|(name, value, doc)| format!("/// {doc}\npub const {name}: &str = {value:?};\n"))
        .collect();
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("client.rs"), code)
}
