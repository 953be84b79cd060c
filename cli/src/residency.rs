//! `nearhand residency`: where what visitors write is stored, by market, and why.

use std::fmt::Write as _;
use std::path::Path;

use nearhand_shared::id::SiteId;
use nearhand_shared::region::Region;
use nearhand_shared::residency::{Residency, Why, of};
use serde::Deserialize;

use crate::compile::compile;
use crate::diagnostic::Diagnostic;
use crate::server::{Failure, Server};

#[derive(Deserialize)]
struct Told {
    markets: Vec<Residency>,
    desk: Desk,
}

#[derive(Deserialize)]
struct Desk {
    region: Region,
    jurisdiction: bool,
}

/// As a site's folder says it.
///
/// # Errors
/// What is wrong with the folder.
pub fn of_folder(dir: &Path) -> Result<String, Vec<Diagnostic>> {
    Ok(to_text(&of(&compile(dir)?.manifest.site, None), &Desk { region: Region::Eu, jurisdiction: true }))
}

/// As it is in force on a server.
///
/// # Errors
/// [`Failure`].
pub fn fetch(server: &Server, site: &SiteId) -> Result<String, Failure> {
    let told: Told = server.read(&server.get(&format!("/api/v1/sites/{site}/desk/residency"))?)?;
    Ok(to_text(&told.markets, &told.desk))
}

fn to_text(all: &[Residency], desk: &Desk) -> String {
    let mut out = String::new();
    for residency in all {
        let market = residency.market.as_ref().map_or("visitors of no market", |id| id.as_str());
        let why = match residency.why {
            Why::Setting => "as `residency` of the market says",
            Why::Network => "no `residency` is set: near the visitor's network",
            Why::Host => "the server keeps everything where it is itself",
        };
        let _ = writeln!(out, "{market}: {why}");
        for placed in &residency.regions {
            let bound = match (placed.jurisdiction, residency.why) {
                (true, _) => "a jurisdiction: it does not leave",
                (false, Why::Host) => "where the server says that it is",
                (false, _) => "as near as the platform can",
            };
            let region = placed.region;
            let files = if placed.bucket { ", files in a bucket" } else { "" };
            let whose = placed.countries.join(" ");
            let whose = if whose.is_empty() { whose } else { format!(": {whose}") };
            let _ = writeln!(out, "  {region}  {} ({bound}{files}){whose}", name(region));
        }
    }
    let bound =
        if desk.jurisdiction { "a jurisdiction: it does not leave" } else { "where the server says that it is" };
    let _ = writeln!(out, "the desk: people, sessions, settings\n  {}  {} ({bound})", desk.region, name(desk.region));
    out
}

/// What a region is called.
fn name(region: Region) -> &'static str {
    match region {
        Region::Eu => "European Union",
        Region::Wnam => "Western North America",
        Region::Enam => "Eastern North America",
        Region::Sam => "South America",
        Region::Weur => "Western Europe",
        Region::Eeur => "Eastern Europe",
        Region::Apac => "Asia-Pacific",
        Region::Oc => "Oceania",
        Region::Afr => "Africa",
        Region::Me => "Middle East",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_site_says_where_each_market_s_requests_go() {
        let text = of_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../sites/lumen"))).unwrap();
        assert!(text.starts_with("dach: as `residency` of the market says\n  eu  European Union (a jurisdiction: it does not leave): DE AT CH\n"), "{text}");
        assert!(text.contains(
            "gulf: as `residency` of the market says\n  me  Middle East (as near as the platform can): AE SA"
        ));
        assert!(text.contains("visitors of no market: no `residency` is set: near the visitor's network\nthe desk"));
    }
}
