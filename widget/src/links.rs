//! Addresses of views and calls.
//!
//! A view lives at `/w/{site}/{path}` and its model at `/api/v1/sites/{site}/{path}` (`home` for the empty path). In
//! the help centre home, search and articles are at `/help/{site}/{locale}/…`; what belongs to one visitor is in the
//! frame's views alone, and links lead there.

use nearhand_shared::model::{Place, Shell, centre};

/// The address of a view, with locale, zone and market kept.
pub fn view(shell: &Shell, path: &str) -> String {
    ["/w/", &shell.site, "/", path, "?", &shell.query].concat()
}

/// The address of the home view.
pub fn home(shell: &Shell) -> String {
    match shell.place {
        Place::Frame => view(shell, ""),
        Place::Centre => in_centre(shell, ""),
    }
}

/// The address of an article.
pub fn article(shell: &Shell, slug: &str) -> String {
    match shell.place {
        Place::Frame => view(shell, &["articles/", slug].concat()),
        Place::Centre => in_centre(shell, slug),
    }
}

/// Where it is sent whether an article helped. Without a client the browser is to come back to the question.
pub fn helpful(shell: &Shell, slug: &str) -> String {
    match shell.place {
        Place::Frame => article(shell, slug),
        Place::Centre => [&article(shell, slug), "#ask"].concat(),
    }
}

/// The address of a subject's articles.
pub fn subject(shell: &Shell, category: &str) -> String {
    match shell.place {
        Place::Frame => [&view(shell, "search"), "&category=", category].concat(),
        Place::Centre => in_centre(shell, &centre::subject(category)),
    }
}

/// Where a search form leads; its fields become the query.
pub fn search(shell: &Shell) -> String {
    match shell.place {
        Place::Frame => ["/w/", &shell.site, "/search"].concat(),
        Place::Centre => centre::path(&shell.site, &shell.locale, centre::SEARCH),
    }
}

fn in_centre(shell: &Shell, name: &str) -> String {
    [centre::path(&shell.site, &shell.locale, name), centre::kept(&shell.query)].concat()
}
