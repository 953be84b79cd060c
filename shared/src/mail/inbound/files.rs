//! Which of the files of a mail are kept with its message: photos and PDF documents, by their bytes and not by what the mail calls
//! them.

use super::mime::File;
use crate::attachment::{MAX_SIZE, Wrong, begins, plan};

/// How wide or high a picture in the text is at least that somebody wants to show, in pixels: lines, dots and what tells that a mail
/// was read are smaller.
const SHOWN: u32 = 24;

/// The files in the order in which they are kept: what somebody has attached, then the pictures that stand in the text.
pub fn in_order<'f, 'm>(files: &'f [File<'m>]) -> Vec<&'f File<'m>> {
    let mut all: Vec<&File<'m>> = files.iter().collect();
    all.sort_by_key(|file| file.is_inline);
    all
}

/// The bytes of a file that is worth keeping; none of a picture that is part of the mail's form.
///
/// # Errors
/// Why it is not taken: [`Wrong::Kind`], [`Wrong::Large`], [`Wrong::Pixels`], [`Wrong::Broken`].
pub fn worth(file: &File<'_>) -> Result<Option<Vec<u8>>, Wrong> {
    begins(&file.begin())?;
    let bytes = file.bytes();
    if bytes.len() as u64 > MAX_SIZE {
        return Err(Wrong::Large);
    }
    let plan = plan::of(&mut bytes.as_slice())?;
    let is_form = file.is_inline && plan.kind.is_picture() && plan.width.min(plan.height) < SHOWN;
    Ok((!is_form).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use base64::prelude::{BASE64_STANDARD, Engine};
    use image::{DynamicImage, ImageFormat};

    use super::*;
    use crate::mail::inbound::read;

    fn picture(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn part(headers: &str, bytes: &[u8]) -> Vec<u8> {
        let mut part = format!("--b\r\n{headers}\r\nContent-Transfer-Encoding: base64\r\n\r\n").into_bytes();
        for line in BASE64_STANDARD.encode(bytes).into_bytes().chunks(76) {
            part.extend_from_slice(line);
            part.extend(b"\r\n");
        }
        part
    }

    fn mail(parts: &[Vec<u8>]) -> Vec<u8> {
        let head = b"From: ana@mail.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHere.\r\n";
        [head.as_slice(), &parts.concat(), b"--b--\r\n"].concat()
    }

    fn no_charset(_: &str, _: &[u8]) -> Option<String> {
        None
    }

    #[test]
    fn what_is_kept_is_told_by_its_bytes() {
        let jpeg = picture(ImageFormat::Jpeg, 40, 30);
        let png = picture(ImageFormat::Png, 40, 30);
        let dot = picture(ImageFormat::Png, 1, 1);
        let line = picture(ImageFormat::Gif, 600, 1);
        let pdf = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".to_vec();
        let attached = "Content-Disposition: attachment; filename=a.bin";
        let inline = "Content-Type: image/png\r\nContent-Disposition: inline\r\nContent-ID: <a@b>";
        let kept = Ok(true);
        // Headers, bytes, and whether it is kept.
        for (headers, bytes, expected) in [
            (attached, jpeg.clone(), kept),
            (attached, png.clone(), kept),
            (attached, pdf, kept),
            (inline, png.clone(), kept),
            // Of somebody who shows that dot.
            (attached, dot.clone(), kept),
            (inline, dot, Ok(false)),
            (inline, line, Ok(false)),
            (attached, Vec::new(), Err(Wrong::Kind)),
            (attached, b"<svg onload=alert(1)>".to_vec(), Err(Wrong::Kind)),
            (attached, b"<html><script>".to_vec(), Err(Wrong::Kind)),
            (attached, b"MZ\x90\0".to_vec(), Err(Wrong::Kind)),
            (attached, b"PK\x03\x04".to_vec(), Err(Wrong::Kind)),
            (inline, b"<svg/>".to_vec(), Err(Wrong::Kind)),
            (attached, jpeg[..60].to_vec(), Err(Wrong::Broken)),
            (attached, png[..30].to_vec(), Err(Wrong::Broken)),
            (attached, [jpeg.as_slice(), &vec![0; MAX_SIZE as usize]].concat(), Err(Wrong::Large)),
            (
                attached,
                {
                    let mut huge = png.clone();
                    huge[16..24].copy_from_slice(&[0, 0, 0x40, 0, 0, 0, 0x40, 0]);
                    huge
                },
                Err(Wrong::Pixels),
            ),
        ] {
            let raw = mail(&[part(headers, &bytes)]);
            let mail = read(&raw, "", &no_charset);
            assert_eq!(mail.files.len(), 1, "{headers}");
            let found = worth(&mail.files[0]).map(|kept| kept.map(|kept| assert_eq!(kept, bytes)).is_some());
            assert_eq!(found, expected, "{headers} {:?}", bytes.get(..20));
        }
    }

    #[test]
    fn what_is_attached_comes_before_what_stands_in_the_text() {
        let png = picture(ImageFormat::Png, 40, 30);
        let named = |kind: &str, name: &str| {
            part(&format!("Content-Type: image/png\r\nContent-Disposition: {kind}; filename={name}"), &png)
        };
        let raw = mail(&[
            named("inline", "1.png"),
            named("attachment", "2.png"),
            named("inline", "3.png"),
            named("attachment", "4.png"),
        ]);
        let mail = read(&raw, "", &no_charset);
        let names: Vec<&str> = in_order(&mail.files).iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["2.png", "4.png", "1.png", "3.png"]);
    }

    /// What the stand-in of the platform does not take: a mail of the size that the platform takes.
    #[test]
    fn a_large_mail_has_its_photos() {
        let jpeg = picture(ImageFormat::Jpeg, 40, 30);
        let (head, end) = jpeg.split_at(jpeg.len() - 2);
        // Coded data, in which no marker is.
        let filled: Vec<u8> = (0..7_500_000).map(|at| (at % 251) as u8).collect();
        let photo = [head, &filled, end].concat();
        let attached = "Content-Disposition: attachment; filename=a.jpg";
        let raw = mail(&[part(attached, &photo), part(attached, &photo)]);
        assert!(raw.len() > 20_000_000 && raw.len() < crate::mail::inbound::MAX_BYTES, "{}", raw.len());
        let mail = read(&raw, "", &no_charset);
        assert_eq!((mail.text.trim(), mail.files.len()), ("Here.", 2));
        for file in &mail.files {
            assert_eq!(worth(file), Ok(Some(photo.clone())));
        }
    }
}
