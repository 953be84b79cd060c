//! Where a mail belongs: the conversations that it names, or the one that it answers to; and whether a colleague has written it.

use nearhand_shared::content::site::Mail;
use nearhand_shared::mail::inbound::Incoming;
use nearhand_shared::mail::token::{conversation_of, parts_of};
use nearhand_shared::people::Agent;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;

use super::super::people::desk;
use super::super::{conversations, objects, vault};
use crate::config::Config;
use crate::content::Context;
use crate::vault::regions::Vaults;

/// How many conversations a mail is in at most.
const MOST: usize = 20;

/// By what a mail belongs to a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By what nobody guesses: the seal of an address, or the Message-ID of a mail to its visitor.
    Secret,
    /// By the Message-ID of a mail to the business's own people.
    Notice,
    /// By the reference in its subject, which others can know.
    Subject,
}

/// The conversations that a mail belongs to: those of all addresses that it came to or names, since each has its seal; else that of a
/// mail that it answers to; else the one that its subject names, where its sender is somebody there. None where it begins one.
pub async fn places(
    context: &Context<'_>,
    settings: &Mail,
    incoming: &Incoming<'_>,
    to: &str,
) -> Result<Vec<(Reference, By)>, Problem> {
    let reply = parts_of(settings.reply()).0;
    let config = Config::of(context.env);
    let mut named: Vec<(Reference, By)> = Vec::new();
    for address in std::iter::once(to).chain(incoming.to.iter().map(String::as_str)) {
        let (base, token) = parts_of(address);
        let key = config.reply_key().filter(|_| base == reply);
        let of_seal = key.and_then(|key| conversation_of(&token, key, context.site()));
        if let Some(reference) = of_seal.filter(|reference| named.iter().all(|(known, _)| known != reference)) {
            named.push((reference, By::Secret));
        }
    }
    if !named.is_empty() {
        named.truncate(MOST);
        return Ok(named);
    }
    if !incoming.references.is_empty()
        && let Some(traced) = Vaults::of(objects(context), context.site()).traced(&incoming.references).await?
        && let Some(reference) = Reference::parse(&traced.reference)
    {
        return Ok(vec![(reference, if traced.is_notice { By::Notice } else { By::Secret })]);
    }
    let subject = Reference::named_in(&incoming.subject).filter(|_| !incoming.is_forged);
    Ok(match subject {
        Some(reference) if is_known_there(context, &reference, incoming).await? => vec![(reference, By::Subject)],
        _ => Vec::new(),
    })
}

/// Whether the sender of a mail is a conversation's visitor or a colleague.
async fn is_known_there(
    context: &Context<'_>,
    reference: &Reference,
    incoming: &Incoming<'_>,
) -> Result<bool, Problem> {
    let record = conversations::found(&vault(context, reference.region()), reference).await?;
    let Some(record) = record else { return Ok(false) };
    Ok(is_of_visitor(&record, incoming) || colleague(context, incoming).await?.is_some())
}

/// Whether a mail is from the address of a conversation's visitor.
pub fn is_of_visitor(record: &Record, incoming: &Incoming<'_>) -> bool {
    !record.email.is_empty() && record.email.eq_ignore_ascii_case(&incoming.from.address)
}

/// The person of the business from whose address a mail comes.
pub async fn colleague(context: &Context<'_>, incoming: &Incoming<'_>) -> Result<Option<Agent>, Problem> {
    let agents = desk(context).agents().await?;
    Ok(agents.into_iter().find(|agent| agent.email.eq_ignore_ascii_case(&incoming.from.address)))
}
