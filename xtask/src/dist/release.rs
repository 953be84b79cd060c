//! All of a release but the command line: the same for every machine.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::stamp::{Content, files, read};

/// What a release has beside the worker and the command line, and what it is called there.
const BESIDE: [(&str, &str); 4] =
    [("LICENSE", "LICENSE"), ("CHANGELOG.md", "CHANGELOG.md"), ("docs/release.md", "README.md"), ("docs", "docs")];
/// The part of `wrangler.toml` that is for development, and the one that a release is deployed with.
const DEVELOPMENT: &str = "# ---- Development and tests";
const PRODUCTION: &str = "# ---- Production";
/// What stands above it in a release, in place of what a checkout is told.
const HEAD: &str =
    "# How the worker of this release is deployed: `nearhand deploy` begins your own settings with it.\n";

/// Its files. The worker must have been built.
pub fn release() -> Result<Content> {
    let mut content = Content::new();
    for (from, to) in [("build/worker", "worker"), ("build/assets", "assets")].into_iter().chain(BESIDE) {
        let from = Path::new(from);
        for file in files(from)? {
            // Pictures of the documents are the README's.
            if file.extension().is_some_and(|extension| extension == "png") {
                continue;
            }
            let below = file.strip_prefix(from)?;
            let path = if below.as_os_str().is_empty() { PathBuf::from(to) } else { Path::new(to).join(below) };
            content.push((path, read(&file)?));
        }
    }
    content
        .push(("wrangler.toml".into(), settings(&String::from_utf8(read(Path::new("wrangler.toml"))?)?)?.into_bytes()));
    content.push(("package.json".into(), format!("{:#}\n", packages()?).into_bytes()));
    Ok(content)
}

/// The settings of the deployment, with the places that files have in a release, and nothing that is for development: of that
/// Wrangler would warn with each deployment that production has it not.
fn settings(text: &str) -> Result<String> {
    let (everywhere, rest) = text.split_once(DEVELOPMENT).context("wrangler.toml has no part for development")?;
    let (_, production) = rest.split_once(PRODUCTION).context("wrangler.toml has no part for production")?;
    let (_, everywhere) =
        everywhere.split_once("\n\n").context("wrangler.toml has nothing below what it says of itself")?;
    let mut settings = format!("{HEAD}\n{everywhere}{PRODUCTION}{production}");
    for (from, to) in [("build/worker/", "worker/"), ("build/assets", "assets")] {
        ensure!(settings.contains(from), "wrangler.toml names no {from}");
        settings = settings.replace(from, to);
    }
    Ok(settings)
}

/// What a release needs of npm, each in the version that it was tested with: nothing of it is in the release.
fn packages() -> Result<Value> {
    let lock: Value = serde_json::from_slice(&read(Path::new("package-lock.json"))?)?;
    let version = |name: &str| {
        let found = lock.pointer(&format!("/packages/node_modules~1{name}/version")).and_then(Value::as_str);
        found.with_context(|| format!("package-lock.json has no {name}"))
    };
    let needed: Result<BTreeMap<&str, &str>> =
        ["workerd", "wrangler"].into_iter().map(|name| Ok((name, version(name)?))).collect();
    Ok(json!({
        "name": "nearhand-release",
        "description": "What runs Nearhand on a machine of your own (workerd) and deploys it to Cloudflare (wrangler)",
        "private": true,
        "license": "MIT",
        "engines": { "node": ">=20" },
        "dependencies": needed?,
    }))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_deployed_with_what_production_has_and_no_more() {
        let settings = settings(include_str!("../../../wrangler.toml")).unwrap();
        for part in [
            "main = \"worker/index.js\"",
            "compatibility_date",
            "new_sqlite_classes = [\"Desk\"]",
            "directory = \"assets\"",
        ] {
            assert!(settings.contains(part), "{part}: {settings}");
        }
        for part in [
            "build/",
            "xtask",
            "dev-assets",
            "\"development\"",
            "\n[vars]",
            "\n[[kv_namespaces]]",
            "\n[[ratelimits]]",
            "r2_buckets",
        ] {
            assert!(!settings.contains(part), "{part}: {settings}");
        }
    }
}
