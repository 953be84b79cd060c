//! Files that come with messages: taken by what they are, kept without where they were taken, shown to whom they belong to,
//! and gone with the conversation.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::client::{Answer, Ask, ask, get, post};
use crate::html;
use crate::sites::{Small, eventually, unique};
use crate::staff;
use crate::talk::{LATER, answer, asked, desk, opened, say, to_desk, whole};

pub type Visitor = (String, String);

/// What is never to be found in what is kept.
pub const PLACE: &str = "48.2082N-16.3738E";

fn site(name: &str) -> (Small, Visitor) {
    let site = Small::published(name);
    let visitor = asked(&site, &json!({ "message": "My lamp is broken." }));
    (site, visitor)
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    [&[0xff, marker], u16::try_from(body.len() + 2).unwrap().to_be_bytes().as_slice(), body].concat()
}

/// That a call was refused, and as what.
#[track_caller]
fn refused(answer: &Answer, status: u16, kind: &str) -> Value {
    assert_status(answer, status);
    let problem = answer.json();
    assert_eq!(problem["type"], format!("urn:nearhand:problem:{kind}"));
    problem
}

/// A photo of eight by eight pixels, with where it was taken; filled up to a size.
pub fn photo(size: usize) -> Vec<u8> {
    let mut photo = vec![0xff, 0xd8];
    photo.extend(segment(0xe1, format!("Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0{PLACE}").as_bytes()));
    photo.extend(segment(0xfe, PLACE.as_bytes()));
    photo.extend(segment(0xdb, &[[0].as_slice(), &[1; 64]].concat()));
    photo.extend(segment(0xc0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]));
    photo.extend(segment(0xc4, &[[0x00].as_slice(), &[1], &[0; 15], &[0]].concat()));
    photo.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
    // Coded data; no marker is in it.
    photo.extend((0..size.saturating_sub(photo.len() + 2)).map(|at| (at % 251) as u8));
    photo.extend([0xff, 0xd9]);
    photo
}

pub fn png_header(width: u32, height: u32) -> Vec<u8> {
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", size.as_slice(), &[8, 2, 0, 0, 0, 0, 0, 0, 0]].concat()
}

fn png() -> Vec<u8> {
    png_of(1, 1)
}

/// A picture that says that it is so large.
pub fn png_of(width: u32, height: u32) -> Vec<u8> {
    let data = b"\0\0\0\x0cIDAT\x78\x9c\x63\0\0\0\x01\0\x01\0\0\0\0\0\0\0";
    [png_header(width, height).as_slice(), data, b"\0\0\0\0IEND\xae\x42\x60\x82"].concat()
}

pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF";

pub fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

pub fn path(site: &Small, (reference, _): &Visitor) -> String {
    site.api(&format!("requests/{reference}/attachments"))
}

/// A file that a visitor sends.
fn send(site: &Small, visitor: &Visitor, name: &str, bytes: &[u8]) -> Ask {
    let name = format!("attachment; filename*=UTF-8''{}", crate::client::encode(name));
    post(path(site, visitor)).bearer(&visitor.1).header("content-disposition", &name).body("image/jpeg", bytes)
}

pub fn sent(site: &Small, visitor: &Visitor, name: &str, bytes: &[u8]) -> Value {
    let answer = send(site, visitor, name, bytes).send();
    assert_status(&answer, 201);
    answer.json()
}

pub fn id(file: &Value) -> String {
    file["id"].as_str().unwrap().to_owned()
}

/// Names files in a message of the visitor's.
pub fn name(site: &Small, (reference, token): &Visitor, ids: &[String]) -> Answer {
    let body = json!({ "message": "This is it.", "attachments": ids });
    post(site.api(&format!("requests/{reference}/messages"))).bearer(token).json(&body).send()
}

pub fn bytes(site: &Small, visitor: &Visitor, id: &str) -> Answer {
    get(format!("{}/{id}", path(site, visitor))).bearer(&visitor.1).send()
}

/// The address under which a page shows the first file of a message.
pub fn address(site: &Small, visitor: &Visitor, entry: usize) -> String {
    opened(site, visitor)["thread"][entry]["attachments"][0]["href"].as_str().unwrap().to_owned()
}

#[test]
fn a_photo_comes_with_a_message_and_says_nothing_of_where_it_was_taken() {
    let (site, visitor) = site("t-photo");
    let photo = photo(3_000);
    let file = sent(&site, &visitor, "../Lampe\u{202e} kaputt.html", &photo);
    assert_eq!((&file["name"], &file["type"]), (&json!("Lampe kaputt.html.jpg"), &json!("image/jpeg")));
    assert_eq!((&file["width"], &file["height"]), (&json!(8), &json!(8)));
    assert!(file["size"].as_u64().unwrap() < photo.len() as u64);
    // Until a message names it, it is nobody's but theirs.
    assert_eq!(whole(&site, &visitor.0)["thread"][0]["attachments"], json!([]));
    assert_status(&desk(&site, &format!("requests/{}/attachments/{}", visitor.0, id(&file))).send(), 404);
    assert_status(&name(&site, &visitor, &[id(&file)]), 201);

    let entry = &opened(&site, &visitor)["thread"][1];
    let shown = &entry["attachments"][0];
    assert_eq!((&shown["id"], &shown["name"]), (&file["id"], &file["name"]));
    assert!(entry["files"].as_str().unwrap().contains("loading=\"lazy\""));
    let of_team = &whole(&site, &visitor.0)["thread"][1]["attachments"][0];
    assert_eq!(*of_team, file);
    let page = get(shown["href"].as_str().unwrap()).now(LATER).send();
    let by_code = bytes(&site, &visitor, &id(&file));
    let by_team = desk(&site, &format!("requests/{}/attachments/{}", visitor.0, id(&file))).send();
    for answer in [&page, &by_code, &by_team] {
        assert_status(answer, 200);
        assert_eq!(answer.body.len() as u64, file["size"].as_u64().unwrap());
        assert!(!has(&answer.body, PLACE) && !has(&answer.body, "Exif"));
        assert!(answer.body.starts_with(&[0xff, 0xd8]) && answer.body.ends_with(&photo[photo.len() - 100..]));
        for (header, value) in [
            ("content-type", "image/jpeg"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "private, no-store"),
            ("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'"),
        ] {
            assert_eq!(answer.header(header), value, "{header}");
        }
        assert!(answer.header("content-disposition").starts_with("inline; filename=\"Lampe kaputt.html.jpg\""));
    }
    // Named once, it is named for good.
    refused(&name(&site, &visitor, &[id(&file)]), 422, "file");
    assert_status(&ask("DELETE", format!("{}/{}", path(&site, &visitor), id(&file))).bearer(&visitor.1).send(), 404);
}

#[test]
fn a_document_is_saved_and_not_shown() {
    let (site, visitor) = site("t-document");
    let file = sent(&site, &visitor, "請求書", PDF);
    assert_status(&name(&site, &visitor, &[id(&file)]), 201);
    let answer = get(address(&site, &visitor, 1)).now(LATER).send();
    assert_eq!((answer.header("content-type"), answer.body.as_slice()), ("application/pdf", PDF));
    let said = answer.header("content-disposition");
    assert!(said.starts_with("attachment;") && said.ends_with("%E8%AB%8B%E6%B1%82%E6%9B%B8%2Epdf"), "{said}");
}

#[test]
fn what_is_not_what_it_says_is_refused_or_harmless() {
    let (site, visitor) = site("t-hostile");
    let bomb = [png_header(10_000, 10_000), vec![0; 2_000]].concat();
    let profile = [png_header(4, 4).as_slice(), b"\x7f\xff\xff\xffiCCP"].concat();
    let scans = [photo(600).as_slice(), &photo(600)[2..].repeat(3)].concat();
    let hostile: [(&str, Vec<u8>, u16); 17] = [
        ("script.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec(), 415),
        ("xml.svg", b"<?xml version='1.0'?><svg onload='alert(1)'/>".to_vec(), 415),
        ("page.jpg", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), 415),
        ("bomb.zip", b"PK\x03\x04\x14\0\0\0\x08\0".to_vec(), 415),
        ("bomb.gz.png", b"\x1f\x8b\x08\0".to_vec(), 415),
        ("program.pdf", b"MZ\x90\0".to_vec(), 415),
        ("script.js", b"alert(1)//%PDF-1.7".to_vec(), 415),
        ("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), 415),
        ("film.mp4", b"\0\0\0\x18ftypmp42".to_vec(), 415),
        ("empty.png", Vec::new(), 422),
        ("wide.png", bomb, 422),
        ("none.png", png_header(0, 0), 422),
        ("profile.png", profile, 422),
        ("end.jpg", vec![0xff, 0xd8, 0xff, 0xe0, 0xff], 422),
        ("wide.gif", b"GIF89a\xff\xff\xff\xff\0\0\0;".to_vec(), 422),
        ("short.webp", b"RIFF\xff\xff\xff\x7fWEBPVP8 ".to_vec(), 422),
        ("large.pdf", [PDF, &vec![b' '; 10 * 1024 * 1024]].concat(), 413),
    ];
    for (called, bytes, status) in hostile {
        let problem = refused(&send(&site, &visitor, called, &bytes).locale("en").send(), status, "file");
        let detail = problem["errors"][0]["detail"].as_str().unwrap();
        assert!(detail.contains(called), "{detail}");
    }
    // Pictures that are something else, too, are pictures only; names lead nowhere.
    for (called, bytes, kept) in [
        ("C:\\fakepath\\x.php", [photo(500).as_slice(), b"PK\x03\x04<script>alert(1)</script>"].concat(), "x.php.jpg"),
        ("..\u{2215}..\u{2215}a.png", [png().as_slice(), b"<script>alert(1)</script>"].concat(), "a.png"),
        ("\u{202e}gpj.exe", scans, "gpj.exe.jpg"),
        ("a\r\nset-cookie: b=c\0.png", png(), "a set-cookie_ b=c.png"),
    ] {
        let file = sent(&site, &visitor, called, &bytes);
        assert_eq!(file["name"], kept);
        let answer = self::bytes(&site, &visitor, &id(&file));
        assert_status(&answer, 200);
        assert!(!has(&answer.body, "<script>") && answer.header("set-cookie").is_empty());
        assert_status(
            &ask("DELETE", format!("{}/{}", path(&site, &visitor), id(&file))).bearer(&visitor.1).send(),
            204,
        );
    }
}

#[test]
fn a_file_is_shown_to_whom_it_belongs_to() {
    let (site, visitor) = site("t-file-seen");
    let stranger = asked(&site, &json!({ "message": "Mine, too." }));
    let file = sent(&site, &visitor, "lamp.png", &png());
    let id = id(&file);
    // Another's code, another's conversation, no code, a token of nobody's.
    assert_status(&get(format!("{}/{id}", path(&site, &visitor))).bearer(&stranger.1).send(), 404);
    assert_status(&get(format!("{}/{id}", path(&site, &stranger))).bearer(&stranger.1).send(), 404);
    assert_status(&get(format!("{}/{id}", path(&site, &visitor))).send(), 404);
    assert_status(&send(&site, &(visitor.0.clone(), stranger.1.clone()), "x.png", &png()).send(), 404);
    refused(&name(&site, &stranger, std::slice::from_ref(&id)), 422, "file");
    let of_desk = site.api(&format!("desk/requests/{}/attachments", visitor.0));
    assert_status(&get(format!("{of_desk}/{id}")).send(), 401);
    assert_status(&post(of_desk.as_str()).bearer(&visitor.1).body("image/png", png()).send(), 401);
    assert_status(&name(&site, &visitor, std::slice::from_ref(&id)), 201);

    // The business: by its permissions, and within its teams.
    let (_, reads) = staff::token(&site, &["requests:read"]);
    assert_status(&get(format!("{of_desk}/{id}")).bearer(&reads).send(), 200);
    assert_status(&post(of_desk.as_str()).bearer(&reads).body("image/png", png()).send(), 403);
    let (_, figures) = staff::token(&site, &["statistics:read"]);
    assert_status(&get(format!("{of_desk}/{id}")).bearer(&figures).send(), 403);

    // An address opens this file, now.
    let address = address(&site, &visitor, 1);
    assert_status(&get(address.as_str()).now(LATER).send(), 200);
    assert_status(&get(address.as_str()).now("2026-11-23T09:59:59Z").send(), 200);
    assert_status(&get(address.as_str()).now("2026-11-23T10:00:00Z").send(), 404);
    assert_status(&get(address.replace(&visitor.0, &stranger.0)).now(LATER).send(), 404);
    assert_status(&get(address[..address.len() - 1].to_owned()).now(LATER).send(), 404);
    assert_status(&post(address.as_str()).now(LATER).send(), 405);

    // Erased, it is gone, whoever asks.
    let erased = ask("DELETE", site.api(&format!("requests/{}", visitor.0))).bearer(&visitor.1).now(LATER).send();
    assert_status(&erased, 200);
    let counts = erased.json()["erased"].as_object().unwrap().values().next().unwrap().clone();
    assert_eq!(counts["attachments"], 1);
    assert_status(&get(address.as_str()).now(LATER).send(), 404);
    assert_status(&bytes(&site, &visitor, &id), 404);
    assert_status(&get(format!("{of_desk}/{id}")).operator().send(), 404);
}

#[test]
fn an_agent_sees_the_files_of_their_teams() {
    let site = Small::published("t-file-team");
    let visitor = asked(&site, &json!({ "message": "My lamp is broken." }));
    let file = sent(&site, &visitor, "lamp.png", &png());
    assert_status(&name(&site, &visitor, &[id(&file)]), 201);
    let team = whole(&site, &visitor.0)["team"].as_str().unwrap().to_owned();
    let path = format!("desk/requests/{}/attachments/{}", visitor.0, id(&file));
    let mine = staff::add(&site, "Ada", "agent", &[team.as_str()]);
    let cookie = staff::signed_in(&site, &mine);
    assert_status(&get(site.api(&path)).header("cookie", &cookie).send(), 200);
    let page = format!("/desk/{}/requests/{}/attachments/{}", site.id, visitor.0, id(&file));
    let shown = get(page.as_str()).header("cookie", &cookie).send();
    assert_status(&shown, 200);
    assert_eq!(shown.header("content-type"), "image/png");
    if !team.is_empty() {
        let other = staff::signed_in(&site, &staff::add(&site, "Ben", "agent", &[]));
        assert_status(&get(site.api(&path)).header("cookie", &other).send(), 404);
        assert_status(&get(page.as_str()).header("cookie", &other).send(), 404);
    }
}

#[test]
fn an_upload_goes_on_where_the_line_was_cut() {
    let (site, visitor) = site("t-resume");
    let photo = photo(1_500_000);
    let key = unique("resume");
    let place = path(&site, &visitor);
    let begin = |length: usize| {
        let begin = send(&site, &visitor, "lamp.jpg", &[]).header("idempotency-key", &key);
        begin.header("upload-complete", "?0").header("upload-length", &length.to_string()).send()
    };
    let begun = begin(photo.len());
    assert_status(&begun, 201);
    let at = begun.header("location").to_owned();
    assert_eq!((begun.header("upload-offset"), at.starts_with(&place)), ("0", true));
    let part = |from: usize, to: usize, is_last: bool| {
        let part = ask("PATCH", at.as_str()).bearer(&visitor.1).header("upload-offset", &from.to_string());
        part.header("upload-complete", if is_last { "?1" } else { "?0" })
            .body("application/partial-upload", &photo[from..to])
    };
    // The line is cut in the middle of a part: what has come stays. How much that is, the network decides: under load a line
    // may be gone before the worker has read from it.
    let head = || ask("HEAD", at.as_str()).bearer(&visitor.1).send();
    eventually("something has come", || {
        part(0, 1_000_000, false).send_cut_off(700_000);
        head().header("upload-offset") != "0"
    });
    let stands = head();
    assert_status(&stands, 204);
    let offset: usize = stands.header("upload-offset").parse().unwrap();
    assert!((1..=700_000).contains(&offset), "{offset}");
    assert_eq!((stands.header("upload-complete"), stands.header("upload-length")), ("?0", "1500000"));
    // Begun again with the same key, it is the same upload, as far as it has come.
    let again = begin(photo.len());
    assert_eq!(
        (again.header("location"), again.header("upload-offset")),
        (at.as_str(), stands.header("upload-offset"))
    );
    // Elsewhere it does not go on.
    let elsewhere = part(offset + 1, offset + 10, false).send();
    refused(&elsewhere, 409, "offset");
    assert_eq!(elsewhere.header("upload-offset"), offset.to_string());
    // Nor does it end before all has come.
    refused(&part(offset, offset, true).send(), 409, "offset");
    let more = part(offset, offset + 100_001, false).send();
    assert_status(&more, 204);
    let ended = part(offset + 100_001, photo.len(), true).send();
    assert_status(&ended, 200);
    assert_eq!((ended.header("upload-complete"), ended.header("upload-offset")), ("?1", "1500000"));
    let whole = bytes(&site, &visitor, ended.json()["id"].as_str().unwrap());
    assert!(whole.body.ends_with(&photo[photo.len() - 1_400_000..]) && !has(&whole.body, PLACE));
    assert_eq!(head().header("upload-complete"), "?1");
    // Another media type is no part; another conversation's code moves nothing.
    assert_status(&ask("PATCH", at.as_str()).bearer(&visitor.1).body("image/jpeg", "x").send(), 415);
    let stranger = asked(&site, &json!({ "message": "Mine, too." }));
    assert_status(&ask("HEAD", at.as_str()).bearer(&stranger.1).send(), 404);
    assert_status(&ask("DELETE", at.as_str()).bearer(&stranger.1).send(), 404);
}

#[test]
fn the_same_file_with_the_same_key_is_one() {
    let (site, visitor) = site("t-file-key");
    let key = unique("file");
    let send = |bytes: &[u8]| send(&site, &visitor, "lamp.jpg", bytes).header("idempotency-key", &key).send();
    let first = send(&photo(900));
    let again = send(&photo(900));
    assert_status(&again, 201);
    assert_eq!(first.json(), again.json());
    assert_problem(&send(&photo(901)), 422, "key");
    // The key of a file is no message's.
    let said = say(&site, &visitor, "Look.").header("idempotency-key", &key).send();
    assert_problem(&said, 422, "key");
    // Of what was erased nothing comes back.
    assert_status(&ask("DELETE", site.api(&format!("requests/{}", visitor.0))).bearer(&visitor.1).send(), 200);
    assert_problem(&send(&photo(900)), 410, "gone");
}

#[test]
fn ten_megabytes_fit_and_a_conversation_ends_somewhere() {
    let (site, visitor) = site("t-file-large");
    let photo = photo(10 * 1024 * 1024);
    let mut ids = Vec::new();
    for at in 0..5 {
        let file = sent(&site, &visitor, &format!("{at}.jpg"), &photo);
        ids.push(id(&file));
    }
    let whole = bytes(&site, &visitor, &ids[0]);
    assert!(whole.body.len() > photo.len() - 200 && whole.body.ends_with(&photo[300..]));
    // Enough for a day, of one side.
    refused(&send(&site, &visitor, "more.jpg", &photo).send(), 429, "file");
    assert_status(&name(&site, &visitor, &ids), 201);
    let of_desk = site.api(&format!("desk/requests/{}/attachments", visitor.0));
    for _ in 0..4 {
        assert_status(&post(of_desk.as_str()).operator().body("image/jpeg", photo.as_slice()).send(), 201);
    }
    let last = post(of_desk.as_str()).operator().now("2026-12-01T00:00:00Z").body("image/jpeg", photo.as_slice());
    assert_status(&last.clone().send(), 201);
    refused(&last.send(), 422, "file");
}

#[test]
fn an_answer_has_files_too() {
    let (site, visitor) = site("t-file-answer");
    let of_desk = site.api(&format!("desk/requests/{}/attachments", visitor.0));
    let sent = post(of_desk.as_str()).operator().query("name", "manual").body("application/pdf", PDF).send();
    assert_status(&sent, 201);
    let file = sent.json();
    assert_eq!(file["name"], "manual.pdf");
    // The visitor has no part in it until it is sent, and cannot name it.
    assert_status(&bytes(&site, &visitor, &id(&file)), 404);
    refused(&name(&site, &visitor, &[id(&file)]), 422, "file");
    let answered = answer(&site, &visitor.0, &json!({ "message": "Here it is.", "attachments": [id(&file)] }));
    assert_status(&answered, 201);
    assert_eq!(bytes(&site, &visitor, &id(&file)).body, PDF);
    let after =
        get(site.api(&format!("requests/{}/messages", visitor.0))).query("after", "1").bearer(&visitor.1).send();
    assert_eq!(after.json()["messages"][0]["attachments"][0]["name"], "manual.pdf");
    for wrong in [json!(["nothing"]), json!([id(&file)]), json!([id(&file), id(&file)])] {
        let answered = answer(&site, &visitor.0, &json!({ "message": "Here it is.", "attachments": wrong }));
        refused(&answered, 422, "file");
    }
    // A file needs no words; nothing at all is no answer.
    let sent = post(of_desk.as_str()).operator().query("name", "plan").body("application/pdf", PDF).send();
    let answered = answer(&site, &visitor.0, &json!({ "attachments": [id(&sent.json())] }));
    assert_status(&answered, 201);
    let thread = &opened(&site, &visitor)["thread"][2];
    assert_eq!((&thread["message"], &thread["attachments"][0]["name"]), (&json!(""), &json!("plan.pdf")));
    for empty in [json!({}), json!({ "message": " " }), json!({ "attachments": [] })] {
        assert_status(&answer(&site, &visitor.0, &empty), 422);
    }
}

#[test]
fn what_no_message_names_goes_after_a_day() {
    let (site, visitor) = site("t-file-day");
    let sent = send(&site, &visitor, "lamp.png", &png()).now("2026-11-22T10:00:00Z").send();
    let kept = send(&site, &visitor, "named.png", &png()).now("2026-11-22T10:00:00Z").send();
    let later = send(&site, &visitor, "later.png", &png()).now("2026-11-22T20:00:00Z").send();
    let [lamp, named, later] = [sent, kept, later].map(|answer| id(&answer.json()));
    assert_status(&name(&site, &visitor, std::slice::from_ref(&named)), 201);
    let run = |now: &str| assert_status(&post(site.api("desk/jobs")).operator().now(now).send(), 200);
    let status = |id: &str| bytes(&site, &visitor, id).status;
    run("2026-11-23T09:59:59Z");
    assert_eq!([&lamp, &named, &later].map(|id| status(id)), [200, 200, 200]);
    run("2026-11-23T10:00:01Z");
    assert_eq!([&lamp, &named, &later].map(|id| status(id)), [404, 200, 200]);
    refused(&name(&site, &visitor, &[lamp]), 422, "file");
    run("2026-11-23T20:00:01Z");
    assert_eq!([&named, &later].map(|id| status(id)), [200, 404]);
}

#[test]
fn files_go_along_and_are_joined_and_erased() {
    go_along(&Small::published("t-file-joined"), &|| {});
}

/// What becomes of files with their conversation, wherever they are kept: what is done for that is done again and again.
pub fn go_along(site: &Small, keep: &dyn Fn()) {
    let ask_as = |message: &str| asked(site, &json!({ "message": message, "email": "ana@post.example" }));
    let (first, second) = (ask_as("My lamp is broken."), ask_as("This one."));
    let file = sent(site, &second, "lamp.jpg", &photo(900));
    let waits = sent(site, &second, "more.jpg", &photo(800));
    assert_status(&name(site, &second, &[id(&file)]), 201);
    keep();
    let own = get(site.api(&format!("requests/{}/export", second.0))).bearer(&second.1).now(LATER).send();
    assert_status(&own, 200);
    let export = own.json();
    let exported = &export["requests"][0]["messages"][1]["attachments"][0];
    assert_eq!((&exported["name"], &exported["size"]), (&json!("lamp.jpg"), &file["size"]));
    let href = exported["href"].as_str().unwrap();
    let taken = &href[href.find("/files/").unwrap()..];
    assert_eq!(get(taken).now("2026-11-24T08:59:59Z").send().body.len() as u64, file["size"].as_u64().unwrap());
    assert_status(&get(taken).now("2026-11-24T09:00:00Z").send(), 404);

    let joined = to_desk(site, "POST", &format!("requests/{}/merge", second.0), &json!({ "into": first.0 })).send();
    assert_status(&joined, 200);
    keep();
    // Both references open it, and the file with it.
    for visitor in [&first, &second] {
        assert_eq!(opened(site, visitor)["thread"][2]["attachments"][0]["id"], file["id"]);
        assert_status(&bytes(site, visitor, &id(&file)), 200);
    }
    assert_status(&name(site, &second, &[id(&waits)]), 201);
    keep();

    let query = |call: &str| desk(site, &format!("customers/{call}")).query("email", "ana@post.example");
    let export = query("export").send().json();
    let message = &export["requests"][0]["messages"][2];
    let href = message["attachments"][0]["href"].as_str().unwrap();
    let of_desk = &href[href.find("/api/").unwrap()..];
    assert_status(&get(of_desk).operator().send(), 200);
    assert_status(&get(of_desk).send(), 401);
    let erased = to_desk(site, "POST", "customers/erase", &json!({ "email": "ana@post.example" })).send();
    assert_status(&erased, 200);
    let counts: u64 =
        erased.json()["erased"].as_object().unwrap().values().map(|c| c["attachments"].as_u64().unwrap()).sum();
    assert_eq!(counts, 2);
    keep();
    for id in [id(&file), id(&waits)] {
        assert_status(&get(format!("{}/{id}", path(site, &first))).bearer(&first.1).send(), 404);
        assert_status(&get(of_desk).operator().send(), 404);
    }
}

/// A form of several parts, as a browser sends it.
fn parts(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--xx\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    for (name, bytes) in files {
        let head = "content-disposition: form-data; name=\"files\"; filename=";
        body.extend(format!("--xx\r\n{head}\"{name}\"\r\ncontent-type: image/jpeg\r\n\r\n").into_bytes());
        body.extend_from_slice(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--xx--\r\n");
    body
}

fn form(path: String, body: Vec<u8>) -> Ask {
    post(path).country("DE").locale("en").header("accept", "text/html").body("multipart/form-data; boundary=xx", body)
}

#[test]
fn a_form_without_scripts_brings_files() {
    let site = Small::published("t-file-form");
    let frame = |path: &str| format!("/w/{}/{path}", site.id);
    let key = unique("form");
    let lost = [("message", "My lamp is broken."), ("key", key.as_str()), ("name", "Ana")];
    // One that is refused is named, and what was typed is there.
    let back = form(frame("contact"), parts(&lost, &[("page.html", b"<html>"), ("lamp.jpg", &photo(700))])).send();
    assert_status(&back, 415);
    let text = back.text();
    assert!(text.contains("page.html") && text.contains("My lamp is broken.") && text.contains("aria-invalid"));
    assert_eq!(site.stored("My lamp is broken.").len(), 0);
    // Too much at once is said, too, and nothing typed is lost.
    let large = vec![b'x'; 26 * 1024 * 1024];
    let back = form(frame("contact"), parts(&lost, &[("large.jpg", &large)])).send();
    assert_status(&back, 413);
    assert!(back.text().contains("My lamp is broken."));

    let made = form(frame("contact"), parts(&lost, &[("lamp.jpg", &photo(700)), ("bill.pdf", PDF), ("", b"")])).send();
    assert_status(&made, 201);
    let page = made.text().to_owned();
    assert!(page.contains("alt=\"lamp.jpg\"") && page.contains("bill.pdf"), "{page}");
    let visitor = (html::text_of(&page, "reference"), html::text_of(&page, "code"));
    assert_eq!(whole(&site, &visitor.0)["thread"][0]["attachments"].as_array().unwrap().len(), 2);
    // Sent again it is the same request, with its files.
    let again = form(frame("contact"), parts(&lost, &[("lamp.jpg", &photo(700)), ("bill.pdf", PDF)])).send();
    assert_status(&again, 201);
    assert_eq!(html::text_of(again.text(), "reference"), visitor.0);
    assert_eq!(site.stored("My lamp is broken.").len(), 1);

    // A message with a file; one that has arrived need not be chosen again.
    let reply = |fields: &[(&str, &str)], files: &[(&str, &[u8])]| {
        let fields = [&[("code", visitor.1.as_str()), ("key", "a-key-of-a-form")], fields].concat();
        form(frame(&format!("requests/{}", visitor.0)), parts(&fields, files)).send()
    };
    let back = reply(&[("message", &"x".repeat(8_001))], &[("more.jpg", &photo(650))]);
    assert_status(&back, 422);
    let arrived = html::value_of(back.text(), "attachments");
    assert!(!arrived.is_empty() && back.text().contains("more.jpg"));
    // What is refused takes nothing with it: good files stay, whatever stands between them, and one that is chosen again is one.
    let files: &[(&str, &[u8])] = &[("more.jpg", &photo(650)), ("page.html", b"<html>"), ("bill.pdf", PDF)];
    let back = reply(&[("message", "And this."), ("attachments", &arrived)], files);
    assert_status(&back, 415);
    assert!(back.text().contains("page.html") && back.text().contains("bill.pdf"), "{}", back.text());
    let arrived = html::value_of(back.text(), "attachments");
    assert_eq!(arrived.split(',').count(), 2, "{arrived}");
    let stored = reply(&[("message", "And this."), ("attachments", &arrived)], &[]);
    assert_status(&stored, 201);
    // A copy has links to the files alone, and the page says so before.
    let own_files = crate::assertions::text("en", "own-files");
    let fields = [("reference", visitor.0.as_str()), ("code", visitor.1.as_str())];
    let opened = post(frame("requests")).locale("en").header("accept", "text/html").form(&fields).send();
    assert!(opened.text().contains(&own_files), "{}", opened.text());
    let thread = &whole(&site, &visitor.0)["thread"];
    let names: Vec<&Value> = thread[1]["attachments"].as_array().unwrap().iter().map(|file| &file["name"]).collect();
    assert_eq!(names, ["more.jpg", "bill.pdf"]);
}

#[test]
fn a_photo_needs_no_words() {
    let (site, visitor) = site("t-file-alone");
    let say = |body: &Value| {
        let path = site.api(&format!("requests/{}/messages", visitor.0));
        post(path).bearer(&visitor.1).now(LATER).locale("en").json(body).send()
    };
    for nothing in
        [json!({ "message": "" }), json!({ "message": " ", "attachments": [] }), json!({ "attachments": "" })]
    {
        assert_problem(&say(&nothing), 422, "invalid");
    }
    // A file that is not there says nothing.
    refused(&say(&json!({ "attachments": ["nothing"] })), 422, "file");
    let file = sent(&site, &visitor, "the_crack.jpg", &photo(700));
    assert_status(&say(&json!({ "message": "", "attachments": [id(&file)] })), 201);
    let entry = opened(&site, &visitor)["thread"][1].clone();
    assert_eq!((&entry["message"], &entry["attachments"][0]["id"]), (&json!(""), &file["id"]));

    // Lists call it by the file, and say that there is one; the search finds it.
    let listed = |query: &str| desk(&site, "requests").query("q", query).send().json()["requests"][0].clone();
    let last = listed("")["last"].clone();
    let called = (&json!("visitor"), &json!("the_crack.jpg"), &json!(1));
    assert_eq!((&last["from"], &last["message"], &last["files"]), called);
    assert_eq!(listed("the_crack.jpg")["reference"], json!(visitor.0));
    let admin = staff::signed_in(&site, &staff::add(&site, "Ada", "admin", &[]));
    let inbox = get(format!("/desk/{}/", site.id)).query("view", "all").header("cookie", &admin);
    let told = inbox.header("accept-language", "en").send().text().replace(['\u{2068}', '\u{2069}'], "");
    for expected in ["data-kind=\"clip\"", ">1 file<", ">the_crack.jpg<"] {
        assert!(told.contains(expected), "{expected}");
    }
    let shown = get(format!("/desk/{}/requests/{}", site.id, visitor.0)).header("cookie", &admin).send();
    assert!(shown.text().contains("alt=\"the_crack.jpg\""), "{}", shown.text());

    // By the forms, which need no scripts.
    let frame = |path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]| {
        form(format!("/w/{}/{path}", site.id), parts(fields, files)).now(LATER).send()
    };
    let place = format!("requests/{}", visitor.0);
    let fields = [("code", visitor.1.as_str()), ("message", ""), ("key", "a-key-of-a-form-1")];
    assert_status(&frame(&place, &fields, &[]), 422);
    let said = frame(&place, &fields, &[("behind.jpg", &photo(650)), ("bill.pdf", PDF)]);
    assert_status(&said, 201);
    let last = listed("")["last"].clone();
    assert_eq!((&last["message"], &last["files"]), (&json!("behind.jpg, bill.pdf"), &json!(2)));
    // What is answered has words, and no file.
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "" })), 422);
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "We see it." })), 201);
    assert_eq!(listed("")["last"]["files"], 0);

    // A request that begins so is called by its files.
    let begins = [("message", ""), ("key", "a-key-of-a-form-2"), ("email", "ana@post.example")];
    assert_status(&frame("contact", &begins, &[]), 422);
    assert_status(&frame("contact", &begins, &[("first.jpg", &photo(600))]), 201);
    let begun = listed("")["last"].clone();
    assert_eq!((&begun["message"], &begun["files"]), (&json!("first.jpg"), &json!(1)));

    // Joined with another it is still called so.
    let other = asked(&site, &json!({ "message": "Another one." }));
    let file = sent(&site, &other, "joined.jpg", &photo(620));
    let body = json!({ "attachments": [id(&file)] });
    let path = site.api(&format!("requests/{}/messages", other.0));
    assert_status(&post(path).bearer(&other.1).now("2026-12-01T09:00:00Z").json(&body).send(), 201);
    let joined = to_desk(&site, "POST", &format!("requests/{}/merge", other.0), &json!({ "into": visitor.0 })).send();
    assert_status(&joined, 200);
    let last = &whole(&site, &visitor.0)["last"];
    assert_eq!((&last["message"], &last["files"]), (&json!("joined.jpg"), &json!(1)));
}

#[test]
fn a_form_of_the_desk_brings_files() {
    let (site, visitor) = site("t-file-desk");
    let admin = staff::signed_in(&site, &staff::add(&site, "Ada", "admin", &[]));
    let page = format!("/desk/{}/requests/{}", site.id, visitor.0);
    let send = |message: &str, file: (&str, &[u8])| {
        let fields = [("do", "answer"), ("status", "pending"), ("message", message), ("key", "desk-form-key-1-answer")];
        form(page.clone(), parts(&fields, &[file]))
            .header("cookie", &admin)
            .header("origin", &crate::client::base())
            .send()
    };
    let back = send("Look at this.", ("page.html", b"<html>"));
    assert_status(&back, 415);
    assert!(back.text().contains("page.html") && back.text().contains("Look at this."));
    assert_status(&send("Look at this.", ("manual.pdf", PDF)), 303);
    let shown = get(page.as_str()).header("cookie", &admin).send();
    assert!(shown.text().contains("manual.pdf") && shown.header("content-security-policy").contains("img-src 'self'"));
    assert_eq!(opened(&site, &visitor)["thread"][1]["attachments"][0]["name"], "manual.pdf");
}

#[test]
fn what_is_wrong_with_parts_and_with_names_of_files_is_said() {
    let (site, visitor) = site("t-file-words");
    let file = id(&sent(&site, &visitor, "a.pdf", PDF));
    let part = |kind: &str, offset: &str| {
        let ask = ask("PATCH", format!("{}/{file}", path(&site, &visitor))).bearer(&visitor.1);
        ask.header("upload-offset", offset).body(kind, b"x".to_vec()).send()
    };
    for (kind, offset, status, field) in [
        ("application/partial-upload", "-1", 400, "upload-offset"),
        ("application/partial-upload", "x", 400, "upload-offset"),
        ("application/octet-stream", "0", 415, "content-type"),
    ] {
        let problem = refused(&part(kind, offset), status, "file");
        assert_eq!(problem["errors"][0]["field"], field, "{problem}");
    }
    let many: Vec<String> = (0..11).map(|at| format!("f{at}")).collect();
    let problem = name(&site, &visitor, &many);
    assert_status(&problem, 422);
    let detail = problem.json()["errors"][0]["detail"].as_str().unwrap().to_owned();
    assert!(detail.contains("Too many files") || detail.contains("Zu viele"), "{detail}");
    // One that is named twice comes once.
    assert_status(&name(&site, &visitor, &[file.clone(), file]), 201);
    assert_eq!(opened(&site, &visitor)["thread"][1]["attachments"].as_array().unwrap().len(), 1);
}
