// One lane of run.mjs: is sent `{file, names}`, runs those tests, and sends the outcome of each, then `{}` for the next; ends
// where it is sent no file.
//
// A test that fails is tried once more, because a browser, a network and a server on a busy machine can stall for longer
// than any patience. What the first try found is in its line, and such tests are counted: one that needs it often is wrong.
import fs from 'node:fs';
import path from 'node:path';
import { FAILURES, testsOf } from './cases.mjs';
import { launch, Stage } from './harness.mjs';
import { Storefront } from './storefront.mjs';

/** Of one try. Some tests show every view, and beside them another lane works. */
const LIMIT = 90_000;
const storefront = await new Storefront().listen();
let browser = await launch();

process.on('message', async ({ file, names }) => {
  if (!file) return end();
  for (const test of (await testsOf(file)).filter(({ name }) => names.includes(name))) {
    if (!browser.isConnected()) browser = await launch();
    const began = Date.now();
    const first = await run(test, file);
    const reason = first && (await run(test, file));
    process.send({ name: test.name, took: Date.now() - began, reason, first });
  }
  process.send({});
});
// Where run.mjs has ended.
process.on('disconnect', end);
process.send({});

async function end() {
  // A browser that hangs must not keep the tests from ending.
  setTimeout(() => process.exit(), 5000).unref();
  await browser.close().catch(() => {});
  process.exit();
}

/** Runs a test; gives the reason why it failed, if it did. */
async function run({ name, options, body }, file) {
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
