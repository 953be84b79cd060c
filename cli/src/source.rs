//! A text file of a site, read so that places in it have a line.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::diagnostic::Findings;

/// A file's text: UTF-8, without a byte order mark, lines ending in `\n`.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it is, as it is shown to people.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

impl Source {
    /// Reads a file; what keeps it from being read is added to `findings`.
    pub fn read(path: &Path, findings: &Findings) -> Option<Self> {
        // A pipe or a device never ends.
        if fs::metadata(path).is_ok_and(|meta| !meta.is_file()) {
            findings.error(path, None, "is not a file");
            return None;
        }
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                findings.error(path, None, cannot_read(&error));
                return None;
            }
        };
        match decode(bytes) {
            Ok(text) => Some(Source { path: path.to_owned(), text }),
            Err((line, message)) => {
                findings.error(path, line, message);
                None
            }
        }
    }

    /// The line of a place in the text, counted from 1.
    pub fn line_at(&self, offset: usize) -> usize {
        line_at(&self.text, offset)
    }
}

/// The line of a place in a text, counted from 1.
pub fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// What to tell of a file or folder that cannot be read.
pub fn cannot_read(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "is not there".to_owned(),
        io::ErrorKind::PermissionDenied => "cannot be read: permission denied".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}

/// Whether a file or folder, or what a link leads to, is outside of a site's folder. What is not there is not outside.
pub fn leads_out(root: &Path, path: &Path) -> bool {
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let (Ok(root), Ok(real)) = (root.canonicalize(), path.canonicalize()) else { return false };
    !real.starts_with(root)
}

fn decode(bytes: Vec<u8>) -> Result<String, (usize, String)> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err((1, "is UTF-16: save it as UTF-8".to_owned()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        let byte = error.as_bytes().get(at).copied().unwrap_or_default();
        (line, format!("is not UTF-8 (byte 0x{byte:02X}): save the file as UTF-8"))
    })?;
    // Editors on Windows write both; neither is worth a word.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Ok(text.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_text_or_a_line_and_a_reason() {
        let cases: [(&[u8], Result<&str, usize>); 5] = [
            (b"a\r\nb\n", Ok("a\nb\n")),
            (b"\xEF\xBB\xBFa", Ok("a")),
            (b"", Ok("")),
            (b"a\nb\nK\xFCche", Err(3)),
            (b"\xFF\xFEa\0", Err(1)),
        ];
        for (bytes, expected) in cases {
            let got = decode(bytes.to_vec()).map_err(|(line, _)| line);
            assert_eq!(got.as_deref(), expected.as_ref().map(|text| *text), "{bytes:?}");
        }
    }

    #[test]
    fn places_have_lines() {
        for (offset, line) in [(0, 1), (1, 1), (2, 2), (3, 3), (99, 3)] {
            assert_eq!(line_at("a\n\nb", offset), line, "{offset}");
        }
    }
}
