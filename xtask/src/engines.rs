//! The engines beside Chromium, in which the main journeys are tested (`tests/engines/`). Where one cannot be had, its
//! journeys are not run, and a line says what to install.

use std::path::PathBuf;
use std::process::Command;

use crate::machine::{apt_install, find, node};
use crate::tally::{Counts, Tally};

struct Engine {
    /// Its row in the summary.
    row: &'static str,
    /// Its file in `tests/engines/`, without `.mjs`.
    script: &'static str,
    /// What it is made of: of each any name that it goes by.
    programs: &'static [&'static [&'static str]],
    /// Where Debian has them.
    packages: &'static [&'static str],
    /// The variable in which the first program is handed over.
    variable: &'static str,
    /// Whether it is tried only where the part `engines` is named: it now and then loses a click on a busy machine.
    is_asked_for: bool,
}

const ENGINES: [Engine; 2] = [
    Engine {
        row: "engines: Firefox",
        script: "firefox",
        programs: &[&["firefox-esr", "firefox"]],
        packages: &["firefox-esr"],
        variable: "NEARHAND_FIREFOX",
        is_asked_for: false,
    },
    Engine {
        row: "engines: WebKit",
        script: "webkit",
        // Xvfb is a screen that nobody sees: WebKit's small browser has no other way to be without one.
        programs: &[&["WebKitWebDriver"], &["Xvfb"]],
        packages: &["webkit2gtk-driver", "xvfb"],
        variable: "NEARHAND_WEBKIT",
        is_asked_for: true,
    },
];

/// Installs what is missing, where that needs no question. That it cannot be is no failure: the journeys say so themselves.
pub fn install(is_named: bool) {
    for engine in wanted(is_named) {
        if let Err(error) = engine.find().map_or_else(|| apt_install(engine.row, engine.packages), |_| Ok(())) {
            eprintln!("{}: {error:#}", engine.row);
        }
    }
}

/// Those that are tried; `is_named` where somebody has asked for this part.
fn wanted(is_named: bool) -> impl Iterator<Item = &'static Engine> {
    ENGINES.iter().filter(move |engine| is_named || !engine.is_asked_for)
}

/// Runs the journeys in each engine, one after the other; `at` tells a command where the worker is.
pub fn run(tally: &mut Tally, is_named: bool, at: impl Fn(&mut Command)) {
    for engine in wanted(is_named) {
        let Some(program) = engine.find() else {
            let packages = engine.packages.join(" ");
            tally.skip(engine.row, &format!("it is not installed (Debian: apt-get install {packages})"));
            continue;
        };
        let mut tests = node("tests/engines/run.mjs");
        tests.arg(engine.script).env(engine.variable, program);
        at(&mut tests);
        tally.tests(engine.row, Counts::Plain, &mut [tests]);
    }
}

impl Engine {
    /// The first program, where all are there.
    fn find(&self) -> Option<PathBuf> {
        let all: Option<Vec<PathBuf>> =
            self.programs.iter().map(|names| names.iter().find_map(|name| find(name))).collect();
        all?.into_iter().next()
    }
}
