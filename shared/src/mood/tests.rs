//! Every language's words can be read, and cases by language: `cases/<language>.tsv`.

use super::format::read;
use super::lexicon::LANGUAGES;
use super::*;
use crate::locale::Locale;
use crate::locale::text::spoken;

fn lexicon(tag: &str) -> &'static Lexicon {
    Lexicon::of(&Locale::parse(tag).unwrap()).unwrap()
}

fn judged(tag: &str, message: &str) -> Verdict {
    judge(message, lexicon(tag), Context::default())
}

macro_rules! cases {
    ($($tag:literal)*) => { &[$(($tag, include_str!(concat!("cases/", $tag, ".tsv")))),*] };
}

/// By language, as people of it complain, and as they ask.
const CASES: &[(&str, &str)] = cases!(
    "af"
    "ar"
    "az"
    "ca"
    "cs"
    "de"
    "el"
    "en"
    "es"
    "eu"
    "fa"
    "fil"
    "fr"
    "gl"
    "gu"
    "he"
    "hi"
    "hy"
    "id"
    "it"
    "ja"
    "ka"
    "kk"
    "km"
    "ko"
    "mk"
    "ml"
    "mr"
    "ms"
    "nl"
    "pl"
    "pt-BR"
    "ru"
    "sl"
    "sq"
    "sv"
    "sw"
    "te"
    "th"
    "tr"
    "uk"
    "ur"
    "vi"
    "zh-Hans"
);

#[test]
fn cases_are_judged_as_people_would() {
    let mut wrong = Vec::new();
    for (tag, cases) in CASES.iter().copied() {
        let mut many = [0, 0];
        for case in cases.lines() {
            let (expected, message) = case.split_once('\t').unwrap();
            let verdict = judged(tag, message);
            many[usize::from(expected == "upset")] += 1;
            if verdict.is_upset != (expected == "upset") {
                wrong.push(format!("{tag} {expected} {}: {message} {:?}", verdict.score, verdict.fired));
            }
        }
        assert!(many.iter().all(|many| *many >= 10), "{tag} has {many:?} cases");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_of_the_widget_has_words_that_can_be_read() {
    for locale in spoken() {
        assert!(Lexicon::of(locale).is_some(), "{locale}");
    }
    for (language, text) in LANGUAGES {
        let (lines, bad) = read(text);
        assert!(bad.is_empty(), "{language}: lines {bad:?}");
        let classes = lines.iter().filter_map(|line| match line {
            format::Line::Entries(Meaning::Complaint(class, _), entries) => Some((*class, entries)),
            _ => None,
        });
        let mut many = 0;
        let mut named = std::collections::BTreeSet::new();
        for (class, entries) in classes {
            named.insert(class);
            many += entries.len();
            for entry in entries {
                assert!(lexicon(language).can_find(entry), "{language}: {entry}");
            }
        }
        assert_eq!(named.len(), Class::ALL.len(), "{language} lacks classes");
        assert!(many >= 150, "{language} has {many} entries");
    }
    assert!(Lexicon::of(&Locale::parse("tlh").unwrap()).is_none());
}

#[test]
fn what_is_denied_or_an_idiom_does_not_count() {
    // A language, something that is upset, and the same denied, in the order of the language.
    let cases = [
        ("en", "I am angry.", "I am not angry."),
        ("en", "I was happy, but now I am very angry.", "I am happy, and not at all angry."),
        ("en", "Your clerk was rude.", "Your clerk was never rude."),
        ("de", "Ich bin verärgert und sauer.", "Ich bin nicht verärgert und nicht sauer."),
        ("de", "Das ist eine Katastrophe.", "Das ist keine Katastrophe."),
        ("fr", "Je suis en colère.", "Je ne suis pas en colère."),
        ("es", "Es un desastre.", "No es un desastre."),
        ("it", "È un disastro.", "Non è un disastro."),
        ("ru", "Это катастрофа.", "Это не катастрофа."),
        ("pl", "To tragedia.", "To nie tragedia."),
        ("tr", "Bu bir felaket.", "Bu bir felaket değil."),
        ("ja", "怒っています。", "怒っていません。"),
        ("ja", "対応は最悪です。", "対応は最悪ではない。"),
        ("ko", "정말 최악입니다.", "최악은 아니에요."),
        ("zh-Hans", "真的很过分。", "并不过分。"),
        ("hi", "मैं बहुत गुस्सा हूँ।", "मैं गुस्सा नहीं हूँ।"),
        ("fa", "من عصبانی هستم.", "من عصبانی نیستم."),
        ("th", "โกรธมาก", "ไม่ได้โกรธ"),
        ("fi", "Olen raivoissani.", "En ole raivoissani."),
        ("he", "אני זועם.", "אני לא זועם."),
        ("af", "Dit is ’n skande.", "Dit is nie ’n skande nie."),
        ("km", "ខ្ញុំខឹងណាស់។", "ខ្ញុំមិនខឹងទេ។"),
        ("ms", "Saya sangat marah.", "Saya tidak marah."),
        ("ur", "مجھے بہت غصہ ہے۔", "مجھے غصہ نہیں ہے۔"),
    ];
    for (tag, upset, denied) in cases {
        assert!(judged(tag, upset).is_upset, "{tag}: {upset} {:?}", judged(tag, upset));
        assert!(!judged(tag, denied).is_upset, "{tag}: {denied} {:?}", judged(tag, denied));
    }
    for (tag, idiom) in [
        ("en", "No problem at all, not a bad lamp, and I have no complaints."),
        ("de", "Kein Problem, halb so schlimm, das ist gar nicht schlecht."),
        ("fr", "Pas de souci, ce n'est pas grave, c'est pas mal."),
        ("ja", "問題ありません。悪くないです。"),
        ("pl", "Nie ma problemu, jest nieźle."),
    ] {
        assert_eq!(judged(tag, idiom).score, 0, "{tag}: {idiom} {:?}", judged(tag, idiom));
    }
    // Praise that is denied complains; a comma ends what a "no" denies.
    assert_eq!(judged("en", "I am not pleased.").fired.len(), 1);
    assert!(judged("en", "No, this is outrageous.").is_upset);
    // What denies twice denies.
    assert!(judged("es", "No vuelvo nunca más.").is_upset && judged("it", "Non comprerò mai più da voi.").is_upset);
}

#[test]
fn each_class_is_told_with_the_words_as_they_are_written() {
    let cases = [
        ("en", "What a piece of JUNK", "piece of JUNK", Class::Defect),
        ("en", "I'm still\nwaiting", "still waiting", Class::Late),
        ("en", "You took my money.", "took my money", Class::MoneyBack),
        ("en", "the THIRD time", "THIRD time", Class::Repeated),
        ("de", "so eine Frechheit, dreiste Lügner", "Frechheit", Class::Anger),
        ("de", "Inkompetenz!", "Inkompetenz", Class::Rude),
        ("ja", "消費生活センターに相談します", "消費生活センター", Class::Legal),
        ("zh-Hant", "我要去消費者保護委員會投訴", "消費者保護", Class::Legal),
        ("zh-Hant", "給你們差評", "差評", Class::PublicThreat),
        ("sr", "Никада више код вас", "Никада више", Class::Leaving),
        ("de", "nie wieder", "nie wieder", Class::Leaving),
        ("de", "Ich bin enttaeuscht", "enttaeuscht", Class::Anger),
        ("en", "Youre liars, I wont be coming back", "wont be coming back", Class::Leaving),
        ("fr", "Ça ne marche toujours pas", "toujours pas", Class::Late),
    ];
    for (tag, message, text, class) in cases {
        let fired = judged(tag, message).fired;
        assert!(fired.contains(&Fired { text: text.to_owned(), class: Some(class) }), "{tag}: {message} {fired:?}");
    }
    for class in Class::ALL {
        assert_eq!(Class::named(class.as_str()), Some(class));
    }
}

#[test]
fn what_is_known_adds_to_words_and_is_nothing_without_them() {
    let known = |unanswered, is_overdue| Context { unanswered, is_overdue };
    let judge = |message, context| judge(message, lexicon("en"), context);
    for message in ["Any news?", "", "   ", "\u{200b}", "12345"] {
        assert!(!judge(message, known(9, true)).is_upset, "{message:?}");
    }
    let message = "When do I get my refund? I am waiting";
    assert!(!judge(message, Context::default()).is_upset);
    assert!(judge(message, known(2, true)).is_upset);
    assert_eq!(judge(message, known(2, true)).score - judge(message, Context::default()).score, 3);
    assert!(UNANSWERED.iter().all(|points| points + OVERDUE < UPSET));
    // Joy is loud as well.
    assert_eq!(judge("THANK YOU SO MUCH FOR THIS LAMP!!!!!", Context::default()).score, 0);
}

#[test]
fn a_shop_adds_words_and_takes_some_away() {
    let en = Locale::parse("en").unwrap();
    let own = Own {
        add: vec![(Class::Leaving, "off to Fulda".to_owned()), (Class::Anger, "grumpf*".to_owned())],
        remove: vec!["Killer Lamp".to_owned(), "nightmare".to_owned()],
    };
    let lexicon = Lexicon::with(&en, &own).unwrap();
    let is_upset = |message| judge(message, &lexicon, Context::default()).is_upset;
    assert!(is_upset("I'm OFF to Fulda!") && is_upset("grumpfily yours"));
    assert!(!is_upset("The nightmare pillow, and the killer lamp") && is_upset("The worst lamp"));
    assert!(judged("en", "What a nightmare").is_upset && !judged("en", "off to Fulda").is_upset);
    let json = serde_json::to_string(&own).unwrap();
    assert_eq!(serde_json::from_str::<Own>(&json).unwrap(), own);
    assert!(serde_json::from_str::<Own>(r#"{"add":[["furious","x"]]}"#).is_err());
    assert!(["", "…", "..", " .. x", "!!"].iter().all(|words| !lexicon.can_find(words)) && lexicon.can_find("x .. y"));
}

#[test]
fn room_within_a_phrase_is_bounded_by_the_sentence() {
    assert_eq!(judged("de", "Sie hätte gestern wohl kommen sollen").fired.len(), 1);
    assert_eq!(judged("de", "Sie hätte gestern um acht Uhr in der Früh kommen sollen").fired.len(), 0);
    assert_eq!(judged("de", "Wie er hätte. Wir sollen").fired.len(), 0);
}

#[test]
fn a_long_message_is_judged_in_every_language() {
    for (tag, cases) in CASES.iter().copied() {
        let all: String = cases.lines().filter_map(|case| case.split('\t').nth(1)).collect();
        let long: String = all.chars().cycle().take(4_000).collect();
        assert!(judge(&long, lexicon(tag), Context::default()).is_upset, "{tag}");
    }
}

proptest::proptest! {
    #[test]
    fn no_message_breaks_it(message in "(\\PC|[a-zA-Z .!?\u{200d}\n’'だ不안ไम])*", language in 0..LANGUAGES.len()) {
        let verdict = judged(LANGUAGES[language].0, &message);
        proptest::prop_assert!(verdict.score >= 0);
        proptest::prop_assert!(verdict.fired.iter().all(|fired| !fired.text.contains(['\n', '\t', ','])));
    }

    #[test]
    fn what_surrounds_words_changes_nothing(
        picks in proptest::collection::vec(0..4_000_usize, 0..40), language in 0..LANGUAGES.len(),
    ) {
        let (tag, text) = LANGUAGES[language];
        let words: Vec<&str> = text.split([',', ':', '\n']).collect();
        let message: Vec<&str> = picks.iter().map(|pick| words[pick % words.len()]).collect();
        let message = message.join(" ");
        proptest::prop_assert_eq!(judged(tag, &message), judged(tag, &format!("  {message} \n\n")));
    }

    #[test]
    fn no_words_of_a_shop_break_it(added in "\\PC{0,30}", removed in "[a-z*. ]{0,20}", message in "\\PC{0,60}") {
        let own = Own { add: vec![(Class::Late, added)], remove: vec![removed] };
        let lexicon = Lexicon::with(&Locale::parse("nl").unwrap(), &own).unwrap();
        judge(&message, &lexicon, Context::default());
    }
}
