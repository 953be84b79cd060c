//! A mail that has come in: put where a person would put it, or not taken, with words for its sender.

mod files;
mod places;

use jiff::Timestamp;
use nearhand_shared::conversation::MAX_TEXT;
use nearhand_shared::locale::Locale;
use nearhand_shared::mail::inbound::Incoming;
use nearhand_shared::mail::inbound::report::{Bounce, Kind};
use nearhand_shared::mail::token::parts_of;
use nearhand_shared::page::Consented;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::NewRequest;
use nearhand_shared::request::reference::{self, Reference};
use nearhand_shared::request::token::{KeyDigest, Token};
use nearhand_shared::visitor::Hints;

use super::attachments::Into;
use super::idempotency::{digest_of, region_for};
use super::{conversations, mail, mood, objects, random, requests, vault};
use crate::abuse::limits;
use crate::abuse::refusals::count;
use crate::auth::principal::hash_of;
use crate::content::{self, Context};
use crate::log;
use crate::vault::client::{Outcome, lookup};
use crate::vault::protocol::Put;
use crate::vault::protocol::attachments::Who;
use crate::vault::protocol::conversation::{By, WriteKey, Written};
use crate::vault::protocol::inbound::{Back, Hear, Reported, Theirs, Whose};
use crate::vault::protocol::mail::Arrival;
use crate::vault::regions::Vaults;
use files::Files;
use places::{colleague, is_of_visitor, places};

/// What is said to whoever writes into a conversation that was erased.
const GONE: &str = "This conversation was erased, and your mail was not read. Please write a new one.";

/// What is said where a mail claims to be from somebody of the business, and is not.
const NO_COLLEAGUE: &str =
    "The sender of this mail could not be verified, and it was not read. Please write in the desk.";

/// What becomes of a mail.
#[derive(Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is stored, now or when it came before.
    Stored,
    /// It ends here, without a word: what answers by itself is answered by nobody.
    Ended,
    /// It is not taken: what its sender is told, in English, since a reply of SMTP is ASCII (RFC 5321, section 4.2).
    Refused(&'static str),
}

/// Takes a mail that came to an address of the site's.
///
/// # Errors
/// [`Problem::Store`], [`Problem::Limit`]: it may be sent again.
pub async fn receive(context: &Context<'_>, incoming: &Incoming<'_>, to: &str) -> Result<Taken, Problem> {
    let Some(settings) = context.manifest.site.mail.as_ref() else { return Ok(Taken::Ended) };
    let own = [settings.reply(), settings.from.as_str()].map(|address| parts_of(address).0);
    let is_own = |address: &str| own.contains(&parts_of(address).0);
    if is_own(&incoming.from.address) || is_own(&incoming.ours) {
        return Ok(ended(context, "mail-loop"));
    }
    match &incoming.kind {
        Kind::Bounce(bounce) => return came_back(context, bounce).await,
        Kind::Automatic => return Ok(ended(context, "mail-automatic")),
        Kind::Person => {}
    }
    if incoming.from.address.is_empty() {
        return Ok(ended(context, "mail-automatic"));
    }
    limits::mail(context, &incoming.from.address).await?;
    let seed = format!("{} {} {} {}", incoming.id, incoming.from.address, incoming.subject, incoming.text);
    let key = ["mail-", &hash_of(&seed)].concat();
    let places = places(context, settings, incoming, to).await?;
    if places.is_empty() {
        return asked(context, incoming, to, &key).await;
    }
    // In each that takes it; refused where none does.
    let mut refused = None;
    let mut is_stored = false;
    for (reference, by) in &places {
        match said(context, (reference, *by), incoming, &key).await? {
            Taken::Refused(words) => refused = refused.or(Some(words)),
            Taken::Stored | Taken::Ended => is_stored = true,
        }
    }
    Ok(refused.filter(|_| !is_stored).map_or(Taken::Stored, Taken::Refused))
}

/// What is said to the sender of a mail that could not be stored: what is lost is lost with a word.
pub fn failed(problem: &Problem) -> &'static str {
    if *problem == Problem::Site {
        return "There is nobody at this address.";
    }
    log::failure("mail.in", problem.status());
    "Your mail could not be taken just now. Please send it again later."
}

fn ended(context: &Context<'_>, what: &str) -> Taken {
    count(context, what);
    Taken::Ended
}

/// Keeps that a mail of ours came back.
async fn came_back(context: &Context<'_>, bounce: &Bounce) -> Result<Taken, Problem> {
    let back = Back {
        id: bounce.original.clone(),
        recipients: bounce
            .recipients
            .iter()
            .filter(|returned| returned.fate != nearhand_shared::mail::inbound::report::Fate::Pending)
            .map(Reported::from)
            .collect(),
        now: context.now().as_millisecond(),
    };
    let is_ours = !back.id.is_empty() && Vaults::of(objects(context), context.site()).came_back(&back).await?;
    Ok(if is_ours { Taken::Stored } else { ended(context, "mail-bounce") })
}

/// A mail into a conversation that there is.
async fn said(
    context: &Context<'_>,
    (reference, by): (&Reference, places::By),
    incoming: &Incoming<'_>,
    seed: &str,
) -> Result<Taken, Problem> {
    let vault = vault(context, reference.region());
    let known = conversations::found(&vault, reference).await?;
    // Who is a customer as well answers as one to what customers are sent.
    let is_customers = by != places::By::Notice && known.as_ref().is_some_and(|known| is_of_visitor(known, incoming));
    let agent = if is_customers { None } else { colleague(context, incoming).await? };
    if agent.is_some() && incoming.is_forged {
        count(context, "mail-forged");
        return Ok(Taken::Refused(NO_COLLEAGUE));
    }
    let is_note = agent.is_some() || by == places::By::Subject;
    let digest = digest_of(context, seed, reference.region());
    let key = WriteKey { lookup: lookup(&digest), fingerprint: format!("mail {reference}") };
    let files = if incoming.files.is_empty() {
        Files::default()
    } else {
        let whose = Whose {
            reference: reference.to_string(),
            sender: incoming.from.address.clone(),
            is_forged: incoming.is_forged,
            is_note,
            key: key.clone(),
        };
        match vault.whose(&whose).await? {
            Theirs::Visitor => files::keep(&Into::new(context, reference, Who::Sender), incoming).await?,
            Theirs::Stranger => files::keep(&Into::new(context, reference, Who::Stranger), incoming).await?,
            Theirs::Done => Files::default(),
        }
    };
    // Where the text is empty, what they have to say is in the subject, unless that is ours.
    let is_own = !incoming.subject.to_uppercase().contains(&reference.to_string());
    let has_text = !incoming.text.trim().is_empty();
    let (message, quoted) = words(incoming, &files, is_own && !has_text);
    let upset = match &known {
        Some(record) => mood::upset(context, &record.locale, &message, mood::known_of(context, record)).await,
        None => None,
    };
    let hear = Hear {
        reference: reference.to_string(),
        id: id_of(incoming, seed),
        sender: incoming.from.address.clone(),
        is_forged: incoming.is_forged,
        is_note,
        agent: agent.map(|agent| By { id: agent.id, name: agent.name }),
        message,
        quoted,
        files: files.names(),
        refused: files.refused,
        came: files.came,
        now: context.now().as_millisecond(),
        answer_by: conversations::promise(context, known.as_ref()).map(Timestamp::as_millisecond),
        upset,
        warning: known.as_ref().and_then(|record| mail::of_warning(context, record)),
        key: Some(key),
    };
    Ok(match vault.hear(&hear).await? {
        Written::Done(_) | Written::Conflict | Written::Newer { .. } | Written::Fixed | Written::NoFile => {
            Taken::Stored
        }
        // What was erased stays so, and whoever writes learns that nobody has read it.
        Written::Gone | Written::Unknown => {
            count(context, "mail-erased");
            Taken::Refused(GONE)
        }
    })
}

/// A mail that begins a request.
async fn asked(context: &Context<'_>, incoming: &Incoming<'_>, to: &str, key: &str) -> Result<Taken, Problem> {
    let there = as_sender(context, incoming).await?;
    let region = region_for(&there, key, there.visitor.region).await?;
    let digest: KeyDigest = digest_of(&there, key, region);
    let vault = vault(&there, region);
    let reference = Reference::new(region, random::<{ reference::ENTROPY }>()?);
    let files = if incoming.files.is_empty() {
        Files::default()
    } else if vault.known(&digest, FINGERPRINT.to_owned()).await?.is_some() {
        return Ok(Taken::Stored);
    } else {
        files::keep(&Into::new(&there, &reference, Who::New), incoming).await?
    };
    let (message, quoted) = words(incoming, &files, true);
    let sender = incoming.from.address.clone();
    let request = NewRequest {
        message,
        name: incoming.from.name.clone(),
        // To whom somebody else's address may belong nothing is sent.
        email: if incoming.is_forged { String::new() } else { sender.clone() },
        phone: String::new(),
        zone: None,
        locale: None,
        // Where they asked. Who asks there has no access code: mails to them have no link (`service/mail.rs`).
        page: ["mailto:", &parts_of(to).0].concat(),
        article: String::new(),
        consent: String::new(),
        topic: String::new(),
        order: String::new(),
    };
    let token = Token::new(random()?);
    let mut record = requests::record(&there, request, Consented::default(), &reference);
    record.standing = mood::standing_of(&there, &record.locale, &record.message, record.standing).await;
    let mails = mail::of_request(&there, &record).await;
    let arrival = Arrival {
        id: id_of(incoming, key),
        sender,
        is_forged: incoming.is_forged,
        quoted,
        files: files.names(),
        refused: files.refused,
        came: files.came,
    };
    let warning = mail::of_warning(&there, &record);
    let put = Put {
        mails,
        arrival: Some(arrival),
        warning,
        ..Put::new(record, &token, Some(&digest), FINGERPRINT.to_owned())
    };
    Ok(match vault.put(put).await? {
        Outcome::New(_) | Outcome::Before { .. } | Outcome::Conflict | Outcome::Gone => Taken::Stored,
        Outcome::Void | Outcome::TooMany => return Err(Problem::Store),
    })
}

/// The site as whoever has written meets it: in a language that their program names, and nothing is known of their network.
async fn as_sender<'c>(context: &'c Context<'_>, incoming: &Incoming<'_>) -> Result<Context<'c>, Problem> {
    let named = incoming.languages.join(",");
    let locale = Some(named.as_str()).filter(|named| !named.is_empty());
    let country = incoming.languages.iter().find_map(|tag| Locale::parse(tag).ok()?.id().region);
    let country = country.map(|region| region.to_string());
    content::load_beside(context, &Hints { locale, country: country.as_deref(), ..Hints::default() }).await
}

/// What a mail says as a message, and what stands beside it: what it quotes, and what is too long. A mail that begins something has
/// its subject first, and so has one that says nothing else.
fn words(incoming: &Incoming<'_>, files: &Files, has_subject: bool) -> (String, String) {
    let mut text = String::new();
    if has_subject && !incoming.subject.is_empty() {
        text.push_str(&incoming.subject);
        text.push_str("\n\n");
    }
    text.push_str(incoming.text.trim());
    let mut quoted = incoming.quoted.clone();
    // Room for the names of files that are not kept, which whoever has sent them must see are known.
    let named: String = files.names().iter().map(|name| ["\n[", name, "]"].concat()).collect();
    let room = MAX_TEXT.saturating_sub(named.chars().count() + 1);
    if let Some((at, _)) = text.char_indices().nth(room) {
        let rest = text.split_off(at);
        text.push('…');
        quoted = ["…", &rest, "\n\n", &quoted].concat();
    }
    text.push_str(&named);
    if let Some((at, _)) = quoted.char_indices().nth(MAX_QUOTED) {
        quoted.truncate(at);
    }
    // A message says something.
    let text = text.trim();
    (if text.is_empty() { "…".to_owned() } else { text.to_owned() }, quoted.trim().to_owned())
}

/// How much is kept beside a message, in characters.
const MAX_QUOTED: usize = 100_000;
/// What a request that came by mail came with, beside the key of the mail.
const FINGERPRINT: &str = "mail";

/// Its Message-ID; where it has none, a name that is no Message-ID.
fn id_of(incoming: &Incoming<'_>, key: &str) -> String {
    if incoming.id.contains('@') { incoming.id.clone() } else { key.to_owned() }
}
