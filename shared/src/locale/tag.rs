//! Language tags as people and programs write them.
//!
//! [`well_formed`] makes of every tag that BCP 47 allows one that ICU4X can read: it knows neither extended languages
//! (`zh-cmn-Hans`) nor the irregular tags of before. [`meant`] reads beyond the standard what is meant all the same:
//! `de_DE`, `pt_BR.UTF-8`, `sr_RS@latin`, `zh-CHT`, `jp`.

use std::borrow::Cow;

/// Tags that were registered before there were rules, and that by the rules of today say nothing or something else
/// (RFC 5646, section 2.2.8), with what they are written as now. Those that follow the rules CLDR knows.
const IRREGULAR: [(&str, &str); 19] = [
    ("en-gb-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    // "A default where nobody asked for a language": its texts are English (RFC 2277, section 4.5).
    ("i-default", "en"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", "see"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-be-fr", "sfb"),
    ("sgn-be-nl", "vgt"),
    ("sgn-ch-de", "sgg"),
    // By the rules it would be `min`, which is spoken in Sumatra.
    ("zh-min", "nan"),
];

/// The languages that have extended languages: what follows one of them in three letters is the language itself.
const EXTENDED: [&str; 8] = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"];

/// Codes that are no language's but that people write for one: mostly a country's. Codes that are a language's (`se`,
/// `tw`) mean that language.
const MISTAKEN: [(&str, &str); 10] = [
    ("cn", "zh-CN"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("ua", "uk"),
    ("vn", "vi"),
    // .NET's names of before.
    ("zh-chs", "zh-Hans"),
    ("zh-cht", "zh-Hant"),
];

/// A POSIX modifier that names a script, with that script.
const SCRIPTS: [(&str, &str); 4] =
    [("latin", "Latn"), ("cyrillic", "Cyrl"), ("devanagari", "Deva"), ("arabic", "Arab")];

/// A well-formed tag in words that ICU4X knows; any other text as it is.
pub fn well_formed(tag: &str) -> Cow<'_, str> {
    let known = IRREGULAR.iter().find(|(irregular, _)| tag.eq_ignore_ascii_case(irregular));
    if let Some((_, now)) = known {
        return Cow::Borrowed(now);
    }
    let mut parts = tag.split('-');
    let (Some(language), Some(extended)) = (parts.next(), parts.next()) else { return Cow::Borrowed(tag) };
    if !EXTENDED.iter().any(|of| language.eq_ignore_ascii_case(of)) || !is_extended(extended) {
        return Cow::Borrowed(tag);
    }
    // Two more may follow by the grammar, and none has ever been registered but for `zh-min-nan`, which is `nan`.
    let (last, rest) = after_extended(extended, parts);
    Cow::Owned([last].into_iter().chain(rest).collect::<Vec<_>>().join("-"))
}

/// The last of up to three extended languages, and what follows them.
fn after_extended<'t>(first: &'t str, parts: impl Iterator<Item = &'t str>) -> (&'t str, Vec<&'t str>) {
    let rest: Vec<&str> = parts.collect();
    let more = rest.iter().take(2).take_while(|part| is_extended(part)).count();
    let last = more.checked_sub(1).and_then(|at| rest.get(at)).copied().unwrap_or(first);
    (last, rest.into_iter().skip(more).collect())
}

fn is_extended(part: &str) -> bool {
    part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The tag that a text means: its parts by their shapes, whatever stands between them. What has no part's shape, and
/// all from the first extension on, is left out. It may still name no language.
pub fn meant(text: &str) -> String {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ';' | ',' | '"' | '\'' | '-' | '_'));
    // POSIX: language_REGION.encoding@modifier. Some browsers hand that on ("en-US@posix").
    let (text, modifier) = text.split_once('@').unwrap_or((text, ""));
    let text = text.split('.').next().unwrap_or_default();
    let spelt = text.split(['-', '_', '#', ' ']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let mistaken = |tag: &str| {
        let (head, rest) = tag.split_once('-').unwrap_or((tag, ""));
        let whole = MISTAKEN.iter().find(|(code, _)| tag.eq_ignore_ascii_case(code)).map(|(_, now)| (*now).to_owned());
        let of_head = || {
            let (_, now) = MISTAKEN.iter().find(|(code, _)| head.eq_ignore_ascii_case(code))?;
            Some([now.split('-').next().unwrap_or(now), rest].join("-"))
        };
        whole.or_else(of_head)
    };
    let spelt = mistaken(&spelt).unwrap_or(spelt);
    let spelt = well_formed(&spelt);
    let mut parts = spelt.split('-');
    let language = parts.next().unwrap_or_default();
    let (mut script, mut region, mut variants) = ("", "", Vec::new());
    for part in parts.take_while(|part| part.len() > 1) {
        let is_of = |is: fn(&u8) -> bool| part.bytes().all(|byte| is(&byte));
        match part.len() {
            4 if is_of(u8::is_ascii_alphabetic) => first(&mut script, part),
            2 if is_of(u8::is_ascii_alphabetic) => first(&mut region, part),
            3 if is_of(u8::is_ascii_digit) => first(&mut region, part),
            5..=8 if is_of(u8::is_ascii_alphanumeric) => variants.push(part),
            4 if part.starts_with(|c: char| c.is_ascii_digit()) && is_of(u8::is_ascii_alphanumeric) => {
                variants.push(part)
            }
            _ => {}
        }
    }
    if let Some((_, named)) = SCRIPTS.iter().find(|(name, _)| modifier.eq_ignore_ascii_case(name)) {
        first(&mut script, named);
    } else if modifier.eq_ignore_ascii_case("valencia") {
        variants.push(modifier);
    }
    let parts = [language, script, region].into_iter().filter(|part| !part.is_empty());
    parts.chain(variants).collect::<Vec<_>>().join("-")
}

fn first<'t>(place: &mut &'t str, part: &'t str) {
    if place.is_empty() {
        *place = part;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Locale;

    #[test]
    fn every_well_formed_tag_is_read() {
        for (tag, canonical) in [
            ("iw", "he"),
            ("in", "id"),
            ("ji", "yi"),
            ("jw", "jv"),
            ("mo", "ro"),
            ("sh", "sr-Latn"),
            ("tl", "fil"),
            ("no", "no"),
            ("ZH-hans-cn", "zh-Hans-CN"),
            ("zh-cmn-Hans", "zh-Hans"),
            ("zh-cmn-Hant-TW", "zh-Hant-TW"),
            ("ZH-CMN", "zh"),
            ("cmn-Hans", "zh-Hans"),
            ("zh-yue", "yue"),
            ("zh-yue-HK", "yue-HK"),
            ("zh-min-nan", "nan"),
            ("zh-min-nan-Hant-TW", "nan-Hant-TW"),
            ("zh-min", "nan"),
            ("zh-guoyu", "zh"),
            ("zh-hakka", "hak"),
            ("zh-xiang", "hsn"),
            ("ar-arb", "ar"),
            ("ar-arz-EG", "arz-EG"),
            ("ms-zsm", "ms"),
            ("sw-swh", "sw"),
            ("uz-uzn", "uz"),
            ("lv-lvs", "lv"),
            ("sgn-ase", "ase"),
            ("sgn-gsg-DE", "gsg-DE"),
            ("sgn-BE-FR", "sfb"),
            ("i-klingon", "tlh"),
            ("I-LUX", "lb"),
            ("i-default", "en"),
            ("no-bok", "nb"),
            ("no-nyn", "nn"),
            ("art-lojban", "jbo"),
            ("cel-gaulish", "xtg"),
            ("en-GB-oed", "en-GB-oxendict"),
            ("en-u-ca-buddhist", "en"),
            ("de-CH-1996", "de-CH-1996"),
            ("es-419", "es-419"),
            ("deu", "de"),
            ("fre-FR", "fr-FR"),
            ("en-UK", "en-GB"),
        ] {
            assert_eq!(Locale::parse(tag).map(|locale| locale.to_string()).as_deref(), Ok(canonical), "{tag}");
            assert_eq!(Locale::meant(tag).map(|locale| locale.to_string()).as_deref(), Ok(canonical), "{tag}");
        }
    }

    #[test]
    fn what_is_no_tag_is_read_as_it_is_meant() {
        for (text, canonical) in [
            ("de_DE", "de-DE"),
            ("zh_TW", "zh-TW"),
            ("zh_Hans_CN", "zh-Hans-CN"),
            ("zh_TW_#Hant", "zh-Hant-TW"),
            ("sr__#Latn", "sr-Latn"),
            ("pt_BR.UTF-8", "pt-BR"),
            ("de_DE@euro", "de-DE"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("uz_UZ.utf8@cyrillic", "uz-Cyrl-UZ"),
            ("ca_ES@valencia", "ca-ES-valencia"),
            ("en-US@posix", "en-US"),
            ("  fr  ", "fr"),
            ("fr-", "fr"),
            ("fr;", "fr"),
            ("de--AT", "de-AT"),
            ("\"it\"", "it"),
            ("en-USA", "en"),
            ("deu-DEU", "de"),
            ("zh-CHS", "zh-Hans"),
            ("zh_CHT", "zh-Hant"),
            ("jp", "ja"),
            ("jp-JP", "ja-JP"),
            ("cn", "zh-CN"),
            ("cn-TW", "zh-TW"),
            ("kr", "ko"),
            ("cz_CZ", "cs-CZ"),
            ("gr", "el"),
            ("de-x-formal", "de"),
            ("de-x", "de"),
            ("en-a", "en"),
            ("en-GB-@@@", "en-GB"),
            ("zh-cmn_Hans", "zh-Hans"),
            ("no_NO_NY", "no-NO"),
        ] {
            assert_eq!(Locale::meant(text).map(|locale| locale.to_string()).as_deref(), Ok(canonical), "{text}");
        }
        for bad in [
            "",
            "und",
            "e",
            "english!",
            "../..",
            "\u{0}",
            "*",
            "C",
            "C.UTF-8",
            "POSIX",
            "x-klingon",
            "i-enochian",
            "日本語",
        ] {
            assert!(Locale::meant(bad).is_err(), "{bad:?} was taken");
        }
        for strange in ["de_DE", "jp_JP", "pt_BR.UTF-8", "en-USA"] {
            assert!(Locale::parse(strange).is_err(), "{strange:?} is no tag by the standard");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_meant_is_a_tag(text in "\\PC{0,30}") {
            if let Ok(locale) = Locale::meant(&text) {
                proptest::prop_assert_eq!(Locale::parse(&locale.to_string()), Ok(locale));
            }
        }
    }
}
