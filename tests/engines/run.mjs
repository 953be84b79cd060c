// The main journeys in an engine other than Chromium: node tests/engines/run.mjs firefox|webkit [part of a name]
//
// `cargo xtask test engines` starts a worker, publishes the sites and runs this with NEARHAND_URL and
// NEARHAND_OPERATOR_TOKEN. A journey is written once (visitor.mjs, agent.mjs), for a View (view.mjs); an engine is a file
// that opens windows and says what is in them (firefox.mjs, webkit.mjs).
//
// One line a journey; the last line counts.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from '../browser/harness.mjs';
import { changeNumber } from '../browser/numbers.mjs';
import { page as shopPage, Storefront } from '../browser/storefront.mjs';
import { agents } from './agent.mjs';
import { View } from './view.mjs';
import { visitors } from './visitor.mjs';

/** Of one try: a browser takes some seconds to start, and many more on a machine that is busy. */
const LIMIT = 180_000;
const PICTURES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../build/failures');
/** Who sits at a browser, unless a journey says otherwise. */
const PERSON = { locale: 'en-GB', zone: 'Europe/Berlin', width: 1024, height: 768, scripts: true, dark: false };

/** Somebody with a window of their own, and a shop to go to. */
class Visit {
  constructor(window, storefront) {
    Object.assign(this, { window, storefront, page: new View(window), panel: new View(window, true) });
  }

  /** Goes to a shop's page; its parts as in storefront.mjs. */
  async shop(parts) {
    this.storefront.put('/', shopPage(parts));
    await this.window.goto(`${this.storefront.origin}/`);
    await this.page.see('nearhand-widget');
  }

  /** Opens the panel as most do, and gives it once its client runs. */
  async open() {
    await this.page.click('button[aria-haspopup=dialog]');
    await this.panel.alive();
    return this.panel;
  }
}

const [name, part = ''] = process.argv.slice(2);
const engine = await import(`./${name}.mjs`);
const storefront = await new Storefront().listen();
const chosen = [...visitors, ...agents].filter((one) => one.name.toLowerCase().includes(part.toLowerCase()));
let failed = 0;
let left = 0;
for (const journey of chosen) {
  const lack = engine.LACKS?.[journey.person.needs];
  if (lack) {
    left += 1;
    console.log(`skipped ${name}: ${journey.name}: ${lack}`);
    continue;
  }
  const began = Date.now();
  // As in the other browser tests: what fails is tried once more, and its line says so.
  const first = await attempt(journey);
  const reason = first && (await attempt(journey));
  if (reason) failed += 1;
  const why = reason ? `: ${reason}` : first ? `, on the second try; the first: ${first}` : '';
  console.log(`${reason ? 'not ok' : 'ok'} ${name}: ${journey.name} (${((Date.now() - began) / 1000).toFixed(1)} s)${why}`);
}
console.log(`${chosen.length - left - failed} passed, ${failed} failed${left ? `, ${left} skipped` : ''}`);
process.exit(failed || !chosen.length ? 1 : 0);

/** Tries a journey; gives the reason why it failed, if it did. */
async function attempt({ name: title, person, run }) {
  changeNumber();
  storefront.clear();
  let timer;
  let window;
  try {
    window = await engine.open({ ...PERSON, ...person });
    const limit = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(`took over ${LIMIT / 1000} s`)), LIMIT)));
    await Promise.race([run(new Visit(window, storefront)), limit]);
    assert.deepEqual(window.said, [], `the console is not empty: ${window.said.join(' | ')}`);
  } catch (error) {
    fs.mkdirSync(PICTURES, { recursive: true });
    const picture = path.join(PICTURES, `${name}-${title.replace(/\W+/g, '-').slice(0, 80)}.png`);
    const taken = await window?.picture(picture).then(() => true, () => false);
    const place = (error.stack ?? '').match(/engines\/[\w.-]+:\d+/g)?.find((place) => !place.includes('view.mjs')) ?? '';
    const where = taken ? ` · ${path.relative(process.cwd(), picture)}` : '';
    return `${error.message ?? error} · ${place}${window?.said.length ? ` · console: ${window.said.slice(0, 3).join(' | ')}` : ''}${where}`.replace(/\s+/g, ' ').slice(0, 1200);
  } finally {
    clearTimeout(timer);
    await window?.close().catch(() => {});
  }
}
