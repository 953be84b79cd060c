//! A conversation on the page of its request.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::attachment::{ACCEPT, ATTACHMENTS, Attachment, FILES, MAX_MEGABYTES};
use crate::conversation::{Author, Message, Status};
use crate::escape::escape;
use crate::locale::text::Texts;
use crate::locale::{Locale, time};
use crate::model::{self, Page, View};
use crate::problem::Problem;
use crate::request::record::Record;

use super::PageBuilder;

/// The form below a conversation.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReplyForm<'a> {
    /// Its idempotency key.
    pub key: &'a str,
    /// The access code that it carries, where no client is there to know it; else empty.
    pub code: &'a str,
    /// What was typed, where it comes back.
    pub draft: &'a str,
    /// What is wrong with it.
    pub problem: Option<&'a Problem>,
    /// Files that have arrived, where it comes back.
    pub arrived: &'a [Attachment],
}

/// The part of a conversation that a page shows.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// Messages, in their order.
    pub messages: &'a [Message],
    /// When the message before them came.
    pub before: Option<Timestamp>,
    /// Whether the business has written in it, be it before them.
    pub is_answered: bool,
}

impl<'a> Shown<'a> {
    /// All of it.
    pub fn whole(messages: &'a [Message]) -> Self {
        let is_answered = messages.iter().any(|message| message.from == Author::Team);
        Shown { messages, before: None, is_answered }
    }
}

/// A message as somebody reads it whose zone and whose way of writing dates are known: no content is needed for it.
pub fn entry(message: &Message, zone: &TimeZone, formats: &Locale) -> model::Entry {
    model::Entry {
        seq: message.seq,
        from: message.from.as_str().to_owned(),
        name: message.name.clone(),
        at: message.at.to_string(),
        when: time::date_time(message.at, zone, formats),
        message: message.message.clone(),
        attachments: model::Files::default(),
        files: String::new(),
        day: String::new(),
    }
}

/// A file as somebody reads of it who has such texts. Where it is, whoever knows the secret says.
pub fn file_entry(file: &Attachment, texts: &Texts) -> model::File {
    let (size, number) = file.told_size();
    model::File {
        id: file.id.clone(),
        name: file.name.clone(),
        r#type: file.kind.media_type().to_owned(),
        size: file.size,
        width: file.width,
        height: file.height,
        href: String::new(),
        told: texts.with(size, &[("n", number.into())]),
    }
}

/// Messages in their order as somebody reads them, with a mark where a day of theirs begins; `before` is when the one before them came.
pub fn entries<'m>(
    messages: impl Iterator<Item = &'m Message>,
    before: Option<Timestamp>,
    zone: &TimeZone,
    formats: &Locale,
) -> Vec<model::Entry> {
    let day_of = |at: Timestamp| zone.to_datetime(at).date();
    let mut before = before.map(day_of);
    let marked = |message: &Message| {
        let day = day_of(message.at);
        // Before the very first message there is no other day.
        let is_new = before.replace(day).is_some_and(|before| before != day);
        let mark = || ["<li class=\"day fine\">", &escape(&time::date(day, formats)), "</li>"].concat();
        model::Entry { day: if is_new { mark() } else { String::new() }, ..entry(message, zone, formats) }
    };
    messages.map(marked).collect()
}

impl PageBuilder<'_> {
    /// A request right after it was made, with its access code; a booking after each change.
    pub fn request(&self, record: &Record, token: &str) -> Page {
        let first: Vec<Message> = record.first_message().into_iter().collect();
        self.request_page(record, Shown::whole(&first), token, None)
    }

    /// The same with the files that came with it.
    pub fn request_with(&self, record: &Record, messages: &[Message], token: &str) -> Page {
        self.request_page(record, Shown::whole(messages), token, None)
    }

    /// A request that was opened again, with the form to go on with it. A booking carries its code in the forms that
    /// change it.
    pub fn conversation(&self, record: &Record, shown: Shown<'_>, form: ReplyForm<'_>) -> Page {
        let (reply, token) = match &record.call {
            Some(_) => (None, form.code),
            None => (Some(self.reply(form)), ""),
        };
        self.request_page(record, shown, token, reply)
    }

    /// What it says while it is live.
    pub fn live(&self, record: &Record) -> model::LiveText {
        let t = |id| self.texts.get(id);
        model::LiveText {
            team: t("request-team"),
            sending: t("contact-sending"),
            sent: t("live-sent"),
            read: t("live-read"),
            typing: t("live-typing"),
            here: t("live-here"),
            names: self.texts.with("live-here-names", &[("names", "{}".into())]),
            away: self.away(&record.team),
            sound: t("live-sound"),
            statuses: [
                ("open", t("request-status-open")),
                ("pending", t("request-status-answered")),
                ("resolved", t("request-status-resolved")),
            ],
            title: t("request-conversation"),
        }
    }

    /// What somebody is told whom nobody could answer at once: by when they have an answer, and that it comes by mail, where
    /// either is so.
    pub fn waiting(&self, answer_by: Option<Timestamp>, address: Option<&str>) -> String {
        let t = |id| self.texts.get(id);
        let promised = self.promise_of(answer_by.filter(|by| *by > self.now));
        let next = if promised.is_empty() { t("request-next") } else { promised };
        let mailed = address.map(|address| self.also_mailed(address)).unwrap_or_default();
        self.texts.sentences(&[&t("live-later"), &next, &mailed])
    }

    /// That an answer goes to an address, too.
    fn also_mailed(&self, address: &str) -> String {
        self.texts.with("live-later-mail", &[("address", address.into())])
    }

    /// What comes next, for who waits for the first answer: where it appears, and where it goes besides.
    fn next(&self, record: &Record) -> String {
        let is_mailed = self.content.manifest.site.mail.is_some() && !record.email.is_empty();
        let mailed = if is_mailed { self.also_mailed(&record.email) } else { String::new() };
        self.texts.sentences(&[&self.texts.get("request-next"), &mailed])
    }

    /// A time as the visitor reads it.
    pub fn day_and_time(&self, at: Timestamp) -> String {
        time::date_time(at, &self.visitor.time_zone, self.formats())
    }

    /// Messages as the visitor reads them; `before` is when the one before them came.
    pub fn thread(&self, messages: &[Message], before: Option<Timestamp>) -> Vec<model::Entry> {
        let mut entries = entries(messages.iter(), before, &self.visitor.time_zone, self.formats());
        for (entry, message) in entries.iter_mut().zip(messages) {
            entry.attachments = model::Files(message.attachments.iter().map(|file| self.file(file)).collect());
        }
        entries
    }

    /// A file as the visitor reads of it. Where it is, whoever knows the secret says.
    pub fn file(&self, file: &Attachment) -> model::File {
        file_entry(file, self.texts)
    }

    /// The field in which files are chosen, with what is wrong with them, and what has arrived already.
    pub fn file_field(&self, problem: Option<&Problem>, arrived: &[Attachment], code: &str) -> model::FileField {
        let errors = problem.map(Problem::errors).unwrap_or_default();
        let chosen = ("name", "\u{fffc}".into());
        model::FileField {
            label: self.texts.get("files-label"),
            kind: self.texts.with("error-file-kind", std::slice::from_ref(&chosen)),
            large: self.texts.with("error-file-large", &[chosen, ("max", MAX_MEGABYTES.into())]),
            optional: self.texts.get("field-optional"),
            hint: self.texts.with("files-hint", &[("max", MAX_MEGABYTES.into())]),
            accept: ACCEPT,
            error: errors
                .iter()
                .find(|error| [FILES, ATTACHMENTS].contains(&error.field.as_str()))
                .map(|error| error.detail.clone())
                .unwrap_or_default(),
            arrived: arrived.iter().map(|file| self.file(file)).collect(),
            code: code.to_owned(),
        }
    }

    fn request_page(&self, record: &Record, shown: Shown<'_>, token: &str, reply: Option<model::Reply>) -> Page {
        let t = |id| self.texts.get(id);
        let is_call = record.call.is_some();
        let standing = &record.standing;
        let Shown { messages, before, is_answered } = shown;
        let is_waiting = standing.status == Status::Open && !is_call;
        let text = model::RequestText {
            title: t(match (is_call, is_answered) {
                (true, _) => "call-title",
                (false, false) => "request-title",
                (false, true) => "request-conversation",
            }),
            status: match (&record.call, standing.status) {
                (Some(call), _) => self.call_status(call),
                (None, Status::Open | Status::Snoozed) => t("request-status-open"),
                (None, Status::Pending) => t("request-status-answered"),
                (None, Status::Resolved | Status::Spam) => t("request-status-resolved"),
            },
            answer_by: self.promise_of(record.answer_by.filter(|_| is_waiting)),
            next: if is_waiting && !is_answered { self.next(record) } else { String::new() },
            reference: t(if is_call { "call-reference" } else { "request-reference" }),
            code: t("request-code"),
            keep: t(if is_call { "call-keep" } else { "request-keep" }),
            you: t("request-you"),
            team: t("request-team"),
        };
        let title = text.title.clone();
        let view = model::Request {
            reference: record.reference.clone(),
            state: record.state.clone(),
            status: standing.status.told().as_str().to_owned(),
            seq: messages.last().map_or(standing.seq, |last| last.seq),
            created: record.created.to_string(),
            call: record.call.as_ref().map(|call| self.call_card(record, call)),
            earlier: String::new(),
            thread: self.thread(messages, before),
            can_rate: false,
            below: String::new(),
            token: token.to_owned(),
            reply,
            text,
        };
        let view = if is_call { View::Call(view) } else { View::Request(view) };
        self.page(&title, view)
    }

    fn reply(&self, form: ReplyForm<'_>) -> model::Reply {
        let t = |id| self.texts.get(id);
        model::Reply {
            key: form.key.to_owned(),
            draft: form.draft.to_owned(),
            failure: form.problem.map(|problem| problem.text(self.texts)).unwrap_or_default(),
            errors: form.problem.map(Problem::errors).unwrap_or_default().to_vec(),
            files: String::new(),
            text: model::ReplyText {
                message: t("reply-message"),
                send: t("contact-send"),
                sending: t("contact-sending"),
                network_error: t("contact-network-error"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_of_the_visitors_begins_with_a_mark() {
        let zone = TimeZone::get("Asia/Tokyo").unwrap();
        let message = |seq: u32, at: &str| Message {
            seq,
            from: Author::Team,
            name: String::new(),
            at: at.parse().unwrap(),
            message: String::new(),
            attachments: Vec::new(),
        };
        // Midnight in Tokyo is at 15:00 UTC.
        let messages = [
            message(1, "2026-11-28T14:00:00Z"),
            message(2, "2026-11-28T14:59:59Z"),
            message(3, "2026-11-28T15:00:00Z"),
            message(4, "2026-11-29T02:00:00Z"),
            message(5, "2026-12-01T02:00:00Z"),
        ];
        let marks = |tag: &str, from: usize, before: Option<&Message>| -> Vec<String> {
            let formats = Locale::parse(tag).unwrap();
            let rest = messages.iter().skip(from);
            let entries = entries(rest, before.map(|message| message.at), &zone, &formats);
            let text =
                |day: &str| day.trim_start_matches("<li class=\"day fine\">").trim_end_matches("</li>").to_owned();
            entries.into_iter().map(|entry| text(&entry.day)).collect()
        };
        assert_eq!(marks("en-GB", 0, None), ["", "", "29 November 2026", "", "1 December 2026"]);
        assert_eq!(marks("ja", 0, None), ["", "", "2026年11月29日", "", "2026年12月1日"]);
        // In their own calendar.
        assert_eq!(marks("fa", 4, messages.get(3)), ["۱۰ آذر ۱۴۰۵"]);
        // The same, whether all comes at once or one after the other.
        for (at, whole) in marks("en", 0, None).into_iter().enumerate() {
            let before = at.checked_sub(1).and_then(|before| messages.get(before));
            assert_eq!(marks("en", at, before)[0], whole, "{at}");
        }
    }
}
