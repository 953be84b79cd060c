//! How far a locale is from what a reader wants (UTS 35, "Language Matching" and "Enhanced Language Matching").
//!
//! CLDR gives a distance for languages, one for scripts and one for regions, and they add up: French is 20 from Breton,
//! `en-GB` 3 from `en-AU`, Japanese 80 from German. Data: [`super::cldr`].

use icu_locale::subtags::{Language, Region, Script, region};
use icu_locale::{LanguageIdentifier, LocaleExpander};

use super::cldr;

/// Distances are counted in eighths of CLDR's unit: what is left tells apart tags that mean the same.
pub(super) const UNIT: u16 = 8;

/// A locale with script and region filled in as is likely (UTS 35, "Likely Subtags"): `zh-TW` is `zh-Hant-TW`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Full {
    language: Language,
    script: Option<Script>,
    region: Option<Region>,
    /// What its tag says itself: the script (2), the region (1).
    said: u16,
}

/// Regions that are near each other for readers of a language.
pub(super) struct Cluster {
    pub language: Language,
    /// The only script for which it holds.
    pub script: Option<Script>,
    pub regions: &'static Regions,
    /// The first that fits gives the distance, in CLDR's unit; each holds both ways.
    pub rules: &'static [(Part, Part, u16)],
    /// The distance of all others.
    pub others: u16,
}

/// A set of regions. A group (`419`, Latin America) stands for the regions in it; both lists are sorted.
pub(super) struct Regions {
    pub inside: &'static [Region],
    /// The groups of which some regions are inside and some are not.
    pub across: &'static [Region],
}

/// One end of a rule.
pub(super) enum Part {
    Inside,
    Outside,
    Is(Region),
}

impl Full {
    pub(super) fn of(id: &LanguageIdentifier, expander: &LocaleExpander) -> Self {
        let said = u16::from(id.script.is_some()) * 2 + u16::from(id.region.is_some());
        let (language, script, region) = maximized(id.language, id.script, id.region, expander);
        Full { language, script, region, said }
    }

    /// The distance of `have` from what is wanted, in eighths of CLDR's unit; `language` is that of the languages, in
    /// CLDR's. Below one unit both mean the same, and 0 is the same tag but for variants.
    pub(super) fn distance(&self, have: &Full, language: u16) -> u16 {
        let units = language + self.script_distance(have) + self.region_distance(have);
        if units == 0 { self.said ^ have.said } else { units * UNIT }
    }

    fn script_distance(&self, have: &Full) -> u16 {
        if self.script == have.script {
            return 0;
        }
        let (Some(want), Some(have_script)) = (self.script, have.script) else { return cldr::SCRIPT };
        let key = (self.language, want, have.language, have_script);
        let known = cldr::SCRIPTS.binary_search_by_key(&key, |&(l, s, to_l, to_s, _)| (l, s, to_l, to_s));
        known.ok().and_then(|at| cldr::SCRIPTS.get(at)).map_or(cldr::SCRIPT, |known| known.4)
    }

    fn region_distance(&self, have: &Full) -> u16 {
        if self.region == have.region {
            return 0;
        }
        let is_for = |cluster: &&Cluster| {
            cluster.language == self.language
                && cluster.language == have.language
                && (cluster.script.is_none() || (cluster.script == self.script && cluster.script == have.script))
        };
        cldr::CLUSTERS.iter().find(is_for).map_or(cldr::REGION, |cluster| cluster.distance(self.region, have.region))
    }

    /// Whether it is the one that others of its cluster are nearest to: `en-GB`, `es-419`.
    pub(super) fn is_paradigm(&self) -> bool {
        cldr::PARADIGMS.iter().any(|&(language, script, region)| {
            (self.language, self.script, self.region) == (language, Some(script), Some(region))
        })
    }

    /// Whether, of two locales in one language that are equally far, this one is what most of its readers have:
    /// `fr-FR` rather than `fr-CA`.
    pub(super) fn is_likelier_than(&self, other: &Full, expander: &LocaleExpander) -> bool {
        if self.language != other.language {
            false
        } else if self.script != other.script {
            self.script == maximized(self.language, None, None, expander).1
        } else {
            self.region != other.region && self.region == maximized(self.language, self.script, None, expander).2
        }
    }
}

/// The languages that may serve a reader of `language`, with their distances in CLDR's unit; its own is not among them.
pub(super) fn related(language: Language) -> &'static [(Language, Language, u16)] {
    let from = cldr::LANGUAGES.partition_point(|(of, ..)| *of < language);
    let rest = cldr::LANGUAGES.get(from..).unwrap_or_default();
    rest.get(..rest.partition_point(|(of, ..)| *of == language)).unwrap_or_default()
}

/// Whether it is a pseudo-locale of CLDR (`en-XA`), with which programmers try out software. Nobody can read one.
pub(super) fn is_pseudo(id: &LanguageIdentifier) -> bool {
    id.region.is_some_and(|region| [region!("XA"), region!("XB"), region!("XC")].contains(&region))
}

/// Whether two locales are the same language in the same script.
pub(super) fn is_same_writing(a: &LanguageIdentifier, b: &LanguageIdentifier) -> bool {
    let expander = LocaleExpander::new_extended();
    a.language == b.language && Full::of(a, &expander).script == Full::of(b, &expander).script
}

fn maximized(
    language: Language,
    script: Option<Script>,
    region: Option<Region>,
    expander: &LocaleExpander,
) -> (Language, Option<Script>, Option<Region>) {
    let mut id = LanguageIdentifier::from((language, script, region));
    expander.maximize(&mut id);
    (id.language, id.script, id.region)
}

impl Cluster {
    /// The distance of two regions, in CLDR's unit. A group is as far as the farthest of its regions.
    fn distance(&self, want: Option<Region>, have: Option<Region>) -> u16 {
        let mut farthest = 0;
        for want_inside in self.regions.sides(want) {
            for have_inside in self.regions.sides(have) {
                let fits = |(a, b, _): &&(Part, Part, u16)| {
                    a.holds(want, *want_inside) && b.holds(have, *have_inside)
                        || b.holds(want, *want_inside) && a.holds(have, *have_inside)
                };
                farthest = farthest.max(self.rules.iter().find(fits).map_or(self.others, |rule| rule.2));
            }
        }
        farthest
    }
}

impl Regions {
    /// Whether a region is inside; for a group on both sides, both.
    fn sides(&self, region: Option<Region>) -> &'static [bool] {
        let is_in = |list: &[Region]| region.is_some_and(|region| list.binary_search(&region).is_ok());
        if is_in(self.inside) {
            &[true]
        } else if is_in(self.across) {
            &[true, false]
        } else {
            &[false]
        }
    }
}

impl Part {
    fn holds(&self, region: Option<Region>, is_inside: bool) -> bool {
        match self {
            Part::Inside => is_inside,
            Part::Outside => !is_inside,
            Part::Is(only) => region == Some(*only),
        }
    }
}
