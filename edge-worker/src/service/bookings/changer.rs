//! Who changes a booking, and what that opens to them: its visitor shows the access code, somebody of the business was asked
//! for their permission at the door.

use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;

use crate::auth::identity::identity;
use crate::content::Context;
use crate::service::conversations::stored;
use crate::service::mail::calls;
use crate::service::requests::open;
use crate::service::vault;
use crate::vault::client::hash_of;
use crate::vault::protocol::conversation::{By, KeyedChange, KeyedChanged, TeamChange, WriteKey, Written};
use crate::vault::protocol::{CallMails, Change, Changed, To};

/// How often the mails of a change are written, where others change the same booking at once.
const TRIES: usize = 10;

/// Who changes a booking.
pub enum Changer<'a> {
    /// Its visitor.
    Visitor(&'a Token),
    /// Somebody of the business.
    Team {
        /// Who.
        by: By,
        /// The teams whose calls they see; all where it is none.
        sees: Option<Vec<String>>,
    },
}

/// How a change ended.
pub(super) enum Ended {
    /// Now.
    Now(Changed),
    /// The same key was there before.
    Before(Written),
}

impl Changer<'_> {
    /// Where a site wants the shop's word for visitors who write, it is there.
    ///
    /// # Errors
    /// [`Problem::Identity`].
    pub(super) fn must_be_vouched_for(&self, context: &Context<'_>) -> Result<(), Problem> {
        match self {
            Changer::Visitor(_) => identity(context).map(drop),
            Changer::Team { .. } => Ok(()),
        }
    }

    /// The request that a booking belongs to.
    ///
    /// # Errors
    /// [`Problem::Request`] where there is none, or not with this code; [`Problem::Store`].
    pub(super) async fn opened(&self, context: &Context<'_>, reference: &Reference) -> Result<Record, Problem> {
        match self {
            Changer::Visitor(token) => open(context, reference, token).await,
            Changer::Team { .. } => vault(context, reference.region()).find(reference).await,
        }
    }

    /// A booking that can still be changed, with its request.
    ///
    /// # Errors
    /// [`Problem::BookingFixed`] where it is over or cancelled; as [`Changer::opened`].
    pub async fn changeable(&self, context: &Context<'_>, reference: &Reference) -> Result<(Record, Booking), Problem> {
        let record = self.opened(context, reference).await?;
        let booking = record.call.clone().ok_or(Problem::Request)?;
        let is_ahead = booking.state == BookingState::Booked && context.now() < booking.start;
        if is_ahead { Ok((record, booking)) } else { Err(Problem::BookingFixed) }
    }

    /// Whether they may give a call to a team that has not had it.
    pub(super) fn may_move_to(&self, team: &str) -> bool {
        match self {
            Changer::Team { sees: Some(teams), .. } => teams.iter().any(|known| known == team),
            _ => true,
        }
    }

    /// Has the Vault change a booking that was read, and tell its visitor and the team. `attempt` holds the time that it is moved to.
    pub(super) async fn change(
        &self,
        context: &Context<'_>,
        reference: &Reference,
        record: &Record,
        to: To,
        attempt: &str,
        key: Option<&WriteKey>,
    ) -> Result<Ended, Problem> {
        let mut mails = self.mails(context, record, &to).await;
        for _ in 0..TRIES {
            match self.change_once(context, reference, &to, attempt, key, mails).await? {
                // Somebody else has changed it since it was read: what the mails say is not so.
                Ended::Now(Changed::Stale) => {
                    let record = vault(context, reference.region()).find(reference).await?;
                    mails = self.mails(context, &record, &to).await;
                }
                ended => return Ok(ended),
            }
        }
        // Mail stops nothing that it tells.
        self.change_once(context, reference, &to, attempt, key, CallMails::default()).await
    }

    /// What is mailed of a change, of a booking as it was read.
    async fn mails(&self, context: &Context<'_>, record: &Record, to: &To) -> CallMails {
        let Some(before) = record.call.clone() else { return CallMails::default() };
        let sequence = before.sequence + 1;
        let after = match to {
            To::Moved(booking) => Booking { sequence, ..booking.clone() },
            To::Cancelled { reason } => {
                Booking { state: BookingState::Cancelled, sequence, reason: reason.clone(), ..before }
            }
        };
        calls::of_change(context, record, after, matches!(self, Changer::Visitor(_))).await
    }

    async fn change_once(
        &self,
        context: &Context<'_>,
        reference: &Reference,
        to: &To,
        attempt: &str,
        key: Option<&WriteKey>,
        mails: CallMails,
    ) -> Result<Ended, Problem> {
        let token_hash = if let Changer::Visitor(token) = self { Some(hash_of(token)) } else { None };
        let now = context.now().as_millisecond();
        let (to, attempt) = (to.clone(), attempt.to_owned());
        let change = Change { reference: reference.to_string(), token_hash, now, to, attempt, mails };
        let vault = vault(context, reference.region());
        let changed = match (self, key.cloned()) {
            (Changer::Visitor(_), None) => KeyedChanged::Now(vault.change(&change).await?),
            (Changer::Visitor(_), Some(key)) => vault.change_with_key(&KeyedChange { change, key }).await?,
            (Changer::Team { by, .. }, key) => {
                vault.change_for_team(&TeamChange { change, by: by.clone(), key }).await?
            }
        };
        match changed {
            KeyedChanged::Now(changed) => Ok(Ended::Now(changed)),
            KeyedChanged::Before(written) => Ok(Ended::Before(written)),
        }
    }
}

/// A booking as it is now, where the same key has changed it before.
pub(super) async fn changed_before(
    context: &Context<'_>,
    reference: &Reference,
    who: &Changer<'_>,
    key: Option<&WriteKey>,
) -> Result<Option<Record>, Problem> {
    let Some(key) = key else { return Ok(None) };
    match vault(context, reference.region()).known_write(key).await? {
        Some(written) => before(context, reference, who, written).await.map(Some),
        None => Ok(None),
    }
}

/// The same, once the Vault has said what the key has brought; it is shown to who may see it, whatever they know of keys.
pub(super) async fn before(
    context: &Context<'_>,
    reference: &Reference,
    who: &Changer<'_>,
    written: Written,
) -> Result<Record, Problem> {
    stored(written)?;
    who.opened(context, reference).await
}
