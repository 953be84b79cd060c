//! Pictures and files: those that lie beside the export are copied; others stay where they are, named, or are fetched where
//! somebody has asked for that.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine;
use nearhand_shared::content::file::{MAX_FILE, is_ending};
use ureq::Agent;
use url::Url;

use super::centre::{Centre, EXPORT};
use super::html::prepare::Shown;
use crate::folder::media::asset;
use crate::source::leads_out;

/// Endings of what an export is itself made of.
const TEXTS: [&str; 9] = ["json", "html", "htm", "md", "mdx", "ndjson", "jsonl", "js", "css"];

/// What a file of the new folder is made of.
#[derive(Debug, Clone)]
pub enum Made {
    /// These bytes.
    Bytes(Vec<u8>),
    /// A copy of a file.
    Copy(PathBuf),
}

/// The files beside an export, and those of the new folder.
#[derive(Debug, Default)]
pub struct Files {
    root: PathBuf,
    /// Paths below the root, by the file's name in lower case.
    beside: HashMap<String, Vec<String>>,
    /// Names by address: see [`super::centre::Centre::file_names`].
    names: BTreeMap<String, String>,
    /// See [`super::centre::Centre::elsewhere`].
    elsewhere: Vec<(String, String)>,
    agent: Option<Agent>,
    /// What became of each address.
    known: HashMap<String, Shown>,
    /// The files of the new folder by their paths.
    pub made: BTreeMap<String, Made>,
    /// Paths in the new folder by what is stored there.
    by_content: HashMap<String, String>,
}

impl Files {
    /// For an export in a folder; `fetches` where what is not beside it may be fetched.
    pub fn new(root: &Path, centre: &Centre, fetches: bool) -> Self {
        let (names, elsewhere) = (centre.file_names.clone(), centre.elsewhere.clone());
        // Around a file alone lies what has nothing to do with it.
        let (root, deepest) = if root.is_dir() { (root, 16) } else { (root.parent().unwrap_or(root), 3) };
        let mut files = Files { root: root.to_owned(), names, elsewhere, ..Files::default() };
        files.index(root, "", deepest);
        files.agent = fetches.then(|| {
            let config = Agent::config_builder()
                .http_status_as_error(true)
                .max_redirects(5)
                .timeout_global(Some(Duration::from_secs(60)))
                .user_agent(concat!("nearhand/", env!("CARGO_PKG_VERSION")));
            config.build().into()
        });
        files
    }

    fn index(&mut self, dir: &Path, below: &str, deeper: usize) {
        let Ok(entries) = fs::read_dir(dir) else { return };
        for entry in entries.flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if name.starts_with('.') || name == "node_modules" || leads_out(&self.root, &path) {
                continue;
            }
            let inside = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            if path.is_dir() {
                if deeper > 0 {
                    self.index(&path, &inside, deeper - 1);
                }
            } else if !TEXTS.iter().any(|text| name.to_lowercase().ends_with(&format!(".{text}"))) {
                self.beside.entry(name.to_lowercase()).or_default().push(inside);
            }
        }
    }

    /// What becomes of what an address shows. `page` is where the page is that has it.
    pub fn show(&mut self, source: &str, page: Option<&Url>) -> Shown {
        if let Some(data) = source.strip_prefix("data:") {
            return self.inline(data);
        }
        let joined = page.map_or_else(|| Url::parse(source), |page| page.join(source));
        let Ok(url) = joined else {
            // Nothing says where the page was.
            return match self.find_path(source.split(['?', '#']).next().unwrap_or_default()) {
                Some(found) => self.take(&found, None),
                None => Shown::Nowhere(format!(
                    "`{source}` is not beside the export, and nothing says where it was: left out"
                )),
            };
        };
        let key = url.as_str().to_owned();
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let shown = self.look_for(&url);
        self.known.insert(key, shown.clone());
        shown
    }

    /// The file beside the export that an address leads to, if it is a file's.
    pub fn file(&mut self, url: &Url) -> Option<String> {
        let found = self.find(url)?;
        match self.take(&found, None) {
            Shown::Here(path) => Some(path),
            _ => None,
        }
    }

    fn look_for(&mut self, url: &Url) -> Shown {
        if let Some(found) = self.find(url) {
            return self.take(&found, Some(url));
        }
        let is_web = matches!(url.scheme(), "http" | "https") && url.host_str() != Some(EXPORT);
        if !is_web {
            return Shown::Nowhere(format!("`{}` is not beside the export: left out", shown(url)));
        }
        let there = |why: &str| Shown::There(url.to_string(), format!("{url} {why}"));
        let Some(agent) = self.agent.clone() else {
            return there("is not beside the export: its address is kept, but not shown. `--pictures` fetches it");
        };
        let fetched = agent
            .get(url.as_str())
            .call()
            .and_then(|mut answer| answer.body_mut().with_config().limit(MAX_FILE as u64 + 1).read_to_vec());
        match fetched {
            Ok(bytes) => {
                let named = self.names.get(url.as_str()).cloned();
                let name = named.unwrap_or_else(|| last(url.path()));
                self.put(&name, bytes, None).unwrap_or_else(|why| there(&why))
            }
            Err(error) => there(&format!("could not be fetched ({error}): its address is kept, but not shown")),
        }
    }

    fn find(&self, url: &Url) -> Option<PathBuf> {
        if url.host_str() == Some(EXPORT) {
            let path = decoded(url.path()).trim_start_matches('/').to_owned();
            let others = self
                .elsewhere
                .iter()
                .filter_map(|(from, to)| Some(format!("{to}{}", path.strip_prefix(from.as_str())?)));
            let places = std::iter::once(path.clone()).chain(others).map(|path| self.root.join(path));
            let found = places.into_iter().find(|place| place.is_file() && !leads_out(&self.root, place));
            let is_text = |path: &Path| {
                let name = path.to_string_lossy().to_lowercase();
                TEXTS.iter().any(|text| name.ends_with(&format!(".{text}")))
            };
            if let Some(found) = found {
                return (!is_text(&found)).then_some(found);
            }
        }
        let mut plain = url.clone();
        plain.set_query(None);
        plain.set_fragment(None);
        if let Some(name) = self.names.get(plain.as_str()) {
            let number = last(plain.path());
            let named = ["/", "-", "_"].map(|between| format!("{number}{between}{name}"));
            if let Some(found) = named.iter().chain([name]).find_map(|path| self.find_path(path)) {
                return Some(found);
            }
        }
        self.find_path(&decoded(plain.path()))
    }

    /// The one file whose path ends as this one does, by as much of it as there is.
    fn find_path(&self, path: &str) -> Option<PathBuf> {
        let segments: Vec<&str> =
            path.split('/').filter(|part| !part.is_empty() && *part != ".." && *part != ".").collect();
        let name = segments.last()?.to_lowercase();
        let candidates = self.beside.get(&name)?;
        for from in 0..segments.len() {
            let tail = segments.get(from..)?.join("/").to_lowercase();
            let mut fit = candidates.iter().filter(|candidate| {
                let candidate = candidate.to_lowercase();
                candidate == tail || candidate.ends_with(&format!("/{tail}"))
            });
            match (fit.next(), fit.next()) {
                (Some(only), None) => return Some(self.root.join(only)),
                (Some(_), Some(_)) => return None,
                _ => {}
            }
        }
        None
    }

    fn take(&mut self, path: &Path, url: Option<&Url>) -> Shown {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let taken = fs::read(path).map_err(|error| format!("cannot be read: {error}"));
        let taken = taken.and_then(|bytes| self.put(&name, bytes, Some(path)));
        taken.unwrap_or_else(|why| match url.filter(|url| url.host_str() != Some(EXPORT)) {
            Some(url) => Shown::There(url.to_string(), format!("{}, the copy of {url}, {why}", path.display())),
            None => Shown::Nowhere(format!("{} {why}: left out", path.display())),
        })
    }

    fn inline(&mut self, data: &str) -> Shown {
        let nowhere = |why: &str| Shown::Nowhere(format!("a picture that is written into the page {why}: left out"));
        let Some((kind, data)) = data.split_once(";base64,") else { return nowhere("is not base64") };
        let packed: String = data.chars().filter(|c| !c.is_whitespace()).collect();
        match base64::engine::general_purpose::STANDARD.decode(packed) {
            Ok(bytes) => {
                let name = format!("picture.{}", kind.rsplit('/').next().unwrap_or_default());
                self.put(&name, bytes, None).unwrap_or_else(|why| nowhere(&why))
            }
            Err(_) => nowhere("cannot be read"),
        }
    }

    /// Puts a file into the new folder, once; `Err` where articles cannot have it.
    fn put(&mut self, name: &str, bytes: Vec<u8>, copy_of: Option<&Path>) -> Result<Shown, String> {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let ending = picture_ending(&bytes).map_or_else(|| ending.to_lowercase(), str::to_owned);
        let is_picture = picture_ending(&bytes).is_some() || crate::media::PICTURES.contains(&ending.as_str());
        if !is_ending(&ending) {
            return Err("has no ending that says what it is".to_owned());
        }
        let stem: String = stem.to_lowercase().chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
        let stem = stem.trim_matches('-');
        let stem = if stem.is_empty() { "picture" } else { stem };
        let folder = if is_picture { "images" } else { "files" };
        let checked = asset(&format!("{folder}/{stem}.{ending}"), &bytes)?;
        if let Some(path) = self.by_content.get(&checked.name.name) {
            return Ok(Shown::Here(path.clone()));
        }
        let numbered = (2..).map(|number| format!("{folder}/{stem}-{number}.{ending}"));
        let path = std::iter::once(format!("{folder}/{stem}.{ending}"))
            .chain(numbered)
            .find(|path| !self.made.contains_key(path))
            .unwrap_or_default();
        self.by_content.insert(checked.name.name, path.clone());
        self.made.insert(path.clone(), copy_of.map_or(Made::Bytes(bytes), |path| Made::Copy(path.to_owned())));
        Ok(Shown::Here(path))
    }
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '@')
}

/// The ending of a picture by its bytes, whatever its name says.
fn picture_ending(bytes: &[u8]) -> Option<&'static str> {
    use imagesize::{Compression, ImageType, image_type};
    match image_type(bytes) {
        Ok(ImageType::Png) => Some("png"),
        Ok(ImageType::Jpeg) => Some("jpg"),
        Ok(ImageType::Gif) => Some("gif"),
        Ok(ImageType::Webp) => Some("webp"),
        Ok(ImageType::Heif(Compression::Av1)) => Some("avif"),
        _ => {
            let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(1000)).unwrap_or_default()).into_owned();
            (head.trim_start().starts_with('<') && head.contains("<svg")).then_some("svg")
        }
    }
}

fn last(path: &str) -> String {
    decoded(path.rsplit('/').next().unwrap_or_default())
}

/// A path without its percent signs.
pub fn decoded(path: &str) -> String {
    let plus = path.replace('+', "%2B");
    url::form_urlencoded::parse(plus.as_bytes())
        .map(|(key, value)| if value.is_empty() { key.into_owned() } else { format!("{key}={value}") })
        .collect::<Vec<_>>()
        .join("&")
}

/// An address as it is told: of a file of the export its path.
pub fn shown(url: &Url) -> String {
    if url.host_str() == Some(EXPORT) {
        decoded(url.path()).trim_start_matches('/').to_owned()
    } else {
        url.to_string()
    }
}
