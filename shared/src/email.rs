//! E-mail addresses.

/// Whether a text can be an e-mail address that a person is reached at: RFC 5321's form, with a dot in the domain. Dots
/// may stand anywhere in front of the `@`: Japanese carriers have given out `a..b@` and `a.@`.
pub fn is_email(text: &str) -> bool {
    let options = email_address::Options::default().with_required_tld().without_domain_literal().without_display_text();
    let Some((mailbox, domain)) = text.rsplit_once('@') else { return false };
    let atoms: Vec<&str> = mailbox.split('.').filter(|atom| !atom.is_empty()).collect();
    let plain = [&atoms.join("."), "@", domain].concat();
    // What `mailto:` or a header would take for more than an address (`?subject=`) is in no name of a host.
    let is_host = domain.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    mailbox.len() <= 64 && is_host && email_address::EmailAddress::parse_with_options(&plain, options).is_ok()
}
