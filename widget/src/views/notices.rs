//! What visitors are told before they ask, and what the browser keeps for them: as text, which the client shows as it is.
//!
//! An element of our own, which `widget/own.js` brings to life. Where that does not run a notice stays, unless it is for some pages
//! of the shop, of which only the script hears; and nothing is kept.

use nearhand_shared::escape::escape;
use nearhand_shared::model::{KeptText, Notice, Notices, Shell};

use crate::links;

/// The inline script of a page with notices: those that were dismissed are gone before it is painted. Its hash is in the page's
/// policy.
pub const GUARD: &str = "try{for(const id of JSON.parse(localStorage.getItem(`nearhand:${location.pathname.split('/')[2]}:dismissed`)))\
                         document.querySelector(`[data-id=\"${CSS.escape(id)}\"]`)?.remove()}catch{}";

/// Notices in the frame. They are read out once they are there; in a place that is read out itself (`is_live`) not twice.
pub fn html(shell: &Shell, notices: &Notices, is_live: bool) -> String {
    if notices.list.is_empty() {
        return String::new();
    }
    let label = [" role=\"status\" aria-label=\"", &escape(&notices.label), "\""].concat();
    let role = if is_live { "" } else { label.as_str() };
    let dismiss = escape(&notices.dismiss);
    let before = ["<nearhand-own class=\"notices\"", role, " data-dismiss=\"", &dismiss, "\">"].concat();
    [before, all(shell, notices), "</nearhand-own>".to_owned()].concat()
}

/// The same in the help centre, where no script runs: they stay.
pub fn in_centre(shell: &Shell, notices: &Notices) -> String {
    if notices.list.is_empty() {
        return String::new();
    }
    let label = escape(&notices.label);
    ["<section class=\"notices\" aria-label=\"", &label, "\">", &all(shell, notices), "</section>"].concat()
}

fn all(shell: &Shell, notices: &Notices) -> String {
    notices.list.iter().map(|notice| one(shell, notice)).collect()
}

fn one(shell: &Shell, notice: &Notice) -> String {
    let language = |locale: &str, dir: &str| match locale == shell.lang {
        true => String::new(),
        false => [" lang=\"", &escape(locale), "\" dir=\"", dir, "\""].concat(),
    };
    // As a list of the patterns, which have no spaces. Hidden until the script knows the page.
    let pages = match notice.pages.as_slice() {
        [] => String::new(),
        pages => [" data-pages=\"", &escape(&pages.join(" ")), "\" hidden"].concat(),
    };
    let article = notice.article.as_ref().map(|article| {
        let own = if article.locale == notice.locale { String::new() } else { language(&article.locale, "auto") };
        let href = escape(&links::article(shell, &article.slug));
        [" <a href=\"", &href, "\"", &own, ">", &escape(&article.title), "</a>"].concat()
    });
    [
        "<div class=\"notice\" data-id=\"",
        &escape(&notice.id),
        "\" data-level=\"",
        &escape(&notice.level),
        "\"",
        &pages,
        &language(&notice.locale, &notice.dir),
        "><p>",
        &escape(&notice.text),
        &article.unwrap_or_default(),
        "</p></div>",
    ]
    .concat()
}

/// What this browser keeps, and the way to clear it.
pub fn kept(text: &KeptText) -> String {
    let [what, clear, sure, yes] = [&text.what, &text.clear, &text.sure, &text.yes].map(|text| escape(text));
    [
        "<nearhand-own class=\"kept fine\" hidden><p>",
        &what,
        "</p><details><summary>",
        &clear,
        "</summary><p>",
        &sure,
        "</p><button type=\"button\" class=\"quiet\">",
        &yes,
        "</button></details></nearhand-own>",
    ]
    .concat()
}
