//! A site as the edge knows it: `site.toml`, read and checked, and where its content is.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::content::name::PartName;
use crate::id::{ChannelId, MarketId, SiteId, Slug, TeamId, TopicId};
use crate::locale::Locale;
use crate::locale::text::Tone;
use crate::notice::Notice;
use crate::region::Region;

mod address;
mod centre;
mod channel;
mod consent;
mod logo;
mod mail;
mod retention;
mod survey;
mod team;
mod translation;
mod webhook;

pub use address::{is_called_in_clear, is_public};
pub use centre::{FootLink, HelpCentre, MAX_LINKS};
pub use channel::{Channel, ChannelKind, is_web_link};
pub use consent::{Consent, MAX_VERSION, hash as consent_hash};
pub use logo::{Logo, MAX_LOGO, Shape, is_path};
pub use mail::{MAX_NOTIFIED, MAX_REPLY, Mail, Picture};
pub use retention::{Retention, SPAM_DAYS};
pub use survey::{Asked, Survey};
pub use team::{Callbacks, Closure, Team};
pub use translation::{Translation, Translator};
pub use webhook::{MAX_WEBHOOKS, Webhook};

/// What is switched by one publish: a site's settings and the packs that belong to them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this format; see [`FORMAT`].
    pub format: u32,
    /// The settings.
    pub site: Site,
    /// Every locale of the site, in its order, with the pack that holds its content.
    pub locales: Vec<LocaleEntry>,
    /// Every article, with the locales in which it exists, as places in `locales`.
    pub articles: BTreeMap<Slug, Vec<u16>>,
    /// The desk's part; none where the content is older than that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<PartName>,
    /// The part of old addresses; none where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<PartName>,
}

/// The version of manifests and packs that this build writes. A worker serves content of its own format where there is
/// some, and else of the newest older one that it reads; so the new version's content can be published before the new
/// version is deployed, and the old one is still there for a roll-back.
pub const FORMAT: u32 = 7;
/// The versions that this build reads, newest first.
pub const READS: [u32; 3] = [FORMAT, 6, 5];

/// The part of a manifest that every version has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Envelope {
    /// Version of its format.
    pub format: u32,
    /// The settings, as far as every version has them.
    pub site: EnvelopeSite,
    /// Its locales' packs.
    pub locales: Vec<EnvelopeLocale>,
    /// The desk's part.
    #[serde(default)]
    pub desk: Option<PartName>,
    /// The part of old addresses.
    #[serde(default)]
    pub moved: Option<PartName>,
}

/// See [`Envelope`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct EnvelopeSite {
    /// Its id.
    pub id: SiteId,
}

/// See [`Envelope`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct EnvelopeLocale {
    /// SHA-256 of its pack.
    pub pack: String,
}

/// One locale of a site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LocaleEntry {
    /// The locale.
    pub locale: Locale,
    /// Its name in itself, as CLDR has it.
    pub name: String,
    /// SHA-256 of its pack, in hexadecimal: the name under which the pack is stored.
    pub pack: String,
    /// How large the pack is, in bytes; 0 where that is not known.
    #[serde(default)]
    pub bytes: u32,
}

/// A site's settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Its id.
    pub id: SiteId,
    /// Who may embed the widget: origins, as CSP source expressions.
    pub origins: Vec<String>,
    /// The locale that articles fall back to.
    pub default_locale: Locale,
    /// Brand colour, `#rrggbb`.
    pub accent: Option<String>,
    /// Its logo.
    #[serde(default)]
    pub logo: Option<Logo>,
    /// Whether only those may write whom the shop vouches for: see [`crate::request::identity`].
    #[serde(default)]
    pub identity_required: bool,
    /// The site key of Cloudflare Turnstile, where writing is only for those who pass its challenge.
    #[serde(default)]
    pub turnstile: Option<String>,
    /// In how many working hours of the team a request is answered, where the site promises that.
    pub answer_hours: Option<u16>,
    /// Who answers.
    pub teams: Vec<Team>,
    /// How they can be reached.
    pub channels: Vec<Channel>,
    /// Who is served how.
    pub markets: Vec<Market>,
    /// What a request may be about.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// How the business's side works.
    #[serde(default)]
    pub desk: Desk,
    /// Who translates for the business's people, where somebody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// From which address it writes, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<Mail>,
    /// What visitors are asked once their request is resolved; none where nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub survey: Option<Survey>,
    /// To what visitors consent when they write; none where they are asked for no consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// How long it keeps what is resolved.
    #[serde(default)]
    pub retention: Retention,
    /// Whether files that come with messages are kept in a bucket, where their region has one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub files_in_bucket: bool,
    /// Which systems of its own are told of what happens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub webhooks: Vec<Webhook>,
    /// What visitors are told before they ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    /// What surrounds the pages of its help centre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help_centre: Option<HelpCentre>,
}

/// How the business's side works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Desk {
    /// After how many days a conversation is resolved that waits for its visitor.
    pub pending_days: u16,
    /// What agents see.
    pub see: See,
    /// Whether figures are told by agent, too. Said only where they are not: versions before do not know it.
    #[serde(skip_serializing_if = "Clone::clone")]
    pub figures_by_agent: bool,
    /// After how many minutes a visitor who has written in hours, and has no answer, is told what happens next; none where they
    /// are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_wait_minutes: Option<u16>,
    /// How many live conversations somebody has at most to whom new ones are given; none where none are given to anybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u16>,
    /// Where the desk is, apart from what visitors see; none where it is wherever the worker is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// The service of the business's own with which its people sign in, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc: Option<Oidc>,
    /// Cloudflare Access, where the desk is behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
}

impl Default for Desk {
    fn default() -> Self {
        Desk {
            pending_days: 7,
            see: See::Team,
            figures_by_agent: true,
            live_wait_minutes: None,
            capacity: None,
            origin: None,
            oidc: None,
            access: None,
        }
    }
}

impl Desk {
    /// What [`Desk::live_wait_minutes`] may be.
    pub const WAITS: RangeInclusive<u32> = 1..=240;
    /// What [`Desk::capacity`] may be.
    pub const CAPACITIES: RangeInclusive<u32> = 1..=100;

    /// Whether the desk is at an origin: at any, where it has none of its own.
    pub fn is_at(&self, origin: &str) -> bool {
        self.origin.as_deref().is_none_or(|own| own == origin)
    }

    /// Whether an origin is the desk's alone, so that nothing of the visitors' is there.
    pub fn is_alone_at(&self, origin: &str) -> bool {
        self.origin.as_deref() == Some(origin)
    }

    /// Where the desk is for who has reached the worker at an origin.
    pub fn origin_from<'o>(&'o self, reached: &'o str) -> &'o str {
        self.origin.as_deref().unwrap_or(reached)
    }
}

/// A provider of OpenID Connect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oidc {
    /// Its address, as its tokens name it.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
}

/// An application of Cloudflare Access.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// The team's name: the first label of its domain.
    pub team: String,
    /// The application's audience tag.
    pub aud: String,
}

impl Oidc {
    /// Whether the issuer's address can be one: without query and fragment (OpenID Connect Discovery 1.0, section 3), and
    /// over http on the machine of who develops alone.
    pub fn is_issuer(text: &str) -> bool {
        address::read(text).is_some_and(|url| url.query().is_none())
    }
}

impl Access {
    /// Whether a text can be a team's name.
    pub fn is_team(text: &str) -> bool {
        let inside = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        (1..=63).contains(&text.len()) && text.bytes().all(inside)
    }

    /// Whether a text can be an audience tag.
    pub fn is_aud(text: &str) -> bool {
        (1..=200).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
    }
}

/// Which conversations agents see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum See {
    /// Those of their teams, and those of none.
    #[default]
    Team,
    /// All.
    All,
}

/// Something that a request may be about. What it is called is the site's text `topic-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its id, which is a tag of the requests.
    pub id: TopicId,
    /// Whether the number of an order helps to answer.
    #[serde(default)]
    pub order: bool,
}

/// Countries that are served alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Market {
    /// Its id.
    pub id: MarketId,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// Its channels, in the order in which they are shown.
    pub channels: Vec<ChannelId>,
    /// Where its requests are stored; where the site does not say, near the visitor.
    pub residency: Option<Region>,
    /// ISO 4217 code.
    pub currency: Option<String>,
    /// Names of payment methods.
    pub payments: Vec<String>,
    /// What is added to the language weight of a team for visitors of this market, 0 to 1.
    pub teams: BTreeMap<TeamId, f32>,
    /// How people are addressed.
    pub tone: Option<Tone>,
    /// Its usual language, where neither page nor browser say one.
    pub locale: Option<Locale>,
}

/// What the stores of a site's requests know of it: they act when nobody calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoreSettings {
    /// Its id.
    pub site: SiteId,
    /// Which systems are told of what happens.
    #[serde(default)]
    pub webhooks: Vec<Webhook>,
    /// How long what is resolved is kept.
    #[serde(default)]
    pub retention: Retention,
    /// How many live conversations somebody is given at most; none where none are given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u16>,
    /// Whether files are kept in a bucket, where the region has one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub files_in_bucket: bool,
}

impl Site {
    /// What its stores know of it.
    pub fn for_stores(&self) -> StoreSettings {
        StoreSettings {
            site: self.id.clone(),
            webhooks: self.webhooks.clone(),
            retention: self.retention,
            capacity: self.desk.capacity,
            files_in_bucket: self.files_in_bucket,
        }
    }

    /// The market with this id.
    pub fn market(&self, id: &str) -> Option<&Market> {
        self.markets.iter().find(|market| market.id.as_str() == id)
    }

    /// The market of a country.
    pub fn market_of(&self, country: &str) -> Option<&Market> {
        self.markets.iter().find(|market| market.countries.iter().any(|c| c == country))
    }

    /// The channels of a market, in its order; without a market all of the site's.
    pub fn channels_of(&self, market: Option<&MarketId>) -> Vec<&Channel> {
        match market.and_then(|id| self.market(id.as_str())) {
            Some(market) => {
                market.channels.iter().filter_map(|id| self.channels.iter().find(|channel| channel.id == *id)).collect()
            }
            None => self.channels.iter().collect(),
        }
    }
}

/// Whether an origin is one that a pattern of `site.toml` names: the same, or for `https://*.shop.example` any below
/// that host (a CSP host-source, CSP Level 3, section 2.3.1).
pub fn allows_origin(pattern: &str, origin: &str) -> bool {
    match pattern.split_once("*.") {
        Some((scheme, host)) => {
            let below = origin.strip_prefix(scheme).and_then(|rest| rest.strip_suffix(host));
            below.is_some_and(|below| below.len() > 1 && below.ends_with('.') && !below.contains(['/', ':', '@']))
        }
        None => pattern == origin,
    }
}

impl Manifest {
    /// The site's locales, in its order.
    pub fn locales(&self) -> Vec<Locale> {
        self.locales.iter().map(|entry| entry.locale.clone()).collect()
    }

    /// The locales in which an article exists, in the site's order.
    pub fn places(&self, slug: &Slug) -> impl Iterator<Item = &LocaleEntry> {
        let places = self.articles.get(slug).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.locales.get(usize::from(*at)))
    }

    /// The languages of a page as `hreflang` names them, each with the locale that it leads to. Who speaks none of
    /// them (`x-default`) is led to the site's default, where the page has that.
    pub fn alternates<'m>(&self, places: impl Iterator<Item = &'m LocaleEntry>) -> Vec<(String, &'m Locale)> {
        let mut all: Vec<_> = places.map(|entry| (entry.locale.to_string(), &entry.locale)).collect();
        let default = all.iter().find(|(_, locale)| **locale == self.site.default_locale).map(|(_, locale)| *locale);
        all.extend(default.map(|locale| ("x-default".to_owned(), locale)));
        all
    }

    /// The entry of a locale.
    pub fn entry(&self, locale: &Locale) -> Option<&LocaleEntry> {
        self.locales.iter().find(|entry| entry.locale == *locale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_reached_over_https_or_on_this_machine() {
        for (issuer, expected) in [
            ("https://login.example", true),
            ("https://login.example/realms/shop", true),
            ("http://localhost:8080", true),
            ("http://127.0.0.1:8080", true),
            ("http://login.example", false),
            ("http://localhost.evil.example", false),
            ("https://me:pw@login.example", false),
            ("https://login.example?a=b", false),
            ("https://login.example#a", false),
            ("login.example", false),
            ("", false),
        ] {
            assert_eq!(Oidc::is_issuer(issuer), expected, "{issuer}");
        }
        for (team, expected) in [("lumen", true), ("lumen.evil", false), ("", false), ("Lumen", false)] {
            assert_eq!(Access::is_team(team), expected, "{team}");
        }
        assert!(Access::is_aud(&"a1".repeat(32)) && !Access::is_aud("") && !Access::is_aud("a b"));
    }

    #[test]
    fn a_desk_is_at_its_own_origin_or_wherever_one_comes_from() {
        let desk = Desk { origin: Some("https://desk.shop.example".to_owned()), ..Desk::default() };
        for (origin, is_at) in [("https://desk.shop.example", true), ("https://help.example", false), ("", false)] {
            assert_eq!((desk.is_at(origin), desk.is_alone_at(origin)), (is_at, is_at), "{origin}");
            assert_eq!(desk.origin_from(origin), "https://desk.shop.example");
            let anywhere = Desk::default();
            assert!(anywhere.is_at(origin) && !anywhere.is_alone_at(origin), "{origin}");
            assert_eq!(anywhere.origin_from(origin), origin);
        }
    }

    #[test]
    fn an_origin_is_the_one_named_or_below_the_one_starred() {
        for (pattern, origin, expected) in [
            ("https://shop.example", "https://shop.example", true),
            ("https://shop.example", "http://shop.example", false),
            ("https://shop.example", "https://shop.example.evil.example", false),
            ("https://*.shop.example", "https://de.shop.example", true),
            ("https://*.shop.example", "https://a.b.shop.example", true),
            ("https://*.shop.example", "https://shop.example", false),
            ("https://*.shop.example", "https://.shop.example", false),
            ("https://*.shop.example", "https://evilshop.example", false),
            ("https://*.shop.example", "https://evil.example/.shop.example", false),
            ("https://shop.example", "null", false),
        ] {
            assert_eq!(allows_origin(pattern, origin), expected, "{pattern} {origin}");
        }
    }
}
