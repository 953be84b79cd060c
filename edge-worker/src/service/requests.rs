//! Requests: stored, and opened again.

use nearhand_shared::attachment::Attachment;
use nearhand_shared::conversation::{Standing, beginning_of};
use nearhand_shared::hours::State;
use nearhand_shared::page::Consented;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::{self, Reference};
use nearhand_shared::request::token::{KeyDigest, Token};
use nearhand_shared::request::{Fields, NewRequest};

use super::idempotency::{keyed, sent_key};
use super::{attachments, later, mail, mood, random, vault, visits};
use crate::abuse::limits;
use crate::content::Context;
use crate::http::SentFile;
use crate::vault::client::{Outcome, hash_of};
use crate::vault::protocol::Put;

/// A request that is stored, with the token that opens it.
pub struct Stored {
    /// The request.
    pub record: Record,
    /// Its token; empty where it is forgotten.
    pub token: String,
}

impl Stored {
    /// What is answered to a write: the request that it made, or that the same one made before. After a day the sealed
    /// token is gone, and so is this answer. A key that came with a booking stands for no other request, and the other
    /// way round.
    pub fn of(outcome: Outcome, token: &Token, key: Option<&KeyDigest>, is_booking: bool) -> Result<Self, Problem> {
        match outcome {
            Outcome::New(record) => Ok(Stored { record, token: token.to_string() }),
            Outcome::Before { record, .. } if record.call.is_some() != is_booking => Err(Problem::KeyReused),
            Outcome::Before { record, sealed } => {
                let opened = key.zip(sealed).and_then(|(key, sealed)| key.open(&sealed));
                Ok(Stored { record, token: opened.map(|token| token.to_string()).unwrap_or_default() })
            }
            Outcome::Conflict => Err(Problem::KeyReused),
            Outcome::Void => Err(Problem::Store),
            Outcome::TooMany => Err(Problem::TooManyBookings),
            Outcome::Gone => Err(Problem::Gone),
        }
    }
}

/// Stores a visitor's request.
///
/// # Errors
/// What is wrong with it; what it does not pass; [`Problem::Store`].
pub async fn store(context: &Context<'_>, fields: &Fields, files: &[SentFile]) -> Result<Stored, Problem> {
    let consented = context.pages().consented(fields);
    let topics = &context.manifest.site.topics;
    let checked = fields.check(&context.texts, topics, !files.is_empty(), context.visitor.country.as_deref());
    let (request, consented) = match (checked, consented) {
        (Ok(request), Ok(consented)) => (request, consented),
        (Err(problem), consented) => {
            return told_again(context, fields, false).await.ok_or(problem.and(consented.err()));
        }
        (Ok(_), Err(problem)) => return told_again(context, fields, false).await.ok_or(problem),
    };
    limits::try_writing(context).await?;
    let keyed = keyed(context, fields).await?;
    let vault = vault(context, keyed.region);
    // What is stored already is told again: it is charged to nobody, and a challenge is passed once.
    if let Some(key) = &keyed.key
        && limits::may_refuse(context)
        && let Some(before) = vault.known(key, fields.fingerprint()).await?
    {
        return Stored::of(before, &Token::new(random()?), Some(key), false);
    }
    let identity = limits::person(context, fields).await?;
    limits::charge(context, identity.as_ref()).await?;
    let reference = Reference::new(keyed.region, random::<{ reference::ENTROPY }>()?);
    let token = Token::new(random()?);
    // They come first: what is stored is stored with them, and where one is refused nothing is.
    let files = attachments::of_new(context, &reference, files).await?;
    // What begins a conversation is what it is called by, in lists, mails and the search: of files without words their names.
    let request = NewRequest { message: words_of(request.message, &files), ..request };
    let attachments = files.into_iter().map(|file| file.id).collect();
    let mut record = record(context, request, consented, &reference).vouched_for(identity);
    record.standing = mood::standing_of(context, &record.locale, &record.message, record.standing).await;
    let mails = mail::of_request(context, &record).await;
    let warning = mail::of_warning(context, &record);
    let later = later::of(context, &record, record.answer_by, true).await;
    let is_off_hours = is_off_hours(context, &record.team);
    let new = Put::new(record, &token, keyed.key.as_ref(), fields.fingerprint());
    let put = Put { mails, attachments, warning, is_off_hours, later, ..new };
    let stored = Stored::of(vault.put(put).await?, &token, keyed.key.as_ref(), false)?;
    visits::asked(context);
    Ok(stored)
}

fn words_of(message: String, files: &[Attachment]) -> String {
    if message.is_empty() { beginning_of("", files.iter().map(|file| file.name.as_str())) } else { message }
}

/// What was stored with the key of a write that cannot be read from where it comes now, and could where it came first: a
/// number without its country's code. None where nothing was.
pub async fn told_again(context: &Context<'_>, fields: &Fields, is_booking: bool) -> Option<Stored> {
    sent_key(context, fields).ok()??;
    limits::try_writing(context).await.ok()?;
    let keyed = keyed(context, fields).await.ok()?;
    let key = keyed.key?;
    let before = vault(context, keyed.region).known(&key, fields.fingerprint()).await.ok()??;
    Stored::of(before, &Token::new(random().ok()?), Some(&key), is_booking).ok()
}

/// Opens a request with its access code, from the region that its reference names. So many times within a minute as a
/// person would.
///
/// # Errors
/// [`Problem::Request`], [`Problem::Limit`], [`Problem::Store`].
pub async fn open(context: &Context<'_>, reference: &Reference, token: &Token) -> Result<Record, Problem> {
    let hash = hash_of(token);
    limits::code(context, &hash).await?;
    vault(context, reference.region()).get(reference, hash).await
}

/// Reads a reference and an access code, in whatever way people copy them.
///
/// # Errors
/// [`Problem::Request`].
pub fn opener(reference: &str, token: &str) -> Result<(Reference, Token), Problem> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    Ok((reference, Token::parse(token).ok_or(Problem::Request)?))
}

/// Whether nobody of a team works now.
pub(super) fn is_off_hours(context: &Context<'_>, team: &str) -> bool {
    let standing = context.schedule_of(team).map(|schedule| schedule.standing(context.now()));
    standing.is_some_and(|standing| standing.state == State::Closed)
}

/// What is stored of a request that somebody makes now.
pub(super) fn record(
    context: &Context<'_>,
    request: NewRequest,
    consented: Consented,
    reference: &Reference,
) -> Record {
    let visitor = &context.visitor;
    let pages = context.pages();
    let (teams, reason) = pages.teams();
    let team = teams.first().map(|first| first.team.id.to_string()).unwrap_or_default();
    let team_reason = if team.is_empty() { String::new() } else { reason.as_str().to_owned() };
    let region: Region = reference.region();
    // What it is about is a tag: the business finds such requests by it, and may correct it.
    let tags = Some(request.topic.clone()).filter(|topic| !topic.is_empty());
    let standing = Standing { tags: tags.into_iter().collect(), ..Standing::default() };
    let message = match request.order.as_str() {
        "" => request.message,
        order => {
            [context.texts.label(&context.texts.get("field-order")).as_str(), order, "\n\n", &request.message].concat()
        }
    };
    Record {
        reference: reference.to_string(),
        region,
        created: context.now(),
        state: "open".to_owned(),
        message,
        name: request.name,
        email: request.email,
        phone: request.phone,
        locale: request.locale.as_ref().unwrap_or(&visitor.locale).to_string(),
        zone: request.zone.unwrap_or_else(|| visitor.zone.clone()),
        market: visitor.market.clone().map(String::from).unwrap_or_default(),
        page: request.page,
        article: request.article,
        consent: consented.version,
        consent_hash: consented.hash,
        team,
        customer: String::new(),
        team_reason,
        answer_by: pages.answer_by(),
        call: None,
        standing,
    }
}
