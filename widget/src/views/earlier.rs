//! The way to what was written before the part of a conversation that is shown. A form, since it carries the access code: no address
//! has it. Where the live part is (`live/`), that adds the messages in their place; without scripts the page comes again with more.

use nearhand_shared::escape::escape;
use nearhand_shared::model::Shell;

use crate::links;

/// How many more messages there are at least, without scripts; as many again where more are shown.
const MORE: u32 = 50;

/// The form. `first` is the number of the first message that is shown, `many` how many are.
pub fn html(shell: &Shell, reference: &str, code: &str, shown: (u32, u32), label: &str) -> String {
    form(&links::view(shell, "requests"), [("reference", reference), ("code", code)], shown, label)
}

fn form(to: &str, known: [(&str, &str); 2], (first, many): (u32, u32), label: &str) -> String {
    let from = first.saturating_sub(many.max(MORE)).max(1);
    // The browser goes to the message that was the first, so that the place is kept.
    let action = [to, "#m", &first.to_string()].concat();
    let from = from.to_string();
    let fields: String = known
        .into_iter()
        .chain([("from", from.as_str())])
        .map(|(name, value)| ["<input type=\"hidden\" name=\"", name, "\" value=\"", &escape(value), "\">"].concat())
        .collect();
    [
        "<form method=\"post\" action=\"",
        &escape(&action),
        "\" data-form=\"earlier\">",
        &fields,
        "<button type=\"submit\" class=\"quiet\">",
        &escape(label),
        "</button></form>",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_shows_as_many_again_and_keeps_the_place() {
        let (to, known) = ("/w/lumen/requests?locale=en&tz=UTC", [("reference", "EU-7K3M-Q9X2"), ("code", "\"secret")]);
        for (first, many, from) in [(51, 50, 1), (1951, 50, 1901), (1901, 100, 1801), (2, 3, 1), (120, 5, 70)] {
            let html = form(to, known, (first, many), "Earlier <messages>");
            assert!(html.contains(&format!("name=\"from\" value=\"{from}\"")), "{first} {many}: {html}");
            assert!(html.contains(&format!("/w/lumen/requests?locale=en&amp;tz=UTC#m{first}\"")), "{html}");
            assert!(html.contains("&quot;secret") && html.contains("Earlier &lt;messages>"), "{html}");
        }
    }
}
