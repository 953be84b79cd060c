//! The one thing of Exif that belongs to what a picture shows: which side is up (CIPA DC-008, tag 0x0112).

/// What an Exif segment of a JPEG begins with.
pub const PREFIX: &[u8] = b"Exif\0\0";
const ORIENTATION: u16 = 0x0112;
/// A short number.
const SHORT: u16 = 3;
/// How many entries of a directory are looked through.
const MAX_ENTRIES: u16 = 512;

/// How a picture is turned, from 2 to 8; none where it is as it stands, or does not say. `tiff` is what follows [`PREFIX`].
pub fn orientation(tiff: &[u8]) -> Option<u8> {
    let is_big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let long = |at: usize| {
        let bytes = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if is_big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = short(directory)?.min(MAX_ENTRIES);
    (0..entries)
        .find_map(|entry| {
            let at = directory.checked_add(2)?.checked_add(usize::from(entry) * 12)?;
            let is_it = short(at)? == ORIENTATION && short(at + 2)? == SHORT;
            is_it.then(|| short(at + 8)).flatten().and_then(|turned| u8::try_from(turned).ok())
        })
        .filter(|turned| (2..=8).contains(turned))
}

/// Whether width and height change places.
pub const fn is_on_its_side(orientation: u8) -> bool {
    matches!(orientation, 5..=8)
}

/// A directory that says nothing else.
pub fn minimal(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.extend([orientation, 0, 0, 0, 0, 0, 0]);
    tiff
}
