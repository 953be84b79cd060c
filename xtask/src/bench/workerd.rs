//! Bare workerd: Nearhand or the floor in one process each, both configured alike.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::http::{Connection, get};
use super::teams;
use crate::run::{Running, step};
use crate::server::free_port;
use crate::{native, root};

/// The site on which most is measured.
const SITE: &str = "sites/lumen";
pub const TOKEN: &str = "operator-token-of-the-bench-and-no-other";
const PATIENCE: Duration = Duration::from_secs(30);

/// A worker that was built.
pub struct Worker {
    /// Its folder below `build/bench/`.
    pub name: &'static str,
    /// Where its modules are, below `build/`.
    modules: &'static str,
    /// The bindings of its Durable Objects, and their classes.
    objects: &'static [(&'static str, &'static str)],
    /// Answers 200 as soon as anything does.
    pub health: &'static str,
    /// Whether it takes what only tests may ask for.
    is_test: bool,
    /// The port of this machine's server that takes its mail, where there is one.
    mail: Option<u16>,
}

pub const NEARHAND: Worker = Worker {
    name: "nearhand",
    modules: "worker",
    objects: &[("VAULT", "Vault"), ("CALENDAR", "Calendar"), ("DESK", "Desk")],
    health: "/healthz",
    is_test: false,
    mail: None,
};
pub const FLOOR: Worker = Worker {
    name: "floor",
    modules: "bench-floor",
    objects: &[("ROWS", "Rows"), ("ROOMS", "Rooms")],
    health: "/hello",
    is_test: false,
    mail: None,
};
/// Nearhand with the names of its functions, as V8's profiler tells them.
const NAMED: Worker = Worker { name: "nearhand-named", modules: "worker-named", ..NEARHAND };
/// Nearhand, to be filled.
const FILLED: Worker = Worker { name: "nearhand-filled", is_test: true, ..NEARHAND };
/// Nearhand, to be killed.
const KILLED: Worker = Worker { name: "nearhand-killed", is_test: true, ..NEARHAND };

/// A worker that runs until it is dropped.
pub struct Process {
    workerd: Running,
    pub port: u16,
    /// Its process id, from which its CPU time is read.
    pid: String,
}

/// Nearhand with nothing in it but the sites.
pub fn published() -> Result<Process> {
    let process = NEARHAND.start_anew()?;
    publish_all(&process)?;
    Ok(process)
}

/// The same, where tests may fill its store.
pub fn for_tests() -> Result<Process> {
    let process = FILLED.start_anew()?;
    publish_site(&process, Path::new(SITE))?;
    Ok(process)
}

/// The same with nothing in it, for [`Process::killed_and_begun_again`].
pub fn to_be_killed() -> Result<Process> {
    KILLED.start_anew()
}

/// The same, where mail goes to a port of this machine.
pub fn with_mail(port: u16) -> Result<Process> {
    let process = Worker { name: "nearhand-mail", mail: Some(port), ..NEARHAND }.start_anew()?;
    publish_site(&process, Path::new(SITE))?;
    Ok(process)
}

/// The same, with the port of V8's inspector, which makes it a little slower.
pub fn published_for_inspection() -> Result<(Process, u16)> {
    NAMED.forget()?;
    let port = free_port()?;
    let mut process = NAMED.spawn_with(&[format!("--inspector-addr=127.0.0.1:{port}")])?;
    process.wait_for(NAMED.health)?;
    publish_all(&process)?;
    Ok((process, port))
}

fn publish_all(process: &Process) -> Result<()> {
    let mut sites = vec![PathBuf::from(SITE)];
    sites.extend(teams::write()?);
    sites.iter().try_for_each(|site| publish_site(process, site))
}

fn publish_site(process: &Process, site: &Path) -> Result<()> {
    let mut command = native::publish(site, &format!("http://127.0.0.1:{}", process.port));
    step(&format!("publish {}", site.display()), command.env("NEARHAND_OPERATOR_TOKEN", TOKEN))
}

impl Worker {
    fn folder(&self) -> PathBuf {
        Path::new("build/bench").join(self.name)
    }

    /// Where the files of its Durable Objects are: on this disk, or elsewhere, such as in memory.
    fn objects(&self) -> PathBuf {
        match env::var_os("NEARHAND_BENCH_STORE").filter(|path| !path.is_empty()) {
            Some(path) => root().join(path).join(self.name),
            None => self.folder().join("objects"),
        }
    }

    /// Empties its store.
    fn forget(&self) -> Result<()> {
        for folder in [self.folder(), self.objects()] {
            if folder.exists() {
                fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
            }
        }
        Ok(())
    }

    /// Starts it with nothing in its store, and comes back when it answers.
    pub fn start_anew(&self) -> Result<Process> {
        self.forget()?;
        let mut process = self.spawn()?;
        process.wait_for(self.health)?;
        Ok(process)
    }

    /// Starts it with what is in its store.
    pub fn spawn(&self) -> Result<Process> {
        self.spawn_with(&[])
    }

    fn spawn_with(&self, flags: &[String]) -> Result<Process> {
        self.spawn_at(free_port()?, flags)
    }

    fn spawn_at(&self, port: u16, flags: &[String]) -> Result<Process> {
        let folder = self.folder();
        for store in [folder.join("kv"), self.objects()] {
            fs::create_dir_all(&store).with_context(|| format!("cannot make {}", store.display()))?;
        }
        let config = folder.join("config.capnp");
        fs::write(&config, self.config(&fs::read_to_string("wrangler.toml")?)?)?;
        let pid = folder.join("pid");
        // The shell writes down its process id and becomes workerd.
        let mut command = Command::new("sh");
        command.args(["-c", "echo $$ >\"$0\"; exec \"$@\""]).arg(&pid).arg(program()?);
        command.arg("serve").arg(&config).arg(format!("--socket-addr=http=127.0.0.1:{port}")).args(flags);
        let mut workerd = Running::start(&mut command)?;
        workerd.print_in_background(self.name);
        Ok(Process { workerd, port, pid: pid.display().to_string() })
    }

    fn config(&self, wrangler: &str) -> Result<String> {
        let setting = |name: &str| {
            let line = wrangler.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix('='));
            line.map(str::trim)
        };
        let binding =
            |(binding, class): &(&str, &str)| format!("(name = \"{binding}\", durableObjectNamespace = \"{class}\"),");
        let class = |(_, class): &(&str, &str)| {
            format!("(className = \"{class}\", uniqueKey = \"{}-{class}\", enableSql = true),", self.name)
        };
        let all = |write: &dyn Fn(&(&str, &str)) -> String| self.objects.iter().map(write).collect::<String>();
        let mail = self.mail.map_or_else(String::new, |port| {
            format!("(name = \"NEARHAND_MAIL_URL\", text = \"smtp://127.0.0.1:{port}\"),")
        });
        // By itself workerd calls nobody on its own machine.
        let internet = "(name = \"internet\", network = (allow = [\"public\", \"private\"])),";
        let values = [
            ("{mail}", mail.as_str()),
            ("{internet}", if self.mail.is_some() { internet } else { "" }),
            ("{name}", self.name),
            ("{objects}", &self.objects().display().to_string()),
            ("{modules}", self.modules),
            ("{date}", setting("compatibility_date").context("wrangler.toml has no compatibility_date")?),
            // A list of strings is written alike in TOML and in Cap'n Proto.
            ("{flags}", setting("compatibility_flags").unwrap_or("[]")),
            ("{bindings}", &all(&binding)),
            ("{classes}", &all(&class)),
            ("{token}", TOKEN),
            ("{test}", if self.is_test { "(name = \"NEARHAND_TEST\", text = \"1\")," } else { "" }),
        ];
        let template = include_str!("config.capnp").to_owned();
        Ok(values.into_iter().fold(template, |config, (name, value)| config.replace(name, value)))
    }
}

impl Process {
    /// Kills it at once, and starts it again at the same port, on what is on its disk.
    pub fn killed_and_begun_again(self) -> Result<Process> {
        let port = self.port;
        self.workerd.kill();
        let mut process = KILLED.spawn_at(port, &[])?;
        process.wait_for(KILLED.health)?;
        Ok(process)
    }

    /// A connection of its own.
    pub fn connect(&self) -> Result<Connection> {
        Connection::open(self.port)
    }

    /// Waits until a path is answered with 200.
    pub fn wait_for(&mut self, path: &str) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = self.connect().and_then(|mut connection| connection.exchange(&get(path)));
            match answer {
                Ok(answer) if answer.status == 200 => return Ok(()),
                Ok(answer) if Instant::now() > deadline => bail!("{path} answers {}", answer.status),
                Err(error) if Instant::now() > deadline => return Err(error.context("workerd does not answer")),
                _ => std::thread::sleep(Duration::from_micros(500)),
            }
            if let Some(status) = self.workerd.ended()? {
                bail!("workerd ended ({status})");
            }
        }
    }

    /// The memory it has resident, in bytes; unknown but on Linux.
    pub fn memory(&self) -> Option<u64> {
        let pid = fs::read_to_string(&self.pid).ok()?;
        let status = fs::read_to_string(format!("/proc/{}/status", pid.trim())).ok()?;
        let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"))?;
        Some(kilobytes.trim().parse::<u64>().ok()? * 1024)
    }

    /// The CPU time it has used so far, in all its threads; unknown but on Linux.
    pub fn cpu(&self) -> Option<Duration> {
        let pid = fs::read_to_string(&self.pid).ok()?;
        let stat = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).ok()?;
        // The name, in parentheses, may hold anything. Behind it utime and stime are the 12th and 13th, in 10 ms each.
        let (_, fields) = stat.rsplit_once(')')?;
        let ticks: u64 = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
        Some(Duration::from_millis(ticks * 10))
    }
}

/// The program itself: what npm puts into `.bin` is a script that starts it.
fn program() -> Result<PathBuf> {
    let packages = root().join("node_modules/@cloudflare");
    let entries = fs::read_dir(&packages).with_context(|| format!("cannot list {}", packages.display()))?;
    let programs = entries.flatten().map(|entry| entry.path().join("bin/workerd"));
    programs.into_iter().find(|path| path.is_file()).context("node_modules/@cloudflare has no workerd")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_config_takes_its_date_from_wrangler() {
        let config = NEARHAND.config("compatibility_date = \"2026-01-02\"\n").unwrap();
        assert!(config.contains("compatibilityDate = \"2026-01-02\"") && config.contains("compatibilityFlags = []"));
        assert!(!config.contains('{'), "a placeholder is left: {config}");
        assert!(NEARHAND.config("").is_err());
    }
}
