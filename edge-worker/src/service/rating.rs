//! What visitors say of what was resolved.

use jiff::{SignedDuration, Timestamp};
use nearhand_shared::mail::token::rated_by;
use nearhand_shared::problem::Problem;
use nearhand_shared::rating::{CHANGE_MS, Given};
use nearhand_shared::request::Fields;
use nearhand_shared::request::reference::Reference;

use super::conversations::{found, stored, write_key};
use super::vault;
use crate::abuse::limits;
use crate::config::Config;
use crate::content::Context;
use crate::vault::protocol::conversation::{Opened, Opener, Rate, Rated, Resolution};

/// A rating that is kept.
pub struct Kept {
    /// When it was first given.
    pub at: Timestamp,
    /// Until when it may be changed.
    pub until: Timestamp,
}

/// What a link in a mail lets somebody rate.
pub struct Mailed {
    /// The conversation.
    pub reference: Reference,
    /// The proof.
    pub opener: Opener,
    resolved_at: i64,
}

/// Reads a link that was mailed.
///
/// # Errors
/// [`Problem::Page`] where it is none of ours.
pub fn mailed(context: &Context<'_>, token: &str) -> Result<Mailed, Problem> {
    let config = Config::of(context.env);
    let key = config.reply_key().ok_or(Problem::Page)?;
    let (reference, resolved_at) = rated_by(token, key, context.site()).ok_or(Problem::Page)?;
    Ok(Mailed { reference, opener: Opener::Resolution(resolved_at), resolved_at })
}

/// What is there to be rated: the conversation without its words.
///
/// # Errors
/// [`Problem::NotResolved`] where it was opened again since then, [`Problem::Gone`] where it was erased; [`Problem::Limit`],
/// [`Problem::Store`].
pub async fn to_rate(context: &Context<'_>, mailed: &Mailed) -> Result<Opened, Problem> {
    limits::small(context).await?;
    let resolution = Resolution { reference: mailed.reference.to_string(), resolved_at: mailed.resolved_at };
    let vault = vault(context, mailed.reference.region());
    match vault.to_rate(&resolution).await? {
        Some(opened) => Ok(opened),
        None if found(&vault, &mailed.reference).await?.is_none() => Err(Problem::Gone),
        None => Err(Problem::NotResolved),
    }
}

/// Keeps a rating, or changes it.
///
/// # Errors
/// [`Problem::Invalid`], [`Problem::Request`], [`Problem::NotResolved`], [`Problem::RatingFixed`],
/// [`Problem::KeyReused`], [`Problem::Limit`], [`Problem::Store`].
pub async fn rate(
    context: &Context<'_>,
    reference: &Reference,
    opener: Opener,
    fields: &Fields,
) -> Result<Kept, Problem> {
    let given = Given::read(fields, &context.texts)?;
    limits::try_writing(context).await?;
    let rate = Rate {
        reference: reference.to_string(),
        opener,
        now: context.now().as_millisecond(),
        given,
        key: write_key(context, reference, "rate", fields).await?,
    };
    let at = match vault(context, reference.region()).rate(&rate).await? {
        Rated::Kept { at } => at,
        Rated::Not(written) => stored(written)?.at,
        Rated::NotResolved => return Err(Problem::NotResolved),
        Rated::Fixed => return Err(Problem::RatingFixed),
    };
    Ok(Kept { at, until: at.saturating_add(SignedDuration::from_millis(CHANGE_MS)).unwrap_or(at) })
}
