//! Ways to reach the business, and the links that they are.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use crate::id::{ChannelId, TeamId};

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
    /// The team behind it, where it is one team's: the hours that are told of it are that team's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<TeamId>,
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
            let channel = Channel { id, kind, value: Some(value.to_owned()), shown: None, team: None };
            assert_eq!(channel.href(), expected, "{kind:?} {value}");
        }
    }
}
