//! The steps of a booking: a time is held in the team's Calendar, the request stored in the visitor's Vault, the hold
//! confirmed. What the Vault has stored is booked; whatever fails in between, a job of the Calendar finds out.

use jiff::Timestamp;
use nearhand_shared::booking::form::{NewBooking, new_start};
use nearhand_shared::booking::slots;
use nearhand_shared::booking::{Booking, BookingState, EARLY, Outcome};
use nearhand_shared::content::site::{Callbacks, Team};
use nearhand_shared::conversation::{MAX_TEXT, Standing};
use nearhand_shared::hours::availability::{Candidate, Reason, reason};
use nearhand_shared::hours::days_after;
use nearhand_shared::id::TeamId;
use nearhand_shared::model::FieldError;
use nearhand_shared::page::Offer;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::{self, Reference};
use nearhand_shared::request::token::Token;
use nearhand_shared::request::{FieldErrors, Fields};

use super::conversations::{stored, write_key};
use super::fields::{among, known as choice};
use super::idempotency::{Keyed, keyed};
use super::requests::{Stored, is_off_hours, told_again};
use super::{mail, mood, objects, random, vault, visits};
use crate::abuse::limits;
use crate::calendar::client::Calendar;
use crate::calendar::protocol::{Confirm, Held, Hold, Release, new_attempt};
use crate::content::Context;
use crate::vault::client::{self, lookup};
use crate::vault::protocol::conversation::{By, Mark, Remark, Written};
use crate::vault::protocol::{BookingCap, Changed, Put, To};

mod changer;

pub use changer::Changer;
use changer::{Ended, before, changed_before};

/// A team that takes calls, and how.
type Calling<'a> = (Candidate<'a>, &'a Callbacks);

/// Books a call.
///
/// # Errors
/// What is wrong with it; what it does not pass; [`Problem::Slot`] with the nearest free times; [`Problem::Store`].
pub async fn book(context: &Context<'_>, fields: &Fields) -> Result<Stored, Problem> {
    let consented = context.pages().consented(fields);
    let read = NewBooking::read(fields, &context.texts, context.visitor.country.as_deref());
    let new = match (read, consented) {
        (Ok(new), Ok(consented)) => NewBooking { consent: consented.version, consent_hash: consented.hash, ..new },
        (Err(problem), consented) => {
            return told_again(context, fields, true).await.ok_or(problem.and(consented.err()));
        }
        (Ok(_), Err(problem)) => return told_again(context, fields, true).await.ok_or(problem),
    };
    limits::try_writing(context).await?;
    let keyed = keyed(context, fields).await?;
    let vault = vault(context, keyed.region);
    if limits::may_refuse(context)
        && let Some(before) = known(context, &keyed, fields).await?
    {
        return Ok(before);
    }
    let identity = limits::person(context, fields).await?;
    let pages = context.pages();
    let mut teams = pages.calling_teams();
    if teams.is_empty() {
        return Err(Problem::Callbacks);
    }
    limits::charge(context, identity.as_ref()).await?;
    let ranked: Vec<Candidate<'_>> = teams.iter().map(|(team, _)| *team).collect();
    if let Some(wanted) = team_field(fields) {
        teams.retain(|(team, _)| team.team.id.as_str() == wanted);
    }
    let zone = new.zone.clone().unwrap_or_else(|| context.visitor.zone.clone());
    let reference = Reference::new(keyed.region, random::<{ reference::ENTROPY }>()?);
    // Before a time is held: nothing is waited for then.
    let standing = mood::standing_of(context, &locale_of(context, &new), &new.note, Standing::default()).await;
    for (team, terms) in &teams {
        let Some(end) = slots::end_of(team.schedule, terms, context.now(), new.start) else { continue };
        // All that can go wrong without a store goes wrong before anything is held.
        let booking =
            Booking::promised(team.team.id.as_str(), new.start, terms.minutes, &zone).ok_or(Problem::Server)?;
        let token = Token::new(random()?);
        let is_first = ranked.first().is_some_and(|first| first.team.id == team.team.id);
        let why = if is_first { reason(&ranked) } else { Reason::Chosen };
        let key = keyed.key.as_ref().map(lookup);
        let attempt = Attempt::new(context, team.team, new.start)?;
        let held = attempt.hold(&reference.to_string(), (new.start, end), terms, key).await?;
        // With the same key another time is booked: the Vault knows whether it is the same booking, moved since.
        let Held::For(held) = held else { continue };
        let mut record = record(context, held.clone(), keyed.region, &new, booking, why).vouched_for(identity.clone());
        record.standing = standing.clone();
        let cap = BookingCap {
            most: terms.per_person,
            now: context.now().as_millisecond(),
            sender: limits::sender_of(context).unwrap_or_default(),
        };
        // What is read for it is in memory by now.
        let call_mails = mail::calls::of_booking(context, &record).await;
        let put = Put::new(record, &token, keyed.key.as_ref(), fields.fingerprint());
        let is_off_hours = is_off_hours(context, &put.record.team);
        let put = Put { attempt: attempt.name.clone(), cap: Some(cap), call_mails, is_off_hours, ..put };
        // Without an answer it is not known what became of it: the Calendar's job asks.
        let outcome = vault.put(put).await?;
        match &outcome {
            client::Outcome::New(_) => {
                visits::asked(context);
                attempt.confirm(&held, new.start, String::new()).await;
            }
            // An earlier write stands, or none does: this attempt is not needed.
            _ => attempt.release(&held, new.start).await,
        }
        return match outcome {
            // The hold ended before the write came. The visitor chooses again; nothing was promised.
            client::Outcome::Void => Err(Problem::Slot(Vec::new())),
            outcome => Stored::of(outcome, &token, keyed.key.as_ref(), true),
        };
    }
    // Not free, or not in time any more: unless it is this very booking that has it.
    if let Some(before) = known(context, &keyed, fields).await? {
        return Ok(before);
    }
    let near = offer(context, team_field(fields)).await?;
    Err(Problem::Slot(pages.alternatives(&near.slots, new.start)))
}

/// What was booked with a key before.
async fn known(context: &Context<'_>, keyed: &Keyed, fields: &Fields) -> Result<Option<Stored>, Problem> {
    let Some(key) = &keyed.key else { return Ok(None) };
    let Some(before) = vault(context, keyed.region).known(key, fields.fingerprint()).await? else { return Ok(None) };
    Stored::of(before, &Token::new(random()?), Some(key), true).map(Some)
}

/// Moves a booking to another time of the same team; where the site has that team no more, of the one whose times were
/// chosen from.
///
/// # Errors
/// [`Problem::Slot`] where that time is not free; [`Problem::BookingFixed`]; [`Problem::Request`]; [`Problem::KeyReused`];
/// [`Problem::Store`].
pub async fn reschedule(
    context: &Context<'_>,
    reference: &Reference,
    who: &Changer<'_>,
    fields: &Fields,
) -> Result<Record, Problem> {
    who.must_be_vouched_for(context)?;
    let start = new_start(fields, &context.texts)?;
    let key = write_key(context, reference, "move", fields).await?;
    if let Some(before) = changed_before(context, reference, who, key.as_ref()).await? {
        return Ok(before);
    }
    let (record, booking) = who.changeable(context, reference).await?;
    let (team, terms) = team_for_move(context, &booking, who, fields).await?;
    let is_same_team = team.team.id.as_str() == booking.team;
    if start == booking.start && is_same_team {
        return Ok(record);
    }
    let taken = async || match offer_of(context, (team, terms)).await {
        Ok(offer) => Problem::Slot(context.pages().alternatives(&offer.slots, start)),
        Err(problem) => problem,
    };
    let Some(end) = slots::end_of(team.schedule, terms, context.now(), start) else { return Err(taken().await) };
    // Only the visitor says where they are.
    let is_elsewhere = matches!(who, Changer::Visitor(_)) && !fields.text("zone").is_empty();
    let zone = if is_elsewhere { &context.visitor.zone } else { &booking.zone };
    let promised = Booking::promised(team.team.id.as_str(), start, terms.minutes, zone).ok_or(Problem::Server)?;
    let attempt = Attempt::new(context, team.team, start)?;
    let id = reference.to_string();
    let Held::For(_) = attempt.hold(&id, (start, end), terms, None).await? else { return Err(taken().await) };
    let left = calendar_of(context, &booking.team);
    if !is_same_team {
        // What becomes of the time with the team that it leaves is for that Calendar's job, should nobody tell it.
        left.doubt(&id).await?;
    }
    match who.change(context, reference, &record, To::Moved(promised), &attempt.name, key.as_ref()).await? {
        Ended::Now(Changed::Done(changed)) => {
            if !is_same_team {
                // Only this attempt: the booking may have come back since.
                let start = booking.start.as_millisecond();
                let release = Release { reference: id.clone(), start, attempt: changed.ended.clone() };
                let _ = left.release(&release).await;
            }
            attempt.confirm(&id, start, changed.ended).await;
            Ok(changed.record)
        }
        other => {
            attempt.release(&id, start).await;
            match other {
                // The same write came meanwhile.
                Ended::Before(written) => before(context, reference, who, written).await,
                Ended::Now(Changed::Void) => Err(taken().await),
                Ended::Now(Changed::Fixed) => Err(Problem::BookingFixed),
                Ended::Now(_) => Err(Problem::Request),
            }
        }
    }
}

/// Cancels a booking; where the team does, with a reason that the visitor reads. With `fields` comes the key of this call;
/// none where it is part of another.
///
/// # Errors
/// [`Problem::Request`]; [`Problem::BookingFixed`]; [`Problem::KeyReused`]; [`Problem::Store`].
pub async fn cancel(
    context: &Context<'_>,
    reference: &Reference,
    who: &Changer<'_>,
    why: &str,
    fields: Option<&Fields>,
) -> Result<Record, Problem> {
    who.must_be_vouched_for(context)?;
    let key = match fields {
        Some(fields) => write_key(context, reference, "cancel", fields).await?,
        None => None,
    };
    if let Some(before) = changed_before(context, reference, who, key.as_ref()).await? {
        return Ok(before);
    }
    let record = who.opened(context, reference).await?;
    let calendar = calendar_of(context, &record.call.as_ref().ok_or(Problem::Request)?.team);
    let id = reference.to_string();
    calendar.doubt(&id).await?;
    let to = To::Cancelled { reason: why.to_owned() };
    match who.change(context, reference, &record, to, "", key.as_ref()).await? {
        Ended::Now(Changed::Done(changed)) => {
            // Whatever becomes of this message, the Calendar's job finds out.
            let _ = calendar.drop_all(&id).await;
            Ok(changed.record)
        }
        Ended::Before(written) => before(context, reference, who, written).await,
        Ended::Now(Changed::Unknown) => Err(Problem::Request),
        Ended::Now(Changed::Fixed | Changed::Void | Changed::Stale) => Err(Problem::BookingFixed),
    }
}

/// What the team may move a call to: the team that then calls, how it takes calls, and its free times.
///
/// # Errors
/// [`Problem::BookingFixed`]; [`Problem::Callbacks`] where no team takes calls; [`Problem::Request`]; [`Problem::Store`].
pub async fn times_to_move<'c>(
    context: &'c Context<'_>,
    reference: &Reference,
    who: &Changer<'_>,
    fields: &Fields,
) -> Result<(Record, Booking, Offer<'c>), Problem> {
    let (record, booking) = who.changeable(context, reference).await?;
    let calling = team_for_move(context, &booking, who, fields).await?;
    Ok((record, booking, offer_of(context, calling).await?))
}

/// Writes down what became of a call: that it was made, or that nobody was reached; with a note for colleagues.
///
/// # Errors
/// [`Problem::Invalid`]; [`Problem::BookingFixed`] where it was cancelled; [`Problem::Request`]; [`Problem::KeyReused`];
/// [`Problem::Store`].
pub async fn mark(context: &Context<'_>, reference: &Reference, by: By, fields: &Fields) -> Result<Record, Problem> {
    let mut wrong = FieldErrors::default();
    let outcome = choice(context, fields, "outcome", (Outcome::parse, Outcome::NAMES), &mut wrong);
    if !fields.has("outcome") {
        wrong.add("outcome", among(context, Outcome::NAMES));
    }
    let note = fields.text("note").to_owned();
    if note.chars().count() > MAX_TEXT {
        wrong.add("note", context.texts.with("error-too-long", &[("max", (MAX_TEXT as u64).into())]));
    }
    wrong.none()?;
    let outcome = outcome.ok_or(Problem::Server)?;
    let key = write_key(context, reference, "mark", fields).await?;
    let now = context.now().as_millisecond();
    let remark =
        Remark { reference: reference.to_string(), by, now, note, mentions: Vec::new(), key, news: Vec::new() };
    let vault = vault(context, reference.region());
    let booked = vault.find(reference).await?.call.filter(|call| call.state == BookingState::Booked);
    let start = booked.map(|call| call.start);
    if start.is_some_and(|start| context.now() < start.checked_sub(EARLY).unwrap_or(start)) {
        let detail = context.texts.get("error-call-ahead");
        return Err(Problem::Invalid(vec![FieldError { field: "outcome".to_owned(), detail }]));
    }
    match vault.mark(&Mark { remark, outcome }).await? {
        Written::Fixed => Err(Problem::BookingFixed),
        written => stored(written).map(drop),
    }?;
    vault.find(reference).await
}

/// The team that a booking is moved to a time of: its own, while that takes calls.
async fn team_for_move<'c>(
    context: &'c Context<'_>,
    booking: &Booking,
    who: &Changer<'_>,
    fields: &Fields,
) -> Result<Calling<'c>, Problem> {
    let of = |id: &str| context.pages().calling_teams().into_iter().find(|(team, _)| team.team.id.as_str() == id);
    if let Some(own) = of(&booking.team) {
        return Ok(own);
    }
    let chosen = team_field(fields).filter(|id| who.may_move_to(id)).and_then(of);
    match (chosen, who) {
        (Some(team), _) => Ok(team),
        // The one whose times were shown.
        (None, Changer::Visitor(_)) => offer(context, None).await.map(|offer| (offer.team, offer.terms)),
        (None, Changer::Team { .. }) => {
            let mut teams = context.pages().calling_teams().into_iter();
            teams.find(|(team, _)| who.may_move_to(team.team.id.as_str())).ok_or(Problem::Callbacks)
        }
    }
}

/// The Calendar of a team, which the site may have no more.
fn calendar_of<'c>(context: &'c Context<'_>, team: &str) -> Calendar<'c> {
    match context.manifest.site.teams.iter().find(|known| known.id.as_str() == team) {
        Some(team) => Calendar::of(objects(context), context.site(), team),
        None => Calendar::of_removed(objects(context), context.site(), team),
    }
}

/// One try to have a time, under a name that no other try ever has.
struct Attempt<'c> {
    calendar: Calendar<'c>,
    site: &'c str,
    name: String,
}

impl<'c> Attempt<'c> {
    fn new(context: &'c Context<'_>, team: &Team, start: Timestamp) -> Result<Self, Problem> {
        let name = new_attempt(u128::from_be_bytes(random()?), start.as_millisecond());
        let calendar = Calendar::of(objects(context), context.site(), team);
        Ok(Attempt { calendar, site: context.site(), name })
    }

    async fn hold(
        &self,
        reference: &str,
        (start, end): (Timestamp, Timestamp),
        terms: &Callbacks,
        key: Option<String>,
    ) -> Result<Held, Problem> {
        let hold = Hold {
            reference: reference.to_owned(),
            site: self.site.to_owned(),
            start: start.as_millisecond(),
            end: end.as_millisecond(),
            capacity: terms.capacity,
            key,
            hold_ms: 0,
            attempt: self.name.clone(),
        };
        self.calendar.hold(hold).await
    }

    /// Whatever becomes of this message, the Calendar's job finds out.
    async fn confirm(&self, reference: &str, start: Timestamp, ends: String) {
        let (reference, start) = (reference.to_owned(), start.as_millisecond());
        let _ = self.calendar.confirm(&Confirm { reference, start, attempt: self.name.clone(), ends }).await;
    }

    /// As [`Attempt::confirm`].
    async fn release(&self, reference: &str, start: Timestamp) {
        let (reference, start) = (reference.to_owned(), start.as_millisecond());
        let _ = self.calendar.release(&Release { reference, start, attempt: self.name.clone() }).await;
    }
}

/// What the team that serves the visitor best offers, of those that have a free time; `wanted` asks for one team.
pub async fn offer<'c>(context: &'c Context<'_>, wanted: Option<&str>) -> Result<Offer<'c>, Problem> {
    let mut teams = context.pages().calling_teams();
    if let Some(wanted) = wanted.filter(|wanted| teams.iter().any(|(team, _)| team.team.id.as_str() == *wanted)) {
        teams.retain(|(team, _)| team.team.id.as_str() == wanted);
    }
    let mut first = None;
    for (team, terms) in teams {
        let offer = offer_of(context, (team, terms)).await?;
        if !offer.slots.is_empty() {
            return Ok(offer);
        }
        first = first.or(Some(offer));
    }
    first.ok_or(Problem::Callbacks)
}

async fn offer_of<'c>(context: &'c Context<'_>, (team, terms): Calling<'c>) -> Result<Offer<'c>, Problem> {
    let (from, to) = slots::window(terms, context.now());
    let calendar = Calendar::of(objects(context), context.site(), team.team);
    // The last slot may begin at the end of the window.
    let taken = calendar.taken(from, days_after(to, 1)).await?;
    Ok(context.pages().offer(team, terms, &taken))
}

/// The request that a booking belongs to.
fn record(
    context: &Context<'_>,
    reference: String,
    region: Region,
    new: &NewBooking,
    booking: Booking,
    why: Reason,
) -> Record {
    let visitor = &context.visitor;
    Record {
        reference,
        region,
        created: context.now(),
        state: "open".to_owned(),
        message: new.note.clone(),
        name: new.name.clone(),
        email: new.email.clone(),
        phone: new.phone.clone(),
        locale: locale_of(context, new),
        zone: booking.zone.clone(),
        market: visitor.market.clone().map(String::from).unwrap_or_default(),
        page: String::new(),
        article: String::new(),
        consent: new.consent.clone(),
        consent_hash: new.consent_hash.clone(),
        customer: String::new(),
        team: booking.team.clone(),
        team_reason: why.as_str().to_owned(),
        answer_by: None,
        call: Some(booking),
        standing: Standing::default(),
    }
}

/// The locale that a booking is made in.
fn locale_of(context: &Context<'_>, new: &NewBooking) -> String {
    new.locale.as_ref().unwrap_or(&context.visitor.locale).to_string()
}

/// The team that a form names.
pub fn team_field(fields: &Fields) -> Option<&str> {
    Some(fields.text("team")).filter(|team| TeamId::parse(team).is_ok())
}
