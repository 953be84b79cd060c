//! What is the same to the people of a language, in pairs: each finds each.

use super::tests::{OTHERS, site};
use crate::locale::text::spoken;

/// By language: words that people write in either way, without a slip.
const PAIRS: &[(&str, &[(&str, &str)])] = &[
    (
        "af",
        &[
            ("lêer", "leer"),
            ("Môre", "more"),
            ("foto’s", "fotos"),
            ("e-pos", "epos"),
            ("’n lamp", "'n lamp"),
            ("reël", "reel"),
            ("wi-fi", "wifi"),
        ],
    ),
    (
        "ar",
        &[
            ("فاتورة", "فاتوره"),
            ("إلغاء الطلب", "الغاء الطلب"),
            ("مستشفى", "مستشفي"),
            ("شُكْرًا", "شكرا"),
            ("شحـــن", "شحن"),
            ("ضمان ١٤ يوما", "ضمان 14 يوما"),
            ("کتاب", "كتاب"),
            ("ٱلدفع", "الدفع"),
            ("\u{202b}ضمان\u{202c}", "ضمان"),
        ],
    ),
    (
        "az",
        &[
            ("Qaytarılma", "qaytarilma"),
            ("SİFARİŞ", "sifariş"),
            ("ödəniş", "odenis"),
            ("Çatdırılma", "catdirilma"),
            ("e-poçt", "epoçt"),
            ("wi-fi", "wifi"),
        ],
    ),
    ("bg", &[("Е-мейл", "емейл"), ("ѝ връщане", "й връщане"), ("ъпдейт", "ЪПДЕЙТ"), ("Wi-Fi лампа", "wifi лампа")]),
    (
        "bn",
        &[("১৪ দিন", "14 দিন"), ("উৎসব", "উত্সব"), ("ফের\u{200c}ত", "ফেরত"), ("বড়\u{200d}", "বড়"), ("ওয়াই-ফাই", "ওয়াইফাই")],
    ),
    (
        "ca",
        &[
            ("Devolució", "devolucio"),
            ("Cancel·lació", "cancel.lacio"),
            ("cancel·lació", "cancellació"),
            ("l’adreça", "l'adreça"),
            ("adreça", "l’adreça"),
            ("e-mail", "email"),
            ("wi-fi", "wifi"),
        ],
    ),
    ("cs", &[("Žárovka", "zarovka"), ("e-mail", "email"), ("Vrá\u{ad}cení", "vrácení"), ("lampa E27", "lampa E 27")]),
    (
        "da",
        &[
            ("Størrelse", "storrelse"),
            ("størrelse", "stoerrelse"),
            ("Åbningstid", "aabningstid"),
            ("Æble", "aeble"),
            ("e-mail", "email"),
        ],
    ),
    (
        "de",
        &[
            ("Rückgabe", "rueckgabe"),
            ("Rückgabe", "ruckgabe"),
            ("Größe", "groesse"),
            ("Grösse", "Größe"),
            ("STRASSE", "straße"),
            ("STRAẞE", "strasse"),
            ("Re\u{ad}tou\u{ad}ren", "Retouren"),
            ("WLAN-Lampe", "WLANLampe"),
            ("E-Mail", "email"),
            ("GU10-Lampe", "GU 10 Lampe"),
            ("1.000 Stück", "1000 Stück"),
            ("Straße", "Stra\u{df}e"),
            ("U\u{308}bersicht", "Übersicht"),
        ],
    ),
    (
        "el",
        &[
            ("Κωδικός", "κωδικοσ"),
            ("ΕΠΙΣΤΡΟΦΗ", "επιστροφή"),
            ("e-mail", "email"),
            ("µέγεθος", "μέγεθος"),
            ("προϊόν", "προιον"),
        ],
    ),
    (
        "en",
        &[
            ("Wi-Fi", "wifi"),
            ("add-on", "addon"),
            ("Add‑ons", "addons"),
            ("add on", "addon"),
            ("GU10 bulb", "GU 10 bulb"),
            ("GU-10", "GU10"),
            ("e-mail", "email"),
            ("don’t dim", "dont dim"),
            ("don't dim", "don’t dim"),
            ("colour–code", "colour-code"),
            ("ﬁtting", "fitting"),
            ("1,000 lamps", "1000 lamps"),
            ("café", "cafe"),
            ("T-shirt", "tshirt"),
            ("10㎏", "10kg"),
            ("ＬＥＤ", "LED"),
            ("with\u{200b}draw", "withdraw"),
            ("naïve", "nai\u{308}ve"),
            ("①", "1"),
        ],
    ),
    (
        "es",
        &[
            ("Devolución", "devolucion"),
            ("año", "ano"),
            ("e-mail", "email"),
            ("1.ª entrega", "1ª entrega"),
            ("wi-fi", "wifi"),
        ],
    ),
    ("es-419", &[("Envío", "envio"), ("pingüino", "pinguino"), ("on-line", "online"), ("1,500 pesos", "1500 pesos")]),
    (
        "et",
        &[
            ("Tööaeg", "tooaeg"),
            ("tööaeg", "toeoeaeg"),
            ("ülevaade", "ulevaade"),
            ("e-post", "epost"),
            ("žurnaal", "zurnaal"),
        ],
    ),
    ("eu", &[("Itzulketa", "ITZULKETA"), ("e-posta", "eposta"), ("Iruñea", "irunea"), ("wi-fi", "wifi")]),
    (
        "fa",
        &[
            ("می‌خواهم", "می خواهم"),
            ("کتاب‌ها", "کتاب ها"),
            ("کتاب‌ها", "کتابها"),
            ("كتاب", "کتاب"),
            ("علي", "علی"),
            ("۱۴ روز", "14 روز"),
            ("۱۴ روز", "١٤ روز"),
            ("خانۀ", "خانه"),
            ("مسئول", "مسيول"),
            ("ارســال", "ارسال"),
        ],
    ),
    ("fi", &[("Käyttöohje", "kayttoohje"), ("käyttö", "kaeyttoe"), ("Åland", "aland"), ("wi-fi", "wifi"), ("š", "s")]),
    (
        "fil",
        &[
            ("Piña", "pina"),
            ("e-mail", "email"),
            ("mag-order", "magorder"),
            ("i-cancel", "icancel"),
            ("hulíng", "huling"),
            ("1,000 piso", "1000 piso"),
        ],
    ),
    (
        "fr",
        &[
            ("Œuvre", "oeuvre"),
            ("l’adresse", "l'adresse"),
            ("adresse", "l’adresse"),
            ("reçu", "recu"),
            ("e-mail", "email"),
            ("1\u{202f}000 pièces", "1000 pièces"),
            ("ÉTÉ", "été"),
        ],
    ),
    ("gl", &[("Devolución", "devolucion"), ("mañá", "mana"), ("e-mail", "email"), ("wi-fi", "wifi")]),
    (
        "gu",
        &[
            ("૧૪ દિવસ", "14 દિવસ"),
            ("સંપર્ક", "સમ્પર્ક"),
            ("હિંદી", "હિન્દી"),
            ("ફેસ\u{200d}બુક", "ફેસબુક"),
            ("વાઇ-ફાઇ", "વાઇફાઇ"),
            ("ક\u{abc}લમ", "કલમ"),
        ],
    ),
    (
        "he",
        &[
            ("דוא״ל", "דוא\"ל"),
            ("דוא\"ל", "דואל"),
            ("צ'ק", "צ׳ק"),
            ("צ׳ק", "צק"),
            ("שָׁלוֹם", "שלום"),
            ("בית־ספר", "בית ספר"),
            ("\u{200f}החזרה\u{200f}", "החזרה"),
        ],
    ),
    (
        "hi",
        &[
            ("१४ दिन", "14 दिन"),
            ("हिन्दी", "हिंदी"),
            ("सम्पर्क", "संपर्क"),
            ("ज़रूरत", "जरूरत"),
            ("हाँ", "हां"),
            ("क\u{93c}लम", "क़लम"),
            ("रख\u{200d}रखाव", "रखरखाव"),
            ("वाई-फ़ाई", "वाईफाई"),
        ],
    ),
    ("hr", &[("Đak", "dak"), ("đak", "djak"), ("Žarulja", "zarulja"), ("čaša", "casa"), ("e-mail", "email")]),
    ("hu", &[("Jelszó", "jelszo"), ("űrlap", "urlap"), ("e-mail", "email"), ("wi-fi", "wifi")]),
    (
        "hy",
        &[
            ("Ինչպե՞ս վերադարձնել", "ինչպես վերադարձնել"),
            ("Արև", "արեւ"),
            ("ՎԵՐԱԴԱՐՁ", "վերադարձ"),
            ("Wi-Fi լամպ", "wifi լամպ"),
            ("GU10 լամպ", "GU 10 լամպ"),
        ],
    ),
    ("id", &[("e-mail", "email"), ("Wi-Fi", "wifi"), ("on-line", "online"), ("re\u{ad}tur", "retur")]),
    ("it", &[("Perché", "perche"), ("l’ordine", "l'ordine"), ("ordine", "l’ordine"), ("e-mail", "email"), ("È", "e")]),
    (
        "ja",
        &[
            ("ランプ", "らんぷ"),
            ("ﾗﾝﾌﾟ", "ランプ"),
            ("ﾊﾞｯｸﾞ", "バッグ"),
            ("サーバー", "サーバ"),
            ("一ヶ月", "一か月"),
            ("一ヵ月", "一カ月"),
            ("ＬＥＤ電球", "LED電球"),
            ("１４日", "14日"),
            ("Wi-Fi", "wifi"),
            ("ユーザー・ガイド", "ユーザーガイド"),
            ("か\u{3099}", "が"),
            ("１０㎏", "10kg"),
        ],
    ),
    (
        "ka",
        &[
            ("ᲓᲐᲑᲠᲣᲜᲔᲑᲐ", "დაბრუნება"),
            ("ელ-ფოსტა", "ელფოსტა"),
            ("Wi-Fi ნათურა", "wifi ნათურა"),
            ("GU10 ნათურა", "GU 10 ნათურა"),
        ],
    ),
    (
        "kk",
        &[
            ("Қайтару", "кайтару"),
            ("төлем", "толем"),
            ("нөмір", "номір"),
            ("ұзарту", "узарту"),
            ("үстел шамы", "устел шамы"),
            ("Әуе", "ауе"),
            ("вай-фай", "вайфай"),
        ],
    ),
    (
        "km",
        &[
            ("១៤ ថ្ងៃ", "14 ថ្ងៃ"),
            ("សប្ដាហ៍", "សប្តាហ៍"),
            ("ឱ្យលុយវិញ", "ឲ្យលុយវិញ"),
            ("សង\u{200b}ប្រាក់\u{200b}វិញ", "សងប្រាក់វិញ"),
            ("កោត", "ក\u{17c1}\u{17b6}ត"),
            ("បើក", "ប\u{17c1}\u{17b8}ក"),
        ],
    ),
    (
        "ko",
        &[
            ("비밀번호", "\u{1107}\u{1175}\u{1106}\u{1175}\u{11af}번호"),
            ("비밀 번호", "비밀번호"),
            ("와이-파이", "와이파이"),
            ("ＬＥＤ", "led"),
            ("1,000원", "1000원"),
        ],
    ),
    ("lt", &[("Grąžinimas", "grazinimas"), ("ėjimas", "ejimas"), ("el-paštas", "elpaštas"), ("wi-fi", "wifi")]),
    ("lv", &[("Atgriešana", "atgriesana"), ("Ķermenis", "kermenis"), ("e-pasts", "epasts"), ("wi-fi", "wifi")]),
    (
        "mk",
        &[
            ("Нарачка", "naracka"),
            ("naračka", "нарачка"),
            ("ѕвезда", "dzvezda"),
            ("ќерамика", "керамика"),
            ("ѐ", "е"),
            ("вај-фај", "вајфај"),
        ],
    ),
    (
        "ml",
        &[
            ("൧൪ ദിവസം", "14 ദിവസം"),
            ("ഓൺലൈൻ", "ഓണ്\u{200d}ലൈന്\u{200d}"),
            ("എന്റെ", "എൻറെ"),
            ("പൗരൻ", "പൌരൻ"),
            ("ഫേസ്\u{200c}ബുക്ക്", "ഫേസ്ബുക്ക്"),
            ("കൊടുക്കുക", "ക\u{d46}\u{d3e}ടുക്കുക"),
            ("വൈ-ഫൈ", "വൈഫൈ"),
        ],
    ),
    (
        "mr",
        &[
            ("१४ दिवस", "14 दिवस"),
            ("संपर्क", "सम्पर्क"),
            ("ॲप", "अॅप"),
            ("ॲप", "अ\u{200d}ॅप"),
            ("दुसऱ्या", "दुसर\u{94d}\u{200d}या"),
            ("हिंदी", "हिन्दी"),
            ("वाय-फाय", "वायफाय"),
        ],
    ),
    (
        "ms",
        &[
            ("e-mel", "emel"),
            ("Wi-Fi", "wifi"),
            ("kedua-dua", "keduadua"),
            ("re\u{ad}sit", "resit"),
            ("1,000 ringgit", "1000 ringgit"),
        ],
    ),
    (
        "nb",
        &[
            ("Størrelse", "storrelse"),
            ("størrelse", "stoerrelse"),
            ("Åpningstid", "apningstid"),
            ("åpningstid", "aapningstid"),
            ("e-post", "epost"),
        ],
    ),
    (
        "nl",
        &[("Ĳsje", "ijsje"), ("één", "een"), ("e-mail", "email"), ("foto’s", "fotos"), ("coördinatie", "coordinatie")],
    ),
    ("pl", &[("Żarówka", "zarowka"), ("Łódź", "lodz"), ("e-mail", "email"), ("wi-fi", "wifi")]),
    ("pt-BR", &[("Devolução", "devolucao"), ("e-mail", "email"), ("on-line", "online"), ("R$ 1.000", "1000")]),
    ("pt-PT", &[("Devolução", "devolucao"), ("e-mail", "email"), ("nº 14", "no 14"), ("wi-fi", "wifi")]),
    ("ro", &[("Țară", "ţară"), ("Știre", "şTire"), ("mâine", "maine"), ("e-mail", "email")]),
    (
        "ru",
        &[
            ("Ёлка", "елка"),
            ("йога", "и\u{306}ога"),
            ("Москва́", "москва"),
            ("вай-фай", "вайфай"),
            ("лампа GU10", "лампа GU 10"),
            ("N95", "n 95"),
        ],
    ),
    ("sk", &[("Žiarovka", "ziarovka"), ("ľahký", "lahky"), ("e-mail", "email"), ("wi-fi", "wifi")]),
    ("sl", &[("Žarnica", "zarnica"), ("čaša", "casa"), ("e-pošta", "epošta"), ("Đurđa", "djurdja")]),
    ("sq", &[("Çmimi", "cmimi"), ("pagesë", "pagese"), ("t’ju", "t'ju"), ("e-mail", "email"), ("wi-fi", "wifi")]),
    (
        "sr",
        &[
            ("Повраћај", "povracaj"),
            ("повраћај", "povraćaj"),
            ("povraćaj", "повраћај"),
            ("ђак", "djak"),
            ("ђак", "đak"),
            ("Сијалица", "sijalica"),
            ("њива", "njiva"),
            ("џем", "džem"),
            ("имејл 14", "imejl 14"),
        ],
    ),
    ("sv", &[("Återköp", "aterkop"), ("återköp", "aaterkoep"), ("e-post", "epost"), ("Wi-Fi", "wifi")]),
    (
        "sw",
        &[
            ("ng’ombe", "ng'ombe"),
            ("M-Pesa", "mpesa"),
            ("Wi-Fi", "wifi"),
            ("e-mail", "email"),
            ("1,000 shilingi", "1000 shilingi"),
        ],
    ),
    ("ta", &[("௧௪ நாட்கள்", "14 நாட்கள்"), ("கொடு", "க\u{bc6}\u{bbe}டு"), ("விள\u{200c}க்கு", "விளக்கு"), ("வை-ஃபை", "வைஃபை")]),
    (
        "te",
        &[
            ("౧౪ రోజులు", "14 రోజులు"),
            ("ఫేస్\u{200c}బుక్", "ఫేస్బుక్"),
            ("ఇన్\u{200c}వాయిస్", "ఇన్వాయిస్"),
            ("పైకం", "ప\u{c46}\u{c56}కం"),
            ("వై-ఫై", "వైఫై"),
        ],
    ),
    (
        "th",
        &[
            ("น้ำ", "น\u{e4d}\u{e49}า"),
            ("นำ", "น\u{e4d}า"),
            ("แปลง", "เเปลง"),
            ("๑๔ วัน", "14 วัน"),
            ("คืน\u{200b}เงิน", "คืนเงิน"),
        ],
    ),
    (
        "tr",
        &[
            ("KAYIT", "kayıt"),
            ("İade", "iade"),
            ("ışık", "isik"),
            ("Lumen’den", "Lumenden"),
            ("Lumen'den", "Lumen’den"),
            ("hâlâ", "hala"),
            ("e-posta", "eposta"),
        ],
    ),
    (
        "uk",
        &[
            ("м'яч", "м’яч"),
            ("м’яч", "мʼяч"),
            ("мʼяч", "м'яч"),
            ("м`яч", "мяч"),
            ("ґудзик", "гудзик"),
            ("її", "і\u{308}ї"),
            ("вай-фай", "вайфай"),
            ("комп＇ютер", "комп'ютер"),
        ],
    ),
    (
        "ur",
        &[
            ("کتاب", "كتاب"),
            ("واپسی", "واپسي"),
            ("گاہک", "گاھک"),
            ("ہفتہ", "هفته"),
            ("لیے", "لئے"),
            ("۱۴ دن", "14 دن"),
            ("۱۴ دن", "١٤ دن"),
            ("آرڈر", "ا\u{653}رڈر"),
            ("ای\u{200c}میل", "ای میل"),
            ("ضمانت", "ضمـــانت"),
            ("قابلِ واپسی", "قابل واپسی"),
        ],
    ),
    ("vi", &[("Đổi mật khẩu", "doi mat khau"), ("Ðổi", "đổi"), ("hoà", "hòa"), ("o\u{309}", "ỏ"), ("wi-fi", "wifi")]),
    (
        "zh-Hans",
        &[
            ("退货", "退貨"),
            ("发票", "發票"),
            ("电话", "電話"),
            ("ＬＥＤ灯", "LED燈"),
            ("wi-fi", "wifi"),
            ("１４天", "14天"),
            ("后台", "後臺"),
            ("看着", "看著"),
            ("说明", "説明"),
        ],
    ),
    (
        "zh-Hant",
        &[
            ("退貨", "退货"),
            ("發票", "发票"),
            ("電話", "电话"),
            ("裡面", "里面"),
            ("裏面", "里面"),
            ("臺灣", "台湾"),
            ("台灣", "臺灣"),
        ],
    ),
];

#[test]
fn each_finds_each_in_every_language() {
    let tags: Vec<String> = spoken().iter().map(ToString::to_string).collect();
    for tag in &tags {
        assert!(PAIRS.iter().any(|(known, _)| known == tag), "there are no pairs for {tag}");
    }
    let mut lost = Vec::new();
    for (tag, pairs) in PAIRS {
        for (one, other) in *pairs {
            for (title, query) in [(one, other), (other, one)] {
                let articles: Vec<_> = OTHERS.iter().copied().chain([(*title, "")]).collect();
                if site(tag, &articles)(query).first() != Some(&OTHERS.len()) {
                    lost.push(format!("{tag}: {query} in {title}"));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn what_is_not_the_same_is_not_found() {
    for (tag, title, query) in [
        // A word is taken apart only where one title has both parts, and put together only where somebody else does.
        ("en", "Add a lamp", "addon"),
        ("en", "10 lamps", "GU10"),
        // Japanese knows both characters, as different words.
        ("ja", "機", "机"),
        ("en", "10-20", "1020"),
    ] {
        let articles: Vec<_> = OTHERS.iter().copied().chain([(title, "")]).collect();
        assert!(!site(tag, &articles)(query).contains(&OTHERS.len()), "{tag}: {query} in {title}");
    }
}
