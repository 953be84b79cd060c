//! What of a conversation is translated for who reads it, and of an answer for the customer.

use nearhand_desk::model::Draft;
use nearhand_desk::page::Reading;
use nearhand_shared::attachment::ATTACHMENTS;
use nearhand_shared::content::site::Translation;
use nearhand_shared::conversation::{Author, MAX_TEXT, Message};
use nearhand_shared::locale::Locale;
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{FieldErrors, Fields, KEY_FIELD};
use nearhand_shared::translation::{Refused, Translated, fitting, reads, target_for};
use serde_json::{Map, Value};

use super::{Desk, Reader};
use crate::http::{Error, Response};
use crate::service::conversations as service;
use crate::service::translation::{self, rests, translate};
use crate::vault::protocol::conversation::{Own, Whole};

/// Who wants the thread translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// Nobody but the rule: it is done for those who have said which languages are theirs, where this is none of them.
    Rule,
    /// It was translated on the page that is shown anew.
    Kept,
    /// Somebody, now.
    Asked,
}

impl Wish {
    /// That of a form.
    pub(super) fn of(fields: &Fields) -> Wish {
        if fields.text("thread").is_empty() { Wish::Rule } else { Wish::Kept }
    }
}

/// How a conversation stands to the languages of who reads it: what a page is told of.
pub(super) struct Told {
    reads: bool,
    left_out: Option<String>,
    into: Option<Locale>,
    translated: Option<Vec<(u32, Translated)>>,
    is_partial: bool,
    refused: Option<Refused>,
    own: Vec<(u32, String)>,
}

impl Told {
    /// Why nothing was translated, where it was to be.
    pub(super) fn refused(&self) -> Option<Refused> {
        self.refused
    }

    /// The same, as pages are made of it.
    pub(super) fn reading<'t>(&'t self, reader: &Reader<'_>) -> Reading<'t> {
        Reading {
            reads: self.reads,
            by: reader.context.manifest.site.translation.as_ref().map(|by| by.kind),
            left_out: self.left_out.as_deref(),
            into: self.into.as_ref(),
            translated: self.translated.as_deref(),
            is_partial: self.is_partial,
            refused: self.refused,
            own: &self.own,
        }
    }
}

impl Desk<'_> {
    /// Translates the customer's messages where that is wanted. Where it fails, the page is as it would be without.
    pub(super) async fn told(
        &self,
        reader: &Reader<'_>,
        record: &Record,
        messages: &[Message],
        (own, joined): (Vec<Own>, &[String]),
        wish: Wish,
    ) -> Told {
        let context = &reader.context;
        let reads = reads(&reader.languages, &record.locale);
        let mut told = Told {
            reads,
            left_out: left_out(reader, record, joined).map(ToOwned::to_owned),
            into: target_for(&reader.languages, &record.locale),
            translated: None,
            is_partial: false,
            refused: None,
            own: own.into_iter().map(|own| (own.seq, own.own)).collect(),
        };
        let is_meant = wish != Wish::Rule || (reader.has_said_languages && !reads);
        let (Some(by), Some(into), true) = (translator(reader, record, joined), &told.into, is_meant) else {
            return told;
        };
        let theirs: Vec<&Message> = messages.iter().filter(|message| message.from == Author::Visitor).collect();
        let from = fitting(theirs.iter().map(|message| message.message.as_str()));
        let sent: Vec<(u32, &str)> =
            theirs.iter().skip(from).map(|message| (message.seq, message.message.as_str())).collect();
        let texts: Vec<&str> = sent.iter().map(|(_, text)| *text).filter(|text| !text.is_empty()).collect();
        told.is_partial = from > 0;
        let translated = if wish != Wish::Asked && rests(context.site()) {
            match translation::known(context, by, &texts, into) {
                Some(known) => Ok(known),
                None => return told,
            }
        } else {
            translate(context, by, &texts, into).await
        };
        match translated {
            Ok(translated) => {
                let seqs = sent.iter().filter(|(_, text)| !text.is_empty()).map(|(seq, _)| *seq);
                told.translated = Some(seqs.zip(translated).collect());
            }
            Err(refused) => told.refused = Some(refused),
        }
        told
    }

    /// The page with the thread translated.
    pub(super) async fn translated_page(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        known: Option<(u32, u32)>,
    ) -> Result<Response, Error> {
        self.shown(reader, reference, (200, None), known, Wish::Asked).await
    }

    /// The page with an answer translated, which is kept as a draft first: whatever the service says, it is not lost.
    pub(super) async fn translated_answer(
        &self,
        reader: &Reader<'_>,
        reference: &Reference,
        fields: &Fields,
        known: Option<(u32, u32)>,
    ) -> Result<Response, Error> {
        self.look(reader, reference, fields).await?;
        let context = &reader.context;
        let Whole { record, joined, .. } = service::whole(context, reference).await?;
        let by = translator(reader, &record, &joined).ok_or(Problem::Page)?;
        let message = fields.text("message");
        let mut draft = Draft { message: message.to_owned(), ..Draft::default() };
        let wrong = match message.chars().count() {
            0 => context.texts.get("error-message-missing"),
            length if length > MAX_TEXT => context.texts.with("error-too-long", &[("max", (MAX_TEXT as u64).into())]),
            _ => String::new(),
        };
        let mut status = 200;
        if !wrong.is_empty() {
            draft.errors.push(("message".to_owned(), wrong));
            status = 422;
        } else if let Ok(into) = Locale::parse(&record.locale) {
            match translate(context, by, &[message], &into).await.map(|all| all.into_iter().next()) {
                Ok(translated) => {
                    draft.translated = translated.map(|translated| translated.text).unwrap_or_default();
                    message.clone_into(&mut draft.translated_of);
                }
                Err(refused) => {
                    let names = reader.names();
                    draft.failure = reader.room(None, &[], &names).refused(by.kind, refused);
                    status = 502;
                }
            }
        }
        self.shown(reader, &reference.to_string(), (status, Some(draft)), known, Wish::of(fields)).await
    }
}

/// Who translates a conversation; none where nobody does, or some of its texts stay in their region.
fn translator<'r>(reader: &'r Reader<'_>, record: &Record, joined: &[String]) -> Option<&'r Translation> {
    let by = reader.context.manifest.site.translation.as_ref();
    by.filter(|_| left_out(reader, record, joined).is_none())
}

/// The market whose texts in a conversation stay in their region: its own, or that of one which was joined with it.
fn left_out<'m>(reader: &Reader<'_>, record: &'m Record, joined: &'m [String]) -> Option<&'m str> {
    let by = reader.context.manifest.site.translation.as_ref()?;
    let mut markets = std::iter::once(&record.market).chain(joined);
    markets.find(|market| !by.may_have(market)).map(String::as_str)
}

/// An answer as it is sent: where it was translated, the translation, with its writer's own words beside it.
///
/// # Errors
/// [`Problem::Invalid`] where the words have changed since they were translated.
pub(super) fn as_sent(reader: &Reader<'_>, fields: &Fields) -> Result<Option<Fields>, Problem> {
    let translated = fields.text("translated");
    if translated.is_empty() {
        return Ok(None);
    }
    // Browsers send a line's end as two characters.
    let plain = |name: &str| fields.text(name).replace("\r\n", "\n");
    if plain("message") != plain("translated_of") {
        let mut wrong = FieldErrors::default();
        wrong.add("translated", reader.context.texts.get("desk-translate-changed"));
        wrong.none()?;
    }
    let mut sent = Map::new();
    for (name, value) in [
        ("message", translated),
        ("own", fields.text("message")),
        ("status", fields.text("status")),
        (KEY_FIELD, fields.text(KEY_FIELD)),
    ] {
        if !value.is_empty() {
            sent.insert(name.to_owned(), value.into());
        }
    }
    for name in ["after_seq", "after_note"] {
        sent.extend(fields.number(name).map(|number| (name.to_owned(), number.into())));
    }
    sent.extend(fields.words(ATTACHMENTS).map(|ids| (ATTACHMENTS.to_owned(), ids.into())));
    Fields::read("application/json", Value::Object(sent).to_string().as_bytes()).map(Some)
}

/// What is wrong with a message that was a translation is wrong with the translation.
pub(super) fn of_translation(problem: Problem) -> Problem {
    let named = |error: FieldError| {
        if error.field == "message" { FieldError { field: "translated".to_owned(), ..error } } else { error }
    };
    match problem {
        Problem::Invalid(errors) => Problem::Invalid(errors.into_iter().map(named).collect()),
        other => other,
    }
}
