//! A conversation, as a page: what is read, and what its forms do.

use nearhand_desk::model::{Draft, Look, Page as Shown};
use nearhand_desk::page::Seen;
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{FieldErrors, Fields};
use serde_json::{Map, Value};
use worker::Method;

use super::translation::{Wish, as_sent, of_translation};
use super::{Desk, Reader, refused};
use crate::content::{Context, for_desk};
use crate::http::{Error, Form, Response};
use crate::render;
use crate::service::attachments::with_files;
use crate::service::conversations as service;
use crate::service::idempotency::fresh_key;
use crate::service::people::desk;
use crate::service::presence;
use crate::vault::protocol::attachments::Who;
use crate::vault::protocol::conversation::{By, Part, Whole};
use crate::vault::protocol::presence::Looked;

impl Desk<'_> {
    /// A conversation. What came after `known` is marked. The draft is what could not be stored, else what was kept.
    pub(super) async fn conversation_page(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        status: u16,
        draft: Option<Draft>,
        known: Option<(u32, u32)>,
    ) -> Result<Response, Error> {
        self.shown(reader, reference, (status, draft), known, Wish::Rule).await
    }

    /// The same, with the thread translated where that is wanted.
    pub(super) async fn shown(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        (status, draft): (u16, Option<Draft>),
        known: Option<(u32, u32)>,
        wish: Wish,
    ) -> Result<Response, Error> {
        let context = &reader.context;
        let reference = self.seen(context, reference).await?;
        let part = Part::shown(self.number("from"));
        let Whole {
            record,
            messages,
            before,
            mut notes,
            mut events,
            own,
            joined,
            mails,
            call_mail,
            ratings,
            arrivals,
            is_suppressed,
        } = service::part_of_whole(context, &reference, part).await?;
        if let Some(first) = messages.first().filter(|_| before.is_some()).map(|first| first.at) {
            // What is from then is with the messages of then.
            notes.retain(|note| note.at >= first);
            events.retain(|event| event.at >= first);
        }
        let told = self.told(reader, &record, &messages, (own, &joined), wish).await;
        let status = if wish == Wish::Asked && told.refused().is_some() { 502 } else { status };
        // Once when it is opened, not each time the page looks again.
        if self.request.method == Method::Get && self.number("after_seq").is_none() {
            self.note_reading(context, &record.reference).await?;
        }
        let Looked { others: there, draft: kept, stand } =
            presence::look(context, &reference, self.by(), draft.is_some(), [None, None]).await?;
        let draft = match draft {
            // Of two forms one was sent: what was typed into the other is as it was kept.
            Some(draft) if draft.note.is_empty() => Draft { note: kept.note, ..draft },
            Some(draft) => draft,
            None => Draft { message: kept.message, note: kept.note, ..Draft::default() },
        };
        let others = self.others(&record, self.sees().await?).await;
        let people = desk(context).agents().await?;
        let content = for_desk(context.env, &context.manifest).await?;
        let names = reader.names();
        let room = reader.room(self.principal.agent(), &people, &names);
        // A page that looks again, or has sent something, was opened with them.
        let is_first = self.request.method == Method::Get && self.number("after_seq").is_none();
        let seen = Seen {
            content: &content,
            has_replies: render::desk::wants_model(context) && !is_first,
            record: &record,
            messages: &messages,
            before,
            notes: &notes,
            events: &events,
            mails: &mails,
            call_mail: call_mail.as_ref(),
            ratings: &ratings,
            arrivals: &arrivals,
            is_suppressed,
            others: &others.records,
            unreachable: &others.unreachable,
            draft,
            known,
            key: fresh_key(context)?,
            there: &names_of(there),
            stand,
            reading: told.reading(reader),
        };
        let model = room.conversation(seen);
        let shell = room.shell(&model.row.name, "inbox");
        render::desk::live(context, status, shell, Shown::Conversation(Box::new(model)))
    }

    /// Takes note of who looks, and keeps what they have typed.
    pub(super) async fn look(
        &self,
        reader: &Reader<'_>,
        reference: &Reference,
        fields: &Fields,
    ) -> Result<Response, Error> {
        let context = &reader.context;
        let typed = ["message", "note"].map(|name| fields.given(name).map(ToOwned::to_owned));
        let is_writing = !fields.text("writing").is_empty();
        let looked = presence::look(context, reference, self.by(), is_writing, typed).await?;
        let names = reader.names();
        let presence = reader.room(self.principal.agent(), &[], &names).presence(&names_of(looked.others));
        Response::json(200, &Look { presence, stand: looked.stand })
    }

    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.request.query(name)?.parse().ok()
    }

    /// What a form of the page does. What could not be stored stays in the page, and is said why.
    pub(super) async fn write_page(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        let context = &reader.context;
        let form = Form::sent(self.request).await?;
        let fields = &form.fields;
        let seen = self.seen(context, reference).await?;
        if fields.text("do") == "look" {
            return self.look(reader, &seen, fields).await;
        }
        if fields.given("keep").is_some() {
            self.look(reader, &seen, fields).await?;
            return self.to_page(&seen);
        }
        if fields.given("insert").is_some() {
            return self.insert(reader, &seen, fields).await;
        }
        let known = fields.number("after_seq").zip(fields.number("after_note"));
        if fields.text("do") == "translate" {
            return self.translated_page(reader, reference, known).await;
        }
        if fields.given("translate").is_some() {
            return self.translated_answer(reader, &seen, fields, known).await;
        }
        let (sent, arrived, refused_file) = match fields.text("do") {
            "answer" => with_files(context, &seen, Who::Team, &form).await?,
            _ => (fields.clone(), Vec::new(), None),
        };
        let written = match refused_file {
            Some(problem) => Err(problem),
            None => self.write(reader, &seen, &sent).await,
        };
        let failed = match written {
            Ok(None) if fields.has("team") && self.seen(context, reference).await.is_err() => {
                // It was given to a team that they are not in: there is nothing more of it to see.
                return self.to(&format!("/desk/{}/", self.site));
            }
            Ok(None) if render::desk::wants_model(context) => {
                return self.shown(reader, reference, (200, None), None, Wish::of(fields)).await;
            }
            Ok(None) => return self.to_page(&seen),
            Ok(Some(problem)) | Err(problem) => problem,
        };
        let (errors, failure) = match &failed {
            Problem::KeyReused => (Vec::new(), context.texts.get("desk-gone")),
            other => refused(context, other)?,
        };
        let typed = |name: &str| fields.text(name).to_owned();
        let draft = Draft {
            message: typed("message"),
            translated: typed("translated"),
            translated_of: typed("translated_of"),
            note: typed("note"),
            with: typed("with"),
            arrived: arrived.iter().map(|file| (file.id.clone(), file.name.clone())).collect(),
            errors,
            failure,
        };
        let known = known.filter(|_| failed == Problem::Newer);
        self.shown(reader, reference, (failed.status(), Some(draft)), known, Wish::of(fields)).await
    }

    /// Puts a canned reply behind what is typed, and keeps both as the draft: the page that has no scripts.
    async fn insert(&self, reader: &Reader<'_>, reference: &Reference, fields: &Fields) -> Result<Response, Error> {
        let context = &reader.context;
        let record = service::whole(context, reference).await?.record;
        let content = for_desk(context.env, &context.manifest).await?;
        let names = reader.names();
        let room = reader.room(self.principal.agent(), &[], &names);
        let reply = room.reply(&record, &content, fields.text("reply"));
        let parts = [fields.text("message").to_owned(), reply.unwrap_or_default()];
        let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        presence::look(context, reference, self.by(), true, [Some(parts.join("\n\n")), None]).await?;
        self.to_page(reference)
    }

    /// Back to a conversation, after a form.
    fn to_page(&self, reference: &Reference) -> Result<Response, Error> {
        self.to(&format!("/desk/{}/requests/{reference}#answer", self.site))
    }

    /// Stores what a form brings; a problem that its writer can mend is given, any other is an error.
    async fn write(
        &self,
        reader: &Reader<'_>,
        reference: &Reference,
        fields: &Fields,
    ) -> Result<Option<Problem>, Problem> {
        let context = &reader.context;
        let done = match fields.text("do") {
            "answer" => {
                let sent = as_sent(reader, fields)?;
                self.must_be_filled(reader, sent.as_ref().unwrap_or(fields))?;
                let answered = service::answer(context, reference, self.by(), sent.as_ref().unwrap_or(fields)).await;
                match answered.map_err(|problem| if sent.is_some() { of_translation(problem) } else { problem })? {
                    service::Outcome::Stored(_) => "request.answered",
                    service::Outcome::Newer(_) => return Ok(Some(Problem::Newer)),
                }
            }
            "adopt" => {
                let note = fields.number("note").unwrap_or_default();
                match service::adopt(context, reference, self.by(), note, fields).await {
                    // Somebody has done it already: the page shows it.
                    Err(Problem::Missing) => return Ok(Some(Problem::Newer)),
                    adopted => adopted.map(|_| "request.adopted")?,
                }
            }
            "note" => service::remark(context, reference, self.by(), fields).await.map(|_| "request.noted")?,
            "change" => {
                let record = service::whole(context, reference).await?.record;
                let Some(changes) = changes(&record, fields)? else { return Ok(Some(Problem::Newer)) };
                self.may_assign(&changes)?;
                match service::patch(context, reference, self.by(), &changes).await? {
                    service::Outcome::Stored(_) => "request.changed",
                    service::Outcome::Newer(_) => return Ok(Some(Problem::Newer)),
                }
            }
            "merge" => {
                let with = self.seen(context, fields.text("with").trim()).await;
                let with = with.map_err(|problem| not_joined(context, problem))?;
                let joined = service::merge(context, &with, self.by(), fields).await;
                joined.map(|_| "request.merged").map_err(|problem| not_joined(context, problem))?
            }
            _ => return Err(Problem::Page),
        };
        self.note_down(context, done, &reference.to_string()).await.map(|()| None)
    }

    /// An answer with a placeholder left in it is not sent: what the customer would read is not what was meant. What a program
    /// sends is its own.
    pub(super) fn must_be_filled(&self, reader: &Reader<'_>, fields: &Fields) -> Result<(), Problem> {
        let names = reader.names();
        let room = reader.room(self.principal.agent(), &[], &names);
        let mut wrong = FieldErrors::default();
        if let Some(detail) = room.left_to_fill(fields.text("message")) {
            wrong.add("message", detail);
        }
        wrong.none()
    }
}

/// Why a conversation is not joined with this one: where there is no such one, the page stays, and says so.
fn not_joined(context: &Context<'_>, problem: Problem) -> Problem {
    match problem {
        Problem::Request => {
            let detail = context.texts.get("desk-join-wrong");
            Problem::Invalid(vec![FieldError { field: "with".to_owned(), detail }])
        }
        other => other,
    }
}

/// Who is there, by what they are called.
fn names_of(there: Vec<(By, bool)>) -> Vec<(String, bool)> {
    there.into_iter().map(|(by, writes)| (if by.name.is_empty() { by.id } else { by.name }, writes)).collect()
}

/// What a form changes of a conversation: it sends all that can be chosen, and what it was when the page was made; only what
/// was chosen anew is meant. None where that has been changed by somebody else meanwhile.
fn changes(record: &Record, fields: &Fields) -> Result<Option<Fields>, Problem> {
    let standing = &record.standing;
    let now = [
        ("assignee", standing.assignee.as_str()),
        ("team", record.team.as_str()),
        ("priority", standing.priority.as_str()),
        ("status", standing.status.as_str()),
        ("snoozed_until", ""),
        ("mood", ""),
        ("mail", ""),
    ];
    let mut changes = Map::new();
    for (name, now) in now {
        let Some(wanted) = fields.given(name).filter(|wanted| *wanted != now) else { continue };
        let was = fields.given(&["was_", name].concat()).unwrap_or(now);
        if wanted == was {
            continue;
        }
        if was != now {
            return Ok(None);
        }
        changes.insert(name.to_owned(), wanted.into());
    }
    // Whether it is done depends on what was said; who answers it, or how it presses, does not.
    if changes.contains_key("status") || changes.contains_key("snoozed_until") {
        for name in ["after_seq", "after_note"] {
            changes.extend(fields.number(name).map(|number| (name.to_owned(), number.into())));
        }
    }
    if fields.has("tags") {
        let (tags, now) = (fields.listed("tags"), standing.tags.join(", "));
        let (wanted, was) = (tags.join(", "), fields.given("was_tags").unwrap_or(&now));
        if wanted != was && wanted != now {
            if was != now {
                return Ok(None);
            }
            changes.insert("tags".to_owned(), tags.into());
        }
    }
    Fields::read("application/json", Value::Object(changes).to_string().as_bytes()).map(Some)
}
