//! The calls of services that translate: `POST` of JSON.
//!
//! DeepL: <https://developers.deepl.com/api-reference/translate>. LibreTranslate:
//! <https://docs.libretranslate.com/guides/api_usage>, whose `q` may be a list, and then so are its answers.

use serde::Deserialize;
use serde_json::{Value, json};

use super::languages::code_of;
use super::{Refused, Translated};
use crate::content::site::Translator;
use crate::locale::Locale;

/// What is to be translated.
#[derive(Debug, Clone)]
pub struct Ask<'a> {
    /// The texts. In which language each is, the service finds out: a customer writes in another than their page has.
    pub texts: &'a [&'a str],
    /// The language that they are translated into.
    pub into: &'a Locale,
}

/// What is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The value of the header `Authorization`; none where there is none.
    pub authorization: Option<String>,
    /// The body, which is JSON.
    pub body: String,
}

impl Sent {
    /// What asks a service, with the site's key.
    ///
    /// # Errors
    /// [`Refused::Key`] where there is none and the service wants one; [`Refused::Language`].
    pub fn of(kind: Translator, key: Option<&str>, ask: &Ask<'_>) -> Result<Sent, Refused> {
        let target = code_of(kind, ask.into).ok_or(Refused::Language)?;
        match (kind, key) {
            (Translator::Deepl, None) => Err(Refused::Key),
            (Translator::Deepl, Some(key)) => {
                let body = json!({ "text": ask.texts, "target_lang": target, "preserve_formatting": true });
                Ok(Sent { authorization: Some(format!("DeepL-Auth-Key {key}")), body: body.to_string() })
            }
            (Translator::Libretranslate, key) => {
                let mut body = json!({ "q": ask.texts, "source": "auto", "target": target, "format": "text" });
                if let (Some(key), Value::Object(body)) = (key, &mut body) {
                    body.insert("api_key".to_owned(), key.into());
                }
                Ok(Sent { authorization: None, body: body.to_string() })
            }
        }
    }
}

#[derive(Deserialize)]
struct DeeplAnswer {
    translations: Vec<DeeplTranslation>,
}

#[derive(Deserialize)]
struct DeeplTranslation {
    #[serde(default)]
    detected_source_language: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LibreAnswer {
    translated_text: OneOrMore<String>,
    #[serde(default)]
    detected_language: OneOrMore<Detected>,
}

#[derive(Deserialize)]
struct Detected {
    language: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore<T> {
    More(Vec<T>),
    One(T),
}

impl<T> Default for OneOrMore<T> {
    fn default() -> Self {
        OneOrMore::More(Vec::new())
    }
}

impl<T> OneOrMore<T> {
    fn all(self) -> Vec<T> {
        match self {
            OneOrMore::More(all) => all,
            OneOrMore::One(one) => vec![one],
        }
    }
}

/// What a service has answered to so many texts.
///
/// # Errors
/// [`Refused`].
pub fn read(kind: Translator, status: u16, body: &[u8], count: usize) -> Result<Vec<Translated>, Refused> {
    if status != 200 {
        return Err(refused(kind, status));
    }
    let unreadable = |_| Refused::Down;
    let translated: Vec<Translated> = match kind {
        Translator::Deepl => {
            let answer: DeeplAnswer = serde_json::from_slice(body).map_err(unreadable)?;
            let of = |one: DeeplTranslation| Translated { text: one.text, from: one.detected_source_language };
            answer.translations.into_iter().map(of).collect()
        }
        Translator::Libretranslate => {
            let answer: LibreAnswer = serde_json::from_slice(body).map_err(unreadable)?;
            let found = answer.detected_language.all().into_iter().map(|found| found.language);
            let found = found.chain(std::iter::repeat(String::new()));
            let texts = answer.translated_text.all().into_iter();
            texts.zip(found).map(|(text, from)| Translated { text, from }).collect()
        }
    };
    // Fewer, or more, and nobody knows which is of which.
    if translated.len() == count { Ok(translated) } else { Err(Refused::Down) }
}

/// DeepL: 456 is the quota, 403 the key. LibreTranslate: 403 is the key, or an address that it has shut out; 400 with
/// languages that it has is a text beyond its limit.
fn refused(kind: Translator, status: u16) -> Refused {
    match (kind, status) {
        (_, 401 | 403) => Refused::Key,
        (_, 429) => Refused::Busy,
        (Translator::Deepl, 456) => Refused::Quota,
        (_, 413) => Refused::Long,
        (Translator::Libretranslate, 400) => Refused::Language,
        _ => Refused::Down,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(kind: Translator, key: Option<&str>, into: &str) -> Result<(Option<String>, Value), Refused> {
        let ask = Ask { texts: &["Hallo", "Wo ist \"sie\"?"], into: &Locale::parse(into).unwrap() };
        let sent = Sent::of(kind, key, &ask)?;
        Ok((sent.authorization, serde_json::from_str(&sent.body).unwrap()))
    }

    #[test]
    fn each_service_is_asked_as_it_wants_to_be() {
        let (authorization, body) = sent(Translator::Deepl, Some("k:fx"), "en-GB").unwrap();
        assert_eq!(authorization.as_deref(), Some("DeepL-Auth-Key k:fx"));
        let texts = ["Hallo", "Wo ist \"sie\"?"];
        assert_eq!(body, json!({ "text": texts, "target_lang": "EN-GB", "preserve_formatting": true }));
        let (authorization, body) = sent(Translator::Libretranslate, Some("k"), "pt-BR").unwrap();
        assert_eq!(authorization, None);
        let expected = json!({ "q": texts, "source": "auto", "target": "pt-BR", "format": "text", "api_key": "k" });
        assert_eq!(body, expected);
        let (_, body) = sent(Translator::Libretranslate, None, "de").unwrap();
        assert!(body.get("api_key").is_none());
        assert_eq!(sent(Translator::Deepl, None, "de"), Err(Refused::Key));
        assert_eq!(sent(Translator::Deepl, Some("k"), "bn"), Err(Refused::Language));
    }

    #[test]
    fn what_each_answers_is_read() {
        let translated = |text: &str, from: &str| Translated { text: text.to_owned(), from: from.to_owned() };
        let deepl = json!({ "translations": [
            { "detected_source_language": "DE", "text": "Hello", "billed_characters": 5 }, { "text": "Where?" } ] });
        let read = |kind, body: &Value, count| read(kind, 200, body.to_string().as_bytes(), count);
        let expected = vec![translated("Hello", "DE"), translated("Where?", "")];
        assert_eq!(read(Translator::Deepl, &deepl, 2), Ok(expected));
        let libre = json!({ "translatedText": ["Hello", "Where?"],
            "detectedLanguage": [{ "confidence": 90, "language": "de" }, { "confidence": 90, "language": "de" }] });
        let expected = vec![translated("Hello", "de"), translated("Where?", "de")];
        assert_eq!(read(Translator::Libretranslate, &libre, 2), Ok(expected));
        let one = json!({ "translatedText": "Hello", "detectedLanguage": { "confidence": 90.0, "language": "de" } });
        assert_eq!(read(Translator::Libretranslate, &one, 1), Ok(vec![translated("Hello", "de")]));
        let bare = json!({ "translatedText": ["Hello"] });
        assert_eq!(read(Translator::Libretranslate, &bare, 1), Ok(vec![translated("Hello", "")]));
        for (kind, body, count) in [
            (Translator::Deepl, &deepl, 3),
            (Translator::Deepl, &libre, 2),
            (Translator::Libretranslate, &libre, 1),
            (Translator::Libretranslate, &deepl, 2),
            (Translator::Libretranslate, &json!("no"), 1),
        ] {
            assert_eq!(read(kind, body, count), Err(Refused::Down), "{body}");
        }
    }

    #[test]
    fn why_each_refuses_is_told_apart() {
        for (kind, status, expected) in [
            (Translator::Deepl, 403, Refused::Key),
            (Translator::Deepl, 401, Refused::Key),
            (Translator::Deepl, 456, Refused::Quota),
            (Translator::Deepl, 429, Refused::Busy),
            (Translator::Deepl, 413, Refused::Long),
            (Translator::Deepl, 400, Refused::Down),
            (Translator::Deepl, 503, Refused::Down),
            (Translator::Deepl, 302, Refused::Down),
            (Translator::Libretranslate, 403, Refused::Key),
            (Translator::Libretranslate, 400, Refused::Language),
            (Translator::Libretranslate, 429, Refused::Busy),
            (Translator::Libretranslate, 500, Refused::Down),
        ] {
            assert_eq!(read(kind, status, b"{}", 1), Err(expected), "{kind:?} {status}");
        }
    }
}
