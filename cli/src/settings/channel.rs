//! `[[channels]]`: how the business can be reached.

use nearhand_shared::content::site::{Channel, ChannelKind, is_web_link};
use nearhand_shared::id::{ChannelId, TeamId};
use nearhand_shared::request::phone;

use super::named;
use crate::nearest::hint_of;
use crate::table::{Kind, Table};

/// A channel's keys.
pub const CHANNEL: Kind = Kind { what: "a channel", keys: &["id", "kind", "value", "team"] };
const KINDS: [ChannelKind; 10] = [
    ChannelKind::Phone,
    ChannelKind::Email,
    ChannelKind::Message,
    ChannelKind::Callback,
    ChannelKind::Whatsapp,
    ChannelKind::Line,
    ChannelKind::Wechat,
    ChannelKind::Zalo,
    ChannelKind::Telegram,
    ChannelKind::Link,
];

/// Reads one channel; none where something is wrong with it. `teams` are the ids of the site's, where
/// they can be read.
pub fn read(table: &Table<'_>, teams: Option<&[String]>) -> Option<Channel> {
    let id = table.required_text("id", "\"message\"").and_then(|text| named(table, text, ChannelId::parse));
    let kind = table.has("kind", "\"message\"").then(|| kind(table)).flatten();
    let value = match kind {
        None => None,
        Some(kind) if kind.is_built_in() => {
            if let Some(value) = table.text("value") {
                let message = format!("a channel of kind `{}` has no `value`: take it out", kind.as_str());
                table.file.error(value.at, message);
            }
            Some(None)
        }
        Some(kind) => table.required_text("value", &format!("\"{}\"", example(kind))).map(|text| {
            if !is_value(kind, text.value) {
                let (kind, example) = (kind.as_str(), example(kind));
                let message = format!("`{}` is not a `value` for {kind}: write it like `{example}`", text.value);
                table.file.error(text.at, message);
            }
            Some(text.value.to_owned())
        }),
    };
    let team = team(table, kind, teams);
    let (kind, value) = (kind?, value?);
    let is_number = matches!(kind, ChannelKind::Phone | ChannelKind::Whatsapp);
    let shown = value.as_deref().filter(|_| is_number).map(phone::shown);
    Some(Channel { id: id?, kind, value, shown, team })
}

fn team(table: &Table<'_>, kind: Option<ChannelKind>, teams: Option<&[String]>) -> Option<TeamId> {
    let text = table.text("team")?;
    if let Some(kind) = kind.filter(|kind| kind.is_built_in()) {
        let message = format!(
            "a channel of kind `{}` has no `team`: the team is chosen by language and market (`languages` of teams, `teams` of \
             markets)",
            kind.as_str()
        );
        table.file.error(text.at, message);
    } else if let Some(teams) = teams.filter(|teams| !teams.iter().any(|id| id == text.value)) {
        let hint = hint_of("team", text.value, teams.iter().map(String::as_str));
        table.file.error(text.at, format!("there is no team `{}`: {hint}", text.value));
    }
    TeamId::parse(text.value).ok()
}

fn kind(table: &Table<'_>) -> Option<ChannelKind> {
    let names = KINDS.map(ChannelKind::as_str);
    table.word("kind", &names, |name| KINDS.into_iter().find(|kind| kind.as_str() == name))
}

const fn example(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Phone | ChannelKind::Whatsapp => "+493012345678",
        ChannelKind::Zalo => "+84912345678",
        ChannelKind::Email => "help@shop.example",
        ChannelKind::Line | ChannelKind::Telegram => "@shop",
        ChannelKind::Wechat => "shop_official",
        ChannelKind::Link => "https://shop.example/help",
        ChannelKind::Message | ChannelKind::Callback => "",
    }
}

fn is_value(kind: ChannelKind, text: &str) -> bool {
    match kind {
        ChannelKind::Phone | ChannelKind::Whatsapp | ChannelKind::Zalo => is_e164(text),
        ChannelKind::Email => {
            let options = email_address::Options::default();
            let options = options.with_required_tld().without_domain_literal().without_display_text();
            email_address::EmailAddress::parse_with_options(text, options).is_ok()
        }
        ChannelKind::Link => is_web_link(text),
        ChannelKind::Line | ChannelKind::Wechat | ChannelKind::Telegram => {
            let name = text.strip_prefix('@').unwrap_or(text);
            let inside = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
            (1..=64).contains(&name.len()) && name.bytes().all(inside)
        }
        ChannelKind::Message | ChannelKind::Callback => false,
    }
}

/// Whether a text is a number as ITU-T E.164 has it: `+`, then up to 15 digits, the first not 0.
fn is_e164(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fit_their_kind() {
        let cases = [
            (ChannelKind::Phone, "+493023125012", true),
            (ChannelKind::Phone, "030 23125012", false),
            (ChannelKind::Phone, "+49 30 23125012", false),
            (ChannelKind::Whatsapp, "+0301234567", false),
            (ChannelKind::Zalo, "+1234567890123456", false),
            (ChannelKind::Email, "hello@lumen.example", true),
            (ChannelKind::Email, "hello@lumen", false),
            (ChannelKind::Email, "Lumen <hello@lumen.example>", false),
            (ChannelKind::Link, "https://lumen.example/a?b", true),
            (ChannelKind::Link, "http://lumen.example", false),
            (ChannelKind::Link, "javascript:alert(1)", false),
            (ChannelKind::Link, "https://me:pw@lumen.example", false),
            (ChannelKind::Line, "@lumen.example", true),
            (ChannelKind::Telegram, "https://t.me/lumen", false),
            (ChannelKind::Telegram, "../evil", false),
            (ChannelKind::Wechat, "lumen_example", true),
        ];
        for (kind, text, expected) in cases {
            assert_eq!(is_value(kind, text), expected, "{kind:?} {text}");
        }
        for kind in KINDS.into_iter().filter(|kind| !kind.is_built_in()) {
            assert!(is_value(kind, example(kind)), "{kind:?}");
        }
    }
}
