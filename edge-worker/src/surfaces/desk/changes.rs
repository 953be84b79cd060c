//! What has changed since a program has last asked: JSON Lines for a data warehouse.
//!
//! A conversation is a line, as it is now; the last line is none, and says where the next page begins. Without it a page is cut off.

use nearhand_shared::changes::Cursor;
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use serde_json::{Value, json};

use super::Desk;
use super::requests::{notes, row, thread};
use crate::http::{Error, Response};
use crate::service::changes::page;
use crate::vault::protocol::changes::Change;
use crate::vault::protocol::conversation::Whole;

impl Desk<'_> {
    /// A page of it.
    pub(super) async fn changes(&self) -> Result<Response, Error> {
        let context = self.context().await?;
        let after = self.request.query("after").unwrap_or_default();
        let cursor = if after.is_empty() { Some(Cursor::default()) } else { Cursor::parse(after, &self.site) };
        let Some(cursor) = cursor else {
            let detail = context.texts.get("query-cursor");
            return Err(Problem::Invalid(vec![FieldError { field: "after".to_owned(), detail }]).into());
        };
        let with_notes = self.request.query("notes") == Some("1");
        let page = page(&context, &self.principal, cursor, self.limit()?, with_notes).await?;
        let mut lines = Vec::new();
        for (region, change) in &page.changes {
            put(&mut lines, &line(*region, change, with_notes)?)?;
        }
        let end = json!({
            "type": "page", "cursor": page.cursor.to_text(&self.site), "more": page.has_more,
            "unreachable": page.unreachable,
        });
        put(&mut lines, &end)?;
        Response::lines(lines)
    }
}

fn put(lines: &mut Vec<u8>, line: &Value) -> Result<(), Error> {
    serde_json::to_writer(&mut *lines, line)?;
    lines.push(b'\n');
    Ok(())
}

fn line(region: Region, change: &Change, with_notes: bool) -> Result<Value, Error> {
    if let Some(whole) = &change.whole {
        return conversation(change.number, whole, with_notes);
    }
    let (kind, name, told) = match change.erased {
        Some(at) => ("erased", "at", json!(at)),
        None => ("joined", "into", json!(change.into)),
    };
    let Change { number, reference, .. } = change;
    Ok(json!({ "type": kind, "change": number, "reference": reference, "region": region, name: told }))
}

/// A conversation as a desk opens it, without what is not its own: other conversations of who asks, and whether their address takes
/// mail. What colleagues wrote to each other is there where it is wanted.
fn conversation(number: i64, whole: &Whole, with_notes: bool) -> Result<Value, Error> {
    let mut line = row(&whole.record)?;
    if let Value::Object(line) = &mut line {
        line.insert("type".to_owned(), json!("conversation"));
        line.insert("change".to_owned(), json!(number));
        line.insert("thread".to_owned(), thread(whole));
        line.insert("events".to_owned(), json!(whole.events));
        line.insert("ratings".to_owned(), json!(whole.ratings));
        if with_notes {
            line.insert("notes".to_owned(), notes(whole));
            line.insert("own".to_owned(), json!(whole.own));
        }
    }
    Ok(line)
}
