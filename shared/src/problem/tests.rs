use super::*;
use crate::locale::Locale;

#[test]
fn a_problem_is_told_in_one_language() {
    let cases = [
        (
            "ja",
            Problem::Slot(Vec::new()),
            "ja",
            "この時間の空きがなくなりました。別の日時をお選びください。入力内容はそのまま残っています。",
        ),
        (
            "de",
            Problem::Query(QueryError::Team),
            "de",
            "So lässt sich das nicht beantworten. Dieses Team gibt es nicht.",
        ),
        (
            "en",
            QueryError::Reason(500).into(),
            "en",
            "This request cannot be answered as it was made. A reason is needed, which the visitor will read. Its length: at most \u{2068}500\u{2069}.",
        ),
        ("th", Problem::Content("No pack".to_owned()), "en", "This content cannot be published. No pack"),
        ("en", Problem::Invalid(Vec::new()), "en", "Look at the marked fields."),
        ("hi", Problem::KeyReused, "hi", "यह पहले ही दूसरे कॉन्टेंट के साथ भेजा जा चुका है। फ़ॉर्म फिर से लोड करें और दोबारा भेजें।"),
    ];
    for (tag, problem, language, text) in cases {
        let texts = Texts::new(&Locale::parse(tag).unwrap(), "");
        assert_eq!((problem.language(&texts).as_str(), problem.text(&texts).as_str()), (language, text), "{tag}");
    }
}

#[test]
fn too_many_calls_are_a_limit() {
    let texts = Texts::new(&Locale::parse("en").unwrap(), "");
    let document = serde_json::to_value(Problem::TooManyBookings.document(&texts)).unwrap();
    assert_eq!(document["type"], "urn:nearhand:problem:bookings");
    assert_eq!((&document["status"], &document["title"]), (&429.into(), &"Too many booked calls".into()));
}
