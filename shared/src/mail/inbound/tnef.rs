//! What Exchange packs into `winmail.dat` (MS-OXTNEF): its text and its files.

/// How many attributes are read.
const MOST: usize = 2_000;
const SIGNATURE: [u8; 4] = [0x78, 0x9f, 0x3e, 0x22];
const BODY: u32 = 0x0002_800c;
const TITLE: u32 = 0x0001_8010;
const DATA: u32 = 0x0006_800f;
/// A new file begins.
const REND: u32 = 0x0006_9002;

/// What was packed.
#[derive(Debug, Default)]
pub struct Unpacked {
    /// The text, in a charset of Windows'.
    pub text: Vec<u8>,
    /// Files: names and bytes.
    pub files: Vec<(Vec<u8>, Vec<u8>)>,
}

/// Unpacks; of what is broken as much as there is.
pub fn unpack(bytes: &[u8]) -> Unpacked {
    let mut all = Unpacked::default();
    // The signature, and a key of two bytes.
    let Some(mut rest) = bytes.strip_prefix(&SIGNATURE).and_then(|rest| rest.get(2..)) else { return all };
    let mut file: Option<(Vec<u8>, Vec<u8>)> = None;
    for _ in 0..MOST {
        // A level, a tag, a length; then as many bytes, and a sum of two.
        let (Some(tag), Some(length)) = (number(rest.get(1..)), number(rest.get(5..))) else { break };
        let length = length as usize;
        let Some(value) = length.checked_add(9).and_then(|end| rest.get(9..end)) else { break };
        match tag {
            BODY => all.text = value.strip_suffix(b"\0").unwrap_or(value).to_vec(),
            REND => all.files.extend(file.replace((Vec::new(), Vec::new()))),
            TITLE => {
                file.get_or_insert_default().0 = value.split(|byte| *byte == 0).next().unwrap_or_default().to_vec()
            }
            DATA => file.get_or_insert_default().1 = value.to_vec(),
            _ => {}
        }
        let Some(after) = rest.get(9 + length + 2..) else { break };
        rest = after;
    }
    all.files.extend(file);
    all.files.retain(|(name, bytes)| !name.is_empty() || !bytes.is_empty());
    all
}

fn number(bytes: Option<&[u8]>) -> Option<u32> {
    bytes?.first_chunk::<4>().map(|four| u32::from_le_bytes(*four))
}
