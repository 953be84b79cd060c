//! WebP (RFC 9649): the chunks that make the picture are kept. Exif but for which side is up, XMP, unknown chunks, and what comes
//! after the end are left out, and the header then says so.

use super::Wrong;
use super::exif::{self, PREFIX};
use super::pieces::Plan;
use super::reader::Reader;

const HEADER: u64 = 12;
/// Of the extended header: that there is Exif, or XMP.
const HAS_EXIF: u8 = 0b1000;
const HAS_XMP: u8 = 0b0100;
/// More Exif than this is not looked through.
const MAX_EXIF: u64 = 64 * 1024;

/// Looks through a file.
pub fn plan(reader: &mut Reader<'_>, plan: &mut Plan) -> Result<(), Wrong> {
    reader.skip(4)?;
    let riff = u64::from(u32::from_le_bytes(reader.take()?)) + 8;
    if riff > reader.size() || riff < HEADER {
        return Err(Wrong::Broken);
    }
    reader.at = HEADER;
    let mut kept = Vec::new();
    let (mut extended, mut orientation, mut has_picture) = (None, None, false);
    while reader.at < riff {
        let start = reader.at;
        let kind: [u8; 4] = reader.take()?;
        let length = u64::from(u32::from_le_bytes(reader.take()?));
        let end = reader.at.checked_add(length + (length & 1)).filter(|end| *end <= riff).ok_or(Wrong::Broken)?;
        let is_first = start == HEADER;
        match &kind {
            b"VP8X" if is_first && length == 10 => {
                let said: [u8; 10] = reader.take()?;
                let [_, _, _, _, w0, w1, w2, h0, h1, h2] = said;
                plan.measure(less_one([w0, w1, w2]), less_one([h0, h1, h2]))?;
                extended = Some(said);
            }
            b"VP8 " | b"VP8L" if extended.is_some() || is_first => {
                let (width, height) = if kind == *b"VP8 " { lossy(reader)? } else { lossless(reader)? };
                plan.measure(width, height)?;
                has_picture = true;
                kept.push(start..end);
            }
            b"ANMF" if extended.is_some() && length >= 16 => {
                let [.., w0, w1, w2, h0, h1, h2]: [u8; 12] = reader.take()?;
                plan.measure(less_one([w0, w1, w2]), less_one([h0, h1, h2]))?;
                has_picture = true;
                kept.push(start..end);
            }
            b"ALPH" | b"ANIM" | b"ICCP" if extended.is_some() => kept.push(start..end),
            b"EXIF" if extended.is_some() && length <= MAX_EXIF => {
                let said = reader.bytes(usize::try_from(length).unwrap_or_default())?;
                orientation = exif::orientation(said.strip_prefix(PREFIX).unwrap_or(&said));
            }
            _ if is_first => return Err(Wrong::Broken),
            _ => {}
        }
        reader.at = end;
    }
    if !has_picture {
        return Err(Wrong::Broken);
    }
    let exif = orientation.map(|turned| chunk(*b"EXIF", &exif::minimal(turned)));
    let header = extended.map(|said| {
        let [flags, rest @ ..] = said;
        let is_turned = if exif.is_some() { HAS_EXIF } else { 0 };
        let flags = (flags & !(HAS_EXIF | HAS_XMP)) | is_turned;
        chunk(*b"VP8X", &[&[flags], rest.as_slice()].concat())
    });
    let put = [&header, &exif].into_iter().flatten().map(|bytes| bytes.len() as u64).sum::<u64>();
    let size = 4 + put + kept.iter().map(|range| range.end - range.start).sum::<u64>();
    let size = u32::try_from(size).map_err(|_| Wrong::Large)?.to_le_bytes();
    plan.put([b"RIFF", &size, b"WEBP", header.unwrap_or_default().as_slice()].concat());
    for range in kept {
        plan.keep(range)?;
    }
    if let Some(exif) = exif {
        plan.put(exif);
    }
    Ok(())
}

/// A number of three bytes, which is written as one less.
fn less_one([a, b, c]: [u8; 3]) -> u32 {
    u32::from_le_bytes([a, b, c, 0]) + 1
}

/// The size of a frame with loss (RFC 6386, section 9.1).
fn lossy(reader: &mut Reader<'_>) -> Result<(u32, u32), Wrong> {
    let [_, _, _, 0x9d, 0x01, 0x2a, w0, w1, h0, h1] = reader.take()? else { return Err(Wrong::Broken) };
    let side = |low, high| u32::from(u16::from_le_bytes([low, high]) & 0x3fff);
    Ok((side(w0, w1), side(h0, h1)))
}

/// The size of a picture without loss (RFC 9649, section 3.4).
fn lossless(reader: &mut Reader<'_>) -> Result<(u32, u32), Wrong> {
    let [0x2f, a, b, c, d] = reader.take()? else { return Err(Wrong::Broken) };
    let bits = u32::from_le_bytes([a, b, c, d]);
    Ok(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
}

/// A chunk, filled up to an even length.
fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap_or_default().to_le_bytes();
    let pad: &[u8] = if data.len() % 2 == 1 { &[0] } else { &[] };
    [kind.as_slice(), &length, data, pad].concat()
}
