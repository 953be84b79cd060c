use super::*;
use crate::region::Region;
use crate::request::reference::{self, Reference};
use crate::request::token::Token;
use proptest::prelude::*;

fn texts() -> Texts {
    Texts::new(&Locale::parse("en").unwrap(), "")
}

fn check(json: &str) -> Result<NewRequest, Problem> {
    Fields::read("application/json; charset=utf-8", json.as_bytes())?.check(&texts(), &[], false, None)
}

#[test]
fn each_wrong_field_is_named() {
    let long = "x".repeat(8_001);
    let cases = [
        (r#"{"message":"Hi"}"#.to_owned(), ""),
        (r#"{"message":"Hi","name":null,"email":"a@b.example","phone":"+49 (30) 123-456","zone":"Asia/Tokyo","locale":"ja"}"#.to_owned(), ""),
        (r#"{"message":"مرحبا","phone":"\u2066+٩٧١ ٥٠ ١٢٣ ٤٥٦٧\u2069"}"#.to_owned(), ""),
        (r#"{}"#.to_owned(), "message"),
        (r#"{"message":"  \n "}"#.to_owned(), "message"),
        (r#"{"message":null}"#.to_owned(), "message"),
        (r#"{"message":["Hi"]}"#.to_owned(), "message"),
        (r#"{"message":"Hi","name":7,"email":{}}"#.to_owned(), "email name"),
        (format!(r#"{{"message":"{long}"}}"#), "message"),
        (r#"{"message":"a\u0000b\u000bc"}"#.to_owned(), ""),
        (r#"{"message":"\u200b\ufeff"}"#.to_owned(), "message"),
        (r#"{"message":"a\tb\nc"}"#.to_owned(), ""),
        (r#"{"message":"Hi","name":"a\nb"}"#.to_owned(), ""),
        (r#"{"message":"Hi","email":"\u202aa@b.example\u202c\ufeff"}"#.to_owned(), ""),
        (r#"{"message":"Hi","email":"a..b@docomo.ne.jp"}"#.to_owned(), ""),
        (r#"{"message":"Hi","email":"a.@docomo.ne.jp"}"#.to_owned(), ""),
        (r#"{"message":"Hi","email":"..@docomo.ne.jp"}"#.to_owned(), "email"),
        (r#"{"message":"Hi","phone":"０３０－１２３４５６７ 内線５"}"#.to_owned(), ""),
        (r#"{"message":"Hi","name":null,"email":null,"phone":null,"zone":null,"locale":null,"page":null,"consent":null,"key":null}"#.to_owned(), ""),
        (r#"{"message":"Hi","email":"nobody"}"#.to_owned(), "email"),
        (r#"{"message":"Hi","email":"a@b"}"#.to_owned(), "email"),
        (r#"{"message":"Hi","email":"a b@c.example"}"#.to_owned(), "email"),
        (r#"{"message":"Hi","phone":"call me"}"#.to_owned(), "phone"),
        (r#"{"message":"Hi","zone":"Mars/Olympus","locale":"!"}"#.to_owned(), "zone locale"),
        (r#"{"message":"Hi","page":"javascript:alert(1)"}"#.to_owned(), ""),
    ];
    for (json, expected) in cases {
        let fields = match check(&json) {
            Ok(_) => String::new(),
            Err(Problem::Invalid(errors)) => errors.iter().map(|e| e.field.clone()).collect::<Vec<_>>().join(" "),
            Err(other) => format!("{other:?}"),
        };
        assert_eq!(fields, expected, "{json:.80}");
    }
}

#[test]
fn what_is_wrong_with_a_character_is_said_with_its_name() {
    for (json, expected) in [
        (r#"{"message":"Hi","phone":"+49 30 1234567 = 5"}"#, "="),
        (r#"{"message":"Hi","email":"a@b.example, c@d.example"}"#, ","),
    ] {
        let Err(Problem::Invalid(errors)) = check(json) else { panic!("{json} was taken") };
        assert!(errors[0].detail.contains(expected), "{:?}", errors);
    }
}

#[test]
fn a_bad_page_costs_no_request() {
    let long = "x".repeat(2_000);
    for (page, expected) in [
        ("https://shop.example/a?b#c", "https://shop.example/a?b#c".to_owned()),
        ("HTTP://shop.example", "http://shop.example/".to_owned()),
        (&format!("https://shop.example/a?{long}"), "https://shop.example/a".to_owned()),
        (&format!("https://shop.example/{long}"), String::new()),
        ("https://me:secret@shop.example/", String::new()),
        ("https://me@shop.example/", String::new()),
        ("javascript:alert(1)", String::new()),
        ("data:text/html,x", String::new()),
        ("file:///etc/passwd", String::new()),
        ("/products", String::new()),
        ("", String::new()),
    ] {
        let json = serde_json::json!({ "message": "Hi", "page": page }).to_string();
        assert_eq!(check(&json).unwrap().page, expected, "{page:.60}");
    }
}

#[test]
fn null_is_absent() {
    let of = |body: &str| Fields::read("application/json", body.as_bytes()).unwrap();
    assert_eq!(of(r#"{"message":"a","name":null}"#), of(r#"{"message":"a"}"#));
    assert_eq!(of(r#"{"message":"a","name":null}"#).fingerprint(), of(r#"{"message":"a"}"#).fingerprint());
}

#[test]
fn bodies_are_read_by_their_type() {
    let read = |kind: &str, body: &str| Fields::read(kind, body.as_bytes());
    assert_eq!(
        read("application/x-www-form-urlencoded", "message=a%0D%0Ab&name=%E7%8C%AB").unwrap().draft().message,
        "a\nb"
    );
    assert_eq!(read("application/json", "{").unwrap_err(), Problem::Json);
    assert_eq!(read("application/json", "[1]").unwrap_err(), Problem::Json);
    assert_eq!(read("text/plain", "hi").unwrap_err(), Problem::Media);
    assert_eq!(read("", "hi").unwrap_err(), Problem::Media);
    assert_eq!(read("application/json", &"x".repeat(MAX_BODY + 1)).unwrap_err(), Problem::TooLarge(128));
}

#[test]
fn the_fingerprint_ignores_order_and_the_key() {
    let of = |body: &str| Fields::read("application/json", body.as_bytes()).unwrap().fingerprint();
    assert_eq!(of(r#"{"message":"a","name":"b"}"#), of(r#"{"name":"b","message":"a","key":"k"}"#));
    assert_ne!(of(r#"{"message":"a"}"#), of(r#"{"message":"b"}"#));
    // Between two tries somebody may be asked whether they are a person.
    let asked = r#"{"message":"a","subject":"x","confirmed":"1","cf-turnstile-response":"y"}"#;
    assert_eq!(of(asked), of(r#"{"message":"a","subject":""}"#));
}

#[test]
fn a_form_that_is_sent_at_once_was_not_filled_in_by_a_person() {
    let at = |seconds: i64| Timestamp::from_second(1_795_262_400 + seconds).unwrap();
    let key = form_key(at(0), [7; 12], Region::Apac, SEAL);
    assert_eq!((key.len(), region_of_key(&key, SEAL)), (54, Some(Region::Apac)));
    let cases = [(key.as_str(), 0, true), (&key, 1, true), (&key, 2, false), (&key, 90_000, false), (&key, -5, false)];
    for (key, seconds, expected) in cases {
        assert_eq!(is_hasty(key, at(seconds)), expected, "{seconds}");
    }
    for other in ["", "0198c1a2-7c", &"é".repeat(16), &"x".repeat(32)] {
        assert!(!is_hasty(other, at(0)), "{other}");
    }
}

#[test]
fn a_person_who_says_so_is_no_robot() {
    let now = Timestamp::from_second(1_795_262_400).unwrap();
    let key = form_key(now, [7; 12], Region::Eu, SEAL);
    let cases = [
        ("message=Hi", false, true),
        ("message=Hi&subject=", false, true),
        ("message=Hi&subject=%20", false, true),
        ("message=Hi&subject=Shop", true, true),
        ("message=Hi&subject=Shop&confirmed=", true, true),
        ("message=Hi&subject=Shop&confirmed=Shop", true, true),
        ("message=Hi&subject=Shop&confirmed=1", false, false),
        ("message=Hi&confirmed=1", false, false),
    ];
    for (body, is_trapped, is_hasty) in cases {
        let fields = Fields::read("application/x-www-form-urlencoded", body.as_bytes()).unwrap();
        assert_eq!((fields.is_trapped(), fields.is_hasty(&key, now)), (is_trapped, is_hasty), "{body}");
    }
}

const SEAL: KeySeal<'static> = KeySeal { secret: b"a secret", site: "lumen" };

#[test]
fn only_a_form_that_we_have_shown_says_the_region() {
    let now = Timestamp::from_second(1_795_262_400).unwrap();
    let key = form_key(now, [7; 12], Region::Eu, SEAL);
    assert!(is_of_form(&key) && region_of_key(&key, SEAL) == Some(Region::Eu));
    let digits = "6b0123456789abcdef0123456789abcd";
    for other in [
        key.replace("-eu-", "-apac-"),
        key.replace("-eu-", "-xx-"),
        key.to_uppercase(),
        format!("{digits}-eu-0123456789abcdef"),
        format!("{digits}-eu"), // of the version before, which sealed none
        format!("{digits}-"),
        digits.to_owned(),
        "0198c1a2-eu".to_owned(),
    ] {
        assert_eq!(region_of_key(&other, SEAL), None, "{other}");
    }
    for seal in [KeySeal { site: "other", ..SEAL }, KeySeal { secret: b"another", ..SEAL }] {
        assert_eq!(region_of_key(&key, seal), None);
    }
}

#[test]
fn an_address_is_nothing_beside_an_address() {
    for good in ["a@b.example", "a..b@docomo.example", "reem@بريد.example", "a@b-c.example"] {
        assert!(is_email(good), "{good}");
    }
    for bad in ["a@b.jp?subject=x", "a@b.jp/x", "a@b.jp&cc=x", "a@b.jp#x", "a@b.jp%0acc", "a@b", "a b@c.example"] {
        assert!(!is_email(bad), "{bad}");
    }
}

#[test]
fn a_code_is_read_however_it_was_copied() {
    let reference = Reference::new(Region::Eu, [9; reference::ENTROPY]).to_string();
    let token = Token::new([9; 20]).to_string();
    let wide =
        |text: &str| -> String { text.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c)).collect() };
    for way in [
        |text: &str| text.replace('-', "–"),
        |text: &str| text.replace('-', "\u{2212}"),
        |text: &str| text.replace('-', "\u{2011}"),
        |text: &str| format!("\u{202a}{text}\u{202c}."),
        |text: &str| text.to_lowercase(),
    ] {
        assert!(Reference::parse(&way(&reference)).is_some(), "{}", way(&reference));
        assert!(Token::parse(&way(&token)).is_some(), "{}", way(&token));
    }
    assert!(Reference::parse(&wide(&reference)).is_some() && Token::parse(&wide(&token)).is_some());
}

#[test]
fn keys_are_visible_ascii() {
    assert!(idempotency_key("0198c1a2-7c").is_ok());
    for bad in ["", "a b", "é", &"x".repeat(201)] {
        assert_eq!(idempotency_key(bad), Err(Problem::KeyBad));
    }
}

proptest! {
    #[test]
    fn no_body_breaks_the_parsers(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "\\PC*") {
        for kind in ["application/json", "application/x-www-form-urlencoded", "x"] {
            let _ = Fields::read(kind, &bytes).map(|fields| fields.check(&texts(), &[], false, None));
        }
        let json = serde_json::json!({"message": text, "name": text, "email": text, "phone": text, "zone": text, "locale": text, "page": text}).to_string();
        let _ = check(&json);
        let _ = idempotency_key(&text);
        let _ = crate::request::reference::Reference::parse(&text);
        let _ = crate::request::token::Token::parse(&text);
        let _ = crate::locale::accept_language(&text);
    }
}

#[test]
fn files_need_no_words() {
    let fields = |json: &str| Fields::read("application/json", json.as_bytes()).unwrap();
    assert_eq!(fields("{}").check(&texts(), &[], true, None).unwrap().message, "");
    assert!(fields(r#"{"email":"nobody"}"#).check(&texts(), &[], true, None).is_err());
    let long = format!(r#"{{"message":"{}","attachments":["a"]}}"#, "x".repeat(8_001));
    for (json, is_taken) in [
        (r#"{"message":"Hi"}"#, true),
        (r#"{"message":" ","attachments":["a"]}"#, true),
        (r#"{"attachments":"a,b"}"#, true),
        (r#"{"message":"","attachments":[]}"#, false),
        (r#"{"attachments":" , "}"#, false),
        (r#"{"attachments":7}"#, false),
        (&*long, false),
    ] {
        assert_eq!(fields(json).message(&texts()).is_ok(), is_taken, "{json:.60}");
    }
}

#[test]
fn a_number_is_understood_where_it_was_typed() {
    let phone = |typed: &str, country: Option<&str>| {
        let body = serde_json::json!({ "message": "Hi", "phone": typed }).to_string();
        let fields = Fields::read("application/json", body.as_bytes()).unwrap();
        fields.check(&texts(), &[], false, country).unwrap().phone
    };
    for (typed, country, kept) in [
        ("030 777777", Some("DE"), "+4930777777"),
        ("030 777777", None, "030 777777"),
        ("030 777777", Some("XX"), "030 777777"),
        // What says its country is never another one's.
        ("+81 3-1234-5678", Some("DE"), "+81312345678"),
        ("0081 3 1234 5678", Some("DE"), "+81312345678"),
        // Two numbers are possible, or none: it stays as it is.
        ("49 221 1234567", Some("DE"), "49 221 1234567"),
        ("1234", Some("DE"), "1234"),
    ] {
        assert_eq!(phone(typed, country), kept, "{typed} in {country:?}");
    }
}
