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
}

const ENGINES: [Engine; 2] = [
    Engine {
        row: "engines: Firefox",
        script: "firefox",
        programs: &[&["firefox-esr", "firefox"]],
        packages: &["firefox-esr"],
        variable: "NEARHAND_FIREFOX",
    },
    Engine {
        row: "engines: WebKit",
        script: "webkit",
        // Xvfb is a screen that nobody sees: WebKit's small browser has no other way to be without one.
        programs: &[&["WebKitWebDriver"], &["Xvfb"]],
        packages: &["webkit2gtk-driver", "xvfb"],
        variable: "NEARHAND_WEBKIT",
    },
];

/// Installs what is missing, where that needs no question. That it cannot be is no failure: the journeys say so themselves.
pub fn install() {
    for engine in &ENGINES {
        if let Err(error) = engine.find().map_or_else(|| apt_install(engine.row, engine.packages), |_| Ok(())) {
            eprintln!("{}: {error:#}", engine.row);
        }
    }
}

/// Runs the journeys in each engine, one after the other; `at` tells a command where the worker is.
pub fn run(tally: &mut Tally, at: impl Fn(&mut Command)) {
    for engine in &ENGINES {
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
