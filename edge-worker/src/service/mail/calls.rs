//! Mails of booked calls: to their visitor, each with a file for the calendar, and to the team. Their words, and the file, are of the
//! call as it is after what they tell, which the Vault makes sure of.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::content::site::{Mail, Site};
use nearhand_shared::conversation::beginning;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::locale::time::Clock;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::{Delivery, Purpose, State};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::phone;
use nearhand_shared::request::record::Record;
use worker::Env;

use super::{Sender, beside, greeting, link, own_origin, rendered, texts_in, texts_of_site, to_desk};
use crate::content::{self, Context};
use crate::vault::protocol::CallMails;
use crate::vault::protocol::customers::GoneCall;

/// The mails that tell that a call is booked: its visitor, who reads what the page is written in, and the team.
pub async fn of_booking(context: &Context<'_>, record: &Record) -> Vec<Letter> {
    let (Some(mail), Some(call)) = (&context.manifest.site.mail, &record.call) else { return Vec::new() };
    let mut letters = Vec::new();
    letters.extend(to_visitor(context, context, mail, record, call, Purpose::CallBooked).await);
    letters.extend(to_team(context, mail, record, call, "mail-call-notice").await);
    letters
}

/// The mails that tell how a call stands now: `after` a change, which its visitor has made or the team. Visitors are told of both, the
/// team of the visitor's.
pub async fn of_change(context: &Context<'_>, record: &Record, after: Booking, is_by_visitor: bool) -> CallMails {
    let record = Record { call: Some(after.clone()), ..record.clone() };
    let mut letters = Vec::new();
    if let Some(mail) = &context.manifest.site.mail {
        let (purpose, notice) = match after.state {
            BookingState::Booked => (Purpose::CallMoved, "mail-call-notice-moved"),
            BookingState::Cancelled => (Purpose::CallCancelled, "mail-call-notice-cancelled"),
        };
        letters.extend(to_visitor_in_their_language(context, mail, &record, &after, purpose).await);
        if is_by_visitor {
            letters.extend(to_team(context, mail, &record, &after, notice).await);
        }
    }
    CallMails { sequence: after.sequence, letters }
}

/// The mail that was given up and told how a call stands, rendered anew, with its number.
pub async fn anew(context: &Context<'_>, record: &Record, last: Option<&Delivery>) -> Option<(u32, Letter)> {
    let last = last.filter(|mail| mail.state == State::Failed)?;
    let (mail, call) = context.manifest.site.mail.as_ref().zip(record.call.as_ref())?;
    let letter = to_visitor_in_their_language(context, mail, record, call, last.purpose).await?;
    Some((last.seq, letter))
}

async fn to_visitor_in_their_language(
    context: &Context<'_>,
    mail: &Mail,
    record: &Record,
    call: &Booking,
    purpose: Purpose,
) -> Option<Letter> {
    if record.email.is_empty() {
        return None;
    }
    let there = beside(context, record).await;
    to_visitor(context, there.as_ref().unwrap_or(context), mail, record, call, purpose).await
}

/// The mail to who has booked, if they have left an address, with the file. `there` is the site as they meet it.
async fn to_visitor(
    context: &Context<'_>,
    there: &Context<'_>,
    mail: &Mail,
    record: &Record,
    call: &Booking,
    purpose: Purpose,
) -> Option<Letter> {
    if record.email.is_empty() {
        return None;
    }
    let (pages, texts) = (there.pages(), &there.texts);
    // Anybody can put any name beside any address: see `mail::of_request`.
    let greeting = if record.customer.is_empty() {
        String::new()
    } else {
        greeting(context, record, texts.locale(), &call.reason).await
    };
    let first = match purpose {
        Purpose::CallCancelled => texts.with("mail-call-cancelled", &[("when", pages.call_when(call).into())]),
        Purpose::CallMoved => texts.with("mail-call-moved", &[("when", pages.call_when(call).into())]),
        _ => pages.call_thanks(record, call),
    };
    let link = if call.state == BookingState::Booked { link(context, record) } else { String::new() };
    let letter =
        rendered(context, mail, record, texts, purpose, |sheet| sheet.call(&greeting, &first, &call.reason, &link))?;
    Some(Letter { calendar: Some(pages.calendar_file(record, call)), ..letter })
}

/// The mails to the addresses of the team that calls, on its own clock: of other cities' people too, so its zone is named.
async fn to_team(context: &Context<'_>, mail: &Mail, record: &Record, call: &Booking, id: &str) -> Vec<Letter> {
    let told = mail.notified(&call.team);
    if told.is_empty() {
        return Vec::new();
    }
    let texts = texts_in(context, &context.manifest.site.default_locale).await;
    let when = on_clock_of_team(&context.manifest.site, &call.team, call.start, context.now(), &texts);
    let words = if mail.words {
        let about = beginning(&record.message);
        [phone::shown(&record.phone).as_str(), if about.is_empty() { "" } else { "\n\n" }, &about].concat()
    } else {
        String::new()
    };
    let link = to_desk(context, &["calls/", &record.reference].concat());
    let letter = |to: &String| {
        let letter = rendered(context, mail, record, &texts, Purpose::Notice, |sheet| {
            sheet.call_notice(id, &when, &words, &link)
        });
        letter.map(|letter| Letter { to: to.clone(), reply_to: mail.from.clone(), ..letter })
    };
    told.iter().filter_map(letter).collect()
}

/// The mails to a team whose call was erased with whoever had booked it: which, and when it was to be, and nothing of them. There is
/// no page of it any more, and so no link.
///
/// # Errors
/// [`Problem::Store`].
pub async fn of_gone(env: &Env, site: &str, gone: &GoneCall, now: Timestamp) -> Result<Vec<Letter>, Problem> {
    let manifest = match content::kept(env, site).await {
        Ok(kept) => kept.manifest,
        // It has ended since, and its mail with it.
        Err(Problem::Site) => return Ok(Vec::new()),
        Err(problem) => return Err(problem),
    };
    let Some(mail) = &manifest.site.mail else { return Ok(Vec::new()) };
    let texts = texts_of_site(env, &manifest, &manifest.site.default_locale).await;
    let when = on_clock_of_team(&manifest.site, &gone.team, gone.start, now, &texts);
    let sender = Sender { env, site: &manifest.site, origin: own_origin(env, site) };
    let letter = |to: &String| {
        let (about, called) = ((gone.reference.as_str(), true), (&texts, texts.optional("brand")));
        let letter = sender.letter(mail, about, called, Purpose::Notice, |sheet| {
            sheet.call_notice("mail-call-notice-cancelled", &when, "", "")
        });
        letter.map(|letter| Letter { to: to.clone(), reply_to: mail.from.clone(), ..letter })
    };
    Ok(mail.notified(&gone.team).iter().filter_map(letter).collect())
}

/// An instant on the clock of a team, with its zone.
fn on_clock_of_team(site: &Site, team: &str, at: Timestamp, now: Timestamp, texts: &Texts) -> String {
    let team = site.teams.iter().find(|known| known.id.as_str() == team);
    let zone = team.and_then(|team| zone_named(&team.zone));
    let (name, zone) = zone.unwrap_or_else(|| ("UTC".to_owned(), TimeZone::UTC));
    texts.aside(&Clock::new(now, &zone, texts.locale()).day_and_time(at), &name)
}
