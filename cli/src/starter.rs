//! `nearhand new`: a small site to start from.

use std::path::{Path, PathBuf};
use std::{fs, io};

use nearhand_shared::id::SiteId;
use nearhand_shared::locale::Locale;

const ID: &str = "my-shop";
/// The texts of a site that is made of another help centre: its brand, and in the default language what else a site says.
pub(crate) fn texts(brand: &str, is_default: bool) -> String {
    let brand = if brand.is_empty() { "My shop" } else { brand };
    match is_default {
        true => format!(
            "# Your own texts, in Fluent (https://projectfluent.org).\nbrand = {brand}\nchannel-message = Write to us\n"
        ),
        false => format!("brand = {brand}\n"),
    }
}

const SETTINGS: &str = include_str!("../starter/site.toml");
const FILES: [(&str, &str); 4] = [
    ("site.toml", SETTINGS),
    ("articles/en/return-an-order.md", include_str!("../starter/articles/en/return-an-order.md")),
    ("articles/en/track-your-order.md", include_str!("../starter/articles/en/track-your-order.md")),
    ("locales/en.ftl", include_str!("../starter/locales/en.ftl")),
];

/// Why no site was written.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// There is something already.
    #[error("{0} is not empty: name a new folder, nothing is overwritten")]
    Taken(PathBuf),
    /// The file system says no.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
}

/// The starter site's settings, with an id and locales, the default one first.
pub(crate) fn settings(id: Option<&SiteId>, locales: &[Locale]) -> String {
    let tags: Vec<String> = locales.iter().map(|locale| format!("\"{locale}\"")).collect();
    let default = tags.first().cloned().unwrap_or_else(|| "\"en\"".to_owned());
    SETTINGS
        .replace(ID, id.map_or(ID, |id| id.as_str()))
        .replace("default_locale = \"en\"", &format!("default_locale = {default}"))
        .replace("locales = [\"en\"]", &format!("locales = [{}]", tags.join(", ")))
}

/// Writes a starter site into a new or empty folder, and gives its id: the folder's name, where that can be one.
///
/// # Errors
/// [`NotWritten`].
pub fn write(dir: &Path) -> Result<SiteId, NotWritten> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| NotWritten::Io(path, error)
    };
    match fs::read_dir(dir) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(NotWritten::Taken(dir.to_owned()));
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(_) if dir.exists() => return Err(NotWritten::Taken(dir.to_owned())),
        Err(error) => return Err(failed(dir)(error)),
    }
    let name = dir.file_name().unwrap_or_default().to_string_lossy().to_lowercase().replace(' ', "-");
    let id = SiteId::parse(&name).or_else(|_| SiteId::parse(ID)).map_err(|_| NotWritten::Taken(dir.to_owned()))?;
    for (file, text) in FILES {
        let path = dir.join(file);
        let folder = path.parent().unwrap_or(dir);
        fs::create_dir_all(folder).map_err(failed(folder))?;
        fs::write(&path, text.replace(ID, id.as_str())).map_err(failed(&path))?;
    }
    Ok(id)
}
