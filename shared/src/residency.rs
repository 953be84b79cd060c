//! Where what visitors write is stored, and why: of each market, what [`crate::visitor::resolve`] decides for its visitors.

use serde::{Deserialize, Serialize};

use crate::content::site::{Market, Site};
use crate::id::MarketId;
use crate::region::{Address, Region};

/// Why something is stored where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// The market's `residency` says so.
    Setting,
    /// No setting says where: it is near the visitor's network.
    Network,
    /// The business hosts this on a machine of its own, which keeps everything.
    Host,
}

/// A market, and where requests of its visitors go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Residency {
    /// Its id; none for visitors of no market.
    pub market: Option<MarketId>,
    /// Why they go there.
    pub why: Why,
    /// Where they go; of visitors of no market nothing is known before they write.
    pub regions: Vec<Placed>,
}

/// A region, and whose requests go there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// The region.
    pub region: Region,
    /// Whether it is bound to a jurisdiction, and not only placed near.
    pub jurisdiction: bool,
    /// Whether files of messages are kept in a bucket there, and not with the rest. Only a server knows that.
    #[serde(default)]
    pub bucket: bool,
    /// The market's countries whose requests go there, as ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
}

/// Where requests of each market go, in the site's order, and at last those of visitors of none. `place` is the region of the
/// machine, where a business hosts this itself.
pub fn of(site: &Site, place: Option<Region>) -> Vec<Residency> {
    let Some(place) = place else {
        let nobody = Residency { market: None, why: Why::Network, regions: Vec::new() };
        return site.markets.iter().map(of_market).chain([nobody]).collect();
    };
    let here = |countries| vec![Placed { region: place, jurisdiction: false, bucket: false, countries }];
    let of_market = |market: &Market| Residency {
        market: Some(market.id.clone()),
        why: Why::Host,
        regions: here(market.countries.clone()),
    };
    let nobody = Residency { market: None, why: Why::Host, regions: here(Vec::new()) };
    site.markets.iter().map(of_market).chain([nobody]).collect()
}

/// Whether a machine in one region can keep all of a site's requests.
///
/// # Errors
/// The first market whose `residency` is another region, as a sentence for the operator.
pub fn check_place(site: &Site, place: Region) -> Result<(), String> {
    let elsewhere = |market: &&Market| market.residency.is_some_and(|residency| residency != place);
    let Some(market) = site.markets.iter().find(elsewhere) else { return Ok(()) };
    let residency = market.residency.unwrap_or(place);
    Err(format!(
        "The market `{}` wants its requests to be kept in `{residency}`, but this server is in `{place}` and keeps everything \
         there. Publish the site to a server in `{residency}`, or take `residency` out of the market.",
        market.id
    ))
}

fn of_market(market: &Market) -> Residency {
    let why = if market.residency.is_some() { Why::Setting } else { Why::Network };
    let mut regions: Vec<Placed> = Vec::new();
    for country in &market.countries {
        let region = market.residency.unwrap_or_else(|| Region::near(Some(country), None));
        match regions.iter_mut().find(|placed| placed.region == region) {
            Some(placed) => placed.countries.push(country.clone()),
            None => regions.push(Placed {
                region,
                jurisdiction: matches!(region.address(), Address::Jurisdiction(_)),
                bucket: false,
                countries: vec![country.clone()],
            }),
        }
    }
    Residency { market: Some(market.id.clone()), why, regions }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visitor::tests::manifest;
    use crate::visitor::{Hints, resolve};

    #[test]
    fn what_is_told_of_a_market_is_what_is_decided_for_its_visitors() {
        let mut manifest = manifest();
        for market in &mut manifest.site.markets {
            if market.id.as_str() == "nearby" {
                market.countries = vec!["GB".to_owned(), "NO".to_owned(), "RS".to_owned()];
            }
        }
        let all = of(&manifest.site, None);
        let mut seen = 0;
        for residency in &all {
            let Some(id) = &residency.market else { continue };
            for placed in &residency.regions {
                for country in &placed.countries {
                    let hints = Hints { country: Some(country), ..Hints::default() };
                    let visitor = resolve(&hints, &manifest);
                    assert_eq!(visitor.market.as_ref(), Some(id));
                    assert_eq!(visitor.region, placed.region, "{country}");
                    seen += 1;
                }
            }
        }
        assert_eq!(seen, 7);
        let of = |id: &str| all.iter().find(|r| r.market.as_ref().is_some_and(|m| m.as_str() == id)).unwrap();
        assert_eq!(
            (of("dach").why, of("dach").regions.len(), of("dach").regions[0].jurisdiction),
            (Why::Setting, 1, true)
        );
        let nearby: Vec<Region> = of("nearby").regions.iter().map(|placed| placed.region).collect();
        assert_eq!((of("nearby").why, nearby), (Why::Network, vec![Region::Weur, Region::Eu, Region::Eeur]));
        assert_eq!(all.last().map(|last| (&last.market, last.why, last.regions.len())), Some((&None, Why::Network, 0)));
    }
}
