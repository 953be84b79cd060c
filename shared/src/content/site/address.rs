//! Addresses of services that the worker calls for a site.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Endings of names that lead nowhere on the public Internet (RFC 6761, RFC 6762, RFC 8375, and what people use at home).
const PRIVATE: [&str; 7] = ["localhost", "local", "internal", "intranet", "lan", "home.arpa", "test"];

/// An address that can be called: over https, or over http on the machine of who develops. Nobody's name or password
/// stands in it.
pub(super) fn read(text: &str) -> Option<Url> {
    let is_odd = |c: char| c.is_whitespace() || c.is_control();
    let is_here = |url: &Url| url.scheme() == "http" && url.host_str().is_some_and(is_loopback);
    let url = Url::parse(text).ok().filter(|_| !text.contains(is_odd))?;
    let is_one = (url.scheme() == "https" || is_here(&url))
        && url.username().is_empty()
        && url.password().is_none()
        && url.fragment().is_none();
    is_one.then_some(url)
}

/// Whether what is sent there can be read on the way.
pub fn is_called_in_clear(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| url.scheme() == "http")
}

/// Whether an address leads to the public Internet, as far as it tells itself: what its name is resolved to is for the
/// network that calls it.
pub fn is_public(text: &str) -> bool {
    match Url::parse(text).ok().as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => is_public_name(name.trim_end_matches('.')),
        Some(Host::Ipv4(address)) => is_public_v4(address),
        Some(Host::Ipv6(address)) => is_public_v6(address),
        None => false,
    }
}

fn is_loopback(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

fn is_public_name(name: &str) -> bool {
    let is_below = |ending: &str| name.strip_suffix(ending).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    name.contains('.') && !PRIVATE.into_iter().any(is_below)
}

/// By the registry of special addresses (RFC 6890).
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || matches!((a, b, c), (0, ..) | (100, 64..=127, _) | (192, 0, 0) | (198, 18..=19, _) | (240.., ..));
    !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(mapped) = address.to_ipv4() {
        // `::` and `::1` are such, too, and lead nowhere as IPv4 either.
        return is_public_v4(mapped);
    }
    // Only 2000::/3 is given out (RFC 4291, section 2.4); of it 2001:db8::/32 is for documentation, 2002::/16 and
    // 2001::/32 for tunnels to an IPv4 address.
    let [first, second, ..] = address.segments();
    first & 0xe000 == 0x2000 && !matches!((first, second), (0x2001, 0x0db8 | 0) | (0x2002, _))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_network_of_one_s_own_is_told_from_one_of_the_internet() {
        for (address, expected) in [
            ("https://api-free.deepl.com/v2/translate", true),
            ("https://translate.lumen.example.:5000/", true),
            ("https://8.8.8.8/", true),
            ("https://[2606:4700::1111]/", true),
            ("https://localhost/", false),
            ("https://deepl.localhost/", false),
            ("https://translate/", false),
            ("https://printer.local/", false),
            ("https://translate.corp.internal./", false),
            ("https://127.0.0.1/", false),
            // As a browser reads it: 127.0.0.1.
            ("https://0x7f.1/", false),
            ("https://2130706433/", false),
            ("https://10.0.0.1/", false),
            ("https://172.20.1.1/", false),
            ("https://192.168.178.1/", false),
            ("https://169.254.169.254/latest/meta-data", false),
            ("https://100.64.0.1/", false),
            ("https://0.0.0.0/", false),
            ("https://255.255.255.255/", false),
            ("https://[::1]/", false),
            ("https://[::ffff:10.0.0.1]/", false),
            ("https://[fd00::1]/", false),
            ("https://[fe80::1]/", false),
            ("https://[2001:db8::1]/", false),
            ("nonsense", false),
        ] {
            assert_eq!(is_public(address), expected, "{address}");
        }
    }
}
