//! Pictures as cameras and hostile people make them, before and after.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};
use proptest::prelude::*;

use super::plan::{self, Plan, Source};
use super::{Attachment, Kind, MAX_SIZE, Wrong, begins, exif};

/// What is never to be found in what is kept.
const SECRET: &str = "48.2082N-16.3738E";

/// A picture in which each pixel is another.
fn picture() -> DynamicImage {
    DynamicImage::from(RgbImage::from_fn(24, 16, |x, y| image::Rgb([x as u8 * 10, y as u8 * 15, (x * y) as u8])))
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn kept(bytes: &[u8]) -> Result<(Plan, Vec<u8>), Wrong> {
    let mut source = bytes;
    let plan = plan::of(&mut source)?;
    let mut kept = Vec::new();
    plan.write(&mut source, |part| -> Result<(), ()> {
        kept.extend_from_slice(part);
        Ok(())
    })
    .unwrap();
    assert_eq!(kept.len() as u64, plan.size());
    Ok((plan, kept))
}

fn pixels(bytes: &[u8]) -> Vec<u8> {
    image::load_from_memory(bytes).unwrap().to_rgba8().into_raw()
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Exif of a camera: which side is up, and where it was.
fn camera(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend(b"\x12\x01\x03\0\x01\0\0\0");
    tiff.extend([orientation, 0, 0, 0]);
    // The directory of the place, here as words.
    tiff.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0");
    tiff.extend(SECRET.as_bytes());
    tiff
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    [&[0xff, marker], u16::try_from(body.len() + 2).unwrap().to_be_bytes().as_slice(), body].concat()
}

/// A photo with all that cameras, phones and programs put into one.
fn photo(orientation: u8) -> Vec<u8> {
    let plain = encoded(ImageFormat::Jpeg);
    let (begin, rest) = plain.split_at(2);
    let other = [&[0xff, 0xd8], segment(0xe1, &[b"Exif\0\0", camera(1).as_slice()].concat()).as_slice()].concat();
    [
        begin,
        &segment(0xe1, &[b"Exif\0\0", camera(orientation).as_slice()].concat()),
        &segment(0xe1, format!("http://ns.adobe.com/xap/1.0/\0<x>{SECRET}</x>").as_bytes()),
        &segment(0xe2, format!("MPF\0{SECRET}").as_bytes()),
        &segment(0xed, format!("Photoshop 3.0\0{SECRET}").as_bytes()),
        &segment(0xfe, SECRET.as_bytes()),
        &segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
        // Fill bytes before a marker.
        &[0xff, 0xff],
        rest,
        // A second picture after the first, and a film after that.
        &other,
        SECRET.as_bytes(),
    ]
    .concat()
}

fn png_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    // Checksums are the decoder's to look at: of what is left out nobody reads one.
    [u32::try_from(data.len()).unwrap().to_be_bytes().as_slice(), kind, data, &[0; 4]].concat()
}

fn riff_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let pad = if data.len() % 2 == 1 { &[0][..] } else { &[] };
    [kind.as_slice(), &u32::try_from(data.len()).unwrap().to_le_bytes(), data, pad].concat()
}

fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
    let body = chunks.concat();
    [b"RIFF", u32::try_from(body.len() + 4).unwrap().to_le_bytes().as_slice(), b"WEBP", &body].concat()
}

#[test]
fn a_photo_says_nothing_of_where_it_was_taken_and_looks_the_same() {
    let photo = photo(6);
    assert!(has(&photo, SECRET));
    let (plan, after) = kept(&photo).unwrap();
    assert!(!has(&after, SECRET));
    assert_eq!(pixels(&after), pixels(&encoded(ImageFormat::Jpeg)));
    // It lies on its side, and still says so; its colours are those of its profile.
    assert_eq!((plan.kind, plan.width, plan.height), (Kind::Jpeg, 16, 24));
    let at = after.windows(6).position(|window| window == b"Exif\0\0").unwrap();
    assert_eq!(exif::orientation(&after[at + 6..]), Some(6));
    assert!(has(&after, "ICC_PROFILE"));
    assert!(after.ends_with(&[0xff, 0xd9]));
    // Once more, nothing is left to be taken out.
    let (again, twice) = kept(&after).unwrap();
    assert_eq!((twice, again.width), (after, 16));
    // One that stands as it is has no Exif at all.
    let upright = kept(&self::photo(1)).unwrap();
    assert!(!has(&upright.1, "Exif") && upright.0.width == 24);
}

#[test]
fn a_photo_that_was_cut_off_shows_what_has_come() {
    let whole = encoded(ImageFormat::Jpeg);
    let (_, after) = kept(&whole[..whole.len() - 20]).unwrap();
    assert!(after.ends_with(&[0xff, 0xd9]));
    assert_eq!(kept(&whole[..40]).unwrap_err(), Wrong::Broken);
}

#[test]
fn other_pictures_keep_what_they_show_and_nothing_else() {
    let plain = encoded(ImageFormat::Png);
    let (header, rest) = plain.split_at(33);
    let png = [
        header,
        &png_chunk(b"tEXt", format!("Comment\0{SECRET}").as_bytes()),
        &png_chunk(b"zTXt", SECRET.as_bytes()),
        &png_chunk(b"iTXt", SECRET.as_bytes()),
        &png_chunk(b"eXIf", &camera(8)),
        &png_chunk(b"tIME", SECRET.as_bytes()),
        &png_chunk(b"prVt", SECRET.as_bytes()),
        rest,
        b"PK\x03\x04",
        SECRET.as_bytes(),
    ]
    .concat();
    let (plan, after) = kept(&png).unwrap();
    assert_eq!((plan.kind, plan.width, plan.height), (Kind::Png, 24, 16));
    assert!(!has(&after, SECRET) && after.ends_with(b"IEND\xae\x42\x60\x82"));
    assert_eq!(pixels(&after), pixels(&plain));
    let at = after.windows(4).position(|window| window == b"eXIf").unwrap();
    assert_eq!(exif::orientation(&after[at + 4..]), Some(8));
    let (plan, after) = kept(&plain).unwrap();
    assert!(plan.is_whole(plain.len() as u64) && after == plain);

    let plain = encoded(ImageFormat::Gif);
    let (begin, end) = plain.split_at(plain.len() - 1);
    let blocks = |text: &str| [&[u8::try_from(text.len()).unwrap()], text.as_bytes(), &[0]].concat();
    let gif = [
        begin,
        b"\x21\xfe",
        &blocks(SECRET),
        b"\x21\xff\x0bXMP DataXMP",
        &blocks(SECRET),
        b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0",
        end,
        SECRET.as_bytes(),
    ]
    .concat();
    let (plan, after) = kept(&gif).unwrap();
    assert_eq!((plan.kind, plan.width, plan.height), (Kind::Gif, 24, 16));
    assert!(!has(&after, SECRET) && has(&after, "NETSCAPE2.0") && after.ends_with(b";"));
    assert_eq!(pixels(&after), pixels(&plain));

    let plain = encoded(ImageFormat::WebP);
    assert_eq!(pixels(&kept(&plain).unwrap().1), pixels(&plain));
    let picture = plain[12..].to_vec();
    let header = riff_chunk(b"VP8X", &[0b1100, 0, 0, 0, 23, 0, 0, 15, 0, 0]);
    for (turned, flags) in [(1, 0), (3, 0b1000)] {
        let exif = riff_chunk(b"EXIF", &[b"Exif\0\0", camera(turned).as_slice()].concat());
        let xmp = riff_chunk(b"XMP ", SECRET.as_bytes());
        let all = webp(&[header.clone(), picture.clone(), exif, xmp, riff_chunk(b"secr", SECRET.as_bytes())]);
        let (plan, after) = kept(&[all.as_slice(), SECRET.as_bytes()].concat()).unwrap();
        assert_eq!((plan.kind, plan.width, plan.height), (Kind::WebP, 24, 16));
        assert!(!has(&after, SECRET));
        assert_eq!((after[20], has(&after, "EXIF")), (flags, flags != 0));
        assert_eq!(u32::from_le_bytes(after[4..8].try_into().unwrap()) as usize, after.len() - 8);
        assert_eq!(pixels(&after), pixels(&plain));
    }

    let pdf = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF";
    let (plan, after) = kept(pdf).unwrap();
    assert!(plan.is_whole(pdf.len() as u64) && after == pdf && plan.width == 0);
}

#[test]
fn what_is_not_what_it_says_is_refused() {
    let header = |width: u32, height: u32| {
        let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", size.as_slice(), &[8, 2, 0, 0, 0, 0, 0, 0, 0]].concat()
    };
    let jpeg = encoded(ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|window| window == [0xff, 0xc0]).unwrap();
    let mut wide = jpeg.clone();
    wide[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    let scan = jpeg.windows(2).position(|window| window == [0xff, 0xda]).unwrap();
    let many = [&jpeg[..scan], &jpeg[scan..jpeg.len() - 2].repeat(200), &[0xff, 0xd9]].concat();
    let canvas = riff_chunk(b"VP8X", &[0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    let frame = [0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0];
    let small = riff_chunk(b"VP8X", &[2, 0, 0, 0, 9, 0, 0, 9, 0, 0]);
    let cases: Vec<(&str, Vec<u8>, Wrong)> = vec![
        ("nothing", Vec::new(), Wrong::Broken),
        ("a page as a photo", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), Wrong::Kind),
        (
            "a script in SVG",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec(),
            Wrong::Kind,
        ),
        ("SVG after a mark of order", b"\xef\xbb\xbf<?xml version='1.0'?><svg/>".to_vec(), Wrong::Kind),
        ("an archive", b"PK\x03\x04\x14\0".to_vec(), Wrong::Kind),
        ("a program", b"MZ\x90\0".to_vec(), Wrong::Kind),
        ("HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), Wrong::Kind),
        ("TIFF", b"II*\0\x08\0\0\0".to_vec(), Wrong::Kind),
        ("a page before a document", b"<html>%PDF-1.7".to_vec(), Wrong::Kind),
        ("a hundred million pixels", [header(10_000, 10_000), vec![0; 100]].concat(), Wrong::Pixels),
        ("no pixels", [header(0, 10), vec![0; 100]].concat(), Wrong::Broken),
        ("a header alone", header(10, 10), Wrong::Broken),
        ("no picture", [header(10, 10), png_chunk(b"IEND", b"")].concat(), Wrong::Broken),
        ("a chunk beyond the end", [header(10, 10), b"\xff\xff\xff\xffIDAT".to_vec()].concat(), Wrong::Broken),
        ("a photo of four thousand million pixels", wide, Wrong::Pixels),
        ("a photo of many scans", many, Wrong::Broken),
        ("a photo of its first bytes", vec![0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff], Wrong::Broken),
        ("a photo of markers", [&[0xff, 0xd8, 0xff][..], &[0xd0; 500]].concat(), Wrong::Broken),
        ("a screen of GIF", b"GIF89a\xff\xff\xff\xff\0\0\0;".to_vec(), Wrong::Pixels),
        ("a GIF without a frame", b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), Wrong::Broken),
        ("a frame of GIF", b"GIF89a\x01\0\x01\0\0\0\0\x2c\0\0\0\0\xff\xff\xff\xff\0".to_vec(), Wrong::Pixels),
        ("a canvas", webp(&[canvas]), Wrong::Pixels),
        ("a frame", webp(&[small, riff_chunk(b"ANMF", &frame)]), Wrong::Pixels),
        ("no picture in WebP", webp(&[riff_chunk(b"EXIF", b"")]), Wrong::Broken),
        ("too short for what it says", b"RIFF\xff\xff\xff\x7fWEBPVP8 ".to_vec(), Wrong::Broken),
        ("too large", vec![0xff; MAX_SIZE as usize + 1], Wrong::Large),
    ];
    for (what, bytes, wrong) in cases {
        assert_eq!(kept(&bytes).map(|(plan, _)| plan).unwrap_err(), wrong, "{what}");
    }
    // What can be told by the beginning is, before the rest has come.
    assert_eq!(begins(&header(10_000, 10_000)), Err(Wrong::Pixels));
    assert_eq!(begins(&header(10, 10)), Ok(Kind::Png));
    assert_eq!(begins(b"<svg"), Err(Wrong::Kind));
    assert_eq!(begins(b"%PDF-2.0"), Ok(Kind::Pdf));
}

#[test]
fn a_file_in_two_forms_is_kept_in_one() {
    // What follows a picture, as in a picture that is an archive too, is not part of it.
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let both = [encoded(format).as_slice(), b"PK\x03\x04<script>alert(1)</script>"].concat();
        assert!(!has(&kept(&both).unwrap().1, "script"), "{format:?}");
    }
}

/// A file that is at hand three bytes at a time.
struct Drops<'b>(&'b [u8]);

impl Source for Drops<'_> {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn window(&mut self, at: u64) -> &[u8] {
        let rest = self.0.get(at as usize..).unwrap_or_default();
        &rest[..rest.len().min(3)]
    }
}

#[test]
fn how_a_file_comes_changes_nothing() {
    for bytes in [photo(6), encoded(ImageFormat::Png), encoded(ImageFormat::Gif), encoded(ImageFormat::WebP)] {
        let plan = plan::of(&mut Drops(&bytes)).unwrap();
        let mut dropped = Vec::new();
        plan.write(&mut Drops(&bytes), |part| -> Result<(), ()> {
            dropped.extend_from_slice(part);
            Ok(())
        })
        .unwrap();
        assert_eq!((plan, dropped), kept(&bytes).unwrap());
    }
}

#[test]
fn a_size_is_never_nothing() {
    let of = |size| Attachment { id: String::new(), name: String::new(), kind: Kind::Pdf, size, width: 0, height: 0 };
    let cases = [
        (0, "file-size-small", 1.0),
        (115, "file-size-small", 1.0),
        (1024, "file-size-small", 1.0),
        (1025, "file-size-small", 2.0),
        (104_856, "file-size-small", 103.0),
        (104_857, "file-size", 0.1),
        (104_858, "file-size", 0.2),
        (1_048_576, "file-size", 1.0),
        (MAX_SIZE, "file-size", 10.0),
    ];
    for (size, text, told) in cases {
        let (id, number) = of(size).told_size();
        assert!(id == text && (number - told).abs() < 1e-9, "{size}: {id} {number}");
    }
}

proptest! {
    #[test]
    fn nothing_panics(format in 0..5_usize, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..40), cut in any::<prop::sample::Index>()) {
        let mut bytes = match format {
            0 => photo(6),
            1 => encoded(ImageFormat::Png),
            2 => encoded(ImageFormat::Gif),
            3 => encoded(ImageFormat::WebP),
            _ => b"%PDF-1.7".to_vec(),
        };
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        bytes.truncate(cut.index(bytes.len()) + 1);
        if let Ok((_, after)) = kept(&bytes) {
            // What was kept can be read again, and nothing more is taken out of it.
            let again = kept(&after);
            prop_assert!(again.is_ok_and(|(_, again)| again == after));
        }
    }
}
