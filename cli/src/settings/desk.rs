//! `[desk]`: how the business's side works, and with what its people sign in.

use nearhand_shared::content::site::{Access, Desk, Oidc, See};
use nearhand_shared::content::validity::is_one_origin;

use super::origin::nearest_origin;
use crate::table::{Kind, Table, Text};

const DESK: Kind = Kind {
    what: "`[desk]`",
    keys: &["pending_days", "see", "figures_by_agent", "live_wait_minutes", "capacity", "origin", "oidc", "access"],
};
const OIDC: Kind = Kind { what: "`[desk.oidc]`", keys: &["issuer", "client_id"] };
const ACCESS: Kind = Kind { what: "`[desk.access]`", keys: &["team", "aud"] };

/// Reads it; where it is not there, or says nothing of something, the defaults hold.
pub fn read(root: &Table<'_>) -> Desk {
    let mut desk = Desk::default();
    let Some(table) = root.table("desk", &DESK) else { return desk };
    if let Some(days) = table.whole_if_there("pending_days", 1..=365).and_then(|days| u16::try_from(days).ok()) {
        desk.pending_days = days;
    }
    let see = table.word("see", &["team", "all"], |word| match word {
        "team" => Some(See::Team),
        "all" => Some(See::All),
        _ => None,
    });
    desk.see = see.unwrap_or(desk.see);
    desk.figures_by_agent = table.yes_or_no("figures_by_agent").unwrap_or(desk.figures_by_agent);
    let whole = |key, range| table.whole_if_there(key, range).and_then(|number| u16::try_from(number).ok());
    desk.live_wait_minutes = whole("live_wait_minutes", Desk::WAITS);
    desk.capacity = whole("capacity", Desk::CAPACITIES);
    desk.origin = table.text("origin").and_then(|text| origin(&table, text));
    desk.oidc = table.table("oidc", &OIDC).and_then(|table| oidc(&table));
    desk.access = table.table("access", &ACCESS).and_then(|table| access(&table));
    desk
}

fn origin(table: &Table<'_>, text: Text<'_>) -> Option<String> {
    if is_one_origin(text.value) {
        if text.value.starts_with("http:") {
            table.file.warn(text.at, "over http the desk is on this machine only: use https where it is served");
        }
        return Some(text.value.to_owned());
    }
    let message = match nearest_origin(text.value).filter(|origin| is_one_origin(origin)) {
        Some(origin) => format!("`{}` is not an origin: did you mean `{origin}`?", text.value),
        None => format!("`{}` is not an origin: write `https://desk.shop.example`, without a path", text.value),
    };
    table.file.error(text.at, message);
    None
}

fn oidc(table: &Table<'_>) -> Option<Oidc> {
    let issuer = table.required_text("issuer", "\"https://login.shop.example\"");
    let client_id = table.required_text("client_id", "\"nearhand\"");
    let issuer = issuer.filter(|issuer| {
        let is_one = Oidc::is_issuer(issuer.value);
        if !is_one {
            let message = format!(
                "`{}` is not the address of a provider: write it as its tokens name it, such as \
                 `https://login.shop.example`, with https",
                issuer.value
            );
            table.file.error(issuer.at, message);
        } else if issuer.value.starts_with("http:") {
            table
                .file
                .warn(issuer.at, "over http people can sign in on this machine only: use https where it is served");
        }
        is_one
    });
    Some(Oidc { issuer: issuer?.value.to_owned(), client_id: client_id?.value.to_owned() })
}

fn access(table: &Table<'_>) -> Option<Access> {
    let team = table.required_text("team", "\"lumen\"");
    let aud = table.required_text("aud", "\"the tag that the application's overview shows\"");
    let team = team.filter(|team| {
        let is_one = Access::is_team(team.value);
        if !is_one {
            let message = format!(
                "`{}` is not a team of Cloudflare Access: write the name before `.cloudflareaccess.com` alone",
                team.value
            );
            table.file.error(team.at, message);
        }
        is_one
    });
    let aud = aud.filter(|aud| {
        let is_one = Access::is_aud(aud.value);
        if !is_one {
            table.file.error(aud.at, "`aud` is the audience tag that the application's overview shows".to_owned());
        }
        is_one
    });
    Some(Access { team: team?.value.to_owned(), aud: aud?.value.to_owned() })
}
