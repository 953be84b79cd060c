//! Files that come with messages: from a program as a body, in one go or in parts; from a form.
//!
//! They are kept in the Vault of their conversation. Whatever is said here to it (begin, add, end, read, drop) is all that
//! another store would have to do.

use nearhand_shared::attachment::{ATTACHMENTS, Attachment, FILES, MAX_FILES, MAX_SIZE, Wrong, begins, name};
use nearhand_shared::model::FieldError;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{Fields, is_of_form};
use sha2::{Digest, Sha256};

use super::conversations::write_key;
use super::idempotency::{digest_of, region_for, sent_key};
use super::people::new_id;
use super::vault;
use crate::abuse::limits;
use crate::content::Context;
use crate::http::{Form, SentFile};
use crate::objects::bucket::Bucket;
use crate::vault::client::{Vault, lookup};
use crate::vault::protocol::attachments::{Begin, Begun, Named, Standing, Taken, Who};
use crate::vault::protocol::conversation::WriteKey;

/// How much is handed over at a time, in bytes: a part in the Vault.
const PART: usize = 256 * 1024;

/// Whether files of a region are kept in a bucket: where the site wants that, and the region has one.
pub fn have_bucket(context: &Context<'_>, region: Region) -> bool {
    context.manifest.site.files_in_bucket && Bucket::bound(context.env, region.bucket()).is_some()
}

/// The conversation that files come into, and who sends them.
pub struct Into<'c> {
    context: &'c Context<'c>,
    reference: &'c Reference,
    who: Who,
    vault: Vault<'c>,
}

impl<'c> Into<'c> {
    /// Whoever the caller has let through.
    pub fn new(context: &'c Context<'c>, reference: &'c Reference, who: Who) -> Self {
        Into { context, reference, who, vault: vault(context, reference.region()) }
    }

    fn named(&self, id: &str) -> Named {
        Named { reference: self.reference.to_string(), who: self.who.clone(), id: id.to_owned() }
    }

    /// Begins a file that is a call's body: `is_anew` where it comes from its first byte.
    ///
    /// # Errors
    /// What is wrong with it; [`Problem::Request`], [`Problem::KeyReused`], [`Problem::Gone`], [`Problem::Store`].
    pub async fn begin(&self, name: &str, length: Option<u64>, is_anew: bool) -> Result<Standing, Problem> {
        limits::try_writing(self.context).await?;
        let key = write_key(self.context, self.reference, "attach", &Fields::default()).await?;
        self.begun(name, length, is_anew, key).await
    }

    async fn begun(
        &self,
        name: &str,
        length: Option<u64>,
        is_anew: bool,
        key: Option<WriteKey>,
    ) -> Result<Standing, Problem> {
        let (file, now) = (self.named(&new_id()?), self.context.now().as_millisecond());
        let begin = Begin { file, name: name::shown(name), length, is_anew, key, now };
        match self.vault.begin_file(&begin).await? {
            Begun::Coming(standing) => Ok(standing),
            Begun::Wrong(wrong) => Err(self.refused(wrong, name)),
            Begun::Unknown => Err(Problem::Request),
            Begun::Conflict => Err(Problem::KeyReused),
            Begun::Gone => Err(Problem::Gone),
        }
    }

    /// How far a file has come.
    ///
    /// # Errors
    /// [`Problem::Page`] where there is no such one.
    pub async fn standing(&self, id: &str) -> Result<Standing, Problem> {
        self.vault.stand_of_file(&self.named(id)).await?.ok_or(Problem::Page)
    }

    /// Adds the body of the call to a file, as it comes: what has come stays, wherever the line is cut.
    ///
    /// # Errors
    /// What is wrong with it; [`Problem::Offset`], [`Problem::Store`], and [`Problem::Json`] where the line was cut.
    pub async fn add(&self, standing: Standing) -> Result<Standing, Problem> {
        let Some(mut pieces) = self.context.request.pieces()? else { return Ok(standing) };
        let (mut standing, mut part) = (standing, Vec::with_capacity(PART));
        loop {
            let piece = pieces.next().await;
            let is_last = !matches!(piece, Ok(Some(_)));
            if let Ok(Some(piece)) = &piece {
                part.extend(piece.to_vec());
            }
            if part.len() >= PART || (is_last && !part.is_empty()) {
                let taken = self.vault.add_to_file(&standing.id, standing.offset, &part).await?;
                standing = self.taken(taken).inspect_err(|_| pieces.cancel())?;
                part.clear();
            }
            match piece {
                Ok(Some(_)) => {}
                Ok(None) => return Ok(standing),
                Err(cut) => return Err(cut),
            }
        }
    }

    /// Whether the body of the call is what came before.
    ///
    /// # Errors
    /// [`Problem::KeyReused`] where it is not.
    pub async fn must_be_same(&self, standing: &Standing) -> Result<(), Problem> {
        let mut hash = Sha256::new();
        if let Some(mut pieces) = self.context.request.pieces()? {
            while let Some(piece) = pieces.next().await? {
                hash.update(piece.to_vec());
            }
        }
        if hex(&hash.finalize()) == standing.sent { Ok(()) } else { Err(Problem::KeyReused) }
    }

    /// Ends a file: it is looked at, and only what it shows is kept.
    ///
    /// # Errors
    /// What is wrong with it; [`Problem::Offset`] where less has come than was announced.
    pub async fn end(&self, standing: &Standing) -> Result<Attachment, Problem> {
        let ended = self.taken(self.vault.end_file(&standing.id).await?)?;
        ended.whole.ok_or(Problem::Server)
    }

    /// A file that whoever asks may see.
    ///
    /// # Errors
    /// [`Problem::Page`] where there is none.
    pub async fn file(&self, id: &str) -> Result<(Attachment, web_sys::Response), Problem> {
        let file = self.vault.file(&self.named(id)).await?;
        let bytes = self.vault.read_file(&file).await?;
        Ok((file, bytes))
    }

    /// Takes back a file that no message names.
    ///
    /// # Errors
    /// [`Problem::Page`] where there is none.
    pub async fn drop(&self, id: &str) -> Result<(), Problem> {
        if self.vault.drop_file(&self.named(id)).await? { Ok(()) } else { Err(Problem::Page) }
    }

    /// Keeps the files of a form, one after the other; gives what has arrived, and what is wrong with those that have not.
    pub async fn keep<'f>(
        &self,
        fields: Option<&Fields>,
        files: impl IntoIterator<Item = &'f SentFile>,
    ) -> (Vec<Attachment>, Option<Problem>) {
        let (mut arrived, mut wrong) = (Vec::new(), None);
        for file in files {
            match self.keep_one(fields, file).await {
                Ok(file) => arrived.push(file),
                Err(problem @ Problem::File(..)) => wrong = Some(self.both(wrong, problem)),
                // Whatever that is, it is none of this file's alone.
                Err(problem) => return (arrived, Some(problem)),
            }
        }
        (arrived, wrong)
    }

    /// What is wrong with several files, as one problem with the status of the first; where it is none of theirs, that.
    fn both(&self, first: Option<Problem>, then: Problem) -> Problem {
        match (first, then) {
            (Some(Problem::File(status, errors)), Problem::File(_, more)) => {
                let told: Vec<&str> = errors.iter().chain(&more).map(|error| error.detail.as_str()).collect();
                Problem::File(status, vec![of_field(self.context.texts.sentences(&told))])
            }
            (_, then) => then,
        }
    }

    /// Keeps a file of a form. Its key is the form's, with what it is: sent again, it is the same one.
    async fn keep_one(&self, fields: Option<&Fields>, file: &SentFile) -> Result<Attachment, Problem> {
        let mut key = None;
        if let Some(fields) = fields
            && let Some(sent) = sent_key(self.context, fields)?
        {
            let region = self.reference.region();
            if !is_of_form(&sent) && region_for(self.context, &sent, region).await? != region {
                return Err(Problem::KeyReused);
            }
            let own = format!("{sent} file {}", digest(file).await?);
            let fingerprint = format!("attach {}", self.reference);
            key = Some(WriteKey { lookup: lookup(&digest_of(self.context, &own, region)), fingerprint });
        }
        let mut standing = self.begun(&file.name, Some(file.size()), true, key).await?;
        if let Some(whole) = standing.whole {
            return Ok(whole);
        }
        while standing.offset < file.size() {
            let part = file.part(standing.offset, standing.offset + PART as u64).await?;
            let taken = self.vault.add_to_file(&standing.id, standing.offset, &part).await?;
            standing = self.taken(taken).map_err(|problem| self.of_file(problem, &file.name))?;
        }
        self.end(&standing).await.map_err(|problem| self.of_file(problem, &file.name))
    }

    /// Keeps a file that is in memory; else why it is not taken.
    ///
    /// # Errors
    /// [`Problem::Store`].
    pub async fn keep_bytes(&self, name: &str, bytes: &[u8]) -> Result<Result<Attachment, Wrong>, Problem> {
        let (file, now) = (self.named(&new_id()?), self.context.now().as_millisecond());
        let (length, name) = (Some(bytes.len() as u64), name::shown(name));
        let begin = Begin { file, name, length, is_anew: true, key: None, now };
        let mut standing = match self.vault.begin_file(&begin).await? {
            Begun::Coming(standing) => standing,
            Begun::Wrong(wrong) => return Ok(Err(wrong)),
            // Erased meanwhile, which whoever stores the mail is told.
            Begun::Unknown | Begun::Gone | Begun::Conflict => return Ok(Err(Wrong::Gone)),
        };
        for part in bytes.chunks(PART) {
            match self.vault.add_to_file(&standing.id, standing.offset, part).await? {
                Taken::Now(now) => standing = now,
                Taken::Wrong(wrong) => return Ok(Err(wrong)),
                Taken::Elsewhere(_) | Taken::Unknown => return Err(Problem::Store),
            }
        }
        match self.vault.end_file(&standing.id).await? {
            Taken::Now(Standing { whole: Some(whole), .. }) => Ok(Ok(whole)),
            Taken::Wrong(wrong) => Ok(Err(wrong)),
            Taken::Now(_) | Taken::Elsewhere(_) | Taken::Unknown => Err(Problem::Store),
        }
    }

    fn taken(&self, taken: Taken) -> Result<Standing, Problem> {
        match taken {
            Taken::Now(standing) => Ok(standing),
            Taken::Elsewhere(offset) => Err(Problem::Offset(offset)),
            // Its name is added where it is known.
            Taken::Wrong(wrong) => Err(self.refused(wrong, "")),
            Taken::Unknown => Err(Problem::Page),
        }
    }

    fn refused(&self, wrong: Wrong, name: &str) -> Problem {
        refused(self.context, wrong, name)
    }

    /// The same problem, with the name of the file that has it.
    pub fn of_file(&self, problem: Problem, name: &str) -> Problem {
        let wrong = [Wrong::Kind, Wrong::Large, Wrong::Pixels, Wrong::Broken];
        let known = wrong.into_iter().find(|wrong| problem == self.refused(*wrong, ""));
        known.map_or(problem, |wrong| self.refused(wrong, name))
    }
}

/// What is wrong with the files of a form, as far as that can be told before any is kept: each of them by name.
///
/// # Errors
/// [`Problem::File`].
pub async fn check(context: &Context<'_>, form: &Form) -> Result<(), Problem> {
    looked_at(context, form).await?.1.map_or(Ok(()), Err)
}

/// The files of a form that may be kept, and what is wrong with the others. Where there are too many none may: which of them
/// shall go is not ours to say.
async fn looked_at<'f>(context: &Context<'_>, form: &'f Form) -> Result<(Vec<&'f SentFile>, Option<Problem>), Problem> {
    let (mut good, mut wrong) = (Vec::new(), Vec::new());
    if form.is_too_large {
        wrong.push((Wrong::Together, ""));
    }
    let are_many = form.files.len() > MAX_FILES;
    if are_many {
        wrong.push((Wrong::Many, ""));
    }
    for file in form.files.iter().take(MAX_FILES) {
        let found = match file.size() {
            0 => Some(Wrong::Broken),
            size if size > MAX_SIZE => Some(Wrong::Large),
            _ => begins(&file.part(0, 64).await?).err(),
        };
        match found {
            Some(found) => wrong.push((found, file.name.as_str())),
            None if are_many => {}
            None => good.push(file),
        }
    }
    let Some((first, _)) = wrong.first() else { return Ok((good, None)) };
    let status = first.status();
    let told: Vec<String> = wrong.iter().map(|(wrong, name)| words(context, *wrong, name)).collect();
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    Ok((good, Some(Problem::File(status, vec![of_field(context.texts.sentences(&told))]))))
}

/// Keeps the files of a form that goes on with a conversation; gives its fields with all that it names, the files that have
/// arrived, now or with an earlier try, and what is wrong with one that has not.
///
/// # Errors
/// [`Problem::Store`].
pub async fn with_files(
    context: &Context<'_>,
    reference: &Reference,
    who: Who,
    form: &Form,
) -> Result<(Fields, Vec<Attachment>, Option<Problem>), Problem> {
    let mut fields = form.fields.clone();
    let into = Into::new(context, reference, who);
    let mut arrived = Vec::new();
    for id in form.fields.listed(ATTACHMENTS) {
        // One that is gone is missed when it is named.
        if let Some(file) = into.vault.stand_of_file(&into.named(id)).await?.and_then(|standing| standing.whole) {
            arrived.push(file);
        }
    }
    // What can be kept is, whatever the others are: it need not be chosen again.
    let (good, mut refused) = match looked_at(context, form).await {
        Ok(looked_at) => looked_at,
        Err(problem) => (Vec::new(), Some(problem)),
    };
    let (more, problem) = into.keep(Some(&form.fields), good).await;
    // One that was chosen again is the same one; its second copy is named by nothing, and goes.
    let is_same = |known: &Attachment, file: &Attachment| {
        known.id == file.id || (&known.name, known.size, known.kind) == (&file.name, file.size, file.kind)
    };
    for file in more {
        if arrived.iter().all(|known| !is_same(known, &file)) {
            arrived.push(file);
        }
    }
    if let Some(problem) = problem {
        refused = Some(into.both(refused, problem));
    }
    if !arrived.is_empty() {
        let ids: Vec<String> = arrived.iter().map(|file| file.id.clone()).collect();
        fields.put(ATTACHMENTS, &ids);
    }
    Ok((fields, arrived, refused))
}

/// Keeps the files of a request that is about to be stored.
///
/// # Errors
/// What is wrong with the first that is not taken.
pub async fn of_new(
    context: &Context<'_>,
    reference: &Reference,
    files: &[SentFile],
) -> Result<Vec<Attachment>, Problem> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    // Without a key: a repeated request has its files already.
    let (arrived, problem) = Into::new(context, reference, Who::New).keep(None, files).await;
    problem.map_or(Ok(arrived), Err)
}

/// What tells a form's files from others, for its fingerprint.
///
/// # Errors
/// [`Problem::Server`] where the platform does not give them.
pub async fn digests(files: &[SentFile]) -> Result<Vec<String>, Problem> {
    let mut digests = Vec::new();
    for file in files {
        digests.push(digest(file).await?);
    }
    Ok(digests)
}

async fn digest(file: &SentFile) -> Result<String, Problem> {
    let (mut hash, mut at) = (Sha256::new(), 0);
    while at < file.size() {
        hash.update(file.part(at, at + PART as u64).await?);
        at += PART as u64;
    }
    Ok(hex(&hash.finalize()))
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// That a file is not taken, and why.
pub fn refused(context: &Context<'_>, wrong: Wrong, name: &str) -> Problem {
    Problem::File(wrong.status(), vec![of_field(words(context, wrong, name))])
}

fn words(context: &Context<'_>, wrong: Wrong, name: &str) -> String {
    let args = [("name", name::shown(name).into()), ("max", wrong.most().into())];
    context.texts.with(wrong.text_id(), &args)
}

fn of_field(detail: String) -> FieldError {
    FieldError { field: FILES.to_owned(), detail }
}
