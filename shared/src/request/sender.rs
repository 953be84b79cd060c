//! A network address, as far as it may be known: a hash with a secret key, another one every day.

use std::net::{IpAddr, Ipv6Addr};

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use jiff::civil::Date;
use sha2::Sha256;

use crate::id::SiteId;

/// The hash of an address: of a day and a site, so that what is counted by it cannot be joined with another day's or
/// another site's. `None` where the text is no address.
///
/// Of an IPv6 address it takes the first 64 bits, which is what one household or machine is given (RFC 6177).
pub fn sender(secret: &[u8], day: Date, site: &SiteId, address: &str) -> Option<String> {
    let network = network(address)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).ok()?;
    mac.update(format!("{day} {site} {network}").as_bytes());
    // 128 bits tell senders apart.
    Some(BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes().get(..16)?))
}

/// The network of an address, as far as it is told; `None` where the text is no address.
pub(crate) fn network(address: &str) -> Option<IpAddr> {
    Some(match address.trim().parse::<IpAddr>().ok()?.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))),
        address => address,
    })
}

/// The name of a customer in a log: `kind` says what `value` is (`email`, `phone`, `customer`). Who does not know the
/// secret cannot tell who it is, nor try whether it is somebody.
pub fn customer_hash(secret: &[u8], site: &SiteId, kind: &str, value: &str) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).ok()?;
    mac.update(format!("customer {site} {kind} {}", value.trim().to_lowercase()).as_bytes());
    Some(BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes().get(..16)?))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_customer_has_one_name_for_each_way_to_be_called() {
        let of = |secret: &str, site: &str, kind: &str, value: &str| {
            customer_hash(secret.as_bytes(), &SiteId::parse(site).unwrap(), kind, value).unwrap()
        };
        let one = of("s", "lumen", "email", "ana@post.example");
        assert_eq!(of("s", "lumen", "email", " Ana@Post.example"), one);
        for other in [
            of("t", "lumen", "email", "ana@post.example"),
            of("s", "other", "email", "ana@post.example"),
            of("s", "lumen", "customer", "ana@post.example"),
            of("s", "lumen", "email", "bo@post.example"),
        ] {
            assert_ne!(other, one);
        }
        assert!(!one.contains("ana"));
    }

    #[test]
    fn it_tells_senders_apart_for_a_day_at_a_site() {
        let of = |secret: &str, day: i8, site: &str, address: &str| {
            sender(secret.as_bytes(), date(2026, 11, day), &SiteId::parse(site).unwrap(), address)
        };
        let one = of("s", 21, "lumen", "203.0.113.7").unwrap();
        assert_eq!(of("s", 21, "lumen", " 203.0.113.7 "), Some(one.clone()));
        assert_eq!(
            of("s", 21, "lumen", "::ffff:203.0.113.7"),
            Some(one.clone()),
            "the same address, as IPv6 writes it"
        );
        for other in [
            of("t", 21, "lumen", "203.0.113.7"),
            of("s", 22, "lumen", "203.0.113.7"),
            of("s", 21, "other", "203.0.113.7"),
            of("s", 21, "lumen", "203.0.113.8"),
        ] {
            assert_ne!(other.unwrap(), one);
        }
        let network = of("s", 21, "lumen", "2001:db8:1:2::1");
        assert_eq!(of("s", 21, "lumen", "2001:db8:1:2:ffff::9"), network);
        assert_ne!(of("s", 21, "lumen", "2001:db8:1:3::1"), network);
        for none in ["", "localhost", "203.0.113", "203.0.113.7, 10.0.0.1"] {
            assert_eq!(of("s", 21, "lumen", none), None, "{none}");
        }
    }
}
