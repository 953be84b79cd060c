// The browser tests: node tests/browser/run.mjs [part of a test's or file's name]
//
// `cargo xtask test browser` starts the worker, publishes sites/lumen and runs this with NEARHAND_URL,
// NEARHAND_CHROMIUM and NEARHAND_OPERATOR_TOKEN. One line a test; the last line counts.
//
// A test that fails is tried once more, because a browser, a network and a server on a busy machine can stall for longer
// than any patience. What the first try found is in its line, and such tests are counted: one that needs it often is wrong.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, Stage, tests } from './harness.mjs';
import { Storefront } from './storefront.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const FAILURES = path.join(HERE, '../../build/failures');
const LIMIT = 60_000;
const filter = (process.argv[2] ?? '').toLowerCase();

for (const file of fs.readdirSync(path.join(HERE, 'cases')).filter((name) => name.endsWith('.mjs')).sort()) {
  const before = tests.length;
  await import(`./cases/${file}`);
  for (const test of tests.slice(before)) test.file = file;
}
const chosen = tests.filter(({ file, name }) => `${file} ${name}`.toLowerCase().includes(filter));
fs.rmSync(FAILURES, { recursive: true, force: true });

const storefront = await new Storefront().listen();
let browser = await launch();
const started = Date.now();
let failed = 0;
let tried = 0;
for (const test of chosen) {
  if (!browser.isConnected()) browser = await launch();
  const began = Date.now();
  const first = await run(test);
  const reason = first && (await run(test));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (reason) failed += 1;
  if (first && !reason) tried += 1;
  const why = reason ? `: ${reason}` : first ? `, on the second try; the first: ${first}` : '';
  console.log(`${reason ? 'not ok' : 'ok'} ${test.name} (${seconds} s)${why}`);
}
await browser.close();
storefront.close();
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s, ${tried} on the second try`);
console.log(`${chosen.length - failed} passed, ${failed} failed`);
// A browser that hangs must not keep the tests from ending.
process.exit(failed || !chosen.length ? 1 : 0);

/** Runs a test; gives the reason why it failed, if it did. */
async function run({ name, file, options, body }) {
  storefront.clear();
  const stage = new Stage(browser, storefront, options);
  let timer;
  try {
    await stage.begin();
    const limit = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(`took over ${LIMIT / 1000} s`)), LIMIT)));
    await Promise.race([body(stage), limit]);
    stage.checkConsole();
  } catch (error) {
    const picture = await screenshot(stage, `${file} ${name}`);
    const surprises = stage.surprises().slice(0, 3).join(' | ');
    const said = surprises && !error.message?.includes('the console is not empty') ? ` · console: ${surprises}` : '';
    const waits = stage.unanswered.length ? ` · unanswered: ${stage.unanswered.slice(0, 3).join(' ')}` : '';
    return oneLine(`${error.message ?? error} · ${place(error)}${said}${waits}${picture}`);
  } finally {
    clearTimeout(timer);
    await stage.end().catch(() => {});
  }
}

async function screenshot(stage, name) {
  const file = path.join(FAILURES, `${name.replace(/[^\w]+/g, '-').slice(0, 90)}.png`);
  fs.mkdirSync(FAILURES, { recursive: true });
  const taken = await stage.page?.screenshot({ path: file, timeout: 5000 }).then(() => true, () => false);
  return taken ? ` · ${path.relative(process.cwd(), file)}` : '';
}

/** The line of the test itself, rather than of the harness. */
function place(error) {
  const lines = (error.stack ?? '').split('\n').map((line) => line.match(/(cases\/[\w.-]+:\d+)/)?.[1]);
  return lines.find(Boolean) ?? 'outside the cases';
}

/** In one line, without terminal colours. */
function oneLine(text) {
  return text.replace(/\u001b\[\d+m/g, '').replace(/\s+/g, ' ').slice(0, 1200);
}
