// What a support widget costs a shop's page, and how soon its panel can be read: Nearhand, a floor and two others, in
// one browser, over the same slow line. `cargo xtask bench --page` runs this with the address of a worker.
import { launch } from './subjects.mjs';

const [base, chromium] = process.argv.slice(2);
// Cold openings of each, of which the median is taken, and those after a hover. A frame's come out at the screen's rhythm, 17 ms
// apart, on a machine that others share: seven of them say little about a tenth.
const RUNS = { frame: 21, other: 7, warm: 7 };
// "Slow 4G" of Chromium's own tools, and a phone's processor.
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU = 4;
const PATIENCE = 60_000;
/** After the click, in milliseconds: longer than any of them takes. */
const SETTLED = 3_000;

// In every frame: when the launcher can be seen, when the panel's text can, when the client is there; what moved and blocked.
const watch = ({ launcher, panel }) => {
  const seen = (window.__seen = { blocking: 0, shift: 0 });
  const observe = (type, add) => {
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  };
  observe('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
  observe('layout-shift', ({ value }) => (seen.shift += value));
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.painted = startTime));
  addEventListener('click', () => (seen.click ??= performance.timeOrigin + performance.now()), true);
  const find = (selector) => {
    const [outer, inner] = (selector || 'none').split(' >>> ');
    const element = document.querySelector(outer);
    return inner ? element && element.shadowRoot && element.shadowRoot.querySelector(inner) : element;
  };
  const isSeen = (element) => element && element.getBoundingClientRect().width > 0 && getComputedStyle(element).visibility === 'visible';
  const now = () => performance.timeOrigin + performance.now();
  const look = () => {
    if (!seen.launcher && isSeen(find(launcher))) seen.launcher = now();
    if (seen.click && !seen.panel && isSeen(find(panel))) seen.panel = now();
    if (!seen.client && document.documentElement && document.documentElement.hasAttribute('data-client')) seen.client = now();
    requestAnimationFrame(look);
  };
  look();
};

async function once(browser, subject, isWarm) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  await page.addInitScript(watch, { launcher: subject.launcher, panel: subject.panel });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LINE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  let bytes = 0;
  let files = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  await page.goto(subject.url, { waitUntil: 'load' });
  const button = page.locator(subject.button);
  await button.waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(1_000);
  const read = () => page.evaluate(() => ({ ...window.__seen, origin: performance.timeOrigin }));
  // Of the same site, the frame shares the page's thread: its work after the click is told apart.
  const load = { bytes, files, ...(await read()) };
  if (isWarm) {
    await button.hover();
    await page.waitForTimeout(4_000);
  }
  await button.click();
  // Nothing is asked of the page meanwhile: the engine's own scripts would take their time from what is measured.
  await page.waitForTimeout(SETTLED);
  const seen = await read();
  let { panel, client } = seen;
  if (subject.frame) {
    const frame = await (await page.waitForSelector(subject.frame, { state: 'attached' })).contentFrame();
    const inside = await frame.evaluate(() => ({ ...window.__seen, origin: performance.timeOrigin }));
    panel = inside.origin + inside.painted;
    client = inside.client;
  }
  // Or the median would be that of the quick ones.
  if (!panel || (subject.hasClient && !client)) throw new Error(`${subject.name} was not there within ${SETTLED} ms`);
  const later = (at) => (at === undefined ? undefined : Math.max(0, at - seen.click));
  const result = {
    // The page itself is no widget's.
    bytes: load.bytes - subject.page, files: load.files - 1, launcher: seen.launcher - seen.origin,
    blocking: load.blocking, shift: seen.shift, panel: later(panel), client: later(client), after: bytes - load.bytes,
    later: seen.blocking - load.blocking,
  };
  await context.close();
  return result;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const { browser, subjects, close } = await launch(base, chromium);
const rows = subjects.map((subject) => ({ subject, cold: [], warm: [] }));
// In turns, so that whatever else the machine does falls on all of them.
for (let run = 0; run < Math.max(...Object.values(RUNS)); run += 1) {
  for (const { subject, cold, warm } of rows) {
    if (run < RUNS[subject.frame ? 'frame' : 'other']) cold.push(await once(browser, subject, false));
    if (run < RUNS.warm) warm.push(await once(browser, subject, true));
  }
}
await close();

const of = (runs) => (name) => median(runs.map((run) => run[name]).filter((value) => value !== undefined));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const seconds = (ms) => (ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`);
const floor = of(rows[0].cold)('panel');
console.log(`Chromium ${browser.version()}; Slow 4G (1.6 Mbit/s, 150 ms), CPU ${CPU}x; cold cache; medians, of ${RUNS.frame} openings of the floor and`
  + ` Nearhand, of ${RUNS.other} of the others and after a hover, in turns.\n`);
console.log('| | KB on page load (files) | launcher visible | blocking on load | layout shift | click to panel | of the floor | after hover | client there | KB after the click | blocking after the click |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const row of rows) {
  const [cold, warm] = [of(row.cold), of(row.warm)];
  console.log(`| ${[row.subject.name, `${kilobytes(cold('bytes'))} (${cold('files')})`, seconds(cold('launcher')),
    `${Math.round(cold('blocking'))} ms`, cold('shift').toFixed(3), seconds(cold('panel')), (cold('panel') / floor).toFixed(2),
    seconds(warm('panel')), seconds(cold('client')), kilobytes(cold('after')),
    `${Math.round(cold('later'))} ms`].join(' | ')} |`);
}
