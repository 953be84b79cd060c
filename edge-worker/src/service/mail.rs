//! Mails, rendered when what they tell is written: in the language of whom they are to, with the site's own texts. Whatever
//! goes wrong here leaves a mail plainer, or out, and never stops what it tells.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use nearhand_desk::texts::texts_for;
use nearhand_shared::attachment::Attachment;
use nearhand_shared::attachment::address::{MAILED_DAYS, Meant};
use nearhand_shared::content::file;
use nearhand_shared::content::site::{Mail, Manifest, Site};
use nearhand_shared::conversation::beginning;
use nearhand_shared::culture::DaysOff;
use nearhand_shared::hours::availability::{answer_by, warned_at};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::{Texts, plain};
use nearhand_shared::locale::time::{Clock, date};
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::mail::letter::{Enclosed, Letter, Rendered, Sheet};
use nearhand_shared::mail::letterhead::Logo;
use nearhand_shared::mail::token::{rating_token, reply_address};
use nearhand_shared::mail::{Purpose, greeting};
use nearhand_shared::people::{Agent, Role, all_news};
use nearhand_shared::request::record::Record;
use nearhand_shared::visitor::Hints;
use worker::Env;

use super::random;
use crate::config::Config;
use crate::content::{self, Context, for_desk};
use crate::log;
use crate::vault::protocol::conversation::{Ask, By};
use crate::vault::protocol::mail::Warning;

pub mod again;
pub mod calls;
pub mod specimens;

/// The mail with an answer; none where the site writes none, or nobody has left an address. Its files are not in it: each has a link
/// that opens it alone, for a while, without a code.
pub async fn of_answer(
    context: &Context<'_>,
    record: &Record,
    by: &By,
    message: &str,
    files: &[Attachment],
) -> Option<Letter> {
    let mail = context.manifest.site.mail.as_ref().filter(|_| !record.email.is_empty())?;
    let texts = texts_of(context, record).await;
    let link = link(context, record);
    let (files, until) = enclosed(context, record, files, texts.locale());
    let enclosed = Enclosed { files: &files, until: &until };
    let greeting = greeting(context, record, texts.locale(), message).await;
    rendered(context, mail, record, &texts, Purpose::Answer, |sheet| {
        sheet.answer(&greeting, &by.name, message, enclosed, &link)
    })
}

/// With what a mail greets who has left a name, unless the words in it do.
pub(super) async fn greeting(context: &Context<'_>, record: &Record, locale: &Locale, words: &str) -> String {
    if record.name.is_empty() || greeting::is_in(words, &record.name) {
        return String::new();
    }
    match for_desk(context.env, &context.manifest).await {
        Ok(content) => {
            let market = context.manifest.site.market(&record.market);
            let countries = market.map(|market| market.countries.as_slice()).unwrap_or_default();
            let country = DaysOff::of(&content.countries, &record.zone, countries).country();
            greeting::to(&content.cultures, locale, country, &record.name)
        }
        Err(problem) => {
            log::failure("mail.greeting", format_args!("{problem:?}"));
            String::new()
        }
    }
}

/// Whether an answer in a conversation is mailed.
pub fn is_answered_by_mail(context: &Context<'_>, record: &Record) -> bool {
    context.manifest.site.mail.is_some() && !record.email.is_empty()
}

/// Files by their names, with the addresses that open them; and the last day on which those do. Without the visitors' origin, names alone.
fn enclosed(
    context: &Context<'_>,
    record: &Record,
    files: &[Attachment],
    locale: &Locale,
) -> (Vec<(String, String)>, String) {
    let zone = zone_named(&record.zone).map_or(TimeZone::UTC, |(_, zone)| zone);
    let last = zone.to_datetime(context.now()).date().saturating_add(MAILED_DAYS.days());
    let until = last.tomorrow().ok().and_then(|day| day.to_zoned(zone).ok()).map(|end| end.timestamp().as_second());
    let leads = origin(context).filter(|_| !files.is_empty()).zip(until);
    let named = |file: &Attachment| {
        let meant = Meant { site: context.site(), reference: &record.reference, id: &file.id };
        let path = |(origin, until): &(String, i64)| {
            [origin.as_str(), &meant.path(Config::of(context.env).address_key(), *until)].concat()
        };
        (file.name.clone(), leads.as_ref().map(path).unwrap_or_default())
    };
    let day = if leads.is_some() { date(last, locale) } else { String::new() };
    (files.iter().map(named).collect(), day)
}

/// The mail with what the business writes first. Whom it is to has no access code: it has no link.
pub async fn of_beginning(context: &Context<'_>, record: &Record, by: &By, message: &str) -> Option<Letter> {
    let mail = context.manifest.site.mail.as_ref().filter(|_| !record.email.is_empty())?;
    let texts = texts_of(context, record).await;
    let greeting = greeting(context, record, texts.locale(), message).await;
    rendered(context, mail, record, &texts, Purpose::Answer, |sheet| {
        sheet.answer(&greeting, &by.name, message, Enclosed::default(), "")
    })
}

/// The mail that asks how it was, of what is resolved now; none where the site asks nothing, or a link could not lead back.
pub async fn of_resolution(context: &Context<'_>, record: &Record) -> Option<Ask> {
    let site = &context.manifest.site;
    let mail = site.mail.as_ref().filter(|_| !record.email.is_empty())?;
    let survey = site.survey.clone().filter(|survey| !survey.after_resolved.is_empty())?;
    let config = Config::of(context.env);
    let now = context.now().as_millisecond();
    let token = rating_token(config.reply_key()?, context.site(), &record.reference, now);
    let hints = [("locale", &record.locale), ("market", &record.market)];
    let hints = hints.iter().filter(|(_, value)| !value.is_empty());
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(hints).finish();
    let link = format!("{}/w/{}/rate/{token}?{query}", origin(context)?, context.site());
    let texts = texts_of(context, record).await;
    let greeting = greeting(context, record, texts.locale(), "").await;
    let mail = rendered(context, mail, record, &texts, Purpose::Rate, |sheet| sheet.rate(&greeting, &link))?;
    Some(Ask { mail, survey })
}

/// The mails that tell of a new request: to whom has left an address, and to the team.
pub async fn of_request(context: &Context<'_>, record: &Record) -> Vec<Letter> {
    let Some(mail) = &context.manifest.site.mail else { return Vec::new() };
    let mut letters = Vec::new();
    if !record.email.is_empty() {
        let promise = context.pages().promise_in_mail(record.answer_by, &record.zone);
        let link = link(context, record);
        // Anybody can put any name beside any address. Whom the shop vouches for is somebody.
        let greeting = if record.customer.is_empty() {
            String::new()
        } else {
            greeting(context, record, context.texts.locale(), "").await
        };
        letters.extend(rendered(context, mail, record, &context.texts, Purpose::Received, |sheet| {
            sheet.received(&greeting, &promise, &link)
        }));
    }
    let told = mail.notified(&record.team);
    if !told.is_empty() {
        let texts = texts_in(context, &context.manifest.site.default_locale).await;
        let link = desk_link(context, record);
        let first = if mail.words { beginning(&record.message) } else { String::new() };
        for to in told {
            let letter = rendered(context, mail, record, &texts, Purpose::Notice, |sheet| sheet.notice(&first, &link));
            letters.extend(letter.map(|letter| Letter { to: to.clone(), reply_to: mail.from.clone(), ..letter }));
        }
    }
    letters
}

/// What people of the business are told of a conversation.
pub enum News<'a> {
    /// It was given to them, by whoever is called so.
    Assigned(&'a str),
    /// They were mentioned in a note, by whoever is called so: its words.
    Mentioned(&'a str, &'a str),
    /// Its visitor is promised an answer, by this instant.
    Promise(Timestamp),
}

impl News<'_> {
    /// What it is called where they choose.
    pub const fn name(&self) -> &'static str {
        match self {
            News::Assigned(_) => "assigned",
            News::Mentioned(..) => "mentioned",
            News::Promise(_) => "promise",
        }
    }
}

/// The mail that tells one of the business's people something, in the first of their languages that the desk speaks.
pub fn of_news(context: &Context<'_>, record: &Record, agent: &Agent, news: &News<'_>) -> Option<Letter> {
    let mail = context.manifest.site.mail.as_ref()?;
    if !agent.hears_of(news.name()) {
        return None;
    }
    let wanted: Vec<Locale> = agent.languages.iter().filter_map(|tag| Locale::parse(tag).ok()).collect();
    let wanted = if wanted.is_empty() { vec![context.manifest.site.default_locale.clone()] } else { wanted };
    let texts = texts_for(&wanted)?;
    let of = |id: &str, name: &'static str, value: &str| {
        texts.with(id, &[(name, value.into()), ("reference", record.reference.as_str().into())])
    };
    let (first, words) = match news {
        News::Assigned(who) => (of("desk-told-assigned", "who", who), beginning(last_words(record))),
        News::Mentioned(who, note) => (of("desk-told-mentioned", "who", who), (*note).to_owned()),
        News::Promise(by) => {
            let zone = context.manifest.site.teams.iter().find(|team| team.id.as_str() == record.team);
            let (name, zone) =
                zone.and_then(|team| zone_named(&team.zone)).unwrap_or_else(|| ("UTC".to_owned(), TimeZone::UTC));
            // It is read on whatever day, and by people of other cities.
            let day = Clock::new(context.now(), &zone, texts.locale()).day_and_time(*by);
            let when = [&day, " (", &name, ")"].concat();
            (of("desk-told-promise", "when", &when), beginning(last_words(record)))
        }
    };
    let words = if mail.words { words } else { String::new() };
    let link = desk_link(context, record);
    let brand = context.texts.optional("brand");
    let letter =
        rendered_as(context, mail, record, (&texts, brand), Purpose::Notice, |sheet| sheet.told(&first, &words, &link));
    letter.map(|letter| Letter { to: agent.email.clone(), reply_to: mail.from.clone(), ..letter })
}

/// The mail that warns of the promise that a conversation's visitor is given now, where it is promised an answer.
pub fn of_warning(context: &Context<'_>, record: &Record) -> Option<Warning> {
    let site = &context.manifest.site;
    site.mail.as_ref()?;
    let schedule = context.schedule_of(&record.team)?;
    let (by, at) = answer_by(site, schedule, context.now()).zip(warned_at(site, schedule, context.now()))?;
    // To nobody yet, and so in the site's own language.
    let nobody = Agent {
        id: String::new(),
        email: String::new(),
        name: String::new(),
        role: Role::Agent,
        teams: Vec::new(),
        languages: Vec::new(),
        notify: all_news(),
        away: false,
    };
    let letter = of_news(context, record, &nobody, &News::Promise(by))?;
    Some(Warning { at: at.as_millisecond(), site: context.site().to_owned(), letter })
}

/// What its visitor has last written.
fn last_words(record: &Record) -> &str {
    if record.standing.last.message.is_empty() { &record.message } else { &record.standing.last.message }
}

/// Where a conversation is in the desk.
fn desk_link(context: &Context<'_>, record: &Record) -> String {
    to_desk(context, &["requests/", &record.reference].concat())
}

/// The address of one of the desk's pages.
pub(super) fn to_desk(context: &Context<'_>, path: &str) -> String {
    let desk = context.manifest.site.desk.origin_from(&context.request.origin);
    format!("{desk}/desk/{}/{path}", context.site())
}

pub(super) fn rendered(
    context: &Context<'_>,
    mail: &Mail,
    record: &Record,
    texts: &Texts,
    purpose: Purpose,
    render: impl FnOnce(&Sheet<'_>) -> Rendered,
) -> Option<Letter> {
    rendered_as(context, mail, record, (texts, texts.optional("brand")), purpose, render)
}

fn rendered_as(
    context: &Context<'_>,
    mail: &Mail,
    record: &Record,
    (texts, brand): (&Texts, Option<String>),
    purpose: Purpose,
    render: impl FnOnce(&Sheet<'_>) -> Rendered,
) -> Option<Letter> {
    let sender = Sender { env: context.env, site: &context.manifest.site, origin: origin(context) };
    let about = (record.reference.as_str(), record.call.is_some());
    let letter = sender.letter(mail, about, (texts, brand), purpose, render)?;
    Some(Letter { to: record.email.clone(), ..letter })
}

/// Who mails: a site, and the visitors' origin where that is known.
pub(super) struct Sender<'c> {
    pub(super) env: &'c Env,
    pub(super) site: &'c Site,
    pub(super) origin: Option<String>,
}

impl Sender<'_> {
    /// A mail about a reference, which may be that of a call; to nobody yet.
    pub(super) fn letter(
        &self,
        mail: &Mail,
        (reference, is_call): (&str, bool),
        (texts, brand): (&Texts, Option<String>),
        purpose: Purpose,
        render: impl FnOnce(&Sheet<'_>) -> Rendered,
    ) -> Option<Letter> {
        let site = self.site.id.as_str();
        let brand = plain(&brand.unwrap_or_else(|| site.to_owned()));
        let accent = self.site.accent.as_deref();
        let src = self.logo(mail);
        let logo = mail.logo.as_ref().zip(src.as_deref()).map(|(picture, src)| Logo { picture, src });
        let Rendered { subject, text, html, language } =
            render(&Sheet { texts, brand: &brand, accent, logo, reference, is_call });
        let domain = mail.from.rsplit('@').next().unwrap_or_default();
        let number = u128::from_le_bytes(random().ok()?);
        let reply_to = match Config::of(self.env).reply_key() {
            Some(key) => reply_address(mail.reply(), key, site, reference),
            None => mail.reply().to_owned(),
        };
        Some(Letter {
            purpose,
            id: format!("{number:032x}@{domain}"),
            name: brand,
            from: mail.from.clone(),
            to: String::new(),
            reply_to,
            subject,
            text,
            html,
            language,
            calendar: None,
        })
    }

    /// Where mail programs get the shop's logo: of the visitors' origin, since a desk may be behind a door, and the same for everybody.
    fn logo(&self, mail: &Mail) -> Option<String> {
        let picture = mail.logo.as_ref()?;
        let is_development = Config::of(self.env).is_development;
        let origin = self.origin.as_ref().filter(|origin| is_development || origin.starts_with("https:"))?;
        Some([origin, &*file::path(&self.site.id, &picture.name, &picture.ending)].concat())
    }
}

/// The texts for whoever wrote, as their own pages have them.
async fn texts_of(context: &Context<'_>, record: &Record) -> Texts {
    match beside(context, record).await {
        Some(there) => there.texts,
        None => Locale::parse(&record.locale).map_or_else(|_| context.texts.clone(), |locale| Texts::new(&locale, "")),
    }
}

/// The site as whoever wrote meets it; none where it cannot be had.
pub(super) async fn beside<'r>(context: &Context<'r>, record: &Record) -> Option<Context<'r>> {
    let market = Some(record.market.as_str()).filter(|market| !market.is_empty());
    let hints = Hints { locale: Some(&record.locale), market, ..Hints::default() };
    let there = content::load_beside(context, &hints).await;
    there.map_err(|problem| log::failure("mail.texts", format_args!("{problem:?}"))).ok()
}

/// The texts of a locale of the site's.
pub(super) async fn texts_in(context: &Context<'_>, locale: &Locale) -> Texts {
    texts_of_site(context.env, &context.manifest, locale).await
}

pub(super) async fn texts_of_site(env: &Env, manifest: &Manifest, locale: &Locale) -> Texts {
    let pack = content::pack(env, manifest, locale).await;
    pack.map_or_else(|_| Texts::new(locale, ""), |(_, texts)| texts)
}

/// The page of a conversation, which asks for the access code; empty where the visitors' origin is not known, since the
/// business is reached at one of its own, and for who has asked by mail and has no access code.
pub(super) fn link(context: &Context<'_>, record: &Record) -> String {
    if record.page.starts_with("mailto:") {
        return String::new();
    }
    let Some(origin) = origin(context) else { return String::new() };
    format!("{origin}/w/{}/requests/{}?locale={}", context.site(), record.reference, record.locale)
}

/// The visitors' origin, where it is known.
fn origin(context: &Context<'_>) -> Option<String> {
    match own_origin(context.env, context.site()) {
        Some(origin) => Some(origin),
        None if context.manifest.site.desk.is_alone_at(&context.request.origin) => None,
        None => Some(context.request.origin.clone()),
    }
}

/// The origin that a site has to itself; none where all share one.
pub(super) fn own_origin(env: &Env, site: &str) -> Option<String> {
    Config::of(env).host.as_deref().map(|host| format!("https://{site}.{host}"))
}
