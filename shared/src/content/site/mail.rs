//! `[mail]`: from which address the site writes, where replies arrive, and who of the teams is told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::email::is_email;
use crate::id::TeamId;

/// How long the part of `reply` before its `@` may be, in bytes: RFC 5321, section 4.5.3.1.1 allows 64, and a reference with
/// its seal is put behind it.
pub const MAX_REPLY: usize = 34;
/// How many addresses of a team may be told.
pub const MAX_NOTIFIED: usize = 20;

/// The site's mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The address that mails come from.
    pub from: String,
    /// Where replies arrive; at `from` where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<String>,
    /// Whom of a team a new request is told, and what customers do with booked calls.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub notify: BTreeMap<TeamId, Vec<String>>,
    /// Whether mails to the business's own people have words of visitors in them.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub words: bool,
}

fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_yes(words: &bool) -> bool {
    *words
}

impl Mail {
    /// Where replies arrive.
    pub fn reply(&self) -> &str {
        self.reply.as_deref().unwrap_or(&self.from)
    }

    /// Whom of a team a new request is told; nobody where it has no team.
    pub fn notified(&self, team: &str) -> &[String] {
        let found = self.notify.iter().find(|(id, _)| id.as_str() == team);
        found.map_or(&[], |(_, addresses)| addresses)
    }

    /// Whether a text can be an address of the business's own: what every mail server takes, in ASCII.
    pub fn is_address(text: &str) -> bool {
        text.is_ascii() && is_email(text)
    }

    /// The same of the address that replies arrive at: there must be room for a reference.
    pub fn is_reply(text: &str) -> bool {
        Mail::is_address(text) && text.split('@').next().is_some_and(|mailbox| mailbox.len() <= MAX_REPLY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_that_every_server_takes_and_a_reply_s_has_room() {
        let long = format!("{}@shop.example", "a".repeat(MAX_REPLY + 1));
        for (text, is_address, is_reply) in [
            ("help@shop.example", true, true),
            (&*long, true, false),
            ("Shop <help@shop.example>", false, false),
            ("help@shop", false, false),
            ("hülfe@shop.example", false, false),
            ("help@shop.example\r\nBcc: a@b.example", false, false),
            ("", false, false),
        ] {
            assert_eq!((Mail::is_address(text), Mail::is_reply(text)), (is_address, is_reply), "{text}");
        }
    }

    #[test]
    fn a_team_is_told_at_its_own_addresses() {
        let notify = BTreeMap::from([(TeamId::parse("berlin").unwrap(), vec!["a@shop.example".to_owned()])]);
        let mail = Mail { from: "help@shop.example".to_owned(), reply: None, notify, words: true };
        assert_eq!(mail.notified("berlin"), ["a@shop.example"]);
        assert!(mail.notified("osaka").is_empty() && mail.notified("").is_empty());
        assert_eq!(mail.reply(), "help@shop.example");
    }
}
