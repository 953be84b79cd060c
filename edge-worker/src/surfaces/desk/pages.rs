//! The desk's pages: links and forms, so that they work wherever a browser does.
//!
//! A page asks what a program asks, and a form does what a call does; nothing is allowed here that is not allowed there.

use jiff::tz::TimeZone;
use nearhand_desk::model::{Draft, Look, Page as Shown};
use nearhand_desk::page::{Asked, Desk as Page, Listed, Names, Seen};
use nearhand_desk::texts::texts_for;
use nearhand_desk::views::{self, Door};
use nearhand_shared::content::Pack;
use nearhand_shared::locale::accept_language;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::people::{Agent, Permission};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use serde_json::{Map, Value};
use worker::{Env, Method};

use super::Desk;
use crate::auth::principal::Principal;
use crate::content::{self, Context};
use crate::http::{Error, Request, Response};
use crate::render;
use crate::route::DeskPage;
use crate::service::conversations as service;
use crate::service::idempotency::fresh_key;
use crate::service::people::desk;
use crate::service::presence;
use crate::surfaces::account::stranger;
use crate::surfaces::problem::with_headers_of;
use crate::surfaces::reading::fields;
use crate::vault::protocol::conversation::{By, View, Whole};
use crate::vault::protocol::presence::Looked;

/// Who reads, and where they are.
struct Reader<'c> {
    /// What was asked, with the desk's texts in their language.
    context: Context<'c>,
    /// What the business is called.
    brand: String,
    /// Their zone.
    zone: TimeZone,
}

/// Answers a request for a page.
pub async fn serve(request: &Request, env: &Env, site: &str, page: DeskPage) -> Result<Response, Error> {
    let mut context = content::load(request, env, site).await?;
    let principal = Principal::of(request, env, &context.manifest.site.id).await?;
    if matches!(principal, Principal::Visitor) {
        return stranger(&context).await;
    }
    let brand = context.texts.get("brand");
    let wanted = accept_language(&request.header("accept-language").unwrap_or_default());
    context.texts = texts_for(&wanted).ok_or(Problem::Server)?;
    let zone = zone_named(&context.visitor.zone).map_or(TimeZone::UTC, |(_, zone)| zone);
    let desk = Desk { request, env, site: context.manifest.site.id.clone(), principal };
    let reader = Reader { context, brand, zone };
    match desk.page(&reader, page).await {
        Err(Error { problem }) => reader.refuse(&problem),
        response => response,
    }
}

impl Desk<'_> {
    async fn page(&self, reader: &Reader<'_>, page: DeskPage) -> Result<Response, Error> {
        let is_read = matches!(self.request.method, Method::Get | Method::Head);
        self.principal.must(if is_read { Permission::ReadRequests } else { Permission::WriteRequests })?;
        match page {
            DeskPage::Inbox if is_read => self.inbox_page(reader).await,
            DeskPage::Inbox => Err(Problem::Method("GET, HEAD").into()),
            DeskPage::Conversation(reference) if is_read => {
                let known = self.number("after_seq").zip(self.number("after_note"));
                self.conversation_page(reader, &reference, 200, None, known).await
            }
            DeskPage::Conversation(reference) if self.request.method == Method::Post => {
                self.write_page(reader, &reference).await
            }
            DeskPage::Conversation(_) => Err(Problem::Method("GET, HEAD, POST").into()),
            _ => Err(Problem::Page.into()),
        }
    }

    async fn inbox_page(&self, reader: &Reader<'_>) -> Result<Response, Error> {
        let context = &reader.context;
        let mut inbox = self.wanted()?;
        let view = self.request.query("view").filter(|view| !view.is_empty());
        if view.is_none() {
            inbox.view = View::Waiting;
        }
        inbox.teams = self.sees().await?;
        if let Some(agent) = self.principal.agent().filter(|_| inbox.view == View::Mine) {
            agent.id.clone_into(&mut inbox.assignee);
        }
        let listed = crate::service::vaults(self.request, self.env, &self.site).inbox(&inbox).await;
        let people = desk(context).agents().await?;
        let names = PackNames(&context.pack);
        let room = reader.room(self.principal.agent(), &people, &names);
        let next = listed.next(&inbox);
        let text = |name: &str| self.request.query(name).unwrap_or_default();
        let asked = Asked {
            view: view.unwrap_or("waiting"),
            q: text("q"),
            team: text("team"),
            locale: text("locale"),
            market: text("market"),
            tag: text("tag"),
            priority: text("priority"),
        };
        let listed = Listed { records: &listed.records, next, unreachable: &listed.unreachable };
        let model = room.inbox(&asked, &listed);
        let shell = room.shell(&model.title, "inbox");
        render::desk::live(context, 200, shell, Shown::Inbox(model))
    }

    /// A conversation. What came after `known` is marked. The draft is what could not be stored, else what was kept.
    async fn conversation_page(
        &self,
        reader: &Reader<'_>,
        reference: &str,
        status: u16,
        draft: Option<Draft>,
        known: Option<(u32, u32)>,
    ) -> Result<Response, Error> {
        let context = &reader.context;
        let reference = self.seen(context, reference).await?;
        let Whole { record, messages, notes, events } = service::whole(context, &reference).await?;
        // Once when it is opened, not each time the page looks again.
        if self.request.method == Method::Get && self.number("after_seq").is_none() {
            self.note_reading(context, &record.reference).await?;
        }
        let Looked { others: there, draft: kept, stand } =
            presence::look(context, &reference, self.by(), draft.is_some(), [None, None]).await?;
        let kept = || Draft { message: kept.message, note: kept.note, ..Draft::default() };
        let others = self.others(&record, self.sees().await?).await;
        let people = desk(context).agents().await?;
        let names = PackNames(&context.pack);
        let room = reader.room(self.principal.agent(), &people, &names);
        let seen = Seen {
            record: &record,
            messages: &messages,
            notes: &notes,
            events: &events,
            others: &others.records,
            unreachable: &others.unreachable,
            draft: draft.unwrap_or_else(kept),
            known,
            key: fresh_key(context)?,
            there: &names_of(there),
            stand,
        };
        let model = room.conversation(seen);
        let shell = room.shell(&model.row.name, "inbox");
        render::desk::live(context, status, shell, Shown::Conversation(Box::new(model)))
    }

    /// Takes note of who looks, and keeps what they have typed.
    async fn look(&self, reader: &Reader<'_>, reference: &Reference, fields: &Fields) -> Result<Response, Error> {
        let context = &reader.context;
        let typed = ["message", "note"].map(|name| fields.given(name).map(ToOwned::to_owned));
        let is_writing = !fields.text("writing").is_empty();
        let looked = presence::look(context, reference, self.by(), is_writing, typed).await?;
        let names = PackNames(&context.pack);
        let presence = reader.room(self.principal.agent(), &[], &names).presence(&names_of(looked.others));
        Response::json(200, &Look { presence, stand: looked.stand })
    }

    fn number(&self, name: &str) -> Option<u32> {
        self.request.query(name)?.parse().ok()
    }

    /// What a form of the page does. What could not be stored stays in the page, and is said why.
    async fn write_page(&self, reader: &Reader<'_>, reference: &str) -> Result<Response, Error> {
        let context = &reader.context;
        let fields = fields(self.request).await?;
        let seen = self.seen(context, reference).await?;
        if fields.text("do") == "look" {
            return self.look(reader, &seen, &fields).await;
        }
        if fields.given("keep").is_some() {
            self.look(reader, &seen, &fields).await?;
            return self.to_page(&seen);
        }
        let known = fields.number("after_seq").zip(fields.number("after_note"));
        let failed = match self.write(context, &seen, &fields).await {
            Ok(None) if self.seen(context, reference).await.is_err() => {
                // It was given to a team that they are not in: there is nothing more of it to see.
                return self.to(&format!("/desk/{}/", self.site));
            }
            Ok(None) if render::desk::wants_model(context) => {
                return self.conversation_page(reader, reference, 200, None, None).await;
            }
            Ok(None) => return self.to_page(&seen),
            Ok(Some(problem)) | Err(problem) => problem,
        };
        let said = |id: &str| context.texts.get(id);
        let (errors, failure) = match &failed {
            Problem::Invalid(errors) => {
                (errors.iter().map(|error| (error.field.clone(), error.detail.clone())).collect(), String::new())
            }
            Problem::Newer => (Vec::new(), said("desk-newer")),
            Problem::Store | Problem::Server => (Vec::new(), said("desk-retry")),
            Problem::KeyReused => (Vec::new(), said("desk-gone")),
            other => return Err(other.clone().into()),
        };
        let draft =
            Draft { message: fields.text("message").to_owned(), note: fields.text("note").to_owned(), errors, failure };
        let known = known.filter(|_| failed == Problem::Newer);
        self.conversation_page(reader, reference, failed.status(), Some(draft), known).await
    }

    /// Back to a conversation, after a form.
    fn to_page(&self, reference: &Reference) -> Result<Response, Error> {
        self.to(&format!("/desk/{}/requests/{reference}#answer", self.site))
    }

    fn to(&self, place: &str) -> Result<Response, Error> {
        Response::empty(303, &[("location", place), ("cache-control", "no-store")])
    }

    /// Stores what a form brings; a problem that its writer can mend is given, any other is an error.
    async fn write(
        &self,
        context: &Context<'_>,
        reference: &Reference,
        fields: &Fields,
    ) -> Result<Option<Problem>, Problem> {
        let done = match fields.text("do") {
            "answer" => match service::answer(context, reference, self.by(), fields).await? {
                service::Outcome::Stored(_) => "request.answered",
                service::Outcome::Newer(_) => return Ok(Some(Problem::Newer)),
            },
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
            _ => return Err(Problem::Page),
        };
        self.note_down(context, done, &reference.to_string()).await.map(|()| None)
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
    if let Some(tags) = fields.given("tags") {
        let tags = tags.split([',', '、', '،', '，']).map(str::trim).filter(|tag| !tag.is_empty());
        let tags: Vec<Value> = tags.map(Value::from).collect();
        let now = standing.tags.join(", ");
        let was = fields.given("was_tags").unwrap_or(&now);
        let is_wanted = |other: &str| tags.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ") == other;
        if !is_wanted(was) && !is_wanted(&now) {
            if was != now {
                return Ok(None);
            }
            changes.insert("tags".to_owned(), tags.into());
        }
    }
    Fields::read("application/json", Value::Object(changes).to_string().as_bytes()).map(Some)
}

impl Reader<'_> {
    /// What pages are made with.
    fn room<'r>(&'r self, me: Option<&'r Agent>, people: &'r [Agent], names: &'r dyn Names) -> Page<'r> {
        Page {
            site: &self.context.manifest.site,
            brand: &self.brand,
            texts: &self.context.texts,
            zone_name: &self.context.visitor.zone,
            zone: &self.zone,
            now: self.context.now(),
            me,
            people,
            names,
        }
    }

    /// What is said to who may not do it, or asks for what is not there.
    fn refuse(&self, problem: &Problem) -> Result<Response, Error> {
        let texts = &self.context.texts;
        let document = problem.document(texts);
        let text = match problem {
            Problem::Forbidden => texts.get("desk-door-not-yours"),
            Problem::Request => texts.get("desk-door-unknown"),
            _ => document.detail.clone(),
        };
        let back = (format!("/desk/{}/", self.context.site()), texts.get("desk-back"));
        let door = Door { title: document.title.clone(), text, way: Some(back) };
        let names = PackNames(&self.context.pack);
        let shell = self.room(None, &[], &names).shell(&door.title, "");
        let page = render::desk::page(&self.context, problem.status(), &shell, || views::door(&door))?;
        Ok(with_headers_of(problem, page))
    }
}

/// Names as the site's content has them, in the language of who reads as far as the site speaks it.
struct PackNames<'c>(&'c Pack);

impl Names for PackNames<'_> {
    fn language(&self, tag: &str) -> String {
        let names = &self.0.language_names;
        let language = tag.split('-').next().unwrap_or_default();
        names.get(tag).or_else(|| names.get(language)).cloned().unwrap_or_else(|| tag.to_owned())
    }

    fn city(&self, zone: &str) -> String {
        self.0.cities.name_of(zone)
    }

    fn zone(&self, name: &str) -> Option<TimeZone> {
        zone_named(name).map(|(_, zone)| zone)
    }
}
