//! The pieces of a file that are kept, and what stands in place of others.

use std::ops::Range;

use super::reader::Source;
use super::{Kind, Wrong, is_fit};

/// A file of more pieces than this was not made by a camera or a program that draws.
const MAX_PIECES: usize = 4_096;

/// A piece of what is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// Bytes of the file.
    Kept(Range<u64>),
    /// Others in place of what was there.
    Put(Vec<u8>),
}

/// What of a file is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it is.
    pub kind: Kind,
    /// How wide it is shown, in pixels; 0 where it is no picture.
    pub width: u32,
    /// How high it is shown, in pixels; 0 where it is no picture.
    pub height: u32,
    pieces: Vec<Piece>,
}

impl Plan {
    /// Nothing yet.
    pub(super) const fn new(kind: Kind) -> Self {
        Plan { kind, width: 0, height: 0, pieces: Vec::new() }
    }

    /// How large it is then, in bytes.
    pub fn size(&self) -> u64 {
        let size = |piece: &Piece| match piece {
            Piece::Kept(range) => range.end - range.start,
            Piece::Put(bytes) => bytes.len() as u64,
        };
        self.pieces.iter().map(size).sum()
    }

    /// Whether all of a file of that size is kept, as it is.
    pub fn is_whole(&self, size: u64) -> bool {
        self.pieces == [Piece::Kept(0..size)]
    }

    /// Hands over what is kept, in its order.
    ///
    /// # Errors
    /// Whatever `give` fails with.
    pub fn write<E>(&self, source: &mut dyn Source, mut give: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        for piece in &self.pieces {
            match piece {
                Piece::Put(bytes) => give(bytes)?,
                Piece::Kept(range) => {
                    let mut at = range.start;
                    while at < range.end {
                        let window = source.window(at);
                        let count = window.len().min(usize::try_from(range.end - at).unwrap_or(usize::MAX));
                        let Some(part) = window.get(..count).filter(|part| !part.is_empty()) else { break };
                        give(part)?;
                        at += count as u64;
                    }
                }
            }
        }
        Ok(())
    }

    /// Keeps bytes of the file.
    pub(super) fn keep(&mut self, range: Range<u64>) -> Result<(), Wrong> {
        if let Some(Piece::Kept(last)) = self.pieces.last_mut()
            && last.end == range.start
        {
            last.end = range.end;
            return Ok(());
        }
        if self.pieces.len() >= MAX_PIECES {
            return Err(Wrong::Broken);
        }
        self.pieces.push(Piece::Kept(range));
        Ok(())
    }

    /// Puts others in.
    pub(super) fn put(&mut self, bytes: Vec<u8>) {
        self.pieces.push(Piece::Put(bytes));
    }

    /// Takes note of how large a picture is, or one of its frames.
    pub(super) fn measure(&mut self, width: u32, height: u32) -> Result<(), Wrong> {
        if width == 0 || height == 0 {
            return Err(Wrong::Broken);
        }
        if !is_fit(width, height) {
            return Err(Wrong::Pixels);
        }
        if self.width == 0 {
            (self.width, self.height) = (width, height);
        }
        Ok(())
    }
}
