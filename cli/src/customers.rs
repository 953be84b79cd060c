//! `nearhand customers`: what is kept of a person, found, given and erased.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use nearhand_shared::id::SiteId;
use serde::Deserialize;
use serde_json::{Value, json};
use ureq::http::Method;

use crate::server::{Failure, Server};
use crate::{records, terminal};

/// By what a person is named: `email`, `phone` or `customer`, and its value.
pub type Named<'a> = (&'static str, &'a str);

/// What an erasure has done.
#[derive(Debug, Deserialize)]
pub struct Erasure {
    /// Names it in the audit log.
    pub receipt: String,
    /// How much, by region.
    pub erased: Counted,
    /// Regions that did not answer, and are asked again.
    #[serde(default)]
    pub unreachable: Vec<String>,
    /// Conversations that must be kept, and were.
    #[serde(default)]
    pub held: Vec<String>,
}

/// What an erasure would take.
#[derive(Debug, Deserialize)]
pub struct Weighed {
    erasable: Counted,
    held: Vec<String>,
    unreachable: Vec<String>,
    #[serde(default)]
    perhaps: Vec<String>,
}

/// How much of what, by region.
type Counted = BTreeMap<String, BTreeMap<String, u64>>;

/// People who are called so.
#[derive(Debug, Deserialize)]
pub struct Found {
    customers: Vec<Customer>,
    unreachable: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Customer {
    name: String,
    email: String,
    phone: String,
    customer: String,
    requests: Vec<Request>,
}

#[derive(Debug, Deserialize)]
struct Request {
    reference: String,
    status: String,
}

/// Looks for people by name, address, number or the shop's own id.
///
/// # Errors
/// [`Failure`].
pub fn search(server: &Server, site: &SiteId, q: &str) -> Result<Found, Failure> {
    let query = query(&[("q", q)]);
    server.read(&server.get(&format!("/api/v1/sites/{site}/desk/customers?{query}"))?)
}

/// All that is kept of a person, with the business's notes of them only where they are wanted.
///
/// # Errors
/// [`Failure`].
pub fn export(server: &Server, site: &SiteId, (by, value): Named<'_>, with_notes: bool) -> Result<Value, Failure> {
    let mut pairs = vec![(by, value)];
    pairs.extend(with_notes.then_some(("notes", "1")));
    server.read(&server.get(&format!("/api/v1/sites/{site}/desk/customers/export?{}", query(&pairs)))?)
}

/// What an erasure of a person would take now, everywhere.
///
/// # Errors
/// [`Failure`].
pub fn weigh(server: &Server, site: &SiteId, named: Named<'_>) -> Result<Weighed, Failure> {
    let query = query(&[named]);
    server.read(&server.get(&format!("/api/v1/sites/{site}/desk/customers/erase?{query}"))?)
}

/// Erases a person everywhere.
///
/// # Errors
/// [`Failure`].
pub fn erase(server: &Server, site: &SiteId, (by, value): Named<'_>) -> Result<Erasure, Failure> {
    let path = format!("/api/v1/sites/{site}/desk/customers/erase");
    let body = json!({ by: value }).to_string();
    server.read(&server.send(&Method::POST, &path, "application/json", body.as_bytes())?)
}

/// An export as JSON that people can read.
///
/// # Errors
/// Where it cannot be written as JSON, which an export always can.
pub fn to_json(export: &Value) -> serde_json::Result<String> {
    terminal::pretty(export)
}

fn query(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

impl Found {
    /// People, a block each.
    pub fn to_text(&self) -> String {
        let line = terminal::line;
        let mut out = String::new();
        for customer in &self.customers {
            let known = [&customer.name, &customer.email, &customer.phone, &customer.customer];
            let known: Vec<String> = known.into_iter().filter(|text| !text.is_empty()).map(|text| line(text)).collect();
            let _ = writeln!(out, "{}", known.join("  "));
            for request in &customer.requests {
                let _ = writeln!(out, "  {}  {}", line(&request.reference), line(&request.status));
            }
        }
        out
    }

    /// What is missing from the list, if anything is.
    pub fn warning(&self) -> Option<String> {
        records::warning(&self.unreachable)
    }
}

impl Erasure {
    /// The receipt, for people.
    pub fn to_text(&self) -> String {
        let mut out = format!("receipt {}\n", terminal::line(&self.receipt));
        if self.erased.is_empty() && self.unreachable.is_empty() && self.held.is_empty() {
            out.push_str("nothing was kept of this person\n");
        }
        out + &counted(&self.erased, "erased") + &kept(&self.held)
    }

    /// Where it is not done yet.
    pub fn warning(&self) -> Option<String> {
        let regions = terminal::line(&self.unreachable.join(", "));
        (!regions.is_empty()).then(|| {
            format!("{regions} did not answer: the server asks there again until it does, and its log then says so")
        })
    }
}

impl Weighed {
    /// The same, for people.
    pub fn to_text(&self) -> String {
        if [&self.held, &self.unreachable, &self.perhaps].iter().all(|all| all.is_empty()) && self.erasable.is_empty() {
            return "nothing is kept of this person\n".to_owned();
        }
        counted(&self.erasable, "takes") + &kept(&self.held) + &unsure(&self.perhaps)
    }

    /// What is not counted, if anything is not.
    pub fn warning(&self) -> Option<String> {
        records::warning(&self.unreachable)
    }
}

/// A line a region: "eu  erased: 2 requests, 3 messages".
fn counted(regions: &Counted, what: &str) -> String {
    let mut out = String::new();
    for (region, counts) in regions {
        let counts: Vec<String> =
            counts.iter().filter(|(_, many)| **many > 0).map(|(what, many)| format!("{many} {what}")).collect();
        let _ = writeln!(out, "{}  {what}: {}", terminal::line(region), terminal::line(&counts.join(", ")));
    }
    out
}

fn kept(held: &[String]) -> String {
    if held.is_empty() {
        return String::new();
    }
    format!("kept, because somebody has said that it must be: {}\n", terminal::line(&held.join(", ")))
}

fn unsure(perhaps: &[String]) -> String {
    if perhaps.is_empty() {
        return String::new();
    }
    let references = terminal::line(&perhaps.join(", "));
    format!("perhaps theirs, and left alone, because their number says no country: {references}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_says_what_and_where() {
        let read = |value: Value| serde_json::from_value::<Erasure>(value).unwrap();
        let erasure = read(json!({
            "receipt": "a1b2", "erased": { "eu": { "requests": 2, "messages": 3, "notes": 0 } }, "unreachable": ["apac"],
        }));
        assert_eq!(erasure.to_text(), "receipt a1b2\neu  erased: 3 messages, 2 requests\n");
        assert!(erasure.warning().unwrap().starts_with("apac did not answer"));
        let nothing = read(json!({ "receipt": "a1b2", "erased": {} }));
        assert_eq!(nothing.to_text(), "receipt a1b2\nnothing was kept of this person\n");
        assert_eq!(nothing.warning(), None);
        let kept = read(json!({ "receipt": "a1b2", "erased": {}, "held": ["EU-7K3M-Q9X2"] }));
        assert_eq!(kept.to_text(), "receipt a1b2\nkept, because somebody has said that it must be: EU-7K3M-Q9X2\n");
    }

    #[test]
    fn what_an_erasure_would_take_is_told_before() {
        let read = |value: Value| serde_json::from_value::<Weighed>(value).unwrap();
        let weighed = read(json!({
            "erasable": { "eu": { "requests": 3, "calls": 2, "attachments": 1, "keys": 0 } },
            "held": ["EU-7K3M-Q9X2"], "unreachable": ["apac"], "perhaps": ["EU-2222-2223"],
        }));
        let told = "eu  takes: 1 attachments, 2 calls, 3 requests\n\
                    kept, because somebody has said that it must be: EU-7K3M-Q9X2\n\
                    perhaps theirs, and left alone, because their number says no country: EU-2222-2223\n";
        assert_eq!(weighed.to_text(), told);
        assert!(weighed.warning().unwrap().contains("apac"));
        let nothing = read(json!({ "erasable": {}, "held": [], "unreachable": [] }));
        assert_eq!(nothing.to_text(), "nothing is kept of this person\n");
    }

    #[test]
    fn people_are_listed_with_their_requests_and_do_nothing_to_the_terminal() {
        let found: Found = serde_json::from_value(json!({
            "customers": [{
                "name": "Ana\u{1b}[2J", "email": "ana@post.example", "phone": "", "customer": "",
                "requests": [{ "reference": "EU-7K3M-Q9X2", "status": "open" }],
            }],
            "unreachable": [],
        }))
        .unwrap();
        assert_eq!(found.to_text(), "Ana\\u{1b}[2J  ana@post.example\n  EU-7K3M-Q9X2  open\n");
    }
}
