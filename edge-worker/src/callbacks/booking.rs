//! The steps of a booking: a time is held in the team's Calendar, the request stored in the visitor's Vault, the hold
//! confirmed. What the Vault has stored is booked; whatever fails in between, an alarm of the Calendar finds out.

use jiff::Timestamp;
use nearhand_shared::booking::form::{NewBooking, new_start};
use nearhand_shared::booking::slots;
use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::content::site::Callbacks;
use nearhand_shared::hours::availability::{Candidate, Reason, reason};
use nearhand_shared::hours::days_after;
use nearhand_shared::id::TeamId;
use nearhand_shared::page::Offer;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::{self, Reference};
use nearhand_shared::request::token::{KeyDigest, Token};
use worker::Env;

use crate::ask::Ask;
use crate::calendar::{self, Held, Hold, Which};
use crate::content::Loaded;
use crate::guard;
use crate::requests::{Stored, key_digest, random};
use crate::vault::{self, Changed, Kept, Put, To};

/// A team that takes calls, and how.
type Calling<'a> = (Candidate<'a>, &'a Callbacks);

/// Books a call: a time is held, the request stored, the hold confirmed. What the Vault has stored is booked.
pub async fn booked(ask: &Ask, env: &Env, loaded: &Loaded, fields: &Fields) -> Result<Stored, Problem> {
    let identity = guard::form(ask, env, loaded, fields).await?;
    let new = NewBooking::read(fields, &loaded.texts, loaded.visitor.country.as_deref())?;
    let key = key_digest(ask, loaded, fields)?;
    let pages = loaded.pages();
    let mut teams = pages.calling_teams();
    if teams.is_empty() {
        return Err(Problem::Callbacks);
    }
    let ranked: Vec<Candidate<'_>> = teams.iter().map(|(team, _)| *team).collect();
    if let Some(wanted) = team_field(fields) {
        teams.retain(|(team, _)| team.team.id.as_str() == wanted);
    }
    let zone = new.zone.clone().unwrap_or_else(|| loaded.visitor.zone.clone());
    let reference = Reference::new(loaded.visitor.region, random::<{ reference::ENTROPY }>()?);
    for (team, terms) in &teams {
        let Some(end) = slots::end_of(team.schedule, terms, ask.now, new.start) else { continue };
        let hold = hold_of(loaded, &reference, (new.start, end), terms, key.as_ref());
        let held = calendar::hold(ask, env, loaded, team.team, hold).await?;
        // With the same key another time is booked: the Vault knows whether it is the same call, moved since.
        let Held::For(reference) = held else { continue };
        let call = Booking::promised(team.team.id.as_str(), new.start, terms.minutes, &zone).ok_or(Problem::Server)?;
        let why = if ranked.first().is_some_and(|first| first.team.id == team.team.id) {
            reason(&ranked)
        } else {
            Reason::Chosen
        };
        let token = Token::new(random()?);
        let record = record(loaded, reference.clone(), &new, call, why).vouched_for(identity.clone());
        let put = Put::new(record, &token, key.as_ref(), fields.fingerprint());
        let stored = match vault::put(ask, env, loaded, put).await? {
            // The hold ended before this came. The visitor chooses again; nothing was promised.
            Kept::Void => return Err(Problem::Slot(Vec::new())),
            kept => Stored::of(kept, &token, key.as_ref())?,
        };
        let which = Which { reference, start: new.start.as_millisecond() };
        // Whatever becomes of this message, the alarm finds out. A hold that an earlier request stands for is not needed.
        let is_held_one = stored.record.reference == which.reference;
        let _ = match is_held_one {
            true => calendar::confirm(ask, env, loaded, team.team, &which).await,
            false => calendar::release(ask, env, loaded, team.team, &which).await,
        };
        return Ok(stored);
    }
    // Not free, or not in time any more: unless it is this very booking that has it.
    if let Some(key) = &key
        && let Some(kept) = vault::known(ask, env, loaded, key, fields.fingerprint()).await?
    {
        return Stored::of(kept, &Token::new([0; 20]), Some(key));
    }
    let near = offer(ask, env, loaded, team_field(fields)).await?;
    Err(Problem::Slot(pages.alternatives(&near.slots, new.start)))
}

/// Moves a call to another time of the same team.
pub async fn moved(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &Reference,
    token: &Token,
    fields: &Fields,
) -> Result<Record, Problem> {
    guard::identity(ask, env, loaded)?;
    let start = new_start(fields, &loaded.texts)?;
    let (record, call) = changeable(ask, env, loaded, reference, token).await?;
    if start == call.start {
        return Ok(record);
    }
    let team = loaded.pages().calling_teams().into_iter().find(|(team, _)| team.team.id.as_str() == call.team);
    let (team, terms) = team.ok_or(Problem::Callbacks)?;
    let gone = async || match offer_of(ask, env, loaded, (team, terms)).await {
        Ok(offer) => Problem::Slot(loaded.pages().alternatives(&offer.slots, start)),
        Err(problem) => problem,
    };
    let Some(end) = slots::end_of(team.schedule, terms, ask.now, start) else { return Err(gone().await) };
    let hold = hold_of(loaded, reference, (start, end), terms, None);
    let Held::For(_) = calendar::hold(ask, env, loaded, team.team, hold).await? else { return Err(gone().await) };
    let zone = if fields.text("zone").is_empty() { &call.zone } else { &loaded.visitor.zone };
    let promised = Booking::promised(&call.team, start, terms.minutes, zone).ok_or(Problem::Server)?;
    let which = Which { reference: reference.to_string(), start: start.as_millisecond() };
    match vault::change(ask, env, loaded, reference, Some(token), To::Moved(promised)).await? {
        Changed::Done(record) => {
            let _ = calendar::confirm(ask, env, loaded, team.team, &which).await;
            Ok(*record)
        }
        other => {
            let _ = calendar::release(ask, env, loaded, team.team, &which).await;
            match other {
                Changed::Void => Err(gone().await),
                Changed::Fixed => Err(Problem::BookingFixed),
                _ => Err(Problem::Request),
            }
        }
    }
}

/// Cancels a call: with the visitor's token, or for the operator with a reason.
pub async fn cancelled(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &Reference,
    token: Option<&Token>,
    why: &str,
) -> Result<Record, Problem> {
    let to = || To::Cancelled { reason: why.to_owned() };
    let team = match token {
        Some(token) => {
            guard::identity(ask, env, loaded)?;
            let record = vault::get(ask, env, loaded, reference, token).await?;
            record.call.ok_or(Problem::Request)?.team
        }
        None => vault::find(ask, env, loaded, reference).await?.call.ok_or(Problem::Request)?.team,
    };
    let team = loaded.manifest.site.teams.iter().find(|known| known.id.as_str() == team);
    if let Some(team) = team {
        calendar::doubt(ask, env, loaded, team, &reference.to_string()).await?;
    }
    match vault::change(ask, env, loaded, reference, token, to()).await? {
        Changed::Done(record) => {
            if let Some(team) = team {
                let _ = calendar::drop_call(ask, env, loaded, team, &reference.to_string()).await;
            }
            Ok(*record)
        }
        Changed::Unknown => Err(Problem::Request),
        Changed::Fixed | Changed::Void => Err(Problem::BookingFixed),
    }
}

/// What the team that serves the visitor best offers, of those that have a free time; `wanted` asks for one team.
pub async fn offer<'a>(ask: &Ask, env: &Env, loaded: &'a Loaded, wanted: Option<&str>) -> Result<Offer<'a>, Problem> {
    let mut teams = loaded.pages().calling_teams();
    if let Some(wanted) = wanted.filter(|wanted| teams.iter().any(|(team, _)| team.team.id.as_str() == *wanted)) {
        teams.retain(|(team, _)| team.team.id.as_str() == wanted);
    }
    let mut first = None;
    for (team, terms) in teams {
        let offer = offer_of(ask, env, loaded, (team, terms)).await?;
        if !offer.slots.is_empty() {
            return Ok(offer);
        }
        first = first.or(Some(offer));
    }
    first.ok_or(Problem::Callbacks)
}

async fn offer_of<'a>(
    ask: &Ask,
    env: &Env,
    loaded: &'a Loaded,
    (team, terms): Calling<'a>,
) -> Result<Offer<'a>, Problem> {
    let (from, to) = slots::window(terms, ask.now);
    // The last slot may begin at the end of the window.
    let taken = calendar::taken(ask, env, loaded, team.team, (from, days_after(to, 1))).await?;
    Ok(loaded.pages().offer(team, terms, &taken))
}

/// The request that a call belongs to.
fn record(loaded: &Loaded, reference: String, new: &NewBooking, call: Booking, why: Reason) -> Record {
    let visitor = &loaded.visitor;
    Record {
        reference,
        region: visitor.region,
        created: loaded.now,
        state: "open".to_owned(),
        message: new.note.clone(),
        name: new.name.clone(),
        email: String::new(),
        phone: new.phone.clone(),
        locale: new.locale.as_ref().unwrap_or(&visitor.locale).to_string(),
        zone: call.zone.clone(),
        market: visitor.market.clone().map(String::from).unwrap_or_default(),
        page: String::new(),
        consent: new.consent.clone(),
        customer: String::new(),
        team: call.team.clone(),
        team_reason: why.as_str().to_owned(),
        answer_by: None,
        call: Some(call),
    }
}

/// A call that can still be changed, with its request.
pub async fn changeable(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    reference: &Reference,
    token: &Token,
) -> Result<(Record, Booking), Problem> {
    let record = vault::get(ask, env, loaded, reference, token).await?;
    let call = record.call.clone().ok_or(Problem::Request)?;
    let is_ahead = call.state == BookingState::Booked && ask.now < call.start;
    if is_ahead { Ok((record, call)) } else { Err(Problem::BookingFixed) }
}

fn hold_of(
    loaded: &Loaded,
    reference: &Reference,
    (start, end): (Timestamp, Timestamp),
    terms: &Callbacks,
    key: Option<&KeyDigest>,
) -> Hold {
    Hold {
        reference: reference.to_string(),
        site: loaded.manifest.site.id.to_string(),
        start: start.as_millisecond(),
        end: end.as_millisecond(),
        capacity: terms.capacity,
        key: key.map(vault::lookup),
        hold_ms: 0,
    }
}

/// The team that a form names.
pub fn team_field(fields: &Fields) -> Option<&str> {
    Some(fields.text("team")).filter(|team| TeamId::parse(team).is_ok())
}
