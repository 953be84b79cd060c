//! Which of the available locales serves a reader best.
//!
//! CLDR's language matching (UTS 35, "Language Matching"). Where the standard leaves a value or a choice to whoever
//! implements it, ours is that of ICU's `LocaleMatcher` (76) with its defaults, but for one: see [`negotiate`].

use icu_locale::LocaleExpander;

use super::distance::{Full, UNIT, is_pseudo, related};
use super::{Locale, cldr};

/// What is this far, or farther, serves nobody: another script, or a language that is not related.
const THRESHOLD: u16 = cldr::SCRIPT * UNIT;
/// What a wanted locale is farther than the one before it: as `en-US` is from `en-GB`. So who wants `de-AT` before `fr`
/// gets German from Germany, and who wants Breton before English gets English rather than French.
const DEMOTION: u16 = 5 * UNIT;
// So languages that CLDR does not relate need not be looked at.
const _: () = assert!(cldr::LANGUAGE >= cldr::SCRIPT);

/// Picks from `available` what serves best who asks for `wanted`, most wanted first.
///
/// The nearest one wins, where a locale that is wanted later counts as farther by 5 of CLDR's units for each place; a tag
/// that is available wins over all that are wanted after it. Of equally near ones the first of CLDR's paradigm locales
/// wins, then the one that most readers of the language have, then the first. `None` where nothing is near enough;
/// pseudo-locales are near nothing.
///
/// Unlike with ICU, a place in the list costs nothing as long as nothing was found: a reader's twelfth language is still
/// better than none of theirs.
pub fn negotiate<'a>(wanted: &[Locale], available: &'a [Locale]) -> Option<&'a Locale> {
    let expander = LocaleExpander::new_extended();
    let mut best = None;
    let mut limit = THRESHOLD;
    for want in wanted {
        if let Some(same) = available.iter().find(|have| *have == want) {
            return Some(same);
        }
        if let Some((distance, have)) = nearest(want, available, limit, &expander) {
            best = Some(have);
            limit = distance;
        }
        if best.is_some() {
            limit = limit.saturating_sub(DEMOTION);
            if limit == 0 {
                break;
            }
        }
    }
    best
}

/// The nearest to one wanted locale that is nearer than `limit`, with its distance in eighths of CLDR's unit.
fn nearest<'a>(
    want: &Locale,
    available: &'a [Locale],
    limit: u16,
    expander: &LocaleExpander,
) -> Option<(u16, &'a Locale)> {
    if is_pseudo(want.id()) {
        return None;
    }
    let related = related(want.id().language);
    let full = Full::of(want.id(), expander);
    let mut best: Option<(u16, &Locale, Full)> = None;
    for have in available {
        // Few are of a language that can serve at all: only those are looked at more closely.
        let to = have.id().language;
        let known =
            if to == want.id().language { Some(0) } else { related.iter().find(|row| row.1 == to).map(|row| row.2) };
        let Some(language) = known.filter(|_| !is_pseudo(have.id())) else { continue };
        let have_full = Full::of(have.id(), expander);
        let distance = full.distance(&have_full, language);
        let is_better = match &best {
            None => distance < limit,
            Some((least, _, other)) if distance == *least => is_preferred(&have_full, other, expander),
            Some((least, ..)) => distance < *least,
        };
        if is_better {
            best = Some((distance, have, have_full));
        }
    }
    best.map(|(distance, have, _)| (distance, have))
}

/// Whether a locale is better than one before it in the list that is as near.
fn is_preferred(have: &Full, other: &Full, expander: &LocaleExpander) -> bool {
    match (have.is_paradigm(), other.is_paradigm()) {
        (true, false) => true,
        (false, true) => false,
        _ => have.is_likelier_than(other, expander),
    }
}

#[cfg(test)]
mod tests;
