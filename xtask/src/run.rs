//! Child processes.
//!
//! Every child leads a process group of its own, which is remembered by its id: `wrangler` starts Node.js, which
//! starts workerd and esbuild, and cargo starts rustc. Ending the group ends them all, and nothing else.

use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, killpg};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// What tests write where only the business reads it (tests/workerd/notes.rs), and what visitors write (tests/workerd/residency.rs).
pub const NEVER_LOGGED: [&str; 2] = ["secret-note", crate::stays::MARK];

/// The first line of a service's log that held it.
static LEAKED: OnceLock<String> = OnceLock::new();

/// A line of a service's log that held what no log may; none where there was none.
pub fn leaked() -> Option<&'static str> {
    LEAKED.get().map(String::as_str)
}

/// The groups that run now.
static GROUPS: Mutex<Vec<Pid>> = Mutex::new(Vec::new());
/// Set by Ctrl-C: from then on a child that ends was ended by us, and is no news.
static STOPPING: AtomicBool = AtomicBool::new(false);

/// How long a group has to end by itself before it is killed.
const GRACE: Duration = Duration::from_secs(3);

/// Ends all children, then this process, on Ctrl-C (and on the signals that a closing terminal or a CI sends).
pub fn stop_on_signal() -> Result<()> {
    // A child's children become ours when it ends, to be reaped at once; elsewhere the first process of the machine
    // does that in its own time.
    #[cfg(target_os = "linux")]
    nix::sys::prctl::set_child_subreaper(true)?;
    ctrlc::set_handler(|| {
        STOPPING.store(true, Ordering::SeqCst);
        let running: Vec<Pid> = groups().drain(..).collect();
        end(&running);
        std::process::exit(130);
    })
    .context("cannot listen for Ctrl-C")
}

fn groups() -> MutexGuard<'static, Vec<Pid>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn end(running: &[Pid]) {
    for group in running {
        let _ = killpg(*group, Signal::SIGTERM);
    }
    let deadline = Instant::now() + GRACE;
    let mut left: Vec<Pid> = running.to_vec();
    while !left.is_empty() && Instant::now() < deadline {
        left.retain(|group| {
            // What has ended counts as alive until it is reaped.
            while let Ok(WaitStatus::Exited(..) | WaitStatus::Signaled(..)) =
                waitpid(Pid::from_raw(-group.as_raw()), Some(WaitPidFlag::WNOHANG))
            {}
            killpg(*group, None).is_ok()
        });
        thread::sleep(Duration::from_millis(20));
    }
    for group in left {
        let _ = killpg(group, Signal::SIGKILL);
    }
}

/// One line of a child's output.
pub struct Line {
    pub text: String,
    /// Whether it was written to standard error.
    pub error: bool,
}

/// A child that runs. Dropping it ends its group.
pub struct Running {
    child: Child,
    group: Pid,
    lines: Option<Receiver<Line>>,
}

impl Running {
    /// Starts a child whose output is read line by line. It gets no input: two programs that ask at once help nobody.
    pub fn start(command: &mut Command) -> Result<Self> {
        command.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // Held while starting, so that no child slips between Ctrl-C and the list.
        let mut groups = groups();
        if STOPPING.load(Ordering::SeqCst) {
            bail!("stopping");
        }
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = command.spawn().with_context(|| format!("cannot run {program}"))?;
        let group = Pid::from_raw(i32::try_from(child.id()).context("a process id out of range")?);
        groups.push(group);
        let (sender, lines) = channel();
        if let Some(stdout) = child.stdout.take() {
            read_lines(stdout, false, sender.clone());
        }
        if let Some(stderr) = child.stderr.take() {
            read_lines(stderr, true, sender);
        }
        Ok(Self { child, group, lines: Some(lines) })
    }

    /// Hands over each line as it comes, until the child has closed its output, and says how it ended.
    pub fn each_line(mut self, mut on_line: impl FnMut(&Line)) -> Result<ExitStatus> {
        for line in self.lines.take().into_iter().flatten() {
            on_line(&line);
        }
        if STOPPING.load(Ordering::SeqCst) {
            // The signal's thread ends the children and this process; until then, say nothing about it.
            thread::sleep(GRACE * 2);
        }
        Ok(self.child.wait()?)
    }

    /// From now on prints the child's lines, and remembers one that holds what no log may ([`NEVER_LOGGED`]), with a name before each, beside whatever else goes on.
    pub fn print_in_background(&mut self, name: &'static str) {
        let lines = self.lines.take();
        thread::spawn(move || {
            for line in lines.into_iter().flatten().filter(|line| !line.text.trim().is_empty()) {
                if !STOPPING.load(Ordering::SeqCst) {
                    eprintln!("{name} │ {}", line.text);
                }
                if NEVER_LOGGED.iter().any(|word| line.text.contains(word)) {
                    let _ = LEAKED.set(line.text);
                }
            }
        });
    }

    /// Kills the group at once; it has no time for anything.
    pub fn kill(self) {
        let _ = killpg(self.group, Signal::SIGKILL);
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.child.try_wait()?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        groups().retain(|group| *group != self.group);
        // Even where the leader has ended, something of its group may be left.
        end(&[self.group]);
        let _ = self.child.wait();
    }
}

fn read_lines(stream: impl Read + Send + 'static, error: bool, sender: Sender<Line>) {
    thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        let mut bytes = Vec::new();
        while stream.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            if sender.send(Line { text, error }).is_err() {
                return;
            }
            bytes.clear();
        }
    });
}

/// Runs to the end and returns what was written to standard output. The error holds the rest.
pub fn capture(command: &mut Command) -> Result<String> {
    let (mut output, mut complaints) = (String::new(), String::new());
    let status = Running::start(command)?.each_line(|line| {
        let text = if line.error { &mut complaints } else { &mut output };
        text.push_str(&line.text);
        text.push('\n');
    })?;
    if !status.success() {
        bail!("{} failed ({status})\n{output}{complaints}", name(command));
    }
    Ok(output)
}

/// Runs one step of the setup or the build: one line that says what, and in the end how long it took. In a terminal
/// the child's latest line is shown beside it meanwhile; all it wrote is shown only if it fails. On another thread than the
/// first the line comes whole at the end, because others are printed meanwhile.
pub fn step(what: &str, command: &mut Command) -> Result<()> {
    let aside = thread::current().name() != Some("main");
    let terminal = !aside && std::io::stdout().is_terminal();
    let started = Instant::now();
    if !aside {
        print!("{what} …");
        std::io::stdout().flush()?;
    }
    let mut written = String::new();
    let status = Running::start(command)?.each_line(|line| {
        written.push_str(&line.text);
        written.push('\n');
        if terminal {
            let shown: String = line.text.trim().chars().filter(|c| !c.is_control()).take(60).collect();
            print!("\r\x1b[K{what} … {shown}");
            let _ = std::io::stdout().flush();
        }
    })?;
    let begun = if terminal {
        format!("\r\x1b[K{what} …")
    } else if aside {
        format!("{what} …")
    } else {
        String::new()
    };
    if !status.success() {
        println!("{begun} failed");
        bail!("{} failed ({status})\n{written}", name(command));
    }
    println!("{begun} {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// Runs with everything that the child writes shown as it comes, and each line handed over as well.
pub fn stream(command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<ExitStatus> {
    println!("$ {}", name(command));
    Running::start(command)?.each_line(|line| {
        if line.error {
            eprintln!("{}", line.text);
        } else {
            println!("{}", line.text);
        }
        on_line(&line.text);
    })
}

/// What a person would have typed, about.
fn name(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let program = program.rsplit('/').next().unwrap_or_default().to_owned();
    command.get_args().fold(program, |line, argument| format!("{line} {}", argument.to_string_lossy()))
}
