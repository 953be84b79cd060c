//! Hours as people write them, in the spelling that the parser knows.
//!
//! What is between quotes stays as it is. What has only one meaning is put right: a space that is missing in
//! `Mo12:00-14:00`, the `unknown` that the specification gives to a rule with nothing but a comment.

/// Words that say what a rule is.
const STATES: [&str; 4] = ["open", "off", "closed", "unknown"];
const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const HOLIDAYS: [&str; 2] = ["PH", "SH"];

/// Hours, spelled for the parser.
pub fn spelled(hours: &str) -> String {
    let mut text = String::with_capacity(hours.len() + 16);
    let parts: Vec<&str> = hours.trim().split('"').collect();
    for (number, part) in parts.iter().enumerate() {
        if number % 2 == 0 {
            // The parser reads `17:00+` as `17:00-24:00+`, which means something else.
            spaced(&mut text, &part.replace("-24:00+", "-00:00+").replace(",week ", ","));
            continue;
        }
        let next = parts.get(number + 1);
        // A comment with a colon is a name for its rule, and no doubt: `"in summer": Jun-Aug 10:00-12:00`.
        before_comment(&mut text, next.is_some_and(|next| next.starts_with(':')));
        text.extend(["\"", part]);
        // One that is never closed is for the parser to refuse.
        text.extend(next.map(|_| '"'));
    }
    text
}

/// Whether weekdays are written beside holidays without a comma (`PH Mo-Fr`), which asks for days that are both.
pub fn asks_for_both(hours: &str) -> bool {
    let outside: String = hours.split('"').step_by(2).collect::<Vec<_>>().join("\"");
    let is_no_offset = |word: &&str| !word.starts_with(['+', '-']) && !word.starts_with("day");
    let words: Vec<&str> = outside.split_whitespace().filter(is_no_offset).collect();
    let starts = |word: &str, names: &[&str]| names.iter().any(|name| word.starts_with(name));
    let ends = |word: &str, names: &[&str]| names.iter().any(|name| word.ends_with(name));
    words.iter().zip(words.iter().skip(1)).any(|(one, next)| {
        (ends(one, &HOLIDAYS) && starts(next, &WEEKDAYS))
            || ((ends(one, &WEEKDAYS) || one.ends_with(']')) && starts(next, &HOLIDAYS))
    })
}

/// Whether something of a rule comes after its comment: `"in winter": Dec-Feb 10:00-12:00`, `"lunch" open`.
pub fn has_comment_within(hours: &str) -> bool {
    let after_comments = hours.split('"').step_by(2).skip(1).map(str::trim_start);
    after_comments.into_iter().any(|rest| !rest.is_empty() && !rest.starts_with([';', ',', '|']))
}

/// A comment without a state is of a rule that is unknown.
fn before_comment(text: &mut String, is_name: bool) {
    let before = text.trim_end();
    let says_state = STATES.iter().any(|state| {
        let begin = before.len().checked_sub(state.len());
        let word = begin.and_then(|begin| before.get(begin..));
        word.is_some_and(|word| word.eq_ignore_ascii_case(state))
    });
    if !before.is_empty() && before.len() == text.len() {
        text.push(' ');
    }
    if !says_state && !is_name {
        text.push_str("unknown ");
    }
}

/// Adds what is not a comment, with the spaces that were left out.
fn spaced(text: &mut String, part: &str) {
    let after_comment = text.ends_with('"');
    if after_comment && part.starts_with(|c: char| c.is_alphanumeric()) {
        text.push(' ');
    }
    let mut last = ' ';
    for (at, c) in part.char_indices() {
        let rest = part.get(at..).unwrap_or_default();
        let is_time_after_day = (last.is_ascii_alphabetic() || last == ']') && is_time(rest);
        let is_state_after_time = (last.is_ascii_digit() || last == '+') && is_state(rest);
        let is_after_bars = last == '|' && c != '|' && c != ' ';
        let is_before_bars = c == '|' && last != '|' && last != ' ' && !text.ends_with(' ');
        if is_time_after_day || is_state_after_time || is_after_bars || is_before_bars {
            text.push(' ');
        }
        text.push(c);
        last = c;
    }
    if last == '|' {
        text.push(' ');
    }
}

fn is_time(rest: &str) -> bool {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && rest.as_bytes().get(digits) == Some(&b':')
}

fn is_state(rest: &str) -> bool {
    STATES.iter().any(|state| rest.get(..state.len()).is_some_and(|word| word.eq_ignore_ascii_case(state)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_one_meaning_is_put_right_and_comments_stay_as_they_are() {
        for (written, expected) in [
            ("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; PH off"),
            ("Mo12:00-14:00", "Mo 12:00-14:00"),
            ("We[2]9:00-10:00,PH8:00-9:00", "We[2] 9:00-10:00,PH 8:00-9:00"),
            ("Dec 24 09:00-12:00; Dec24 off", "Dec 24 09:00-12:00; Dec24 off"),
            ("17:00+off", "17:00+ off"),
            ("Fr 11:00-24:00open\"late\"", "Fr 11:00-24:00 open \"late\""),
            ("Mo 10:00-12:00 \"ring\"", "Mo 10:00-12:00 unknown \"ring\""),
            ("\"by appointment\"", "unknown \"by appointment\""),
            ("Fr 14:00-17:30||\"Mo12:00; x || y\"", "Fr 14:00-17:30 || unknown \"Mo12:00; x || y\""),
            ("Fr 14:00-17:30 || \"a\" || off", "Fr 14:00-17:30 || unknown \"a\" || off"),
            ("Mo off \"closed today\"; Tu OPEN \"x\"", "Mo off \"closed today\"; Tu OPEN \"x\""),
            ("\"summer\": Jun-Aug 10:00-12:00 \"a\"", "\"summer\": Jun-Aug 10:00-12:00 unknown \"a\""),
            ("Fr 11:00-24:00+", "Fr 11:00-00:00+"),
            ("Fr 11:00-24:00+ \"11:00-24:00+\"", "Fr 11:00-00:00+ unknown \"11:00-24:00+\""),
            ("week 01,week 03 Mo 09:00-10:00", "week 01,03 Mo 09:00-10:00"),
            ("Mo 10:00-12:00 \"never closed", "Mo 10:00-12:00 unknown \"never closed"),
        ] {
            assert_eq!(spelled(written), expected, "{written}");
        }
    }

    #[test]
    fn days_that_are_both_a_weekday_and_a_holiday_are_told_from_either() {
        for (hours, expected) in [
            ("PH Mo-Fr 10:00-12:00", true),
            ("PH +1 day Mo 10:00-12:00", true),
            ("Mo-Fr PH 10:00-12:00", true),
            ("Su[1] PH off", true),
            ("PH,Mo-Fr 10:00-12:00", false),
            ("Mo-Fr, PH 10:00-12:00", false),
            ("Mo-Fr 10:00-12:00; PH off", false),
            ("Mo-Fr 10:00-12:00 open \"PH Mo\"; PH off", false),
        ] {
            assert_eq!(asks_for_both(hours), expected, "{hours}");
        }
    }
}
