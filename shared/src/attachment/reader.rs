//! A file that is read by place, of which only a part is in memory at a time.

use super::Wrong;

/// The bytes of a file.
pub trait Source {
    /// How many there are.
    fn size(&self) -> u64;
    /// Those from a place on, as far as they are at hand: at least one, unless the file ends there.
    fn window(&mut self, at: u64) -> &[u8];
}

/// A file that is in memory as a whole.
impl Source for &[u8] {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn window(&mut self, at: u64) -> &[u8] {
        usize::try_from(at).ok().and_then(|at| self.get(at..)).unwrap_or_default()
    }
}

/// Reads a file from its beginning on.
pub struct Reader<'s> {
    source: &'s mut dyn Source,
    /// Where it has come to.
    pub at: u64,
}

impl<'s> Reader<'s> {
    /// From the beginning.
    pub fn new(source: &'s mut dyn Source) -> Self {
        Reader { source, at: 0 }
    }

    /// The size of the file, in bytes.
    pub fn size(&self) -> u64 {
        self.source.size()
    }

    /// Whether all of it was read.
    pub fn is_at_end(&self) -> bool {
        self.at >= self.size()
    }

    /// The next byte.
    pub fn byte(&mut self) -> Result<u8, Wrong> {
        let byte = *self.source.window(self.at).first().ok_or(Wrong::Broken)?;
        self.at += 1;
        Ok(byte)
    }

    /// The next bytes.
    pub fn take<const N: usize>(&mut self) -> Result<[u8; N], Wrong> {
        let mut taken = [0; N];
        for byte in &mut taken {
            *byte = self.byte()?;
        }
        Ok(taken)
    }

    /// The next bytes, of which there are not many.
    pub fn bytes(&mut self, count: usize) -> Result<Vec<u8>, Wrong> {
        let mut bytes = Vec::new();
        while bytes.len() < count {
            let window = self.source.window(self.at);
            let part = window.get(..(count - bytes.len()).min(window.len())).unwrap_or_default();
            if part.is_empty() {
                return Err(Wrong::Broken);
            }
            bytes.extend_from_slice(part);
            self.at += part.len() as u64;
        }
        Ok(bytes)
    }

    /// Goes past some bytes, which have to be there.
    pub fn skip(&mut self, count: u64) -> Result<(), Wrong> {
        let to = self.at.checked_add(count).filter(|to| *to <= self.size()).ok_or(Wrong::Broken)?;
        self.at = to;
        Ok(())
    }

    /// Goes to the next byte of a value; to the end where there is none.
    pub fn find(&mut self, wanted: u8) {
        loop {
            let window = self.source.window(self.at);
            if window.is_empty() {
                return;
            }
            if let Some(found) = window.iter().position(|byte| *byte == wanted) {
                self.at += found as u64;
                return;
            }
            self.at += window.len() as u64;
        }
    }
}
