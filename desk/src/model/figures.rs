//! The page of figures.

use super::Choice;

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statistics {
    /// The heading.
    pub title: String,
    /// Which days these are.
    pub hint: String,
    /// Days that are often meant, by address.
    pub periods: Vec<Choice>,
    /// The first and the last day of any: what the field is called, and the day.
    pub days: [(String, String); 2],
    /// The button that asks for those.
    pub apply: String,
    /// What the numbers of a drawing are called.
    pub numbers: String,
    /// By what the rows are told apart, as it is asked for; empty for nothing.
    pub by: String,
    /// By what they may be, by address.
    pub dimensions: Vec<Choice>,
    /// The same as files: addresses, and what they are called.
    pub files: Vec<(String, String)>,
    /// What is missing; empty where nothing is.
    pub notice: String,
    /// The figures.
    pub cards: Vec<Card>,
    /// Drawings.
    pub plots: Vec<Plot>,
    /// A row for each key; none where they are not told apart.
    pub rows: Option<Table>,
    /// What visitors looked for in vain.
    pub lists: Vec<List>,
}

/// A table with a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// The heading.
    pub title: String,
    /// What it means.
    pub hint: String,
    /// That there is nothing in it; empty where there is.
    pub none: String,
    /// The table.
    pub table: Table,
}

/// A figure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// What it is called.
    pub name: String,
    /// What it is.
    pub value: String,
    /// What stands beside it, such as of how many it is.
    pub beside: Vec<String>,
    /// What it was in as many days before.
    pub before: String,
    /// What it means.
    pub definition: String,
}

/// A drawing, with its numbers as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plot {
    /// Its name within the page.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// What is to be seen, for who does not see it.
    pub desc: String,
    /// What is drawn.
    pub drawing: Drawing,
    /// Its numbers.
    pub table: Table,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// A bar for each: what stands below it, empty for nothing, and how many.
    Bars(Vec<(String, u64)>),
    /// Rows of cells, each as dark as there are many: what each row is called, and how many in each cell.
    Cells {
        /// What each row is called, and how many each of its cells has.
        rows: Vec<(String, Vec<u64>)>,
        /// What some columns are called, by their place.
        columns: Vec<(usize, String)>,
    },
}

/// Numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called.
    pub head: Vec<String>,
    /// Rows; the first of each is what it is called.
    pub rows: Vec<Vec<String>>,
}
