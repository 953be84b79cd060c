//! Mail over real lines: by TLS, by STARTTLS, by a signed call and by the platform's own way; and from a worker that is killed between
//! what it has stored and what it has sent.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::bench::http::{Connection, get_json};
use crate::machine::node;
use crate::restart::ask;
use crate::run::{Running, capture};
use crate::server::{Server, TEST_TOKEN as TOKEN, free_port, wrangler};
use crate::worker::Profile;

/// Where everything is kept that is made here.
const FOLDER: &str = "build/ways";
/// How long a mail may take, and how long an alarm may after a restart.
const PATIENCE: Duration = Duration::from_secs(40);
/// The secret of signed calls.
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
/// `shop@mail.example` and `p:w d/é`, whom `tests/workerd/mailbox.mjs` lets in.
const LOGIN: &str = "shop%40mail.example:p%3Aw%20d%2F%C3%A9";

/// How a calendar file begins, `BEGIN:VCALENDAR`, in base64.
const CALENDAR: &str = "QkVHSU46VkNBTEVOREFS";

/// Each way takes a mail, as the other side's own library reads it.
pub fn each_takes_mail() -> Result<()> {
    let mailbox = Mailbox::start()?;
    let certificate = mailbox.tls.join("cert.pem");
    let trusting = || {
        let mut command = wrangler();
        // Beside the authorities that browsers know: workerd reads it where wrangler does.
        command.env("NODE_EXTRA_CA_CERTS", &certificate);
        command
    };
    for (url, way) in [
        (format!("smtps://{LOGIN}@localhost:{}", mailbox.tls_port), "PLAIN"),
        (format!("smtp://{LOGIN}@localhost:{}", mailbox.start_tls_port), "LOGIN"),
    ] {
        let server = serve(trusting(), &url)?;
        let to = format!("{}@mail.example", way.to_lowercase());
        let reference = leave(&server, &to)?;
        let came = mailbox.wait_for(&to, 1)?;
        let mail = came.first().context("no mail")?;
        ensure!(at(mail, "/secure") == true && at(mail, "/login") == way, "over {way}: {mail}");
        stands(&server, &reference, "sent")?;
    }
    // A certificate of nobody's whom anybody knows: nothing is said to such a server.
    let server = serve(wrangler(), &format!("smtps://{LOGIN}@localhost:{}", mailbox.tls_port))?;
    let reference = leave(&server, "stranger@mail.example")?;
    let delivery = wait("the other certificate is refused", || {
        let delivery = delivery(&server, &reference)?;
        Ok((at(&delivery, "/reason") == "unreachable").then_some(delivery))
    })?;
    ensure!(at(&delivery, "/state") == "queued" && mailbox.came("stranger@mail.example")?.is_empty(), "{delivery}");
    drop(server);
    called(&mailbox)?;
    by_the_platform()
}

/// The business's own program, by a signed call.
fn called(mailbox: &Mailbox) -> Result<()> {
    let server = serve(wrangler(), &format!("http://127.0.0.1:{}/send", mailbox.web))?;
    let reference = leave(&server, "hook@mail.example")?;
    let told = mailbox.wait_for("hook@mail.example", 1)?.remove(0);
    ensure!(at(&told, "/type") == "mail.send" && at(&told, "/id") == at(&told, "/data/message_id"), "{told}");
    ensure!(at(&told, "/data/subject").as_str().is_some_and(|subject| subject.contains(&reference)), "{told}");
    let data = ["purpose", "automatic", "language"].map(|name| at(&told, &format!("/data/{name}")).clone());
    ensure!(data == [json!("received"), json!(true), json!("de")], "{told}");
    stands(&server, &reference, "sent")?;
    let never = leave(&server, "never-hook@mail.example")?;
    let delivery = stands(&server, &never, "failed")?;
    ensure!(at(&delivery, "/reason") == "recipient", "{delivery}");
    // The mail of a call has its file, in base64.
    let call = book(&server, "hook-call@mail.example")?;
    let told = mailbox.wait_for("hook-call@mail.example", 1)?.remove(0);
    let file = at(&told, "/data/attachments/0");
    let kind = "text/calendar; charset=utf-8; method=PUBLISH";
    ensure!(at(file, "/filename") == &json!(format!("{call}.ics")) && at(file, "/content_type") == kind, "{told}");
    let is_calendar = at(file, "/content").as_str().is_some_and(|content| content.starts_with(CALENDAR));
    ensure!(is_calendar && at(&told, "/data/purpose") == "call-booked", "{told}");
    Ok(())
}

/// The platform's own way, as wrangler simulates it: mails become files.
fn by_the_platform() -> Result<()> {
    let folder = Path::new(FOLDER).join("temporary");
    fs::create_dir_all(&folder)?;
    let mut command = wrangler();
    command.env("TMPDIR", folder.canonicalize()?);
    let server = serve(command, "binding:EMAIL")?;
    let reference = leave(&server, "binding@mail.example")?;
    stands(&server, &reference, "sent")?;
    let texts = texts_in(&folder, "txt")?;
    ensure!(texts.iter().any(|text| text.contains(&reference)), "no file names {reference}: {texts:?}");
    let call = book(&server, "binding-call@mail.example")?;
    wait("a calendar file comes by the platform", || {
        let uid = format!("UID:{call}@nearhand\r\n");
        Ok(texts_in(&folder, "ics")?.iter().any(|text| text.contains(&uid)).then_some(()))
    })
}

/// Every text below a folder whose file's name ends so.
fn texts_in(folder: &Path, ending: &str) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            texts.extend(texts_in(&path, ending)?);
        } else if path.extension().is_some_and(|found| found == ending) {
            texts.push(fs::read_to_string(path)?);
        }
    }
    Ok(texts)
}

/// A worker that dies with a mail in its hands sends it when it is back: once where the server had not been told all of it, and else,
/// since nobody knows, once more.
pub fn mails_survive() -> Result<()> {
    let mailbox = Mailbox::start()?;
    let url = format!("smtp://127.0.0.1:{}", mailbox.smtp);
    let mut server = serve(wrangler(), &url)?;
    // When it is killed: with the mail named and not told, told and not acknowledged, stored and hardly taken up.
    for (to, fewest, most) in
        [("waits-a@mail.example", 1, 1), ("stalls-a@mail.example", 2, 2), ("at-once@mail.example", 1, 2)]
    {
        let reference = leave(&server, to)?;
        match to.split('-').next() {
            Some("waits") => wait("it is named", || Ok((mailbox.tries(to)? == 1).then_some(())))?,
            Some("stalls") => mailbox.wait_for(to, 1).map(drop)?,
            _ => {}
        }
        server.kill();
        server = serve_again(wrangler(), &url)?;
        stands(&server, &reference, "sent")?;
        let many = mailbox.came(to)?.len();
        ensure!((fewest..=most).contains(&many), "{many} mails to {to}, and not {fewest} to {most}");
    }
    Ok(())
}

/// What was to be mailed while no way out was configured goes out once one is: with the next call that comes, whatever it is for.
pub fn mails_wait_for_a_way() -> Result<()> {
    let server = serve(wrangler(), "")?;
    let reference = leave(&server, "patient@mail.example")?;
    let delivery = wait("it is told that there is no way", || {
        let delivery = delivery(&server, &reference)?;
        Ok((at(&delivery, "/reason") == "unset").then_some(delivery))
    })?;
    ensure!(at(&delivery, "/state") == "queued", "{delivery}");
    drop(server);
    let mailbox = Mailbox::start()?;
    let server = serve_again(wrangler(), &format!("smtp://127.0.0.1:{}", mailbox.smtp))?;
    stands(&server, &reference, "sent")?;
    ensure!(mailbox.wait_for("patient@mail.example", 1)?.len() == 1, "it was sent more than once");
    Ok(())
}

/// A worker with nothing stored.
fn serve(command: Command, url: &str) -> Result<Server> {
    let state = state();
    if state.exists() {
        fs::remove_dir_all(&state).with_context(|| format!("cannot empty {}", state.display()))?;
    }
    let server = serve_again(command, url)?;
    server.publish(Some(TOKEN))?;
    Ok(server)
}

/// A worker with what is stored.
fn serve_again(command: Command, url: &str) -> Result<Server> {
    let vars = [
        ("NEARHAND_TEST", "1"),
        ("NEARHAND_OPERATOR_TOKEN", TOKEN),
        ("NEARHAND_MAIL_URL", url),
        ("NEARHAND_MAIL_SECRET", SECRET),
    ];
    Server::start_by(command, &[&Profile::Release.script()], free_port()?, &state(), &vars)
}

fn state() -> PathBuf {
    Path::new(FOLDER).join("state")
}

/// Leaves a request, which is confirmed by mail; gives its reference.
fn leave(server: &Server, email: &str) -> Result<String> {
    let body = json!({ "message": "Meine Lampe ist kaputt.", "email": email, "locale": "de" });
    let (status, stored) = ask(server, "POST", "/api/v1/sites/lumen/requests", "", &body)?;
    ensure!(status == 201, "a request is answered {status}: {stored}");
    Ok(at(&stored, "/reference").as_str().unwrap_or_default().to_owned())
}

/// Books the first free time, which is confirmed by mail; gives its reference.
fn book(server: &Server, email: &str) -> Result<String> {
    let (_, free) = ask(server, "GET", "/api/v1/sites/lumen/callbacks/slots", "", &Value::Null)?;
    let body = json!({
        "start": at(&free, "/days/0/slots/0/start"), "team": at(&free, "/team"), "phone": "+44 20 7946 0958", "email": email,
        "locale": "de",
    });
    let (status, stored) = ask(server, "POST", "/api/v1/sites/lumen/callbacks", "", &body)?;
    ensure!(status == 201, "a call is answered {status}: {stored}");
    Ok(at(&stored, "/reference").as_str().unwrap_or_default().to_owned())
}

/// What is at a place of a document; nothing where there is none (RFC 6901).
pub fn at<'v>(value: &'v Value, place: &str) -> &'v Value {
    value.pointer(place).unwrap_or(&Value::Null)
}

/// How the confirmation of a request stands.
fn delivery(server: &Server, reference: &str) -> Result<Value> {
    let path = format!("/api/v1/sites/lumen/desk/requests/{reference}");
    let (_, whole) = ask(server, "GET", &path, "", &Value::Null)?;
    Ok(at(&whole, "/thread/0/delivery").clone())
}

/// Waits until it stands so.
fn stands(server: &Server, reference: &str, state: &str) -> Result<Value> {
    wait(&format!("the mail of {reference} is {state}"), || {
        let delivery = delivery(server, reference)?;
        Ok((at(&delivery, "/state") == state).then_some(delivery))
    })
}

/// Waits until something holds, and not for ever.
pub fn wait<T>(what: &str, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        if Instant::now() > deadline {
            bail!("after {} s it does not hold: {what}", PATIENCE.as_secs());
        }
        sleep(Duration::from_millis(100));
    }
}

/// A server that takes mail in all ways.
pub struct Mailbox {
    _server: Running,
    pub smtp: u16,
    web: u16,
    tls: PathBuf,
    tls_port: u16,
    start_tls_port: u16,
}

impl Mailbox {
    pub fn start() -> Result<Self> {
        let tls = certificate()?;
        let [smtp, web, tls_port, start_tls_port] = [free_port()?, free_port()?, free_port()?, free_port()?];
        let mut command = node("tests/workerd/mailbox.mjs");
        command.args([smtp, web].map(|port| port.to_string())).arg("-").arg(&tls);
        command.args([tls_port, start_tls_port].map(|port| port.to_string()));
        let mut server = Running::start(command.env("MAIL_SECRET", SECRET).env("QUIET", "1"))?;
        server.print_in_background("mail");
        let mailbox = Mailbox { _server: server, smtp, web, tls, tls_port, start_tls_port };
        wait("the mail server listens", || Ok(TcpStream::connect(("127.0.0.1", web)).ok()))?;
        Ok(mailbox)
    }

    /// What has come for an address.
    fn came(&self, to: &str) -> Result<Vec<Value>> {
        let answer = Connection::open(self.web)?.exchange(&get_json(&format!("/mails?to={to}")))?;
        Ok(serde_json::from_slice(&answer.body)?)
    }

    /// What has come for an address, once it is so much.
    pub fn wait_for(&self, to: &str, many: usize) -> Result<Vec<Value>> {
        wait(&format!("a mail comes to {to}"), || Ok(Some(self.came(to)?).filter(|came| came.len() >= many)))
    }

    /// How often it was named.
    pub fn tries(&self, to: &str) -> Result<u64> {
        let answer = Connection::open(self.web)?.exchange(&get_json(&format!("/tries?to={to}")))?;
        let told: Value = serde_json::from_slice(&answer.body)?;
        Ok(at(&told, "/tries").as_u64().unwrap_or_default())
    }
}

/// A folder with a key and a certificate of `localhost`, which nobody has signed but itself.
fn certificate() -> Result<PathBuf> {
    let folder = Path::new(FOLDER).join("tls");
    fs::create_dir_all(&folder)?;
    let folder = folder.canonicalize()?;
    let mut command = Command::new("openssl");
    command.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]);
    command.args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]);
    command.arg("-keyout").arg(folder.join("key.pem")).arg("-out").arg(folder.join("cert.pem"));
    capture(&mut command).context("openssl makes the certificate of the mail server")?;
    Ok(folder)
}
