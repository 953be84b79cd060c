//! The pictures, films and files of a site's folder, as articles name them.

use std::collections::BTreeMap;
use std::sync::Arc;

use nearhand_shared::content::file;
use nearhand_shared::content::part::PartName;
use nearhand_shared::id::SiteId;

use crate::nearest::nearest;

/// The folders that they are in.
pub const FOLDERS: [&str; 2] = ["images", "files"];
/// The endings of pictures.
pub const PICTURES: [&str; 7] = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"];
/// The endings of films and recordings that pages play.
pub const FILMS: [&str; 3] = ["mp4", "webm", "mp3"];

/// All of them, by their paths in the site's folder: `images/lamp.png`.
#[derive(Debug, Clone, Default)]
pub struct Media {
    /// The site, whose id is in their addresses.
    pub site: Option<SiteId>,
    /// By path.
    pub all: BTreeMap<String, Asset>,
}

/// One file.
#[derive(Debug, Clone)]
pub struct Asset {
    /// The name it is stored under.
    pub name: PartName,
    /// What is stored.
    pub stored: Arc<Vec<u8>>,
    /// The ending of its name, in lower case.
    pub ending: String,
    /// Width and height in CSS pixels; none of what is no picture, or does not say.
    pub size: Option<(usize, usize)>,
}

impl Asset {
    /// Whether it is a picture.
    pub fn is_picture(&self) -> bool {
        PICTURES.contains(&self.ending.as_str())
    }

    /// Whether pages play it.
    pub fn is_film(&self) -> bool {
        FILMS.contains(&self.ending.as_str())
    }
}

impl Media {
    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&Asset> {
        self.all.get(path)
    }

    /// Where a file is once it is published.
    pub fn address(&self, asset: &Asset) -> String {
        let site = self.site.clone().or_else(|| SiteId::parse("site").ok());
        site.map(|site| file::path(&site, &asset.name.name, &asset.ending)).unwrap_or_default()
    }

    /// The path of the same picture for dark surroundings, where there is one: `lamp.dark.png` beside `lamp.png`.
    pub fn dark_of(&self, path: &str) -> Option<String> {
        let (stem, ending) = path.rsplit_once('.')?;
        let dark = format!("{stem}.dark.{ending}");
        self.all.contains_key(&dark).then_some(dark)
    }

    /// What to do about a path at which there is nothing.
    pub fn hint(&self, path: &str) -> String {
        let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
        let same_name = self.all.keys().find(|known| name(known) == name(path));
        match same_name.map(String::as_str).or_else(|| nearest(path, self.all.keys().map(String::as_str))) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "put it into `images/` or `files/` of the site's folder".to_owned(),
        }
    }
}

/// The path in the site's folder that a link or picture names, as writers and editors have it: `images/a.png`,
/// `/images/a.png`, `../../images/a.png`. None where it leads elsewhere.
pub fn path_of(target: &str) -> Option<String> {
    let plain = target.split(['?', '#']).next().unwrap_or_default();
    if plain.contains(':') || plain.starts_with("//") {
        return None;
    }
    let mut rest = plain;
    while let Some(shorter) = ["./", "../", "/"].iter().find_map(|start| rest.strip_prefix(start)) {
        rest = shorter;
    }
    let decoded: String = url::form_urlencoded::parse(rest.replace('+', "%2B").as_bytes())
        .next()
        .map(|(path, _)| path.into_owned())
        .unwrap_or_default();
    (!decoded.is_empty()).then_some(decoded)
}

/// The same of what is surely meant as a file: it is in one of the folders, or has a file's ending.
pub fn meant_path(target: &str) -> Option<String> {
    path_of(target)
        .filter(|path| FOLDERS.iter().any(|folder| path.strip_prefix(folder).is_some_and(|p| p.starts_with('/'))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_known_however_it_is_written() {
        for (written, expected) in [
            ("images/a.png", Some("images/a.png")),
            ("/images/a.png", Some("images/a.png")),
            ("./images/a.png", Some("images/a.png")),
            ("../../images/a%20b.png", Some("images/a b.png")),
            ("../images/a+b.png?x#y", Some("images/a+b.png")),
            ("files/m.pdf", Some("files/m.pdf")),
            ("returns", None),
            ("https://a.example/images/a.png", None),
            ("//a.example/images/a.png", None),
            ("imagesque/a.png", None),
        ] {
            assert_eq!(meant_path(written).as_deref(), expected, "{written}");
        }
    }
}
