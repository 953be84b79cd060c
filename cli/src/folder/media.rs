//! `images/` and `files/`: read whole, since their hashes are their names.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use nearhand_shared::content::file;
use nearhand_shared::content::part::PartName;
use nearhand_shared::id::SiteId;

use super::{Entry, entries_inside};
use crate::diagnostic::Findings;
use crate::media::{Asset, FOLDERS, Media, PICTURES};
use crate::source::cannot_read;

/// The largest picture, in bytes, and from when on one is heavy.
const MAX_PICTURE: usize = 5_000_000;
const HEAVY: usize = 700_000;

/// Reads both folders.
pub fn read(root: &Path, site: Option<SiteId>, findings: &Findings) -> Media {
    let mut media = Media { site, ..Media::default() };
    for folder in FOLDERS {
        read_folder(root, &root.join(folder), folder, &mut media, findings);
    }
    media
}

fn read_folder(root: &Path, dir: &Path, path_of_dir: &str, media: &mut Media, findings: &Findings) {
    for Entry { name, path, is_dir } in entries_inside(root, dir, findings) {
        let inside = format!("{path_of_dir}/{name}");
        if is_dir {
            read_folder(root, &path, &inside, media, findings);
            continue;
        }
        match fs::read(&path) {
            Ok(bytes) => match asset(&inside, &bytes) {
                Ok(asset) => {
                    if bytes.len() > HEAVY && asset.is_picture() {
                        let message = format!(
                            "weighs {}: phones load it slowly. Scaled to 1600 pixels, as JPEG or WebP, it is a tenth",
                            megabytes(bytes.len())
                        );
                        findings.warn(&path, None, message);
                    }
                    media.all.insert(inside, asset);
                }
                Err(message) => findings.error(&path, None, message),
            },
            Err(error) => findings.error(&path, None, cannot_read(&error)),
        }
    }
}

pub(crate) fn asset(path: &str, bytes: &[u8]) -> Result<Asset, String> {
    let ending =
        path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_lowercase());
    let ending =
        ending.filter(|ending| file::is_ending(ending)).ok_or("has no ending that says what it is: rename it")?;
    let is_picture = PICTURES.contains(&ending.as_str());
    if path.starts_with("images/") && !is_picture {
        return Err(match ending.as_str() {
            "heic" | "heif" => "is HEIC, which hardly a browser shows: save it as JPEG".to_owned(),
            "bmp" | "tif" | "tiff" | "psd" => {
                "is a picture that browsers do not show: save it as PNG or JPEG".to_owned()
            }
            _ => format!("is no picture (those are {}): other files are in `files/`", PICTURES.join(", ")),
        });
    }
    let most = if is_picture { MAX_PICTURE } else { file::MAX_FILE };
    if bytes.len() > most {
        let what = if is_picture { "pictures" } else { "files" };
        return Err(format!("weighs {}: {what} have at most {}", megabytes(bytes.len()), megabytes(most)));
    }
    let size = if is_picture { Some(size_of_picture(path, &ending, bytes)?) } else { None };
    let stored = file::stored(bytes);
    Ok(Asset { name: PartName::of(&stored), stored: Arc::new(stored), ending, size: size.flatten() })
}

/// Width and height in CSS pixels: of a picture `name@2x.png` half of what it has.
fn size_of_picture(path: &str, ending: &str, bytes: &[u8]) -> Result<Option<(usize, usize)>, String> {
    if ending == "svg" {
        return svg_size(bytes);
    }
    let kind = imagesize::image_type(bytes).map_err(|_| format!("is no {ending}: it may be damaged"))?;
    let is_meant = match kind {
        imagesize::ImageType::Png => ending == "png",
        imagesize::ImageType::Jpeg => matches!(ending, "jpg" | "jpeg"),
        imagesize::ImageType::Gif => ending == "gif",
        imagesize::ImageType::Webp => ending == "webp",
        imagesize::ImageType::Heif(imagesize::Compression::Av1) => ending == "avif",
        _ => false,
    };
    if !is_meant {
        return Err(format!("is named {ending}, but is another kind of file: rename it, or save it again"));
    }
    let size = imagesize::blob_size(bytes).map_err(|error| format!("cannot be read as {ending}: {error}"))?;
    if size.width == 0 || size.height == 0 {
        return Err("is a picture without width or height".to_owned());
    }
    let scale = if path.contains("@2x.") { 2 } else { 1 };
    Ok(Some((size.width.div_ceil(scale), size.height.div_ceil(scale))))
}

/// That of a drawing: by its attributes, else by its `viewBox`.
fn svg_size(bytes: &[u8]) -> Result<Option<(usize, usize)>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is no SVG: it is not UTF-8")?;
    let start = text.find("<svg").ok_or("is no SVG: it has no element `svg`")?;
    let tag = text.get(start..).and_then(|rest| rest.split_once('>')).map(|(tag, _)| tag).unwrap_or_default();
    let attribute = |name: &str| {
        let rest = tag.split_once(&format!(" {name}=")).map(|(_, rest)| rest)?;
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest.get(1..)?.split(quote).next()
    };
    let pixels = |text: &str| text.trim().trim_end_matches("px").parse::<f64>().ok().filter(|n| *n >= 1.0);
    let own = attribute("width").and_then(pixels).zip(attribute("height").and_then(pixels));
    let of_box = || {
        let numbers: Vec<f64> = attribute("viewBox")?
            .split(|c: char| c.is_whitespace() || c == ',')
            .filter_map(|number| number.parse().ok())
            .collect();
        let [_, _, width, height] = numbers.as_slice() else { return None };
        Some((*width, *height)).filter(|(width, height)| *width >= 1.0 && *height >= 1.0)
    };
    Ok(own.or_else(of_box).map(|(width, height)| (width.ceil() as usize, height.ceil() as usize)))
}

fn megabytes(bytes: usize) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG of so many pixels, as far as its header goes.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    }

    #[test]
    fn pictures_are_measured_and_what_is_none_is_told() {
        let size = |path: &str, bytes: &[u8]| asset(path, bytes).map(|asset| asset.size);
        assert_eq!(size("images/a.png", &png(640, 480)), Ok(Some((640, 480))));
        assert_eq!(size("images/a@2x.png", &png(641, 480)), Ok(Some((321, 240))));
        assert_eq!(size("images/a.PNG", &png(1, 2)), Ok(Some((1, 2))));
        assert_eq!(size("images/a.svg", b"<svg viewBox=\"0 0 24 12\"></svg>"), Ok(Some((24, 12))));
        assert_eq!(size("images/a.svg", b"<svg width='20px' height='10' viewBox='0 0 2 1'/>"), Ok(Some((20, 10))));
        assert_eq!(size("files/a.pdf", b"%PDF-1.7"), Ok(None));
        for (path, bytes, said) in [
            ("images/a.jpg", png(1, 1), "another kind"),
            ("images/a.png", b"hello, this is text".to_vec(), "damaged"),
            ("images/a.heic", vec![0; 20], "HEIC"),
            ("images/a.pdf", b"%PDF".to_vec(), "other files are in `files/`"),
            ("files/manual", b"x".to_vec(), "no ending"),
            ("images/a.png", [png(1, 1), vec![0; MAX_PICTURE]].concat(), "at most 5.0 MB"),
            ("images/a.png", png(0, 1), "without width"),
        ] {
            let error = asset(path, &bytes).expect_err(path);
            assert!(error.contains(said), "{path}: {error}");
        }
    }
}
