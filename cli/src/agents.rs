//! `nearhand agents`: the business's people, and the links with which they sign in.

use std::fmt::Write as _;

use jiff::Timestamp;
use nearhand_shared::id::SiteId;
use nearhand_shared::people::{Agent, Role};
use serde::Deserialize;
use serde_json::json;
use ureq::http::Method;

use crate::server::{Failure, Server};
use crate::terminal;

/// A one-time link.
#[derive(Debug, Deserialize)]
pub struct Link {
    /// Where it leads.
    pub url: String,
    /// Until when it is good; RFC 3339 in JSON.
    pub expires: Timestamp,
}

/// A person to be added.
#[derive(Debug)]
pub struct NewAgent<'a> {
    /// Their address.
    pub email: &'a str,
    /// Their name, as visitors read it.
    pub name: &'a str,
    /// What they are.
    pub role: Role,
    /// The ids of their teams.
    pub teams: &'a [String],
    /// BCP 47 tags of their languages.
    pub languages: &'a [String],
}

#[derive(Deserialize)]
struct Listing {
    agents: Vec<Agent>,
}

/// All people of a site, by name.
///
/// # Errors
/// [`Failure`].
pub fn list(server: &Server, site: &SiteId) -> Result<Vec<Agent>, Failure> {
    let listing: Listing = server.read(&server.get(&format!("/api/v1/sites/{site}/desk/agents"))?)?;
    Ok(listing.agents)
}

/// The person with an address.
///
/// # Errors
/// [`Failure`].
pub fn find(server: &Server, site: &SiteId, email: &str) -> Result<Option<Agent>, Failure> {
    let email = email.to_lowercase();
    Ok(list(server, site)?.into_iter().find(|agent| agent.email == email))
}

/// Adds a person.
///
/// # Errors
/// [`Failure`].
pub fn add(server: &Server, site: &SiteId, new: &NewAgent<'_>) -> Result<Agent, Failure> {
    let body = json!({
        "email": new.email, "name": new.name, "role": new.role, "teams": new.teams, "languages": new.languages,
    });
    send(server, &Method::POST, &format!("/api/v1/sites/{site}/desk/agents"), &body)
}

/// Removes a person, who is out at once.
///
/// # Errors
/// [`Failure`].
pub fn remove(server: &Server, site: &SiteId, agent: &Agent) -> Result<Agent, Failure> {
    send(server, &Method::DELETE, &format!("/api/v1/sites/{site}/desk/agents/{}", agent.id), &json!({}))
}

/// Makes a one-time link for a person. Earlier ones of theirs are no longer good.
///
/// # Errors
/// [`Failure`].
pub fn link(server: &Server, site: &SiteId, agent: &Agent) -> Result<Link, Failure> {
    send(server, &Method::POST, &format!("/api/v1/sites/{site}/desk/agents/{}/link", agent.id), &json!({}))
}

/// People, a line each.
pub fn to_text(agents: &[Agent]) -> String {
    let mut out = String::new();
    for agent in agents {
        let line = terminal::line;
        let rest = [agent.teams.join(", "), agent.languages.join(", ")];
        let rest: Vec<&str> = rest.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let _ = writeln!(
            out,
            "{:<6} {}  {}  {}  {}",
            agent.role.as_str(),
            line(&agent.id),
            line(&agent.name),
            line(&agent.email),
            line(&rest.join("; "))
        );
    }
    out
}

fn send<T: serde::de::DeserializeOwned>(
    server: &Server,
    method: &Method,
    path: &str,
    body: &serde_json::Value,
) -> Result<T, Failure> {
    server.read(&server.send(method, path, "application/json", body.to_string().as_bytes())?)
}
