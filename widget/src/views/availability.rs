//! Whether somebody is there, and when else.

use leptos::prelude::*;
use nearhand_shared::model::Availability;

/// The state, with the hours of the next days to be unfolded.
pub fn view(availability: &Availability) -> impl IntoView + use<> {
    let days = availability.hours.iter().map(|day| {
        let ranges = day.ranges.iter().map(|range| view! { <dd><bdi>{range.clone()}</bdi></dd> }).collect_view();
        view! { <div><dt>{day.label.clone()}</dt>{ranges}</div> }
    });
    view! {
        // The client looks until when this is true, and asks again then.
        <p class="presence" data-state=availability.state.clone() data-until=availability.until.clone() role="status">
            {availability.text.clone()}
        </p>
        <details class="hours">
            <summary>{availability.hours_title.clone()}</summary>
            <p class="fine">{availability.hours_zone.clone()}</p>
            <dl>{days.collect_view()}</dl>
        </details>
    }
}
