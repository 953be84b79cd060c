//! What of a person has changed, as the log keeps it.

use serde::{Deserialize, Serialize};

use super::Agent;

/// One thing of a person that is another now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What: `name`, `email`, `role`, `teams`, `languages`, `notify` or `away`.
    pub what: String,
    /// What it was, of a list with commas between. Empty where only that it changed is kept: the log stays when a person goes, and
    /// so has neither their names nor their addresses.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// What it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
}

/// What is another than before.
pub fn changes(before: &Agent, now: &Agent) -> Vec<Change> {
    type Told = fn(&Agent) -> String;
    let kept: [(&str, Told); 4] = [
        ("role", |agent| agent.role.as_str().to_owned()),
        ("teams", |agent| agent.teams.join(",")),
        ("languages", |agent| agent.languages.join(",")),
        ("away", |agent| agent.away.to_string()),
    ];
    let named: [(&str, Told); 3] = [
        ("name", |agent| agent.name.clone()),
        ("email", |agent| agent.email.clone()),
        ("notify", |agent| agent.notify.join(",")),
    ];
    let change = |what: &str, from: String, to: String| Change { what: what.to_owned(), from, to };
    let named = named.into_iter().filter(|(_, told)| told(before) != told(now));
    let kept = kept.into_iter().filter(|(_, told)| told(before) != told(now));
    named
        .map(|(what, _)| change(what, String::new(), String::new()))
        .chain(kept.map(|(what, told)| change(what, told(before), told(now))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Role, all_news};
    use super::*;

    #[test]
    fn what_changed_is_told_and_neither_names_nor_addresses_are() {
        let before = Agent {
            id: "a1".to_owned(),
            email: "ana@shop.example".to_owned(),
            name: "Ana".to_owned(),
            role: Role::Agent,
            teams: vec!["berlin".to_owned()],
            languages: Vec::new(),
            notify: all_news(),
            away: false,
        };
        assert_eq!(changes(&before, &before), []);
        let now = Agent {
            name: "Ana Maria".to_owned(),
            role: Role::Lead,
            teams: vec!["berlin".to_owned(), "tokyo".to_owned()],
            away: true,
            ..before.clone()
        };
        let changed = changes(&before, &now);
        let told: Vec<_> =
            changed.iter().map(|change| (change.what.as_str(), change.from.as_str(), change.to.as_str())).collect();
        let expected = [
            ("name", "", ""),
            ("role", "agent", "lead"),
            ("teams", "berlin", "berlin,tokyo"),
            ("away", "false", "true"),
        ];
        assert_eq!(told, expected);
        let json = serde_json::to_string(&changed).unwrap();
        assert!(!json.contains("Ana"), "{json}");
    }
}
