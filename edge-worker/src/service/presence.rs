//! Who of the business looks at a conversation, and what they have typed into it.

use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;

use super::vault;
use crate::content::Context;
use crate::vault::protocol::conversation::By;
use crate::vault::protocol::presence::{Look, Looked};

/// Takes note of who looks and keeps what they have typed, an answer and a note, as far as it is told; gives who else looks, and what was kept.
///
/// # Errors
/// [`Problem::Request`], [`Problem::Store`].
pub async fn look(
    context: &Context<'_>,
    reference: &Reference,
    by: By,
    is_writing: bool,
    typed: [Option<String>; 2],
) -> Result<Looked, Problem> {
    let now = context.now().as_millisecond();
    let [message, note] = typed;
    let look = Look { reference: reference.to_string(), by, now, is_writing, message, note };
    vault(context, reference.region()).look(&look).await
}
