//! What forms are made of.

use super::Desk;
use crate::model::{Button, Choice, Field, Form, Kind, Typed};

/// The hidden field that says which form of a page was sent.
pub const DO: &str = "do";

impl Desk<'_> {
    /// A field with what was typed there, else with what is stored.
    pub(super) fn field(
        &self,
        typed: &Typed,
        form: &str,
        (name, label): (&'static str, &str),
        kind: Kind,
        stored: &str,
    ) -> Field {
        let value = typed.value(form, name).unwrap_or(stored).to_owned();
        let kind = match kind {
            Kind::Select(choices) => Kind::Select(chosen(choices, &value)),
            Kind::One(choices) => Kind::One(chosen(choices, &value)),
            Kind::Any(choices) if typed.is_of(form) => {
                let is_ticked = |choice: &Choice| typed.value(form, &format!("{name}-{}", choice.value)).is_some();
                Kind::Any(
                    choices.into_iter().map(|choice| Choice { is_chosen: is_ticked(&choice), ..choice }).collect(),
                )
            }
            kind => kind,
        };
        Field {
            name: name.into(),
            label: if label.is_empty() { String::new() } else { self.text(label) },
            value,
            kind,
            error: typed.error(form, name),
        }
    }

    /// A form with one button.
    pub(super) fn form(&self, typed: &Typed, name: &str, fields: Vec<Field>, label: &str) -> Form {
        Form {
            failure: typed.failure(name),
            hidden: vec![(DO, name.to_owned())],
            fields,
            buttons: vec![self.button(label)],
            is_main: true,
            ..Form::default()
        }
    }

    /// A button for one row of a list.
    pub(super) fn row_form(&self, name: &str, id: &str, label: &str) -> Form {
        Form {
            hidden: vec![(DO, name.to_owned()), ("id", id.to_owned())],
            buttons: vec![self.button(label)],
            ..Form::default()
        }
    }

    pub(super) fn button(&self, label: &str) -> Button {
        Button { label: self.text(label), ..Button::default() }
    }

    /// An address below the site's desk.
    pub(super) fn to(&self, path: &str) -> String {
        format!("/desk/{}/{path}", self.site.id)
    }
}

fn chosen(choices: Vec<Choice>, value: &str) -> Vec<Choice> {
    choices.into_iter().map(|choice| Choice { is_chosen: choice.value == value, ..choice }).collect()
}
