//! What may be put in force. The command line says all this better, with file and line; the worker asks it again,
//! because whoever holds the operator's token may send anything, and all sites of a worker share one origin: what one
//! page can do, it can do to the others.

use std::ops::RangeInclusive;

use crate::content::bodies::Bodies;
use crate::content::file;
use crate::content::pack::Pack;
use crate::content::part::{Kind, PartName, is_name};
use crate::content::site::{
    Access, Channel, ChannelKind, Consent, Desk, HelpCentre, Logo, MAX_LINKS, MAX_LOGO, MAX_NOTIFIED, MAX_WEBHOOKS,
    Mail, Manifest, Oidc, Site, Translation, Webhook, is_path,
};
use crate::id::Slug;
use crate::locale::zone::zone_named;
use crate::notice::MAX_NOTICES;

/// How many origins may embed a site: they all stand in one header of each page.
const MAX_ORIGINS: usize = 200;

/// Whether a manifest can be put in force.
///
/// # Errors
/// What is wrong with it, as a sentence for the operator.
pub fn check_manifest(manifest: &Manifest) -> Result<(), String> {
    let site = &manifest.site;
    if manifest.entry(&site.default_locale).is_none() {
        return Err("The default locale has no content.".to_owned());
    }
    if let Some(origin) = site.origins.iter().find(|origin| !is_origin(origin)) {
        return Err(format!("`{}` is not an origin.", shown(origin)));
    }
    if let Some(accent) = site.accent.as_ref().filter(|accent| !is_colour(accent)) {
        return Err(format!("`{}` is not a colour such as `#a3b1c2`.", shown(accent)));
    }
    if site.logo.as_ref().is_some_and(|logo| !is_logo(logo)) {
        return Err("The logo is not a drawing of a few shapes.".to_owned());
    }
    if let Some(key) = site.turnstile.as_ref().filter(|key| !is_site_key(key)) {
        return Err(format!("`{}` is not a site key of Turnstile.", shown(key)));
    }
    if let Some(team) = site.teams.iter().find(|team| zone_named(&team.zone).is_none()) {
        return Err(format!("The team `{}` is in no time zone that is known: `{}`.", team.id, shown(&team.zone)));
    }
    for (kind, part) in [(Kind::Desk, &manifest.desk), (Kind::Moved, &manifest.moved)] {
        part.as_ref().map_or(Ok(()), |part| check_name(kind, part))?;
    }
    check_teams(site)?;
    check_sign_in(site)?;
    check_translation(site)?;
    check_mail(site)?;
    check_webhooks(site)?;
    if let Some(consent) = site.consent.as_ref().filter(|consent| !Consent::is_version(&consent.version)) {
        return Err(format!("`{}` is not a version of a consent.", shown(&consent.version)));
    }
    site.channels.iter().try_for_each(|channel| check_channel(site, channel))?;
    check_markets(site)?;
    check_help_centre(site)?;
    check_notices(manifest)
}

/// These addresses stand in every page of it.
fn check_help_centre(site: &Site) -> Result<(), String> {
    let Some(centre) = &site.help_centre else { return Ok(()) };
    let own = [&centre.shop, &centre.picture].into_iter().flatten();
    if let Some(address) =
        own.chain(centre.links.iter().map(|link| &link.url)).find(|address| !HelpCentre::is_address(address))
    {
        return Err(format!("`{}` is not an address that the help centre can lead to.", shown(address)));
    }
    if centre.links.len() > MAX_LINKS {
        return Err(format!("{} links of the help centre are too many: at most {MAX_LINKS}.", centre.links.len()));
    }
    for (at, link) in centre.links.iter().enumerate() {
        if centre.links.iter().take(at).any(|other| other.id == link.id) {
            return Err(format!("Two links of the help centre are called `{}`.", link.id));
        }
    }
    Ok(())
}

/// Each is looked at with each page.
fn check_notices(manifest: &Manifest) -> Result<(), String> {
    let (site, locales) = (&manifest.site, manifest.locales());
    if site.notices.len() > MAX_NOTICES {
        return Err(format!("{} notices are too many: at most {MAX_NOTICES}.", site.notices.len()));
    }
    for (at, notice) in site.notices.iter().enumerate() {
        if site.notices.iter().take(at).any(|other| other.id == notice.id) {
            return Err(format!("Two notices are called `{}`.", notice.id));
        }
        notice
            .check(|id| site.market(id).is_some(), &locales)
            .map_err(|wrong| format!("The notice `{}` {wrong}.", notice.id))?;
    }
    Ok(())
}

/// What teams promise is worked out at each request: numbers beyond what the command line takes would stall the worker,
/// which other sites share.
fn check_teams(site: &Site) -> Result<(), String> {
    for (at, team) in site.teams.iter().enumerate() {
        if site.teams.iter().take(at).any(|other| other.id == team.id) {
            return Err(format!("Two teams are called `{}`.", team.id));
        }
        if team.callbacks.as_ref().is_some_and(|callbacks| !callbacks.is_sound()) {
            return Err(format!(
                "The team `{}` takes calls of a length, number or time ahead that cannot be.",
                team.id
            ));
        }
    }
    let is_within =
        |number: Option<u16>, bounds: RangeInclusive<u32>| number.is_none_or(|number| bounds.contains(&number.into()));
    if !is_within(site.desk.live_wait_minutes, Desk::WAITS) || !is_within(site.desk.capacity, Desk::CAPACITIES) {
        return Err("The desk has a `live_wait_minutes` or a `capacity` that cannot be.".to_owned());
    }
    if site.origins.len() > MAX_ORIGINS {
        return Err(format!("{} origins are more than a page can name: at most {MAX_ORIGINS}.", site.origins.len()));
    }
    Ok(())
}

/// The worker calls these addresses, and leads people to them.
fn check_sign_in(site: &Site) -> Result<(), String> {
    if let Some(origin) = site.desk.origin.as_ref().filter(|origin| !is_one_origin(origin)) {
        return Err(format!("`{}` is not an origin for the desk.", shown(origin)));
    }
    if let Some(oidc) = &site.desk.oidc
        && (!Oidc::is_issuer(&oidc.issuer) || oidc.client_id.is_empty())
    {
        return Err(format!("`{}` is not the address of a provider of OpenID Connect.", shown(&oidc.issuer)));
    }
    match &site.desk.access {
        Some(access) if !Access::is_team(&access.team) || !Access::is_aud(&access.aud) => {
            Err(format!("`{}` is not a team of Cloudflare Access with an audience tag.", shown(&access.team)))
        }
        _ => Ok(()),
    }
}

/// What visitors write goes there.
fn check_translation(site: &Site) -> Result<(), String> {
    let Some(translation) = &site.translation else { return Ok(()) };
    if !Translation::is_url(&translation.url) {
        return Err(format!("`{}` is not the address of a translator, with https.", shown(&translation.url)));
    }
    match translation.except.iter().find(|id| site.market(id.as_str()).is_none()) {
        Some(id) => Err(format!("`except` names a market that the site has not: `{id}`.")),
        None => Ok(()),
    }
}

/// These addresses stand in headers of mails.
fn check_mail(site: &Site) -> Result<(), String> {
    let Some(mail) = &site.mail else { return Ok(()) };
    let told = mail.notify.values().flatten();
    if let Some(address) = told.chain([&mail.from]).find(|address| !Mail::is_address(address)) {
        return Err(format!("`{}` is not an e-mail address.", shown(address)));
    }
    if !Mail::is_reply(mail.reply()) {
        return Err(format!("`{}` is not an address that replies can arrive at.", shown(mail.reply())));
    }
    if mail.logo.as_ref().is_some_and(|logo| !logo.is_good()) {
        return Err("The logo of mails is no small picture that mail programs show.".to_owned());
    }
    match mail.notify.values().find(|told| told.len() > MAX_NOTIFIED) {
        Some(told) => Err(format!("{} addresses of a team are too many: at most {MAX_NOTIFIED}.", told.len())),
        None => Ok(()),
    }
}

/// What happens is told there.
fn check_webhooks(site: &Site) -> Result<(), String> {
    if site.webhooks.len() > MAX_WEBHOOKS {
        return Err(format!("{} webhooks are too many: at most {MAX_WEBHOOKS}.", site.webhooks.len()));
    }
    for (at, webhook) in site.webhooks.iter().enumerate() {
        if !Webhook::is_url(&webhook.url) {
            return Err(format!("`{}` is not the address of a webhook, with https.", shown(&webhook.url)));
        }
        if site.webhooks.iter().take(at).any(|other| other.id == webhook.id) {
            return Err(format!("Two webhooks are called `{}`.", webhook.id));
        }
    }
    Ok(())
}

/// Whether a pack can be served.
///
/// # Errors
/// As [`check_manifest`].
pub fn check_pack(pack: &Pack) -> Result<(), String> {
    let is_line = |text: &str| !text.chars().any(char::is_control);
    for article in pack.articles.iter() {
        if !Slug::fits(article.slug) {
            return Err(format!("`{}` is not the name of an article.", shown(article.slug)));
        }
        if !is_line(article.title) || !is_line(article.category) {
            return Err(format!("The article `{}` has a title or category of more than one line.", article.slug));
        }
    }
    let mut names = pack.names();
    names.try_for_each(|(kind, part)| check_name(kind, part))
}

fn check_name(kind: Kind, part: &PartName) -> Result<(), String> {
    let bytes = usize::try_from(part.bytes).unwrap_or(usize::MAX);
    if !is_name(&part.name) || bytes > kind.max_bytes() {
        return Err(format!("`{}` of {bytes} bytes cannot be a part.", shown(&part.name)));
    }
    Ok(())
}

/// Whether texts of articles can be served.
///
/// # Errors
/// As [`check_manifest`].
pub fn check_bodies(bodies: &Bodies) -> Result<(), String> {
    for (slug, html) in bodies.iter() {
        check_html(html).map_err(|what| format!("The article `{}` has {what}.", shown(slug)))?;
    }
    Ok(())
}

fn check_channel(site: &Site, channel: &Channel) -> Result<(), String> {
    if let Some(id) = channel.team.as_ref().filter(|id| site.teams.iter().all(|team| team.id != **id)) {
        return Err(format!("The channel `{}` names a team that the site has not: `{id}`.", channel.id));
    }
    let wrong = |value: &str| Err(format!("The channel `{}` cannot lead to `{}`.", channel.id, shown(value)));
    match &channel.value {
        None if channel.kind.is_built_in() => Ok(()),
        Some(value) if channel.kind == ChannelKind::Link && !is_web_address(value) => wrong(value),
        Some(value) if value.chars().any(char::is_control) => wrong(value),
        Some(_) if !channel.kind.is_built_in() => Ok(()),
        value => wrong(value.as_deref().unwrap_or_default()),
    }
}

fn check_markets(site: &Site) -> Result<(), String> {
    let is_code = |text: &str, length: usize| text.len() == length && text.bytes().all(|b| b.is_ascii_uppercase());
    for market in &site.markets {
        if market.countries.iter().any(|country| !is_code(country, 2)) {
            return Err(format!("The market `{}` names a country that is none.", market.id));
        }
        if market.currency.as_ref().is_some_and(|currency| !is_code(currency, 3)) {
            return Err(format!("The market `{}` has a currency that is none.", market.id));
        }
        if let Some(id) = market.channels.iter().find(|id| site.channels.iter().all(|channel| channel.id != **id)) {
            return Err(format!("The market `{}` names a channel that the site has not: `{id}`.", market.id));
        }
    }
    Ok(())
}

/// Whether a logo is nothing but shapes, and small.
pub fn is_logo(logo: &Logo) -> bool {
    let bytes: usize = logo.shapes.iter().map(|shape| shape.d.len() + shape.fill.len()).sum();
    logo.size > 0 && bytes <= MAX_LOGO && logo.shapes.iter().all(|shape| is_path(&shape.d) && is_colour(&shape.fill))
}

/// A text of somebody else's in a message: no longer than a line.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}

/// Whether a text is `https://host`, with a port or not, `https://*.host`, or `http://localhost` or
/// `http://127.0.0.1`, with a port or not: a CSP host-source (CSP Level 3, section 2.3.1) that is an origin and nothing else.
pub fn is_origin(text: &str) -> bool {
    if let Some(host) = text.strip_prefix("https://*.") {
        // `https://*.com` would let everybody in.
        return is_host(host) && host.contains('.');
    }
    let here = text.strip_prefix("http://localhost").or_else(|| text.strip_prefix("http://127.0.0.1"));
    let (host, rest) = match (text.strip_prefix("https://"), here) {
        (Some(rest), _) => rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port))),
        (_, Some("")) => ("localhost", None),
        (_, Some(rest)) => match rest.strip_prefix(':') {
            Some(port) => ("localhost", Some(port)),
            None => return false,
        },
        _ => return false,
    };
    let is_port =
        |port: &str| !port.starts_with('0') && port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok();
    is_host(host) && rest.is_none_or(is_port)
}

/// The same of one host, not of all below one.
pub fn is_one_origin(text: &str) -> bool {
    is_origin(text) && !text.contains('*')
}

/// Whether a text is a host name as browsers send it: lower-case ASCII.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        let inside = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        (1..=63).contains(&label.len()) && label.bytes().all(inside) && !label.starts_with('-') && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

/// Whether a text is `#rrggbb`.
pub fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn is_site_key(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

fn is_web_address(text: &str) -> bool {
    let is_web = |url: url::Url| matches!(url.scheme(), "http" | "https" | "mailto" | "tel");
    !text.chars().any(char::is_control) && url::Url::parse(text).is_ok_and(is_web)
}

/// Elements that an article may have.
pub const ELEMENTS: [&str; 36] = [
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "ul",
    "ol",
    "li",
    "a",
    "em",
    "strong",
    "del",
    "code",
    "pre",
    "kbd",
    "blockquote",
    "br",
    "hr",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "img",
    "picture",
    "source",
    "video",
    "details",
    "summary",
    "sup",
    "sub",
    "span",
    "mark",
];
/// Attributes that they may have.
pub const ATTRIBUTES: [&str; 21] = [
    "href",
    "data-article",
    "rel",
    "target",
    "start",
    "align",
    "tabindex",
    "class",
    "id",
    "src",
    "srcset",
    "media",
    "alt",
    "width",
    "height",
    "loading",
    "controls",
    "preload",
    "aria-label",
    "download",
    "open",
];

/// Whether HTML is what `nearhand publish` writes: elements and attributes of a short list, values in double quotes,
/// links to the web, mail, a phone number or another article. It is no sanitiser: what is anything else is refused.
fn check_html(html: &str) -> Result<(), String> {
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').ok_or("a `<` that begins no element")?;
        check_tag(tag)?;
        rest = after;
    }
    Ok(())
}

fn check_tag(tag: &str) -> Result<(), String> {
    let name = tag.strip_prefix('/').unwrap_or(tag);
    let (name, mut attributes) = name.split_once(' ').unwrap_or((name, ""));
    if !ELEMENTS.contains(&name) {
        return Err(format!("an element `{}`", shown(name)));
    }
    while !attributes.is_empty() {
        let (attribute, after) = attributes.split_once("=\"").ok_or("an attribute without a value in quotes")?;
        let (value, after) = after.split_once('"').ok_or("an attribute whose value does not end")?;
        if !ATTRIBUTES.contains(&attribute) {
            return Err(format!("an attribute `{}`", shown(attribute)));
        }
        if attribute == "href" && !is_link(value) {
            return Err(format!("a link to `{}`", shown(value)));
        }
        if matches!(attribute, "src" | "srcset") && !file::is_path(value) {
            return Err(format!("a picture at `{}`", shown(value)));
        }
        // The page's own names do not begin so.
        if attribute == "id" && !value.starts_with("s-") {
            return Err(format!("a place called `{}`", shown(value)));
        }
        attributes = match after.strip_prefix(' ') {
            Some(more) if !more.is_empty() => more,
            None if after.is_empty() => after,
            _ => return Err("an element that does not end where it should".to_owned()),
        };
    }
    Ok(())
}

/// Whether an address leads to the web, to mail, to a phone, or stays within the site. White space and control
/// characters, which browsers pass over, are refused: they hide a scheme.
fn is_link(address: &str) -> bool {
    if address.chars().any(|c| c.is_control() || c == ' ') {
        return false;
    }
    match address.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => {
            ["http", "https", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
        }
        // A colon may be written as a character reference.
        _ => !address.starts_with("//") && !address.contains('&'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::site::Picture;
    use crate::visitor::tests::manifest;

    #[test]
    fn what_could_leave_its_place_is_not_put_in_force() {
        assert_eq!(check_manifest(&manifest()), Ok(()));
        type Change = fn(&mut Site);
        let changes: [(&str, Change); 16] = [
            ("a directive", |site| site.origins = vec!["https://a.example; script-src *".to_owned()]),
            ("a line break", |site| site.origins = vec!["https://a.example\nx: y".to_owned()]),
            ("a keyword", |site| site.origins = vec!["*".to_owned()]),
            ("a style that ends", |site| site.accent = Some("red}</style><script>alert(1)</script>".to_owned())),
            ("a site key that is markup", |site| site.turnstile = Some("\"><script>".to_owned())),
            ("a zone of Mars", |site| site.teams[0].zone = "Mars/Olympus".to_owned()),
            ("a channel of no team", |site| {
                let team = crate::id::TeamId::parse("nowhere").ok();
                site.channels = vec![Channel { team, ..link("https://lumen.example/") }];
            }),
            ("a script as a channel", |site| site.channels = vec![link("javascript:alert(1)")]),
            ("a desk of many hosts", |site| site.desk.origin = Some("https://*.a.example".to_owned())),
            ("a desk with a path", |site| site.desk.origin = Some("https://a.example/desk".to_owned())),
            ("a translator in clear", |site| site.translation = translator("http://a.example/translate", "dach")),
            ("a market that is not there", |site| site.translation = translator("https://a.example", "gulf")),
            ("a logo that hangs from above to below", |site| {
                let logo = Picture {
                    name: "0a".repeat(32),
                    ending: "png".to_owned(),
                    width: 40,
                    height: 4_000,
                    is_name: true,
                    is_clear: true,
                };
                site.mail = mail("a@a.example", None).map(|mail| Mail { logo: Some(logo), ..mail });
            }),
            ("a header of its own", |site| site.mail = mail("help@a.example\r\nBcc: all@a.example", None)),
            ("a reply without room", |site| {
                site.mail = mail("a@a.example", Some(&["a".repeat(60), "@a.example".into()].concat()))
            }),
            ("a country that is none", |site| site.markets[0].countries = vec!["de\n".to_owned()]),
        ];
        for (what, change) in changes {
            let mut changed = manifest();
            change(&mut changed.site);
            let said = check_manifest(&changed).expect_err(what);
            assert!(!said.contains('\n'), "{what}: {said}");
        }
    }

    fn translator(url: &str, except: &str) -> Option<Translation> {
        let except = vec![crate::id::MarketId::parse(except).unwrap()];
        Some(Translation { kind: crate::content::site::Translator::Deepl, url: url.to_owned(), except })
    }

    fn mail(from: &str, reply: Option<&str>) -> Option<Mail> {
        Some(Mail {
            from: from.to_owned(),
            reply: reply.map(ToOwned::to_owned),
            notify: Default::default(),
            words: true,
            logo: None,
        })
    }

    fn link(value: &str) -> Channel {
        let id = crate::id::ChannelId::parse("forum").unwrap();
        Channel { id, kind: ChannelKind::Link, value: Some(value.to_owned()), shown: None, team: None }
    }

    #[test]
    fn an_article_is_what_publish_writes_and_nothing_else() {
        let hash = "0".repeat(64);
        for good in [
            "<p>Text &lt;b&gt; &amp; more</p>",
            "<p><a href=\"https://a.example/?a=1&amp;b=2\" rel=\"noopener\" target=\"_blank\">x</a></p>",
            "<p><a href=\"mailto:a@b.example\">x</a> <a href=\"../x\" data-article=\"x\">y</a><br></p>",
            "<div class=\"table\" tabindex=\"0\"><table><tr><th align=\"right\">1</th></tr></table></div>",
            "<ol start=\"3\"><li>x</li></ol><hr>",
            "<h2 id=\"s-x\">x</h2><details><summary>y</summary></details>",
            &format!("<img src=\"/files/shop/{hash}.png\" alt=\"\" width=\"1\" height=\"2\" loading=\"lazy\">"),
            &format!("<video src=\"/files/shop/{hash}.mp4\" controls=\"\" preload=\"none\"></video>"),
        ] {
            assert_eq!(check_html(good), Ok(()), "{good}");
        }
        for bad in [
            "<script>alert(1)</script>",
            "<p onclick=\"x()\">x</p>",
            "<img src=\"x\">",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\" javascript:alert(1)\">x</a>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=\"javascript&#58;alert(1)\">x</a>",
            "<a href=\"javascript&colon;alert(1)\">x</a>",
            "<a href=\"//evil.example\">x</a>",
            "<a href='x' onclick='y'>x</a>",
            "<a href=\"x\"onclick=\"y\">x</a>",
            "<svg/onload=alert(1)>",
            "<!-- x -->",
            "<p",
            "<P>x</P>",
            "<p style=\"x\">x</p>",
            "<p id=\"contact\">x</p>",
            "<img src=\"https://evil.example/1.png\">",
            &format!("<img srcset=\"/files/shop/{hash}.png 2x, //evil.example/x\">"),
            "<iframe src=\"https://evil.example\">",
            "<input type=\"text\">",
        ] {
            assert!(check_html(bad).is_err(), "{bad}");
        }
    }
}
