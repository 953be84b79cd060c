//! The settings and secrets of a machine of the business's own: `NAME=value` lines, for its owner's eyes.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use nearhand_shared::region::Region;

use super::{NotHosted, failed};
use crate::nearest::nearest;
use crate::token::new_secret;

const REGION: &str = "NEARHAND_REGION";
/// What the command line says itself.
const OURS: [&str; 2] = ["NEARHAND_ENVIRONMENT", "NEARHAND_TEST"];
/// What the worker reads beside secrets of sites.
const KNOWN: [&str; 6] = [
    REGION,
    "NEARHAND_OPERATOR_TOKEN",
    "NEARHAND_HOST",
    "NEARHAND_MAIL_URL",
    "NEARHAND_MAIL_SECRET",
    "NEARHAND_ACCESS_URL",
];
/// The kinds of secrets that sites have, each with the site's id behind it.
const OF_SITES: [&str; 5] = ["IDENTITY", "TURNSTILE", "OIDC", "TRANSLATION", "WEBHOOK"];

/// The settings, in their order.
pub struct Environment(Vec<(String, String)>);

impl Environment {
    /// Begins a file, with an operator's token of its own.
    ///
    /// # Errors
    /// Where it cannot be written, or is there.
    pub fn begin(path: &Path, region: Option<Region>) -> io::Result<()> {
        let token = new_secret()?;
        let region = region.map(|region| format!("{REGION}={region}\n")).unwrap_or_default();
        let text = format!(
            "# Settings and secrets of this server: read at each start. Who has the token can read what visitors wrote.\n\
             {region}NEARHAND_OPERATOR_TOKEN={token}\n\
             # How mail goes out: NEARHAND_MAIL_URL=smtps://user:password@smtp.example:465\n"
        );
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)?.write_all(text.as_bytes())
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`NotHosted::Setting`] with the line that is none; [`NotHosted::Io`].
    pub fn read(path: &Path) -> Result<Self, NotHosted> {
        let text = fs::read_to_string(path).map_err(failed(path))?;
        let mut all: Vec<(String, String)> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let wrong = |why: String| NotHosted::Setting(path.to_owned(), number + 1, why);
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (name, value) =
                line.split_once('=').ok_or_else(|| wrong("a line is NAME=value, or begins with #".to_owned()))?;
            let (name, value) = (name.trim(), unquoted(value.trim()));
            let is_name = name.starts_with("NEARHAND_")
                && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
            if !is_name {
                return Err(wrong(format!("`{name}` is not the name of a setting: these begin with NEARHAND_")));
            }
            if OURS.contains(&name) {
                return Err(wrong(format!("{name} is said by `nearhand serve` itself: take the line away")));
            }
            if all.iter().any(|(known, _)| known == name) {
                return Err(wrong(format!("{name} is there twice")));
            }
            if name == REGION && Region::parse(value).is_none() {
                let regions = Region::names().join(", ");
                return Err(wrong(format!("`{value}` is not a region: it is one of {regions}")));
            }
            all.push((name.to_owned(), value.to_owned()));
        }
        Ok(Environment(all))
    }

    /// The region that it says.
    pub fn region(&self) -> Option<&str> {
        self.value(REGION)
    }

    /// The value of a setting.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The names of all settings that say something.
    pub fn names(&self) -> Vec<&str> {
        self.values().map(|(name, _)| name).collect()
    }

    /// What this version does not read, which is probably a slip of the pen: with what was meant.
    pub fn unknown(&self) -> Vec<String> {
        self.0.iter().filter_map(|(name, _)| unknown(name)).collect()
    }

    /// All settings that say something.
    pub fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).filter(|(_, value)| !value.is_empty())
    }
}

/// What is wrong with the name of a setting; nothing where it is read.
fn unknown(name: &str) -> Option<String> {
    if KNOWN.contains(&name) {
        return None;
    }
    let (kind, whose) = name.strip_prefix("NEARHAND_")?.split_once('_').unwrap_or_default();
    if kind == "WEBHOOK" && !whose.contains("__") {
        return Some(format!(
            "{name} does nothing: a webhook's secret has site and webhook in its name, such as NEARHAND_WEBHOOK_MY_SHOP__CRM"
        ));
    }
    if OF_SITES.contains(&kind) && !whose.is_empty() {
        return None;
    }
    let of_sites = OF_SITES.map(|kind| format!("NEARHAND_{kind}_{whose}"));
    let of_sites = of_sites.iter().filter(|_| !whose.is_empty()).map(String::as_str);
    let bare = OF_SITES.map(|kind| format!("NEARHAND_{kind}"));
    if bare.iter().any(|bare| bare == name.trim_end_matches('_')) {
        return Some(format!(
            "{name} does nothing: it has the site's id behind it, such as {}_MY_SHOP",
            name.trim_end_matches('_')
        ));
    }
    let hint = match nearest(name, KNOWN.into_iter().chain(of_sites)) {
        Some(near) => format!("did you mean {near}?"),
        None => "docs/self-hosting.md and docs/deploying.md have the names".to_owned(),
    };
    Some(format!("{name} does nothing in this version: {hint}"))
}

/// A value without the quotes around it.
fn unquoted(value: &str) -> &str {
    let quotes = ['"', '\''];
    quotes.into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_that_nobody_reads_is_told_with_what_was_meant() {
        for (name, told) in [
            ("NEARHAND_REGION", ""),
            ("NEARHAND_MAIL_URL", ""),
            ("NEARHAND_IDENTITY_MY_SHOP", ""),
            ("NEARHAND_WEBHOOK_MY_SHOP__CRM", ""),
            ("NEARHAND_TRANSLATION_MINE", ""),
            ("NEARHAND_MAILURL", "did you mean NEARHAND_MAIL_URL?"),
            ("NEARHAND_OPERATOR_TOKENS", "did you mean NEARHAND_OPERATOR_TOKEN?"),
            ("NEARHAND_HOTS", "did you mean NEARHAND_HOST?"),
            ("NEARHAND_IDENTIY_MINE", "did you mean NEARHAND_IDENTITY_MINE?"),
            ("NEARHAND_TURNSTIL_MY_SHOP", "did you mean NEARHAND_TURNSTILE_MY_SHOP?"),
            ("NEARHAND_IDENTITY", "such as NEARHAND_IDENTITY_MY_SHOP"),
            ("NEARHAND_OIDC_", "such as NEARHAND_OIDC_MY_SHOP"),
            ("NEARHAND_WEBHOOK_CRM", "NEARHAND_WEBHOOK_MY_SHOP__CRM"),
            ("NEARHAND_COLOUR_OF_THE_SKY", "have the names"),
        ] {
            let found = unknown(name).unwrap_or_default();
            assert!(found.contains(told) && found.is_empty() == told.is_empty(), "{name}: {found}");
        }
    }

    #[test]
    fn a_line_that_says_nothing_we_know_is_told_with_its_number() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nearhand.env");
        for (text, wrong) in [
            ("\n# a\nNEARHAND_REGION = eu\nNEARHAND_MAIL_URL=\"smtps://a:b=c@d\"\n", ""),
            ("NEARHAND_HOST\n", ":1: a line is NAME=value"),
            ("# a\nPATH=/bin\n", ":2: `PATH` is not the name"),
            ("NEARHAND_region=eu\n", ":1: `NEARHAND_region` is not the name"),
            ("NEARHAND_TEST=1\n", ":1: NEARHAND_TEST is said by"),
            ("NEARHAND_REGION=mars\n", ":1: `mars` is not a region: it is one of eu, "),
            ("NEARHAND_HOST=a\nNEARHAND_HOST=b\n", ":2: NEARHAND_HOST is there twice"),
        ] {
            fs::write(&path, text).unwrap();
            match Environment::read(&path) {
                Ok(read) => {
                    assert!(wrong.is_empty(), "{text}");
                    assert_eq!(read.region(), Some("eu"));
                    assert_eq!(read.value("NEARHAND_MAIL_URL"), Some("smtps://a:b=c@d"));
                }
                Err(error) => {
                    assert!(!wrong.is_empty() && error.to_string().contains(wrong), "{text}: {error}");
                }
            }
        }
    }
}
