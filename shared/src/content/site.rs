//! A site as the edge knows it: `site.toml`, read and checked, and where its content is.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime, Time};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use crate::id::{ChannelId, MarketId, SiteId, Slug, TeamId};
use crate::locale::Locale;
use crate::locale::text::Tone;
use crate::region::Region;

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
}

/// The version of manifests and packs that this build writes. A worker serves content of its own format where there is
/// some, and else of the newest older one that it reads; so the new version's content can be published before the new
/// version is deployed, and the old one is still there for a roll-back.
pub const FORMAT: u32 = 6;
/// The versions that this build reads, newest first.
pub const READS: [u32; 2] = [FORMAT, 5];

/// The part of a manifest that every version has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Envelope {
    /// Version of its format.
    pub format: u32,
    /// The settings, as far as every version has them.
    pub site: EnvelopeSite,
    /// Its locales' packs.
    pub locales: Vec<EnvelopeLocale>,
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
}

/// People who answer together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Team {
    /// Its id.
    pub id: TeamId,
    /// How well it serves each language, 0 to 1.
    pub languages: BTreeMap<String, f32>,
    /// Its IANA time zone.
    pub zone: String,
    /// When it works, in OSM `opening_hours` syntax, as civil time of its zone.
    pub hours: String,
    /// Whose public holidays `PH` means: ISO 3166-1 alpha-2.
    pub holidays: Option<String>,
    /// Those holidays, as far as they were known at publish.
    pub holiday_dates: Vec<Date>,
    /// When it is away besides, on its own wall clock.
    pub closures: Vec<Closure>,
    /// Whether and how it takes booked calls.
    pub callbacks: Option<Callbacks>,
}

/// Time on a wall clock that a team is away, whatever its hours say.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Closure {
    /// Its beginning.
    pub from: DateTime,
    /// The first moment after it.
    pub to: DateTime,
}

impl Closure {
    /// Whether it takes whole days away, and with them the shifts that start then. Any other takes its time and no
    /// more.
    pub fn is_days(&self) -> bool {
        self.from.time() == Time::midnight() && self.to.time() == Time::midnight()
    }
}

/// How a team takes booked calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Callbacks {
    /// Length of a slot, in minutes.
    pub minutes: u16,
    /// The least time between booking and call, in minutes.
    pub notice_minutes: u32,
    /// How far ahead slots are offered, in days.
    pub days_ahead: u16,
    /// How many calls one slot takes.
    pub capacity: u16,
    /// How many calls to come one person may have: one number, one customer, one network address.
    #[serde(default = "Callbacks::default_per_person")]
    pub per_person: u32,
}

impl Callbacks {
    /// What holds where a site does not say it.
    pub const fn default_per_person() -> u32 {
        10
    }
}

/// A way to reach the business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Its id.
    pub id: ChannelId,
    /// What it is.
    pub kind: ChannelKind,
    /// The number, address or link; none for a message or a callback, which the widget does itself.
    pub value: Option<String>,
    /// A phone number as people read it, grouped as in its country; made at publish, where there is time for it.
    pub shown: Option<String>,
}

/// The kinds of channels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    /// A call by the visitor.
    Phone,
    /// An e-mail by the visitor.
    Email,
    /// The widget's contact form.
    Message,
    /// A call by the business, booked in the widget.
    Callback,
    /// WhatsApp.
    Whatsapp,
    /// LINE.
    Line,
    /// WeChat.
    Wechat,
    /// Zalo.
    Zalo,
    /// Telegram.
    Telegram,
    /// Any web page.
    Link,
}

impl ChannelKind {
    /// The name in `site.toml` and in answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            ChannelKind::Phone => "phone",
            ChannelKind::Email => "email",
            ChannelKind::Message => "message",
            ChannelKind::Callback => "callback",
            ChannelKind::Whatsapp => "whatsapp",
            ChannelKind::Line => "line",
            ChannelKind::Wechat => "wechat",
            ChannelKind::Zalo => "zalo",
            ChannelKind::Telegram => "telegram",
            ChannelKind::Link => "link",
        }
    }

    /// Whether the widget does it itself, so that it has no `value`.
    pub const fn is_built_in(self) -> bool {
        matches!(self, ChannelKind::Message | ChannelKind::Callback)
    }
}

impl Channel {
    /// Where it leads: a URL, or empty where the widget does it itself or no URL exists (WeChat ids are typed in by
    /// hand). Whatever the value holds stays one number, address or name: it never becomes a part of the URL's own
    /// (`?subject=`, another path), and a link is a web address or none.
    pub fn href(&self) -> String {
        let value = self.value.as_deref().unwrap_or_default();
        let digits = || value.chars().filter(char::is_ascii_digit).collect::<String>();
        match self.kind {
            ChannelKind::Phone => format!("tel:{}", encoded(value)),
            ChannelKind::Email => format!("mailto:{}", encoded(value).replace("%40", "@")),
            ChannelKind::Whatsapp => format!("https://wa.me/{}", digits()),
            ChannelKind::Line => format!("https://line.me/R/ti/p/{}", encoded(value)),
            ChannelKind::Zalo => format!("https://zalo.me/{}", digits()),
            ChannelKind::Telegram => format!("https://t.me/{}", encoded(value.trim_start_matches('@'))),
            ChannelKind::Link if is_web_link(value) => value.to_owned(),
            ChannelKind::Link | ChannelKind::Message | ChannelKind::Callback | ChannelKind::Wechat => String::new(),
        }
    }

    /// The number or address as people read it; empty where its label says all.
    pub fn detail(&self) -> String {
        match self.kind {
            ChannelKind::Phone | ChannelKind::Whatsapp | ChannelKind::Email | ChannelKind::Wechat => {
                self.shown.clone().or_else(|| self.value.clone()).unwrap_or_default()
            }
            _ => String::new(),
        }
    }
}

/// A text as a part of a URL (RFC 3986, section 2.3; the `+` of a number and of an address stands for itself in RFC 3966
/// and RFC 6068).
fn encoded(text: &str) -> String {
    const ENCODED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'+');
    utf8_percent_encode(text, &ENCODED).to_string()
}

/// Whether a text is the address of a page that a link may lead to: `https`, and no name or password in it.
pub fn is_web_link(text: &str) -> bool {
    let is_odd = |c: char| c.is_whitespace() || c.is_control();
    !text.contains(is_odd)
        && url::Url::parse(text)
            .is_ok_and(|url| url.scheme() == "https" && url.username().is_empty() && url.password().is_none())
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

impl Site {
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
    fn a_value_stays_one_thing_in_its_link() {
        use ChannelKind::{Email, Line, Link, Phone, Telegram, Whatsapp, Zalo};
        for (kind, value, expected) in [
            (Phone, "+493023125012", "tel:+493023125012"),
            (Phone, "+49;phone-context=evil", "tel:+49%3Bphone-context%3Devil"),
            (Email, "hello+shop@lumen.example", "mailto:hello+shop@lumen.example"),
            (Email, "a?subject=b@lumen.example", "mailto:a%3Fsubject%3Db@lumen.example"),
            (Email, "a&cc=b,c@lumen.example", "mailto:a%26cc%3Db%2Cc@lumen.example"),
            (Email, "hallö%40@lumen.example", "mailto:hall%C3%B6%2540@lumen.example"),
            (Whatsapp, "+49171?text=x/../y", "https://wa.me/49171"),
            (Zalo, "+84912345678", "https://zalo.me/84912345678"),
            (Line, "@lumen", "https://line.me/R/ti/p/%40lumen"),
            (Line, "../evil?x", "https://line.me/R/ti/p/..%2Fevil%3Fx"),
            (Telegram, "@lumen", "https://t.me/lumen"),
            (Telegram, "lumen/7#x", "https://t.me/lumen%2F7%23x"),
            (Link, "https://lumen.example/a?b#c", "https://lumen.example/a?b#c"),
            (Link, "javascript:alert(1)", ""),
            (Link, "https://me:pw@lumen.example", ""),
            (Link, "https://lumen.example/\"><script>", "https://lumen.example/\"><script>"),
        ] {
            let id = ChannelId::parse("c").unwrap();
            let channel = Channel { id, kind, value: Some(value.to_owned()), shown: None };
            assert_eq!(channel.href(), expected, "{kind:?} {value}");
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
