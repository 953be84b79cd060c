//! Drawings beside words, never in place of them.

use leptos::prelude::*;

/// The drawing of a kind of channel, or of `search` or `language`. Kinds without one of their own get a speech bubble.
///
/// It is drawn in the page. An image in the stylesheet is a document of its own to the browser, even as a data URL, and
/// the first paint waits for each: 30 ms on a phone's processor.
pub fn icon(kind: &str) -> impl IntoView + use<> {
    view! { <span class="icon" data-kind=kind.to_owned() aria-hidden="true" inner_html=drawing(kind)></span> }
}

/// The same as text.
pub fn html(kind: &str) -> String {
    ["<span class=\"icon\" data-kind=\"", kind, "\" aria-hidden=\"true\">", &drawing(kind), "</span>"].concat()
}

fn drawing(kind: &str) -> String {
    // Lines, in a square of 24.
    let lines = match kind {
        "search" => "M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Zm2 9-3.8-3.8",
        "phone" => "M5 3h4l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z",
        "email" => "M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm-1.5 2 8.5 6 8.5-6",
        "message" => "M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4",
        "callback" => {
            "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm-2 5h16M8 3v4m8-4v4m-6 8 2 2 4-4"
        }
        "whatsapp" => {
            "M12 3a9 9 0 0 0-7.8 13.5L3 21l4.6-1.2A9 9 0 1 0 12 3ZM9 8c-1 1-.6 3 1.5 5s4 2.5 5 1.500l-1.8-1.7-1.2.7c-.9-.4-1.9-1.4-2.3-2.300l.7-1.200Z"
        }
        "line" => "M12 4c5 0 9 3 9 7s-4 6-9 9v-2.200C7 17.5 3 15 3 11s4-7 9-7ZM8 9v4h2m2-4v4m4.5-4H14v4h2.500M14 11h2",
        "wechat" => {
            "M14 9.500C13.6 7 11 5 8.5 5 5.4 5 3 7 3 9.800c0 1.5.8 2.8 2 3.700l-.5 2L7 14.300h1.500M21 15c0-2.6-2.3-4.5-5-4.500S11 12.4 11 15s2.3 4.5 5 4.500l1.8-.3 2.2 1-.4-1.900A4.3 4.3 0 0 0 21 15Z"
        }
        "zalo" => "M21 12a8 8 0 0 1-8 8H4l2-3.200A8 8 0 1 1 21 12ZM10 9h5l-5 6h5",
        "telegram" => "M21 4 3 11l5.5 2.2 2 6.3 3-3.700L18 19l3-15ZM8.5 13.2 17 7.500l-6.5 7",
        "link" => "M14 4h6v6m0-6-9 9m7 1v5H5V6h5",
        #[cfg(feature = "ssr")]
        "language" => "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18Z",
        _ => "M21 12a8 8 0 0 1-8 8H4l2-3.2A8 8 0 1 1 21 12Z",
    };
    ["<svg viewBox=\"0 0 24 24\"><path d=\"", lines, "\"/></svg>"].concat()
}
