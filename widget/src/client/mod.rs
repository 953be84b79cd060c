//! The client: takes the rendered page over and moves between views without a reload.
//!
//! It listens on the document (clicks on links to views, submits of forms), to the history and to the embedding page,
//! so the HTML of the first response needs no walk to come alive. Texts, dates and decisions all come from the edge;
//! the client holds one thing, the page ([`state`]). Views that few visitors come to it shows as the edge renders them
//! ([`rendered`]).
//!
//! Each file builds on those above it here, and on no other.

mod dom;
mod json;

mod decode;
mod form;
mod http;
mod identity;
mod storage;

mod state;

mod challenge;
mod debounce;
mod host;
mod queue;
mod remembered;
mod rendered;

mod presence;

mod drafts;
mod search;
mod suggest;

mod navigate;

mod booking;
mod contact;
mod outbox;
mod reply;

mod news;

mod messages;
mod submit;

use leptos::prelude::document;
use nearhand_shared::model::View;

use state::Client;

/// What comes into each page that was drawn.
const AFTER_DRAW: &[fn(&Client)] = &[
    remembered::draw,
    remembered::see,
    remembered::look,
    drafts::restore,
    reply::restore,
    booking::show_chosen,
    challenge::draw,
    contact::draw_waiting,
];

/// Takes the page over. Where its model is missing or another version's, the page stays what it is: links and forms.
pub fn start() {
    let document = document();
    let model = document.get_element_by_id("model").and_then(|element| element.text_content());
    let Some(mut page) = model.and_then(|text| decode::page(&json::parse(&text))) else { return };
    if let View::Article(article) = &mut page.view {
        // The body is in the document, not in the model.
        article.html = dom::find(".prose").map(|prose| prose.inner_html()).unwrap_or_default();
    }
    let client = Client::new(page, AFTER_DRAW);
    navigate::listen(&client);
    submit::listen(&client);
    messages::listen(&client);
    search::listen(&client);
    suggest::listen(&client);
    presence::listen(&client);
    remembered::draw(&client);
    remembered::remember_shown(&client);
    navigate::open_remembered(&client);
    drafts::listen(&client);
    reply::listen(&client);
    reply::restore(&client);
    booking::listen();
    news::listen(&client);
    remembered::look(&client);
    outbox::listen(&client);
    // Hides what is only there for want of a client; tests wait for it.
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-client", "");
    }
}
