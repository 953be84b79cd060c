//! JPEG (ITU-T T.81): tables, frames and scans are kept, with the colour profile. What cameras and programs say besides is left
//! out, and all that comes after the picture: other pictures with a place of their own (MPF), films, archives.

use super::Wrong;
use super::exif::{self, PREFIX, is_on_its_side};
use super::pieces::Plan;
use super::reader::Reader;

/// A picture of more scans is made to keep a processor busy.
const MAX_SCANS: u32 = 100;
const END: [u8; 2] = [0xff, 0xd9];

/// Looks through a file.
pub fn plan(reader: &mut Reader<'_>, plan: &mut Plan) -> Result<(), Wrong> {
    reader.skip(2)?;
    plan.keep(0..2)?;
    let mut orientation = None;
    let mut scans = 0;
    loop {
        let Some(marker) = next_marker(reader)? else {
            // Cut off within the picture: what has come can be seen.
            if scans == 0 {
                return Err(Wrong::Broken);
            }
            plan.put(END.to_vec());
            break;
        };
        let start = reader.at - 2;
        match marker {
            0xd9 => {
                plan.keep(start..reader.at)?;
                break;
            }
            // Another picture within this one.
            0xd8 => return Err(Wrong::Broken),
            // Without a length, and without a meaning between segments.
            0x00 | 0x01 | 0xd0..=0xd7 => continue,
            _ => {}
        }
        let length = u64::from(u16::from_be_bytes(reader.take()?));
        let body = length.checked_sub(2).ok_or(Wrong::Broken)?;
        let end = reader.at.checked_add(body).filter(|end| *end <= reader.size()).ok_or(Wrong::Broken)?;
        match marker {
            // Frames.
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let [_, high, low, wide, narrow] = reader.take()?;
                plan.measure(u16::from_be_bytes([wide, narrow]).into(), u16::from_be_bytes([high, low]).into())?;
                plan.keep(start..end)?;
            }
            // Tables, restarts, what belongs to hierarchical pictures, the colours' transform.
            0xc4 | 0xcc | 0xdb | 0xdc..=0xdf => plan.keep(start..end)?,
            0xda => {
                scans += 1;
                if scans > MAX_SCANS || plan.width == 0 {
                    return Err(Wrong::Broken);
                }
                reader.at = end;
                to_end_of_scan(reader)?;
                plan.keep(start..reader.at)?;
                continue;
            }
            // JFIF, without the small picture in it.
            0xe0 if body >= 14 => {
                let said: [u8; 14] = reader.take()?;
                if let [b'J', b'F', b'I', b'F', 0, rest @ ..] = said
                    && let [version @ .., _, _] = rest
                {
                    let segment = [&[0xff, 0xe0, 0, 16], b"JFIF\0".as_slice(), &version, &[0, 0]].concat();
                    if body == 14 { plan.keep(start..end)? } else { plan.put(segment) }
                }
            }
            0xe1 if orientation.is_none() => {
                let said = reader.bytes(usize::try_from(body).unwrap_or_default())?;
                orientation = said.strip_prefix(PREFIX).and_then(exif::orientation);
                if let Some(turned) = orientation {
                    plan.put(segment(turned));
                }
            }
            0xe2 if body > 14 && reader.take::<12>()? == *b"ICC_PROFILE\0" => plan.keep(start..end)?,
            // Adobe's: how colours are mixed.
            0xee if body == 12 && reader.take::<5>()? == *b"Adobe" => plan.keep(start..end)?,
            _ => {}
        }
        reader.at = end;
    }
    if scans == 0 {
        return Err(Wrong::Broken);
    }
    if orientation.is_some_and(is_on_its_side) {
        (plan.width, plan.height) = (plan.height, plan.width);
    }
    Ok(())
}

/// An Exif segment that says which side is up, and nothing else.
fn segment(orientation: u8) -> Vec<u8> {
    let said = [PREFIX, &exif::minimal(orientation)].concat();
    let length = u16::try_from(said.len() + 2).unwrap_or_default().to_be_bytes();
    [&[0xff, 0xe1], length.as_slice(), &said].concat()
}

/// Goes past the next marker; gives its second byte, none where the file ends.
fn next_marker(reader: &mut Reader<'_>) -> Result<Option<u8>, Wrong> {
    reader.find(0xff);
    loop {
        if reader.is_at_end() {
            return Ok(None);
        }
        // As many of 0xff as somebody likes may stand before it.
        match reader.byte()? {
            0xff => {}
            marker => return Ok(Some(marker)),
        }
    }
}

/// Goes to the marker after what was coded, or to the end of the file.
fn to_end_of_scan(reader: &mut Reader<'_>) -> Result<(), Wrong> {
    loop {
        reader.find(0xff);
        if reader.is_at_end() {
            return Ok(());
        }
        let marker = reader.at;
        let second = loop {
            reader.at += 1;
            if reader.is_at_end() {
                return Ok(());
            }
            let second = reader.byte()?;
            reader.at -= 1;
            if second != 0xff {
                break second;
            }
        };
        // A byte of the picture that looks like a marker, or where a decoder may find its way again.
        if !matches!(second, 0x00 | 0xd0..=0xd7) {
            reader.at = marker;
            return Ok(());
        }
    }
}
