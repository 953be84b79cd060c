//! Drawings beside words, never in place of them.

use leptos::prelude::*;

/// The drawing of a kind of channel, or of `search` or `language`. Kinds without one of their own get a speech bubble.
///
/// It is drawn in the page. An image in the stylesheet is a document of its own to the browser, even as a data URL, and
/// the first paint waits for each: 30 ms on a phone's processor.
pub fn icon(kind: &str) -> impl IntoView + use<> {
    // Lines, in a square of 24.
    let lines = match kind {
        "search" => "M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Zm2 9-3.8-3.8",
        "phone" => "M5 3h4l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z",
        "email" => "M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm-1.5 2 8.5 6 8.5-6",
        "message" => "M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4",
        "callback" => {
            "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm-2 5h16M8 3v4m8-4v4m-6 8 2 2 4-4"
        }
        "link" => "M14 4h6v6m0-6-9 9m7 1v5H5V6h5",
        #[cfg(feature = "ssr")]
        "language" => "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18Z",
        _ => "M21 12a8 8 0 0 1-8 8H4l2-3.2A8 8 0 1 1 21 12Z",
    };
    let drawing = ["<svg viewBox=\"0 0 24 24\"><path d=\"", lines, "\"/></svg>"].concat();
    view! { <span class="icon" data-kind=kind.to_owned() aria-hidden="true" inner_html=drawing></span> }
}
