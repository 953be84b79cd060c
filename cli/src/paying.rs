//! How people of a market pay, in words: its currency as CLDR has it, and the methods by name.

use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::provider::currency::displayname::CurrencyDisplaynameV1;
use icu_experimental::dimension::provider::currency::symbols::CurrencySymbolsV1;
use icu_experimental::provider::Baked;
use icu_provider::prelude::*;
use nearhand_shared::content::Paying;
use nearhand_shared::content::site::Market;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;

use crate::names;

/// A method's id, its proper name, and what it is called in the languages of those who use it most.
type Name = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Methods with proper names. What has none ("card", "invoice") is a text of the widget, `payment-<id>`.
const NAMES: [Name; 36] = [
    ("afterpay", "Afterpay", &[]),
    ("alipay", "Alipay", &[("zh-Hans", "支付宝"), ("zh-Hant", "支付寶")]),
    ("amazon-pay", "Amazon Pay", &[]),
    ("apple-pay", "Apple Pay", &[]),
    ("bancontact", "Bancontact", &[]),
    ("bizum", "Bizum", &[]),
    ("blik", "BLIK", &[]),
    ("boleto", "boleto", &[]),
    ("eps", "eps", &[]),
    ("google-pay", "Google Pay", &[]),
    ("ideal", "iDEAL", &[]),
    ("kakao-pay", "Kakao Pay", &[("ko", "카카오페이")]),
    ("klarna", "Klarna", &[]),
    ("knet", "KNET", &[("ar", "كي نت")]),
    ("m-pesa", "M-Pesa", &[]),
    ("mada", "mada", &[("ar", "مدى")]),
    ("mb-way", "MB Way", &[]),
    ("mercado-pago", "Mercado Pago", &[]),
    ("mobilepay", "MobilePay", &[]),
    ("multibanco", "Multibanco", &[]),
    ("naver-pay", "Naver Pay", &[("ko", "네이버페이")]),
    ("oxxo", "OXXO", &[]),
    ("paypal", "PayPal", &[]),
    ("paypay", "PayPay", &[]),
    ("pix", "Pix", &[]),
    ("przelewy24", "Przelewy24", &[]),
    ("satispay", "Satispay", &[]),
    ("shop-pay", "Shop Pay", &[]),
    ("swish", "Swish", &[]),
    ("tabby", "Tabby", &[("ar", "تابي")]),
    ("tamara", "Tamara", &[("ar", "تمارا")]),
    ("trustly", "Trustly", &[]),
    ("twint", "TWINT", &[]),
    ("upi", "UPI", &[]),
    ("vipps", "Vipps", &[]),
    ("wechat-pay", "WeChat Pay", &[("zh-Hans", "微信支付"), ("zh-Hant", "微信支付")]),
];

/// What a market's visitors are told in the locale of these texts.
pub fn of(market: &Market, texts: &Texts) -> Paying {
    let currency = market.currency.as_ref().and_then(|code| currency(code, texts.locale()));
    Paying { currency: currency.unwrap_or_default(), methods: methods(market.payments.iter(), texts) }
}

/// The same of all markets together: for visitors of none.
pub fn of_any(markets: &[Market], texts: &Texts) -> Paying {
    let once = |all: Vec<&'_ String>| {
        let mut seen: Vec<&String> = Vec::new();
        all.into_iter().for_each(|one| {
            if !seen.contains(&one) {
                seen.push(one)
            }
        });
        seen.into_iter().cloned().collect::<Vec<String>>()
    };
    let within = texts.locale();
    let currencies = once(markets.iter().filter_map(|market| market.currency.as_ref()).collect());
    let currencies = currencies.iter().filter_map(|code| currency(code, within));
    let payments = once(markets.iter().flat_map(|market| &market.payments).collect());
    Paying { currency: names::any_of(currencies, within), methods: methods(payments.iter(), texts) }
}

/// Methods as a list. Those that have no name in its locale are left out.
fn methods(ids: impl Iterator<Item = impl AsRef<str>>, texts: &Texts) -> String {
    let within = texts.locale();
    names::capitalized(&names::any_of(ids.filter_map(|id| method(id.as_ref(), texts)), within), within)
}

/// Of some methods, those that have no name without the site's help.
pub fn unnamed<'a>(ids: impl IntoIterator<Item = &'a String>) -> Vec<&'a str> {
    let english = Locale::parse("en").map(|english| Texts::new(&english, ""));
    let is_named = |id: &str| english.as_ref().is_ok_and(|texts| method(id, texts).is_some());
    ids.into_iter().map(String::as_str).filter(|id| !is_named(id)).collect()
}

/// The ids of all methods with proper names.
pub fn known() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(id, _, _)| *id)
}

/// Whether a code is one of ISO 4217, as CLDR knows them, in capital letters.
pub fn is_currency(code: &str) -> bool {
    code.bytes().all(|b| b.is_ascii_uppercase()) && Locale::parse("en").is_ok_and(|en| currency(code, &en).is_some())
}

/// A currency's name and its symbol, as it stands alone: “Euro (€)”. None for a code that CLDR does not know.
pub fn currency(code: &str, within: &Locale) -> Option<String> {
    let currency = CurrencyType::try_from_str(code).ok()?;
    let locale = DataLocale::from(within.id());
    let id = |attributes| DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &locale);
    let request = |attributes| DataRequest { id: id(attributes), ..DataRequest::default() };
    let attributes = DataMarkerAttributes::try_from_str(code).ok()?;
    let name: DataResponse<CurrencyDisplaynameV1> = Baked.load(request(attributes)).ok()?;
    let name = names::capitalized(name.payload.get(), within);
    let mut buffer = Default::default();
    let attributes = CurrencySymbolsV1::make_attributes(currency, CurrencySymbolsV1::SHORT, &mut buffer);
    let symbol: Option<DataResponse<CurrencySymbolsV1>> = Baked.load(request(attributes)).ok();
    let symbol = symbol.map(|symbol| symbol.payload.get().as_str().to_owned()).filter(|symbol| !symbol.is_empty());
    Some(format!("{name} ({})", symbol.as_deref().unwrap_or(code)))
}

/// A method's name: the site's own, its proper one, or the widget's text.
fn method(id: &str, texts: &Texts) -> Option<String> {
    let own = texts.optional(&format!("payment-{id}"));
    own.or_else(|| {
        let (_, name, local) = NAMES.iter().find(|(known, _, _)| *known == id)?;
        let locale = texts.locale();
        let local = local.iter().find(|(tag, _)| Locale::parse(tag).is_ok_and(|tag| tag.is_written_like(locale)));
        Some(local.map_or(*name, |(_, name)| name).to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    #[test]
    fn currencies_are_called_as_in_the_language() {
        let cases = [
            ("en", "EUR", "Euro (€)"),
            ("fr", "EUR", "Euro (€)"),
            ("de-CH", "CHF", "Schweizer Franken (CHF)"),
            ("ja", "JPY", "日本円 (￥)"),
            ("zh-Hans", "CNY", "人民币 (¥)"),
            ("en", "CNY", "Chinese Yuan (CN¥)"),
            ("ar", "AED", "درهم إماراتي (د.إ.\u{200f})"),
            ("pl", "PLN", "Złoty polski (zł)"),
            ("en-CA", "USD", "US Dollar (US$)"),
            ("es-MX", "MXN", "Peso mexicano ($)"),
        ];
        for (tag, code, expected) in cases {
            assert_eq!(currency(code, &locale(tag)).as_deref(), Some(expected), "{tag} {code}");
        }
        assert_eq!(currency("EUX", &locale("en")), None);
        assert_eq!(currency("é€", &locale("en")), None);
    }

    #[test]
    fn methods_are_named_in_the_language_and_by_the_site() {
        let cases = [
            ("de", "", &["sepa", "klarna", "card"][..], "SEPA-Lastschrift, Klarna oder Karte"),
            ("zh-Hans", "", &["alipay", "wechat-pay"], "支付宝或微信支付"),
            ("zh-Hant-HK", "", &["alipay"], "支付寶"),
            ("en", "", &["alipay", "card"], "Alipay or card"),
            ("fr", "", &["card"], "Carte bancaire"),
            ("en", "payment-gift = gift card\npayment-card = Visa", &["card", "gift", "nothing"], "Visa or gift card"),
            ("en", "", &[], ""),
        ];
        for (tag, own, ids, expected) in cases {
            let texts = Texts::new(&locale(tag), own);
            assert_eq!(methods(ids.iter(), &texts), expected, "{tag} {ids:?}");
        }
    }

    #[test]
    fn no_method_is_named_twice() {
        for (id, ..) in NAMES {
            assert_eq!(known().filter(|known| *known == id).count(), 1, "{id}");
            let english = Texts::new(&locale("en"), "");
            assert_eq!(english.optional(&format!("payment-{id}")), None, "{id} is a text of the widget too");
        }
    }
}
