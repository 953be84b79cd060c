//! What a visitor may do with what is kept of their conversation: take it along, and have it erased. It is HTML, so that the
//! client shows it as it is; a form is sent only once its question is unfolded, with scripts or without.

use crate::escape::escape;
use crate::model::{self, Page, View};
use crate::request::reference::Reference;

use super::PageBuilder;

impl PageBuilder<'_> {
    /// The forms below a conversation, which carry its code; empty where there is none to carry. A copy has links to the files
    /// of a conversation, not the files.
    pub fn own(&self, reference: &str, code: &str, has_files: bool) -> String {
        if code.is_empty() {
            return String::new();
        }
        let form = |what: &str, label: &str, kind: &str| {
            let site = &self.content.manifest.site.id;
            let action = format!("/w/{site}/requests/{reference}/{what}?{}", self.query(&self.visitor.locale));
            [
                "<form method=\"post\" action=\"",
                &escape(&action),
                "\"",
                kind,
                "><input type=\"hidden\" name=\"code\" value=\"",
                &escape(code),
                "\"><button type=\"submit\" class=\"quiet\">",
                &escape(&self.texts.get(label)),
                "</button></form>",
            ]
            .concat()
        };
        let folded = |title: &str, inside: String| {
            ["<details><summary>", &escape(&self.texts.get(title)), "</summary>", &inside, "</details>"].concat()
        };
        let sure = ["<p>", &escape(&self.texts.get("own-sure")), "</p>"].concat();
        // The client sends it, and forgets the conversation once it is erased.
        let erase = folded("own-erase", [sure, form("erase", "own-yes", " data-form=\"erase\"")].concat());
        let files =
            if has_files { ["<p>", &escape(&self.texts.get("own-files")), "</p>"].concat() } else { String::new() };
        folded("own-title", [files, form("export", "own-export", ""), erase].concat())
    }

    /// What is said once it is erased, or will be as soon as its store answers.
    pub fn erased(&self, receipt: &str, is_pending: bool) -> Page {
        let id = if is_pending { "own-pending" } else { "own-erased" };
        let heading = self.texts.with(id, &[("receipt", receipt.into())]);
        let view = model::Problem {
            status: 200,
            heading: heading.clone(),
            detail: String::new(),
            home: self.texts.get("nav-home"),
            contact: self.contact_title(),
            kept: Default::default(),
        };
        self.page(&heading, View::Problem(view))
    }

    /// The name of the file that a copy is.
    pub fn export_name(reference: &Reference) -> String {
        format!("attachment; filename=\"{reference}.json\"")
    }
}
