//! Every mail in every language, as it is sent: for `tests/mails.mjs`, which reads them back with another implementation. Writes JSON to the standard output.

use nearhand_shared::content::site::Picture;
use nearhand_shared::culture::notes;
use nearhand_shared::locale::text::{Texts, plain, spoken};
use nearhand_shared::locale::time::date;
use nearhand_shared::mail::letter::{Enclosed, Letter, Rendered, Sheet};
use nearhand_shared::mail::letterhead::Logo;
use nearhand_shared::mail::samples::name_in;
use nearhand_shared::mail::{Purpose, greeting, mime};
use serde_json::json;

const REFERENCE: &str = "EU-7K3M-Q9X2";
const LOGO: &str =
    "https://help.lumen.example/files/lumen/0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a.png";
const LINK: &str = "https://help.lumen.example/w/lumen/requests/EU-7K3M-Q9X2?locale=";

fn main() {
    let (cultures, _) = notes::all();
    let picture = Picture {
        name: "0a".repeat(32),
        ending: "png".to_owned(),
        width: 40,
        height: 40,
        is_name: false,
        is_clear: false,
    };
    let logo = Some(Logo { picture: &picture, src: LOGO });
    let mut mails = Vec::new();
    for locale in spoken() {
        let texts = Texts::new(locale, "");
        let sheet =
            Sheet { texts: &texts, brand: "Lumen & Söhne", accent: Some("#8a4b08"), logo, reference: REFERENCE };
        let name = name_in(locale);
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
