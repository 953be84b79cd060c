//! What workerd is started with: the worker of `wrangler.toml`, with folders in place of Cloudflare's stores.

use std::path::Path;
use std::sync::LazyLock;

use serde::Deserialize;

/// The name of the file that workerd reads.
pub const NAME: &str = "config.capnp";
const KV: &str = include_str!("kv.js");
const LIMITS: &str = include_str!("limits.js");

/// What Cloudflare is told: one truth for both.
static DEPLOYED: LazyLock<Deployed> = LazyLock::new(|| {
    let read = toml::from_str(include_str!("../../../wrangler.toml"));
    // It is part of this program, and tested.
    read.unwrap_or_default()
});

#[derive(Default, Deserialize)]
struct Deployed {
    compatibility_date: String,
    env: Environments,
}

#[derive(Default, Deserialize)]
struct Environments {
    production: Production,
}

#[derive(Default, Deserialize)]
struct Production {
    durable_objects: Objects,
    ratelimits: Vec<Limit>,
}

#[derive(Default, Deserialize)]
struct Objects {
    bindings: Vec<Object>,
}

#[derive(Deserialize)]
struct Object {
    name: String,
    class_name: String,
}

#[derive(Deserialize)]
struct Limit {
    name: String,
    simple: Simple,
}

#[derive(Deserialize)]
struct Simple {
    limit: u32,
    period: u32,
}

/// The version of the npm package `workerd` that the worker is tested with: named by the day whose behaviour it knows.
pub fn workerd_version() -> String {
    format!("1.{}.1", DEPLOYED.compatibility_date.replace('-', ""))
}

/// The values of one server.
pub struct Config<'a> {
    /// The folder of what is kept.
    pub data: &'a Path,
    /// The folder of what browsers load.
    pub assets: &'a Path,
    /// Where to listen.
    pub listen: &'a str,
    /// The settings that workerd finds in its environment.
    pub names: &'a [&'a str],
    /// Whether pages of this machine may embed every site.
    pub is_development: bool,
    /// Whether addresses of this machine's own network may be called.
    pub is_private: bool,
}

impl Config<'_> {
    /// The files of the folder `run`, by name.
    pub fn files(&self) -> [(&'static str, String); 3] {
        [(NAME, self.to_capnp()), ("kv.js", KV.to_owned()), ("limits.js", LIMITS.to_owned())]
    }

    fn to_capnp(&self) -> String {
        let date = text(&DEPLOYED.compatibility_date);
        let folder = |path: &Path| text(&path.display().to_string());
        let (content, objects) = (folder(&self.data.join("content")), folder(&self.data.join("objects")));
        let assets = folder(self.assets);
        let network = if self.is_private { r#""public", "private""# } else { r#""public""# };
        let environment = if self.is_development { "development" } else { "self-hosted" };
        format!(
            r#"# Written by `nearhand serve` at each start. What is set is in ../nearhand.env.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "kv", worker = .kv),
    (name = "content", disk = (path = {content}, writable = true)),
    (name = "objects", disk = (path = {objects}, writable = true)),
    (name = "assets", disk = (path = {assets})),
    (name = "internet", network = (allow = [{network}], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(
    name = "http",
    address = {listen},
    http = (forwardedProtoHeader = "X-Forwarded-Proto"),
    service = "worker",
  )],
  extensions = [(modules = [(name = "nearhand:limits", internal = true, esModule = embed "limits.js")])],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "index.js", esModule = embed "/worker/index.js"),
    (name = "index_bg.wasm", wasm = embed "/worker/index_bg.wasm"),
  ],
  compatibilityDate = {date},
  bindings = [
    (name = "CONTENT", kvNamespace = "kv"),
    (name = "ASSETS", service = "assets"),
    (name = "NEARHAND_ENVIRONMENT", text = "{environment}"),
{bindings}  ],
  durableObjectNamespaces = [
{classes}  ],
  durableObjectStorage = (localDisk = "objects"),
);

const kv :Workerd.Worker = (
  modules = [(name = "kv.js", esModule = embed "kv.js")],
  compatibilityDate = {date},
  bindings = [(name = "FILES", service = "content")],
);
"#,
            listen = text(self.listen),
            bindings = self.bindings(),
            classes = classes(),
        )
    }

    fn bindings(&self) -> String {
        let deployed = &DEPLOYED.env.production;
        let objects = deployed.durable_objects.bindings.iter().map(|Object { name, class_name }| {
            format!("(name = \"{name}\", durableObjectNamespace = \"{class_name}\")")
        });
        let limits = deployed.ratelimits.iter().map(|Limit { name, simple: Simple { limit, period } }| {
            format!(
                "(name = \"{name}\", wrapped = (moduleName = \"nearhand:limits\", innerBindings = [(name = \"limit\", json = \
                 \"{limit}\"), (name = \"period\", json = \"{period}\")]))"
            )
        });
        let settings = self.names.iter().map(|name| format!("(name = \"{name}\", fromEnvironment = \"{name}\")"));
        objects.chain(limits).chain(settings).map(|binding| format!("    {binding},\n")).collect()
    }
}

/// The classes of Durable Objects. Their keys are what the names of their files are made with: another one would find nothing
/// of what is stored.
fn classes() -> String {
    let classes = DEPLOYED.env.production.durable_objects.bindings.iter().map(|Object { class_name, .. }| {
        format!("    (className = \"{class_name}\", uniqueKey = \"nearhand-{class_name}\", enableSql = true),\n")
    });
    classes.collect()
}

/// A text of Cap'n Proto.
fn text(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_is_deployed() {
        let config = Config {
            data: Path::new("/srv/my \"data\""),
            assets: Path::new("/opt/nearhand/assets"),
            listen: "127.0.0.1:8787",
            names: &["NEARHAND_REGION", "NEARHAND_OPERATOR_TOKEN"],
            is_development: false,
            is_private: false,
        };
        let text = config.to_capnp();
        for part in [
            r#"path = "/srv/my \"data\"/objects""#,
            r#"compatibilityDate = "20"#,
            r#"(name = "VAULT", durableObjectNamespace = "Vault")"#,
            r#"(className = "Desk", uniqueKey = "nearhand-Desk", enableSql = true)"#,
            r#"(name = "LIMIT_SITE", wrapped = (moduleName = "nearhand:limits", innerBindings = [(name = "limit", json = "300")"#,
            r#"(name = "NEARHAND_OPERATOR_TOKEN", fromEnvironment = "NEARHAND_OPERATOR_TOKEN")"#,
            r#"(name = "NEARHAND_ENVIRONMENT", text = "self-hosted")"#,
            r#"allow = ["public"]"#,
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert!(!text.contains("NEARHAND_TEST") && !text.contains("private"));
        let package: serde_json::Value = serde_json::from_str(include_str!("../../../package-lock.json")).unwrap();
        let installed = package.pointer("/packages/node_modules~1workerd/version").and_then(|version| version.as_str());
        assert_eq!(installed, Some(workerd_version().as_str()), "npm installs another workerd");
    }
}
