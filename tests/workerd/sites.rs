//! Small sites for tests that change content, or that count what is stored. Each has an id that no run had before.

use std::collections::BTreeMap;
use std::process;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use nearhand_shared::content::site::{
    Channel, ChannelKind, FORMAT, LocaleEntry, Manifest, Market, Retention, Site, Team,
};
use nearhand_shared::content::{Article, Parts, Source};
use nearhand_shared::id::{ChannelId, MarketId, SiteId, Slug, TeamId};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::cities::Cities;
use nearhand_shared::region::Region;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::search::{Fields, Index};
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, get, post, put};

/// A site in English, German and Japanese, with two articles; the second is in English only.
///
/// Markets: `dach` (stored in the EU, usually German), `japan` (apac, Japanese), `elsewhere` (US; says neither).
pub struct Small {
    /// Its id.
    pub id: String,
    /// What is stored of each of its languages.
    pub locales: Vec<Parts>,
    /// Its manifest.
    pub manifest: Manifest,
}

/// A text that is in no other run: for ids, keys and messages.
pub fn unique(name: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    format!("{name}-{:x}-{:x}-{}", nanos / 1_000, process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A reference that could be one, of a request that is not there.
pub fn any_reference() -> String {
    Reference::new(Region::Eu, [7; 8]).to_string()
}

/// A site that is published once a run, for tests that only write requests with marks of their own.
pub fn shared() -> &'static Small {
    static SITE: OnceLock<Small> = OnceLock::new();
    SITE.get_or_init(|| Small::published("t-shared"))
}

/// Asks again until it holds, for 15 seconds: an isolate may serve what it knows for ten.
#[track_caller]
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(15);
    while !holds() {
        assert!(Instant::now() < deadline, "after 15 seconds it still does not hold: {what}");
        sleep(Duration::from_millis(50));
    }
}

impl Small {
    /// Makes a site's content; `brand` is its name.
    pub fn new(id: &str, brand: &str) -> Small {
        let locales = ["en", "de", "ja"].map(|tag| source(tag, brand).parts().unwrap()).to_vec();
        Small { id: id.to_owned(), manifest: manifest(id, &locales), locales }
    }

    /// Publishes a new site.
    #[track_caller]
    pub fn published(name: &str) -> Small {
        let site = Small::new(&unique(name), "First");
        site.publish();
        site
    }

    /// Uploads and switches.
    #[track_caller]
    pub fn publish(&self) -> Value {
        self.upload();
        let answer = self.switch();
        assert_status(&answer, 200);
        answer.json()
    }

    /// Its parts, by name, in the order in which they can be uploaded.
    pub fn parts(&self) -> impl Iterator<Item = &(String, Vec<u8>)> {
        self.locales.iter().flat_map(|parts| &parts.all)
    }

    /// Uploads every part.
    #[track_caller]
    pub fn upload(&self) {
        for (name, bytes) in self.parts() {
            assert_status(&self.send(name, bytes), 200);
        }
    }

    /// Uploads something under a name.
    #[track_caller]
    pub fn send(&self, name: &str, bytes: &[u8]) -> Answer {
        put(self.api(&format!("content/{name}"))).operator().body("application/octet-stream", bytes.to_vec()).send()
    }

    /// Puts the manifest in force.
    #[track_caller]
    pub fn switch(&self) -> Answer {
        self.switch_to(&self.manifest)
    }

    /// Puts another manifest in force.
    #[track_caller]
    pub fn switch_to(&self, manifest: &Manifest) -> Answer {
        put(self.api("content")).operator().json(&serde_json::to_value(manifest).unwrap()).send()
    }

    /// The path of a call.
    pub fn api(&self, call: &str) -> String {
        format!("/api/v1/sites/{}/{call}", self.id)
    }

    /// What the site calls itself now.
    #[track_caller]
    pub fn brand(&self) -> String {
        let answer = get(self.api("home")).send();
        assert_status(&answer, 200);
        answer.json()["chrome"]["brand"].as_str().unwrap().to_owned()
    }

    /// Leaves a request from a country and gives the answer.
    #[track_caller]
    pub fn ask_from(&self, country: &str, message: &str) -> Answer {
        post(self.api("requests")).country(country).json(&json!({ "message": message })).send()
    }

    /// Every stored request whose message is this one.
    #[track_caller]
    pub fn stored(&self, message: &str) -> Vec<Value> {
        let mut found = Vec::new();
        let mut cursor = String::new();
        loop {
            let answer =
                get(self.api("desk/requests")).query("limit", "200").query("cursor", &cursor).operator().send();
            assert_status(&answer, 200);
            let page = answer.json();
            assert_eq!(page["unreachable"], json!([]), "regions that do not answer");
            found.extend(page["requests"].as_array().unwrap().iter().filter(|r| r["message"] == message).cloned());
            match page["next"].as_str() {
                Some(next) => next.clone_into(&mut cursor),
                None => return found,
            }
        }
    }
}

/// What a language of it is compiled from.
pub fn source(tag: &str, brand: &str) -> Source {
    let slugs = if tag == "en" { vec!["first", "second"] } else { vec!["first"] };
    let title = |slug: &str| format!("{brand} {slug} ({tag})");
    let articles = slugs.iter().map(|slug| Article {
        slug: Slug::parse(slug).unwrap(),
        title: title(slug),
        summary: String::new(),
        category: String::new(),
        updated: None,
        html: format!("<p>Body of <a data-article=\"first\">{slug}</a>.</p>"),
    });
    let titles: Vec<String> = slugs.iter().map(|slug| title(slug)).collect();
    let fields = titles.iter().map(|title| Fields { title, keywords: "", summary: "", body: "" });
    Source {
        locale: Locale::parse(tag).unwrap(),
        language_names: BTreeMap::new(),
        spoken: String::new(),
        cities: Cities::default(),
        paying: Default::default(),
        texts: format!("brand = {brand}\n"),
        articles: articles.collect(),
        index: Index::build(fields, |_| false),
        more: Default::default(),
    }
}

fn manifest(id: &str, locales: &[Parts]) -> Manifest {
    let locale = |tag: &str| Locale::parse(tag).unwrap();
    let names = [("en", "English"), ("de", "Deutsch"), ("ja", "日本語")];
    let entry = |((tag, name), parts): ((&str, &str), &Parts)| LocaleEntry {
        locale: locale(tag),
        name: name.to_owned(),
        pack: parts.pack.name.clone(),
        bytes: parts.pack.bytes,
    };
    let channel = |id: &str, kind, value: &str| Channel {
        id: ChannelId::parse(id).unwrap(),
        kind,
        value: (!value.is_empty()).then(|| value.to_owned()),
        shown: None,
        team: None,
    };
    let market = |id: &str, country: &str, residency, tag: &str| Market {
        id: MarketId::parse(id).unwrap(),
        countries: vec![country.to_owned()],
        channels: vec![ChannelId::parse("message").unwrap(), ChannelId::parse("email").unwrap()],
        residency,
        currency: None,
        payments: Vec::new(),
        teams: BTreeMap::new(),
        tone: None,
        locale: (!tag.is_empty()).then(|| locale(tag)),
    };
    let team = Team {
        id: TeamId::parse("berlin").unwrap(),
        languages: [("de".to_owned(), 1.0)].into(),
        zone: "Europe/Berlin".to_owned(),
        hours: "Mo-Fr 09:00-18:00".to_owned(),
        holidays: None,
        holiday_dates: Vec::new(),
        closures: Vec::new(),
        people: Vec::new(),
        callbacks: None,
    };
    let site = Site {
        id: SiteId::parse(id).unwrap(),
        origins: vec!["https://small.example".to_owned()],
        default_locale: locale("en"),
        accent: None,
        identity_required: false,
        turnstile: None,
        answer_hours: None,
        teams: vec![team],
        channels: vec![
            channel("message", ChannelKind::Message, ""),
            channel("email", ChannelKind::Email, "hi@small.example"),
        ],
        desk: Default::default(),
        translation: None,
        mail: None,
        survey: None,
        consent: None,
        retention: Retention::default(),
        files_in_bucket: false,
        webhooks: Vec::new(),
        notices: Vec::new(),
        help_centre: None,
        topics: Vec::new(),
        logo: None,
        markets: vec![
            market("dach", "DE", Some(Region::Eu), "de"),
            market("japan", "JP", Some(Region::Apac), "ja"),
            market("elsewhere", "US", None, ""),
        ],
    };
    let places = |slug: &str, places: &[u16]| (Slug::parse(slug).unwrap(), places.to_vec());
    Manifest {
        moved: None,
        format: FORMAT,
        site,
        locales: names.into_iter().zip(locales).map(entry).collect(),
        articles: [places("first", &[0, 1, 2]), places("second", &[0])].into(),
        desk: None,
    }
}
