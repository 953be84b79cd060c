//! Ways to reach a person. Written as text, like other rows that the client draws: an element of its own for each part of a
//! row weighs more than all of this.

use leptos::prelude::*;
use nearhand_shared::model::{Channel, Shell};

use super::icon;
use crate::links;
use nearhand_shared::escape::escape;

/// They, in the market's order.
pub fn channels(shell: &Shell, channels: &[Channel]) -> impl IntoView + use<> {
    view! { <ul class="list channels" inner_html=rows(shell, channels)></ul> }
}

/// Their rows.
pub fn rows<'a>(shell: &Shell, channels: impl IntoIterator<Item = &'a Channel>) -> String {
    channels.into_iter().map(|channel| row(shell, channel)).collect()
}

fn row(shell: &Shell, channel: &Channel) -> String {
    let detail = match channel.detail.as_str() {
        "" => String::new(),
        detail => ["<bdi class=\"detail\" dir=\"ltr\">", &escape(detail), "</bdi>"].concat(),
    };
    let label = escape(&channel.label);
    let inside = [&icon::html(&channel.kind), "<span class=\"title\">", &label, "</span>", &detail].concat();
    // A message is a view of the widget; a WeChat id is typed in by hand, so it is no link.
    let href = match (channel.kind.as_str(), channel.href.as_str()) {
        ("message", _) => links::view(shell, "contact"),
        ("callback", _) => links::view(shell, "callback"),
        (_, "") => return ["<li><span class=\"channel\">", &inside, "</span></li>"].concat(),
        (_, href) => href.to_owned(),
    };
    let is_web = channel.href.starts_with("https:");
    let target = if is_web { " target=\"_blank\" rel=\"noopener noreferrer\"" } else { "" };
    let (kind, href) = (escape(&channel.kind), escape(&href));
    let link = ["<li><a class=\"channel\" data-kind=\"", &kind, "\" href=\"", &href, "\"", target, ">"].concat();
    [&link, &*inside, "</a></li>"].concat()
}
