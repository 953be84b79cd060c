// Where the cases are.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tests } from './harness.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** Where pictures of tests that failed are put. */
export const FAILURES = path.join(HERE, '../../build/failures');
/** The program of a lane. */
export const lane = path.join(HERE, 'lane.mjs');

/** The tests of one file. */
export async function testsOf(file) {
  const before = tests.length;
  await import(`./cases/${file}`);
  return tests.slice(before);
}

/** By file: the names of the tests whose file or name holds a text. */
export async function cases(text) {
  const found = new Map();
  for (const file of fs.readdirSync(path.join(HERE, 'cases')).filter((name) => name.endsWith('.mjs')).sort()) {
    const names = (await testsOf(file)).map(({ name }) => name);
    const chosen = names.filter((name) => `${file} ${name}`.toLowerCase().includes(text));
    if (chosen.length) found.set(file, chosen);
  }
  return found;
}
