//! What the page of a conversation says of a machine's translations.

use serde::{Deserialize, Serialize};

use super::{Code, Words};

/// What can be translated, and who reads the language where nothing can be. Texts that are empty are not shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The button that has the thread translated.
    pub thread: String,
    /// Whether the thread is translated on this page.
    pub is_shown: bool,
    /// What is amiss, or left out.
    pub notice: String,
    /// The button that has an answer translated.
    pub answer: String,
    /// What the field of its translation is called.
    pub result: String,
    /// In what their answer is written by those who do not read the customer's language.
    pub writes: Option<Written>,
    /// That who reads does not read the language.
    pub unread: String,
    /// Who does: the id that the conversation is given to, empty where it is not theirs to give, and what is said.
    pub readers: Vec<(String, String)>,
}

/// A language that somebody writes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: Code,
    /// What it is called.
    pub language: String,
}

/// A message in other words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// Whose they are.
    pub label: String,
    /// The words.
    pub words: Words,
}
