//! Rules of this code base that no compiler knows.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::machine::node;
use crate::run::capture;
use crate::server::wrangler;
use crate::stamp::{files, read, write_if_changed};

/// Crates that would tie `shared` to the edge, to the browser or to a view.
const IMPURE: [&str; 5] = ["worker", "leptos", "web-sys", "js-sys", "wasm-bindgen"];
/// Calls that ask for the time: in `shared` it is an argument.
const CLOCKS: [&str; 4] = ["SystemTime::now", "Timestamp::now", "Zoned::now", "Instant::now"];

/// `shared` is pure: what it depends on natively has no worker, no view and no DOM in it. (Built for Wasm, some
/// crates bring the browser's bindings along for their clock or random numbers; without them nothing would run.)
pub fn shared_has_pure_dependencies() -> Result<()> {
    let native = "x86_64-unknown-linux-gnu";
    let tree = ["tree", "--package", "nearhand-shared", "--features", "edge", "--edges", "normal", "--target", native];
    let tree = capture(Command::new("cargo").args(tree).args(["--prefix", "none"]))?;
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let mut found: Vec<&str> = names.filter(|name| IMPURE.contains(name)).collect();
    found.dedup();
    if !found.is_empty() {
        bail!("shared depends on {}", found.join(", "));
    }
    Ok(())
}

/// `shared` has no clock.
pub fn shared_has_no_clock() -> Result<()> {
    let mut found = Vec::new();
    for file in files(Path::new("shared/src"))? {
        let text = String::from_utf8_lossy(&read(&file)?).into_owned();
        for (number, line) in text.lines().enumerate() {
            found.extend(
                CLOCKS
                    .iter()
                    .filter(|clock| line.contains(**clock))
                    .map(|clock| format!("{}:{} asks for the time: {clock}", file.display(), number + 1)),
            );
        }
    }
    if !found.is_empty() {
        bail!("{}", found.join("\n"));
    }
    Ok(())
}

/// The table in `shared` is what the pinned package `cldr-core` has.
pub fn cldr_table_is_current() -> Result<()> {
    capture(node("xtask/src/cldr.mjs").arg("--check")).map(drop)
}

/// What the table in `shared` says of opening hours is what the pinned package `opening_hours` says.
pub fn hours_table_is_current() -> Result<()> {
    capture(node("xtask/src/hours.mjs").arg("--check")).map(drop)
}

/// The loader's TypeScript declarations hold: a sample of all calls compiles, and so does what docs/embedding.md shows.
pub fn declarations_compile() -> Result<()> {
    let document = std::fs::read_to_string("docs/embedding.md")?;
    let block = document.split("```ts\n").nth(1).and_then(|rest| rest.split("```").next());
    let block = block.context("docs/embedding.md shows no TypeScript")?;
    write_if_changed(Path::new("build/declarations/shown.ts"), block.as_bytes())?;
    write_if_changed(Path::new("build/declarations/nearhand.d.ts"), &read(Path::new("loader/nearhand.d.ts"))?)?;
    for file in ["tests/declarations/sample.ts", "build/declarations/shown.ts"] {
        let flags = ["--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--lib", "es2022,dom"];
        let flags = flags.into_iter().chain(["--moduleResolution", "bundler", "--pretty", "false"]);
        // It tells what is wrong on its standard output.
        let output = node("node_modules/typescript/bin/tsc").args(flags).arg(file).output()?;
        if !output.status.success() {
            bail!("{}", String::from_utf8_lossy(&output.stdout));
        }
    }
    Ok(())
}

/// What would be deployed can be, and honours no test headers and holds no secret.
pub fn production_can_be_deployed() -> Result<()> {
    let mut command = wrangler();
    // No terminal, so it asks nothing; and a dry run needs no account.
    command.args(["deploy", "--dry-run", "--env", "production", "--outdir", "build/dry-run"]);
    let report = capture(&mut command)?;
    print!("{report}");
    for never in ["NEARHAND_TEST", "NEARHAND_OPERATOR_TOKEN"] {
        if report.contains(never) {
            bail!("the production environment sets {never}");
        }
    }
    // Against a report that has changed its form, and so says nothing.
    if !report.contains("NEARHAND_ENVIRONMENT") {
        bail!("the report of the dry run does not list the variables");
    }
    Ok(())
}
