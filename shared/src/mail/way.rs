//! The way out that is configured: `NEARHAND_MAIL_URL`.

use percent_encoding::percent_decode_str;
use url::{Host, Url};

use super::Why;

/// A way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A server that takes mail for others (RFC 6409).
    Smtp(Server),
    /// A call of the business's own mailer.
    Hook(String),
    /// The platform's own (`send_email`), by the name of its binding.
    Binding(String),
}

/// A server that takes mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its host.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// What the talk is encrypted by.
    pub security: Security,
    /// The user and the password.
    pub login: Option<(String, String)>,
}

/// What a talk is encrypted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the start (RFC 8314).
    Tls,
    /// TLS once both sides have said so (RFC 3207).
    StartTls,
    /// Nothing: on the machine of who develops.
    None,
}

impl Way {
    /// Reads an address.
    ///
    /// # Errors
    /// What is wrong with it, without the password that may stand in it.
    pub fn parse(text: &str, is_development: bool) -> Result<Way, &'static str> {
        let url =
            Url::parse(text.trim()).map_err(|_| "it is not an address such as smtps://user:secret@mail.example:465")?;
        match url.scheme() {
            "binding" if !url.path().is_empty() => return Ok(Way::Binding(url.path().to_owned())),
            "https" => return Ok(Way::Hook(url.into())),
            "http" if is_development => return Ok(Way::Hook(url.into())),
            "http" => return Err("over http what visitors are written can be read on the way: use https"),
            "smtp" | "smtps" => {}
            _ => return Err("it begins with none of smtps:, smtp:, https: and binding:"),
        }
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().map(String::from);
        let bad = "its user or password is not UTF-8";
        let user = decoded(url.username()).map_err(|_| bad)?;
        let secret = url.password().map(decoded).transpose().map_err(|_| bad)?;
        let login = match (user.as_str(), secret) {
            ("", None) => None,
            (_, Some(secret)) if !user.is_empty() => Some((user, secret)),
            _ => return Err("it has a user without a password, or the other way round"),
        };
        let security = match (url.scheme(), &login) {
            ("smtps", _) => Security::Tls,
            (_, Some(_)) => Security::StartTls,
            (_, None) if is_development => Security::None,
            (_, None) => {
                return Err("without a user it would go without TLS, which is for development: add user and password");
            }
        };
        let host = match url.host().ok_or("it has no host")? {
            // Of schemes that it does not know `url` keeps the name as it was typed.
            Host::Domain(name) => percent_decode_str(name).decode_utf8_lossy().to_ascii_lowercase(),
            Host::Ipv4(address) => address.to_string(),
            Host::Ipv6(address) => format!("[{address}]"),
        };
        let port = url.port().unwrap_or(if security == Security::Tls { 465 } else { 587 });
        if port == 25 {
            return Err("port 25 is not open to workers: use 465 or 587");
        }
        Ok(Way::Smtp(Server { host, port, security, login }))
    }
}

/// What the platform's error code says of a mail that it has not taken.
pub fn refusal_of_binding(code: &str) -> Why {
    match code {
        "E_RECIPIENT_SUPPRESSED" | "E_RECIPIENT_NOT_ALLOWED" => Why::Recipient,
        // Its domain is not set up yet, or no more: whoever runs the site can mend it.
        "E_SENDER_NOT_VERIFIED" | "E_SENDER_DOMAIN_NOT_AVAILABLE" => Why::Login,
        code if ["E_VALIDATION_ERROR", "E_FIELD_MISSING", "E_CONTENT_TOO_LARGE"].contains(&code)
            || code.starts_with("E_HEADER") =>
        {
            Why::Refused
        }
        // Too many now, a fault of its own, and what is not known.
        _ => Why::Busy,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_platform_refuses_for_good_is_given_up() {
        for (code, why) in [
            ("E_RECIPIENT_SUPPRESSED", Why::Recipient),
            ("E_SENDER_NOT_VERIFIED", Why::Login),
            ("E_HEADER_NOT_ALLOWED", Why::Refused),
            ("E_CONTENT_TOO_LARGE", Why::Refused),
            ("E_RATE_LIMIT_EXCEEDED", Why::Busy),
            ("E_OF_ANOTHER_YEAR", Why::Busy),
            ("", Why::Busy),
        ] {
            assert_eq!(refusal_of_binding(code), why, "{code}");
        }
    }

    #[test]
    fn a_way_is_read_and_secrets_go_no_way_in_clear() {
        let server = |host: &str, port, security, login: Option<(&str, &str)>| {
            let login = login.map(|(user, secret)| (user.to_owned(), secret.to_owned()));
            Some(Way::Smtp(Server { host: host.to_owned(), port, security, login }))
        };
        let both = Some(("me@a.example", "p:w"));
        // The address, what it is in development, and what elsewhere.
        for (url, in_development, elsewhere) in [
            (
                "smtps://me%40a.example:p%3Aw@mail.example",
                server("mail.example", 465, Security::Tls, both),
                server("mail.example", 465, Security::Tls, both),
            ),
            (
                "smtp://me%40a.example:p%3Aw@Mail.example:587",
                server("mail.example", 587, Security::StartTls, both),
                server("mail.example", 587, Security::StartTls, both),
            ),
            ("smtp://127.0.0.1:1025", server("127.0.0.1", 1025, Security::None, None), None),
            ("smtp://localhost:1025", server("localhost", 1025, Security::None, None), None),
            ("smtps://mail.example:25", None, None),
            ("smtps://me@mail.example", None, None),
            ("smtps://", None, None),
            (
                "https://mail.example/send?a=b",
                Some(Way::Hook("https://mail.example/send?a=b".into())),
                Some(Way::Hook("https://mail.example/send?a=b".into())),
            ),
            ("http://127.0.0.1:9/send", Some(Way::Hook("http://127.0.0.1:9/send".into())), None),
            ("binding:EMAIL", Some(Way::Binding("EMAIL".into())), Some(Way::Binding("EMAIL".into()))),
            ("binding:", None, None),
            ("ftp://mail.example", None, None),
            ("mail.example", None, None),
        ] {
            assert_eq!(Way::parse(url, true).ok(), in_development, "{url}");
            let read = Way::parse(url, false);
            if let Err(said) = &read {
                assert!(!said.contains("p:w"));
            }
            assert_eq!(read.ok(), elsewhere, "{url}");
        }
    }
}
