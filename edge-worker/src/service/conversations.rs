//! Conversations: what both sides write after the first message, and how it then stands.

use jiff::Timestamp;
use nearhand_shared::attachment::{ATTACHMENTS, Attachment, MAX_FILES, Wrong};
use nearhand_shared::conversation::{MAX_TEXT, Mood, Priority, Status, tags};
use nearhand_shared::hours::availability::answer_by;
use nearhand_shared::hours::days_after;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;
use nearhand_shared::request::{FieldErrors, Fields, KEY_FIELD, idempotency_key, is_of_form};

use super::fields::{known, number, only, text, word, words};
use super::idempotency::{digest_of, region_for, sent_key};
use super::people::desk;
use super::{later, mail, mood, objects, vault};
use crate::abuse::limits;
use crate::auth::identity::identity;
use crate::content::Context;
use crate::vault::client::{Vault, hash_of, lookup};
use crate::vault::protocol::attachments::{Named, Who};
use crate::vault::protocol::conversation::{
    After, Answer, Ask, By, Change, Inbox, Merge, Open, Opened, Opener, Part, Patch, Person, Remark, Say, Stored,
    Whole, WriteKey, Written,
};
use crate::vault::protocol::inbound::Adopt;
use crate::vault::protocol::later::Later;
use crate::vault::regions::{Listed, Vaults};

/// How many of their conversations a customer is shown.
const MINE: usize = 50;

/// The fields of a change.
const CHANGED: [&str; 11] = [
    "status",
    "snoozed_until",
    "assignee",
    "team",
    "priority",
    "tags",
    "mood",
    "mail",
    "after_seq",
    "after_note",
    KEY_FIELD,
];

/// What comes of a write into a conversation.
pub enum Outcome<T = Stored> {
    /// It is stored, now or by the same write before.
    Stored(T),
    /// Something is there that its writer had not read: the conversation as it is now.
    Newer(Box<Whole>),
}

/// What opens a visitor's conversation: its access code, or the shop's word for who they are.
///
/// # Errors
/// [`Problem::Request`] where there is neither; [`Problem::Limit`].
pub async fn opener(context: &Context<'_>, code: Option<&str>) -> Result<Opener, Problem> {
    if let Some(code) = code {
        let hash = hash_of(&Token::parse(code).ok_or(Problem::Request)?);
        limits::code(context, &hash).await?;
        return Ok(Opener::Code(hash));
    }
    let identity = identity(context)?.filter(|identity| !identity.subject.is_empty());
    Ok(Opener::Customer(identity.ok_or(Problem::Request)?.subject))
}

/// Opens a visitor's own conversation, with a part of its messages.
///
/// # Errors
/// [`Problem::Request`], [`Problem::Store`].
pub async fn open(context: &Context<'_>, reference: &Reference, opener: Opener, part: Part) -> Result<Opened, Problem> {
    let open = Open { reference: reference.to_string(), opener, part };
    vault(context, reference.region()).open(&open).await
}

/// The conversations of the customer whom the shop vouches for, from all regions, newest first.
///
/// # Errors
/// [`Problem::Request`] where the shop says nothing of who asks.
pub async fn of_customer(context: &Context<'_>) -> Result<Listed, Problem> {
    let identity = identity(context)?.filter(|identity| !identity.subject.is_empty());
    let customer = identity.ok_or(Problem::Request)?.subject;
    let person = Some(Person { customer, ..Person::default() });
    let inbox = Inbox { person, limit: MINE, now: context.now().as_millisecond(), ..Inbox::default() };
    Ok(Vaults::of(objects(context), context.site()).inbox(&inbox).await)
}

/// Stores what a visitor says.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::Request`], [`Problem::KeyReused`], [`Problem::Store`].
pub async fn say(
    context: &Context<'_>,
    reference: &Reference,
    opener: Opener,
    fields: &Fields,
) -> Result<Stored, Problem> {
    fields.message(&context.texts)?;
    limits::try_writing(context).await?;
    // Whether it may be written at all, the write itself tells.
    let open = Open { reference: reference.to_string(), opener: opener.clone(), part: Part::after(u32::MAX) };
    let known = vault(context, reference.region()).open(&open).await.ok().map(|opened| opened.record);
    let key = write_key(context, reference, "say", fields).await?;
    let say = say_of(context, reference, opener, fields, (known.as_ref(), true), key).await?;
    stored_with_files(context, vault(context, reference.region()).say(&say).await?)
}

/// What is stored of what a visitor says, with all that only the site's content tells: the same whether it comes by a call or over
/// a socket. `known` is the conversation as it is before; `may_begin`: its visitor may begin to wait by this, and then what they are
/// promised is worked out.
///
/// # Errors
/// [`Problem::Invalid`].
pub async fn say_of(
    context: &Context<'_>,
    reference: &Reference,
    opener: Opener,
    fields: &Fields,
    (known, may_begin): (Option<&Record>, bool),
    key: Option<WriteKey>,
) -> Result<Say, Problem> {
    let message = fields.message(&context.texts)?;
    let upset = match known {
        Some(record) => mood::upset(context, &record.locale, &message, mood::known_of(context, record)).await,
        None => None,
    };
    let mut wrong = FieldErrors::default();
    let attachments = attachments(context, fields, &mut wrong);
    wrong.none()?;
    let promise = if may_begin { promise(context, known) } else { None };
    let later = match known {
        Some(record) => later::of(context, record, promise, may_begin).await,
        None => Later::default(),
    };
    Ok(Say {
        reference: reference.to_string(),
        opener,
        attachments,
        upset,
        now: context.now().as_millisecond(),
        message,
        later,
        answer_by: promise.map(Timestamp::as_millisecond),
        warning: known.filter(|_| may_begin).and_then(|record| mail::of_warning(context, record)),
        key,
    })
}

/// By when a visitor who writes on is answered: by the hours of the team that the conversation has now, wherever they write from.
pub(super) fn promise(context: &Context<'_>, record: Option<&Record>) -> Option<Timestamp> {
    match record.and_then(|record| context.schedule_of(&record.team)) {
        Some(schedule) => answer_by(&context.manifest.site, schedule, context.now()),
        None => context.pages().answer_by(),
    }
}

/// All of a conversation, for the business.
///
/// # Errors
/// [`Problem::Request`], [`Problem::Store`].
pub async fn whole(context: &Context<'_>, reference: &Reference) -> Result<Whole, Problem> {
    vault(context, reference.region()).whole(reference).await
}

/// The same with a part of its messages.
///
/// # Errors
/// As [`whole`].
pub async fn part_of_whole(context: &Context<'_>, reference: &Reference, part: Part) -> Result<Whole, Problem> {
    vault(context, reference.region()).part(reference, part).await
}

/// Stores an answer. Where the answer does not say how the conversation stands then, it waits for the visitor.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::Request`], [`Problem::KeyReused`], [`Problem::Store`].
pub async fn answer(context: &Context<'_>, reference: &Reference, by: By, fields: &Fields) -> Result<Outcome, Problem> {
    let vault = vault(context, reference.region());
    let record = found(&vault, reference).await?;
    let key = write_key(context, reference, "answer", fields).await;
    let mut files = Vec::new();
    if record.as_ref().is_some_and(|record| mail::is_answered_by_mail(context, record)) {
        for id in attachments(context, fields, &mut FieldErrors::default()).into_iter().take(MAX_FILES) {
            let named = Named { reference: reference.to_string(), who: Who::Team, id };
            files.extend(vault.stand_of_file(&named).await?.and_then(|standing| standing.whole));
        }
    }
    let answer = answer_of(context, reference, by, fields, (record.as_ref(), &files), None).await?;
    let written = vault.answer(&Answer { key: key?, ..answer }).await?;
    match written {
        Written::Newer { .. } => Ok(Outcome::Newer(Box::new(vault.whole(reference).await?))),
        written => stored_with_files(context, written).map(Outcome::Stored),
    }
}

/// What is stored of an answer, with all that only the site's content tells: as [`say_of`]. `files`: those that it names, for its mail.
///
/// # Errors
/// [`Problem::Invalid`].
pub async fn answer_of(
    context: &Context<'_>,
    reference: &Reference,
    by: By,
    fields: &Fields,
    (known, files): (Option<&Record>, &[Attachment]),
    key: Option<WriteKey>,
) -> Result<Answer, Problem> {
    let mut wrong = FieldErrors::default();
    let attachments = attachments(context, fields, &mut wrong);
    let message = if fields.is_files_alone() { String::new() } else { text(context, fields, "message", &mut wrong) };
    let own = word(context, fields, "own", &mut wrong).unwrap_or_default();
    if own.chars().count() > MAX_TEXT {
        wrong.add("own", context.texts.with("error-too-long", &[("max", (MAX_TEXT as u64).into())]));
    }
    let mut change = change_of(context, fields, &mut wrong);
    let after = after(context, fields, &mut wrong);
    must_be_people(context, "assignee", change.assignee.as_slice(), &mut wrong).await?;
    wrong.none()?;
    change.status = change.status.or(Some(Status::Pending));
    let mut change = resolving(context, change);
    let worked_s = worked(context, known, &mut change);
    let news = assigned(context, known, &change, &by).await?;
    let ask = question(context, known, &change).await;
    let mail = match known {
        Some(record) => mail::of_answer(context, record, &by, &message, files).await,
        None => None,
    };
    Ok(Answer {
        reference: reference.to_string(),
        by,
        now: context.now().as_millisecond(),
        message,
        own,
        change,
        after,
        worked_s,
        key,
        mail,
        attachments,
        news,
        ask,
    })
}

/// The files that a message names, by their ids: a list, or in a form with commas between them.
fn attachments(context: &Context<'_>, fields: &Fields, wrong: &mut FieldErrors) -> Vec<String> {
    if !fields.has(ATTACHMENTS) {
        return Vec::new();
    }
    let typed =
        || fields.is_text(ATTACHMENTS).then(|| fields.listed(ATTACHMENTS).into_iter().map(str::to_owned).collect());
    match fields.words(ATTACHMENTS).or_else(typed) {
        Some(ids) => {
            // One that is named twice comes once.
            let mut named: Vec<String> = Vec::new();
            for id in ids {
                if !named.contains(&id) {
                    named.push(id);
                }
            }
            if named.len() > MAX_FILES {
                let most = [("max", Wrong::Many.most().into())];
                wrong.add(ATTACHMENTS, context.texts.with(Wrong::Many.text_id(), &most));
            }
            named
        }
        None => {
            wrong.add(ATTACHMENTS, context.texts.get("error-choice"));
            Vec::new()
        }
    }
}

/// What was stored of a message that may name files.
///
/// # Errors
/// As [`stored`]; [`Problem::File`], in the words of who writes.
pub fn stored_with_files(context: &Context<'_>, written: Written) -> Result<Stored, Problem> {
    if let Written::NoFile = written {
        let detail = context.texts.get(Wrong::Gone.text_id());
        return Err(Problem::File(Wrong::Gone.status(), vec![FieldError { field: ATTACHMENTS.to_owned(), detail }]));
    }
    stored(written)
}

/// Stores a note.
///
/// # Errors
/// As [`answer`].
pub async fn remark(context: &Context<'_>, reference: &Reference, by: By, fields: &Fields) -> Result<Stored, Problem> {
    let mut wrong = FieldErrors::default();
    let note = text(context, fields, "note", &mut wrong);
    let mentions = words(context, fields, "mentions", &mut wrong).unwrap_or_default();
    must_be_people(context, "mentions", &mentions, &mut wrong).await?;
    wrong.none()?;
    let key = write_key(context, reference, "note", fields).await?;
    let now = context.now().as_millisecond();
    let vault = vault(context, reference.region());
    let news = mentioned(context, &vault, reference, &by, (&note, &mentions)).await?;
    let remark = Remark { reference: reference.to_string(), by, now, note, mentions, key, news };
    stored(vault.remark(&remark).await?)
}

/// Makes a mail that nobody has verified, which is a note, a message of the visitor's.
///
/// # Errors
/// [`Problem::Missing`] where there is no such note, or none that is a mail; [`Problem::Request`], [`Problem::KeyReused`],
/// [`Problem::Store`].
pub async fn adopt(
    context: &Context<'_>,
    reference: &Reference,
    by: By,
    note: u32,
    fields: &Fields,
) -> Result<Stored, Problem> {
    let vault = vault(context, reference.region());
    let key = write_key(context, reference, &format!("adopt {note}"), fields).await?;
    // Once it is a message there is no such note.
    if let Some(key) = &key
        && let Some(before) = vault.known_write(key).await?
    {
        return stored(before);
    }
    let Whole { record, notes, arrivals, .. } = vault.whole(reference).await?;
    let mailed = arrivals.iter().find(|mailed| mailed.note == note && mailed.seq == 0);
    let words = notes.iter().find(|known| known.note_seq == note).and_then(|known| known.words(mailed));
    let message = words.ok_or(Problem::Missing)?;
    let upset = mood::upset(context, &record.locale, &message, mood::known_of(context, &record)).await;
    let adopt = Adopt {
        reference: reference.to_string(),
        note,
        message,
        by,
        now: context.now().as_millisecond(),
        answer_by: promise(context, Some(&record)).map(Timestamp::as_millisecond),
        upset,
        warning: mail::of_warning(context, &record),
        key,
    };
    match vault.adopt(&adopt).await? {
        // Somebody else was quicker.
        Written::Unknown => Err(Problem::Missing),
        written => stored(written),
    }
}

/// Changes how a conversation stands.
///
/// # Errors
/// As [`answer`].
pub async fn patch(
    context: &Context<'_>,
    reference: &Reference,
    by: By,
    fields: &Fields,
) -> Result<Outcome<Box<Whole>>, Problem> {
    let mut wrong = FieldErrors::default();
    only(context, fields, &CHANGED, &mut wrong);
    let mut change = resolving(context, change_of(context, fields, &mut wrong));
    let after = after(context, fields, &mut wrong);
    must_be_people(context, "assignee", change.assignee.as_slice(), &mut wrong).await?;
    wrong.none()?;
    let vault = vault(context, reference.region());
    let is_woken = fields.given("snoozed_until") == Some("") && change.status.is_none();
    if is_woken && vault.find(reference).await?.standing.status == Status::Snoozed {
        change.status = Some(Status::Open);
    }
    let now = context.now().as_millisecond();
    let record = found(&vault, reference).await?;
    let worked_s = worked(context, record.as_ref(), &mut change);
    let news = assigned(context, record.as_ref(), &change, &by).await?;
    let ask = question(context, record.as_ref(), &change).await;
    let key = write_key(context, reference, "patch", fields).await?;
    let again = match change.is_mailed_again {
        true => mail::again::of_failed(context, &vault.whole(reference).await?).await,
        false => Vec::new(),
    };
    let patch = Patch { reference: reference.to_string(), by, now, change, after, worked_s, key, news, ask, again };
    let written = vault.patch(&patch).await?;
    let is_newer = matches!(written, Written::Newer { .. });
    if !is_newer {
        stored(written)?;
    }
    let whole = Box::new(vault.whole(reference).await?);
    Ok(if is_newer { Outcome::Newer(whole) } else { Outcome::Stored(whole) })
}

/// The mail to whoever is given a conversation by somebody else.
async fn assigned(
    context: &Context<'_>,
    record: Option<&Record>,
    change: &Change,
    by: &By,
) -> Result<Vec<Letter>, Problem> {
    let Some((record, id)) = record.zip(change.assignee.as_ref()) else { return Ok(Vec::new()) };
    if id.is_empty() || *id == by.id || *id == record.standing.assignee || context.manifest.site.mail.is_none() {
        return Ok(Vec::new());
    }
    let people = desk(context).agents().await?;
    let who = who(context, by);
    let given = people.iter().filter(|agent| agent.id == *id);
    Ok(given.filter_map(|agent| mail::of_news(context, record, agent, &mail::News::Assigned(&who))).collect())
}

/// The mails to those whom a note means.
async fn mentioned(
    context: &Context<'_>,
    vault: &Vault<'_>,
    reference: &Reference,
    by: &By,
    (note, mentions): (&str, &[String]),
) -> Result<Vec<Letter>, Problem> {
    if mentions.iter().all(|id| *id == by.id) || context.manifest.site.mail.is_none() {
        return Ok(Vec::new());
    }
    let Some(record) = found(vault, reference).await? else { return Ok(Vec::new()) };
    let people = desk(context).agents().await?;
    let who = who(context, by);
    let meant = people.iter().filter(|agent| agent.id != by.id && mentions.contains(&agent.id));
    Ok(meant.filter_map(|agent| mail::of_news(context, &record, agent, &mail::News::Mentioned(&who, note))).collect())
}

/// What colleagues call whoever does something.
fn who(context: &Context<'_>, by: &By) -> String {
    if by.name.is_empty() { context.texts.optional("brand").unwrap_or_else(|| by.id.clone()) } else { by.name.clone() }
}

/// The mail that asks how it was, where a change resolves a conversation.
async fn question(context: &Context<'_>, record: Option<&Record>, change: &Change) -> Option<Ask> {
    let record = record.filter(|_| change.status == Some(Status::Resolved))?;
    mail::of_resolution(context, record).await
}

/// What a writer had read, as far as they say it.
fn after(context: &Context<'_>, fields: &Fields, wrong: &mut FieldErrors) -> After {
    After { seq: number(context, fields, "after_seq", wrong), note: number(context, fields, "after_note", wrong) }
}

/// Whoever is named must be somebody of the business; nobody is an empty name.
async fn must_be_people(
    context: &Context<'_>,
    field: &str,
    ids: &[String],
    wrong: &mut FieldErrors,
) -> Result<(), Problem> {
    if ids.iter().all(String::is_empty) {
        return Ok(());
    }
    let people = desk(context).agents().await?;
    if ids.iter().any(|id| !id.is_empty() && people.iter().all(|agent| agent.id != *id)) {
        wrong.add(field, context.texts.get("error-choice"));
    }
    Ok(())
}

/// Makes one conversation of two.
///
/// # Errors
/// As [`answer`]; [`Problem::Invalid`] where they are not in one region, since what was written stays where it is, or
/// where one of them is a booking.
pub async fn merge(context: &Context<'_>, reference: &Reference, by: By, fields: &Fields) -> Result<Whole, Problem> {
    let refused =
        |id: &str| Problem::Invalid(vec![FieldError { field: "into".to_owned(), detail: context.texts.get(id) }]);
    let into = Reference::parse(fields.text("into")).ok_or_else(|| refused("problem-request-detail"))?;
    if into.region() != reference.region() {
        return Err(refused("error-merge-region"));
    }
    let key = write_key(context, reference, "merge", fields).await?;
    let now = context.now().as_millisecond();
    let vault = vault(context, reference.region());
    let merge = Merge { reference: reference.to_string(), into: into.to_string(), by, now, key };
    match vault.merge(&merge).await? {
        Written::Fixed => Err(refused("error-merge")),
        written => stored(written).map(drop),
    }?;
    vault.whole(&into).await
}

/// What came of a write.
///
/// # Errors
/// [`Problem::KeyReused`], [`Problem::Gone`], [`Problem::Request`].
pub fn stored(written: Written) -> Result<Stored, Problem> {
    match written {
        Written::Done(stored) => Ok(stored),
        Written::Conflict => Err(Problem::KeyReused),
        Written::Gone => Err(Problem::Gone),
        Written::Unknown | Written::Newer { .. } | Written::Fixed | Written::NoFile => Err(Problem::Request),
    }
}

/// A conversation as it is before something is written into it; none where there is no such one, which the write itself tells
/// better: it may have been erased.
pub(super) async fn found(vault: &Vault<'_>, reference: &Reference) -> Result<Option<Record>, Problem> {
    match vault.find(reference).await {
        Ok(record) => Ok(Some(record)),
        Err(Problem::Request) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// How many seconds the team of a conversation has worked since it began, up to now. What is resolved by itself one day is
/// told the same of that day: a job knows no hours.
fn worked(context: &Context<'_>, record: Option<&Record>, change: &mut Change) -> i64 {
    let Some(record) = record else { return 0 };
    let team = change.team.as_ref().unwrap_or(&record.team);
    change.resolve_worked_s = worked_s(context, team, record.created, change.resolve_at);
    worked_s(context, team, record.created, Some(context.now().as_millisecond()))
}

/// How many seconds a team works between two instants, the later one in milliseconds since the Unix epoch.
pub(super) fn worked_s(context: &Context<'_>, team: &str, from: Timestamp, to: Option<i64>) -> i64 {
    let to = to.and_then(|to| Timestamp::from_millisecond(to).ok());
    let schedule = context.schedule_of(team);
    schedule.zip(to).map_or(0, |(schedule, to)| schedule.worked(from, to).as_secs())
}

/// The key of a write into a conversation, from the header or from the form. What it protects is this call.
///
/// The region is the conversation's, whatever anybody remembers: a repeated write meets there what the first has stored. So the Desk
/// is asked only whether the key came first for something elsewhere, and where it does not answer, the write does not wait for it.
///
/// # Errors
/// [`Problem::KeyBad`]; [`Problem::KeyReused`] where it came first for something that is stored in another region.
pub(super) async fn write_key(
    context: &Context<'_>,
    reference: &Reference,
    call: &str,
    fields: &Fields,
) -> Result<Option<WriteKey>, Problem> {
    let Some(key) = sent_key(context, fields)? else { return Ok(None) };
    if !is_of_form(&key) {
        match region_for(context, &key, reference.region()).await {
            Ok(region) if region != reference.region() => return Err(Problem::KeyReused),
            Ok(_) | Err(Problem::Store) => {}
            Err(problem) => return Err(problem),
        }
    }
    key_of(context, reference, call, fields, &key).map(Some)
}

/// The same of a key that came over a socket. It is not asked whether it came first for something in another region: a socket is in
/// its conversation's region, and so is what the same key has stored over it before.
///
/// # Errors
/// [`Problem::KeyBad`].
pub fn key_of(
    context: &Context<'_>,
    reference: &Reference,
    call: &str,
    fields: &Fields,
    key: &str,
) -> Result<WriteKey, Problem> {
    let digest = digest_of(context, idempotency_key(key)?, reference.region());
    let fingerprint = format!("{call} {reference} {}", fields.fingerprint());
    Ok(WriteKey { lookup: lookup(&digest), fingerprint })
}

/// What a call changes of a conversation.
fn change_of(context: &Context<'_>, fields: &Fields, wrong: &mut FieldErrors) -> Change {
    let status = known(context, fields, "status", (Status::parse, Status::NAMES), wrong);
    let now = context.now();
    let mut change = Change {
        status,
        assignee: word(context, fields, "assignee", wrong),
        team: word(context, fields, "team", wrong),
        priority: known(context, fields, "priority", (Priority::parse, Priority::NAMES), wrong),
        // That nobody is upset is all that there is to say: who is, their words say.
        is_not_upset: known(context, fields, "mood", (|name| (name == Mood::WRONG).then_some(()), Mood::WRONG), wrong)
            .is_some(),
        is_mailed_again: known(context, fields, "mail", (|name| (name == "again").then_some(()), "again"), wrong)
            .is_some(),
        ..Change::default()
    };
    let is_team = |id: &str| id.is_empty() || context.manifest.site.teams.iter().any(|team| team.id.as_str() == id);
    if change.team.as_deref().is_some_and(|team| !is_team(team)) {
        wrong.add("team", context.texts.get("query-team"));
    }
    match words(context, fields, "tags", wrong).map(|typed| tags(&typed)) {
        Some(Some(tags)) => change.tags = Some(tags),
        Some(None) => wrong.add("tags", context.texts.get("error-tags")),
        None => {}
    }
    // An empty one takes away that it is put off: see [`patch`].
    let until = word(context, fields, "snoozed_until", wrong).filter(|until| !until.is_empty());
    let is_other = status.is_some_and(|status| status != Status::Snoozed);
    if is_other && until.is_some() {
        // Done, and put off: only one of both can be meant.
        wrong.add("status", context.texts.get("error-choice"));
    } else if status == Some(Status::Snoozed) || until.is_some() {
        match until.unwrap_or_default().parse::<Timestamp>() {
            Ok(until) if until > now => {
                change.status = Some(Status::Snoozed);
                change.snoozed_until = Some(until.as_millisecond());
            }
            _ => wrong.add("snoozed_until", format!("{} (RFC 3339)", context.texts.get("error-snooze"))),
        }
    }
    change
}

/// The same; what waits for the visitor is resolved by itself one day.
pub(super) fn resolving(context: &Context<'_>, mut change: Change) -> Change {
    if change.status == Some(Status::Pending) {
        let at = days_after(context.now(), context.manifest.site.desk.pending_days.into());
        change.resolve_at = Some(at.as_millisecond());
    }
    change
}
