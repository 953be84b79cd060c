//! To whom a new conversation is given: of those who are there and can help, whoever serves its language best, then whoever has least.
//! The choice tells its reason, which is kept with the conversation.
//!
//! Nobody has to do anything with it: whoever is there takes what they see, and gives it back.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::people::Present;

/// For how long a conversation is live after the last thing that was said in it, in milliseconds: then it goes on as by mail, and
/// counts for nobody's capacity.
pub const LIVE_MS: i64 = 30 * 60 * 1000;

/// Somebody who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Their id.
    pub id: String,
    /// Their teams and languages.
    pub present: Present,
    /// How many live conversations they have.
    pub live: u32,
    /// When they were last given one, in milliseconds since the Unix epoch; 0 where that is long ago.
    pub given: i64,
}

/// Why somebody was given a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nobody else is there who can help and has room.
    Only,
    /// They serve its language best.
    Language,
    /// Of those who serve it equally well they have the fewest.
    Least,
    /// Of those who have equally many it is longest since they were given one.
    Turn,
}

impl Reason {
    /// The name in events.
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::Only => "only",
            Reason::Language => "language",
            Reason::Least => "least",
            Reason::Turn => "turn",
        }
    }
}

/// Who is given a conversation of a team in a language; nobody where nobody can help, or all have as many as they may.
pub fn choose<'c>(
    there: &'c [Candidate],
    (team, locale): (&str, &str),
    capacity: u32,
) -> Option<(&'c Candidate, Reason)> {
    let can = |one: &&Candidate| one.live < capacity && one.present.can_help(team, locale);
    let mut all: Vec<&Candidate> = there.iter().filter(can).collect();
    let weight = |one: &Candidate| one.present.weight(locale);
    all.sort_by(|a, b| (Reverse(weight(a)), a.live, a.given, &a.id).cmp(&(Reverse(weight(b)), b.live, b.given, &b.id)));
    let first = *all.first()?;
    let reason = match all.get(1) {
        None => Reason::Only,
        Some(second) if weight(first) > weight(second) => Reason::Language,
        Some(second) if first.live < second.live => Reason::Least,
        Some(_) => Reason::Turn,
    };
    Some((first, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(id: &str, teams: &[&str], languages: &[&str], live: u32, given: i64) -> Candidate {
        let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect();
        Candidate {
            id: id.to_owned(),
            present: Present { teams: owned(teams), languages: owned(languages), name: String::new() },
            live,
            given,
        }
    }

    #[test]
    fn language_decides_before_who_has_least() {
        let berlin = &["berlin"];
        let ann = |languages: &[&str], live, given| one("ann", berlin, languages, live, given);
        let bo = |languages: &[&str], live, given| one("bo", berlin, languages, live, given);
        for (at, (there, locale, expected)) in [
            (vec![], "de", None),
            (vec![ann(&["de"], 0, 0)], "de", Some(("ann", Reason::Only))),
            // The first of somebody's languages is the one that they serve best, however much they have.
            (vec![ann(&["en", "de"], 0, 0), bo(&["de", "en"], 3, 9)], "de", Some(("bo", Reason::Language))),
            // The very variety before another one of the language.
            (vec![ann(&["de-DE"], 0, 0), bo(&["de-AT"], 1, 0)], "de-AT", Some(("bo", Reason::Language))),
            // Who says no language helps with each, after those who say it.
            (vec![ann(&[], 0, 0), bo(&["fr", "de"], 2, 0)], "de", Some(("bo", Reason::Language))),
            (vec![ann(&["de"], 2, 0), bo(&["de"], 1, 5)], "de", Some(("bo", Reason::Least))),
            (vec![ann(&["de"], 1, 7), bo(&["de"], 1, 5)], "de", Some(("bo", Reason::Turn))),
            // Whoever has as many as they may is given none.
            (vec![ann(&["de"], 4, 0), bo(&[], 3, 0)], "de", Some(("bo", Reason::Only))),
            (vec![ann(&["de"], 4, 0)], "de", None),
            // Nobody of another team, or who does not speak it.
            (vec![one("ann", &["tokyo"], &["de"], 0, 0), bo(&["ja"], 0, 0)], "de", None),
            (vec![one("ann", &[], &["de"], 0, 0), bo(&["ja"], 0, 0)], "de", Some(("ann", Reason::Only))),
        ]
        .into_iter()
        .enumerate()
        {
            let chosen = choose(&there, ("berlin", locale), 4).map(|(one, reason)| (one.id.as_str(), reason));
            assert_eq!(chosen, expected, "{at}");
        }
    }

    #[test]
    fn what_comes_one_after_the_other_is_dealt_out_evenly() {
        let mut there = ["ann", "bo", "cy"].map(|id| one(id, &[], &["en"], 0, 0));
        let mut dealt = Vec::new();
        for now in 1..=7 {
            let Some((chosen, _)) = choose(&there, ("", "en"), 2) else { break };
            let id = chosen.id.clone();
            let chosen = there.iter_mut().find(|one| one.id == id).unwrap();
            (chosen.live, chosen.given) = (chosen.live + 1, now);
            dealt.push(id);
        }
        assert_eq!(dealt, ["ann", "bo", "cy", "ann", "bo", "cy"], "two each, and the seventh waits");
    }
}
