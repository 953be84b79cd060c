//! Where what a visitor asked is stored.
//!
//! A market's `residency` decides before the network location does. `eu` is a Durable Object
//! jurisdiction (a promise of the platform: the data does not leave); the others are location
//! hints (best effort), as Cloudflare names them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A place that stores requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// The European Union, as a jurisdiction.
    Eu,
    /// Western North America.
    Wnam,
    /// Eastern North America.
    Enam,
    /// South America.
    Sam,
    /// Western Europe outside the jurisdiction.
    Weur,
    /// Eastern Europe outside the jurisdiction.
    Eeur,
    /// Asia and the Pacific rim.
    Apac,
    /// Oceania.
    Oc,
    /// Africa.
    Afr,
    /// The Middle East.
    Me,
}

/// How the store of a region is addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    /// Bound to a jurisdiction by law.
    Jurisdiction(&'static str),
    /// Placed near, as well as the platform can.
    LocationHint(&'static str),
}

impl Region {
    /// Every region, in the order in which they are listed.
    pub const ALL: [Region; 10] = [
        Region::Eu,
        Region::Wnam,
        Region::Enam,
        Region::Sam,
        Region::Weur,
        Region::Eeur,
        Region::Apac,
        Region::Oc,
        Region::Afr,
        Region::Me,
    ];

    /// The names of all of them.
    pub fn names() -> [&'static str; 10] {
        Region::ALL.map(Region::as_str)
    }

    /// The name in `site.toml`, in answers and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Region::Eu => "eu",
            Region::Wnam => "wnam",
            Region::Enam => "enam",
            Region::Sam => "sam",
            Region::Weur => "weur",
            Region::Eeur => "eeur",
            Region::Apac => "apac",
            Region::Oc => "oc",
            Region::Afr => "afr",
            Region::Me => "me",
        }
    }

    /// The two letters that open a reference: distinct, and without letters that are misread aloud or in print.
    pub const fn code(self) -> &'static str {
        match self {
            Region::Eu => "EU",
            Region::Wnam => "WN",
            Region::Enam => "EN",
            Region::Sam => "SA",
            Region::Weur => "WE",
            Region::Eeur => "EE",
            Region::Apac => "AP",
            Region::Oc => "PC",
            Region::Afr => "AF",
            Region::Me => "ME",
        }
    }

    /// The region with this name.
    pub fn parse(name: &str) -> Option<Region> {
        Self::ALL.into_iter().find(|r| r.as_str() == name)
    }

    /// The region with this code in a reference.
    pub fn from_code(code: &str) -> Option<Region> {
        Self::ALL.into_iter().find(|r| r.code() == code)
    }

    /// The binding of the bucket in which its files may be: no region ever has another's.
    pub const fn bucket(self) -> &'static str {
        match self {
            Region::Eu => "FILES_EU",
            Region::Wnam => "FILES_WNAM",
            Region::Enam => "FILES_ENAM",
            Region::Sam => "FILES_SAM",
            Region::Weur => "FILES_WEUR",
            Region::Eeur => "FILES_EEUR",
            Region::Apac => "FILES_APAC",
            Region::Oc => "FILES_OC",
            Region::Afr => "FILES_AFR",
            Region::Me => "FILES_ME",
        }
    }

    /// How its store is addressed.
    pub const fn address(self) -> Address {
        match self {
            Region::Eu => Address::Jurisdiction("eu"),
            other => Address::LocationHint(other.as_str()),
        }
    }

    /// The region near a network location.
    ///
    /// `country` is ISO 3166-1 alpha-2, `continent` one of `AF AN AS EU NA OC SA`. Countries of the European
    /// Economic Area give [`Region::Eu`]. Where nothing is known the answer is [`Region::Eu`] too: the
    /// strictest place is the safe one for data whose law is unknown.
    pub fn near(country: Option<&str>, continent: Option<&str>) -> Region {
        if let Some(region) = country.and_then(of_country) {
            return region;
        }
        match continent.unwrap_or_default() {
            "NA" => Region::Enam,
            "SA" => Region::Sam,
            "AS" => Region::Apac,
            "OC" | "AN" => Region::Oc,
            "AF" => Region::Afr,
            _ => Region::Eu,
        }
    }
}

/// Countries whose region their continent does not tell. Continents follow UN M49; the Gulf, the Levant,
/// Iran, Iraq, Türkiye and the Caucasus are nearest to the platform's Middle East.
fn of_country(country: &str) -> Option<Region> {
    Some(match country {
        "AT" | "BE" | "BG" | "HR" | "CY" | "CZ" | "DK" | "EE" | "FI" | "FR" | "DE" | "GR" | "HU" | "IE" | "IT"
        | "LV" | "LT" | "LU" | "MT" | "NL" | "PL" | "PT" | "RO" | "SK" | "SI" | "ES" | "SE" | "IS" | "LI" | "NO" => {
            Region::Eu
        }
        "GB" | "CH" | "IM" | "JE" | "GG" | "AD" | "MC" | "SM" | "VA" | "GI" | "FO" => Region::Weur,
        "AL" | "BA" | "BY" | "MD" | "ME" | "MK" | "RS" | "RU" | "UA" | "XK" => Region::Eeur,
        "AE" | "BH" | "IL" | "IQ" | "IR" | "JO" | "KW" | "LB" | "OM" | "PS" | "QA" | "SA" | "SY" | "YE" | "TR"
        | "GE" | "AM" | "AZ" => Region::Me,
        "US" | "CA" | "MX" | "GT" | "CU" | "DO" | "HT" | "JM" | "PR" => Region::Enam,
        "AR" | "BO" | "BR" | "CL" | "CO" | "EC" | "GY" | "PE" | "PY" | "SR" | "UY" | "VE" => Region::Sam,
        "BD" | "CN" | "HK" | "ID" | "IN" | "JP" | "KH" | "KR" | "KZ" | "LA" | "LK" | "MM" | "MN" | "MO" | "MY"
        | "NP" | "PH" | "PK" | "SG" | "TH" | "TW" | "UZ" | "VN" => Region::Apac,
        "AU" | "NZ" | "FJ" | "PG" | "WS" | "TO" | "KI" => Region::Oc,
        "DZ" | "EG" | "ET" | "GH" | "KE" | "MA" | "NG" | "SN" | "TN" | "TZ" | "UG" | "ZA" => Region::Afr,
        _ => return None,
    })
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes_lead_back() {
        for region in Region::ALL {
            assert_eq!(Region::parse(region.as_str()), Some(region));
            assert_eq!(Region::from_code(region.code()), Some(region));
            assert_eq!(region.bucket(), format!("FILES_{}", region.as_str().to_uppercase()));
        }
    }

    #[test]
    fn the_network_location_gives_the_nearest_region() {
        let cases = [
            (Some("DE"), Some("EU"), Region::Eu),
            (Some("NO"), Some("EU"), Region::Eu),
            (Some("GB"), Some("EU"), Region::Weur),
            (Some("RS"), Some("EU"), Region::Eeur),
            (Some("JP"), Some("AS"), Region::Apac),
            (Some("AE"), Some("AS"), Region::Me),
            (Some("BR"), Some("SA"), Region::Sam),
            (Some("NZ"), Some("OC"), Region::Oc),
            (Some("RW"), Some("AF"), Region::Afr),
            (Some("BZ"), Some("NA"), Region::Enam),
            (None, Some("AS"), Region::Apac),
            (None, None, Region::Eu),
            (Some("T1"), None, Region::Eu),
        ];
        for (country, continent, expected) in cases {
            assert_eq!(Region::near(country, continent), expected, "{country:?} {continent:?}");
        }
    }
}
