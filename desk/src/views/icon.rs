//! Drawings beside words, never in place of them.

use leptos::prelude::*;

/// A drawing in lines, in a square of 24.
pub fn icon(name: &str) -> impl IntoView + use<> {
    let lines = match name {
        "sun" => {
            "M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Zm0-5v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M5 19l1.4-1.4M17.6 6.4 19 5"
        }
        "moon" => "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z",
        "search" => "M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Zm2 9-3.8-3.8",
        "filter" => "M4 6h16M7 12h10m-7 6h4",
        "lock" => "M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6v-9Z",
        "keys" => "M3 6h18v12H3V6Zm4 4h.01M11 10h.01M15 10h.01M8 14h8",
        "back" => "m14 6-6 6 6 6",
        "calls" => {
            "M5 4h4l1.5 4.5L8 10a12 12 0 0 0 6 6l1.5-2.5L20 15v4a1.5 1.5 0 0 1-1.5 1.5A15.5 15.5 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4Z"
        }
        "customers" => "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0",
        "write" => "M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4",
        "statistics" => "M5 20v-8m7 8V4m7 16v-5",
        "settings" => "M4 7h8m5 0h3M4 17h3m5 0h8M14.5 4.5v5m-5 5v5",
        "clip" => "m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4L14.5 7",
        "ours" => "m5 12 14-7-5 14-3-6-6-1Z",
        _ => "M4 5h16v12H9l-5 4V5Z",
    };
    view! {
        <span class="icon" data-kind=name.to_owned() aria-hidden="true"><svg viewBox="0 0 24 24"><path d=lines/></svg></span>
    }
}
