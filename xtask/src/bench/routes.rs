//! What is measured, against what, and how far it is to get. Another site is another row, and a folder in `workerd::SITES`.

use super::http::{get, post};

/// One kind of request.
#[derive(Clone)]
pub struct Route {
    pub name: &'static str,
    pub path: &'static str,
    /// The status of a good answer.
    pub status: u16,
    /// Makes a POST's body; without it, a GET.
    body: Option<fn(&str) -> String>,
    /// The floors it is compared with, by path; the first is the one that counts.
    pub floors: &'static [&'static str],
    /// Requests per second as a part of the first floor's: what is to be reached.
    pub target: Option<f64>,
}

const TEXT: &str = "/hello";
const JSON: &str = "/hello.json";
const INSERT: &str = "/insert";

/// Nearhand's.
pub fn routes() -> Vec<Route> {
    let json = |name, path| Route { name, path, status: 200, body: None, floors: &[TEXT, JSON], target: Some(0.9) };
    let page = |name, path, target| Route { name, path, status: 200, body: None, floors: &[TEXT, JSON], target };
    vec![
        json("home, JSON", "/api/v1/sites/lumen/home?locale=de"),
        json("article, JSON", "/api/v1/sites/lumen/articles/delivery-times?locale=de"),
        json("search, JSON", "/api/v1/sites/lumen/search?locale=de&q=lieferung"),
        page("home, page", "/w/lumen/?locale=de", Some(0.5)),
        page("article, page", "/w/lumen/articles/delivery-times?locale=de", None),
        Route {
            name: "stored request",
            path: "/api/v1/sites/lumen/requests?locale=de",
            status: 201,
            body: Some(request),
            floors: &[INSERT],
            target: Some(0.7),
        },
    ]
}

/// The floor's.
pub fn floors() -> Vec<Route> {
    let get = |name, path| Route { name, path, status: 200, body: None, floors: &[], target: None };
    vec![
        get("hello, text", TEXT),
        get("hello, JSON", JSON),
        Route { name: "bare insert", path: INSERT, status: 200, body: Some(row), floors: &[], target: None },
    ]
}

impl Route {
    /// The request; `key` is its own.
    pub fn request(&self, key: &str) -> Vec<u8> {
        match self.body {
            None => get(self.path),
            Some(body) => post(self.path, key, &body(key)),
        }
    }
}

/// What a visitor sends.
fn request(key: &str) -> String {
    format!(
        r#"{{"message":"Guten Tag, meine Lampe kam mit einem Riss im Schirm an. Kann ich nur den Schirm tauschen? ({key})","name":"Erika Mustermann","email":"erika@mustermann.example","phone":"+49 30 23125 012","zone":"Europe/Berlin","locale":"de","page":"https://shop.lumen.example/de/lampen/hanging"}}"#
    )
}

/// A row as large as what is stored of a request: its fields, three digests and a sealed token.
fn row(key: &str) -> String {
    format!("{}{}", request(key), "0".repeat(140))
}
