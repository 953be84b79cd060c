//! Letters, folded.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

use super::is_mark;

/// Folds case, width, compatibility forms, diacritics, kana, digits, and letters that keyboards and habits exchange.
///
/// Marks that make another letter of the alphabet in their script (Indic vowels, Thai tones, the kana's voicing) stay.
pub fn fold(word: &str, out: &mut String) {
    if word.is_ascii() {
        let from = out.len();
        out.push_str(word);
        if let Some(folded) = out.get_mut(from..) {
            folded.make_ascii_lowercase();
        }
        if word.contains(['\'', '"']) {
            out.retain(|c| c != '\'' && c != '"');
        }
        return;
    }
    let from = out.len();
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    for c in decomposed.chars().flat_map(char::to_lowercase) {
        letter(c, out);
    }
    if out.get(from..).is_some_and(|folded| folded.contains(is_of_clusters)) {
        let folded = clusters(out.get(from..).unwrap_or_default());
        out.truncate(from);
        out.push_str(&folded);
    }
}

fn letter(c: char, out: &mut String) {
    match c {
        'a'..='z' | '0'..='9' => out.push(c),
        'ı' => out.push('i'),
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'ł' => out.push('l'),
        'þ' => out.push_str("th"),
        'ħ' => out.push('h'),
        'ŋ' => out.push('n'),
        'ə' => out.push('e'),
        'ς' => out.push('σ'),
        // Cyrillic: letters that many keyboards lack; those of Kazakh as people type them on a Russian one. Its `і` is a
        // letter of its own in Ukrainian, so it stays.
        'ґ' | 'ғ' => out.push('г'),
        'ә' => out.push('а'),
        'қ' => out.push('к'),
        'ң' => out.push('н'),
        'ө' => out.push('о'),
        'ұ' | 'ү' => out.push('у'),
        'һ' => out.push('х'),
        // Arabic, as it is written from Cairo to Delhi: alef, yeh, kaf and heh, each one letter with several forms.
        'ٱ' => out.push('ا'),
        'ى' | 'ی' | 'ے' => out.push('ي'),
        'ک' | 'ڪ' => out.push('ك'),
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۃ' => out.push('ه'),
        // Yiddish ligatures.
        'װ' => out.push_str("וו"),
        'ױ' => out.push_str("וי"),
        'ײ' => out.push_str("יי"),
        // What belongs to no letter: tatweel, the Catalan dot, Armenian marks of tone, and what nobody sees.
        'ـ' | '·' | '՛' | '՜' | '՞' | '՟' => {}
        c if is_invisible(c) || is_apostrophe(c) || matches!(c, '״' | '"' | '”' | '“') => {}
        // Katakana to hiragana: the two blocks run in parallel, 0x60 apart. The small ka and ke of counters are `ka`.
        'ヵ' | 'ヶ' | 'ゕ' | 'ゖ' => out.push('か'),
        'ァ'..='ヶ' => out.push(char::from_u32(c as u32 - 0x60).unwrap_or(c)),
        // Two marks of Devanagari that people exchange or leave out.
        'ँ' => out.push('ं'),
        '\u{93c}' => {}
        'ৎ' => out.push_str("ত্"),
        // Marathi: a letter that was typed in two before it was one.
        'ॲ' => out.push_str("अॅ"),
        // Malayalam: consonants without a vowel, each typed as one letter or as a consonant with a sign.
        'ൺ' => out.push_str("ണ്"),
        'ൻ' => out.push_str("ന്"),
        'ർ' => out.push_str("ര്"),
        'ൽ' => out.push_str("ല്"),
        'ൾ' => out.push_str("ള്"),
        'ൿ' => out.push_str("ക്"),
        // Khmer: two letters for one vowel.
        'ឲ' => out.push('ឱ'),
        c if is_removable_mark(c) => {}
        c => out.push(digit(c).unwrap_or(c)),
    }
}

/// The ASCII digit for a decimal digit of any script.
fn digit(c: char) -> Option<char> {
    let is_digit = |c: char| CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber;
    if c.is_ascii() || !is_digit(c) {
        return None;
    }
    // Digits stand in tens, each script's together.
    let before = |steps: u32| char::from_u32(u32::from(c).checked_sub(steps)?);
    let value = (1..10).take_while(|steps| before(*steps).is_some_and(is_digit)).count();
    char::from_digit(u32::try_from(value).ok()?, 10)
}

/// Letters that are rewritten together with their neighbours.
fn is_of_clusters(c: char) -> bool {
    matches!(c, '\u{94d}' | '\u{acd}' | '\u{d57}' | 'เ' | '\u{e4d}' | '\u{ecd}' | '\u{17c1}' | '\u{17d2}')
}

/// Rewrites what has two spellings of several characters each.
fn clusters(word: &str) -> String {
    // Thai and Lao: e typed twice for ae, and the ring of am before the tone.
    let mut text = word.replace("เเ", "แ");
    // Malayalam: the vowel au in its old form, and in that of today.
    text = text.replace("\u{d46}\u{d57}", "\u{d57}");
    // Khmer: vowels typed in two, and the letters da and ta, which look alike below another.
    for (typed, meant) in
        [("\u{17c1}\u{17b6}", "\u{17c4}"), ("\u{17c1}\u{17b8}", "\u{17be}"), ("\u{17d2}ដ", "\u{17d2}ត")]
    {
        text = text.replace(typed, meant);
    }
    for (ring, tones) in [('\u{e4d}', '\u{e48}'..='\u{e4b}'), ('\u{ecd}', '\u{ec8}'..='\u{ecb}')] {
        for tone in tones {
            text = text.replace(&String::from_iter([ring, tone]), &String::from_iter([tone, ring]));
        }
    }
    // Devanagari, Gujarati: a nasal before a consonant of its own row is the same as the dot for it.
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let row = match c {
            'ङ' => Some('क'..='घ'),
            'ञ' => Some('च'..='झ'),
            'ण' => Some('ट'..='ढ'),
            'न' => Some('त'..='ध'),
            'म' => Some('प'..='भ'),
            'ઙ' => Some('ક'..='ઘ'),
            'ઞ' => Some('ચ'..='ઝ'),
            'ણ' => Some('ટ'..='ઢ'),
            'ન' => Some('ત'..='ધ'),
            'મ' => Some('પ'..='ભ'),
            _ => None,
        };
        let (joiner, dot) = if *c < 'અ' { ('\u{94d}', 'ं') } else { ('\u{acd}', 'ં') };
        let is_joined = chars.get(at + 1) == Some(&joiner);
        if is_joined && row.zip(chars.get(at + 2)).is_some_and(|(row, next)| row.contains(next)) {
            out.push(dot);
            at += 2;
        } else {
            out.push(*c);
            at += 1;
        }
    }
    out
}

/// Characters that change how a word looks or breaks, and not what it is: soft hyphens, joiners, marks of direction.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// What is typed for an apostrophe.
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '’'
            | '‘'
            | '‛'
            | 'ʼ'
            | 'ʻ'
            | 'ʹ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | 'ˈ'
            | '`'
            | '´'
            | '′'
            | '＇'
            | '׳'
            | '՚'
            | 'ꞌ'
    )
}

fn is_removable_mark(c: char) -> bool {
    is_mark(c)
        && matches!(
            CodePointMapData::<Script>::new().get(c),
            Script::Inherited
                | Script::Common
                | Script::Latin
                | Script::Greek
                | Script::Cyrillic
                | Script::Arabic
                | Script::Hebrew
        )
        && !matches!(c, '\u{3099}' | '\u{309a}')
}
