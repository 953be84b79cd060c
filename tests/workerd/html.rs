//! Just enough of HTML to look into pages that this project writes.

/// The values of an attribute, in the order of the page, unescaped.
pub fn attributes(html: &str, name: &str) -> Vec<String> {
    let mark = format!(" {name}=\"");
    html.split(&mark).skip(1).map(|rest| unescape(rest.split('"').next().unwrap_or_default())).collect()
}

/// Links, without those of the document's head.
pub fn links(html: &str) -> Vec<String> {
    attributes(html.split_once("<body>").map_or(html, |(_, body)| body), "href")
}

/// The elements of a name: for each its start tag's attributes and its content.
pub fn elements<'a>(html: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut found = Vec::new();
    for piece in html.split(&open).skip(1) {
        if piece.starts_with([' ', '>'])
            && let Some((tag, rest)) = piece.split_once('>')
            && let Some((content, _)) = rest.split_once(&close)
        {
            found.push((tag, content));
        }
    }
    found
}

/// The start tag in which `mark` stands: `name="email"`.
#[track_caller]
pub fn tag_with<'a>(html: &'a str, mark: &str) -> &'a str {
    let at = html.find(mark).unwrap_or_else(|| panic!("the page has no {mark}"));
    let start = html[..at].rfind('<').unwrap();
    let end = at + html[at..].find('>').unwrap();
    &html[start..=end]
}

/// The value of a form's field.
#[track_caller]
pub fn value_of(html: &str, name: &str) -> String {
    let mark = format!(" name=\"{name}\"");
    let tag = tag_with(html, &mark);
    if tag.starts_with("<textarea") {
        let (_, rest) = html.split_once(tag).unwrap();
        return unescape(rest.split("</textarea>").next().unwrap());
    }
    attributes(tag, "value").into_iter().next().unwrap_or_default()
}

/// The text of the element with this id.
#[track_caller]
pub fn text_of(html: &str, id: &str) -> String {
    let tag = tag_with(html, &format!(" id=\"{id}\""));
    let (_, rest) = html.split_once(tag).unwrap();
    unescape(rest.split("</").next().unwrap())
}

/// The model that the page carries for the client.
#[track_caller]
pub fn model(html: &str) -> serde_json::Value {
    let scripts = elements(html, "script");
    let (_, json) = scripts.iter().find(|(tag, _)| tag.contains("id=\"model\"")).expect("the page carries no model");
    serde_json::from_str(json).unwrap()
}

/// What a visitor reads: the body without tags.
pub fn readable(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let body = body.split("<script").next().unwrap_or_default();
    let text = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    unescape(&text.collect::<Vec<_>>().join(" "))
}

/// Decodes the entities that the server writes.
pub fn unescape(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    entities.into_iter().fold(text.to_owned(), |text, (entity, plain)| text.replace(entity, plain))
}
