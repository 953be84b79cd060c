//! The people of the business, and what each may do.
//!
//! | | is | may |
//! |---|---|---|
//! | agent | a person with teams and languages | read and answer conversations |
//! | lead | an agent | also assign to others, read figures, and tell visitors something |
//! | admin | a lead | also manage people, tokens and webhooks, export and erase customers, read the audit log |
//! | token | a program | what its scopes say |
//! | operator | whoever holds the operator's token | everything |

use serde::{Deserialize, Serialize};

pub mod changes;

/// What somebody is among the business's people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Answers.
    Agent,
    /// Also assigns and reads figures.
    Lead,
    /// Also manages.
    Admin,
}

impl Role {
    /// All names, as a call is told that has another.
    pub const NAMES: &str = "agent, lead, admin";

    /// Its name in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Role::Agent => "agent",
            Role::Lead => "lead",
            Role::Admin => "admin",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Role> {
        [Role::Agent, Role::Lead, Role::Admin].into_iter().find(|role| role.as_str() == name)
    }

    /// Whether somebody with this role may do something.
    pub fn may(self, permission: Permission) -> bool {
        self >= permission.least_role()
    }
}

/// What a call of the business's asks for, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    /// Reads conversations and booked calls.
    ReadRequests,
    /// Answers, notes, changes, cancels.
    WriteRequests,
    /// Gives a conversation to somebody else.
    Assign,
    /// Reads figures.
    ReadStatistics,
    /// Makes, changes and removes people, their links and sessions.
    ManageAgents,
    /// Makes and ends tokens of programs.
    ManageTokens,
    /// Reads who did what.
    ReadAudit,
    /// Reads how webhooks stand, and has things told again.
    ManageWebhooks,
    /// Finds customers, and exports what is kept of them.
    ReadCustomers,
    /// Also keeps their data from being erased, and erases it.
    ManageCustomers,
    /// Tells visitors something at once.
    ManageNotices,
    /// Publishes content.
    WriteContent,
}

impl Permission {
    /// All of them.
    pub const ALL: [Permission; 12] = [
        Permission::ReadRequests,
        Permission::WriteRequests,
        Permission::Assign,
        Permission::ReadStatistics,
        Permission::ManageAgents,
        Permission::ManageTokens,
        Permission::ReadAudit,
        Permission::ManageWebhooks,
        Permission::ReadCustomers,
        Permission::ManageCustomers,
        Permission::ManageNotices,
        Permission::WriteContent,
    ];

    /// The least role of a person who has it.
    const fn least_role(self) -> Role {
        match self {
            Permission::ReadRequests | Permission::WriteRequests => Role::Agent,
            Permission::Assign | Permission::ReadStatistics | Permission::ManageNotices => Role::Lead,
            Permission::ManageAgents
            | Permission::ManageTokens
            | Permission::ReadAudit
            | Permission::ManageWebhooks
            | Permission::ReadCustomers
            | Permission::ManageCustomers
            | Permission::WriteContent => Role::Admin,
        }
    }

    /// The scope that gives it to a program.
    pub const fn scope(self) -> &'static str {
        match self {
            Permission::ReadRequests => "requests:read",
            Permission::WriteRequests | Permission::Assign => "requests:write",
            Permission::ReadStatistics => "statistics:read",
            Permission::ManageAgents => "agents:write",
            Permission::ManageTokens => "tokens:write",
            Permission::ReadAudit => "audit:read",
            Permission::ManageWebhooks => "webhooks:write",
            Permission::ReadCustomers => "customers:read",
            Permission::ManageCustomers => "customers:write",
            Permission::ManageNotices => "notices:write",
            Permission::WriteContent => "content:write",
        }
    }
}

/// All scopes, as a call is told that has another.
pub fn scopes() -> String {
    let mut scopes: Vec<&str> = Permission::ALL.into_iter().map(Permission::scope).collect();
    scopes.dedup();
    scopes.join(", ")
}

/// Whether a text is a scope.
pub fn is_scope(text: &str) -> bool {
    Permission::ALL.into_iter().any(|permission| permission.scope() == text)
}

/// Whether scopes give a permission. What erases customers also exports them, as it did before there was a scope for that alone.
pub fn scopes_give(scopes: &[String], permission: Permission) -> bool {
    let has = |permission: Permission| scopes.iter().any(|scope| scope == permission.scope());
    has(permission) || permission == Permission::ReadCustomers && has(Permission::ManageCustomers)
}

/// Whether whoever has scopes may give one of them to somebody else: all that it lets do they may do themselves.
pub fn scopes_cover(scopes: &[String], scope: &str) -> bool {
    is_scope(scope)
        && Permission::ALL.into_iter().filter(|given| given.scope() == scope).all(|given| scopes_give(scopes, given))
}

/// What the business's people may be mailed of: that they were given a conversation, that they were mentioned in a note, and that
/// a promise of theirs is about to break. Each as they choose.
pub const NEWS: [&str; 3] = ["assigned", "mentioned", "promise"];

/// All of [`NEWS`]: what somebody is mailed of who has chosen nothing.
pub fn all_news() -> Vec<String> {
    NEWS.map(ToOwned::to_owned).into()
}

/// One of the business's people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agent {
    /// Their id, which stays when their address changes.
    pub id: String,
    /// Their address.
    pub email: String,
    /// Their name, as visitors read it.
    pub name: String,
    /// What they are.
    pub role: Role,
    /// The ids of their teams.
    #[serde(default)]
    pub teams: Vec<String>,
    /// BCP 47 tags of the languages in which they answer.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What they are mailed of: some of [`NEWS`].
    #[serde(default = "all_news")]
    pub notify: Vec<String>,
    /// Whether they have said that they are away: visitors are not told that they are there, and nothing new is given to them.
    #[serde(default)]
    pub away: bool,
}

impl Agent {
    /// Whether they are mailed of something.
    pub fn hears_of(&self, news: &str) -> bool {
        self.notify.iter().any(|known| known == news)
    }
}

/// Somebody of the business who is there now, as far as visitors are helped by it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Present {
    /// The ids of their teams.
    pub teams: Vec<String>,
    /// BCP 47 tags of the languages in which they answer.
    pub languages: Vec<String>,
    /// What visitors may call them, see [`first_name`]; else empty.
    #[serde(default)]
    pub name: String,
}

/// By which name visitors are told that somebody is there: one of those that the site says of its teams (`people`), where theirs has it,
/// else theirs where it is a single word. In other names nobody knows which part is the family's, and that is not told.
pub fn first_name<'p>(name: &str, people: impl IntoIterator<Item = &'p str>) -> String {
    let lower = name.to_lowercase();
    let is_letter = |beside: Option<char>| beside.is_some_and(char::is_alphanumeric);
    let is_in = |part: &str| {
        lower.match_indices(&part.to_lowercase()).any(|(at, found)| {
            let before = lower.get(..at).and_then(|before| before.chars().next_back());
            let after = lower.get(at + found.len()..).and_then(|after| after.chars().next());
            part.chars().any(is_joined) || (!is_letter(before) && !is_letter(after))
        })
    };
    // The longest: of two, one may begin with the other.
    let said =
        people.into_iter().filter(|part| !part.is_empty() && is_in(part)).max_by_key(|part| part.chars().count());
    let is_one = !name.chars().any(|c| c.is_whitespace() || c == '@' || is_joined(c));
    said.or(Some(name).filter(|_| is_one)).unwrap_or_default().to_owned()
}

/// Whether names are written with such characters whose parts nothing separates.
const fn is_joined(character: char) -> bool {
    matches!(character, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

impl Present {
    /// Whether they can help with a conversation of a team, in a language. A conversation without a team is everybody's; somebody
    /// of whom no team or no language is said helps with each.
    pub fn can_help(&self, team: &str, locale: &str) -> bool {
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let is_of_team = team.is_empty() || self.teams.is_empty() || self.teams.iter().any(|own| own == team);
        let speaks = self.languages.is_empty() || self.languages.iter().any(|own| language(own) == language(locale));
        is_of_team && speaks
    }

    /// How well they serve a language, the more the better: by where it stands in their list, which begins with the one that they
    /// serve best, and then by whether it is that very variety. Somebody of whom no language is said comes last.
    pub fn weight(&self, locale: &str) -> u32 {
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let weight = |(at, own): (usize, &String)| {
            let place = 1_000_u32.saturating_sub(u32::try_from(at).unwrap_or(u32::MAX).min(999)) * 2;
            (language(own) == language(locale)).then(|| place + u32::from(own.eq_ignore_ascii_case(locale)))
        };
        self.languages.iter().enumerate().filter_map(weight).max().unwrap_or_default()
    }
}

/// How many names are told of those who are there.
const NAMED: usize = 3;

/// How many of those who are there can help with a conversation, and what some of them are called.
pub fn who_can_help(present: &[Present], team: &str, locale: &str) -> (u32, Vec<String>) {
    let there: Vec<&Present> = present.iter().filter(|one| one.can_help(team, locale)).collect();
    let mut names: Vec<String> = there.iter().map(|one| one.name.clone()).filter(|name| !name.is_empty()).collect();
    names.sort();
    names.dedup();
    names.truncate(NAMED);
    (there.len().try_into().unwrap_or(u32::MAX), names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_there_can_help_by_team_and_language() {
        let one = |teams: &[&str], languages: &[&str]| {
            let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect();
            Present { teams: owned(teams), languages: owned(languages), name: String::new() }
        };
        let there = [one(&["berlin"], &["de", "en-GB"]), one(&["tokyo"], &["ja"]), one(&[], &[])];
        for (team, locale, many) in [
            ("berlin", "de-AT", 2),
            ("berlin", "en", 2),
            ("berlin", "ja", 1),
            ("tokyo", "ja-JP", 2),
            ("", "EN-us", 2),
            ("lima", "es", 1),
        ] {
            assert_eq!(who_can_help(&there, team, locale), (many, Vec::new()), "{team} {locale}");
        }
        assert_eq!(who_can_help(&[], "", "en"), (0, Vec::new()));
        let named = ["Mira", "", "Aylin", "Mira", "Jonas", "Kim"]
            .map(|name| Present { name: name.to_owned(), ..Present::default() });
        let (many, names) = who_can_help(&named, "berlin", "de");
        assert_eq!((many, names), (6, ["Aylin", "Jonas", "Kim"].map(str::to_owned).to_vec()));
    }

    #[test]
    fn visitors_are_told_first_names_and_no_others() {
        let people = ["Mira", "Anna", "Anna Lena", "太郎", "Łucja"];
        for (name, told) in [
            ("Mira", "Mira"),
            ("Mira Schmidt", "Mira"),
            ("SCHMIDT, Mira", "Mira"),
            ("Anna Lena Vogt", "Anna Lena"),
            ("山田 太郎", "太郎"),
            ("山田太郎", "太郎"),
            ("김민수", ""),
            ("łucja Nowak", "Łucja"),
            // It is in the name, and is none of it.
            ("Miranda Hart", ""),
            ("Jo Mirandola", ""),
            // Nobody knows which is the family's.
            ("Kiss Ágnes", ""),
            ("Jonas", "Jonas"),
            ("Jean-Luc", "Jean-Luc"),
            ("jonas@shop.example", ""),
            ("", ""),
        ] {
            assert_eq!(first_name(name, people), told, "{name}");
        }
    }

    #[test]
    fn every_role_may_what_it_may_and_no_more() {
        use Permission::{
            Assign, ManageAgents, ManageCustomers, ManageNotices, ManageTokens, ManageWebhooks, ReadAudit,
            ReadCustomers, ReadRequests, ReadStatistics, WriteContent, WriteRequests,
        };
        let agent = vec![ReadRequests, WriteRequests];
        let lead = [agent.clone(), vec![Assign, ReadStatistics, ManageNotices]].concat();
        let managing =
            [ManageAgents, ManageTokens, ManageWebhooks, ReadAudit, ReadCustomers, ManageCustomers, WriteContent];
        let admin = [lead.as_slice(), &managing].concat();
        for (role, allowed) in [(Role::Agent, agent), (Role::Lead, lead), (Role::Admin, admin)] {
            for permission in Permission::ALL {
                assert_eq!(role.may(permission), allowed.contains(&permission), "{role:?} {permission:?}");
            }
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
    }

    #[test]
    fn a_program_may_what_its_scopes_say() {
        let scopes = ["requests:read".to_owned()];
        for permission in Permission::ALL {
            let expected = permission == Permission::ReadRequests;
            assert_eq!(scopes_give(&scopes, permission), expected, "{permission:?}");
            assert!(is_scope(permission.scope()));
        }
        assert!(!is_scope("requests") && !is_scope(""));
    }

    #[test]
    fn what_exports_does_not_erase_and_what_erases_exports() {
        use Permission::{ManageCustomers, ReadCustomers};
        for (scope, exports, erases) in
            [("customers:read", true, false), ("customers:write", true, true), ("requests:write", false, false)]
        {
            let scopes = [scope.to_owned()];
            assert_eq!(scopes_give(&scopes, ReadCustomers), exports, "{scope}");
            assert_eq!(scopes_give(&scopes, ManageCustomers), erases, "{scope}");
        }
    }

    #[test]
    fn nobody_gives_what_they_have_not() {
        for (has, gives, may) in [
            ("customers:write", "customers:read", true),
            ("customers:read", "customers:write", false),
            ("customers:read", "customers:read", true),
            ("requests:write", "requests:write", true),
            ("requests:write", "requests:read", false),
            ("requests:write", "requests", false),
        ] {
            assert_eq!(scopes_cover(&[has.to_owned()], gives), may, "{has} gives {gives}");
        }
    }
}
