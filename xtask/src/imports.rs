//! Which file imports from which: in no circle, and at the edge only in the directions that its folders are for.
//!
//! A parent that declares its child (`mod child;`) imports nothing by that; tests are not looked at.

mod graph;
mod paths;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};

use crate::stamp::{files, read};
use graph::Graph;

/// Files that must import one another in no circle: a crate's `src`, and a part of it (`""` is all of it).
type Root = (&'static str, &'static str);

/// The folders that are held to it.
const WITHOUT_CIRCLES: [Root; 3] = [("xtask/src", ""), ("edge-worker/src", ""), ("widget/src", "client")];
/// The same, but for a child that takes from the module it is a part of: `hours/civil.rs` from `hours.rs`, which has the
/// types of all that is in its folder.
const WITHOUT_CIRCLES_BUT_PARENTS: [Root; 1] = [("shared/src", "")];

/// Imports that may close a circle: who, from whom, and why.
const EXCEPTIONS: [(&str, &str, &str); 1] =
    [("locale/cldr.rs", "locale/distance.rs", "a generated table, beside the types that it is made of")];

/// A layer of the worker, and the layers that it may import from beside itself.
type Layer = (&'static str, &'static [&'static str]);

/// Down from what a request comes to: surfaces → service and render → the objects' clients → their protocols. What an
/// object stores knows nothing of requests, content or pages; its entry point (`object.rs`) calls what requests call.
///
/// A file belongs to the longest name that fits: to `content` `content.rs` and all of `content/`. A file that none fits
/// (`lib.rs`) is held to nothing, but no layer may import from it.
const LAYERS: [Layer; 29] = [
    (
        "surfaces",
        &[
            "http",
            "route",
            "config",
            "auth",
            "abuse",
            "content",
            "render",
            "service",
            "vault/protocol",
            "objects/counted",
        ],
    ),
    ("render", &["http", "config", "content"]),
    (
        "service",
        &[
            "http",
            "log",
            "auth",
            "abuse",
            "config",
            "content",
            "objects",
            "vault/client",
            "vault/protocol",
            "calendar/client",
            "calendar/protocol",
            "desk/client",
            "desk/protocol",
            // A mail that somebody sends to try goes out at once, and belongs to no conversation.
            "mail",
        ],
    ),
    (
        "abuse",
        &[
            "http",
            "log",
            "config",
            "auth",
            "content",
            "objects",
            "vault/client",
            "vault/protocol",
            "desk/client",
            "desk/protocol",
        ],
    ),
    ("auth", &["http", "log", "config", "content", "objects", "desk/client", "desk/protocol"]),
    ("content", &["http", "log", "config"]),
    ("route", &[]),
    ("http", &["log", "config"]),
    ("config", &["log"]),
    ("log", &[]),
    ("objects", &["log", "config"]),
    // How often objects were made and called: `/healthz` tells it.
    ("objects/counted", &["config"]),
    ("mail", &["http", "log", "config"]),
    ("webhook", &["http", "log", "config"]),
    // An object: its modules, its entry point, what its tables are, and what both sides say.
    ("vault", &[]),
    // A Vault's job sends mail; what a socket says is done by what calls do, and told to desks.
    (
        "vault/object",
        &[
            "objects",
            "objects/counted",
            "log",
            "config",
            "http",
            "content",
            "auth",
            "service",
            "mail",
            "webhook",
            "calendar/client",
            "vault/tables",
            "vault/client",
            "vault/protocol",
            "desk/client",
            "desk/protocol",
        ],
    ),
    ("vault/tables", &["objects", "log", "vault/protocol", "calendar/protocol", "desk/protocol", "webhook"]),
    ("vault/client", &["objects", "vault/protocol"]),
    ("vault/protocol", &[]),
    // A Calendar's job asks the Vault which attempt is in force.
    ("calendar", &[]),
    ("calendar/object", &["objects", "calendar/tables", "calendar/protocol", "vault/client"]),
    ("calendar/tables", &["objects", "calendar/protocol"]),
    ("calendar/client", &["objects", "calendar/protocol"]),
    ("calendar/protocol", &[]),
    ("desk", &[]),
    // A Desk's job erases a customer where a region did not answer at once; its sockets ask who may listen.
    (
        "desk/object",
        &[
            "objects",
            "objects/counted",
            "log",
            "config",
            "auth",
            "desk/tables",
            "desk/client",
            "desk/protocol",
            "vault/client",
            "vault/protocol",
            "calendar/client",
        ],
    ),
    ("desk/tables", &["objects", "desk/client", "desk/protocol"]),
    ("desk/client", &["objects", "log", "desk/protocol"]),
    ("desk/protocol", &[]),
];

/// Which files of an object are its tables, or its client.
const PARTS: &[(&str, &str)] = &[
    ("vault/attachments", "vault/tables"),
    ("vault/bucket", "vault/tables"),
    ("vault/frames", "vault/object"),
    ("vault/sockets", "vault/object"),
    ("vault/told", "vault/object"),
    ("vault/telling", "vault/object"),
    ("vault/seen", "vault/tables"),
    ("desk/hub", "desk/object"),
    ("desk/there", "desk/object"),
    ("vault/numbering", "vault/tables"),
    ("vault/changes", "vault/tables"),
    ("vault/storage", "vault/tables"),
    ("vault/sql", "vault/tables"),
    ("vault/schema", "vault/tables"),
    ("vault/requests", "vault/tables"),
    ("vault/bookings", "vault/tables"),
    ("vault/calls", "vault/tables"),
    ("vault/call_mails", "vault/tables"),
    ("vault/gone_calls", "vault/tables"),
    ("vault/counters", "vault/tables"),
    ("vault/conversations", "vault/tables"),
    ("vault/history", "vault/tables"),
    ("vault/inbox", "vault/tables"),
    ("vault/customers", "vault/tables"),
    ("vault/figures", "vault/tables"),
    ("vault/filling", "vault/tables"),
    ("vault/presence", "vault/tables"),
    ("vault/rating", "vault/tables"),
    ("vault/thread", "vault/tables"),
    ("vault/standing", "vault/tables"),
    ("vault/merging", "vault/tables"),
    ("vault/later", "vault/tables"),
    ("vault/mails", "vault/tables"),
    ("vault/undelivered", "vault/tables"),
    ("vault/inbound", "vault/tables"),
    ("vault/warnings", "vault/tables"),
    ("vault/moods", "vault/tables"),
    ("vault/visits", "vault/tables"),
    ("vault/holds", "vault/tables"),
    ("vault/retention", "vault/tables"),
    ("vault/webhooks", "vault/tables"),
    ("vault/writes", "vault/tables"),
    ("vault/regions", "vault/client"),
    ("calendar/schema", "calendar/tables"),
    ("calendar/times", "calendar/tables"),
    ("desk/schema", "desk/tables"),
    ("desk/keys", "desk/tables"),
    ("desk/erasures", "desk/tables"),
    ("desk/given", "desk/tables"),
    ("desk/listening", "desk/tables"),
    ("desk/people", "desk/tables"),
    ("desk/writes", "desk/tables"),
    ("desk/notices", "desk/tables"),
    ("desk/retirement", "desk/tables"),
];

/// No file imports, by way of however many others, from one that imports from it.
pub fn make_no_circles() -> Result<()> {
    let mut circles = Vec::new();
    for (source, part) in WITHOUT_CIRCLES {
        let graph = Graph::new(&sources(source)?)?.below(part).without(&EXCEPTIONS);
        circles.extend(graph.circles().into_iter().map(|circle| format!("{source}: {circle}")));
    }
    for (source, part) in WITHOUT_CIRCLES_BUT_PARENTS {
        let graph = Graph::new(&sources(source)?)?.below(part).without(&EXCEPTIONS).without_parents();
        circles.extend(graph.circles().into_iter().map(|circle| format!("{source}: {circle}")));
    }
    if circles.is_empty() { Ok(()) } else { bail!("files import one another in a circle\n{}", circles.join("\n")) }
}

/// The worker's files import down its layers.
pub fn go_down_the_layers() -> Result<()> {
    let source = "edge-worker/src";
    let graph = Graph::new(&sources(source)?)?;
    let wrong: Vec<String> = against(&LAYERS, &graph).into_iter().map(|(_, what)| what).collect();
    if wrong.is_empty() { Ok(()) } else { bail!("{source}: imports against its layers\n{}", wrong.join("\n")) }
}

/// The files of a crate with their text, by their names below its `src`.
fn sources(source: &str) -> Result<BTreeMap<String, String>> {
    let mut sources = BTreeMap::new();
    for file in files(Path::new(source))?.iter().filter(|file| file.extension().is_some_and(|e| e == "rs")) {
        let name = file.strip_prefix(source)?.to_string_lossy().into_owned();
        sources.insert(name, String::from_utf8(read(file)?)?);
    }
    Ok(sources)
}

/// The imports that the layers do not allow, each with the layer that it is made in.
fn against(layers: &'static [Layer], graph: &Graph) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    for (from, to) in graph.imports() {
        let Some((name, allowed)) = layer_of(layers, from) else { continue };
        let target = layer_of(layers, to).map(|(name, _)| *name);
        if target.is_none_or(|target| target != *name && !allowed.contains(&target)) {
            let allowed = if allowed.is_empty() { "no other" } else { &allowed.join(", ") };
            wrong.push((*name, format!("{from} imports from {to}; {name} may import from {allowed}")));
        }
    }
    wrong
}

fn layer_of(layers: &'static [Layer], file: &str) -> Option<&'static Layer> {
    let file = file.strip_suffix("/mod.rs").map_or(file.to_owned(), |folder| format!("{folder}.rs"));
    let table = PARTS.iter().find(|(name, _)| file.strip_suffix(".rs") == Some(name));
    let file = table.map_or(file.clone(), |(_, tables)| (*tables).to_owned());
    let fits = |name: &str| {
        file.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest == ".rs" || rest.starts_with('/'))
    };
    layers.iter().filter(|(name, _)| fits(name)).max_by_key(|(name, _)| name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_the_longest_name_that_fits() {
        let cases = [
            ("main.rs", None),
            ("http/mod.rs", Some("http")),
            ("http/etag.rs", Some("http")),
            ("route.rs", Some("route")),
            ("router.rs", None),
            ("vault/mod.rs", Some("vault")),
            ("vault/requests.rs", Some("vault/tables")),
            ("vault/object.rs", Some("vault/object")),
            ("vault/client.rs", Some("vault/client")),
            ("vault/client/booked.rs", Some("vault/client")),
            ("vault/clients.rs", Some("vault")),
        ];
        for (file, expected) in cases {
            assert_eq!(layer_of(&LAYERS, file).map(|(name, _)| *name), expected, "{file}");
        }
    }

    #[test]
    fn layers_import_downwards_only() {
        // The file, what it says, and whether it may.
        let cases = [
            ("lib.rs", "use crate::surfaces::desk;", true),
            ("surfaces/desk.rs", "use crate::service::requests;", true),
            ("surfaces/desk.rs", "use crate::render::page;", true),
            ("surfaces/desk.rs", "use crate::surfaces::help;", true),
            ("surfaces/desk.rs", "use crate::vault::client::Vault;", false),
            ("service/requests.rs", "use crate::vault::client::Vault;", true),
            ("service/requests.rs", "use crate::vault::requests::Requests;", false),
            ("service/requests.rs", "fn f() { crate::surfaces::desk::list() }", false),
            ("render/page.rs", "use crate::vault::client::Vault;", false),
            ("vault/client.rs", "use super::protocol::Put;", true),
            ("vault/protocol.rs", "use super::client::Vault;", false),
            ("vault/requests.rs", "use super::protocol::Put;", true),
            ("vault/requests.rs", "use crate::http::Response;", false),
            ("vault/requests.rs", "use crate::content::load;", false),
            ("vault/object.rs", "use super::requests::Requests;", true),
            ("calendar/object.rs", "use crate::vault::client::Vault;", true),
            ("calendar/times.rs", "use crate::render::page;", false),
            ("http/mod.rs", "use crate::helpers::first;", false),
            ("helpers.rs", "use crate::surfaces::desk::list;", true),
        ];
        let others = [
            "surfaces/desk.rs",
            "surfaces/help.rs",
            "service/requests.rs",
            "render/page.rs",
            "content.rs",
            "http/mod.rs",
            "vault/client.rs",
            "vault/protocol.rs",
            "vault/requests.rs",
            "helpers.rs",
        ];
        for (file, text, may) in cases {
            let mut sources: BTreeMap<String, String> = others.map(|other| (other.to_owned(), String::new())).into();
            sources.insert(file.to_owned(), text.to_owned());
            let graph = Graph::new(&sources).unwrap_or_default();
            assert!(graph.imports().next().is_some(), "{file}: {text}");
            assert_eq!(against(&LAYERS, &graph).is_empty(), may, "{file}: {text}");
        }
    }

    #[test]
    fn every_layer_that_is_named_exists() {
        let names = LAYERS.map(|(name, _)| name);
        assert!(PARTS.iter().all(|(_, tables)| names.contains(tables)));
        for (name, allowed) in LAYERS {
            assert!(allowed.iter().all(|other| names.contains(other) && *other != name), "{name}");
        }
    }
}
