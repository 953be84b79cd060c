//! Every mail in every language, as it is sent: for who looks at them (`cargo xtask dev` shows them), and for `tests/mails.mjs`, which
//! reads them back with another implementation. Writes JSON to the standard output.

use nearhand_shared::culture::notes;
use nearhand_shared::locale::text::{Texts, plain, spoken};
use nearhand_shared::locale::time::date;
use nearhand_shared::mail::letter::{Enclosed, Letter, Rendered, Sheet};
use nearhand_shared::mail::{Purpose, greeting, mime};
use serde_json::json;

const REFERENCE: &str = "EU-7K3M-Q9X2";
const LINK: &str = "https://help.lumen.example/w/lumen/requests/EU-7K3M-Q9X2?locale=";

/// Whom they are to, by language; elsewhere Ana Novak.
const NAMES: [(&str, &str); 29] = [
    ("ar", "ليلى حداد"),
    ("bg", "Елена Петрова"),
    ("bn", "আনিকা রহমান"),
    ("el", "Ελένη Νικολάου"),
    ("fa", "مریم کریمی"),
    ("gu", "મીરા પટેલ"),
    ("he", "נועה לוי"),
    ("hi", "मीरा शर्मा"),
    ("hu", "Kovács Anna"),
    ("hy", "Անի Սարգսյան"),
    ("ja", "佐藤 花子"),
    ("ka", "ნინო ბერიძე"),
    ("kk", "Айгүл Серікова"),
    ("km", "សុខ ស្រីមុំ"),
    ("ko", "김민수"),
    ("mk", "Елена Петровска"),
    ("ml", "മീര നായർ"),
    ("mr", "मीरा देशपांडे"),
    ("ru", "Елена Петрова"),
    ("sr", "Јелена Петровић"),
    ("ta", "மீரா குமார்"),
    ("te", "రెడ్డి మీరా"),
    ("th", "มาลี ใจดี"),
    ("uk", "Олена Коваль"),
    // A name of other letters turns nothing.
    ("ur", "Ayesha Khan Jr."),
    ("vi", "Nguyễn Thị Lan"),
    ("zh", "陈小红"),
    ("zh-Hans", "陈小红"),
    ("zh-Hant", "陳小紅"),
];

fn main() {
    let (cultures, _) = notes::all();
    let mut mails = Vec::new();
    for locale in spoken() {
        let texts = Texts::new(locale, "");
        let sheet = Sheet { texts: &texts, brand: "Lumen & Söhne", accent: Some("#8a4b08"), reference: REFERENCE };
        let name = NAMES.iter().find(|(tag, _)| locale.to_string() == *tag).map_or("Ana Novak", |(_, name)| name);
        let greeting = greeting::to(&cultures, locale, None, name);
        let link = format!("{LINK}{locale}");
        // Words of that language, and some that are none.
        let words = [texts.get("request-title"), texts.get("mail-reply"), texts.get("request-title")].join(" ");
        let answer = format!("{words}\n\n> 1 < 2 & \"3\"\nFrom here\n.\n\n{words}");
        let files =
            [("Rechnung <7>.pdf".to_owned(), format!("https://help.lumen.example/files/lumen/{REFERENCE}/f1/1-s"))];
        let until = date(jiff::civil::date(2026, 12, 29), texts.locale());
        let enclosed = Enclosed { files: &files, until: &until };
        let all: [(&str, Purpose, Rendered); 5] = [
            ("answer", Purpose::Answer, sheet.answer(&greeting, "Mira", &answer, enclosed, &link)),
            ("received", Purpose::Received, sheet.received("", &words, &link)),
            ("rate", Purpose::Rate, sheet.rate(&greeting, &link)),
            ("notice", Purpose::Notice, sheet.notice(&words, &link)),
            ("news", Purpose::Notice, sheet.told(&words, &words, &link)),
        ];
        for (name, purpose, Rendered { subject, text, html, language }) in all {
            let letter = Letter {
                purpose,
                id: format!("{name}.{locale}@lumen.example"),
                name: "Lumen & Söhne".to_owned(),
                from: "help@lumen.example".to_owned(),
                to: "ana@mail.example".to_owned(),
                reply_to: "help+eu-7k3m-q9x2.k3m9@lumen.example".to_owned(),
                subject,
                text,
                html,
                language,
            };
            let raw = mime::message(&letter, jiff::Timestamp::UNIX_EPOCH, &["a@lumen.example".to_owned()]);
            mails.push(json!({
                "name": name, "locale": locale.to_string(), "dir": locale.dir(), "greeting": plain(&greeting), "subject": letter.subject,
                "text": letter.text, "html": letter.html, "raw": raw,
            }));
        }
    }
    println!("{}", json!(mails));
}
