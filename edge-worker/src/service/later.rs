//! What becomes of a conversation by itself while its visitor may still be there: worked out, and put into words, when they write.

use jiff::{SignedDuration, Timestamp};
use nearhand_shared::giving::LIVE_MS;
use nearhand_shared::hours::State;
use nearhand_shared::hours::availability::taking_over;
use nearhand_shared::request::record::Record;
use nearhand_shared::visitor::Hints;

use crate::content::{self, Context};
use crate::vault::protocol::later::{Close, Later, Wait};

/// What is told of a conversation later. `answer_by`: by when its visitor is promised an answer; `may_begin`: they may begin to wait now.
pub async fn of(context: &Context<'_>, record: &Record, answer_by: Option<Timestamp>, may_begin: bool) -> Later {
    let site = &context.manifest.site;
    let can_be = site.desk.live_wait_minutes.is_some() || site.desk.capacity.is_some() || site.teams.len() > 1;
    if record.call.is_some() || !can_be {
        return Later::default();
    }
    // In the language of the page that they write on; where a call names none, in the one in which they asked.
    let is_named = context.request.query("locale").is_some() || context.locale_tag == record.locale;
    let market = Some(record.market.as_str()).filter(|market| !market.is_empty());
    let hints = Hints { locale: Some(&record.locale), tz: Some(&record.zone), market, ..Hints::default() };
    match if is_named { None } else { content::load_beside(context, &hints).await.ok() } {
        Some(there) => told(&there, record, answer_by, may_begin),
        None => told(context, record, answer_by, may_begin),
    }
}

fn told(context: &Context<'_>, record: &Record, answer_by: Option<Timestamp>, may_begin: bool) -> Later {
    let wait = if may_begin { wait(context, record, answer_by) } else { None };
    let close = close(context, record);
    Later { is_live: context.manifest.site.desk.capacity.is_some() || wait.is_some() || close.is_some(), wait, close }
}

/// What they are told where nobody answers; nothing out of hours, since then they are told so at once.
fn wait(context: &Context<'_>, record: &Record, answer_by: Option<Timestamp>) -> Option<Wait> {
    let minutes = context.manifest.site.desk.live_wait_minutes?;
    let schedule = context.schedule_of(&record.team);
    if schedule.is_some_and(|schedule| schedule.standing(context.now()).state == State::Closed) {
        return None;
    }
    let at = context.now().checked_add(SignedDuration::from_mins(minutes.into())).ok()?;
    let is_mailed = context.manifest.site.mail.is_some();
    let address = Some(record.email.as_str()).filter(|email| is_mailed && !email.is_empty());
    Some(Wait { at: at.as_millisecond(), message: context.pages().waiting(answer_by, address) })
}

/// Who goes on where its team closes: then; or now, where it has closed since something was said last.
fn close(context: &Context<'_>, record: &Record) -> Option<Close> {
    let now = context.now();
    let schedule = context.schedule_of(&record.team)?;
    let standing = schedule.standing(now);
    let at = match standing.state {
        State::Open => standing.changes_at?,
        State::Closed => {
            let last = record.standing.last.at?;
            let is_live = now.as_millisecond() - last.as_millisecond() < LIVE_MS;
            // Who wrote to a team that was not there has been told so already: nobody has gone.
            let was_open = schedule.standing(last).state == State::Open;
            (is_live && was_open).then_some(now)?
        }
        State::Unknown => return None,
    };
    let team = taking_over(&context.manifest.site, &context.schedules, &context.visitor, &record.team, at)?;
    Some(Close {
        at: at.as_millisecond(),
        from: record.team.clone(),
        team: team.id.to_string(),
        message: context.texts.get("live-handed"),
    })
}
