//! The phrases of a lexicon in a message.

use std::cmp::Reverse;
use std::ops::Range;

use super::Class;
use super::format::Meaning;
use super::lexicon::{Lexicon, Part, Phrase};
use super::units::{Gap, Units};

/// How many units there is room for where an entry leaves some: words, and characters.
const ROOM: usize = 4;
const ROOM_CLOSE: usize = 12;
/// How far from a word stands what denies it, before it and behind it, and what makes it stronger.
const BEFORE: usize = 3;
const BEFORE_CLOSE: usize = 5;
const BEHIND: usize = 1;
const BEHIND_CLOSE: usize = 4;
const VERY: usize = 2;
const VERY_CLOSE: usize = 4;

/// What denies a word behind it says as often that something is missing: "no explanation", and a smaller word with it is
/// no praise. So only words that weigh as much as this are denied from behind.
const DENIABLE: u8 = 4;

/// A phrase that was found.
#[derive(Debug)]
pub struct Found {
    /// Which of the lexicon's.
    pub phrase: usize,
    /// What it says.
    pub meaning: Meaning,
    /// Where it stands.
    pub range: Range<usize>,
    /// Whether something by it denies it.
    pub is_denied: bool,
    /// Whether something by it makes it stronger.
    pub is_very: bool,
    /// Whether it is a word of the shop's own.
    pub is_own: bool,
}

/// A place where a phrase is: the units that are its words.
struct Match {
    phrase: usize,
    meaning: Meaning,
    can_be_denied: bool,
    is_own: bool,
    units: Vec<usize>,
}

impl Match {
    fn first(&self) -> usize {
        self.units.first().copied().unwrap_or_default()
    }

    fn last(&self) -> usize {
        self.units.last().copied().unwrap_or_default()
    }
}

/// What a message has of a lexicon's phrases, in order. Of two that share a word the longer is meant: "no problem" has
/// neither a "no" nor a "problem".
pub fn find(message: &str, lexicon: &Lexicon) -> Vec<Found> {
    let units = lexicon.units(message);
    let kept = longest(all(&units, lexicon), units.all().len());
    let is_close = lexicon.is_close();
    let reach = |words: usize, characters: usize| if is_close { characters } else { words };
    let reaches = |from: &Match, to: &Match, most: usize| {
        from.last() < to.first()
            && to.first() - from.last() <= most + 1
            && units.gap(from.last(), to.first()) == Gap::None
    };
    // The few that say something of others, so that not each is compared with each.
    let is_of_others = |matched: &&Match| matches!(matched.meaning, Meaning::Not | Meaning::NotAfter | Meaning::Very);
    let of_others: Vec<&Match> = kept.iter().filter(is_of_others).collect();
    let is_denied = |matched: &Match| {
        matched.can_be_denied
            && of_others.iter().any(|other| match other.meaning {
                Meaning::Not => reaches(other, matched, reach(BEFORE, BEFORE_CLOSE)),
                Meaning::NotAfter => {
                    weighs_much(matched.meaning) && reaches(matched, other, reach(BEHIND, BEHIND_CLOSE))
                }
                _ => false,
            })
    };
    let is_very = |matched: &Match| {
        of_others.iter().any(|other| other.meaning == Meaning::Very && reaches(other, matched, reach(VERY, VERY_CLOSE)))
    };
    let says = |meaning: Meaning| matches!(meaning, Meaning::Complaint(..) | Meaning::Kind(_) | Meaning::Ask);
    let place = |at: usize| units.all().get(at).map(|unit| unit.range.clone()).unwrap_or_default();
    let told = kept.iter().filter(|matched| matched.is_own || says(matched.meaning)).map(|matched| Found {
        phrase: matched.phrase,
        meaning: matched.meaning,
        range: place(matched.first()).start..place(matched.last()).end,
        is_denied: is_denied(matched),
        is_very: is_very(matched),
        is_own: matched.is_own,
    });
    told.collect()
}

fn weighs_much(meaning: Meaning) -> bool {
    match meaning {
        Meaning::Complaint(_, points) => points >= DENIABLE,
        _ => true,
    }
}

/// Every phrase at every place.
fn all(units: &Units, lexicon: &Lexicon) -> Vec<Match> {
    let room = if lexicon.is_close() { ROOM_CLOSE } else { ROOM };
    let mut found = Vec::new();
    for at in 0..units.all().len() {
        for id in units.ids(at) {
            for (place, Phrase { parts, meaning, denies, is_own }) in lexicon.beginning_with(*id, units.ids(at + 1)) {
                let mut taken = vec![at];
                if follow(units, parts.get(1..).unwrap_or_default(), at, room, &mut taken) {
                    // "Never again" and "not never again" are the same to who says so.
                    let can_be_denied = !denies && !matches!(meaning, Meaning::Complaint(Class::Leaving, _));
                    found.push(Match {
                        phrase: place,
                        meaning: *meaning,
                        can_be_denied,
                        is_own: *is_own,
                        units: taken,
                    });
                }
            }
        }
    }
    found
}

/// Whether the rest of a phrase follows behind a unit, within one sentence; `taken` gets its units.
fn follow(units: &Units, parts: &[Part], behind: usize, room: usize, taken: &mut Vec<usize>) -> bool {
    let (most, id, rest) = match parts {
        [] => return true,
        [Part::Room, rest @ ..] => match rest {
            [Part::Is(id), rest @ ..] => (room, id, rest),
            _ => return follow(units, rest, behind, room, taken),
        },
        [Part::Is(id), rest @ ..] => (0, id, rest),
    };
    for at in behind + 1..=behind + 1 + most {
        if at >= units.all().len() || units.gap(at - 1, at) == Gap::End {
            return false;
        }
        if units.ids(at).contains(id) {
            let before = taken.len();
            taken.push(at);
            if follow(units, rest, at, room, taken) {
                return true;
            }
            taken.truncate(before);
        }
    }
    false
}

/// The longest of those that share a unit, in the order of the message.
fn longest(mut found: Vec<Match>, many: usize) -> Vec<Match> {
    // Of equally long ones what is calm, then what weighs most.
    let weight = |matched: &Match| match matched.meaning {
        Meaning::Calm => u8::MAX,
        Meaning::Complaint(_, points) => points,
        _ => 0,
    };
    found.sort_by_key(|matched| (Reverse(matched.units.len()), Reverse(weight(matched)), matched.first()));
    let mut is_taken = vec![false; many];
    found.retain(|matched| {
        let is_free = matched.units.iter().all(|unit| is_taken.get(*unit) == Some(&false));
        if is_free {
            for unit in &matched.units {
                if let Some(taken) = is_taken.get_mut(*unit) {
                    *taken = true;
                }
            }
        }
        is_free
    });
    found.sort_by_key(Match::first);
    found
}
