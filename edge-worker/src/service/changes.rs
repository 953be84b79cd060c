//! What is new or has changed since a program has last asked, from all regions: a page at a time.

use nearhand_shared::changes::Cursor;
use nearhand_shared::people::Permission;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;

use super::objects;
use super::people::note_down;
use crate::auth::principal::Principal;
use crate::content::Context;
use crate::vault::protocol::changes::{AskChanges, Change};
use crate::vault::regions::Vaults;

/// A page ends once it is so many bytes of JSON: the worker has it several times in memory, of which it has 128 MB.
const PAGE_BYTES: usize = 2_000_000;
/// So much of the messages of one conversation is told at most, in bytes: some hundred of the longest, thousands of the usual.
const MESSAGE_BYTES: usize = 6_000_000;

/// A page of what has changed.
pub struct Page {
    /// The changes, those of one region after those of another.
    pub changes: Vec<(Region, Change)>,
    /// Where the next page begins.
    pub cursor: Cursor,
    /// Whether there is more by now.
    pub has_more: bool,
    /// Regions that do not answer: the cursor stays where it was there, so nothing of them is passed by.
    pub unreachable: Vec<Region>,
}

/// Reads the page behind a cursor, with so many changes at most. Who reads is written down first, where there is anything.
///
/// # Errors
/// [`Problem::Forbidden`] for notes where whoever asks may not read them in a desk; [`Problem::Store`] where it cannot be written
/// down.
pub async fn page(
    context: &Context<'_>,
    principal: &Principal,
    cursor: Cursor,
    limit: usize,
    with_notes: bool,
) -> Result<Page, Problem> {
    if with_notes {
        principal.must(Permission::ReadRequests)?;
    }
    let vaults = Vaults::of(objects(context), context.site());
    let newest = vaults.newest_changes().await;
    let silent = newest.iter().filter(|(_, number)| number.is_none()).map(|(region, _)| *region);
    let mut page = Page { changes: Vec::new(), cursor, has_more: false, unreachable: silent.collect() };
    let has_new = |(region, number): &(Region, Option<i64>), cursor: &Cursor| {
        number.is_some_and(|number| number > cursor.place(*region))
    };
    if newest.iter().any(|region| has_new(region, &page.cursor)) {
        let action = if with_notes { "requests.exported-with-notes" } else { "requests.exported" };
        note_down(context, principal, action, "").await?;
    }
    let mut bytes = 0;
    // One after the other: what all of them have at once is more than a page.
    for region in &newest {
        if page.changes.len() >= limit || bytes >= PAGE_BYTES || !has_new(region, &page.cursor) {
            continue;
        }
        let (region, _) = *region;
        let ask = AskChanges {
            after: page.cursor.place(region),
            limit: limit - page.changes.len(),
            bytes: PAGE_BYTES - bytes,
            message_bytes: MESSAGE_BYTES,
        };
        let Ok(read) = vaults.changes(region, &ask).await else {
            page.unreachable.push(region);
            continue;
        };
        bytes += read.bytes;
        page.cursor.go_on(region, read.next);
        page.changes.extend(read.changes.into_iter().map(|change| (region, change)));
    }
    let mut answers = newest.iter().filter(|(region, _)| !page.unreachable.contains(region));
    page.has_more = answers.any(|region| has_new(region, &page.cursor));
    Ok(page)
}
