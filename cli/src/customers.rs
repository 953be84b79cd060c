//! `nearhand customers`: what is kept of a person, found, given and erased.

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
    pub erased: std::collections::BTreeMap<String, std::collections::BTreeMap<String, u64>>,
    /// Regions that did not answer, and are asked again.
    #[serde(default)]
    pub unreachable: Vec<String>,
}

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
        if self.erased.is_empty() && self.unreachable.is_empty() {
            out.push_str("nothing was kept of this person\n");
        }
        for (region, counts) in &self.erased {
            let counts: Vec<String> =
                counts.iter().filter(|(_, many)| **many > 0).map(|(what, many)| format!("{many} {what}")).collect();
            let _ = writeln!(out, "{}  erased: {}", terminal::line(region), terminal::line(&counts.join(", ")));
        }
        out
    }

    /// Where it is not done yet.
    pub fn warning(&self) -> Option<String> {
        let regions = terminal::line(&self.unreachable.join(", "));
        (!regions.is_empty()).then(|| {
            format!("{regions} did not answer: the server asks there again until it does, and its log then says so")
        })
    }
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
