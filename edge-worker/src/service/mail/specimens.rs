//! A mail of each kind that a site sends, rendered by what renders all others, about a conversation that there is not: to be looked at,
//! and to be sent to oneself. Its words are of the site's own articles.

use jiff::SignedDuration;
use nearhand_shared::attachment::{Attachment, Kind};
use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::locale::Locale;
use nearhand_shared::mail::Outcome;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::model::FieldError;
use nearhand_shared::page::Consented;
use nearhand_shared::people::{Agent, Role, all_news};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::{self, Reference};
use nearhand_shared::request::{FieldErrors, Fields, NewRequest, is_email};
use nearhand_shared::visitor::Hints;

use super::calls;
use super::{News, of_answer, of_news, of_request, of_resolution};
use crate::abuse::limits;
use crate::auth::principal::Principal;
use crate::content::{self, Context};
use crate::desk::protocol::Line;
use crate::service::fields::{among, only};
use crate::service::people::desk;
use crate::service::requests;
use crate::vault::protocol::conversation::By;

/// A mail, and by which name calls know its kind.
pub struct Specimen {
    /// Its kind.
    pub kind: &'static str,
    /// The mail.
    pub letter: Letter,
}

/// To whom specimens are that nobody is sent.
const NOBODY: &str = "ana@mail.example";
/// A number that is nobody's: the regulator keeps it for examples.
const NUMBER: &str = "+493023125012";
/// The longest name that one greets, in characters.
const MAX_NAME: usize = 120;

/// What is asked for.
struct Asked {
    locale: Locale,
    name: String,
    to: String,
}

/// A mail of each kind that the site sends in a locale; that of its default one where none is named. `name` is whom they greet.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::Store`].
pub async fn all(context: &Context<'_>, locale: &str, name: &str) -> Result<Vec<Specimen>, Problem> {
    let mut wrong = FieldErrors::default();
    let asked = asked(context, (locale, name), &mut wrong);
    wrong.none()?;
    written(context, &asked).await
}

/// Sends one to an address, by the way that all mails take, and tells what has come of it. It is in the log.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::Limit`], [`Problem::Store`].
pub async fn send(
    context: &Context<'_>,
    principal: &Principal,
    fields: &Fields,
) -> Result<(Specimen, Outcome), Problem> {
    let mut wrong = FieldErrors::default();
    only(context, fields, &["to", "kind", "locale", "name"], &mut wrong);
    let asked = asked(context, (fields.text("locale"), fields.text("name")), &mut wrong);
    let asked = Asked { to: fields.text("to").to_owned(), ..asked };
    if !is_email(&asked.to) {
        wrong.add("to", context.texts.get("error-email"));
    }
    wrong.none()?;
    limits::specimen(context).await?;
    let mails = written(context, &asked).await?;
    let kinds: Vec<&str> = mails.iter().map(|mail| mail.kind).collect();
    let kinds = kinds.join(", ");
    let kind = Some(fields.text("kind")).filter(|kind| !kind.is_empty());
    // What comes first is what every site that writes mail sends.
    let found = mails.into_iter().find(|mail| kind.is_none_or(|kind| mail.kind == kind));
    let Some(specimen) = found else {
        let detail = if kinds.is_empty() { NO_MAIL.to_owned() } else { among(context, &kinds) };
        return Err(Problem::Invalid(vec![FieldError { field: "kind".to_owned(), detail }]));
    };
    let now = context.now();
    let subject = [specimen.kind, " ", &specimen.letter.language].concat();
    let action = "mail.tried".to_owned();
    desk(context).note_down(&Line { by: principal.actor(), action, subject, now: now.as_millisecond() }).await?;
    let outcome = crate::mail::send(context.env, &specimen.letter, now, &[], &|| true).await;
    Ok((specimen, outcome))
}

/// What is said where a site writes no mail at all.
const NO_MAIL: &str = "site.toml has no [mail]: nothing is mailed.";

fn asked(context: &Context<'_>, (locale, name): (&str, &str), wrong: &mut FieldErrors) -> Asked {
    let locales = context.manifest.locales();
    let locale = match locale {
        "" => Some(context.manifest.site.default_locale.clone()),
        tag => locales.iter().find(|locale| locale.to_string() == tag).cloned(),
    };
    let locale = locale.unwrap_or_else(|| {
        let tags: Vec<String> = locales.iter().map(ToString::to_string).collect();
        wrong.add("locale", among(context, &tags.join(", ")));
        context.manifest.site.default_locale.clone()
    });
    Asked { locale, name: name.chars().take(MAX_NAME).collect(), to: NOBODY.to_owned() }
}

/// Rendered by what renders all others.
async fn written(context: &Context<'_>, asked: &Asked) -> Result<Vec<Specimen>, Problem> {
    let site = &context.manifest.site;
    let Some(mail) = &site.mail else { return Ok(Vec::new()) };
    let tag = asked.locale.to_string();
    let there = &content::load_beside(context, &Hints { locale: Some(&tag), ..Hints::default() }).await?;
    let (record, words) = conversation(there, asked);
    let team = site.teams.iter().find(|team| team.id.as_str() == record.team);
    let name = team.and_then(|team| team.people.first()).cloned().unwrap_or_default();
    let by = By { id: String::new(), name };
    let mut mails = Vec::new();
    let mut add = |kind: &'static str, letter: Option<Letter>| {
        // An answer to one is a request of its own: there is no conversation.
        let reply_to = mail.reply().to_owned();
        mails.extend(
            letter.map(|letter| Specimen { kind, letter: Letter { to: asked.to.clone(), reply_to, ..letter } }),
        );
    };
    for (kind, files) in [("answer", Vec::new()), ("files", vec![file()])] {
        add(kind, of_answer(there, &record, &by, &words, &files).await);
    }
    // Confirmed to who asks, and of no team that hears of it; then the other way round.
    let told = site.teams.iter().find(|team| !mail.notified(team.id.as_str()).is_empty());
    let confirmed = Record { team: String::new(), ..record.clone() };
    let told = told.map(|team| Record { team: team.id.to_string(), email: String::new(), ..record.clone() });
    for (kind, record) in [("received", Some(confirmed)), ("notice", told)] {
        let Some(record) = record else { continue };
        add(kind, of_request(there, &record).await.pop());
    }
    add("rate", of_resolution(there, &record).await.map(|ask| ask.mail));
    for (kind, letter) in of_call(there, &record, &words).await {
        add(kind, Some(letter));
    }
    let agent = Agent {
        id: String::new(),
        email: asked.to.clone(),
        name: String::new(),
        role: Role::Agent,
        teams: Vec::new(),
        languages: vec![tag],
        notify: all_news(),
        away: false,
    };
    for news in [
        News::Assigned(&by.name),
        News::Mentioned(&by.name, &words),
        News::Promise(record.answer_by.unwrap_or(context.now())),
    ] {
        add(news.name(), of_news(there, &record, &agent, &news));
    }
    Ok(mails)
}

/// Those of a call with the first of the teams that take calls, where one does: as it is booked, moved, cancelled, and told to the team.
async fn of_call(there: &Context<'_>, record: &Record, why: &str) -> Vec<(&'static str, Letter)> {
    let calling = there.pages().calling_teams().into_iter().next();
    let tomorrow = there.now().checked_add(SignedDuration::from_hours(24)).ok();
    let call = calling.zip(tomorrow).and_then(|((calling, terms), start)| {
        Booking::promised(calling.team.id.as_str(), start, terms.minutes, &record.zone)
    });
    let Some(call) = call else { return Vec::new() };
    let cancelled = Booking { state: BookingState::Cancelled, reason: why.to_owned(), ..call.clone() };
    let booked = Record { call: Some(call.clone()), phone: NUMBER.to_owned(), ..record.clone() };
    let for_team = Record { email: String::new(), ..booked.clone() };
    let all = [
        ("call-booked", calls::of_booking(there, &booked).await),
        ("call-moved", calls::of_change(there, &booked, call, false).await.letters),
        ("call-cancelled", calls::of_change(there, &booked, cancelled, false).await.letters),
        ("call-notice", calls::of_booking(there, &for_team).await),
    ];
    // The visitor's comes first.
    all.into_iter().filter_map(|(kind, letters)| Some((kind, letters.into_iter().next()?))).collect()
}

/// A conversation about what the site's first article is about, and what is answered in it.
fn conversation(there: &Context<'_>, asked: &Asked) -> (Record, String) {
    let article = there.pack.articles.get(0);
    let said = article.map(|article| (article.title.to_owned(), article.summary.to_owned()));
    let (message, answer) = said.unwrap_or_else(|| (there.texts.get("request-title"), there.texts.get("mail-reply")));
    let request = NewRequest {
        message,
        name: asked.name.clone(),
        email: asked.to.clone(),
        phone: String::new(),
        zone: None,
        locale: Some(asked.locale.clone()),
        page: String::new(),
        article: String::new(),
        consent: String::new(),
        topic: String::new(),
        order: String::new(),
    };
    let nowhere = Reference::new(Region::Eu, [0; reference::ENTROPY]);
    (requests::record(there, request, Consented::default(), &nowhere), answer)
}

fn file() -> Attachment {
    let (id, name) = ("0".to_owned(), "manual.pdf".to_owned());
    Attachment { id, name, kind: Kind::Pdf, size: 1, width: 0, height: 0 }
}
