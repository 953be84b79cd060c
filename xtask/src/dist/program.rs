//! Whether a program is what its target says: looked at, and where this machine can, run.
//!
//! What is looked at is what stops a program before its first line on a machine that nobody here has: another processor, a library that
//! is not there, one that is loaded twice, a signature that does not hold.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::machine::find;
use crate::run::capture;

/// Looks at a program's bytes; gives what it is, in a few words.
pub fn look(target: &str, bytes: &[u8]) -> Result<&'static str> {
    let is_arm = target.starts_with("aarch64");
    let bytes = Bytes(bytes);
    if target.contains("linux") {
        elf(&bytes, is_arm)?;
        return Ok("ELF, static");
    }
    if target.contains("windows") {
        pe(&bytes)?;
        return Ok("PE");
    }
    mach_o(&bytes, is_arm)?;
    Ok("Mach-O, signed ad hoc")
}

/// What runs a target's programs here: nothing, another program, or none at all.
pub enum Runner {
    Itself,
    By(PathBuf),
    None,
}

/// Finds it.
pub fn runner(target: &str) -> Runner {
    let by = |name: &str| find(name).map_or(Runner::None, Runner::By);
    match target.split_once('-') {
        Some((arch, rest)) if rest.contains(env::consts::OS) && arch == env::consts::ARCH => Runner::Itself,
        Some(("aarch64", rest)) if rest.contains("linux") => by("qemu-aarch64"),
        Some((_, rest)) if rest.contains("windows") => by("wine"),
        _ => Runner::None,
    }
}

/// Begins a site with it and checks that, in a folder of its own.
pub fn run(runner: &Runner, program: &Path, folder: &Path) -> Result<()> {
    let command = || match runner {
        Runner::By(by) => {
            let mut command = Command::new(by);
            command.arg(program);
            command
        }
        _ => Command::new(program),
    };
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let version = capture(command().arg("--version"))?;
    ensure!(version.contains(env!("CARGO_PKG_VERSION")), "it says that it is {version}");
    capture(command().arg("new").arg(folder))?;
    let told = capture(command().arg("check").arg(folder))?;
    ensure!(told.contains("is in order"), "the site to begin with is not in order: {told}");
    fs::remove_dir_all(folder).map_err(Into::into)
}

/// For Linux: of its processor, and asking for no loader, so for no library.
fn elf(bytes: &Bytes<'_>, is_arm: bool) -> Result<()> {
    const INTERPRETER: u32 = 3;
    ensure!(bytes.at(0, 5)? == b"\x7fELF\x02", "it is no ELF of 64 bits");
    let machine = bytes.u16(18)?;
    ensure!(machine == if is_arm { 183 } else { 62 }, "it is for another processor, number {machine}");
    let (table, size, many) = (bytes.u64(32)?, bytes.u16(54)?, bytes.u16(56)?);
    for number in 0..usize::from(many) {
        ensure!(
            bytes.u32(table + number * usize::from(size))? != INTERPRETER,
            "it is not static: it asks for a loader"
        );
    }
    Ok(())
}

/// For Windows: of its processor, and one that is run in a terminal.
fn pe(bytes: &Bytes<'_>) -> Result<()> {
    const CONSOLE: u16 = 3;
    ensure!(bytes.at(0, 2)? == b"MZ", "it is no program of Windows");
    let header = usize::try_from(bytes.u32(60)?)?;
    ensure!(bytes.at(header, 4)? == b"PE\0\0", "it is no PE");
    let machine = bytes.u16(header + 4)?;
    ensure!(machine == 0x8664, "it is for another processor, number {machine:#x}");
    ensure!(bytes.u16(header + 24)? == 0x20b && bytes.u16(header + 24 + 68)? == CONSOLE, "it is for no terminal");
    Ok(())
}

/// For macOS: of its processor, with libraries of the system alone, each once, and on Arm with a signature that holds: without one it is
/// killed as it begins.
fn mach_o(bytes: &Bytes<'_>, is_arm: bool) -> Result<()> {
    const LOADED: u32 = 0xc;
    const SIGNED: u32 = 0x1d;
    ensure!(bytes.u32(0)? == 0xfeed_facf, "it is no Mach-O of 64 bits");
    let processor = bytes.u32(4)?;
    ensure!(processor == if is_arm { 0x100_000c } else { 0x100_0007 }, "it is for another processor, {processor:#x}");
    let (mut at, mut libraries, mut is_signed) = (32, Vec::new(), false);
    for _ in 0..bytes.u32(16)? {
        match bytes.u32(at)? {
            LOADED => {
                let name = bytes.text(at + usize::try_from(bytes.u32(at + 8)?)?)?;
                ensure!(name.starts_with("/usr/lib/") || name.starts_with("/System/"), "it wants {name}");
                ensure!(!libraries.contains(&name), "it loads {name} twice, which macOS refuses");
                libraries.push(name);
            }
            SIGNED => {
                signature(bytes, usize::try_from(bytes.u32(at + 8)?)?)?;
                is_signed = true;
            }
            _ => {}
        }
        at += usize::try_from(bytes.u32(at + 4)?)?;
    }
    ensure!(is_signed || !is_arm, "it has no signature, without which macOS on Arm runs nothing");
    Ok(())
}

/// Reckons the hashes of a signature's pages anew.
fn signature(bytes: &Bytes<'_>, at: usize) -> Result<()> {
    const DIRECTORY: u32 = 0xfade_0c02;
    for number in 0..bytes.big(at + 8)? {
        let directory = at + bytes.big(at + 12 + 8 * number + 4)?;
        if u32::try_from(bytes.big(directory)?)? != DIRECTORY {
            continue;
        }
        let (hashes, pages, limit) =
            (directory + bytes.big(directory + 16)?, bytes.big(directory + 28)?, bytes.big(directory + 32)?);
        let [size, kind, _, page] = bytes.at(directory + 36, 4)? else { bail!("its signature is cut off") };
        ensure!((*size, *kind) == (32, 2), "its signature is of a kind that is not known here");
        let page = 1 << page;
        for number in 0..pages {
            let (begin, end) = (number * page, limit.min((number + 1) * page));
            let hash = Sha256::digest(bytes.at(begin, end.saturating_sub(begin))?);
            ensure!(bytes.at(hashes + 32 * number, 32)? == &hash[..], "its signature does not hold from byte {begin}");
        }
        return Ok(());
    }
    bail!("its signature is empty")
}

/// Numbers in a program: little-endian, but in signatures.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn at(&self, at: usize, many: usize) -> Result<&'a [u8]> {
        at.checked_add(many).and_then(|end| self.0.get(at..end)).context("it is cut off")
    }

    fn u16(&self, at: usize) -> Result<u16> {
        Ok(u16::from_le_bytes(self.at(at, 2)?.try_into()?))
    }

    fn u32(&self, at: usize) -> Result<u32> {
        Ok(u32::from_le_bytes(self.at(at, 4)?.try_into()?))
    }

    fn u64(&self, at: usize) -> Result<usize> {
        Ok(usize::try_from(u64::from_le_bytes(self.at(at, 8)?.try_into()?))?)
    }

    fn big(&self, at: usize) -> Result<usize> {
        Ok(usize::try_from(u32::from_be_bytes(self.at(at, 4)?.try_into()?))?)
    }

    fn text(&self, at: usize) -> Result<&'a str> {
        let rest = self.0.get(at..).context("it is cut off")?;
        Ok(std::str::from_utf8(rest.split(|byte| *byte == 0).next().unwrap_or_default())?)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    /// Bytes, with others put into them.
    fn put(many: usize, parts: &[(usize, &[u8])]) -> Vec<u8> {
        let mut bytes = vec![0; many];
        for (at, part) in parts {
            bytes[*at..*at + part.len()].copy_from_slice(part);
        }
        bytes
    }

    #[test]
    fn a_program_is_looked_at_for_what_would_stop_it() {
        let elf = |machine: u8, kind: u8| {
            put(120, &[(0, b"\x7fELF\x02"), (18, &[machine]), (32, &[64]), (54, &[56]), (56, &[1]), (64, &[kind])])
        };
        let pe = |machine: &[u8], subsystem: u8| {
            put(
                256,
                &[(0, b"MZ"), (60, &[128]), (128, b"PE\0\0"), (132, machine), (152, &[0xb, 2]), (220, &[subsystem])],
            )
        };
        let (x86, arm) = ("x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl");
        let windows = "x86_64-pc-windows-gnu";
        for (target, bytes, told) in [
            (x86, elf(62, 1), None),
            (arm, elf(183, 1), None),
            (arm, elf(62, 1), Some("another processor")),
            (x86, elf(62, 3), Some("asks for a loader")),
            (x86, b"#!/bin/sh".to_vec(), Some("no ELF")),
            (x86, Vec::new(), Some("cut off")),
            (windows, pe(&[0x64, 0x86], 3), None),
            (windows, pe(&[0x64, 0xaa], 3), Some("another processor")),
            (windows, pe(&[0x64, 0x86], 2), Some("no terminal")),
        ] {
            let found = look(target, &bytes).err().map(|error| error.to_string());
            assert_eq!(found.is_some(), told.is_some(), "{target}: {found:?}");
            assert!(found.unwrap_or_default().contains(told.unwrap_or_default()), "{target}: {told:?}");
        }
    }

    #[test]
    fn on_macos_libraries_are_loaded_once_and_signatures_hold() {
        let of = |libraries: &[&str], is_signed: bool| {
            let mut program = put(32, &[(0, &0xfeed_facf_u32.to_le_bytes()), (4, &0x100_000c_u32.to_le_bytes())]);
            program[16] = u8::try_from(libraries.len() + usize::from(is_signed)).unwrap();
            for library in libraries {
                program.extend(put(64, &[(0, &[0xc]), (4, &[64]), (8, &[24]), (24, library.as_bytes())]));
            }
            if is_signed {
                let end = u8::try_from(program.len() + 16).unwrap();
                program.extend(put(16, &[(0, &[0x1d]), (4, &[16]), (8, &[end])]));
                let hash = Sha256::digest(&program);
                let directory =
                    [(20, &[0xfa, 0xde, 0x0c, 0x02][..]), (39, &[44]), (51, &[1]), (55, &[end]), (56, &[32, 2, 0, 12])];
                let begin = [(11, &[1_u8][..]), (19, &[20])];
                program.extend(put(96, &[&begin[..], &directory[..], &[(64, &hash[..])]].concat()));
            }
            program
        };
        let (system, foundation) = ("/usr/lib/libSystem.B.dylib", "/System/Library/F/F");
        let mut changed = of(&[system], true);
        changed[30] = 1;
        for (bytes, told) in [
            (of(&[system, foundation], true), None),
            (of(&[system], false), Some("no signature")),
            (of(&[system, system], true), Some("twice")),
            (of(&["/opt/lib/x.dylib"], true), Some("it wants /opt/lib/x.dylib")),
            (changed, Some("does not hold")),
        ] {
            let found = look("aarch64-apple-darwin", &bytes).err().map(|error| error.to_string());
            assert_eq!(found.is_some(), told.is_some(), "{found:?}");
            assert!(found.unwrap_or_default().contains(told.unwrap_or_default()), "{told:?}");
        }
    }
}
