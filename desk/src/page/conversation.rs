//! A conversation: what both sides wrote, and what is known of who asks.

use jiff::{SignedDuration, Timestamp, ToSpan};
use nearhand_shared::attachment::{Attachment, Refused};
use nearhand_shared::booking::{BookingState, Outcome};
use nearhand_shared::content::ForDesk;
use nearhand_shared::conversation::{Author, Event, Mailed, Message, Mood, Note, Priority, Status};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::time::{self, Clock};
use nearhand_shared::mail::{Delivery, Purpose, State};
use nearhand_shared::people::{Agent, Permission};
use nearhand_shared::rating::{Question, Rating};
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;

use super::{Desk, Reading};
use crate::model::{Choice, Code, Conversation, Draft, Entry, Fact, File, Other, Words};

/// When a morning begins, in hours of the wall clock: until then things are put off.
const MORNING: i8 = 9;

/// Why the system gives a conversation to somebody: see `nearhand_shared::giving::Reason`.
const GIVEN: [&str; 4] = ["only", "language", "least", "turn"];

/// A conversation as it is stored, with all that its page shows.
pub struct Seen<'a> {
    /// The request.
    pub record: &'a Record,
    /// Its messages, perhaps without the first.
    pub messages: &'a [Message],
    /// When the one before them came.
    pub before: Option<Timestamp>,
    /// Its notes.
    pub notes: &'a [Note],
    /// What else has happened.
    pub events: &'a [Event],
    /// How the mails stand that went to its visitor.
    pub mails: &'a [Delivery],
    /// How the newest one stands that told them of their call.
    pub call_mail: Option<&'a Delivery>,
    /// What was said of it, for each time that it was resolved.
    pub ratings: &'a [Rating],
    /// What came with messages by mail.
    pub arrivals: &'a [Mailed],
    /// Whether the customer's address takes no mail.
    pub is_suppressed: bool,
    /// The person's other conversations.
    pub others: &'a [Record],
    /// Regions in which others may be, and which did not answer.
    pub unreachable: &'a [Region],
    /// What is typed and not stored yet.
    pub draft: Draft,
    /// What was there when that was begun: what came since is marked. None where all is shown for the first time.
    pub known: Option<(u32, u32)>,
    /// Names an answer of this page.
    pub key: String,
    /// Who else looks at it, and whether they write.
    pub there: &'a [(String, bool)],
    /// Changes whenever something of it does.
    pub stand: String,
    /// What the site's content has for the desk.
    pub content: &'a ForDesk,
    /// Whether the page has the canned replies already.
    pub has_replies: bool,
    /// How it stands to the languages of who reads it.
    pub reading: Reading<'a>,
}

impl Desk<'_> {
    /// The page of a conversation.
    pub fn conversation(&self, seen: Seen<'_>) -> Conversation {
        let record = seen.record;
        let standing = &record.standing;
        let tags = standing.tags.join(", ");
        Conversation {
            row: self.row(record),
            upset: standing.mood_words.clone(),
            status: self.status(standing.status),
            stand: seen.stand.clone(),
            presence: self.presence(seen.there),
            take: self.take(&standing.assignee),
            from: seen.messages.first().map_or(1, |first| first.seq),
            earlier: if seen.before.is_some() { self.text("desk-earlier") } else { String::new() },
            entries: self.entries(&seen),
            after: (standing.seq, standing.note_seq),
            choices: self.choices(record),
            tags,
            turns: self.turns(standing.status),
            again: if seen.is_suppressed || standing.undelivered {
                self.text("desk-mail-again")
            } else {
                String::new()
            },
            facts: self.facts(record, seen.call_mail),
            others: seen.others.iter().map(|other| self.other(record, other)).collect(),
            unreachable: self.unreachable(seen.unreachable),
            manner: self.manner(record, seen.content),
            days: self.days(record, seen.content),
            replies: if seen.has_replies { Vec::new() } else { self.replies(record, seen.content) },
            translation: self.translation(record, &seen.reading),
            draft: seen.draft,
            key: seen.key,
        }
    }

    /// Who else looks at a conversation, in words; empty where nobody does.
    pub fn presence(&self, there: &[(String, bool)]) -> String {
        let named = |id: &str, is_writing: bool| {
            let names = there.iter().filter(|(_, writes)| *writes == is_writing);
            let names: Vec<String> = names.map(|(name, _)| name.clone()).collect();
            let said = || self.texts.with(id, &[("names", self.texts.list(&names).into())]);
            (!names.is_empty()).then(said)
        };
        let parts = [named("desk-writing-here", true), named("desk-looking-here", false)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// The id of who reads, where they may take it.
    fn take(&self, assignee: &str) -> String {
        self.me.filter(|me| me.id != assignee).map(|me| me.id.clone()).unwrap_or_default()
    }

    /// All that was said and done, in the order of time, with a mark where a day begins on the clock of who reads.
    fn entries(&self, seen: &Seen<'_>) -> Vec<Entry> {
        let zone = &seen.record.zone;
        let (lang, dir) =
            (&seen.record.locale, Locale::parse(&seen.record.locale).map_or("auto", |locale| locale.dir()));
        let (known, known_note) = seen.known.unwrap_or((u32::MAX, u32::MAX));
        let message = |message: &Message| {
            let is_ours = message.from != Author::Visitor;
            let entry = Entry::Message {
                seq: message.seq,
                name: match message.from {
                    Author::Visitor => self.row(seen.record).name,
                    Author::Team if !message.name.is_empty() => message.name.clone(),
                    _ => self.brand.to_owned(),
                },
                is_ours,
                when: self.both(message.at, zone),
                // Ours may be in another language than theirs.
                words: Words {
                    text: message.message.clone(),
                    lang: lang.clone(),
                    dir: if is_ours { "auto".into() } else { dir.into() },
                },
                beside: self.beside(message.seq, &message.message, &seen.reading),
                files: message.attachments.iter().map(|file| self.file(seen.record, file)).collect(),
                mailed: self.mailed(seen.mails, message.seq),
                arrived: self.arrived(seen.arrivals, message.seq),
                quoted: self.quoted(seen.arrivals, message.seq),
                is_new: message.seq > known,
            };
            (message.at, entry)
        };
        let note = |note: &Note| {
            let mailed = seen.arrivals.iter().find(|mailed| mailed.seq == 0 && mailed.note == note.note_seq);
            let entry = Entry::Note {
                name: self.noted_by(note),
                when: self.clock().when(note.at).text,
                text: note.note.clone(),
                files: note.attachments.iter().map(|file| self.file(seen.record, file)).collect(),
                arrived: mailed.map(|mailed| self.noted_with(note, mailed)).unwrap_or_default(),
                adopt: note.words(mailed).map(|_| (note.note_seq, self.text("desk-mail-adopt"))),
                is_new: note.note_seq > known_note,
            };
            (note.at, entry)
        };
        let event = |event: &Event| {
            let text = self.event(event, zone)?;
            Some((event.at, Entry::Event { text, when: self.clock().when(event.at).text, is_day: false }))
        };
        let rating = |rating: &Rating| {
            let when = self.clock().when(rating.changed).text;
            (rating.changed, Entry::Event { text: self.rating(rating), when, is_day: false })
        };
        let mut entries: Vec<(Timestamp, Entry)> = seen.messages.iter().map(message).collect();
        entries.extend(seen.notes.iter().map(note));
        entries.extend(seen.events.iter().filter_map(event));
        // What was said of it before the first message that is shown is with what is not.
        let first = seen.messages.first().filter(|_| seen.before.is_some()).map(|first| first.at);
        let is_shown = |rating: &&Rating| first.is_none_or(|first| rating.changed >= first);
        entries.extend(seen.ratings.iter().filter(is_shown).map(rating));
        entries.sort_by_key(|(at, _)| *at);
        self.with_days(entries, seen.before)
    }

    /// Entries in their order, each new day behind its mark. `before`: when something was said before them; before the very first
    /// entry there is no other day.
    pub(super) fn with_days(&self, entries: Vec<(Timestamp, Entry)>, before: Option<Timestamp>) -> Vec<Entry> {
        let mut before = before.map(|at| self.clock().wall(at).date());
        let marked = |(at, entry): (Timestamp, Entry)| {
            let day = self.clock().wall(at).date();
            let is_new = before.replace(day).is_some_and(|before| before != day);
            let text = || time::date(day, self.texts.locale());
            let mark = is_new.then(|| Entry::Event { text: text(), when: String::new(), is_day: true });
            mark.into_iter().chain([entry])
        };
        entries.into_iter().flat_map(marked).collect()
    }

    fn file(&self, record: &Record, file: &Attachment) -> File {
        let (size, number) = file.told_size();
        File {
            name: file.name.clone(),
            href: format!("/desk/{}/requests/{}/attachments/{}", self.site.id, record.reference, file.id),
            told: self.texts.with(size, &[("n", number.into())]),
            size: file.kind.is_picture().then_some((file.width, file.height)),
        }
    }

    /// How the mail of a message stands, and whether that is an error; none where it was not mailed. That a request has
    /// arrived is told only where it cannot be.
    pub(super) fn mailed(&self, mails: &[Delivery], seq: u32) -> Option<(String, bool)> {
        let mail = mails.iter().rev().find(|mail| mail.seq == seq)?;
        if mail.state != State::Failed && mail.purpose != Purpose::Answer {
            return None;
        }
        Some((self.delivered(mail), mail.state == State::Failed))
    }

    /// How a mail stands, in words.
    pub(super) fn delivered(&self, mail: &Delivery) -> String {
        let why = mail.reason.map(|why| self.text(&format!("desk-mail-why-{}", why.as_str()))).unwrap_or_default();
        let with = |id: &str| self.texts.with(id, &[("to", mail.to.as_str().into())]);
        let said = match mail.state {
            State::Queued if why.is_empty() => with("desk-mail-queued"),
            State::Queued => with("desk-mail-waiting"),
            State::Sent => with("desk-mail-sent"),
            State::Failed => with("desk-mail-failed"),
        };
        self.texts.sentences(&[&said, &why])
    }

    /// That a message came by mail, and what was attached to it; empty where it did not.
    fn arrived(&self, arrivals: &[Mailed], seq: u32) -> String {
        let Some(mailed) = arrivals.iter().find(|mailed| mailed.seq == seq) else { return String::new() };
        let from = self.texts.with("desk-mail-arrived", &[("from", mailed.from.as_str().into())]);
        self.texts.sentences(&[&from, &self.left_out(mailed)])
    }

    /// That a note came by mail, where a colleague has written it: else its head says so. And what was attached to it.
    fn noted_with(&self, note: &Note, mailed: &Mailed) -> String {
        let from = self.texts.with("desk-mail-arrived", &[("from", mailed.from.as_str().into())]);
        let from = if note.is_mail() { String::new() } else { from };
        self.texts.sentences(&[&from, &self.left_out(mailed)])
    }

    /// What came with a mail and is not kept, each with why; empty where all is.
    fn left_out(&self, mailed: &Mailed) -> String {
        let with_why = |refused: &Refused| {
            let id = format!("desk-file-{}", refused.reason.as_str());
            let why = self.texts.with(&id, &[("max", refused.reason.most().into())]);
            self.texts.with("desk-file-refused", &[("name", refused.name.as_str().into()), ("why", why.into())])
        };
        let told: Vec<String> = mailed.refused.iter().map(with_why).collect();
        // Of what came before there were reasons there are names.
        let names = if told.is_empty() { &mailed.files } else { &told };
        if names.is_empty() {
            return String::new();
        }
        self.texts.with("desk-mail-not-kept", &[("names", self.texts.list(names).into())])
    }

    /// What a message that came by mail quotes: what that is called, and it.
    fn quoted(&self, arrivals: &[Mailed], seq: u32) -> Option<(String, String)> {
        let mailed = arrivals.iter().find(|mailed| mailed.seq == seq && !mailed.quoted.is_empty())?;
        Some((self.text("desk-mail-quoted"), mailed.quoted.clone()))
    }

    /// Who has written a note; of a mail that nobody has verified, that it is one.
    fn noted_by(&self, note: &Note) -> String {
        let from = |id: &str| self.texts.with(id, &[("from", note.name.as_str().into())]);
        match note.agent.as_str() {
            Note::BY_MAIL => from("desk-mail-unverified"),
            Note::BY_FORGED_MAIL => from("desk-mail-forged"),
            _ if note.name.is_empty() => self.brand.to_owned(),
            _ => note.name.clone(),
        }
    }

    /// What has happened, in words; none where the page says it otherwise, or does not know it.
    fn event(&self, event: &Event, zone: &str) -> Option<String> {
        let who = match event.by.as_str() {
            "visitor" => self.text("desk-by-customer"),
            "system" => self.text("desk-by-clock"),
            "operator" => self.text("desk-operator"),
            _ if !event.name.is_empty() => event.name.clone(),
            id => self.name_of(id),
        };
        let plain = event.to.trim_matches('"');
        let (id, to) = match event.kind.as_str() {
            "status" if event.reason == Event::UNDELIVERED => ("desk-event-undelivered", String::new()),
            "status" => ("desk-event-status", self.status(Status::parse(plain)?)),
            "priority" => {
                let priority = format!("desk-priority-{}", Priority::parse(plain)?.as_str());
                ("desk-event-priority", self.text(&priority))
            }
            "assignee" if plain.is_empty() => ("desk-event-freed", String::new()),
            "assignee" if plain == event.by => ("desk-event-took", String::new()),
            "assignee" if GIVEN.contains(&event.reason.as_str()) => {
                let why = self.text(&format!("desk-given-{}", event.reason));
                let args = [("to", self.name_of(plain).into()), ("why", why.into())];
                return Some(self.texts.with("desk-event-given", &args));
            }
            "assignee" => ("desk-event-assignee", self.name_of(plain)),
            "team" if event.reason == "closed" => ("desk-event-closed", self.names.team(plain)),
            "team" if plain.is_empty() => ("desk-event-team-all", String::new()),
            "team" => ("desk-event-team", self.names.team(plain)),
            "tags" => {
                let tags: Vec<String> = serde_json::from_str(&event.to).unwrap_or_default();
                let id = if tags.is_empty() { "desk-event-untagged" } else { "desk-event-tags" };
                (id, self.texts.list(&tags))
            }
            "mood" if plain == Mood::WRONG => ("desk-event-upset-wrong", String::new()),
            "mood" => ("desk-event-upset", String::new()),
            "mail" => ("desk-event-mail", String::new()),
            "adopted" => ("desk-event-adopted", event.to.clone()),
            "merged" => ("desk-event-merged", event.from.clone()),
            "call" => ("desk-event-call", self.call_event(plain, zone)?),
            "hold" if event.to.is_empty() => ("desk-event-released", String::new()),
            "hold" => ("desk-event-held", event.to.clone()),
            _ => return None,
        };
        Some(self.texts.with(id, &[("who", who.into()), ("to", to.into())]))
    }

    /// What a customer said of what was resolved.
    fn rating(&self, rating: &Rating) -> String {
        let answer = |question: Question| {
            let id = match question {
                Question::Csat => "desk-rating-csat",
                Question::Ces => "desk-rating-ces",
                Question::Nps => "desk-rating-nps",
            };
            Some(self.texts.with(id, &[("point", rating.answer(question)?.into())]))
        };
        let answers: Vec<String> = Question::ALL.into_iter().filter_map(answer).collect();
        if answers.is_empty() && rating.comment.is_empty() {
            return self.text("desk-rating-none");
        }
        let words = || self.texts.with("desk-rating-words", &[("words", rating.comment.as_str().into())]);
        let words = (!rating.comment.is_empty()).then(words);
        let said = answers.into_iter().chain(words).collect::<Vec<_>>().join(" · ");
        self.texts.with("desk-rating", &[("answers", said.into())])
    }

    /// What has become of a call: an outcome, that it was cancelled, or the time that it was moved to, on both clocks.
    fn call_event(&self, to: &str, zone: &str) -> Option<String> {
        if let Ok(start) = to.parse::<Timestamp>() {
            return Some(self.texts.with("desk-call-moved", &[("when", self.both(start, zone).into())]));
        }
        let state = (to == BookingState::Cancelled.as_str()).then_some("cancelled");
        let name = state.or_else(|| Some(Outcome::parse(to)?.as_str()))?;
        Some(self.text(&format!("desk-call-{name}")))
    }

    fn choices(&self, record: &Record) -> Vec<(Code, String, Vec<Choice>)> {
        let standing = &record.standing;
        let assignee = standing.assignee.as_str();
        let mut people = vec![self.choice("", self.text("desk-nobody"), assignee)];
        // Whoever may not give it away takes it, or lets it go.
        let may_assign = self.me.is_none_or(|me| me.role.may(Permission::Assign));
        let offered =
            |agent: &&Agent| may_assign || agent.id == assignee || self.me.is_some_and(|me| me.id == agent.id);
        people.extend(
            self.people.iter().filter(offered).map(|agent| self.choice(&agent.id, agent.name.clone(), assignee)),
        );
        if !assignee.is_empty() && people.iter().all(|choice| !choice.is_chosen) {
            people.push(self.choice(assignee, assignee.to_owned(), assignee));
        }
        let mut teams = vec![self.choice("", self.text("desk-everybody"), &record.team)];
        let ids = self.site.teams.iter().map(|team| team.id.as_str());
        teams.extend(ids.map(|id| self.choice(id, self.names.team(id), &record.team)));
        let now = standing.priority.as_str();
        let priorities = [Priority::Urgent, Priority::High, Priority::Normal, Priority::Low].map(Priority::as_str);
        let priorities = priorities.map(|name| self.choice(name, self.text(&format!("desk-priority-{name}")), now));
        vec![
            ("assignee".into(), self.text("desk-assignee"), people),
            ("team".into(), self.text("desk-team"), teams),
            ("priority".into(), self.text("desk-priority"), priorities.into()),
            ("snoozed_until".into(), self.text("desk-snooze"), self.mornings(record)),
        ]
    }

    /// Until when a conversation may be put off: for some hours, and until mornings of the customer's.
    fn mornings(&self, record: &Record) -> Vec<Choice> {
        let zone = self.names.zone(&record.zone).unwrap_or_else(|| self.zone.clone());
        let there = Clock::new(self.now, &zone, self.texts.locale());
        let mut choices = vec![self.choice("", self.text("desk-snooze-not"), "")];
        let later = self.now.checked_add(SignedDuration::from_hours(3)).ok();
        let soon = later.map(|at| (at, self.texts.with("desk-hours", &[("n", 3.into())])));
        let morning = |days: i32| {
            let day = there.today().checked_add(days.days()).ok()?;
            let at = day.at(MORNING, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp();
            Some((at, self.texts.with("desk-snooze-morning", &[("when", there.when(at).text.into())])))
        };
        let all = soon.into_iter().chain([0, 1, 2, 7].into_iter().filter_map(morning));
        choices.extend(all.filter(|(at, _)| *at > self.now).map(|(at, label)| {
            let whole = Timestamp::from_second(at.as_second()).unwrap_or(at);
            self.choice(&whole.to_string(), label, "-")
        }));
        choices
    }

    /// What a conversation can become without a word to the customer.
    fn turns(&self, status: Status) -> Vec<(Code, String)> {
        let turns: &[&str] = match status {
            Status::Open | Status::Pending | Status::Snoozed => &["resolved", "spam"],
            Status::Resolved => &["open"],
            Status::Spam => &["open", "resolved"],
        };
        turns.iter().map(|turn| ((*turn).into(), self.text(&format!("desk-turn-{turn}")))).collect()
    }

    /// What is known of who asks.
    fn facts(&self, record: &Record, call_mail: Option<&Delivery>) -> Vec<(String, Fact)> {
        let known = if record.customer.is_empty() { "desk-unverified" } else { "desk-verified" };
        let there = self.there(&record.zone).map(|there| [there.time.as_str(), " · ", &there.city].concat());
        let mailed = call_mail.map(|mail| [" · ", &self.delivered(mail)].concat()).unwrap_or_default();
        let call = record.call.as_ref();
        let call = call.map(|call| Fact::Text([self.both(call.start, &record.zone).as_str(), &mailed].concat()));
        let page = if record.page.starts_with("https:") || record.page.starts_with("http:") {
            Fact::Link(record.page.clone())
        } else {
            Fact::Data(record.page.clone())
        };
        let facts = [
            ("desk-fact-time", there.map(Fact::Text)),
            ("desk-fact-call", call),
            ("desk-language", Some(Fact::Text(self.names.language(&record.locale)))),
            ("desk-fact-known", Some(Fact::Text(self.text(known)))),
            ("desk-fact-email", Some(Fact::Data(record.email.clone()))),
            ("desk-fact-phone", Some(Fact::Data(record.phone.clone()))),
            ("desk-fact-customer", Some(Fact::Data(record.customer.clone()))),
            ("desk-market", Some(Fact::Text(self.market(&record.market)))),
            ("desk-fact-region", Some(Fact::Text(self.region(record.region)))),
            ("desk-fact-created", Some(Fact::Text(self.both(record.created, &record.zone)))),
            ("desk-fact-page", Some(page)),
            ("desk-fact-article", self.article(record)),
        ];
        let is_there = |fact: &Fact| match fact {
            Fact::Text(text) | Fact::Data(text) | Fact::Link(text) => !text.is_empty(),
        };
        let named = facts.into_iter().filter_map(|(id, fact)| Some((self.text(id), fact.filter(is_there)?)));
        named.collect()
    }

    /// The article that they had read, in their language.
    fn article(&self, record: &Record) -> Option<Fact> {
        let address = || format!("/help/{}/{}/{}", self.site.id, record.locale, record.article);
        (!record.article.is_empty()).then(|| Fact::Link(address()))
    }

    pub(super) fn other(&self, record: &Record, other: &Record) -> Other {
        let by = format!("desk-same-{}", record.joined_by(other));
        let status = self.status(other.standing.status);
        Other {
            reference: other.reference.clone(),
            words: self.last_words(other).text,
            standing: [status.as_str(), " · ", &self.clock().when(other.created).text].concat(),
            by: self.text(&by),
        }
    }
}
