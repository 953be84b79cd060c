//! What a Vault is told of a socket when it is opened, and of who is there.

use nearhand_shared::live::close;
use nearhand_shared::locale::Locale;
use nearhand_shared::people::Present;
use nearhand_shared::region::Region;
use serde::{Deserialize, Serialize};

use super::conversation::{By, Opener};

/// Closes a socket whose client is to come back at once (IANA's registry of close codes).
pub const SERVICE_RESTART: u16 = 1012;

/// A socket at the door: what the worker knows of who opens it. It is kept beside the socket while its object sleeps, so it is
/// small, and nothing in it is of a network.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Door {
    /// The site.
    pub site: String,
    /// The conversation, as the path names it.
    pub reference: String,
    /// An address at which the same visitor is met: with their locale, zone and market.
    pub address: String,
    /// Whose texts they read.
    pub locale: Option<Locale>,
    /// Whose dates they read.
    pub formats: Option<Locale>,
    /// Their zone.
    pub zone: String,
    /// In tests: how far the clock that is told is ahead, in milliseconds.
    pub ahead_ms: Option<i64>,
    /// The proof that came with the upgrade, in a header.
    pub opener: Option<Opener>,
    /// Until when that is good, in milliseconds of the machine's clock; none where it does not end by itself.
    pub until: Option<i64>,
    /// Who it is of the business, by a header or a cookie.
    pub staff: Option<Staff>,
    /// Whether the client has named the sub-protocol.
    pub names_protocol: bool,
}

impl Door {
    /// Whether the same is told in the same words to both.
    pub fn reads_like(&self, other: &Door) -> bool {
        (&self.locale, &self.formats, &self.zone) == (&other.locale, &other.formats, &other.zone)
            && self.staff.is_some() == other.staff.is_some()
            && self.ahead_ms == other.ahead_ms
    }
}

/// Somebody of the business, or a program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Staff {
    /// Who it is.
    pub by: By,
    /// The id of the session or the token by which they are known; empty for the operator.
    pub proof: String,
    /// Whether they may write.
    pub may_write: bool,
    /// The teams whose conversations they see; all where it is missing.
    pub teams: Option<Vec<String>>,
    /// Whether it is a person, who can be there for visitors.
    pub is_person: bool,
    /// Their own teams and languages, as a person.
    pub present: Present,
}

impl Staff {
    /// Whether they see a conversation of a team that is given to somebody: as in lists.
    pub fn sees(&self, team: &str, assignee: &str) -> bool {
        let Some(teams) = &self.teams else { return true };
        team.is_empty() || teams.iter().any(|own| own == team) || (!assignee.is_empty() && assignee == self.by.id)
    }
}

/// A Vault whose visitors are to be told who is there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listens {
    /// Its region; none where it does not know what it is called.
    pub region: Option<Region>,
}

/// Who of the business is there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct There {
    /// Grows with each time that it is told: what comes late is not taken for news.
    pub number: i64,
    /// They.
    pub present: Vec<Present>,
}

/// Somebody, or a proof of theirs, is no longer good: their sockets are closed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Shut {
    /// The id of a person; else empty.
    pub agent: String,
    /// The id of a session or a token; else empty.
    pub proof: String,
    /// Whether they may come back at once: as what they are now.
    pub comes_back: bool,
}

impl Shut {
    /// With which code their sockets are closed (RFC 6455, section 7.4).
    pub fn code(&self) -> u16 {
        if self.comes_back { SERVICE_RESTART } else { close::NOT_ALLOWED }
    }

    /// Whether it is about somebody.
    pub fn is_of(&self, staff: &Staff) -> bool {
        let is = |one: &str, other: &str| !one.is_empty() && one == other;
        is(&self.agent, &staff.by.id) || is(&self.proof, &staff.proof)
    }
}
