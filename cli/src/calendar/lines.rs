//! The content lines of an iCalendar file (RFC 5545, section 3.1): bytes without their folds, then text.

use super::report::Report;

/// One content line.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// The line of the file on which it begins, counted from 1.
    pub number: usize,
    /// What it says, without white space around it.
    pub text: String,
}

/// Unfolds a file, whatever ends its lines: CRLF, LF or CR. A fold counts octets and may fall inside a letter, so the
/// lines are put together before they are decoded. Empty lines say nothing.
pub fn unfold(bytes: &[u8], report: &Report<'_>) -> Vec<Line> {
    let utf_16 = utf_16(bytes);
    let bytes = utf_16.as_deref().unwrap_or(bytes);
    let mut unfolded: Vec<(usize, Vec<u8>)> = Vec::new();
    for (number, line) in (1..).zip(physical(bytes)) {
        match (line.strip_prefix(b" ").or_else(|| line.strip_prefix(b"\t")), unfolded.last_mut()) {
            (Some(rest), Some((_, last))) => last.extend_from_slice(rest),
            _ if line.is_empty() => {}
            _ => unfolded.push((number, line.to_vec())),
        }
    }
    let mut is_told = false;
    let decode = |(number, bytes): (usize, Vec<u8>)| {
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            if !std::mem::replace(&mut is_told, true) {
                report.warn(number, "is not UTF-8: it is read as Latin-1; better save the file as UTF-8");
            }
            error.into_bytes().into_iter().map(char::from).collect()
        });
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0').to_owned();
        Line { number, text }
    };
    unfolded.into_iter().map(decode).filter(|line| !line.text.is_empty()).collect()
}

/// The lines of the file itself.
fn physical(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(at) = text.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            rest = None;
            return Some(text);
        };
        let (line, end) = text.split_at(at);
        rest = end.strip_prefix(b"\r\n").or_else(|| end.get(1..));
        Some(line)
    })
}

/// A file in UTF-16, as its byte order mark says, in UTF-8.
fn utf_16(bytes: &[u8]) -> Option<Vec<u8>> {
    let (is_little, rest) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (true, rest),
        [0xFE, 0xFF, rest @ ..] => (false, rest),
        _ => return None,
    };
    let unit = |pair: [u8; 2]| if is_little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) };
    let units: Vec<u16> = rest.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit).collect();
    Some(String::from_utf16_lossy(&units).into_bytes())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::diagnostic::Findings;

    #[test]
    fn lines_are_unfolded_before_they_are_decoded() {
        type Case<'a> = (&'a [u8], &'a [(usize, &'a str)], usize);
        let cases: [Case<'_>; 10] = [
            (
                b"SUMMARY:A lo\r\n ng\r\n\t day\r\nDTSTART:x\r\n\r\nEND:VEVENT",
                &[(1, "SUMMARY:A long day"), (4, "DTSTART:x"), (6, "END:VEVENT")],
                0,
            ),
            // Inside a letter of two bytes, and of four.
            (b"SUMMARY:Caf\xC3\r\n \xA9", &[(1, "SUMMARY:Caf\u{e9}")], 0),
            (b"A:\xF0\x9F\n\t\x8E\x84\nB:c", &[(1, "A:\u{1f384}"), (3, "B:c")], 0),
            (b"A:1\rB:2\n\nC:3\r\n", &[(1, "A:1"), (2, "B:2"), (4, "C:3")], 0),
            (b"\xEF\xBB\xBFA:1 \t\r\nB:2\0", &[(1, "A:1"), (2, "B:2")], 0),
            (b" A:1\nB:2", &[(1, "A:1"), (2, "B:2")], 0),
            // A blank line within a fold, as a program writes that ends each line twice.
            (b"A:1\r\r\n 2\r\r\nB:3", &[(1, "A:12"), (5, "B:3")], 0),
            (b"A:1\nB:K\xFCche\nC:T\xFCr", &[(1, "A:1"), (2, "B:K\u{fc}che"), (3, "C:T\u{fc}r")], 1),
            (b"\xFF\xFEA\0:\0\xFC\0\r\0\n\0B\0", &[(1, "A:\u{fc}"), (2, "B")], 0),
            (b"", &[], 0),
        ];
        for (bytes, expected, warnings) in cases {
            let findings = Findings::default();
            let lines = unfold(bytes, &Report::new(Path::new("a.ics"), &findings));
            let got: Vec<(usize, &str)> = lines.iter().map(|line| (line.number, line.text.as_str())).collect();
            assert_eq!(got, expected);
            assert_eq!(findings.into_sorted().len(), warnings, "{bytes:?}");
        }
    }
}
