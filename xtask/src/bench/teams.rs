//! Sites that have nothing but teams, to see what a team and a day of slots cost.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// The sites: how many teams each has, and for how many days they take calls.
const SITES: [(usize, usize); 3] = [(1, 14), (12, 14), (12, 28)];
const ZONES: [&str; 6] =
    ["Europe/Berlin", "Asia/Tokyo", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"];

/// Writes the sites' folders and gives their paths.
pub fn write() -> Result<Vec<PathBuf>> {
    SITES.iter().map(|(teams, days)| write_one(*teams, *days)).collect()
}

fn write_one(teams: usize, days: usize) -> Result<PathBuf> {
    let id = format!("teams-{teams}-{days}");
    let folder = PathBuf::from("build/bench/sites").join(&id);
    let articles = folder.join("articles/en");
    fs::create_dir_all(&articles).with_context(|| format!("cannot make {}", articles.display()))?;
    fs::write(articles.join("hours.md"), "+++\ntitle = \"Hours\"\n+++\n\nSee above.\n")?;
    let mut settings = format!("id = \"{id}\"\norigins = []\ndefault_locale = \"en\"\nlocales = [\"en\"]\n");
    // Equally good at the language, so that the clock decides between all of them.
    for (number, zone) in ZONES.iter().cycle().take(teams).enumerate() {
        let _ = write!(
            settings,
            "\n[[teams]]\nid = \"team-{number}\"\nlanguages = {{ en = 1.0 }}\nzone = \"{zone}\"\n\
             hours = \"Mo-Fr 09:00-12:30,13:30-18:00; Sa 10:00-14:00; PH off; Dec 24 off\"\nholidays = \"DE\"\n\
             callbacks = {{ minutes = 20, notice_minutes = 60, days_ahead = {days}, capacity = 2 }}\n"
        );
    }
    settings.push_str("\n[[channels]]\nid = \"callback\"\nkind = \"callback\"\n");
    fs::write(folder.join("site.toml"), settings)?;
    Ok(folder)
}
