//! The conversations that this browser can open, in the home view. The client alone knows them, and there they are written
//! as text: an element of its own for each part of a row would weigh more than all of this.

use nearhand_shared::model::Shell;

use super::icon;
use crate::links;
use nearhand_shared::escape::escape;

/// A conversation as a list shows it. What is not known yet is empty.
#[derive(Default)]
pub struct Known {
    /// Its reference.
    pub reference: String,
    /// Who wrote last, if that was a person of the business.
    pub name: String,
    /// The beginning of the last message.
    pub words: String,
    /// When that was written.
    pub when: String,
    /// Whether it holds an answer that has not been read.
    pub is_unread: bool,
}

/// They, newest first, below a title; `unread` stands beside those with news.
pub fn html(shell: &Shell, known: &[Known], title: &str, unread: &str) -> String {
    if known.is_empty() {
        return String::new();
    }
    let rows: String = known.iter().map(|known| row(shell, known, unread)).collect();
    ["<h2 id=\"requests\">", &escape(title), "</h2><ul class=\"list rows remembered\">", &rows, "</ul>"].concat()
}

fn row(shell: &Shell, known: &Known, unread: &str) -> String {
    let around = |before: &str, text: &str, after: &str| match text {
        "" => String::new(),
        text => [before, &escape(text), after].concat(),
    };
    let name = around("<bdi>", &known.name, "</bdi>: ");
    let words = [&name, &around("<span dir=\"auto\">", &known.words, "</span>")].map(String::as_str).concat();
    let words = if words.is_empty() { words } else { ["<span class=\"title\">", &words, "</span>"].concat() };
    let when = around(" · <bdi>", &known.when, "</bdi>");
    let (mark, badge) = match known.is_unread {
        true => (" data-unread", around("<span class=\"badge\">", unread, "</span>")),
        false => ("", String::new()),
    };
    let href = escape(&links::view(shell, &["requests/", &known.reference].concat()));
    let reference = around("<span class=\"excerpt\"><bdi dir=\"ltr\" class=\"code\">", &known.reference, "</bdi>");
    let icon = icon::html("conversation");
    ["<li><a href=\"", &href, "\"", mark, ">", &icon, &words, &reference, &when, "</span>", &badge, "</a></li>"]
        .concat()
}
