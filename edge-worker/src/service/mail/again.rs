//! Answers that were given up, and changes of a call, rendered anew: what a mail says is forgotten once it has failed.

use nearhand_shared::conversation::Author;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::{Purpose, State};

use super::{calls, of_answer, of_beginning};
use crate::content::Context;
use crate::vault::protocol::conversation::{By, Whole};

/// How many are sent again at once: the last ones.
const MOST: usize = 20;

/// The mails with the answers of a conversation that were given up, and with how its call stands, each with its message's number. Which of
/// them are still needed, its Vault says.
pub async fn of_failed(context: &Context<'_>, whole: &Whole) -> Vec<(u32, Letter)> {
    let record = &whole.record;
    let mut letters = Vec::new();
    for message in whole.messages.iter().rev().filter(|message| message.from == Author::Team) {
        let mut mails = whole.mails.iter().rev();
        let last = mails.find(|mail| mail.seq == message.seq && mail.purpose == Purpose::Answer);
        if letters.len() == MOST || last.is_none_or(|mail| mail.state != State::Failed) {
            continue;
        }
        let by = By { id: String::new(), name: message.name.clone() };
        // What the business writes first is to somebody without an access code.
        let letter = if message.seq == 1 {
            of_beginning(context, record, &by, &message.message).await
        } else {
            of_answer(context, record, &by, &message.message, &message.attachments).await
        };
        letters.extend(letter.map(|letter| (message.seq, letter)));
    }
    letters.extend(calls::anew(context, record, whole.call_mail.as_ref()).await);
    letters.reverse();
    letters
}
