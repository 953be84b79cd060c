//! `[[webhooks]]`: systems of the business's own that are told of what happens.

use nearhand_shared::content::site::{MAX_WEBHOOKS, Webhook, is_called_in_clear, is_public};
use nearhand_shared::id::WebhookId;
use nearhand_shared::webhook::Event;

use super::named;
use crate::nearest::hint;
use crate::table::{Kind, Table, Text};

/// The table.
pub const WEBHOOK: Kind = Kind { what: "a webhook", keys: &["id", "url", "events"] };

/// Reads all of them; none where something is wrong with one.
pub fn read_all(root: &Table<'_>, tables: &[Table<'_>]) -> Option<Vec<Webhook>> {
    if tables.len() > MAX_WEBHOOKS {
        let at = tables.get(MAX_WEBHOOKS).map_or(0, Table::start);
        root.file.error(at, format!("a site can have {MAX_WEBHOOKS} webhooks at most"));
    }
    let read: Vec<Option<Webhook>> = tables.iter().map(read).collect();
    read.into_iter().collect()
}

fn read(table: &Table<'_>) -> Option<Webhook> {
    let id = table.required_text("id", "\"crm\"").and_then(|text| id(table, text));
    let url = table.required_text("url", "\"https://crm.shop.example/hooks\"").and_then(|text| url(table, text));
    let is_said = table.has("events", "[\"request.created\"]");
    let events: Vec<Event> = table.texts("events").into_iter().filter_map(|text| event(table, text)).collect();
    if is_said && events.is_empty() {
        table.file.warn(table.start(), "`events` names nothing, so this webhook is never called");
    }
    Some(Webhook { id: id?, url: url?, events })
}

/// Its secret is named by it.
fn id(table: &Table<'_>, text: Text<'_>) -> Option<WebhookId> {
    let id = named(table, text, WebhookId::parse)?;
    if id.as_str().contains('_') || id.as_str().contains("--") || id.as_str().ends_with('-') {
        let message = "a webhook's secret is named by its id in capitals, with `_` for `-`: ids with `_`, `--` or a `-` at the \
                       end have none. Write for example `crm`";
        table.file.error(text.at, message);
        return None;
    }
    Some(id)
}

fn url(table: &Table<'_>, text: Text<'_>) -> Option<String> {
    if is_called_in_clear(text.value) {
        let message =
            "over http what is told can be read on the way: the worker calls this in development only. Use https";
        table.file.warn(text.at, message);
    } else if Webhook::is_url(text.value) && !is_public(text.value) {
        let message = "this address is within a network of your own: the worker calls it in development only";
        table.file.warn(text.at, message);
    }
    if Webhook::is_url(text.value) {
        return Some(text.value.to_owned());
    }
    let message = format!(
        "`{}` is not an address that can be called: write it such as `https://crm.shop.example/hooks`, without a password \
         and in ASCII",
        text.value
    );
    table.file.error(text.at, message);
    None
}

fn event(table: &Table<'_>, text: Text<'_>) -> Option<Event> {
    let event = Event::parse(text.value);
    if event.is_none() {
        let hint = hint(text.value, Event::ALL.map(Event::as_str));
        table.file.error(text.at, format!("there is no event `{}`: {hint}", text.value));
    }
    event
}
