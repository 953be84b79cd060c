//! How a message is built: who complains tells what happened, with dates and with what was promised; who asks asks.

/// What it adds to words that count that a message tells, and asks nothing; that it has a date or two; that it quotes.
const TELLS: i32 = 2;
const STATES: i32 = 1;
const DATES: i32 = 1;
const QUOTES: i32 = 1;
/// What it takes away that it ends by asking.
const ASKS: i32 = 1;

/// What the manner of a message adds to its words.
pub fn manner(message: &str) -> i32 {
    let message = message.trim_end();
    let is_question = |c: char| matches!(c, '?' | '？' | '؟' | '՞');
    // The Greek question mark is typed as a semicolon, with which nobody else ends. The Armenian one stands on the word that
    // is asked, and its sentence ends as others do.
    let last = message.trim_end_matches('։').rsplit('։').next().unwrap_or_default();
    let ends_asking = message.ends_with(is_question) || message.ends_with([';', '\u{37e}']) || last.contains('՞');
    let asks = ends_asking || message.contains(is_question);
    let tells = match sentences(message) {
        _ if asks => 0,
        0 => 0,
        1 => STATES,
        _ => TELLS,
    };
    let dates = if numbers(message) >= 2 { DATES } else { 0 };
    let quotes = if message.contains(['"', '„', '“', '«', '「', '『']) { QUOTES } else { 0 };
    let asked = if ends_asking { ASKS } else { 0 };
    tells + dates + quotes - asked
}

/// How many sentences end as statements do.
fn sentences(message: &str) -> usize {
    let is_end = |c: char| matches!(c, '.' | '。' | '．' | '।' | '॥' | '։' | '۔' | '។' | '៕' | '…');
    let parts = message.split(|c: char| is_end(c) || matches!(c, '!' | '！'));
    let parts: Vec<&str> = parts.filter(|part| part.contains(char::is_alphabetic)).collect();
    let ends = message.matches(is_end).count();
    // “Hello.” and “Thanks.” tell nothing. One that stands alone is no greeting.
    let greets =
        [parts.first(), parts.last()].into_iter().flatten().filter(|part| parts.len() > 1 && is_greeting(part));
    parts.len().min(ends).saturating_sub(greets.count())
}

/// Whether a sentence is as short as a greeting or thanks: a word, or, where words are written without spaces, five letters.
fn is_greeting(sentence: &str) -> bool {
    let mut words = sentence.split_whitespace();
    let is_one = words.next().is_some() && words.next().is_none();
    let is_joined = |c: char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    is_one && (!sentence.contains(is_joined) || sentence.trim().chars().count() <= 5)
}

/// How many numbers it has.
fn numbers(message: &str) -> usize {
    message.split(|c: char| !c.is_numeric()).filter(|part| !part.is_empty()).count()
}

#[cfg(test)]
mod tests {
    use super::manner;

    #[test]
    fn who_tells_is_told_from_who_asks() {
        for (message, expected) in [
            ("Where is my lamp?", -1),
            ("Πού είναι; Πότε θα έρθει;", -1),
            ("Որտե՞ղ է իմ լամպը։", -1),
            ("Լամպը կոտրված է։ Ամոթ է։", 2),
            ("Where is it? I wait", 0),
            ("It came broken.", 1),
            ("It came broken. I wrote on 3 May and on 9 May.", 3),
            ("You said \"tomorrow\". That was Monday.", 3),
            ("壊れていました。とても残念です。", 2),
            ("Hello. Please send the invoice again.", 1),
            ("Բարեւ։ Խնդրում եմ ուղարկեք հաշիվը։ Շնորհակալություն։", 1),
            ("您好。请再发一次发票。", 1),
            ("こんにちは。請求書をもう一度お送りください。", 1),
            ("Broken.", 1),
            ("thanks", 0),
            ("", 0),
        ] {
            assert_eq!(manner(message), expected, "{message}");
        }
    }
}
