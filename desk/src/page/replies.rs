//! Canned replies, as they would be sent to a customer.

use nearhand_shared::content::{ForDesk, locale_for};
use nearhand_shared::locale::Locale;
use nearhand_shared::reply::{self, fill, placeholders, unfilled};
use nearhand_shared::request::record::Record;

use super::Desk;
use crate::model::{Reply, Words};

impl Desk<'_> {
    /// Every reply in the language nearest to the customer's, filled, with its words in the agent's beside it.
    pub(super) fn replies(&self, record: &Record, content: &ForDesk) -> Vec<Reply> {
        content.replies.iter().filter_map(|reply| self.offered(record, reply)).collect()
    }

    /// The text of one of them; none where there is no such reply.
    pub fn reply(&self, record: &Record, content: &ForDesk, id: &str) -> Option<String> {
        let reply = content.replies.iter().find(|reply| reply.id.as_str() == id)?;
        Some(self.offered(record, reply)?.words.text)
    }

    /// What is said of an answer that still has a placeholder; none where it has none.
    pub fn left_to_fill(&self, message: &str) -> Option<String> {
        let left = unfilled(message);
        // Each by itself, so that they stand in the order of the sentence in either direction (UAX 9, 2.4).
        let each: Vec<String> = left.iter().map(|name| format!("\u{2068}{name}\u{2069}")).collect();
        let args = || [("n", left.len().into()), ("names", self.texts.list(&each).into())];
        (!left.is_empty()).then(|| self.texts.with("desk-unfilled", &args()))
    }

    fn offered(&self, record: &Record, reply: &reply::Reply) -> Option<Reply> {
        let locales = reply.locales();
        let theirs = Locale::parse(&record.locale).ok();
        let wanted = theirs.as_ref().unwrap_or(&self.site.default_locale);
        let chosen = reply.in_locale(&locale_for(&locales, wanted, &self.site.default_locale)?)?;
        let agent = self.me.map(|me| me.name.as_str());
        let values = |name: &str| match name {
            "name" => Some(record.name.as_str()),
            "reference" => Some(record.reference.as_str()),
            "agent" => agent,
            _ => None,
        };
        let words = |text: &reply::ReplyText| Words {
            text: fill(&text.body, values),
            lang: text.locale.to_string(),
            dir: text.locale.dir().into(),
        };
        // In the agent's own language only where there is one: another would say no more to them.
        let own = nearhand_shared::locale::negotiate(std::slice::from_ref(self.texts.locale()), &locales);
        let own = own.and_then(|locale| reply.in_locale(locale));
        let is_theirs = chosen.locale.is_written_like(wanted);
        let language = || self.names.language(&chosen.locale.to_string());
        let sent = words(chosen);
        let blank = placeholders(&sent.text).first().map(|(place, _)| {
            let units = |end: usize| sent.text.get(..end).map_or(0, |text| text.encode_utf16().count());
            (units(place.start), units(place.end))
        });
        Some(Reply {
            id: reply.id.to_string(),
            title: own.unwrap_or(chosen).title.clone(),
            note: if is_theirs {
                String::new()
            } else {
                self.texts.with("desk-reply-in", &[("language", language().into())])
            },
            own: own.filter(|own| own.locale != chosen.locale).map(words),
            words: sent,
            blank,
        })
    }
}
