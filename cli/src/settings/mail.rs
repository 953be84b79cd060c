//! `[mail]`: from which address the site writes, and whom it tells.

use std::collections::BTreeMap;

use nearhand_shared::content::site::{MAX_NOTIFIED, MAX_REPLY, Mail};
use nearhand_shared::id::TeamId;

use crate::nearest::hint_of;
use crate::table::{Kind, Table, Text};

const MAIL: Kind = Kind { what: "`[mail]`", keys: &["from", "reply", "notify", "words", "logo"] };
const NOTIFY: Kind = Kind { what: "`notify`", keys: &[] };

/// Reads it; none where it is not there, or something is wrong with it. `teams` are the ids of the site's, where they
/// can be read.
pub fn read(root: &Table<'_>, teams: Option<&[String]>) -> Option<Mail> {
    let table = root.table("mail", &MAIL)?;
    let from = table.required_text("from", "\"help@shop.example\"").and_then(|text| address(&table, text));
    let reply = table.text("reply").and_then(|text| address(&table, text));
    if let Some(text) = table.text("reply").or(table.text("from")).filter(|text| is_too_long(text.value)) {
        let message = format!(
            "replies arrive at this address with a reference in it, so at most {MAX_REPLY} letters stand before the `@`"
        );
        table.file.error(text.at, message);
    }
    let own: Vec<&str> = ["from", "reply"].iter().filter_map(|key| Some(table.text_quietly(key)?.value)).collect();
    let notify = table.table("notify", &NOTIFY).map(|table| notify(&table, teams, &own)).unwrap_or_default();
    let words = table.yes_or_no("words").unwrap_or(true);
    Some(Mail { from: from?, reply, notify, words, logo: None })
}

/// The path of the picture that is to be above its mails, with its line; what is wrong with it is told where pictures are read.
pub fn logo(root: &Table<'_>) -> Option<(String, usize)> {
    let table = root.table("mail", &MAIL)?;
    let text = table.text("logo")?;
    Some((text.value.to_owned(), table.file.line(text.at)))
}

fn is_too_long(text: &str) -> bool {
    Mail::is_address(text) && !Mail::is_reply(text)
}

/// `own` are the addresses at which the site's own mail comes in.
fn notify(table: &Table<'_>, teams: Option<&[String]>, own: &[&str]) -> BTreeMap<TeamId, Vec<String>> {
    let mut all = BTreeMap::new();
    for key in table.keys() {
        let Some(teams) = teams else { continue };
        let Some(team) = teams.iter().find(|team| *team == key.value).and_then(|team| TeamId::parse(team).ok()) else {
            let hint = hint_of("team", key.value, teams.iter().map(String::as_str));
            table.file.error(key.at, format!("`notify` names a team that there is not, `{}`: {hint}", key.value));
            continue;
        };
        let texts = table.texts(key.value);
        for text in texts.iter().filter(|text| own.iter().any(|own| is_same(own, text.value))) {
            let message = format!(
                "`{}` is where the site's own mail comes from or comes in: what the team is told would go round in a circle, and \
                 nobody would read it. Name a mailbox that people of the team read",
                text.value
            );
            table.file.warn(text.at, message);
        }
        let told: Vec<String> = texts.into_iter().filter_map(|text| address(table, text)).collect();
        if told.len() > MAX_NOTIFIED {
            table
                .file
                .error(key.at, format!("at most {MAX_NOTIFIED} addresses of a team are told: write to a list instead"));
        }
        all.insert(team, told);
    }
    all
}

/// Whether mail to two addresses comes to one mailbox: what stands behind a `+` is the mailbox's own affair.
fn is_same(one: &str, other: &str) -> bool {
    let mailbox = |address: &str| {
        let (local, domain) = address.rsplit_once('@')?;
        let local = local.split_once('+').map_or(local, |(local, _)| local);
        Some([local, "@", domain].concat().to_lowercase())
    };
    mailbox(one).is_some_and(|one| mailbox(other).is_some_and(|other| one == other))
}

fn address(table: &Table<'_>, text: Text<'_>) -> Option<String> {
    if Mail::is_address(text.value) {
        return Some(text.value.to_owned());
    }
    let message = format!("`{}` is not an e-mail address: write it alone, such as `help@shop.example`", text.value);
    table.file.error(text.at, message);
    None
}
