//! A worker that is killed before it has done what it has written down, and whoever comes after it: webhooks that are told, files on
//! their way to a bucket. And what a bucket has goes with what it belongs to, also where the bucket is away for a while.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::bench::http::{Connection, get_json};
use crate::machine::node;
use crate::native;
use crate::run::{Running, capture};
use crate::server::{Server, TEST_TOKEN as TOKEN, free_port, wrangler};
use crate::stamp::files;
use crate::ways::{at, wait};
use crate::worker::Profile;

/// Where everything is kept that is made here.
const FOLDER: &str = "build/killed";
/// When it is, and when isolates know no more of a site that was taken down.
const NOW: &str = "2026-11-23T08:30:00Z";
const LATER: &str = "2026-11-23T09:00:00Z";
/// The bucket of what is left from Germany.
const BUCKET: &str = "nearhand-files-eu";
/// The secret of the webhook.
const HOOK: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Whoever has been told of something and has not said so is told again, and so is who has not been told.
pub fn webhooks_survive() -> Result<()> {
    let receiver = Receiver::start()?;
    let mut shop = Shop::open(&format!("http://127.0.0.1:{}/stalls/hook", receiver.port))?;
    let reference = shop.leave("ana@post.example")?;
    wait("the webhook is called", || Ok((receiver.came(&reference)?.len() == 1).then_some(())))?;
    shop = shop.kill_and_serve(&[])?;
    // The stand-in answers from now on.
    receiver.ask("/open")?;
    let came = wait("the webhook is called again", || {
        let came = receiver.came(&reference)?;
        Ok((came.len() >= 2).then_some(came))
    })?;
    let ids: BTreeSet<String> = came.iter().map(|call| at(call, "/id").to_string()).collect();
    ensure!(ids.len() == 1, "one fact has {} ids: {came:?}", ids.len());
    shop.is_delivered(&reference)?;
    // Stored, and hardly taken up.
    let reference = shop.leave("ana@post.example")?;
    shop = shop.kill_and_serve(&[])?;
    shop.is_delivered(&reference)?;
    let many = receiver.came(&reference)?.len();
    ensure!((1..=2).contains(&many), "it was told {many} times, and not once or twice");
    Ok(())
}

/// A file is in its bucket whatever is killed, and nothing of it is left in the end, whenever the bucket is there again.
pub fn files_survive() -> Result<()> {
    let mut shop = Shop::open("")?;
    let first = shop.answer_with("zq8-first", 200)?;
    wait("the bucket has it", || Ok((in_buckets("zq8-first")? == [BUCKET]).then_some(())))?;
    // The parts go where there is a bucket that has them.
    shop.jobs()?;
    ensure!(shop.file(&first)? == (200, pdf("zq8-first", 200)), "the file is another one in the bucket");
    // Named, and hardly taken up; and in the middle of its copy.
    let second = shop.answer_with("zq8-second", 9_000_000)?;
    shop = shop.kill_and_serve(&[])?;
    wait("the bucket has the next", || Ok((in_buckets("zq8-second")? == [BUCKET]).then_some(())))?;
    shop.jobs()?;
    ensure!(shop.file(&second)? == (200, pdf("zq8-second", 9_000_000)), "the copy is another file");

    // A site that wants no bucket any more keeps what is there, and adds nothing.
    shop.publish("vault")?;
    let third = shop.answer_with("zq8-third", 200)?;
    shop.jobs()?;
    ensure!(in_buckets("zq8-third")?.is_empty(), "a file is in a bucket that nobody wants");
    for (file, mark, size) in [(&first, "zq8-first", 200), (&third, "zq8-third", 200)] {
        ensure!(shop.file(file)? == (200, pdf(mark, size)), "{mark} is not served any more");
    }

    // Without its bucket a file is not served, and can be erased: from the bucket when it is there again.
    shop = shop.kill_and_serve(&["--config", &without_buckets()?])?;
    ensure!(shop.file(&first)?.0 == 503, "a file is served of which nobody knows where it is");
    ensure!(shop.file(&third)?.0 == 200, "a file of the tables is not served without buckets");
    shop.erase("zq8-first")?;
    ensure!(shop.file(&first)?.0 == 404 && in_buckets("zq8-first")? == [BUCKET], "the bucket was not away");
    // Nor is a site ended while something of it is somewhere.
    let ended = shop.retire(NOW)?;
    ensure!(
        at(&ended, "/done") == false && ended.to_string().contains("eu"),
        "it was ended without its bucket: {ended}"
    );
    shop = shop.kill_and_serve(&[])?;
    wait("the erased one is gone from the bucket", || Ok(in_buckets("zq8-first")?.is_empty().then_some(())))?;
    ensure!(in_buckets("zq8-second")? == [BUCKET], "another file went with it");

    for now in [NOW, LATER] {
        shop.retire(now)?;
    }
    ensure!(in_buckets("zq8-second")?.is_empty(), "a site has ended, and a file of it is in its bucket");
    Ok(())
}

/// A document with a mark, as large as it is said to be at least.
fn pdf(mark: &str, size: usize) -> Vec<u8> {
    format!("%PDF-1.7\n% {mark}\n%{}\n%%EOF", "x".repeat(size)).into_bytes()
}

/// The buckets that have something with a mark in it.
fn in_buckets(mark: &str) -> Result<Vec<String>> {
    let folder = state().join("v3/r2");
    let mut found = Vec::new();
    for file in if folder.exists() { files(&folder)? } else { Vec::new() } {
        let bytes = match fs::read(&file) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            read => read?,
        };
        if bytes.windows(mark.len()).any(|window| window == mark.as_bytes()) {
            let bucket = file.strip_prefix(&folder)?.iter().next().unwrap_or_default();
            found.push(bucket.to_string_lossy().into_owned());
        }
    }
    Ok(found)
}

/// The settings of development without a bucket; gives where they are.
fn without_buckets() -> Result<String> {
    let all = fs::read_to_string("wrangler.toml")?;
    let (own, _) = all.split_once("# ---- Production").context("wrangler.toml has no part for production")?;
    let kept = own.split("\n[[").filter(|block| !block.starts_with("r2_buckets]]")).collect::<Vec<_>>().join("\n[[");
    let here = Path::new(".").canonicalize()?;
    let kept = kept.replace("\"build/", &format!("\"{}/build/", here.display()));
    ensure!(!kept.contains("r2_buckets"), "a bucket is left in the settings");
    let path = Path::new(FOLDER).join("wrangler.toml");
    fs::write(&path, kept)?;
    Ok(path.to_string_lossy().into_owned())
}

fn state() -> PathBuf {
    Path::new(FOLDER).join("state")
}

/// A file of an answer: its conversation, and its id.
type Sent = (String, String);

/// A site of its own, and the worker that serves it.
struct Shop {
    server: Server,
    hook: String,
}

impl Shop {
    /// With nothing stored. The webhook's address may be empty: then there is none.
    fn open(hook: &str) -> Result<Self> {
        if Path::new(FOLDER).exists() {
            fs::remove_dir_all(FOLDER).with_context(|| format!("cannot empty {FOLDER}"))?;
        }
        let shop = Shop { server: serve(&[])?, hook: hook.to_owned() };
        shop.publish("bucket")?;
        Ok(shop)
    }

    /// Kills the worker, and serves what is on its disk.
    fn kill_and_serve(self, told: &[&str]) -> Result<Self> {
        self.server.kill();
        Ok(Shop { server: serve(told)?, hook: self.hook })
    }

    /// Publishes the site, whose files are kept so.
    fn publish(&self, store: &str) -> Result<()> {
        let folder = Path::new(FOLDER).join("site");
        fs::create_dir_all(folder.join("locales"))?;
        let hook = if self.hook.is_empty() {
            String::new()
        } else {
            format!("\n[[webhooks]]\nid = \"crm\"\nurl = \"{}\"\nevents = [\"request.created\"]\n", self.hook)
        };
        let settings = format!(
            "id = \"kept\"\norigins = [\"https://kept.example\"]\ndefault_locale = \"en\"\nlocales = [\"en\"]\n\n\
             [attachments]\nstore = \"{store}\"\n{hook}\n[[channels]]\nid = \"message\"\nkind = \"message\"\n"
        );
        fs::write(folder.join("site.toml"), settings)?;
        fs::write(folder.join("locales/en.ftl"), "brand = Kept\nchannel-message = Write to us\n")?;
        capture(native::publish(&folder, &self.server.address()).env("NEARHAND_OPERATOR_TOKEN", TOKEN)).map(drop)
    }

    /// Leaves a request; gives its reference.
    fn leave(&self, email: &str) -> Result<String> {
        let stored = self.said(201, "POST", "requests", &json!({ "message": "Look.", "email": email }))?;
        Ok(at(&stored, "/reference").as_str().unwrap_or_default().to_owned())
    }

    /// Answers a new request of somebody's with a file.
    fn answer_with(&self, mark: &str, size: usize) -> Result<Sent> {
        let reference = self.leave(&format!("{mark}@post.example"))?;
        let path = format!("desk/requests/{reference}/attachments");
        let (status, file) = self.call(NOW, "POST", &path, "application/pdf", &pdf(mark, size))?;
        ensure!(status == 201, "a file is answered {status}");
        let id = at(&serde_json::from_slice(&file)?, "/id").as_str().unwrap_or_default().to_owned();
        let answer = json!({ "message": "Here it is.", "attachments": [id] });
        self.said(201, "POST", &format!("desk/requests/{reference}/messages"), &answer)?;
        Ok((reference, id))
    }

    fn file(&self, (reference, id): &Sent) -> Result<(u16, Vec<u8>)> {
        self.call(NOW, "GET", &format!("desk/requests/{reference}/attachments/{id}"), "", b"")
    }

    /// Erases what is kept of whom a file with a mark was sent to.
    fn erase(&self, mark: &str) -> Result<()> {
        let who = json!({ "email": format!("{mark}@post.example") });
        self.said(200, "POST", "desk/customers/erase", &who).map(drop)
    }

    fn jobs(&self) -> Result<()> {
        self.said(200, "POST", "desk/jobs", &json!({})).map(drop)
    }

    fn retire(&self, now: &str) -> Result<Value> {
        let body = json!({ "confirm": "kept" }).to_string();
        let (status, told) = self.call(now, "POST", "desk/retire", "application/json", body.as_bytes())?;
        ensure!(status == 200, "the end is answered {status}: {}", String::from_utf8_lossy(&told));
        Ok(serde_json::from_slice(&told)?)
    }

    fn is_delivered(&self, reference: &str) -> Result<()> {
        wait("it is delivered", || {
            let told = self.said(200, "GET", "desk/webhooks/deliveries?limit=200", &Value::Null)?;
            let all = at(&told, "/deliveries").as_array().cloned().unwrap_or_default();
            let is = |row: &Value| at(row, "/reference") == reference && at(row, "/state") == "delivered";
            Ok(all.iter().any(is).then_some(()))
        })
    }

    /// A call of the operator's that is answered so.
    fn said(&self, expected: u16, method: &str, path: &str, body: &Value) -> Result<Value> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let (status, told) = self.call(NOW, method, path, "application/json", body.as_bytes())?;
        ensure!(status == expected, "{method} {path} is answered {status}: {}", String::from_utf8_lossy(&told));
        Ok(serde_json::from_slice(&told)?)
    }

    fn call(&self, now: &str, method: &str, path: &str, kind: &str, body: &[u8]) -> Result<(u16, Vec<u8>)> {
        let head = format!(
            "{method} /api/v1/sites/kept/{path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\
             nearhand-now: {now}\r\nnearhand-geo: country=DE\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let answer = Connection::open(self.server.port())?.exchange(&[head.as_bytes(), body].concat())?;
        Ok((answer.status, answer.body))
    }
}

fn serve(told: &[&str]) -> Result<Server> {
    let script = Profile::Release.script();
    let vars = [("NEARHAND_TEST", "1"), ("NEARHAND_OPERATOR_TOKEN", TOKEN), ("NEARHAND_WEBHOOK_KEPT__CRM", HOOK)];
    fs::create_dir_all(FOLDER)?;
    let told: Vec<&str> = [script.as_str()].into_iter().chain(told.iter().copied()).collect();
    Server::start_by(wrangler(), &told, free_port()?, &state(), &vars)
}

/// A system that webhooks tell.
struct Receiver {
    _service: Running,
    port: u16,
}

impl Receiver {
    fn start() -> Result<Self> {
        let port = free_port()?;
        let mut service = Running::start(node("tests/workerd/receiver.mjs").args([&port.to_string(), HOOK]))?;
        service.print_in_background("receiver");
        wait("the receiver listens", || Ok(TcpStream::connect(("127.0.0.1", port)).ok()))?;
        Ok(Receiver { _service: service, port })
    }

    fn ask(&self, path: &str) -> Result<Vec<u8>> {
        Ok(Connection::open(self.port)?.exchange(&get_json(path))?.body)
    }

    /// What came of a request.
    fn came(&self, reference: &str) -> Result<Vec<Value>> {
        Ok(serde_json::from_slice(&self.ask(&format!("/came?of={reference}"))?)?)
    }
}
