//! What visitors say of what was resolved.

use jiff::{SignedDuration, Timestamp};
use nearhand_shared::problem::Problem;
use nearhand_shared::rating::{CHANGE_MS, Given};
use nearhand_shared::request::Fields;
use nearhand_shared::request::reference::Reference;

use super::conversations::{stored, write_key};
use super::vault;
use crate::abuse::limits;
use crate::content::Context;
use crate::vault::protocol::conversation::{Opener, Rate, Rated};

/// A rating that is kept.
pub struct Kept {
    /// When it was first given.
    pub at: Timestamp,
    /// Until when it may be changed.
    pub until: Timestamp,
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
