//! How sentences, asides and labels are put together in a language.

use crate::locale::Locale;

/// Marks that code puts between texts. What a translator can write stands in the texts themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Punctuation {
    /// What ends a sentence; empty in Thai and its neighbours.
    pub stop: &'static str,
    /// What is between two sentences.
    pub between_sentences: &'static str,
    /// What is between two words.
    pub between_words: &'static str,
    /// What is around an aside.
    pub brackets: [&'static str; 2],
    /// What is between a label and its value.
    pub colon: &'static str,
    /// What is between the parts of a bare list.
    pub comma: &'static str,
}

/// Latin, Cyrillic, Greek, Arabic, Hebrew, Korean and others.
const COMMON: Punctuation = Punctuation {
    stop: ".",
    between_sentences: " ",
    between_words: " ",
    brackets: [" (", ")"],
    colon: ": ",
    comma: ", ",
};
/// Chinese and Japanese: marks as wide as a character, and no spaces.
const WIDE: Punctuation = Punctuation {
    stop: "。",
    between_sentences: "",
    between_words: "",
    brackets: ["（", "）"],
    colon: "：",
    comma: "、",
};

/// Signs that end a sentence.
const ENDS: [char; 14] = ['.', '!', '?', '…', '。', '！', '？', '।', '॥', '؟', '۔', '։', '។', '៕'];
/// Signs that may stand after those: quotation marks, brackets, the end of an isolate.
const CLOSERS: [char; 8] = ['"', '”', '’', '»', '」', '』', ')', '\u{2069}'];

impl Punctuation {
    /// The marks of a language.
    pub fn of(locale: &Locale) -> Self {
        match locale.id().language.as_str() {
            "ja" | "zh" | "yue" => WIDE,
            "hi" | "bn" | "ne" | "as" => Punctuation { stop: "।", ..COMMON },
            "km" => Punctuation { stop: "។", ..COMMON },
            "th" | "lo" | "my" => Punctuation { stop: "", ..COMMON },
            "ar" | "fa" => Punctuation { comma: "، ", ..COMMON },
            "ur" => Punctuation { stop: "۔", comma: "، ", ..COMMON },
            "hy" => Punctuation { stop: "։", colon: "՝ ", ..COMMON },
            "fr" => Punctuation { colon: "\u{202f}: ", ..COMMON },
            _ => COMMON,
        }
    }

    /// Sentences as a text: each ends with a full stop, unless it ends with one or the like already. Empty ones are left
    /// out.
    pub fn sentences(&self, sentences: &[&str]) -> String {
        let sentences = sentences.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
        let ended = |text: &str| [text, if is_ended(text) { "" } else { self.stop }].concat();
        sentences.map(ended).collect::<Vec<_>>().join(self.between_sentences)
    }

    /// A text with an aside in brackets.
    pub fn aside(&self, text: &str, aside: &str) -> String {
        let [open, close] = self.brackets;
        [text, open, aside, close].concat()
    }
}

fn is_ended(text: &str) -> bool {
    text.trim_end_matches(CLOSERS).ends_with(ENDS)
}

/// Leaves out a full stop that comes after an inserted text which ends with one: `9:00 a.m..`. U+2069 ends an insertion.
pub(super) fn without_second_stop(mut text: String) -> String {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(".\u{2069}")).map(|at| from + at + 1) {
        let rest = text.get(at..).unwrap_or_default();
        let after = at + (rest.len() - rest.trim_start_matches('\u{2069}').len());
        if text.get(after..).is_some_and(|rest| rest.starts_with('.')) {
            text.remove(after);
        }
        from = after;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_put_together_as_in_the_language() {
        // locale | sentences | the text
        let cases = [
            ("en", ["Gone", "Choose another one."], "Gone. Choose another one."),
            ("en", ["Gone.", ""], "Gone."),
            ("en", ["", "  "], ""),
            ("en", ["By 9:00 a.m.", "Soon"], "By 9:00 a.m. Soon."),
            ("en", ["By \u{2068}9:00 a.m.\u{2069}", "Soon"], "By \u{2068}9:00 a.m.\u{2069} Soon."),
            ("de", ["Wer sagt „weg.“?", "Na (UTC+01:00)"], "Wer sagt „weg.“? Na (UTC+01:00)."),
            ("en-XA", ["[Gone]", "Now!"], "[Gone]. Now!"),
            ("ja", ["空きがなくなりました", "お選びください。"], "空きがなくなりました。お選びください。"),
            ("zh-HK", ["已無法預約", "請選擇其他時段"], "已無法預約。請選擇其他時段。"),
            ("hi-IN", ["स्लॉट खाली नहीं है", "दूसरा समय चुनें।"], "स्लॉट खाली नहीं है। दूसरा समय चुनें।"),
            ("bn", ["সময়টি খালি নেই", "অন্য সময় বেছে নিন"], "সময়টি খালি নেই। অন্য সময় বেছে নিন।"),
            ("km", ["ម៉ោងនេះលែងទំនេរហើយ", "សូមជ្រើសរើសម៉ោងផ្សេង។"], "ម៉ោងនេះលែងទំនេរហើយ។ សូមជ្រើសរើសម៉ោងផ្សេង។"),
            ("mr", ["ही वेळ मोकळी नाही", "दुसरी वेळ निवडा."], "ही वेळ मोकळी नाही. दुसरी वेळ निवडा."),
            ("ur-PK", ["یہ وقت خالی نہیں ہے", "کوئی اور وقت چنیں۔"], "یہ وقت خالی نہیں ہے۔ کوئی اور وقت چنیں۔"),
            ("th", ["เวลานี้ไม่ว่างแล้ว", "กรุณาเลือกเวลาอื่น"], "เวลานี้ไม่ว่างแล้ว กรุณาเลือกเวลาอื่น"),
            ("hy", ["Այս ժամն ազատ չէ", "Ընտրեք ուրիշը։"], "Այս ժամն ազատ չէ։ Ընտրեք ուրիշը։"),
            ("ar", ["هل انتهى؟", "اختر غيره"], "هل انتهى؟ اختر غيره."),
            ("ko", ["이미 찼습니다", "다른 시간을 골라 주세요"], "이미 찼습니다. 다른 시간을 골라 주세요."),
        ];
        for (tag, sentences, expected) in cases {
            assert_eq!(Punctuation::of(&Locale::parse(tag).unwrap()).sentences(&sentences), expected, "{tag}");
        }
    }

    #[test]
    fn an_aside_has_the_brackets_of_the_language() {
        for (tag, expected) in
            [("de", "9:00 (UTC)"), ("ja", "9:00（UTC）"), ("zh-Hant", "9:00（UTC）"), ("ko", "9:00 (UTC)")]
        {
            assert_eq!(Punctuation::of(&Locale::parse(tag).unwrap()).aside("9:00", "UTC"), expected, "{tag}");
        }
    }

    #[test]
    fn a_full_stop_stands_once() {
        let cases = [
            ("By \u{2068}9:00 a.m.\u{2069}.", "By \u{2068}9:00 a.m.\u{2069}"),
            ("By \u{2068}\u{2068}9:00 μ.μ.\u{2069}\u{2069}. Yes.", "By \u{2068}\u{2068}9:00 μ.μ.\u{2069}\u{2069} Yes."),
            ("\u{2068}a.\u{2069}. \u{2068}b.\u{2069}.", "\u{2068}a.\u{2069} \u{2068}b.\u{2069}"),
            ("\u{2068}a.\u{2069}, \u{2068}b\u{2069}.", "\u{2068}a.\u{2069}, \u{2068}b\u{2069}."),
            ("Wait...", "Wait..."),
        ];
        for (text, expected) in cases {
            assert_eq!(without_second_stop(text.to_owned()), expected);
        }
    }
}
