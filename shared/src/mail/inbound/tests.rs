//! Thirty shapes of mail, each read as a person would read it, and compared with the crate `mail-parser`, which reads the same bytes
//! its own way.

use base64::prelude::{BASE64_STANDARD, Engine};
use mail_parser::MessageParser;
use proptest::prelude::*;

use super::report::{Bounce, Fate, Kind};
use super::*;

/// As the runtime does it: by the labels of the Encoding Standard.
fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

fn encoded(label: &str, text: &str) -> Vec<u8> {
    encoding_rs::Encoding::for_label(label.as_bytes()).unwrap().encode(text).0.into_owned()
}

const HEAD: &str = "From: Ana Silva <ana@mail.example>\r\nTo: help+eu-1.abc@shop.example\r\nMessage-ID: <m1@mail.example>\r\nIn-Reply-To: <a1@shop.example>\r\nReferences: <a0@shop.example> <a1@shop.example>\r\nSubject: Re: Anfrage EU-7K3M-Q9X2\r\nMIME-Version: 1.0\r\n";

fn plain(body: &str) -> Vec<u8> {
    [
        HEAD,
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n",
        &body.replace('\n', "\r\n"),
    ]
    .concat()
    .into_bytes()
}

fn html(body: &str) -> Vec<u8> {
    [HEAD, "Content-Type: text/html; charset=utf-8\r\n\r\n", body].concat().into_bytes()
}

fn of_charset(charset: &str, transfer: &str, text: &str) -> Vec<u8> {
    let bytes = encoded(charset, text);
    let body = match transfer {
        "base64" => BASE64_STANDARD.encode(&bytes).into_bytes(),
        _ => bytes,
    };
    let head =
        format!("{HEAD}Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n");
    [head.into_bytes(), body].concat()
}

fn parts(kind: &str, parts: &[&str]) -> Vec<u8> {
    let body: String = parts.iter().map(|part| format!("--b1\r\n{part}\r\n")).collect();
    format!("{HEAD}Content-Type: multipart/{kind}; boundary=\"b1\"\r\n\r\nNot for eyes.\r\n{body}--b1--\r\n")
        .into_bytes()
}

/// What is read of a mail: its words, a piece of what it quotes (nothing where it is empty), and the names of its files.
type Shape = (&'static str, Vec<u8>, &'static str, &'static str, &'static [&'static str]);

fn shapes() -> Vec<Shape> {
    let none: &[&str] = &[];
    vec![
        ("plain", plain("Hello,\n\nthe lamp is broken.\n\n-- \nAna\n"), "Hello,\n\nthe lamp is broken.", "--\nAna", none),
        ("a signature below a reply, above a quote", plain("Antwort unten.\n-- \nJoerg\nTel 123\n\nAm 23.11.2026 um 10:00 schrieb Lumen:\n> Schwarz?\n"), "Antwort unten.", "--\nJoerg\nTel 123", none),
        ("two lines of dashes", plain("Yes.\n--\nAnd a second thing.\n-- \nAna"), "Yes.\n--\nAnd a second thing.", "Ana", none),
        ("a signature alone", plain("-- \nAna\n"), "--\nAna", "", none),
        ("a signature as long as a letter", plain("Hello\n-- \n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n"), "Hello\n--\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13", "", none),
        ("a signature in HTML", html("<div>Sim.</div><br>--&nbsp;<br><div>Ana<br>Rua 3</div>"), "Sim.", "Ana\nRua 3", none),
        ("quoted below", plain("Thank you!\n\nOn Mon, 23 Nov 2026 at 10:00, Lumen <help@shop.example> wrote:\n\n> Your lamp is on its way.\n> > lamp\n"), "Thank you!", "on its way", none),
        ("quoted above", plain("> Is it the black one?\n\nYes, the black one.\n"), "Yes, the black one.", "black one?", none),
        ("between the lines", plain("Am 23.11.2026 um 10:00 schrieb Lumen:\n> Which colour?\nBlack.\n> Which street?\nNordstr. 3\n"), "Black.\nNordstr. 3", "> Which colour?\nBlack.\n> Which street?", none),
        ("between the lines, each apart", plain("Am 23.11.2026 um 10:00 schrieb Lumen:\n\n> Which colour?\n\nBlack.\n\n> Which street?\n\nNordstr. 3\n\n\nAna\n"), "Black.\n\nNordstr. 3\n\n\nAna", "> Which colour?", none),
        ("attribution over two lines", plain("Merci !\n\nLe lun. 23 nov. 2026 à 10:00, Lumen Boutique avec un très long nom\n<help@shop.example> a écrit :\n> Votre lampe\n"), "Merci !", "Votre lampe", none),
        ("a quote without marks", plain("はい、お願いします。\n\n2026年11月23日(月) 10:00 Lumen <help@shop.example> さんは書きました：\n\nランプは黒ですか。\n"), "はい、お願いします。", "ランプは黒", none),
        ("an attribution in a language of nobody's", plain("Tak.\n\nPondelok 23. 11. 2026 o 10:00 Lumen <help@shop.example> hlásil:\n\n> Lampa\n"), "Tak.", "Lampa", none),
        ("Outlook", plain("Ja, gern.\n\nGruß\nAna\n\n________________________________\nVon: Lumen <help@shop.example>\nGesendet: Montag, 23. November 2026 10:00\nAn: Ana\nBetreff: Anfrage EU-7K3M-Q9X2\n\nSoll sie schwarz sein?\n"), "Ja, gern.\n\nGruß\nAna", "Soll sie schwarz", none),
        ("Outlook of old", plain("Yes.\n\n-----Original Message-----\nFrom: help@shop.example\nSubject: Request\n\nBlack?\n"), "Yes.", "Black?", none),
        ("Gmail's HTML alone", html("<div dir=\"ltr\">Sim, <b>a preta</b>.</div><br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">Em seg., 23 de nov. de 2026, Lumen &lt;<a href=\"mailto:help@shop.example\">help@shop.example</a>&gt; escreveu:<br></div><blockquote class=\"gmail_quote\">A preta?</blockquote></div>"), "Sim, a preta.", "A preta?", none),
        ("Apple's HTML", html("<html><body>Sure &amp; thanks<br><div><br><blockquote type=\"cite\"><div>On 23 Nov 2026, Lumen wrote:</div>Black?</blockquote></div><br>Ana</body></html>"), "Sure & thanks\n\nAna", "Black?", none),
        ("Yahoo's HTML", html("<div class=\"yahoo-style-wrap\">Oui</div><div id=\"ydp1yahoo_quoted_3\" class=\"ydp1yahoo_quoted\"><div>Le lundi Lumen a écrit :</div>Noire ?</div>"), "Oui", "Noire ?", none),
        ("Outlook's HTML", html("<p>Tak, poproszę.</p><div id=\"divRplyFwdMsg\"><b>Od:</b> Lumen</div><div>Czarna?</div>"), "Tak, poproszę.", "Czarna?", none),
        ("HTML with what runs and hides", html("<head><title>no</title><style>p{}</style></head><body><script>alert('1<2')</script><p onclick=\"x()\">See <a href=\"https://shop.example/lamp?a=1&amp;b=2\">the lamp</a></p><img src=\"https://spy.example/1.gif\" width=1 alt=spy><a href=\"javascript:alert(1)\">click</a><ul><li>one<li>two</ul><div style=\"display: none\">hidden</div><pre>a\n  b</pre>"), "See the lamp <https://shop.example/lamp?a=1&b=2>\n\nclick\n\n- one\n- two\n\na\n  b", "", none),
        ("both, with a quote that only HTML marks", parts("alternative", &["Content-Type: text/plain\r\n\r\nJa.\r\n\r\nLumen sa: Svart?", "Content-Type: text/html\r\n\r\n<p>Ja.</p><div class=gmail_quote>Lumen sa: Svart?</div>"]), "Ja.", "Svart?", none),
        ("flowed", [HEAD, "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no\r\n\r\nA long line that \r\ngoes on.\r\n\r\n  indented\r\n> quoted \r\n> on\r\n-- \r\nAna\r\n"].concat().into_bytes(), "A long line that goes on.\n\n indented", "> quoted on\n--\nAna", none),
        ("ISO-2022-JP", of_charset("iso-2022-jp", "7bit", "ランプが壊れました。"), "ランプが壊れました。", "", none),
        ("ISO-2022-JP that does not say so", [HEAD.as_bytes(), b"\r\n", &encoded("iso-2022-jp", "こんにちは")].concat(), "こんにちは", "", none),
        ("Shift_JIS", of_charset("Shift_JIS", "base64", "表示が変です。"), "表示が変です。", "", none),
        ("windows-1251", of_charset("windows-1251", "8bit", "Лампа разбита."), "Лампа разбита.", "", none),
        ("GB18030", of_charset("GB18030", "base64", "灯坏了。㐀"), "灯坏了。㐀", "", none),
        ("windows-1252 that calls itself UTF-8", [HEAD.as_bytes(), b"Content-Type: text/plain; charset=utf-8\r\n\r\nSch\xf6ne Gr\xfc\xdfe"].concat(), "Schöne Grüße", "", none),
        ("passed on", plain("See below, please.\n\n---------- Forwarded message ---------\nFrom: Shop <order@shop.example>\nDate: Mon\nSubject: Order 17\n\nYour order 17\n"), "See below, please.\n\n---------- Forwarded message ---------\nFrom: Shop <order@shop.example>\nDate: Mon\nSubject: Order 17\n\nYour order 17", "", none),
        ("passed on as a file", parts("mixed", &["Content-Type: text/plain\r\n\r\nThis one.", "Content-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\nSubject: Order 18\r\n\r\nYour order 18"]), "This one.", "Order 18\n\nYour order 18", &["1.eml"]),
        ("files", parts("mixed", &["Content-Type: text/plain\r\n\r\nA photo.", "Content-Type: image/png; name*=utf-8''l%C3%A4mp.png\r\nContent-Disposition: attachment; filename*0=\"../../l\"; filename*1=\"amp.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAANSUhEUg=="]), "A photo.", "", &["lamp.png"]),
        ("a picture within", parts("related", &["Content-Type: text/html\r\n\r\n<p>Look: <img src=\"cid:1\" alt=\"lamp\"></p>", "Content-Type: image/jpeg\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAANSUhEUg=="]), "Look: [lamp]", "", &["1.jpg"]),
        ("signed", parts("signed; micalg=pgp-sha256", &["Content-Type: text/plain\r\n\r\nSigned.", "Content-Type: application/pgp-signature; name=signature.asc\r\n\r\n-----BEGIN"]), "Signed.", "", none),
        ("winmail.dat", winmail(), "Packed text", "", &["order.pdf"]),
        ("cut off in its midst", b"From: ana@mail.example\nSubject: =?utf-8?Q?caf=C3=A9?=\nMessage-ID: <m1@mail.example>\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 lamp =\nis b=".to_vec(), "The café lamp is b", "", none),
        ("parts that are none", [HEAD, "Content-Type: multipart/mixed\r\n\r\nStill a text.\r\n"].concat().into_bytes(), "Still a text.", "", none),
        ("a quote and nothing else", plain("> I had written here.\n"), "> I had written here.", "", none),
        ("lines that look like headers", plain("My order:\nName: Ana\nOrder: 123\nFrom: Berlin to Madrid\nWhen: soon\n\nThanks"), "My order:\nName: Ana\nOrder: 123\nFrom: Berlin to Madrid\nWhen: soon\n\nThanks", "", none),
    ]
}

fn winmail() -> Vec<u8> {
    let mut packed = vec![0x78, 0x9f, 0x3e, 0x22, 1, 0];
    let mut attribute = |level: u8, tag: u32, value: &[u8]| {
        packed.push(level);
        packed.extend(tag.to_le_bytes());
        packed.extend((value.len() as u32).to_le_bytes());
        packed.extend(value);
        packed.extend([0, 0]);
    };
    attribute(1, 0x0002_800c, b"Packed text\0");
    attribute(2, 0x0006_9002, &[0; 14]);
    attribute(2, 0x0001_8010, b"order.pdf\0");
    attribute(2, 0x0006_800f, b"%PDF-1.7");
    let head = format!(
        "{HEAD}Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    );
    (head + &BASE64_STANDARD.encode(packed)).into_bytes()
}

#[test]
fn each_shape_is_read_as_a_person_would() {
    let shapes = shapes();
    assert!(shapes.len() >= 30);
    for (name, raw, text, quoted, files) in &shapes {
        let mail = read(raw, "ana@mail.example", &decode);
        assert_eq!(mail.text, *text, "{name}: {:?}", mail.quoted);
        assert!(mail.quoted.contains(quoted), "{name}: {:?}", mail.quoted);
        assert_eq!(mail.quoted.is_empty(), quoted.is_empty(), "{name}: {:?}", mail.quoted);
        let names: Vec<&str> = mail.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, *files, "{name}");
        assert_eq!(
            (&mail.kind, mail.id.as_str(), mail.from.address.as_str()),
            (&Kind::Person, "m1@mail.example", "ana@mail.example"),
            "{name}"
        );
    }
}

#[test]
fn another_implementation_finds_the_same() {
    for (name, raw, ..) in shapes() {
        let (ours, theirs) = (read(&raw, "ana@mail.example", &decode), MessageParser::default().parse(&raw).unwrap());
        assert_eq!(Some(ours.id.as_str()), theirs.message_id(), "{name}");
        assert_eq!(Some(ours.subject.as_str()), theirs.subject(), "{name}");
        assert_eq!(Some(ours.from.address.as_str()), theirs.from().and_then(|from| from.first()?.address()), "{name}");
        // What it cannot unpack, or read as a text, it has as a file.
        if ["winmail.dat", "signed", "parts that are none"].contains(&name) {
            continue;
        }
        let files: Vec<Vec<u8>> = ours.files.iter().map(|file| file.bytes()).collect();
        let attached: Vec<Vec<u8>> =
            theirs.attachments().filter(|part| !part.is_text()).map(|part| part.contents().to_vec()).collect();
        assert_eq!(files, attached, "{name}");
    }
    let raw = [
        HEAD.replace(
            "Re: Anfrage EU-7K3M-Q9X2",
            "=?ISO-2022-JP?B?GyRCJCo1UhsoQg==?=\r\n =?utf-8?Q?_caf=C3=A9?= =?gb2312?B?xOO6ww==?= plain",
        )
        .as_bytes(),
        b"\r\nx",
    ]
    .concat();
    assert_eq!(Some(read(&raw, "", &decode).subject.as_str()), MessageParser::default().parse(&raw).unwrap().subject());
}

#[test]
fn names_and_addresses_are_read_in_whatever_way_they_are_written() {
    let of = |value: &str| {
        mailboxes(value.as_bytes(), &decode).into_iter().map(|one| (one.name, one.address)).collect::<Vec<_>>()
    };
    let one = |name: &str, address: &str| (name.to_owned(), address.to_owned());
    assert_eq!(
        of("\"Silva, Ana\" <ana@Mail.Example>, b@c.example (Bea)"),
        [one("Silva, Ana", "ana@mail.example"), one("", "b@c.example")]
    );
    assert_eq!(of("=?utf-8?B?w4Ruw6E=?= <x@y.example>"), [one("Äná", "x@y.example")]);
    assert_eq!(of("Team: a@b.example, c@d.example;"), [one("", "a@b.example"), one("", "c@d.example")]);
    assert_eq!(of("\"a@real.example\" <b@other.example>"), [one("a@real.example", "b@other.example")]);
    assert_eq!(of("undisclosed-recipients:;"), []);
    let raw = [HEAD.as_bytes(), b"\r\nx"].concat();
    assert_eq!(read(&raw, "", &decode).references, ["a1@shop.example", "a0@shop.example"]);
}

#[test]
fn what_no_person_wrote_is_known() {
    let with = |header: &str| [header, "\r\n", HEAD, "\r\nI am away."].concat().into_bytes();
    for (header, sender, is_automatic) in [
        ("Auto-Submitted: auto-replied", "ana@mail.example", true),
        ("Auto-Submitted: auto-generated (vacation)", "ana@mail.example", true),
        ("Auto-Submitted: no", "ana@mail.example", false),
        ("Precedence: bulk", "ana@mail.example", true),
        // A business may have a list in front of its address.
        ("Precedence: list", "ana@mail.example", false),
        ("X-Autoreply: yes", "ana@mail.example", true),
        ("Return-Path: <>", "ana@mail.example", true),
        ("X-Mailer: a", "", true),
        ("X-Mailer: a", "<>", true),
        ("X-Auto-Response-Suppress: All", "ana@mail.example", false),
    ] {
        let kind = read(&with(header), sender, &decode).kind;
        assert_eq!(kind == Kind::Automatic, is_automatic, "{header} {sender}");
    }
    let seen = parts(
        "report; report-type=disposition-notification",
        &["\r\n\r\nRead.", "Content-Type: message/disposition-notification\r\n\r\nx"],
    );
    assert_eq!(read(&seen, "ana@mail.example", &decode).kind, Kind::Automatic);
}

fn bounce(action: &str, status: &str, said: &str) -> Bounce {
    let report = format!(
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.mail.example\r\n\r\nOriginal-Recipient: rfc822;Ana@mail.example\r\nFinal-Recipient: rfc822; forwarded@mail.example\r\nAction: {action}\r\nStatus: {status}\r\nDiagnostic-Code: smtp; {said}\r\n"
    );
    let raw = parts(
        "report; report-type=delivery-status",
        &[
            "\r\n\r\nIt did not arrive.",
            &report,
            "Content-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nMessage-ID: <a1@shop.example>\r\n",
        ],
    );
    match read(&raw, "", &decode).kind {
        Kind::Bounce(bounce) => bounce,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_bounce_says_which_mail_and_whether_the_address_is_gone() {
    for (action, status, said, fate) in [
        ("failed", "5.1.1", "550 5.1.1 no such user", Fate::Gone),
        ("failed", "5.1.10", "550 RESOLVER.ADR.RecipientNotFound", Fate::Gone),
        ("failed", "5.0.0", "550-5.1.1 The email account that you tried to reach does not exist", Fate::Gone),
        ("failed", "5.4.4", "no such domain", Fate::Gone),
        ("failed", "5.2.2", "552 5.2.2 mailbox full", Fate::Refused),
        ("failed", "5.7.1", "550 5.7.1 looks like spam", Fate::Refused),
        ("failed", "4.4.7", "expired", Fate::Refused),
        ("delayed", "4.4.1", "no answer", Fate::Pending),
        ("delivered", "2.0.0", "250", Fate::Pending),
        ("relayed", "2.0.0", "250", Fate::Pending),
    ] {
        let bounce = bounce(action, status, said);
        assert_eq!((bounce.original.as_str(), bounce.recipients.len()), ("a1@shop.example", 1));
        let returned = &bounce.recipients[0];
        assert_eq!(
            (returned.address.as_str(), returned.fate, returned.detail.as_str()),
            ("Ana@mail.example", fate, said),
            "{status}"
        );
    }
    let raw = "From: MAILER-DAEMON@old.example\r\nTo: help@shop.example\r\nX-Failed-Recipients: ana@mail.example\r\n\r\nSorry.\r\n<ana@mail.example>: 550 5.1.1 unknown\r\n\r\n--- Below is a copy.\r\n\r\nMessage-ID: <a1@shop.example>\r\n";
    let Kind::Bounce(bounce) = read(raw.as_bytes(), "", &decode).kind else { panic!() };
    assert_eq!((bounce.original.as_str(), bounce.recipients[0].fate), ("a1@shop.example", Fate::Gone));
    // As qmail writes it, and whatever sender its envelope has.
    for (code, fate) in [("#5.1.1", Fate::Gone), ("#5.2.2", Fate::Refused), ("#4.4.1", Fate::Pending)] {
        let raw = format!(
            "From: MAILER-DAEMON@old.example\r\nTo: help@shop.example\r\nSubject: failure notice\r\n\r\nHi. This is the qmail-send program at old.example.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\n\r\n<Ana@mail.example>:\r\nSorry, it is not taken. ({code})\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nReturn-Path: <help@shop.example>\r\nTo: <other@mail.example>:\r\nMessage-ID: <a1@shop.example>\r\n\r\n<third@mail.example>:\r\n"
        );
        for sender in ["", "<>", "MAILER-DAEMON@old.example"] {
            let Kind::Bounce(bounce) = read(raw.as_bytes(), sender, &decode).kind else { panic!("{sender}") };
            assert_eq!((bounce.original.as_str(), bounce.recipients.len()), ("a1@shop.example", 1), "{sender}");
            let returned = &bounce.recipients[0];
            assert_eq!((returned.address.as_str(), returned.fate), ("Ana@mail.example", fate), "{code}");
            assert!(returned.detail.contains(code), "{returned:?}");
        }
    }
    // A person may write from an address of that name.
    let raw = "From: Postmaster <postmaster@mail.example>\r\nTo: help@shop.example\r\n\r\nHello\r\n";
    assert_eq!(read(raw.as_bytes(), "postmaster@mail.example", &decode).kind, Kind::Person);
}

#[test]
fn what_nobody_sees_is_cut_from_all_that_is_shown() {
    let raw = "From: \"Ana\u{7} \u{202e}avliS\" <ana@mail.example>\r\nSubject: La\u{0}mp \u{1b}[31m\u{202e}red\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nIt\u{0} is \u{7}\u{202d}broken\u{202c}.\r\n\u{2067}open\r\n\u{2068}Ana\u{2069}\r\n> an\u{1b}[0mswer\u{202e}\r\n";
    let mail = read(raw.as_bytes(), "ana@mail.example", &decode);
    assert_eq!((mail.from.name.as_str(), mail.subject.as_str()), ("Ana avliS", "La mp [31mred"));
    assert_eq!(mail.text, "It is broken.\nopen\n\u{2068}Ana\u{2069}");
    assert_eq!(mail.quoted, "> an[0mswer");
}

#[test]
fn a_forged_sender_is_what_the_server_that_took_it_says() {
    for (results, is_forged) in [
        ("mx.example; dkim=pass header.d=mail.example; spf=pass; dmarc=pass", false),
        ("mx.example; dkim=fail; spf=pass smtp.mailfrom=x@evil.example; dmarc=fail", true),
        ("mx.example; spf=fail; dkim=none", true),
        ("mx.example; spf=fail; dkim=pass", false),
        ("mx.example; spf=fail; dkim=fail; dkim=pass; dmarc=none", false),
        ("mx.example; spf=softfail; dkim=none; dmarc=none", false),
        ("mx.example; none", false),
    ] {
        let raw = format!(
            "Authentication-Results: {results}\r\nAuthentication-Results: evil.example; dmarc=pass\r\n{HEAD}\r\nx"
        );
        assert_eq!(read(raw.as_bytes(), "a@b.c", &decode).is_forged, is_forged, "{results}");
    }
    assert!(!read(&plain("x"), "a@b.c", &decode).is_forged);
}

#[test]
fn a_mail_of_twenty_megabytes_is_read() {
    let photo = format!(
        "Content-Type: image/jpeg; name=photo.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n{}",
        BASE64_STANDARD.encode(vec![7; 15_000_000])
    );
    let raw = parts("mixed", &["Content-Type: text/plain\r\n\r\nBig.", &photo]);
    assert!(raw.len() > 20_000_000);
    let mail = read(&raw, "ana@mail.example", &decode);
    assert_eq!((mail.text.as_str(), mail.files[0].bytes().len()), ("Big.", 15_000_000));
}

#[test]
fn what_is_made_to_take_long_does_not() {
    let many = |piece: &str| piece.repeat(200_000 / piece.len());
    let deep: String =
        (0..300).map(|at| format!("Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n")).collect();
    for (name, raw) in [
        ("tags", html(&many("<a b='"))),
        ("angles", html(&many("<"))),
        ("comments", html(&many("<!--"))),
        ("elements", html(&many("<blockquote type=cite><div style='display:none'>"))),
        ("references", html(&many("&#"))),
        ("words", [HEAD.replace("Re: Anfrage", &many("=?utf-8?Q?")).as_bytes(), b"\r\nx"].concat()),
        ("headers", [many("A: b\r\n").as_bytes(), HEAD.as_bytes(), b"\r\nx"].concat()),
        ("colons", plain(&many("On 1 @ a\n:\n"))),
        ("quotes", plain(&many("> a\nb\n"))),
        ("from", plain(&many("From: a\n"))),
        ("boundaries", parts("mixed", &[&many("--b1\r\n\r\n")])),
        ("parts", [HEAD, &deep].concat().into_bytes()),
        ("addresses", [HEAD.replace("To: ", &format!("To: {}", many("<(\"a,"))).as_bytes(), b"\r\nx"].concat()),
    ] {
        // What takes the square of its length would hold the run up for minutes, and the last line says in which.
        println!("{name}");
        let _ = read(&raw, "ana@mail.example", &decode);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes, "", &decode);
    }

    /// Mails that were damaged on the way: pieces of the shapes, cut and put together.
    #[test]
    fn any_damage_is_read(cuts in proptest::collection::vec((0..32_usize, 0..1_500_usize, 0..400_usize, any::<u8>()), 1..8)) {
        let shapes = shapes();
        let mut raw = HEAD.as_bytes().to_vec();
        for (shape, from, many, byte) in cuts {
            let (_, bytes, ..) = &shapes[shape % shapes.len()];
            raw.extend(bytes.iter().skip(from % (bytes.len() + 1)).take(many));
            raw.push(byte);
        }
        let mail = read(&raw, "", &decode);
        prop_assert!(mail.text.len() <= 4 * raw.len() + 16);
        for file in &mail.files {
            prop_assert!(!file.name.is_empty() && !file.name.contains(['/', '\\']));
            let _ = file.bytes();
        }
    }
}
