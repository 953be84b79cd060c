// The browser tests: node tests/browser/run.mjs [part of a test's or file's name]
//
// `cargo xtask test browser` starts workers, publishes the sites and runs this with NEARHAND_CHROMIUM,
// NEARHAND_OPERATOR_TOKEN and, in NEARHAND_URLS, the workers' addresses, with a space between (or one, in NEARHAND_URL).
// At each worker one lane (lane.mjs) runs one file of cases after the other, with a browser of its own; so what a case leaves behind is met by
// later cases of its lane at most, and none has to share a worker's state or clock with one that runs beside it.
//
// One line a test; the last line counts.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import { FAILURES, cases, lane as script } from './cases.mjs';

const filter = (process.argv[2] ?? '').toLowerCase();
const workers = (process.env.NEARHAND_URLS ?? process.env.NEARHAND_URL ?? 'http://localhost:8787').split(' ');
/** By file: the names of its tests that have not been run. Long files first, so that no lane is left with one at the end. */
const files = [...(await cases(filter))].sort(([, a], [, b]) => b.length - a.length);
const all = files.flatMap(([, names]) => names).length;
const count = { failed: 0, tried: 0 };
const started = Date.now();

fs.rmSync(FAILURES, { recursive: true, force: true });
await Promise.all(workers.map(lane));
// Where every lane has broken.
for (const [file, names] of files) for (const name of names) report({ name, reason: `not run: no lane was left for ${file}` });
console.log(`\n${seconds(Date.now() - started)}, ${count.tried} on the second try`);
console.log(`${all - count.failed} passed, ${count.failed} failed`);
process.exit(count.failed || !all ? 1 : 0);

/** Has files run at a worker, one by one, for as long as there are any. */
function lane(worker) {
  const child = fork(script, { env: { ...process.env, NEARHAND_URL: worker } });
  let file;
  let left = [];
  const next = () => {
    [file, left] = files.shift() ?? [undefined, []];
    child.send({ file, names: left });
  };
  child.on('message', (done) => {
    if (!done.name) return next();
    left.splice(left.indexOf(done.name), 1);
    report(done);
  });
  return new Promise((ended) => {
    child.on('close', (code, signal) => {
      for (const name of left) report({ name, reason: `not run: its lane ended (${signal ?? code}) in ${file}` });
      ended();
    });
  });
}

function report({ name, took = 0, reason, first }) {
  if (reason) count.failed += 1;
  else if (first) count.tried += 1;
  const why = reason ? `: ${reason}` : first ? `, on the second try; the first: ${first}` : '';
  console.log(`${reason ? 'not ok' : 'ok'} ${name} (${seconds(took, 1)})${why}`);
}

function seconds(milliseconds, digits = 0) {
  return `${(milliseconds / 1000).toFixed(digits)} s`;
}
