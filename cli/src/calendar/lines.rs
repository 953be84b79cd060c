//! The content lines of an iCalendar file (RFC 5545, section 3.1), each as one line, with the line that it began on.

/// A file's text without its folds.
#[derive(Debug)]
pub struct Lines {
    /// One content line a line. They end in CRLF: for another end, the parser searches all that follows.
    pub text: String,
    /// The line of the file on which each of them begins, counted from 1.
    begins: Vec<usize>,
}

impl Lines {
    /// Unfolds a text whose lines end in `\n`.
    pub fn unfold(text: &str) -> Self {
        let mut lines = Lines { text: String::with_capacity(text.len()), begins: Vec::new() };
        for (at, line) in (1..).zip(text.lines()) {
            match line.strip_prefix([' ', '\t']) {
                Some(rest) if !lines.begins.is_empty() => lines.text.push_str(rest),
                _ => {
                    if !lines.begins.is_empty() {
                        lines.text.push_str("\r\n");
                    }
                    lines.text.push_str(line);
                    lines.begins.push(at);
                }
            }
        }
        lines
    }

    /// The line of the file that a part of `text` comes from; the first, where it is no part of it.
    pub fn line_of(&self, part: &str) -> usize {
        let offset = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let before = self.text.get(..offset).unwrap_or_default();
        let unfolded = before.bytes().filter(|byte| *byte == b'\n').count();
        self.begins.get(unfolded).copied().unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_file() {
        let lines = Lines::unfold("BEGIN:VEVENT\nSUMMARY:A lo\n ng\n\t day\nDTSTART:x\n\nEND:VEVENT");
        assert_eq!(lines.text, "BEGIN:VEVENT\r\nSUMMARY:A long day\r\nDTSTART:x\r\n\r\nEND:VEVENT");
        for (part, line) in [("BEGIN", 1), ("SUMMARY", 2), ("day", 2), ("DTSTART", 5), ("END", 7)] {
            let at = lines.text.find(part).unwrap();
            assert_eq!(lines.line_of(&lines.text[at..]), line, "{part}");
        }
        assert_eq!(lines.line_of("elsewhere"), 1);
        assert_eq!(Lines::unfold(" a\nb").text, " a\r\nb");
    }
}
