//! Who is upset: a message in a language, judged by its words.
//!
//! | step | file |
//! |---|---|
//! | a language's words, with what each weighs | [`lexicon`], read by [`format`](mod@format) from `words/` |
//! | the words a shop adds and takes away | [`own`] |
//! | a message into units: words, or characters where none are spaced | [`units`] |
//! | phrases in it, the longest first, and what denies them | [`phrases`] |
//! | capitals and runs of marks | [`loudness`] |
//! | whether it tells or asks | [`manner`](mod@manner) |
//! | faces, and names in quotation marks | [`faces`] |
//! | a model beside the words, and what it sees of a message | [`model`], [`grams`] |
//! | all of it into one judgement | here |
//! | what judges a language, built in or from a site's content | `judge` |
//!
//! A judgement helps: who is upset is answered sooner, by somebody who sees which words say so. It never keeps anybody
//! from anything, so it may be wrong now and then; `docs/complaints.md` says how often it is.

mod faces;
pub mod format;
mod grams;
mod judge;
mod lexicon;
mod loudness;
mod manner;
pub mod model;
pub mod own;
mod phrases;
mod units;

use std::ops::Range;

use rustc_hash::FxHashSet;

pub use judge::{Judge, Kit};
pub use lexicon::{Lexicon, language_of};
pub use own::Own;

use format::Meaning;
use phrases::Found;

/// The longest message that is looked at, in bytes. Of longer ones the beginning is.
pub const MAX_MESSAGE: usize = 16_000;
/// From how many points on somebody is upset.
pub const UPSET: i32 = 4;
/// What words add together that only name a subject, such as "refund": everybody says them.
const MOST_OF_SUBJECTS: i32 = 2;
/// What kind words, and questions how something is done, take away at most.
const MOST_OF_KIND: i32 = 4;
const ASKING: i32 = 2;
/// The same where a word is as strong as this: "could you tell me what you are thinking of" is no kind question.
const MOST_OF_STRONG: i32 = 1;
const STRONG: i32 = 5;
/// What it adds to words that count that they are said once more, and that a message says little else.
const AGAIN: i32 = 1;
const BURST: i32 = 2;
/// The longest message that says little else, in words, and in bytes where words are not spaced.
const BURST_WORDS: usize = 5;
const BURST_BYTES: usize = 60;
/// What "very" adds to a word that weighs [`WEIGHTY`] or more.
const VERY: i32 = 2;
const WEIGHTY: i32 = 3;
/// What kind words weigh where they are denied ("not happy").
const DENIED_KIND: i32 = 4;
/// What it adds that somebody has written before and nobody has answered, once or more, and that more time has passed
/// than was promised. Together they are less than [`UPSET`]: without a word of their own nobody is.
const UNANSWERED: [i32; 3] = [0, 1, 2];
const OVERDUE: i32 = 1;

/// What a complaint is about, or does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Something is broken, wrong or not as described.
    Defect,
    /// Something is late, or has not come.
    Late,
    /// Money is wanted back, or was taken wrongly.
    MoneyBack,
    /// It was said before, and nothing happened.
    Repeated,
    /// Somebody of the business was rude, or did not answer.
    Rude,
    /// A lawyer, a court, the police, or a body that protects consumers.
    Legal,
    /// Others will hear of it: reviews, networks, the press.
    PublicThreat,
    /// Never again; to the competition.
    Leaving,
    /// Anger or disappointment, said openly or politely.
    Anger,
}

impl Class {
    /// All of them.
    pub const ALL: [Class; 9] = [
        Class::Defect,
        Class::Late,
        Class::MoneyBack,
        Class::Repeated,
        Class::Rude,
        Class::Legal,
        Class::PublicThreat,
        Class::Leaving,
        Class::Anger,
    ];

    /// Its name in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Class::Defect => "defect",
            Class::Late => "late",
            Class::MoneyBack => "money_back",
            Class::Repeated => "repeated",
            Class::Rude => "rude",
            Class::Legal => "legal",
            Class::PublicThreat => "public_threat",
            Class::Leaving => "leaving",
            Class::Anger => "anger",
        }
    }

    /// The class of a name.
    pub fn named(name: &str) -> Option<Self> {
        Class::ALL.into_iter().find(|class| class.as_str() == name)
    }
}

/// What is known of a message beside its words.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context {
    /// How many messages of the same person, about the same, nobody has answered yet.
    pub unanswered: u32,
    /// Whether they have waited for longer than was promised.
    pub is_overdue: bool,
}

/// Words of a message that say that somebody is upset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fired {
    /// The words as they were written, on one line.
    pub text: String,
    /// What they are about; none where it is their parts that weigh much, and no list that has them.
    pub class: Option<Class>,
}

/// What was made of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Whether who wrote it is upset.
    pub is_upset: bool,
    /// How much; [`UPSET`] and more is upset.
    pub score: i32,
    /// The words that count, in their order. A message that is calm may have some as well: too few.
    pub fired: Vec<Fired>,
    /// What the words add up to, before any of it is weighed against the rest.
    pub tally: Tally,
}

/// What a message has of a language's words, kind by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Points by class, in the order of [`Class::ALL`].
    pub complaints: [i32; Class::ALL.len()],
    /// Points of kind words.
    pub kind: i32,
    /// Whether it asks what is usual.
    pub is_asking: bool,
    /// Points of capitals, runs of marks and faces.
    pub loud: i32,
}

impl Tally {
    fn add(&mut self, class: Class, points: i32) {
        let place = Class::ALL.iter().position(|known| *known == class);
        if let Some(sum) = place.and_then(|place| self.complaints.get_mut(place)) {
            *sum += points;
        }
    }
}

impl Verdict {
    /// The words that count, each once, in their order.
    pub fn words(&self) -> Vec<&str> {
        let mut words: Vec<&str> = Vec::new();
        for fired in &self.fired {
            if !words.contains(&fired.text.as_str()) {
                words.push(&fired.text);
            }
        }
        words
    }
}

/// Judges a message by the words of its language alone.
pub fn judge(message: &str, lexicon: &Lexicon, context: Context) -> Verdict {
    let message = looked_at(message);
    weigh(message, lexicon).verdict(message, context)
}

/// The parts of a message that a model knows it by, some more than once: see [`model`].
pub fn parts_of(message: &str, lexicon: &Lexicon) -> Vec<usize> {
    let mut parts = Vec::new();
    grams::each_part(looked_at(message), lexicon, &mut |part, _| parts.push(part));
    parts
}

/// What is looked at of a message.
fn looked_at(message: &str) -> &str {
    message.get(..message.floor_char_boundary(MAX_MESSAGE)).unwrap_or(message).trim()
}

/// What a message has of a language's words, before it is judged.
#[derive(Default)]
struct Weighed {
    sum: Sum,
    tally: Tally,
    /// The words that count, in their order.
    fired: Vec<(Range<usize>, Class)>,
    /// Whether a word of the shop's own counts: one is enough.
    is_own: bool,
    /// What the shop has said means nothing.
    silenced: Vec<Range<usize>>,
}

impl Weighed {
    fn verdict(self, message: &str, context: Context) -> Verdict {
        let score = self.sum.score(context);
        let text = |range: Range<usize>| on_one_line(message.get(range).unwrap_or_default());
        let fired = self.fired.into_iter().map(|(range, class)| Fired { text: text(range), class: Some(class) });
        Verdict { is_upset: score >= UPSET, score, fired: fired.collect(), tally: self.tally }
    }
}

fn weigh(message: &str, lexicon: &Lexicon) -> Weighed {
    let names = faces::names(message);
    let is_name = |range: &Range<usize>| names.iter().any(|name| name.start <= range.start && range.end <= name.end);
    let mut found = phrases::find(message, lexicon);
    found.retain(|found| found.is_own || !is_name(&found.range));
    let mut weighed = Weighed::default();
    let Weighed { sum, tally, fired, is_own, silenced } = &mut weighed;
    let mut said = FxHashSet::default();
    for Found { phrase, meaning, range, is_denied, is_very, is_own: is_shops } in &found {
        // What is said twice is not twice as bad.
        let is_new = said.insert(*phrase);
        match meaning {
            Meaning::Complaint(class, points) if !is_denied => {
                if is_new {
                    sum.complain(i32::from(*points), *is_very);
                    tally.add(*class, i32::from(*points));
                } else {
                    sum.is_said_again |= i32::from(*points) >= WEIGHTY;
                }
                *is_own |= is_shops;
                fired.push((range.clone(), *class));
            }
            Meaning::Kind(_) if *is_denied => {
                sum.complain(DENIED_KIND, *is_very);
                tally.add(Class::Anger, DENIED_KIND);
                fired.push((range.clone(), Class::Anger));
            }
            Meaning::Kind(points) if is_new => sum.kind += i32::from(*points),
            Meaning::Ask => sum.is_asking = true,
            Meaning::Calm => silenced.push(range.clone()),
            _ => {}
        }
    }
    let is_complaint = !fired.is_empty();
    if let Some((range, points)) = faces::cross(message) {
        sum.weighty += points;
        tally.loud += points;
        fired.push((range, Class::Anger));
    } else if faces::is_glad(message) {
        sum.kind += faces::GLADNESS;
    }
    sum.is_burst =
        message.len() <= BURST_BYTES && message.split_whitespace().take(BURST_WORDS + 1).count() <= BURST_WORDS;
    sum.manner = manner::manner(message);
    // Joy is loud as well.
    if is_complaint {
        for (range, points) in loudness::loud(message) {
            sum.weighty += points;
            tally.loud += points;
            fired.push((range, Class::Anger));
        }
    }
    (tally.kind, tally.is_asking) = (sum.kind, sum.is_asking);
    fired.sort_by_key(|(range, _)| range.start);
    weighed
}

#[derive(Default)]
struct Sum {
    subjects: i32,
    weighty: i32,
    kind: i32,
    is_asking: bool,
    manner: i32,
    is_strong: bool,
    is_said_again: bool,
    is_burst: bool,
}

impl Sum {
    fn complain(&mut self, points: i32, is_very: bool) {
        self.is_strong |= points >= STRONG;
        match points {
            ..=1 => self.subjects += points,
            points if is_very && points >= WEIGHTY => self.weighty += points + VERY,
            points => self.weighty += points,
        }
    }

    /// What is known of the conversation adds so many points.
    fn known(context: Context) -> i32 {
        let most = UNANSWERED.len() - 1;
        let unanswered = UNANSWERED.get(most.min(context.unanswered as usize)).copied().unwrap_or_default();
        unanswered + if context.is_overdue { OVERDUE } else { 0 }
    }

    fn score(&self, context: Context) -> i32 {
        let asking = if self.is_asking { ASKING } else { 0 };
        let softened = (self.kind + asking).min(if self.is_strong { MOST_OF_STRONG } else { MOST_OF_KIND });
        let mut more = 0;
        if self.is_said_again {
            more += AGAIN;
        }
        if self.weighty >= WEIGHTY && self.is_burst {
            more += BURST;
        }
        // Thanks tell as well.
        if self.subjects + self.weighty > 0 {
            more += if self.kind > 0 { self.manner.min(0) } else { self.manner };
        }
        let known = Sum::known(context);
        (self.subjects.min(MOST_OF_SUBJECTS) + self.weighty + more + known - softened).max(0)
    }
}

/// A text without breaks of lines, and without the comma that lists of such texts are joined with.
fn on_one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control() || c == ',').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
