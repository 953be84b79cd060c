//! A machine's translations beside what both sides wrote; and where there are none, who reads the language.

use nearhand_shared::content::site::{See, Translator};
use nearhand_shared::locale::Locale;
use nearhand_shared::people::{Agent, Permission};
use nearhand_shared::request::record::Record;
use nearhand_shared::translation::{Refused, Translated, is_same_language, reads};

use super::Desk;
use crate::model::{Beside, Translation, Words, Written};

/// How a conversation stands to the languages of who reads it.
#[derive(Debug, Clone, Default)]
pub struct Reading<'a> {
    /// Whether they read its language.
    pub reads: bool,
    /// Who translates; none where nobody does.
    pub by: Option<Translator>,
    /// The market whose texts in it stay in their region; none where all may be sent.
    pub left_out: Option<&'a str>,
    /// Into which language its messages are translated for them; none where there is none that they are not in.
    pub into: Option<&'a Locale>,
    /// Messages by their number, translated; none where nobody has asked for it.
    pub translated: Option<&'a [(u32, Translated)]>,
    /// Whether older messages are left, because all together were too long.
    pub is_partial: bool,
    /// Why nothing is translated.
    pub refused: Option<Refused>,
    /// Messages by their number, as they were written before they were translated.
    pub own: &'a [(u32, String)],
}

impl Desk<'_> {
    /// What the page says of it.
    pub(super) fn translation(&self, record: &Record, reading: &Reading<'_>) -> Translation {
        let translator = reading.by.filter(|_| reading.left_out.is_none());
        let language = self.names.language(&record.locale);
        let mut told = Translation::default();
        if let (Some(by), Some(into)) = (translator, reading.into) {
            let to = [("language", self.names.language(&into.to_string()).into())];
            let back = [("language", language.clone().into())];
            let both = [("language", language.clone().into()), ("by", by.name().into())];
            told.thread = self.texts.with("desk-translate", &to);
            told.answer = self.texts.with("desk-translate-answer", &back);
            told.result = self.texts.with("desk-translate-result", &both);
            told.is_shown = reading.translated.is_some();
            told.writes = (!reading.reads).then(|| Written {
                lang: into.to_string(),
                dir: into.dir().into(),
                language: self.names.language(&into.to_string()),
            });
        }
        told.notice = self.amiss(reading);
        if !reading.reads && (translator.is_none() || reading.refused.is_some()) {
            told.readers = self.readers(record);
            let id = if told.readers.is_empty() { "desk-unread-nobody" } else { "desk-unread-readers" };
            told.unread = self.texts.with(id, &[("language", language.into())]);
        }
        told
    }

    /// What is left out, or why nothing is translated.
    fn amiss(&self, reading: &Reading<'_>) -> String {
        let Some(by) = reading.by else { return String::new() };
        if let Some(market) = reading.left_out {
            let about = [("market", self.market(market).into()), ("by", by.name().into())];
            return self.texts.with("desk-translate-left-out", &about);
        }
        if let Some(refused) = reading.refused {
            return self.refused(by, refused);
        }
        let by = [("by", by.name().into())];
        if reading.is_partial { self.texts.with("desk-translate-some", &by) } else { String::new() }
    }

    /// Why a service has translated nothing, and what to do.
    pub fn refused(&self, by: Translator, refused: Refused) -> String {
        self.texts.with(&format!("desk-translate-{}", refused.as_str()), &[("by", by.name().into())])
    }

    /// Colleagues who read the language and may see the conversation.
    fn readers(&self, record: &Record) -> Vec<(String, String)> {
        let is_other = |agent: &&Agent| self.me.is_none_or(|me| me.id != agent.id);
        let sees = |agent: &&Agent| {
            let sees_all = self.site.desk.see == See::All || agent.role.may(Permission::ManageAgents);
            sees_all || record.team.is_empty() || agent.teams.contains(&record.team)
        };
        let may_give = self.me.is_none_or(|me| me.role.may(Permission::Assign));
        let reader = |agent: &Agent| {
            if may_give {
                let give = self.texts.with("desk-unread-give", &[("name", agent.name.as_str().into())]);
                (agent.id.clone(), give)
            } else {
                (String::new(), agent.name.clone())
            }
        };
        let readers = self.people.iter().filter(|agent| reads(&agent.languages, &record.locale));
        readers.filter(is_other).filter(sees).map(reader).collect()
    }

    /// A message in other words: as a machine translates it, or as it was before it was translated.
    pub(super) fn beside(&self, seq: u32, text: &str, reading: &Reading<'_>) -> Vec<Beside> {
        let own = reading.own.iter().find(|(of, _)| *of == seq).map(|(_, own)| Beside {
            label: self.text("desk-translate-own"),
            words: Words { text: own.clone(), lang: String::new(), dir: "auto".into() },
        });
        own.into_iter().chain(self.translated(seq, text, reading)).collect()
    }

    fn translated(&self, seq: u32, text: &str, reading: &Reading<'_>) -> Option<Beside> {
        let (by, into) = (reading.by?, reading.into?);
        let (_, translated) = reading.translated?.iter().find(|(of, _)| *of == seq)?;
        // There is nothing to be read that does not stand there.
        if is_same_language(&translated.from, into) || translated.text == text {
            return None;
        }
        let from = self.names.language(&translated.from.to_lowercase());
        let label = if from.is_empty() {
            self.texts.with("desk-translated", &[("by", by.name().into())])
        } else {
            self.texts.with("desk-translated-from", &[("by", by.name().into()), ("language", from.into())])
        };
        let words = Words { text: translated.text.clone(), lang: into.to_string(), dir: into.dir().into() };
        Some(Beside { label, words })
    }
}
