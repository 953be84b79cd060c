//! The address that replies arrive at. It names the conversation, under a seal: nobody writes into a conversation by its
//! reference alone, and nothing has to be stored to tell whose a reply is.
//!
//! `help@shop.example` becomes `help+eu-7k3m-q9x2.k3m9…@shop.example` (RFC 5233).

use subtle::ConstantTimeEq;

use crate::request::reference::Reference;
use crate::seal;

/// How many symbols the seal has, of five bits each.
const SEAL: usize = 16;

/// The address for a conversation of a site.
pub fn reply_address(reply: &str, secret: &[u8], site: &str, reference: &str) -> String {
    let Some((mailbox, domain)) = reply.rsplit_once('@') else { return reply.to_owned() };
    format!("{mailbox}+{}.{}@{domain}", reference.to_ascii_lowercase(), seal(secret, site, reference))
}

/// The conversation that the part of an address behind its `+` names; none where the seal is not ours.
pub fn conversation_of(token: &str, secret: &[u8], site: &str) -> Option<Reference> {
    let (reference, given) = token.rsplit_once('.')?;
    let reference = Reference::parse(reference)?;
    let ours = seal(secret, site, &reference.to_string());
    bool::from(ours.as_bytes().ct_eq(given.to_ascii_lowercase().as_bytes())).then_some(reference)
}

/// An address in two: without what stands behind its `+`, in lower case, and that; empty where there is nothing.
pub fn parts_of(address: &str) -> (String, String) {
    let (mailbox, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let (base, token) = mailbox.split_once('+').unwrap_or((mailbox, ""));
    (format!("{base}@{domain}").to_lowercase(), token.to_owned())
}

/// What a link carries that leads to the question how it was: good for a rating of a conversation, for the one time that it
/// was resolved then (in milliseconds since the Unix epoch), and for nothing else.
pub fn rating_token(secret: &[u8], site: &str, reference: &str, resolved_at: i64) -> String {
    let about = [reference.to_ascii_lowercase(), ".".to_owned(), resolved_at.to_string()].concat();
    [about.as_str(), ".", &sealed(secret, &["mail.rate", site, &about])].concat()
}

/// The conversation that a link names, and when it was resolved; none where the seal is not ours.
pub fn rated_by(token: &str, secret: &[u8], site: &str) -> Option<(Reference, i64)> {
    let (about, given) = token.rsplit_once('.')?;
    let (reference, resolved_at) = about.split_once('.')?;
    let ours = sealed(secret, &["mail.rate", site, about]);
    let is_ours = bool::from(ours.as_bytes().ct_eq(given.as_bytes()));
    Some((Reference::parse(reference)?, resolved_at.parse().ok()?)).filter(|_| is_ours)
}

fn seal(secret: &[u8], site: &str, reference: &str) -> String {
    sealed(secret, &["mail.reply", site, reference])
}

fn sealed(secret: &[u8], parts: &[&str]) -> String {
    seal::seal(secret, parts, SEAL)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::Region;

    #[test]
    fn a_link_to_rate_is_for_one_time_that_it_was_resolved() {
        let reference = Reference::new(Region::Eu, [7; 8]);
        let token = rating_token(b"secret", "lumen", &reference.to_string(), 1_796_000_000_123);
        assert_eq!(rated_by(&token, b"secret", "lumen"), Some((reference, 1_796_000_000_123)));
        let later = token.replace("1796000000123", "1796000000124");
        let reply = reply_address("help@shop.example", b"secret", "lumen", &reference.to_string());
        let reply = reply.split(['+', '@']).nth(1).unwrap();
        for (token, secret, site) in [
            (token.as_str(), &b"other!"[..], "lumen"),
            (&token, b"secret", "other"),
            (&later, b"secret", "lumen"),
            (reply, b"secret", "lumen"),
            ("..", b"secret", "lumen"),
            ("", b"secret", "lumen"),
        ] {
            assert_eq!(rated_by(token, secret, site), None, "{token} {site}");
        }
        // Nor is one of these good for the other.
        assert_eq!(conversation_of(&token, b"secret", "lumen"), None);
    }

    #[test]
    fn a_reply_names_its_conversation_and_no_other() {
        let reference = Reference::new(Region::Eu, [7; 8]);
        let address = reply_address("help@shop.example", b"secret", "lumen", &reference.to_string());
        let (mailbox, domain) = address.split_once('@').unwrap();
        assert!(mailbox.len() <= 64 && domain == "shop.example", "{address}");
        let token = mailbox.strip_prefix("help+").unwrap();
        assert_eq!(parts_of(&address), ("help@shop.example".to_owned(), token.to_owned()));
        assert_eq!(parts_of("Help@Shop.Example"), ("help@shop.example".to_owned(), String::new()));
        assert_eq!(conversation_of(token, b"secret", "lumen"), Some(reference));
        // Servers on the way may write it in capitals.
        assert_eq!(conversation_of(&token.to_ascii_uppercase(), b"secret", "lumen"), Some(reference));
        let other = Reference::new(Region::Eu, [8; 8]).to_string();
        let moved = [&other, ".", token.rsplit_once('.').unwrap().1].concat();
        for (token, secret, site) in [
            (token, b"other!", "lumen"),
            (token, b"secret", "other"),
            (&*moved, b"secret", "lumen"),
            (&reference.to_string(), b"secret", "lumen"),
            ("", b"secret", "lumen"),
        ] {
            assert_eq!(conversation_of(token, secret, site), None, "{token} {site}");
        }
    }
}
