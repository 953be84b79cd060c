//! Characters of East Asian writing.

use icu_properties::props::{EastAsianWidth, GeneralCategory, Script};
use icu_properties::{CodePointMapData, props::GeneralCategoryGroup};

/// Whether it is a letter or sign of Chinese, Japanese or Korean writing, punctuation aside.
pub fn is_east_asian(c: char) -> bool {
    is_wide(c) && !is_punctuation(c)
}

/// Whether a line may end before or after it without a gap: han, kana and what is as wide, but not hangul, which has
/// spaces between its words.
pub fn is_gapless(c: char) -> bool {
    is_wide(c) && CodePointMapData::<Script>::new().get(c) != Script::Hangul && !is_emoji(c)
}

/// Whether it is punctuation as CommonMark has it.
pub fn is_punctuation(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Punctuation.contains(category) || GeneralCategoryGroup::Symbol.contains(category)
}

/// Whether it is punctuation as wide as a letter of East Asia, which has its own gap: `。`, `「`.
pub fn is_wide_punctuation(c: char) -> bool {
    is_wide(c) && is_punctuation(c) && !is_emoji(c)
}

fn is_wide(c: char) -> bool {
    !c.is_ascii()
        && matches!(
            CodePointMapData::<EastAsianWidth>::new().get(c),
            EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth
        )
}

/// Pictures are as wide, but stand beside words of any language.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}')
}
