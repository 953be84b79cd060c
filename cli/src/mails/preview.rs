//! A page on this machine that shows a site's mails, in each of its languages: as HTML in the light and in the dark, and as text. A
//! worker renders them, as it does those that it sends; each look is a call of it, so what was published last is what is seen.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use nearhand_shared::escape::escape;
use nearhand_shared::id::SiteId;
use nearhand_shared::locale::Locale;

use super::{Mail, Mails, all};
use crate::server::Server;

/// Where it is, unless another is there already.
pub const PORT: u16 = 8788;
/// Kinds that a site sends only where its settings say so.
const CONDITIONS: [(&str, &str); 2] = [
    ("rate", "the question how it was: [survey] with after_resolved, and NEARHAND_MAIL_SECRET or the operator's token"),
    ("notice", "the notice to a team: notify in [mail]"),
];
/// The most that is read of a request, in bytes, and how long it may take.
const MAX_REQUEST: u64 = 16 * 1024;
const PATIENCE: Duration = Duration::from_secs(5);
/// Nothing in a mail runs, and nothing of it leads out of its frame.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http://localhost:* http://127.0.0.1:*; \
                      frame-src 'self'; form-action 'none'; base-uri 'none'";

/// Which site it is, where that is known.
type Site<'a> = dyn Fn() -> Option<SiteId> + Sync + 'a;

/// Listens on this machine: at a port, or at any that is free where none is named and [`PORT`] is taken.
///
/// # Errors
/// Where the port cannot be had.
pub fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    match port {
        Some(port) => TcpListener::bind(("127.0.0.1", port)),
        None => TcpListener::bind(("127.0.0.1", PORT)).or_else(|_| TcpListener::bind(("127.0.0.1", 0))),
    }
}

/// Its address, for whoever looks.
///
/// # Errors
/// Where the system does not tell its port.
pub fn address(listener: &TcpListener) -> io::Result<String> {
    Ok(format!("http://localhost:{}/", listener.local_addr()?.port()))
}

/// Answers whoever asks, for as long as it runs. `site` tells which site it is, at each look.
pub fn serve(listener: &TcpListener, server: &Server, site: &Site<'_>) {
    // Browsers open lines ahead on which they say nothing for a while: nobody waits for that.
    thread::scope(|scope| {
        for stream in listener.incoming().flatten() {
            // Who hangs up has gone.
            scope.spawn(move || answer(stream, server, site).ok());
        }
    });
}

fn answer(mut stream: TcpStream, server: &Server, site: &Site<'_>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(stream.try_clone()?.take(MAX_REQUEST)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let mut host = String::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("host") {
            host = value.trim().to_owned();
        }
    }
    let (status, body) = match first.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()) {
        // A page of elsewhere, whose name leads to this machine, reads nothing here.
        _ if !is_here(&host) => ("403 Forbidden", said("This page is on this machine alone.")),
        Some(target) => page(target, server, site),
        None => ("405 Method Not Allowed", said("This page is only read.")),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         Content-Security-Policy: {POLICY}\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
         Connection: close\r\n\r\n{body}",
        body.len()
    )
}

fn is_here(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "localhost" | "127.0.0.1")
}

fn page(target: &str, server: &Server, site: &Site<'_>) -> (&'static str, String) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path != "/" {
        return ("404 Not Found", said("There is one page here, at /."));
    }
    let Some(site) = site() else {
        return ("200 OK", said("site.toml has no id that can be read: nearhand check says what is wrong."));
    };
    let asked = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "locale");
    let asked = asked.and_then(|(_, tag)| Locale::parse(&tag).ok());
    // Which languages there are, and so the default one's name, is told with it.
    let found = all(server, &site, asked.as_ref()).and_then(|found| match found.mails.first() {
        Some(mail) if asked.is_none() => match Locale::parse(&mail.language) {
            Ok(locale) if found.locales.contains(&locale) => all(server, &site, Some(&locale)),
            _ => Ok(found),
        },
        _ => Ok(found),
    });
    match found {
        Ok(found) => ("200 OK", document(&site, asked.as_ref(), &found)),
        Err(failure) => ("502 Bad Gateway", said(&failure.to_string())),
    }
}

fn said(text: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Mails</title><p>{}</p></html>\n",
        escape(text)
    )
}

/// The page of a language.
fn document(site: &SiteId, asked: Option<&Locale>, found: &Mails) -> String {
    let shown = asked.map(ToString::to_string);
    let shown = shown.or_else(|| found.mails.first().map(|mail| mail.language.clone())).unwrap_or_default();
    let languages = found.locales.iter().map(|locale| {
        let current = if locale.to_string() == shown { " aria-current=\"page\"" } else { "" };
        format!("<a href=\"/?locale={locale}\"{current}>{locale}</a>\n")
    });
    let languages: String = languages.collect();
    let mails: String = found.mails.iter().map(|mail| section(mail, &shown)).collect();
    let is_sent = |kind: &str| found.mails.iter().any(|mail| mail.kind == kind);
    let absent = CONDITIONS.into_iter().filter(|(kind, _)| !found.mails.is_empty() && !is_sent(kind));
    let absent: String =
        absent.map(|(kind, why)| format!("<p>Not sent: <b>{kind}</b>, {}.</p>\n", escape(why))).collect();
    let nothing =
        if found.mails.is_empty() { "<p>This site mails nothing: site.toml has no [mail].</p>\n" } else { "" };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Mails of {site} ({shown})</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>Mails of {site}</h1>\n\
         <nav aria-label=\"Languages\">{languages}</nav>\n{nothing}{mails}{absent}</body>\n</html>\n"
    )
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:24px;background:#f4f4f4;color:#1b1b1b}\
nav a{margin-inline-end:12px}nav a[aria-current]{font-weight:bold;text-decoration:none;color:inherit}\
h2{font-size:18px;margin:32px 0 8px}.panes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(390px,100%),1fr));gap:12px}\
figure{margin:0;display:flex;flex-direction:column}figcaption{font-size:14px}\
iframe,pre{box-sizing:border-box;width:100%;height:560px;margin:0;border:1px solid #8a8a8a;resize:vertical;overflow:auto}\
iframe.light,pre{background:#fff}iframe.dark{background:#1f1f1f}\
pre{padding:24px;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}";

fn section(mail: &Mail, shown: &str) -> String {
    let [kind, subject, language, text] =
        [&mail.kind, &mail.subject, &mail.language, &mail.text].map(|part| escape(part));
    // What is to the business's own people is in a language of the desk's.
    let other = if language == shown { String::new() } else { format!(" (in {language})") };
    let frame = |scheme: &str| {
        // As a mail program of that ground shows it.
        let html = mail.html.replace("content=\"light dark\"", &format!("content=\"{scheme}\""));
        format!(
            "<figure><figcaption>HTML, {scheme}</figcaption><iframe class=\"{scheme}\" title=\"{kind}, {scheme}\" sandbox \
             srcdoc=\"{}\"></iframe></figure>\n",
            escape(&html)
        )
    };
    let (light, dark) = (frame("light"), frame("dark"));
    format!(
        "<section>\n<h2 id=\"{kind}\">{kind}{other}: <bdi lang=\"{language}\">{subject}</bdi></h2>\n<div class=\"panes\">\n{light}{dark}\
         <figure><figcaption>Text</figcaption><pre lang=\"{language}\" dir=\"auto\">{text}</pre></figure>\n</div>\n</section>\n"
    )
}
