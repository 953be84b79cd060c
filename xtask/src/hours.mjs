// Compares our reading of opening hours with that of the npm package `opening_hours`: shared/src/hours/peer.txt has hours,
// and under each what that package says of the days in its head.
//   node hours.mjs --write      says it anew, for the hours that stand there
//   node hours.mjs --check      fails where the file has something else
// Another file may be named as the last argument.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The package reckons in the zone of its process; hours are of the wall clock alone.
process.env.TZ = 'UTC';
const { default: OpeningHours } = await import('opening_hours');

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const DAY = 86_400_000;
// Where `PH` is: the package knows holidays by place.
const BERLIN = { lat: 52.5, lon: 13.4, address: { country_code: 'de', state: 'Berlin' } };

const date = (text) => new Date(`${text}T00:00:00Z`);
const iso = (day) => day.toISOString().slice(0, 10);
const read = (hours) => new OpeningHours(hours, BERLIN, { mode: 0 });

/** Times of a day, from its midnight on: `09:00`, `24:00`. */
const time = (minutes) => [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** What is open or unknown between two instants, neighbours that are alike as one. */
const stretches = (hours, from, to) => {
  const found = [];
  for (const [start, end, isUnknown, comment] of read(hours).getOpenIntervals(from, to)) {
    // Names of holidays and words on open ends are the package's own.
    const own = isUnknown && comment && hours.includes(comment) ? ` ${comment}` : '';
    const state = isUnknown ? ` unknown${own}` : '';
    const last = found.at(-1);
    if (last?.state === state && last.end === start.getTime()) last.end = end.getTime();
    else found.push({ start: start.getTime(), end: end.getTime(), state });
  }
  return found;
};

/** One line a kind of day: its times, a tab, the numbers of such days. Days that are closed have none. */
const told = (hours, windows) => {
  const kinds = new Map();
  let number = 0;
  for (const [from, to] of windows) {
    const all = stretches(hours, from, new Date(to.getTime() + DAY));
    for (let start = from.getTime(); start <= to.getTime(); start += DAY) {
      number += 1;
      const minutes = (at) => (Math.min(Math.max(at, start), start + DAY) - start) / 60_000;
      const ofDay = all.filter((one) => one.start < start + DAY && start < one.end);
      const text = ofDay.map((one) => `${time(minutes(one.start))}-${time(minutes(one.end))}${one.state}`).join(' | ');
      if (text) kinds.set(text, [...(kinds.get(text) ?? []), number]);
    }
  }
  return [...kinds].map(([text, days]) => `\t${text}\t${ranges(days)}`);
};

/** `1-5 8` for 1, 2, 3, 4, 5, 8. */
const ranges = (days) => {
  const found = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else found.push([day, day]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ');
};

const [task, path = join(root, 'shared/src/hours/peer.txt')] = process.argv.slice(2);
const before = readFileSync(path, 'utf8');
const lines = before.split('\n').filter((line) => !line.startsWith('\t') && !line.startsWith('holidays '));
const windows = lines.find((line) => line.startsWith('days ')).slice(5).split(' ').map((one) => one.split('/').map(date));
const after = lines.flatMap((line) => {
  if (line.startsWith('days ')) {
    const all = windows.flatMap(([from, to]) => stretches('PH', new Date(from - 7 * DAY), new Date(to.getTime() + 7 * DAY)));
    const holidays = all.flatMap(({ start, end }) => Array.from({ length: (end - start) / DAY }, (_, n) => start + n * DAY));
    return [line, `holidays ${[...new Set(holidays)].map((at) => iso(new Date(at))).join(' ')}`];
  }
  return line === '' || line.startsWith('#') ? [line] : [line, ...told(line, windows)];
});
if (task === '--write') writeFileSync(path, after.join('\n'));
else if (after.join('\n') !== before) {
  console.error(`${path} is not what the package says: node xtask/src/hours.mjs --write`);
  process.exit(1);
}
