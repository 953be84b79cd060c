//! Films at services that show them: an address becomes a link, and nothing of the service is loaded before it is followed.

use url::Url;

/// A film at a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Film {
    /// What the service is called.
    pub service: &'static str,
    /// Where people watch it.
    pub address: String,
}

/// The film that an address leads to, as people copy it: to watch, to share, or to embed.
pub fn film(address: &str) -> Option<Film> {
    let address = if address.starts_with("//") { format!("https:{address}") } else { address.to_owned() };
    let url = Url::parse(&address).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let host = url.host_str()?.trim_start_matches("www.").trim_start_matches("m.");
    let segments: Vec<&str> = url.path_segments()?.filter(|segment| !segment.is_empty()).collect();
    let query = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    match host {
        "youtu.be" | "youtube.com" | "youtube-nocookie.com" => {
            let id = match (host, segments.as_slice()) {
                ("youtu.be", [id]) | (_, ["embed" | "shorts" | "live" | "v", id]) => (*id).to_owned(),
                (_, ["watch"]) => query("v")?,
                _ => return None,
            };
            let is_id =
                (6..=20).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
            let from = query("t").or_else(|| query("start")).filter(|t| t.bytes().all(|b| b.is_ascii_alphanumeric()));
            let from = from.map(|from| format!("&t={from}")).unwrap_or_default();
            is_id.then(|| Film { service: "YouTube", address: format!("https://www.youtube.com/watch?v={id}{from}") })
        }
        "vimeo.com" | "player.vimeo.com" => {
            let (id, rest) = match segments.as_slice() {
                ["video", id, ..] => (id, None),
                [id] => (id, None),
                [id, hash] => (id, Some(*hash)),
                _ => return None,
            };
            // What is not listed has a second part.
            let hash = rest.map(str::to_owned).or_else(|| query("h"));
            let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric());
            let hash = hash.filter(|hash| is_plain(hash)).map(|hash| format!("/{hash}")).unwrap_or_default();
            let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
            is_id.then(|| Film { service: "Vimeo", address: format!("https://vimeo.com/{id}{hash}") })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn films_are_known_by_their_addresses() {
        let watch = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
        for (address, expected) in [
            ("https://youtu.be/dQw4w9WgXcQ", Some(watch.to_owned())),
            ("https://youtu.be/dQw4w9WgXcQ?si=abc&t=42s", Some(format!("{watch}&t=42s"))),
            ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x", Some(watch.to_owned())),
            ("https://m.youtube.com/watch?v=dQw4w9WgXcQ", Some(watch.to_owned())),
            ("//www.youtube.com/embed/dQw4w9WgXcQ?start=9", Some(format!("{watch}&t=9"))),
            ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", Some(watch.to_owned())),
            ("https://youtube.com/shorts/dQw4w9WgXcQ", Some(watch.to_owned())),
            ("https://vimeo.com/76979871", Some("https://vimeo.com/76979871".to_owned())),
            (
                "https://player.vimeo.com/video/76979871?h=8272103f6e",
                Some("https://vimeo.com/76979871/8272103f6e".to_owned()),
            ),
            ("https://www.youtube.com/@lumen", None),
            ("https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ", None),
            ("https://vimeo.com/about", None),
            ("javascript:https://youtu.be/dQw4w9WgXcQ", None),
            ("https://youtu.be/a\"b", None),
        ] {
            assert_eq!(film(address).map(|film| film.address), expected, "{address}");
        }
    }
}
