//! Whom mails are to that nobody gets: in each language somebody whose name is written as names are there.

use crate::locale::Locale;

/// By language; elsewhere Ana Novak.
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

/// The name of whoever reads mails in a locale.
pub fn name_in(locale: &Locale) -> &'static str {
    let (tag, language) = (locale.to_string(), locale.id().language.to_string());
    let of = |wanted: &str| NAMES.iter().find(|(tag, _)| *tag == wanted).map(|(_, name)| *name);
    of(&tag).or_else(|| of(&language)).unwrap_or("Ana Novak")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_or_script_without_a_name_of_its_own_has_that_of_the_language() {
        for (tag, name) in [("zh-Hant", "陳小紅"), ("zh-Hans", "陈小红"), ("ja-JP", "佐藤 花子"), ("sv", "Ana Novak")]
        {
            assert_eq!(name_in(&Locale::parse(tag).unwrap()), name, "{tag}");
        }
    }
}
