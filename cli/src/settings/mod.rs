//! `site.toml`: read and checked, every error with its line.

mod attachments;
mod centre;
mod channel;
mod closures;
mod consent;
mod country;
mod desk;
pub(crate) mod holidays;
mod hours;
mod logo;
mod mail;
mod market;
pub mod notice;
mod origin;
mod outlook;
mod retention;
mod survey;
mod team;
mod topic;
mod translation;
mod webhook;

use std::collections::HashSet;
use std::path::Path;

use nearhand_shared::content::site::{ChannelKind, Site};
use nearhand_shared::content::validity::is_colour;
use nearhand_shared::id::{SiteId, secret_name};
use nearhand_shared::locale::text::stand_in_for;
use nearhand_shared::locale::{Locale, negotiate};

use crate::diagnostic::Findings;
use crate::names;
use crate::source::Source;
use crate::table::{File, Kind, Table, Text};
use crate::today::Today;

/// What a site's settings say, as far as they can be read.
#[derive(Debug, Default)]
pub struct Settings {
    /// Whether the file is there and is TOML.
    pub is_read: bool,
    /// All of them, where nothing is wrong.
    pub site: Option<Site>,
    /// The site's locales, in its order. Empty where they cannot be read.
    pub locales: Vec<Locale>,
    /// The ids of teams, of channels and of markets, which the site's texts may name.
    pub teams: Vec<String>,
    /// See `teams`.
    pub channels: Vec<String>,
    /// See `teams`.
    pub markets: Vec<String>,
    /// How texts begin that name something in tables that cannot be read, as has been said: they may be right.
    pub unreadable: Vec<&'static str>,
    /// The ids of topics, which the site's texts have to name.
    pub topics: Vec<String>,
    /// The notices, whose texts and articles are in other files.
    pub notices: Vec<notice::Named>,
    /// The ids of the help centre's links, which the site's texts have to name.
    pub links: Vec<String>,
    /// The ways to pay that markets name, each with its line.
    pub payments: Vec<(String, usize)>,
    /// The picture that is to be above its mails, with its line.
    pub mail_logo: Option<(String, usize)>,
}

const SITE: Kind = Kind {
    what: "site.toml",
    keys: &[
        "id",
        "origins",
        "default_locale",
        "locales",
        "accent",
        "identity",
        "turnstile",
        "answer_hours",
        "teams",
        "channels",
        "markets",
        "topics",
        "logo",
        "desk",
        "translation",
        "mail",
        "survey",
        "consent",
        "retention",
        "attachments",
        "webhooks",
        "notices",
        "help_centre",
    ],
};

/// Reads `site.toml`, as it is on a day.
pub fn read(path: &Path, today: Today, findings: &Findings) -> Option<Settings> {
    let source = Source::read(path, findings)?;
    let file = File { source: &source, offset: 0, findings };
    let entries = file.parse(&source.text)?;
    Some(of_root(&Table::root(file, entries.get_ref(), &SITE), today))
}

fn of_root(root: &Table<'_>, today: Today) -> Settings {
    let id = root.required_text("id", "\"my-shop\"").and_then(|text| named(root, text, SiteId::parse));
    let origins = origin::read(root);
    let locales = locales(root);
    let default_locale = default_locale(root, &locales);
    let accent = root.text("accent");
    if let Some(accent) = accent.filter(|accent| !is_colour(accent.value)) {
        root.file.error(accent.at, format!("`accent` cannot be `{}`: write a colour as `#rrggbb`", accent.value));
    }
    let identity = root.word("identity", &["optional", "required"], |word| match word {
        "optional" => Some(false),
        "required" => Some(true),
        _ => None,
    });
    let turnstile = root.text("turnstile").filter(|key| !key.value.is_empty());
    if let Some(key) =
        turnstile.filter(|key| !key.value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)))
    {
        let message = "`turnstile` is the site key of Cloudflare's dashboard: letters, digits, `-` and `_`";
        root.file.error(key.at, message);
    }
    let desk = desk::read(root);
    let answer_hours = root.whole_if_there("answer_hours", 1..=500).and_then(|hours| u16::try_from(hours).ok());

    let teams = root.tables("teams", &team::TEAM);
    let channels = root.tables("channels", &channel::CHANNEL);
    let markets = root.tables("markets", &market::MARKET);
    let ids = |tables: &[Table<'_>]| -> Vec<String> {
        tables.iter().filter_map(|t| Some(t.text_quietly("id")?.value.to_owned())).collect()
    };
    let topics = root.tables("topics", &topic::TOPIC);
    let (team_ids, channel_ids) = (ids(&teams), ids(&channels));
    let market_ids = ids(&markets);
    let notices = root.tables("notices", &notice::NOTICE);
    // Where they are written otherwise than as `[[teams]]`, or that is misspelt, that has been said.
    let is_unreadable = |(key, tables): (&'static str, &[Table<'_>])| {
        let is_without_id = root.place(key).is_some() && tables.iter().all(|table| table.text_quietly("id").is_none());
        (is_without_id || root.is_misspelt(key)).then_some(key)
    };
    let unreadable: Vec<&str> = [
        ("teams", teams.as_slice()),
        ("channels", &channels),
        ("markets", &markets),
        ("topics", &topics),
        ("notices", &notices),
    ]
    .into_iter()
    .filter_map(is_unreadable)
    .collect();
    let has_unreadable = |key: &str| unreadable.contains(&key);
    let known_teams = Some(team_ids.as_slice()).filter(|_| !has_unreadable("teams"));
    let known_markets = Some(market_ids.as_slice()).filter(|_| !has_unreadable("markets"));
    let translation = translation::read(root, known_markets);
    let mail = mail::read(root, known_teams);
    let survey = survey::read(root);
    let (consent, retention) = (consent::read(root), retention::read(root));
    let webhooks = root.tables("webhooks", &webhook::WEBHOOK);
    let needs = [
        ("identity = \"required\"", identity == Some(true)),
        ("turnstile", turnstile.is_some()),
        ("[desk.oidc]", desk.oidc.is_some()),
        ("[[webhooks]]", !webhooks.is_empty()),
        ("[translation]", translation.as_ref().is_some_and(|translation| translation.kind.needs_key())),
    ];
    check_secrets(root, id.as_ref(), needs);
    for tables in [&teams, &channels, &markets, &topics, &webhooks, &notices] {
        refuse_repeated(tables);
    }
    let read_teams: Vec<_> = teams.iter().map(|table| team::read(table, &locales, today)).collect();
    let read_channels: Vec<_> = channels.iter().map(|table| channel::read(table, known_teams)).collect();
    let mut seen = HashSet::new();
    let known = market::Known { channels: &channel_ids, teams: &team_ids, locales: &locales, unreadable: &unreadable };
    let read_markets: Vec<_> = markets.iter().map(|table| market::read(table, &known, &mut seen)).collect();

    if channels.is_empty() && !has_unreadable("channels") {
        root.file
            .warn(0, "there is no channel: visitors cannot reach anybody. Add `[[channels]]` with `id` and `kind`");
    }
    if let Some(at) = root.place("answer_hours").filter(|_| teams.is_empty() && !has_unreadable("teams")) {
        root.file.warn(at, "`answer_hours` are working hours of a team, but there is no team: add `[[teams]]`");
    }
    // Also a team that cannot be read for another reason.
    let takes_calls = has_unreadable("teams") || teams.iter().any(|team| team.place("callbacks").is_some());
    for (table, channel) in channels.iter().zip(&read_channels) {
        if channel.as_ref().is_some_and(|c| c.kind == ChannelKind::Callback) && !takes_calls {
            let message = "this channel books calls, but no team takes any: give a team `callbacks = { … }`";
            root.file.warn(table.start(), message);
        }
    }
    let read_topics: Vec<_> = topics.iter().map(topic::read).collect();
    // Those that can be read: the others have been told of.
    let topic_ids = read_topics.iter().flatten().map(|topic| topic.id.to_string()).collect();
    let logo = logo::read(root);
    let (help_centre, links) = centre::read(root);
    let read_webhooks = webhook::read_all(root, &webhooks);
    let read_notices = notice::read_all(root, &notices, known_markets, &locales);
    let site = (|| {
        Some(Site {
            id: id?,
            origins,
            default_locale: default_locale?,
            accent: accent.map(|accent| accent.value.to_lowercase()),
            identity_required: identity.unwrap_or_default(),
            turnstile: turnstile.map(|key| key.value.to_owned()),
            answer_hours,
            teams: read_teams.into_iter().collect::<Option<_>>()?,
            channels: read_channels.into_iter().collect::<Option<_>>()?,
            markets: read_markets.into_iter().collect::<Option<_>>()?,
            topics: read_topics.into_iter().collect::<Option<_>>()?,
            logo,
            desk,
            translation,
            mail,
            survey,
            consent,
            retention,
            files_in_bucket: attachments::are_in_bucket(root),
            webhooks: read_webhooks?,
            notices: read_notices?,
            help_centre,
        })
    })();
    let notices = notice::names(&notices);
    let payments = markets.iter().flat_map(|market| market.places_quietly("payments")).collect();
    let of_texts = |key: &&'static str| match *key {
        "teams" => vec!["team-"],
        "channels" => vec!["channel-"],
        "markets" => vec!["market-", "payment-"],
        "topics" => vec!["topic-"],
        "notices" => vec!["notice-"],
        _ => Vec::new(),
    };
    let of_links = links.is_none().then_some("link-");
    let unreadable = unreadable.iter().flat_map(of_texts).chain(of_links).collect();
    Settings {
        payments,
        mail_logo: mail::logo(root),
        is_read: true,
        site,
        locales,
        teams: team_ids,
        channels: channel_ids,
        markets: market_ids,
        unreadable,
        topics: topic_ids,
        notices,
        links: links.unwrap_or_default(),
    }
}

/// The secrets that a site needs are named by its id, so that must be one that has a name.
fn check_secrets(root: &Table<'_>, id: Option<&SiteId>, needs: [(&str, bool); 5]) {
    let Some(id) = id.filter(|id| secret_name("", id).is_none()) else { return };
    let at = root.place("id").unwrap_or(0);
    let why = "secrets are named by the site's id in capitals, with `_` for `-`, so ids with `_`, `--` or a `-` at the end \
               have none";
    let needs: Vec<&str> = needs.into_iter().filter(|(_, is_set)| *is_set).map(|(key, _)| key).collect();
    if needs.is_empty() {
        let message =
            format!("`{id}` can have no secret, which signed identities need: {why}. Write for example `my-shop`");
        root.file.warn(at, message);
    } else {
        let message = format!("`{id}` can have no secret, which `{}` needs: {why}", needs.join("` and `"));
        root.file.error(at, message);
    }
}

fn locales(root: &Table<'_>) -> Vec<Locale> {
    let example = "[\"en\", \"de\"]";
    if !root.has("locales", example) {
        return Vec::new();
    }
    let texts = root.texts("locales");
    if root.is_empty_list("locales") {
        root.file.error(
            root.place("locales").unwrap_or(0),
            format!("`locales` is empty: write for example `locales = {example}`"),
        );
    }
    let mut locales: Vec<Locale> = Vec::new();
    let mut unspoken = Vec::new();
    for text in texts {
        let Some(locale) = locale(root, text) else { continue };
        if locales.contains(&locale) {
            root.file.error(text.at, format!("`{locale}` is listed twice: keep one"));
            continue;
        }
        if !names::is_known(&locale) {
            root.file.warn(text.at, format!("no language is known by the tag `{locale}`: check how it is spelt"));
        } else if let Some(instead) = stand_in_for(&locale) {
            unspoken.push((text.at, locale.to_string(), instead.to_string()));
        }
        locales.push(locale);
    }
    if let Some((at, ..)) = unspoken.first() {
        let tags: Vec<&str> = unspoken.iter().map(|(_, tag, _)| tag.as_str()).collect();
        let instead: Vec<&str> = unspoken.iter().map(|(.., instead)| instead.as_str()).collect();
        let (tags, instead) = (tags.join(", "), instead.join(", "));
        root.file.warn(*at, format!("the widget does not speak {tags} yet: its own texts are {instead} there"));
    }
    locales
}

fn default_locale(root: &Table<'_>, locales: &[Locale]) -> Option<Locale> {
    let text = root.required_text("default_locale", "\"en\"")?;
    let locale = locale(root, text)?;
    if !locales.is_empty() && !locales.contains(&locale) {
        let message = format!("`default_locale` is `{locale}`, which is not one of `locales`: add it there");
        root.file.error(text.at, message);
    }
    Some(locale)
}

/// A locale, spelt as is canonical: folders and files are named by it.
fn locale(table: &Table<'_>, text: Text<'_>) -> Option<Locale> {
    match Locale::meant(text.value) {
        Ok(locale) if locale.to_string() == text.value => Some(locale),
        Ok(locale) => {
            table.file.error(text.at, format!("`{}` is spelt `{locale}`", text.value));
            None
        }
        Err(error) => {
            table.file.error(text.at, error.to_string());
            None
        }
    }
}

/// A locale that one of the site's serves.
fn served_locale(table: &Table<'_>, text: Text<'_>, locales: &[Locale]) -> Option<Locale> {
    let locale = locale(table, text)?;
    if !locales.is_empty() && negotiate(std::slice::from_ref(&locale), locales).is_none() {
        table.file.error(text.at, format!("the site has no `{locale}`: add it to `locales`, or leave it out here"));
    }
    Some(locale)
}

/// An id, or an error that says what one is.
fn named<T, E: ToString>(table: &Table<'_>, text: Text<'_>, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
    parse(text.value).map_err(|error| table.file.error(text.at, error.to_string())).ok()
}

fn refuse_repeated(tables: &[Table<'_>]) {
    let mut seen = HashSet::new();
    for table in tables {
        if let Some(id) = table.text_quietly("id").filter(|id| !seen.insert(id.value)) {
            table.file.error(id.at, format!("the id `{}` is taken: choose another", id.value));
        }
    }
}
