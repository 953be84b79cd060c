//! What is kept of a customer: found, given to them, and erased, in all regions.

use std::collections::BTreeMap;

use jiff::Timestamp;
use nearhand_shared::attachment::Attachment;
use nearhand_shared::attachment::address::{Meant, TAKEN_S};
use nearhand_shared::content::site::{Retention, SPAM_DAYS};
use nearhand_shared::conversation::{Message, Note, Status};
use nearhand_shared::email::is_email;
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::rating::Rating;
use nearhand_shared::region::Region;
use nearhand_shared::request::phone;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::sender::customer_hash;
use nearhand_shared::request::{FieldErrors, Fields};
use nearhand_shared::search;
use serde::Serialize;
use serde_json::{Value, json};

use super::idempotency::StaffKey;
use super::people::{desk, new_id, note_down};
use super::{objects, vault};
use crate::auth::principal::Principal;
use crate::calendar::client::Calendar;
use crate::config::Config;
use crate::content::Context;
use crate::desk::protocol::{Actor, BeginErasure, ErasureStep, Line};
use crate::log;
use crate::vault::protocol::conversation::{By, Open, Opener, Part, Person, Whole};
use crate::vault::protocol::customers::{CountOld, Counts, Erase, Freed, Hold, Old, Search, Whose};
use crate::vault::regions::Vaults;

/// The form of an export, for programs that read it.
const FORMAT: &str = "nearhand-export-1";
/// How many requests of each region a search looks through.
const FOUND: usize = 200;

/// The longest reason of a hold, in characters.
const MAX_REASON: usize = 500;

/// A customer, by what one call names them.
pub struct Customer {
    /// Which requests are theirs.
    pub person: Person,
    /// How the log calls them.
    subject: String,
}

impl Customer {
    /// Reads one of `email`, `phone` and `customer`.
    ///
    /// # Errors
    /// [`QueryError::Whom`] where there is none, or more than one; [`Problem::Invalid`] for an address or number that is none.
    pub fn of(context: &Context<'_>, email: &str, phone: &str, customer: &str) -> Result<Self, Problem> {
        let whom = || Problem::Query(QueryError::Whom);
        let wrong = |field: &str, id| {
            Problem::Invalid(vec![FieldError { field: field.to_owned(), detail: context.texts.get(id) }])
        };
        let told = [("email", email), ("phone", phone), ("customer", customer)];
        let mut told =
            told.into_iter().map(|(kind, value)| (kind, value.trim())).filter(|(_, value)| !value.is_empty());
        let (Some((kind, value)), None) = (told.next(), told.next()) else { return Err(whom()) };
        let mut person = Person::default();
        match kind {
            "email" if is_email(value) => value.clone_into(&mut person.email),
            "email" => return Err(wrong("email", "error-email")),
            "phone" => {
                let kept = phone::kept(value).map_err(|_| wrong("phone", "error-phone"))?;
                let markets = &context.manifest.site.markets;
                // Of a number without a country's code one country has to be sure: else it may be somebody else's.
                let served: Vec<String> = markets.iter().flat_map(|market| market.countries.clone()).collect();
                let mut readings = if kept.starts_with('+') { Vec::new() } else { phone::readings(&kept, &served) };
                if readings.len() > 1 {
                    return Err(wrong("phone", "error-phone-unknown"));
                }
                person.phone = readings.pop().unwrap_or(kept);
                let countries = markets.iter().map(|market| (market.id.to_string(), market.countries.clone()));
                person.countries = Some(countries.collect());
            }
            _ => value.clone_into(&mut person.customer),
        }
        let named = if kind == "phone" { person.phone.as_str() } else { value };
        let key = Config::of(context.env);
        let subject = customer_hash(key.address_key(), &context.manifest.site.id, kind, named).unwrap_or_default();
        Ok(Customer { person, subject })
    }
}

/// People who are called so, those who wrote last first: one entry for each id of the shop's, address or number.
///
/// # Errors
/// [`Problem::Store`] where it cannot be written down who has looked.
pub async fn search(context: &Context<'_>, principal: &Principal, q: &str) -> Result<Searched, Problem> {
    note_down(context, principal, "customers.searched", "").await?;
    let words = searched_words(q);
    let search = Search { words, limit: FOUND };
    let listed = Vaults::of(objects(context), context.site()).customers(&search).await;
    let mut found: Vec<(String, Found)> = Vec::new();
    for record in &listed.records {
        let key = [&record.customer, &record.email, &record.phone].into_iter().find(|key| !key.is_empty());
        // Somebody of whom nothing but a name is known is nobody else.
        let key = key.map_or(record.reference.clone(), |key| key.to_lowercase());
        match found.iter_mut().find(|(known, _)| *known == key) {
            Some((_, customer)) => customer.add(record),
            None => {
                let mut customer =
                    Found { customer: record.customer.clone(), last: record.created, ..Found::default() };
                customer.add(record);
                found.push((key, customer));
            }
        }
    }
    let customers = found.into_iter().map(|(_, customer)| customer).collect();
    Ok(Searched { customers, unreachable: listed.unreachable })
}

/// Who was found.
#[derive(Debug, Serialize)]
pub struct Searched {
    /// Those who wrote last first.
    pub customers: Vec<Found>,
    /// Regions whose store did not answer.
    pub unreachable: Vec<Region>,
}

/// Somebody who was looked for.
#[derive(Debug, Default, Serialize)]
pub struct Found {
    /// Their name; else empty, as what follows.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their number.
    pub phone: String,
    /// The shop's own id of them.
    pub customer: String,
    /// Whether the shop vouches for it.
    pub verified: bool,
    /// When they last began a conversation.
    pub last: Timestamp,
    /// Their conversations, the newest first.
    pub requests: Vec<FoundRequest>,
}

/// A conversation of somebody who was looked for.
#[derive(Debug, Serialize)]
pub struct FoundRequest {
    /// Its reference.
    pub reference: String,
    /// When it began.
    pub created: Timestamp,
    /// How it stands.
    pub status: Status,
    /// Where it is stored.
    pub region: Region,
}

impl Found {
    /// Adds one of their requests, and what it says of them that is not known yet.
    fn add(&mut self, record: &Record) {
        for (known, told) in
            [(&mut self.name, &record.name), (&mut self.email, &record.email), (&mut self.phone, &record.phone)]
        {
            if known.is_empty() {
                told.clone_into(known);
            }
        }
        self.verified = !self.customer.is_empty();
        self.requests.push(FoundRequest {
            reference: record.reference.clone(),
            created: record.created,
            status: record.standing.status,
            region: record.region,
        });
    }
}

/// All that is kept of a customer; what the business has noted of them, for itself, only where that is asked for.
///
/// # Errors
/// [`Problem::Store`].
pub async fn export(
    context: &Context<'_>,
    principal: &Principal,
    customer: &Customer,
    with_notes: bool,
) -> Result<Value, Problem> {
    let action = if with_notes { "customer.exported-with-notes" } else { "customer.exported" };
    note_down(context, principal, action, &customer.subject).await?;
    let (kept, unreachable) = Vaults::of(objects(context), context.site()).export(&customer.person).await;
    // Whoever exports for the business has a token or a session for its files, too.
    let origin = context.manifest.site.desk.origin_from(&context.request.origin);
    let to_program = |reference: &str, id: &str| {
        format!("{origin}/api/v1/sites/{}/desk/requests/{reference}/attachments/{id}", context.site())
    };
    let requests: Vec<Value> = kept
        .iter()
        .map(|whole| {
            let standing = &whole.record.standing;
            // What nobody has verified is a note.
            let by_mail: Vec<_> = whole.arrivals.iter().filter(|mailed| mailed.seq > 0).collect();
            let more = json!({
                "team": whole.record.team, "assignee": standing.assignee, "priority": standing.priority,
                "tags": standing.tags, "events": whole.events, "by_mail": by_mail,
            });
            with(own(&whole.record, &whole.messages, &whole.ratings, &to_program), more)
        })
        .collect();
    let notes: Vec<Value> = kept.iter().filter(|_| with_notes).flat_map(|whole| notes(whole, &to_program)).collect();
    let noted = if with_notes { json!({ "notes": notes }) } else { json!({}) };
    Ok(with(with(exported(context, requests), noted), json!({ "unreachable": unreachable })))
}

/// One object of two.
fn with(object: Value, more: Value) -> Value {
    match (object, more) {
        (Value::Object(mut object), Value::Object(more)) => {
            object.extend(more);
            Value::Object(object)
        }
        (object, _) => object,
    }
}

fn notes(whole: &Whole, place: &dyn Fn(&str, &str) -> String) -> Vec<Value> {
    let reference = &whole.record.reference;
    let note = |note: &Note| {
        let files: Vec<Value> = note.attachments.iter().map(|file| with_place(file, reference, place)).collect();
        with(json!(note), json!({ "reference": reference, "attachments": files }))
    };
    whole.notes.iter().map(note).collect()
}

/// A file with where it is.
fn with_place(file: &Attachment, reference: &str, place: &dyn Fn(&str, &str) -> String) -> Value {
    with(json!(file), json!({ "href": place(reference, &file.id) }))
}

/// Erases a customer everywhere. A region that does not answer is named, and asked again by a job.
///
/// # Errors
/// [`Problem::Store`] where it cannot be written down that it begins: then nothing is erased. [`Problem::KeyReused`].
pub async fn erase(
    context: &Context<'_>,
    principal: &Principal,
    customer: &Customer,
    fields: &Fields,
) -> Result<Receipt, Problem> {
    let receipt = new_id()?;
    let now = context.now().as_millisecond();
    let begin = BeginErasure {
        receipt: receipt.clone(),
        site: context.site().to_owned(),
        subject: customer.subject.clone(),
        person: serde_json::to_string(&customer.person).map_err(log::as_error("erase.encode", Problem::Server))?,
        action: "customer.erased".to_owned(),
        regions: Region::ALL.to_vec(),
        by: principal.actor(),
        now,
    };
    let key = StaffKey::of(context, principal, "erase", fields)?;
    let told = desk(context).begin_erasure(&begin, key.as_ref().map(|key| key.sealing(&receipt))).await?;
    if let Some((key, sealed)) = key.zip(told.before) {
        return receipt_of(context, key.open(&sealed)?).await;
    }
    let erase = Erase { whose: Whose::Person(customer.person.clone()), by: "desk".to_owned(), until: None, now };
    let answers = Vaults::of(objects(context), context.site()).erase(&erase, &Region::ALL).await;
    let mut erased: BTreeMap<Region, Counts> = BTreeMap::new();
    let (mut unreachable, mut held) = (Vec::new(), Vec::new());
    for (region, answer) in answers {
        match answer {
            Some(answer) => {
                held.extend(answer.held);
                free(context, &answer.freed).await;
                erased.insert(region, answer.counts);
            }
            None => unreachable.push(region),
        }
    }
    let told = erased.iter().map(|(region, counts)| (*region, json!(counts))).collect();
    let step = ErasureStep { receipt: receipt.clone(), erased: told, held: held.clone() };
    // Where this is not heard, the job asks all regions once more, which then have nothing left.
    let _ = desk(context).step_erasure(&step).await;
    erased.retain(|_, counts| *counts != Counts::default());
    Ok(Receipt { receipt, erased, unreachable, held, begun: Some(context.now()), by: principal.actor().id })
}

/// What an erasure of a customer would take now, and what it would leave.
pub async fn weigh(context: &Context<'_>, customer: &Customer) -> Weighed {
    let mut weighed = Weighed::default();
    for (region, answer) in Vaults::of(objects(context), context.site()).weigh(&customer.person).await {
        match answer.and_then(|answer| answer.into_iter().next()) {
            Some(answer) => {
                weighed.held.extend(answer.held);
                weighed.perhaps.extend(answer.perhaps);
                if answer.counts != Counts::default() {
                    weighed.erasable.insert(region, answer.counts);
                }
            }
            None => weighed.unreachable.push(region),
        }
    }
    weighed
}

/// What an erasure would do.
#[derive(Debug, Default, Serialize)]
pub struct Weighed {
    /// How much would be erased where.
    pub erasable: BTreeMap<Region, Counts>,
    /// Requests that would not be erased, because somebody has said that they must be kept.
    pub held: Vec<String>,
    /// Requests that would stay because nobody can say whether they are meant: their number says no country.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub perhaps: Vec<String>,
    /// Regions that did not answer.
    pub unreachable: Vec<Region>,
}

/// Keeps a conversation from being erased, for a reason, or lets it be again.
///
/// # Errors
/// [`Problem::Invalid`] without a reason; [`Problem::Request`]; [`Problem::Store`].
pub async fn hold(
    context: &Context<'_>,
    principal: &Principal,
    reference: &Reference,
    reason: Option<&str>,
) -> Result<(), Problem> {
    // Who reads it is the business alone: the visitor is told that there is one, and not why.
    let wrong_with = |reason: &str| match reason.chars().count() {
        0 => Some(context.texts.get("error-hold")),
        many if many > MAX_REASON => Some(context.texts.with("error-too-long", &[("max", MAX_REASON.into())])),
        _ => None,
    };
    let mut wrong = FieldErrors::default();
    reason.and_then(wrong_with).into_iter().for_each(|detail| wrong.add("reason", detail));
    wrong.none()?;
    let Actor { id, name } = principal.actor();
    let hold = Hold {
        reference: reference.to_string(),
        reason: reason.map(ToOwned::to_owned),
        by: By { id, name },
        now: context.now().as_millisecond(),
    };
    vault(context, reference.region()).hold(&hold).await?;
    let action = if reason.is_some() { "request.held" } else { "request.released" };
    note_down(context, principal, action, &reference.to_string()).await
}

/// How much is old enough to be erased now, by the site's settings or after so many days.
pub async fn old(context: &Context<'_>, resolved_days: Option<u16>) -> Value {
    let site = &context.manifest.site;
    let resolved_days = resolved_days.unwrap_or(site.retention.resolved_days);
    let count = CountOld { at: context.now().as_millisecond(), retention: Retention { resolved_days } };
    let answers = Vaults::of(objects(context), context.site()).count_old(&count).await;
    let regions: BTreeMap<Region, Old> = answers
        .iter()
        .filter_map(|(region, old)| Some((*region, *old.as_ref()?.first()?)))
        .filter(|(_, old)| *old != Old::default())
        .collect();
    let unreachable: Vec<Region> = answers.iter().filter(|(_, old)| old.is_none()).map(|(region, _)| *region).collect();
    let sum = |of: fn(&Old) -> usize| regions.values().map(of).sum::<usize>();
    json!({
        "resolved_days": resolved_days, "spam_days": SPAM_DAYS, "resolved": sum(|old| old.resolved),
        "spam": sum(|old| old.spam), "held": sum(|old| old.held), "regions": regions, "unreachable": unreachable,
    })
}

/// How far an erasure is that was asked for before.
///
/// # Errors
/// [`Problem::Missing`] where there is no such receipt; [`Problem::Store`].
pub async fn receipt_of(context: &Context<'_>, receipt: String) -> Result<Receipt, Problem> {
    let erased = desk(context).erased(&receipt).await?.ok_or(Problem::Missing)?;
    let counts = erased.erased.into_iter().filter_map(|(region, counts)| {
        let counts: Counts = serde_json::from_value(counts).ok()?;
        (counts != Counts::default()).then_some((region, counts))
    });
    let (unreachable, held, begun, by) = (erased.pending, erased.held, erased.at, erased.by);
    Ok(Receipt { receipt, erased: counts.collect(), unreachable, held, begun, by })
}

/// What an erasure has done so far.
#[derive(Debug, Serialize)]
pub struct Receipt {
    /// Names it.
    pub receipt: String,
    /// How much was erased where.
    pub erased: BTreeMap<Region, Counts>,
    /// Regions that did not answer, and are asked again.
    pub unreachable: Vec<Region>,
    /// Requests that were not erased, because somebody has said that they must be kept.
    pub held: Vec<String>,
    /// When it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<Timestamp>,
    /// Who has begun it, by their id.
    pub by: String,
}

/// A visitor's own copy of their conversation.
///
/// # Errors
/// [`Problem::Request`], [`Problem::Store`].
pub async fn export_own(context: &Context<'_>, reference: &Reference, opener: Opener) -> Result<Value, Problem> {
    let open = Open { reference: reference.to_string(), opener, part: Part::default() };
    let opened = vault(context, reference.region()).open(&open).await?;
    // Who takes it along opens it with whatever they like: addresses that last a while open the files by themselves.
    let (config, until) = (Config::of(context.env), context.now().as_second() + TAKEN_S);
    let to_anybody = |reference: &str, id: &str| {
        let path = Meant { site: context.site(), reference, id }.path(config.address_key(), until);
        [context.request.origin.as_str(), &path].concat()
    };
    Ok(exported(context, vec![own(&opened.record, &opened.messages, &opened.ratings, &to_anybody)]))
}

/// Erases a visitor's own conversation. Where its region does not answer, that is said, and a job asks again until it does.
///
/// # Errors
/// [`Problem::Request`], [`Problem::Held`], [`Problem::Store`].
pub async fn erase_own(context: &Context<'_>, reference: &Reference, opener: Opener) -> Result<Value, Problem> {
    let receipt = new_id()?;
    let now = context.now().as_millisecond();
    let whose = Whose::Own { reference: reference.to_string(), opener };
    let erase = Erase { whose, by: "visitor".to_owned(), until: None, now };
    let by = Actor { id: "visitor".to_owned(), name: String::new() };
    let action = "request.erased".to_owned();
    let erased = match vault(context, reference.region()).erase(&erase).await {
        Err(Problem::Store) => {
            let begin = BeginErasure {
                receipt: receipt.clone(),
                site: context.site().to_owned(),
                subject: reference.to_string(),
                person: serde_json::to_string(&erase.whose).map_err(log::as_error("erase.encode", Problem::Server))?,
                action,
                regions: vec![reference.region()],
                by,
                now,
            };
            desk(context).begin_erasure(&begin, None).await?;
            return Ok(json!({ "receipt": receipt, "erased": {}, "unreachable": [reference.region()] }));
        }
        erased => erased?,
    };
    if erased.counts == Counts::default() && !erased.held.is_empty() {
        return Err(Problem::Held);
    }
    free(context, &erased.freed).await;
    let line = Line { by, action, subject: reference.to_string(), now };
    // It is done; that the log does not answer takes nothing from it.
    if desk(context).note_down(&line).await.is_err() {
        log::failure("erase.audit", "the log does not answer");
    }
    Ok(json!({ "receipt": receipt, "erased": { reference.region().as_str(): erased.counts } }))
}

/// Gives back the times of calls that are erased.
async fn free(context: &Context<'_>, freed: &[Freed]) {
    for call in freed {
        let calendar = Calendar::of_removed(objects(context), context.site(), &call.team);
        if calendar.drop_all(&call.reference).await.is_err() {
            log::failure("erase.calendar", "a time stays taken: the Calendar does not answer");
        }
    }
}

fn exported(context: &Context<'_>, requests: Vec<Value>) -> Value {
    json!({ "format": FORMAT, "made": context.now(), "site": context.site(), "requests": requests })
}

/// What is a person's own of a request: what they told, what was decided for them to see, what both sides wrote. Nothing
/// that the business keeps to itself.
fn own(record: &Record, messages: &[Message], ratings: &[Rating], place: &dyn Fn(&str, &str) -> String) -> Value {
    let file = |file: &Attachment| with_place(file, &record.reference, place);
    let messages: Vec<Value> = messages
        .iter()
        .map(|message| {
            json!({
                "seq": message.seq, "from": message.from, "name": message.name, "at": message.at,
                "message": message.message,
                "attachments": message.attachments.iter().map(file).collect::<Vec<_>>(),
            })
        })
        .collect();
    let answer_by: Option<Timestamp> = record.answer_by;
    json!({
        "reference": record.reference, "region": record.region, "created": record.created,
        "status": record.standing.status, "name": record.name, "email": record.email, "phone": record.phone,
        "customer": record.customer, "locale": record.locale, "zone": record.zone, "market": record.market,
        "page": record.page, "article": record.article, "consent": record.consent, "consent_hash": record.consent_hash,
        "answer_by": answer_by,
        "resolved_at": record.standing.resolved_at, "call": record.call, "messages": messages, "ratings": ratings,
    })
}

/// The words by which messages and people are looked for: what can only be a number is one word, however it is divided.
pub fn searched_words(q: &str) -> Vec<String> {
    phone::searched(q).map_or_else(|| search::query_words(q), |digits| vec![digits])
}
