//! Pictures, films and files of articles: `images/…` and `files/…` of a site's folder. Each is stored beside the parts under
//! the hash of its bytes, so its address never leads to anything else.

use super::name::is_name;
use crate::id::SiteId;

/// The first bytes of a stored file. Workers of earlier formats take it in unread, as what a later one has made.
pub const MAGIC: &[u8; 9] = b"NHPACK7\nF";
/// The largest file, in bytes.
pub const MAX_FILE: usize = 10 * 1024 * 1024;

/// What pages show by themselves, by the ending of its name. All else is handed over to be kept.
const SHOWN: [(&str, &str); 10] = [
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("svg", "image/svg+xml"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("mp3", "audio/mpeg"),
];

/// The media type of what pages show, by the ending of its name; none of a file to be kept.
pub fn shown_as(ending: &str) -> Option<&'static str> {
    SHOWN.into_iter().find(|(known, _)| *known == ending).map(|(_, media)| media)
}

/// Whether a text can be the ending of a file's name: a few letters and digits.
pub fn is_ending(text: &str) -> bool {
    (1..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

/// A file as it is stored.
pub fn stored(bytes: &[u8]) -> Vec<u8> {
    [MAGIC.as_slice(), bytes].concat()
}

/// The file in what is stored; none where that is something else.
pub fn read(stored: &[u8]) -> Option<&[u8]> {
    stored.strip_prefix(MAGIC.as_slice()).filter(|file| file.len() <= MAX_FILE)
}

/// The path of a file: `name` is the hash of what is stored.
pub fn path(site: &SiteId, name: &str, ending: &str) -> String {
    format!("/files/{site}/{name}.{ending}")
}

/// Hash and ending of the last part of such a path.
pub fn parts_of(file: &str) -> Option<(&str, &str)> {
    file.split_once('.').filter(|(name, ending)| is_name(name) && is_ending(ending))
}

/// Whether an address is such a path, and nothing else.
pub fn is_path(address: &str) -> bool {
    let parts = address.strip_prefix("/files/").and_then(|rest| rest.split_once('/'));
    parts.is_some_and(|(site, file)| SiteId::fits(site) && parts_of(file).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_one_path_and_its_bytes() {
        let hash = "0a".repeat(32);
        let site = SiteId::parse("shop").unwrap();
        let good = path(&site, &hash, "png");
        assert_eq!(good, format!("/files/shop/{hash}.png"));
        assert!(is_path(&good));
        for bad in [
            format!("/files/shop/{hash}"),
            format!("/files/shop/{hash}.png?x"),
            format!("/files/shop/{hash}.PNG"),
            format!("/files/../{hash}.png"),
            format!("//files/shop/{hash}.png"),
            format!("/files/shop/x/{hash}.png"),
            format!("/files/shop/{hash}.p\"g"),
            "/files/shop/1.png".to_owned(),
            format!("https://evil.example/files/shop/{hash}.png"),
        ] {
            assert!(!is_path(&bad), "{bad}");
        }
        assert_eq!(read(&stored(b"x")), Some(&b"x"[..]));
        assert_eq!(read(b"NHPACK7\nP"), None);
        assert!(super::super::part::is_newer(MAGIC) || super::super::site::FORMAT == 7);
        assert_eq!((shown_as("png"), shown_as("html"), shown_as("pdf")), (Some("image/png"), None, None));
    }
}
