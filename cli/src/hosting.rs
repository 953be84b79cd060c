//! Nearhand on a machine of the business's own: workerd, which is what Cloudflare runs, with a folder for what it keeps.
//!
//! ```text
//! nearhand-data/
//!   nearhand.env   the region, the operator's token, other secrets
//!   content/       what was published, as files named by their keys
//!   objects/       what visitors wrote: an SQLite database for each Durable Object
//!   run/           what workerd is started with, written anew at each start, and a lock that the server holds
//! ```

pub mod config;
mod environment;
mod release;

use std::fs::{File, TryLockError};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use nearhand_shared::region::Region;

pub use self::environment::Environment;
pub use self::release::{NoRelease, Release};

use self::config::Config;

/// The name of the folder that is begun where no other is named.
pub const DATA: &str = "nearhand-data";
/// The file in `run` that is locked while the folder is served.
const LOCK: &str = "lock";
/// Where secrets and settings are, below it.
pub const SETTINGS: &str = "nearhand.env";

/// What a server is started with.
pub struct Hosting {
    /// Where everything is kept.
    pub data: PathBuf,
    /// Where to listen: `127.0.0.1:8787`, `unix:/run/nearhand.sock`.
    pub listen: String,
    /// In which region this machine is: at the first start.
    pub region: Option<Region>,
    /// Whether pages of this machine may embed every site.
    pub is_development: bool,
    /// Whether the worker may call addresses of this machine's own network.
    pub is_private: bool,
}

/// Why no server was started.
#[derive(Debug, thiserror::Error)]
pub enum NotHosted {
    /// The first start must say it: nothing is stored in a region by chance.
    #[error(
        "say in which region this machine is, with --region: everything that visitors write is kept here, and references begin \
         with it. It is one of {0}.\nOr try things on this machine alone, with --development"
    )]
    NoRegion(String),
    /// What is stored stays where it is.
    #[error(
        "{0} was begun in the region `{1}`, and what is kept there stays there: leave out --region, or name another folder \
         with --data"
    )]
    OtherRegion(PathBuf, String),
    /// Others could reach it.
    #[error(
        "--development is for this machine alone, where any page may embed every site: listen at 127.0.0.1, not at {0}"
    )]
    Open(String),
    /// A line of the settings.
    #[error("{0}:{1}: {2}")]
    Setting(PathBuf, usize, String),
    /// There is nothing to start.
    #[error(transparent)]
    Release(#[from] NoRelease),
    /// Settings are part of what is kept.
    #[error(
        "{0} has what visitors wrote, and no {SETTINGS}, which says in which region: put it back from your back-up. Begun anew it would \
         be another server's"
    )]
    NoSettings(PathBuf),
    /// Nobody could reach it.
    #[error(
        "cannot listen at {0}: {1}. Give an address and a port of this machine that nothing else listens at, with --listen"
    )]
    Listen(String, io::Error),
    /// What is kept there has one server.
    #[error(
        "{0} is served already, by another `nearhand serve` of this machine: two would spoil what is kept there. End that one first, or \
         name another folder with --data"
    )]
    Taken(PathBuf),
    /// The file system says no.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
}

impl Hosting {
    /// Writes what is missing of the folder, and what workerd is started with; gives the command that starts it. The folder is its own
    /// as long as the command, or what it has become, lives.
    ///
    /// # Errors
    /// [`NotHosted`].
    pub fn prepare(&self, release: &Release, workerd: &Path) -> Result<Start, NotHosted> {
        if self.is_development && !is_loopback(&self.listen) {
            return Err(NotHosted::Open(self.listen.clone()));
        }
        for folder in ["content", "objects", "run"] {
            let folder = self.data.join(folder);
            private_folder(&folder).map_err(failed(&folder))?;
        }
        let data = fs::canonicalize(&self.data).map_err(failed(&self.data))?;
        let lock = lock(&data)?;
        let environment = self.environment(&data)?;
        let config = Config {
            data: &data,
            assets: &release.assets(),
            listen: &self.listen,
            names: &environment.names(),
            is_development: self.is_development,
            is_private: self.is_private,
        };
        let run = data.join("run");
        for (name, text) in config.files() {
            let path = run.join(name);
            fs::write(&path, text).map_err(failed(&path))?;
        }
        let mut command = Command::new(workerd);
        let mut import_path = std::ffi::OsString::from("--import-path=");
        import_path.push(release.folder());
        command.arg("serve").arg(import_path).arg(run.join(config::NAME)).current_dir(&data);
        command.envs(environment.values());
        // The lock belongs to the open file, which so goes on with whatever this process becomes. workerd reads nothing there.
        command.stdin(lock);
        Ok(Start { command, warnings: environment.unknown() })
    }

    /// Whether it can be listened at the address: workerd says so in words of its own.
    ///
    /// # Errors
    /// [`NotHosted::Listen`].
    pub fn can_listen(&self) -> Result<(), NotHosted> {
        if self.listen.starts_with("unix:") {
            return Ok(());
        }
        let address = self.listen.strip_prefix('*').map_or(self.listen.clone(), |port| ["0.0.0.0", port].concat());
        TcpListener::bind(&address).map(drop).map_err(|error| NotHosted::Listen(self.listen.clone(), error))
    }

    /// The settings, which the first start begins.
    fn environment(&self, data: &Path) -> Result<Environment, NotHosted> {
        let path = data.join(SETTINGS);
        if !path.exists() {
            let objects = data.join("objects");
            if fs::read_dir(&objects).map_err(failed(&objects))?.next().is_some() {
                return Err(NotHosted::NoSettings(data.to_owned()));
            }
            let region = match (self.region, self.is_development) {
                (None, false) => {
                    return Err(NotHosted::NoRegion(Region::names().join(", ")));
                }
                (region, _) => region,
            };
            Environment::begin(&path, region).map_err(failed(&path))?;
        }
        let environment = Environment::read(&path)?;
        let begun = environment.region();
        match (self.region, begun) {
            (Some(wanted), Some(begun)) if wanted.as_str() != begun => {
                Err(NotHosted::OtherRegion(data.to_owned(), begun.to_owned()))
            }
            (Some(wanted), None) => Err(NotHosted::Setting(
                path,
                1,
                format!("it says no region: add the line NEARHAND_REGION={wanted}, if that is where this machine is"),
            )),
            (None, None) if !self.is_development => Err(NotHosted::NoRegion(Region::names().join(", "))),
            _ => Ok(environment),
        }
    }
}

/// How a server is started.
pub struct Start {
    /// The command.
    pub command: Command,
    /// What its settings say that nobody reads.
    pub warnings: Vec<String>,
}

/// Makes a folder this server's own: two would write into the same databases, each without knowing of the other.
fn lock(data: &Path) -> Result<File, NotHosted> {
    let path = data.join("run").join(LOCK);
    let file =
        File::options().read(true).write(true).create(true).truncate(false).open(&path).map_err(failed(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(NotHosted::Taken(data.to_owned())),
        // A file system without locks: nobody can tell.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        Err(TryLockError::Error(error)) => Err(failed(&path)(error)),
    }
}

/// A folder for its owner's eyes.
fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// Whether only this machine can reach an address.
fn is_loopback(listen: &str) -> bool {
    let host = listen.rsplit_once(':').map_or(listen, |(host, _)| host);
    listen.starts_with("unix:") || ["127.0.0.1", "localhost", "[::1]"].contains(&host)
}

pub(crate) fn failed(path: &Path) -> impl Fn(io::Error) -> NotHosted + use<> {
    let path = path.to_owned();
    move |error| NotHosted::Io(path.clone(), error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosting(data: &Path) -> Hosting {
        Hosting {
            data: data.to_owned(),
            listen: "127.0.0.1:8787".to_owned(),
            region: Some(Region::Eu),
            is_development: false,
            is_private: false,
        }
    }

    #[test]
    fn a_folder_is_begun_once_and_keeps_its_region_and_its_token() {
        let root = tempfile::tempdir().unwrap();
        let (data, release) = (root.path().join("my data"), Release::of_nothing(&root.path().join("release")));
        let start = |hosting: &Hosting| hosting.prepare(&release, Path::new("workerd")).map(drop);
        let nowhere = Hosting { region: None, ..hosting(&data) };
        let told = start(&nowhere).unwrap_err().to_string();
        assert!(told.contains("--region") && told.contains("eu, wnam"), "{told}");
        start(&hosting(&data)).unwrap();
        let settings = fs::read_to_string(data.join(SETTINGS)).unwrap();
        start(&nowhere).unwrap();
        start(&hosting(&data)).unwrap();
        assert_eq!(fs::read_to_string(data.join(SETTINGS)).unwrap(), settings);
        let elsewhere = Hosting { region: Some(Region::Apac), ..hosting(&data) };
        assert!(matches!(start(&elsewhere), Err(NotHosted::OtherRegion(_, begun)) if begun == "eu"));
        // Secrets are told to workerd, and written nowhere else.
        let token = settings.lines().find_map(|line| line.strip_prefix("NEARHAND_OPERATOR_TOKEN=")).unwrap();
        assert!(token.len() == 64);
        for file in fs::read_dir(data.join("run")).unwrap() {
            assert!(!fs::read_to_string(file.unwrap().path()).unwrap().contains(token));
        }
    }

    #[test]
    fn a_folder_has_one_server_at_a_time() {
        let root = tempfile::tempdir().unwrap();
        let (data, release) = (root.path().join("data"), Release::of_nothing(&root.path().join("release")));
        let start = |listen: &str| {
            Hosting { listen: listen.to_owned(), ..hosting(&data) }.prepare(&release, Path::new("workerd"))
        };
        let first = start("127.0.0.1:8787").unwrap();
        let config = fs::read_to_string(data.join("run").join(config::NAME)).unwrap();
        let told = start("127.0.0.1:8788").map(drop).unwrap_err().to_string();
        assert!(told.contains("is served already") && told.contains("--data"), "{told}");
        // What the first was started with stays as it was.
        assert_eq!(fs::read_to_string(data.join("run").join(config::NAME)).unwrap(), config);
        drop(first);
        start("127.0.0.1:8788").unwrap();
    }

    /// The lock is the program's that the command becomes.
    #[cfg(unix)]
    #[test]
    fn what_is_started_holds_the_folder_until_it_ends() {
        let root = tempfile::tempdir().unwrap();
        let (data, release) = (root.path().join("data"), Release::of_nothing(&root.path().join("release")));
        let program = root.path().join("workerd");
        fs::write(&program, "#!/bin/sh\nexec sleep 60\n").unwrap();
        fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        let mut started = hosting(&data).prepare(&release, &program).unwrap();
        let mut child = started.command.spawn().unwrap();
        drop(started);
        assert!(matches!(hosting(&data).prepare(&release, &program), Err(NotHosted::Taken(_))));
        child.kill().unwrap();
        child.wait().unwrap();
        hosting(&data).prepare(&release, &program).unwrap();
    }

    #[test]
    fn what_anybody_may_embed_is_reached_from_this_machine_alone() {
        let root = tempfile::tempdir().unwrap();
        let release = Release::of_nothing(&root.path().join("release"));
        for (listen, is_good) in [
            ("127.0.0.1:8787", true),
            ("localhost:1", true),
            ("[::1]:8787", true),
            ("unix:/run/nearhand.sock", true),
            ("0.0.0.0:8787", false),
            ("*:8787", false),
            ("192.168.0.2:8787", false),
        ] {
            let data = root.path().join(listen.replace([':', '/', '*', '[', ']'], "_"));
            let hosting = Hosting { listen: listen.to_owned(), region: None, is_development: true, ..hosting(&data) };
            assert_eq!(hosting.prepare(&release, Path::new("workerd")).is_ok(), is_good, "{listen}");
        }
    }
}
