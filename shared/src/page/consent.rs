//! What visitors consent to when they write: the site's text `consent`, in which `[words](privacy)` is a link, and the box
//! beside it. It is HTML, so that the client, which every visitor loads, has not to know what it is.

use crate::content::site::consent_hash;
use crate::escape::escape;
use crate::id::Slug;
use crate::model::FieldError;
use crate::problem::Problem;
use crate::request::{FieldErrors, Fields};

use super::PageBuilder;

/// The name of the field. What the box sends is the version, a colon, and the hash of the words.
const FIELD: &str = "consent";
/// What a link in the text leads to: the site's text of that name, an address; else the article of that name.
const LINK: &str = "](privacy)";

/// What somebody has consented to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consented {
    /// The version, or empty.
    pub version: String,
    /// SHA-256 of the words that they read, in hexadecimal, or empty.
    pub hash: String,
}

impl PageBuilder<'_> {
    /// What a write consents to.
    ///
    /// # Errors
    /// [`Problem::Invalid`] where the site requires consent, and there is none, or one to what it said before.
    pub fn consented(&self, fields: &Fields) -> Result<Consented, Problem> {
        let told = fields.text(FIELD);
        let Some(consent) = &self.content.manifest.site.consent else {
            return Ok(Consented { version: told.to_owned(), hash: String::new() });
        };
        let now = Consented { version: consent.version.clone(), hash: consent_hash(&self.consent_words()) };
        // A program tells the version; what a form was shown with, its box tells too.
        let (version, hash) = told.split_once(':').unwrap_or((told, ""));
        if version == now.version && (hash.is_empty() || hash == now.hash) {
            return Ok(now);
        }
        if !consent.required {
            return Ok(Consented { version: version.to_owned(), hash: hash.to_owned() });
        }
        let mut wrong = FieldErrors::default();
        wrong.add(FIELD, self.texts.get(if told.is_empty() { "error-consent" } else { "error-consent-new" }));
        wrong.none().map(|()| now)
    }

    /// The box, never ticked, with what is wrong; empty where the site asks for no consent.
    pub(super) fn consent_box(&self, errors: &[FieldError]) -> String {
        let Some(consent) = &self.content.manifest.site.consent else { return String::new() };
        let value = [consent.version.as_str(), ":", &consent_hash(&self.consent_words())].concat();
        // Where no answer comes, the client says what would have been answered.
        let required = match consent.required {
            true => [" required data-lost=\"", &escape(&self.texts.get("error-consent")), "\""].concat(),
            false => String::new(),
        };
        let error = errors.iter().find(|error| error.field == FIELD).map(|error| escape(&error.detail));
        let (invalid, error) = match error {
            Some(error) => (
                " aria-invalid=\"true\" aria-describedby=\"consent-error\"",
                ["<p class=\"error\" id=\"consent-error\">", &error, "</p>"].concat(),
            ),
            None => ("", String::new()),
        };
        [
            "<label class=\"confirm\"><input type=\"checkbox\" name=\"consent\" value=\"",
            &value,
            "\"",
            &required,
            invalid,
            "> <span>",
            &self.consent_html(),
            "</span></label>",
            &error,
        ]
        .concat()
    }

    /// The words as they are read, without what makes a link of some.
    fn consent_words(&self) -> String {
        let text = self.texts.optional(FIELD).unwrap_or_default();
        linked(&text).map_or_else(|| text.clone(), |(before, label, after)| [before, label, after].concat())
    }

    fn consent_html(&self) -> String {
        let text = self.texts.optional(FIELD).unwrap_or_default();
        let Some((before, label, after)) = linked(&text) else { return escape(&text) };
        let Some(address) = self.privacy() else { return escape(&self.consent_words()) };
        let link = ["<a href=\"", &escape(&address), "\" target=\"_blank\" rel=\"noopener\">"].concat();
        [escape(before), link, escape(label), "</a>".to_owned(), escape(after)].concat()
    }

    /// Where the site says what it does with what visitors tell it.
    fn privacy(&self) -> Option<String> {
        let named = self.texts.optional("privacy").filter(|address| address.starts_with("https://"));
        let is_article = |slug: Slug| self.content.manifest.places(&slug).next().is_some();
        let article = || {
            let is_there = Slug::parse("privacy").is_ok_and(is_article);
            is_there.then(|| self.centre_path(&self.visitor.locale, "privacy"))
        };
        named.or_else(article)
    }
}

/// What stands before a link, in it, and behind it.
fn linked(text: &str) -> Option<(&str, &str, &str)> {
    let (rest, after) = text.split_once(LINK)?;
    let (before, label) = rest.rsplit_once('[')?;
    Some((before, label, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_some_of_the_words() {
        assert_eq!(linked("I agree to [this](privacy)."), Some(("I agree to ", "this", ".")));
        assert_eq!(linked("I agree."), None);
        assert_eq!(linked("this](privacy)"), None);
        assert_eq!(linked("[a] [b](privacy)"), Some(("[a] ", "b", "")));
    }
}
