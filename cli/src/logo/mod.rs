//! The picture above a site's mails: a file that site.toml names, or a picture that is drawn of `[logo]`.
//!
//! Gmail and Outlook show no SVG, so that a drawing goes into mails as a PNG.

mod drawing;

use std::path::Path;
use std::sync::Arc;

use nearhand_shared::content::file::stored;
use nearhand_shared::content::part::PartName;
use nearhand_shared::content::site::{Picture, Site};

use crate::diagnostic::Findings;
use crate::media::{Asset, Media, path_of};

/// From how many bytes on a picture is heavy for what is above each mail.
const HEAVY: usize = 100_000;

/// Puts it into a site's settings. Gives the name that it is stored under and what is stored; none where mails have none. `named` is
/// the path that site.toml names, with its line; what is wrong with it is reported.
pub fn of_mails(
    dir: &Path,
    site: &mut Site,
    media: &Media,
    named: Option<&(String, usize)>,
    findings: &Findings,
) -> Option<(String, Arc<Vec<u8>>)> {
    let path = dir.join("site.toml");
    let mail = site.mail.as_mut()?;
    if let Some((named, line)) = named {
        let found = chosen(media, named).map_err(|message| findings.error(&path, *line, message)).ok();
        let (picture, asset) = found?;
        if asset.stored.len() > HEAVY {
            let message = format!(
                "`{named}` weighs {} kB and is above each mail: {} pixels of height are enough",
                asset.stored.len().div_ceil(1000),
                2 * Picture::HEIGHT
            );
            findings.warn(&path, *line, message);
        }
        let entry = (picture.name.clone(), Arc::clone(&asset.stored));
        mail.logo = Some(picture);
        return Some(entry);
    }
    let drawn = drawing::png(site.logo.as_ref()?);
    let png = drawn.map_err(|outline| {
        let begins: String = outline.chars().take(20).collect();
        let message = format!(
            "mails have no logo: the outline `{begins}…` of `[logo]` cannot be drawn. Mend it, or name a PNG as `logo` of `[mail]`"
        );
        findings.warn(&path, None, message);
    });
    let stored = stored(&png.ok()?);
    let name = PartName::of(&stored).name;
    let side = Picture::HEIGHT;
    mail.logo = Some(Picture {
        name: name.clone(),
        ending: "png".to_owned(),
        width: side,
        height: side,
        is_name: false,
        is_clear: false,
    });
    Some((name, Arc::new(stored)))
}

/// A picture of the site's folder as mails show it; else what is wrong with it.
fn chosen<'m>(media: &'m Media, named: &str) -> Result<(Picture, &'m Asset), String> {
    let path = path_of(named).unwrap_or_default();
    let asset = media.get(&path).ok_or_else(|| format!("there is no `{named}`: {}", media.hint(&path)))?;
    if !Picture::ENDINGS.contains(&asset.ending.as_str()) {
        let why = match asset.ending.as_str() {
            "svg" => "Gmail and Outlook show no SVG",
            "webp" | "avif" => "Outlook shows neither WebP nor AVIF",
            _ => "it is no picture",
        };
        return Err(format!("`{named}` cannot be above mails, {why}: save it as PNG"));
    }
    let (width, height) = asset.size.ok_or_else(|| format!("`{named}` does not say how large it is"))?;
    let (most_wide, most_high) = (f64::from(Picture::MAX_WIDTH), f64::from(Picture::HEIGHT));
    let scale = (most_wide / width as f64).min(most_high / height as f64).min(1.0);
    let scaled = |length: usize| ((length as f64 * scale).round() as u16).max(1);
    let picture = Picture {
        name: asset.name.name.clone(),
        ending: asset.ending.clone(),
        width: scaled(width),
        height: scaled(height),
        is_name: true,
        is_clear: may_be_clear(asset),
    };
    Ok((picture, asset))
}

/// Whether a picture may let through what is behind it: a PNG with a channel for that (ISO/IEC 15948, 11.2.2), or with a
/// colour that does, and any GIF.
fn may_be_clear(asset: &Asset) -> bool {
    let bytes = asset.stored.get(nearhand_shared::content::file::MAGIC.len()..).unwrap_or_default();
    let has_channel = bytes.get(25).is_some_and(|kind| matches!(kind, 4 | 6));
    let begin = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    match asset.ending.as_str() {
        "png" => has_channel || begin.windows(4).any(|name| name == b"tRNS"),
        ending => ending == "gif",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::media::asset;

    fn png(width: u32, height: u32, colour: u8) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, colour, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    }

    #[test]
    fn a_picture_of_ones_own_is_as_large_as_a_mail_has_room_for_and_what_no_program_shows_is_told() {
        let mut media = Media::default();
        for (path, bytes) in [
            ("images/wide.png", png(960, 80, 6)),
            ("images/high.png", png(100, 400, 2)),
            ("images/small.png", png(30, 20, 3)),
            ("images/name@2x.png", png(200, 80, 2)),
            ("images/name.svg", b"<svg viewBox=\"0 0 24 12\"></svg>".to_vec()),
        ] {
            media.all.insert(path.to_owned(), asset(path, &bytes).unwrap());
        }
        for (path, size, is_clear) in [
            ("images/wide.png", (240, 20), true),
            ("/images/high.png", (10, 40), false),
            ("images/small.png", (30, 20), false),
            ("images/name@2x.png", (100, 40), false),
        ] {
            let (picture, _) = chosen(&media, path).unwrap();
            assert_eq!(((picture.width, picture.height), picture.is_clear), (size, is_clear), "{path}");
            assert!(picture.is_name && picture.is_good(), "{path}");
        }
        for (path, said) in
            [("images/name.svg", "show no SVG: save it as PNG"), ("images/nam.png", "there is no `images/nam.png`")]
        {
            let error = chosen(&media, path).unwrap_err();
            assert!(error.contains(said), "{error}");
        }
    }
}
