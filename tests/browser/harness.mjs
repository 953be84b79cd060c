// What a test gets: a browser context of its own, a shop's page, the panel, and an eye on the console.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { changeNumber } from './numbers.mjs';
import { page as shopPage, WIDGET } from './storefront.mjs';

export { assert, WIDGET };

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // The last list counts. Playwright's own switches off what browsers do for everybody: storage of a frame kept apart
  // by the site around it. Without that, a frame of another site has none at all.
  '--disable-features=MediaRouter,PaintHolding,HttpsUpgrades,LensOverlay,OptimizationHints',
];
/** How long a state may take to come about. */
const PATIENCE = 20_000;

export const launch = () =>
  chromium.launch({ executablePath: process.env.NEARHAND_CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });

/** All tests, in the order of their files. */
export const tests = [];

/** `options` are those of Playwright's contexts: viewport, locale, colorScheme, … */
export function test(name, options, body) {
  const [given, run] = typeof options === 'function' ? [{}, options] : [options, body];
  const withNumber = (stage) => {
    changeNumber();
    return run(stage);
  };
  tests.push({ name, options: given, body: withNumber });
}

/** Waits until a probe gives something true, and gives that. */
export async function until(what, probe, patience = PATIENCE) {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`never came: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Waits until a probe gives what is expected; tells what it gave instead. */
export async function becomes(what, probe, expected) {
  let last;
  const same = async () => JSON.stringify((last = await probe())) === JSON.stringify(expected);
  await until(what, same).catch((error) => {
    if (last === undefined) throw error;
    assert.fail(`${what}: ${JSON.stringify(last)}, not ${JSON.stringify(expected)}`);
  });
}

/** That of the site `lumen` on the server of the tests. */
const SECRET = 'a secret for tests alone';
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A customer as the shop vouches for them, for so many seconds. */
export function identity(sub, seconds = 600) {
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub, exp: Math.floor(Date.now() / 1000) + seconds })}`;
  return `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`;
}

/** A text that no other request holds. */
export const unique = (text) => `${text} ${randomUUID()}`;

/** What the operator sees of the requests that hold a text. */
export async function stored(text) {
  const answer = await fetch(`${WIDGET}/api/v1/sites/lumen/desk/requests?limit=200`, {
    headers: { authorization: `Bearer ${process.env.NEARHAND_OPERATOR_TOKEN}` },
  });
  assert.equal(answer.status, 200, 'the desk answers');
  const { requests } = await answer.json();
  return requests.filter((request) => request.message.includes(text));
}

/** Answers a request, as a program of the business does. */
export async function answer(reference, message, status = 'pending') {
  const sent = await fetch(`${WIDGET}/api/v1/sites/lumen/desk/requests/${reference}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${process.env.NEARHAND_OPERATOR_TOKEN}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ message, status }),
  });
  assert.equal(sent.status, 201, await sent.text());
}

/** The same by the command line, as people of the business do. */
export function answerByHand(reference, message, status = 'pending') {
  const told = ['answer', reference, '--message', message, '--status', status, '--site', 'lumen', '--from', WIDGET];
  // The program, and what it is told first, a line each.
  const [program, ...first] = (process.env.NEARHAND_CLI ?? 'cargo\nnearhand').split('\n');
  return promisify(execFile)(program, [...first, ...told]);
}

/** What is known of where the focus is, in a frame or a page, shadow roots included. */
export const focused = (frame) =>
  frame.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute('name') || element?.id;
    return element ? element.localName + (name ? `#${name}` : '') : '';
  });

/** One test's stage. */
export class Stage {
  #expected = [];
  #tolerated = [];
  /** Console messages and uncaught errors, of the page and all its frames. */
  said = [];
  /** Addresses of everything that was asked for. */
  requests = [];
  /** Of those, what has not been answered to the end. */
  #open = new Set();

  constructor(browser, storefront, options) {
    this.browser = browser;
    this.storefront = storefront;
    this.options = { locale: 'en-US', timezoneId: 'Europe/Berlin', ...options };
  }

  async begin() {
    this.context = await this.browser.newContext(this.options);
    this.context.setDefaultTimeout(PATIENCE);
    this.context.setDefaultNavigationTimeout(3 * PATIENCE);
    const note = (message) => this.said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    this.context.on('console', note);
    this.context.on('weberror', (error) => this.said.push(`uncaught: ${error.error().stack ?? error.error()}`));
    this.context.on('request', (request) => {
      this.requests.push(request.url());
      this.#open.add(request);
    });
    for (const event of ['requestfinished', 'requestfailed']) this.context.on(event, (request) => this.#open.delete(request));
    this.page = await this.context.newPage();
    return this;
  }

  /** Goes to a page of the shop; its parts as in `page` of storefront.mjs, and `path` and `headers`. */
  async visit({ path = '/', headers, html, ...parts } = {}) {
    this.storefront.put(path, html ?? shopPage(parts), headers);
    await this.page.goto(this.storefront.origin + path);
    await this.launcher.waitFor({ state: 'attached' });
  }

  get launcher() {
    return this.page.locator('nearhand-widget button[aria-haspopup=dialog]');
  }

  get panel() {
    return this.page.getByRole('dialog');
  }

  /** Opens the panel as most do, and gives its frame. */
  async open(options) {
    await this.launcher.click();
    return this.frame(options);
  }

  /** The frame of the panel, once its client runs (or, with `client: false`, once it has loaded). */
  async frame({ client = true } = {}) {
    return until('the frame', async () => {
      const isPanel = (frame) => frame !== this.page.mainFrame() && frame.url().startsWith(`${WIDGET}/w/`);
      const frame = this.page.frames().find(isPanel);
      if (!frame) return false;
      const selector = client ? 'html[data-client]' : 'main h1';
      // A frame may go while it is waited for: setLocale() replaces it.
      return frame.waitForSelector(selector, { state: 'attached' }).then(() => frame, () => false);
    });
  }

  /** An address in the frame, as the loader would have it. */
  address(path = '', { locale = 'en', ...query } = {}) {
    const all = new URLSearchParams({ locale, tz: 'Europe/Berlin', market: 'dach', origin: this.storefront.origin, ...query });
    return `${WIDGET}/w/lumen/${path}?${all}`;
  }

  /** Takes the network away, or gives it back: from documents of frames too, which not every Chromium counts as the page's. */
  async offline(isGone) {
    await this.context.setOffline(isGone);
    if (isGone) await this.context.route(/\/w\//, (route) => route.abort('internetdisconnected'));
    else await this.context.unrouteAll({ behavior: 'ignoreErrors' });
  }

  /** A console message that this test causes on purpose, such as the browser's word on an answer of 404. */
  expects(...patterns) {
    this.#expected.push(...patterns);
  }

  /** One that may come or not. */
  tolerates(...patterns) {
    this.#tolerated.push(...patterns);
  }

  /** Messages that nobody expects. */
  surprises() {
    const known = [...this.#expected, ...this.#tolerated];
    return this.said.filter((text) => !known.some((pattern) => pattern.test(text)));
  }

  /** Addresses of what was asked for and is still under way. */
  get unanswered() {
    return [...this.#open].map((request) => request.url());
  }

  /** Every message was expected, and every expected one came. */
  checkConsole() {
    const surprises = this.surprises();
    assert.deepEqual(surprises, [], `the console is not empty: ${surprises.join(' | ')}`);
    const missing = this.#expected.filter((pattern) => !this.said.some((text) => pattern.test(text)));
    assert.deepEqual(missing, [], `the console lacks ${missing.join(', ')}`);
  }

  async end() {
    await this.context?.close();
  }
}
