//! Mails, rendered when what they tell is written: in the language of whom they are to, with the site's own texts. Whatever
//! goes wrong here leaves a mail plainer, or out, and never stops what it tells.

use nearhand_shared::content::site::Mail;
use nearhand_shared::conversation::beginning;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::{Texts, plain};
use nearhand_shared::mail::Purpose;
use nearhand_shared::mail::letter::{Letter, Rendered, Sheet};
use nearhand_shared::mail::token::{rating_token, reply_address};
use nearhand_shared::request::record::Record;
use nearhand_shared::visitor::Hints;

use super::random;
use crate::config::Config;
use crate::content::{self, Context};
use crate::log;
use crate::vault::protocol::conversation::{Ask, By};

/// The mail with an answer; none where the site writes none, or nobody has left an address.
pub async fn of_answer(context: &Context<'_>, record: &Record, by: &By, message: &str) -> Option<Letter> {
    let mail = context.manifest.site.mail.as_ref().filter(|_| !record.email.is_empty())?;
    let texts = texts_of(context, record).await;
    let link = link(context, record);
    rendered(context, mail, record, &texts, Purpose::Answer, |sheet| sheet.answer(&by.name, message, &link))
}

/// The mail with what the business writes first. Whom it is to has no access code: it has no link.
pub async fn of_beginning(context: &Context<'_>, record: &Record, by: &By, message: &str) -> Option<Letter> {
    let mail = context.manifest.site.mail.as_ref().filter(|_| !record.email.is_empty())?;
    let texts = texts_of(context, record).await;
    rendered(context, mail, record, &texts, Purpose::Answer, |sheet| sheet.answer(&by.name, message, ""))
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
    let mail = rendered(context, mail, record, &texts, Purpose::Rate, |sheet| sheet.rate(&link))?;
    Some(Ask { mail, survey })
}

/// The mails that tell of a new request: to whom has left an address, and to the team.
pub async fn of_request(context: &Context<'_>, record: &Record) -> Vec<Letter> {
    let Some(mail) = &context.manifest.site.mail else { return Vec::new() };
    let mut letters = Vec::new();
    if !record.email.is_empty() {
        let promise = context.pages().promise_of(record.answer_by);
        let link = link(context, record);
        letters.extend(rendered(context, mail, record, &context.texts, Purpose::Received, |sheet| {
            sheet.received(&promise, &link)
        }));
    }
    let told = mail.notified(&record.team);
    if !told.is_empty() {
        let texts = texts_in(context, &context.manifest.site.default_locale).await;
        let desk = context.manifest.site.desk.origin_from(&context.request.origin);
        let link = format!("{desk}/desk/{}/requests/{}", context.site(), record.reference);
        let first = beginning(&record.message);
        for to in told {
            let letter = rendered(context, mail, record, &texts, Purpose::Notice, |sheet| sheet.notice(&first, &link));
            letters.extend(letter.map(|letter| Letter { to: to.clone(), reply_to: mail.from.clone(), ..letter }));
        }
    }
    letters
}

fn rendered(
    context: &Context<'_>,
    mail: &Mail,
    record: &Record,
    texts: &Texts,
    purpose: Purpose,
    render: impl FnOnce(&Sheet<'_>) -> Rendered,
) -> Option<Letter> {
    let brand = plain(&texts.optional("brand").unwrap_or_else(|| context.site().to_owned()));
    let accent = context.manifest.site.accent.as_deref();
    let Rendered { subject, text, html, language } =
        render(&Sheet { texts, brand: &brand, accent, reference: &record.reference });
    let domain = mail.from.rsplit('@').next().unwrap_or_default();
    let number = u128::from_le_bytes(random().ok()?);
    let reply_to = match Config::of(context.env).reply_key() {
        Some(key) => reply_address(mail.reply(), key, context.site(), &record.reference),
        None => mail.reply().to_owned(),
    };
    Some(Letter {
        purpose,
        id: format!("{number:032x}@{domain}"),
        name: brand,
        from: mail.from.clone(),
        to: record.email.clone(),
        reply_to,
        subject,
        text,
        html,
        language,
    })
}

/// The texts for whoever wrote, as their own pages have them.
async fn texts_of(context: &Context<'_>, record: &Record) -> Texts {
    let market = Some(record.market.as_str()).filter(|market| !market.is_empty());
    let hints = Hints { locale: Some(&record.locale), market, ..Hints::default() };
    match content::load_beside(context, &hints).await {
        Ok(there) => there.texts,
        Err(problem) => {
            log::failure("mail.texts", format_args!("{problem:?}"));
            Locale::parse(&record.locale).map_or_else(|_| context.texts.clone(), |locale| Texts::new(&locale, ""))
        }
    }
}

/// The texts of a locale of the site's.
async fn texts_in(context: &Context<'_>, locale: &Locale) -> Texts {
    let pack = content::pack(context.env, &context.manifest, locale).await;
    pack.map_or_else(|_| Texts::new(locale, ""), |(_, texts)| texts)
}

/// The page of a conversation, which asks for the access code; empty where the visitors' origin is not known, since the
/// business is reached at one of its own.
fn link(context: &Context<'_>, record: &Record) -> String {
    let Some(origin) = origin(context) else { return String::new() };
    format!("{origin}/w/{}/requests/{}?locale={}", context.site(), record.reference, record.locale)
}

/// The visitors' origin, where it is known.
fn origin(context: &Context<'_>) -> Option<String> {
    match Config::of(context.env).host.as_deref() {
        Some(host) => Some(format!("https://{}.{host}", context.site())),
        None if context.manifest.site.desk.is_alone_at(&context.request.origin) => None,
        None => Some(context.request.origin.clone()),
    }
}
