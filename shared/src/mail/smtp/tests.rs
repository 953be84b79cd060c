//! Talks, line by line: what a server says (`S`), what we say (`C`), that TLS begins (`TLS`), and how it ends.

use super::*;

const MESSAGE: &str = "Subject: x\r\n\r\n.dot\r\n..\r\nend\r\n";

fn server(security: Security, login: bool) -> Server {
    let login = login.then(|| ("me@a.example".to_owned(), "p:w".to_owned()));
    Server { host: "mail.example".to_owned(), port: 587, security, login }
}

/// Plays a talk; gives how it ends. `cut` is what the server's bytes are cut into.
fn play(server: &Server, to: &str, talk: &str, cut: usize) -> Outcome {
    let mail = Mail { helo: "shop.example", from: "help@shop.example", to, message: MESSAGE };
    let mut at = Talk::new(server, mail);
    let mut act = Act::Read;
    for line in talk.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Act::Done(outcome, _) = &act {
            panic!("it is over ({outcome:?}) before: {line}");
        }
        match line.split_once(' ').unwrap_or((line, "")) {
            ("C", said) => assert_eq!(act, Act::Write([&said.replace('|', "\r\n"), "\r\n"].concat()), "{line}"),
            ("TLS", _) => {
                assert_eq!(act, Act::StartTls);
                act = at.encrypted();
            }
            ("S", said) => {
                let bytes = [&said.replace('|', "\r\n"), "\r\n"].concat();
                for piece in bytes.as_bytes().chunks(cut) {
                    act = at.hear(piece);
                }
            }
            ("HANGS", _) => return at.broken(false),
            ("SLOW", _) => return at.broken(true),
            _ => panic!("{line}"),
        }
    }
    match act {
        Act::Done(outcome, last) => {
            assert_eq!(last, "QUIT\r\n");
            outcome
        }
        other => panic!("it is not over: {other:?}"),
    }
}

const HELLO: &str = "S 220 mail.example ESMTP\nC EHLO shop.example\n";
const SENT: &str = "C MAIL FROM:<help@shop.example>\nS 250 2.1.0 Ok\nC RCPT TO:<ana@mail.example>\nS 250 2.1.5 Ok\nC DATA\n\
                    S 354 go on\nC Subject: x||..dot|...|end|.\n";

fn talk(parts: &[&str]) -> String {
    parts.concat()
}

#[test]
fn every_turn_of_a_talk_ends_as_it_should() {
    let plain = server(Security::None, false);
    let tls = server(Security::Tls, true);
    let start = server(Security::StartTls, true);
    let bare = "S 250 mail.example\n";
    let both = "S 250-mail.example|250-SIZE 1000|250 AUTH LOGIN PLAIN\n";
    let login = "C AUTH PLAIN AG1lQGEuZXhhbXBsZQBwOnc=\n";
    let cases: Vec<(&str, &Server, String, Option<Why>)> = vec![
        ("all is well", &plain, talk(&[HELLO, bare, SENT, "S 250 2.0.0 queued"]), None),
        (
            "a greeting of lines",
            &plain,
            talk(&["S 220-mail.example|220 ready\nC EHLO shop.example\n", bare, SENT, "S 250 ok"]),
            None,
        ),
        ("a forwarded recipient", &plain, talk(&[HELLO, bare, &SENT.replace("250 2.1.5", "251"), "S 250"]), None),
        ("with a password", &tls, talk(&[HELLO, both, login, "S 235 2.7.0 ok\n", SENT, "S 250 ok"]), None),
        (
            "LOGIN alone",
            &tls,
            talk(&[
                HELLO,
                "S 250-mail.example|250 AUTH=LOGIN\nC AUTH LOGIN\nS 334 VXNlcm5hbWU6\nC bWVAYS5leGFtcGxl\nS 334 UGFzc3dvcmQ6\nC cDp3\nS 235 ok\n",
                SENT,
                "S 250 ok",
            ]),
            None,
        ),
        (
            "STARTTLS",
            &start,
            talk(&[
                HELLO,
                "S 250-mail.example|250 STARTTLS\nC STARTTLS\nS 220 go\nTLS\nC EHLO shop.example\n",
                both,
                login,
                "S 235 ok\n",
                SENT,
                "S 250 ok",
            ]),
            None,
        ),
        ("no STARTTLS: no secret is sent", &start, talk(&[HELLO, both]), Some(Why::Tls)),
        (
            "STARTTLS refused",
            &start,
            talk(&[HELLO, "S 250-mail.example|250 STARTTLS\nC STARTTLS\nS 454 no"]),
            Some(Why::Tls),
        ),
        (
            "something put in before TLS",
            &start,
            talk(&[HELLO, "S 250-mail.example|250 STARTTLS\nC STARTTLS\nS 220 go|250 AUTH PLAIN"]),
            Some(Why::Tls),
        ),
        ("no way to log in", &tls, talk(&[HELLO, "S 250-mail.example|250 AUTH GSSAPI"]), Some(Why::Login)),
        ("a wrong password", &tls, talk(&[HELLO, both, login, "S 535 5.7.8 no"]), Some(Why::Login)),
        ("a login that is busy", &tls, talk(&[HELLO, both, login, "S 454 4.7.0 later"]), Some(Why::Busy)),
        (
            "a login that is wanted",
            &plain,
            talk(&[HELLO, bare, "C MAIL FROM:<help@shop.example>\nS 530 5.7.0 log in"]),
            Some(Why::Login),
        ),
        ("nobody is there now", &plain, "S 421 later".to_owned(), Some(Why::Busy)),
        ("not welcome", &plain, "S 554 no".to_owned(), Some(Why::Busy)),
        (
            "a sender that is refused",
            &plain,
            talk(&[HELLO, bare, "C MAIL FROM:<help@shop.example>\nS 550 5.7.1 no"]),
            Some(Why::Refused),
        ),
        (
            "a full mailbox",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 552 5.2.2 full"]),
            Some(Why::Busy),
        ),
        (
            "the same under another number",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 550 5.2.2 over quota"]),
            Some(Why::Busy),
        ),
        (
            "the same in few words",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 552 full"]),
            Some(Why::Busy),
        ),
        (
            "a server that knows no such word",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 500 what"]),
            Some(Why::Refused),
        ),
        (
            "a mailbox that is shut",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 550 5.2.1 disabled"]),
            Some(Why::Recipient),
        ),
        (
            "an unknown recipient",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 550-5.1.1 who|550 5.1.1 is that"]),
            Some(Why::Recipient),
        ),
        (
            "a policy",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 554 5.7.1 no relay"]),
            Some(Why::Refused),
        ),
        (
            "grey listing",
            &plain,
            talk(&[HELLO, bare, &SENT[..SENT.find("S 250 2.1.5").unwrap()], "S 451 4.7.1 later"]),
            Some(Why::Busy),
        ),
        ("a full disk", &plain, talk(&[HELLO, bare, SENT, "S 452 4.3.1 later"]), Some(Why::Busy)),
        ("taken for spam", &plain, talk(&[HELLO, bare, SENT, "S 554 5.6.0 spam"]), Some(Why::Refused)),
        ("hung up at once", &plain, "HANGS".to_owned(), Some(Why::Unreachable)),
        ("hung up before the mail", &plain, talk(&[HELLO, bare, "HANGS"]), Some(Why::Unreachable)),
        ("slow", &plain, talk(&[HELLO, "SLOW"]), Some(Why::Slow)),
        ("hung up after the mail", &plain, talk(&[HELLO, bare, SENT, "HANGS"]), Some(Why::Unknown)),
        ("slow after the mail", &plain, talk(&[HELLO, bare, SENT, "SLOW"]), Some(Why::Unknown)),
        ("no server of mail", &plain, "S SSH-2.0-OpenSSH_9.2".to_owned(), Some(Why::Busy)),
    ];
    for (what, server, talk, expected) in cases {
        // However the network cuts what is said.
        for cut in [1, 7, 10_000] {
            let why = match play(server, "ana@mail.example", &talk, cut) {
                Outcome::Taken | Outcome::TakenAs(_) => None,
                Outcome::Not(why, detail) => {
                    assert!(!detail.contains("p:w") && !detail.contains("AG1l"), "{what}: {detail}");
                    Some(why)
                }
            };
            assert_eq!(why, expected, "{what}, cut into {cut}");
        }
    }
}

#[test]
fn what_a_server_says_of_a_mail_is_kept() {
    let to = &SENT[..SENT.find("S 250 2.1.5").unwrap()];
    let said = talk(&[HELLO, "S 250 a\n", to, "S 550-5.1.1 no such|550 5.1.1 user"]);
    let outcome = play(&server(Security::None, false), "ana@mail.example", &said, 100);
    assert_eq!(outcome, Outcome::Not(Why::Recipient, "550 5.1.1 no such 5.1.1 user".to_owned()));
}

#[test]
fn an_address_that_is_not_ascii_goes_where_it_can() {
    let plain = server(Security::None, false);
    let refused = play(&plain, "ána@mail.example", &talk(&[HELLO, "S 250 mail.example"]), 100);
    assert_eq!(refused, Outcome::Not(Why::Recipient, "SMTPUTF8".to_owned()));
    let sent = SENT.replace("shop.example>\n", "shop.example> SMTPUTF8\n").replace("ana@", "ána@");
    let taken =
        play(&plain, "ána@mail.example", &talk(&[HELLO, "S 250-mail.example|250 SMTPUTF8\n", &sent, "S 250 ok"]), 100);
    assert_eq!(taken, Outcome::Taken);
    for (address, expected) in [
        ("ana@mail.example", Some("ana@mail.example")),
        ("ana@bücher.example", Some("ana@xn--bcher-kva.example")),
        ("a.@mail.example", Some("a.@mail.example")),
        ("ana@mail.example>\r\nRCPT TO:<b@b.example", None),
        ("a b@mail.example", None),
        ("ana@127.0.0.1", None),
        ("ana", None),
    ] {
        assert_eq!(envelope_address(address).as_deref(), expected, "{address}");
    }
}

#[test]
fn what_is_said_without_an_end_is_not_read_for_ever() {
    let server = server(Security::None, false);
    let mail = Mail { helo: "a", from: "a@a.example", to: "b@b.example", message: "" };
    let mut talk = Talk::new(&server, mail);
    let ended = (0..1_000).map(|_| talk.hear(b"220-more and more\r\n")).find(|act| *act != Act::Read);
    assert!(matches!(ended, Some(Act::Done(Outcome::Not(Why::Busy, _), _))));
}
