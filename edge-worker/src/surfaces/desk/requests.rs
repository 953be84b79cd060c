//! Conversations, for the business.

use std::collections::BTreeMap;

use nearhand_shared::conversation::{Mailed, Message, Note, Priority, Status};
use nearhand_shared::people::Permission;
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::request::Fields;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use serde_json::{Value, json};

use super::Desk;
use crate::content::Context;
use crate::http::{Error, Response};
use crate::service::customers::searched_words;
use crate::service::requests::Stored;
use crate::service::{Listed, conversations as service, outreach, people, vaults};
use crate::surfaces::messages::part;
use crate::surfaces::reading::{changes, fields};
use crate::vault::protocol::conversation::{By, Inbox, Part, Person, View, Whole};

/// How many other conversations of a person are shown beside one.
const OTHERS: usize = 20;

impl Desk<'_> {
    /// Conversations of all regions, in the order of the view, a page at a time. A region that does not answer is named,
    /// not hidden.
    pub(super) async fn inbox(&self) -> Result<Response, Error> {
        let mut inbox = self.wanted()?;
        let listed = self.listed(&mut inbox).await?;
        self.must_be_known(listed.records.is_empty()).await?;
        let next = listed.next(&inbox);
        let requests: Vec<Value> = listed.records.iter().map(row).collect::<Result<_, _>>()?;
        // So that a list can show each team's own clock.
        let teams = self.teams().await?;
        let is_team = |id: &str| teams.iter().any(|team| team.id.as_str() == id);
        if listed.records.is_empty() && !inbox.team.is_empty() && !is_team(&inbox.team) {
            return Err(Problem::Query(QueryError::Team).into());
        }
        let zones: BTreeMap<_, _> = teams.iter().map(|team| (&team.id, &team.zone)).collect();
        let body = json!({ "requests": requests, "zones": zones, "next": next, "unreachable": listed.unreachable });
        Response::json(200, &body)
    }

    /// What an inbox shows of what whoever asks may see.
    pub(super) async fn listed(&self, inbox: &mut Inbox) -> Result<Listed, Problem> {
        inbox.teams = self.sees().await?;
        inbox.seer = self.seer();
        if let Some(agent) = self.principal.agent().filter(|_| inbox.view == View::Mine) {
            agent.id.clone_into(&mut inbox.assignee);
        }
        Ok(vaults(self.request, self.env, &self.site).inbox(inbox).await)
    }

    /// A conversation that the business begins: its code is in the answer, to be given to whom it is for.
    pub(super) async fn begin(&self) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        let begun = self.begun(&context, &fields).await?;
        let record = begun.record;
        let body = json!({
            "reference": record.reference, "token": begun.token, "region": record.region, "seq": 1,
            "at": record.created, "status": Status::Pending,
        });
        Response::json(201, &body)
    }

    /// The same, of a form or a call.
    pub(super) async fn begun(&self, context: &Context<'_>, fields: &Fields) -> Result<Stored, Problem> {
        let begun = outreach::begin(context, &self.principal, fields).await?;
        self.note_down(context, "request.begun", &begun.record.reference).await?;
        Ok(begun)
    }

    /// What the query asks for.
    pub(super) fn wanted(&self) -> Result<Inbox, Problem> {
        let text = |name: &str| self.request.query(name).unwrap_or_default().trim().to_owned();
        let read = |name: &str| Some(text(name)).filter(|text| !text.is_empty());
        let wrong = |name, takes| Problem::Query(QueryError::Filter { name, takes });
        let status = read("status").map(|status| Status::parse(&status).ok_or(wrong("status", Status::NAMES)));
        let priority = read("priority").map(|word| Priority::parse(&word).ok_or(wrong("priority", Priority::NAMES)));
        let view = read("view").map(|view| View::parse(&view).ok_or(wrong("view", View::NAMES)));
        let view = view.transpose()?.unwrap_or_default();
        let mut words = searched_words(&text("q"));
        if words.is_empty() {
            // Signs alone are nobody's words: nothing has them.
            words.extend(read("q"));
        }
        Ok(Inbox {
            view,
            status: status.transpose()?,
            priority: priority.transpose()?,
            team: text("team"),
            assignee: text("assignee"),
            locale: text("locale"),
            market: text("market"),
            tag: text("tag"),
            words,
            after: self.cursor(view.as_str())?,
            limit: self.limit()?,
            now: self.request.now.as_millisecond(),
            ..Inbox::default()
        })
    }

    /// One conversation with all that the business knows of it, and the person's others from all regions.
    pub(super) async fn whole(&self, reference: &str) -> Result<Response, Error> {
        let context = self.context().await?;
        let part = part(self.request, Part::default())?;
        let whole = service::part_of_whole(&context, &self.seen(&context, reference).await?, part).await?;
        self.note_reading(&context, reference).await?;
        self.answered(&whole).await
    }

    /// An answer: 409 with the conversation as it is now where its writer had not read all of it.
    pub(super) async fn answer(&self, reference: &str) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        match service::answer(&context, &self.seen(&context, reference).await?, self.by(), &fields).await? {
            service::Outcome::Stored(stored) => {
                self.note_down(&context, "request.answered", reference).await?;
                Response::json(201, &stored)
            }
            service::Outcome::Newer(whole) => newer(&context, &whole),
        }
    }

    /// A note.
    pub(super) async fn remark(&self, reference: &str) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        let stored = service::remark(&context, &self.seen(&context, reference).await?, self.by(), &fields).await?;
        self.note_down(&context, "request.noted", reference).await?;
        Response::json(201, &json!({ "note_seq": stored.seq, "at": stored.at }))
    }

    /// A mail that nobody has verified, as a message of the visitor's.
    pub(super) async fn adopt(&self, reference: &str, number: &str) -> Result<Response, Error> {
        let context = self.context().await?;
        let number = number.parse().map_err(|_| Problem::Missing)?;
        let reference = self.seen(&context, reference).await?;
        let stored = service::adopt(&context, &reference, self.by(), number, &Fields::default()).await?;
        self.note_down(&context, "request.adopted", &reference.to_string()).await?;
        Response::json(201, &stored)
    }

    /// A change of how a conversation stands.
    pub(super) async fn patch(&self, reference: &str) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, changes(self.request).await?);
        self.may_assign(&fields)?;
        match service::patch(&context, &self.seen(&context, reference).await?, self.by(), &fields).await? {
            service::Outcome::Stored(whole) => {
                self.note_down(&context, "request.changed", reference).await?;
                self.answered(&whole).await
            }
            service::Outcome::Newer(whole) => newer(&context, &whole),
        }
    }

    /// Anybody takes what they see, or lets it go. To give it to somebody is another thing.
    pub(super) fn may_assign(&self, fields: &Fields) -> Result<(), Problem> {
        let gives = fields.given("assignee").filter(|id| !id.is_empty());
        if gives.is_some_and(|id| self.principal.agent().is_none_or(|agent| agent.id != id)) {
            self.principal.must(Permission::Assign)?;
        }
        Ok(())
    }

    /// One conversation of two.
    pub(super) async fn merge(&self, reference: &str) -> Result<Response, Error> {
        let (context, fields) = (self.context().await?, fields(self.request).await?);
        // An agent joins what they see, with what they see.
        if Reference::parse(fields.text("into")).is_some() {
            self.seen(&context, fields.text("into")).await?;
        }
        let whole = service::merge(&context, &self.seen(&context, reference).await?, self.by(), &fields).await?;
        self.note_down(&context, "request.merged", reference).await?;
        self.answered(&whole).await
    }

    async fn answered(&self, whole: &Whole) -> Result<Response, Error> {
        let record = &whole.record;
        let mut body = row(record)?;
        if let (Some(Value::Object(call)), Some(mail)) = (body.get_mut("call"), &whole.call_mail) {
            call.insert("delivery".to_owned(), json!(mail));
        }
        let customer = self.customer(record, self.sees().await?).await;
        if let Value::Object(body) = &mut body {
            body.extend([
                ("thread".to_owned(), thread(whole)),
                ("notes".to_owned(), notes(whole)),
                ("own".to_owned(), json!(whole.own)),
                ("mail_suppressed".to_owned(), json!(whole.is_suppressed)),
                ("events".to_owned(), json!(whole.events)),
                ("ratings".to_owned(), json!(whole.ratings)),
                ("customer".to_owned(), customer),
            ]);
        }
        Response::json(200, &body)
    }

    /// Who it is, with their other conversations: joined by the shop's own id, or by address or number, which nobody has
    /// verified.
    async fn customer(&self, record: &Record, sees: Option<Vec<String>>) -> Value {
        let others = self.others(record, sees).await;
        let requests = others.records.iter().map(|other| {
            let by = record.joined_by(other);
            json!({
                "reference": other.reference, "created": other.created, "status": other.standing.status,
                "last": other.standing.last, "by": by,
            })
        });
        json!({
            "id": record.customer, "name": record.name, "email": record.email, "phone": record.phone,
            "verified": !record.customer.is_empty(),
            "requests": requests.collect::<Vec<_>>(), "unreachable": others.unreachable,
        })
    }

    /// Other conversations of who asks, newest first.
    pub(super) async fn others(&self, record: &Record, sees: Option<Vec<String>>) -> Listed {
        let person = Person {
            customer: record.customer.clone(),
            email: record.email.clone(),
            phone: record.phone.clone(),
            countries: None,
        };
        if person == Person::default() {
            return Listed { records: Vec::new(), unreachable: Vec::new(), has_more: false };
        }
        let inbox =
            Inbox { person: Some(person), limit: OTHERS + 1, teams: sees, seer: self.seer(), ..Inbox::default() };
        let mut listed = vaults(self.request, self.env, &self.site).inbox(&inbox).await;
        listed.records.retain(|other| other.reference != record.reference);
        listed
    }

    /// Writes down what was done to a conversation.
    pub(super) async fn note_down(&self, context: &Context<'_>, action: &str, subject: &str) -> Result<(), Problem> {
        people::note_down(context, &self.principal, action, subject).await
    }

    /// Writes down that an admin, who sees all, has read a conversation.
    pub(super) async fn note_reading(&self, context: &Context<'_>, reference: &str) -> Result<(), Problem> {
        let is_admin = self.principal.agent().is_some_and(|agent| agent.role.may(Permission::ManageCustomers));
        if is_admin { self.note_down(context, "request.read", reference).await } else { Ok(()) }
    }

    pub(super) fn by(&self) -> By {
        let actor = self.principal.actor();
        By { id: actor.id, name: actor.name }
    }

    /// The id of who looks, who sees what they were given, too; empty where that is no person.
    fn seer(&self) -> String {
        self.principal.agent().map(|agent| agent.id.clone()).unwrap_or_default()
    }

    /// Hides from an agent what belongs to another team: it is as if it were not there.
    pub(super) async fn seen(&self, context: &Context<'_>, reference: &str) -> Result<Reference, Problem> {
        let reference = Reference::parse(reference).ok_or(Problem::Request)?;
        if let Some(teams) = self.sees().await? {
            let record = service::whole(context, &reference).await?.record;
            let is_given = !record.standing.assignee.is_empty() && record.standing.assignee == self.seer();
            if !record.team.is_empty() && !teams.contains(&record.team) && !is_given {
                return Err(Problem::Request);
            }
        }
        Ok(reference)
    }
}

/// That something was written, or has changed, which who decides had not read: with the conversation as it is now.
fn newer(context: &Context<'_>, whole: &Whole) -> Result<Response, Error> {
    let mut body = serde_json::to_value(Problem::Newer.document(&context.texts))?;
    if let Value::Object(body) = &mut body {
        body.extend([
            ("thread".to_owned(), thread(whole)),
            ("notes".to_owned(), notes(whole)),
            ("seq".to_owned(), json!(whole.record.standing.seq)),
            ("note_seq".to_owned(), json!(whole.record.standing.note_seq)),
        ]);
    }
    Response::problem(409, &context.locale_tag, &body)
}

/// A conversation in a list.
fn row(record: &Record) -> Result<Value, Error> {
    Ok(serde_json::to_value(record)?)
}

/// Messages, as programs read them; those that were mailed with how that stands, those that came by mail with what came beside.
fn thread(whole: &Whole) -> Value {
    let message = |message: &Message| {
        let mut told = json!(message);
        let mail = whole.mails.iter().rev().find(|mail| mail.seq == message.seq);
        if let (Value::Object(told), Some(mail)) = (&mut told, mail) {
            told.insert("delivery".to_owned(), json!(mail));
        }
        let arrival = whole.arrivals.iter().find(|arrival| arrival.seq == message.seq);
        if let (Value::Object(told), Some(arrival)) = (&mut told, arrival) {
            told.insert("by_mail".to_owned(), by_mail(arrival));
        }
        told
    };
    whole.messages.iter().map(message).collect()
}

/// Notes, as programs read them; those that came by mail with what came beside.
fn notes(whole: &Whole) -> Value {
    let note = |note: &Note| {
        let mut told = json!(note);
        let arrival = whole.arrivals.iter().find(|arrival| arrival.seq == 0 && arrival.note == note.note_seq);
        if let (Value::Object(told), Some(arrival)) = (&mut told, arrival) {
            told.insert("by_mail".to_owned(), by_mail(arrival));
        }
        told
    };
    whole.notes.iter().map(note).collect()
}

fn by_mail(arrival: &Mailed) -> Value {
    json!({
        "from": arrival.from, "quoted": arrival.quoted, "not_kept": arrival.files, "refused": arrival.refused,
    })
}
