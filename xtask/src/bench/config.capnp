# One worker on bare workerd, with the bindings of wrangler.toml. `cargo xtask bench` fills in what is in braces and
# writes this to build/bench/{name}/; the port is given on the command line.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "kv", worker = .kv),
    (name = "kv-files", disk = (path = "build/bench/{name}/kv", writable = true)),
    (name = "objects", disk = (path = "{objects}", writable = true)),
    (name = "assets", disk = (path = "build/dev-assets")),
    {internet}
  ],
  # What Cloudflare knows of the visitor comes in a header here, and is `request.cf` in the worker.
  sockets = [(name = "http", http = (cfBlobHeader = "cf-blob"), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "index.js", esModule = embed "../../{modules}/index.js"),
    (name = "index_bg.wasm", wasm = embed "../../{modules}/index_bg.wasm"),
  ],
  compatibilityDate = {date},
  compatibilityFlags = {flags},
  bindings = [
    (name = "CONTENT", kvNamespace = "kv"),
    (name = "ASSETS", service = "assets"),
    {bindings}
    # As in production there is no NEARHAND_TEST, but to fill a store: the headers of tests are not looked for.
    {test}
    {mail}
    (name = "NEARHAND_ENVIRONMENT", text = "development"),
    (name = "NEARHAND_OPERATOR_TOKEN", text = "{token}"),
  ],
  durableObjectNamespaces = [{classes}],
  durableObjectStorage = (localDisk = "objects"),
);

const kv :Workerd.Worker = (
  modules = [(name = "kv.js", esModule = embed "../../../cli/src/hosting/kv.js")],
  compatibilityDate = {date},
  bindings = [(name = "FILES", service = "kv-files")],
);
