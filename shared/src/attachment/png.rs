//! PNG (W3C, third edition): the chunks that make the picture are kept. Texts, times, Exif but for which side is up, unknown
//! chunks, and what comes after the end are left out.

use super::Wrong;
use super::exif;
use super::pieces::Plan;
use super::reader::Reader;

/// What each begins with.
pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// A larger colour profile is none.
const MAX_PROFILE: u64 = 1024 * 1024;
/// More Exif than this is not looked through.
const MAX_EXIF: u64 = 64 * 1024;

/// The size that the header says, where it is there.
pub fn size_in(begin: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(begin.get(at..at + 4)?.try_into().ok()?));
    if begin.get(12..16)? != b"IHDR" {
        return None;
    }
    Some((number(16)?, number(20)?))
}

/// Looks through a file.
pub fn plan(reader: &mut Reader<'_>, plan: &mut Plan) -> Result<(), Wrong> {
    reader.skip(SIGNATURE.len() as u64)?;
    plan.keep(0..reader.at)?;
    let (mut has_data, mut is_turned) = (false, false);
    loop {
        let start = reader.at;
        let length = u64::from(u32::from_be_bytes(reader.take()?));
        let kind: [u8; 4] = reader.take()?;
        // With its checksum.
        let end = reader.at.checked_add(length + 4).filter(|end| *end <= reader.size()).ok_or(Wrong::Broken)?;
        if (plan.width == 0) != (kind == *b"IHDR") {
            return Err(Wrong::Broken);
        }
        match &kind {
            b"IHDR" => {
                if length != 13 {
                    return Err(Wrong::Broken);
                }
                let (width, height) = (reader.take()?, reader.take()?);
                plan.measure(u32::from_be_bytes(width), u32::from_be_bytes(height))?;
                plan.keep(start..end)?;
            }
            b"IDAT" => {
                has_data = true;
                plan.keep(start..end)?;
            }
            b"PLTE" | b"tRNS" | b"cHRM" | b"gAMA" | b"sBIT" | b"sRGB" | b"bKGD" | b"pHYs" | b"cICP" | b"mDCV"
            | b"cLLI" | b"acTL" | b"fcTL" | b"fdAT" => plan.keep(start..end)?,
            b"iCCP" if length <= MAX_PROFILE => plan.keep(start..end)?,
            b"eXIf" if length <= MAX_EXIF && !is_turned => {
                let said = reader.bytes(usize::try_from(length).unwrap_or_default())?;
                if let Some(turned) = exif::orientation(&said) {
                    is_turned = true;
                    plan.put(chunk(*b"eXIf", &exif::minimal(turned)));
                }
            }
            b"IEND" => {
                plan.keep(start..end)?;
                return if has_data { Ok(()) } else { Err(Wrong::Broken) };
            }
            _ => {}
        }
        reader.at = end;
    }
}

/// A chunk with its checksum.
fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap_or_default().to_be_bytes();
    let sum = checksum(kind.iter().chain(data)).to_be_bytes();
    [length.as_slice(), &kind, data, &sum].concat()
}

/// CRC-32 as in PNG's annex D, a bit at a time: it is of some thirty bytes.
fn checksum<'b>(bytes: impl Iterator<Item = &'b u8>) -> u32 {
    let sum = bytes.fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    });
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_that_of_the_standard() {
        assert_eq!(chunk(*b"IEND", b""), b"\0\0\0\0IEND\xae\x42\x60\x82");
    }
}
