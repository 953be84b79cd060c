// Writes CLDR's language matching data (UTS 35, "Language Matching") as Rust: shared/src/locale/cldr.rs.
//   node cldr.mjs --write      makes the file from the npm package `cldr-core`
//   node cldr.mjs --check      fails where the file is another than that
// A form of rule that the Rust beside it does not know ends with an error here, and never as a wrong distance there.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path) => readFileSync(join(root, 'node_modules/cldr-core', path), 'utf8');
const supplemental = (name) => JSON.parse(read(`supplemental/${name}.json`)).supplemental;
const must = (condition, complaint) => {
  if (!condition) throw new Error(`languageMatching.json: ${complaint}`);
};

const { version } = JSON.parse(read('package.json'));
const [copyright] = read('LICENSE').match(/Copyright © .*Unicode, Inc\./);
const matching = supplemental('languageMatching').languageMatching['written-new'];
const likely = supplemental('likelySubtags').likelySubtags;
const containment = supplemental('territoryContainment').territoryContainment;

// The first rule that fits decides, so their order matters. Up to CLDR 46 the JSON left out what a reader wants; from 47
// on it says the same as languageInfo.xml, in the same order.
must(Array.isArray(matching.languageMatch), 'the rules are not a list');
const rules = matching.languageMatch.map((rule) => ({
  desired: rule._desired.split('-'),
  supported: rule._supported.split('-'),
  distance: Number(rule._distance),
  oneway: String(rule._oneway) === 'true',
}));
for (const rule of rules) {
  must(rule.desired.length === rule.supported.length, `${rule.desired} and ${rule.supported} differ in length`);
  must(rule.distance > 0 && rule.distance <= 100, `${rule.desired} has the distance ${rule.distance}`);
}
const isAny = (subtags) => subtags.every((subtag) => subtag === '*');
/** The rules of one length, the last of which is for all others. */
const ofLength = (length) => {
  const all = rules.filter((rule) => rule.desired.length === length);
  const others = all.pop();
  must(isAny(others.desired) && isAny(others.supported), `the last rule of length ${length} is not for all others`);
  must(all.every((rule) => !isAny(rule.desired)), `there are several rules of length ${length} for all others`);
  return { all, others: others.distance };
};
/** Rules as rows, those that hold both ways twice, sorted; where two say something of the same, the first. */
const rows = (all) => {
  const found = new Map();
  for (const { desired, supported, distance, oneway } of all) {
    must(![...desired, ...supported].some((subtag) => /[*$]/.test(subtag)), `${desired} is not one language or script`);
    const both = [[desired, supported], [supported, desired]];
    for (const pair of oneway ? both.slice(0, 1) : both) {
      if (!found.has(pair.join())) found.set(pair.join(), [...pair.flat(), distance]);
    }
  }
  return [...found.values()].sort((a, b) => (a.join() < b.join() ? -1 : 1));
};

/** The regions of each set that rules name; a group of regions stands for those in it, and theirs. */
const contents = (region) => {
  const groups = [region, `${region}-status-grouping`].flatMap((key) => containment[key]?._contains ?? []);
  return groups.length > 0 ? new Set(groups.flatMap((inner) => [...contents(inner)])) : new Set([region]);
};
const groups = Object.keys(containment).filter((region) => !region.includes('-'));
const variables = Object.fromEntries(
  Object.entries(matching.matchVariables).map(([name, { _value }]) => {
    must(/^\w+(\+\w+)*$/.test(_value), `${name} is more than a sum`);
    const within = new Set(_value.split('+').flatMap((region) => [...contents(region)]));
    const part = (region) => [...contents(region)].filter((leaf) => within.has(leaf)).length / contents(region).size;
    const inside = [...within, ...groups.filter((region) => part(region) === 1)];
    const across = groups.filter((region) => part(region) > 0 && part(region) < 1);
    return [name, { inside: [...new Set(inside)].sort(), across: across.sort() }];
  }),
);

/** Rules on regions, by the language (and script) that they are for. */
const clusters = new Map();
const byRegion = ofLength(3);
for (const { desired, supported, distance, oneway } of byRegion.all) {
  const [language, script] = desired;
  must(language === supported[0] && script === supported[1] && !oneway, `${desired} is not of one language, both ways`);
  const key = script === '*' ? language : `${language}-${script}`;
  if (!clusters.has(key)) clusters.set(key, { language, script, variable: undefined, rules: [], others: undefined });
  const cluster = clusters.get(key);
  must(cluster.others === undefined, `${key} has rules after the one for all others`);
  if (desired[2] === '*' && supported[2] === '*') {
    cluster.others = distance;
    continue;
  }
  const part = (region) => {
    if (!region.startsWith('$')) return `Part::Is(r!("${region}"))`;
    const name = region.replace('!', '');
    cluster.variable ??= name;
    must(cluster.variable === name && variables[name], `${key} has more than one set of regions`);
    return region.startsWith('$!') ? 'Part::Outside' : 'Part::Inside';
  };
  cluster.rules.push(`(${part(desired[2])}, ${part(supported[2])}, ${distance})`);
}
must([...clusters.values()].every((cluster) => cluster.variable && cluster.others), 'a language has no set of regions');

/** A locale with script and region, as is likely. */
const maximized = (tag) => {
  const [language, region] = tag.split('-');
  const [, script, usual] = likely[tag]?.split('-') ?? likely[language].split('-');
  return [language, script, region ?? usual];
};

/** Items in lines of at most 116 characters. */
const lines = (items, indent) => {
  const out = [''];
  for (const item of items) {
    if (out.at(-1).length + item.length + 1 > 116 - indent.length) out.push('');
    out[out.length - 1] += `${out.at(-1) ? ' ' : ''}${item}`;
  }
  return out.map((line) => `${indent}${line}`.trimEnd()).join('\n');
};
const macro = { language: 'l', script: 's', region: 'r' };
const row = (kinds) => (values) =>
  `(${values.map((value, at) => (kinds[at] ? `${macro[kinds[at]]}!("${value}")` : value)).join(', ')}),`;
const regions = (list) => `&[\n${lines(list.map((region) => `r!("${region}"),`), '        ')}\n    ]`;
const constant = (variable) => variable.slice(1).replace(/(?=[A-Z]+$)/, '_').toUpperCase();

const languages = ofLength(1);
const scripts = ofLength(2);
const text = `//! Generated by \`cargo xtask cldr\` from CLDR ${version}: do not edit.
//!
//! The data of UTS 35, "Language Matching" (\`languageMatching.json\`, \`territoryContainment.json\` and
//! \`likelySubtags.json\` of the npm package \`cldr-core\`). Distances are CLDR's, from 0 (the same) to 100.
//!
//! ${copyright} SPDX-License-Identifier: Unicode-3.0, see LICENSE-UNICODE beside this file.

use icu_locale::subtags::{Language, Region, Script, language as l, region as r, script as s};

use super::distance::{Cluster, Part, Regions};

/// The distance between two languages that [\`LANGUAGES\`] does not have.
pub(super) const LANGUAGE: u16 = ${languages.others};
/// The distance between two scripts that [\`SCRIPTS\`] does not have.
pub(super) const SCRIPT: u16 = ${scripts.others};
/// The distance between two regions where [\`CLUSTERS\`] has none for the language.
pub(super) const REGION: u16 = ${byRegion.others};

/// The locales to which the others of their cluster are nearest, with likely subtags.
#[rustfmt::skip]
pub(super) static PARADIGMS: &[(Language, Script, Region)] = &[
${lines(matching.paradigmLocales._locales.map(maximized).map(row(['language', 'script', 'region'])), '    ')}
];

/// A reader's language, one that may serve them instead, and its distance; sorted.
#[rustfmt::skip]
pub(super) static LANGUAGES: &[(Language, Language, u16)] = &[
${lines(rows(languages.all).map(row(['language', 'language'])), '    ')}
];

/// A reader's language and script, those that may serve them instead, and the distance of the scripts; sorted.
#[rustfmt::skip]
pub(super) static SCRIPTS: &[(Language, Script, Language, Script, u16)] = &[
${lines(rows(scripts.all).map(row(['language', 'script', 'language', 'script'])), '    ')}
];

${Object.entries(variables)
  .map(
    ([name, { inside, across }]) => `/// CLDR's set \`${name}\`: ${matching.matchVariables[name]._value}.
#[rustfmt::skip]
static ${constant(name)}: Regions = Regions {
    inside: ${regions(inside)},
    across: ${regions(across)},
};
`,
  )
  .join('\n')}
/// What is known of the regions of a language.
#[rustfmt::skip]
pub(super) static CLUSTERS: &[Cluster] = &[
${[...clusters.values()]
  .map(
    ({ language, script, variable, rules, others }) => `    Cluster {
        language: l!("${language}"),
        script: ${script === '*' ? 'None' : `Some(s!("${script}"))`},
        regions: &${constant(variable)},
        rules: &[
${lines(rules.map((rule) => `${rule},`), '            ')}
        ],
        others: ${others},
    },`,
  )
  .join('\n')}
];
`;

const file = join(root, 'shared/src/locale/cldr.rs');
if (process.argv[2] === '--write') {
  writeFileSync(file, text);
  console.log(`shared/src/locale/cldr.rs: ${rules.length} rules of CLDR ${version}`);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('shared/src/locale/cldr.rs is not what CLDR has: cargo xtask cldr');
  process.exit(1);
}
