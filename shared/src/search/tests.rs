//! What is found, and in which order.

use super::*;
use crate::locale::Locale;

/// Searches one site of these articles: titles and bodies.
pub(super) fn site(locale: &str, articles: &[(&str, &str)]) -> impl Fn(&str) -> Vec<usize> + use<> {
    let fields = articles.iter().map(|(title, body)| Fields { title, keywords: "", summary: "", body });
    let index = Index::build(fields, |_| false);
    let stemmer = Stemmer::of(&Locale::parse(locale).unwrap());
    let titles: Vec<String> = articles.iter().map(|(title, _)| (*title).to_owned()).collect();
    move |query| {
        let title = |at: usize| titles[at].as_str();
        index.search(query, &stemmer, title, 5).hits.iter().map(|hit| hit.article).collect()
    }
}

#[test]
fn the_word_being_typed_is_preferred_as_it_is_typed() {
    // An accent tells one from the other; without it both begin so, and the order is that of other things.
    let search = site("el", &[("Γρήγορη αντιγραφή", ""), ("Ασφαλή αντίγραφα", "")]);
    assert_eq!(search("αντίγραφ"), [1, 0]);
    assert_eq!(search("αντιγραφ"), [0, 1]);
    // The less follows, the better.
    let search = site("en", &[("Paint with printers", ""), ("Paint with prints", "")]);
    assert_eq!(search("print"), [1, 0]);
}

/// Articles that have nothing to do with what is asked.
pub(super) const OTHERS: &[(&str, &str)] = &[
    ("Delivery", "A lamp is sent by post."),
    ("Zahlung", "Sie zahlen mit Karte."),
    ("送料", "全国一律です。"),
    ("配送", "我们送货上门。"),
    ("التوصيل", "نرسل المصباح بالبريد."),
    ("การจัดส่ง", "เราส่งทางไปรษณีย์"),
    ("Teslimat", "Lamba posta ile gelir."),
];

#[test]
fn small_traps_are_all_found() {
    let cases = [
        ("en", "passwrod", "Change your password"),
        ("de", "Rechnung", "Monatsrechnung herunterladen"),
        ("de", "kundigen", "So kündigen Sie"),
        ("tr", "KAYIT", "Yeni kayıt"),
        ("tr", "sifre", "Şifre değiştirme"),
        ("ar", "اعادة تعيين", "إعادة تعيين كلمة المرور"),
        ("ar", "فاتورة", "الفاتورة"),
        ("zh-Hans", "退款", "如何申请退款"),
        ("ja", "返金", "返金について"),
        ("th", "คืนเงิน", "การคืนเงิน"),
        // Further ones of the same kinds.
        ("de", "Drehung", "Die Bildschirmdrehung sperren"),
        ("de", "Drehungen", "Die Bildschirmdrehung sperren"),
        ("de", "Bildschirmdrehung", "Die Drehung sperren"),
        ("de", "rechnungen", "Ihre Rechnung"),
        ("de", "STRASSE", "Straße und Hausnummer"),
        ("sv", "lampa", "Bordslampor"),
        ("fi", "lasku", "Kuukausilaskut"),
        ("nl", "rekening", "Maandrekening"),
        ("en", "retruning lmap", "Returning a lamp"),
        ("en", "pasword", "Change your password"),
        ("en", "chan", "Change your password"),
        ("el", "ΚΩΔΙΚΌΣ", "Αλλαγή κωδικού: ο κωδικός"),
        ("ru", "елка", "Ёлка на батарейках"),
        ("ja", "らんぷ", "ﾗﾝﾌﾟを選ぶ"),
        ("ja", "猫", "黒猫のランプ"),
        ("ko", "비밀번호", "비밀번호를 바꾸는 방법"),
        ("he", "חשבונית", "החשבונית שלי"),
        ("hi", "लैंप", "लैंप कैसे चुनें"),
        ("vi", "doi mat khau", "Đổi mật khẩu"),
        ("hu", "jelszo", "A jelszó módosítása"),
    ];
    for (locale, query, title) in cases {
        let articles: Vec<_> = OTHERS.iter().copied().chain([(title, "")]).collect();
        let found = site(locale, &articles)(query);
        assert_eq!(found.first(), Some(&OTHERS.len()), "{locale}: {query} in {title}: {found:?}");
    }
}

#[test]
fn titles_go_before_bodies_and_more_words_before_fewer() {
    let search = site(
        "en",
        &[
            ("Delivery", "A lamp is sent by post, a lamp, a lamp."),
            ("Choose a lamp", "Light."),
            ("Returns", "Send it back by post."),
            ("Choose a lamp for a small room with a low ceiling", "Light."),
        ],
    );
    assert_eq!(search("lamp")[0], 1);
    assert_eq!(search("lamp post")[0], 0);
    assert_eq!(search("choose a lamp")[0], 1);
    assert_eq!(search("lamp low ceiling")[0], 3);
    for nothing in ["zzzz", "", "   ?! ", "\u{0}"] {
        assert!(search(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn what_is_spelt_right_is_not_taken_for_a_slip() {
    let search = site("en", &[("Table lamp", ""), ("Cable clamp", ""), ("Labels", "")]);
    assert_eq!(search("table"), [0]);
    assert_eq!(search("tabel"), [0, 2], "a swap is one slip, and so is a letter less");
}

#[test]
fn a_message_is_met_with_articles_that_answer_it_and_with_none_that_do_not() {
    let articles = [
        ("Delivery times", "How long a parcel takes to arrive."),
        ("Returning a lamp", "You can send a lamp back within thirty days."),
        ("My LED flickers", "The dimmer may not fit the bulb."),
        ("Paying by invoice", "You pay when the lamp is there."),
        ("Changing the address", "As long as the parcel has not left."),
        ("Warranty", "Two years for every lamp."),
    ];
    let index =
        Index::build(articles.iter().map(|(title, body)| Fields { title, keywords: "", summary: "", body }), |word| {
            ["when", "what", "could", "you", "my", "i", "a", "it"].contains(&word)
        });
    let stemmer = Stemmer::of(&Locale::parse("en").unwrap());
    let cases: [(&str, &[usize]); 6] = [
        ("Hello, since yesterday my lamp flickers when I dim it. What can I do?", &[2]),
        ("I would like to return the lamp that I bought", &[1]),
        ("Hello", &[]),
        ("Could you please call me", &[]),
        ("", &[]),
        ("My address was wrong, can it be changed?", &[4]),
    ];
    for (message, expected) in cases {
        let found: Vec<usize> = index.suggest(message, &stemmer, 1).hits.iter().map(|hit| hit.article).collect();
        assert_eq!(found, expected, "{message}");
    }
}

#[test]
fn words_that_were_meant_are_told() {
    let index =
        Index::build([Fields { title: "Lamps", keywords: "", summary: "", body: "Every lamp shines." }], |_| false);
    let found = index.search("lamp shi", &Stemmer::of(&Locale::parse("en").unwrap()), |_| "", 5);
    let mut words: Vec<_> = found.words.into_iter().collect();
    words.sort();
    assert_eq!(words, ["lamp", "lamps", "shines"]);
}

#[test]
fn an_index_reads_back_and_is_small() {
    let articles: Vec<(String, String)> = (0..200)
        .map(|n| (format!("Article {n} on lamps"), format!("Word{n} lamp light bulb delivery returns ß{n} 返金{n}")))
        .collect();
    let fields = articles.iter().map(|(title, body)| Fields { title, keywords: "", summary: "", body });
    let index = Index::build(fields, |_| false);
    let bytes = index.to_bytes(Vec::new()).unwrap();
    assert_eq!(Index::from_bytes(bytes.clone(), 0).unwrap(), index);
    assert!(bytes.len() < 12_000, "{}", bytes.len());
}

#[test]
fn words_of_any_length_are_stored_and_found() {
    for letter in ["x", "ж", "क", "𐍈"] {
        let word = letter.repeat(300);
        let index = Index::build([Fields { title: &word, keywords: "", summary: "", body: "" }], |_| false);
        let again = Index::from_bytes(index.to_bytes(b"start".to_vec()).unwrap(), 5).unwrap();
        assert_eq!(again, index, "{letter}");
        let stemmer = Stemmer::of(&Locale::parse("en").unwrap());
        // A query is cut at its own length first.
        assert_eq!(again.search(&letter.repeat(40), &stemmer, |_| "", 1).hits.len(), 1, "{letter}");
    }
}

proptest::proptest! {
    #[test]
    fn no_query_breaks_it(query in "\\PC*", title in "\\PC*", body in "\\PC*") {
        let index = Index::build([Fields { title: &title, keywords: "", summary: "", body: &body }], |_| false);
        let found = index.search(&query, &Stemmer::of(&Locale::parse("de").unwrap()), |_| "", 5);
        let _ = excerpt(&Readable::of(body), &found.words, 120);
        index.suggest(&query, &Stemmer::of(&Locale::parse("de").unwrap()), 5);
        let again = Index::from_bytes(index.to_bytes(Vec::new()).unwrap(), 0).unwrap();
        proptest::prop_assert_eq!(again, index);
    }
}

#[test]
fn an_arabic_word_is_looked_for_without_its_article() {
    for (typed, expected) in [
        ("الطلب", "طلب"),
        ("والطلب", "طلب"),
        ("بالطلب", "طلب"),
        ("للطلب", "طلب"),
        ("كالمصباح", "مصباح"),
        ("طلب", "طلب"),
        ("الم", "الم"),
        ("لون", "لون"),
        ("parcel", "parcel"),
    ] {
        assert_eq!(super::bare(&super::words(typed).concat()), expected, "{typed}");
    }
}
