//! Customers: found, shown with all their conversations, given what is kept of them, and erased.

use jiff::Timestamp;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;

use super::{DO, Desk, called};
use crate::model::{Button, Choice, Fact, Form, Item, Kind, Section, Sheet, Title, Typed};

/// Somebody who was looked for.
pub struct Person<'a> {
    /// A request of theirs, by which their page is found: an address says nothing of a person.
    pub reference: &'a str,
    /// Their name; else empty.
    pub name: &'a str,
    /// Their address; else empty.
    pub email: &'a str,
    /// Their number; else empty.
    pub phone: &'a str,
    /// The shop's own id of them; else empty.
    pub customer: &'a str,
    /// When they last began a conversation.
    pub last: Timestamp,
    /// How many conversations they have.
    pub conversations: usize,
}

/// What was erased in a region.
#[derive(Debug, Clone, Copy)]
pub struct Erased {
    /// Where.
    pub region: Region,
    /// How many conversations.
    pub requests: usize,
    /// How many messages.
    pub messages: usize,
    /// How many notes.
    pub notes: usize,
    /// How many booked calls.
    pub calls: usize,
    /// How many files.
    pub files: usize,
}

/// What an erasure would take now of somebody, by one of the ways in which they are found.
pub struct Takes<'a> {
    /// By what they are found.
    pub known: &'a str,
    /// How much, by region.
    pub erased: Vec<Erased>,
    /// References of what must be kept.
    pub held: Vec<String>,
    /// Regions that do not answer.
    pub unreachable: Vec<Region>,
}

/// An erasure, as far as it is.
pub struct Receipt<'a> {
    /// Names it.
    pub receipt: &'a str,
    /// When it began, and who began it, by their id.
    pub begun: Option<(Timestamp, &'a str)>,
    /// How much, by region.
    pub erased: &'a [Erased],
    /// Regions that have not answered.
    pub unreachable: &'a [Region],
    /// References of what was not erased, because it must be kept.
    pub held: &'a [String],
}

impl Desk<'_> {
    /// Who is called so. Before anybody was looked for, there is the search alone.
    pub fn customers(&self, q: &str, found: &[Person<'_>], unreachable: &[Region]) -> Sheet {
        let item = |person: &Person<'_>| {
            let known = [person.email, person.phone, person.customer].into_iter().filter(|known| !known.is_empty());
            let known: Vec<Fact> = known.map(|known| Fact::Data(known.to_owned())).collect();
            let last = self.texts.with("desk-last-wrote", &[("when", self.clock().when(person.last).text.into())]);
            let count = self.texts.with("desk-conversations", &[("n", person.conversations.into())]);
            let name = if person.name.is_empty() { person.reference } else { person.name };
            let href = self.to(&format!("customers/{}", person.reference));
            Item::new(Fact::Data(name.to_owned()), href, vec![known, vec![Fact::Text(count), Fact::Text(last)]])
        };
        let empty = if q.is_empty() { String::new() } else { self.text("desk-customers-none") };
        Sheet {
            title: self.title("desk-customers"),
            search: Some((self.text("desk-customers-search"), q.to_owned())),
            hint: self.text("desk-customers-hint"),
            notice: self.unreachable(unreachable),
            sections: vec![Section { items: found.iter().map(item).collect(), empty, ..Section::default() }],
            ..Sheet::default()
        }
    }

    /// One of them: the request by which they were found, and their others.
    pub fn customer(&self, record: &Record, others: &[Record], unreachable: &[Region]) -> Sheet {
        let known = if record.customer.is_empty() { "desk-unverified" } else { "desk-verified" };
        let mut facts = vec![(self.text("desk-fact-known"), Fact::Text(self.text(known)))];
        facts.extend(self.ways(record).into_iter().map(|way| (way.label, Fact::Data(way.known))));
        let kept = |record: &Record, by: String| {
            let row = self.row(record);
            let region = self.texts.with("desk-stored-in", &[("region", self.region(record.region).into())]);
            let began = self.clock().when(record.created).text;
            let title = if row.words.text.is_empty() { record.reference.clone() } else { row.words.text };
            let line = [row.language, region, by, began].into_iter().filter(|part| !part.is_empty()).map(Fact::Text);
            let href = self.to(&format!("requests/{}", record.reference));
            let state = self.status(record.standing.status);
            Item { state, ..Item::new(Fact::Data(title), href, vec![line.collect()]) }
        };
        let mut items = vec![kept(record, String::new())];
        items.extend(others.iter().map(|other| kept(other, self.other(record, other).by)));
        let place = self.to(&format!("customers/{}", record.reference));
        let export = Form {
            action: format!("{place}/export"),
            note: self.text("desk-export-what"),
            fields: vec![
                self.field(
                    &Typed::default(),
                    "",
                    ("by", "desk-by-which"),
                    Kind::One(self.by(record)),
                    first(&self.by(record)),
                ),
                self.field(
                    &Typed::default(),
                    "",
                    ("with", ""),
                    Kind::Any(vec![self.choice("notes", self.text("desk-export-notes"), "")]),
                    "",
                ),
            ],
            buttons: vec![self.button("desk-export-do")],
            ..Form::default()
        };
        let by_nobody = self.ways(record).is_empty();
        let section = |heading: &str| Section { heading: self.text(heading), ..Section::default() };
        let mut sections = vec![
            Section { facts, ..section("desk-who") },
            Section { items, ..section("desk-customer-all") },
            Section {
                links: vec![(format!("{}?to={}", self.to("write"), record.reference), self.text("desk-write"))],
                ..section("desk-write-to")
            },
        ];
        // Of whom nothing but a name is known, nothing else can be found.
        if !by_nobody {
            sections.push(Section { forms: vec![export], ..section("desk-export") });
            let erase = (format!("{place}/erase"), self.text("desk-erase-open"));
            sections.push(Section { note: self.text("desk-erase-what"), links: vec![erase], ..section("desk-erase") });
        }
        Sheet {
            title: self.called(record),
            back: Some((self.to("customers"), self.text("desk-back-customers"))),
            notice: self.unreachable(unreachable),
            sections,
            ..Sheet::default()
        }
    }

    /// The question whether somebody is really to be erased, with what that would take.
    pub fn erasing(&self, record: &Record, takes: &[Takes<'_>], typed: &Typed) -> Sheet {
        let place = self.to(&format!("customers/{}", record.reference));
        let choices = self.by(record);
        let fields = vec![
            self.field(typed, "erase", ("by", "desk-by-which"), Kind::One(choices.clone()), first(&choices)),
            self.field(typed, "erase", ("sure", "desk-erase-sure"), Kind::Line("text"), ""),
        ];
        let form = Form {
            failure: typed.failure("erase"),
            hidden: vec![(DO, "erase".to_owned())],
            fields,
            buttons: vec![Button { label: self.text("desk-erase-do"), ..Button::default() }],
            is_main: true,
            ..Form::default()
        };
        let title = self.texts.with("desk-erase-title", &[("name", self.called(record).text.into())]);
        let goes = Section { note: self.text("desk-erase-goes"), ..Section::default() };
        let item = |takes: &Takes<'_>| {
            let mut lines: Vec<Vec<Fact>> = takes.erased.iter().map(|erased| self.counted(erased, true)).collect();
            lines.extend(self.kept(&takes.held).map(|kept| vec![Fact::Text(kept)]));
            let silent = self.unreachable(&takes.unreachable);
            lines.extend((!silent.is_empty()).then(|| vec![Fact::Text(silent)]));
            Item::new(Fact::Data(takes.known.to_owned()), String::new(), lines)
        };
        let weighed = Section {
            heading: self.text("desk-erase-takes"),
            items: takes.iter().map(item).collect(),
            ..Section::default()
        };
        let stays = Section {
            note: self.text("desk-erase-stays"),
            forms: vec![form],
            links: vec![(place.clone(), self.text("desk-erase-keep"))],
            ..Section::default()
        };
        Sheet {
            title: Title { text: title, is_data: false },
            back: Some((place, self.text("desk-back-customers"))),
            sections: vec![goes, weighed, stays],
            ..Sheet::default()
        }
    }

    /// How much was erased, or would be, in one region.
    fn counted(&self, erased: &Erased, with_region: bool) -> Vec<Fact> {
        let counted = [
            ("desk-conversations", erased.requests),
            ("desk-count-messages", erased.messages),
            ("desk-count-notes", erased.notes),
            ("desk-count-calls", erased.calls),
            ("desk-count-files", erased.files),
        ];
        let counted = counted.into_iter().filter(|(_, n)| *n > 0);
        let counted: Vec<String> = counted.map(|(id, n)| self.texts.with(id, &[("n", n.into())])).collect();
        let region = with_region.then(|| self.region(erased.region));
        region.into_iter().chain([self.texts.list(&counted)]).map(Fact::Text).collect()
    }

    /// That something must be kept, if anything must.
    fn kept(&self, held: &[String]) -> Option<String> {
        (!held.is_empty()).then(|| self.texts.with("desk-receipt-held", &[("references", held.join(", ").into())]))
    }

    /// What was erased, by region.
    pub fn receipt(&self, receipt: &Receipt<'_>) -> Sheet {
        let Receipt { begun, erased, unreachable, held, .. } = *receipt;
        let item = |erased: &Erased| {
            Item::new(Fact::Text(self.region(erased.region)), String::new(), vec![self.counted(erased, false)])
        };
        let waiting = (!unreachable.is_empty())
            .then(|| self.texts.with("desk-receipt-waiting", &[("regions", self.regions(unreachable).into())]));
        let begun = begun.map(|(at, by)| {
            let who = match by {
                "operator" => self.text("desk-operator"),
                "visitor" => self.text("desk-by-customer"),
                by => self.name_of(by),
            };
            self.texts.with("desk-receipt-begun", &[("when", self.date_time(at).into()), ("who", who.into())])
        });
        let number = self.texts.with("desk-receipt-number", &[("receipt", receipt.receipt.into())]);
        let hint: Vec<String> = [Some(number), begun].into_iter().flatten().collect();
        let said: Vec<String> = [self.kept(held), waiting].into_iter().flatten().collect();
        let notice = self.texts.sentences(&said.iter().map(String::as_str).collect::<Vec<_>>());
        let empty =
            if unreachable.is_empty() && held.is_empty() { self.text("desk-receipt-nothing") } else { String::new() };
        Sheet {
            title: self.title("desk-receipt"),
            back: Some((self.to("customers"), self.text("desk-back-customers"))),
            hint: hint.join(" · "),
            notice,
            sections: vec![Section { items: erased.iter().map(item).collect(), empty, ..Section::default() }],
            ..Sheet::default()
        }
    }

    /// What a customer is called: their name, else what else is known of them.
    pub(super) fn called(&self, record: &Record) -> Title {
        Title { text: called(record).to_owned(), is_data: true }
    }

    /// By what somebody can be found again: the kind, what it is called, and it.
    fn ways(&self, record: &Record) -> Vec<Way> {
        let all = [("customer", &record.customer), ("email", &record.email), ("phone", &record.phone)];
        let there = all.into_iter().filter(|(_, known)| !known.is_empty());
        there
            .map(|(kind, known)| Way { kind, label: self.text(&format!("desk-fact-{kind}")), known: known.clone() })
            .collect()
    }

    fn by(&self, record: &Record) -> Vec<Choice> {
        self.ways(record).into_iter().map(|way| self.choice(way.kind, way.known, "")).collect()
    }
}

/// By what somebody is found.
struct Way {
    kind: &'static str,
    label: String,
    known: String,
}

fn first(choices: &[Choice]) -> &str {
    choices.first().map_or("", |choice| choice.value.as_str())
}
