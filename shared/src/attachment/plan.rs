//! What of a file is kept: pieces of it, and a few bytes in place of what is left out. A picture is never decoded; what it shows
//! is, byte for byte, as it came.

pub use super::pieces::Plan;
use super::reader::Reader;
pub use super::reader::Source;
use super::{Kind, MAX_SIZE, Wrong, gif, jpeg, png, webp};

/// Looks through a file.
///
/// # Errors
/// [`Wrong::Kind`], [`Wrong::Large`], [`Wrong::Pixels`] and [`Wrong::Broken`].
pub fn of(source: &mut dyn Source) -> Result<Plan, Wrong> {
    if source.size() > MAX_SIZE {
        return Err(Wrong::Large);
    }
    if source.size() == 0 {
        return Err(Wrong::Broken);
    }
    let mut reader = Reader::new(source);
    let begin = reader.bytes(reader.size().min(16) as usize)?;
    reader.at = 0;
    let kind = Kind::of(&begin).ok_or(Wrong::Kind)?;
    let mut plan = Plan::new(kind);
    match kind {
        Kind::Jpeg => jpeg::plan(&mut reader, &mut plan)?,
        Kind::Png => png::plan(&mut reader, &mut plan)?,
        Kind::WebP => webp::plan(&mut reader, &mut plan)?,
        Kind::Gif => gif::plan(&mut reader, &mut plan)?,
        Kind::Pdf => plan.keep(0..reader.size())?,
    }
    if kind.is_picture() && (plan.width == 0 || plan.height == 0) {
        return Err(Wrong::Broken);
    }
    Ok(plan)
}
