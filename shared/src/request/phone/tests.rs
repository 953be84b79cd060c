use super::*;
use proptest::prelude::*;

fn stored(typed: &str, country: &str) -> String {
    read(typed, Some(country).filter(|country| !country.is_empty()))
        .map_or_else(|e| format!("{e:?}"), |p| p.to_string())
}

#[test]
fn a_number_is_read_as_it_is_meant() {
    for (typed, country, expected) in [
        ("030 23125012", "DE", "+493023125012"),
        ("+49 (0)30 23125-012", "", "+493023125012"),
        ("0049 30 23125012", "AT", "+493023125012"),
        ("06-6000-0123", "JP", "+81660000123"),
        ("+56 9 6123 4567", "DE", "+56961234567"),
        ("(11) 96123-4567", "BR", "+5511961234567"),
        // A code that is typed decides, wherever the visitor is.
        ("+49 171 3920012", "US", "+491713920012"),
        ("+39 06 6982 1234", "DE", "+390669821234"),
        ("+44 161 496 0000", "US", "+441614960000"),
        ("+33 1 23 45 67 89", "US", "+33123456789"),
        ("+82 10 2345 6789", "US", "+821023456789"),
        ("011 49 171 3920012", "US", "+491713920012"),
        ("00 49 171 3920012", "US", "+491713920012"),
        ("8~10 49 171 3920012", "RU", "+491713920012"),
        ("++49 171 3920012", "US", "+491713920012"),
        ("+0049 171 3920012", "US", "+491713920012"),
        ("(+49) 171 3920012", "US", "+491713920012"),
        ("+7 812 555-01-99", "US", "+78125550199"),
        ("8 (812) 555-01-99", "RU", "+78125550199"),
        ("+7 800 555-35-35", "", "+78005553535"),
        // Keyboards, clipboards, machines.
        ("０９０－１２３４－５６７８", "JP", "+819012345678"),
        ("090ー1234ー5678", "JP", "+819012345678"),
        ("090ｰ1234ｰ5678", "JP", "+819012345678"),
        ("０９０−１２３４−５６７８", "JP", "+819012345678"),
        ("（０３）1234・5678", "JP", "+81312345678"),
        ("090\u{3000}1234\u{2009}5678", "JP", "+819012345678"),
        ("＋４９ １７１ ３９２００１２", "JP", "+491713920012"),
        ("\u{2066}\u{202a}+49 171 3920012\u{202c}\u{2069}\u{feff}", "", "+491713920012"),
        ("+49—171–3920‐012", "", "+491713920012"),
        ("٠٥٠ ١٢٣ ٤٥٦٧", "AE", "+971501234567"),
        ("०98-51234567", "NP", "+9779851234567"),
        ("᠐᠙᠐-𝟏𝟐𝟑𝟒-\u{1106b}\u{1106c}\u{1106d}\u{1106e}", "JP", "+819012345678"),
        ("Tel.: +49 171 3920012", "US", "+491713920012"),
        ("電話：090-1234-5678", "JP", "+819012345678"),
        ("tel:+49-171-3920012", "US", "+491713920012"),
        ("TEL:+49%20171%203920012", "US", "+491713920012"),
        ("tel:171-3920012;phone-context=+49", "US", "+491713920012"),
        ("tel:0171-3920012;phone-context=+49", "US", "+491713920012"),
        ("tel:030-23125012;phone-context=shop.example", "DE", "+493023125012"),
    ] {
        assert_eq!(stored(typed, country), expected, "{typed} from {country}");
    }
}

#[test]
fn an_extension_is_kept_beside_the_number() {
    for (typed, ext) in [
        ("ext. 136", "136"),
        ("Ext 136", "136"),
        ("(ext. 136)", "136"),
        (";ext=136", "136"),
        ("x136", "136"),
        ("ｘ１３６", "136"),
        ("#136", "136"),
        (",,136#", "136"),
        (";136", "136"),
        ("доб. 5", "5"),
        ("добавочный: 5", "5"),
        ("内線 12", "12"),
        ("内線：１２", "12"),
        ("內線12", "12"),
        ("分机 8", "8"),
        ("내선 12", "12"),
        ("poste 12", "12"),
        ("Durchwahl 12", "12"),
        ("interno 12", "12"),
        ("ต่อ 12", "12"),
        ("máy lẻ 12", "12"),
        ("שלוחה 12", "12"),
        ("एक्सटेंशन १२", "12"),
    ] {
        for number in ["+49 30 23125012", "030 23125012"] {
            let typed = format!("{number} {typed}");
            assert_eq!(stored(&typed, "DE"), format!("+493023125012;ext={ext}"), "{typed}");
        }
    }
    let phone = read("tel:+49-30-23125012;ext=136", None).unwrap();
    assert_eq!((phone.e164.as_str(), phone.shown().as_str()), ("+493023125012", "+49 30 23125012 ext. 136"));
}

#[test]
fn what_is_refused_is_named() {
    use Unreadable::{Character, Number};
    for (typed, why) in [
        ("", Number),
        ("12", Number),
        ("+", Number),
        ("030 23125012", Number),
        ("+999 123456789", Number),
        ("+1 555", Number),
        ("٠٠٠٠٠٠٠", Number),
        ("+4930231250129999999", Number),
        ("call me", Number),
        ("+49 171 3920012 or 13", Character('o')),
        ("+49 171 3920012 + 1", Character('+')),
        ("+49 171 3920012 ext. no", Character('e')),
        ("📞 +49 171 3920012", Character('📞')),
        ("+49 171 *3920012", Character('*')),
        ("+49 171 3920012;ext=one", Character('o')),
    ] {
        assert_eq!(read(typed, None), Err(why), "{typed}");
    }
}

#[test]
fn a_number_that_may_be_two_is_none() {
    // Copied without its `+` it may be another of the country's own.
    for (typed, country) in [
        ("49 171 3920012", "DE"),
        ("4915123456789", "DE"),
        ("49 221 1234567", "DE"),
        ("62218350123", "ID"),
        ("5540041234", "BR"),
        // Two numbers in one: a range, or another way to end.
        ("02-123-4567~8", "KR"),
        ("02-123-4567〜8", "KR"),
        ("03-1234-567～8", "JP"),
        ("0512-8888888~9", "CN"),
        ("030 2312501/02", "DE"),
        ("030 231250-10/11", "DE"),
        ("+49 171 3920012 / 0", "US"),
        // The mark of a footnote.
        ("0171 3920012²", "DE"),
        ("²0171 3920012", "DE"),
    ] {
        assert!(read(typed, Some(country)).is_err(), "{typed} from {country}: {}", stored(typed, country));
    }
    for (typed, country, expected) in [
        ("030/231 25 012", "DE", "+493023125012"),
        ("+49 30/23125012", "US", "+493023125012"),
        ("0171/3920012", "DE", "+491713920012"),
        ("03/234.56.78", "BE", "+3232345678"),
        ("7 812 555-01-99", "RU", "+78125550199"),
        ("1 212-555-0123", "US", "+12125550123"),
        ("392 123 4567", "IT", "+393921234567"),
    ] {
        assert_eq!(stored(typed, country), expected, "{typed} from {country}");
    }
}

#[test]
fn a_message_keeps_what_may_be_a_number() {
    for (typed, expected) in [
        ("+49 (0)30 23125-012 x5", "+493023125012;ext=5"),
        ("０３０－２３１２５０１２", "030-23125012"),
        ("030 23125012 доб. 5", "030 23125012;ext=5"),
        ("\u{202a}12345\u{202c}", "12345"),
    ] {
        assert_eq!(kept(typed).as_deref(), Ok(expected), "{typed}");
        assert_eq!(kept(expected).as_deref(), Ok(expected));
    }
    assert_eq!(kept("123"), Err(Unreadable::Number));
    assert_eq!(kept("call me"), Err(Unreadable::Number));
}

proptest! {
    #[test]
    fn nothing_typed_breaks_the_reader(text in "\\PC{0,40}", digits in "[+0-9 ()./;=ext-]{0,24}") {
        for typed in [&text, &digits] {
            for country in [None, Some("DE"), Some("US"), Some("ZZ"), Some("é")] {
                let _ = parse(typed, country);
            }
            if let Ok(kept_once) = kept(typed) {
                prop_assert_eq!(kept(&kept_once), Ok(kept_once.clone()));
            }
        }
    }

    #[test]
    fn what_is_shown_and_what_is_kept_are_read_again(typed in "(\\+|00|0)?[1-9][0-9 -]{6,12}( ?(x|ext\\.|;ext=)[0-9]{1,5})?") {
        for country in [None, Some("DE"), Some("US"), Some("KR"), Some("AR"), Some("IT")] {
            if let Some(phone) = parse(&typed, country) {
                prop_assert_eq!(parse(&phone.shown(), Some("US")), Some(phone.clone()));
                prop_assert_eq!(parse(&phone.to_string(), Some("DE")), Some(phone));
            }
        }
    }
}

#[test]
fn a_number_is_found_as_people_type_it() {
    let kept = endings("+4930901820;ext=5");
    for (query, is_found) in [
        ("+4930901820", true),
        ("+49 30 901820", true),
        ("030 901820", true),
        ("030 / 901-820", true),
        ("901820", true),
        ("(030) 901\u{202f}820", true),
        ("0049 30 901820", true),
        ("901821", false),
    ] {
        let digits = searched(query).unwrap();
        assert_eq!(kept.contains(&digits), is_found, "{query}");
    }
    // What may be anything else is looked for as words.
    for query in ["1820", "lamp 901820", "EU-7K3M-Q9X2", "", "12:30"] {
        assert_eq!(searched(query), None, "{query}");
    }
    assert_eq!(endings(""), Vec::<String>::new());
    assert_eq!(endings("+123"), Vec::<String>::new());
}

#[test]
fn a_number_that_was_kept_without_its_country_is_told_from_another_one() {
    let of = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<String>>();
    for (kept, wanted, countries, expected) in [
        ("030 777777", "+4930777777", &["DE"][..], Same::Yes),
        ("030-77 77 77", "+4930777777", &["DE", "JP"], Same::Yes),
        ("030 777777;ext=12", "+4930777777", &["DE"], Same::Yes),
        ("+4930777777;ext=12", "+4930777777", &[], Same::Yes),
        ("030 777777", "030777777", &[], Same::Yes),
        // Of another country, or of nobody knows which.
        ("030 777777", "+4930777777", &["JP"], Same::No),
        ("030 777777", "+4930777777", &[], Same::Perhaps),
        ("030 777778", "+4930777777", &[], Same::No),
        ("030 777777", "+4930777778", &["DE"], Same::No),
        // Both countries have such a number.
        ("06 69812345", "+390669812345", &["IT", "DE"], Same::Perhaps),
        ("06 69812345", "+390669812345", &["IT"], Same::Yes),
        // What says its country is compared as it is.
        ("+4930777777", "030777777", &["DE"], Same::No),
        ("+4330777777", "+4930777777", &["DE", "AT"], Same::No),
        ("", "", &["DE"], Same::No),
    ] {
        assert_eq!(is_same(kept, wanted, &of(countries)), expected, "{kept} and {wanted} in {countries:?}");
    }
}

#[test]
fn a_whole_number_is_looked_for_without_its_country() {
    for (typed, digits) in [
        ("+49 30 901820", Some("30901820")),
        ("0049 30 901820", Some("30901820")),
        ("030 901820", Some("30901820")),
        ("030901820", Some("30901820")),
        ("+39 06 69812345", Some("669812345")),
        ("901820", Some("901820")),
        ("+49 30", None),
        ("lamp 30901820", None),
    ] {
        assert_eq!(searched(typed).as_deref(), digits, "{typed}");
    }
}
