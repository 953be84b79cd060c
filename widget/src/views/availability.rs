//! Whether somebody is there, and when else.

use leptos::prelude::*;
use nearhand_shared::model::{Availability, DayHours};

/// The state, with the hours of the next days to be unfolded.
pub fn view(availability: &Availability) -> impl IntoView + use<> {
    // The first letter of a name, as it is written: in a script without capitals the first character.
    let faces = availability.people.iter().take(3).map(|name| {
        let letter = name.chars().next().map(String::from).unwrap_or_default();
        view! { <span class="face">{letter}</span> }
    });
    // Who answers a phone may be another team than who answers messages.
    let others = availability.others.iter().map(|other| {
        view! { <p class="fine"><bdi>{other.name.clone()}</bdi>" · "<bdi>{other.text.clone()}</bdi></p> }
    });
    let weeks = availability.others.iter().map(|other| {
        view! { <p class="fine"><bdi>{other.name.clone()}</bdi></p>{week(&other.hours)} }
    });
    let has_people = !availability.people.is_empty();
    let faces = has_people.then(|| view! { <span class="faces" aria-hidden="true">{faces.collect_view()}</span> });
    let names = has_people.then(|| view! { <bdi class="names fine">{availability.people.join(" · ")}</bdi> });
    view! {
        {faces}
        // The client looks until when this is true, and asks again then.
        <p class="presence" data-state=availability.state.clone() data-until=availability.until.clone() role="status">
            {availability.text.clone()}
        </p>
        {names}
        {others.collect_view()}
        <details class="hours">
            <summary>{availability.hours_title.clone()}</summary>
            <p class="fine">{availability.hours_zone.clone()}</p>
            {week(&availability.hours)}
            {weeks.collect_view()}
        </details>
    }
}

/// A team's next days.
pub fn week(days: &[DayHours]) -> impl IntoView + use<> {
    let days = days.iter().map(|day| {
        let ranges = day.ranges.iter().map(|range| view! { <dd><bdi>{range.clone()}</bdi></dd> }).collect_view();
        view! { <div><dt>{day.label.clone()}</dt>{ranges}</div> }
    });
    view! { <dl>{days.collect_view()}</dl> }
}
