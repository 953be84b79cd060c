//! What was written down: who did what, and what limits have refused.

use jiff::Timestamp;
use jiff::civil::Date;
use nearhand_shared::locale::time::date;
use nearhand_shared::people::Role;
use nearhand_shared::people::changes::Change;
use nearhand_shared::region::Region;

use super::Desk;
use crate::model::{Fact, Item, Section, Sheet};

/// A line of the log.
pub struct Line<'a> {
    /// When.
    pub at: Timestamp,
    /// Who: an agent's id, a token's name, `operator`, `visitor` or `system`.
    pub by: &'a str,
    /// An agent's name.
    pub name: &'a str,
    /// What.
    pub action: &'a str,
    /// To what or whom.
    pub subject: &'a str,
    /// Of an erasure its receipt; else empty.
    pub receipt: &'a str,
    /// What of a person was changed.
    pub changed: &'a [Change],
}

/// What was refused on a day: what, and how often.
pub struct Refused {
    /// The day.
    pub day: String,
    /// Each limit with its count.
    pub counts: Vec<(String, u32)>,
}

/// What is written down, by its name in the log; in an id there is no full stop.
const ACTIONS: &[&str] = &[
    "agent-added",
    "agent-changed",
    "agent-removed",
    "agent-link",
    "session-began",
    "session-ended",
    "token-made",
    "token-ended",
    "customers-searched",
    "customer-exported",
    "customer-exported-with-notes",
    "requests-exported",
    "requests-exported-with-notes",
    "customer-erased",
    "request-erased",
    "request-begun",
    "request-answered",
    "request-noted",
    "request-changed",
    "request-merged",
    "request-read",
    "call-cancelled",
    "call-marked",
    "call-moved",
    "notice-put",
    "notice-ended",
    "mail-tried",
    "erasure-finished",
    "secret-guessed",
    "webhook-on",
    "webhook-replayed",
    "request-held",
    "request-released",
];
/// What limits and checks refuse by.
const LIMITS: [&str; 14] = [
    "address",
    "site",
    "customer",
    "small",
    "code",
    "robot",
    "challenge",
    "mail",
    "mail-loop",
    "mail-automatic",
    "mail-bounce",
    "mail-erased",
    "mail-forged",
    "mail-out",
];

impl Desk<'_> {
    /// A part of the log, newest first.
    pub fn audit(&self, lines: &[Line<'_>], next: Option<&str>) -> Sheet {
        let items = lines.iter().map(|line| {
            let who = match line.by {
                "operator" => Fact::Text(self.text("desk-operator")),
                "visitor" => Fact::Text(self.text("desk-by-customer")),
                "system" => Fact::Text(self.text("desk-by-clock")),
                _ if !line.name.is_empty() => Fact::Data(line.name.to_owned()),
                id => Fact::Data(self.name_of(id)),
            };
            // Of a person's page or doings the log has the id; their name says more.
            let subject =
                if line.action.starts_with("agent.") { self.name_of(line.subject) } else { line.subject.to_owned() };
            let named = line.action.replace('.', "-");
            let action = match ACTIONS.contains(&named.as_str()) {
                true => Fact::Text(self.text(&format!("desk-audit-{named}"))),
                // Of a later version.
                false => Fact::Data(line.action.to_owned()),
            };
            let subject = (!subject.is_empty()).then_some(Fact::Data(subject));
            let facts = vec![who, Fact::Text(self.date_time(line.at))];
            let href = match line.receipt {
                "" => String::new(),
                receipt => self.to(&format!("settings/erasures/{receipt}")),
            };
            let changed = line.changed.iter().map(|change| Fact::Text(self.changed(change))).collect();
            Item::new(action, href, vec![subject.into_iter().collect(), changed, facts])
        });
        let section = Section { items: items.collect(), empty: self.text("desk-empty"), ..Section::default() };
        Sheet {
            hint: self.text("desk-audit-hint"),
            sections: vec![section],
            next: next.map(|cursor| self.to(&format!("settings/audit?cursor={cursor}"))).unwrap_or_default(),
            ..self.setting("audit", "desk-audit")
        }
    }

    /// What of a person was changed, in words: where it is written down, from what to what.
    fn changed(&self, change: &Change) -> String {
        let what = match (change.what.as_str(), change.to.as_str()) {
            ("name", _) => "desk-name",
            ("email", _) => "desk-fact-email",
            ("role", _) => "desk-role",
            ("teams", _) => "desk-teams",
            ("languages", _) => "desk-audit-languages",
            ("notify", _) => "desk-audit-notify",
            ("away", "true") => return self.text("desk-away-mark"),
            ("away", _) => return self.text("desk-audit-back"),
            // Of a later version.
            _ => return change.what.clone(),
        };
        let each = |listed: &str, told: &dyn Fn(&str) -> String| match listed {
            "" => "–".to_owned(),
            listed => self.texts.list(&listed.split(',').map(told).collect::<Vec<_>>()),
        };
        let told = |value: &str| match change.what.as_str() {
            "role" => Role::parse(value).map_or_else(|| value.to_owned(), |role| self.role(role)),
            "teams" => each(value, &|id| self.names.team(id)),
            _ => each(value, &|tag| self.names.language(tag)),
        };
        let what = self.text(what);
        if change.from == change.to {
            return what;
        }
        let args = [("what", what.into()), ("from", told(&change.from).into()), ("to", told(&change.to).into())];
        self.texts.with("desk-audit-became", &args)
    }

    /// What limits and checks have refused, by day, newest first.
    pub fn limits(&self, days: &[Refused], unreachable: &[Region]) -> Sheet {
        let items = days.iter().map(|refused| {
            let day = refused.day.parse::<Date>().map(|day| date(day, self.texts.locale()));
            let counts = refused.counts.iter().map(|(what, n)| {
                let id = if LIMITS.contains(&what.as_str()) {
                    format!("desk-limit-{what}")
                } else {
                    "desk-limit-other".to_owned()
                };
                Fact::Text(self.texts.with("desk-limit", &[("what", self.text(&id).into()), ("n", (*n).into())]))
            });
            let lines = counts.map(|count| vec![count]).collect();
            Item::new(Fact::Text(day.unwrap_or_else(|_| refused.day.clone())), String::new(), lines)
        });
        let section = Section { items: items.collect(), empty: self.text("desk-empty"), ..Section::default() };
        Sheet {
            hint: self.text("desk-limits-hint"),
            notice: self.unreachable(unreachable),
            sections: vec![section],
            ..self.setting("limits", "desk-limits")
        }
    }
}
