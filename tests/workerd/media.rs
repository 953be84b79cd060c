//! Pictures and files of articles.

use nearhand_shared::content::{file, name_of};

use crate::assertions::{assert_problem, assert_status};
use crate::client::{ask, get};
use crate::sites::{Small, source, unique};

#[test]
fn a_picture_is_served_as_it_is_and_for_ever() {
    let site = Small::published("t-media");
    let bytes: Vec<u8> = [b"\x89PNG\r\n\x1a\n".as_slice(), &(0..=255).collect::<Vec<u8>>()].concat();
    let stored = file::stored(&bytes);
    let name = name_of(&stored);
    assert_problem(&get(format!("/files/{}/{name}.png", site.id)).send(), 404, "page");
    assert_status(&site.send(&name, &stored), 200);
    let address = format!("/files/{}/{name}.png", site.id);
    let whole = get(&address).send();
    assert_status(&whole, 200);
    assert_eq!(whole.body, bytes);
    assert_eq!(whole.header("content-type"), "image/png");
    assert_eq!(whole.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(whole.header("x-content-type-options"), "nosniff");
    assert!(whole.header("content-security-policy").contains("sandbox"));
    assert_status(&get(&address).header("if-none-match", whole.header("etag")).send(), 304);
    let part = get(&address).header("range", "bytes=1-3").send();
    assert_eq!((part.status, part.body.as_slice(), part.header("content-range")), (206, &b"PNG"[..], "bytes 1-3/264"));
    let end = get(&address).header("range", "bytes=-2").send();
    assert_eq!((end.status, end.body.as_slice()), (206, &[254, 255][..]));
    assert_status(&get(&address).header("range", "bytes=999-").send(), 416);
    assert_status(&get(&address).header("range", "lines=1").send(), 200);
    assert_status(&ask("HEAD", &address).send(), 200);
    assert_problem(&ask("POST", &address).send(), 405, "method");
    // What pages do not show is kept, whatever its name says.
    for (ending, kind) in
        [("pdf", "application/octet-stream"), ("html", "application/octet-stream"), ("svg", "image/svg+xml")]
    {
        let other = get(format!("/files/{}/{name}.{ending}", site.id)).send();
        assert_eq!(other.header("content-type"), kind);
        assert_eq!(other.header("content-disposition"), if ending == "svg" { "" } else { "attachment" });
    }
    // A pack is no file, and a file of another site's is not this one's.
    let (pack, _) = site.parts().next().unwrap();
    assert_problem(&get(format!("/files/{}/{pack}.png", site.id)).send(), 404, "page");
    assert_problem(&get(format!("/files/{}/{name}.png", unique("t-media-other"))).send(), 404, "page");
}

#[test]
fn a_pack_is_taken_once_its_pictures_are_there() {
    let mut site = Small::published("t-media-pack");
    let stored = file::stored(b"a film");
    let mut with_files = source("en", "First");
    with_files.more.files = vec![nearhand_shared::content::part::PartName::of(&stored)];
    with_files.articles[0].html =
        format!("<p><video src=\"/files/{}/{}.mp4\" controls=\"\"></video></p>", site.id, name_of(&stored));
    site.locales[0] = with_files.parts().unwrap();
    let (packs, others): (Vec<_>, Vec<_>) =
        site.locales[0].all.iter().partition(|(name, _)| *name == site.locales[0].pack.name);
    for (name, bytes) in others {
        assert_status(&site.send(name, bytes), 200);
    }
    let (name, bytes) = packs[0];
    assert_problem(&site.send(name, bytes), 422, "content");
    assert_status(&site.send(&name_of(&stored), &stored), 200);
    assert_status(&site.send(name, bytes), 200);
}
