//! Extensions: "ext. 136", "x136", "доб. 5", "内線136". They are kept beside a number and never dialled as part of it.

use super::plain::plain;

/// The most digits of an extension.
const MOST_DIGITS: usize = 11;

/// What stands before an extension, in the languages of the widget and on phones.
const LABELS: &[&str] = &[
    "#",
    ",",
    "x",
    "p",
    "w",
    "ext",
    "extn",
    "xtn",
    "extens",
    "extension",
    "extension no",
    "extensión",
    "extensão",
    "int",
    "intern",
    "interna",
    "internal",
    "interno",
    "anexo",
    "ramal",
    "poste",
    "post",
    "toestel",
    "tst",
    "app",
    "apparat",
    "durchwahl",
    "dw",
    "nebenstelle",
    "nst",
    "anknytning",
    "ankn",
    "linje",
    "lokal",
    "lok",
    "alanumero",
    "alanro",
    "siseliin",
    "vidinis",
    "vid",
    "iekšējais",
    "iekš",
    "papildu",
    "wew",
    "wewn",
    "wewnętrzny",
    "linka",
    "klapka",
    "klap",
    "mellék",
    "interior",
    "доб",
    "добавочный",
    "внутр",
    "внутренний",
    "вн",
    "внутрішній",
    "вътр",
    "вътрешен",
    "локал",
    "лок",
    "εσωτ",
    "εσωτερικό",
    "dahili",
    "máy lẻ",
    "số lẻ",
    "ต่อ",
    "内線",
    "內線",
    "分機",
    "分机",
    "轉",
    "转",
    "내선",
    "구내",
    "שלוחה",
    "تحويلة",
    "داخلی",
    "एक्सटेंशन",
    "এক্সটেনশন",
    "நீட்டிப்பு",
];

/// The digits of an extension that is written in words; `None` where the text is anything else.
pub(super) fn read(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    LABELS
        .iter()
        .filter_map(|label| lower.strip_prefix(&plain(label)))
        .find_map(|after| digits(after.trim_start_matches([' ', '.', ':', '=', ',', '#', '-', '/'])).ok())
}

/// The digits of an extension.
///
/// # Errors
/// The first character that is none.
pub(super) fn digits(text: &str) -> Result<String, char> {
    let text = text.trim_end_matches([' ', '#', ')', ']', '.']);
    let mut digits = String::new();
    for c in text.chars().filter(|c| !matches!(c, ' ' | '-' | '.')) {
        if !c.is_ascii_digit() || digits.len() == MOST_DIGITS {
            return Err(c);
        }
        digits.push(c);
    }
    if digits.is_empty() { Err(text.chars().next().unwrap_or('#')) } else { Ok(digits) }
}
