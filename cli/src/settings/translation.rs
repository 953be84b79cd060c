//! `[translation]`: who translates for the business's people.

use nearhand_shared::content::site::{Translation, Translator, is_called_in_clear, is_public};
use nearhand_shared::id::MarketId;

use crate::nearest::hint_of;
use crate::table::{Kind, Table, Text};

const TRANSLATION: Kind = Kind { what: "`[translation]`", keys: &["kind", "url", "except"] };
/// How the address of a call ends, with both services.
const CALL: &str = "/translate";

/// Reads it; none where it is not there, or something is wrong with it. `markets` are the ids of the site's, where
/// they can be read.
pub fn read(root: &Table<'_>, markets: Option<&[String]>) -> Option<Translation> {
    let table = root.table("translation", &TRANSLATION)?;
    let is_said = table.has("kind", "\"deepl\"");
    let kind = table.word("kind", &Translator::ALL.map(Translator::as_str), Translator::parse).filter(|_| is_said);
    let url =
        table.required_text("url", "\"https://api-free.deepl.com/v2/translate\"").and_then(|text| url(&table, text));
    let except: Vec<MarketId> =
        table.texts("except").into_iter().filter_map(|text| market(&table, text, markets)).collect();
    Some(Translation { kind: kind?, url: url?, except })
}

fn url(table: &Table<'_>, text: Text<'_>) -> Option<String> {
    if !Translation::is_url(text.value) {
        let message = format!(
            "`{}` is not the address of a translator: write that of its call, such as \
             `https://api-free.deepl.com/v2/translate`, with https",
            text.value
        );
        table.file.error(text.at, message);
        return None;
    }
    if is_called_in_clear(text.value) {
        let message = "over http what customers write can be read on the way: the worker calls this in development only. \
                       Use https where it is served";
        table.file.warn(text.at, message);
    } else if !is_public(text.value) {
        let message = "this address is within a network of your own: the worker calls it in development only";
        table.file.warn(text.at, message);
    }
    if !text.value.split('?').next().unwrap_or_default().trim_end_matches('/').ends_with(CALL) {
        let message = format!("`url` is the address of the call, which ends with `{CALL}` with both services");
        table.file.warn(text.at, message);
    }
    Some(text.value.to_owned())
}

fn market(table: &Table<'_>, text: Text<'_>, markets: Option<&[String]>) -> Option<MarketId> {
    let markets = markets?;
    if markets.iter().any(|known| known == text.value) {
        return MarketId::parse(text.value).ok();
    }
    let hint = hint_of("market", text.value, markets.iter().map(String::as_str));
    table.file.error(text.at, format!("`except` names a market that there is not, `{}`: {hint}", text.value));
    None
}
