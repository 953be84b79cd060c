//! GIF (version 89a): frames are kept, with how they follow each other. Comments, texts, what programs say, and what comes after
//! the end are left out.

use super::Wrong;
use super::pieces::Plan;
use super::reader::Reader;

const END: u8 = 0x3b;

/// Looks through a file.
pub fn plan(reader: &mut Reader<'_>, plan: &mut Plan) -> Result<(), Wrong> {
    reader.skip(6)?;
    let [w0, w1, h0, h1, flags, _, _] = reader.take()?;
    plan.measure(u16::from_le_bytes([w0, w1]).into(), u16::from_le_bytes([h0, h1]).into())?;
    skip_colours(reader, flags)?;
    plan.keep(0..reader.at)?;
    let mut frames = 0_u32;
    loop {
        // Many end without saying so.
        if reader.is_at_end() {
            plan.put(vec![END]);
            break;
        }
        let start = reader.at;
        match reader.byte()? {
            END => {
                plan.keep(start..reader.at)?;
                break;
            }
            0x2c => {
                let [_, _, _, _, w0, w1, h0, h1, flags] = reader.take()?;
                plan.measure(u16::from_le_bytes([w0, w1]).into(), u16::from_le_bytes([h0, h1]).into())?;
                skip_colours(reader, flags)?;
                reader.skip(1)?;
                skip_blocks(reader)?;
                plan.keep(start..reader.at)?;
                frames += 1;
            }
            0x21 => match reader.byte()? {
                // For how long a frame is shown: of one size, and nothing can hide in it.
                0xf9 => {
                    let control: [u8; 6] = reader.take()?;
                    if control.first() != Some(&4) || control.last() != Some(&0) {
                        return Err(Wrong::Broken);
                    }
                    plan.keep(start..reader.at)?;
                }
                0xff => {
                    let program = reader.bytes(12)?;
                    let data = reader.at;
                    skip_blocks(reader)?;
                    let repeats = program.ends_with(b"NETSCAPE2.0") || program.ends_with(b"ANIMEXTS1.0");
                    // How often all of it is shown.
                    if repeats && reader.at - data == 5 {
                        plan.keep(start..reader.at)?;
                    }
                }
                _ => skip_blocks(reader)?,
            },
            _ => return Err(Wrong::Broken),
        }
    }
    if frames == 0 { Err(Wrong::Broken) } else { Ok(()) }
}

/// Goes past a table of colours, if the flags say that there is one.
fn skip_colours(reader: &mut Reader<'_>, flags: u8) -> Result<(), Wrong> {
    if flags & 0x80 == 0 { Ok(()) } else { reader.skip(3 << ((flags & 7) + 1)) }
}

/// Goes past blocks, up to the empty one that ends them.
fn skip_blocks(reader: &mut Reader<'_>) -> Result<(), Wrong> {
    loop {
        match reader.byte()? {
            0 => return Ok(()),
            length => reader.skip(length.into())?,
        }
    }
}
