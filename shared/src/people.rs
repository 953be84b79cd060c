//! The people of the business, and what each may do.
//!
//! | | is | may |
//! |---|---|---|
//! | agent | a person with teams and languages | read and answer conversations |
//! | lead | an agent | also assign to others, and read figures |
//! | admin | a lead | also manage people, tokens and webhooks, export and erase customers, read the audit log |
//! | token | a program | what its scopes say |
//! | operator | whoever holds the operator's token | everything |

use serde::{Deserialize, Serialize};

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
    /// Exports and erases a customer's data.
    ManageCustomers,
    /// Publishes content.
    WriteContent,
}

impl Permission {
    /// All of them.
    pub const ALL: [Permission; 10] = [
        Permission::ReadRequests,
        Permission::WriteRequests,
        Permission::Assign,
        Permission::ReadStatistics,
        Permission::ManageAgents,
        Permission::ManageTokens,
        Permission::ReadAudit,
        Permission::ManageWebhooks,
        Permission::ManageCustomers,
        Permission::WriteContent,
    ];

    /// The least role of a person who has it.
    const fn least_role(self) -> Role {
        match self {
            Permission::ReadRequests | Permission::WriteRequests => Role::Agent,
            Permission::Assign | Permission::ReadStatistics => Role::Lead,
            Permission::ManageAgents
            | Permission::ManageTokens
            | Permission::ReadAudit
            | Permission::ManageWebhooks
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
            Permission::ManageCustomers => "customers:write",
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

/// Whether scopes give a permission.
pub fn scopes_give(scopes: &[String], permission: Permission) -> bool {
    scopes.iter().any(|scope| scope == permission.scope())
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_may_what_it_may_and_no_more() {
        use Permission::{
            Assign, ManageAgents, ManageCustomers, ManageTokens, ReadAudit, ReadRequests, ReadStatistics, WriteContent,
            WriteRequests,
        };
        let agent = vec![ReadRequests, WriteRequests];
        let lead = [agent.clone(), vec![Assign, ReadStatistics]].concat();
        let admin = [lead.clone(), vec![ManageAgents, ManageTokens, ReadAudit, ManageCustomers, WriteContent]].concat();
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
}
