//! Mail to visitors and to the team: what it says, its bytes, and the talk with a server that takes it.
//!
//! | file | |
//! |---|---|
//! | [`letter`] | a mail as it is stored: subject, text, HTML, addresses |
//! | [`letterhead`] | the logo and the name above it |
//! | [`linked`] | addresses in its words |
//! | [`greeting`] | the line with which it greets by name |
//! | [`mime`](mod@mime), [`flowed`] | its bytes (RFC 5322, RFC 2045 to 2047), its text in lines (RFC 3676) |
//! | [`way`] | the way out that is configured |
//! | [`smtp`] | the talk with a server, as a state machine without a socket |
//! | [`hook`] | the signed call of the business's own mailer |
//! | [`token`] | the address that replies arrive at |
//! | [`inbound`] | mails that come in |
//! | [`samples`] | whom mails are to that nobody gets |

use serde::{Deserialize, Serialize};

pub mod flowed;
pub mod greeting;
pub mod hook;
pub mod inbound;
pub mod letter;
pub mod letterhead;
pub mod linked;
pub mod mime;
pub mod samples;
pub mod smtp;
pub mod token;
pub mod way;

/// How long a mail is tried, in milliseconds.
pub const TRIED_MS: i64 = 3 * 24 * 60 * 60 * 1000;
/// The pauses after a failure, in minutes; the last is that of each further one.
const PAUSES: [i64; 8] = [1, 5, 15, 30, 60, 120, 240, 480];
/// How often it is looked whether a way out is configured by now, in milliseconds, at the same instants for all mails: they wait together.
/// Whoever is called anyway looks at once.
const WAY_MS: i64 = 4 * 60 * 60 * 1000;
/// How often a mail is sent of which nobody knows whether it has arrived.
pub const MOST_DOUBTS: u32 = 2;

/// What a mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// What a person of the business has written.
    Answer,
    /// That a request has arrived: sent by nobody (RFC 3834).
    Received,
    /// The same to the team.
    Notice,
    /// The question how it was, once it is resolved: sent by nobody.
    Rate,
    /// That a call is booked, with a file for the calendar: sent by nobody, as the two after it.
    CallBooked,
    /// That it is at another time.
    CallMoved,
    /// That it will not be.
    CallCancelled,
}

impl Purpose {
    /// Its name in the table and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::Answer => "answer",
            Purpose::Received => "received",
            Purpose::Notice => "notice",
            Purpose::Rate => "rate",
            Purpose::CallBooked => "call-booked",
            Purpose::CallMoved => "call-moved",
            Purpose::CallCancelled => "call-cancelled",
        }
    }

    /// All of them.
    pub const ALL: [Purpose; 7] = [
        Purpose::Answer,
        Purpose::Received,
        Purpose::Notice,
        Purpose::Rate,
        Purpose::CallBooked,
        Purpose::CallMoved,
        Purpose::CallCancelled,
    ];

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.as_str() == name)
    }

    /// Whether it tells its visitor how a call stands: the newest of a call makes those before it untrue.
    pub const fn is_of_call(self) -> bool {
        matches!(self, Purpose::CallBooked | Purpose::CallMoved | Purpose::CallCancelled)
    }

    /// How many of them one address gets within an hour, where there is such a bound: anybody may name any address in a
    /// form, and what nobody asked for must not fill its mailbox.
    pub const fn most_an_hour(self) -> Option<usize> {
        match self {
            // A person gets one in many days.
            Purpose::Answer | Purpose::Rate => None,
            // A call that is no more where somebody's calendar has it has to be told: those wait, see the Vault.
            Purpose::CallMoved | Purpose::CallCancelled => None,
            Purpose::Received | Purpose::CallBooked => Some(3),
            Purpose::Notice => Some(60),
        }
    }
}

/// How a mail stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It is to be sent, or sent again.
    #[default]
    Queued,
    /// A server, or the business's own mailer, has taken it.
    Sent,
    /// It is given up.
    Failed,
}

impl State {
    /// Its name in the table and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Queued => "queued",
            State::Sent => "sent",
            State::Failed => "failed",
        }
    }

    /// Reads a name; one that this version does not know waits.
    pub fn of(name: &str) -> State {
        [State::Sent, State::Failed].into_iter().find(|state| state.as_str() == name).unwrap_or_default()
    }
}

/// Why a mail is not sent, or not yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// No way out is configured, or one that cannot be.
    Unset,
    /// The server cannot be reached, or has hung up.
    Unreachable,
    /// It has not answered in time.
    Slow,
    /// It asks to come again later.
    Busy,
    /// It offers no encryption: no password is sent to it.
    Tls,
    /// It does not take the user and the password, or the call's signature.
    Login,
    /// It refuses the recipient for good.
    Recipient,
    /// It refuses the mail for good.
    Refused,
    /// It has hung up after it was told all of it, so nobody knows.
    Unknown,
    /// It came back: the address takes no mail.
    Bounced,
    /// It came back, and another may arrive: the mailbox is full, the content is not wanted.
    Returned,
    /// It was not sent, since an earlier one has come back for good.
    Suppressed,
    /// It was not sent, since its address has got as many within the hour as anybody may cause: see [`Purpose::most_an_hour`].
    Limit,
}

impl Why {
    /// All of them.
    pub const ALL: [Why; 13] = [
        Why::Unset,
        Why::Unreachable,
        Why::Slow,
        Why::Busy,
        Why::Tls,
        Why::Login,
        Why::Recipient,
        Why::Refused,
        Why::Unknown,
        Why::Bounced,
        Why::Returned,
        Why::Suppressed,
        Why::Limit,
    ];

    /// Its name in the table and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Why::Unset => "unset",
            Why::Unreachable => "unreachable",
            Why::Slow => "slow",
            Why::Busy => "busy",
            Why::Tls => "tls",
            Why::Login => "login",
            Why::Recipient => "recipient",
            Why::Refused => "refused",
            Why::Unknown => "unknown",
            Why::Bounced => "bounced",
            Why::Returned => "returned",
            Why::Suppressed => "suppressed",
            Why::Limit => "limit",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|why| why.as_str() == name)
    }

    /// Whether another try is worth while: what a server refuses for good, it refuses again.
    const fn may_pass(self) -> bool {
        !matches!(self, Why::Recipient | Why::Refused | Why::Bounced | Why::Returned | Why::Suppressed | Why::Limit)
    }

    /// Whether it says that the address itself takes no mail, now and later.
    pub const fn is_of_address(self) -> bool {
        matches!(self, Why::Recipient | Why::Bounced | Why::Suppressed)
    }

    /// Whether it is the way out that fails, so that no other mail passes now, either.
    pub const fn is_of_way(self) -> bool {
        matches!(self, Why::Unset | Why::Unreachable | Why::Slow | Why::Tls | Why::Login)
    }
}

/// What has come of sending a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Taken,
    /// The same, under a Message-ID that the other side has given it.
    TakenAs(String),
    /// It was not, with what the other side said of it.
    Not(Why, String),
}

/// How a mail is told to the business, beside the message that it carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// The message's number.
    pub seq: u32,
    /// What it is for.
    pub purpose: Purpose,
    /// How it stands.
    pub state: State,
    /// Why it is not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Why>,
    /// What the other side said; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The address.
    pub to: String,
}

/// When a mail is tried again; `None` where it is given up. Instants in milliseconds since the Unix epoch: `written` when it
/// was written, `now` when it has failed. `tries` counts this failure, `doubts` how often nobody knew.
pub fn next_try(why: Why, tries: u32, doubts: u32, written: i64, now: i64) -> Option<i64> {
    if why == Why::Unset {
        // It was no try: nobody was asked.
        return (now < written + TRIED_MS).then(|| (now.div_euclid(WAY_MS) + 1) * WAY_MS);
    }
    let at = usize::try_from(tries).unwrap_or(usize::MAX).saturating_sub(1);
    let minutes = PAUSES.get(at).or(PAUSES.last()).copied().unwrap_or_default();
    let next = now + minutes * 60_000;
    let is_worth = why.may_pass() && (why != Why::Unknown || doubts < MOST_DOUBTS);
    (is_worth && next <= written + TRIED_MS).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_tried_for_three_days_with_longer_and_longer_pauses() {
        let (mut now, mut tries) = (0, 1);
        while let Some(next) = next_try(Why::Busy, tries, 0, 0, now) {
            assert!(next > now);
            (now, tries) = (next, tries + 1);
        }
        assert!(now > TRIED_MS - 8 * 3_600_000 && now <= TRIED_MS && (10..30).contains(&tries), "{now} {tries}");
        assert_eq!(next_try(Why::Unreachable, 1, 0, 0, 0), Some(60_000));
    }

    #[test]
    fn mails_without_a_way_out_wait_together_for_three_days() {
        let hour = 3_600_000;
        for (written, now, next) in [
            (0, 0, Some(4 * hour)),
            (0, 1, Some(4 * hour)),
            (3 * hour, 3 * hour + 7, Some(4 * hour)),
            (0, 4 * hour, Some(8 * hour)),
            // What was written later has as long.
            (hour, 72 * hour, Some(76 * hour)),
            (hour, 73 * hour, None),
        ] {
            for tries in [1, 20] {
                assert_eq!(next_try(Why::Unset, tries, 0, written, now), next, "{written} {now}");
            }
        }
    }

    #[test]
    fn what_is_refused_for_good_is_given_up_and_what_may_have_arrived_is_sent_twice() {
        for why in [Why::Recipient, Why::Refused] {
            assert_eq!(next_try(why, 1, 0, 0, 0), None);
        }
        assert!(next_try(Why::Unknown, 1, 1, 0, 0).is_some());
        assert_eq!(next_try(Why::Unknown, 2, 2, 0, 0), None);
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for why in Why::ALL {
            assert_eq!(Why::parse(why.as_str()), Some(why));
            assert_eq!(serde_json::to_string(&why).unwrap(), format!("\"{}\"", why.as_str()));
        }
        for state in [State::Queued, State::Sent, State::Failed] {
            assert_eq!(State::of(state.as_str()), state);
        }
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
            assert_eq!(serde_json::to_string(&purpose).unwrap(), format!("\"{}\"", purpose.as_str()));
        }
    }
}
