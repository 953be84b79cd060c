//! `nearhand import`: what other help centres export → a site's folder.
//!
//! A source ([`zendesk`], [`intercom`], [`helpscout`], [`docusaurus`], [`pages`]) reads an export into a [`centre::Centre`];
//! [`folder`] makes the files of it, and [`write`] puts them where nothing is overwritten.

pub mod centre;
mod docusaurus;
pub mod files;
pub mod folder;
pub mod front;
mod helpscout;
pub mod html;
mod intercom;
mod json;
pub mod languages;
mod pages;
pub mod redirects;
pub mod relink;
pub mod slugs;
mod told;
pub mod write;
mod zendesk;

use std::path::{Path, PathBuf};

use nearhand_shared::locale::Locale;

use crate::diagnostic::Findings;
use crate::settings;
use crate::terminal::line;
use crate::today::Today;
use files::Files;
use folder::{Folder, Wishes};
use json::Dump;
pub use json::NotRead;
pub use write::{NotWritten, Written};

/// A kind of export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Zendesk's Help Center API.
    Zendesk,
    /// Intercom's API.
    Intercom,
    /// Help Scout's Docs API.
    HelpScout,
    /// A Docusaurus project.
    Docusaurus,
    /// A folder of HTML pages.
    Html,
}

/// How an export is taken.
#[derive(Debug, Default)]
pub struct Options {
    /// The default language, where the export does not say it; as the source writes it.
    pub language: Option<String>,
    /// Also drafts, and what only some readers may see.
    pub all: bool,
    /// Fetches pictures that are not beside the export.
    pub pictures: bool,
    /// Replaces articles and files that are there and say something else.
    pub force: bool,
    /// Only tells what would be made.
    pub dry_run: bool,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The export cannot be read.
    #[error(transparent)]
    Read(#[from] NotRead),
    /// The folder cannot be written.
    #[error(transparent)]
    Write(#[from] NotWritten),
    /// A language that is none.
    #[error("`{0}` is not a language: write for example `--language en`")]
    Language(String),
    /// There is no article.
    #[error("{0}: there is no article that can be taken\n{1}")]
    Nothing(PathBuf, String),
    /// The site that is there cannot be read.
    #[error("{0} cannot be read: `nearhand check` says why. Correct it first, or import into a new folder")]
    Site(PathBuf),
}

/// What an import made, or would make.
#[derive(Debug)]
pub struct Imported {
    /// Its files and losses.
    pub folder: Folder,
    /// What was written.
    pub written: Written,
}

/// Reads an export and writes it into a site's folder, a new one or one that is there.
///
/// # Errors
/// [`NotImported`].
pub fn import(source: Source, path: &Path, to: &Path, options: &Options) -> Result<Imported, NotImported> {
    let language = options.language.clone().unwrap_or_else(|| "en".to_owned());
    let default =
        options.language.as_ref().map(|code| Locale::meant(code).map_err(|_| NotImported::Language(code.clone())));
    let chosen = default.transpose()?;
    let centre = match source {
        Source::Zendesk => zendesk::read(&Dump::read(path)?, options.all),
        Source::Intercom => intercom::read(&Dump::read(path)?, options.all),
        Source::HelpScout => helpscout::read(&Dump::read(path)?, &language, options.all),
        Source::Docusaurus => docusaurus::read(path, options.all)?,
        Source::Html => pages::read(path, &language)?,
    };
    let known = known_locales(to)?;
    let files = Files::new(path, &centre, options.pictures && !options.dry_run);
    // A language that was told is the default where the export has it.
    let codes = languages::Languages::of(&centre.languages());
    let default = chosen.and_then(|chosen| codes.locales.values().find(|own| own.is_written_like(&chosen)).cloned());
    let folder = folder::make(centre, files, &Wishes { default, known });
    if folder.texts.is_empty() {
        return Err(NotImported::Nothing(
            path.to_owned(),
            folder.left_out.iter().map(|left| line(left)).collect::<Vec<_>>().join("\n"),
        ));
    }
    let written = write::write(&folder, to, options)?;
    Ok(Imported { folder, written })
}

/// The locales of a site that is there; none where there is no site yet.
fn known_locales(to: &Path) -> Result<Vec<Locale>, NotImported> {
    let settings = to.join("site.toml");
    if !settings.exists() {
        return Ok(Vec::new());
    }
    let read = settings::read(&settings, Today::from_clock(), &Findings::default());
    read.map(|read| read.locales).filter(|locales| !locales.is_empty()).ok_or(NotImported::Site(settings))
}
