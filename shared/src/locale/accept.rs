//! `Accept-Language`, as it is sent.

use super::Locale;

/// The most languages that are looked at.
const MOST: usize = 32;

/// Reads an `Accept-Language` header (RFC 9110, section 12.5.4), most wanted first.
///
/// What programs write beside the standard is read as it is meant: a decimal comma (`de;q=0,8`), `Q=0.2`, `q=.5`, any
/// number of digits, weights beyond 1 (which are 1), tags as in [`Locale::meant`], `;` between languages. A weight that
/// is no number counts as none. A weight of 0 is no wish; what names no language is left out.
pub fn accept_language(header: &str) -> Vec<Locale> {
    let mut wanted: Vec<(f32, Locale)> = Vec::new();
    for item in items(header).into_iter().take(MOST) {
        if let Ok(locale) = Locale::meant(item.tag) {
            let weight = item.weight.as_deref().and_then(weight).unwrap_or(1.0);
            wanted.push((weight, locale));
        }
    }
    wanted.retain(|(weight, _)| *weight > 0.0);
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, locale)| locale).collect()
}

/// A language and the text of its weight.
struct Item<'h> {
    tag: &'h str,
    weight: Option<String>,
}

fn items(header: &str) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    for part in header.split(',') {
        let mut pieces = part.split(';').map(str::trim);
        let mut first = pieces.next().unwrap_or_default();
        if is_number(first) {
            // What follows a decimal comma.
            let whole = items.last_mut().and_then(|item| item.weight.as_mut());
            if let Some(whole) = whole.filter(|weight| is_number(weight)) {
                whole.extend([".", first]);
            }
            first = "";
        }
        // Whether a weight belongs to the last item: not where a comma stands before it.
        let mut has_item = false;
        for piece in std::iter::once(first).chain(pieces).filter(|piece| !piece.is_empty()) {
            match piece.split_once('=') {
                None => {
                    items.push(Item { tag: piece, weight: None });
                    has_item = true;
                }
                Some((name, value)) if has_item && name.trim().eq_ignore_ascii_case("q") => {
                    let weight = Some(value.trim().trim_matches('"').to_owned());
                    items.last_mut().into_iter().for_each(|item| item.weight.clone_from(&weight));
                }
                Some(_) => {}
            }
        }
    }
    items
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number that a weight begins with, at most 1.
fn weight(text: &str) -> Option<f32> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    text.get(..end)?.parse::<f32>().ok().map(|weight| weight.min(1.0))
}

#[cfg(test)]
mod tests {
    use super::accept_language;

    #[test]
    fn wishes_are_read_by_their_weight() {
        for (header, expected) in [
            ("de-CH, en;q=0.5, fr;q=0.9", "de-CH fr en"),
            ("*, en;q=0, , ;;;, q=1, ar ; q=0.2", "ar"),
            ("", ""),
            // Decimal commas.
            ("de;q=0,8", "de"),
            ("de;q=0,8,en;q=0,5", "de en"),
            ("en;q=0,5, de;q=0,8", "de en"),
            ("en;q=0,5;de;q=0,85", "de en"),
            ("fr;q=1,0, de", "fr de"),
            ("fr;q=0,0, de", "de"),
            ("8, de", "de"),
            // However the weight is written.
            ("fr;Q=0.2, de;Q=0.3", "de fr"),
            ("fr;q=.5, de;q=.6", "de fr"),
            ("fr;q=1.0000, de;q=0.99999", "fr de"),
            ("fr; q = 0.2 ,\tde ; q=0.3;", "de fr"),
            ("fr;q=\"0.2\", de;q=\"0.3\"", "de fr"),
            ("fr;q=0.2;level=1, de;level=1;q=0.3", "de fr"),
            ("ja;q=1.5, de", "ja de"),
            ("fr;q=0.2, ja;q=", "ja fr"),
            ("fr;q=0.2, ja;q=much", "ja fr"),
            ("ja;q=NaN, fr;q=inf", "ja fr"),
            ("ja;q=-1", "ja"),
            ("ja;q=0.000", ""),
            // However the language is.
            ("de_DE,zh_TW;q=0.8", "de-DE zh-TW"),
            ("pt_BR.UTF-8", "pt-BR"),
            ("C.UTF-8, fr", "fr"),
            ("zh-cmn-Hans, en-US@posix;q=0.5", "zh-Hans en-US"),
            ("de;en;q=0.5", "de en"),
            ("de;", "de"),
        ] {
            let read = accept_language(header).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            assert_eq!(read, expected, "{header}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_header_breaks_it(header in "[a-z0-9;,=.qQ _*-]{0,60}") {
            accept_language(&header);
        }
    }
}
