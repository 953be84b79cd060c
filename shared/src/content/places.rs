//! Places in an article for what differs by market: how its visitors pay. An article writes them as Fluent does.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Paying;
use crate::escape::escape;

/// The currency of the visitor's market, and the methods with which it pays.
pub const CURRENCY: &str = "{ $currency }";
/// See [`CURRENCY`].
pub const PAYMENTS: &str = "{ $payments }";
/// Under this name a pack has all that any market of the site has: for visitors of none, and for what a market does not say.
pub const ANY_MARKET: &str = "";

/// An article's HTML for visitors of a market: what a place stands for, escaped.
pub fn filled<'h>(html: &'h str, paying: &BTreeMap<String, Paying>, market: &str) -> Cow<'h, str> {
    if !html.contains("{ $") {
        return Cow::Borrowed(html);
    }
    let said = |read: fn(&Paying) -> &str| {
        let of = |market: &str| paying.get(market).map(read).filter(|text| !text.is_empty());
        escape(of(market).or_else(|| of(ANY_MARKET)).unwrap_or_default())
    };
    let html = html.replace(CURRENCY, &said(|paying| &paying.currency));
    Cow::Owned(html.replace(PAYMENTS, &said(|paying| &paying.methods)))
}

/// The same without them, for what is the same in all markets: the search.
pub fn without(html: &str) -> Cow<'_, str> {
    if html.contains("{ $") {
        Cow::Owned(html.replace(CURRENCY, "").replace(PAYMENTS, ""))
    } else {
        Cow::Borrowed(html)
    }
}

/// The names of places that no article can have: misspelt, most often.
pub fn unknown(text: &str) -> Vec<&str> {
    let names = text.split("{ $").skip(1).filter_map(|rest| rest.split_once(" }").map(|(name, _)| name));
    let is_name = |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    names.filter(is_name).filter(|name| !["currency", "payments"].contains(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paying() -> BTreeMap<String, Paying> {
        let of = |currency: &str, methods: &str| Paying { currency: currency.to_owned(), methods: methods.to_owned() };
        [
            ("dach", of("Euro (€)", "Karte <oder> SEPA")),
            ("gulf", of("", "Karte")),
            (ANY_MARKET, of("Euro oder Dirham", "Karte, SEPA oder Klarna")),
        ]
        .map(|(market, paying)| (market.to_owned(), paying))
        .into()
    }

    #[test]
    fn a_place_says_what_is_so_in_the_market_else_in_any() {
        let html = "<p>{ $payments }, in { $currency }.</p>";
        for (market, expected) in [
            ("dach", "<p>Karte &lt;oder> SEPA, in Euro (€).</p>"),
            ("gulf", "<p>Karte, in Euro oder Dirham.</p>"),
            ("", "<p>Karte, SEPA oder Klarna, in Euro oder Dirham.</p>"),
            ("mars", "<p>Karte, SEPA oder Klarna, in Euro oder Dirham.</p>"),
        ] {
            assert_eq!(filled(html, &paying(), market), expected, "{market}");
        }
        assert_eq!(filled(html, &BTreeMap::new(), "dach"), "<p>, in .</p>", "of a version before");
        assert_eq!(without(html), "<p>, in .</p>");
        assert!(matches!(filled("<p>{ x }</p>", &paying(), "dach"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_place_that_is_none_is_known_for_one() {
        assert_eq!(unknown("{ $payments } { $curency } { $ } {{ $x y }} { $pay-ments }"), ["curency", "pay-ments"]);
    }
}
