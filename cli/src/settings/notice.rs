//! `[[notices]]`: what visitors are told before they ask.

use jiff::Timestamp;
use nearhand_shared::id::{MarketId, NoticeId, Slug};
use nearhand_shared::locale::Locale;
use nearhand_shared::notice::{Level, MAX_NOTICES, Notice, instant, is_page};

use super::{locale, named};
use crate::nearest::hint_of;
use crate::table::{Kind, Table};

/// The table.
pub const NOTICE: Kind =
    Kind { what: "a notice", keys: &["id", "markets", "locales", "pages", "from", "until", "level", "article"] };

/// A notice as other files meet it: they have its text and its article.
#[derive(Debug)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// The locales that it is for, as tags; all where it names none.
    pub locales: Vec<String>,
    /// The article that it names, and the line.
    pub article: Option<(String, usize)>,
}

/// What is known of all of them, whatever is wrong with some.
pub fn names(tables: &[Table<'_>]) -> Vec<Named> {
    let one = |table: &Table<'_>| {
        let article = table.text_quietly("article");
        Some(Named {
            id: table.text_quietly("id")?.value.to_owned(),
            locales: table.texts_quietly("locales"),
            article: article.map(|text| (text.value.to_owned(), table.file.source.line_at(text.at))),
        })
    };
    tables.iter().filter_map(one).collect()
}

/// Reads all of them; none where something is wrong with one. Their texts are in other files.
///
/// `markets` are the ids of the site's, where they can be read.
pub fn read_all(
    root: &Table<'_>,
    tables: &[Table<'_>],
    markets: Option<&[String]>,
    locales: &[Locale],
) -> Option<Vec<Notice>> {
    if tables.len() > MAX_NOTICES {
        let at = tables.get(MAX_NOTICES).map_or(0, Table::start);
        root.file.error(at, format!("a site can have {MAX_NOTICES} notices at most"));
    }
    let read: Vec<Option<Notice>> = tables.iter().map(|table| read(table, markets, locales)).collect();
    read.into_iter().collect()
}

fn read(table: &Table<'_>, markets: Option<&[String]>, locales: &[Locale]) -> Option<Notice> {
    let id = table.required_text("id", "\"carrier-delay\"").and_then(|text| named(table, text, NoticeId::parse));
    let (from, until) = (moment(table, "from"), moment(table, "until"));
    if let Some((from, until)) = from.zip(until).filter(|(from, until)| until <= from) {
        let at = table.place("until").unwrap_or(table.start());
        table.file.error(at, format!("it ends before it begins: `until` is {until}, `from` {from}"));
    }
    let level = table.word("level", &Level::NAMES, Level::parse).unwrap_or_default();
    let article = table.text("article").and_then(|text| named(table, text, Slug::parse));
    Some(Notice {
        id: id?,
        markets: known_markets(table, markets),
        locales: known_locales(table, locales),
        pages: pages(table),
        from,
        until,
        level,
        article,
        texts: Default::default(),
        familiar: Default::default(),
    })
}

/// An instant, with an offset or a zone: by itself a time of day is another instant in each market.
fn moment(table: &Table<'_>, key: &str) -> Option<Timestamp> {
    let (text, at) = table.text_or_moment(key)?;
    let read = instant(&text);
    if read.is_none() {
        let message = format!(
            "`{key}` is no instant: write it with its offset, such as `2026-12-18T00:00+01:00`, or with its zone, such as \
             `2026-12-18T00:00[Europe/Berlin]`, in quotes"
        );
        table.file.error(at, message);
    }
    read
}

fn known_markets(table: &Table<'_>, markets: Option<&[String]>) -> Vec<MarketId> {
    let mut found = Vec::new();
    let Some(markets) = markets else { return found };
    for text in table.texts("markets") {
        if markets.iter().any(|id| id == text.value) {
            found.extend(MarketId::parse(text.value));
        } else {
            let hint = hint_of("market", text.value, markets.iter().map(String::as_str));
            table.file.error(text.at, format!("there is no market `{}`: {hint}", text.value));
        }
    }
    found
}

fn known_locales(table: &Table<'_>, locales: &[Locale]) -> Vec<Locale> {
    let mut found = Vec::new();
    for text in table.texts("locales") {
        let Some(locale) = locale(table, text) else { continue };
        if !locales.is_empty() && !locales.contains(&locale) {
            table.file.error(text.at, format!("the site has no `{locale}`: name one of `locales`"));
        }
        found.push(locale);
    }
    found
}

fn pages(table: &Table<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for text in table.texts("pages") {
        if !is_page(text.value) {
            let message = format!(
                "`{}` is no path of a page: write it as browsers do, such as `/checkout*`, without address, query and `#`; `*` \
                 stands for anything",
                text.value
            );
            table.file.error(text.at, message);
        }
        found.push(text.value.to_owned());
    }
    found
}
