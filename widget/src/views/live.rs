//! The element that keeps a conversation live. The client's part that does so comes once the element is in a page; without it
//! nothing of it is seen.

use nearhand_shared::escape::escape;
use nearhand_shared::model::{LiveText, Shell};

/// The element, with all that its part of the client says and asks: it has no texts and no settings of its own.
pub fn html(shell: &Shell, reference: &str, text: &LiveText) -> String {
    let api = ["/api/v1/sites/", &shell.site, "/requests/", reference, "/"].concat();
    let known = [
        ("reference", reference),
        ("api", &api),
        ("query", &shell.query),
        ("site", &shell.site),
        ("host", &shell.host),
        ("lang", &shell.locale),
        ("zone", &shell.zone),
        ("team", &text.team),
        ("sending", &text.sending),
        ("sent", &text.sent),
        ("read", &text.read),
        ("typing", &text.typing),
        ("here", &text.here),
        ("names", &text.names),
        ("away", &text.away),
        ("title", &text.title),
    ];
    let statuses = text.statuses.iter().map(|(status, word)| (*status, word.as_str()));
    element(known.into_iter().chain(statuses), &text.sound)
}

fn element<'a>(known: impl Iterator<Item = (&'a str, &'a str)>, sound: &str) -> String {
    let data: String = known.map(|(name, value)| [" data-", name, "=\"", &escape(value), "\""].concat()).collect();
    // A log is read out as it grows, when nothing else is being said (WAI-ARIA 1.2).
    [
        "<nearhand-live",
        &data,
        "><label class=\"confirm fine\" hidden><input type=\"checkbox\">",
        &escape(sound),
        "</label><div role=\"log\" aria-live=\"polite\" class=\"visually-hidden\"></div></nearhand-live>",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_site_or_a_language_says_ends_nothing() {
        let html = element([("query", "locale=en&tz=\"x"), ("team", "\"><script>")].into_iter(), "<b>Sound");
        assert_eq!(html.matches('<').count(), 7, "{html}");
        assert_eq!(html.matches('"').count() % 2, 0, "{html}");
    }
}
