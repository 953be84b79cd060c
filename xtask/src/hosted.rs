//! A release on a machine of one's own, as its README says it, with nothing but what is in it and workerd: a site is begun, checked,
//! published and embedded, visitors write, the server is killed and comes back, its folder is copied to another machine.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::bench::http::Connection;
use crate::dist;
use crate::native;
use crate::run::{Running, capture};
use crate::server::{free_port, wrangler};
use crate::stamp::write_folder;
use crate::ways::{Mailbox, at, wait};

/// Where everything is that is made here.
const FOLDER: &str = "build/hosted";
const REQUESTS: &str = "/api/v1/sites/mine/requests";
/// How many requests of one address are taken in a minute (`LIMIT_ADDRESS` in wrangler.toml).
const MOST: usize = 20;

/// From an unpacked release to a visitor's request that is still there after everything.
pub fn a_release_serves_itself() -> Result<()> {
    let place = Place::begin("mine", &["--region", "eu"])?;
    place.nearhand(&["new", "sites/mine"])?;
    ensure!(place.nearhand(&["check", "sites/mine"])?.contains("is in order"), "the site to begin with is not");
    let server = place.serve()?;
    let published = place.nearhand(&["publish", "sites/mine", "--to", &server.url()])?;
    ensure!(published.contains("data-site=\"mine\""), "no tag is told: {published}");

    // What stands in front says that visitors come by https, and from where.
    let page = server.ask("GET", "/help/mine/en/", "203.0.113.7", &Value::Null)?.1;
    let address = format!("<link rel=\"canonical\" href=\"https://127.0.0.1:{}/help/mine/en/\"", server.port);
    ensure!(page.contains(&address), "the help centre's own address is another: {page}");
    for path in ["/nearhand.js", "/w/mine?origin=https://shop.example"] {
        let status = server.ask("GET", path, "203.0.113.7", &Value::Null)?.0;
        ensure!(status == 200, "{path} is answered {status}");
    }
    let written = json!({ "message": "Where is my parcel?", "email": "ana@post.example" });
    let (status, stored) = server.ask("POST", REQUESTS, "203.0.113.7", &written)?;
    let stored: Value = serde_json::from_str(&stored).with_context(|| format!("{status}: {stored}"))?;
    let reference = at(&stored, "/reference").as_str().unwrap_or_default().to_owned();
    ensure!(status == 201 && reference.starts_with("EU-") && at(&stored, "/region") == "eu", "{status}: {stored}");

    // Another market's law is not this machine's: said at publish, and nothing is put in force.
    let refused = place.nearhand(&["publish", "../../../sites/lumen", "--to", &server.url()]);
    let told = refused.err().map(|error| format!("{error:#}")).unwrap_or_default();
    ensure!(told.contains("wants its requests to be kept in `apac`, but this server is in `eu`"), "{told}");
    let told = place.nearhand(&["residency", "mine", "--from", &server.url()])?;
    ensure!(told.contains("the server keeps everything where it is itself"), "{told}");

    // One address too often, and only that: of forty tries in a row at least one minute has more than twenty.
    let all: Result<Vec<u16>> =
        (0..=2 * MOST).map(|_| Ok(server.ask("POST", REQUESTS, "198.51.100.4, 203.0.113.9", &written)?.0)).collect();
    let all = all?;
    ensure!(all.contains(&429) && all.iter().filter(|status| **status == 201).count() >= MOST, "{all:?}");
    // What a visitor says of their address before the server in front adds its own is nobody's word.
    let (status, _) = server.ask("POST", REQUESTS, "203.0.113.9, 198.51.100.4", &written)?;
    ensure!(status == 201, "another address is answered {status}");

    let server = server.killed_and_begun_again(&place)?;
    ensure!(
        place
            .nearhand(&["requests", "--limit", "200", "--site", "mine", "--from", &server.url()])?
            .contains(&reference),
        "it is gone"
    );
    server.end();
    let copy = Place::copy_of(&place)?;
    let server = copy.serve()?;
    ensure!(
        copy.nearhand(&["requests", "--limit", "200", "--site", "mine", "--from", &server.url()])?.contains(&reference),
        "not copied"
    );
    ensure!(copy.nearhand(&["unpublish", "mine", "--from", &server.url()])?.contains("is offline"), "still there");
    ensure!(server.ask("GET", "/help/mine/en/", "203.0.113.7", &Value::Null)?.0 == 404, "it is still in force");
    Ok(())
}

/// A mail that was in the hands of a server that died goes out when it is back, without anybody asking it for anything.
pub fn what_is_later_is_done_after_a_restart() -> Result<()> {
    let mailbox = Mailbox::start()?;
    let place = Place::begin("later", &["--development", "--private-network"])?;
    let server = place.serve()?;
    place.nearhand(&["publish", "../../../sites/lumen", "--to", &server.url()])?;
    server.end();
    let settings = place.folder.join("nearhand-data/nearhand.env");
    let with_mail = format!("{}NEARHAND_MAIL_URL=smtp://127.0.0.1:{}\n", fs::read_to_string(&settings)?, mailbox.smtp);
    fs::write(&settings, with_mail)?;
    let server = place.serve()?;
    let to = "waits-hosted@mail.example";
    let written = json!({ "message": "Meine Lampe ist kaputt.", "email": to, "locale": "de" });
    let (status, stored) = server.ask("POST", "/api/v1/sites/lumen/requests", "203.0.113.7", &written)?;
    ensure!(status == 201, "{status}: {stored}");
    wait("the mail is begun", || Ok((mailbox.tries(to)? == 1).then_some(())))?;
    let _server = server.killed_and_begun_again(&place)?;
    mailbox.wait_for(to, 1).map(drop)
}

/// Of what a release is deployed with, Wrangler says nothing but what it would do.
pub fn a_release_is_deployed_without_a_warning() -> Result<()> {
    let place = Place::begin("deployed", &[])?;
    let release = place.release()?;
    let mut command = wrangler();
    command.arg("deploy").arg(release.join("worker/index.js")).arg("--assets").arg(release.join("assets"));
    command.args(["--env", "production", "--dry-run", "--outdir", "build/hosted/dry-run", "--config"]);
    let output = command.arg(release.join("wrangler.toml")).output().context("cannot run Wrangler")?;
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(output.status.success() && told.contains("NEARHAND_ENVIRONMENT") && told.contains("env.VAULT"), "{told}");
    ensure!(!told.contains("WARNING"), "{told}");
    Ok(())
}

/// A folder on a machine that has a release, and no Rust.
struct Place {
    folder: PathBuf,
    program: PathBuf,
    told: Vec<String>,
}

impl Place {
    /// With a release beside it, unpacked, and nothing begun.
    fn begin(name: &str, told: &[&str]) -> Result<Self> {
        let release = std::path::absolute(Path::new(FOLDER).join("release"))?;
        write_folder(&release, &dist::release()?)?;
        let program = release.join("nearhand");
        fs::copy(native::built("nearhand")?, &program).context("cannot copy the command line")?;
        let folder = std::path::absolute(Path::new(FOLDER).join(name))?;
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        fs::create_dir_all(folder.join("sites"))?;
        Ok(Place { folder, program, told: told.iter().map(|&one| one.to_owned()).collect() })
    }

    /// Where the release is.
    fn release(&self) -> Result<&Path> {
        self.program.parent().context("the program is in a folder")
    }

    /// Another machine, which was given a copy of what one keeps.
    fn copy_of(place: &Place) -> Result<Self> {
        let folder = place.folder.with_extension("copy");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        capture(Command::new("cp").arg("-a").arg(place.folder.join("nearhand-data")).arg(&folder))?;
        Ok(Place { folder, program: place.program.clone(), told: Vec::new() })
    }

    /// Runs the command line with nothing of this machine's but the usual programs.
    fn nearhand(&self, arguments: &[&str]) -> Result<String> {
        capture(self.command().args(arguments))
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(&self.folder).env_clear().env("PATH", "/usr/bin:/bin");
        command
    }

    fn serve(&self) -> Result<Hosted> {
        self.serve_at(free_port()?)
    }

    fn serve_at(&self, port: u16) -> Result<Hosted> {
        let mut command = self.command();
        command.args(["serve", "--listen", &format!("127.0.0.1:{port}")]).args(&self.told);
        let mut process = Running::start(&mut command)?;
        process.print_in_background("hosted");
        let mut hosted = Hosted { process, port };
        wait("the server listens", || {
            ensure!(hosted.process.ended()?.is_none(), "the server ended");
            Ok(TcpStream::connect(("127.0.0.1", port)).ok())
        })?;
        Ok(hosted)
    }
}

/// A server that runs until it is dropped.
struct Hosted {
    process: Running,
    port: u16,
}

impl Hosted {
    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends it as systemd does.
    fn end(self) {
        drop(self.process);
    }

    fn killed_and_begun_again(self, place: &Place) -> Result<Self> {
        self.process.kill();
        place.serve_at(self.port)
    }

    /// What a visitor is answered, who comes by the server in front; `passed` are the addresses that it tells.
    fn ask(&self, method: &str, path: &str, passed: &str, body: &Value) -> Result<(u16, String)> {
        let (accept, body) =
            if body.is_null() { ("text/html", String::new()) } else { ("application/json", body.to_string()) };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nX-Forwarded-For: {passed}\r\nX-Forwarded-Proto: https\r\n\
             Accept: {accept}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        );
        let answer = Connection::open(self.port)?.exchange(request.as_bytes())?;
        Ok((answer.status, str::from_utf8(&answer.body)?.to_owned()))
    }
}
