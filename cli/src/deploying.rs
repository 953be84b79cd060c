//! `nearhand deploy`: a release's worker to Cloudflare, by Cloudflare's own `wrangler`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use toml::{Table, Value};

use crate::hosting::Release;
use crate::token::{VARIABLE, new_secret};

/// What runs programs of npm.
pub const NPX: &str = if cfg!(windows) { "npx.cmd" } else { "npx" };
/// What is deployed; its file has what is for development besides.
const ENVIRONMENT: &str = "production";
/// The release's own settings, in its folder.
const SETTINGS: &str = "wrangler.toml";
const PACKAGES: &str = include_str!("../../package.json");

/// A deployment.
pub struct Deploy<'a> {
    /// What is deployed.
    pub release: &'a Release,
    /// The operator's own settings of it.
    pub config: &'a Path,
}

/// Why nothing was deployed.
#[derive(Debug, thiserror::Error)]
pub enum NotDeployed {
    /// The settings are no TOML.
    #[error("{0}: {1}")]
    Toml(PathBuf, toml::de::Error),
    /// The file system says no.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
    /// Wrangler cannot be run, or says no.
    #[error(
        "cannot set the operator's token: {0}. Set it yourself: `npx wrangler secret put {VARIABLE} --env {ENVIRONMENT}`"
    )]
    Token(String),
}

impl Deploy<'_> {
    /// Begins the operator's settings, where there are none: gives whether it did.
    ///
    /// # Errors
    /// [`NotDeployed::Io`].
    pub fn begin(&self) -> Result<bool, NotDeployed> {
        if self.config.exists() {
            return Ok(false);
        }
        let wrote = fs::write(self.config, self.settings_of_release()?);
        wrote.map(|()| true).map_err(|error| NotDeployed::Io(self.config.to_owned(), error))
    }

    /// What this version is deployed with, and the operator's settings have not: they may be of a version before.
    ///
    /// # Errors
    /// [`NotDeployed`].
    pub fn missing(&self) -> Result<Vec<String>, NotDeployed> {
        let own = fs::read_to_string(self.config).map_err(|error| NotDeployed::Io(self.config.to_owned(), error))?;
        let parse =
            |text: &str| text.parse::<Table>().map_err(|error| NotDeployed::Toml(self.config.to_owned(), error));
        let (own, ours) = (named(&parse(&own)?), named(&parse(&self.settings_of_release()?)?));
        let tell = |what: &String| {
            format!(
                "{} has no {what}, which this version needs: a new one has it, see `wrangler.toml` of the release",
                self.config.display()
            )
        };
        Ok(ours.difference(&own).map(tell).collect())
    }

    /// What uploads the worker and its files.
    pub fn upload(&self, is_dry: bool) -> Command {
        let mut command = self.wrangler();
        command.arg("deploy").arg(self.release.folder().join("worker/index.js"));
        command.arg("--assets").arg(self.release.assets()).args(self.settings());
        if is_dry {
            command.arg("--dry-run");
        }
        command
    }

    /// Sets a new operator's token where the worker has none, and gives it.
    ///
    /// # Errors
    /// [`NotDeployed::Token`].
    pub fn set_token(&self) -> Result<Option<String>, NotDeployed> {
        let failed = |why: String| NotDeployed::Token(why);
        let mut list = self.wrangler();
        let listed = list.args(["secret", "list"]).args(self.settings()).output().map_err(|e| failed(e.to_string()))?;
        if !listed.status.success() {
            return Err(failed("it cannot be asked which secrets are set".to_owned()));
        }
        if String::from_utf8_lossy(&listed.stdout).contains(VARIABLE) {
            return Ok(None);
        }
        let token = new_secret().map_err(|error| failed(error.to_string()))?;
        let mut put = self.wrangler();
        put.args(["secret", "put", VARIABLE]).args(self.settings()).stdin(Stdio::piped());
        let mut child = put.spawn().map_err(|error| failed(error.to_string()))?;
        // By its input: what stands on a command line can be read by everybody on the machine.
        if let Some(mut input) = child.stdin.take() {
            io::Write::write_all(&mut input, token.as_bytes()).map_err(|error| failed(error.to_string()))?;
        }
        let status = child.wait().map_err(|error| failed(error.to_string()))?;
        if status.success() { Ok(Some(token)) } else { Err(failed("Cloudflare did not take it".to_owned())) }
    }

    fn settings_of_release(&self) -> Result<String, NotDeployed> {
        let path = self.release.folder().join(SETTINGS);
        fs::read_to_string(&path).map_err(|error| NotDeployed::Io(path, error))
    }

    fn settings(&self) -> Vec<std::ffi::OsString> {
        vec!["--config".into(), self.config.into(), "--env".into(), ENVIRONMENT.into()]
    }

    /// The version that the release was tested with.
    fn wrangler(&self) -> Command {
        let mut command = Command::new(NPX);
        command.args(["--yes", &format!("wrangler@{}", wrangler_version())]);
        command
    }
}

/// Bindings, variables and migrations by name, as somebody looks for them in the file.
fn named(settings: &Table) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let migrations = settings.get("migrations").and_then(Value::as_array).into_iter().flatten();
    all.extend(migrations.filter_map(|one| Some(format!("migration `{}`", one.get("tag")?.as_str()?))));
    let Some(production) = settings.get("env").and_then(|env| env.get(ENVIRONMENT)?.as_table()) else { return all };
    for (kind, value) in production {
        let rows = match value {
            Value::Array(rows) => rows.clone(),
            Value::Table(table) => match table.get("bindings") {
                Some(Value::Array(rows)) => rows.clone(),
                _ => vec![value.clone()],
            },
            _ => continue,
        };
        let name = |row: &Value| row.get("binding").or_else(|| row.get("name"))?.as_str().map(ToOwned::to_owned);
        all.extend(rows.iter().filter_map(name).map(|name| format!("binding `{name}` ({kind})")));
        if kind == "vars" {
            all.extend(value.as_table().into_iter().flat_map(Table::keys).map(|name| format!("variable `{name}`")));
        }
    }
    all
}

/// The version of Wrangler that this version is tested with.
fn wrangler_version() -> String {
    let packages: serde_json::Value = serde_json::from_str(PACKAGES).unwrap_or_default();
    packages.pointer("/devDependencies/wrangler").and_then(|version| version.as_str()).unwrap_or("4").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(folder: &Path) -> Release {
        Release::of_nothing(folder);
        fs::write(folder.join(SETTINGS), include_str!("../../wrangler.toml")).unwrap();
        Release::at(folder).unwrap()
    }

    #[test]
    fn settings_of_a_version_before_are_told_what_they_lack() {
        let folder = tempfile::tempdir().unwrap();
        let (release, config) = (release(&folder.path().join("release")), folder.path().join("wrangler.toml"));
        let deploy = Deploy { release: &release, config: &config };
        assert!(deploy.begin().unwrap() && !deploy.begin().unwrap());
        assert_eq!(deploy.missing().unwrap(), Vec::<String>::new());
        // As 0.1 had it, with an address of the operator's own.
        let old = "name = \"nearhand-development\"\n[[migrations]]\ntag = \"v1\"\nnew_sqlite_classes = [\"Vault\"]\n\
                   [env.production]\nname = \"help\"\nroutes = [{ pattern = \"help.example\", custom_domain = true }]\n\
                   [env.production.vars]\nNEARHAND_ENVIRONMENT = \"production\"\n[[env.production.kv_namespaces]]\nbinding = \"CONTENT\"\n\
                   id = \"1\"\n[[env.production.durable_objects.bindings]]\nname = \"VAULT\"\nclass_name = \"Vault\"\n";
        fs::write(&config, old).unwrap();
        let missing = deploy.missing().unwrap().join("\n");
        for part in [
            "binding `DESK` (durable_objects)",
            "binding `LIMIT_SITE` (ratelimits)",
            "migration `v3`",
            "binding `ASSETS` (assets)",
        ] {
            assert!(missing.contains(part), "{part}: {missing}");
        }
        assert!(
            !missing.contains("VAULT") && !missing.contains("CONTENT") && !missing.contains("NEARHAND_ENVIRONMENT")
        );
        fs::write(&config, "a = ").unwrap();
        assert!(matches!(deploy.missing(), Err(NotDeployed::Toml(..))));
    }

    #[test]
    fn what_is_uploaded_is_the_release_s() {
        let folder = tempfile::tempdir().unwrap();
        let release = release(folder.path());
        let deploy = Deploy { release: &release, config: Path::new("wrangler.toml") };
        let upload = deploy.upload(true);
        let told: Vec<String> = upload.get_args().map(|one| one.to_string_lossy().into_owned()).collect();
        let told = told.join(" ");
        assert!(told.starts_with("--yes wrangler@4.") && told.contains("/worker/index.js --assets "), "{told}");
        assert!(told.ends_with("--config wrangler.toml --env production --dry-run"), "{told}");
    }
}
