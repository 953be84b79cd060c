//! A page of lists and forms: customers, calls, settings, the account. One shape for all of them, and so one view.

use super::{Choice, Code, Fact};

/// A page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The heading.
    pub title: Title,
    /// Where one comes from: an address and what it is called.
    pub back: Option<(String, String)>,
    /// The pages beside this one, by address.
    pub tabs: Vec<Choice>,
    /// Steps from this page to those before and after: addresses, and what they are called.
    pub steps: Vec<(String, String)>,
    /// The search: what it is called, and what is searched for.
    pub search: Option<(String, String)>,
    /// What the page is for; else empty.
    pub hint: String,
    /// What is told this once: in words, and each thing by name.
    pub once: Option<(String, Vec<(String, String)>)>,
    /// What is amiss; else empty.
    pub notice: String,
    /// What is on it.
    pub sections: Vec<Section>,
    /// The address of the next page; empty on the last.
    pub next: String,
}

/// A heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Title {
    /// What it says.
    pub text: String,
    /// Whether that is what somebody is called, isolated in its own direction.
    pub is_data: bool,
}

/// A part of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// Its heading; empty where the page's is enough.
    pub heading: String,
    /// What is said below that; else empty.
    pub note: String,
    /// Facts: what each is, and it.
    pub facts: Vec<(String, Fact)>,
    /// A list.
    pub items: Vec<Item>,
    /// What is said where the list has nothing; empty where there is none.
    pub empty: String,
    /// Forms.
    pub forms: Vec<Form>,
    /// Ways on: addresses, and what they are called.
    pub links: Vec<(String, String)>,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What stands before it, as the time of a call; else empty.
    pub mark: String,
    /// What it is.
    pub title: Fact,
    /// Where it leads; empty where it leads nowhere.
    pub href: String,
    /// What is said of it, in lines.
    pub lines: Vec<Vec<Fact>>,
    /// How it stands; else empty.
    pub state: String,
    /// Whether that wants to be looked at.
    pub is_pressing: bool,
    /// What can be done with it.
    pub form: Option<Form>,
}

impl Item {
    /// A row that leads somewhere; an empty address leads nowhere.
    pub fn new(title: Fact, href: String, lines: Vec<Vec<Fact>>) -> Self {
        let (mark, state) = (String::new(), String::new());
        Item { mark, title, href, lines, state, is_pressing: false, form: None }
    }
}

/// A form. What it sends goes to its own address, or to the page's where it has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// Where it goes; empty for the page's own address.
    pub action: String,
    /// What is said above it; else empty.
    pub note: String,
    /// What is wrong with the whole of it; else empty.
    pub failure: String,
    /// What it sends unseen: names and values.
    pub hidden: Vec<(&'static str, String)>,
    /// What is typed and chosen.
    pub fields: Vec<Field>,
    /// Its buttons; the first is the one that is meant.
    pub buttons: Vec<Button>,
    /// Whether its button stands out, or is one among many.
    pub is_main: bool,
}

/// A button that sends a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Button {
    /// The name of what it sends besides; empty for nothing.
    pub name: &'static str,
    /// The value of that.
    pub value: String,
    /// What it says.
    pub label: String,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: Code,
    /// What it is called.
    pub label: String,
    /// What is typed there by hand.
    pub value: String,
    /// What kind of field it is.
    pub kind: Kind,
    /// What is wrong with it; else empty.
    pub error: String,
}

/// A kind of field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A line of a type of HTML's.
    Line(&'static str),
    /// Several lines.
    Lines,
    /// One of some.
    Select(Vec<Choice>),
    /// One of some, all of them seen.
    One(Vec<Choice>),
    /// Any of some: each is sent as the field's name, a hyphen and its value.
    Any(Vec<Choice>),
}

/// What was typed into a form and could not be stored, with what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The form that it is of, as its hidden field `do` names it.
    pub form: String,
    /// Names of fields, and what was typed.
    pub values: Vec<(String, String)>,
    /// Names of fields, and what is wrong with them.
    pub errors: Vec<(String, String)>,
    /// What is wrong with the whole; else empty.
    pub failure: String,
}

impl Typed {
    /// What was typed into a field of a form; none where the form was not sent.
    pub fn value(&self, form: &str, field: &str) -> Option<&str> {
        of(&self.values, field).filter(|_| self.form == form)
    }

    /// What is wrong with a field of a form; empty where nothing is.
    pub fn error(&self, form: &str, field: &str) -> String {
        of(&self.errors, field).filter(|_| self.form == form).unwrap_or_default().to_owned()
    }

    /// What is wrong with the whole of a form; empty where nothing is.
    pub fn failure(&self, form: &str) -> String {
        if self.form == form { self.failure.clone() } else { String::new() }
    }

    /// Whether a form came back.
    pub fn is_of(&self, form: &str) -> bool {
        self.form == form
    }
}

fn of<'t>(pairs: &'t [(String, String)], name: &str) -> Option<&'t str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}
