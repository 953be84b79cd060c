//! Whether a visitor's message says that they are upset: judged before it is stored, with the words that the site's content
//! has of its language. It keeps nobody from anything: where it cannot be judged, the message is stored unjudged.

use std::cell::RefCell;
use std::rc::Rc;

use nearhand_shared::content::cache::{Cache, Kept};
use nearhand_shared::conversation::{Author, Mood, Standing, beginning};
use nearhand_shared::locale::Locale;
use nearhand_shared::mood::{Context as Known, Judge};
use nearhand_shared::request::record::Record;

use crate::content::{Context, for_desk};

/// What all judges in memory may weigh together, in bytes, and what one is taken for: its words are some ten thousand bytes,
/// and some phrases each.
const CAP: usize = 4 * 1024 * 1024;
const EACH: usize = 512 * 1024;
/// How many of the words that say it are kept.
const WORDS: usize = 8;

#[derive(Clone)]
struct Made(Rc<Judge>);

impl Kept for Made {
    fn is_in_use(&self) -> bool {
        Rc::strong_count(&self.0) > 1
    }
}

thread_local! {
    /// By the name of the content's part, and the locale.
    static JUDGES: RefCell<Cache<(String, String), Made>> = RefCell::new(Cache::new(CAP, 0.0));
}

/// The words by which a message in a locale says that its visitor is upset; none where it does not.
pub async fn upset(context: &Context<'_>, locale: &str, message: &str, known: Known) -> Option<Vec<String>> {
    if message.is_empty() {
        return None;
    }
    let judge = judge(context, locale).await?;
    let verdict = judge.judge(message, known);
    let words = || verdict.words().into_iter().take(WORDS).map(beginning).collect();
    verdict.is_upset.then(words)
}

/// How a conversation stands whose visitor writes its first message.
pub async fn standing_of(context: &Context<'_>, locale: &str, message: &str, standing: Standing) -> Standing {
    match upset(context, locale, message, Known::default()).await {
        Some(mood_words) => Standing { mood: Some(Mood::Upset), mood_words, ..standing },
        None => standing,
    }
}

/// What is known of a visitor who writes once more: whether anybody has answered them, and in time.
pub fn known_of(context: &Context<'_>, record: &Record) -> Known {
    let standing = &record.standing;
    let waits = standing.waiting_since.is_some() && standing.last.from == Author::Visitor;
    let is_overdue = waits && record.answer_by.is_some_and(|by| by < context.now());
    Known { unanswered: u32::from(waits), is_overdue }
}

async fn judge(context: &Context<'_>, locale: &str) -> Option<Rc<Judge>> {
    let name = context.manifest.desk.as_ref()?.name.clone();
    let key = (name, locale.to_owned());
    if let Some(Made(judge)) = JUDGES.with_borrow_mut(|judges| judges.get(&key)) {
        return Some(judge);
    }
    let locale = Locale::parse(locale).ok()?;
    let content = for_desk(context.env, &context.manifest).await.ok()?;
    let judge = Rc::new(content.judge(&locale)?);
    JUDGES.with_borrow_mut(|judges| judges.keep(key, EACH, Made(Rc::clone(&judge))));
    Some(judge)
}
