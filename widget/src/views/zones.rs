//! The choice of a time zone, by city.

use leptos::prelude::*;
use nearhand_shared::model::{Shell, Zones};

use super::icon::icon;
use crate::frame::{kept_fields, top};

/// A search for cities, and what it found; each leads back to the view that asked.
pub fn view(shell: &Shell, zones: &Zones) -> impl IntoView + use<> {
    let text = &zones.text;
    let cities = zones.zones.iter().map(|zone| {
        let href = ["/w/", &shell.site, "/", &zones.back, "?", &zone.query].concat();
        let current = (zone.zone == shell.zone).then_some("true");
        view! {
            <li><a href=href aria-current=current>
                <span class="title">{zone.city.clone()}</span>" "<bdi class="fine">{zone.clock.clone()}</bdi>
            </a></li>
        }
    });
    let none = (!text.none.is_empty()).then(|| view! { <p class="notice">{text.none.clone()}</p> });
    view! {
        {top(shell, &text.title)}
        <form method="get" action=["/w/", &shell.site, "/zones"].concat() data-form="zones" class="search" role="search">
            <input type="hidden" name="locale" value=shell.locale.clone() />
            {kept_fields(shell)}
            <input type="hidden" name="for" value=zones.back.clone() />
            <input type="text" name="q" value=zones.q.clone() aria-label=text.search.clone() placeholder=text.search.clone()
                autocomplete="off" />
            <button type="submit" aria-label=text.button.clone()>
                {icon("search")}
            </button>
        </form>
        {none}
        <ul class="list cities">{cities.collect_view()}</ul>
    }
}
