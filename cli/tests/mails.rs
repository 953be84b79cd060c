//! `[mail]`'s logo, the page that shows a site's mails, and the mail that is sent to try.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::sync::{Arc, Mutex};

use nearhand::compile;
use nearhand::mails::preview;
use nearhand_shared::content::file;
use nearhand_shared::id::SiteId;
use serde_json::{Value, json};
use support::http::{serve, server};
use support::{SITE, found, png, site, write};

const MAIL: &str = "\n[mail]\nfrom = \"help@shop.example\"\n";
const LOGO: &str = "\n[logo]\nsize = 24\nshapes = [{ d = \"M0 0h24v24H0z\", fill = \"#d1495b\" }]\n";

#[test]
fn a_drawn_logo_is_published_as_a_picture_for_mails_and_a_named_one_in_its_place() {
    let drawn = site(&[("site.toml", &[SITE, MAIL, LOGO].concat())]);
    let compiled = compile(drawn.path()).unwrap();
    let picture = compiled.manifest.site.mail.as_ref().unwrap().logo.clone().unwrap();
    assert_eq!((picture.width, picture.height, picture.is_name, &*picture.ending), (40, 40, false, "png"));
    let stored = file::read(&compiled.files[&picture.name]).unwrap();
    assert!(stored.starts_with(b"\x89PNG\r\n\x1a\n") && stored.len() < 10_000, "{}", stored.len());
    // The same on another day.
    assert_eq!(compile(drawn.path()).unwrap().manifest.site.mail.unwrap().logo.unwrap(), picture);

    let named = site(&[("site.toml", &[SITE, MAIL, "logo = \"images/name.png\"\n", LOGO].concat())]);
    write(&named.path().join("images/name.png"), &png(400, 80));
    let compiled = compile(named.path()).unwrap();
    assert!(compiled.warnings.iter().all(|warning| !warning.message.contains("is in no article")));
    let picture = compiled.manifest.site.mail.as_ref().unwrap().logo.clone().unwrap();
    assert_eq!((picture.width, picture.height, picture.is_name, picture.is_clear), (200, 40, true, true));
    assert_eq!(file::read(&compiled.files[&picture.name]).unwrap(), png(400, 80));

    // Without mail there is nothing for it.
    let none = site(&[("site.toml", &[SITE, LOGO].concat())]);
    assert!(compile(none.path()).unwrap().files.is_empty());
}

#[test]
fn a_logo_that_mail_programs_do_not_show_is_told_with_its_line() {
    for (named, expected) in [
        ("images/name.svg", "site.toml:36: `images/name.svg` cannot be above mails, Gmail and Outlook show no SVG"),
        ("images/nme.png", "site.toml:36: there is no `images/nme.png`: did you mean `images/name.png`?"),
        ("files/name.pdf", "site.toml:36: `files/name.pdf` cannot be above mails, it is no picture"),
    ] {
        let folder = site(&[("site.toml", &[SITE, MAIL, "logo = \"", named, "\"\n"].concat())]);
        write(&folder.path().join("images/name.png"), &png(400, 80));
        write(&folder.path().join("images/name.svg"), b"<svg viewBox=\"0 0 24 12\"></svg>");
        write(&folder.path().join("files/name.pdf"), b"%PDF-1.7");
        let (errors, _) = found(folder.path());
        assert!(errors.iter().any(|error| error.contains(expected)), "{named}: {errors:?}");
    }
    let broken = LOGO.replace("M0 0h24v24H0z", "M0 0h");
    let (errors, warnings) = found(site(&[("site.toml", &[SITE, MAIL, &broken].concat())]).path());
    assert!(errors.is_empty() && warnings.iter().any(|said| said.contains("mails have no logo")), "{warnings:?}");
}

fn mail(kind: &str, language: &str) -> Value {
    json!({
        "kind": kind, "purpose": "answer", "id": "1@shop.example", "name": "Shop", "from": "help@shop.example",
        "to": "ana@mail.example", "reply_to": "help@shop.example", "subject": format!("<{kind}>"), "text": "a < b\n-- \nShop",
        "html": "<meta name=\"color-scheme\" content=\"light dark\"><p title='\"'>&lt;b>",
        "language": language,
    })
}

/// What is answered at an address to a browser that calls the host so.
fn asked(address: &str, path: &str, host: &str) -> String {
    let at = address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(at.replace("localhost", "127.0.0.1")).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_page_shows_a_site_s_mails_in_each_language_in_the_light_in_the_dark_and_as_text() {
    let calls = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&calls);
    let worker = serve(move |call, token, _| {
        assert_eq!(token, "Bearer secret");
        heard.lock().unwrap().push(call.to_owned());
        let locale = if call.contains("locale=de") { "de" } else { "en" };
        (200, json!({ "locales": ["en", "de"], "mails": [mail("answer", locale), mail("notice", "en")] }))
    });
    let listener = preview::listen(Some(0)).unwrap();
    let address = preview::address(&listener).unwrap();
    std::thread::spawn(move || {
        preview::serve(&listener, &server(&worker, "secret"), &|| SiteId::parse("shop").ok());
    });
    // A line on which a browser says nothing yet keeps nobody waiting.
    let at = address.trim_start_matches("http://localhost").trim_end_matches('/');
    let _silent = TcpStream::connect(["127.0.0.1", at].concat()).unwrap();
    let began = std::time::Instant::now();
    let page = asked(&address, "/?locale=de", "localhost:1");
    assert!(began.elapsed() < std::time::Duration::from_secs(4), "{:?}", began.elapsed());
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("default-src 'none'"), "{page}");
    assert!(page.contains("href=\"/?locale=en\">en</a>") && page.contains("aria-current=\"page\">de</a>"), "{page}");
    // One frame of each ground, in which nothing runs, and the text.
    for part in [
        "content=&quot;light&quot;>&lt;p title='&quot;'>&amp;lt;b>\"></iframe>",
        "content=&quot;dark&quot;>",
        "sandbox srcdoc=",
        "<pre lang=\"de\" dir=\"auto\">a &lt; b\n-- \nShop</pre>",
        "answer: <bdi lang=\"de\">&lt;answer>",
        "notice (in en): ",
        "Not sent: <b>rate</b>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(calls.lock().unwrap().as_slice(), ["GET /api/v1/sites/shop/desk/mails?locale=de&name=Ana+Novak"]);
    assert!(asked(&address, "/", "127.0.0.1:1").contains("aria-current=\"page\">en</a>"));
    // A page of elsewhere that calls itself by another name, and what is not there.
    assert!(asked(&address, "/", "evil.example").starts_with("HTTP/1.1 403"));
    assert!(asked(&address, "/x", "localhost").starts_with("HTTP/1.1 404"));
}

#[test]
fn a_mail_is_sent_to_try_and_what_came_of_it_is_said() {
    let worker = serve(|call, _, body| {
        assert_eq!(call, "POST /api/v1/sites/shop/desk/mails");
        let asked: Value = serde_json::from_slice(&body).unwrap();
        let is_sent = asked["kind"] == "rate";
        let mut told = json!({
            "kind": "rate", "locale": "de", "from": "help@shop.example", "to": asked["to"], "subject": "Anfrage",
            "state": "sent", "reason": null, "detail": "",
        });
        if !is_sent {
            told["state"] = "failed".into();
            told["reason"] = "login".into();
            told["detail"] = "535 5.7.8 who are you".into();
        }
        (200, told)
    });
    for (kind, code, said) in [
        (vec!["--kind", "rate", "--locale", "de"], 0, "sent: “Anfrage” from help@shop.example to ana@mail.example"),
        (vec![], 1, "The server said: 535 5.7.8 who are you\nLook at user and password"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nearhand"));
        command.args(["mail", "send", "ana@mail.example", "--site", "shop", "--to", &worker, "--token", "secret"]);
        let output = command.args(kind).output().unwrap();
        let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(code), "{printed}");
        assert!(printed.contains(said), "{printed}");
    }
}
