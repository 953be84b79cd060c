//! The business writes first.

use nearhand_shared::locale::Locale;
use nearhand_shared::request::record::Record;

use super::{DO, Desk};
use crate::model::{Form, Kind, Section, Sheet, Typed};

/// The name of the form.
const FORM: &str = "write";

impl Desk<'_> {
    /// The form; `to` is a request of whom it is for, where one is known. `key` names what it sends.
    pub fn writing(&self, locales: &[Locale], to: Option<&Record>, typed: &Typed, key: &str) -> Sheet {
        let of = |read: fn(&Record) -> &String| to.map(|record| read(record).as_str()).unwrap_or_default();
        let tags = locales.iter().map(ToString::to_string);
        let mut languages: Vec<_> = tags.map(|tag| self.choice(&tag, self.names.language(&tag), "")).collect();
        let theirs = of(|record| &record.locale);
        if !theirs.is_empty() && languages.iter().all(|known| known.value != theirs) {
            languages.insert(0, self.choice(theirs, self.names.language(theirs), ""));
        }
        let language =
            if theirs.is_empty() { languages.first().map_or("", |first| first.value.as_str()) } else { theirs };
        let language = language.to_owned();
        let mut markets = vec![self.choice("", self.text("desk-market-none"), "")];
        let ids = self.site.markets.iter().map(|market| market.id.as_str());
        markets.extend(ids.map(|id| self.choice(id, self.market(id), "")));
        let line = |name: &'static str, label: &str, kind: &'static str, stored: &str| {
            self.field(typed, FORM, (name, label), Kind::Line(kind), stored)
        };
        let fields = vec![
            line("email", "desk-fact-email", "email", of(|record| &record.email)),
            line("phone", "desk-fact-phone", "tel", of(|record| &record.phone)),
            self.field(typed, FORM, ("locale", "desk-locale"), Kind::Select(languages), &language),
            self.field(typed, FORM, ("market", "desk-market"), Kind::Select(markets), of(|record| &record.market)),
            self.field(typed, FORM, ("message", "desk-write-message"), Kind::Lines, ""),
        ];
        let mut hidden = vec![(DO, FORM.to_owned()), ("key", key.to_owned())];
        // What the shop itself calls them goes along where they are known by it.
        let customer = typed.value(FORM, "customer").unwrap_or(of(|record| &record.customer));
        if !customer.is_empty() {
            hidden.push(("customer", customer.to_owned()));
        }
        let form = Form { hidden, ..self.form(typed, FORM, fields, "desk-write-send") };
        Sheet {
            title: self.title("desk-write"),
            hint: self.text("desk-write-intro"),
            sections: vec![Section { forms: vec![form], ..Section::default() }],
            ..Sheet::default()
        }
    }

    /// It has begun: what whom it is for opens it with.
    pub fn begun(&self, reference: &str, code: &str) -> Sheet {
        let things =
            vec![(self.text("desk-reference"), reference.to_owned()), (self.text("desk-code"), code.to_owned())];
        let open = (self.to(&format!("requests/{reference}")), self.text("desk-open"));
        Sheet {
            title: self.title("desk-begun"),
            once: Some((self.text("desk-begun-what"), things)),
            sections: vec![Section { links: vec![open], ..Section::default() }],
            ..Sheet::default()
        }
    }
}
