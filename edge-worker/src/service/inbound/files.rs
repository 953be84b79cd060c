//! Files that come with a mail: handed over to the Vault of its conversation before the mail is stored, which then names them. What is
//! not taken is named with why.

use nearhand_shared::attachment::{MAX_FILES, Refused, Wrong, name};
use nearhand_shared::mail::inbound::Incoming;
use nearhand_shared::mail::inbound::files::{in_order, worth};
use nearhand_shared::mail::inbound::mime::File;
use nearhand_shared::problem::Problem;

use super::super::attachments::Into;
use crate::vault::protocol::mail::Came;

/// How many files are named that are not kept.
const MOST_REFUSED: usize = 20;

/// What has become of a mail's files.
#[derive(Default)]
pub struct Files {
    /// Those that are kept.
    pub came: Vec<Came>,
    /// Those that are not.
    pub refused: Vec<Refused>,
}

impl Files {
    /// The names of those that are not kept.
    pub fn names(&self) -> Vec<String> {
        self.refused.iter().map(|refused| refused.name.clone()).collect()
    }
}

/// Hands over what is worth keeping of a mail's files, one after the other, so that no two are in memory decoded. Without a key: the
/// same mail is known by its own before, and what no mail comes to name goes after a day.
///
/// # Errors
/// [`Problem::Store`]: the mail may be sent again.
pub async fn keep(into: &Into<'_>, incoming: &Incoming<'_>) -> Result<Files, Problem> {
    let mut files = Files::default();
    for file in in_order(&incoming.files) {
        match one(into, file, files.came.len()).await? {
            Ok(Some(came)) => files.came.push(came),
            Ok(None) => {}
            Err(reason) => files.refused.push(Refused { name: name::shown(&file.name), reason }),
        }
    }
    files.refused.truncate(MOST_REFUSED);
    Ok(files)
}

async fn one(into: &Into<'_>, file: &File<'_>, many: usize) -> Result<Result<Option<Came>, Wrong>, Problem> {
    let bytes = match worth(file) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(Ok(None)),
        Err(wrong) => return Ok(Err(wrong)),
    };
    if many >= MAX_FILES {
        return Ok(Err(Wrong::Many));
    }
    let kept = into.keep_bytes(&file.name, &bytes).await?;
    Ok(kept.map(|kept| Some(Came { id: kept.id, is_inline: file.is_inline })))
}
